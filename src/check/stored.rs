//! What the built pages keep on a visitor's device, beside what is declared of it and known of it.

use super::seen::Stranger;
use crate::catalog::{Catalog, CookieKind, Entry, Product, ProductCookie};
use crate::model::{Cookie, Policy, Service, is_below};
use crate::scan::{Class, Lifetime, Storage, Stored, registrable};
use std::collections::BTreeMap;

/// An item on the device: all places where one of this name is kept by one domain.
#[derive(Debug)]
pub(crate) struct Item<'p> {
    /// Its name.
    pub(crate) name: &'p str,
    /// What kind of storage it is in.
    pub(crate) storage: Storage,
    /// The registered domain that keeps it; none is the site's own.
    pub(crate) domain: Option<&'p str>,
    /// What the declaration says of it, and in which services.
    pub(crate) declared: Vec<(&'p Service, &'p Cookie)>,
    /// The product that is known to keep it.
    pub(crate) product: Option<(&'p Entry<Product>, &'p ProductCookie)>,
    /// Each place, those first that need least for it to be kept.
    pub(crate) places: Vec<&'p Stored>,
}

/// All items that are kept, by name. What is commented out is not, nor is what is removed.
pub(crate) fn items<'p>(stored: &'p [Stored], policy: &'p Policy, catalog: &'p Catalog) -> Vec<Item<'p>> {
    let is_kept = |one: &&Stored| {
        !matches!(one.class, Class::Inert | Class::Metadata) && one.lifetime != Some(Lifetime::Seconds(0))
    };
    let mut by_name: BTreeMap<(Option<&str>, &str, Storage), Vec<&Stored>> = BTreeMap::new();
    for one in stored.iter().filter(is_kept) {
        by_name.entry((one.host.as_deref().map(registrable), &one.name, one.storage)).or_default().push(one);
    }
    let all: Vec<(&Service, &Cookie)> = policy
        .services_and_parts()
        .flat_map(|service| {
            service.cookies.given().into_iter().flat_map(move |all| all.items.iter().map(move |one| (service, one)))
        })
        .collect();
    let item = |((domain, name, storage), mut places): ((Option<&'p str>, &'p str, Storage), Vec<&'p Stored>)| {
        places.sort_by_key(|one| one.class);
        let is_it = |cookie: &Cookie| Some(cookie.kind) == kind(storage) && is_name(&cookie.name, name);
        let declared = all.iter().copied().filter(|(_, cookie)| is_it(cookie)).collect();
        Item { name, storage, domain, declared, product: known(catalog, domain, name), places }
    };
    by_name.into_iter().map(item).collect()
}

impl<'p> Item<'p> {
    /// The place that needs least for it to be kept.
    pub(crate) fn first(&self) -> &'p Stored {
        // A name is in the map because it was met.
        self.places[0]
    }

    /// Where it is kept longest, and how long.
    pub(crate) fn longest(&self) -> Option<(&'p Stored, Lifetime)> {
        let all = self.places.iter().filter_map(|one| Some((*one, one.lifetime?)));
        all.max_by_key(|(_, lifetime)| *lifetime)
    }

    /// Whether it belongs to a third party.
    pub(crate) fn is_of(&self, stranger: &Stranger) -> bool {
        let hosts = || stranger.sightings.iter().map(|sighting| registrable(&sighting.host));
        self.domain.is_some_and(|domain| hosts().any(|host| host == domain))
    }
}

/// The kind of storage by its word in a declaration; a cache has none.
fn kind(storage: Storage) -> Option<CookieKind> {
    match storage {
        Storage::Cookie => Some(CookieKind::Cookie),
        Storage::Local => Some(CookieKind::LocalStorage),
        Storage::Session => Some(CookieKind::SessionStorage),
        Storage::IndexedDb => Some(CookieKind::IndexedDb),
        Storage::Cache => None,
    }
}

/// The product that is known to keep an item of a name, on the host that keeps it.
fn known<'p>(
    catalog: &'p Catalog,
    domain: Option<&str>,
    name: &str,
) -> Option<(&'p Entry<Product>, &'p ProductCookie)> {
    let fits = |known: &ProductCookie| match (&known.host, domain) {
        (Some(host), Some(domain)) => is_below(host, domain),
        (None, None) => true,
        _ => false,
    };
    catalog.products().find_map(|product| {
        let cookie = product.cookies.iter().find(|known| fits(known) && known.is_met_as(name))?;
        Some((product, cookie))
    })
}

/// Whether a declared name means one that was met; in either, `*` stands for a part that varies.
fn is_name(declared: &str, met: &str) -> bool {
    let fits = |pattern: &str, name: &str| match pattern.split_once('*') {
        Some((start, end)) => {
            name.strip_prefix(start).is_some_and(|rest| rest.ends_with(end.rsplit('*').next().unwrap_or_default()))
        }
        None => pattern == name,
    };
    fits(declared, met) || fits(met, declared)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names_vary_where_a_star_stands() {
        for (declared, met, is) in [
            ("_ga", "_ga", true),
            ("_ga_*", "_ga_4XQ", true),
            ("_ga_*", "_ga", false),
            ("_pk_id.*", "_pk_id.*", true),
            ("_pk_id.*", "_pk_id*", true),
            ("sess_*_id", "sess_7_id", true),
            ("sess_*_id", "sess_7", false),
            ("Sitzung", "sitzung", false),
        ] {
            assert_eq!(is_name(declared, met), is, "{declared} {met}");
        }
    }
}
