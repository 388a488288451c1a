//! What is deleted lives on in backups, for a time that readers are told.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Backups, MeasureRef, Stated};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(409),
    name: "backups-unsaid",
    level: Level::Warning,
    law: &["gdpr 13(2)(a)", "gdpr 17"],
    page: include_str!("kt409_backups_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let services = || cx.policy.services_and_parts();
    let common = cx.policy.backups.given().zip(cx.policy.backups.span());
    let own = services().filter_map(|service| service.backups.given().zip(service.backups.span()));
    let mut seen: Vec<Span> = Vec::new();
    for (backups, span) in common.into_iter().chain(own) {
        if !seen.contains(&span) && is_open(cx, backups, span) {
            seen.push(span);
            out.push(noted(RULE.finding("how long backups are kept is not said", span, "no `kept` in this")));
        }
    }
    let is_said = !cx.policy.backups.is_unsaid() || services().any(|service| !service.backups.is_unsaid());
    if let Some(measure) = measure(cx).filter(|_| !is_said) {
        let title = "backups are a measure, and how long they are kept is not said";
        let mut finding = RULE.finding(title, measure, "backups are made");
        finding.level = Level::Hint;
        out.push(noted(finding));
    }
}

/// A rule of a service may leave out what the common one says; where single records are deleted from backups, too, no
/// time passes until they are gone.
fn is_open(cx: &Cx, backups: &Backups, span: Span) -> bool {
    let common = cx.policy.backups.given().is_some_and(|common| !common.kept.is_unsaid());
    let is_unsaid = matches!(backups.kept, Stated::Unsaid | Stated::None(_));
    let at_once = backups.single_records_deleted.is_some_and(|deleted| deleted.value);
    is_unsaid && !common && !at_once && !cx.has_gap(span)
}

fn noted(finding: Finding) -> Finding {
    let note = "Art. 13(2)(a) GDPR asks for the period; data deleted under Art. 17 stay in backups until it is over";
    finding.note(note).help("add `backups: {kept: …}`, such as `backups: {kept: up to 30 days}`")
}

/// The first measure that makes backups.
fn measure(cx: &Cx) -> Option<Span> {
    let mut all =
        cx.policy.measures.list().iter().flat_map(|group| group.measures.list()).filter(|it| it.is_in_place());
    let makes = |key: &str| matches!(key, "backup-daily" | "backup-offsite");
    let found = all.find(|measure| matches!(&measure.what.value, MeasureRef::Shipped(key) if makes(key.as_str())));
    found.map(|measure| measure.what.span)
}
