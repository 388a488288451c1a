//! The words of choices, and values on lines.

use super::named;
use super::shown::{Shown, lines};
use crate::catalog::{CookieCategory, CookieKind, Lasts, Role};
use crate::model::{BasisKind, DpoAbsence, Loads, PartyList, View};

#[test]
fn choices_have_the_words_of_the_declaration() {
    for kind in [CookieKind::Cookie, CookieKind::LocalStorage, CookieKind::SessionStorage, CookieKind::IndexedDb] {
        assert_eq!(CookieKind::parse(&named(&kind)), Some(kind));
    }
    for role in [Role::Processor, Role::Controller, Role::JointController, Role::Authority] {
        assert_eq!(Role::parse(&named(&role)), Some(role));
    }
    for category in [CookieCategory::Necessary, CookieCategory::Marketing] {
        assert_eq!(CookieCategory::parse(&named(&category)), Some(category));
    }
    assert_eq!(Lasts::parse(&named(&Lasts::UntilDeleted)), Some(Lasts::UntilDeleted));
    let words = [named(&BasisKind::LegalObligation), named(&DpoAbsence::BelowThreshold), named(&Loads::AtOnce)];
    assert_eq!(words, ["legal-obligation", "below-threshold", "at-once"]);
    assert_eq!([named(&PartyList::Processors), named(&View::TenParts)], ["processors", "ten-parts"]);
}

fn word(text: &str) -> Shown {
    Shown::word(text)
}

#[test]
fn a_line_holds_what_has_one_origin() {
    let pair = Shown::list(vec![word("a").from("x:1"), word("b").from("x:1")]);
    let mixed = Shown::list(vec![word("a").from("x:1"), word("b").from("x:2")]).from("x:1");
    let entries = vec![("pair".to_owned(), pair), ("mixed".to_owned(), mixed)];
    assert_eq!(
        lines(&entries, false),
        "pair: [a, b]  # x:1\n\
         mixed:        # x:1\n\
         \x20 - a         # x:1\n\
         \x20 - b         # x:2\n"
    );
}

#[test]
fn texts_are_quoted_where_yaml_asks_for_it_and_hidden_signs_are_seen() {
    let texts = ["plain", "a: b", "a, b", "- a", "", "say \"no\"", "a #b", "red\u{1b}[31m", "turn\u{202e}ed"];
    let entries: Vec<_> =
        texts.iter().map(|text| ("k".to_owned(), Shown::map(vec![("t".into(), word(text))]))).collect();
    assert_eq!(
        lines(&entries, false).lines().collect::<Vec<_>>(),
        [
            "k: {t: plain}",
            "k: {t: \"a: b\"}",
            "k: {t: \"a, b\"}",
            "k: {t: \"- a\"}",
            "k: {t: \"\"}",
            "k: {t: say \"no\"}",
            "k: {t: \"a #b\"}",
            "k: {t: \"red\\u001b[31m\"}",
            "k: {t: \"turn\\u202eed\"}",
        ]
    );
}

#[test]
fn long_texts_are_wrapped_and_the_origins_stay_in_their_column() {
    let long = "Einzelne Datensätze lassen sich aus technischen Gründen nicht aus den Sicherungskopien entfernen.";
    let entries = vec![
        ("note".to_owned(), word(long).from("x:1")),
        ("body".to_owned(), word("one\n\ntwo").from("x:2")),
        ("url".to_owned(), word(&format!("https://a.example/{}", "x".repeat(90))).from("x:3")),
    ];
    let text = lines(&entries, false);
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows[0], "note: >-  # x:1");
    assert!(rows[1].starts_with("  Einzelne") && rows[1].chars().count() <= 76 && rows[2].starts_with("  "));
    assert_eq!(rows[3..7], ["body: |-  # x:2", "  one", "", "  two"]);
    assert!(rows[7].ends_with("x  # x:3"));
}
