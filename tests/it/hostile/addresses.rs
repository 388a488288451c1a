//! Addresses that would run something or lead where no link may, at every place that takes one.

use super::{elements, is_plain};
use crate::cli::{CLEAR, Folder};
use crate::examples::built;
use crate::schema::agree::{Asked, asked, faults};
use klartext::lower::keys::{self, Takes};
use klartext::project::Project;
use klartext::site::State;
use klartext::yaml::quoted;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::BTreeSet;
use std::path::Path;

/// What browsers take for an address that runs something, or that is none of the web. `&` begins a character reference.
const ADDRESSES: [&str; 18] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\u{1}javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u{a0}javascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "javascript://firm.example/%0Aalert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "DATA:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "blob:https://firm.example/1",
    "view-source:https://firm.example",
    "intent://firm.example#Intent;scheme=http;end",
    "ws://firm.example",
];

/// How a value is written that is an address itself or holds one: what stands before and behind it.
fn forms(takes: &Takes) -> Vec<(String, String)> {
    let around = |inner: &Takes, before: &str, behind: &str| {
        forms(inner).into_iter().map(|(from, to)| (format!("{before}{from}"), format!("{to}{behind}"))).collect()
    };
    match takes {
        // A mail address and a number become links, too, and a host becomes a part of one.
        Takes::Web | Takes::Email | Takes::Phone | Takes::Host => vec![(String::new(), String::new())],
        Takes::Any(all) => all.iter().flat_map(|one| forms(one)).collect(),
        Takes::List(inner) | Takes::Items(inner) | Takes::Sequence(inner) => around(inner, "[", "]"),
        Takes::MapOf(_, inner) => around(inner, "{own: ", "}"),
        _ => Vec::new(),
    }
}

#[test]
fn no_key_takes_an_address_that_runs_something() {
    let folder = Folder::new("hostile-addresses");
    folder.write("klartext.yaml", "klartext: 1");
    let project = Project::open(&folder.0).unwrap();
    let takers: Vec<Asked> = asked().into_iter().filter(|asked| !forms(asked.info.value.takes).is_empty()).collect();
    let reached: BTreeSet<(&str, &str)> = takers.iter().map(|asked| (asked.table, asked.info.key)).collect();
    for table in keys::tables() {
        for info in table.keys.iter().filter(|info| !forms(info.value.takes).is_empty()) {
            assert!(reached.contains(&(table.name, info.key)), "no declaration has `{}` of {}", info.key, table.name);
        }
    }
    assert!(reached.contains(&("a link", "url")) && reached.contains(&("controller", "imprint")), "{reached:?}");
    for asked in &takers {
        for (before, behind) in forms(asked.info.value.takes) {
            let with = |address: &str| {
                let (text, range) = asked.declaration(&format!("{before}{address}{behind}"));
                faults(&project, text, &range)
            };
            let key = format!("{}: {}", asked.table, asked.info.key);
            let kinds = ["https://firm.example/x", "info@firm.example", "\"+49 351 5550100\"", "firm.example"];
            assert!(kinds.into_iter().any(|address| with(address).is_empty()), "{key} takes no address at all");
            for address in ADDRESSES {
                assert!(!with(&quoted(address)).is_empty(), "{key} takes `{address}`");
            }
        }
    }
}

/// Pages with only such links as lead to the web, to a mail or to a telephone, or to a place on them.
fn has_safe_links(folder: &Path, case: &str) {
    let built = built(folder);
    let State::Cleared(_) = built.judged.state else { panic!("{case}\n{}", built.findings()) };
    let site = built.site();
    assert!(!site.files().is_empty());
    for (name, content) in site.files().iter().chain(site.internal()) {
        let text = std::str::from_utf8(content).unwrap();
        match name.rsplit('.').next().unwrap() {
            "html" => {
                // Each that leads elsewhere has its scheme as a third word.
                let odd: Vec<_> =
                    elements(text).into_iter().filter(|one| one.split_whitespace().nth(2).is_some()).collect();
                assert!(odd.is_empty(), "{case}: {name}: {odd:?}");
            }
            "md" => {
                for event in Parser::new_ext(text, Options::all()) {
                    let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event else {
                        continue;
                    };
                    let (scheme, _) = dest_url.split_once(':').unwrap_or_default();
                    let is_safe = ["", "https", "http", "mailto", "tel"].contains(&scheme);
                    assert!(is_safe || dest_url.contains('@'), "{case}: {name}: {dest_url}");
                }
            }
            "txt" => is_plain(text),
            _ => {}
        }
    }
}

const OUTPUT: &str = "output: {formats: [html, markdown, text], archive: archive}\n";

#[test]
fn no_text_links_to_what_runs_something() {
    let folder = Folder::new("hostile-markdown");
    for address in ADDRESSES {
        let body = format!(
            "[x]({address}) [x](<{address}>) [x]({address} \"x\") ![x]({address}) <{address}> [x][y] [y] \
             <a href=\"{address}\">x</a> [x]({}) {address}\n\n[y]: {address}\n",
            address.replace(':', "\\:")
        );
        folder.write("texts/own.de.md", &body);
        folder.write("texts/own.en.md", &body);
        let words = quoted(&body);
        folder.write(
            "klartext.yaml",
            &format!(
                "{CLEAR}{OUTPUT}texts:\n  one: {{after: rights, title: {words}, body: {{de: {words}, en: {words}}}}}\n  \
                 two: {{after: rights, title: Zwei, body: {{file: texts/own}}}}\n"
            ),
        );
        has_safe_links(&folder.0, address);
    }
}

#[test]
fn no_fact_and_no_earlier_page_links_to_what_runs_something() {
    let folder = Folder::new("hostile-facts");
    for address in ADDRESSES {
        let words = quoted(address);
        folder.write(
            "catalog/products/evil.yaml",
            &format!(
                "name: Evil\nprovider: Evil AG\ncountry: DE\naddress: Gasse 1, 10115 Berlin\nrole: processor\n\
                 policy: {words}\nsources: [contract of 2026-04-01]\nverified: 2026-04-01\n"
            ),
        );
        folder.write(
            "catalog/authorities.yaml",
            &format!(
                "sources: [a]\nverified: 2026-04-01\nentries:\n  DE-NI: {{street: Gasse 1, postcode: \"30159\", city: Hannover, \
                 phone: {words}, email: {words}, website: {words}, complaint: {words}, competence: [private]}}\n"
            ),
        );
        folder.write(
            "catalog/glossary.yaml",
            &format!("sources: [a]\nverified: 2026-04-01\nentries: {{gdpr: {{url: {words}, with: always}}}}\n"),
        );
        folder.write(
            "klartext.changes.yaml",
            &format!(
                "changes:\n  - date: 2026-11-20\n    version: \"1\"\n    what: {{one: {{de: {words}, en: {words}}}}}\n"
            ),
        );
        let link =
            |to: &str| format!("{{\"link\": {{\"{to}\": {}}}, \"words\": [\"x\"]}}", serde_json::Value::from(address));
        let links = ["url", "mail", "phone", "page"].map(link).join(", ");
        for lang in ["de", "en"] {
            let page = format!(
                "{{\"klartext-page\":1,\"until\":\"2026-11-20\",\"title\":[\"x\"],\"lead\":[[{links}]],\"sections\":[\n\
                 {{\"anchor\":\"x\",\"title\":[{links}],\"blocks\":[{{\"paragraph\":[{links}]}},{{\"markdown\":{}}}]}}\n]}}\n",
                serde_json::Value::from(format!("[x]({address}) <{address}>"))
            );
            folder.write(&format!("archive/2026-03-01/statement.{lang}.json"), &page);
        }
        let main = CLEAR.replace("recipients: none", "recipients: [evil]");
        let main =
            format!("{main}{OUTPUT}processors: {{evil: signed}}\ninclude: [klartext.changes.yaml]\nglossary: all\n");
        folder.write("klartext.yaml", &main);
        has_safe_links(&folder.0, address);
        if address == ADDRESSES[0] {
            let site = built(&folder.0).site();
            let page = String::from_utf8_lossy(&site.files()["datenschutz.html"]).into_owned();
            // The authority, the party and the change are told in words.
            assert!(page.matches(address).count() > 3, "{page}");
        }
    }
}

#[test]
fn no_setting_of_a_theme_is_an_address() {
    let folder = Folder::new("hostile-settings");
    folder.write("klartext.yaml", CLEAR);
    for address in ADDRESSES {
        folder.write("themes/klartext/theme.yaml", &format!("extends: {}\n", quoted(address)));
        let run = folder.run(&["check"]);
        assert!(run.code == 1 && run.err.contains("unknown theme"), "{address}: {}", run.err);
        is_plain(&run.err);
    }
}
