//! The facts of the catalog that a declaration refers to and that grow old: products, authorities, countries,
//! provisions and periods. Each of them once, at its first use.

use super::Cx;
use crate::catalog::{Entry, Product};
use crate::model::{Authority, Instrument, Retention, Stated};
use crate::source::{At, Span};
use crate::value::Date;
use std::collections::BTreeSet;

/// An entry that is referred to.
#[derive(Debug)]
pub(super) struct Used<'c> {
    /// Where it is referred to.
    pub(super) span: Span,
    /// Its id.
    pub(super) id: &'c str,
    /// Where it stands in the catalog.
    pub(super) entry: Span,
    /// When it was last checked.
    pub(super) verified: Option<Date>,
    /// Whether it is in doubt.
    pub(super) needs_review: bool,
    /// Where it comes from.
    pub(super) sources: &'c [String],
}

/// Every entry that is referred to.
pub(super) fn used<'c>(cx: &Cx<'c>) -> Vec<Used<'c>> {
    let mut all = All { found: Vec::new(), seen: BTreeSet::new() };
    parties(cx, &mut all);
    services(cx, &mut all);
    if let Stated::Given(At { value: Authority::Shipped(key), span }) = &cx.policy.authority {
        all.note(*span, cx.catalog.authority(key));
    }
    all.found
}

struct All<'c> {
    found: Vec<Used<'c>>,
    seen: BTreeSet<Span>,
}

impl<'c> All<'c> {
    fn note<T>(&mut self, span: Span, entry: &'c Entry<T>) {
        self.note_at(span, entry, entry.id.span);
    }

    /// The file of a product is its entry, and its first line shows best which one is meant.
    fn note_product(&mut self, span: Span, product: &'c Entry<Product>) {
        self.note_at(span, product, product.name.span);
    }

    fn note_at<T>(&mut self, span: Span, entry: &'c Entry<T>, place: Span) {
        if self.seen.insert(place) {
            let Entry { id, verified, needs_review, sources, .. } = entry;
            let (verified, needs_review) = (*verified, *needs_review);
            self.found.push(Used { span, id: id.as_str(), entry: place, verified, needs_review, sources });
        }
    }
}

fn parties<'c>(cx: &Cx<'c>, all: &mut All<'c>) {
    for party in &cx.policy.parties {
        if let Some(product) = &party.product {
            all.note_product(product.span, cx.catalog.product(product));
        }
        for country in party.countries.list() {
            all.note(country.span, cx.catalog.country(country));
        }
        for transfer in &party.transfers {
            all.note(transfer.country.span, cx.catalog.country(&transfer.country));
            if let Stated::Given(by) = &transfer.by
                && let Instrument::Derogation(key) = &by.value
            {
                all.note(by.span, cx.catalog.legal_basis(key));
            }
        }
    }
    for country in cx.policy.places.iter().flat_map(|place| &place.countries) {
        all.note(country.span, cx.catalog.country(country));
    }
}

fn services<'c>(cx: &Cx<'c>, all: &mut All<'c>) {
    for service in cx.policy.services_and_parts() {
        if let Some(product) = &service.product {
            all.note_product(product.span, cx.catalog.product(product));
        }
        for keeping in service.keepings() {
            statutory(cx, &keeping.rule, all);
        }
    }
    for basis in cx.policy.purposes().filter_map(|purpose| purpose.basis.given()) {
        for law in basis.law.iter().chain(&basis.special) {
            all.note(law.span, cx.catalog.legal_basis(law));
        }
    }
}

fn statutory<'c>(cx: &Cx<'c>, rule: &Retention, all: &mut All<'c>) {
    match rule {
        Retention::Statutory(key) => all.note(key.span, cx.catalog.retention(key)),
        Retention::FirstOf(rules) | Retention::LastOf(rules) => {
            for rule in rules {
                statutory(cx, rule, all);
            }
        }
        Retention::Cases(cases) => cases.iter().for_each(|case| statutory(cx, &case.keeping.rule, all)),
        _ => {}
    }
}
