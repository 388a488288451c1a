//! Own texts that deny a right which the law grants, or make it slow, dear or hard to use.

use crate::check::found::report;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(550),
    name: "right-curtailed",
    level: Level::Warning,
    law: &["gdpr 12(2)", "gdpr 12(3)", "gdpr 12(5)", "gdpr 20"],
    page: include_str!("kt550_right_curtailed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    report(cx, &RULE, |entry| entry.on_rights, out);
}
