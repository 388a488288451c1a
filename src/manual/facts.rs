//! The catalog: its kinds, and the entries of each with their sources.

use super::{Cx, ENGLISH, Entry, Page, Part, Shelf, document, link, name, section, table, term};
use crate::catalog::Kind;
use crate::document::{Body, Inline, Line, Section, Target, say};

/// The list of kinds, and a page for each.
pub(super) fn pages(cx: Cx<'_>) -> Vec<Page> {
    let shelves = &cx.material.shelves;
    let rows = shelves.iter().map(|shelf| {
        let count = Inline::Number(shelf.entries.len().try_into().unwrap_or(u64::MAX));
        vec![vec![link(stem(shelf.kind), Inline::Code(shelf.kind.name().to_owned())).into()], vec![count.into()]]
    });
    let columns = ["manual-kind", "manual-entries"];
    let kinds =
        section("kinds", say("manual-kinds"), vec![table(say("manual-kinds.caption"), &columns, rows.collect())]);
    let index = Page { stem: Part::Catalog.stem().to_owned(), document: document(Part::Catalog.title(), vec![kinds]) };
    let is_english = cx.lang.as_str() == ENGLISH;
    let shown = shelves.iter().filter(|shelf| is_english || !is_about_words(shelf.kind));
    std::iter::once(index).chain(shown.map(|shelf| page(cx, shelf))).collect()
}

/// Whether the entries of a kind are about words of several languages. What is said of those is in English.
fn is_about_words(kind: Kind) -> bool {
    matches!(kind, Kind::Outdated | Kind::EmptyPhrases | Kind::Spellings)
}

/// The name of a kind's page.
pub(super) fn stem(kind: Kind) -> String {
    format!("catalog-{}", kind.name())
}

fn page(cx: Cx<'_>, shelf: &Shelf) -> Page {
    let sections = shelf.entries.iter().map(|entry| told(cx, entry)).collect();
    Page { stem: stem(shelf.kind), document: document(Inline::Code(shelf.kind.name().to_owned()), sections) }
}

fn told(cx: Cx<'_>, entry: &Entry) -> Section {
    let words = entry.words.iter().find(|(lang, _)| lang == cx.lang).or(entry.words.first());
    let title = words.map_or_else(|| Inline::Code(entry.id.clone()), |(_, words)| name(words));
    let mut terms = vec![term("manual-id", vec![Inline::Code(entry.id.clone()).into()])];
    if !entry.sources.is_empty() {
        terms.push(term("manual-sources", entry.sources.iter().map(|source| self::source(source)).collect()));
    }
    terms.extend(entry.verified.map(|day| term("manual-verified", vec![Inline::Date(day).into()])));
    if entry.needs_review {
        terms.push(term("manual-review", vec![say("manual-review.about").into()]));
    }
    section(entry.id.clone(), title, vec![Body::Terms(terms).into(), Body::Sample(entry.told.clone()).into()])
}

/// A source is an address, or a citation.
fn source(source: &str) -> Line {
    if source.starts_with("http") {
        return Inline::Link(Target::Url(source.to_owned()), name(source).into()).into();
    }
    name(source).into()
}
