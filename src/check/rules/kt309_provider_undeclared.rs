//! Whoever provides a product that is in use receives data, and is declared.

use crate::catalog::{self, Role};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Loads, Service};
use crate::source::At;
use crate::value::Key;
use rustc_hash::FxHashMap;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(309),
    name: "provider-undeclared",
    level: Level::Error,
    law: &["gdpr 13(1)(e)", "gdpr 14(1)(e)"],
    page: include_str!("kt309_provider_undeclared.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let undeclared: Vec<&At<Key<catalog::Product>>> = cx
        .policy
        .services_and_parts()
        .filter(|service| !is_link(service) && cx.policy.provider_of(service, cx.catalog).is_none())
        .filter_map(|service| service.product.as_ref())
        .collect();
    let mut uses: FxHashMap<&str, usize> = FxHashMap::default();
    for product in &undeclared {
        *uses.entry(product.as_str()).or_default() += 1;
    }
    for product in undeclared {
        // One party is missing, however many services use its product.
        if let Some(uses) = uses.remove(product.as_str()) {
            out.push_all(out_of(cx, product, uses));
        }
    }
}

/// A mere link sends no data of the visitor before a click leads away from the site.
fn is_link(service: &Service) -> bool {
    service.loads.as_ref().is_some_and(|loads| loads.value == Loads::Link)
}

fn out_of(cx: &Cx, product: &At<Key<catalog::Product>>, uses: usize) -> Option<Finding> {
    let entry = cx.catalog.product(product);
    let provider = entry.provider.as_ref()?;
    let id = product.as_str();
    let title = format!("the provider of `{id}` is not declared");
    let mut finding = RULE.finding(title, product.span, "used here");
    let known = entry.verified.map_or("as the catalog has it".to_owned(), |day| format!("verified on {day}"));
    finding = finding.label(provider.span, known);
    if uses > 1 {
        finding = finding.note(format!("used in {uses} places, this is the first"));
    }
    finding = finding.note("Art. 13(1)(e) GDPR asks for the recipients of the data");
    let as_known = match entry.role.as_ref().map(|role| role.value) {
        Some(Role::Processor) => format!("if an agreement is signed, add `processors: {{{id}: signed}}`"),
        Some(Role::JointController) => format!("add `recipients: {{{id}: {{role: joint-controller}}}}`"),
        _ => format!("add `recipients: {{{id}: {{role: controller}}}}`"),
    };
    Some(finding.help(format!("{as_known}; an entry with an id of its own has `use: {id}`")))
}
