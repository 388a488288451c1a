//! Findings that every decoder needs, and the two kinds of value that YAML itself would guess at.
//!
//! A number is decimal digits, a switch is `true` or `false`; `no`, `01067`, `1_000` and `12:30` stay text.

use super::{Kind, Node};
use crate::finding::{Finding, Findings, shape};
use crate::source::{At, Span};
use std::fmt::Write as _;

/// A value of another kind than the key takes. `expected` with its article: "a list".
pub fn wrong_type(node: &Node, expected: &str) -> Finding {
    let title = format!("{} instead of {expected}", node.kind_in_words());
    let label = match &node.kind {
        Kind::Empty => "no value follows".to_owned(),
        Kind::Scalar(scalar) => format!("`{}` is a text", shorten(&scalar.text)),
        Kind::Sequence(items) => format!("a list of {}", items.len()),
        Kind::Mapping(entries) => match entries.first() {
            Some(entry) => format!("a mapping that begins with `{}`", shorten(&entry.key.value)),
            None => "an empty mapping".to_owned(),
        },
    };
    Finding::error(shape::WRONG_TYPE, title, node.place(), label)
}

/// A word that should be an id and is none. `what` without an article: "data category". `others` are the findings so far:
/// the more there are, the fewer candidates are gone through for what was meant.
pub fn unknown_id<'c>(
    others: &Findings,
    span: Span,
    word: &str,
    what: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Finding {
    let (title, label) = (format!("unknown {what} `{}`", shorten(word)), format!("no {what} has this id"));
    let finding = Finding::error(shape::UNKNOWN_ID, title, span, label);
    let Some(mut candidates) = few(others, candidates) else { return finding };
    if let Some(near) = nearest(word, candidates.iter().copied()) {
        let help = format!("a similar id exists: `{near}`");
        let is_slip = is_slip(word, near, candidates.iter().copied());
        return if is_slip { finding.patch(help, span, near) } else { finding.choice(help, span, near) };
    }
    candidates.sort_unstable();
    candidates.dedup();
    match candidates.len() {
        1..=12 => finding.help(format!("known are {}", in_ticks(&candidates))),
        _ => finding,
    }
}

/// A text that does not follow its small grammar. `what` with its article: "a date"; `example` shows one.
pub fn bad_value(span: Span, text: &str, what: &str, example: &str) -> Finding {
    unlike(span, text, what).help(format!("{what} is written as in `{example}`"))
}

/// The same where the remedy is a change of the text, so that no example is needed.
pub fn unlike(span: Span, text: &str, what: &str) -> Finding {
    let title = format!("`{}` is not {what}", shorten(text));
    Finding::error(shape::BAD_VALUE, title, span, format!("cannot be read as {what}"))
}

/// A whole number in decimal digits.
pub fn number(node: &Node) -> Result<At<u32>, Box<Finding>> {
    let Some(text) = node.text() else { return Err(Box::new(wrong_type(node, "a number"))) };
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // A leading zero means that someone wrote a postcode, an account or an octal number.
    let decimal = digits && (text.len() == 1 || !text.starts_with('0'));
    match text.parse() {
        Ok(value) if decimal => Ok(At::new(value, node.span)),
        _ => Err(Box::new(bad_value(node.span, text, "a whole number", "8"))),
    }
}

/// A switch: `true` or `false`.
pub fn boolean(node: &Node) -> Result<At<bool>, Box<Finding>> {
    let Some(text) = node.text() else { return Err(Box::new(wrong_type(node, "`true` or `false`"))) };
    let meant = match text {
        "true" => return Ok(At::new(true, node.span)),
        "false" => return Ok(At::new(false, node.span)),
        _ => match text.to_ascii_lowercase().as_str() {
            "yes" | "y" | "on" | "true" | "ja" => Some("true"),
            "no" | "n" | "off" | "false" | "nein" => Some("false"),
            _ => None,
        },
    };
    let title = format!("`{}` is neither `true` nor `false`", shorten(text));
    let finding = Finding::error(shape::BAD_VALUE, title, node.span, "a text, not a switch");
    Err(Box::new(match meant {
        Some(word) => finding.patch(format!("write `{word}`"), node.span, word),
        None => finding.help("write `true` or `false`"),
    }))
}

/// How often words may be compared for a finding, times the number of findings. Nobody reads what a thousandth word was
/// meant to be, and a hundred thousand of them would be compared for seconds.
const COMPARISONS: usize = 50_000;

/// The candidates, unless there are too many for the findings that there are already.
fn few<'c>(others: &Findings, candidates: impl IntoIterator<Item = &'c str>) -> Option<Vec<&'c str>> {
    let most = COMPARISONS / (others.len() + 1);
    let candidates: Vec<&str> = candidates.into_iter().take(most + 1).collect();
    (candidates.len() <= most).then_some(candidates)
}

/// The candidate that a word was probably meant to be, where few enough words were at fault before.
pub fn nearest_of_few<'c>(
    others: &Findings,
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    few(others, candidates).and_then(|candidates| nearest(word, candidates))
}

/// The candidate that a word was probably meant to be.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Long words are no ids, and comparing them with all of the catalog would take its time.
    if word.len() > 64 {
        return None;
    }
    let word = plain_form(word);
    let length = word.chars().count();
    let distance = |candidate: &str| strsim::damerau_levenshtein(&word, &plain_form(candidate));
    let close = |candidate: &str| (length.max(candidate.chars().count()) / 3).max(1);
    // What is so much longer or shorter cannot be near, and most are.
    let maybe =
        candidates.into_iter().filter(|candidate| candidate.chars().count().abs_diff(length) <= close(candidate));
    let near = maybe.map(|candidate| (distance(candidate), candidate));
    near.filter(|(distance, candidate)| *distance <= close(candidate)).min().map(|(_, candidate)| candidate)
}

/// Whether a word differs from the nearest candidate by a slip of the hand only, so that nothing else can be meant: one
/// sign in four at the most, and every other candidate is further away.
pub fn is_slip<'c>(word: &str, near: &str, candidates: impl IntoIterator<Item = &'c str>) -> bool {
    let word = plain_form(word);
    let distance = |candidate: &str| strsim::damerau_levenshtein(&word, &plain_form(candidate));
    let nearest = distance(near);
    let others = candidates.into_iter().filter(|candidate| *candidate != near);
    nearest * 4 <= near.chars().count() && others.map(distance).all(|other| other > nearest)
}

/// Case and the choice of joining sign are slips of their own kind and weigh nothing.
fn plain_form(word: &str) -> String {
    word.to_lowercase().replace(['_', ' '], "-")
}

/// A text of the user, cut and on one line, so that a title stays a title.
pub fn shorten(text: &str) -> String {
    const MOST: usize = 32;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let mut cut: String = line.chars().take(MOST - 1).collect();
    cut.push('…');
    cut
}

/// Words in backticks, with commas.
pub(super) fn in_ticks(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Words in double quotation marks, with the escapes of YAML.
pub fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for sign in words.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            sign if sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04X}", u32::from(sign));
            }
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}
