//! An `allow` says why; the report repeats it to whoever reads it next.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(902),
    name: "allow-without-reason",
    level: Level::Error,
    law: &[],
    page: include_str!("kt902_allow_without_reason.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for allow in &cx.policy.allows {
        let is_empty = allow.because.given().is_some_and(|because| because.trim().is_empty());
        if is_empty || allow.because.is_unsaid() || allow.because.is_none() {
            let title = format!("`allow` for `{}` without a reason", shorten(&allow.rule));
            let finding = RULE.finding(title, allow.rule.span, "declared without `because`");
            out.push(finding.note("it lowers nothing before it gives one").help("add `because: …` with the reason"));
        }
    }
}
