//! A conversation in which a machine answers, without a word that it does.

use crate::catalog::{Catalog, Entry, Vocabulary};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Service, Word};
use crate::source::Span;
use crate::value::{Date, Key};
use crate::yaml::Node;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(718),
    name: "machine-undisclosed",
    level: Level::Warning,
    law: &["aiact 50(1)"],
    page: include_str!("kt718_machine_undisclosed.md"),
    check: Some(check),
};

/// The day from which Art. 50 of Regulation (EU) 2024/1689 applies.
const APPLIES: Date = Date::constant(2026, 8, 2);

/// The sentence that says it.
const FACT: &str = "machine-answers";

fn check(cx: &Cx, out: &mut Findings) {
    if cx.today < APPLIES {
        return;
    }
    let services = cx.policy.services_and_parts();
    let machines: Vec<(&Service, Span)> =
        services.filter_map(|service| Some((service, machine(cx, service)?))).collect();
    if machines.is_empty() || cx.catalog.entry(Vocabulary::Facts, FACT).is_some_and(|fact| mentions(cx, fact)) {
        return;
    }
    for (service, span) in machines {
        let says = |word: &Word| word.id() == Some(FACT);
        if service.facts.iter().any(|fact| says(&fact.what.value)) || cx.has_gap(service.span) {
            continue;
        }
        let title = format!("no sentence says that a machine answers in `{}`", service.id.value);
        // What a product is used for may be no conversation at all.
        let converses = is_conversation(cx, service);
        let label = if converses { "people converse here" } else { "uses it" };
        let mut finding = RULE.finding(title, service.id.span, label).label(span, "known to answer by machine");
        finding.level = if converses { Level::Warning } else { Level::Hint };
        let note = "Art. 50(1) of Regulation (EU) 2024/1689 asks that people learn that they deal with an AI system";
        out.push(finding.note(note).help(format!("add `{FACT}` to its `facts`, if a machine answers")));
    }
}

/// Whether people get answers in it at once.
fn is_conversation(cx: &Cx, service: &Service) -> bool {
    let purposes = service.purposes.list().iter().filter_map(|purpose| purpose.what.value.id());
    let mut entries = purposes.filter_map(|id| cx.catalog.entry(Vocabulary::Purposes, id));
    entries.any(|entry| entry.is("conversation"))
}

/// Where a service names a product that answers by machine; a recipient counts where people converse.
fn machine(cx: &Cx, service: &Service) -> Option<Span> {
    let is_machine = |key: &Key<_>, catalog: &Catalog| catalog.product(key).answers_by_machine;
    if let Some(product) = service.product.as_ref().filter(|product| is_machine(product, cx.catalog)) {
        return Some(product.span);
    }
    if !is_conversation(cx, service) {
        return None;
    }
    let parties = cx.policy.recipients_of(service, cx.catalog).into_iter().map(|recipient| recipient.party);
    let mut machines = parties.filter(|party| party.product.as_ref().is_some_and(|it| is_machine(it, cx.catalog)));
    machines.next().map(|party| party.id.span)
}

/// Whether a text of the author has one of the words by which an entry is called in its language.
pub(super) fn mentions(cx: &Cx, entry: &Entry) -> bool {
    let called = entry.facts.get("called");
    cx.texts.iter().any(|text| {
        let words = text.code().and_then(|code| called?.get(code)?.sequence()).unwrap_or_default();
        words.iter().filter_map(Node::text).any(|word| text.plain.begins_a_word(word))
    })
}
