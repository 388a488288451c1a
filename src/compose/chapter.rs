//! A chapter: its heading, what all its services have in common, and a section for each.

use super::Cx;
use super::service::{self, Fact};
use super::words::shipped_title;
use crate::document::{Block, Body, Inline, Line, Section, Term, Trace, say};
use crate::model::Chapter;

/// The section of a chapter. What is the same for every service is told once, at its head.
pub(super) fn section(cx: &Cx, chapter: &Chapter) -> Section {
    let facts: Vec<Vec<Fact>> = chapter.services.iter().map(|service| service::facts(cx, service)).collect();
    let common = common(&facts);
    let note = chapter.note.iter().map(|note| Inline::Given(note.clone()).into()).collect();
    let mut blocks = service::told(note, cx.word_lines(&chapter.facts), Some(chapter.id.span));
    if !common.is_empty() {
        blocks.push(Body::Paragraph(say("chapter-common").into()).traced(chapter.all, &[]));
        blocks.push(terms(common.clone()));
    }
    let shared = shared_content(cx, chapter);
    if !shared.is_empty() {
        blocks.push(Body::Paragraph(say("chapter-common-content").into()).traced(chapter.all, &[]));
        blocks.push(terms(shared.clone()));
    }
    for (service, facts) in chapter.services.iter().zip(facts) {
        let own: Vec<Fact> = facts.into_iter().filter(|fact| !common.contains(fact)).collect();
        let anchor = service::anchor(chapter, service);
        blocks.push(
            Body::Section(service::section(cx, &anchor, service, &own, &shared)).traced(Some(service.id.span), &[]),
        );
    }
    Section {
        anchor: chapter.id.to_string(),
        title: title(cx, chapter),
        set_apart: false,
        trace: Trace { from: Some(chapter.id.span), duties: Vec::new() },
        blocks,
    }
}

/// The heading of a chapter.
pub(super) fn title(cx: &Cx, chapter: &Chapter) -> Line {
    match &chapter.title {
        Some(title) => Inline::Given(title.clone()).into(),
        None => shipped_title(cx, &chapter.id).unwrap_or_else(|| Inline::Name(chapter.id.to_string()).into()),
    }
}

/// The facts that every service states alike, if there are at least two services to share them.
fn common(facts: &[Vec<Fact>]) -> Vec<Fact> {
    match facts {
        [first, second, rest @ ..] => first
            .iter()
            .filter(|fact| fact.may_be_shared && second.contains(fact) && rest.iter().all(|facts| facts.contains(fact)))
            .cloned()
            .collect(),
        _ => Vec::new(),
    }
}

/// What holds alike for all data that are processed on behalf of customers in a chapter. Not where a part processes
/// some, too: its section stands deeper and tells all of its own.
fn shared_content(cx: &Cx, chapter: &Chapter) -> Vec<Fact> {
    if chapter.services.iter().flat_map(|service| &service.parts).any(|part| part.on_behalf.is_some()) {
        return Vec::new();
    }
    let facts: Vec<_> = chapter.services.iter().filter_map(|service| service::content_facts(cx, service)).collect();
    common(&facts)
}

/// Facts as a block of labels.
pub(super) fn terms(facts: Vec<Fact>) -> Block {
    let term = |fact: Fact| Term { label: fact.label, lines: fact.lines, trace: fact.trace };
    Body::Terms(facts.into_iter().map(term).collect()).into()
}
