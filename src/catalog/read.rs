//! Small readers that the decoders of the catalog share: one value, several values, and where an entry comes from.

use super::Entry;
use crate::finding::{Finding, Findings, shape};
use crate::source::At;
use crate::value::Date;
use crate::yaml::{self, Fields, KeyInfo, Node, Table, boolean, shorten, wrong_type};
use smol_str::SmolStr;

/// The key for where facts come from, part of every table.
pub(super) const SOURCES: KeyInfo = KeyInfo::new("sources", "where the facts come from");
/// The key for when facts were last checked, part of every table.
pub(super) const VERIFIED: KeyInfo = KeyInfo::new("verified", "when they were last checked");
/// The key for facts in doubt, part of every table.
pub(super) const NEEDS_REVIEW: KeyInfo = KeyInfo::new("needs-review", "whether they are in doubt");

/// Where facts come from and when they were checked; stated for a file, for an entry, or for both.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin {
    pub(super) sources: Vec<String>,
    pub(super) verified: Option<Date>,
    pub(super) needs_review: bool,
}

impl Origin {
    /// Reads the keys `sources`, `verified` and `needs-review`; what is left out is taken from the file.
    pub(super) fn read<'n>(
        file: &Self,
        mut take: impl FnMut(&'static str) -> Option<&'n Node>,
        out: &mut Findings,
    ) -> Self {
        let sources: Vec<_> = texts(take("sources"), out).into_iter().map(|at| at.value).collect();
        let verified = one(take("verified"), "date", date, out).map(|at| at.value);
        Self {
            sources: if sources.is_empty() { file.sources.clone() } else { sources },
            verified: verified.or(file.verified),
            needs_review: flag(take("needs-review"), out).unwrap_or(file.needs_review),
        }
    }
}

/// Reads an entry whose keys a table lists. The table has to list `sources`, `verified` and `needs-review` too.
pub(super) fn entry<T>(
    entry: &yaml::Entry,
    file: &Origin,
    table: &'static Table,
    out: &mut Findings,
    facts: impl FnOnce(&mut Asked<'_>, &mut Findings) -> Option<T>,
) -> Option<Entry<T>> {
    let mut asked = Asked { id: &entry.key, fields: Fields::of(&entry.value, table, out)? };
    let origin = Origin::read(file, |key| asked.take(key), out);
    let facts = facts(&mut asked, out);
    asked.fields.finish(out);
    Some(Entry::new(entry.key.clone(), entry.value.span, facts?, origin))
}

/// The mapping of an entry while it is being read.
pub(super) struct Asked<'n> {
    /// The entry's id.
    pub(super) id: &'n At<SmolStr>,
    fields: Fields<'n>,
}

impl<'n> Asked<'n> {
    /// The value of a key that may be left out.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'n Node> {
        self.fields.take(key).map(|entry| &entry.value)
    }

    /// The value of a key that has to be there.
    pub(super) fn require(&mut self, key: &'static str) -> Option<&'n Node> {
        self.fields.require(key).map(|entry| &entry.value)
    }
}

/// A value with a small grammar of its own; `what` names it in findings.
pub(super) fn one<T>(
    node: Option<&Node>,
    what: &str,
    parse: impl Fn(&str) -> Option<T>,
    out: &mut Findings,
) -> Option<At<T>> {
    let node = node?;
    let Some(text) = node.text() else {
        out.push(wrong_type(node, &format!("a {what}")));
        return None;
    };
    let value = parse(text);
    if value.is_none() {
        let title = format!("`{}` is no {what}", shorten(text));
        out.push(Finding::error(shape::BAD_VALUE, title, node.span, format!("cannot be read as a {what}")));
    }
    Some(At::new(value?, node.span))
}

/// A list of such values; a single value stands for a list of one.
pub(super) fn many<T>(
    node: Option<&Node>,
    what: &str,
    parse: impl Fn(&str) -> Option<T>,
    out: &mut Findings,
) -> Vec<At<T>> {
    let nodes = node.map_or(&[][..], |node| node.sequence().unwrap_or(std::slice::from_ref(node)));
    nodes.iter().filter_map(|node| one(Some(node), what, &parse, out)).collect()
}

/// Any text.
pub(super) fn text(node: Option<&Node>, out: &mut Findings) -> Option<At<String>> {
    one(node, "text", |text| Some(text.to_owned()), out)
}

/// Any texts.
pub(super) fn texts(node: Option<&Node>, out: &mut Findings) -> Vec<At<String>> {
    many(node, "text", |text| Some(text.to_owned()), out)
}

/// `true` or `false`.
pub(super) fn flag(node: Option<&Node>, out: &mut Findings) -> Option<bool> {
    boolean(node?).map(|at| at.value).map_err(|finding| out.push(*finding)).ok()
}

/// A calendar date, for [`one`].
pub(super) fn date(text: &str) -> Option<Date> {
    text.parse().ok()
}
