//! A product that is known for what it stores rarely stores nothing.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{CookieCategory, Loads};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(521),
    name: "known-cookies-denied",
    level: Level::Warning,
    law: &["tdddg 25(1)", "gdpr 5(1)(a)"],
    page: include_str!("kt521_known_cookies_denied.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| service.cookies.is_none()) {
        let (Some(product), Some(denied)) = (&service.product, service.cookies.span()) else { continue };
        let in_page = service.loads.as_ref().is_some_and(|loads| loads.value != Loads::Link);
        // What rests on no consent at all has a finding of its own.
        if !in_page || device::consent_in(service).is_none() {
            continue;
        }
        let entry = cx.catalog.product(product);
        let optional = |category: CookieCategory| category != CookieCategory::Necessary;
        let mut known = entry.cookies.iter();
        let known = known.find(|known| known.category.as_ref().is_some_and(|category| optional(category.value)));
        let Some(known) = known else { continue };
        let title = format!("`{}` is known to store `{}`", product.as_str(), known.name.value);
        let finding = RULE.finding(title, denied, "nothing is stored, as declared").label(product.span, "in use here");
        let verified = entry.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        let finding = finding.label(known.name.span, format!("known to the catalog{verified}"));
        let note = "Section 25(1) TDDDG asks for clear information about what is stored";
        let help = "name what it stores, as in `cookies: statistics`, or `allow` it and say how it was switched off";
        out.push(finding.note(note).help(help));
    }
}
