//! The mark by which a replaced text remembers what it stands for.

use super::hash;
use std::fmt;

/// The beginning of the hash of a shipped text. Whoever replaces that text notes it: `replaces: 9f3c21a4`. When ours
/// changes, the pins differ, and somebody looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Enough digits to tell one text of klartext from its next version.
const DIGITS: usize = 8;

/// The word in front of a pin.
const WORD: &str = "replaces:";

impl Pin {
    /// The pin of a text. Line endings and what is not seen at the end of lines make no difference.
    pub fn of(text: &str) -> Self {
        let lines = text.trim_end().lines().flat_map(|line| [line.trim_end(), "\n"]);
        let mut pin = hash(lines.collect::<String>().as_bytes());
        pin.truncate(DIGITS);
        Self(pin)
    }

    /// The pin in a line of a comment, if it holds one: `replaces: 9f3c21a4`.
    pub fn in_comment(line: &str) -> Option<Self> {
        let pin = line.trim().strip_prefix(WORD)?.trim();
        Some(Self(pin.to_lowercase()))
    }
}

/// With its word, as it stands in a comment.
impl fmt::Display for Pin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{WORD} {}", self.0)
    }
}
