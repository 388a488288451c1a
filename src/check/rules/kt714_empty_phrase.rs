//! Own texts with phrases that every statement has and that tell readers nothing.

use crate::catalog::{Entry, Outdated};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::source::Span;
use crate::yaml::shorten;
use std::ops::Range;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(714),
    name: "empty-phrase",
    level: Level::Hint,
    law: &["gdpr 12(1)"],
    page: include_str!("kt714_empty_phrase.md"),
    check: Some(check),
};

/// How many further places a finding shows.
const MOST: usize = 2;

/// A phrase with all its places, of which the first is told with its words.
struct Met<'c> {
    entry: &'c Entry<Outdated>,
    words: String,
    places: Vec<Span>,
}

fn check(cx: &Cx, out: &mut Findings) {
    let mut all: Vec<Met> = Vec::new();
    for text in cx.written() {
        for entry in &text.suspects.empty_phrases {
            for place in entry.places_in(&text.plain, text.lang) {
                take(&mut all, entry, text, &place);
            }
        }
    }
    out.push_all(all.iter().map(found));
}

/// There are a dozen phrases, so looking for one among those that were met is cheap.
fn take<'c>(all: &mut Vec<Met<'c>>, entry: &'c Entry<Outdated>, text: &Written, place: &Range<usize>) {
    let span = text.place(place);
    match all.iter_mut().find(|met| met.entry.id.span == entry.id.span) {
        Some(met) => met.places.push(span),
        None => all.push(Met { entry, words: shorten(&text.words[place.clone()]), places: vec![span] }),
    }
}

fn found(met: &Met) -> Finding {
    let fault = met.entry.fault.as_deref().unwrap_or("says nothing");
    let title = format!("`{}` {fault}", met.words);
    let mut finding = RULE.finding(title, met.places[0], "in this text");
    for place in met.places.iter().skip(1).take(MOST) {
        finding = finding.label(*place, "and here");
    }
    let finding = match met.places.len() {
        1 => finding,
        many => finding.note(format!("{many} places, this is the first")),
    };
    let finding = finding.note(met.entry.was.clone());
    finding.help(met.entry.advice.as_deref().unwrap_or("leave it out"))
}
