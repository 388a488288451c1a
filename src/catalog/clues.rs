//! What texts are searched for by expressions: clues tell which entries a text may have, so that no other is read.
//!
//! A clue is a part of a text, one of which stands wherever an entry is found. Where clues are everyday words, an entry
//! names further ones (`with`), of which one has to stand in the text as well.

use super::outdated::{Outdated, Plain};
use super::shelf::Shelf;
use super::spelling::Spelling;
use super::{Entry, Shelves};
use std::borrow::Cow;
use std::collections::BTreeMap;

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

/// The clues of all kinds, for one pass over a text.
#[derive(Debug)]
pub(super) struct Clues {
    entries: Vec<Searched>,
    /// Sorted by their hashes.
    all: Vec<Clue>,
    /// Where in `all` those with a hash begin; one more than there are hashes.
    starts: Vec<u16>,
}

/// An entry that is looked for.
#[derive(Debug)]
struct Searched {
    kind: Kind,
    id: Cow<'static, str>,
    /// Of which lists of clues one has to stand in a text: a bit for each.
    lists: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Outdated,
    EmptyPhrase,
    Spelling,
}

#[derive(Debug)]
struct Clue {
    words: Cow<'static, str>,
    hash: usize,
    /// The place of its entry.
    entry: usize,
    /// The bit of the list it stands in.
    list: u8,
}

/// The bit of `clues`.
const CLUES: u8 = 1;
/// The bit of `with`.
const WITH: u8 = 2;

/// How many hashes there are.
const HASHES: usize = 4096;

/// The hash of the first two bytes.
fn hash(bytes: &[u8]) -> Option<usize> {
    let [first, second] = bytes.first_chunk::<2>()?.map(usize::from);
    Some((first * 31 + second) % HASHES)
}

impl Clues {
    fn of(shelves: &Shelves) -> Self {
        let mut clues = Self { entries: Vec::new(), all: Vec::new(), starts: vec![0; HASHES + 1] };
        clues.add_all(Kind::Outdated, &shelves.outdated, |entry| [&entry.clues, &entry.with]);
        clues.add_all(Kind::EmptyPhrase, &shelves.empty_phrases, |entry| [&entry.clues, &entry.with]);
        clues.add_all(Kind::Spelling, &shelves.spellings, |entry| [&entry.clues, &[]]);
        clues.sort();
        clues
    }

    /// Takes in the clues of our entries as they are packed, and those of a project.
    fn add_all<T>(&mut self, kind: Kind, entries: &Shelf<T>, of: fn(&T) -> [&[String]; 2]) {
        for entry in entries.packed() {
            self.add_entry(kind, entry.key().into());
            for field in entry.value.entries() {
                match field.key() {
                    "clues" => self.add(CLUES, field.value.texts().map(Cow::Borrowed)),
                    "with" => self.add(WITH, field.value.texts().map(Cow::Borrowed)),
                    _ => {}
                }
            }
        }
        for entry in entries.own() {
            self.add_entry(kind, entry.id.value.clone().into());
            for (list, texts) in [CLUES, WITH].into_iter().zip(of(entry)) {
                self.add(list, texts.iter().cloned().map(Cow::Owned));
            }
        }
    }

    fn add_entry(&mut self, kind: Kind, id: Cow<'static, str>) {
        self.entries.push(Searched { kind, id, lists: CLUES });
    }

    /// Takes in clues of the last entry. What is too short to be looked up is never met.
    fn add(&mut self, list: u8, texts: impl Iterator<Item = Cow<'static, str>>) {
        let Some(entry) = self.entries.len().checked_sub(1) else { return };
        for words in texts {
            self.entries[entry].lists |= list;
            if let Some(hash) = hash(words.as_bytes()) {
                self.all.push(Clue { words, hash, entry, list });
            }
        }
    }

    fn sort(&mut self) {
        self.all.sort_unstable_by_key(|clue| clue.hash);
        for clue in &self.all {
            self.starts[clue.hash + 1] += 1;
        }
        for hash in 0..HASHES {
            self.starts[hash + 1] += self.starts[hash];
        }
    }

    /// The entries that a text may have, in the order in which they were taken in.
    fn in_text(&self, text: &Plain) -> impl Iterator<Item = &Searched> {
        // The lists of each entry of which a clue was met. Most texts meet few.
        let mut met: BTreeMap<usize, u8> = BTreeMap::new();
        let bytes = text.plain.as_bytes();
        for at in 0..bytes.len() {
            let Some(hash) = hash(&bytes[at..]) else { break };
            for clue in &self.all[usize::from(self.starts[hash])..usize::from(self.starts[hash + 1])] {
                // Most differ in the third byte, which takes less than a call to compare them.
                let words = clue.words.as_bytes();
                if words.get(2).is_none_or(|third| bytes.get(at + 2) == Some(third)) && bytes[at..].starts_with(words) {
                    *met.entry(clue.entry).or_default() |= clue.list;
                }
            }
        }
        let met = met.into_iter().map(|(entry, lists)| (&self.entries[entry], lists));
        met.filter(|(entry, lists)| *lists == entry.lists).map(|(entry, _)| entry)
    }
}

/// Takes in an entry; one of a project stands beside the one it replaces.
fn add_once<'c, T>(all: &mut Vec<&'c Entry<T>>, entry: Option<&'c Entry<T>>) {
    all.extend(entry.filter(|entry| all.iter().all(|known| known.id.span != entry.id.span)));
}

impl Shelves {
    /// The entries that a text may have. Reads no other.
    pub fn suspects_in(&self, text: &Plain) -> Suspects<'_> {
        let clues = self.clues.get_or_init(|| Clues::of(self));
        let mut suspects = Suspects::default();
        for Searched { kind, id, .. } in clues.in_text(text) {
            match kind {
                Kind::Outdated => add_once(&mut suspects.outdated, self.outdated.get(id)),
                Kind::EmptyPhrase => add_once(&mut suspects.empty_phrases, self.empty_phrases.get(id)),
                Kind::Spelling => add_once(&mut suspects.spellings, self.spellings.get(id)),
            }
        }
        suspects
    }
}
