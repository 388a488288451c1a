//! Asking a mapping for its keys, so that one run names every missing and every unknown one.

use super::values::{in_ticks, is_slip};
use super::{Entry, Node, nearest, shorten, wrong_type};
use crate::finding::{Finding, Findings, shape};
use crate::source::Span;

/// The keys of one kind of mapping: what drives decoding, nearest-key help, expansion and the schema. `T` is what a room
/// says of the values besides.
#[derive(Debug)]
pub struct Table<T: 'static = ()> {
    /// The mapping in words for findings: `controller`, `a service`.
    pub name: &'static str,
    /// Its keys, in the order in which they are shown.
    pub keys: &'static [KeyInfo<T>],
}

/// One key.
#[derive(Debug)]
pub struct KeyInfo<T = ()> {
    /// The key.
    pub key: &'static str,
    /// What it holds, in one line.
    pub about: &'static str,
    /// What its value looks like, where a room says so.
    pub value: T,
}

impl KeyInfo {
    /// A key of which no more is said.
    pub const fn new(key: &'static str, about: &'static str) -> Self {
        Self { key, about, value: () }
    }
}

impl<T> Table<T> {
    /// The name as it stands in a sentence: a key in backticks, a phrase as it is.
    fn in_words(&self) -> String {
        if self.name.contains(' ') { self.name.to_owned() } else { format!("`{}`", self.name) }
    }

    fn key(&self, key: &str) -> Option<&KeyInfo<T>> {
        self.keys.iter().find(|info| info.key == key)
    }
}

/// A mapping that is being asked for its keys. In debug builds it panics when asked for a key that its table
/// does not have, and when finished before every key of the table was asked for: table and decoder cannot drift apart.
#[derive(Debug)]
pub struct Fields<'n, T: 'static = ()> {
    /// The whole mapping.
    pub span: Span,
    table: &'static Table<T>,
    opened: Option<Span>,
    entries: &'n [Entry],
    /// Kept in debug builds only.
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
}

/// How many unknown keys of one mapping are compared with those that it may have.
const MOST_HELPED: usize = 1_000;

impl<'n, T> Fields<'n, T> {
    /// Starts asking; a finding if the node is no mapping.
    pub fn of(node: &'n Node, table: &'static Table<T>, out: &mut Findings) -> Option<Self> {
        let Some(entries) = node.mapping() else {
            let keys: Vec<&str> = table.keys.iter().take(6).map(|info| info.key).collect();
            let more = if table.keys.len() > keys.len() { " and more" } else { "" };
            let help = format!("the keys of {} are {}{more}", table.in_words(), in_ticks(&keys));
            out.push(wrong_type(node, "a mapping").help(help));
            return None;
        };
        Some(Self { span: node.span, table, opened: node.key, entries, asked: Vec::new(), missing: Vec::new() })
    }

    /// The entry of a key that may be left out.
    pub fn take(&mut self, key: &'static str) -> Option<&'n Entry> {
        debug_assert!(self.table.key(key).is_some(), "the table of {} has no `{key}`", self.table.name);
        if cfg!(debug_assertions) {
            self.asked.push(key);
        }
        self.entries.iter().find(|entry| entry.key.value == key)
    }

    /// The entry of a key without which nothing can be read. A key that is missing is reported by [`Fields::finish`],
    /// together with an unknown key that resembles it.
    pub fn require(&mut self, key: &'static str) -> Option<&'n Entry> {
        let entry = self.take(key);
        if entry.is_none() {
            self.missing.push(key);
        }
        entry
    }

    /// Names what is missing and what nobody asked for, each slip once.
    pub fn finish(self, out: &mut Findings) {
        debug_assert!(
            self.table.keys.iter().all(|info| self.asked.contains(&info.key)),
            "nobody asked {} for all of its keys, only for {:?}",
            self.table.name,
            self.asked
        );
        let known = |key: &str| self.table.key(key).is_some();
        if self.missing.is_empty() && self.entries.iter().all(|entry| known(&entry.key.value)) {
            return;
        }
        let mut free: Vec<&str> = self.table.keys.iter().map(|info| info.key).collect();
        free.retain(|key| self.entries.iter().all(|entry| entry.key.value != *key));
        for (number, entry) in self.entries.iter().filter(|entry| !known(&entry.key.value)).enumerate() {
            let key = entry.key.value.as_str();
            let near = if number < MOST_HELPED { nearest(key, free.iter().copied()) } else { None };
            let near = near.map(|near| (near, is_slip(key, near, free.iter().copied())));
            // What this key was meant to be is no longer missing, and no second key was meant to be the same.
            free.retain(|key| near.is_none_or(|(near, _)| *key != near));
            out.push(self.unknown(entry, near));
        }
        for key in self.missing.iter().filter(|key| free.contains(key)) {
            out.push(self.absent(key));
        }
    }

    fn unknown(&self, entry: &Entry, near: Option<(&str, bool)>) -> Finding {
        let (key, span, name) = (shorten(&entry.key.value), entry.key.span, self.table.in_words());
        let title = format!("unknown key `{key}` in {name}");
        let mut finding = Finding::error(shape::UNKNOWN_KEY, title, span, format!("not a key of {name}"));
        if let Some(opened) = self.opened {
            finding = finding.label(opened, format!("{name} starts here"));
        }
        let help = |near| format!("a key with a similar name exists: `{near}`");
        match near {
            Some((near, true)) => finding.patch(help(near), span, near),
            Some((near, false)) => finding.choice(help(near), span, near),
            None => finding,
        }
    }

    fn absent(&self, key: &str) -> Finding {
        let name = self.table.in_words();
        let place = self.opened.or(self.entries.first().map(|entry| entry.key.span)).unwrap_or(self.span);
        let title = format!("`{key}` is missing in {name}");
        let finding = Finding::error(shape::MISSING_KEY, title, place, format!("{name} starts here"));
        match self.table.key(key) {
            Some(info) => finding.help(format!("add `{key}: …`: {}", info.about)),
            None => finding,
        }
    }
}
