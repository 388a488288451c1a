//! The built site as rules see it: which third parties its pages ask, and who of the declaration explains them.
//!
//! What was met is for `scan` to find out, and what is wrong with it for the rules.

use super::stored::{Item, items};
use crate::catalog::{Catalog, Entry, Product};
use crate::document::Kind;
use crate::model::{Party, Policy, Service, host_of, is_below};
use crate::scan::{Class, Sighting, Software, Survey, plain_host, registrable, software};
use crate::source::{FileId, Span};
use crate::value::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// What was met in the built site that a declaration is held against.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The folder, as it was named.
    pub folder: String,
    /// What was met.
    pub survey: Survey,
    /// The path of each file inside the folder.
    pub paths: BTreeMap<FileId, String>,
    /// The pages of the declaration's public documents.
    pub documents: Vec<ShownPage>,
}

/// A page of a public document, as the built site shows it.
#[derive(Debug, Clone)]
pub struct ShownPage {
    /// The document.
    pub kind: Kind,
    /// The language.
    pub lang: Lang,
    /// The name by which it is looked for, without an ending.
    pub name: String,
    /// The page, if there is one of that name.
    pub file: Option<FileId>,
    /// The first words that it lacks of what the declaration says today; none are named where it only says more. `None`
    /// where it says the same.
    pub lacks: Option<String>,
}

impl Seen {
    /// The path of a file inside the folder.
    pub(crate) fn path(&self, file: FileId) -> &str {
        self.paths.get(&file).map_or("", String::as_str)
    }
}

/// The built site beside the declaration.
#[derive(Debug)]
pub(crate) struct Site<'p> {
    /// What was met.
    pub(crate) seen: &'p Seen,
    /// The third parties, in the order in which they are first met.
    pub(crate) strangers: Vec<Stranger<'p>>,
    /// What is kept on the device.
    pub(crate) items: Vec<Item<'p>>,
    /// The software that is met on the site's own hosts.
    pub(crate) software: Vec<Software<'p>>,
}

/// A third party that is met in the pages: the hosts of a product, or else of a domain, that are declared alike.
#[derive(Debug)]
pub(crate) struct Stranger<'p> {
    /// What the catalog knows it as.
    pub(crate) products: Vec<&'p Entry<Product>>,
    /// Who of the declaration runs it.
    pub(crate) parties: Vec<&'p Party>,
    /// The services that use its product, or that name who runs it.
    pub(crate) services: Vec<&'p Service>,
    /// Each place, by file and place.
    pub(crate) sightings: Vec<&'p Sighting>,
}

/// What makes two hosts the same third party.
type Kin<'p> = (Vec<&'p str>, &'p str, Vec<Span>);

impl<'p> Site<'p> {
    pub(super) fn of(seen: &'p Seen, policy: &'p Policy, catalog: &'p Catalog) -> Self {
        // The same address stands on many pages.
        let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut kin: BTreeMap<Kin<'p>, usize> = BTreeMap::new();
        let mut strangers: Vec<Stranger<'p>> = Vec::new();
        let declared = Declared::of(policy, catalog);
        for sighting in &seen.survey.sightings {
            let at = *known.entry((&sighting.host, &sighting.path)).or_insert_with(|| {
                let stranger = declared.stranger(&sighting.host, &sighting.path);
                *kin.entry(stranger.kin(&sighting.host)).or_insert_with(|| {
                    strangers.push(stranger);
                    strangers.len() - 1
                })
            });
            strangers[at].sightings.push(sighting);
        }
        let software = software(&seen.survey, catalog);
        Self { seen, strangers, items: items(&seen.survey.stored, policy, catalog), software }
    }

    /// Where a host, or one below it, or an item of a name is met.
    pub(crate) fn places_of(&self, named: &str) -> Vec<Span> {
        let host = plain_host(named);
        let met = self.seen.survey.sightings.iter().filter(|sighting| is_below(&sighting.host, &host));
        let items = self.items.iter().filter(|item| item.name == named).flat_map(|item| &item.places);
        met.map(|sighting| sighting.span).chain(items.map(|stored| stored.span)).collect()
    }

    /// On how many pages something is met, and which place is the first: "on 41 of 43 pages, this is the first".
    pub(crate) fn count(&self, places: &[&Sighting]) -> String {
        let places: Vec<Span> = places.iter().map(|sighting| sighting.span).collect();
        self.count_at(&places)
    }

    /// The same for bare places.
    pub(crate) fn count_at(&self, places: &[Span]) -> String {
        let pages = self.seen.survey.pages_with(places.iter().copied());
        let is_recorded = |place: &Span| self.seen.survey.recordings.contains(&place.file);
        match (pages.len(), self.seen.survey.pages.len()) {
            (0, _) if places.iter().all(is_recorded) => "in what a browser recorded".to_owned(),
            (0, _) => "on no page".to_owned(),
            (1, 1) => "on the only page".to_owned(),
            (1, all) => format!("on 1 of {all} pages"),
            (some, all) => format!("on {some} of {all} pages, this is the first"),
        }
    }
}

impl<'p> Stranger<'p> {
    /// Whether nothing in the declaration explains it.
    pub(crate) fn is_undeclared(&self) -> bool {
        self.parties.is_empty() && self.services.is_empty()
    }

    /// Where it is met in a class that is meant, the nearest class first.
    pub(crate) fn met(&self, is_meant: impl Fn(Class) -> bool) -> Vec<&'p Sighting> {
        let mut met: Vec<_> = self.sightings.iter().copied().filter(|sighting| is_meant(sighting.class)).collect();
        met.sort_by_key(|sighting| sighting.class);
        let nearest = met.first().map(|sighting| sighting.class);
        met.retain(|sighting| Some(sighting.class) == nearest);
        met
    }

    /// Its hosts but the one that is named already.
    pub(crate) fn other_hosts(&self, named: &str) -> BTreeSet<&'p str> {
        self.sightings.iter().map(|sighting| sighting.host.as_str()).filter(|host| *host != named).collect()
    }

    fn kin(&self, host: &'p str) -> Kin<'p> {
        let products: Vec<&str> = self.products.iter().map(|product| product.id.as_str()).collect();
        let domain = if products.is_empty() { registrable(host) } else { "" };
        let parties = self.parties.iter().map(|party| party.span);
        (products, domain, parties.chain(self.services.iter().map(|service| service.span)).collect())
    }
}

/// What of a declaration can explain a host.
#[derive(Debug)]
pub struct Declared<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    /// The hosts that parties name, as sightings name them.
    hosts: Vec<(String, &'p Party)>,
    services: Vec<&'p Service>,
}

impl<'p> Declared<'p> {
    /// What a policy holds for that.
    pub fn of(policy: &'p Policy, catalog: &'p Catalog) -> Self {
        // An own party is known by the domain of its privacy information, too; that of a product may serve many.
        let own = |party: &'p Party| party.policy.as_ref().filter(|_| party.product.is_none()).map(|url| host_of(url));
        let of_party = |party: &'p Party| {
            let named = party.hosts.iter().map(|host| plain_host(host));
            named.chain(own(party).map(|host| registrable(&plain_host(host)).to_owned())).map(move |host| (host, party))
        };
        let hosts = policy.parties.iter().flat_map(of_party).collect();
        Self { policy, catalog, hosts, services: policy.services_and_parts().collect() }
    }

    /// Whether a party or a service explains why a host is asked.
    pub fn explains(&self, host: &str, path: &str) -> bool {
        !self.stranger(host, path).is_undeclared()
    }

    fn stranger(&self, host: &str, path: &str) -> Stranger<'p> {
        let products = self.catalog.products_at(host, path);
        let is_product = |id: &str| products.iter().any(|product| product.id.as_str() == id);
        let mut parties: Vec<&Party> = Vec::new();
        parties.extend(self.hosts.iter().filter(|(domain, _)| is_below(host, domain)).map(|(_, party)| *party));
        let provides = |party: &&Party| party.product.as_ref().is_some_and(|product| is_product(product.as_str()));
        let is_new =
            |party: &&Party| !self.hosts.iter().any(|(domain, one)| one.span == party.span && is_below(host, domain));
        parties.extend(self.policy.parties.iter().filter(provides).filter(is_new));
        let uses = |service: &&Service| service.product.as_ref().is_some_and(|product| is_product(product.as_str()));
        let mut services: Vec<&Service> = self.services.iter().copied().filter(uses).collect();
        if services.is_empty() {
            let is_one = |party: &Party| parties.iter().any(|one| one.id.value == party.id.value);
            let names = |service: &&Service| {
                self.policy.everyone_of(service, self.catalog).iter().any(|recipient| is_one(recipient.party))
            };
            services.extend(self.services.iter().copied().filter(|_| !parties.is_empty()).filter(names));
        }
        Stranger { products, parties, services, sightings: Vec::new() }
    }
}
