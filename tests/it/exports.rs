//! What other programs get: the exports of every example lie in `tests/exports/`, where a reviewer can open them, and
//! what is declared otherwise is told otherwise. `SNAPSHOTS=overwrite cargo test exports` rewrites them.
//!
//! Whether the formats are those of others, their own programs say in `tests/ci/exports.sh`.

mod cli;
mod json;
mod klaro;
mod tilt;

use crate::examples::Built;
use crate::tree;
use klartext::locale::Locale;
use klartext::model::{Policy, Register};
use klartext::report::escaped;
use klartext::value::Lang;
use std::fs;
use std::path::PathBuf;

fn examples() -> Vec<PathBuf> {
    let folders = fs::read_dir(tree::root().join("examples")).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = folders.filter(|folder| folder.join("klartext.yaml").is_file()).collect();
    all.sort();
    assert!(all.len() > 5);
    all
}

fn policy(built: &Built) -> &Policy {
    built.judged.policy().unwrap_or_else(|| panic!("{}", built.findings()))
}

fn locale(built: &Built, lang: &str) -> Locale {
    let is_informal = policy(built).register == Register::Informal;
    Locale::overlaid(&Lang::parse(lang).unwrap(), is_informal, &built.judged.own.words)
}

/// Compares a document of an example with the one that lies there.
fn assert_lies_there(document: &serde_json::Value, example: &std::path::Path, name: &str) {
    let path = tree::root().join("tests/exports").join(example.file_name().unwrap()).join(name);
    let expected = snapbox::Data::read_from(&path, Some(snapbox::data::DataFormat::Text)).raw();
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(escaped(document), expected);
}

/// Every text in a document, with where it stands.
fn texts(document: &serde_json::Value) -> Vec<(String, &str)> {
    fn collect<'v>(value: &'v serde_json::Value, at: &str, all: &mut Vec<(String, &'v str)>) {
        match value {
            serde_json::Value::String(text) => all.push((at.to_owned(), text)),
            serde_json::Value::Array(values) => {
                values.iter().enumerate().for_each(|(nth, value)| collect(value, &format!("{at}/{nth}"), all));
            }
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| collect(value, &format!("{at}/{key}"), all));
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    collect(document, "", &mut all);
    all
}
