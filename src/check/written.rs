//! The author's own texts and messages, each version by itself, with where each word of them stands in its file.

use super::named;
use super::reading::{Sentence, sentences};
use crate::catalog::{Catalog, Plain, Suspects};
use crate::locale::OwnText;
use crate::model::Policy;
use crate::source::{Sources, Span};
use crate::value::{Lang, Words};
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

/// A text of the author in one language.
#[derive(Debug)]
pub(crate) struct Written<'p> {
    /// The place among the texts of the policy, or among the messages; versions of one text share it.
    pub text: usize,
    /// The language; none for a text that is the same in all.
    pub lang: Option<&'p Lang>,
    /// What it says.
    pub words: &'p str,
    /// The form in which terms are looked for.
    pub plain: Plain<'p>,
    /// Where it stands.
    pub span: Span,
    /// What it may have of that which the catalog looks for. Several rules ask for it.
    pub suspects: Suspects<'p>,
    sentences: OnceCell<Vec<Sentence>>,
    raw: Raw<'p>,
}

/// What stands there.
#[derive(Debug)]
enum Raw<'p> {
    /// The words as YAML writes them.
    Yaml(&'p str),
    /// The words as Fluent writes them.
    Fluent(&'p OwnText),
}

/// Fewer words make a label.
const FEW_WORDS: usize = 3;

impl<'p> Written<'p> {
    fn new(text: usize, lang: Option<&'p Lang>, words: &'p str, span: Span, known: (&'p Catalog, &'p Sources)) -> Self {
        let (catalog, sources) = known;
        let plain = Plain::of(words);
        let suspects = catalog.suspects_in(&plain);
        Self {
            text,
            lang,
            words,
            plain,
            span,
            suspects,
            sentences: OnceCell::new(),
            raw: Raw::Yaml(sources.slice(span)),
        }
    }

    /// The language code, if it has one.
    pub(crate) fn code(&self) -> Option<&'p str> {
        self.lang.map(Lang::as_str)
    }

    /// Whether months and small numbers of its language are known by their names.
    pub(crate) fn is_in_known_language(&self) -> bool {
        self.code().is_some_and(|code| named::LANGUAGES.contains(&code))
    }

    /// Whether it may have a whole sentence: it has an end, and more than a few words.
    pub(crate) fn is_prose(&self) -> bool {
        self.words.contains(['.', '!', '?']) && self.words.split_whitespace().nth(FEW_WORDS).is_some()
    }

    /// Its sentences. Several rules ask for them.
    pub(super) fn sentences(&self) -> &[Sentence] {
        self.sentences.get_or_init(|| sentences(self.words, self.code()))
    }

    /// A part of the words up to the end of its line: enough to find it by, and in one piece wherever it stands.
    pub(crate) fn first_line(&self, part: &Range<usize>) -> Range<usize> {
        let line = self.words[part.clone()].lines().next().unwrap_or_default();
        part.start..part.start + line.len()
    }

    /// What stands in the file for a part of the words, if it stands there sign for sign.
    pub(crate) fn place_of(&self, part: &Range<usize>) -> Option<Span> {
        let raw = match self.raw {
            Raw::Yaml(raw) => raw,
            Raw::Fluent(own) => return own.place_of(part),
        };
        let words = &self.words[part.clone()];
        let before = self.words[..part.start].matches(words).count();
        // Words that YAML folds or escapes may be there less often, and then nobody can tell which of them is meant.
        let is_same = raw.matches(words).count() == self.words.matches(words).count();
        let (at, _) = raw.match_indices(words).nth(before).filter(|_| is_same && !words.is_empty())?;
        Some(self.span.part(at, words.len()))
    }

    /// Where a part of the words stands, or else all of them.
    pub(crate) fn place(&self, part: &Range<usize>) -> Span {
        match self.raw {
            Raw::Yaml(_) => self.place_of(part).unwrap_or(self.span),
            Raw::Fluent(own) => own.place(part),
        }
    }
}

/// Every text of the author, each version by itself.
pub(crate) fn texts<'p>(policy: &'p Policy, catalog: &'p Catalog, sources: &'p Sources) -> Vec<Written<'p>> {
    let known = (catalog, sources);
    // What a chapter says for all its services was read once for each of them.
    let mut seen = BTreeSet::new();
    // Where one language is published, a text that names none is in that one.
    let only = match &policy.languages[..] {
        [only] => Some(&only.value),
        _ => None,
    };
    let mut all = Vec::with_capacity(policy.prose.len() * policy.languages.len());
    for (index, text) in policy.prose.iter().enumerate().filter(|(_, text)| seen.insert(text.span)) {
        match &text.words {
            Words::Neutral(words) => all.push(Written::new(index, only, words, text.span, known)),
            Words::Each(each) => {
                all.extend(each.iter().map(|(lang, it)| Written::new(index, Some(lang), it, it.span, known)));
            }
        }
    }
    all
}

/// The author's own messages, each by itself.
pub(crate) fn messages<'p>(texts: &'p [OwnText], catalog: &'p Catalog) -> Vec<Written<'p>> {
    let written = |(text, own): (usize, &'p OwnText)| {
        let (lang, words, span) = (Some(&own.lang), own.words.as_str(), own.span);
        let plain = Plain::of(words);
        let suspects = catalog.suspects_in(&plain);
        Written { text, lang, words, plain, span, suspects, sentences: OnceCell::new(), raw: Raw::Fluent(own) }
    };
    texts.iter().enumerate().map(written).collect()
}
