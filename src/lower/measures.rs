//! `measures`: technical and organisational measures by group, and those particular to a service.

use super::cx::{Cx, id};
use super::item::{Element, elements, key_node};
use super::keys;
use super::places::links;
use super::prose::text;
use super::scalar::{at, boolean, choice, date, decode_each, entries, fields, list_at, optional, scalar, stated};
use super::word::{condition, measure as shipped_measure, measure_group, place};
use crate::finding::{Finding, shape};
use crate::model::{Audience, Every, Measure, MeasureGroup, MeasureKind, MeasureRef, State};
use crate::source::At;
use crate::value::Period;
use crate::yaml::{Entry, Node, bad_value};

/// All groups, in the order of the file.
pub(super) fn groups(node: &Node, cx: &mut Cx) -> Vec<MeasureGroup> {
    let form = "measures stand in groups, as in `{encryption: [disk]}`; `none` publishes none";
    decode_each(entries(node, form, cx), |entry| group(entry, cx))
}

fn group(entry: &Entry, cx: &mut Cx) -> Option<MeasureGroup> {
    let key = key_node(&entry.key);
    let group = measure_group(&key, cx).map(|key| At::new(key, entry.key.span));
    let measures = stated(Some(entry), cx, |node, cx| {
        if node.get("list").is_some() || node.get("all").is_some() {
            with_common(node, cx)
        } else {
            Some(measures(node, cx))
        }
    });
    Some(MeasureGroup { group: group?, measures })
}

/// `{all: {places: office}, list: […]}`: what a measure says itself wins.
fn with_common(node: &Node, cx: &mut Cx) -> Option<Vec<Measure>> {
    let mut fields = fields(node, &keys::MEASURE_GROUP, cx)?;
    let (all, list) = (fields.take("all"), fields.require("list"));
    fields.finish(&mut cx.out);
    let (mut places, mut state, mut reviewed, mut audience) = (Vec::new(), None, None, None);
    if let Some(mut fields) = all.and_then(|entry| super::scalar::fields(&entry.value, &keys::MEASURE_ALL, cx)) {
        places = list_at(fields.take("places"), cx, place);
        state = at(fields.take("state"), cx, self::state);
        reviewed = at(fields.take("reviewed"), cx, date);
        audience = at(fields.take("audience"), cx, self::audience);
        fields.finish(&mut cx.out);
    }
    let mut measures = measures(&list?.value, cx);
    for measure in &mut measures {
        if measure.places.is_empty() {
            measure.places.clone_from(&places);
        }
        measure.state = measure.state.or(state);
        measure.reviewed = measure.reviewed.or(reviewed);
        measure.audience = measure.audience.or(audience);
    }
    Some(measures)
}

/// A list of measures.
pub(super) fn measures(node: &Node, cx: &mut Cx) -> Vec<Measure> {
    decode_each(&elements(node, cx), |element| measure(element, cx))
}

fn measure(element: &Element, cx: &mut Cx) -> Option<Measure> {
    let Some(details) = element.details else {
        let what = shipped_measure(&element.what, cx).map(MeasureRef::Shipped);
        return Some(bare(At::new(what?, element.what.span)));
    };
    let mut fields = fields(details, &keys::MEASURE, cx)?;
    let (kind, words) = (fields.take("kind"), fields.take("text"));
    let what = match (kind, words) {
        (None, None) => shipped_measure(&element.what, cx).map(MeasureRef::Shipped),
        _ => own(element, kind, words, cx),
    };
    let (places, when) = (list_at(fields.take("places"), cx, place), at(fields.take("when"), cx, condition));
    let unless = at(fields.take("unless"), cx, condition);
    let every = at(fields.take("every"), cx, every);
    let recorded = at(fields.take("recorded"), cx, boolean).filter(|at| at.value).map(|at| at.span);
    let note = optional(fields.take("note"), cx, text);
    let links = links(fields.take("links"), cx);
    let state = at(fields.take("state"), cx, state);
    let reviewed = at(fields.take("reviewed"), cx, date);
    let audience = at(fields.take("audience"), cx, audience);
    fields.finish(&mut cx.out);
    let what = At::new(what?, element.what.span);
    Some(Measure { what, places, when, unless, every, recorded, note, links, state, reviewed, audience })
}

fn bare(what: At<MeasureRef>) -> Measure {
    Measure {
        what,
        places: Vec::new(),
        when: None,
        unless: None,
        every: None,
        recorded: None,
        note: None,
        links: Vec::new(),
        state: None,
        reviewed: None,
        audience: None,
    }
}

/// An own measure says of which kind it is and what is done.
fn own(element: &Element, kind: Option<&Entry>, words: Option<&Entry>, cx: &mut Cx) -> Option<MeasureRef> {
    let (what, span) = (element.what.text().unwrap_or_default(), element.what.span);
    let key = At::new(what.into(), span);
    let name = id(&key, &mut cx.out);
    if let Some(shipped) = cx.catalog.find_measure(what) {
        let title = format!("measure `{what}` twice");
        let finding = Finding::error(shape::DUPLICATE, title, span, "an own measure here");
        cx.out.push(finding.label(cx.catalog.measure(&shipped).id.span, "shipped under the same id"));
    }
    for (key, entry) in [("kind", kind), ("text", words)] {
        if entry.is_none() {
            let title = format!("own measure without `{key}`");
            let finding = Finding::error(shape::MISSING_KEY, title, span, "an own measure has `kind` and `text`");
            cx.out.push(finding.help(format!("add `{key}: …`")));
        }
    }
    let kind = optional(kind, cx, |node, cx| {
        let kinds = [("technical", MeasureKind::Technical), ("organisational", MeasureKind::Organisational)];
        choice(node, "kind of measure", &kinds, cx)
    });
    let text = optional(words, cx, text);
    Some(MeasureRef::Own { id: name?.value.as_str().to_owned(), kind: kind?, text: text? })
}

fn state(node: &Node, cx: &mut Cx) -> Option<State> {
    let states = [("planned", State::Planned), ("partly", State::Partly), ("in-place", State::InPlace)];
    choice(node, "state of a measure", &states, cx)
}

/// Who may read something.
pub(super) fn audience(node: &Node, cx: &mut Cx) -> Option<Audience> {
    let readers =
        [("public", Audience::Public), ("customers", Audience::Customers), ("authority", Audience::Authority)];
    choice(node, "audience", &readers, cx)
}

fn every(node: &Node, cx: &mut Cx) -> Option<Every> {
    let words = scalar(node, "a period", cx)?.text.as_str();
    let every = match words {
        "regularly" => Some(Every::Regularly),
        _ => Period::parse(words).map(Every::Period),
    };
    if every.is_none() {
        cx.out.push(bad_value(node.span, words, "a period", "1 year").help("or `regularly`, where no period is fixed"));
    }
    every
}
