//! An officer is asked for where as a rule twenty persons constantly process personal data by machine.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Dpo, DpoAbsence};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(103),
    name: "officer-threshold-contradicted",
    level: Level::Error,
    law: &["bdsg 38(1)", "gdpr 37(4)"],
    page: include_str!("kt103_officer_threshold_contradicted.md"),
    check: Some(check),
};

/// Section 38(1) sentence 1 BDSG, as it stood on 18 April 2026.
pub(super) const THRESHOLD: u32 = 20;

fn check(cx: &Cx, out: &mut Findings) {
    let Some(Dpo::Absent(absence)) = cx.policy.dpo.given() else { return };
    let Some(controller) = cx.policy.controller.given() else { return };
    let Some(persons) = controller.persons_processing.filter(|persons| persons.value >= THRESHOLD) else { return };
    // `below-threshold` speaks of the BDSG wherever the controller is; the other reason may rest on another law.
    let is_german = controller.address.given().is_some_and(|address| address.country.as_str() == "DE");
    let label = match absence.value {
        DpoAbsence::BelowThreshold => "declares fewer than 20",
        DpoAbsence::NotRequired if is_german => "declares that none is asked for",
        DpoAbsence::NotRequired => return,
    };
    let title = format!("no data protection officer for {} persons", persons.value);
    let finding = RULE.finding(title, absence.span, label).label(persons.span, "20 or more");
    let note = "Section 38(1) BDSG asks for an officer where as a rule at least 20 persons constantly process \
                personal data by machine";
    out.push(finding.note(note).help("name the officer with `dpo: {email: …}`, or correct `persons-processing`"));
}
