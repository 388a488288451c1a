//! Editions of a document: what only some readers may see stands in theirs and nowhere else.

use crate::examples::{Folder, built};
use klartext::site::{Files, Site};
use std::fs;

/// The site of a declaration that goes on with `rest` where the base comes to `from`.
fn site(from: &str, rest: &str) -> Site {
    let (before, _) = include_str!("base.yaml").split_once(from).unwrap();
    let folder = Folder::new();
    fs::write(folder.path().join("klartext.yaml"), format!("{before}{rest}")).unwrap();
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
    let site = site("measures: none", MEASURES);
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
    nowhere(site.files(), &["-customers"]);
}

const PARTIES: &str = "\
processors:
  hetzner: {agreement: signed, since: 2019-11}
  watch: {name: Wachdienst Elbe GmbH, category: it-service, country: DE, agreement: signed, audience: customers,
    address: \"Am Kai 1, 01067 Dresden\", policy: \"https://wachdienst.example\", task: {de: Bewachung, en: guarding}}
  watch-two: {name: Nachtwache AG, category: it-service, country: CH, agreement: signed, audience: customers,
    transfer: {CH: {by: adequacy}}, sub-processors: [{de: Tagwache, en: Day Watch}]}
  watch-three: {name: Frühwache AG, category: it-service, country: DE, agreement: signed, audience: authority}
recipients:
  sister: {name: Schwester GmbH, country: DE, role: joint-controller, arrangement: \"https://schwester.example/v\"}
services:
  communication:
    email:
      subjects: prospects
      data: [name, email, message-content]
      purposes: {contact: {legitimate-interests: [answer-requests]}}
      provision: voluntary
      retention: 6 months after request-closed
      recipients: [hetzner, watch, watch-two, watch-three, sister]
      cookies: none
measures: none
texts:
  hello: {after: recipients-it-service, title: Hallo, body: {de: Danach., en: After it.}}
documents: [statement, recipients: {audience: [public, customers]}]
";

#[test]
fn a_party_that_is_held_back_is_told_by_its_kind() {
    let site = site("services:", PARTIES);
    let hidden = ["Wachdienst", "Nachtwache", "Frühwache", "Kai 1", "wachdienst.example", "Day Watch", "watch-"];
    nowhere(site.files(), &hidden);
    let public = page(site.files(), "recipients.md");
    assert!(public.contains("| IT service providers |") && public.contains("schwester.example/v"), "{public}");
    assert!(!public.contains("concluded") && public.contains("| Since |"), "{public}");
    let statement = page(site.files(), "privacy.md");
    assert_eq!(statement.matches("id=\"recipients-it-service\"").count(), 1, "{statement}");
    assert!(statement.contains("[IT service providers](#recipients-it-service)"), "{statement}");
    let customers = page(site.internal(), "recipients-customers.md");
    for told in ["Wachdienst Elbe GmbH", "Nachtwache AG", "Day Watch", "concluded", "names that we do not publish"] {
        assert!(customers.contains(told), "{told} is not in\n{customers}");
    }
    assert!(!customers.contains("Frühwache") && customers.contains("| IT service providers |"), "{customers}");
}

/// That no file says any of these.
fn nowhere(files: &Files, words: &[&str]) {
    for (name, content) in files {
        let text = String::from_utf8_lossy(content);
        for word in words {
            assert!(!text.contains(word), "{name} says {word}");
        }
    }
}
