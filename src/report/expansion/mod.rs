//! A policy with everything that a reader of the declaration would have to look up: what a chapter has in common,
//! named periods, sets of data and own words, facts of the catalog, recipients by derivation. Each line has its origin:
//! the copy that a reviewer signs.
//!
//! Shows the typed policy, that is what was understood, and not the text. Names and order of keys are those of the
//! tables of `lower`; [`Keys`] sees to it that none is left out.

mod json;
mod kept;
mod service;
mod shown;
mod top;
mod who;
mod words;

#[cfg(test)]
mod tests;

pub use json::json;
pub use shown::{Entries, Shown, lines};

use crate::catalog::{Catalog, Entry};
use crate::lower::keys;
use crate::lower::keys::Table;
use crate::model::{Chapter, Policy, Service};
use crate::source::{At, FileId, Sources, Span};
use crate::value::Id;
use crate::yaml::{self, Node};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::rc::Rc;

/// What an expansion is made from, and what is being told.
#[derive(Clone)]
pub struct Expansion<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    sources: &'p Sources,
    /// What holds for every service of the chapter that is being told.
    all: Option<Span>,
    /// The service that is being told.
    own: Option<Span>,
    /// The service around it, if it is a part.
    above: Option<&'p Service>,
    /// Files that were read once more, for what the policy does not keep.
    files: Rc<RefCell<BTreeMap<FileId, Option<Node>>>>,
}

impl<'p> Expansion<'p> {
    /// The sources are those that the policy was read from; they begin with those of the catalog.
    pub fn new(policy: &'p Policy, catalog: &'p Catalog, sources: &'p Sources) -> Self {
        Self { policy, catalog, sources, all: None, own: None, above: None, files: Rc::default() }
    }

    /// Everything that has an id, each under the keys that lead to it: chapters, services and their parts, parties and
    /// places. Where nothing has it, the section of the declaration that has this key.
    pub fn of(&self, id: &str) -> Entries {
        let mut found = Entries::new();
        for place in self.policy.places.iter().filter(|place| place.id.as_str() == id) {
            found.push(("places".to_owned(), self.place(place).under(id)));
        }
        for party in self.policy.parties.iter().filter(|party| party.id.as_str() == id) {
            found.push((named(&party.list), self.party(party).under(id)));
        }
        for chapter in &self.policy.chapters {
            let told = if chapter.id.as_str() == id {
                Some(self.chapter(chapter))
            } else {
                let inner = self.within(chapter);
                let services = chapter.services.iter();
                let told: Entries = services.filter_map(|service| inner.found_in(service, id)).collect();
                (!told.is_empty()).then(|| Shown::block(told))
            };
            found.extend(told.map(|told| ("services".to_owned(), told.under(chapter.id.as_str()))));
        }
        if found.is_empty() {
            found = self.whole().into_iter().filter(|(key, _)| key == id).collect();
        }
        found
    }

    /// A service with the id, or the parts of a service that have it.
    fn found_in(&self, service: &'p Service, id: &str) -> Option<(String, Shown)> {
        if service.id.as_str() == id {
            return Some((id.to_owned(), self.service(service)));
        }
        let inner = self.around(service);
        let parts: Entries = service.parts.iter().filter_map(|part| inner.found_in(part, id)).collect();
        (!parts.is_empty()).then(|| (service.id.to_string(), Shown::block(parts).under("parts")))
    }

    /// Every id that [`Expansion::of`] finds something for.
    pub fn ids(&self) -> Vec<&'p str> {
        let policy = self.policy;
        let mut ids: Vec<&str> = policy.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
        ids.extend(policy.services_and_parts().map(|service| service.id.as_str()));
        ids.extend(policy.parties.iter().map(|party| party.id.as_str()));
        ids.extend(policy.places.iter().map(|place| place.id.as_str()));
        ids.extend(keys::TOP.keys.iter().map(|info| info.key));
        ids
    }

    /// For the services of a chapter.
    fn within(&self, chapter: &Chapter) -> Self {
        Self { all: chapter.all, ..self.clone() }
    }

    /// For the values of a service.
    fn inside(&self, service: &Service) -> Self {
        Self { own: Some(service.span), ..self.clone() }
    }

    /// For the parts of a service.
    fn around(&self, service: &'p Service) -> Self {
        Self { above: Some(service), ..self.clone() }
    }

    /// `klartext.yaml:31`, or `catalog netcup, verified 2026-08-01` for a fact that was taken from there.
    fn place_of(&self, span: Span) -> String {
        let name = &self.sources.get(span.file).name;
        let ours = Some(name).filter(|_| !self.catalog.is_own(span.file));
        let product = ours.and_then(|name| name.strip_prefix("catalog/products/")?.strip_suffix(".yaml"));
        match product.and_then(|id| self.catalog.find_product(id)) {
            Some(key) => self.catalog_origin(self.catalog.product(&key)),
            None => format!("{name}:{}", self.sources.line(span)),
        }
    }

    /// Where a value was written, and how it came to what is being told.
    fn origin(&self, span: Span) -> String {
        let mut place = self.place_of(span);
        if let Some(below) = self.policy.layers.below(span) {
            place = format!("{place}, over {}", self.place_of(below));
        }
        let holds = |outer: Option<Span>| outer.is_some_and(|outer| self.policy.layers.holds(outer, span));
        let common = self.own.and_then(|_| self.policy.backups.span());
        match self.above {
            _ if holds(self.own) => place,
            _ if holds(self.all) => format!("chapter default, {place}"),
            Some(above) if holds(Some(above.span)) => format!("service {}, {place}", above.id.value),
            _ if holds(common) => format!("common rule, {place}"),
            _ => place,
        }
    }

    /// `catalog netcup, verified 2026-08-01`
    fn catalog_origin<T>(&self, entry: &Entry<T>) -> String {
        let own = if self.catalog.is_own(entry.at.file) { "own " } else { "" };
        let mut origin = format!("{own}catalog {}", entry.id.value);
        if let Some(day) = entry.verified {
            origin = format!("{origin}, verified {day}");
        }
        if entry.needs_review { format!("{origin}, needs review") } else { origin }
    }

    /// The facts of a catalog entry.
    fn facts<T>(&self, entry: &Entry<T>) -> Shown {
        let node = self.file(entry.at.file).and_then(|file| node_at(&file, entry.at).cloned());
        Shown::map(node.map(|node| facts(&node)).unwrap_or_default()).from(self.catalog_origin(entry))
    }

    /// The tree of a file, read once.
    fn file(&self, file: FileId) -> Option<Node> {
        let mut files = self.files.borrow_mut();
        let read = || yaml::parse(self.sources, file, &mut crate::finding::Findings::default());
        files.entry(file).or_insert_with(read).clone()
    }

    /// The place of a value at the top of the main file or of a base, for values that keep none.
    fn written(&self, path: &[&str]) -> Option<Span> {
        let top = self.policy.span;
        std::iter::once(top).chain(self.policy.layers.under(top)).find_map(|top| {
            let file = self.file(top.file)?;
            path.iter().try_fold(&file, |node, key| node.get(key)).map(|node| node.span)
        })
    }
}

/// The word of the declaration for one of a few choices: ids are kebab-case in YAML and the same in Rust otherwise.
fn named(choice: &impl Debug) -> String {
    let mut word = String::new();
    for sign in format!("{choice:?}").chars() {
        if sign.is_ascii_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.push(sign.to_ascii_lowercase());
    }
    word
}

/// The facts of an entry of the catalog, without those about the entry itself.
pub fn facts(entry: &Node) -> Entries {
    let about_itself = ["sources", "verified", "needs-review"];
    let entries = entry.mapping().unwrap_or_default().iter();
    entries
        .filter(|entry| !about_itself.contains(&entry.key.value.as_str()))
        .map(|entry| (entry.key.to_string(), Shown::node(&entry.value)))
        .collect()
}

/// The node that has exactly this place.
pub fn node_at(node: &Node, span: Span) -> Option<&Node> {
    if node.span == span {
        return Some(node);
    }
    match &node.kind {
        yaml::Kind::Sequence(nodes) => nodes.iter().find_map(|node| node_at(node, span)),
        yaml::Kind::Mapping(entries) => entries.iter().find_map(|entry| node_at(&entry.value, span)),
        _ => None,
    }
}

/// A mapping while its keys are being told. In debug builds it panics when told a key that its table does not have,
/// and when finished before every key of the table was told: table and expansion cannot drift apart.
struct Keys {
    table: &'static Table,
    told: Vec<(&'static str, Option<Shown>)>,
}

impl Keys {
    fn of(table: &'static Table) -> Self {
        Self { table, told: Vec::new() }
    }

    /// What stands at a key, if anything does.
    fn tell(mut self, key: &'static str, value: Option<Shown>) -> Self {
        debug_assert!(self.table.keys.iter().any(|info| info.key == key), "{} has no `{key}`", self.table.name);
        self.told.push((key, value));
        self
    }

    /// The keys that have something to say, in the order of the table.
    fn finish(mut self) -> Entries {
        let rank = |key: &str| self.table.keys.iter().position(|info| info.key == key);
        debug_assert!(
            self.table.keys.iter().all(|info| self.told.iter().any(|(key, _)| *key == info.key)),
            "not every key of {} was told, only {:?}",
            self.table.name,
            self.told.iter().map(|(key, _)| key).collect::<Vec<_>>()
        );
        self.told.sort_by_key(|(key, _)| rank(key));
        self.told.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }
}

/// An id as a key.
fn key_of(id: &At<Id>) -> String {
    id.value.to_string()
}
