//! Data that come from others have a source, and people learn of it.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Service, Word};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(311),
    name: "source-unsaid",
    level: Level::Error,
    law: &["gdpr 14(2)(f)"],
    page: include_str!("kt311_source_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in
        cx.policy.services_and_parts().filter(|service| service.source.is_unsaid() || service.source.is_none())
    {
        let Some((span, told)) = from_others(cx, service) else { continue };
        let title = format!("`{}` does not say where its data come from", service.id.value);
        let mut finding = RULE.finding(title, span, told);
        finding = match service.source.span() {
            Some(none) => finding.label(none, "declared to be none"),
            None => finding.label(service.id.span, "no `source` in this service"),
        };
        let note = "Art. 14(2)(f) GDPR asks from which source data come that the person has not given";
        out.push(
            finding
                .note(note)
                .help("add `source: …`, such as `source: {from: [credit-agencies]}` or `source: {own: [crm]}`"),
        );
    }
}

/// What shows that data come from others: what sets it off, or a purpose that is to look people up.
fn from_others(cx: &Cx, service: &Service) -> Option<(Span, &'static str)> {
    // What the provider of a product looks up, it looks up for itself or by an agreement.
    if service.product.is_some() {
        return None;
    }
    let says = |vocabulary, word: &Word| {
        let entry = word.id().and_then(|id| cx.catalog.entry(vocabulary, id));
        entry.is_some_and(|entry| entry.is("from-others"))
    };
    let trigger = service.trigger.as_ref().filter(|trigger| says(Vocabulary::Triggers, trigger));
    let purpose = || service.purposes.list().iter().find(|purpose| says(Vocabulary::Purposes, &purpose.what));
    let trigger = trigger.map(|trigger| (trigger.span, "sets off that data come from others"));
    trigger.or_else(|| purpose().map(|purpose| (purpose.what.span, "works with data from others")))
}
