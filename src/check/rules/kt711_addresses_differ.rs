//! Two versions of one text that lead readers to different hosts or mail addresses.

use crate::check::named::{Fact, Named, only_in};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(711),
    name: "addresses-differ",
    level: Level::Warning,
    law: &["gdpr 12(1)"],
    page: include_str!("kt711_addresses_differ.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    versions(cx, |here, there| {
        let has_address = |text: &Written| ["@", "://", "tel:"].iter().any(|sign| text.words.contains(sign));
        if !has_address(here) && !has_address(there) {
            return;
        }
        let [one, other] = [here, there].map(|text| Named::of(text.words, text.code().unwrap_or_default()).addresses);
        let only = [only_in(&one, &other), only_in(&other, &one)];
        if only.iter().any(|facts| !facts.is_empty()) {
            out.push(differ(&RULE, "addresses", (here, there), only));
        }
    });
}

/// The first version of each text beside each other one.
pub(super) fn versions(cx: &Cx, mut each: impl FnMut(&Written, &Written)) {
    for versions in cx.texts.chunk_by(|one, other| one.text == other.text) {
        if let Some((first, others)) = versions.split_first() {
            for other in others {
                each(first, other);
            }
        }
    }
}

/// Says what only one of two versions names, at both.
pub(super) fn differ(rule: &Rule, kind: &str, (here, there): (&Written, &Written), only: [Vec<&Fact>; 2]) -> Finding {
    let [here_only, there_only] = only;
    let place = |text: &Written, facts: &[&Fact]| facts.first().map_or(text.span, |fact| text.place(&fact.at));
    let label = |text: &Written, facts: &[&Fact]| match facts {
        [] => "names nothing that the other lacks".to_owned(),
        facts => {
            let words: Vec<&str> = facts.iter().map(|fact| &text.words[fact.at.clone()]).collect();
            format!("only here: `{}`", words.join("`, `"))
        }
    };
    let codes = [here, there].map(|text| text.code().unwrap_or_default());
    let title = format!("`{}` and `{}` do not name the same {kind}", codes[0], codes[1]);
    let finding = rule.finding(title, place(there, &there_only), label(there, &there_only));
    let finding = finding.label(place(here, &here_only), label(here, &here_only));
    let note = "Art. 12(1) GDPR asks for precise information; the two versions are one statement";
    finding.note(note).help("correct the version that is wrong")
}
