//! The list of conditions names rules that exist, and rests on no reason that is not given.

use klartext::check::RULES;
use std::collections::BTreeSet;

const CONDITIONS: &str = include_str!("../../src/check/conditions.md");

/// The rows of all tables: a condition, and what is said of it.
fn rows() -> Vec<(&'static str, &'static str)> {
    let rows = CONDITIONS.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    rows.filter(|(condition, _)| !matches!(*condition, "condition" | "---")).collect()
}

/// The codes named in a text.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| word.strip_prefix("KT").is_some_and(|digits| digits.len() == 3 && digits.parse::<u16>().is_ok()))
}

#[test]
fn every_rule_named_beside_a_condition_exists() {
    let known: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_string()).collect();
    let unknown: Vec<&str> =
        rows().into_iter().flat_map(|(_, told)| codes(told)).filter(|&code| !known.contains(code)).collect();
    assert!(unknown.is_empty(), "no such rule: {unknown:?}");
}

#[test]
fn every_condition_has_a_rule_or_a_reason() {
    let silent: Vec<&str> = rows()
        .into_iter()
        .filter(|(_, told)| told.trim().len() < "KT101".len())
        .map(|(condition, _)| condition)
        .collect();
    assert!(silent.is_empty(), "neither a rule nor a reason: {silent:?}");
}
