//! Own texts whose sentences are so long that readers lose their beginning.

use crate::check::reading::{Count, Sentence};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::value::Lang;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(712),
    name: "long-sentences",
    level: Level::Hint,
    law: &["gdpr 12(1)"],
    page: include_str!("kt712_long_sentences.md"),
    check: Some(check),
};

/// More words than this in the mean are many.
const MEAN: f64 = 25.0;

/// A mean says something of so many sentences.
const SENTENCES: usize = 3;

/// A sentence of more words than this is long.
const LONG: u32 = 35;

/// More sentences in a hundred than this are many.
const SHARE: usize = 15;

/// How many texts a finding shows.
const MOST: usize = 3;

/// A text with the longest of its sentences.
struct Long<'p> {
    text: &'p Written<'p>,
    longest: &'p Sentence,
    mean: f64,
}

fn check(cx: &Cx, out: &mut Findings) {
    for lang in &cx.policy.languages {
        let own = cx.written().filter(|text| text.lang == Some(&lang.value) && text.is_prose());
        let mut long: Vec<Long> = own.filter_map(judged).collect();
        long.sort_by_key(|long| std::cmp::Reverse(long.longest.words));
        if !long.is_empty() {
            out.push(found(&lang.value, &long));
        }
    }
}

fn judged<'p>(text: &'p Written<'p>) -> Option<Long<'p>> {
    let all = text.sentences();
    let long = all.iter().filter(|sentence| sentence.words > LONG).count();
    let mean = Count::of(all).words_in_sentence();
    let is_long = long * 100 > all.len() * SHARE || all.len() >= SENTENCES && mean > MEAN;
    let longest = all.iter().max_by_key(|sentence| sentence.words).filter(|_| is_long)?;
    Some(Long { text, longest, mean })
}

fn found(lang: &Lang, texts: &[Long]) -> Finding {
    let label = |text: &Long| {
        let words = format!("a sentence of {} words", text.longest.words);
        if text.mean > MEAN { format!("{words}; the mean of the text is {:.0}", text.mean) } else { words }
    };
    let place = |text: &Long| text.text.place(&text.text.first_line(&text.longest.at));
    let mut finding = RULE.finding(format!("long sentences in `{lang}`"), place(&texts[0]), label(&texts[0]));
    for other in texts.iter().skip(1).take(MOST - 1) {
        finding = finding.label(place(other), label(other));
    }
    if texts.len() > MOST {
        finding = finding.note(format!("{} texts, these are the worst", texts.len()));
    }
    let note =
        "Art. 12(1) GDPR asks for a concise form and plain language; sentences of up to 20 words are read easily";
    finding.note(note).help("let each sentence say one thing; put what is enumerated into a list")
}
