//! Which item of Art. 13 and 14 GDPR is told where. Computed from the documents in their words, so a duty counts only
//! where its text is really there, in every language.

use crate::catalog::Catalog;
use crate::document::{Block, Body, Document, Duty, Kind, Section, Trace};
use crate::locale::{Piece, Worded, plain};
use crate::model::{BasisKind, Dpo, Policy, Service};
use crate::source::Span;
use crate::value::{Lang, Text};

/// What is owed, and where it is told.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// The statement as a whole first, then each service in the order of the declaration, then the other documents.
    pub rows: Vec<Row>,
}

/// One duty.
#[derive(Debug, Clone)]
pub struct Row {
    /// About what something has to be told.
    pub about: About,
    /// What has to be told.
    pub duty: Duty,
    /// Where it is told; nowhere, if it is missing in any language.
    pub places: Vec<Place>,
}

/// What a duty is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A document as a whole.
    Document(Kind),
    /// A service or a part of one.
    Service {
        /// The anchor of its section.
        anchor: String,
        /// Where it is declared.
        from: Span,
    },
}

/// Where a duty is fulfilled. Anchors are the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The document.
    pub document: Kind,
    /// The section in it.
    pub anchor: String,
    /// The place in the declaration that it comes from.
    pub from: Option<Span>,
}

impl Coverage {
    /// The duties that nothing fulfils.
    pub fn missing(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.places.is_empty())
    }
}

/// A duty under Art. 13 and its twin under Art. 14 GDPR, where there is one.
struct Owed(Option<&'static str>, Option<&'static str>);

/// What is owed for data of the person, for data from elsewhere, or for both.
#[derive(Clone, Copy)]
struct Sources {
    direct: bool,
    indirect: bool,
}

/// The coverage of a policy whose documents have been worded in each of its languages.
pub fn coverage(policy: &Policy, catalog: &Catalog, worded: &[(Lang, Vec<Worded>)]) -> Coverage {
    let mut told = in_every_language(worded);
    // A known gap is shown in a draft, and tells nothing.
    let is_gap = |from: Span| policy.todos.iter().any(|todo| from.contains(todo.span));
    told.retain(|told| !told.place.from.is_some_and(is_gap));
    let mut rows = Vec::new();
    let all = policy.own_services().fold(Sources { direct: false, indirect: false }, |all, service| {
        let sources = Sources::of(service);
        Sources { direct: all.direct || sources.direct, indirect: all.indirect || sources.indirect }
    });
    for duty in all.pick(&for_the_whole(policy)) {
        let places = told.iter().filter(|told| told.place.document == Kind::Statement && told.duty == duty);
        let about = About::Document(Kind::Statement);
        rows.push(Row { about, duty, places: places.map(|told| told.place.clone()).collect() });
    }
    for (chapter, service) in policy.services() {
        let anchor = format!("{}-{}", chapter.id.value, service.id.value);
        add_service(policy, catalog, &told, (chapter.id.as_str(), anchor), service, &mut rows);
    }
    for kind in policy.documents.wanted.iter().map(|kind| kind.value).filter(|kind| matches!(kind, Kind::Measures(_))) {
        let places = told.iter().filter(|told| told.place.document == kind && told.duty == Duty("32(1)"));
        let places = places.map(|told| told.place.clone()).collect();
        rows.push(Row { about: About::Document(kind), duty: Duty("32(1)"), places });
    }
    Coverage { rows }
}

impl Sources {
    fn of(service: &Service) -> Self {
        let indirect = !service.source.list().is_empty();
        Self { direct: !indirect, indirect }
    }

    fn pick(self, owed: &[Owed]) -> Vec<Duty> {
        let direct = owed.iter().filter(|_| self.direct).filter_map(|owed| owed.0);
        let indirect = owed.iter().filter(|_| self.indirect).filter_map(|owed| owed.1);
        direct.chain(indirect).map(Duty).collect()
    }
}

/// What a statement tells once, of everything.
fn for_the_whole(policy: &Policy) -> Vec<Owed> {
    let mut owed = vec![Owed(Some("13(1)(a)"), Some("14(1)(a)"))];
    if matches!(policy.dpo.given(), Some(Dpo::Contact { .. })) {
        owed.push(Owed(Some("13(1)(b)"), Some("14(1)(b)")));
    }
    owed.push(Owed(Some("13(2)(b)"), Some("14(2)(c)")));
    if policy.rests_on(BasisKind::LegitimateInterests) || policy.rests_on(BasisKind::PublicTask) {
        owed.push(Owed(Some("21(4)"), None));
    }
    owed.push(Owed(Some("13(2)(d)"), Some("14(2)(e)")));
    owed.push(Owed(Some("13(2)(f)"), Some("14(2)(g)")));
    if policy.controller.given().is_some_and(|controller| !controller.joint.is_empty()) {
        owed.push(Owed(Some("26(2)"), None));
    }
    owed
}

/// What is told of each service.
fn for_service(policy: &Policy, catalog: &Catalog, service: &Service) -> Vec<Owed> {
    let rests_on = |kind| {
        let cases = service.cases.iter().flat_map(|case| &case.purposes);
        let bases = service.purposes.list().iter().chain(cases).filter_map(|purpose| purpose.basis.given());
        bases.into_iter().any(|basis| basis.kind.value == kind)
    };
    let mut owed = vec![Owed(Some("13(1)(c)"), Some("14(1)(c)"))];
    if rests_on(BasisKind::LegitimateInterests) {
        owed.push(Owed(Some("13(1)(d)"), Some("14(2)(b)")));
    }
    owed.push(Owed(None, Some("14(1)(d)")));
    owed.push(Owed(Some("13(1)(e)"), Some("14(1)(e)")));
    let recipients = policy.everyone_of(service, catalog);
    let mut countries = recipients.iter().flat_map(|recipient| recipient.party.located_in(catalog));
    if countries.any(|country| !catalog.country(&country).eea) {
        owed.push(Owed(Some("13(1)(f)"), Some("14(1)(f)")));
    }
    owed.push(Owed(Some("13(2)(a)"), Some("14(2)(a)")));
    if rests_on(BasisKind::Consent) {
        owed.push(Owed(Some("13(2)(c)"), Some("14(2)(d)")));
    }
    owed.push(Owed(Some("13(2)(e)"), None));
    owed.push(Owed(None, Some("14(2)(f)")));
    owed
}

/// The rows of a service and of its parts. What is told at the head of its chapter is told of it, too, and some things
/// are told once for all services.
fn add_service(
    policy: &Policy,
    catalog: &Catalog,
    told: &[Told],
    (chapter, anchor): (&str, String),
    service: &Service,
    rows: &mut Vec<Row>,
) {
    if service.is_ours() {
        for duty in Sources::of(service).pick(&for_service(policy, catalog, service)) {
            let of = |is_there: &dyn Fn(&Told) -> bool| -> Vec<Place> {
                let found = told.iter().filter(|told| told.duty == duty && told.place.document == Kind::Statement);
                found.filter(|told| is_there(told)).map(|told| told.place.clone()).collect()
            };
            let mut places = of(&|told| told.path.contains(&anchor));
            if places.is_empty() {
                places = of(&|told| told.path == [chapter]);
            }
            if places.is_empty() && TOLD_ONCE.contains(&duty.0) {
                places = of(&|_| true);
            }
            rows.push(Row { about: About::Service { anchor: anchor.clone(), from: service.id.span }, duty, places });
        }
    }
    for part in service.parts.iter().filter(|part| !service.is_ours() || !part.purposes.list().is_empty()) {
        add_service(policy, catalog, told, (chapter, format!("{anchor}-{}", part.id.value)), part, rows);
    }
}

/// What a statement may tell in one place for all services: transfers and their safeguards among the recipients, how
/// consent is withdrawn among the rights, what has to be provided in a section of its own.
const TOLD_ONCE: [&str; 5] = ["13(1)(f)", "14(1)(f)", "13(2)(c)", "14(2)(d)", "13(2)(e)"];

/// A duty that a passage fulfils, with the anchors of the sections it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    path: Vec<String>,
    duty: Duty,
    place: Place,
}

/// What is told in all languages.
fn in_every_language(worded: &[(Lang, Vec<Worded>)]) -> Vec<Told> {
    let mut languages = worded.iter().map(|(lang, documents)| {
        let of_each = documents.iter().map(|worded| told_in(&worded.document, lang));
        of_each.flatten().collect::<Vec<_>>()
    });
    let first = languages.next().unwrap_or_default();
    languages.fold(first, |all, other| all.into_iter().filter(|told| other.contains(told)).collect())
}

fn told_in(document: &Document<Vec<Piece>>, lang: &Lang) -> Vec<Told> {
    let mut out = Vec::new();
    if let Some(kind) = document.kind {
        document.sections.iter().for_each(|section| add_section(kind, section, lang, &[], &mut out));
    }
    out
}

fn add_section(kind: Kind, section: &Section<Vec<Piece>>, lang: &Lang, above: &[String], out: &mut Vec<Told>) {
    let path = [above, std::slice::from_ref(&section.anchor)].concat();
    let mut add = |trace: &Trace| {
        for duty in &trace.duties {
            let place = Place { document: kind, anchor: section.anchor.clone(), from: trace.from };
            out.push(Told { path: path.clone(), duty: *duty, place });
        }
    };
    if section.blocks.iter().any(|block| has_words(block, lang)) {
        add(&section.trace);
    }
    for block in section.blocks.iter().filter(|block| has_words(block, lang)) {
        add(&block.trace);
        if let Body::Terms(terms) = &block.body {
            terms.iter().filter(|term| term.lines.iter().any(|line| is_said(line))).for_each(|term| add(&term.trace));
        }
    }
    for block in &section.blocks {
        if let Body::Section(inner) = &block.body {
            add_section(kind, inner, lang, &path, out);
        }
    }
}

/// Whether a reader of a language finds anything in a block.
fn has_words(block: &Block<Vec<Piece>>, lang: &Lang) -> bool {
    let any = |lines: &[Vec<Piece>]| lines.iter().any(|line| is_said(line));
    let given = |text: &Text| text.in_language(lang).is_some_and(|words| !words.trim().is_empty());
    match &block.body {
        Body::Section(section) => section.blocks.iter().any(|block| has_words(block, lang)),
        Body::Paragraph(line) => is_said(line),
        Body::List(lines) | Body::Address(lines) => any(lines),
        Body::Terms(terms) => terms.iter().any(|term| any(&term.lines)),
        Body::Table(table) => table.groups.iter().flat_map(|group| &group.rows).flatten().any(|cell| any(cell)),
        Body::Markdown(text) => given(text),
        Body::Sample(text) => !text.trim().is_empty(),
        Body::Snippet(snippet) => is_said(&snippet.paragraph),
    }
}

fn is_said(line: &[Piece]) -> bool {
    !plain(line).trim().is_empty()
}
