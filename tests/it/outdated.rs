//! What the outdated terms and empty phrases of the catalog find and spare, sentence by sentence, and that our own words
//! have none of them; and how words with several spellings are told apart.

use klartext::catalog::{Catalog, Entry, Outdated, Plain};
use klartext::source::Sources;
use klartext::value::Lang;
use std::collections::BTreeMap;
use std::fs;

/// One kind of what texts are searched for, with its sentences.
struct Kind {
    sentences: &'static str,
    all: fn(&Catalog) -> Vec<&Entry<Outdated>>,
    in_text: for<'c> fn(&'c Catalog, &Plain) -> Vec<&'c Entry<Outdated>>,
}

const OUTDATED: Kind = Kind {
    sentences: include_str!("outdated.txt"),
    all: |catalog| catalog.outdated().collect(),
    in_text: |catalog, text| catalog.suspects_in(text).outdated,
};

const EMPTY: Kind = Kind {
    sentences: include_str!("empty-phrases.txt"),
    all: |catalog| catalog.empty_phrases().collect(),
    in_text: |catalog, text| catalog.suspects_in(text).empty_phrases,
};

fn shipped() -> Catalog {
    Catalog::shipped(&mut Sources::default())
}

/// Which entries find something in a text, as the rule asks for them.
fn found<'c>(kind: &Kind, catalog: &'c Catalog, text: &str, lang: Option<&Lang>) -> Vec<&'c Entry<Outdated>> {
    let plain = Plain::of(text);
    let entries = (kind.in_text)(catalog, &plain);
    entries.into_iter().filter(|entry| !entry.places_in(&plain, lang).is_empty()).collect()
}

fn lang(code: &str) -> Option<Lang> {
    Lang::parse(code).filter(|lang| lang.as_str() != "xx")
}

#[test]
fn every_term_finds_what_it_should_and_spares_the_rest() {
    finds_and_spares(&OUTDATED);
}

#[test]
fn every_phrase_finds_what_it_should_and_spares_the_rest() {
    finds_and_spares(&EMPTY);
}

fn finds_and_spares(kind: &Kind) {
    let catalog = shipped();
    // How many sentences each entry finds and spares.
    let mut seen: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut id = "";
    for line in kind.sentences.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some(told) = line.strip_prefix(['+', '-']) else {
            id = line;
            continue;
        };
        let (code, text) = told.split_once(' ').unwrap();
        let is_in =
            |text: &str| found(kind, &catalog, text, lang(code).as_ref()).iter().any(|entry| entry.id.value == id);
        let is_found = is_in(text);
        // Nor does it matter how much stands around it.
        let filler = "Viele Wörter ohne Belang stehen davor und dahinter. ".repeat(20);
        assert_eq!(is_in(&format!("{filler}{text} {filler}")), is_found, "{id}: {text}");
        let (finds, spares) = seen.entry(id).or_default();
        *if line.starts_with('+') { finds } else { spares } += 1;
        if is_found != line.starts_with('+') {
            wrong.push(format!("{id}: {line}"));
        }
    }
    for entry in (kind.all)(&catalog) {
        let (finds, spares) = seen.remove(entry.id.as_str()).unwrap_or_default();
        if finds == 0 || spares == 0 {
            wrong.push(format!("{}: finds {finds} sentences and spares {spares}", entry.id.value));
        }
    }
    wrong.extend(seen.keys().map(|id| format!("there is no `{id}`")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_clue_leads_to_its_entry() {
    let catalog = shipped();
    assert_eq!(catalog.outdated().count(), 128);
    for kind in [&OUTDATED, &EMPTY] {
        for entry in (kind.all)(&catalog) {
            for clue in &entry.clues {
                let text = [clue.as_str(), entry.with.first().map_or("", String::as_str)].join(" ");
                let plain = Plain::of(&text);
                let led_to = (kind.in_text)(&catalog, &plain).iter().any(|found| found.id.value == entry.id.value);
                assert!(led_to, "`{clue}` does not lead to `{}`", entry.id.value);
            }
        }
    }
}

#[test]
fn each_says_in_every_language_what_stands_in_its_place() {
    let catalog = shipped();
    let said = |entry: &Outdated, code: &str| entry.say_in(lang(code).as_ref()).map(str::to_owned);
    for entry in catalog.outdated() {
        assert_eq!(said(entry, "de").is_some(), said(entry, "en").is_some(), "`{}`", entry.id.value);
        assert!(said(entry, "de").is_none() || entry.advice.is_none(), "`{}` says two things", entry.id.value);
        assert!(!entry.was.ends_with('.') && entry.was.chars().count() <= 160, "`{}`: {}", entry.id.value, entry.was);
    }
    let entry = catalog.outdated().find(|entry| entry.id.value == "tmg-5").unwrap();
    assert_eq!(said(entry, "de").as_deref(), Some("§ 5 DDG"));
    assert_eq!(said(entry, "en").as_deref(), Some("Section 5 DDG"));
}

/// Sentences about what is so for the most part, which a declaration takes up only where that is the fact.
const MOSTLY_SO: [&str; 5] = [
    "fact-connected-data-kept-along",
    "fact-usually-stored-in-us",
    "fact-lookup-mostly-once",
    "fact-contract-customers-first",
    "fact-content-normally-unseen",
];

#[test]
fn our_own_words_are_not_outdated() {
    let catalog = shipped();
    let mut wrong = Vec::new();
    for (folder, code) in [("de", "de"), ("de-informal", "de"), ("en", "en")] {
        for file in fs::read_dir(format!("locales/{folder}")).unwrap() {
            let path = file.unwrap().path();
            for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
                let words = line.split_once('=').map_or(line, |(_, words)| words);
                let lang = lang(code);
                let found = [&OUTDATED, &EMPTY].map(|kind| found(kind, &catalog, words, lang.as_ref())).concat();
                let is_mostly_so = MOSTLY_SO.iter().any(|id| line.starts_with(id));
                // Whether a sentence that denies or promises something is true is for claims and measures to say.
                let found = found
                    .iter()
                    .filter(|it| it.untrue_with.is_none() && it.unless_measures.is_empty() && !is_mostly_so);
                wrong.extend(found.map(|entry| format!("{}: {}: {line}", path.display(), entry.id.value)));
                let spelt = catalog.spellings().flat_map(|it| it.places_in(words, lang.as_ref()));
                let spelt: Vec<_> = spelt.filter_map(|spelt| spelt.instead).collect();
                if !spelt.is_empty() {
                    wrong.push(format!("{}: {spelt:?}: {line}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_can_stand_there_as_it_is_is_put_there() {
    let catalog = shipped();
    let replaced = |text: &str, code: &str| {
        let lang = lang(code);
        let plain = Plain::of(text);
        let entry = *found(&OUTDATED, &catalog, text, lang.as_ref()).first()?;
        let place = entry.places_in(&plain, lang.as_ref()).remove(0);
        let say = entry.replacement(text, &place, lang.as_ref())?;
        Some(format!("{}{say}{}", &text[..place.start], &text[place.end..]))
    };
    for (code, text, wanted) in [
        ("de", "Anbieter nach § 5 TMG ist die Firma.", "Anbieter nach § 5 DDG ist die Firma."),
        ("en", "Cookies follow § 25 TTDSG.", "Cookies follow § 25 TDDDG."),
        ("de", "nach der EU-DSGVO", "nach der DSGVO"),
        ("de", "Art. 6 DS-GVO gilt", "Art. 6 DSGVO gilt"),
        ("de", "Die Strato AG hilft.", "Die STRATO GmbH hilft."),
        ("de", "Wir zählen mit Piwik-Cookies.", "Wir zählen mit Matomo-Cookies."),
        ("en", "We use Microsoft Office 365.", "We use Microsoft 365."),
    ] {
        assert_eq!(replaced(text, code).as_deref(), Some(wanted), "{text}");
    }
    for (code, text) in [
        ("de", "Die verantwortliche Stelle ist die Firma."),
        ("de", "Es gilt das TTDSG (Telekommunikation-Telemedien-Datenschutz-Gesetz)."),
        ("de", "Es gelten TTDSG und TDDDG."),
        ("de", "Anbieter nach § 5 Abs. 1 TMG ist die Firma."),
        ("de", "Wir werben mit Google AdWords-Anzeigen."),
        ("de", "Es gilt das BDSG n. F. Alles andere gilt nicht."),
        ("fr", "Google My Business"),
    ] {
        assert_eq!(replaced(text, code), None, "{text}");
    }
}

#[test]
fn spellings_are_told_apart() {
    let catalog = shipped();
    let found = |id: &str, code: &str, text: &str| -> Vec<String> {
        let entry = catalog.spellings().find(|entry| entry.id.value == id).unwrap();
        let lang = lang(code);
        let spelt = entry.places_in(text, lang.as_ref()).into_iter();
        let spelt: Vec<String> =
            spelt.map(|it| format!("{}>{}", &text[it.at], it.instead.unwrap_or_default())).collect();
        let led_to = catalog.suspects_in(&Plain::of(text)).spellings.iter().any(|it| it.id.value == id);
        assert!(led_to || spelt.is_empty(), "no clue leads to `{id}` in {text}");
        spelt
    };
    let de = "E-Mail, Email-Adresse, eMail, Emails, Emaille, email@x.example, https://email.example/email";
    assert_eq!(found("e-mail", "de", de), ["E-Mail>", "Email>E-Mail", "eMail>E-Mail", "Emails>E-Mails"]);
    assert_eq!(found("e-mail", "en", de), [""; 0]);
    assert_eq!(found("email", "en", "E-mails and e-mail"), ["E-mails>Emails", "e-mail>email"]);
    assert_eq!(found("website-de", "de", "Webseite und Website"), ["Webseite>Website", "Website>"]);
    assert_eq!(found("website-en", "en", "Web site"), ["Web site>Website"]);
    assert_eq!(found("online", "de", "On-line bestellt"), ["On-line>Online"]);
    assert_eq!(found("ise-ize", "en", "Organized by authorised"), ["Organiz>Organis", "authoris>"]);
    assert_eq!(found("british-american", "en", "Colour, behavior"), ["Colour>", "behavior>behaviour"]);
}

#[test]
fn every_pair_of_spellings_is_led_to_by_a_clue() {
    let catalog = shipped();
    let text = include_str!("../../src/catalog/spellings.yaml");
    let mut id = "";
    let mut pairs = 0;
    for line in text.lines() {
        id = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':')).unwrap_or(id);
        let Some(line) = line.strip_prefix("    pairs: {").and_then(|line| line.strip_suffix('}')) else { continue };
        for word in line.split(", ").flat_map(|pair| pair.split(": ")) {
            let entry =
                catalog.suspects_in(&Plain::of(word)).spellings.into_iter().find(|entry| entry.id.value == id.trim());
            assert!(entry.is_some(), "no clue leads from `{word}` to `{id}`");
            pairs += 1;
        }
    }
    assert!(pairs > 50);
}
