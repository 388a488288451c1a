//! Own texts that, by a published formula, only people with much practice read with ease.

use crate::check::reading::Count;
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::value::Lang;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(713),
    name: "hard-to-read",
    level: Level::Hint,
    law: &["gdpr 12(1)"],
    page: include_str!("kt713_hard_to_read.md"),
    check: Some(check),
};

/// A score of all texts together says something from so many words on.
const WORDS: u32 = 100;

/// The score of a single text says something from so many words on.
const WORDS_OF_ONE: u32 = 30;

/// Both formulas call less than this very hard.
const VERY_HARD: f64 = 30.0;

fn check(cx: &Cx, out: &mut Findings) {
    for lang in &cx.policy.languages {
        let own = cx.written().filter(|text| text.lang == Some(&lang.value) && text.is_prose());
        let counts: Vec<(&Written, Count)> = own.map(|text| (text, Count::of(text.sentences()))).collect();
        let mut all = Count::default();
        for (_, count) in &counts {
            all.add(*count);
        }
        let ease = |count: &Count| count.ease(lang.value.as_str()).filter(|_| count.words > 0);
        let Some(score) = ease(&all).filter(|score| all.words >= WORDS && *score < VERY_HARD) else { continue };
        let long = counts.iter().filter(|(_, count)| count.words >= WORDS_OF_ONE);
        let scored = long.filter_map(|(text, count)| Some((text, ease(count)?)));
        // Many short texts may be hard together; then the longest of them is shown.
        let hardest = scored.min_by(|one, other| one.1.total_cmp(&other.1));
        let longest = || counts.iter().max_by_key(|(_, count)| count.words).map(|(text, _)| (text, score));
        if let Some((text, worst)) = hardest.or_else(longest) {
            out.push(found(&lang.value, text, worst, all, score));
        }
    }
}

fn found(lang: &Lang, text: &Written, worst: f64, all: Count, score: f64) -> Finding {
    let formula = match lang.as_str() {
        "de" => "Amstad’s version of Flesch",
        _ => "Flesch Reading Ease",
    };
    let title = format!("the own texts in `{lang}` are very hard to read");
    let place = text.place(&text.first_line(&(0..text.words.len())));
    let finding = RULE.finding(title, place, format!("the hardest of them, with a score of {worst:.0}"));
    let Count { sentences, words, .. } = all;
    let note = format!("{formula}: {score:.0} for {words} words in {sentences} sentences; below 30 is very hard");
    let finding = finding.note(note).note("Art. 12(1) GDPR asks for clear and plain language");
    finding.help("shorter sentences and shorter words: verbs for nouns, and everyday words for compounds")
}
