//! Findings into text: for a terminal, for programs (JSON, SARIF) and for GitHub's annotations.
//!
//! Draws what it is given; sorts nothing, drops nothing but the rest of an endless list, and prints nothing itself.

mod diff;
pub mod expansion;
mod github;
mod json;
mod sarif;
mod sightings;
mod terminal;
#[cfg(test)]
mod tests;

pub use diff::diff;
pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use sightings::{Scanned, class_heading, page_count, sightings, sightings_json, sightings_sarif};
pub use terminal::{Look, terminal};

use crate::finding::{Code, Counts, Findings, Level};
use crate::source::Sources;
use std::borrow::Cow;
use std::fmt::Write as _;

/// What is drawn.
#[derive(Debug, Clone, Copy)]
pub struct Report<'r> {
    /// The findings, in the order in which they are shown.
    pub findings: &'r Findings,
    /// The texts they speak of.
    pub sources: &'r Sources,
    /// The name of a rule by its code, where it has one.
    pub name: fn(Code) -> Option<&'static str>,
}

/// How many findings people are shown; of the rest they read the number.
pub const MOST: usize = 100;

/// "2 errors, 1 warning, 3 hints", or "no findings".
pub fn summary(findings: &Findings) -> String {
    total(std::iter::once(findings.counts()))
}

/// The same for several declarations together.
pub fn total(counts: impl IntoIterator<Item = Counts>) -> String {
    let sum = counts.into_iter().fold(Counts::default(), |sum, counts| Counts {
        errors: sum.errors + counts.errors,
        warnings: sum.warnings + counts.warnings,
        hints: sum.hints + counts.hints,
    });
    let all = [(Level::Error, sum.errors), (Level::Warning, sum.warnings), (Level::Hint, sum.hints)];
    let part = |(level, count): (Level, usize)| match count {
        0 => None,
        1 => Some(format!("1 {}", level.word())),
        count => Some(format!("{count} {}s", level.word())),
    };
    let parts: Vec<String> = all.into_iter().filter_map(part).collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

/// "23 further findings are not shown", if there are more than [`MOST`].
fn rest(findings: &Findings) -> Option<String> {
    match findings.iter().count().saturating_sub(MOST) {
        0 => None,
        1 => Some("1 further finding is not shown".to_owned()),
        count => Some(format!("{count} further findings are not shown")),
    }
}

/// A sign that a terminal or a reader of a diff would obey instead of showing it: a control character or one that
/// changes the direction of writing.
fn is_hidden(sign: char) -> bool {
    let turns = matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{feff}') || (sign.is_control() && !matches!(sign, '\n' | '\t'))
}

/// A text with a visible sign in the place of each hidden one, of the same length in bytes, so that places still hold.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut signs = text.chars().peekable();
    let mut shown = String::with_capacity(text.len());
    while let Some(sign) = signs.next() {
        let ends_line = sign == '\r' && signs.peek() == Some(&'\n');
        shown.push(match sign.len_utf8() {
            _ if ends_line || !is_hidden(sign) => sign,
            1 => '?',
            2 => '¿',
            _ => char::REPLACEMENT_CHARACTER,
        });
    }
    Cow::Owned(shown)
}

/// The name of a file as it is shown, on one line: whoever made the file has chosen it.
pub fn shown_name(name: &str) -> Cow<'_, str> {
    if name.contains(['\n', '\t']) {
        visible(&name.replace(['\n', '\t'], "?")).into_owned().into()
    } else {
        visible(name)
    }
}

/// JSON in which hidden signs stand as escapes: the same value, and harmless to look at.
pub fn escaped(json: &serde_json::Value) -> String {
    let text = format!("{json:#}\n");
    if !text.contains(is_hidden) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_hidden(sign) {
            // All hidden signs lie in the basic plane, so one escape is enough; writing to a string cannot fail.
            let _ = write!(out, "\\u{:04x}", u32::from(sign));
        } else {
            out.push(sign);
        }
    }
    out
}
