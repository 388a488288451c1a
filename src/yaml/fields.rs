//! Asking a mapping for its keys, so that one run names every missing and every unknown one.

use super::{Entry, Node};
use crate::finding::Findings;
use crate::source::Span;

/// The keys of one kind of mapping: what drives decoding, nearest-key help, expansion and the key reference.
#[derive(Debug)]
pub struct Table {
    /// The mapping in words for findings: `controller`, `a service`.
    pub name: &'static str,
    /// Its keys, in the order in which they are shown.
    pub keys: &'static [KeyInfo],
}

/// One key.
#[derive(Debug)]
pub struct KeyInfo {
    /// The key.
    pub key: &'static str,
    /// What it holds, in one line.
    pub about: &'static str,
}

/// A mapping that is being asked for its keys. In debug builds it panics when asked for a key that its table
/// does not have, and when finished before every key of the table was asked for: table and decoder cannot drift apart.
#[derive(Debug)]
pub struct Fields<'n> {
    /// The whole mapping.
    pub span: Span,
    table: &'static Table,
    entries: &'n [Entry],
    asked: Vec<&'static str>,
    missing: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Starts asking; a finding if the node is no mapping.
    pub fn of(node: &'n Node, table: &'static Table, out: &mut Findings) -> Option<Self> {
        let _ = (node, table, out);
        None
    }

    /// The entry of a key that may be left out.
    pub fn take(&mut self, key: &'static str) -> Option<&'n Entry> {
        let _ = key;
        None
    }

    /// The entry of a key without which nothing can be read. A key that is missing is reported by [`Fields::finish`],
    /// together with an unknown key that resembles it.
    pub fn require(&mut self, key: &'static str) -> Option<&'n Entry> {
        let _ = (key, &mut self.missing, self.entries, self.table, &mut self.asked);
        None
    }

    /// Names what is missing and what nobody asked for, each slip once.
    pub fn finish(self, out: &mut Findings) {
        let _ = out;
    }
}
