//! What is not strictly necessary is stored on a device with consent only.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Basis, Cookie, Service};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(503),
    name: "device-consent-missing",
    level: Level::Error,
    law: &["tdddg 25(1)"],
    page: include_str!("kt503_device_consent_missing.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What a chapter gives to all of its services is one place and one finding.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        let Some(cookie) = device::needs_consent(service) else { continue };
        let Some(bases) = device::other_bases(service) else { continue };
        if seen.contains(&cookie.name.span) {
            continue;
        }
        seen.push(cookie.name.span);
        out.push(finding(cx, service, cookie, bases[0]));
    }
}

fn finding(cx: &Cx, service: &Service, cookie: &Cookie, basis: &Basis) -> Finding {
    let title = format!("`{}` is stored without consent", shorten(&cookie.name));
    let mut finding = RULE.finding(title, cookie.category.span, "not strictly necessary");
    if !cx.holds(service.span, cookie.name.span) {
        finding = finding.label(service.id.span, "taken over here");
    }
    finding = finding.label(basis.kind.span, "rests on another basis");
    finding
        .note(
            "Section 25(1) TDDDG asks for consent before anything is stored on a device that is not strictly necessary",
        )
        .help("rest a purpose on `consent` and say under `consent` how it is given and withdrawn")
        .help("or call it `necessary` and name what it is needed for, if the visitor has asked for that function")
}
