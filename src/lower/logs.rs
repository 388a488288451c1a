//! `logs` of a service: what is logged, of one kind or by kinds of entries.

use super::cx::{Cx, declared_id};
use super::item::{items_of, key_node};
use super::keys;
use super::prose::is_text;
use super::purposes::{data, data_of};
use super::retention::retention;
use super::scalar::{at, decode_each, entries, fields, line, scalar};
use super::service::recipients;
use super::word::{condition, word, words};
use crate::catalog::Vocabulary;
use crate::finding::{Finding, shape};
use crate::model::{LogEvent, Logs, Stated, Word};
use crate::source::At;
use crate::yaml::{Entry, Node, unknown_id};

pub(super) fn logs(node: &Node, cx: &mut Cx) -> Option<Box<Logs>> {
    let mut fields = fields(node, &keys::LOGS, cx)?;
    let (data, events) = (fields.take("data"), fields.take("events"));
    let logs = Logs {
        retention: retention(fields.take("retention"), cx),
        recipients: recipients(fields.take("recipients"), cx),
        access: items_of(fields.take("access"), cx, words(Vocabulary::Access)),
        events: log_events(node, data, events, cx),
        example: at(fields.take("example"), cx, line),
    };
    fields.finish(&mut cx.out);
    Some(Box::new(logs))
}

fn log_events(node: &Node, data: Option<&Entry>, events: Option<&Entry>, cx: &mut Cx) -> Vec<LogEvent> {
    match (data, events) {
        (Some(data), None) => vec![LogEvent { data: data_of(Some(data), cx), ..empty() }],
        (None, Some(events)) => events_by_id(&events.value, cx),
        (Some(data), Some(events)) => {
            let title = "`data` and `events` in one log";
            let finding = Finding::error(shape::BAD_VALUE, title, events.key.span, "several kinds of entries");
            cx.out.push(finding.label(data.key.span, "a log of one kind"));
            Vec::new()
        }
        (None, None) => {
            let finding =
                Finding::error(shape::MISSING_KEY, "log without `data`", node.place(), "nothing is logged here");
            cx.out.push(finding.help("add `data: …`, or `events: …` for several kinds of entries"));
            Vec::new()
        }
    }
}

fn empty() -> LogEvent {
    LogEvent {
        what: None,
        id: None,
        adds_to: None,
        data: Vec::new(),
        replaced: Vec::new(),
        when: None,
        retention: Stated::Unsaid,
        recipients: Stated::Unsaid,
        access: Vec::new(),
    }
}

fn events_by_id(node: &Node, cx: &mut Cx) -> Vec<LogEvent> {
    let entries = entries(node, "the keys are kinds of entries, as in `{relay: [access-time]}`", cx);
    let ids: Vec<&str> = entries.iter().map(|entry| entry.key.value.as_str()).collect();
    decode_each(entries, |entry| event(entry, &ids, cx))
}

fn event(entry: &Entry, ids: &[&str], cx: &mut Cx) -> Option<LogEvent> {
    let key = key_node(&entry.key);
    let what = word(&key, Vocabulary::LogKinds, cx).map(|word| At::new(word, key.span));
    let details = is_details(&entry.value, cx);
    let mut event = if details { long_event(&entry.value, ids, cx)? } else { short_event(&entry.value, cx) };
    event.what = Some(what?);
    event.id = declared_id(entry);
    Some(event)
}

/// A mapping of keys, and not one element of a list of data.
fn is_details(node: &Node, cx: &Cx) -> bool {
    node.mapping().is_some() && node.get("any-of").is_none() && !is_text(node, cx)
}

fn short_event(node: &Node, cx: &mut Cx) -> LogEvent {
    LogEvent { data: data(node, cx).unwrap_or_default(), ..empty() }
}

fn long_event(node: &Node, ids: &[&str], cx: &mut Cx) -> Option<LogEvent> {
    let mut fields = fields(node, &keys::LOG_EVENT, cx)?;
    let event = LogEvent {
        what: None,
        id: None,
        adds_to: at(fields.take("adds-to"), cx, |node, cx| adds_to(node, ids, cx)),
        data: data_of(fields.require("data"), cx),
        replaced: replaced(fields.take("replaced"), cx),
        when: at(fields.take("when"), cx, condition),
        retention: retention(fields.take("retention"), cx),
        recipients: recipients(fields.take("recipients"), cx),
        access: items_of(fields.take("access"), cx, words(Vocabulary::Access)),
    };
    fields.finish(&mut cx.out);
    Some(event)
}

/// Another event of the same log.
fn adds_to(node: &Node, ids: &[&str], cx: &mut Cx) -> Option<Word> {
    let id = scalar(node, "an id", cx)?.text.as_str();
    if !ids.contains(&id) {
        cx.out.push(unknown_id(&cx.out, node.span, id, "event of this log", ids.iter().copied()));
        return None;
    }
    word(node, Vocabulary::LogKinds, cx)
}

/// What is written in place of a field.
fn replaced(entry: Option<&Entry>, cx: &mut Cx) -> Vec<(At<Word>, At<String>)> {
    let Some(entry) = entry else { return Vec::new() };
    let entries = entries(&entry.value, "the keys are data, as in `{ip-address: \"0\"}`", cx);
    let pair = |entry: &Entry, cx: &mut Cx| {
        let field = word(&key_node(&entry.key), Vocabulary::Data, cx);
        let text = at(Some(entry), cx, line);
        Some((At::new(field?, entry.key.span), text?))
    };
    entries.iter().filter_map(|entry| pair(entry, cx)).collect()
}
