//! YAML text into a tree of nodes with places, and typed access that collects every error.
//!
//! The only module that knows the YAML library. Scalars stay text; the field that asks decides what they mean. The build
//! script has this room, too: it reads the files that we ship, once for all runs.

mod fields;
mod packed;
mod parse;
mod syntax;
#[cfg(test)]
mod tests;
mod values;

pub use fields::{Fields, KeyInfo, Table};
pub use packed::{Packed, PackedEntry, pack};
pub use parse::{MAX_DEPTH, parse};
pub use values::{
    bad_value, boolean, is_slip, nearest, nearest_of_few, number, quoted, shorten, unknown_id, unlike, wrong_type,
};

use crate::source::{At, Span};
use smol_str::SmolStr;

/// A node of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The whole of it. A block ends with its last child, not where the next token begins.
    pub span: Span,
    /// The key it stands under, if it is the value of one.
    pub key: Option<Span>,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Nothing stands after the key or the dash.
    Empty,
    /// Text; the field that asks decides what it means.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values in the order of the file. Duplicate keys are reported while parsing; the first one stays.
    Mapping(Vec<Entry>),
}

/// A text of the YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text, without quotes and escapes.
    pub text: SmolStr,
    /// Whether it stands without quotes on one line, so that offsets in `text` are offsets in the source.
    pub plain: bool,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: At<SmolStr>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn sequence(&self) -> Option<&[Node]> {
        match &self.kind {
            Kind::Sequence(nodes) => Some(nodes),
            _ => None,
        }
    }

    /// The entries, if it is a mapping.
    pub fn mapping(&self) -> Option<&[Entry]> {
        match &self.kind {
            Kind::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value under a key, if it is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.mapping()?.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
    }

    /// Where a finding about the whole node points: a text itself, and for all else the key above it.
    pub fn place(&self) -> Span {
        match self.kind {
            Kind::Scalar(_) => self.span,
            _ => self.key.unwrap_or(self.span),
        }
    }

    /// What it is, in words for findings: "a list".
    pub fn kind_in_words(&self) -> &'static str {
        match self.kind {
            Kind::Empty => "nothing",
            Kind::Scalar(_) => "a text",
            Kind::Sequence(_) => "a list",
            Kind::Mapping(_) => "a mapping",
        }
    }
}
