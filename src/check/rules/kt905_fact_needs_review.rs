//! A shipped fact in doubt is worth a look before a statement relies on it.

use crate::catalog::{Entry, Product};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Authority, Instrument, Retention, Stated};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(905),
    name: "fact-needs-review",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt905_fact_needs_review.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut doubts = Doubts { found: Vec::new() };
    parties(cx, &mut doubts);
    services(cx, &mut doubts);
    if let Stated::Given(authority) = &cx.policy.authority
        && let Authority::Shipped(key) = &authority.value
    {
        doubts.note(authority.span, cx.catalog.authority(key));
    }
    doubts.found.into_iter().for_each(|(_, finding)| out.push(finding));
}

/// One finding for each entry in doubt, at its first use.
struct Doubts {
    found: Vec<(Span, Finding)>,
}

impl Doubts {
    fn note<T>(&mut self, used: Span, entry: &Entry<T>) {
        self.note_at(used, entry, entry.id.span);
    }

    /// The file of a product is its entry, and its first line shows best which one is meant.
    fn note_product(&mut self, used: Span, product: &Entry<Product>) {
        self.note_at(used, product, product.name.span);
    }

    fn note_at<T>(&mut self, used: Span, entry: &Entry<T>, place: Span) {
        if !entry.needs_review || self.found.iter().any(|(known, _)| *known == place) {
            return;
        }
        let title = format!("the facts about `{}` are in doubt", entry.id.value);
        let label = match entry.verified {
            Some(day) => format!("marked for review, last looked at on {day}"),
            None => "marked for review".to_owned(),
        };
        let finding = RULE.finding(title, used, "referred to here").label(place, label);
        let sources = entry.sources.join(", ");
        let finding = if sources.is_empty() { finding } else { finding.note(format!("sources: {sources}")) };
        self.found.push((place, finding.help("compare what the page says with the source")));
    }
}

fn parties(cx: &Cx, doubts: &mut Doubts) {
    for party in &cx.policy.parties {
        if let Some(product) = &party.product {
            doubts.note_product(product.span, cx.catalog.product(product));
        }
        for country in party.countries.list() {
            doubts.note(country.span, cx.catalog.country(country));
        }
        for transfer in &party.transfers {
            doubts.note(transfer.country.span, cx.catalog.country(&transfer.country));
            if let Stated::Given(by) = &transfer.by
                && let Instrument::Derogation(key) = &by.value
            {
                doubts.note(by.span, cx.catalog.legal_basis(key));
            }
        }
    }
    for country in cx.policy.places.iter().flat_map(|place| &place.countries) {
        doubts.note(country.span, cx.catalog.country(country));
    }
}

fn services(cx: &Cx, doubts: &mut Doubts) {
    for service in cx.policy.services_and_parts() {
        if let Some(product) = &service.product {
            doubts.note_product(product.span, cx.catalog.product(product));
        }
        for keeping in service.keepings() {
            statutory(cx, &keeping.rule, doubts);
        }
    }
    for basis in cx.policy.purposes().filter_map(|purpose| purpose.basis.given()) {
        for law in basis.law.iter().chain(&basis.special) {
            doubts.note(law.span, cx.catalog.legal_basis(law));
        }
    }
}

fn statutory(cx: &Cx, rule: &Retention, doubts: &mut Doubts) {
    match rule {
        Retention::Statutory(key) => doubts.note(key.span, cx.catalog.retention(key)),
        Retention::FirstOf(rules) | Retention::LastOf(rules) => {
            for rule in rules {
                statutory(cx, rule, doubts);
            }
        }
        Retention::Cases(cases) => cases.iter().for_each(|case| statutory(cx, &case.keeping.rule, doubts)),
        _ => {}
    }
}
