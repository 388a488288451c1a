//! Technical and organisational measures, in general and of single services.

use super::Kind;
use super::fact::{About, Facts, Gauge};
use super::party::read_by;
use super::same::{self, Reader, sorted};
use super::topic;
use super::whole::{rank, title};
use crate::compose::single;
use crate::document::{Inline, Joint, say};
use crate::model::{Every, Measure, MeasureRef, State};

pub(super) fn measures(reader: &Reader) -> Vec<About> {
    let mut facts = Facts::new(reader);
    for measure in reader.policy.measures.list().iter().flat_map(|group| group.measures.list()) {
        one(&mut facts, measure);
    }
    vec![facts.about(Kind::Measures, title(Kind::Measures))]
}

/// A measure, and as its details all that is particular to it.
pub(super) fn one(facts: &mut Facts, measure: &Measure) {
    let reader = facts.reader;
    let (key, at) = (same::measure(&measure.what), measure.what.span);
    facts.add(topic::MEASURE, key.clone(), reader.single.measure(measure), String::new(), at);
    facts.inside(topic::MEASURE, &key, single::measure_name(measure), |facts| details(facts, &key, measure));
}

fn details(facts: &mut Facts, key: &str, measure: &Measure) {
    let reader = facts.reader;
    if let MeasureRef::Own { kind, text, .. } = &measure.what.value {
        let line = Inline::Given(text.clone()).into();
        let said = format!("{kind:?} {}", reader.text(text));
        facts.gauged(topic::NOTE, format!("{key} itself"), line, (said, Gauge::Text), text.span);
    }
    if let Some(first) = measure.places.first() {
        let places = measure.places.iter().filter_map(|place| reader.policy.place(place));
        let line = single::joined(Joint::Semicolon, places.map(|place| reader.single.place(place)).collect());
        let said = sorted(measure.places.iter().map(|place| reader.place(place)));
        facts.add(topic::MEASURE_PLACES, key, line, said, first.span);
    }
    facts.word(topic::MEASURE_CONDITION, key, measure.when.as_ref());
    facts.word(topic::MEASURE_CONDITION, format!("{key} unless"), measure.unless.as_ref());
    if let Some(every) = measure.every {
        // To do something regularly says nothing of how often.
        let (said, rank) = match every.value {
            Every::Period(period) => (period.to_string(), rank(period.roughly_minutes())),
            Every::Regularly => ("regularly".to_owned(), i64::MIN),
        };
        facts.gauged(topic::MEASURE_EVERY, key, single::every(every.value), (said, Gauge::Rank(rank)), every.span);
    }
    if let Some(at) = measure.recorded {
        facts.add(topic::MEASURE_RECORDED, key, say("measure-recorded").into(), String::new(), at);
    }
    facts.text(topic::NOTE, key, measure.note.as_ref());
    facts.links(topic::LINK, &measure.links);
    // Where nothing is said, it is in place.
    let (state, at) = measure.state.map_or((State::InPlace, measure.what.span), |at| (at.value, at.span));
    let rank = match state {
        State::Planned => 0,
        State::Partly => 1,
        State::InPlace => 2,
    };
    facts.gauged(topic::MEASURE_STATE, key, single::state(state), (rank.to_string(), Gauge::Rank(rank)), at);
    if let Some(date) = measure.reviewed {
        let said = (date.value.to_string(), Gauge::Day(date.value));
        facts.gauged(topic::MEASURE_REVIEWED, key, Inline::Date(date.value).into(), said, date.span);
    }
    if let Some(readers) = measure.audience {
        facts.add(topic::READERS, key, read_by(readers.value), format!("{:?}", readers.value), readers.span);
    }
}
