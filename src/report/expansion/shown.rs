//! Values as lines of YAML with their origins in a column of their own. Knows nothing of policies.

use super::super::{is_hidden, visible};
use crate::yaml::{Kind, Node};
use std::fmt::Write as _;

/// The longest line, origin not counted, as far as words can be wrapped.
const WIDTH: usize = 76;

/// A value and where it comes from. A value without an origin has that of the value around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    pub(super) what: What,
    pub(super) origin: Option<String>,
}

/// Keys and values in their order.
pub type Entries = Vec<(String, Shown)>;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Word(String),
    List(Vec<Shown>),
    Map(Entries),
    /// A mapping that never stands on one line.
    Block(Entries),
}

impl Shown {
    /// A text of any length.
    pub fn word(text: impl Into<String>) -> Self {
        What::Word(text.into()).into()
    }

    /// A list.
    pub(super) fn list(elements: Vec<Self>) -> Self {
        Self { origin: common(elements.iter()), what: What::List(elements) }
    }

    /// A list, or nothing where it is empty.
    pub fn some(elements: Vec<Self>) -> Option<Self> {
        (!elements.is_empty()).then(|| Self::list(elements))
    }

    /// A mapping, on one line where it fits.
    pub(super) fn map(entries: Entries) -> Self {
        let origin = common(entries.iter().map(|(_, value)| value));
        Self { what: What::Map(entries), origin }
    }

    /// A mapping with each key on a line of its own.
    pub(super) fn block(entries: Entries) -> Self {
        Self { origin: common(entries.iter().map(|(_, value)| value)), what: What::Block(entries) }
    }

    /// A mapping of one key.
    pub(super) fn under(self, key: impl Into<String>) -> Self {
        What::Map(vec![(key.into(), self)]).into()
    }

    /// What an id stands for, under the id. The line of the id keeps the origin of its use.
    pub(super) fn spelled_out(self, id: impl Into<String>) -> Self {
        match self.what {
            What::Map(_) => Self { what: What::Map(self.each_with_origin()), origin: None }.under(id),
            _ => self.under(id),
        }
    }

    /// The same value with its origin, unless it has one already.
    pub(super) fn from(mut self, origin: impl Into<String>) -> Self {
        self.origin.get_or_insert_with(|| origin.into());
        self
    }

    /// The entries of a mapping, to add to them; anything else becomes the value of a key.
    pub(super) fn entries_or(self, key: &str) -> Entries {
        match self.what {
            What::Map(entries) | What::Block(entries) => entries,
            _ => vec![(key.to_owned(), self)],
        }
    }

    /// The entries of a mapping, each with the origin that they share.
    pub(super) fn each_with_origin(self) -> Entries {
        let Self { what, origin } = self;
        let (What::Map(entries) | What::Block(entries)) = what else { return Entries::new() };
        let with = |shown: Self| origin.iter().fold(shown, |shown, origin| shown.from(origin.as_str()));
        entries.into_iter().map(|(key, shown)| (key, with(shown))).collect()
    }

    /// A node of YAML as it stands.
    pub fn node(node: &Node) -> Self {
        match &node.kind {
            Kind::Empty => Self::word(""),
            Kind::Scalar(scalar) => Self::word(scalar.text.as_str()),
            Kind::Sequence(nodes) => Self::list(nodes.iter().map(Self::node).collect()),
            Kind::Mapping(entries) => {
                Self::map(entries.iter().map(|entry| (entry.key.to_string(), Self::node(&entry.value))).collect())
            }
        }
    }
}

impl What {
    /// As it stands in YAML: a list of a single word needs no brackets.
    fn bare(&self) -> &Self {
        match self {
            Self::List(elements) => match &elements[..] {
                [Shown { what: word @ Self::Word(_), .. }] => word,
                _ => self,
            },
            _ => self,
        }
    }
}

impl From<What> for Shown {
    fn from(what: What) -> Self {
        Self { what, origin: None }
    }
}

/// The origin that several values share.
fn common<'s>(mut values: impl Iterator<Item = &'s Shown>) -> Option<String> {
    let first = values.next()?.origin.clone();
    first.filter(|first| values.all(|value| value.origin.as_ref() == Some(first)))
}

/// A line of text and where it comes from.
struct Line {
    text: String,
    origin: Option<String>,
}

/// Entries as text, the origins in a column.
pub fn lines(entries: &Entries, colour: bool) -> String {
    let mut lines = Vec::new();
    for (key, value) in entries {
        put("", key, value, None, &mut lines);
    }
    let width = |line: &Line| line.text.chars().count();
    let told = lines.iter().filter(|line| line.origin.is_some()).map(width);
    let column = told.filter(|width| *width <= WIDTH).max().unwrap_or_default() + 2;
    let (dim, reset) = if colour { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
    let mut out = String::new();
    for line in lines {
        let gap = column.saturating_sub(width(&line)).max(2);
        out.push_str(&line.text);
        if let Some(origin) = &line.origin {
            // Writing to a string cannot fail.
            let _ = write!(out, "{:gap$}{dim}# {}{reset}", "", visible(origin));
        }
        out.push('\n');
    }
    out
}

/// A key with its value. `lead` is all that stands before the key: spaces, and the dash of an element.
fn put(lead: &str, key: &str, value: &Shown, around: Option<&str>, out: &mut Vec<Line>) {
    let key = format!("{}:", scalar(key, false));
    below(lead, &key, value, around, out);
}

/// An element of a list.
fn element(indent: &str, value: &Shown, around: Option<&str>, out: &mut Vec<Line>) {
    let origin = value.origin.as_deref().or(around);
    match &value.what {
        What::Map(entries) | What::Block(entries) if entries.len() == 1 || !fits(indent, "-", value, origin) => {
            for (nth, (key, inner)) in entries.iter().enumerate() {
                put(&format!("{indent}{}", if nth == 0 { "- " } else { "  " }), key, inner, origin, out);
            }
        }
        _ => below(indent, "-", value, around, out),
    }
}

/// A value behind its head, on the same line where it fits and under it otherwise.
fn below(lead: &str, head: &str, value: &Shown, around: Option<&str>, out: &mut Vec<Line>) {
    let origin = value.origin.as_deref().or(around);
    let mut push = |text: String, origin: Option<&str>| {
        out.push(Line { text, origin: origin.map(str::to_owned) });
    };
    if fits(lead, head, value, origin) {
        let value = flow(value, origin, false).unwrap_or_default();
        return push(format!("{lead}{head} {value}").trim_end().to_owned(), origin);
    }
    // Whatever stands under a key stands two columns to its right, whether a dash precedes the key or not.
    let indent = " ".repeat(lead.chars().count() + 2);
    match value.what.bare() {
        What::Word(text) if !text.contains(char::is_whitespace) => {
            push(format!("{lead}{head} {}", scalar(text, false)), origin);
        }
        What::Word(text) => {
            let (mark, rows) = rows(text, WIDTH - indent.len().min(WIDTH / 2));
            push(format!("{lead}{head} {mark}"), origin);
            for row in rows {
                push(format!("{indent}{row}").trim_end().to_owned(), None);
            }
        }
        What::List(elements) => {
            push(format!("{lead}{head}"), origin);
            for inner in elements {
                element(&indent, inner, origin, out);
            }
        }
        What::Map(entries) | What::Block(entries) => {
            push(format!("{lead}{head}"), origin);
            for (key, inner) in entries {
                put(&indent, key, inner, origin, out);
            }
        }
    }
}

/// The lines of a long text, and the mark of YAML for how they belong together.
fn rows(text: &str, width: usize) -> (&'static str, Vec<String>) {
    let text = visible(text);
    if text.contains('\n') {
        return ("|-", text.lines().map(str::to_owned).collect());
    }
    let mut rows = vec![String::new()];
    for word in text.split(' ') {
        let row = rows.len() - 1;
        let used = rows[row].chars().count();
        if used == 0 {
            rows[row].push_str(word);
        } else if used + 1 + word.chars().count() <= width {
            rows[row].push(' ');
            rows[row].push_str(word);
        } else {
            rows.push(word.to_owned());
        }
    }
    (">-", rows)
}

fn fits(lead: &str, head: &str, value: &Shown, origin: Option<&str>) -> bool {
    let used = lead.chars().count() + head.chars().count() + 1;
    flow(value, origin, false).is_some_and(|flow| used + flow.chars().count() <= WIDTH)
}

/// A value on one line, if all of it has the same origin.
fn flow(value: &Shown, origin: Option<&str>, inside: bool) -> Option<String> {
    if value.origin.is_some() && value.origin.as_deref() != origin {
        return None;
    }
    match value.what.bare() {
        What::Word(text) => (!text.contains('\n')).then(|| scalar(text, inside)),
        What::List(elements) => {
            let elements: Option<Vec<String>> = elements.iter().map(|inner| flow_element(inner, origin)).collect();
            Some(format!("[{}]", elements?.join(", ")))
        }
        What::Map(entries) => Some(format!("{{{}}}", pairs(entries, origin)?)),
        What::Block(_) => None,
    }
}

/// A mapping of one key needs no braces inside a list.
fn flow_element(value: &Shown, origin: Option<&str>) -> Option<String> {
    match &value.what {
        What::Map(entries) if entries.len() == 1 && value.origin.as_deref().is_none_or(|own| Some(own) == origin) => {
            pairs(entries, origin)
        }
        _ => flow(value, origin, true),
    }
}

fn pairs(entries: &Entries, origin: Option<&str>) -> Option<String> {
    let pair = |(key, value): &(String, Shown)| Some(format!("{}: {}", scalar(key, true), flow(value, origin, true)?));
    Some(entries.iter().map(pair).collect::<Option<Vec<_>>>()?.join(", "))
}

/// A text on one line, in quotes where YAML would read something else without them.
fn scalar(text: &str, inside: bool) -> String {
    let starts = text.starts_with(|sign: char| " ?:,[]{}#&*!|>'\"%@`".contains(sign)) || text.starts_with("- ");
    let breaks = text.contains(": ") || text.contains(" #") || text.ends_with([':', ' ']);
    let in_flow = inside && text.contains([',', '[', ']', '{', '}']);
    let hidden = text.contains(is_hidden) || text.contains('\t');
    if !(text.is_empty() || text == "-" || starts || breaks || in_flow || hidden) {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            // All hidden signs lie in the basic plane.
            _ if is_hidden(sign) || sign == '\t' => drop(write!(out, "\\u{:04x}", u32::from(sign))),
            _ => out.push(sign),
        }
    }
    out.push('"');
    out
}
