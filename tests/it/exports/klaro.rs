//! The configuration of the consent manager Klaro.

use super::{assert_lies_there, examples, locale, policy};
use crate::examples::{Built, built, changed};
use klartext::export::{Exported, harmless, klaro, script};
use serde_json::{Value, json};

fn of(built: &Built) -> Exported {
    let locales = ["de", "en"].map(|lang| locale(built, lang));
    let exported = klaro(policy(built), &built.judged.catalog, &locales);
    assert!(locales.iter().all(|locale| locale.faults().is_empty()));
    exported
}

#[test]
fn examples_give_the_configurations_that_lie_there() {
    for example in examples() {
        assert_lies_there(&of(&built(&example)).document, &example, "klaro.json");
    }
}

/// What a declaration says of the logs of a website, and the services that Klaro then has.
#[test]
fn services_ask_as_they_are_declared() {
    let listed = |to: &str| {
        let to = if to.is_empty() { String::new() } else { format!("      {to}") };
        let to = format!("      recipients: no-others\n{to}");
        let (_folder, built) = changed("examples/minimal", "      recipients: no-others\n      cookies: none\n", &to);
        let Exported { document, notes } = of(&built);
        let services = document["services"].as_array().unwrap().iter().map(|service| {
            let asks = match (service["required"].as_bool().unwrap(), &service["contextualConsentOnly"]) {
                (true, _) => "required",
                (false, Value::Bool(true)) => "in place",
                (false, _) => "asks",
            };
            assert_eq!((&service["default"], &service["optOut"]), (&json!(false), &json!(false)));
            format!("{} {asks} {}", service["name"].as_str().unwrap(), service["cookies"])
        });
        (services.collect::<Vec<_>>(), notes)
    };
    let consent = "purposes: {analytics: consent}\n      consent: {by: banner, withdraw: banner}\n";
    for (to, services) in [
        ("", &[][..]),
        ("loads: at-once\n", &[]),
        ("loads: link\n", &[]),
        ("loads: on-click\n", &[]),
        ("loads: on-click\n      cookies: {chat: necessary session for login}\n", &[]),
        ("cookies: {a: necessary session for login}\n", &["website-server-logs required [\"a\"]"]),
        ("cookies: {a: statistics 1 day}\n", &["website-server-logs asks [\"a\"]"]),
        ("loads: after-consent\n", &["website-server-logs asks []"]),
        (
            "loads: after-consent\n      cookies: {a: necessary session for login}\n",
            &["website-server-logs asks [\"a\"]"],
        ),
        ("loads: on-click\n      cookies: {a: marketing 1 day}\n", &["website-server-logs in place [\"a\"]"]),
        // What is necessary stays when somebody refuses the rest.
        (
            "cookies: {a: necessary session for login, \"b*\": statistics 1 day}\n",
            &["website-server-logs required [\"a\"]", "website-server-logs-optional asks [\"^b.*$\"]"],
        ),
        // A name is a name, whatever it would be as an expression.
        (
            "cookies: {\"a.b-*(c)\": statistics 1 day}\n",
            &["website-server-logs asks [\"^a\\\\.b\\\\-.*\\\\(c\\\\)$\"]"],
        ),
        (
            "cookies: {a: {category: statistics, lasts: 1 day, host: ads.example}}\n",
            &["website-server-logs asks [{\"pattern\":\"a\",\"domain\":\"ads.example\"}]"],
        ),
        ("cookies: {a: {category: statistics, lasts: 1 day, kind: local-storage}}\n", &["website-server-logs asks []"]),
    ] {
        assert_eq!(listed(to).0, services, "{to}");
    }
    // Consent that is given in a form is nothing that Klaro asks for.
    let purposes = "purposes: {it-security: {legitimate-interests: [detect-attacks]}}\n";
    for (consent, count) in [(consent.to_owned(), 1), (consent.replace("by: banner", "by: checkbox"), 0)] {
        let (_folder, built) = changed("examples/minimal", purposes, &consent);
        let services = of(&built).document["services"].as_array().unwrap().len();
        // Cookies are declared as none, so that only the way of consent tells.
        assert_eq!(services, count, "{consent}");
    }
    let (_, notes) = listed("cookies: {a: {category: statistics, lasts: 1 day, kind: local-storage}}\n");
    assert_eq!(
        notes,
        [
            "Klaro keeps the choice in a cookie `klaro`, which the declaration does not have",
            "`a` of `website-server-logs` stays when consent is withdrawn: Klaro removes cookies only"
        ]
    );
}

#[test]
fn the_choice_is_kept_as_long_as_declared() {
    let storage = |item: &str| {
        let to = format!("cookies: {{klaro: {item}, a: statistics 1 day}}");
        let (_folder, built) = changed("examples/minimal", "cookies: none", &to);
        let Exported { document, notes } = of(&built);
        assert_eq!(notes, [""; 0]);
        (document["storageMethod"].clone(), document["cookieExpiresAfterDays"].clone())
    };
    assert_eq!(storage("necessary 6 months for consent-management"), (json!("cookie"), json!(180)));
    let local = "{category: necessary, needed-for: consent-management, lasts: until-deleted, kind: local-storage}";
    assert_eq!(storage(local), (json!("localStorage"), Value::Null));
}

/// Purposes in own words have names, and Klaro's own words about purposes are not taken over.
#[test]
fn purposes_are_told_in_both_languages() {
    let own =
        "purposes: {statistik: consent}\n      consent: {by: banner, withdraw: banner}\n      loads: after-consent\n";
    let (folder, _) =
        changed("examples/minimal", "purposes: {it-security: {legitimate-interests: [detect-attacks]}}\n", own);
    let main = folder.path().join("klartext.yaml");
    let terms = "terms: {purposes: {statistik: {de: Besuche zählen, en: counting visits}}}\n";
    std::fs::write(&main, format!("{}{terms}", std::fs::read_to_string(&main).unwrap())).unwrap();
    let document = of(&built(folder.path())).document;
    assert_eq!(document["services"][0]["purposes"], json!(["statistik"]));
    let purpose = |lang: &str| document["translations"][lang]["purposes"]["statistik"].clone();
    assert_eq!(purpose("de"), json!({"title": "Besuche zählen", "description": ""}));
    assert_eq!(purpose("en"), json!({"title": "Counting visits", "description": ""}));
    assert_eq!(document["translations"]["zz"]["privacyPolicyUrl"], "datenschutz.html");
    assert_eq!(document["services"][0]["translations"]["zz"], document["services"][0]["translations"]["de"]);
}

#[test]
fn no_text_ends_the_script_it_stands_in() {
    let evil = "</script><!-- \u{2028}\u{2029} ]]> \"; alert(1); // \\";
    let document = json!({ "services": [{ "name": evil }], evil: evil });
    for text in [script(&document, "var klaroConfig ="), harmless(&document)] {
        assert!(!text.contains(['<', '>', '\u{2028}', '\u{2029}']), "{text}");
        let json = text.rsplit_once("klaroConfig = ").map_or(&*text, |(_, json)| json.trim_end().trim_end_matches(';'));
        assert_eq!(serde_json::from_str::<Value>(json).unwrap(), document);
    }
}
