//! What a policy states, taken apart: subjects and their facts, each with the form that tells whether it has changed.

use super::same::{Length, Reader, all, folded, sorted};
use super::topic::{self, Topic};
use super::{Kind, Subject};
use crate::compose::single::{self, Condition};
use crate::document::{Inline, Line};
use crate::model::{Datum, Item, Keeping, Link, Stated, Word};
use crate::source::{At, Span};
use crate::value::{Date, Text};

/// A subject and everything that is stated about it.
pub(super) struct About {
    pub(super) subject: Subject,
    /// The id as it stands in the declaration, which may have been renamed since.
    pub(super) first_id: String,
    pub(super) title: Line,
    /// That there is such a subject; nothing for what every declaration has.
    pub(super) itself: Option<Fact>,
    pub(super) facts: Vec<Fact>,
}

/// One fact.
pub(super) struct Fact {
    pub(super) topic: Topic,
    /// What tells it apart from others of its topic.
    pub(super) key: String,
    /// The fact whose detail it is.
    pub(super) within: Option<Within>,
    /// The thing whose detail it is, as it is called.
    pub(super) of: Option<Line>,
    /// How documents tell it.
    pub(super) line: Line,
    /// Equal for two facts that say the same.
    pub(super) same: String,
    pub(super) at: Span,
    pub(super) gauge: Gauge,
}

/// A fact that has details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Within {
    topic: Topic,
    key: String,
    /// What it has to say for the details to be worth telling; whatever it says, if nothing stands here.
    same: Option<String>,
}

/// What of a fact can be compared besides whether it is the same.
pub(super) enum Gauge {
    Nothing,
    /// Free words, which can be put in another way.
    Text,
    /// A length of time.
    Time(Length),
    /// How well it protects.
    Rank(i64),
    /// The day on which it was last looked at.
    Day(Date),
}

impl Fact {
    pub(super) fn is_about_the_same(&self, other: &Self) -> bool {
        let within = |fact: &Self| fact.within.as_ref().map(|within| (within.topic, within.key.clone()));
        self.topic == other.topic && self.key == other.key && within(self) == within(other)
    }

    /// Whether the other policy states that whose detail it is. Otherwise that is new or dropped, and tells enough.
    pub(super) fn is_told_beside(&self, others: &[Self]) -> bool {
        let is_there = |within: &Within| {
            let mut same = others.iter().filter(|other| other.topic == within.topic && other.key == within.key);
            same.any(|other| within.same.as_ref().is_none_or(|same| *same == other.same))
        };
        self.within.as_ref().is_none_or(is_there)
    }
}

impl About {
    /// Everything stated about it in one form.
    pub(super) fn says(&self) -> Vec<(&'static str, &str, &str)> {
        let mut says: Vec<_> =
            self.facts.iter().map(|fact| (fact.topic.key, fact.key.as_str(), fact.same.as_str())).collect();
        says.sort_unstable();
        says
    }

    /// Whether it has an id.
    pub(super) fn is_named(&self) -> bool {
        !self.subject.id.is_empty()
    }
}

/// Collects the facts about a subject.
pub(super) struct Facts<'r, 'p> {
    pub(super) reader: &'r Reader<'p>,
    within: Option<Within>,
    of: Option<Line>,
    found: Vec<Fact>,
}

impl<'r, 'p> Facts<'r, 'p> {
    pub(super) fn new(reader: &'r Reader<'p>) -> Self {
        Self { reader, within: None, of: None, found: Vec::new() }
    }

    /// A fact without anything else that could be compared.
    pub(super) fn add(&mut self, topic: Topic, key: impl Into<String>, line: Line, same: String, at: Span) {
        self.gauged(topic, key, line, (same, Gauge::Nothing), at);
    }

    pub(super) fn gauged(
        &mut self,
        topic: Topic,
        key: impl Into<String>,
        line: Line,
        (same, gauge): (String, Gauge),
        at: Span,
    ) {
        let (key, within) = (key.into(), self.within.clone());
        self.found.push(Fact { topic, key, within, of: self.of.clone(), line, same, at, gauge });
    }

    /// The facts that `tell` collects are details of another, which is called so.
    pub(super) fn inside(&mut self, topic: Topic, key: &str, of: Line, tell: impl FnOnce(&mut Self)) {
        let within = Within { topic, key: key.to_owned(), same: None };
        let outer = (self.within.replace(within), self.of.replace(of));
        tell(self);
        (self.within, self.of) = outer;
    }

    /// The facts that `tell` collects are details of a basis, and go with it.
    pub(super) fn inside_basis(&mut self, key: &str, basis: &str, tell: impl FnOnce(&mut Self)) {
        let within = Within { topic: topic::BASIS, key: key.to_owned(), same: Some(basis.to_owned()) };
        let outer = self.within.replace(within);
        tell(self);
        self.within = outer;
    }

    /// The facts that `tell` collects are about something that is called so.
    pub(super) fn of(&mut self, of: Option<Line>, tell: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.of, of);
        tell(self);
        self.of = outer;
    }

    pub(super) fn text(&mut self, topic: Topic, key: impl Into<String>, text: Option<&Text>) {
        if let Some(text) = text {
            let same = (self.reader.text(text), Gauge::Text);
            self.gauged(topic, key, single::said(Inline::Given(text.clone()).into()), same, text.span);
        }
    }

    /// A text that states a fact, so that other words can mean something else.
    pub(super) fn statement(&mut self, topic: Topic, key: impl Into<String>, text: Option<&Text>) {
        if let Some(text) = text {
            let line = single::said(Inline::Given(text.clone()).into());
            self.add(topic, key, line, self.reader.text(text), text.span);
        }
    }

    /// A name that is the same in every language.
    pub(super) fn name(&mut self, topic: Topic, name: Option<&At<String>>) {
        if let Some(name) = name {
            self.keyed_name(topic, "", name);
        }
    }

    pub(super) fn keyed_name(&mut self, topic: Topic, key: impl Into<String>, name: &At<String>) {
        self.add(topic, key, Inline::Name(name.value.clone()).into(), folded(name), name.span);
    }

    pub(super) fn web(&mut self, topic: Topic, key: impl Into<String>, url: Option<&At<String>>) {
        if let Some(url) = url {
            self.add(topic, key, single::web(url), url.value.clone(), url.span);
        }
    }

    pub(super) fn word(&mut self, topic: Topic, key: impl Into<String>, word: Option<&At<Word>>) {
        if let Some(word) = word {
            self.add(topic, key, self.reader.single.word(word), self.reader.word(word), word.span);
        }
    }

    /// Each word of a list for itself.
    pub(super) fn items(&mut self, topic: Topic, items: &[Item<Word>]) {
        for item in items {
            let word = self.reader.word(&item.what);
            let mut line = self.reader.single.conditional(self.reader.single.word(&item.what), item);
            if topic == topic::SENTENCE {
                line = single::said(line);
            }
            let same = self.reader.item(&word, item);
            self.add(topic, word, line, same, item.what.span);
        }
    }

    /// Each piece of data for itself, named sets opened.
    pub(super) fn data(&mut self, topic: Topic, data: &[Datum]) {
        self.data_under(topic, data, &[]);
    }

    /// Data of a set hold under the conditions of the set, too.
    fn data_under(&mut self, topic: Topic, data: &[Datum], sets: &[Condition<'_>]) {
        let reader = self.reader;
        for datum in data {
            match datum {
                Datum::One(item) => {
                    let word = reader.word(&item.what);
                    let mut under = vec![(item.when.as_ref(), item.unless.as_ref())];
                    under.extend(sets);
                    let line = reader.single.under(reader.single.word(&item.what), &under);
                    let conditions =
                        under.iter().flat_map(|(when, unless)| [reader.maybe(*when), reader.maybe(*unless)]);
                    let conditions = sorted(conditions.filter(|condition| !condition.is_empty()));
                    let note = item.note.as_ref().map(|note| reader.text(note)).unwrap_or_default();
                    self.add(topic, word, single::with_note(line, item), all([conditions, note]), item.what.span);
                }
                Datum::AnyOf(items) => {
                    let words = sorted(items.iter().map(|item| reader.word(&item.what)));
                    let at = items.first().map_or(reader.policy.span, |item| item.what.span);
                    let line = reader.single.data(std::slice::from_ref(datum));
                    self.add(topic, format!("any of {words}"), line, reader.items(items), at);
                }
                Datum::Set(item) => {
                    let set = reader.policy.data_set(&item.what).map_or(&[][..], |set| &set.data);
                    let under: Vec<_> =
                        sets.iter().copied().chain([(item.when.as_ref(), item.unless.as_ref())]).collect();
                    self.data_under(topic, set, &under);
                }
            }
        }
    }

    pub(super) fn keeping(&mut self, topic: Topic, key: impl Into<String>, keeping: &Stated<Keeping>) {
        let reader = self.reader;
        self.stated(topic, key, keeping, |keeping| {
            let gauge = reader.length(&keeping.rule).map_or(Gauge::Nothing, Gauge::Time);
            (reader.single.keeping(keeping), reader.keeping(keeping), gauge)
        });
    }

    /// A stated value; `none` says nothing of its own here.
    pub(super) fn stated<T>(
        &mut self,
        topic: Topic,
        key: impl Into<String>,
        value: &Stated<T>,
        tell: impl FnOnce(&T) -> (Line, String, Gauge),
    ) {
        match value {
            Stated::Unsaid | Stated::None(_) => {}
            Stated::Todo(at) => self.add(topic, key, single::open(), "todo".to_owned(), *at),
            Stated::Given(at) => {
                let (line, same, gauge) = tell(&at.value);
                self.gauged(topic, key, line, (same, gauge), at.span);
            }
        }
    }

    pub(super) fn links(&mut self, topic: Topic, links: &[Link]) {
        for link in links {
            let same = self.reader.link(link);
            self.add(topic, link.url.value.clone(), single::link(link), same, link.url.span);
        }
    }

    /// A subject of which there is only one.
    pub(super) fn about(self, kind: Kind, title: Line) -> About {
        let subject = Subject { kind, id: String::new() };
        About { subject, first_id: String::new(), title, itself: None, facts: self.found }
    }

    /// A subject with an id, which is called so and can be new or dropped as a whole.
    pub(super) fn about_one(self, kind: Kind, id: &str, title: Line, itself: (Topic, Line, Span)) -> About {
        let (topic, line, at) = itself;
        let subject = Subject { kind, id: self.reader.id(kind, id) };
        let key = subject.id.clone();
        let same = String::new();
        let itself = Fact { topic, key, within: None, of: None, line, same, at, gauge: Gauge::Nothing };
        About { subject, first_id: id.to_owned(), title, itself: Some(itself), facts: self.found }
    }
}
