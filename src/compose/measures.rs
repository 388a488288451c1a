//! The page of technical and organisational measures (Art. 32 GDPR) in one of its three outlines.

use super::words::{at_least_every, join, labelled, link};
use super::{Cx, paragraph, places, section};
use crate::document::{Block, Body, Duty, Edition, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::model::{Every, Measure, MeasureKind, MeasureRef, Place, State, View};
use crate::source::At;
use crate::value::Key;

/// The signs that mark a measure as confined to some place, in the order of their use.
const MARKS: [&str; 6] = ["*", "†", "‡", "§", "‖", "¶"];

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let marks = Marks::of(cx);
    let mut sections = vec![intro(cx)];
    sections.extend(places::section(cx));
    sections.extend(legend(cx, &marks));
    sections.extend(parts(cx, &marks));
    sections.extend(super::changes(cx, "measures-state"));
    sections
}

/// All measures as one section of another document.
pub(super) fn all_in_one(cx: &Cx) -> Option<Section> {
    let marks = Marks::of(cx);
    let sections = legend(cx, &marks).into_iter().chain(parts(cx, &marks));
    let blocks: Vec<Block> = sections.map(|section| Body::Section(section).into()).collect();
    (!blocks.is_empty()).then(|| section("measures", "document-measures", blocks))
}

/// The headings under which there are measures: a general description of them.
pub(super) fn headings(cx: &Cx) -> Vec<Line> {
    parts(cx, &Marks::of(cx)).into_iter().map(|section| section.title).collect()
}

fn intro(cx: &Cx) -> Section {
    let mut blocks = vec![paragraph("measures-intro")];
    if !cx.kind.is_public() {
        let tells_more = all(cx).any(|measure| !measure.is_told_in(Edition::Public));
        blocks.push(paragraph(if tells_more { "measures-for-customers" } else { "page-for-customers" }));
    }
    super::scope(cx, blocks)
}

fn all<'p>(cx: &Cx<'p>) -> impl Iterator<Item = &'p Measure> {
    cx.policy.measures.list().iter().flat_map(|group| group.measures.list())
}

/// The sets of places to which measures are confined, each with its sign.
struct Marks<'p>(Vec<&'p [At<Key<Place>>]>);

impl<'p> Marks<'p> {
    fn of(cx: &Cx<'p>) -> Self {
        let mut sets: Vec<&[At<Key<Place>>]> = Vec::new();
        for measure in all(cx) {
            let is_known = sets.iter().any(|set| same(set, &measure.places));
            if !measure.places.is_empty() && !is_known {
                sets.push(&measure.places);
            }
        }
        Self(sets)
    }

    fn sign(&self, places: &[At<Key<Place>>]) -> Option<&'static str> {
        let index = self.0.iter().position(|set| same(set, places))?;
        MARKS.get(index).copied()
    }
}

fn same(one: &[At<Key<Place>>], other: &[At<Key<Place>>]) -> bool {
    one.iter().map(|place| &place.value).eq(other.iter().map(|place| &place.value))
}

/// What the signs mean.
fn legend(cx: &Cx, marks: &Marks) -> Option<Section> {
    let line = |set: &&[At<Key<Place>>]| {
        let sign = Inline::Name(marks.sign(set)?.to_owned()).into();
        let names = set.iter().filter_map(|key| Some(cx.place(cx.policy.place(key)?))).collect();
        Some(say_with("mark-means", vec![("sign", sign), ("places", join(Joint::Semicolon, names))]).into())
    };
    let lines: Vec<Line> = marks.0.iter().filter_map(line).collect();
    (!lines.is_empty()).then(|| section("marks", "section-marks", vec![Body::List(lines).into()]))
}

/// The measures in the declared outline.
fn parts(cx: &Cx, marks: &Marks) -> Vec<Section> {
    let view = cx.policy.documents.view;
    let mut parts: Vec<(Option<u8>, String)> = Vec::new();
    for id in cx.catalog.measure_group_ids() {
        let group = cx.catalog.find_measure_group(id).map(|key| cx.catalog.measure_group(&key));
        let part = group.map(|group| (group.part, view.heading(group)));
        parts.extend(part.filter(|(_, heading)| !parts.iter().any(|(_, known)| known == heading)));
    }
    if view == View::TenParts {
        parts.sort();
    }
    // What serves no goal or control of its own comes last.
    parts.sort_by_key(|(_, heading)| heading.ends_with("-other") || heading.ends_with("-further"));
    parts.into_iter().filter_map(|(_, heading)| part(cx, marks, view, &heading)).collect()
}

fn part(cx: &Cx, marks: &Marks, view: View, id: &str) -> Option<Section> {
    let groups =
        cx.policy.measures.list().iter().filter(|group| view.heading(cx.catalog.measure_group(&group.group)) == id);
    let measures: Vec<&Measure> = groups.flat_map(|group| group.measures.list()).collect();
    let mut terms = Vec::new();
    for (wanted, label) in
        [(MeasureKind::Technical, "label-technical"), (MeasureKind::Organisational, "label-organisational")]
    {
        let found = measures.iter().filter(|measure| kind(cx, measure) == wanted);
        let lines: Vec<Line> = found.map(|measure| marked(cx, marks, measure)).collect();
        if !lines.is_empty() {
            let trace = Trace { from: None, duties: vec![Duty("32(1)")] };
            terms.push(Term { label: say(label).into(), lines, trace });
        }
    }
    (!terms.is_empty()).then(|| Section {
        anchor: format!("measures-{id}"),
        title: say(id.to_owned()).into(),
        set_apart: false,
        trace: Trace::default(),
        blocks: vec![Body::Terms(terms).into()],
    })
}

fn kind(cx: &Cx, measure: &Measure) -> MeasureKind {
    match &measure.what.value {
        MeasureRef::Own { kind, .. } => *kind,
        MeasureRef::Shipped(key) => cx.catalog.measure(key).kind,
    }
}

fn marked(cx: &Cx, marks: &Marks, measure: &Measure) -> Line {
    let line = measure_line(cx, measure);
    match marks.sign(&measure.places) {
        Some(sign) => {
            say_with("measure-marked", vec![("measure", line), ("sign", Inline::Name(sign.to_owned()).into())]).into()
        }
        None => line,
    }
}

/// Measures in a list, without marks: for the section of a service.
pub(super) fn measure_lines(cx: &Cx, measures: &[Measure]) -> Vec<Line> {
    measures.iter().map(|measure| measure_line(cx, measure)).collect()
}

/// A measure by its name alone.
pub(super) fn name(measure: &Measure) -> Line {
    match &measure.what.value {
        MeasureRef::Shipped(key) => say(format!("measure-{}", key.as_str())).into(),
        MeasureRef::Own { text, .. } => Inline::Given(text.clone()).into(),
    }
}

/// A measure with what is particular to it.
pub(super) fn measure_line(cx: &Cx, measure: &Measure) -> Line {
    let mut what = cx.with_condition(name(measure), None, measure.unless.as_ref());
    let mut details: Vec<Line> = measure.state.iter().map(|at| say(state_message(at.value)).into()).collect();
    details.extend(measure.when.iter().map(|when| cx.word(when)));
    details.extend(measure.note.iter().map(|note| Inline::Given(note.clone()).into()));
    details.extend(measure.every.as_ref().map(|every| match every.value {
        Every::Period(period) => at_least_every(period),
        Every::Regularly => say("regularly").into(),
    }));
    details.extend(measure.recorded.map(|_| say("measure-recorded").into()));
    details.extend(measure.reviewed.map(|date| labelled("label-reviewed", Inline::Date(date.value).into())));
    if !details.is_empty() {
        what = say_with("measure-note", vec![("measure", what), ("note", join(Joint::Semicolon, details))]).into();
    }
    join(Joint::Semicolon, std::iter::once(what).chain(measure.links.iter().map(link)).collect())
}

pub(super) fn state_message(state: State) -> &'static str {
    match state {
        State::Planned => "measure-planned",
        State::Partly => "measure-partly",
        State::InPlace => "measure-in-place",
    }
}
