//! What a statement of today has no use for: repealed provisions, ended services, firms under former names, sentences
//! that say what is not so, and phrases that say nothing. Where they are looked for is for a rule to say.

#[cfg(test)]
mod tests;

use super::Entry;
use super::read::{self, Origin, entry, flag, one, text, texts};
use crate::finding::Findings;
use crate::value::Lang;
use crate::yaml::{self, KeyInfo, Node, Table};
use regex_lite::Regex;
use std::ops::{Deref, Range};
use std::sync::OnceLock;

/// A repealed provision, an ended service, a firm under a former name, an empty phrase.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, as the file tells them")]
pub struct Outdated {
    /// Parts of texts, one of which stands wherever it is found.
    pub clues: Vec<String>,
    /// Further parts, one of which stands there as well; none where clues are rare enough.
    pub with: Vec<String>,
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
    /// How far from a clue it can begin or end, in bytes.
    reach: usize,
    /// Whether it has no full stop in it, so that it ends with its sentence.
    is_in_sentence: bool,
    find: Pattern,
    beside: Option<Pattern>,
    unless: Option<Pattern>,
}

/// A regular expression, built when it is first asked for.
#[derive(Debug, Clone)]
struct Pattern {
    text: String,
    regex: OnceLock<Regex>,
}

impl Pattern {
    /// One of our files, all of which are read by the book in a test.
    fn shipped(text: &str) -> Self {
        Self { text: text.to_owned(), regex: OnceLock::new() }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(Self { text: text.to_owned(), regex: Regex::new(text).ok()?.into() })
    }
}

impl Deref for Pattern {
    type Target = Regex;

    fn deref(&self) -> &Regex {
        #[expect(clippy::expect_used, reason = "those of a project were parsed, ours are held to it by a test")]
        self.regex.get_or_init(|| Regex::new(&self.text).expect("a shipped regular expression is one"))
    }
}

/// How far from its clue a term can begin or end at most, in bytes.
const REACH: usize = 200;

/// How far that is for an expression: what it leaves open makes it longer.
fn reach(expression: &str) -> usize {
    // Some words, its longest piece, and what that may repeat: `{0,80}`, and a word for each `+` and `*`.
    let piece = expression.split('|').map(str::len).max().unwrap_or_default();
    let open = expression
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}')?.0.rsplit(',').next()?.parse::<usize>().ok());
    let words = expression.matches(['+', '*']).count();
    REACH.min(40 + piece + open.sum::<usize>() + 40 * words)
}

/// Whether nothing that an expression finds has a full stop in it: the only ones are those that its classes leave out,
/// as in `[^.]`, and each class that leaves something out leaves them out.
fn keeps_to_sentence(expression: &str) -> bool {
    let count = |part: &str| expression.matches(part).count();
    let leaves_out = count("[^.");
    count(".") == leaves_out && count("[^") == leaves_out && count(r"\W") + count(r"\D") + count(r"\S") == 0
}

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
        KeyInfo::new("with", "further parts, one of which stands in what is found as well"),
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
    read_by(Pattern::parse, from, file, out)
}

/// The same for our own files: their expressions are not built before they are used.
pub(super) fn read_ours(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Outdated>> {
    read_by(|text| Some(Pattern::shipped(text)), from, file, out)
}

fn read_by(
    parse: fn(&str) -> Option<Pattern>,
    from: &yaml::Entry,
    file: &Origin,
    out: &mut Findings,
) -> Option<Entry<Outdated>> {
    let pattern =
        |node: Option<&Node>, out: &mut Findings| one(node, "regular expression", parse, out).map(|at| at.value);
    entry(from, file, &TABLE, out, |asked, out| {
        let clues = texts(asked.require("clues"), out).into_iter().map(|at| at.value).collect();
        let with = texts(asked.take("with"), out).into_iter().map(|at| at.value).collect();
        let find = pattern(asked.require("find"), out);
        let was = text(asked.require("was"), out);
        let (beside, unless) = (pattern(asked.take("beside"), out), pattern(asked.take("unless"), out));
        let untrue_with = one(asked.take("untrue-with"), "fact of a declaration", Declared::parse, out);
        let level = one(asked.take("level"), "level", |word| (word == "hint").then_some(()), out);
        Some(Outdated {
            clues,
            with,
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
            reach: find.as_ref().map_or(REACH, |find| reach(&find.text)),
            is_in_sentence: find.as_ref().is_some_and(|find| keeps_to_sentence(&find.text)),
            find: find?,
            was: was?.value,
        })
    })
}

/// One text for all languages, or one for each.
fn say(node: Option<&Node>, out: &mut Findings) -> Vec<(Option<String>, String)> {
    let Some(each) = node.and_then(Node::mapping) else {
        return text(node, out).map(|at| (None, at.value)).into_iter().collect();
    };
    let of = |entry: &yaml::Entry, out: &mut Findings| {
        Some((Some(entry.key.to_string()), text(Some(&entry.value), out)?.value))
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

    /// The parts of a text around its clues, from word to word, which have what has to stand there as well. A term
    /// stands near its clue, and to look for it in a whole page takes longer than all other rules.
    fn windows(&self, plain: &str) -> Vec<Range<usize>> {
        let clues = self.clues.iter().map(String::as_str);
        let places = clues.flat_map(|clue| plain.match_indices(clue).map(|(at, clue)| at..at + clue.len()));
        let mut all: Vec<_> = places
            // What is found with a clue in an address is in that address.
            .filter(|clue| self.in_addresses || !is_in_address(plain, clue))
            .map(|clue| self.around(plain, clue))
            .filter(|window| self.with.is_empty() || self.with.iter().any(|part| plain[window.clone()].contains(part)))
            .collect();
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

    /// As far as it can reach around a clue.
    fn around(&self, plain: &str, clue: Range<usize>) -> Range<usize> {
        let (mut before, mut after) = (&plain[..clue.start], &plain[clue.end..]);
        if self.is_in_sentence {
            before = before.rsplit('.').next().unwrap_or(before);
            after = after.split('.').next().unwrap_or(after);
        }
        // Words end at blanks, which are signs of one byte.
        let far = before.len().saturating_sub(self.reach);
        let start = before.as_bytes()[..far].iter().rposition(|byte| *byte == b' ').unwrap_or(0);
        let far = after.len().min(self.reach);
        let end = after.as_bytes()[far..].iter().position(|byte| *byte == b' ').map_or(after.len(), |gap| far + gap);
        clue.start - before.len() + start..clue.end + end
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
    pub(super) plain: String,
}

impl<'t> Plain<'t> {
    /// Makes the form.
    pub fn of(text: &'t str) -> Self {
        let mut plain = String::with_capacity(text.len());
        for sign in text.chars() {
            plain.push(match sign {
                'a'..='z' | ' ' => sign,
                '-' | '\u{2010}' | '\u{2011}' => ' ',
                sign if sign.is_whitespace() => ' ',
                sign if sign.is_ascii() => sign.to_ascii_lowercase(),
                sign => sign.to_lowercase().next().unwrap_or(sign),
            });
        }
        Self { text, plain }
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
