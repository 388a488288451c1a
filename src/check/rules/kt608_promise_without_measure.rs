//! What the statement promises of protection, the measures bear out.

use crate::catalog::{Entry, Outdated, Vocabulary};
use crate::check::{Cx, Rule, found, promised};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{ExplanationRef, Item, Word};
use crate::source::Span;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(608),
    name: "promise-without-measure",
    level: Level::Warning,
    law: &["gdpr 32(1)", "gdpr 5(1)(a)"],
    page: include_str!("kt608_promise_without_measure.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // Where no measures are declared, nothing is left out of them.
    let Some(first) = cx.policy.measures.list().first() else { return };
    let measures = first.group.span;
    of_facts(cx, measures, out);
    of_backups(cx, measures, out);
    of_texts(cx, measures, out);
}

/// Shipped sentences, each promise once.
fn of_facts(cx: &Cx, measures: Span, out: &mut Findings) {
    let of_chapters = cx.policy.chapters.iter().flat_map(|chapter| &chapter.facts);
    let of_services = cx.policy.services_and_parts().flat_map(|service| &service.facts);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for fact in cx.policy.scope.facts.iter().chain(of_chapters).chain(of_services) {
        let Some((id, promise)) = promise_of(cx, fact) else { continue };
        if seen.insert(id) && !cx.bears_out(&promise.unless_measures) {
            let title = format!("no measure bears out `{id}`");
            out.push(unsupported(promise, RULE.finding(title, fact.what.span, "promised here"), measures));
        }
    }
}

/// The entry that says which measures have to bear a shipped sentence out.
fn promise_of<'p>(cx: &Cx<'p>, fact: &'p Item<Word>) -> Option<(&'p str, &'p Entry<Outdated>)> {
    let id = fact.what.id()?;
    let promise = cx.catalog.entry(Vocabulary::Facts, id)?.fact("promises")?;
    Some((id, cx.catalog.find_outdated(promise)?))
}

/// What is said of data in backups tells that there are some.
fn of_backups(cx: &Cx, measures: Span, out: &mut Findings) {
    let of_services = cx.policy.services_and_parts().map(|service| &service.backups);
    let mut stated = std::iter::once(&cx.policy.backups).chain(of_services).filter_map(|backups| backups.given());
    let Some(kept) = stated.find_map(|backups| backups.kept.given()) else { return };
    let Some(promise) = cx.catalog.find_outdated("backup-promise") else { return };
    if !cx.bears_out(&promise.unless_measures) {
        let finding = RULE.finding("no measure makes the backups that are told of", kept.span, "kept in backups");
        out.push(unsupported(promise, finding, measures));
    }
}

/// Own texts, but those of the measures themselves, and but explanations, which promise nothing.
fn of_texts(cx: &Cx, measures: Span, out: &mut Findings) {
    let mut spared = promised::texts_of(promised::measures(cx).map(|(_, measure)| measure));
    spared.extend(cx.policy.glossary.iter().filter_map(|explanation| match &explanation.what.value {
        ExplanationRef::Own { text, .. } => Some(text.span),
        ExplanationRef::Shipped(_) => None,
    }));
    for text in cx.texts.iter().filter(|text| !spared.contains(&cx.policy.prose[text.text].span)) {
        for (entry, place) in found::terms(text, |term| !term.unless_measures.is_empty()) {
            if !cx.bears_out(&entry.unless_measures) {
                let finding = found::found(&RULE, entry, text, &place, "promised here");
                out.push(finding.label(measures, "the measures begin here"));
            }
        }
    }
}

fn unsupported(promise: &Entry<Outdated>, finding: Finding, measures: Span) -> Finding {
    let finding = finding.label(measures, "the measures begin here").note(promise.was.clone());
    match &promise.advice {
        Some(advice) => finding.help(advice.clone()),
        None => finding,
    }
}
