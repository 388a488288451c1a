//! Employees consent in writing or electronically.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(218),
    name: "employee-consent-unwritten",
    level: Level::Error,
    law: &["bdsg 26(2) sentence 3"],
    page: include_str!("kt218_employee_consent_unwritten.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(address) = cx.policy.controller.given().and_then(|one| one.address.given()) else { return };
    if address.country.as_str() != "DE" {
        return;
    }
    for service in cx.policy.services_and_parts() {
        let mut subjects = service.subjects.list().iter().map(|item| &item.what);
        let Some(people) = subjects.find(|word| cx.is(Vocabulary::Subjects, word, "works")) else { continue };
        let Some(basis) = service.basis_of(BasisKind::Consent) else { continue };
        // Without any word on consent another rule speaks up.
        let (Some(consent), Some(whole)) = (service.consent.given(), service.consent.span()) else { continue };
        let is_spoken = consent.by.iter().all(|item| cx.is(Vocabulary::Consents, &item.what, "spoken"));
        if !is_spoken || cx.has_gap(whole) {
            continue;
        }
        let title = format!("consent of employees to `{}` without a form", service.id.as_str());
        let (span, label) = match consent.by.first() {
            Some(way) => (way.what.span, "neither written nor electronic"),
            None => (whole, "no `by` here"),
        };
        let finding = RULE.finding(title, span, label).label(people.span, "whose consent");
        let finding = finding.label(basis.kind.span, "rests on it");
        let note = "Section 26(2) BDSG: employees and applicants consent in writing or electronically, and are told in \
                    text form what for and that they can withdraw";
        out.push(finding.note(note).help("name the form: `consent: {by: in-writing}` or `by: email`"));
    }
}
