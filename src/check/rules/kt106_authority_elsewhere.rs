//! The authority that is named should be the one that supervises the controller.

use crate::catalog::{self, Competence};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Authority, Controller, Stated};
use crate::source::{At, Span};
use crate::value::Key;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(106),
    name: "authority-elsewhere",
    level: Level::Warning,
    law: &["gdpr 55(1)", "gdpr 56(1)", "bdsg 40(1)", "tdddg 29"],
    page: include_str!("kt106_authority_elsewhere.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    if let Some(finding) = cx.policy.telecom_authority.as_ref().and_then(|authority| not_for_telecom(cx, authority)) {
        out.push(finding);
    }
    let Stated::Given(authority) = &cx.policy.authority else { return };
    let Authority::Shipped(key) = &authority.value else { return };
    let Some(controller) = cx.policy.controller.given() else { return };
    let finding = elsewhere(cx, key, authority.span, controller);
    let finding = finding.or_else(|| for_public_bodies(cx, key, authority.span));
    if let Some(finding) = finding {
        out.push(finding);
    }
}

fn not_for_telecom(cx: &Cx, authority: &At<Authority>) -> Option<Finding> {
    let Authority::Shipped(key) = &authority.value else { return None };
    let entry = cx.catalog.authority(key);
    if entry.country != "DE" || entry.competence.contains(&Competence::Telecom) {
        return None;
    }
    let title = "the authority does not supervise telecommunications";
    let finding = RULE.finding(title, authority.span, "declared for telecommunications services");
    let finding = finding.note("Section 29 TDDDG: in Germany the federal commissioner supervises them");
    Some(finding.choice("the federal commissioner has `DE`", authority.span, "DE"))
}

fn elsewhere(cx: &Cx, key: &Key<catalog::Authority>, span: Span, controller: &Controller) -> Option<Finding> {
    let Stated::Given(address) = &controller.address else { return None };
    let (country, own) = (cx.catalog.country(&address.country), &cx.catalog.authority(key).country);
    // Whoever sits outside the EEA has the authority of its representative, or none.
    if !country.eea || country.code == *own {
        return None;
    }
    let finding = RULE.finding("the authority supervises another country", span, format!("supervises in `{own}`"));
    let finding = finding.label(address.span, format!("the controller sits in `{}`", country.code));
    let finding = finding.note("Art. 55 and 56 GDPR: the country of the establishment decides");
    Some(finding.help("name the authority at the seat; people may complain to any other one as well"))
}

fn for_public_bodies(cx: &Cx, key: &Key<catalog::Authority>, span: Span) -> Option<Finding> {
    if cx.catalog.authority(key).competence != [Competence::Public] {
        return None;
    }
    let (firm, why) = cx.private_body()?;
    let title = "the authority supervises public bodies only";
    let finding = RULE.finding(title, span, "for public bodies of the land").label(firm, why);
    let finding = finding.note("Section 40 BDSG: private bodies are supervised by the authority of their land");
    // Bavaria has two authorities, and the id of the other one is the shorter one.
    let other = key.as_str().strip_suffix("-PUB").filter(|id| cx.catalog.find_authority(id).is_some());
    Some(match other {
        Some(id) => finding.choice(format!("private bodies there have `{id}`"), span, id),
        None => finding,
    })
}
