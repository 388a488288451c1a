//! The schema that editors get says what decoding says: every key with its description, nothing against what is right,
//! and as much against what is wrong as a schema can tell.

pub(crate) mod agree;
pub(crate) mod judge;

use crate::{rules, tree};
use judge::{as_json, faults};
use klartext::catalog::Catalog;
use klartext::export::{Described, schema};
use klartext::finding::Findings;
use klartext::locale::Locale;
use klartext::lower::keys;
use klartext::project::ending;
use klartext::source::Sources;
use klartext::value::Lang;
use klartext::yaml;
use serde_json::Value;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Sources, Catalog)> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    (sources, catalog)
});

fn made(of: Described, languages: &[&str]) -> Value {
    let languages: Vec<Lang> = languages.iter().map(|code| Lang::parse(code).unwrap()).collect();
    schema(of, &SHIPPED.1, &Locale::load(&languages[0], false), &languages)
}

static DECLARATION: LazyLock<Value> = LazyLock::new(|| made(Described::Declaration, &["en", "de"]));
static FACTS: LazyLock<Value> = LazyLock::new(|| made(Described::Facts, &["en", "de"]));
/// With a language that a folder brings.
static FRENCH: LazyLock<Value> = LazyLock::new(|| made(Described::Declaration, &["de", "en", "fr"]));

/// A text as a program that knows JSON only sees it; nothing if it is no YAML.
fn read(text: &str) -> Option<Value> {
    let (mut sources, mut out) = (Sources::default(), Findings::default());
    let file = sources.add("klartext.yaml", text.to_owned());
    yaml::parse(&sources, file, &mut out).map(|node| as_json(&node)).filter(|_| !out.has_errors())
}

/// What the schema has against a file of a declaration, or of facts.
fn said(text: &str) -> Vec<String> {
    let Some(value) = read(text) else { return vec!["no YAML".to_owned()] };
    let is_french = value.pointer("/languages").is_some_and(|all| all.to_string().contains("\"fr\""));
    let schema: &Value = match () {
        () if value.get("klartext-facts").is_some() => &FACTS,
        () if is_french => &FRENCH,
        () => &DECLARATION,
    };
    faults(schema, &value)
}

#[test]
fn nothing_is_said_against_what_is_right() {
    let folders = ["examples", "tests/agency", "tests/french", "tests/fixtures/layouts"];
    let files = folders.iter().flat_map(|folder| tree::files(folder, ".yaml"));
    let files: Vec<_> = files.filter(|file| !file.path.contains("workspace")).collect();
    assert!(files.len() > 20);
    tree::none(
        files.iter().flat_map(|file| said(&file.text).into_iter().map(|fault| format!("{}: {fault}", file.path))),
    );
    assert_eq!(said(include_str!("base.yaml")), [""; 0]);
}

#[test]
fn nothing_is_said_against_examples_of_rules() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (code, files) in rules::quiet() {
        // Files of a catalog are in a language of their own.
        let declared = files.iter().filter(|(name, _)| ending(name) == Some("yaml") && !name.contains("catalog/"));
        for (name, text) in declared {
            count += 1;
            faults.extend(said(text).into_iter().map(|fault| format!("{code}, {name}: {fault}\n{text}")));
        }
    }
    assert!(count >= klartext::check::RULES.len(), "{count} files");
    tree::none(faults);
}

#[test]
fn facts_that_are_made_are_right_by_the_schema() {
    let files = tree::files("tests/pages", "klartext-facts.yaml");
    assert!(files.len() > 1);
    for file in files {
        let facts = read(&file.text).unwrap();
        assert!(facts.get("klartext-facts").is_some(), "{}", file.path);
        tree::none(faults(&FACTS, &facts).into_iter().map(|fault| format!("{}: {fault}", file.path)));
        let slip = file.text.replacen("\nparty:", "\nparties:", 1);
        assert!(slip != file.text && !faults(&FACTS, &read(&slip).unwrap()).is_empty(), "{}", file.path);
    }
}

/// Every mapping with the keys of a table that a schema describes.
fn described<'s>(schema: &'s Value, table: &keys::Table) -> Vec<&'s Value> {
    let has_all = |shape: &&Value| {
        let properties = shape.get("properties").and_then(Value::as_object);
        properties.is_some_and(|there| table.keys.iter().all(|info| there.contains_key(info.key)))
    };
    let definitions = schema["definitions"].as_object().unwrap();
    let mut all: Vec<&Value> = vec![schema];
    for definition in definitions.values() {
        all.push(definition);
        all.extend(definition["anyOf"].as_array().into_iter().flatten());
    }
    all.into_iter().filter(has_all).collect()
}

#[test]
fn every_key_is_there_with_its_description() {
    for table in keys::tables() {
        let shapes: Vec<&Value> =
            [&*DECLARATION, &*FACTS].into_iter().flat_map(|schema| described(schema, table)).collect();
        let told =
            |info: &&keys::Info| shapes.iter().any(|shape| shape["properties"][info.key]["description"] == info.about);
        let missing = table.keys.iter().filter(|info| !told(info)).map(|info| info.key);
        tree::none(missing.map(|key| format!("{}: `{key}` is not described", table.name)));
    }
}

/// What decoding refuses and the schema lets through: the code, words of the title, and why.
const LET_THROUGH: [(&str, &str, &str); 31] = [
    ("KT006", "unknown ", OPEN),
    ("KT006", "is not in the base", FILES),
    ("KT003", "without `extends`", FILES),
    ("KT005", " twice", OPEN),
    ("KT010", "", FILES),
    ("KT012", "", FILES),
    ("KT003", "is missing in a step of `source`", ONE_OF_TWO),
    ("KT003", "is missing in `provision`", ONE_OF_TWO),
    ("KT003", "retention rule without a period", ONE_OF_TWO),
    ("KT003", "log without", ONE_OF_TWO),
    ("KT003", "has no position", ONE_OF_TWO),
    ("KT003", "own explanation without", ONE_OF_TWO),
    ("KT003", "own measure without", ONE_OF_TWO),
    ("KT003", "is held back without a category", ONE_OF_TWO),
    ("KT003", "is missing in `use`", "a party needs no service of its facts"),
    ("KT003", "is missing in a log event", FILES),
    ("KT003", "is missing in a data set", FILES),
    ("KT003", "is missing in an own section", FILES),
    ("KT003", "is missing in a cookie", FILES),
    ("KT003", "is missing in a group of measures", FILES),
    ("KT004", "a mapping instead of an id", "a language, or the key of another form, may be the id of an element"),
    ("KT007", "in place of a text", QUOTES),
    ("KT007", "cannot be `none`", QUOTES),
    ("KT007", "is not a domain", "a pattern does not tell a domain from an address in numbers"),
    ("KT007", "is not in the calendar", "a pattern knows no calendar"),
    ("KT007", "", "what two values together mean"),
    ("KT008", "is not a folder beside", "a pattern would have to exclude one segment of many"),
    ("KT009", "text without ", LANGUAGES),
    ("KT009", "text in one language only", LANGUAGES),
    ("KT009", "is not a published language", LANGUAGES),
    ("KT002", "of facts", "a file of facts has a schema of its own"),
];
const OPEN: &str = "ids of the author's own are not known to a schema";
const FILES: &str = "another file may bring it, or be missing";
const ONE_OF_TWO: &str = "one of several keys is needed, and a base may bring it";
const QUOTES: &str = "without quotes `none` is a text like others";
const LANGUAGES: &str = "which languages are published is said elsewhere";

/// Ids that no author can add to: the schema refuses those that are unknown.
const CLOSED: [&str; 18] = [
    "country",
    "legal basis",
    "claim",
    "register",
    "role",
    "agreement",
    "safeguard",
    "format",
    "site generator",
    "layout",
    "way of loading",
    "range of pages",
    "detail",
    "state of a measure",
    "kind of storage",
    "end of a period",
    "vocabulary",
    "choice of the customer",
];

fn is_let_through(code: &str, title: &str) -> bool {
    let closed = CLOSED.iter().any(|what| title.starts_with(&format!("unknown {what} `")));
    !closed && LET_THROUGH.iter().any(|(of, words, _)| *of == code && title.contains(words))
}

#[test]
fn decoding_and_schema_agree() {
    let answers = agree::answers();
    assert!(answers.len() > 3_000, "{} answers", answers.len());
    let differs = |one: agree::Answer| {
        let at = format!("{} = {}", one.key, one.value);
        if one.faults.is_empty() {
            // Details that are open make decoding pass over the id, and `~` is a text to it.
            let is_passed_over = one.value.ends_with(": todo}") || one.value == "~" || one.key == "use: service";
            return one
                .said
                .first()
                .filter(|_| !is_passed_over)
                .map(|said| format!("{at}: only the schema says {said}"));
        }
        let mut serious = one.faults.iter().filter(|fault| !is_let_through(&fault.code.to_string(), &fault.title));
        let fault = serious.next().filter(|_| one.said.is_empty())?;
        Some(format!("{at}: the schema does not say {} {}", fault.code, fault.title))
    };
    tree::none(answers.into_iter().filter_map(differs));
}

#[test]
fn what_is_wrong_by_shape_is_wrong_by_the_schema() {
    for code in ["KT002", "KT003", "KT004", "KT006", "KT007", "KT008", "KT009"] {
        let files = tree::files(&format!("tests/cases/{code}"), ".yaml");
        for file in files.iter().filter(|file| file.path.split('/').count() == 4) {
            let shown = tree::file(&file.path.replace(".yaml", ".stderr")).unwrap().text;
            let errors = shown.lines().filter_map(|line| line.strip_prefix("error[")?.split_once("]: "));
            let serious: Vec<_> = errors.filter(|(code, title)| !is_let_through(code, title)).collect();
            assert!(serious.is_empty() || !said(&file.text).is_empty(), "{}: nothing said of {serious:?}", file.path);
        }
    }
}
