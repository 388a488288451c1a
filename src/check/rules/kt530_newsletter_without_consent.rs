//! Advertising by mail takes consent, or the rule for existing customers.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Basis, BasisKind, Purpose, Service};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(530),
    name: "newsletter-without-consent",
    level: Level::Error,
    law: &["uwg 7(2) no 2", "uwg 7(3)", "gdpr 6(1)(a)"],
    page: include_str!("kt530_newsletter_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        for purpose in service.every_purpose().filter(|purpose| is_mail(purpose, service)) {
            let Some(basis) = purpose.basis.given() else { continue };
            if basis.kind.value == BasisKind::Consent || rests_on_sale(basis) {
                continue;
            }
            let title = format!("`{}` sends advertising without consent", service.id.as_str());
            let finding = RULE.finding(title, basis.kind.span, "rests on another basis");
            let finding = finding.label(purpose.what.span, "advertising by mail");
            let note = "Section 7(2) No. 2 UWG asks for express consent before advertising by electronic mail; Section \
                        7(3) UWG spares own similar goods for existing customers";
            let finding = finding.note(note).help("rest it on `consent` and say under `consent` how it is given");
            let help = "if it goes to existing customers only: `{legitimate-interests: {interests: \
                        [advertise-own-services], law: [uwg-7-3]}}`";
            out.push(finding.help(help));
        }
    }
}

/// Whether a purpose is advertising by electronic mail.
fn is_mail(purpose: &Purpose, service: &Service) -> bool {
    match purpose.what.id() {
        Some("newsletter") => true,
        Some("direct-marketing") => service
            .channels
            .iter()
            .any(|way| matches!(way.what.id(), Some("email" | "newsletter" | "sms" | "whatsapp" | "messengers"))),
        _ => false,
    }
}

/// Whether the declaration relies on the rule for existing customers.
pub(super) fn rests_on_sale(basis: &Basis) -> bool {
    basis.law.iter().any(|law| law.as_str() == "uwg-7-3")
}
