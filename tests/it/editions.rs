//! Editions of a document: what only some readers may see stands in theirs and nowhere else.

use crate::examples::{Folder, built};
use klartext::site::{Files, Site};
use std::fs;

/// A declaration without findings, up to its measures.
fn base() -> &'static str {
    let (before, _) = include_str!("base.yaml").split_once("measures: none").unwrap();
    before
}

fn site(rest: &str) -> Site {
    let folder = Folder::new();
    fs::write(folder.path().join("klartext.yaml"), format!("{}{rest}", base())).unwrap();
    built(folder.path()).site()
}

fn page<'f>(files: &'f Files, name: &str) -> &'f str {
    std::str::from_utf8(&files[name]).unwrap()
}

const MEASURES: &str = "\
measures:
  physical-access:
    - locks-manual: {state: in-place, reviewed: 2026-06-01}
    - key-list: {audience: customers, state: planned}
    - visitors-escorted: {audience: authority}
  transmission: [vpn-integrity]
  availability: {all: {audience: customers}, list: [fire-extinguishers]}
  recovery: [recovery-concept]
  review: [documentation-wiki: {state: partly}]
texts:
  hello: {document: measures, after: scope, body: {de: An alle., en: To all.}}
  secret: {document: measures-customers, after: scope, body: {de: Nur für Kunden., en: Customers only.}}
documents: [statement, measures: {audience: [public, customers]}]
";

#[test]
fn a_page_of_measures_tells_what_its_readers_may_know() {
    let site = site(MEASURES);
    let public = page(site.files(), "security-measures.md");
    let customers = page(site.internal(), "security-measures-customers.md");
    for (told, in_public, in_customers) in [
        ("Doors with mechanical locks (in place; last reviewed:", true, true),
        ("privacy (partly in place)", true, true),
        ("List of keys handed out (planned)", false, true),
        ("Visitors", false, false),
        ("ire extinguishers", false, true),
        ("To all.", true, true),
        ("Customers only.", false, true),
        ("measures that we do not publish", false, true),
    ] {
        let found = (public.contains(told), customers.contains(told));
        assert_eq!(found, (in_public, in_customers), "{told}\n{public}\n{customers}");
    }
    for (name, content) in site.files() {
        assert!(!String::from_utf8_lossy(content).contains("-customers"), "{name} knows the edition for customers");
    }
}
