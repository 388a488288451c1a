//! Whole sites with known truth: every host in every class, on as many pages as the truth says, and no other.
//!
//! `tests/sites/NAME/truth.txt` was written from what browsers do, not from what the scanner says, and is compared with
//! a real browser by `tests/ci/sites.mjs`. In `tests/sites/elements/` the truth stands in the names: a host ends in its
//! class, as in `img-src.loaded.example`. `SNAPSHOTS=overwrite cargo test sites` rewrites its sightings.

use crate::cli::assert_file;
use crate::tree;
use klartext::scan::{Place, Survey};
use klartext::site::{self, BuiltSite};
use klartext::source::{FileId, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

fn survey(name: &str, own: &str) -> (Sources, Survey) {
    let folder = Path::new("tests/sites").join(name).join("public");
    let (built, mut sources) = (BuiltSite { folder, ..BuiltSite::default() }, Sources::default());
    let (survey, unread) = site::met(&built, &[own.to_owned()], &mut sources).unwrap();
    assert!(unread.is_empty(), "{unread:?}");
    (sources, survey)
}

/// Lines that stand on one side only, so that a difference shows in both ways.
fn assert_truth(name: &str, own: &str) {
    let truth = tree::file(&format!("tests/sites/{name}/truth.txt")).unwrap().text;
    let lines = truth.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let expected: BTreeSet<String> = lines.map(|line| line.split(' ').take(3).collect::<Vec<_>>().join(" ")).collect();
    let (_, survey) = survey(name, own);
    let hosts = survey.hosts();
    let hosts = hosts.iter().map(|met| format!("{} {} {}", met.class.word(), met.host, met.pages));
    let stored = survey.stored.iter().map(|item| format!("stored {} {}", item.name, item.storage.word()));
    let actual: BTreeSet<String> = hosts.chain(stored).collect();
    let missed: Vec<_> = expected.difference(&actual).collect();
    let untrue: Vec<_> = actual.difference(&expected).collect();
    assert!(missed.is_empty() && untrue.is_empty(), "missed: {missed:#?}\nnot true: {untrue:#?}");
}

#[test]
fn a_german_site_is_read_as_browsers_do() {
    assert_truth("zimmerei", "zimmerei-holzweg.example");
}

#[test]
fn an_english_site_is_read_as_browsers_do() {
    assert_truth("northlight", "northlight.example");
}

#[test]
fn each_element_is_read_as_browsers_do() {
    let (sources, survey) = survey("elements", "own.example");
    let shown = |file: FileId, Place { line, column, .. }: Place| {
        format!("{}:{line}:{column}", sources.get(file).name.trim_start_matches("tests/sites/elements/public/"))
    };
    let (mut out, mut wrong, mut seen) = (String::new(), String::new(), BTreeMap::<&str, BTreeSet<&str>>::new());
    for sighting in &survey.sightings {
        let (class, host) = (sighting.class.word(), sighting.host.as_str());
        let place = shown(sighting.span.file, sighting.place);
        let _ = writeln!(out, "{place} {class} {} {host}", sighting.kind.word());
        if host.rsplit('.').nth(1) != Some(class) {
            let _ = writeln!(wrong, "{place}: {host} is taken for {class}");
        }
        seen.entry(host).or_default().insert(class);
    }
    for item in &survey.stored {
        let place = shown(item.span.file, item.place);
        let _ = writeln!(out, "{place} {} {} {}", item.class.word(), item.storage.word(), item.name);
    }
    // Every host that is written anywhere is met; `nothing` ends those that are text.
    for (_, source) in sources.iter() {
        for host in hosts_in(&source.text) {
            let is_nothing = host.ends_with(".nothing.example");
            if seen.contains_key(host.as_str()) == is_nothing {
                let _ = writeln!(wrong, "{}: {host} is {}", source.name, if is_nothing { "met" } else { "missed" });
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_file(out, "../sites/elements/expected.txt");
}

/// The names of the form `what.class.example`.
fn hosts_in(text: &str) -> BTreeSet<String> {
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '.');
    let words = text.split(|sign: char| !is_sign(sign)).filter(|word| word.ends_with(".example"));
    words.filter(|word| word.split('.').count() == 3 && !word.ends_with(".own.example")).map(str::to_owned).collect()
}
