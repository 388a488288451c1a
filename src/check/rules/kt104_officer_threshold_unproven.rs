//! Who says that there are fewer than twenty persons can say how many there are.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Dpo, DpoAbsence};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(104),
    name: "officer-threshold-unproven",
    level: Level::Warning,
    law: &["bdsg 38(1)"],
    page: include_str!("kt104_officer_threshold_unproven.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(Dpo::Absent(absence)) = cx.policy.dpo.given() else { return };
    let Some(controller) = cx.policy.controller.given() else { return };
    let is_said = controller.persons_processing.is_some() || cx.is_gap("controller.persons-processing");
    if absence.value != DpoAbsence::BelowThreshold || is_said {
        return;
    }
    let title = "`below-threshold` without the number of persons";
    let mut finding = RULE.finding(title, absence.span, "declares fewer than 20");
    if let Some(name) = controller.name.span() {
        finding = finding.label(name, "no `persons-processing` beside this");
    }
    let note = "Section 38(1) BDSG counts the persons who as a rule constantly process personal data by machine";
    out.push(finding.note(note).help("add `persons-processing: …` to `controller`; the number is not published"));
}
