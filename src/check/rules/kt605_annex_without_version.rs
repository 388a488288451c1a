//! Customers agree to measures of a certain day, and have to be able to tell which.

use crate::check::{Cx, Rule};
use crate::document::{Edition, Kind};
use crate::finding::{Code, Findings, Level};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(605),
    name: "annex-without-version",
    level: Level::Warning,
    law: &["gdpr 28(3)(c)"],
    page: include_str!("kt605_annex_without_version.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some((page, ours)) = annex(cx) else { return };
    let title = "measures for customers have neither a version nor a date";
    let finding = RULE.finding(title, page, "a page that agreements refer to").label(ours, "processed for customers");
    let note = "Art. 28(3)(c) GDPR has the agreement name the measures; a page that changes unnoticed names none";
    let help = format!("add `updated: {}`, the day of the last change, or a `version`", cx.today);
    out.push(finding.note(note).help(help));
}

/// The page of measures for customers, and what is processed for them, where nothing tells which state it shows.
pub(super) fn annex(cx: &Cx) -> Option<(Span, Span)> {
    let policy = cx.policy;
    if policy.version.is_some() || !policy.updated.is_unsaid() {
        return None;
    }
    let page = policy.documents.place(Kind::Measures(Edition::Customers))?;
    let ours = policy.services_and_parts().find_map(|service| Some(service.on_behalf.as_ref()?.span))?;
    Some((page, ours))
}
