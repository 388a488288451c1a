//! What was met as SARIF 2.1.0: each place is a note, because a sighting is no fault.
//!
//! Rules are the classes, `software` for what runs on the site's own hosts, and `stored` for what is kept on the device. What was not read and what is out of sight are
//! notifications of the run.

use super::{Item, KEPT, LIMITS, OWN, Scanned, class_heading, count, described, known, page_count, products, stored};
use crate::report::sarif::{log, uri};
use crate::scan::{Class, Met, Place, Sighting, Software, software};
use crate::source::{FileId, Lines};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The rule of software on the site's own hosts.
const SOFTWARE: &str = "software";

/// The rule of what is kept on the device.
const STORED: &str = "stored";

/// What was met, as a SARIF log with one run.
pub fn sightings_sarif(scanned: Scanned<'_>) -> String {
    let hosts = scanned.survey.hosts();
    let (met, items) = (software(scanned.survey, scanned.catalog), stored(scanned.survey));
    let mut rules: Vec<(&str, &str)> = Vec::new();
    let classes: BTreeMap<Class, &str> = hosts.iter().map(|met| (met.class, met.class.word())).collect();
    rules.extend(classes.iter().map(|(class, word)| (*word, class_heading(*class))));
    rules.extend(met.first().map(|_| (SOFTWARE, OWN)));
    rules.extend(items.first().map(|_| (STORED, KEPT)));
    // Whatever is noted has its rule in the list.
    let index = |id: &str| rules.iter().position(|(rule, _)| *rule == id).unwrap_or_default();
    let sighted = hosts.iter().flat_map(|met| met.sightings.iter().map(move |sighting| (met, *sighting)));
    let results = sighted.map(|(met, sighting)| of_host(scanned, met, sighting, index(met.class.word())));
    let lines = Lines::of(scanned.sources);
    let results = results.chain(met.iter().filter_map(|one| of_software(scanned, one, &lines, index(SOFTWARE))));
    let results: Vec<Value> = results.chain(items.iter().map(|item| of_item(scanned, item, index(STORED)))).collect();
    let rules = rules.iter().map(|(id, heading)| {
        json!({"id": id, "shortDescription": {"text": heading}, "defaultConfiguration": {"level": "note"}})
    });
    // Columns count characters, because the texts are not held.
    log(rules.collect(), "unicodeCodePoints", results, Some(&run(scanned)))
}

fn of_host(scanned: Scanned<'_>, met: &Met<'_>, sighting: &Sighting, rule: usize) -> Value {
    let known_as = products(scanned.catalog, &[sighting]);
    let place = count(met.pages, met.recordings, scanned.survey.pages.len());
    let (kind, heading) = (sighting.kind.word(), class_heading(met.class));
    let known_words = if known_as.is_empty() { String::new() } else { format!("; {}", known(&known_as)) };
    let text = format!("{}: {heading}, {kind}, {place}{known_words}", met.host);
    let ids: Vec<&String> = known_as.iter().map(|(id, _)| id).collect();
    let facts = json!({"host": met.host, "kind": kind, "path": sighting.path, "products": ids, "pages": met.pages});
    let place = location(scanned, sighting.span.file, sighting.place);
    note(met.class.word(), rule, &text, &place, &facts)
}

fn of_software(scanned: Scanned<'_>, one: &Software<'_>, lines: &Lines<'_>, rule: usize) -> Option<Value> {
    let first = one.places.first()?;
    let pages = scanned.survey.pages_with(one.places.iter().copied()).len();
    let (id, name, class) = (one.product.id.as_str(), &one.product.name.value, one.class.word());
    let text = format!("{}: {name} ({id}), {class}, {}", one.path, page_count(pages, scanned.survey.pages.len()));
    let facts = json!({"path": one.path, "products": [id], "class": class, "pages": pages});
    let [line, column, end_line, end_column] = lines.place(*first).map(|at| u32::try_from(at).unwrap_or(u32::MAX));
    let place = location(scanned, first.file, Place { line, column, end_line, end_column });
    Some(note(SOFTWARE, rule, &text, &place, &facts))
}

fn of_item(scanned: Scanned<'_>, item: &Item<'_>, rule: usize) -> Value {
    let first = item.first;
    let text = format!("{}: {}", first.name, described(item, scanned.survey.pages.len()));
    let facts = json!({
        "name": first.name, "storage": first.storage.word(), "host": first.host, "class": first.class.word(),
        "pages": item.pages,
    });
    note(STORED, rule, &text, &location(scanned, first.span.file, first.place), &facts)
}

fn note(id: &str, rule: usize, text: &str, place: &Value, facts: &Value) -> Value {
    json!({
        "ruleId": id, "ruleIndex": rule, "level": "note", "message": {"text": text}, "locations": [place],
        "properties": facts,
    })
}

fn location(scanned: Scanned<'_>, file: FileId, place: Place) -> Value {
    let Place { line, column, end_line, end_column } = place;
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(&scanned.sources.get(file).name)},
        "region": {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column},
    }})
}

/// What the run could not read, and what it cannot see.
fn run(scanned: Scanned<'_>) -> Value {
    let unread = scanned.unread.iter().map(|(file, reason)| {
        json!({
            "level": "error", "message": {"text": format!("{file} {reason}")},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(file)}}}],
        })
    });
    let limits = LIMITS.iter().map(|limit| json!({"level": "note", "message": {"text": limit}}));
    json!({
        "executionSuccessful": scanned.unread.is_empty(),
        "toolExecutionNotifications": unread.chain(limits).collect::<Vec<_>>(),
    })
}
