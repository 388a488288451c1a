//! Two products at one address: one of them was copied.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Service;
use std::collections::BTreeMap;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(740),
    name: "address-twice",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt740_address_twice.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut first: BTreeMap<&str, &Service> = BTreeMap::new();
    for service in cx.policy.services_and_parts() {
        let (Some(url), Some(product)) = (&service.url, &service.product) else { continue };
        let other = *first.entry(url.value.as_str()).or_insert(service);
        let Some((other_url, other_product)) = other.url.as_ref().zip(other.product.as_ref()) else { continue };
        if other_product.value == product.value {
            continue;
        }
        let title = format!("`{}` has the address of `{}`", service.id.value, other.id.value);
        let finding = RULE.finding(title, url.span, "the same address");
        let finding = finding.label(other_url.span, "first said here").label(product.span, "another product");
        let finding = finding.label(other_product.span, "than this one");
        let note = "readers follow the address to the place where their data are entered";
        out.push(finding.note(note).help("name the address of each, or leave the wrong one out"));
    }
}
