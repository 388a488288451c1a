//! What other values are made of: texts, words, lists with their conditions, data.

use super::{Entries, Expansion, Keys, Shown};
use crate::lower::keys;
use crate::model::{Datum, Item, Link, Stated, Term, Word};
use crate::source::{At, Span};
use crate::value::{Key, Text, Words};
use std::fmt::Display;

impl Expansion<'_> {
    /// A value of one line.
    pub(super) fn at<T: Display>(&self, at: &At<T>) -> Shown {
        Shown::word(at.value.to_string()).from(self.origin(at.span))
    }

    pub(super) fn at_some<T: Display>(&self, at: Option<&At<T>>) -> Option<Shown> {
        at.map(|at| self.at(at))
    }

    pub(super) fn key<T>(&self, at: &At<Key<T>>) -> Shown {
        Shown::word(at.as_str()).from(self.origin(at.span))
    }

    /// A value in its four states.
    pub(super) fn stated<T>(&self, stated: &Stated<T>, shown: impl FnOnce(&T) -> Shown) -> Option<Shown> {
        match stated {
            Stated::Unsaid => None,
            Stated::None(span) => Some(Shown::word("none").from(self.origin(*span))),
            Stated::Todo(span) => Some(Shown::word("todo").from(self.origin(*span))),
            Stated::Given(at) => Some(shown(&at.value).from(self.origin(at.span))),
        }
    }

    /// A line in its states.
    pub(super) fn said(&self, stated: &Stated<String>) -> Option<Shown> {
        self.stated(stated, |line| Shown::word(line.as_str()))
    }

    /// A value that is there or not.
    pub(super) fn flag(&self, span: Option<Span>, word: &str) -> Option<Shown> {
        span.map(|span| Shown::word(word).from(self.origin(span)))
    }

    /// A text in each of its languages.
    pub(super) fn text(&self, text: &Text) -> Shown {
        match &text.words {
            Words::Neutral(words) => Shown::word(words.as_str()).from(self.origin(text.span)),
            Words::Each(all) => {
                let each = all.iter().map(|(lang, words)| (lang.to_string(), self.at(words)));
                Shown::map(each.collect()).from(self.origin(text.span))
            }
        }
    }

    pub(super) fn text_some(&self, text: Option<&Text>) -> Option<Shown> {
        text.map(|text| self.text(text))
    }

    /// A word; an own one with what it says.
    pub(super) fn word(&self, at: &At<Word>) -> Shown {
        self.spelled(&at.value).from(self.origin(at.span))
    }

    pub(super) fn spelled(&self, word: &Word) -> Shown {
        match word {
            Word::Shipped(_, id) => Shown::word(id.as_str()),
            Word::Term(term) => Shown::map(self.term(word)).spelled_out(term.id.as_str()),
            Word::Own(text) => self.text(text),
        }
    }

    pub(super) fn word_some(&self, at: Option<&At<Word>>) -> Option<Shown> {
        at.map(|at| self.word(at))
    }

    /// What an own word says; nothing for a shipped one.
    pub(super) fn term(&self, word: &Word) -> Entries {
        let Word::Term(term) = word else { return Entries::new() };
        let Term { text, after, like, .. } = &**term;
        let origin = |text: &Text| format!("term, {}", self.place_of(text.span));
        let each = |text: &Text| match &text.words {
            Words::Neutral(words) => Shown::word(words.as_str()),
            Words::Each(all) => {
                Shown::map(all.iter().map(|(lang, words)| (lang.to_string(), Shown::word(words.as_str()))).collect())
            }
        };
        let mut entries = match after {
            Some(after) => {
                let forms = [(&keys::EVENT_TERM.keys[0], text), (&keys::EVENT_TERM.keys[1], after)];
                forms.map(|(info, text)| (info.key.to_owned(), each(text).from(origin(text)))).to_vec()
            }
            None => each(text).entries_or(keys::EVENT_TERM.keys[0].key),
        };
        if let Some(like) = like {
            entries.push((keys::TERM.keys[0].key.to_owned(), Shown::word(like.as_str())));
        }
        entries.into_iter().map(|(key, shown)| (key, shown.from(origin(text)))).collect()
    }

    /// A word where only one line has room.
    pub(super) fn word_id(word: &Word) -> String {
        match word {
            Word::Shipped(_, id) => id.to_string(),
            Word::Term(term) => term.id.to_string(),
            Word::Own(Text { words: Words::Neutral(words), .. }) => words.clone(),
            Word::Own(Text { words: Words::Each(all), .. }) => {
                all.first().map(|(_, words)| words.value.clone()).unwrap_or_default()
            }
        }
    }

    /// Conditions and remark of an element.
    pub(super) fn details<T>(&self, item: &Item<T>) -> Entries {
        Keys::of(&keys::ITEM)
            .tell("when", self.word_some(item.when.as_ref()))
            .tell("unless", self.word_some(item.unless.as_ref()))
            .tell("note", self.text_some(item.note.as_ref()))
            .finish()
    }

    /// An element under its id, with what is told about it.
    pub(super) fn item<T>(&self, item: &Item<T>, id: &str, more: Entries) -> Shown {
        let mut entries = more;
        entries.extend(self.details(item));
        let shown = if entries.is_empty() { Shown::word(id) } else { Shown::map(entries).spelled_out(id) };
        shown.from(self.origin(item.what.span))
    }

    fn word_item(&self, item: &Item<Word>) -> Shown {
        match &item.what.value {
            Word::Own(text) if item.when.is_none() && item.unless.is_none() && item.note.is_none() => self.text(text),
            word => self.item(item, &Self::word_id(word), self.term(word)),
        }
    }

    pub(super) fn words(&self, items: &[Item<Word>]) -> Option<Shown> {
        Shown::some(self.word_items(items))
    }

    pub(super) fn word_items(&self, items: &[Item<Word>]) -> Vec<Shown> {
        items.iter().map(|item| self.word_item(item)).collect()
    }

    /// References to declared things; what they are stands with them.
    pub(super) fn references<T>(&self, items: &[Item<Key<T>>]) -> Vec<Shown> {
        items.iter().map(|item| self.item(item, item.what.as_str(), Entries::new())).collect()
    }

    pub(super) fn data(&self, data: &[Datum]) -> Option<Shown> {
        Shown::some(data.iter().map(|datum| self.datum(datum)).collect())
    }

    /// A category, one of several, or a set with all that is in it.
    fn datum(&self, datum: &Datum) -> Shown {
        match datum {
            Datum::One(item) => self.word_item(item),
            Datum::AnyOf(items) => {
                let choice = Keys::of(&keys::ANY_OF).tell("any-of", self.words(items)).finish();
                let origin = items.first().map(|item| self.origin(item.what.span));
                origin.into_iter().fold(Shown::map(choice), Shown::from)
            }
            Datum::Set(item) => {
                let set = self.policy.data_set(&item.what).map(|set| self.data_set(set)).unwrap_or_default();
                self.item(item, item.what.as_str(), set)
            }
        }
    }

    pub(super) fn data_set(&self, set: &crate::model::DataSet) -> Entries {
        Keys::of(&keys::DATA_SET).tell("name", Some(self.text(&set.name))).tell("data", self.data(&set.data)).finish()
    }

    pub(super) fn links(&self, links: &[Link]) -> Option<Shown> {
        let link = |link: &Link| {
            let Some(text) = &link.text else { return self.at(&link.url) };
            let link = Keys::of(&keys::LINK).tell("url", Some(self.at(&link.url))).tell("text", Some(self.text(text)));
            Shown::map(link.finish()).from(self.origin(text.span))
        };
        Shown::some(links.iter().map(link).collect())
    }
}
