//! What fuzzing starts from: files of this repository, which are what somebody would write.

use std::fs;
use std::path::{Path, PathBuf};

use super::targets::{CATALOG_FILES, TEMPLATES};

/// Longer files slow every run down and hold little that shorter ones do not.
const LONGEST: u64 = 48 * 1024;

/// The seeds of a target.
pub fn of(root: &Path, target: &str) -> Vec<Vec<u8>> {
    let below = |folders: &[&str], endings: &[&str]| {
        let mut all = Vec::new();
        for folder in folders {
            collect(&root.join(folder), endings, &mut all);
        }
        all
    };
    let texts = |folders: &[&str], endings: &[&str]| -> Vec<Vec<u8>> {
        below(folders, endings).iter().map(|path| fs::read(path).unwrap()).collect()
    };
    // The first byte of such an input says which file it is.
    let numbered = |files: &[&str], folder: &str| -> Vec<Vec<u8>> {
        let path = |name: &str| root.join(folder).join(name);
        let there = files
            .iter()
            .enumerate()
            .filter(|(_, name)| path(name).metadata().is_ok_and(|facts| facts.is_file() && facts.len() <= LONGEST));
        there.map(|(at, name)| [&[u8::try_from(at).unwrap()][..], &fs::read(path(name)).unwrap()].concat()).collect()
    };
    match target {
        "declaration" => {
            texts(&["tests/cases", "examples", "tests/own", "tests/french", "tests/fixtures", "tests/it"], &["yaml"])
        }
        "theme" => [numbered(&TEMPLATES, "themes/klartext"), numbered(&TEMPLATES, "themes/bare")]
            .concat()
            .into_iter()
            .chain(numbered(&TEMPLATES, "tests/own/themes/klartext"))
            .collect(),
        "locale" => texts(&["locales", "tests/own/locales", "tests/french/locales"], &["ftl"]),
        "catalog" => {
            let products = below(&["src/catalog/products"], &["yaml"]);
            let product = CATALOG_FILES.iter().position(|name| *name == "products/oven-cloud.yaml").unwrap();
            let mut all =
                [numbered(&CATALOG_FILES, "src/catalog"), numbered(&CATALOG_FILES, "tests/own/catalog")].concat();
            all.extend(
                products.iter().map(|path| [&[u8::try_from(product).unwrap()][..], &fs::read(path).unwrap()].concat()),
            );
            all
        }
        "html" => {
            texts(&["tests/sites", "tests/fixtures/scan", "tests/pages/minimal"], &["html", "xhtml", "svg", "txt"])
        }
        "css" => texts(&["tests/sites", "themes", "tests/fixtures/scan"], &["css", "txt"]),
        "script" => texts(&["tests/sites", "tests/fixtures/scan"], &["js", "mjs", "txt"]),
        "server" => {
            let mut all = texts(&["tests/sites"], &["webmanifest", "_headers", "_redirects", ".htaccess"]);
            for name in ["headers", "htaccess", "redirects", "manifest"] {
                all.push(fs::read(root.join(format!("tests/fixtures/scan/{name}.txt"))).unwrap());
            }
            all
        }
        "har" => texts(&["tests/fixtures/scan/har", "tests/sites"], &["har"]),
        "inspection" => texts(&["tests/fixtures/scan/inspection", "tests/sites"], &["json"]),
        "cache" => super::targets::notes(),
        "lock" => texts(&["examples"], &["lock"]),
        "changes" => super::targets::changes(),
        "archive" => super::targets::kept(),
        _ => Vec::new(),
    }
}

fn collect(folder: &Path, endings: &[&str], all: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            collect(&path, endings, all);
        } else if endings.iter().any(|ending| name == *ending || name.rsplit('.').next() == Some(*ending))
            && path.metadata().is_ok_and(|facts| facts.len() <= LONGEST)
        {
            all.push(path);
        }
    }
}
