//! Own texts that name repealed provisions, ended services or firms under former names, or say what is not so.

use crate::catalog::Outdated;
use crate::check::found::report;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(704),
    name: "outdated-term",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt704_outdated_term.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What measures have to bear out, and what is looked for in them alone, are matters for rules of their own.
    let is_meant = |entry: &Outdated| !entry.on_rights && entry.unless_measures.is_empty() && !entry.in_measures;
    report(cx, &RULE, is_meant, out);
}
