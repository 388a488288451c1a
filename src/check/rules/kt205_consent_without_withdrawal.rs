//! Who can consent can withdraw, and is told how.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Service, Stated};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(205),
    name: "consent-without-withdrawal",
    level: Level::Error,
    law: &["gdpr 7(3)", "gdpr 13(2)(c)", "gdpr 14(2)(d)"],
    page: include_str!("kt205_consent_without_withdrawal.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    cx.policy.services().for_each(|(_, service)| judge(cx, service, false, out));
}

/// What a service says holds for its parts.
fn judge(cx: &Cx, service: &Service, inherited: bool, out: &mut Findings) {
    let told = match &service.consent {
        Stated::Given(consent) => !consent.withdraw.is_empty() || cx.has_gap(consent.span),
        Stated::Todo(_) => true,
        Stated::Unsaid | Stated::None(_) => inherited,
    };
    if let Some(basis) = consent_in(service).filter(|_| !told) {
        let title = format!("no way to withdraw consent to `{}`", service.id.as_str());
        let mut finding = RULE.finding(title, basis, "rests on consent").label(service.id.span, "in this service");
        if let Stated::Given(consent) = &service.consent {
            finding = finding.label(consent.span, "no `withdraw` here");
        }
        let note = "Art. 13(2)(c) GDPR asks for the right to withdraw consent, Art. 7(3) for an easy way to do so";
        out.push(finding.note(note).help("add `consent: {withdraw: …}`, such as `consent: {withdraw: email}`"));
        // What is missing here is missing in the parts for the same reason.
        return service.parts.iter().for_each(|part| judge(cx, part, true, out));
    }
    service.parts.iter().for_each(|part| judge(cx, part, told, out));
}

/// The first purpose that rests on consent, in the service itself or in its cases.
fn consent_in(service: &Service) -> Option<Span> {
    service.every_purpose().filter_map(|purpose| purpose.basis.given()).find_map(|basis| match &basis.special {
        _ if basis.kind.value == BasisKind::Consent => Some(basis.kind.span),
        Some(special) if special.as_str() == "gdpr-9-2-a" => Some(special.span),
        _ => None,
    })
}
