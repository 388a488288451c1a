//! Whatever an expression can match holds one of the clues of its entry, and further parts where it names them, and no full
//! stop if it is looked for in one sentence; otherwise it would never be found.
#![allow(clippy::unwrap_used)]

use super::{Plain, keeps_to_sentence};
use crate::catalog::Catalog;
use crate::source::Sources;
use proptest::strategy::{Strategy, ValueTree};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;

/// How many matches are made up for each expression.
const MATCHES: usize = 100;

#[test]
fn every_match_holds_a_clue() {
    let catalog = Catalog::shipped(&mut Sources::default());
    let mut runner = TestRunner::deterministic();
    let mut missed = Vec::new();
    for entry in catalog.outdated().chain(catalog.empty_phrases()) {
        // Where a word ends cannot be made up, and the end of a text is one anyway.
        let pattern = entry.find.text.replace("\\b", "").replace("|$)", ")");
        let matches = string_regex(&pattern).unwrap();
        for _ in 0..MATCHES {
            let text = matches.new_tree(&mut runner).unwrap().current();
            let plain = Plain::of(&text);
            let suspects = catalog.suspects_in(&plain);
            let mut found = suspects.outdated.iter().chain(&suspects.empty_phrases);
            let is_cut = entry.is_in_sentence && text.contains('.');
            if is_cut || !found.any(|found| found.id.value == entry.id.value) {
                missed.push(format!("{}: {text}", entry.id.value));
                break;
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn an_expression_keeps_to_its_sentence_if_no_part_of_it_can_be_a_full_stop() {
    for kept in [r"\bssl\b", "cookies?[^.]{0,20}browser", "schutz [^.!]{0,90}ernst"] {
        assert!(keeps_to_sentence(kept), "{kept}");
    }
    for open in ["a.b", r"abs\. 1", "a[^,]*b", "a[^.]b[^,]c", r"a\Wb", "[.]"] {
        assert!(!keeps_to_sentence(open), "{open}");
    }
}
