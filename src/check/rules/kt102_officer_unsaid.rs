//! A statement names the data protection officer, or it is declared why there is none.

use super::kt103_officer_threshold_contradicted::THRESHOLD;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(102),
    name: "officer-unsaid",
    level: Level::Error,
    law: &["gdpr 13(1)(b)", "gdpr 14(1)(b)", "gdpr 37(1)"],
    page: include_str!("kt102_officer_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    if !cx.policy.dpo.is_unsaid() {
        return;
    }
    let title = "not a word on a data protection officer";
    let mut finding = RULE.finding(title, cx.policy.head(), "no `dpo` in this declaration");
    let persons = cx.policy.controller.given().and_then(|controller| controller.persons_processing);
    if let Some(persons) = persons {
        finding = finding.label(persons.span, "so many persons process data");
    }
    let note = "Art. 13(1)(b) GDPR asks for the contact details of the officer, where there is one";
    let help = match persons {
        Some(persons) if persons.value >= THRESHOLD => "add `dpo: {email: …}`",
        _ => "add `dpo: {email: …}`, or the reason for none: `dpo: {none: below-threshold}`",
    };
    out.push(finding.note(note).help(help));
}
