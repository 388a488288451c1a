//! A statement tells to whom people can complain.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(105),
    name: "authority-unsaid",
    level: Level::Error,
    law: &["gdpr 13(2)(d)", "gdpr 14(2)(e)", "gdpr 77(1)"],
    page: include_str!("kt105_authority_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    if !cx.policy.authority.is_unsaid() {
        return;
    }
    let title = "no supervisory authority to complain to";
    let finding = RULE.finding(title, cx.policy.head(), "no `authority` in this declaration");
    let note = "Art. 13(2)(d) GDPR asks for the right to complain to a supervisory authority";
    out.push(finding.note(note).help("add `authority: …` with an id such as `DE-SN`, or with name and contact"));
}
