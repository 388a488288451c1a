//! Chapters and services: what is done with personal data, for what, on which basis, with whom, how long.

pub use crate::catalog::{CookieCategory, CookieKind, Lasts};

use super::{Backups, DataSet, Item, Keeping, Measure, Party, Place, Stated, Word};
use crate::catalog;
use crate::source::{At, Span};
use crate::value::{Id, Key, Period, Text};

/// Services under one heading.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Its id, which becomes the anchor.
    pub id: At<Id>,
    /// Its heading, if the shipped one for its id is not meant.
    pub title: Option<Text>,
    /// A sentence or two under the heading.
    pub note: Option<Text>,
    /// Shipped sentences about all its services.
    pub facts: Vec<Item<Word>>,
    /// The mapping `all`, whose values the services inherit.
    pub all: Option<Span>,
    /// Its services.
    pub services: Vec<Service>,
}

/// One processing activity. What is large and said of few of them is boxed.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its id, which becomes part of the anchor.
    pub id: At<Id>,
    /// The whole entry in the declaration.
    pub span: Span,
    /// Its heading, if neither the shipped one for its id nor the product's name is meant.
    pub title: Option<Text>,
    /// The product in use.
    pub product: Option<At<Key<catalog::Product>>>,
    /// Where it is found.
    pub url: Option<At<String>>,
    /// An own sentence.
    pub note: Option<Text>,
    /// Where more is told.
    pub links: Vec<Link>,
    /// Services of this declaration that belong to it.
    pub see: Vec<At<Key<Service>>>,
    /// Shipped sentences.
    pub facts: Vec<Item<Word>>,
    /// It takes place when …
    pub when: Option<At<Word>>,
    /// It takes place unless …
    pub unless: Option<At<Word>>,
    /// Whose data.
    pub subjects: Stated<Vec<Item<Word>>>,
    /// Which data.
    pub data: Stated<Vec<Datum>>,
    /// What for, each with its own legal basis (Art. 13(1)(c) GDPR).
    pub purposes: Stated<Vec<Purpose>>,
    /// How consent is given and withdrawn (Art. 7 GDPR).
    pub consent: Stated<Consent>,
    /// Whether the person has to provide the data (Art. 13(2)(e) GDPR).
    pub provision: Stated<Provision>,
    /// How to avoid or end it.
    pub opt_out: Vec<Item<Word>>,
    /// What sets it off, where data come from others.
    pub trigger: Option<At<Word>>,
    /// Where data come from, if not from the person (Art. 14(2)(f) GDPR): steps in their order.
    pub source: Stated<Vec<SourceStep>>,
    /// Who receives data (Art. 13(1)(e) GDPR).
    pub recipients: Stated<Recipients>,
    /// Where data lie.
    pub places: Stated<Vec<Item<Key<Place>>>>,
    /// Who inside may look.
    pub access: Vec<Item<Word>>,
    /// Through which ways data arrive.
    pub channels: Vec<Item<Word>>,
    /// Measures particular to it.
    pub measures: Vec<Measure>,
    /// How long data are kept (Art. 13(2)(a) GDPR).
    pub retention: Stated<Keeping>,
    /// What becomes of them in backups; `None` states that there are none.
    pub backups: Stated<Box<Backups>>,
    /// What is logged.
    pub logs: Stated<Box<Logs>>,
    /// What is stored on the visitor's device (§ 25 TDDDG).
    pub cookies: Stated<Cookies>,
    /// What customers store with us, we being their processor.
    pub on_behalf: Option<Box<OnBehalf>>,
    /// When it is loaded into a page.
    pub loads: Option<At<Loads>>,
    /// On which pages.
    pub where_: Option<At<Where>>,
    /// How its facts are told; under labels, if nothing is said.
    pub layout: Option<At<Layout>>,
    /// Variants that add to it.
    pub cases: Vec<Case>,
    /// Activities inside it.
    pub parts: Vec<Service>,
    /// What recipients do on their own.
    pub onward: Vec<Onward>,
}

/// A link with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, http or https.
    pub url: At<String>,
    /// Its text; without one the address is shown.
    pub text: Option<Text>,
}

/// A piece of data.
#[derive(Debug, Clone)]
pub enum Datum {
    /// A category.
    One(Item<Word>),
    /// A named set.
    Set(Item<Key<DataSet>>),
    /// One of several.
    AnyOf(Vec<Item<Word>>),
}

impl Datum {
    /// Whether both are the same category or set, whatever the condition.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::One(one), Self::One(other)) => one.what.value == other.what.value,
            (Self::Set(one), Self::Set(other)) => one.what.value == other.what.value,
            _ => false,
        }
    }
}

/// A purpose with its legal basis.
#[derive(Debug, Clone)]
pub struct Purpose {
    /// What for.
    pub what: At<Word>,
    /// On which basis.
    pub basis: Stated<Basis>,
    /// It is pursued when …
    pub when: Option<At<Word>>,
}

/// A legal basis with its detail.
#[derive(Debug, Clone)]
pub struct Basis {
    /// Which one of Art. 6(1) GDPR.
    pub kind: At<BasisKind>,
    /// The interests pursued (Art. 13(1)(d) GDPR).
    pub interests: Vec<At<Word>>,
    /// Whose interests, if not ours.
    pub whose: Option<Text>,
    /// Further provisions it rests on.
    pub law: Vec<At<Key<catalog::LegalBasis>>>,
    /// The ground of Art. 9(2) GDPR for special categories of data.
    pub special: Option<At<Key<catalog::LegalBasis>>>,
}

/// The legal bases of Art. 6(1) GDPR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BasisKind {
    /// Letter a.
    Consent,
    /// Letter b.
    Contract,
    /// Letter c.
    LegalObligation,
    /// Letter d.
    VitalInterests,
    /// Letter e.
    PublicTask,
    /// Letter f.
    LegitimateInterests,
}

/// How consent is given and withdrawn.
#[derive(Debug, Clone)]
pub struct Consent {
    /// How it is given.
    pub by: Vec<Item<Word>>,
    /// How it is withdrawn.
    pub withdraw: Vec<Item<Word>>,
}

/// Whether the person has to provide the data, and what follows if not.
#[derive(Debug, Clone)]
pub enum Provision {
    /// They need not; what follows may be said.
    Voluntary {
        /// What follows if they do not.
        otherwise: Option<At<Word>>,
    },
    /// A contract or a service needs them.
    NeededFor {
        /// What they are needed for: `contract`, `service`, `law`.
        what: At<Word>,
        /// What follows if they are not provided.
        otherwise: Stated<Word>,
    },
}

/// A step of collecting data from others.
#[derive(Debug, Clone)]
pub enum SourceStep {
    /// Sources of our own.
    Own(Vec<Item<Word>>),
    /// Other parties.
    From {
        /// Which ones.
        parties: Vec<Item<Key<Party>>>,
        /// Or sources in words: `incoming-mail`.
        words: Vec<Item<Word>>,
        /// They are asked when …
        when: Option<At<Word>>,
        /// What we send them to ask.
        sends: Vec<Datum>,
    },
}

/// Who receives data, besides the operators of the places and the product's provider.
#[derive(Debug, Clone)]
pub struct Recipients {
    /// The parties that are named.
    pub parties: Vec<Item<Key<Party>>>,
    /// `no-others`: there are none besides those derived and named.
    pub no_others: Option<Span>,
}

/// What is logged.
#[derive(Debug, Clone)]
pub struct Logs {
    /// How long, unless an event says otherwise.
    pub retention: Stated<Keeping>,
    /// Who receives logs; `None` states that nobody does.
    pub recipients: Stated<Recipients>,
    /// Who inside may look.
    pub access: Vec<Item<Word>>,
    /// The kinds of entries; a log of one kind has one event without id.
    pub events: Vec<LogEvent>,
    /// A line of the log, checked to hold exactly the declared fields.
    pub example: Option<At<String>>,
}

/// A kind of log entry.
#[derive(Debug, Clone)]
pub struct LogEvent {
    /// What is logged; none for a log of one kind.
    pub what: Option<At<Word>>,
    /// The id, to refer to it with `adds-to`.
    pub id: Option<At<Id>>,
    /// The event whose entries it adds to.
    pub adds_to: Option<At<Word>>,
    /// What an entry holds.
    pub data: Vec<Datum>,
    /// What is written in place of a field: an IP address as `0`.
    pub replaced: Vec<(At<Word>, At<String>)>,
    /// It is logged when …
    pub when: Option<At<Word>>,
    /// How long, if other than the rest.
    pub retention: Stated<Keeping>,
    /// Who receives it, if others than of the rest.
    pub recipients: Stated<Recipients>,
    /// Who inside may look.
    pub access: Vec<Item<Word>>,
}

/// What is stored on the visitor's device.
#[derive(Debug, Clone)]
pub struct Cookies {
    /// The items.
    pub items: Vec<Cookie>,
}

/// A cookie or another item of storage.
#[derive(Debug, Clone)]
pub struct Cookie {
    /// Its name; `*` stands for a part that varies.
    pub name: At<String>,
    /// What kind of storage.
    pub kind: CookieKind,
    /// What it is for, as § 25 TDDDG divides them.
    pub category: At<CookieCategory>,
    /// How long it lasts.
    pub lasts: Stated<Lasts>,
    /// What it is needed for, where it is strictly necessary.
    pub needed_for: Option<At<Word>>,
    /// The host that sets it, if another one.
    pub host: Option<At<String>>,
    /// A remark.
    pub note: Option<Text>,
}

/// What customers store with us, we being their processor (Art. 28 GDPR).
#[derive(Debug, Clone)]
pub struct OnBehalf {
    /// The whole entry.
    pub span: Span,
    /// What is stored.
    pub data: Vec<Datum>,
    /// Who is responsible for the content, if it needs saying.
    pub responsible: Option<At<Word>>,
    /// How long.
    pub retention: Stated<Keeping>,
    /// Who may look.
    pub access: Vec<Item<Word>>,
    /// Who receives the content.
    pub recipients: Stated<Recipients>,
    /// What holds when we look into it.
    pub inspection: Option<Inspection>,
    /// What the customer has to see to.
    pub duties: Vec<Item<Word>>,
    /// An own sentence.
    pub note: Option<Text>,
    /// Whether there is a text about it for customers' own pages.
    pub snippet: Option<At<SnippetOffer>>,
}

/// A text for customers' own pages, made from the facts of a service.
#[derive(Debug, Clone)]
pub struct SnippetOffer {
    /// What it says besides, in the voice of the customer.
    pub addition: Option<Text>,
}

/// What holds when we look into what customers store with us.
#[derive(Debug, Clone, Default)]
pub struct Inspection {
    /// What is recorded each time.
    pub records: Vec<Datum>,
    /// When the customer learns of it.
    pub notice: Vec<At<Notice>>,
    /// When the customer learns of it where there was no time for an instruction.
    pub urgent: Vec<At<Notice>>,
    /// What the customer can do about it.
    pub customer_may: Vec<At<CustomerMay>>,
}

/// What a customer can do about an inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomerMay {
    /// Forbid it.
    Refuse,
    /// Protect the data from it.
    Protect,
}

/// When somebody learns of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Before it happens.
    Beforehand,
    /// Without delay.
    AtOnce,
    /// After this time at the latest.
    Within(Period),
}

/// When something is loaded into a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loads {
    /// With the page.
    AtOnce,
    /// When the visitor clicks it.
    OnClick,
    /// After consent.
    AfterConsent,
    /// It is a mere link.
    Link,
}

/// On which pages something is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// On most pages.
    Most,
    /// On some pages.
    Some,
    /// On these hosts.
    Hosts(Vec<At<String>>),
}

/// How the facts of a service are told. The facts are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Under labels.
    Prose,
    /// As questions with their answers.
    Questions,
}

/// The ends of the anchors that questions have, in the order of the page: `applications-helpdesk-retention`.
pub const QUESTIONS: [&str; 28] = [
    "about",
    "only-when",
    "unless",
    "subjects",
    "data",
    "trigger",
    "source",
    "channels",
    "logs",
    "logs-retention",
    "logs-recipients",
    "logs-access",
    "purpose",
    "purposes",
    "basis",
    "consent-by",
    "consent-withdraw",
    "retention",
    "recipients",
    "places",
    "access",
    "safety",
    "claims",
    "provision",
    "device",
    "opt-out",
    "cases",
    "more",
];

impl Service {
    /// Whether its facts are told as questions with their answers.
    pub fn is_told_in_questions(&self) -> bool {
        self.layout.is_some_and(|layout| layout.value == Layout::Questions)
    }
}

/// A variant of a service: data, recipients and purposes add; retention and access replace.
#[derive(Debug, Clone)]
pub struct Case {
    /// The condition.
    pub when: At<Word>,
    /// Further data.
    pub data: Vec<Datum>,
    /// Further purposes.
    pub purposes: Vec<Purpose>,
    /// Further recipients.
    pub recipients: Vec<Item<Key<Party>>>,
    /// Another place.
    pub places: Vec<Item<Key<Place>>>,
    /// Another period.
    pub retention: Stated<Keeping>,
    /// Others who may look.
    pub access: Vec<Item<Word>>,
    /// A remark.
    pub note: Option<Text>,
}

/// What a recipient does on its own with what it received.
#[derive(Debug, Clone)]
pub struct Onward {
    /// Which recipient.
    pub by: At<Key<Party>>,
    /// What for.
    pub purpose: Option<At<Word>>,
    /// The legal bases it names for that.
    pub bases: Vec<At<BasisKind>>,
    /// It happens when …
    pub when: Option<At<Word>>,
    /// Which data.
    pub data: Vec<Datum>,
    /// To whom it passes them.
    pub recipients: Vec<Item<Word>>,
    /// What we get back.
    pub we_get: Vec<Item<Word>>,
    /// A remark.
    pub note: Option<Text>,
}
