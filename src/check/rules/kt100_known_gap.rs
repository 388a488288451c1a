//! A `todo` is a gap that the author knows of: previews show it, publishing refuses it.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(100),
    name: "known-gap",
    level: Level::Error,
    law: &[],
    page: include_str!("kt100_known_gap.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for todo in &cx.policy.todos {
        let title = format!("`{}` is still open", todo.value);
        out.push(RULE.finding(title, todo.span, "marked as a known gap"));
    }
}
