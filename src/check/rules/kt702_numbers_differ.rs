//! Two versions of one text that name different numbers, dates or hosts say two different things.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::value::Words;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(702),
    name: "numbers-differ",
    level: Level::Warning,
    law: &["gdpr 12(1)"],
    page: include_str!("kt702_numbers_differ.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for text in &cx.policy.prose {
        let Words::Each(all) = &text.words else { continue };
        let Some(((first, words), others)) = all.split_first() else { continue };
        let facts = Facts::of(words);
        for (lang, other) in others {
            // Months of other languages have names that are not known here.
            let month_names = [first, lang].iter().all(|lang| ["de", "en"].contains(&lang.as_str()));
            let Some((here, there)) = facts.differ(&Facts::of(other), month_names) else { continue };
            let title = format!("`{first}` and `{lang}` do not name the same {}", here.kind);
            let finding = RULE.finding(title, other.span, there.label());
            let finding = finding.label(words.span, here.label());
            let note = "Art. 12(1) GDPR asks for precise information; the two versions are one statement";
            out.push(finding.note(note).help("correct the version that is wrong"));
        }
    }
}

/// What two versions of a text have in common, whatever their language.
struct Facts {
    numbers: BTreeSet<String>,
    /// Those of the numbers that stand there as the name of a month.
    months: BTreeSet<String>,
    addresses: BTreeSet<String>,
}

/// What only one version names.
struct Only {
    kind: &'static str,
    facts: Vec<String>,
}

impl Only {
    fn label(&self) -> String {
        match &self.facts[..] {
            [] => "names nothing that the other lacks".to_owned(),
            facts => format!("only here: `{}`", facts.join("`, `")),
        }
    }
}

impl Facts {
    fn of(text: &str) -> Self {
        let mut facts = Self { numbers: BTreeSet::new(), months: BTreeSet::new(), addresses: BTreeSet::new() };
        let mut plain = String::new();
        for word in text.split(|sign: char| sign.is_whitespace() || "<>()[]\"".contains(sign)) {
            if let Some(address) = address(word) {
                facts.addresses.insert(address);
            } else {
                plain.push_str(word);
                plain.push(' ');
            }
        }
        (facts.numbers, facts.months) = numbers(&plain);
        facts
    }

    fn differ(&self, other: &Self, month_names: bool) -> Option<(Only, Only)> {
        if !month_names {
            let unnamed = |facts: &Self| Self {
                numbers: facts.numbers.difference(&facts.months).cloned().collect(),
                months: BTreeSet::new(),
                addresses: facts.addresses.clone(),
            };
            return unnamed(self).differ(&unnamed(other), true);
        }
        let only = |kind, here: &BTreeSet<String>, there: &BTreeSet<String>| Only {
            kind,
            facts: here.difference(there).cloned().collect(),
        };
        let pairs = [("numbers", &self.numbers, &other.numbers), ("addresses", &self.addresses, &other.addresses)];
        pairs
            .into_iter()
            .find(|(_, here, there)| here != there)
            .map(|(kind, here, there)| (only(kind, here, there), only(kind, there, here)))
    }
}

/// The host of a web address, whose path may well depend on the language, or a mail address.
fn address(word: &str) -> Option<String> {
    let word = word.trim_end_matches(['.', ',', ';', ':', '!']);
    if let Some(rest) = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://")) {
        return rest.split(['/', '?', '#']).next().map(str::to_lowercase);
    }
    let (_, host) = word.split_once('@')?;
    host.contains('.').then(|| word.to_lowercase())
}

/// Runs of digits without noughts at their head; signs between thousands and before decimals differ by language.
/// The name of a month beside a number counts as its
/// number; the second set holds those.
fn numbers(text: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_number = |word: Option<&&str>| word.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let (mut numbers, mut months) = (BTreeSet::new(), BTreeSet::new());
    for (index, word) in words.iter().enumerate() {
        let beside = is_number(words.get(index + 1)) || index > 0 && is_number(words.get(index - 1));
        if let Some(month) = month(word).filter(|_| beside) {
            numbers.insert(month.to_string());
            months.insert(month.to_string());
            continue;
        }
        let runs = word.split(|sign: char| !sign.is_ascii_digit()).filter(|run| !run.is_empty());
        numbers.extend(runs.map(|run| run.trim_start_matches('0').to_owned()));
    }
    (numbers, months)
}

/// The number of a month by its name in German or English.
fn month(word: &str) -> Option<usize> {
    const MONTHS: [[&str; 2]; 12] = [
        ["januar", "january"],
        ["februar", "february"],
        ["märz", "march"],
        ["april", "april"],
        ["mai", "may"],
        ["juni", "june"],
        ["juli", "july"],
        ["august", "august"],
        ["september", "september"],
        ["oktober", "october"],
        ["november", "november"],
        ["dezember", "december"],
    ];
    let word = word.to_lowercase();
    MONTHS.iter().position(|names| names.contains(&word.as_str())).map(|index| index + 1)
}
