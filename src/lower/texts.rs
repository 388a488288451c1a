//! `rights` and `texts`: how rights are exercised, and the author's own sections.

use super::cx::{Cx, declared_id, id};
use super::item::items_of;
use super::keys;
use super::prose::{name, text};
use super::scalar::{choice, fields, optional, scalar};
use super::word::words;
use crate::catalog::Vocabulary;
use crate::document;
use crate::finding::{Finding, shape};
use crate::model::{Detail, OwnText, Position, Rights};
use crate::source::At;
use crate::value::Text;
use crate::yaml::{Entry, bad_value};

pub(super) fn rights(entry: Option<&Entry>, cx: &mut Cx) -> Rights {
    let Some(mut fields) = entry.and_then(|entry| fields(&entry.value, &keys::RIGHTS, cx)) else {
        return Rights::default();
    };
    let detail = optional(fields.take("detail"), cx, |node, cx| {
        choice(node, "detail", &[("short", Detail::Short), ("long", Detail::Long)], cx)
    });
    let rights = Rights {
        detail: detail.unwrap_or_default(),
        by: items_of(fields.take("by"), cx, words(Vocabulary::Channels)),
        answers: items_of(fields.take("answers"), cx, words(Vocabulary::Channels)),
        not_by: items_of(fields.take("not-by"), cx, words(Vocabulary::Channels)),
        notes: notes(fields.take("notes"), cx),
    };
    fields.finish(&mut cx.out);
    rights
}

/// Remarks to single rights, in the order of the table.
fn notes(entry: Option<&Entry>, cx: &mut Cx) -> Vec<(At<String>, Text)> {
    let Some(mut fields) = entry.and_then(|entry| fields(&entry.value, &keys::RIGHT_NOTES, cx)) else {
        return Vec::new();
    };
    let entries: Vec<&Entry> = keys::RIGHT_NOTES.keys.iter().filter_map(|info| fields.take(info.key)).collect();
    fields.finish(&mut cx.out);
    entries
        .into_iter()
        .filter_map(|entry| Some((entry.key.clone().map(String::from), text(&entry.value, cx)?)))
        .collect()
}

pub(super) fn own_text(entry: &Entry, cx: &mut Cx) -> Option<OwnText> {
    id(&entry.key, &mut cx.out);
    let mut fields = fields(&entry.value, &keys::OWN_TEXT, cx)?;
    let document = optional(fields.take("document"), cx, |node, cx| {
        choice(node, "document", &document::Kind::ALL.map(|kind| (kind.key(), kind)), cx)
    });
    let (before, after) = (fields.take("before"), fields.take("after"));
    let title = optional(fields.take("title"), cx, name);
    let body = fields.require("body").and_then(|entry| text(&entry.value, cx));
    fields.finish(&mut cx.out);
    let position = position(entry, before, after, cx);
    let document = document.unwrap_or(document::Kind::Statement);
    Some(OwnText { id: declared_id(entry)?, document, position: position?, title, body: body? })
}

/// Exactly one of `before` and `after`. Whether the section exists is seen when the document is composed.
fn position(text: &Entry, before: Option<&Entry>, after: Option<&Entry>, cx: &mut Cx) -> Option<At<Position>> {
    let (entry, make): (&Entry, fn(String) -> Position) = match (before, after) {
        (Some(before), None) => (before, Position::Before),
        (None, Some(after)) => (after, Position::After),
        (Some(before), Some(after)) => {
            let title = format!("two positions for `{}`", text.key.value);
            let finding = Finding::error(shape::BAD_VALUE, title, after.key.span, "a second position");
            cx.out.push(finding.label(before.key.span, "the first position"));
            return None;
        }
        (None, None) => {
            let title = format!("`{}` has no position", text.key.value);
            let finding = Finding::error(shape::MISSING_KEY, title, text.key.span, "neither `before` nor `after`");
            cx.out.push(finding.help("add `after: …` with the section it follows"));
            return None;
        }
    };
    let anchor = scalar(&entry.value, "the anchor of a section", cx)?.text.to_string();
    if crate::value::Id::parse(&anchor).is_none() {
        cx.out.push(bad_value(entry.value.span, &anchor, "an anchor", "website-server-logs"));
        return None;
    }
    Some(At::new(make(anchor), entry.value.span))
}
