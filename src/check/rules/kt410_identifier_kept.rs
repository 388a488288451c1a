//! A log that replaces one identifier and keeps another is still about persons.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Item, LogEvent, MeasureRef, Service, Word};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(410),
    name: "identifier-kept",
    level: Level::Warning,
    law: &["gdpr 4 no 1", "gdpr 5(1)(a)"],
    page: include_str!("kt410_identifier_kept.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        for event in service.logs.given().into_iter().flat_map(|logs| &logs.events) {
            let Some((span, told)) = made_anonymous(cx, service, event) else { continue };
            let Some(kept) = items(cx, event).find(|item| identifies(cx, &item.what)) else { continue };
            let id = kept.what.id().unwrap_or_default();
            let title = format!("`{}` hides who it was and logs `{id}`", service.id.value);
            let finding = RULE.finding(title, span, told).label(kept.what.span, "singles a person out");
            let note = "Art. 4(1) GDPR: who can be identified by another datum is not anonymous (recital 26)";
            out.push(
                finding.note(note).help(format!("replace `{id}`, too, leave it out, or do not speak of replaced data")),
            );
        }
    }
}

/// Where the declaration says that entries do not tell who it was.
fn made_anonymous(cx: &Cx, service: &Service, event: &LogEvent) -> Option<(Span, &'static str)> {
    let replaced = event.replaced.first().map(|(field, _)| (field.span, "replaced in the log"));
    let shortened = || {
        let item = items(cx, event).find(|item| item.what.id() == Some("shortened-ip-address"))?;
        Some((item.what.span, "shortened in the log"))
    };
    let is_measure =
        |what: &MeasureRef| matches!(what, MeasureRef::Shipped(key) if key.as_str() == "log-anonymisation");
    let measure = || service.measures.iter().find(|measure| is_measure(&measure.what)).map(|measure| measure.what.span);
    replaced.or_else(shortened).or_else(|| measure().map(|span| (span, "a measure of this service")))
}

fn items<'p>(cx: &Cx<'p>, event: &'p LogEvent) -> impl Iterator<Item = &'p Item<Word>> {
    let policy = cx.policy;
    event.data.iter().flat_map(move |datum| datum.items(policy))
}

fn identifies(cx: &Cx, word: &Word) -> bool {
    let entry = word.id().and_then(|id| cx.catalog.entry(Vocabulary::Data, id));
    entry.is_some_and(|entry| entry.is("identifies"))
}
