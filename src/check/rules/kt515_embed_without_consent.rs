//! Content of others that comes with the page sends every visitor's address to them, asked or not.

use crate::catalog::Device;
use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{Loads, Service, Why};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(515),
    name: "embed-without-consent",
    level: Level::Warning,
    law: &["gdpr 6(1)"],
    page: include_str!("kt515_embed_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let comes_with_page = service.loads.as_ref().is_none_or(|loads| loads.value == Loads::AtOnce);
        let Some(embedded) = service.every_purpose().find(|purpose| cx.embeds(&purpose.what)) else { continue };
        if !comes_with_page || device::needs_consent(service).is_some() || asks_for_consent(cx, service) {
            continue;
        }
        let (Some(bases), Some(remote)) = (device::other_bases(service), remote(cx, service)) else { continue };
        if service.loads.is_none() && cx.has_gap(service.span) {
            continue;
        }
        let title = format!("`{}` embeds content of others without consent", service.id.value);
        let place = service.loads.as_ref().map_or(embedded.what.span, |loads| loads.span);
        let finding = RULE.finding(title, place, "comes with the page").label(remote, "from here");
        let finding = finding.label(bases[0].kind.span, "rests on another basis");
        let note = "a court held that a remote font needs consent, because the page could keep it on its own server \
                    (LG München I, 20 January 2022, 3 O 17493/20)";
        let help =
            "keep the content on a server of yours, have it load on a click (`loads: on-click`), or ask for consent";
        out.push(finding.note(note).help(help));
    }
}

/// Whether the catalog knows that the product needs consent for the device: that is reported as such.
fn asks_for_consent(cx: &Cx, service: &Service) -> bool {
    let known = service.product.as_ref().and_then(|key| cx.catalog.product(key).device.as_ref());
    known.is_some_and(|known| known.value == Device::Consent)
}

/// The party that the content comes from, if it is not a server of our own.
fn remote(cx: &Cx, service: &Service) -> Option<Span> {
    let product = service.product.as_ref();
    if let Some(product) = product.filter(|key| cx.catalog.product(key).provider.is_some()) {
        return Some(product.span);
    }
    let others = cx.policy.recipients_of(service, cx.catalog).into_iter();
    let mut named = others.filter(|recipient| matches!(recipient.why, Why::Named | Why::Provides));
    named.find_map(|recipient| Some(recipient.item?.what.span))
}
