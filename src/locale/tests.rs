//! What the values look like in each language, and that nothing unfilled ever reaches a page.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::document::{Joint, say, say_with};
use crate::value::{Citation, Date, Period};

fn locale(lang: &str) -> Locale {
    Locale::load(&Lang::parse(lang).unwrap(), false)
}

fn with_own(text: &str) -> Locale {
    Locale::overlaid(&Lang::parse("de").unwrap(), false, &Own::of(&[("de", text)]))
}

#[test]
fn own_messages_come_last_and_those_for_the_register_at_the_end() {
    let own = Own::of(&[("de-informal", "x = du"), ("de", "x = Sie\npage-skip = Weiter"), ("en", "x = you")]);
    let said = |informal| {
        let locale = Locale::overlaid(&Lang::parse("de").unwrap(), informal, &own);
        [locale.message("x"), locale.message("page-skip")]
    };
    assert_eq!((said(false), said(true)), (["Sie", "Weiter"].map(str::to_owned), ["du", "Weiter"].map(str::to_owned)));
}

fn both(inline: &Inline) -> [String; 2] {
    ["de", "en"].map(|lang| {
        let locale = locale(lang);
        let text = super::plain(&locale.sentence(std::slice::from_ref(inline)));
        assert_eq!(locale.faults(), []);
        text
    })
}

fn name(name: &str) -> Vec<Inline> {
    vec![Inline::Name(name.to_owned())]
}

#[test]
fn the_shipped_files_are_sound() {
    for lang in Locale::shipped() {
        for folder in [lang.to_string(), format!("{lang}-informal")] {
            assert_eq!(shelf::faults(&lang, &folder), [], "{folder}");
        }
    }
}

#[test]
fn dates_follow_the_language() {
    let date = Date::constant(2026, 11, 20);
    assert_eq!(both(&Inline::Date(date)), ["20.\u{a0}November 2026", "20\u{a0}November 2026"]);
    assert_eq!(both(&Inline::Month(Date::constant(2019, 3, 1))), ["März 2019", "March 2019"]);
}

#[test]
fn a_sentence_ends_once() {
    let answer = |line: Vec<Inline>| both(&say_with("answer", vec![("line", line)]));
    assert_eq!(answer(name("7 Tage")), ["7 Tage.", "7 Tage."]);
    assert_eq!(answer(name("Lampe & Co.")), ["Lampe & Co.", "Lampe & Co."]);
    let strong = vec![Inline::Strong(name("Wirklich?"))];
    assert_eq!(answer(strong), ["Wirklich?", "Wirklich?"]);
    // Through Fluent as well, where a message chooses between forms.
    let scope = |domain: &str| {
        let slots = vec![("count", vec![Inline::Number(1)]), ("domains", vec![Inline::Strong(name(domain))])];
        both(&say_with("scope-domains", slots))[1].clone()
    };
    assert_eq!(scope("a.example."), "This statement covers the website a.example.");
}

#[test]
fn periods_count_their_units() {
    let period = |words| Inline::Period(Period::parse(words).unwrap());
    assert_eq!(both(&period("6 months")), ["6\u{a0}Monate", "6\u{a0}months"]);
    assert_eq!(both(&period("1 year 6 months")), ["1\u{a0}Jahr und 6\u{a0}Monate", "1\u{a0}year and 6\u{a0}months"]);
    assert_eq!(both(&period("1200 days")), ["1.200\u{a0}Tage", "1,200\u{a0}days"]);
}

#[test]
fn provisions_follow_the_citation_style() {
    let law = |short| {
        both(&Inline::Law(vec![Citation::parse(short).unwrap()])).map(|text| text.replace(['\u{a0}', '\u{202f}'], " "))
    };
    assert_eq!(law("gdpr 6(1)(f)"), ["Art. 6 Abs. 1 lit. f DSGVO", "Art. 6(1)(f) GDPR"]);
    assert_eq!(law("tdddg 25(2) no 2"), ["§ 25 Abs. 2 Nr. 2 TDDDG", "Section 25(2) No. 2 TDDDG"]);
    assert_eq!(law("gdpr 4 no 7"), ["Art. 4 Nr. 7 DSGVO", "Art. 4(7) GDPR"]);
    assert_eq!(law("ao 147(3) sentence 1"), ["§ 147 Abs. 3 S. 1 AO", "Section 147(3) sentence 1 AO"]);
    assert_eq!(law("gdpr 49(1) subpara 2"), ["Art. 49 Abs. 1 UAbs. 2 DSGVO", "Art. 49(1) subpara. 2 GDPR"]);
}

#[test]
fn lists_end_with_the_word_of_their_joint() {
    let join = |joint| both(&Inline::Join(joint, vec![name("a"), name("b"), name("c")]));
    assert_eq!(join(Joint::And), ["a, b und c", "a, b and c"]);
    assert_eq!(join(Joint::Or), ["a, b oder c", "a, b or c"]);
    assert_eq!(join(Joint::AsWellAs), ["a, b sowie c", "a, b as well as c"]);
    assert_eq!(join(Joint::Semicolon), ["a; b; c", "a; b; c"]);
    assert_eq!(join(Joint::Space), ["a b c", "a b c"]);
}

#[test]
fn a_link_in_a_sentence_stays_a_link() {
    let locale = with_own("see = Mehr bei { $who }, seit { $since }, { $count } Mal.\n");
    let target = Target::Url("https://a.example".to_owned());
    let line = say_with(
        "see",
        vec![
            ("who", vec![Inline::Link(target.clone(), name("A"))]),
            ("since", vec![Inline::Month(Date::constant(2019, 11, 1))]),
            ("count", vec![Inline::Number(12345)]),
        ],
    );
    assert_eq!(
        locale.words(&[line]),
        [
            Piece::Text("Mehr bei ".to_owned()),
            Piece::Link(target, vec![Piece::Text("A".to_owned())]),
            Piece::Text(", seit November 2019, 12.345 Mal.".to_owned()),
        ]
    );
    assert_eq!(locale.faults(), []);
}

#[test]
fn names_and_numbers_select_variants() {
    let text = "x = { $kind ->\n    [a] Apfel\n   *[b] Birne\n }, { $n ->\n    [one] eine\n   *[other] { $n } viele\n }, seit { DATIVE($p) }\n";
    let locale = with_own(text);
    let period = vec![Inline::Period(Period::parse("2 days").unwrap())];
    let slots = vec![("kind", name("a")), ("n", vec![Inline::Number(1)]), ("p", period)];
    assert_eq!(super::plain(&locale.sentence(&[say_with("x", slots)])), "Apfel, eine, seit 2\u{a0}Tagen");
}

#[test]
fn what_cannot_be_worded_is_a_fault_and_never_text() {
    let locale = with_own("x = Hallo { $nobody }\n");
    assert_eq!(super::plain(&locale.sentence(&[say("x"), say("y"), say("date.long")])), "");
    let kinds: Vec<_> = locale.faults().into_iter().map(|fault| fault.kind).collect();
    assert!(matches!(&kinds[0], FaultKind::Unfilled(id, _) if id == "x"), "{kinds:?}");
    assert_eq!(kinds[1..], [FaultKind::Missing("y".to_owned()), FaultKind::Missing("date.long".to_owned())]);
    assert_eq!(locale.clone().faults(), []);
}

#[test]
fn signs_of_our_own_are_taken_out_of_names() {
    let locale = locale("de");
    let line = [Inline::Join(Joint::Comma, vec![name("a\u{100000}\u{10FFF0}b\nc\u{202e}d")])];
    assert_eq!(super::plain(&locale.sentence(&line)), "ab cd");
}

#[test]
fn provisions_of_one_article_are_told_together() {
    let law = |short: &[&str]| Inline::Law(short.iter().map(|short| Citation::parse(short).unwrap()).collect());
    let letters = law(&["ao 147(1) no 2", "ao 147(1) no 3", "ao 147(3)", "hgb 257(4)"]);
    let [de, en] = both(&letters).map(|text| text.replace(['\u{a0}', '\u{202f}'], " "));
    assert_eq!(de, "§ 147 Abs. 1 Nr. 2, 3, Abs. 3 AO; § 257 Abs. 4 HGB");
    assert_eq!(en, "Section 147(1) Nos. 2, 3, (3) AO; Section 257(4) HGB");
    let [de, en] =
        both(&law(&["tdddg 9", "tdddg 10", "tdddg 12"])).map(|text| text.replace(['\u{a0}', '\u{202f}'], " "));
    assert_eq!((de.as_str(), en.as_str()), ("§§ 9, 10, 12 TDDDG", "Sections 9, 10, 12 TDDDG"));
}
