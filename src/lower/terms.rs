//! `terms` and `data-sets`: own words and named sets of data. Words are read before all else, because everything
//! else may refer to them.

use super::cx::{Cx, Kind, declared_id};
use super::keys;
use super::prose::{name, text};
use super::purposes::data;
use super::scalar::{entries, fields, is_word, optional, scalar};
use super::word::{shipped_ids, word_for};
use crate::catalog::Vocabulary;
use crate::finding::{Finding, shape};
use crate::model::{DataSet, Term, Word};
use crate::value::{Id, Text};
use crate::yaml::{self, Entry, Node, unknown_id};
use std::sync::Arc;

/// Registers and reads all own words.
pub(super) fn terms(node: Option<&Node>, cx: &mut Cx) {
    let Some(node) = node.filter(|node| !is_word(node, "none")) else { return };
    for entry in entries(node, "the keys are vocabularies, as in `{data: {…}, events: {…}}`", cx) {
        let Some(vocabulary) = keys::OPEN.into_iter().find(|open| open.file() == entry.key.value) else {
            let names = keys::OPEN.iter().map(|open| open.file());
            cx.out.push(unknown_id(&cx.out, entry.key.span, &entry.key.value, "vocabulary", names));
            continue;
        };
        for term in entries(&entry.value, "the keys are ids, each with its words", cx) {
            declare(vocabulary, term, cx);
        }
    }
}

fn declare(vocabulary: Vocabulary, entry: &Entry, cx: &mut Cx) {
    if let Some(shipped) = cx.catalog.entry(vocabulary, &entry.key.value) {
        let title = format!("{} `{}` twice", word_for(vocabulary), entry.key.value);
        let finding = Finding::error(shape::DUPLICATE, title, entry.key.span, "declared again here");
        let finding = finding.label(shipped.id.span, "shipped under the same id");
        cx.out.push(finding.help("leave the term out, or give it an id of its own"));
        return;
    }
    cx.declare(Kind::Term(vocabulary), "term", entry);
    let Some(id) = Id::parse(&entry.key) else { return };
    let term = if vocabulary == Vocabulary::Events { event(entry, cx) } else { plain(vocabulary, entry, cx) };
    if let Some((text, after, like)) = term {
        let key = (vocabulary, entry.key.to_string());
        // The first of two terms stays, as in all mappings.
        cx.terms.entry(key).or_insert_with(|| Word::Term(Arc::new(Term { id, text, after, like })));
    }
}

/// What a term says, for which the rules may take it, and for an event the form for “after …”.
type Said = (Text, Option<Text>, Option<String>);

/// An event has words for “until …” and for “after …”.
fn event(entry: &Entry, cx: &mut Cx) -> Option<Said> {
    let mut fields = fields(&entry.value, &keys::EVENT_TERM, cx)?;
    let until = fields.require("until").and_then(|entry| text(&entry.value, cx));
    let after = optional(fields.take("after"), cx, text);
    let like = optional(fields.take("like"), cx, |node, cx| like(node, Vocabulary::Events, cx));
    fields.finish(&mut cx.out);
    Some((until?, after, like))
}

/// Any other term is a text with an optional `like` beside the languages.
fn plain(vocabulary: Vocabulary, entry: &Entry, cx: &mut Cx) -> Option<Said> {
    let (mut words, mut same) = (entry.value.clone(), None);
    if let yaml::Kind::Mapping(entries) = &mut words.kind
        && let Some(at) = entries.iter().position(|entry| entry.key.value == "like")
    {
        same = like(&entries.remove(at).value, vocabulary, cx);
    }
    text(&words, cx).map(|text| (text, None, same))
}

/// The shipped word that rules may take a term for.
fn like(node: &Node, vocabulary: Vocabulary, cx: &mut Cx) -> Option<String> {
    let id = scalar(node, "an id", cx)?.text.to_string();
    if cx.catalog.has(vocabulary, &id) {
        return Some(id);
    }
    let shipped = shipped_ids(vocabulary, cx);
    cx.unknown(node.span, &id, word_for(vocabulary), &[], &shipped);
    None
}

/// Registers a data set. It stands where data categories stand, so it cannot have the id of one.
pub(super) fn declare_set(entry: &Entry, cx: &mut Cx) {
    let id = &entry.key.value;
    let shipped = cx.catalog.entry(Vocabulary::Data, id).map(|entry| entry.id.span);
    if shipped.is_some() || cx.declared.has(Kind::Term(Vocabulary::Data), id) {
        let title = format!("data set and data category `{id}`");
        let finding = Finding::error(shape::DUPLICATE, title, entry.key.span, "the set is declared here");
        cx.out.push(shipped.into_iter().fold(finding, |finding, span| finding.label(span, "the category is shipped")));
    }
    cx.declare(Kind::DataSet, "data set", entry);
}

pub(super) fn data_set(entry: &Entry, cx: &mut Cx) -> Option<DataSet> {
    let mut fields = fields(&entry.value, &keys::DATA_SET, cx)?;
    let name = fields.require("name").and_then(|entry| name(&entry.value, cx));
    let data = fields.require("data").and_then(|entry| data(&entry.value, cx));
    fields.finish(&mut cx.out);
    Some(DataSet { id: declared_id(entry)?, name: name?, data: data? })
}
