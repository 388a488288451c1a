//! A lock file that tells nothing: whether the date of the declaration still fits is then not known.

use crate::check::{Cx, Published, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Stated;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(911),
    name: "lock-unreadable",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt911_lock_unreadable.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    if let (Published::Unreadable { file, why }, Stated::Given(updated)) = (cx.published, &cx.policy.updated) {
        let finding = RULE.finding("the lock file cannot be read", updated.span, "may be older than the newest change");
        out.push(finding.note(format!("`{file}`: {why}")).help("remove it, and `klartext build` writes a new one"));
    }
}
