//! A product that stores or reads what nobody asked for needs consent, whatever the interest in it.

use crate::catalog::Device;
use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::Loads;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(514),
    name: "product-without-consent",
    level: Level::Error,
    law: &["tdddg 25(1)"],
    page: include_str!("kt514_product_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(product) = &service.product else { continue };
        // What is said of the items themselves is judged by itself, and so is who waits for consent all the same.
        let waits = |loads| matches!(loads, Loads::AfterConsent | Loads::Link);
        if service.cookies.given().is_some() || service.loads.as_ref().is_some_and(|loads| waits(loads.value)) {
            continue;
        }
        let entry = cx.catalog.product(product);
        let Some(known) = entry.device.as_ref().filter(|known| known.value == Device::Consent) else { continue };
        let Some(bases) = device::other_bases(service) else { continue };
        let title = format!("`{}` is used without consent", product.as_str());
        let mut finding = RULE.finding(title, bases[0].kind.span, "rests on another basis");
        let verified = entry.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        finding = finding.label(product.span, "this product").label(known.span, format!("asks for consent{verified}"));
        if let Some(denied) = service.cookies.span().filter(|_| service.cookies.is_none()) {
            finding = finding.label(denied, "nothing is stored, as declared");
        }
        // The author may have set it up in a way that we do not know, and we may be wrong.
        if service.cookies.is_none() || entry.needs_review {
            finding.level = Level::Warning;
        }
        let note = "Section 25(1) TDDDG asks for consent before anything is stored on or read from a device";
        out.push(finding.note(note).help("rest the purpose on `consent`, and have it wait: `loads: after-consent`"));
    }
}
