//! Words that people spell in several ways, of which a page should have one.

use super::Entry;
use super::outdated::is_in_address;
use super::read::{self, Origin, entry, flag, text, texts};
use crate::finding::Findings;
use crate::value::Lang;
use crate::yaml::{self, KeyInfo, Node, Table, wrong_type};
use memchr::memmem;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

/// A word with several spellings.
#[derive(Debug, Clone)]
pub struct Spelling {
    /// Parts of texts, one of which stands wherever it is found.
    pub clues: Vec<String>,
    /// What to know about it.
    pub was: String,
    /// What to do, where nobody but the author can put one for another.
    pub advice: Option<String>,
    /// Whether our own words have the preferred spelling on every page, so that any other is mixed with it.
    pub on_every_page: bool,
    /// Whether the preferred spelling can be put in the place of another without a further change.
    pub as_it_stands: bool,
    /// Whether the pairs are beginnings of words.
    stems: bool,
    /// Another spelling, and the preferred one.
    pairs: Vec<(String, String)>,
    languages: Vec<String>,
}

/// A spelling in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelt {
    /// Where it stands.
    pub at: Range<usize>,
    /// The preferred spelling of it; none where it is the preferred one.
    pub instead: Option<String>,
}

static TABLE: Table = Table {
    name: "a word with several spellings",
    keys: &[
        KeyInfo::new("clues", "parts of texts, one of which stands wherever it is found"),
        KeyInfo::new("pairs", "other spellings, each with the preferred one"),
        KeyInfo::new("stems", "whether the pairs are beginnings of words"),
        KeyInfo::new("on-every-page", "whether our own words have the preferred spelling on every page"),
        KeyInfo::new("as-it-stands", "whether the preferred one can be put there without a further change"),
        KeyInfo::new("languages", "the languages of the texts"),
        KeyInfo::new("was", "what to know about it"),
        KeyInfo::new("advice", "what to do where the author has to decide"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Spelling>> {
    entry(from, file, &TABLE, out, |asked, out| {
        let clues = texts(asked.require("clues"), out).into_iter().map(|at| at.value).collect();
        let pairs = pairs(asked.require("pairs"), out);
        let languages = texts(asked.require("languages"), out).into_iter().map(|at| at.value).collect();
        let was = text(asked.require("was"), out);
        Some(Spelling {
            clues,
            pairs,
            languages,
            stems: flag(asked.take("stems"), out).unwrap_or_default(),
            on_every_page: flag(asked.take("on-every-page"), out).unwrap_or_default(),
            as_it_stands: flag(asked.take("as-it-stands"), out).unwrap_or_default(),
            advice: text(asked.take("advice"), out).map(|at| at.value),
            was: was?.value,
        })
    })
}

fn pairs(node: Option<&Node>, out: &mut Findings) -> Vec<(String, String)> {
    let Some(node) = node else { return Vec::new() };
    let Some(entries) = node.mapping() else {
        out.push(wrong_type(node, "a mapping"));
        return Vec::new();
    };
    let pair =
        |entry: &yaml::Entry, out: &mut Findings| Some((entry.key.to_string(), text(Some(&entry.value), out)?.value));
    entries.iter().filter_map(|entry| pair(entry, out)).collect()
}

impl Spelling {
    /// Where a text in a language has one of the spellings, in their order. Worth asking only where a clue stands.
    pub fn places_in(&self, text: &str, lang: Option<&Lang>) -> Vec<Spelt> {
        if !self.is_of(lang) {
            return Vec::new();
        }
        let lower = self.searched(text);
        let mut all = Vec::new();
        for (other, preferred) in &self.pairs {
            all.extend(self.places(text, &lower, other).map(|at| {
                let instead = Some(capital_of(&text[at.clone()], preferred));
                Spelt { at, instead }
            }));
        }
        // Several spellings may share the preferred one.
        let preferred: BTreeSet<&str> = self.pairs.iter().map(|(_, preferred)| preferred.as_str()).collect();
        for word in preferred {
            all.extend(self.places(text, &lower, word).map(|at| Spelt { at, instead: None }));
        }
        all.sort_by_key(|spelt| spelt.at.start);
        // One that is to become another may be the preferred one of a third.
        all.dedup_by(|one, other| one.at == other.at);
        all
    }

    /// Whether a text in a language has another spelling than the preferred one. Most have none, and then nobody asks for
    /// the places of that.
    pub fn has_another(&self, text: &str, lang: Option<&Lang>) -> bool {
        self.is_of(lang) && {
            let lower = self.searched(text);
            self.pairs.iter().any(|(other, _)| self.places(text, &lower, other).next().is_some())
        }
    }

    fn is_of(&self, lang: Option<&Lang>) -> bool {
        lang.is_some_and(|lang| self.languages.iter().any(|own| own == lang.as_str()))
    }

    /// The form in which a text is searched. Small letters of other scripts may have another length; the beginnings of
    /// words are ASCII.
    fn searched<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.stems { text.to_ascii_lowercase().into() } else { text.into() }
    }

    fn places<'t>(&self, text: &'t str, lower: &'t str, word: &'t str) -> impl Iterator<Item = Range<usize>> {
        let stems = self.stems;
        // An empty word would be found inside of signs.
        let found = (!word.is_empty()).then(|| memmem::find_iter(lower.as_bytes(), word)).into_iter().flatten();
        found.map(|at| at..at + word.len()).filter(move |place| {
            let begins = !text[..place.start].ends_with(char::is_alphanumeric);
            let ends = stems || !text[place.end..].starts_with(char::is_alphanumeric);
            begins && ends && !is_in_address(text, place)
        })
    }
}

/// A word with a capital where the other has one.
fn capital_of(written: &str, word: &str) -> String {
    let has_capital = written.starts_with(char::is_uppercase);
    match word.chars().next() {
        Some(first) if has_capital => first.to_uppercase().chain(word.chars().skip(1)).collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_word_stands_nowhere() {
        let pair = |other: &str, preferred: &str| (other.to_owned(), preferred.to_owned());
        let spelling = Spelling {
            clues: vec!["ü".to_owned()],
            was: String::new(),
            advice: None,
            on_every_page: false,
            as_it_stands: false,
            stems: false,
            pairs: vec![pair("", "Tür"), pair("Türe", "")],
            languages: vec!["de".to_owned()],
        };
        let lang = Lang::parse("de");
        assert!(spelling.has_another("Türe", lang.as_ref()) && !spelling.has_another("Tür für Tür", lang.as_ref()));
        let found = spelling.places_in("Tür für Tür, Türe", lang.as_ref());
        let found: Vec<_> = found.into_iter().map(|spelt| (spelt.at, spelt.instead)).collect();
        assert_eq!(found, [(0..4, None), (10..14, None), (16..21, Some(String::new()))]);
    }
}
