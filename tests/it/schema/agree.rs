//! Puts the same values to every key, once read by decoding and once by the schema.

use super::{DECLARATION, SHIPPED, read};
use crate::examples::Folder;
use klartext::finding::{Finding, Findings, Level};
use klartext::lower::keys::{self, Takes};
use klartext::lower::lower;
use klartext::project::Project;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A place in a declaration where the keys of a table stand: what is before and behind it.
#[derive(Debug, Clone)]
struct Place {
    table: &'static keys::Table,
    section: &'static str,
    before: String,
    behind: String,
}

/// A declaration without fault, section by section. Every kind of thing has something with the id `own`.
const SECTIONS: [(&str, &str); 7] = [
    ("klartext", "1"),
    ("languages", "[en]"),
    ("documents", "statement"),
    ("places", "{own: {name: own}}"),
    ("recipients", "{own: {name: own}}"),
    ("retention", "{own: 7 days}"),
    ("services", "{website: {own: {title: own}}}"),
];

/// Values of many shapes.
const VALUES: [&str; 68] = [
    "todo",
    "none",
    "~",
    "\"\"",
    "true",
    "false",
    "maybe",
    "0",
    "1",
    "3",
    "99",
    "-7",
    "1.5",
    "x",
    "two words",
    "\"8\"",
    "\"true\"",
    "own",
    "no-such-id",
    "Not_An_Id",
    "all",
    "otherwise",
    "no-others",
    "[]",
    "{}",
    "[own]",
    "[no-such-id]",
    "[two words]",
    "[[own]]",
    "[{}]",
    "[own, todo]",
    "[none]",
    "{own: own}",
    "{own: {}}",
    "{own: todo}",
    "{own: {zzz: 1}}",
    "[{own: {}}]",
    "[{own: {note: {en: x}}}]",
    "[{own: {zzz: 1}}]",
    "[{own: {}, other: {}}]",
    "{zzz: 1}",
    "{en: words}",
    "{en: }",
    "{en: [x]}",
    "{en: todo}",
    "{fr: words}",
    "{file: own}",
    "{en: words, zzz: words}",
    "[{en: words}]",
    "2026-11-20",
    "2026-13-20",
    "20.11.2026",
    "2026-11",
    "7 days",
    "7 dayz",
    "P6M",
    "up to 7 days",
    "until contract-end",
    "7 days after contract-end",
    "until own",
    "DE",
    "[DE, AT]",
    "QQ",
    "info@firm.example",
    "https://firm.example/x",
    "firm.example",
    "+49 351 5550100",
    "\"Musterweg 1, 01067 Dresden, DE\"",
];

/// Values of several words, and mappings that only one key takes.
const MORE: [&str; 14] = [
    "necessary session for it-security",
    "necessary forever",
    "statistics 1 year",
    "{DE: todo}",
    "{netcup: signed}",
    "{it-security: contract}",
    "{it-security: {legitimate-interests: [detect-attacks]}}",
    "{any-of: [email, phone]}",
    "[{any-of: [email]}, name]",
    "{from: own}",
    "{measures: {view: goals}}",
    "{statement: {view: goals}}",
    "\"ftp://firm.example\"",
    "\"../elsewhere\"",
];

/// A value that a shape takes.
fn sample(takes: &Takes) -> String {
    match takes {
        Takes::Number(from, _) => from.max(&1).to_string(),
        Takes::Web => "https://firm.example/x".to_owned(),
        Takes::Host => "firm.example".to_owned(),
        Takes::OneOf(words) => words[0].to_owned(),
        Takes::Entry(kind) => kind.ids(&SHIPPED.1)[0].to_owned(),
        Takes::Word(vocabulary) => SHIPPED.1.ids(*vocabulary)[0].to_owned(),
        Takes::Language => "en".to_owned(),
        Takes::Date => "2026-11-20".to_owned(),
        Takes::MapOf(_, value) => format!("{{own: {}}}", sample(value)),
        Takes::Map(table) => format!("{{{}}}", needed(table, "")),
        Takes::List(element) | Takes::Items(element) => sample(element),
        Takes::Any(all) => sample(all[0]),
        _ => "own".to_owned(),
    }
}

/// The keys without which a table cannot be read, but for one.
fn needed(table: &keys::Table, but: &str) -> String {
    let needed = table.keys.iter().filter(|info| info.value.required && info.key != but);
    needed.fold(String::new(), |all, info| all + info.key + ": " + &sample(info.value.takes) + ", ")
}

fn table(name: &str) -> &'static keys::Table {
    keys::tables().iter().find(|table| table.name == name).expect("a table of this name")
}

/// The first place of every table that can be reached.
fn places() -> BTreeMap<&'static str, Place> {
    let mut found = BTreeMap::new();
    for info in keys::tables()[0].keys {
        let place = Place { table: keys::tables()[0], section: info.key, before: String::new(), behind: String::new() };
        walk(info.value.takes, &place, &mut found);
    }
    found
}

fn walk(takes: &'static Takes, at: &Place, found: &mut BTreeMap<&'static str, Place>) {
    let inside = |before: String, behind: &str| Place {
        before: format!("{}{before}", at.before),
        behind: format!("{behind}{}", at.behind),
        ..at.clone()
    };
    match takes {
        Takes::Map(table) => visit(table, at, found),
        Takes::Chapter(table, others) => {
            visit(table, at, found);
            walk(others, &inside("{own: ".to_owned(), "}"), found);
        }
        Takes::MapOf(keys, values) => walk(values, &inside(format!("{{{}: ", sample(keys)), "}"), found),
        Takes::Details(keys, table) => visit(table, &inside(format!("[{{{}: ", sample(keys)), "}]"), found),
        Takes::Items(what) => {
            walk(what, at, found);
            visit(table("an element"), &inside(format!("[{{{}: ", sample(what)), "}]"), found);
        }
        Takes::List(element) => walk(element, at, found),
        Takes::Sequence(element) => walk(element, &inside("[".to_owned(), "]"), found),
        Takes::Any(all) => all.iter().for_each(|one| walk(one, at, found)),
        Takes::Text | Takes::Translations => visit(table("a text"), at, found),
        Takes::Terms => visit(table("an event"), &inside("{events: {new: ".to_owned(), "}}"), found),
        Takes::Document => ["measures", "recipients", "record"]
            .iter()
            .for_each(|name| visit(table(name), &inside(format!("[{{{name}: "), "}]"), found)),
        _ => {}
    }
}

fn visit(table: &'static keys::Table, at: &Place, found: &mut BTreeMap<&'static str, Place>) {
    if found.contains_key(table.name) {
        return;
    }
    found.insert(table.name, Place { table, ..at.clone() });
    for info in table.keys {
        let before = format!("{}{{{}{}: ", at.before, needed(table, info.key), info.key);
        walk(info.value.takes, &Place { table, before, behind: format!("}}{}", at.behind), ..at.clone() }, found);
    }
}

/// A declaration with a value at a key, and where both stand in it.
fn declaration(section: &str, inside: &str, behind: &str, key: &str, value: &str) -> (String, std::ops::Range<usize>) {
    let mut text = String::new();
    for (name, value) in SECTIONS.iter().filter(|(name, _)| *name != section) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name}: {value}");
    }
    text.push_str(inside);
    let from = text.len();
    let _ = write!(text, "{key}: {value}");
    let range = from..text.len();
    let _ = writeln!(text, "{behind}");
    (text, range)
}

/// A key at one place of a declaration where it may stand.
pub(crate) struct Asked {
    section: String,
    before: String,
    behind: String,
    pub(crate) table: &'static str,
    pub(crate) info: &'static keys::Info,
}

impl Asked {
    /// A declaration with a value at the key, and where both stand in it.
    pub(crate) fn declaration(&self, value: &str) -> (String, std::ops::Range<usize>) {
        declaration(&self.section, &self.before, &self.behind, self.info.key, value)
    }
}

/// Every key of every table that can be reached.
pub(crate) fn asked() -> Vec<Asked> {
    let top = keys::tables()[0];
    let at_top = top.keys.iter().map(|info| Asked {
        section: info.key.to_owned(),
        before: String::new(),
        behind: String::new(),
        table: top.name,
        info,
    });
    let inside = places().into_iter().flat_map(|(table, place)| {
        place.table.keys.iter().map(move |info| Asked {
            section: place.section.to_owned(),
            before: format!("{}: {}{{{}", place.section, place.before, needed(place.table, info.key)),
            behind: format!("}}{}", place.behind),
            table,
            info,
        })
    });
    at_top.chain(inside).collect()
}

/// How one value at one key is read.
pub(super) struct Answer {
    pub(super) key: String,
    pub(super) value: String,
    /// What decoding has against it.
    pub(super) faults: Vec<Finding>,
    /// What the schema has against the declaration.
    pub(super) said: Vec<String>,
}

/// The words that a shape knows, in whatever form.
fn own_words(takes: &Takes, words: &mut Vec<String>) {
    match takes {
        Takes::OneOf(all) => words.extend(all.iter().map(|word| (*word).to_owned())),
        Takes::Any(all) => all.iter().for_each(|one| own_words(one, words)),
        Takes::List(one) | Takes::Items(one) | Takes::Sequence(one) => own_words(one, words),
        Takes::Entry(_) | Takes::Word(_) => words.extend([sample(takes), format!("[{}]", sample(takes))]),
        _ => {}
    }
}

/// Every value at every key, read by both.
pub(super) fn answers() -> Vec<Answer> {
    let folder = Folder::new();
    for (name, text) in [("own.en.md", "words"), ("klartext.yaml", "klartext: 1")] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let project = Project::open(folder.path()).unwrap();
    let asked = asked();
    let half = asked.len().div_ceil(2);
    let ask = |some: &[Asked]| -> Vec<Answer> {
        some.iter()
            .flat_map(|asked| {
                let info = asked.info;
                // Some of the values at each key and others at the next: all of them at all keys would take minutes.
                let some = VALUES.iter().chain(&MORE).skip(info.key.len() % 5).step_by(5);
                let mut values: Vec<String> = some.map(|value| (*value).to_owned()).collect();
                own_words(info.value.takes, &mut values);
                values.sort_unstable();
                values.dedup();
                let one = |value: String| answer(&project, asked, value);
                values.into_iter().filter_map(one).collect::<Vec<_>>()
            })
            .collect()
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| ask(&asked[half..]));
        let mut all = ask(&asked[..half]);
        all.extend(other.join().expect("no panic"));
        all
    })
}

fn answer(project: &Project, asked: &Asked, value: String) -> Option<Answer> {
    let (text, range) = asked.declaration(&value);
    let json: Value = read(&text)?;
    let faults = faults(project, text, &range);
    let key = format!("{}: {}", asked.table, asked.info.key);
    Some(Answer { key, value, faults, said: super::judge::faults(&DECLARATION, &json) })
}

/// What decoding has against a part of a declaration.
pub(crate) fn faults(project: &Project, text: String, range: &std::ops::Range<usize>) -> Vec<Finding> {
    let (mut sources, mut out) = (SHIPPED.0.clone(), Findings::default());
    let main = sources.add("klartext.yaml", text);
    lower(project, &mut sources, &SHIPPED.1, main, &mut out);
    let touches = |finding: &&Finding| {
        let mut spans = finding.others.iter().chain([&finding.primary]).map(|label| label.span);
        spans.any(|span| span.file == main && span.range().start < range.end && range.start < span.range().end)
    };
    let errors = out.iter().filter(|finding| finding.level == Level::Error);
    errors.filter(touches).cloned().collect()
}
