//! A statement that was last changed more than two years ago has probably not kept up with what is done.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Stated;
use jiff::ToSpan;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(914),
    name: "dated-long-ago",
    level: Level::Warning,
    law: &["gdpr 5(2)"],
    page: include_str!("kt914_dated_long_ago.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Stated::Given(updated) = &cx.policy.updated else { return };
    let Ok(two_years_ago) = cx.today.checked_sub(24.months()) else { return };
    if updated.value < two_years_ago {
        let finding = RULE.finding("the date of the statement lies long back", updated.span, "more than 24 months ago");
        let note =
            "Art. 5(2) GDPR asks to be able to show what is done; practice looks through the statement every year";
        out.push(finding.note(note).help("compare the statement with what is done today, then renew the date"));
    }
}
