//! A chapter: its heading, what all its services have in common, and a section for each.

use super::Cx;
use super::service::{self, Fact};
use super::words::{join, shipped_title};
use crate::document::{Block, Body, Inline, Joint, Line, Section, Term, Trace, say};
use crate::model::Chapter;

/// The section of a chapter. What is the same for every service is told once, at its head.
pub(super) fn section(cx: &Cx, chapter: &Chapter) -> Section {
    let facts: Vec<Vec<Fact>> = chapter.services.iter().map(|service| service::facts(cx, service)).collect();
    let common = common(&facts);
    let mut blocks = Vec::new();
    if let Some(note) = &chapter.note {
        blocks.push(Body::Paragraph(Inline::Given(note.clone()).into()).traced(Some(note.span), &[]));
    }
    if !chapter.facts.is_empty() {
        let facts = join(Joint::Space, cx.word_lines(&chapter.facts));
        blocks.push(Body::Paragraph(facts).traced(Some(chapter.id.span), &[]));
    }
    if !common.is_empty() {
        blocks.push(Body::Paragraph(say("chapter-common").into()).traced(chapter.all, &[]));
        blocks.push(terms(common.clone()));
    }
    for (service, facts) in chapter.services.iter().zip(facts) {
        let own: Vec<Fact> = facts.into_iter().filter(|fact| !common.contains(fact)).collect();
        let anchor = service::anchor(chapter, service);
        blocks.push(Body::Section(service::section(cx, &anchor, service, &own)).traced(Some(service.id.span), &[]));
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

/// Facts as a block of labels.
pub(super) fn terms(facts: Vec<Fact>) -> Block {
    let term = |fact: Fact| Term { label: fact.label, lines: fact.lines, trace: fact.trace };
    Body::Terms(facts.into_iter().map(term).collect()).into()
}
