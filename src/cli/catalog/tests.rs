//! Every snippet is a piece of a declaration that can be read, and every entry has words.
#![allow(clippy::unwrap_used)]

use super::Book;
use super::kind::{Kind, PARTY, PLACE, TOP};
use crate::finding::Code;
use crate::project::Project;
use crate::site;
use std::fs;

/// Findings with smaller numbers are about shape.
const FIRST_RULE: Code = Code(100);

#[test]
fn every_snippet_can_be_pasted() {
    let book = Book::open();
    let (mut top, mut services, mut places, mut parties) = (Vec::new(), String::new(), String::new(), String::new());
    for kind in Kind::all() {
        for id in kind.ids(&book.shipped.catalog) {
            for snippet in kind.snippets(&book.shipped.catalog, id) {
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
    let folder = std::env::temp_dir().join(format!("klartext-snippets-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let head = "klartext: 1\nlanguages: [de, en]\ndocuments: [statement]\n";
    let many = format!("{head}places:\n{places}recipients:\n{parties}services:\n  website:\n{services}");
    let faults = |text: &str| -> Vec<String> {
        let file = folder.join("klartext.yaml");
        fs::write(&file, text).unwrap();
        let project = Project::open(&file).unwrap();
        let shipped = &book.shipped;
        let judged = site::judge(&project, &shipped.sources, &shipped.catalog, "2026-11-22".parse().unwrap()).unwrap();
        let shape = judged.findings.iter().filter(|finding| finding.code < FIRST_RULE);
        shape.map(|finding| format!("{}: {}", judged.sources.slice(finding.primary.span), finding.title)).collect()
    };
    let found: Vec<String> = std::iter::once(many)
        .chain(top.iter().map(|snippet| format!("{head}{snippet}\n")))
        .flat_map(|text| faults(&text))
        .collect();
    fs::remove_dir_all(&folder).unwrap();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_entry_has_words_and_can_be_shown() {
    let book = Book::open();
    for kind in Kind::all() {
        for id in kind.ids(&book.shipped.catalog) {
            assert!(!book.words(kind, id).is_empty(), "{}/{id} has no words", kind.name());
        }
    }
    assert!(book.entry(Kind::Products, "netcup").unwrap().contains("\n  processors:\n    netcup: todo"));
    assert!(book.locales.iter().all(|locale| locale.faults().is_empty()));
}
