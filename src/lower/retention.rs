//! `retention` and `backups`: how long data are kept. Owns the grammar of `6 months after request-closed`.

use super::cx::{Cx, Kind as Declared};
use super::item::{items_of, key_node};
use super::keys;
use super::prose::text;
use super::scalar::{at, choice, decode_each, entries, fields, is_word, list, optional, part, period, said, scalar};
use super::word::{condition, find, place};
use crate::catalog::Vocabulary;
use crate::finding::{Finding, shape};
use crate::model::{Backups, Case, Event, Keeping, Retention, Stated, Then, Word};
use crate::source::At;
use crate::value::{Id, Period};
use crate::yaml::{Entry, Kind, Node, is_slip, nearest, shorten, wrong_type};

/// A period under `retention`, read when it is first referred to.
pub(super) struct Named {
    id: String,
    state: State,
}

enum State {
    Unread(Node),
    Reading,
    Read(Option<Box<Keeping>>),
}

/// Takes a period in. It cannot have the id of a shipped one, because both stand in the same place.
pub(super) fn declare(entry: &Entry, cx: &mut Cx) {
    if let Some(shipped) = cx.catalog.find_retention(&entry.key.value) {
        let title = format!("period `{}` twice", entry.key.value);
        let finding = Finding::error(shape::DUPLICATE, title, entry.key.span, "declared again here");
        let shipped = cx.catalog.retention(&shipped).id.span;
        cx.out.push(finding.label(shipped, "shipped under the same id").help("give the period an id of its own"));
        return;
    }
    cx.declare(Declared::Period, "period", entry);
    cx.periods.push(Named { id: entry.key.to_string(), state: State::Unread(entry.value.clone()) });
}

/// Reads the periods that nothing has referred to, so that their faults show as well.
pub(super) fn read_all(cx: &mut Cx) {
    for index in 0..cx.periods.len() {
        resolve(index, cx);
    }
}

/// How long: the value of a key `retention`, `kept`, or a case.
pub(super) fn retention(entry: Option<&Entry>, cx: &mut Cx) -> Stated<Keeping> {
    match entry {
        Some(entry) if is_word(&entry.value, "none") => {
            cx.out.push(none(&entry.value));
            Stated::Unsaid
        }
        _ => said(entry, cx, keeping),
    }
}

fn none(node: &Node) -> Finding {
    let finding =
        Finding::error(shape::BAD_VALUE, "`none` as a retention rule", node.span, "neither a period nor an event");
    finding.choice("data that are not stored at all", node.span, "not-stored")
}

/// A rule in one line or as a mapping.
pub(super) fn keeping(node: &Node, cx: &mut Cx) -> Option<Keeping> {
    match &node.kind {
        Kind::Scalar(_) if is_word(node, "none") => {
            cx.out.push(none(node));
            None
        }
        Kind::Scalar(_) => keeping_line(node, cx),
        Kind::Mapping(_) => keeping_mapping(node, cx),
        _ => {
            cx.out.push(wrong_type(node, "a retention rule"));
            None
        }
    }
}

fn keeping_line(node: &Node, cx: &mut Cx) -> Option<Keeping> {
    let text = scalar(node, "a retention rule", cx)?.text.as_str();
    let rule = match text {
        "by-provider" => Retention::ByProvider,
        "not-stored" => Retention::NotStored,
        _ => match text.strip_prefix("until ") {
            Some(id) => Retention::Until(event(node, "until ".len(), id, cx)?),
            None if Id::parse(text).is_some() => return by_id(node, text, cx),
            None => period_line(node, text, cx)?,
        },
    };
    Some(Keeping { span: node.span, name: None, rule, then: None })
}

/// A period of the declaration or of the catalog.
fn by_id(node: &Node, id: &str, cx: &mut Cx) -> Option<Keeping> {
    if cx.declared.refer(Declared::Period, id) {
        let index = cx.periods.iter().position(|named| named.id == id)?;
        if matches!(cx.periods[index].state, State::Reading) {
            let title = format!("period `{id}` refers to itself");
            cx.out.push(Finding::error(shape::BAD_VALUE, title, node.span, "part of its own definition"));
            return None;
        }
        let named = resolve(index, cx)?;
        return Some(Keeping { span: node.span, name: Some(id.to_owned()), ..named });
    }
    if let Some(key) = cx.catalog.find_retention(id) {
        // What practice keeps is a suggestion; only a period that a provision names can be referred to.
        if !cx.catalog.retention(&key).statutory {
            let title = format!("`{id}` names no statutory period");
            let finding = Finding::error(shape::BAD_VALUE, title, node.span, "a habit of practice");
            let help = format!("state the period itself; `klartext catalog show {id}` tells what is usual");
            cx.out.push(finding.help(help));
            return None;
        }
        let rule = Retention::Statutory(At::new(key, node.span));
        return Some(Keeping { span: node.span, name: None, rule, then: None });
    }
    let words = ["by-provider", "not-stored"].into_iter();
    let shipped: Vec<&str> = words.chain(cx.catalog.statutory_ids()).collect();
    cx.unknown(node.span, id, "period", &[Declared::Period], &shipped);
    None
}

fn resolve(index: usize, cx: &mut Cx) -> Option<Keeping> {
    let read = match std::mem::replace(&mut cx.periods[index].state, State::Reading) {
        State::Unread(node) => keeping(&node, cx).map(Box::new),
        State::Reading => None,
        State::Read(read) => read,
    };
    cx.periods[index].state = State::Read(read.clone());
    read.map(|keeping| *keeping)
}

/// `up to 30 days`, `6 months after answer`.
fn period_line(node: &Node, text: &str, cx: &mut Cx) -> Option<Retention> {
    let (rest, at_most) = text.strip_prefix("up to ").map_or((text, false), |rest| (rest, true));
    let start = text.len() - rest.len();
    let (words, after) = match rest.split_once(" after ") {
        Some((words, id)) => (words, Some((text.len() - id.len(), id))),
        None => (rest, None),
    };
    let period = Period::parse(words);
    if period.is_none() {
        cx.out.push(bad_period(node, start, words));
    }
    let after = match after {
        Some((from, id)) => Some(event_after(node, from, id, cx)?),
        None => None,
    };
    let period = At::new(period?, part(node, start, words.len()));
    Some(Retention::For { period, at_most, after })
}

/// Points at the word that is at fault, if it is one.
fn bad_period(node: &Node, start: usize, words: &str) -> Finding {
    const UNITS: [&str; 12] =
        ["minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"];
    let mut from = start;
    for (index, word) in words.split(' ').enumerate() {
        let span = part(node, from, word.len());
        let counts = index % 2 == 0;
        if counts && index > 0 && !word.bytes().all(|byte| byte.is_ascii_digit()) {
            let title = format!("`{}` after a period", shorten(word));
            let help = "an event follows as in `6 months after request-closed`";
            return Finding::error(shape::BAD_VALUE, title, span, "neither `after` nor a number").help(help);
        }
        if !counts && !UNITS.contains(&word) {
            let title = format!("`{}` is not a unit of time", shorten(word));
            let finding = Finding::error(shape::BAD_VALUE, title, span, "a unit belongs here");
            return match nearest(word, UNITS) {
                Some(near) => {
                    let help = format!("a unit with a similar name exists: `{near}`");
                    if is_slip(word, near, UNITS) {
                        finding.patch(help, span, near)
                    } else {
                        finding.choice(help, span, near)
                    }
                }
                None => finding.help("units are minutes, hours, days, weeks, months and years"),
            };
        }
        from += word.len() + 1;
    }
    let title = format!("`{}` is not a retention rule", shorten(words));
    Finding::error(shape::BAD_VALUE, title, part(node, start, words.len()), "neither a period nor an id")
        .help("rules are written as in `7 days`, `6 months after request-closed` or `until contract-end`")
}

fn event(node: &Node, from: usize, id: &str, cx: &mut Cx) -> Option<Event> {
    let span = part(node, from, id.len());
    find(id, span, Vocabulary::Events, cx).map(|word| At::new(word, span))
}

/// An event that a period counts from needs its words for “after …”.
fn event_after(node: &Node, from: usize, id: &str, cx: &mut Cx) -> Option<Event> {
    let event = event(node, from, id, cx)?;
    if let Word::Term(term) = &event.value
        && term.after.is_none()
    {
        let title = format!("event `{id}` has no words for “after …”");
        let finding = Finding::error(shape::BAD_TEXT, title, event.span, "a period counts from it");
        let finding = finding.label(term.text.span, "words for “until …” only");
        cx.out.push(finding.help(format!("add `after: …` to the event `{id}`")));
        return None;
    }
    Some(event)
}

fn keeping_mapping(node: &Node, cx: &mut Cx) -> Option<Keeping> {
    let mut fields = fields(node, &keys::KEEPING, cx)?;
    let forms = ["for", "first-of", "last-of", "cases", "criteria"].map(|key| (key, fields.take(key)));
    let then = at(fields.take("then"), cx, |node, cx| {
        let choices = [
            ("delete", Then::Delete),
            ("anonymise", Then::Anonymise),
            ("restrict", Then::Restrict),
            ("destroy", Then::Destroy),
        ];
        choice(node, "end of a period", &choices, cx)
    });
    fields.finish(&mut cx.out);
    let mut given = forms.into_iter().filter_map(|(key, entry)| Some((key, entry?)));
    let Some((key, entry)) = given.next() else {
        let finding =
            Finding::error(shape::MISSING_KEY, "retention rule without a period", node.place(), "no period here");
        cx.out.push(finding.help("add `for: …`, `first-of`, `last-of`, `cases` or `criteria`"));
        return None;
    };
    if let Some((other, second)) = given.next() {
        let title = format!("`{key}` and `{other}` in one retention rule");
        let finding = Finding::error(shape::BAD_VALUE, title, second.key.span, "a second rule");
        cx.out.push(finding.label(entry.key.span, "the first rule"));
        return None;
    }
    let value = &entry.value;
    if is_word(value, "todo") {
        return None;
    }
    let rule = match key {
        "for" => {
            let line = keeping_line(value, cx)?;
            // What the rule says about its end is said here, or else by the period it names.
            return Some(Keeping { span: node.span, then: then.or(line.then), ..line });
        }
        "first-of" => Retention::FirstOf(several(value, cx)),
        "last-of" => Retention::LastOf(several(value, cx)),
        "cases" => Retention::Cases(cases(value, cx)),
        _ => Retention::Criteria(text(value, cx)?),
    };
    Some(Keeping { span: node.span, name: None, rule, then })
}

fn several(node: &Node, cx: &mut Cx) -> Vec<Retention> {
    list(node, cx, |node, cx| {
        let keeping = keeping(node, cx)?;
        if let Some(then) = keeping.then {
            let finding =
                Finding::error(shape::BAD_VALUE, "`then` inside a list of rules", then.span, "an end of its own");
            cx.out.push(finding.label(node.span, "one rule of several").help("the end stands beside the list"));
        }
        Some(keeping.rule)
    })
}

fn cases(node: &Node, cx: &mut Cx) -> Vec<Case> {
    let case = |entry: &Entry, cx: &mut Cx| {
        let key = key_node(&entry.key);
        let when = match entry.key.value.as_str() {
            "otherwise" => Some(None),
            _ => condition(&key, cx).map(|word| Some(At::new(word, key.span))),
        };
        let keeping = keeping(&entry.value, cx);
        Some(Case { when: when?, keeping: keeping? })
    };
    let form = "the keys are conditions, as in `{paper-quote: 1 year after quote, otherwise: letters}`";
    decode_each(entries(node, form, cx), |entry| case(entry, cx))
}

/// The common rule, or that of a service; a rule in one line is how long backups are kept.
pub(super) fn backups(node: &Node, cx: &mut Cx) -> Option<Box<Backups>> {
    if node.mapping().is_none() {
        let kept = Stated::Given(At::new(keeping(node, cx)?, node.span));
        let backups = Backups { kept, every: None, places: Vec::new(), single_records_deleted: None, note: None };
        return Some(Box::new(backups));
    }
    let mut fields = fields(node, &keys::BACKUPS, cx)?;
    let backups = Backups {
        kept: retention(fields.take("kept"), cx),
        every: at(fields.take("every"), cx, period),
        places: items_of(fields.take("places"), cx, place),
        single_records_deleted: at(fields.take("single-records"), cx, |node, cx| {
            choice(node, "state", &[("deleted", true), ("not-deleted", false)], cx)
        }),
        note: optional(fields.take("note"), cx, text),
    };
    fields.finish(&mut cx.out);
    Some(Box::new(backups))
}
