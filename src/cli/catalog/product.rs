//! How a product of the catalog comes into a declaration: what is still to decide, and the lines to paste.

use super::kind::{Snippet, TOP};
use crate::catalog::{Catalog, Product, Role};
use crate::locale::Locale;
use crate::model::adopted::{self, Seen};
use crate::source::At;

/// The place of the lines for a service.
pub(super) const CHAPTER: &str = "in a chapter of `services`; the id is yours to choose";

/// What only the author can decide, one line each: what follows from the facts, then what the entry adds.
pub(super) fn decisions(catalog: &Catalog, english: &Locale, id: &str) -> Vec<String> {
    let Some(key) = catalog.find_product(id) else { return Vec::new() };
    let product = catalog.product(&key);
    let mut lines = Vec::new();
    let about_provider = match product.role.as_ref().map(|role| role.value) {
        Some(Role::Processor) => Some("whether the processing agreement is signed (Art. 28(3) GDPR)"),
        Some(Role::JointController) => Some("whether there is an arrangement between you (Art. 26(1) GDPR)"),
        Some(Role::Controller | Role::Authority) => None,
        None => Some("the role of the provider: processor, joint controller or controller of its own"),
    };
    lines.extend(about_provider.filter(|_| product.provider.is_some()).map(str::to_owned));
    for country in adopted::countries(catalog, product) {
        let name = english.message(&format!("country-{}", country.to_lowercase()));
        let known = known_of_transfer(catalog, product, &country);
        lines.push(format!("what data going to {name} rest on (Art. 44 GDPR); {known}"));
    }
    lines.push(match &product.typical_bases[..] {
        [] => "the basis of each purpose".to_owned(),
        bases => format!("the basis of each purpose; practice often names {}", in_words(bases)),
    });
    lines.extend(cookies(product));
    lines.push("how long data are kept, and whether people have to provide them".to_owned());
    lines.extend(product.decide.iter().map(|line| line.value.clone()));
    lines
}

/// Whether a host belongs to a product, or a cookie comes from it. Both in small letters.
pub(super) fn is_met_as(catalog: &Catalog, id: &str, word: &str) -> bool {
    let Some(key) = catalog.find_product(id) else { return false };
    let product = catalog.product(&key);
    product.places.knows(word, "").is_some()
        || product.places.hosts.iter().any(|host| host.split('/').next() == Some(word))
        || product.cookies.iter().any(|cookie| cookie.is_met_as(word))
}

/// The lines for the party behind a product, where there is one, and for a service that uses it.
pub(super) fn snippets(catalog: &Catalog, id: &str) -> Vec<Snippet> {
    let Some(key) = catalog.find_product(id) else { return Vec::new() };
    let product = catalog.product(&key);
    let party = adopted::party(catalog, product);
    let party = party.map(|(list, it)| format!("{}:\n  {}", list.key(), it.short_entry().replace('\n', "\n  ")));
    let mut top: Vec<String> = party.into_iter().collect();
    if adopted::is_host(product) {
        top.push(format!("places:\n  {id}: {{operator: {id}, country: todo}}"));
    }
    let top = (!top.is_empty()).then(|| Snippet { place: TOP, yaml: top.join("\n") });
    let service = adopted::service(product, Seen::default()).entry();
    top.into_iter().chain([Snippet { place: CHAPTER, yaml: service }]).collect()
}

/// What is known of a transfer to a country.
fn known_of_transfer(catalog: &Catalog, product: &Product, country: &str) -> String {
    let mut known = Vec::new();
    let key = catalog.find_country(country);
    let decisions = key.iter().flat_map(|key| &catalog.country(key).adequacy);
    known.extend(decisions.filter(|decision| !decision.dpf).map(|it| format!("decision {} exists", it.decision.value)));
    if let Some(dpf) = product.dpf.as_ref().filter(|_| country == "US") {
        let provider = product.provider.as_ref().map_or("the provider", |name| name.value.as_str());
        let who = dpf.organisation.as_deref().unwrap_or(provider);
        let listed = if dpf.listed { "listed" } else { "not listed" };
        known.push(format!("{who} was {listed} under the Data Privacy Framework on {}", dpf.checked));
    } else if country == "US" {
        known.push("whether the provider is listed under the Data Privacy Framework is not verified".to_owned());
    }
    let named = product.transfers.iter().filter(|(of, _)| of.value == country);
    known.extend(named.map(|(_, by)| format!("the provider names `{}`", by.value)));
    known.join("; ")
}

/// What is open about cookies and other items.
fn cookies(product: &Product) -> Option<String> {
    let unknown = product.cookies.iter().filter(|cookie| cookie.lasts.is_none());
    let unknown: Vec<String> = unknown.map(|cookie| format!("`{}`", cookie.name.value)).collect();
    match (&product.cookies[..], &unknown[..]) {
        ([], _) => None,
        (_, []) => Some("the category of its cookies (§ 25 TDDDG)".to_owned()),
        (_, unknown) => {
            Some(format!("the category of its cookies (§ 25 TDDDG), and the lifetime of {}", unknown.join(", ")))
        }
    }
}

fn in_words(words: &[At<String>]) -> String {
    let words: Vec<String> = words.iter().map(|word| word.value.replace('-', " ")).collect();
    words.join(" or ")
}
