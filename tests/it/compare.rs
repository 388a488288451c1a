//! What has changed in meaning: each slip of the pen in an example is told as what it is, and as nothing else, and
//! what only stands elsewhere or in another order is told as nothing.

use crate::examples::{Built, Folder, built};
use klartext::compare::{Change, TOPICS};
use klartext::locale::Locale;
use klartext::site;
use klartext::value::Citation;
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of a folder, with other words in one of its files.
fn edited(example: &str, file: &str, edits: &[(&str, &str)]) -> (Folder, Built) {
    let copy = Folder::new();
    copy_into(Path::new(example), copy.path());
    let path = copy.path().join(file);
    let mut text = fs::read_to_string(&path).unwrap();
    for (from, to) in edits {
        assert!(text.contains(from), "{example}/{file} no longer says `{from}`");
        text = text.replacen(from, to, 1);
    }
    fs::write(path, text).unwrap();
    let built = built(copy.path());
    assert!(built.judged.policy().is_some(), "{edits:?}\n{}", built.findings());
    (copy, built)
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy_into(&entry, &target);
        } else {
            fs::copy(&entry, target).unwrap();
        }
    }
}

/// Changes in short: `material longer retention service server-logs`.
fn changes(old: &Built, new: &Built) -> Vec<String> {
    let changes = site::changes(&old.judged, &new.judged).unwrap();
    changes.list.iter().map(in_short).collect()
}

fn in_short(change: &Change) -> String {
    let ids: Vec<&str> = change.subjects.iter().map(|(subject, _)| subject.id.as_str()).collect();
    let words =
        [change.weight.key(), change.how.key(), change.topic.key, change.subjects[0].0.kind.key(), &ids.join("+")];
    words.join(" ").trim_end().to_owned()
}

fn examples() -> Vec<PathBuf> {
    let folders = fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<PathBuf> = folders.filter(|folder| folder.is_dir()).collect();
    all.sort();
    all
}

/// What is edited in the main file of an example, and the changes that are told.
type Case = (&'static str, &'static str, &'static [&'static str]);

fn all_told(example: &str, file: &str, cases: &[Case]) {
    let before = built(Path::new(example));
    let mut wrong = Vec::new();
    for (from, to, told) in cases {
        let (_folder, after) = edited(example, file, &[(from, to)]);
        let changes = changes(&before, &after);
        if changes != *told {
            wrong.push(format!("`{from}` -> `{to}`: {changes:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_same_declaration_has_not_changed() {
    for example in examples() {
        let (_folder, copy) = edited(example.to_str().unwrap(), "klartext.yaml", &[]);
        assert_eq!(changes(&built(&example), &copy), [""; 0], "{}", example.display());
    }
}

#[test]
fn order_and_comments_are_no_change() {
    for example in examples() {
        let copy = Folder::new();
        copy_into(&example, copy.path());
        for file in fs::read_dir(copy.path()).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|ending| ending == "yaml") {
                let text = fs::read_to_string(&file).unwrap();
                fs::write(&file, format!("# moved\n{}", reordered(&text))).unwrap();
            }
        }
        let moved = built(copy.path());
        assert!(moved.judged.policy().is_some(), "{}", moved.findings());
        assert_eq!(changes(&built(&example), &moved), [""; 0], "{}", example.display());
    }
}

/// The sections of a declaration and the elements of its short lists, each the other way round.
fn reordered(text: &str) -> String {
    let mut sections: Vec<String> = Vec::new();
    for line in text.lines() {
        match sections.last_mut() {
            Some(section) if line.is_empty() || line.starts_with([' ', '#', '-']) => section.extend([line, "\n"]),
            _ => sections.push(format!("{line}\n")),
        }
    }
    sections.reverse();
    sections.concat().split_inclusive('\n').map(reversed_list).collect()
}

fn reversed_list(line: &str) -> String {
    let Some((before, rest)) = line.split_once('[') else { return line.to_owned() };
    let Some((inner, after)) = rest.split_once(']') else { return line.to_owned() };
    let is_plain = inner.chars().all(|sign| sign.is_ascii_alphanumeric() || "-, ".contains(sign));
    if !is_plain {
        return line.to_owned();
    }
    let elements: Vec<&str> = inner.split(", ").collect();
    format!("{before}[{}]{after}", elements.into_iter().rev().collect::<Vec<_>>().join(", "))
}

const SHOP: &[Case] = &[
    // The declaration and who answers for it.
    ("# A small shop", "# A tiny shop", &[]),
    ("updated: 2026-11-20", "updated: 2026-11-22", &[]),
    ("name: Blattgut Teehandel GmbH", "name: Blattgut AG", &["material changed name controller"]),
    (
        "represented-by: Mia Muster",
        "represented-by: Max Muster",
        &["material new represented controller", "material dropped represented controller"],
    ),
    ("Mustergasse 5,", "Mustergasse 7,", &["material changed address controller"]),
    ("hallo@blattgut.example", "tee@blattgut.example", &["material changed email controller"]),
    ("phone: +49 221 4710 300", "phone: +49 221 4710 301", &["material changed phone controller"]),
    ("https://blattgut.example/impressum", "https://blattgut.example/wir", &["minor changed imprint controller"]),
    ("dpo: {none: below-threshold}", "dpo: {email: dpo@blattgut.example}", &["material changed officer controller"]),
    ("authority: DE-NW", "authority: DE-BE", &["material changed authority controller"]),
    ("Klarna schätzt anhand", "Klarna schätzt  anhand", &[]),
    ("Klarna schätzt anhand", "Klarna berechnet anhand", &["material changed logic decisions"]),
    ("domains: [blattgut.example]", "domains: [blattgut.example, tee.example]", &["material new domain scope"]),
    ("rights: {by: [email, post]}", "rights: {by: [email]}", &["material dropped requests rights"]),
    ("backups: {kept: 30 days", "backups: {kept: 60 days", &["material longer backups backups"]),
    ("backups: {kept: 30 days", "backups: {kept: 7 days", &["material shorter backups backups"]),
    ("every: 1 day, places", "every: 1 week, places", &["material weaker backups-every backups"]),
    // Services.
    (
        "user-agent], retention: 7 days",
        "user-agent], retention: 10 days",
        &["material longer retention service server-logs"],
    ),
    (
        "user-agent], retention: 7 days",
        "user-agent], retention: 3 days",
        &["minor shorter retention service server-logs"],
    ),
    (
        "retention: 14 days after last-change",
        "retention: 14 days after last-login",
        &["material other-start retention service cart"],
    ),
    ("retention: 14 days after last-change", "retention: 14 days", &["material other-start retention service cart"]),
    ("retention: 14 days after last-change", "retention: contracts", &["material changed retention service cart"]),
    (
        "{first-of: [until account-deleted, 3 years after last-login]}",
        "{first-of: [3 years after last-login, until account-deleted]}",
        &[],
    ),
    (
        "data: [cart-content, session-id]",
        "data: [cart-content, session-id, email]",
        &["material new data service cart"],
    ),
    ("data: [cart-content, session-id]", "data: [cart-content]", &["minor dropped data service cart"]),
    ("phone: {when: voluntary}, order-data]", "phone, order-data]", &["material changed data service purchases"]),
    (
        "purposes: {cart: contract}",
        "purposes: {cart: contract, analytics: consent}",
        &["material new purpose service cart"],
    ),
    ("billing: contract, bookkeeping", "bookkeeping", &["minor dropped purpose service purchases"]),
    ("purposes: {cart: contract}", "purposes: {cart: consent}", &["material changed basis service cart"]),
    ("[detect-attacks, find-errors]", "[detect-attacks]", &["material dropped interest service server-logs"]),
    (
        "{legal-obligation: [ao-147]}}\n      places",
        "{legal-obligation: [bdsg-22]}}\n      places",
        &["material new law service purchases", "material dropped law service purchases"],
    ),
    ("withdraw: [banner, footer-link]", "withdraw: [banner]", &["material dropped withdrawal service analytics"]),
    (
        "provision: {needed-for: payment",
        "provision: {needed-for: order",
        &["material changed provision service bank-transfer+paypal+card-payment+invoice-purchase"],
    ),
    (
        "recipients: [tax-advisor, no-others]\n      retention: {cases",
        "recipients: [tax-advisor, dhl, no-others]\n      retention: {cases",
        &["material new receives service purchases"],
    ),
    ("      facts: [guest-order-possible]\n", "", &["material dropped sentence service user-account"]),
    ("loads: after-consent", "loads: at-once", &["material changed loads service analytics"]),
    (
        "subjects: [prospects, customers]",
        "subjects: [prospects, customers, applicants]",
        &["material new subjects service enquiries"],
    ),
    (
        "    reviews:\n",
        "    ratings:\n      title: {de: Bewertungen, en: Reviews}\n",
        &["material new service service ratings", "material dropped service service reviews"],
    ),
    ("    bank-transfer:\n", "    transfer:\n", &["minor renamed service service transfer"]),
    ("      opt-out: other-payment\n", "", &["material dropped opt-out service invoice-purchase"]),
    (
        "{when: consent-given, data: [email]",
        "{when: consent-given, data: [email, phone]",
        &["material new data service delivery"],
    ),
    (
        "recipients: credit-agency\n          we-get: {",
        "we-get: {",
        &["material changed onward service invoice-purchase"],
    ),
    // What lies on the device.
    (
        "{cart: necessary 14 days for cart}",
        "{cart: necessary 1 month for cart}",
        &["material longer cookie-lasts service cart"],
    ),
    (
        "{cart: necessary 14 days for cart}",
        "{cart: necessary session for cart}",
        &["minor shorter cookie-lasts service cart"],
    ),
    (
        "{cart: necessary 14 days for cart}",
        "{cart: functional 14 days}",
        &["material changed cookie-category service cart", "material dropped cookie-for service cart"],
    ),
    (
        "{cart: necessary 14 days for cart}",
        "{cart: necessary 14 days for cart, seen: functional 1 year}",
        &["material new cookie service cart"],
    ),
    ("{cart: necessary 14 days for cart}", "none", &["minor dropped cookie service cart"]),
    // What is promised.
    ("  everywhere: [no-data-sale]\n", "", &["material dropped claim claims"]),
    (
        "newsletter: [no-behaviour-analysis]",
        "newsletter: [no-behaviour-analysis, no-profiling]",
        &["minor new claim claims"],
    ),
    (
        "{de: bei der IP-Adresse, en: for the IP address}",
        "{de: bei IP-Adressen, en: for IP addresses}",
        &["minor reworded word texts"],
    ),
    (
        "documents: [statement, measures, recipients, cookies]",
        "documents: [statement, measures, cookies]",
        &["material dropped document declaration"],
    ),
    ("output: {dir: public, formats: [html, markdown]}", "output: {dir: web, formats: [html]}", &[]),
];

#[test]
fn each_change_of_a_shop_is_told_as_what_it_is() {
    all_told("examples/web-shop", "klartext.yaml", SHOP);
}

const FIRM: &[Case] = &[
    ("name: Mailwerk GmbH", "name: Mailwerk AG", &["material changed party-name party mailwerk"]),
    (
        "name: Mailwerk GmbH, category: it-service, country: DE",
        "name: Mailwerk GmbH, category: it-service, country: AT",
        &["material new country party mailwerk", "minor dropped country party mailwerk"],
    ),
    (
        "name: Mailwerk GmbH, category: it-service, country: DE",
        "name: Mailwerk GmbH, category: it-service, country: [DE, US]",
        &["material new third-country party mailwerk"],
    ),
    (
        "transfer: {US: {by: scc, module: 2, checked: 2026-01-10}}",
        "transfer: {US: {by: scc, module: 2, checked: 2026-11-10}}",
        &["minor renewed transfer-checked party cloudy"],
    ),
    (
        "transfer: {US: {by: scc, module: 2, checked: 2026-01-10}}",
        "transfer: {US: {by: bcr, checked: 2026-01-10}}",
        &["material changed transfer party cloudy"],
    ),
    (
        "sub-processors: [{de: Rechenzentrum, en: data centre}]",
        "sub-processors: [{de: Rechenzentrum, en: data centre}, {de: Notdienst, en: stand-by service}]",
        &["material new sub-processor party cloudy"],
    ),
    ("agreement: signed, note:", "agreement: pending, note:", &["material changed agreement party mailwerk"]),
    (
        "note: {de: seit langem, en: for long}",
        "note: {de: seit Jahren, en: for years}",
        &["minor reworded note party mailwerk"],
    ),
    (
        "recipients:\n  ",
        "recipients:\n  press: {name: Presse e. K., category: it-service, country: DE}\n  ",
        &["material new recipient party press"],
    ),
    (
        "processors:\n  ",
        "processors:\n  news: {name: Neu GmbH, category: it-service, country: DE, agreement: signed}\n  ",
        &["material new processor party news"],
    ),
    (
        "  tax: {name: Kanzlei Zahl, category: tax-advisor, country: DE, role: controller}\n",
        "  tax: {name: Kanzlei Zahl, category: tax-advisor, country: DE, role: joint-controller}\n",
        &["material changed role party tax"],
    ),
    ("city: Dresden", "city: Leipzig", &["material changed city place rack"]),
    (
        "rack: {operator: cloudy",
        "rack: {operator: mailwerk",
        &[
            "material changed operator place rack",
            // Mailwerk receives these data anyway.
            "minor dropped receives service email+email/part",
        ],
    ),
    (
        "locks-manual: {reviewed: 2026-01-10}",
        "locks-manual: {reviewed: 2026-06-10}",
        &["minor renewed measure-reviewed measures"],
    ),
    (
        "locks-manual: {reviewed: 2026-01-10}",
        "locks-manual: {reviewed: 2025-06-10}",
        &["material changed measure-reviewed measures"],
    ),
    (
        "locks-manual: {reviewed: 2026-01-10}",
        "locks-manual: {reviewed: 2026-01-10, state: planned}",
        &["material weaker measure-state measures"],
    ),
    ("    - locks-manual: {reviewed: 2026-01-10}\n", "", &["material dropped measure measures"]),
    ("    - key-list\n", "    - key-list\n    - visitors-escorted\n", &["minor new measure measures"]),
    ("everything: {every: 1 month", "everything: {every: 1 year", &["material weaker measure-every measures"]),
    (
        "on-behalf: {data: [message-content], retention: 30 days",
        "on-behalf: {data: [message-content], retention: 10 days",
        &["material shorter content-retention service email"],
    ),
    (
        "on-behalf: {data: [message-content], retention",
        "on-behalf: {data: [message-content, attachments], retention",
        &["material new content service email"],
    ),
    (
        "body: {de: Willkommen., en: Welcome.}",
        "body: {de: Guten Tag., en: Good day.}",
        &["minor reworded section texts"],
    ),
    ("no-tracking-cookies: {except: email}", "no-tracking-cookies", &["material changed claim claims"]),
    (
        "partner: {name: {de: Partner, en: partner}, data: [name, email]}",
        "partner: {name: {de: Partner, en: partner}, data: [name, email, phone]}",
        &["material new data service email"],
    ),
    ("        part: {", "        piece: {", &["minor renamed service service email/piece"]),
];

#[test]
fn each_change_of_parties_places_and_measures_is_told() {
    all_told("tests/it/compared", "klartext.yaml", FIRM);
}

#[test]
fn what_has_another_id_alone_is_renamed() {
    let example = "tests/it/compared";
    for (edits, told) in [
        (&[("  mailwerk:", "  postwerk:"), ("[mailwerk,", "[postwerk,")][..], "minor renamed processor party postwerk"),
        (&[("  rack:", "  shelf:"), ("places: rack", "places: shelf")], "minor renamed place place shelf"),
        (&[("    email:\n", "    mail:\n"), ("except: email", "except: mail")], "minor renamed service service mail"),
    ] {
        let (_folder, after) = edited(example, "klartext.yaml", edits);
        assert_eq!(changes(&built(Path::new(example)), &after), [told]);
    }
}

#[test]
fn every_topic_has_words_in_every_language() {
    for lang in Locale::shipped() {
        let locale = Locale::load(&lang, false);
        for topic in TOPICS {
            assert!(locale.has(&format!("topic-{}", topic.key)), "{lang}: {}", topic.key);
            assert!(Citation::parse(topic.law).is_some(), "{}", topic.law);
        }
    }
}
