//! Texts for readers, as the author wrote them: in each published language, or once where language does not matter.

use crate::source::{At, Span};
use std::fmt;

/// A language by its short code, such as `de`: two or three letters, and a zero where there is no third.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 3]);

impl Lang {
    /// The language, if the word has the form of a code: two or three small letters.
    pub fn parse(code: &str) -> Option<Self> {
        let letters = match *code.as_bytes() {
            [first, second] => [first, second, 0],
            [first, second, third] => [first, second, third],
            _ => return None,
        };
        code.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(Self(letters))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        let letters = if self.0[2] == 0 { &self.0[..2] } else { &self.0[..] };
        // Small letters of ASCII are UTF-8.
        str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Lang({self})")
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// A text for readers and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// What it says.
    pub words: Words,
    /// The whole value in the declaration.
    pub span: Span,
}

/// The words of a [`Text`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The same in every language: a name, an address, a file name.
    Neutral(String),
    /// One text for each published language.
    Each(Vec<(Lang, At<String>)>),
}

impl Text {
    /// Whether a word occurs in it, in whatever language.
    pub fn mentions(&self, word: &str) -> bool {
        match &self.words {
            Words::Neutral(words) => words.contains(word),
            Words::Each(all) => all.iter().any(|(_, words)| words.contains(word)),
        }
    }

    /// What it says in each language, with the place; once where it is neutral.
    pub fn versions(&self) -> Vec<(&str, Span)> {
        match &self.words {
            Words::Neutral(words) => vec![(words, self.span)],
            Words::Each(all) => all.iter().map(|(_, words)| (words.as_str(), words.span)).collect(),
        }
    }

    /// The text in a language; a neutral text is the same in all. There is no fallback from one language to another.
    pub fn in_language(&self, lang: &Lang) -> Option<&str> {
        match &self.words {
            Words::Neutral(words) => Some(words),
            Words::Each(all) => all.iter().find(|(of, _)| of == lang).map(|(_, words)| words.as_str()),
        }
    }
}
