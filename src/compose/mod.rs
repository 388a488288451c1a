//! Policy → Document: what is said and in which order. One file per part of the page.
//!
//! No words stand here, only the ids of messages; `locale` finds the words, `render` the form.
//! A sentence that the policy does not prove is not composed.

mod basis;
mod chapter;
mod claims;
mod closing;
mod cookies;
mod cookies_page;
mod glance;
mod glossary;
mod keeping;
mod lines;
mod measures;
mod overview;
mod own_text;
mod places;
mod recipients;
mod recipients_page;
mod record;
mod rights;
mod service;
pub mod single;
mod snippets;
mod who;
mod words;

pub use lines::Lines;

use crate::catalog::Catalog;
use crate::document::{
    Block, Body, Document, Edition, Inline, Kind, Line, Section, Target, Term, Trace, say, say_with,
};
use crate::model::{Policy, Service, Stated, Word};
use crate::value::Date;

/// What every part of the page is composed from.
struct Cx<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    /// The document that is being composed.
    kind: Kind,
}

/// One document of a policy.
pub fn document(policy: &Policy, catalog: &Catalog, kind: Kind) -> Document {
    let policy = policy.told_in(kind.edition());
    let cx = Cx { policy: &policy, catalog, kind };
    let sections = match kind {
        Kind::Statement => statement(&cx),
        Kind::Measures(_) => measures::sections(&cx),
        Kind::Recipients(_) => recipients_page::sections(&cx),
        Kind::Cookies => cookies_page::sections(&cx),
        Kind::Snippets => snippets::sections(&cx),
        Kind::Record(_) => record::sections(&cx),
    };
    let title = say(format!("document-{}", kind.key())).into();
    let mut document = Document { kind: Some(kind), title, lead: lead(&cx), sections };
    own_text::place(&cx, &mut document);
    document
}

/// Who runs the servers of a service for us and where, as customers may read it.
pub fn operators(policy: &Policy, catalog: &Catalog, service: &Service) -> Vec<Line> {
    snippets::operators(&Cx { policy, catalog, kind: Kind::Snippets }, service)
}

/// A shipped word that speaks of us, as somebody else says it of us: its message, if there is one.
pub fn of_provider(word: &Word) -> Option<Line> {
    let Word::Shipped(vocabulary, id) = word else { return None };
    snippets::of_provider(&format!("{}-{id}", vocabulary.prefix())).map(|id| say(id).into())
}

/// A record of processing activities as one table, for programs that read tables.
pub fn sheet(policy: &Policy, catalog: &Catalog, edition: Edition) -> Document {
    let policy = policy.told_in(edition);
    record::sheet(&Cx { policy: &policy, catalog, kind: Kind::Record(edition) })
}

impl Cx<'_> {
    /// The way to a section of the statement, from whatever document this is.
    fn in_statement(&self, anchor: String) -> Target {
        match self.kind {
            Kind::Statement => Target::Anchor(anchor),
            _ => Target::Section(Kind::Statement, anchor),
        }
    }
}

/// The heading of a service, for reports that speak of it.
pub fn service_title(policy: &Policy, catalog: &Catalog, service: &Service) -> Line {
    service::title(&Cx { policy, catalog, kind: Kind::Statement }, service)
}

/// The statement in the order of its sections. A part that has nothing to say gives none.
fn statement(cx: &Cx) -> Vec<Section> {
    let mut sections = vec![glance::section(cx)];
    sections.extend(who::sections(cx));
    sections.extend(who::scope(cx));
    sections.extend(overview::sections(cx));
    sections.extend(cx.policy.chapters.iter().map(|chapter| chapter::section(cx, chapter)));
    sections.extend(cookies::section(cx));
    sections.extend(recipients::section(cx));
    sections.extend(places::section(cx));
    sections.extend(closing::on_behalf(cx));
    sections.push(keeping::section(cx));
    sections.extend(rights::sections(cx));
    sections.extend(closing::sections(cx));
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

/// Who speaks, and as of when.
fn lead(cx: &Cx) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(controller) = cx.policy.controller.given()
        && let Some(name) = controller.name.given()
    {
        lines.push(Inline::Name(name.clone()).into());
    }
    lines.extend(state(cx));
    lines
}

/// Date and version, as far as they are declared.
fn state(cx: &Cx) -> Option<Line> {
    let date = cx.policy.updated.given().map(|date| Line::from(Inline::Date(*date)));
    let version = cx.policy.version.as_ref().map(|version| Line::from(Inline::Name(version.value.clone())));
    match (date, version) {
        (Some(date), Some(version)) => {
            Some(say_with("state-with-version", vec![("date", date), ("version", version)]).into())
        }
        (Some(date), None) => Some(say_with("state", vec![("date", date)]).into()),
        (None, Some(version)) => Some(say_with("state-version-only", vec![("version", version)]).into()),
        (None, None) => None,
    }
}

/// What a page beside the statement is about, and the way to the statement.
fn scope(cx: &Cx, mut blocks: Vec<Block>) -> Section {
    if cx.policy.publishes(Kind::Statement) {
        let page = Inline::Link(Target::Document(Kind::Statement), say("page-statement").into()).into();
        blocks.push(Body::Paragraph(say_with("page-see-statement", vec![("page", page)]).into()).into());
    }
    section("scope", "section-page-scope", blocks)
}

/// The state of a page beside the statement, and what changes it.
fn changes(cx: &Cx, message: &'static str) -> Option<Section> {
    let line = say_with(message, vec![("state", state(cx)?)]).into();
    let mut blocks = vec![Body::Paragraph(line).traced(cx.policy.updated.span(), &[])];
    blocks.extend(earlier(cx).map(|term| Body::Terms(vec![term]).into()));
    Some(section("changes", "section-page-changes", blocks))
}

/// Earlier versions of a page by their dates. The site knows where they lie.
fn earlier(cx: &Cx) -> Option<Term> {
    let mut dates: Vec<Date> =
        cx.policy.earlier.iter().filter(|page| page.kind == cx.kind).map(|page| page.date).collect();
    dates.dedup();
    let line = |date: Date| Line::from(Inline::Link(Target::Page(date.to_string()), Inline::Date(date).into()));
    let lines: Vec<Line> = dates.into_iter().map(line).collect();
    let from = cx.policy.output.archive.as_ref().map(|folder| folder.span);
    let trace = Trace { from, duties: Vec::new() };
    let term = Term { label: say("changes-earlier").into(), lines, trace };
    Some(term).filter(|term| !term.lines.is_empty())
}

/// A section whose heading is a message without slots.
fn section(anchor: &str, title: &'static str, blocks: Vec<Block>) -> Section {
    Section { anchor: anchor.to_owned(), title: say(title).into(), set_apart: false, trace: Trace::default(), blocks }
}

/// A paragraph of one message.
fn paragraph(message: &'static str) -> Block {
    Body::Paragraph(say(message).into()).into()
}

/// The mark of a known gap, shown in drafts only: a policy with a `todo` is never published.
fn gap() -> Line {
    say("todo-mark").into()
}

/// The line of a stated value, the mark of a gap, or nothing.
fn stated<T>(value: &Stated<T>, line: impl FnOnce(&T) -> Line) -> Option<Line> {
    match value {
        Stated::Given(at) => Some(line(&at.value)),
        Stated::Todo(_) => Some(gap()),
        Stated::None(_) | Stated::Unsaid => None,
    }
}
