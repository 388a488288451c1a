//! An interest in own words says more than that there is one.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Purpose};
use crate::source::Span;
use crate::value::Text;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(209),
    name: "interest-says-nothing",
    level: Level::Error,
    law: &["gdpr 13(1)(d)", "gdpr 14(2)(b)"],
    page: include_str!("kt209_interest_says_nothing.md"),
    check: Some(check),
};

/// Words that can be said of any interest, in small letters. German endings are cut off.
const EMPTY: [&str; 68] = [
    "unser",
    "wir",
    "ein",
    "das",
    "dass",
    "dem",
    "den",
    "der",
    "des",
    "die",
    "an",
    "am",
    "im",
    "in",
    "zu",
    "zur",
    "von",
    "und",
    "nach",
    "gemäß",
    "aus",
    "ist",
    "hab",
    "hieran",
    "daran",
    "berechtigt",
    "überwiegend",
    "interess",
    "wirtschaftlich",
    "geschäftlich",
    "betrieblich",
    "eigen",
    "wahrung",
    "art",
    "artikel",
    "abs",
    "absatz",
    "lit",
    "buchstab",
    "satz",
    "f",
    "1",
    "6",
    "dsgvo",
    "sinn",
    "rechtsgrundlag",
    "our",
    "we",
    "have",
    "is",
    "the",
    "a",
    "legitimate",
    "overriding",
    "interest",
    "business",
    "commercial",
    "economic",
    "own",
    "of",
    "at",
    "on",
    "to",
    "under",
    "article",
    "gdpr",
    "point",
    "pursuing",
];

fn check(cx: &Cx, out: &mut Findings) {
    // A term may be used in many places; it is one text.
    let mut seen: BTreeSet<Span> = BTreeSet::new();
    for purpose in cx.policy.purposes() {
        let Some(basis) = purpose.basis.given().filter(|one| one.kind.value == BasisKind::LegitimateInterests) else {
            continue;
        };
        for interest in &basis.interests {
            let Some(text) = interest.value.own_text().filter(|text| seen.insert(text.span)) else { continue };
            let name = purpose.what.id().unwrap_or("a purpose");
            let empty = text.versions().into_iter().find(|(words, _)| is_empty(words));
            let (span, label) = match empty {
                Some((_, span)) => (span, "could be said of any interest"),
                None if repeats(text, purpose) => (text.span, "the purpose once more"),
                None => continue,
            };
            let title = format!("`{name}` relies on an interest that says nothing");
            let mut finding = RULE.finding(title, span, label).label(purpose.what.span, "in this purpose");
            // A purpose can be an interest in the end, so this is only probably a slip.
            if empty.is_none() {
                finding.level = Level::Warning;
            }
            let note = "Art. 13(1)(d) GDPR asks for the interest itself: what you want, and why";
            out.push(finding.note(note).help("say what you gain or avoid, or take a shipped interest"));
        }
    }
}

/// Whether a text speaks of an interest and says nothing else.
fn is_empty(text: &str) -> bool {
    let words = words(text);
    words.iter().any(|word| word.starts_with("interes")) && words.iter().all(|word| EMPTY.contains(&stem(word)))
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// A word without its ending, if that makes it one of the list.
fn stem(word: &str) -> &str {
    let endings = ["", "e", "s", "em", "en", "er", "es"].into_iter().filter_map(|ending| word.strip_suffix(ending));
    endings.into_iter().find(|stem| EMPTY.contains(stem)).unwrap_or(word)
}

/// Whether an interest has the very words of the purpose.
fn repeats(interest: &Text, purpose: &Purpose) -> bool {
    let Some(purpose) = purpose.what.value.own_text() else { return false };
    let of = |text: &Text| text.versions().into_iter().map(|(text, _)| words(text)).collect::<Vec<_>>();
    of(interest) == of(purpose)
}
