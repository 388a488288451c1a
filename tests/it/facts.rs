//! What a hoster publishes for its customers can be taken into their declarations: facts, and no decisions.

use crate::examples::{Built, Folder, built, changed};
use klartext::model::{Agreement, Stated};
use klartext::report::expansion::{Expansion, lines};
use std::fs;
use std::path::Path;

const HOSTER: &str = "examples/mail-hoster";

/// The facts that an example publishes.
fn facts(built: &Built) -> String {
    String::from_utf8(built.site().files()["klartext-facts.yaml"].clone()).unwrap()
}

/// A customer in a folder of its own, whose log section holds `more`.
fn customer(facts: &str, service: &str, more: &str) -> (Folder, Built) {
    let folder = Folder::new();
    let (before, _) = include_str!("base.yaml").split_once("services:").unwrap();
    // Logs of a year are kept for a reason, which each firm gives for itself.
    let is_long = matches!(service, "mail-relay" | "web-hosting");
    let reason = "allow: [{rule: KT402, at: server-logs, because: Abuse is often found late.}]\n";
    let allow = if is_long { reason } else { "" };
    let text = format!(
        "{before}processors:
  hoster: {{use: {{file: hoster/facts.yaml, service: {service}}}, category: hosting, agreement: signed}}
services:
  website:
    server-logs:
      use: {{file: hoster/facts.yaml, service: {service}}}
      subjects: visitors
      purposes: {{it-security: {{legitimate-interests: [detect-attacks]}}}}
      provision: voluntary
      recipients: hoster
      cookies: none
{more}measures: none
documents: [statement, recipients]
{allow}"
    );
    fs::create_dir_all(folder.path().join("hoster")).unwrap();
    fs::write(folder.path().join("hoster/facts.yaml"), facts).unwrap();
    fs::write(folder.path().join("klartext.yaml"), text).unwrap();
    let built = built(folder.path());
    (folder, built)
}

fn page(built: &Built, name: &str) -> String {
    String::from_utf8(built.site().files()[name].clone()).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn what_a_hoster_writes_its_customers_can_read() {
    let facts = facts(&built(Path::new(HOSTER)));
    for service in ["mail-hosting", "mail-relay", "web-hosting", "cloud-storage"] {
        let (_folder, customer) = customer(&facts, service, "");
        let loud = customer.judged.findings.iter().filter(|one| one.level < klartext::finding::Level::Hint).count();
        assert_eq!(loud, 0, "{service}: {}\n{facts}", customer.findings());
        let policy = customer.judged.policy().unwrap();
        let hoster = &policy.parties[0];
        assert!(matches!(hoster.agreement, Stated::Given(at) if at.value == Agreement::Signed));
        // Each value knows the file that it is from.
        for span in [hoster.name.span().unwrap(), policy.chapters[0].services[0].logs.span().unwrap()] {
            assert!(customer.judged.sources.get(span.file).name.ends_with("hoster/facts.yaml"));
        }
    }
    let (_folder, customer) = customer(&facts, "mail-hosting", "");
    let statement = page(&customer, "privacy.md");
    for told in ["statistics of the IMAP or POP3 connection", "Elbknoten Systemtechnik GmbH", "netcup GmbH, Germany"] {
        assert!(statement.contains(told), "{told} is not in\n{statement}");
    }
    // What we say of our own staff and of our own purposes is not ours to say for the customer.
    for ours in ["purposes:", "legitimate-interests", "agreement:", "transfer:", "staff", "recipients:"] {
        assert!(!facts.contains(ours), "{ours} is in\n{facts}");
    }
    // A reviewer sees where each line is from.
    let policy = customer.judged.policy().unwrap();
    let shown = Expansion::new(policy, &customer.judged.catalog, &customer.judged.sources).of("server-logs");
    let shown = lines(&shown, false);
    assert!(shown.contains("up to 30 days") && shown.contains("hoster/facts.yaml:"), "{shown}");
}

#[test]
fn a_period_that_the_hoster_changes_changes_with_its_customer() {
    let (_hoster, hoster) = changed(HOSTER, "retention: up to 30 days", "retention: up to 12 days");
    let (_folder, told) = customer(&facts(&hoster), "mail-hosting", "");
    assert!(page(&told, "datenschutz.md").contains("Höchstens 12 Tage"));
    let (_folder, told) = customer(&facts(&hoster), "mail-hosting", "      logs: {retention: 5 days}\n");
    let statement = page(&told, "datenschutz.md");
    assert!(statement.contains("5 Tage") && !statement.contains("12 Tage") && statement.contains("IP-Adresse"));
}

#[test]
fn facts_speak_the_languages_of_who_uses_them() {
    let facts = facts(&built(Path::new(HOSTER)));
    let (folder, _) = customer(&facts, "mail-hosting", "");
    let main = folder.path().join("klartext.yaml");
    let text = fs::read_to_string(&main).unwrap().replace("languages: [de, en]", "languages: [de]");
    fs::write(&main, text).unwrap();
    let told = built(folder.path());
    let statement = page(&told, "datenschutz.md");
    assert!(statement.contains("statistische Werte der IMAP- oder POP3-Verbindung"), "{statement}");
}
