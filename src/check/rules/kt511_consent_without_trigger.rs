//! What rests on consent waits for it, and the page says so.

use crate::catalog::Device;
use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::Service;
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(511),
    name: "consent-without-trigger",
    level: Level::Warning,
    law: &["tdddg 25(1)", "gdpr 6(1)(a)"],
    page: include_str!("kt511_consent_without_trigger.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What a chapter gives to all of its services is one place and one finding.
    let mut seen: Vec<Span> = Vec::new();
    cx.policy.services().for_each(|(_, service)| judge(cx, service, false, &mut seen, out));
}

/// What a service says of its loading holds for its parts.
fn judge(cx: &Cx, service: &Service, said: bool, seen: &mut Vec<Span>, out: &mut Findings) {
    let said = said || service.loads.is_some() || cx.has_gap(service.span);
    service.parts.iter().for_each(|part| judge(cx, part, said, seen, out));
    if said {
        return;
    }
    let (Some(basis), Some((place, what))) = (device::consent_in(service), in_page(cx, service)) else { return };
    if seen.contains(&place) {
        return;
    }
    seen.push(place);
    let title = format!("nothing says that `{}` waits for consent", service.id.value);
    let finding = RULE.finding(title, basis, "rests on consent").label(place, what);
    let note = "Section 25(1) TDDDG and Art. 6(1)(a) GDPR ask for consent before anything happens that rests on it";
    let help = "add `loads: after-consent`, or `loads: on-click` where a click in the page is the consent";
    out.push(finding.note(note).help(help));
}

/// Where the service says that it loads something: it embeds content, or its product stores what is not necessary or
/// tracks. Of an item of our own there is nothing to load.
fn in_page(cx: &Cx, service: &Service) -> Option<(Span, &'static str)> {
    let product = service.product.as_ref().map(|key| cx.catalog.product(key));
    if let Some(cookie) = device::needs_consent(service).filter(|_| product.is_some()) {
        return Some((cookie.category.span, "stored on the device"));
    }
    let asks = product.is_some_and(|product| product.device.as_ref().is_some_and(|at| at.value == Device::Consent));
    service.every_purpose().find_map(|purpose| match () {
        () if cx.embeds(&purpose.what) => Some((purpose.what.span, "brings content of others into a page")),
        () if asks && cx.tracks(&purpose.what) => Some((purpose.what.span, "reads from the device")),
        () => None,
    })
}
