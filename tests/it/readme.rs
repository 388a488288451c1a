//! What the README shows is what klartext reads, says and writes.

use crate::examples::{Built, built};
use std::fs;

/// A declaration around the part that the README shows, with as many lines before it as the README's finding counts.
const AROUND: &str = "\
klartext: 1
languages: [de, en]
updated: 2026-11-20
controller:
  name: Bäckerei Müller GmbH
  address: Große Straße 1, 49074 Osnabrück, DE
  email: info@mueller.example
  phone: \"+49 541 5550100\"
  persons-processing: 6
dpo: {none: below-threshold}
authority: DE-NI
automated-decisions: none
documents: [statement]
places: {server: {operator: netcup, country: DE}}
processors: {netcup: signed}
";

/// The first fenced block of a language.
fn block<'r>(readme: &'r str, language: &str) -> &'r str {
    let fence = format!("```{language}\n");
    let (_, rest) = readme.split_once(&fence).expect("the README has such a block");
    rest.split_once("```").expect("the block ends").0
}

fn declared(services: &str) -> Built {
    let folder = crate::examples::Folder::new();
    fs::write(folder.path().join("klartext.yaml"), format!("{AROUND}{services}")).unwrap();
    built(folder.path())
}

/// A text as one line of plain words, so that markup and line breaks do not matter.
fn plain(text: &str) -> String {
    let text = text.replace(['*', '\u{a0}', '\u{202f}', '\n', '>'], " ");
    let mut out = String::new();
    for piece in text.split('[') {
        // A link leaves its words: `[words](address)`.
        match piece.split_once("](") {
            Some((words, rest)) => out.extend([words, rest.split_once(')').map_or("", |(_, rest)| rest)]),
            None => out.push_str(piece),
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_paragraphs_are_what_the_input_gives() {
    let readme = fs::read_to_string("README.md").unwrap();
    let site = declared(block(&readme, "yaml")).site();
    for (first, page) in [("Webserver-Protokolle", "datenschutz.md"), ("Web server logs", "privacy.md")] {
        let page = plain(std::str::from_utf8(&site.files()[page]).unwrap());
        let (_, rest) = readme.split_once(&format!("> **{first}**")).expect("the README shows this paragraph");
        let paragraph = rest.split("\n\n").next().unwrap();
        let pieces: Vec<String> = paragraph.split('·').map(plain).filter(|piece| !piece.is_empty()).collect();
        assert!(pieces.len() > 6, "{pieces:?}");
        for piece in pieces {
            assert!(page.contains(&piece), "no longer written: {piece}");
        }
    }
}

#[test]
fn the_finding_is_what_the_slip_gives() {
    let readme = fs::read_to_string("README.md").unwrap();
    let services = block(&readme, "yaml").replace("{legitimate-interests: [detect-attacks]}", "legitimate-interests");
    let said = declared(&services).findings();
    let shown = block(&readme, "text");
    // The place of the file is the only thing that differs.
    for line in shown.lines().filter(|line| !line.contains("-->")) {
        assert!(said.contains(line), "no longer said: {line}\n{said}");
    }
}

#[test]
fn the_two_commands_are_named_and_the_second_is_the_one_that_ci_runs() {
    let readme = fs::read_to_string("README.md").unwrap();
    let (_, rest) = readme.split_once("```sh\n").unwrap();
    let commands: Vec<_> = rest.lines().take_while(|line| *line != "```").collect();
    assert!(commands[0].starts_with("cargo run -- build examples/mail-hoster"), "{commands:?}");
    assert_eq!(commands[1..], ["cargo test"]);
    let ci = fs::read_to_string(".ci/run").unwrap();
    assert!(ci.lines().any(|line| line.starts_with("cargo test ")));
}
