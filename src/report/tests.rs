//! Every format on findings with umlauts in front of their places, and on hostile ones.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::finding::{Finding, Help, Patch, shape};
use crate::source::{FileId, Span};
use serde_json::Value;

const TEXT: &str = "\
# Größe
languages: [de, en]
controller:
  name: Bäckerei Müller GmbH
  adress: Große Straße 1, 49074 Osnabrück
";

/// Worked example 1, a warning with a place in another file, a hint with a patch that only the author can finish.
fn example() -> (Sources, Findings) {
    let mut sources = Sources::default();
    let file = sources.add("beispiele/bäckerei, 1/klartext.yaml", TEXT);
    let shipped = sources.add("catalog/services/büro.yaml", "name: Büro\ncountry: US\n");
    let at = |what: &str| {
        let start = TEXT.find(what).unwrap();
        Span::new(file, start..start + what.len())
    };
    let mut findings = Findings::default();
    findings.push(
        Finding::error(
            shape::UNKNOWN_KEY,
            "unknown key `adress` in `controller`",
            at("adress"),
            "not a key of `controller`",
        )
        .label(at("controller"), "`controller` starts here")
        .patch("a key with a similar name exists: `address`", at("adress"), "address"),
    );
    let country = "name: Büro\ncountry: ".len();
    findings.push(
        Finding::new(Code(305), Level::Warning, "no safeguard", at("Große Straße 1, 49074 Osnabrück"), "100 % here")
            .label(Span::new(shipped, country..country + 2), "the United States")
            .note("Art. 13(1)(f) GDPR asks for it")
            .help("declare one"),
    );
    let mut hint = Finding::new(Code(900), Level::Hint, "a hint", at("GmbH"), "");
    let end = TEXT.len();
    let patch = Patch { span: Span::new(file, end..end), text: "  email: …\n".to_owned() };
    hint.helps.push(Help { text: "say more".to_owned(), patches: vec![patch], is_choice: false });
    findings.push(hint);
    (sources, findings)
}

fn name(code: Code) -> Option<&'static str> {
    (code == Code(305)).then_some("transfer-without-safeguard")
}

fn with<T>(draw: impl Fn(Report<'_>) -> T) -> T {
    let (sources, findings) = example();
    draw(Report { findings: &findings, sources: &sources, name })
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// What one finding looks like on a terminal.
fn drawn(text: &str, finding: impl Fn(FileId) -> Finding) -> String {
    let mut sources = Sources::default();
    let file = sources.add("klartext.yaml", text.to_owned());
    let mut findings = Findings::default();
    findings.push(finding(file));
    terminal(Report { findings: &findings, sources: &sources, name }, Look::default())
}

#[test]
fn a_terminal_shows_line_provision_and_change() {
    let expected = "\
error[KT002]: unknown key `adress` in `controller`
 --> beispiele/bäckerei, 1/klartext.yaml:5:3
  |
3 | controller:
  | ---------- `controller` starts here
4 |   name: Bäckerei Müller GmbH
5 |   adress: Große Straße 1, 49074 Osnabrück
  |   ^^^^^^ not a key of `controller`
  |
help: a key with a similar name exists: `address`
  |
5 |   address: Große Straße 1, 49074 Osnabrück
  |     +

warning[KT305]: no safeguard
 --> beispiele/bäckerei, 1/klartext.yaml:5:11
  |
5 |   adress: Große Straße 1, 49074 Osnabrück
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100 % here
  |
 ::: catalog/services/büro.yaml:2:10
  |
2 | country: US
  |          -- the United States
  |
  = note: Art. 13(1)(f) GDPR asks for it
help: declare one

hint[KT900]: a hint
 --> beispiele/bäckerei, 1/klartext.yaml:4:25
  |
4 |   name: Bäckerei Müller GmbH
  |                         ^^^^
  |
help: say more
  |
6 +   email: …
  |

";
    assert_eq!(with(|report| terminal(report, Look::default())), expected);
    assert!(with(|report| terminal(report, Look { colour: true, ..Look::default() })).contains("\u{1b}["));
}

#[test]
fn a_long_block_is_shown_where_it_begins() {
    let text = "a:\r\n  - b\r\n  - c\r\n";
    let shown = drawn(text, |file| Finding::error(Code(1), "t", Span::new(file, 6..text.len()), "here"));
    assert!(shown.contains("2 |   - b\n  |   ^^^ here\n"), "{shown}");
}

#[test]
fn places_at_the_edges_of_a_text_can_be_shown() {
    for (text, range) in [
        ("", 0..0),
        ("\u{feff}ä: b", 0..0),
        ("\u{feff}ä: b", 3..5),
        ("ä\n", 3..3),
        ("ä", 2..2),
        ("ä", 1..2),
        ("ä\n\n\nb", 4..4),
        ("ä", 7..9),
        ("a\rb", 1..2),
    ] {
        let shown = drawn(text, |file| {
            let span = Span::new(file, range.clone());
            Finding::error(Code(1), "t", span, "here").label(span, "and here").patch("p", span, "x")
        });
        assert!(shown.contains("here"), "{text:?} {shown}");
    }
    let shown = drawn("\u{feff}ä: b", |file| Finding::error(Code(1), "t", Span::new(file, 3..5), "here"));
    assert!(shown.contains(" --> klartext.yaml:1:1\n  |\n1 | ä: b\n  | ^ here"), "{shown}");
}

#[test]
fn hidden_signs_are_shown_or_escaped_everywhere() {
    const HOSTILE: &str = "\u{1b}[31m\u{7}\u{9b}\u{202e}\u{2066}\u{200f}\u{61c}\u{2028}x\ry";
    let mut sources = Sources::default();
    let file = sources.add(format!("a{HOSTILE}.yaml"), format!("ä: {HOSTILE}\n"));
    let span = Span::new(file, 4..4 + HOSTILE.len());
    let mut findings = Findings::default();
    let finding = Finding::error(Code(1), format!("t{HOSTILE}"), span, HOSTILE).label(span, HOSTILE).note(HOSTILE);
    findings.push(finding.help(HOSTILE).patch(HOSTILE, span, HOSTILE));
    let report = Report { findings: &findings, sources: &sources, name };
    for text in [terminal(report, Look::default()), json(&[report]), sarif(&[report]), github(report)] {
        assert!(!text.contains(is_hidden), "{text:?}");
    }
    // For programs the value is still the same.
    assert_eq!(parsed(&json(&[report]))["findings"][0]["label"], HOSTILE);
    // A line of the user cannot become a command of its own.
    assert_eq!(github(report).lines().count(), 1);
}

#[test]
fn an_endless_list_is_cut_and_counted() {
    let mut sources = Sources::default();
    let file = sources.add("klartext.yaml", "a: b\n".repeat(4000));
    let mut findings = Findings::default();
    for nth in 0..4000 {
        findings.push(Finding::error(Code(1), "t", Span::new(file, nth * 5..nth * 5 + 1), "here"));
    }
    let report = Report { findings: &findings, sources: &sources, name };
    let text = terminal(report, Look::default());
    assert_eq!(text.matches("error[KT001]").count(), MOST);
    assert!(text.ends_with("3900 further findings are not shown\n"));
    assert!(github(report).ends_with("::notice::3900 further findings are not shown\n"));
    assert_eq!(parsed(&json(&[report]))["findings"].as_array().unwrap().len(), 4000);
}

#[test]
fn json_has_places_in_lines_and_bytes() {
    let out = parsed(&with(|report| json(&[report])));
    assert_eq!(out["summary"], serde_json::json!({"errors": 1, "warnings": 1, "hints": 1}));
    let first = &out["findings"][0];
    assert_eq!(first["code"], "KT002");
    assert_eq!(first.get("name"), None);
    assert_eq!(out["findings"][1]["name"], "transfer-without-safeguard");
    assert_eq!((&first["line"], &first["column"], &first["end_column"]), (&5.into(), &3.into(), &9.into()));
    let (start, end) = (first["start"].as_u64().unwrap(), first["end"].as_u64().unwrap());
    assert_eq!(&TEXT[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()], "adress");
    assert_eq!(first["labels"][0]["line"], 3);
    assert_eq!(first["helps"][0]["patches"][0]["complete"], true);
    assert_eq!(out["findings"][2]["helps"][0]["patches"][0]["complete"], false);
}

#[test]
fn sarif_fixes_only_what_is_complete() {
    let run = &parsed(&with(|report| sarif(&[report])))["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let [first, second, third] = [0, 1, 2].map(|nth| &run["results"][nth]);
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "beispiele/b%C3%A4ckerei%2C%201/klartext.yaml");
    assert_eq!(second["locations"][0]["physicalLocation"]["region"]["endColumn"], 42);
    assert_eq!(
        second["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        "catalog/services/b%C3%BCro.yaml"
    );
    assert_eq!(first["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"], "address");
    assert_eq!(third.get("fixes"), None);
    assert_eq!([first, second, third].map(|result| &result["level"]), ["error", "warning", "note"]);
    let rule = &run["tool"]["driver"]["rules"][1];
    assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&"KT305".into(), &"error".into()));
    assert!(rule["help"]["markdown"].as_str().unwrap().contains("## How to fix it"));
    assert!(!rule["help"]["markdown"].as_str().unwrap().contains("```yaml,"));
    for result in [first, second, third] {
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
    }
}

#[test]
fn sarif_counts_columns_in_utf16_and_json_in_characters() {
    let mut sources = Sources::default();
    let file = sources.add("a\u{1f980}#?.yaml", "\u{feff}a: \u{1f980}ä b\n".to_owned());
    let mut findings = Findings::default();
    findings.push(Finding::error(Code(1), "t", Span::new(file, 13..14), "b"));
    let report = Report { findings: &findings, sources: &sources, name };
    let run = &parsed(&sarif(&[report]))["runs"][0];
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%F0%9F%A6%80%23%3F.yaml");
    let region = serde_json::json!({"startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 9});
    assert_eq!(place["region"], region);
    assert_eq!(parsed(&json(&[report]))["findings"][0]["column"], 7);
}

#[test]
fn no_title_or_name_can_end_a_property_or_begin_a_command() {
    let hostile = "100 %: a, b\r\n::error file=x::y%0A\u{1f980}";
    let mut sources = Sources::default();
    let file = sources.add("a,b:c%d\n.yaml", "a: b\n".to_owned());
    let mut findings = Findings::default();
    findings.push(Finding::error(Code(1), hostile, Span::new(file, 0..1), hostile));
    let out = github(Report { findings: &findings, sources: &sources, name });
    assert_eq!(
        out,
        "::error file=a%2Cb%3Ac%25d%0A.yaml,line=1,endLine=1,col=1,endColumn=2,\
         title=KT001%3A 100 %25%3A a%2C b%0D%0A%3A%3Aerror file=x%3A%3Ay%250A\u{1f980}\
         ::100 %25: a, b%0D%0A::error file=x::y%250A\u{1f980}\n"
    );
}

#[test]
fn github_gets_one_escaped_command_for_each_finding() {
    let out = with(github);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(
        lines[1],
        "::warning file=beispiele/bäckerei%2C 1/klartext.yaml,line=5,endLine=5,col=11,endColumn=42,\
         title=KT305%3A no safeguard::100 %25 here%0Acatalog/services/büro.yaml:2: the United States%0A\
         note: Art. 13(1)(f) GDPR asks for it%0Ahelp: declare one"
    );
    assert!(lines[2].ends_with("title=KT900%3A a hint::help: say more%0A    email: …"), "{}", lines[2]);
}

#[test]
fn the_summary_counts_by_level() {
    assert_eq!(summary(&Findings::default()), "no findings");
    let (_, mut findings) = example();
    assert_eq!(summary(&findings), "1 error, 1 warning, 1 hint");
    findings.retain(|finding| finding.level != Level::Warning);
    findings.extend(example().1);
    assert_eq!(summary(&findings), "2 errors, 1 warning, 2 hints");
}

#[test]
fn endless_lines_are_named_and_not_drawn() {
    let text = format!("{{{}}}", "ä: 1, ".repeat(2000));
    let shown = drawn(&text, |file| {
        let span = Span::new(file, 8..10);
        Finding::error(Code(1), "t", span, "here").patch("write b", span, "b")
    });
    assert_eq!(shown, "error[KT001]: t\n--> klartext.yaml:1:8\n = note: here\nhelp: write b\n\n");
}

#[test]
fn a_finding_with_thousands_of_places_shows_some_of_them() {
    let text = "a: b\n".repeat(5_000);
    let shown = drawn(&text, |file| {
        let at = |line: usize| Span::new(file, line * 5..line * 5 + 1);
        let finding = Finding::error(shape::DUPLICATE, "said again and again", at(0), "here");
        (1..5_000).fold(finding, |finding, line| finding.label(at(line), "and here"))
    });
    assert_eq!(shown.matches("and here").count(), 49, "{shown}");
    assert!(shown.contains("4950 further places are not shown"), "{shown}");
}

#[test]
fn every_finding_about_a_text_can_be_drawn() {
    let pieces = ["ä: b\n", "- ", "{", "]", "\"", ": ", "\t", "|\n", "&a ", "*a", "\u{feff}", "\r", "\u{9b}", "---\n"];
    for (a, b) in pieces.iter().flat_map(|a| pieces.iter().map(move |b| (a, b))) {
        let mut sources = Sources::default();
        let file = sources.add("klartext.yaml", format!("{a}{b}ü: 1\n{a}{b}"));
        let mut findings = Findings::default();
        crate::yaml::parse(&sources, file, &mut findings);
        let report = Report { findings: &findings, sources: &sources, name };
        assert_eq!(terminal(report, Look::default()).is_empty(), findings.is_empty());
    }
}
