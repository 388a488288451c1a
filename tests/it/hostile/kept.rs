//! What klartext writes down for its next run: the lock, the changes and earlier pages. Words that mean something to YAML,
//! to JSON or to a page come back as they were.

use super::{elements, is_plain};
use crate::cli::{CLEAR, Folder};
use crate::examples::{Built, built};
use klartext::locale::visible;
use klartext::project::Project;
use klartext::site::{self, Noted, State};
use klartext::value::{Date, Lang};
use klartext::yaml::quoted;
use std::fmt::Write as _;

const TODAY: Date = Date::constant(2026, 11, 22);

/// Words that would be something else, were they not kept with care.
const WORDS: [&str; 36] = [
    "it's \"quoted\" and 'quoted'",
    "C:\\temp\\new \\u0041 \\x41 \\",
    "\\",
    "\"",
    "'",
    "''",
    "</script><script>alert(1)</script>",
    "]]> <![CDATA[ --> <!--",
    "{{ 7*7 }} {% include \"x\" %} {# x #} ${x} { $x }",
    "a\u{2028}b\u{2029}c\u{feff}d",
    "a\u{85}b",
    "\u{202e}gnal\u{202c} \u{2066}x\u{2069} \u{200b}\u{200e}",
    "a\u{1b}[31mb\u{7}\u{0}c\u{9b}d\u{7f}",
    "key: value",
    "key:",
    ": x",
    "x # no comment",
    "# heading",
    "- item",
    "- a\n- b",
    "? x",
    "no",
    "NULL",
    "~",
    "0o7",
    "0x1F",
    "1_000",
    "12:30",
    "2026-11-20",
    "*x &y !z %w @v `u`",
    "[a, b] {c: d}",
    "| x",
    "<<<<<<< HEAD\n=======\n>>>>>>> other",
    "---\n...\n--- x",
    " blanks before and behind \u{a0}",
    "one\n\n  two\n\tthree\n",
];

fn project(folder: &Folder) -> Project {
    Project::open(&folder.0).unwrap()
}

fn cleared(folder: &Folder, case: &str) -> Built {
    let built = built(&folder.0);
    assert!(matches!(built.judged.state, State::Cleared(_)), "{case:?}\n{}", built.findings());
    built
}

#[test]
fn a_lock_knows_what_it_has_noted() {
    let folder = Folder::new("hostile-lock");
    let lock = |words: &str| {
        folder.write("klartext.yaml", &format!("{CLEAR}version: {}\n", quoted(words)));
        let _ = std::fs::remove_file(folder.0.join("klartext.lock"));
        let built = built(&folder.0);
        // One line of text is what a version is.
        if words.contains(char::is_control) {
            assert!(built.findings().contains("line break in a text of one line"), "{words:?}\n{}", built.findings());
            return None;
        }
        assert_eq!(site::note(&project(&folder), &built.judged, TODAY), Noted::Written, "{words:?}");
        let again = cleared(&folder, words);
        assert!(again.judged.findings.iter().all(|one| ![910, 911].contains(&one.code.0)), "{}", again.findings());
        assert_eq!(site::note(&project(&folder), &again.judged, TODAY), Noted::Nothing, "{words:?}");
        Some(folder.read("klartext.lock").lines().count())
    };
    let harmless = lock("Wort");
    let kept: Vec<_> = WORDS.into_iter().filter_map(lock).collect();
    assert!(kept.len() > 25 && kept.iter().all(|lines| Some(*lines) == harmless), "{kept:?}");
}

#[test]
fn changes_come_back_in_their_words() {
    let folder = Folder::new("hostile-changes");
    folder.write(
        "klartext.yaml",
        &format!("{CLEAR}include: [klartext.changes.yaml]\noutput: {{base-url: \"https://a.example/\"}}\n"),
    );
    let mut noted = "# klartext changes: x\nchanges:\n  - date: 2026-11-20\n    what:\n".to_owned();
    for (nth, words) in WORDS.iter().enumerate() {
        let _ = writeln!(noted, "      w{nth}: {{de: {0}, en: {0}}}", quoted(words));
    }
    folder.write("klartext.changes.yaml", &noted);
    let told = |built: &Built| -> Vec<String> {
        let changes = built.judged.policy().unwrap().history.iter().flat_map(|revision| &revision.changes);
        let german = Lang::parse("de").unwrap();
        changes.map(|(_, text)| text.in_language(&german).unwrap().to_owned()).collect()
    };
    let before = cleared(&folder, "as it was written");
    assert_eq!(told(&before).iter().map(|words| words.trim()).collect::<Vec<_>>(), WORDS.map(str::trim));
    let written = site::history(&before.judged, &before.judged).unwrap().unwrap();
    site::note_history(&project(&folder), &written).unwrap();
    let after = cleared(&folder, &written);
    assert_eq!(told(&after), told(&before));
    assert_eq!(site::history(&before.judged, &after.judged).unwrap().as_ref(), Some(&written));
    // What is published of it is words.
    for (name, content) in after.site().files() {
        let text = std::str::from_utf8(content).unwrap();
        assert!(!elements(text).contains("script"), "{name}");
        if text.starts_with("<?xml") {
            is_plain(text);
            assert!(!text.contains("]]>") && text.matches("<li>").count() <= WORDS.len(), "{text}");
        }
    }
}

#[test]
fn a_change_is_told_whatever_it_is_called() {
    let folder = Folder::new("hostile-change");
    for words in WORDS.into_iter().filter(|words| !words.contains(char::is_control)) {
        folder.write("klartext.yaml", CLEAR);
        let old = cleared(&folder, words);
        let recipient =
            format!("recipients: {{firm: {{name: {}, country: DE, policy: \"https://a.example/\"}}}}\n", quoted(words));
        let main = CLEAR
            .replace("recipients: none", "recipients: [firm]")
            .replace("updated: 2026-11-20", "updated: 2026-11-22");
        let main = format!("{main}{recipient}");
        folder.write("klartext.yaml", &main);
        let new = built(&folder.0);
        let written = site::history(&old.judged, &new.judged);
        let written = written.unwrap_or_else(|why| panic!("{words:?}: {why}\n{}", new.findings())).unwrap();
        folder.write("klartext.changes.yaml", &written);
        folder.write("klartext.yaml", &format!("{main}include: [klartext.changes.yaml]\n"));
        let again = built(&folder.0);
        let history = &again.judged.policy().unwrap().history;
        assert_eq!(history.len(), 1, "{words:?}: {written}\n{}", again.findings());
        assert_eq!(site::history(&old.judged, &again.judged).unwrap().as_ref(), Some(&written), "{words:?}");
    }
}

#[test]
fn earlier_pages_are_published_as_they_were() {
    let folder = Folder::new("hostile-archive");
    for words in WORDS {
        let text = quoted(words);
        let name = quoted(&visible(words).replace('\n', " "));
        let main = format!(
            "{CLEAR}output: {{archive: archive, formats: [html, markdown, text]}}\ntexts:\n  \
             own: {{after: rights, title: {name}, body: {{de: {text}, en: {text}}}}}\n"
        );
        let main = main.replace(
            "      data: [",
            &format!("      note: {{de: {text}, en: {text}}}\n      title: {name}\n      data: ["),
        );
        folder.write("klartext.yaml", &main);
        let _ = std::fs::remove_dir_all(folder.0.join("archive"));
        let old = cleared(&folder, words);
        folder.write("klartext.yaml", &main.replace("2026-11-20", "2026-11-22").replace("6 months", "2 years"));
        let new = cleared(&folder, words);
        let here = project(&folder);
        assert_eq!(site::archive(&here, &here, (&here, &old.judged), &new.judged), Ok(true), "{words:?}");
        let file = folder.read("archive/2026-11-20/statement.de.json");
        assert!(serde_json::from_str::<serde_json::Value>(&file).is_ok(), "{file}");
        let (old, new) = (old.site(), cleared(&folder, words).site());
        for (was, is) in [
            ("datenschutz.html", "datenschutz-2026-11-20.html"),
            ("datenschutz.md", "datenschutz-2026-11-20.md"),
            ("datenschutz.txt", "datenschutz-2026-11-20.txt"),
        ] {
            let text = |files: &site::Files, name: &str| String::from_utf8(files[name].clone()).unwrap();
            let (was, is) = (text(old.files(), was), text(new.files(), is));
            let begin = |page: &str| ["<h2", "\n## ", "\n1. "].iter().find_map(|sign| page.find(sign)).unwrap();
            assert_eq!(was[begin(&was)..], is[begin(&is)..], "{words:?}");
            assert!(!is.contains("<h2") || !elements(&is).contains("script"), "{words:?}: {is}");
        }
    }
}
