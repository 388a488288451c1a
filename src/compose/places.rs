//! The places where data lie, with everything the declaration says of them.

use super::Cx;
use super::words::{labelled, link, whereabouts};
use crate::document::{Body, Inline, Line, Section, Term, Trace, say};
use crate::model::Place;

/// Where the systems are.
pub(super) fn section(cx: &Cx) -> Option<Section> {
    let line = |place: &Place| {
        let where_ = whereabouts(place);
        let (name, mut lines) = match cx.place_name(place) {
            Some(name) if where_.is_empty() => (name, Vec::new()),
            Some(name) => (name, vec![where_]),
            None => (where_, Vec::new()),
        };
        let mut add = |label: &'static str, found: Option<Line>| lines.extend(found.map(|line| labelled(label, line)));
        add("label-holds", place.holds.as_ref().map(|word| cx.word(word)));
        // A place without a name of its own is called after its operator.
        let operator = place.operator.as_ref().filter(|_| place.name.is_some()).and_then(|key| cx.policy.party(key));
        add("label-operator", operator.map(|party| cx.party_name(party)));
        add("label-since", place.since.map(super::Cx::since));
        if place.no_personal_data.is_some() {
            lines.push(say("place-no-personal-data").into());
        }
        lines.extend(place.note.iter().map(|note| Inline::Given(note.clone()).into()));
        lines.extend(place.links.iter().map(link));
        let label = cx.with_condition(name, place.when.as_ref(), place.unless.as_ref());
        // Of a place without anything but a name, the services tell all there is.
        let trace = Trace { from: Some(place.id.span), duties: Vec::new() };
        (!lines.is_empty()).then_some(Term { label, lines, trace })
    };
    let terms: Vec<Term> = cx.policy.places.iter().filter_map(line).collect();
    (!terms.is_empty()).then(|| super::section("places", "section-places", vec![Body::Terms(terms).into()]))
}
