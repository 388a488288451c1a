//! A text that is the same in two languages was probably never translated.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::value::Words;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(701),
    name: "same-in-both-languages",
    level: Level::Warning,
    law: &["gdpr 12(1)"],
    page: include_str!("kt701_same_in_both_languages.md"),
    check: Some(check),
};

/// Shorter texts are often names or terms that both languages share.
const FEW_WORDS: usize = 3;

fn check(cx: &Cx, out: &mut Findings) {
    for text in &cx.policy.prose {
        let Words::Each(all) = &text.words else { continue };
        for (index, (lang, words)) in all.iter().enumerate() {
            let first = all[..index].iter().find(|(_, other)| other.value == words.value);
            let Some((other, same)) = first.filter(|_| counted(words) > FEW_WORDS) else { continue };
            let title = format!("the same words for `{other}` and `{lang}`");
            let finding = RULE.finding(title, words.span, format!("shown as `{lang}`"));
            let finding = finding.label(same.span, format!("shown as `{other}`"));
            let note = "Art. 12(1) GDPR asks for information in clear and plain language, which readers understand";
            out.push(finding.note(note).help("translate one of them; a proper name stands as a plain string"));
        }
    }
}

/// The number of words with letters.
fn counted(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}
