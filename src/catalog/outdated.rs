//! What a statement of today has no use for: repealed provisions, ended services, firms under former names, sentences
//! that say what is not so, and phrases that say nothing. Where they are looked for is for a rule to say.

#[cfg(test)]
mod tests;

use super::read::{self, Origin, entry, flag, one, text, texts};
use super::shelf::{Read, Shelf};
use super::{Entry, Shipped};
use crate::finding::Findings;
use crate::value::Lang;
use crate::yaml::{self, KeyInfo, Node, Packed, Table};
use regex_lite::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// A repealed provision, an ended service, a firm under a former name, an empty phrase.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, as the file tells them")]
pub struct Outdated {
    /// Parts of texts, one of which stands wherever it is found.
    pub clues: Vec<String>,
    /// What is wrong with them.
    pub was: String,
    /// How the title of a finding goes on after the term, where it is not just outdated.
    pub fault: Option<String>,
    /// What to do where nothing stands in its place.
    pub advice: Option<String>,
    /// Whether it is a matter of style or habit.
    pub is_hint: bool,
    /// Whether it takes away a right, or makes it harder to use.
    pub on_rights: bool,
    /// Whether it speaks of a period and names none.
    pub on_periods: bool,
    /// What a declaration has to name for the sentence to be untrue.
    pub untrue_with: Option<Declared>,
    /// Measures and groups of measures, one of which bears the sentence out. None: it needs no measure.
    pub unless_measures: Vec<String>,
    /// Whether it is looked for only in what everyone can read of the measures.
    pub in_measures: bool,
    /// What stands in its place today, in a language or, without one, in all.
    say: Vec<(Option<String>, String)>,
    as_it_stands: bool,
    languages: Vec<String>,
    in_addresses: bool,
    find: Regex,
    beside: Option<Regex>,
    unless: Option<Regex>,
}

/// How far from its clue a term can begin or end, in bytes.
const REACH: usize = 200;

/// What makes a sentence untrue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// A cookie or another item on the device.
    Cookies,
    /// An item on the device that is not strictly necessary.
    OptionalCookies,
    /// A recipient that is no processor.
    Recipients,
    /// Backups that are kept for a time.
    Backups,
    /// A datum of the service, around the sentence, that singles a person out.
    Identifiers,
    /// A purpose whose basis gives the right to data portability.
    Portability,
    /// A controller in Germany.
    ControllerInGermany,
    /// A controller in another country.
    ControllerAbroad,
}

static TABLE: Table = Table {
    name: "an outdated term",
    keys: &[
        KeyInfo::new("clues", "parts of texts, one of which stands wherever it is found"),
        KeyInfo::new("find", "the regular expression that finds it"),
        KeyInfo::new("in-addresses", "whether it is looked for in links and mail addresses too"),
        KeyInfo::new("beside", "what has to stand in the same text"),
        KeyInfo::new("unless", "what must not stand in the same sentence"),
        KeyInfo::new("untrue-with", "what the declaration has to name, such as `cookies` or `backups`"),
        KeyInfo::new("on-rights", "whether it takes away a right, or makes it harder to use"),
        KeyInfo::new("on-periods", "whether it speaks of a period and names none"),
        KeyInfo::new("unless-measures", "measures or groups of them, one of which bears it out"),
        KeyInfo::new("in-measures", "whether it is looked for in public measures only"),
        KeyInfo::new("languages", "the languages of the texts, if not all"),
        KeyInfo::new("level", "`hint` for what is a matter of style or habit"),
        KeyInfo::new("fault", "how a title goes on after the term"),
        KeyInfo::new("was", "what is wrong with it"),
        KeyInfo::new("say", "what stands in its place today"),
        KeyInfo::new("as-it-stands", "whether that can be put there without a further change"),
        KeyInfo::new("advice", "what to do where nothing does"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Outdated>> {
    entry(from, file, &TABLE, out, |asked, out| {
        let clues = texts(asked.require("clues"), out).into_iter().map(|at| at.value).collect();
        let find = regex(asked.require("find"), out);
        let was = text(asked.require("was"), out);
        let (beside, unless) = (regex(asked.take("beside"), out), regex(asked.take("unless"), out));
        let untrue_with = one(asked.take("untrue-with"), "fact of a declaration", Declared::parse, out);
        let level = one(asked.take("level"), "level", |word| (word == "hint").then_some(()), out);
        Some(Outdated {
            clues,
            beside,
            unless,
            in_addresses: flag(asked.take("in-addresses"), out).unwrap_or_default(),
            on_rights: flag(asked.take("on-rights"), out).unwrap_or_default(),
            on_periods: flag(asked.take("on-periods"), out).unwrap_or_default(),
            untrue_with: untrue_with.map(|at| at.value),
            unless_measures: texts(asked.take("unless-measures"), out).into_iter().map(|at| at.value).collect(),
            in_measures: flag(asked.take("in-measures"), out).unwrap_or_default(),
            languages: texts(asked.take("languages"), out).into_iter().map(|at| at.value).collect(),
            is_hint: level.is_some(),
            fault: text(asked.take("fault"), out).map(|at| at.value),
            say: say(asked.take("say"), out),
            as_it_stands: flag(asked.take("as-it-stands"), out).unwrap_or_default(),
            advice: text(asked.take("advice"), out).map(|at| at.value),
            find: find?,
            was: was?.value,
        })
    })
}

fn regex(node: Option<&Node>, out: &mut Findings) -> Option<Regex> {
    one(node, "regular expression", |pattern| Regex::new(pattern).ok(), out).map(|at| at.value)
}

/// One text for all languages, or one for each.
fn say(node: Option<&Node>, out: &mut Findings) -> Vec<(Option<String>, String)> {
    let Some(each) = node.and_then(Node::mapping) else {
        return text(node, out).map(|at| (None, at.value)).into_iter().collect();
    };
    let of = |entry: &yaml::Entry, out: &mut Findings| {
        Some((Some(entry.key.value.clone()), text(Some(&entry.value), out)?.value))
    };
    each.iter().filter_map(|entry| of(entry, out)).collect()
}

impl Declared {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "cookies" => Some(Self::Cookies),
            "optional-cookies" => Some(Self::OptionalCookies),
            "recipients" => Some(Self::Recipients),
            "backups" => Some(Self::Backups),
            "identifiers" => Some(Self::Identifiers),
            "portability" => Some(Self::Portability),
            "controller-in-germany" => Some(Self::ControllerInGermany),
            "controller-abroad" => Some(Self::ControllerAbroad),
            _ => None,
        }
    }
}

impl Outdated {
    /// Where a text in a language has it; a text without one may be in any. Worth asking only where a clue stands.
    pub fn places_in(&self, text: &Plain, lang: Option<&Lang>) -> Vec<Range<usize>> {
        let foreign = lang.is_some_and(|lang| !self.languages.iter().any(|own| own == lang.as_str()));
        let alone = || self.beside.as_ref().is_some_and(|beside| !beside.is_match(&text.plain));
        if foreign && !self.languages.is_empty() || alone() {
            return Vec::new();
        }
        let windows = self.windows(&text.plain).into_iter();
        let found = windows.flat_map(|window| {
            let found = self.find.find_iter(&text.plain[window.clone()]).map(|found| found.range());
            found.map(move |place| window.start + place.start..window.start + place.end)
        });
        found.map(|place| text.original(place)).filter(|place| !self.is_spared(text.text, place)).collect()
    }

    /// The parts of a text around its clues, from word to word. A term stands near its clue, and to look for it in a
    /// whole page takes longer than all other rules.
    fn windows(&self, plain: &str) -> Vec<Range<usize>> {
        let around = |at: usize, clue: &String| {
            let start = (0..=at.saturating_sub(REACH)).rev().find(|at| plain.is_char_boundary(*at)).unwrap_or(0);
            let end = (at + clue.len() + REACH..plain.len()).find(|at| plain.is_char_boundary(*at));
            let end = end.map_or(plain.len(), |end| plain[end..].find(' ').map_or(plain.len(), |gap| end + gap));
            plain[..start].rfind(' ').unwrap_or(0)..end
        };
        let clues = self.clues.iter();
        let mut all: Vec<_> =
            clues.flat_map(|clue| plain.match_indices(clue.as_str()).map(move |(at, _)| around(at, clue))).collect();
        all.sort_by_key(|window| window.start);
        let mut apart: Vec<Range<usize>> = Vec::new();
        for window in all {
            match apart.last_mut().filter(|last| window.start <= last.end) {
                Some(last) => last.end = last.end.max(window.end),
                None => apart.push(window),
            }
        }
        apart
    }

    fn is_spared(&self, text: &str, place: &Range<usize>) -> bool {
        let sentence = || Plain::of(sentence(text, place)).plain;
        !self.in_addresses && is_in_address(text, place)
            || self.unless.as_ref().is_some_and(|unless| unless.is_match(&sentence()))
    }

    /// What stands in its place today, for a text in a language.
    pub fn say_in(&self, lang: Option<&Lang>) -> Option<&str> {
        let fits = |own: &Option<String>| own.is_none() || own.as_deref() == lang.map(Lang::as_str);
        let fitting = self.say.iter().find(|(own, _)| fits(own));
        fitting.or(self.say.last()).map(|(_, words)| words.as_str())
    }
}

impl Outdated {
    /// What can be put in the place of a match without any other change, so that nobody has to decide: it stands alone,
    /// and nothing around it says the same or explains it.
    pub fn replacement(&self, text: &str, place: &Range<usize>, lang: Option<&Lang>) -> Option<&str> {
        let fits = |own: &Option<String>| own.is_none() || own.as_deref() == lang.map(Lang::as_str);
        let (_, say) = self.say.iter().find(|(own, _)| self.as_it_stands && fits(own))?;
        let (before, after) = (&text[..place.start], &text[place.end..]);
        let is_part = before.ends_with(|sign: char| sign.is_alphanumeric() || "-/".contains(sign))
            || after.starts_with(|sign: char| sign.is_alphanumeric() || sign == '/')
            || after.starts_with("-/")
            || after.starts_with('-') && say.contains(' ');
        // A citation keeps its paragraph and its sentence.
        let numbers =
            |text: &str| text.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty()).count();
        let loses_numbers = text[place.clone()].contains('§') && numbers(&text[place.clone()]) > numbers(say);
        // The full stop of an abbreviation may end the sentence, too.
        let ends_sentence = text[place.clone()].ends_with('.')
            && !after.trim_start().starts_with(|sign: char| sign.is_lowercase() || sign.is_ascii_digit());
        let beside = sentence(text, place).replacen(&text[place.clone()], "", 1);
        let is_explained = after.trim_start().starts_with('(') || beside.contains(say.as_str());
        (!is_part && !loses_numbers && !ends_sentence && !is_explained).then_some(say)
    }
}

/// A text beside the form in which outdated terms are looked for: in small letters, with blanks for hyphens, for blanks
/// that keep words together, and for ends of lines. Sign stands for sign.
#[derive(Debug)]
pub struct Plain<'t> {
    text: &'t str,
    plain: String,
}

impl<'t> Plain<'t> {
    /// Makes the form.
    pub fn of(text: &'t str) -> Self {
        let sign = |sign: char| match sign {
            '-' | '\u{2010}' | '\u{2011}' => ' ',
            sign if sign.is_whitespace() => ' ',
            sign => sign.to_lowercase().next().unwrap_or(sign),
        };
        Self { text, plain: text.chars().map(sign).collect() }
    }

    /// Whether one of its words begins like this.
    pub fn begins_a_word(&self, start: &str) -> bool {
        let mut places = self.plain.match_indices(start);
        places.any(|(at, _)| !self.plain[..at].ends_with(char::is_alphanumeric))
    }

    /// The place in the text for one in the form.
    fn original(&self, place: Range<usize>) -> Range<usize> {
        let (before, inside) = (self.plain[..place.start].chars().count(), self.plain[place].chars().count());
        let start = self.text.chars().take(before).map(char::len_utf8).sum::<usize>();
        start..start + self.text[start..].chars().take(inside).map(char::len_utf8).sum::<usize>()
    }
}

/// The sentence around a place. A full stop ends one only before a capital letter, so “Abs. 1” stays whole.
fn sentence<'t>(text: &'t str, place: &Range<usize>) -> &'t str {
    let ends = |at: &usize| {
        let mut after = text[at + 1..].chars();
        after.next().is_none_or(char::is_whitespace)
            && after.next().is_none_or(|sign| !sign.is_lowercase() && !sign.is_ascii_digit())
    };
    let stops = ['.', '!', '?'];
    let start = text[..place.start].rmatch_indices(stops).map(|(at, _)| at).find(ends).map_or(0, |at| at + 1);
    let end = text[place.end..].match_indices(stops).map(|(at, _)| place.end + at).find(ends).unwrap_or(text.len());
    &text[start..end]
}

/// Addresses keep old names for long, and readers do not see them.
pub(super) fn is_in_address(text: &str, place: &Range<usize>) -> bool {
    let is_edge = |sign: char| sign.is_whitespace() || "()[]{}<>\"'„“”,;".contains(sign);
    let start = text[..place.start].rfind(is_edge).map_or(0, |at| at + 1);
    let start = (start..=place.start).find(|at| text.is_char_boundary(*at)).unwrap_or(place.start);
    let end = text[place.end..].find(is_edge).map_or(text.len(), |at| place.end + at);
    let word = &text[start..end];
    // A host goes on with letters after a full stop inside it.
    let is_host = word.match_indices('.').any(|(at, _)| {
        let before = word[..at].ends_with(char::is_alphanumeric);
        before && word[at + 1..].chars().take_while(char::is_ascii_alphabetic).count() >= 2
    });
    word.contains("://") || word.contains('@') || is_host
}

/// Which entries may be found in a text: one pass over it tells all the clues in it.
#[derive(Debug)]
pub(super) struct Clues {
    ids: Vec<String>,
    /// Clues with the place of their entry among the ids, by the hash of their first two bytes.
    buckets: Vec<Vec<(String, usize)>>,
}

impl Default for Clues {
    fn default() -> Self {
        Self { ids: Vec::new(), buckets: vec![Vec::new(); Self::BUCKETS] }
    }
}

impl Clues {
    const BUCKETS: usize = 4096;

    /// Takes in the clues of an entry.
    pub(super) fn add(&mut self, id: &str, clues: Vec<&str>) {
        for clue in clues {
            if let Some(bucket) = Self::bucket(clue.as_bytes()) {
                self.buckets[bucket].push((clue.to_owned(), self.ids.len()));
            }
        }
        self.ids.push(id.to_owned());
    }

    fn bucket(bytes: &[u8]) -> Option<usize> {
        let [first, second] = bytes.first_chunk::<2>()?.map(usize::from);
        Some((first * 31 + second) % Self::BUCKETS)
    }

    /// The ids of which a clue stands in a text, in the order in which they were taken in.
    pub(super) fn in_text(&self, text: &Plain) -> Vec<&str> {
        let mut found = vec![false; self.ids.len()];
        let bytes = text.plain.as_bytes();
        for at in 0..bytes.len() {
            let Some(bucket) = Self::bucket(&bytes[at..]) else { break };
            for (clue, entry) in &self.buckets[bucket] {
                found[*entry] |= bytes[at..].starts_with(clue.as_bytes());
            }
        }
        let mut ids: Vec<&str> = Vec::new();
        for (id, _) in self.ids.iter().zip(found).filter(|(_, found)| *found) {
            // An entry of a project stands beside the one it replaces.
            if !ids.contains(&id.as_str()) {
                ids.push(id);
            }
        }
        ids
    }
}

/// Entries that are looked for in texts, and only where one of their clues stands.
#[derive(Debug)]
pub(super) struct Searched<T> {
    pub(super) shelf: Shelf<T>,
    /// The clues of an entry.
    of: fn(&T) -> &[String],
    clues: OnceLock<Clues>,
}

impl<T> Searched<T> {
    /// A file of ours.
    pub(super) fn file(file: Option<Shipped>, read: Read<T>, of: fn(&T) -> &[String]) -> Self {
        Self { shelf: Shelf::file(file, read), of, clues: OnceLock::new() }
    }

    /// The entries that a text may have, in the order of the file. Reads no other.
    pub(super) fn in_text(&self, text: &Plain) -> Vec<&Entry<T>> {
        let clues = self.clues.get_or_init(|| {
            let mut clues = Clues::default();
            for entry in self.shelf.packed() {
                clues.add(entry.key(), entry.value.get("clues").into_iter().flat_map(Packed::texts).collect());
            }
            for entry in self.shelf.own() {
                clues.add(&entry.id, (self.of)(entry).iter().map(String::as_str).collect());
            }
            clues
        });
        clues.in_text(text).into_iter().filter_map(|id| self.shelf.get(id)).collect()
    }
}
