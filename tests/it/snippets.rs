//! Texts for customers' own pages come from the facts of the statement, so both change with them.

use crate::examples::{Built, changed};

const EXAMPLE: &str = "examples/mail-hoster";

fn page(built: &Built, name: &str) -> String {
    // No-break spaces hold numbers and units together.
    String::from_utf8(built.site().files()[name].clone()).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_period_that_changes_in_one_place_changes_statement_and_snippet() {
    let (_copy, built) = changed(EXAMPLE, "retention: up to 30 days", "retention: up to 12 days");
    for (name, said) in [
        ("datenschutz.md", "Höchstens 12 Tage"),
        ("texte-fuer-kunden.md", "**Wie lange er Protokolle aufbewahrt:** Höchstens 12 Tage"),
        ("texte-fuer-kunden.html", "&lt;dd&gt;Höchstens 12 Tage"),
        ("texte-fuer-kunden.txt", "Wie lange er Protokolle aufbewahrt: Höchstens 12 Tage"),
        ("texts-for-customers.md", "**How long it keeps logs:** Up to 12 days"),
    ] {
        let page = page(&built, name);
        assert!(page.contains(said), "{name} does not say {said}");
        assert!(!page.contains("30 Tage") && !page.contains("30 days"), "{name} still says the old period");
    }
}

#[test]
fn a_snippet_addresses_nobody_and_links_to_none_of_our_anchors() {
    let (_copy, formal) = changed(EXAMPLE, "register: formal", "register: formal");
    let (_copy, informal) = changed(EXAMPLE, "register: formal", "register: informal");
    let [formal, informal] = [formal, informal].map(|built| page(&built, "texte-fuer-kunden.md"));
    assert!(formal.contains("ergänzen Sie bitte") && informal.contains("ergänzt du bitte"));
    let samples = |page: &str| page.split("```").skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(samples(&formal), samples(&informal));
    for sample in samples(&formal) {
        assert!(!sample.contains("](#") && !sample.contains("href=\"#"), "{sample}");
    }
}

#[test]
fn a_service_that_logs_nothing_says_so() {
    let (_copy, built) = changed(
        EXAMPLE,
        "{data: [cloud-files], responsible: customer, retention: until customer-deletes, snippet: true}\n      logs:\n        retention: 7 days\n        events: {application: {when: depends-on-software, data: [application-log]}, access: {when: depends-on-software, data: [web-log-data]}}",
        "{data: [cloud-files], retention: until customer-deletes, snippet: true}\n      retention: 7 days after contract-end\n      logs: none",
    );
    let page = page(&built, "texts-for-customers.md");
    let (_, cloud) = page.split_once("</a>Cloud storage").unwrap();
    assert!(cloud.contains("and keeps no logs: Elbknoten") && !cloud.contains("What it logs"), "{cloud}");
}
