//! What the shipped wording promises: the same messages in every language, no markup, clean typography and spelling.

use crate::tree::{self, none};
use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// One message of one language: its value and attributes by name; the value's name is empty.
#[derive(Default)]
struct Message {
    place: String,
    parts: BTreeMap<String, Part>,
}

/// A text as readers see it, and the variables it takes.
#[derive(Default)]
struct Part {
    text: String,
    variables: BTreeSet<String>,
}

type Messages = BTreeMap<String, Message>;

/// Folders that say some messages of a language in another tone, and that language.
const TONES: [(&str, &str); 1] = [("de-informal", "de")];

/// Spellings that klartext does not use, with the one it does.
const SPELLINGS: [(&str, &str); 8] = [
    ("Email", "E-Mail"),
    ("E-mail", "E-Mail"),
    ("eMail", "E-Mail"),
    ("Webseite", "Website"),
    ("Web-Site", "Website"),
    ("Datenschutzgrundverordnung", "DSGVO"),
    ("DS-GVO", "DSGVO"),
    ("EU-DSGVO", "DSGVO"),
];

#[test]
fn every_language_has_the_same_messages() {
    let languages = languages(|folder| TONES.iter().all(|(tone, _)| *tone != folder));
    let (first, others) = languages.split_first().expect("wording is shipped");
    assert!(!others.is_empty(), "at least two languages are shipped");
    none(others.iter().flat_map(|other| differences(first, other)));
}

#[test]
fn a_tone_only_replaces_what_is_there() {
    for (tone, language) in TONES {
        let (over, under) = (messages(tone), messages(language));
        none(over.iter().flat_map(|(id, message)| replaces(id, message, under.get(id), language)));
    }
}

#[test]
fn wording_holds_no_markup() {
    none(faults(|_, text| {
        ["<", "**", "]("].into_iter().find(|mark| text.contains(mark)).map(|mark| format!("`{mark}`"))
    }));
}

#[test]
fn wording_is_set_with_the_right_marks() {
    none(faults(|language, text| typography(language, text).map(str::to_owned)));
}

#[test]
fn german_is_spelt_in_one_way() {
    none(faults(|language, text| if language.starts_with("de") { spelling(text) } else { None }));
}

#[test]
fn planted_faults_are_found() {
    let de = ("de".to_owned(), parse("de.ftl", "a = Ein { $x }\n    .b = Zwei\nc = Drei { FMT($y, z: 1) }\n"));
    let en = (
        "en".to_owned(),
        parse("en.ftl", "a = One\n    .d = Two { $q ->\n        [one] x\n       *[other] { $n }\n    }\n"),
    );
    let found = differences(&de, &en);
    assert_eq!(
        found,
        [
            "de.ftl:1: `a` takes {\"x\"} in de, {} in en",
            "de.ftl:1: `a.b` is in de, not in en",
            "en.ftl:1: `a.d` is in en, not in de",
            "de.ftl:3: `c` is in de, not in en",
        ]
    );
    assert_eq!(en.1["a"].parts["d"].variables, BTreeSet::from(["q".to_owned(), "n".to_owned()]));
    assert_eq!(de.1["c"].parts[""].variables, BTreeSet::from(["y".to_owned()]));
    assert_eq!(replaces("z", &de.1["a"], None, "de").len(), 1);
    assert_eq!(replaces("a", &de.1["a"], en.1.get("a"), "en").len(), 2);
    assert!(typography("de", "Er sagt \"ja\".").is_some() && typography("de", "„Ja“, so heißt's").is_some());
    assert!(typography("en", "and so on...").is_some() && typography("de", "„Ja“ …").is_none());
    assert!(spelling("Unsere Webseiten").is_some() && spelling("Unsere Website und E-Mails").is_none());
}

/// Every language of `locales/` whose folder's name is wanted.
fn languages(wanted: impl Fn(&str) -> bool) -> Vec<(String, Messages)> {
    let files = tree::files("locales", ".ftl");
    let folders: BTreeSet<_> = files.iter().filter_map(|file| file.path.split('/').nth(1)).collect();
    folders.into_iter().filter(|folder| wanted(folder)).map(|folder| (folder.to_owned(), messages(folder))).collect()
}

/// All messages of one folder. The same id twice is a fault of its own.
fn messages(folder: &str) -> Messages {
    let mut all = Messages::new();
    for file in tree::files(&format!("locales/{folder}"), ".ftl") {
        for (id, message) in parse(&file.path, &file.text) {
            if let Some(before) = all.get(&id) {
                panic!("{}: `{id}` stands at {} already", message.place, before.place);
            }
            all.insert(id, message);
        }
    }
    all
}

fn parse(path: &str, text: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut found = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let line = 1 + text.lines().position(|line| line.split([' ', '=']).next() == Some(&id)).unwrap_or_default();
        let value = message.value.as_ref().map(|value| (String::new(), part(value)));
        let attributes = message.attributes.iter().map(|Attribute { id, value }| (id.name.to_owned(), part(value)));
        let parts = value.into_iter().chain(attributes).collect();
        let place = format!("{path}:{line}");
        let twice = found.insert(id.clone(), Message { place: place.clone(), parts });
        assert!(twice.is_none(), "{place}: `{id}` stands twice in this file");
    }
    found
}

fn part(pattern: &Pattern<&str>) -> Part {
    let mut part = Part::default();
    read_pattern(pattern, &mut part);
    part
}

fn read_pattern(pattern: &Pattern<&str>, part: &mut Part) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => part.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, part),
        }
    }
}

fn read_expression(expression: &Expression<&str>, part: &mut Part) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, part),
        Expression::Select { selector, variants } => {
            read_inline(selector, part);
            for variant in variants {
                read_pattern(&variant.value, part);
                part.text.push('\n');
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, part: &mut Part) {
    match inline {
        InlineExpression::VariableReference { id } => _ = part.variables.insert(id.name.to_owned()),
        InlineExpression::StringLiteral { value } => part.text.push_str(value),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => read_arguments(arguments, part),
        InlineExpression::Placeable { expression } => read_expression(expression, part),
        _ => {}
    }
}

fn read_arguments(arguments: &CallArguments<&str>, part: &mut Part) {
    for argument in &arguments.positional {
        // Words given to a function are keys for it, not text for readers.
        if !matches!(argument, InlineExpression::StringLiteral { .. }) {
            read_inline(argument, part);
        }
    }
}

/// Messages, attributes and variables that are in one language only.
fn differences(one: &(String, Messages), other: &(String, Messages)) -> Vec<String> {
    let ids: BTreeSet<_> = one.1.keys().chain(other.1.keys()).collect();
    let nothing = Message::default();
    let mut found = Vec::new();
    for id in ids {
        let pair = [one, other].map(|language| language.1.get(id).unwrap_or(&nothing));
        let names: BTreeSet<_> = pair.iter().flat_map(|message| message.parts.keys()).collect();
        for name in names {
            let whole = if name.is_empty() { id.clone() } else { format!("{id}.{name}") };
            let parts = pair.map(|message| message.parts.get(name));
            found.extend(match parts {
                [Some(here), Some(there)] if here.variables != there.variables => Some(format!(
                    "{}: `{whole}` takes {:?} in {}, {:?} in {}",
                    pair[0].place, here.variables, one.0, there.variables, other.0
                )),
                [Some(_), None] => Some(format!("{}: `{whole}` is in {}, not in {}", pair[0].place, one.0, other.0)),
                [None, Some(_)] => Some(format!("{}: `{whole}` is in {}, not in {}", pair[1].place, other.0, one.0)),
                _ => None,
            });
        }
    }
    found
}

/// What a replacing message has that the replaced one has not.
fn replaces(id: &str, over: &Message, under: Option<&Message>, language: &str) -> Vec<String> {
    let Some(under) = under else { return vec![format!("{}: `{id}` replaces nothing in {language}", over.place)] };
    let mut found = Vec::new();
    for (name, part) in &over.parts {
        match under.parts.get(name) {
            None => found.push(format!("{}: `{id}.{name}` replaces nothing in {language}", over.place)),
            Some(shipped) if !part.variables.is_subset(&shipped.variables) => {
                found.push(format!("{}: `{id}` takes a variable that {language} does not pass", over.place));
            }
            Some(_) => {}
        }
    }
    found
}

/// What the check finds in any text of any language.
fn faults(check: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (language, messages) in languages(|_| true) {
        for (id, message) in &messages {
            for part in message.parts.values() {
                found
                    .extend(check(&language, &part.text).map(|fault| format!("{}: `{id}` has {fault}", message.place)));
            }
        }
    }
    found
}

fn typography(language: &str, text: &str) -> Option<&'static str> {
    if text.contains("...") {
        return Some("three dots instead of `…`");
    }
    if text.contains('"') || text.contains('\'') {
        return Some("a straight quotation mark or apostrophe");
    }
    if language.starts_with("de") && text.contains('”') {
        return Some("an English closing mark in German");
    }
    (!language.starts_with("de") && text.contains('„')).then_some("a German opening mark in another language")
}

fn spelling(text: &str) -> Option<String> {
    let (wrong, right) = SPELLINGS.into_iter().find(|(wrong, _)| text.contains(wrong))?;
    Some(format!("`{wrong}` where klartext writes `{right}`"))
}
