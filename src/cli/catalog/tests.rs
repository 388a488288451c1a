//! Every snippet is a piece of a declaration that can be read, and every entry has words.
#![allow(clippy::unwrap_used)]

use super::kind::{PARTY, PLACE, TOP};
use super::product::CHAPTER;
use super::{Book, Shipped};
use crate::catalog::Kind;
use crate::finding::{Code, Level};
use crate::project::Project;
use crate::site;
use std::fmt::Write as _;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Findings with smaller numbers are about shape.
const FIRST_RULE: Code = Code(100);

/// A declaration in a folder of its own, judged.
fn judge(text: &str) -> site::Judged {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("klartext-snippets-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("klartext.yaml");
    fs::write(&file, text).unwrap();
    let project = Project::open(&file).unwrap();
    let shipped = Shipped::load();
    let judged = site::judge(&project, &shipped.sources, &shipped.catalog, "2026-11-22".parse().unwrap()).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    judged
}

#[test]
fn every_snippet_can_be_pasted() {
    let book = Book::open(None).unwrap();
    let (mut top, mut services, mut places, mut parties) = (Vec::new(), String::new(), String::new(), String::new());
    for kind in Kind::all().into_iter().filter(|kind| *kind != Kind::Products) {
        for id in kind.ids(&book.catalog) {
            for snippet in kind.snippets(&book.catalog, id) {
                let name = format!("n{}", services.len() + places.len() + parties.len());
                let entry = |indent: &str, more: &str| format!("{indent}{name}:\n{more}{indent}  {}\n", snippet.yaml);
                match snippet.place {
                    TOP => top.push(snippet.yaml.clone()),
                    PLACE => places += &entry("  ", ""),
                    PARTY => parties += &entry("  ", "    name: N\n"),
                    _ => services += &entry("    ", ""),
                }
            }
        }
    }
    let head = "klartext: 1\nlanguages: [de, en]\ndocuments: [statement]\n";
    let many = format!("{head}places:\n{places}recipients:\n{parties}services:\n  website:\n{services}");
    let faults = |text: &str| -> Vec<String> {
        let judged = judge(text);
        let shape = judged.findings.iter().filter(|finding| finding.code < FIRST_RULE);
        shape.map(|finding| format!("{}: {}", judged.sources.slice(finding.primary.span), finding.title)).collect()
    };
    let found: Vec<String> = std::iter::once(many)
        .chain(top.iter().map(|snippet| format!("{head}{snippet}\n")))
        .flat_map(|text| faults(&text))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A declaration that has no findings without what is pasted into it.
const BASE: &str = "\
klartext: 1
languages: [de, en]
updated: 2026-11-20
controller: {name: Tischlerei Beispiel GmbH, address: \"Musterweg 1, 01067 Dresden, DE\", email: info@tischlerei.example}
dpo: {none: not-required}
authority: DE-SN
automated-decisions: none
measures: none
documents: [statement]
";

#[test]
fn products_can_be_pasted_and_leave_only_gaps() {
    let book = Book::open(None).unwrap();
    let catalog = &book.catalog;
    let known_gap = crate::check::rule("known-gap").unwrap().code;
    for id in catalog.product_ids() {
        let mut text = BASE.to_owned();
        for snippet in Kind::Products.snippets(catalog, id) {
            if snippet.place == CHAPTER {
                assert!(snippet.yaml.lines().count() <= 3, "{id}: a service takes three lines\n{}", snippet.yaml);
                let _ = writeln!(text, "services:\n  website:\n    {}", snippet.yaml.replace('\n', "\n    "));
            } else {
                let _ = writeln!(text, "{}", snippet.yaml);
            }
        }
        let judged = judge(&text);
        let more = judged.findings.iter().filter(|one| one.code != known_gap && one.level < Level::Hint);
        let more: Vec<String> = more.map(|one| format!("{}: {}: {}", one.code, one.title, one.primary.text)).collect();
        assert!(more.is_empty(), "{id}: {}\n{text}", more.join("\n"));
        let gaps = judged.findings.iter().filter(|one| one.code == known_gap).count();
        assert!(gaps > 0, "{id} leaves nothing to decide");
        assert!(!super::product::decisions(catalog, book.english(), id).is_empty(), "{id} has nothing to decide");
    }
}

#[test]
fn every_entry_has_words_and_can_be_shown() {
    let book = Book::open(None).unwrap();
    for kind in Kind::all() {
        for id in kind.ids(&book.catalog) {
            assert!(!book.words(kind, id).is_empty(), "{}/{id} has no words", kind.name());
        }
    }
    assert!(book.entry(Kind::Products, "netcup").unwrap().contains("\n  processors:\n    netcup: todo"));
    assert!(book.locales.iter().all(|locale| locale.faults().is_empty()));
}
