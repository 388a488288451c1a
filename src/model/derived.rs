//! What follows from a policy without being written in it: who receives data because of a place or a product,
//! whether data leave the EEA, which documents exist.

use super::{BasisKind, Item, Party, Place, Policy, Purpose, Service, Stated};
use crate::catalog::Catalog;
use crate::document::Kind;
use crate::value::Key;

/// A recipient of a service and why it is one.
#[derive(Debug, Clone, Copy)]
pub struct Recipient<'p> {
    /// Who.
    pub party: &'p Party,
    /// Why.
    pub why: Why<'p>,
    /// The list element that names it, with its condition.
    pub item: Option<&'p Item<Key<Party>>>,
}

/// Why somebody is a recipient.
#[derive(Debug, Clone, Copy)]
pub enum Why<'p> {
    /// It runs a place where the data lie.
    Operates(&'p Place),
    /// It provides the product in use.
    Provides,
    /// The declaration names it.
    Named,
}

impl Policy {
    /// Everyone who receives data of a service: operators of its places, the provider of its product, and the named
    /// ones. Each party once, the named ones last.
    pub fn recipients_of<'p>(&'p self, service: &'p Service, catalog: &Catalog) -> Vec<Recipient<'p>> {
        let named = service.recipients.given().map_or(&[][..], |recipients| &recipients.parties);
        let is_named = |party: &Party| named.iter().any(|item| item.what.as_str() == party.id.as_str());
        let mut found: Vec<Recipient> = Vec::new();
        for place in service.places.list().iter().filter_map(|item| self.place(&item.what)) {
            let operator = place.operator.as_ref().and_then(|key| self.party(key));
            found.extend(operator.filter(|party| !is_named(party)).map(|party| Recipient {
                party,
                why: Why::Operates(place),
                item: None,
            }));
        }
        if let Some(provider) = self.provider_of(service, catalog).filter(|party| !is_named(party)) {
            found.push(Recipient { party: provider, why: Why::Provides, item: None });
        }
        found.extend(
            named.iter().filter_map(|item| {
                Some(Recipient { party: self.party(&item.what)?, why: Why::Named, item: Some(item) })
            }),
        );
        let mut seen = Vec::new();
        found.retain(|recipient| {
            let new = !seen.contains(&recipient.party.id.value);
            seen.push(recipient.party.id.value.clone());
            new
        });
        found
    }

    /// The declared party that provides the product of a service: the same catalog entry, or one of the same provider.
    pub fn provider_of(&self, service: &Service, catalog: &Catalog) -> Option<&Party> {
        let product = catalog.product(service.product.as_ref()?);
        self.parties.iter().find(|party| {
            party.product.as_ref().is_some_and(|key| {
                let provided = catalog.product(key);
                let is_same_firm =
                    provided.provider.is_some() && provided.provider.as_deref() == product.provider.as_deref();
                provided.id.value == product.id.value || is_same_firm
            })
        })
    }

    /// The services with their parts, depth first.
    pub fn services_and_parts(&self) -> impl Iterator<Item = &Service> {
        self.services().flat_map(|(_, service)| std::iter::once(service).chain(&service.parts))
    }

    /// Every purpose of every service, of their parts and of their cases.
    pub fn purposes(&self) -> impl Iterator<Item = &Purpose> {
        self.services_and_parts().flat_map(|service| {
            let cases = service.cases.iter().flat_map(|case| &case.purposes);
            service.purposes.list().iter().chain(cases)
        })
    }

    /// Whether some purpose rests on this basis.
    pub fn rests_on(&self, kind: BasisKind) -> bool {
        self.purposes().any(|purpose| purpose.basis.given().is_some_and(|basis| basis.kind.value == kind))
    }

    /// Whether a document is to be written.
    pub fn publishes(&self, kind: Kind) -> bool {
        match kind {
            Kind::Statement => self.documents.statement.is_some(),
            Kind::Measures => self.documents.measures.is_some(),
        }
    }

    /// Whether every outside party is known to be in the EEA. `None` where a country is missing.
    pub fn stays_in_eea(&self, catalog: &Catalog) -> Option<bool> {
        let mut all = Some(true);
        for party in &self.parties {
            match &party.countries {
                Stated::Given(countries) => {
                    if countries.iter().any(|key| !catalog.country(key).eea) {
                        return Some(false);
                    }
                }
                _ => all = None,
            }
        }
        let abroad = |place: &Place| place.countries.iter().any(|key| !catalog.country(key).eea);
        if self.places.iter().any(abroad) {
            return Some(false);
        }
        all
    }
}
