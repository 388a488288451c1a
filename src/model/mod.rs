//! The policy: what a declaration says, as plain data. Every value knows where it was written.
//!
//! A policy may be incomplete: what is merely missing is here as [`Stated::Unsaid`], and rules judge it.
//! It cannot be malformed: no unknown key, no unparsed date, no dangling id.

pub mod adopted;
mod anchors;
mod audience;
mod by_id;
mod claim;
mod derived;
mod glossary;
mod history;
mod host;
mod item;
mod log_line;
mod measure;
mod overview;
mod party;
mod retention;
mod service;
mod verdict;

pub use anchors::Anchor;
pub use audience::Audience;
pub use by_id::ById;
pub use claim::{Claim, ClaimScope, ClaimSet, Exception};
pub use derived::{Recipient, Why};
pub use glossary::{Explanation, ExplanationRef};
pub use history::{Earlier, Revision};
pub use host::{host_of, is_below};
pub use item::{Item, Stated, Term, Word};
pub use log_line::{LogField, log_fields};
pub use measure::{Every, Measure, MeasureGroup, MeasureKind, MeasureRef, State};
pub use overview::{Column, GroupBy, Overview, TableView};
pub use party::{
    Address, Agreement, Authority, Contact, Controller, Dpo, DpoAbsence, Instrument, JointController, Party, PartyList,
    Place, Representative, Role, Since, Transfer, Url,
};
pub use retention::{Backups, Case, Event, Keeping, Retention, Then};
pub use service::{
    Basis, BasisKind, Case as ServiceCase, Chapter, Consent, Cookie, CookieCategory, CookieKind, Cookies, CustomerMay,
    Datum, Inspection, Lasts, Layout, Link, Loads, LogEvent, Logs, Notice, OnBehalf, Onward, Provision, Purpose,
    QUESTIONS, Recipients, Service, SnippetOffer, SourceStep, Where,
};
pub use verdict::{Against, Verdict, covers, judge, services_in};

use crate::document::Kind;
use crate::source::{At, Layers, Span};
use crate::value::{Date, Id, Lang, Text};

/// A whole declaration with its includes, laid over its base.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The top mapping of the main file: where a finding about something left out points to.
    pub span: Span,
    /// The published languages, in the order of the declaration.
    pub languages: Vec<At<Lang>>,
    /// How readers are addressed.
    pub register: Register,
    /// The version shown to readers.
    pub version: Option<At<String>>,
    /// The date shown to readers.
    pub updated: Stated<Date>,
    /// Who is responsible (Art. 4 No. 7 GDPR).
    pub controller: Stated<Controller>,
    /// The data protection officer, or why there is none.
    pub dpo: Stated<Dpo>,
    /// The supervisory authority for complaints.
    pub authority: Stated<Authority>,
    /// The authority for telecommunications services, such as mail for others, where it is another one (§ 29 TDDDG).
    pub telecom_authority: Option<At<Authority>>,
    /// What the statement covers.
    pub scope: Scope,
    /// Decisions by machine alone (Art. 22 GDPR); `None` states that there are none.
    pub automated_decisions: Stated<Vec<AutomatedDecision>>,
    /// Where data lie.
    pub places: Vec<Place>,
    /// Outside parties, processors first, each list in the order of the declaration.
    pub parties: Vec<Party>,
    /// Named sets of data.
    pub data_sets: Vec<DataSet>,
    /// The common rule on backups.
    pub backups: Stated<Box<Backups>>,
    /// What is done with personal data, by chapter.
    pub chapters: Vec<Chapter>,
    /// Technical and organisational measures (Art. 32 GDPR); `None` states that none are published.
    pub measures: Stated<Vec<MeasureGroup>>,
    /// Demanded negative statements.
    pub claims: Vec<ClaimSet>,
    /// How rights are exercised.
    pub rights: Rights,
    /// Terms that the statement explains.
    pub glossary: Vec<Explanation>,
    /// The author's own sections.
    pub texts: Vec<OwnText>,
    /// What each version has changed, the newest first.
    pub history: Vec<Revision>,
    /// Pages of earlier versions, the newest first.
    pub earlier: Vec<Earlier>,
    /// The overview tables.
    pub overview: Overview,
    /// The documents to be written.
    pub documents: Documents,
    /// Where and how they are written.
    pub output: Output,
    /// Rules lowered for a place.
    pub allows: Vec<Allow>,
    /// Every text for readers, own words included, in the order in which they were read. Rules on wording look here.
    pub prose: Vec<Text>,
    /// Ids of things that are declared so that others may refer to them, and the number of references found.
    pub references: Vec<Reference>,
    /// Every `todo` of the declaration and the key it stands under.
    pub todos: Vec<At<String>>,
    /// What the declaration lays over its base.
    pub layers: Layers,
    /// Where parties, places and data sets lie in their lists.
    pub by_id: ById,
}

/// How readers are addressed: *Sie* or *du*. English makes no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Register {
    /// *Sie*
    #[default]
    Formal,
    /// *du*
    Informal,
}

/// What the statement covers.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Where it stands, if it was declared.
    pub span: Option<Span>,
    /// Domains without scheme.
    pub domains: Vec<At<String>>,
    /// Ways of contact that are covered.
    pub channels: Vec<Item<Word>>,
    /// What is offered and covered, besides the websites.
    pub offers: Vec<Item<Word>>,
    /// Ways of contact that are not offered and must not carry personal data.
    pub no_channels: Vec<Item<Word>>,
    /// For whom the offer is meant, or not meant.
    pub audience: Option<Text>,
    /// Shipped sentences about the scope as a whole.
    pub facts: Vec<Item<Word>>,
    /// An own sentence.
    pub note: Option<Text>,
}

/// A decision by machine alone (Art. 22 GDPR).
#[derive(Debug, Clone)]
pub struct AutomatedDecision {
    /// Its name.
    pub title: Text,
    /// Meaningful information about the logic (Art. 13(2)(f) GDPR).
    pub logic: Stated<Text>,
    /// What it means for the person (Art. 13(2)(f) GDPR).
    pub consequences: Stated<Text>,
}

/// A named set of data: the first use spells it out, later ones use its name.
#[derive(Debug, Clone)]
pub struct DataSet {
    /// Its id.
    pub id: At<Id>,
    /// Its name for readers.
    pub name: Text,
    /// What it holds.
    pub data: Vec<Datum>,
}

/// How rights are exercised. The rights themselves follow from the legal bases.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    /// How much is told about each right.
    pub detail: Detail,
    /// Ways in which requests are taken.
    pub by: Vec<Item<Word>>,
    /// Ways in which they are answered.
    pub answers: Vec<Item<Word>>,
    /// Ways in which they are not, each with the reason as its note.
    pub not_by: Vec<Item<Word>>,
    /// Remarks to single rights, by the right's id: `access`, `portability`.
    pub notes: Vec<(At<String>, Text)>,
}

/// How much is told about each right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// A sentence or two.
    #[default]
    Short,
    /// A section with what it covers and where it ends.
    Long,
}

/// An own section.
#[derive(Debug, Clone)]
pub struct OwnText {
    /// Its id, which becomes the anchor.
    pub id: At<Id>,
    /// The document it belongs to; editions that include it show it too.
    pub document: Kind,
    /// Before or after which section it stands.
    pub position: At<Position>,
    /// Its heading; without one it stands as a paragraph of its own.
    pub title: Option<Text>,
    /// Its text in safe CommonMark.
    pub body: Text,
}

/// A place between sections. The anchor is checked against the sections of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    /// Before the section with this anchor.
    Before(String),
    /// After the section with this anchor.
    After(String),
}

/// The documents to be written.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// Each of them once, with the place that asks for it, in the order in which pages list them.
    pub wanted: Vec<At<Kind>>,
    /// The outline of the page of measures, in every edition.
    pub view: View,
}

impl Documents {
    /// Where a document is asked for, if it is to be written.
    pub fn place(&self, kind: Kind) -> Option<Span> {
        self.wanted.iter().find(|wanted| wanted.value == kind).map(|wanted| wanted.span)
    }
}

/// The outline of the page of measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// The goals of Art. 32(1) GDPR.
    #[default]
    Goals,
    /// The classic German controls.
    Controls,
    /// The ten-part outline of processing agreements.
    TenParts,
}

/// Where and how documents are written.
#[derive(Debug, Clone)]
pub struct Output {
    /// The folder of public documents, relative to the declaration.
    pub dir: Option<At<String>>,
    /// The folder of all other documents, relative to the declaration.
    pub internal: Option<At<String>>,
    /// The folder that keeps earlier versions of public documents, relative to the declaration.
    pub archive: Option<At<String>>,
    /// The address at which the folder of public documents is served; ends with a slash.
    pub base_url: Option<At<String>>,
    /// The formats.
    pub formats: Vec<Format>,
    /// The theme's name.
    pub theme: Option<At<String>>,
    /// For which site generator Markdown gets its front matter.
    pub front_matter: FrontMatter,
    /// File names without ending, by language and document.
    pub names: Vec<Name>,
}

impl Output {
    /// The folder of public documents, relative to the declaration.
    pub fn folder(&self) -> &str {
        self.dir.as_ref().map_or("public", |dir| &dir.value)
    }

    /// The folder of documents that are not for everyone, relative to the declaration.
    pub fn internal_folder(&self) -> &str {
        self.internal.as_ref().map_or("internal", |dir| &dir.value)
    }

    /// The file name of a document without its ending. Every published document has one in every language.
    pub fn name(&self, lang: &Lang, kind: Kind) -> &str {
        let found = self.names.iter().find(|name| name.lang == *lang && name.kind == kind);
        found.map_or(kind.key(), |name| &name.name.value)
    }
}

/// The file name of one document in one language.
#[derive(Debug, Clone)]
pub struct Name {
    /// The language.
    pub lang: Lang,
    /// The document.
    pub kind: Kind,
    /// The name without ending; one plain segment of a path.
    pub name: At<String>,
}

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A whole page, or a fragment with the theme `bare`.
    Html,
    /// CommonMark with GFM tables.
    Markdown,
    /// Plain text for mails and terminals.
    Text,
    /// Comma-separated values, for the record alone.
    Csv,
}

impl Format {
    /// The word of the declaration.
    pub fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Text => "text",
            Self::Csv => "csv",
        }
    }
}

/// For which site generator Markdown gets its front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FrontMatter {
    /// No front matter.
    #[default]
    None,
    /// YAML for Hugo.
    Hugo,
    /// TOML for Zola.
    Zola,
    /// YAML for Jekyll.
    Jekyll,
    /// YAML for Eleventy.
    Eleventy,
    /// YAML for Astro.
    Astro,
}

/// A rule lowered for a place.
#[derive(Debug, Clone)]
pub struct Allow {
    /// Code or name of the rule.
    pub rule: At<String>,
    /// The id of the service, party, place or section it is lowered for; without one for the whole declaration.
    pub at: Option<At<String>>,
    /// Why.
    pub because: Stated<String>,
}

/// Something declared so that others may refer to it.
#[derive(Debug, Clone)]
pub struct Reference {
    /// What it is, in the words of the declaration: `place`, `processor`, `term`.
    pub what: &'static str,
    /// Its id.
    pub id: At<Id>,
    /// How often it is referred to.
    pub uses: usize,
}

impl Policy {
    /// Every service with its chapter, in the order of the declaration. Parts are inside their services.
    pub fn services(&self) -> impl Iterator<Item = (&Chapter, &Service)> {
        self.chapters.iter().flat_map(|chapter| chapter.services.iter().map(move |service| (chapter, service)))
    }

    /// The party with an id. Keys come from `lower`, so there is one.
    pub fn party(&self, key: &crate::value::Key<Party>) -> Option<&Party> {
        self.by_id.parties.get(key.as_str()).and_then(|at| self.parties.get(*at))
    }

    /// The place with an id.
    pub fn place(&self, key: &crate::value::Key<Place>) -> Option<&Place> {
        self.by_id.places.get(key.as_str()).and_then(|at| self.places.get(*at))
    }

    /// The data set with an id.
    pub fn data_set(&self, key: &crate::value::Key<DataSet>) -> Option<&DataSet> {
        self.by_id.data_sets.get(key.as_str()).and_then(|at| self.data_sets.get(*at))
    }
}
