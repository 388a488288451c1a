//! Without a date nobody can tell which state of things a statement describes.

use super::kt605_annex_without_version::annex;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(906),
    name: "date-unsaid",
    level: Level::Warning,
    law: &["gdpr 5(2)"],
    page: include_str!("kt906_date_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // Measures that agreements refer to ask for more than a date, and are told as such.
    if cx.policy.updated.is_unsaid() && annex(cx).is_none() {
        let finding = RULE.finding("the statement has no date", cx.beginning(), "the declaration has no `updated`");
        let note = "Art. 5(2) GDPR asks to be able to show what was done; practice puts a date on the page";
        out.push(finding.note(note).help(format!("add `updated: {}`, the day of the last change", cx.today)));
    }
}
