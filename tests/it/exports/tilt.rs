//! Transparency information in the language TILT.

use super::{assert_lies_there, examples, locale, policy, texts};
use crate::examples::{Built, built, changed};
use klartext::export::{Exported, tilt};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn of(built: &Built, lang: &str) -> Exported {
    let locale = locale(built, lang);
    let exported = tilt(policy(built), &built.judged.catalog, &locale);
    assert_eq!(locale.faults(), []);
    exported
}

#[test]
fn examples_give_the_documents_that_lie_there() {
    for example in examples() {
        let built = built(&example);
        // One language each; both are looked at.
        let lang = if example.ends_with("server-hosting") { "en" } else { "de" };
        assert_lies_there(&of(&built, lang).document, &example, &format!("tilt.{lang}.json"));
    }
}

#[test]
fn both_languages_tell_the_same_facts() {
    for example in examples() {
        let built = built(&example);
        let [german, english] = ["de", "en"].map(|lang| of(&built, lang).document);
        let places = |document| texts(document).into_iter().map(|(at, _)| at).collect::<Vec<_>>();
        assert_eq!(places(&german), places(&english), "{}", example.display());
        let ids = |document: &Value| {
            let data = document["dataDisclosed"].as_array().unwrap().iter();
            data.map(|data| data["_id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&german), ids(&english));
        let distinct: BTreeSet<_> = ids(&german).into_iter().collect();
        assert_eq!(distinct.len(), ids(&german).len(), "{}: ids are unique", example.display());
        assert!(texts(&german).iter().all(|(_, text)| !text.contains("[noch offen]")));
    }
}

#[test]
fn the_hash_is_of_all_the_rest() {
    let built = built(&examples()[0]);
    let mut document = of(&built, "de").document;
    let hash = document["meta"].as_object_mut().unwrap().shift_remove("_hash").unwrap();
    assert_eq!(hash, json!(klartext::value::hash(document.to_string().as_bytes())));
    assert_eq!(of(&built, "de").document["meta"]["_hash"], hash, "the same input gives the same document");
    assert_ne!(of(&built, "en").document["meta"]["_id"], of(&built, "de").document["meta"]["_id"]);
}

/// Where the minimal example tells what data of mails are.
const EMAIL: &str = "/dataDisclosed/5";

/// The minimal example with another text has this at a place of its document.
#[track_caller]
#[allow(clippy::needless_pass_by_value, reason = "callers write down what they expect")]
fn tells(from: &str, to: &str, at: &str, expected: Value) {
    let (_folder, built) = changed("examples/minimal", from, to);
    let document = of(&built, "de").document;
    let found = document.pointer(at).cloned().unwrap_or_default();
    // Where lines may break is nothing that is looked at here.
    let found: Value = serde_json::from_str(&found.to_string().replace(['\u{a0}', '\u{202f}'], " ")).unwrap();
    assert_eq!(found, expected, "{at} after `{to}`\n{}", built.findings());
}

#[test]
fn people_and_rights_are_told() {
    tells("updated:", "version: \"7\"\nupdated:", "/meta/version", json!(7));
    tells("updated:", "version: 2026-2\nupdated:", "/meta/version", json!(20_261_120));
    tells(
        "documents:",
        "output: {base-url: https://speichenwerk.example/}\ndocuments:",
        "/meta/url",
        json!("https://speichenwerk.example/datenschutz.html"),
    );
    tells(
        "dpo: {none: below-threshold}",
        "dpo: {name: Uli Muster, email: dsb@speichenwerk.example, phone: +49 (30) 123456}",
        "/dataProtectionOfficer",
        json!({"name": "Uli Muster", "address": "Musterufer 3, 10999 Berlin", "country": "DE",
                "email": "dsb@speichenwerk.example", "phone": "+49 30 123456"}),
    );
    tells(
        "dpo: {none: below-threshold}",
        "dpo: {email: dsb@speichenwerk.example}",
        "/dataProtectionOfficer/name",
        json!("Datenschutzbeauftragter"),
    );
    tells("{legitimate-interests: [answer-requests]}", "consent", "/rightToDataPortability/available", json!(true));
    tells("{legitimate-interests: [answer-requests]}", "consent", "/rightToWithdrawConsent/available", json!(true));
    tells("automated-decisions: none\n", "", "/automatedDecisionMaking", json!({}));
    tells("authority: DE-BE\n", "", "/rightToComplain", json!({}));
    tells(
        "authority: DE-BE",
        "authority: {name: Amt, email: post@amt.example}",
        "/rightToComplain/supervisoryAuthority",
        json!({"name": "Amt", "email": "post@amt.example"}),
    );
    tells(
        "represented-by: Toni Beispiel\n",
        "phone: +49 30 1234\n",
        "/controller/representative",
        json!({"name": "Speichenwerk Fahrradwerkstatt GmbH", "email": "werkstatt@speichenwerk.example", "phone": "+49 30 1234"}),
    );
    tells("documents:", "rights: {by: [post]}\ndocuments:", "/rightToInformation/email", Value::Null);
}

#[test]
fn data_bases_and_provision_are_told() {
    let of_email = |from: &str, to: &str, at: &str, expected: Value| tells(from, to, &format!("{EMAIL}{at}"), expected);
    of_email(
        "{legitimate-interests: [answer-requests]}",
        "consent",
        "/legalBases",
        json!([{"reference": "GDPR-6-1-a", "description": "Ihre Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)"}]),
    );
    of_email(
        "provision: voluntary\n      places: server\n      recipients: no-others\n      retention",
        "provision: {needed-for: law, otherwise: no-contract}\n      places: server\n      recipients: no-others\n      retention",
        "/nonDisclosure/legalRequirement",
        json!(true),
    );
    tells(
        "data: [name, email, message-content]",
        "data: [name, {any-of: [email, phone]}, {de: Lieblingsrad, en: favourite bike}]",
        "/dataDisclosed/6/_id",
        json!("communication-email.email-or-phone"),
    );
    tells(
        "data: [name, email, message-content]",
        "data: [name, {any-of: [email, phone]}, {de: Lieblingsrad, en: favourite bike}]",
        "/dataDisclosed/7/_id",
        json!("communication-email.own"),
    );
}

#[test]
fn periods_are_told_as_what_they_are() {
    let kept = |to: &str, at: &str, expected: Value| {
        tells("retention: 6 months after request-closed", to, &format!("{EMAIL}{at}"), expected);
    };
    kept(
        "retention: not-stored",
        "/storage",
        json!([{"temporal": [{"description": "Keine Speicherung", "ttl": "PT0S"}], "aggregationFunction": "max"}]),
    );
    kept(
        "retention: vouchers",
        "/storage/0/legalBasisConditional",
        json!(["AO-147-1-4", "AO-147-3", "HGB-257-1-4", "HGB-257-4", "USTG-14b-1"]),
    );
    kept("retention: vouchers", "/storage/0/temporal/0/ttl", json!("P8Y"));
    kept(
        "retention: until request-closed",
        "/storage",
        json!([{"purposeConditional": ["Bis das Anliegen erledigt ist"], "aggregationFunction": "max"}]),
    );
    kept(
        "retention: {first-of: [2 weeks, until request-closed]}",
        "/storage",
        json!([{"temporal": [{"description": "2 Wochen", "ttl": "P14D"}],
                "purposeConditional": ["Bis das Anliegen erledigt ist"], "aggregationFunction": "min"}]),
    );
    kept(
        "retention: {for: 1 year 6 months, then: anonymise}",
        "/storage",
        json!([{"temporal": [{"description": "1 Jahr und 6 Monate, dann nur noch anonym", "ttl": "P1Y6M"}], "aggregationFunction": "max"}]),
    );
    kept(
        "retention: {cases: {troubleshooting: 3 days, otherwise: {first-of: [1 year, 5 days]}}}",
        "/storage/1",
        json!({"temporal": [{"description": "Sonst: 1 Jahr", "ttl": "P1Y"}, {"description": "Sonst: 5 Tage", "ttl": "P5D"}],
                "aggregationFunction": "min"}),
    );
    kept(
        "retention: 6 months after request-closed\n      backups: up to 30 days",
        "/storage/1",
        json!({"temporal": [{"description": "Danach in Sicherungskopien noch höchstens 30 Tage", "ttl": "P30D"}],
                "aggregationFunction": "max"}),
    );
}

#[test]
fn transfers_rest_on_what_is_declared() {
    let party = |by: &str| {
        let to = format!("processors: {{hetzner: {{agreement: signed, task: hosting, transfer: {{US: {by}}}}}}}");
        let (_folder, built) =
            changed("examples/minimal", "processors: {hetzner: {agreement: signed, task: hosting}}", &to);
        of(&built, "en").document["thirdCountryTransfers"].clone()
    };
    let keys = |transfers: &Value| {
        let keys = transfers[0].as_object().unwrap().iter();
        keys.map(|(key, value)| format!("{key}:{}", value.get("available").unwrap_or(value)))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(keys(&party("{by: dpf}")), "country:\"US\" adequacyDecision:true");
    let clauses = party("{by: scc, module: 2}");
    assert_eq!(keys(&clauses), "country:\"US\" appropriateGuarantees:true standardDataProtectionClause:true");
    assert!(
        clauses[0]["standardDataProtectionClause"]["description"]
            .as_str()
            .unwrap()
            .starts_with("Hetzner Online GmbH: ")
    );
    assert_eq!(keys(&party("{by: bcr}")), "country:\"US\" appropriateGuarantees:true");
    assert_eq!(keys(&party("{by: gdpr-49-1-a}")), "country:\"US\" adequacyDecision:false appropriateGuarantees:false");
}

#[test]
fn sources_have_the_ids_of_the_data() {
    let example = examples().into_iter().find(|example| example.ends_with("system-house")).unwrap();
    let exported = of(&built(&example), "de");
    let sources = exported.document["sources"].as_array().unwrap();
    assert!(!sources.is_empty());
    for source in sources {
        let data = exported.document["dataDisclosed"].as_array().unwrap();
        let same = data.iter().find(|data| data["_id"] == source["_id"]).unwrap();
        assert_eq!(same["category"], source["dataCategory"]);
    }
    assert!(exported.notes.iter().any(|note| note.starts_with("`sources.url` is empty")));
}

/// A party that is held back is told by its kind alone.
#[test]
fn what_is_held_back_is_not_exported() {
    let to = "processors: {hetzner: {agreement: signed, task: hosting, category: hosting, audience: customers}}";
    let (_folder, built) = changed("examples/minimal", "processors: {hetzner: {agreement: signed, task: hosting}}", to);
    let document = of(&built, "de").document;
    assert!(!document.to_string().to_lowercase().contains("hetzner"));
    assert_eq!(document["dataDisclosed"][0]["recipients"][0]["country"], "DE");
}
