//! Own texts that name repealed provisions, ended services or firms under former names.

use crate::catalog::Outdated;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Policy;
use crate::source::Span;
use crate::value::Words;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(704),
    name: "outdated-term",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt704_outdated_term.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let texts = texts(cx.policy);
    // The terms are read only where there is a text to compare them with.
    if texts.is_empty() {
        return;
    }
    // Most terms stand nowhere, which one look at everything tells.
    let everything = texts.iter().map(|(_, plain, _)| plain.as_str()).collect::<Vec<_>>().join("\n");
    for entry in cx.catalog.outdated().filter(|entry| entry.found_in(&everything).is_some()) {
        for (text, plain, span) in &texts {
            let Some(place) = entry.found_in(plain) else { continue };
            // The plain form is as long as the text but for letters that our languages lack.
            let term = text.get(place.clone()).unwrap_or(&plain[place]);
            let finding = RULE.finding(format!("`{term}` is outdated"), *span, "named in this text");
            let finding = finding.label(entry.id.span, "known to the catalog");
            let finding = finding.note(entry.was.clone());
            out.push(match &entry.say {
                Some(say) => finding.help(format!("where it is still meant, say: {say}")),
                None => finding.help("leave it out, because nothing stands in its place"),
            });
        }
    }
}

/// Every text of the author, each version by itself, beside the form in which terms are compared.
fn texts(policy: &Policy) -> Vec<(&str, String, Span)> {
    let mut all = Vec::new();
    for text in &policy.prose {
        match &text.words {
            Words::Neutral(words) => all.push((words.as_str(), Outdated::plain(words), text.span)),
            Words::Each(each) => {
                all.extend(each.iter().map(|(_, words)| (words.as_str(), Outdated::plain(words), words.span)));
            }
        }
    }
    all
}
