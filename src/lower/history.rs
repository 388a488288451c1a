//! `changes`: what has changed from version to version, as it is told to readers.

use super::cx::{Cx, id, twice};
use super::keys;
use super::prose::text;
use super::scalar::{at, date, entries, fields, line, list};
use crate::model::Revision;
use crate::yaml::{Entry, Node};

pub(super) fn history(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Revision> {
    let mut all: Vec<Revision> = entry.map_or_else(Vec::new, |entry| list(&entry.value, cx, revision));
    for (at, revision) in all.iter().enumerate() {
        if let Some(first) = all[..at].iter().find(|other| other.date.value == revision.date.value) {
            let day = revision.date.value.to_string();
            cx.out.push(twice("version", &day, first.date.span, revision.date.span));
        }
    }
    all.sort_by_key(|revision| std::cmp::Reverse(revision.date.value));
    all
}

fn revision(node: &Node, cx: &mut Cx) -> Option<Revision> {
    let mut fields = fields(node, &keys::REVISION, cx)?;
    let day = at(fields.require("date"), cx, date);
    let version = at(fields.take("version"), cx, line);
    let what = fields.require("what");
    fields.finish(&mut cx.out);
    let what = what.map_or(&[][..], |what| entries(&what.value, "the keys are ids, each with a text", cx));
    let changes = what.iter().filter_map(|entry| {
        let id = id(&entry.key, &mut cx.out);
        let text = text(&entry.value, cx);
        Some((id?, text?))
    });
    Some(Revision { span: node.span, changes: changes.collect(), date: day?, version })
}
