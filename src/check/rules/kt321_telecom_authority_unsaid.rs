//! Mail and calls of others are telecommunications, which another authority supervises.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Purpose;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(321),
    name: "telecom-authority-unsaid",
    level: Level::Hint,
    law: &["tdddg 29"],
    page: include_str!("kt321_telecom_authority_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let controller = cx.policy.controller.given().and_then(|controller| controller.address.given());
    let is_german = controller.is_some_and(|address| address.country.as_str() == "DE");
    if cx.policy.telecom_authority.is_some() || !is_german || cx.is_gap("telecom-authority") {
        return;
    }
    let is_telecom = |id: &str| cx.catalog.entry(Vocabulary::Purposes, id).is_some_and(|entry| entry.is("telecom"));
    let offers = |purpose: &&Purpose| purpose.what.id().is_some_and(is_telecom);
    let mut services = cx.policy.services_and_parts();
    let found = services.find_map(|service| Some((service, service.purposes.list().iter().find(offers)?)));
    let Some((service, purpose)) = found else { return };
    let title = "the authority for telecommunications is not named";
    let finding = RULE.finding(title, purpose.what.span, "offered to others").label(service.id.span, "in this service");
    let note = "Section 29 TDDDG: the federal commissioner supervises the data protection of such services";
    out.push(finding.note(note).help("add `telecom-authority: DE`, if the service is a telecommunications service"));
}
