//! Declarations whose every text is an attack, through every output there is. Each is held to what the same declaration
//! gives with harmless words: the form is the same, and the attack can be read in it.

use super::{elements, is_plain};
use crate::examples::{Built, Folder, built};
use crate::places;
use crate::tree;
use klartext::export;
use klartext::locale::Locale;
use klartext::model::{Format, Register};
use klartext::report::expansion::{Expansion, lines};
use klartext::report::{self, Look, Report};
use klartext::site;
use klartext::yaml::{self, Kind, Node};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;

/// What would be run or obeyed in a page, a template, a message, a script, a feed, YAML or a text, were it not just words.
const ATTACK: &str = "</script></title>]]>\"><img src=x onerror='alert(1)'>{{ 7*7 }}{% include \"x\" %}${7*7}{ $x } \
    [x](javascript:alert(1)) <a href=\"javascript:alert(1)\">x</a> &lt;b&gt; | x | #x: {a: [b, *c, &d]} - !e 'f %0A::error::x";

/// Readable in whatever form the attack takes.
const TRACE: &str = "alert(1)";

/// What runs at the beginning of a cell of a spreadsheet, or of a line.
const BEGINNINGS: [&str; 7] = ["", "=cmd|' /C calc'!A1 ", "@SUM(1) ", "+1 ", "-1 ", "# ", "::error::"];

/// What a terminal obeys: colours and deletes, rings, takes it for the beginning of a sequence, or turns the text round.
const SIGNS: &str = "\u{1b}[2J\u{7}\u{9b}31m\u{90}\u{202e}\u{2066}\u{0008}\u{85}";

/// The words that the attack stands beside.
const HARMLESS: &str = "Wort";

/// Keys whose values are texts of their authors' own.
const TEXTS: [&str; 9] = ["de", "en", "name", "title", "text", "note", "because", "represented-by", "version"];

const EXAMPLES: [&str; 3] = ["examples/mail-hoster", "examples/web-shop", "tests/fixtures/layouts"];

/// An example in which each text says something else.
fn with(example: &str, keys: &[&str], words: impl Fn(usize) -> String) -> (Folder, Built) {
    let folder = Folder::new();
    for path in fs::read_dir(tree::root().join(example)).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let mut text = fs::read_to_string(&path).unwrap();
            let mut found = Vec::new();
            collect(&places::tree(&text).0, "", keys, &mut found);
            for (number, range) in found.into_iter().enumerate().rev() {
                text.replace_range(range, &yaml::quoted(&words(number)));
            }
            fs::write(folder.path().join(path.file_name().unwrap()), text).unwrap();
        }
    }
    let built = built(folder.path());
    (folder, built)
}

/// Where texts stand that are no ids.
fn collect(node: &Node, key: &str, keys: &[&str], found: &mut Vec<Range<usize>>) {
    match &node.kind {
        Kind::Mapping(entries) => entries.iter().for_each(|entry| collect(&entry.value, &entry.key.value, keys, found)),
        Kind::Sequence(nodes) => nodes.iter().for_each(|node| collect(node, key, keys, found)),
        Kind::Scalar(_) if keys.contains(&key) => {
            let is_text = node.text().is_some_and(|text| text.contains(' ') || ["de", "en"].contains(&key));
            found.extend(is_text.then(|| node.span.range()));
        }
        _ => {}
    }
}

/// An example with harmless words, and the same with an attack after them or before.
fn both(example: &str) -> [(Folder, Built); 2] {
    let harmless = with(example, &TEXTS, |_| HARMLESS.to_owned());
    let attack = with(example, &TEXTS, |nth| format!("{}{HARMLESS} {ATTACK}", BEGINNINGS[nth % BEGINNINGS.len()]));
    [harmless, attack]
}

/// The elements and attributes that users' Markdown may bring.
const MARKDOWN: [&str; 5] = ["strong", "em", "code", "p", "li"];

/// What a reader of Markdown would take for more than words: HTML, and links with where they lead.
fn active(markdown: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut html, mut links) = (BTreeSet::new(), BTreeSet::new());
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => drop(html.insert(text.into_string())),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.insert(dest_url.into_string());
            }
            _ => {}
        }
    }
    (html, links)
}

#[test]
fn no_text_is_more_than_a_text_on_a_page() {
    for example in EXAMPLES {
        let [(_, harmless), (_, attacked)] = both(example);
        let (harmless, attacked) = (harmless.site(), attacked.site());
        for (before, after) in [(harmless.files(), attacked.files()), (harmless.internal(), attacked.internal())] {
            assert!(before.keys().eq(after.keys()));
            for (name, content) in after {
                let [before, after] = [&before[name], content].map(|content| std::str::from_utf8(content).unwrap());
                let case = format!("{example}: {name}");
                match name.rsplit('.').next().unwrap() {
                    "html" => {
                        let is_allowed = |one: &String| !MARKDOWN.contains(&one.as_str());
                        let new: Vec<_> = elements(after)
                            .difference(&elements(before))
                            .filter(|one| is_allowed(one))
                            .cloned()
                            .collect();
                        assert!(new.is_empty(), "{case} has elements of a stranger: {new:?}");
                    }
                    "md" => {
                        let ((html, links), (known, known_links)) = (active(after), active(before));
                        assert!(html.is_subset(&known), "{case}: {:?}", html.difference(&known));
                        assert!(links.is_subset(&known_links), "{case}: {:?}", links.difference(&known_links));
                        assert!(!["{{", "{%", "{#"].iter().any(|mark| after.contains(mark)), "{case}");
                    }
                    "txt" => is_plain(after),
                    "csv" => assert_is_sheet(after, before, &case),
                    "yaml" => assert_same_yaml(after, before, &case),
                    _ => assert_eq!(before, after, "{case}"),
                }
                let is_style = name.rsplit('.').next() == Some("css");
                assert!(is_style || after.contains(TRACE) || after.contains("alert\\(1\\)"), "{case} lacks the words");
            }
        }
    }
}

/// Every row has as many fields as before, and none is a formula.
fn assert_is_sheet(after: &str, before: &str, case: &str) {
    let counts = |sheet: &str| sheet.lines().map(|row| row.matches("\",\"").count()).collect::<Vec<_>>();
    assert_eq!(counts(after), counts(before), "{case}");
    for field in after.lines().flat_map(|row| row.split("\",\"")) {
        let field = field.trim_start_matches('"');
        assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r']), "{case}: {field}");
    }
}

/// The shape of a tree without its texts.
fn shape(node: &Node, out: &mut String) {
    match &node.kind {
        Kind::Mapping(entries) => {
            out.push('{');
            for entry in entries {
                out.extend([&entry.key.value, ": "]);
                shape(&entry.value, out);
            }
            out.push('}');
        }
        Kind::Sequence(nodes) => {
            out.push('[');
            for node in nodes {
                shape(node, out);
            }
            out.push(']');
        }
        Kind::Scalar(_) => out.push('x'),
        Kind::Empty => out.push('-'),
    }
}

fn assert_same_yaml(after: &str, before: &str, case: &str) {
    let shape = |text: &str| {
        let mut out = String::new();
        shape(&places::tree(text).0, &mut out);
        out
    };
    assert_eq!(shape(after), shape(before), "{case}");
}

/// The shape of a document without its texts; keys that are texts are counted.
fn json_shape(value: &Value) -> Value {
    match value {
        Value::String(_) => "x".into(),
        Value::Array(values) => values.iter().map(json_shape).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), json_shape(value))).collect(),
        other => other.clone(),
    }
}

fn has_attack(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(ATTACK),
        Value::Array(values) => values.iter().any(has_attack),
        Value::Object(fields) => fields.values().any(has_attack),
        _ => false,
    }
}

#[test]
fn no_text_is_more_than_a_text_for_other_programs() {
    for example in EXAMPLES {
        let [(_harmless_folder, harmless), (_folder, attacked)] = both(example);
        let documents = [&harmless, &attacked].map(|built| {
            let policy = built.judged.policy().unwrap();
            let catalog = &built.judged.catalog;
            let locale = |lang| Locale::overlaid(lang, policy.register == Register::Informal, &built.judged.own.words);
            let locales: Vec<_> = policy.languages.iter().map(|lang| locale(&lang.value)).collect();
            let klaro = export::klaro(policy, catalog, &locales).document;
            let script = export::script(&klaro, "var klaroConfig =");
            assert!(!script.contains(['<', '>']), "{example}: {script}");
            let tilt = export::tilt(policy, catalog, &locales[0]).document;
            [
                ("policy", export::policy(policy, catalog, &built.judged.sources, false)),
                ("klaro", klaro),
                ("tilt", tilt),
            ]
        });
        let [before, after] = documents;
        for ((name, before), (_, after)) in before.into_iter().zip(after) {
            let read: Value = serde_json::from_str(&report::escaped(&after)).unwrap();
            assert_eq!(read, after);
            assert_eq!(json_shape(&before), json_shape(&after), "{example}: {name}");
            // Klaro tells services and cookies only, which some examples have no words for.
            assert!(name == "klaro" || has_attack(&after), "{example}: {name} lacks the words");
        }
    }
}

#[test]
fn a_feed_and_the_file_behind_it_hold_words_only() {
    let changes = |words: &str| {
        let words = yaml::quoted(words);
        let text = |id: &str| format!("      {id}: {{de: {words}, en: {words}}}\n");
        format!("changes:\n  - date: 2026-11-20\n    version: {words}\n    what:\n{}{}", text("one"), text("two"))
    };
    let site = |words: &str| {
        let folder = Folder::new();
        let main =
            include_str!("../base.yaml").replace("Bäckerei Müller GmbH", &format!("{words} GmbH").replace('\'', "''"));
        let main = main.replace("name: Wort", "name: 'Wort").replace(" GmbH\n", " GmbH'\n");
        let main = format!("{main}include: [klartext.changes.yaml]\noutput: {{base-url: \"https://a.example/\"}}\n");
        fs::write(folder.path().join("klartext.yaml"), main).unwrap();
        fs::write(folder.path().join("klartext.changes.yaml"), changes(words)).unwrap();
        built(folder.path()).site()
    };
    let (before, after) = (site(HARMLESS), site(&format!("{HARMLESS} {ATTACK}")));
    let text = |site: &klartext::site::Site| String::from_utf8(site.files()["datenschutz.atom"].clone()).unwrap();
    let (before, after) = (text(&before), text(&after));
    assert_eq!(elements(&before), elements(&after), "{after}");
    let tags = |text: &str| text.matches(['<', '>', '"']).count();
    assert_eq!(tags(&before), tags(&after), "{after}");
    assert!(after.contains(TRACE) && !after.contains("]]>"), "{after}");
}

#[test]
fn nothing_that_is_shown_steers_a_terminal() {
    for example in &EXAMPLES[1..] {
        let (_before, before) = with(example, &["de", "en"], |_| HARMLESS.to_owned());
        let (_folder, attacked) = with(example, &["de", "en"], |nth| {
            format!("{}{HARMLESS} {SIGNS} {ATTACK} \n::error::x\r\n", BEGINNINGS[nth % BEGINNINGS.len()])
        });
        let report =
            || Report { findings: &attacked.judged.findings, sources: &attacked.judged.sources, name: |_| None };
        is_plain(&report::terminal(report(), Look::default()));
        for (name, json) in [("json", report::json(&[report()])), ("sarif", report::sarif(&[report()]))] {
            is_plain(&json);
            assert!(serde_json::from_str::<Value>(&json).is_ok(), "{example}: {name}");
        }
        let commands = report::github(report());
        is_plain(&commands);
        let is_command = |line: &str| ["::error ", "::warning ", "::notice "].iter().any(|word| line.starts_with(word));
        let is_rest = |line: &str| line.starts_with("::notice::") && line.contains("further findings");
        assert!(commands.lines().all(|line| is_command(line) || is_rest(line)), "{commands}");

        let policy = attacked.judged.policy().unwrap_or_else(|| panic!("{example}\n{}", attacked.findings()));
        let expansion = Expansion::new(policy, &attacked.judged.catalog, &attacked.judged.sources);
        for id in expansion.ids() {
            is_plain(&lines(&expansion.of(id), false));
        }
        let coverage = site::coverage(&attacked.judged).unwrap();
        let changes = site::changes(&before.judged, &attacked.judged).unwrap();
        for lang in changes.languages() {
            is_plain(&site::coverage_page(&attacked.judged, policy, &coverage, lang, Format::Text).unwrap());
            is_plain(&changes.page(lang, Format::Text).unwrap());
            let json = report::escaped(&changes.json(lang).unwrap());
            is_plain(&json);
            let page = changes.page(lang, Format::Html).unwrap();
            let foreign = ["img", "img src", "img onerror", "script", "a onclick"];
            assert!(foreign.iter().all(|one| !elements(&page).contains(*one)), "{example}");
        }
    }
}
