//! The same paragraph in two places makes readers look for a difference.

use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::source::Span;
use rustc_hash::{FxHashMap, FxHasher};
use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(716),
    name: "paragraph-twice",
    level: Level::Hint,
    law: &["gdpr 12(1)"],
    page: include_str!("kt716_paragraph_twice.md"),
    check: Some(check),
};

/// Shorter ones are remarks that several things may well share.
const FEW_WORDS: usize = 10;

/// A paragraph of a text.
type Paragraph<'p> = (&'p Written<'p>, Range<usize>);

fn check(cx: &Cx, out: &mut Findings) {
    // Those whose words have one hash; different ones hardly ever share it.
    let mut first: FxHashMap<(Option<&str>, u64), Vec<Paragraph>> = FxHashMap::default();
    // A paragraph stands twice in each language; that is one finding.
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for text in cx.texts {
        for part in paragraphs(text.words) {
            let words = || text.words[part.clone()].split_whitespace();
            let (mut hasher, mut count) = (FxHasher::default(), 0);
            for word in words() {
                word.hash(&mut hasher);
                count += 1;
            }
            if count < FEW_WORDS {
                continue;
            }
            let alike = first.entry((text.code(), hasher.finish())).or_default();
            let is_same = |(other, there): &&Paragraph| other.words[there.clone()].split_whitespace().eq(words());
            let Some((other, there)) = alike.iter().find(is_same) else {
                alike.push((text, part));
                continue;
            };
            let places = [place(text, &part), place(other, there)];
            if places[0] != places[1] && told.insert((other.text, text.text)) {
                out.push(found(places[0], places[1]));
            }
        }
    }
}

/// Where a paragraph begins.
fn place(text: &Written, part: &Range<usize>) -> Span {
    text.place(&text.first_line(part))
}

fn found(here: Span, there: Span) -> Finding {
    let finding = RULE.finding("the same paragraph twice", here, "again").label(there, "already said here");
    let note = "Art. 12(1) GDPR asks for a concise form; readers of the second look for a difference";
    finding.note(note).help("say it once: for a whole chapter in its `note`, for the whole page in a text of its own")
}

/// The paragraphs of a text, without the blanks around them.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let (mut at, mut is_inside) = (0, false);
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        match all.last_mut() {
            _ if line.trim().is_empty() => is_inside = false,
            Some(last) if is_inside => last.end = end,
            _ => {
                all.push(at..end);
                is_inside = true;
            }
        }
        at += line.len();
    }
    all
}
