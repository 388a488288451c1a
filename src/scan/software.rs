//! Software that a site runs on its own hosts, known by the paths of its files.

use super::{Class, Survey};
use crate::catalog::{Catalog, Entry, Product};
use crate::source::Span;
use std::collections::BTreeMap;

/// A file of the site's own hosts that a browser loads, or that a script may load.
#[derive(Debug, Clone)]
pub struct Own {
    /// Its path, without the first slash.
    pub path: String,
    /// How surely it is loaded: always, or if a script gets there.
    pub class: Class,
    /// Where it is named, by file and place.
    pub places: Vec<Span>,
}

/// Software that is met on the site's own hosts.
#[derive(Debug, Clone)]
pub struct Software<'s> {
    /// What the catalog knows it as.
    pub product: &'s Entry<Product>,
    /// One of its files.
    pub path: &'s str,
    /// How surely it is loaded.
    pub class: Class,
    /// Where its files are named so surely, by file and place.
    pub places: Vec<Span>,
}

/// The software that the catalog knows by its files, by id.
pub fn software<'s>(survey: &'s Survey, catalog: &'s Catalog) -> Vec<Software<'s>> {
    let known: Vec<_> = catalog.products().filter(|product| !product.places.paths.is_empty()).collect();
    let mut met: BTreeMap<&str, Software<'s>> = BTreeMap::new();
    for Own { path, class, places } in &survey.own {
        let closest = known.iter().filter_map(|product| Some((product.places.runs(path)?, *product)));
        let Some((_, product)) = closest.max_by_key(|(closely, _)| *closely) else { continue };
        let new = || Software { product, path, class: *class, places: Vec::new() };
        let one = met.entry(product.id.as_str()).or_insert_with(new);
        if *class < one.class {
            *one = new();
        }
        if *class == one.class {
            one.places.extend(places);
        }
    }
    let sorted = |mut one: Software<'s>| {
        one.places.sort_unstable();
        one
    };
    met.into_values().map(sorted).collect()
}
