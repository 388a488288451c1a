//! The schema that editors get says what decoding says: every key with its description, nothing against what is right,
//! and as much against what is wrong as a schema can tell.

mod judge;

use crate::tree;
use judge::{as_json, faults};
use klartext::catalog::Catalog;
use klartext::export::{Described, schema};
use klartext::finding::Findings;
use klartext::locale::Locale;
use klartext::lower::keys;
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

fn made(of: Described, lang: &str) -> Value {
    schema(of, &SHIPPED.1, &Locale::load(&Lang::parse(lang).unwrap(), false))
}

static DECLARATION: LazyLock<Value> = LazyLock::new(|| made(Described::Declaration, "en"));
static FACTS: LazyLock<Value> = LazyLock::new(|| made(Described::Facts, "en"));

/// A text as a program that knows JSON only sees it; nothing if it is no YAML.
fn read(text: &str) -> Option<Value> {
    let (mut sources, mut out) = (Sources::default(), Findings::default());
    let file = sources.add("klartext.yaml", text.to_owned());
    yaml::parse(&sources, file, &mut out).map(|node| as_json(&node)).filter(|_| !out.has_errors())
}

/// What the schema has against a file of a declaration, or of facts.
fn said(text: &str) -> Vec<String> {
    let Some(value) = read(text) else { return vec!["no YAML".to_owned()] };
    let schema: &Value = if value.get("klartext-facts").is_some() { &FACTS } else { &DECLARATION };
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
