//! What the outdated terms of the catalog find and spare, sentence by sentence, and that our own words have none.

use klartext::catalog::{Catalog, Entry, Outdated, Plain};
use klartext::source::Sources;
use klartext::value::Lang;
use std::collections::BTreeMap;
use std::fs;

const SENTENCES: &str = include_str!("outdated.txt");

fn shipped() -> Catalog {
    Catalog::shipped(&mut Sources::default())
}

/// Which entries find something in a text, as the rule asks for them.
fn found<'c>(catalog: &'c Catalog, text: &str, lang: Option<&Lang>) -> Vec<&'c Entry<Outdated>> {
    let plain = Plain::of(text);
    let entries = catalog.outdated_in(&plain);
    entries.into_iter().filter(|entry| !entry.places_in(&plain, lang).is_empty()).collect()
}

fn lang(code: &str) -> Option<Lang> {
    Lang::parse(code).filter(|lang| lang.as_str() != "xx")
}

#[test]
fn every_term_finds_what_it_should_and_spares_the_rest() {
    let catalog = shipped();
    // How many sentences each entry finds and spares.
    let mut seen: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut id = "";
    for line in SENTENCES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some(told) = line.strip_prefix(['+', '-']) else {
            id = line;
            continue;
        };
        let (code, text) = told.split_once(' ').unwrap();
        let is_found = found(&catalog, text, lang(code).as_ref()).iter().any(|entry| entry.id.value == id);
        let (finds, spares) = seen.entry(id).or_default();
        *if line.starts_with('+') { finds } else { spares } += 1;
        if is_found != line.starts_with('+') {
            wrong.push(format!("{id}: {line}"));
        }
    }
    for entry in catalog.outdated() {
        let (finds, spares) = seen.remove(entry.id.as_str()).unwrap_or_default();
        if finds == 0 || spares == 0 {
            wrong.push(format!("{}: finds {finds} sentences and spares {spares}", entry.id.value));
        }
    }
    wrong.extend(seen.keys().map(|id| format!("there is no `{id}`")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_clue_leads_to_its_entry() {
    let catalog = shipped();
    let entries: Vec<_> = catalog.outdated().collect();
    assert_eq!(entries.len(), 115);
    for entry in entries {
        for clue in &entry.clues {
            let plain = Plain::of(clue);
            let led_to = catalog.outdated_in(&plain).iter().any(|found| found.id.value == entry.id.value);
            assert!(led_to, "`{clue}` does not lead to `{}`", entry.id.value);
        }
    }
}

#[test]
fn each_says_in_every_language_what_stands_in_its_place() {
    let catalog = shipped();
    let said = |entry: &Outdated, code: &str| entry.say_in(lang(code).as_ref()).map(str::to_owned);
    for entry in catalog.outdated() {
        assert_eq!(said(entry, "de").is_some(), said(entry, "en").is_some(), "`{}`", entry.id.value);
        assert!(said(entry, "de").is_none() || entry.advice.is_none(), "`{}` says two things", entry.id.value);
        assert!(!entry.was.ends_with('.') && entry.was.chars().count() <= 160, "`{}`: {}", entry.id.value, entry.was);
    }
    let entry = catalog.outdated().find(|entry| entry.id.value == "tmg-5").unwrap();
    assert_eq!(said(entry, "de").as_deref(), Some("§ 5 DDG"));
    assert_eq!(said(entry, "en").as_deref(), Some("Section 5 DDG"));
}

#[test]
fn our_own_words_are_not_outdated() {
    let catalog = shipped();
    let mut wrong = Vec::new();
    for (folder, code) in [("de", "de"), ("de-informal", "de"), ("en", "en")] {
        for file in fs::read_dir(format!("locales/{folder}")).unwrap() {
            let path = file.unwrap().path();
            for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
                let words = line.split_once('=').map_or(line, |(_, words)| words);
                // Whether a sentence that denies something is true is for the claims to say.
                let found = found(&catalog, words, lang(code).as_ref()).into_iter();
                let found: Vec<_> = found.filter(|entry| entry.untrue_with.is_none()).collect();
                wrong.extend(found.iter().map(|entry| format!("{}: {}: {line}", path.display(), entry.id.value)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
