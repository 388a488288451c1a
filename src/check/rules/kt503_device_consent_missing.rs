//! What is not strictly necessary is stored on a device with consent only.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{BasisKind, Cookie, CookieCategory, Cookies, Purpose, Service};
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
        let Some(cookie) = service.cookies.given().and_then(needs_consent) else { continue };
        let purposes: Vec<&Purpose> = purposes(service).collect();
        // A basis that is missing or still open is reported as such.
        let all_said = !purposes.is_empty() && purposes.iter().all(|purpose| purpose.basis.given().is_some());
        if !all_said || purposes.iter().any(|purpose| rests_on_consent(purpose)) || seen.contains(&cookie.name.span) {
            continue;
        }
        seen.push(cookie.name.span);
        out.push(finding(cx, service, cookie, purposes[0]));
    }
}

fn purposes(service: &Service) -> impl Iterator<Item = &Purpose> {
    service.purposes.list().iter().chain(service.cases.iter().flat_map(|case| &case.purposes))
}

fn rests_on_consent(purpose: &Purpose) -> bool {
    purpose.basis.given().is_some_and(|basis| basis.kind.value == BasisKind::Consent)
}

/// The first item that is not strictly necessary.
fn needs_consent(cookies: &Cookies) -> Option<&Cookie> {
    cookies.items.iter().find(|cookie| cookie.category.value != CookieCategory::Necessary)
}

fn finding(cx: &Cx, service: &Service, cookie: &Cookie, purpose: &Purpose) -> Finding {
    let title = format!("`{}` is stored without consent", shorten(&cookie.name));
    let mut finding = RULE.finding(title, cookie.category.span, "not strictly necessary");
    if !cx.holds(service.span, cookie.name.span) {
        finding = finding.label(service.id.span, "taken over here");
    }
    if let Some(basis) = purpose.basis.given() {
        finding = finding.label(basis.kind.span, "rests on another basis");
    }
    finding
        .note(
            "Section 25(1) TDDDG asks for consent before anything is stored on a device that is not strictly necessary",
        )
        .help("rest a purpose on `consent` and say under `consent` how it is given and withdrawn")
        .help("or call it `necessary` and name what it is needed for, if the visitor has asked for that function")
}
