//! Trees of shipped files in a form that is read without parsing. They are packed when the crate is built.
//!
//! A node is its kind, where it begins behind the beginning of the node around it, its length, and what is in it. The
//! words of a text are those in the source; only where they are written otherwise there, with escapes or on several
//! lines, they are packed too. Numbers take seven bits to a byte, the lowest first; an eighth bit says that more follow.

use super::{Entry, Kind, Node, Scalar};
use crate::source::{At, FileId, Span};
use smol_str::SmolStr;
use std::ops::Range;

const EMPTY: u8 = 0;
/// A text as it stands.
const PLAIN: u8 = 1;
/// A text as it stands between two quotes.
const QUOTED: u8 = 2;
/// A text with its words.
const WRITTEN: u8 = 3;
const SEQUENCE: u8 = 4;
const MAPPING: u8 = 5;

/// Packs the tree of a text.
pub fn pack(node: &Node, text: &str) -> Vec<u8> {
    let mut packed = Vec::new();
    put(node, 0, text, &mut packed);
    packed
}

fn put(node: &Node, outer: u32, text: &str, out: &mut Vec<u8>) {
    let mut inner = Vec::new();
    let kind = match &node.kind {
        Kind::Scalar(scalar) => return put_text(&scalar.text, node.span, outer, text, out),
        Kind::Empty => return put_head(EMPTY, node.span, outer, out),
        Kind::Sequence(nodes) => {
            for element in nodes {
                put(element, node.span.start, text, &mut inner);
            }
            SEQUENCE
        }
        Kind::Mapping(entries) => {
            for Entry { key, value } in entries {
                put_text(&key.value, key.span, node.span.start, text, &mut inner);
                put(value, node.span.start, text, &mut inner);
            }
            MAPPING
        }
    };
    put_head(kind, node.span, outer, out);
    put_bytes(&inner, out);
}

fn put_text(words: &str, span: Span, outer: u32, text: &str, out: &mut Vec<u8>) {
    let stands = &text[span.range()];
    let kind = match stands {
        _ if stands == words => PLAIN,
        _ if stands.get(1..stands.len().saturating_sub(1)) == Some(words) => QUOTED,
        _ => WRITTEN,
    };
    put_head(kind, span, outer, out);
    if kind == WRITTEN {
        put_bytes(words.as_bytes(), out);
    }
}

fn put_head(kind: u8, span: Span, outer: u32, out: &mut Vec<u8>) {
    out.push(kind);
    put_number(span.start - outer, out);
    put_number(span.end - span.start, out);
}

fn put_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    put_number(u32::try_from(bytes.len()).unwrap_or(u32::MAX), out);
    out.extend_from_slice(bytes);
}

fn put_number(mut number: u32, out: &mut Vec<u8>) {
    while number > 0x7f {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// A node of a packed tree, with the text that it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Packed {
    text: &'static str,
    kind: u8,
    start: u32,
    end: u32,
    /// The nodes in it, or its words.
    inner: &'static [u8],
}

impl Packed {
    /// The whole tree of a text.
    pub fn of(text: &'static str, bytes: &'static [u8]) -> Option<Self> {
        Nodes { text, outer: 0, rest: bytes }.next()
    }

    /// The words, if it is a text.
    pub fn text(self) -> Option<&'static str> {
        let Range { start, end } = self.start as usize..self.end as usize;
        match self.kind {
            PLAIN => self.text.get(start..end),
            QUOTED => self.text.get(start + 1..end - 1),
            WRITTEN => std::str::from_utf8(self.inner).ok(),
            _ => None,
        }
    }

    /// The elements, if it is a list.
    pub fn elements(self) -> impl Iterator<Item = Self> {
        self.nodes(SEQUENCE)
    }

    /// The words of its elements, or its own if it is a text.
    pub fn texts(self) -> impl Iterator<Item = &'static str> {
        self.text().into_iter().chain(self.elements().filter_map(Self::text))
    }

    /// The entries, if it is a mapping.
    pub fn entries(self) -> impl Iterator<Item = PackedEntry> {
        let mut nodes = self.nodes(MAPPING);
        std::iter::from_fn(move || Some(PackedEntry { key: nodes.next()?, value: nodes.next()? }))
    }

    fn nodes(self, kind: u8) -> Nodes {
        let rest = if self.kind == kind { self.inner } else { &[] };
        Nodes { text: self.text, outer: self.start, rest }
    }

    /// Where in it each of its entries begins, if it is a mapping.
    pub fn starts(self) -> Vec<usize> {
        let mut nodes = self.nodes(MAPPING);
        let start = || {
            let start = self.inner.len() - nodes.rest.len();
            nodes.next().and(nodes.next()).map(|_| start)
        };
        std::iter::from_fn(start).collect()
    }

    /// The entry that begins there.
    pub fn entry_at(self, start: usize) -> Option<PackedEntry> {
        let mut nodes = Nodes { rest: self.inner.get(start..)?, ..self.nodes(MAPPING) };
        Some(PackedEntry { key: nodes.next()?, value: nodes.next()? })
    }

    /// The value under a key, if it is a mapping that has it.
    pub fn get(self, key: &str) -> Option<Self> {
        self.entries().find(|entry| entry.key() == key).map(|entry| entry.value)
    }

    /// The tree, as if the text of a file had been parsed.
    pub fn unpack(self, file: FileId) -> Node {
        self.under(None, file)
    }

    fn under(self, key: Option<Span>, file: FileId) -> Node {
        let kind = match self.kind {
            SEQUENCE => Kind::Sequence(self.elements().map(|element| element.unpack(file)).collect()),
            MAPPING => Kind::Mapping(self.entries().map(|entry| entry.unpack(file)).collect()),
            kind => match self.text() {
                Some(words) => Kind::Scalar(Scalar { text: SmolStr::new_static(words), plain: kind == PLAIN }),
                None => Kind::Empty,
            },
        };
        Node { span: self.span(file), key, kind }
    }

    fn span(self, file: FileId) -> Span {
        Span { file, start: self.start, end: self.end }
    }
}

/// A key with its value in a packed tree.
#[derive(Debug, Clone, Copy)]
pub struct PackedEntry {
    key: Packed,
    /// The value.
    pub value: Packed,
}

impl PackedEntry {
    /// A tree under a key that stands nowhere.
    pub fn new(key: &'static str, value: Packed) -> Self {
        let key = Packed { text: "", kind: WRITTEN, start: 0, end: 0, inner: key.as_bytes() };
        Self { key, value }
    }

    /// The key.
    pub fn key(self) -> &'static str {
        self.key.text().unwrap_or_default()
    }

    /// The entry, as if the text of a file had been parsed.
    pub fn unpack(self, file: FileId) -> Entry {
        let key = At::new(SmolStr::new_static(self.key()), self.key.span(file));
        Entry { value: self.value.under(Some(key.span), file), key }
    }
}

/// Nodes that are packed one behind the other.
struct Nodes {
    text: &'static str,
    outer: u32,
    rest: &'static [u8],
}

impl Nodes {
    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..).step_by(7) {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                break;
            }
        }
        Some(number)
    }
}

impl Iterator for Nodes {
    type Item = Packed;

    fn next(&mut self) -> Option<Packed> {
        let (kind, rest) = self.rest.split_first()?;
        self.rest = rest;
        let start = self.outer + self.number()?;
        let end = start + self.number()?;
        let len = if *kind >= WRITTEN { self.number()? as usize } else { 0 };
        let (inner, rest) = self.rest.split_at_checked(len)?;
        self.rest = rest;
        Some(Packed { text: self.text, kind: *kind, start, end, inner })
    }
}
