//! What texts are searched for by expressions: clues tell which entries a text may have, so that no other is read.
//!
//! A clue is a part of a text, one of which stands wherever an entry is found. Where clues are everyday words, an entry
//! names further ones (`with`), of which one has to stand in the text as well.

mod index;

use super::outdated::{Outdated, Plain};
use super::shelf::Shelf;
use super::spelling::Spelling;
use super::{Entry, Shelves};
use crate::source::Span;
use index::Clue;
pub(super) use index::Index;
use rustc_hash::FxHashSet;
use std::borrow::Cow;

/// The entries that a text may have, those of each kind in the order of the file.
#[derive(Debug, Default)]
pub struct Suspects<'c> {
    /// Outdated terms.
    pub outdated: Vec<&'c Entry<Outdated>>,
    /// Phrases that say nothing.
    pub empty_phrases: Vec<&'c Entry<Outdated>>,
    /// Words with several spellings.
    pub spellings: Vec<&'c Entry<Spelling>>,
}

// The clues of our entries, those of each kind in the order of its file. The build script writes them.
#[allow(clippy::unreadable_literal, reason = "nobody reads it")]
static OURS: Index = include!(concat!(env!("OUT_DIR"), "/clues.rs"));

/// An entry of one of the kinds.
#[derive(Clone, Copy)]
enum Found<'c> {
    Outdated(&'c Entry<Outdated>),
    EmptyPhrase(&'c Entry<Outdated>),
    Spelling(&'c Entry<Spelling>),
}

impl<'c> Suspects<'c> {
    fn add(&mut self, found: Found<'c>) {
        match found {
            Found::Outdated(entry) => self.outdated.push(entry),
            Found::EmptyPhrase(entry) => self.empty_phrases.push(entry),
            Found::Spelling(entry) => self.spellings.push(entry),
        }
    }
}

impl Found<'_> {
    fn span(&self) -> Span {
        match self {
            Self::Outdated(entry) | Self::EmptyPhrase(entry) => entry.id.span,
            Self::Spelling(entry) => entry.id.span,
        }
    }
}

impl Shelves {
    /// The entries that a text may have. Reads no other.
    pub fn suspects_in(&self, text: &Plain) -> Suspects<'_> {
        let (mut suspects, mut seen) = (Suspects::default(), FxHashSet::default());
        let ours = OURS.in_text(&text.plain).filter_map(|number| self.searched(number));
        let own = self.own_clues.get_or_init(|| self.index_own());
        let mut all = self.searched_own().enumerate();
        // Both are in one order, so one way through them is enough.
        let met = own.iter().flat_map(|own| own.in_text(&text.plain));
        let own = met.filter_map(|number| all.find(|(at, _)| *at == number).map(|(_, found)| found));
        // What a project lays over an entry of ours is met by the clues of both.
        ours.chain(own).filter(|found| seen.insert(found.span())).for_each(|found| suspects.add(found));
        suspects
    }

    /// What counts in the place of one of our entries, by its number among those of all kinds.
    fn searched(&self, number: usize) -> Option<Found<'_>> {
        fn in_place_of<T>(shelf: &Shelf<T>, number: usize) -> Option<&Entry<T>> {
            shelf.get(shelf.shipped_id(number)?)
        }
        let (outdated, phrases) = (self.outdated.shipped_count(), self.empty_phrases.shipped_count());
        if number < outdated {
            return in_place_of(&self.outdated, number).map(Found::Outdated);
        }
        if number < outdated + phrases {
            return in_place_of(&self.empty_phrases, number - outdated).map(Found::EmptyPhrase);
        }
        in_place_of(&self.spellings, number - outdated - phrases).map(Found::Spelling)
    }

    /// The entries of a project, in the order of the kinds.
    fn searched_own(&self) -> impl Iterator<Item = Found<'_>> {
        let outdated = self.outdated.own().map(Found::Outdated);
        let phrases = self.empty_phrases.own().map(Found::EmptyPhrase);
        outdated.chain(phrases).chain(self.spellings.own().map(Found::Spelling))
    }

    /// The clues of these; none where a project has no such entries.
    fn index_own(&self) -> Option<Index> {
        fn clues(found: Found<'_>) -> [Vec<&str>; 2] {
            let [clues, with] = match found {
                Found::Outdated(entry) | Found::EmptyPhrase(entry) => [&entry.facts.clues[..], &entry.facts.with[..]],
                Found::Spelling(entry) => [&entry.facts.clues[..], &[]],
            };
            [clues, with].map(|texts| texts.iter().map(String::as_str).collect())
        }
        self.searched_own().next()?;
        Some(Index::of(self.searched_own().map(clues)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    #[test]
    fn a_project_may_have_more_entries_than_anybody_would_write() {
        let index = Index::of((0..70_000).map(|_| [vec!["ab", "cde"], vec![]]));
        assert_eq!(index.in_text("an ab").last(), Some(69_999));
        assert_eq!(index.in_text("cd ef").count(), 0);
    }

    proptest! {
        #[test]
        fn an_entry_is_met_where_a_clue_of_each_of_its_lists_stands(
            entries in vec([vec("[abä]{2,5}", 1..4), vec("[abä]{2,5}", 0..3)], 1..6),
            text in "[abcäA ]{0,40}",
        ) {
            let index = Index::of(entries.iter().map(|lists| lists.each_ref().map(|all| all.iter().map(String::as_str).collect())));
            let stands = |list: &Vec<String>| list.iter().any(|clue| text.contains(clue.as_str()));
            let meets = |[clues, with]: &[Vec<String>; 2]| stands(clues) && (with.is_empty() || stands(with));
            let met: Vec<usize> = (0..entries.len()).filter(|at| meets(&entries[*at])).collect();
            prop_assert_eq!(index.in_text(&text).collect::<Vec<_>>(), met);
        }
    }
}
