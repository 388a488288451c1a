//! Findings as SARIF 2.1.0, for code scanning services and editors.

use super::{Report, escaped};
use crate::check::RULES;
use crate::finding::{Code, Finding, Help, Label, Level, Patch};
use crate::source::{Lines, Span};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// All findings of several declarations as one SARIF log with one run.
pub fn sarif(reports: &[Report<'_>]) -> String {
    let findings = reports.iter().flat_map(|report| report.findings.iter().map(|finding| (finding.code, report.name)));
    let names: BTreeMap<_, _> = findings.collect();
    let codes: BTreeMap<_, usize> = names.keys().copied().zip(0..).collect();
    let rules = names.iter().map(|(code, name)| descriptor(*code, name(*code)));
    let results = reports.iter().flat_map(|report| {
        let lines = Lines::of(report.sources);
        report.findings.iter().map(|finding| result(finding, codes[&finding.code], &lines)).collect::<Vec<_>>()
    });
    log(rules.collect(), "utf16CodeUnits", results.collect(), None)
}

/// A log with one run. `columns` says what its columns count, and `invocation` how the run went, where that is told.
pub(super) fn log(rules: Vec<Value>, columns: &str, results: Vec<Value>, invocation: Option<&Value>) -> String {
    let mut run = json!({
        "tool": {"driver": {"name": "klartext", "semanticVersion": env!("CARGO_PKG_VERSION")}},
        "columnKind": columns,
    });
    // There may be thousands, which the macro would copy.
    run["tool"]["driver"]["rules"] = rules.into();
    run["results"] = results.into();
    if let Some(invocation) = invocation {
        run["invocations"] = json!([invocation]);
    }
    escaped(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }))
}

/// What is said of a rule once: its name, its usual level, the provisions it rests on, and its page.
fn descriptor(code: Code, name: Option<&str>) -> Value {
    let mut out = Map::new();
    out.insert("id".into(), code.to_string().into());
    if let Some(name) = name {
        out.insert("name".into(), name.into());
        out.insert("shortDescription".into(), json!({"text": name.replace('-', " ")}));
    }
    let mut help = json!({"text": format!("`klartext explain {code}` says more")});
    if let Some(rule) = RULES.iter().find(|rule| rule.code == code) {
        // The tags behind the language of an example are for our tests.
        let page = rule.page.lines().map(|line| if line.starts_with("```yaml,") { "```yaml" } else { line });
        help["markdown"] = page.collect::<Vec<_>>().join("\n").into();
        out.insert("defaultConfiguration".into(), json!({"level": level(rule.level)}));
        out.insert("properties".into(), json!({"tags": rule.law}));
    }
    out.insert("help".into(), help);
    out.into()
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "note",
    }
}

fn result(finding: &Finding, rule: usize, lines: &Lines<'_>) -> Value {
    let related = finding.others.iter().zip(1..).map(|(label, id): (&Label, usize)| {
        json!({"id": id, "message": {"text": label.text}, "physicalLocation": location(lines, label.span)})
    });
    let place = json!({
        "physicalLocation": location(lines, finding.primary.span),
        "message": {"text": finding.primary.text},
    });
    let mut out = Map::new();
    out.insert("ruleId".into(), finding.code.to_string().into());
    out.insert("ruleIndex".into(), rule.into());
    out.insert("level".into(), level(finding.level).into());
    out.insert("message".into(), json!({"text": message(finding)}));
    out.insert("locations".into(), json!([place]));
    out.insert("relatedLocations".into(), related.collect());
    // An empty list would promise that there is something to apply.
    let fixes: Vec<_> = finding.helps.iter().filter_map(|help| fix(help, lines)).collect();
    if !fixes.is_empty() {
        out.insert("fixes".into(), fixes.into());
    }
    out.into()
}

/// All words of a finding: many viewers show nothing but this.
fn message(finding: &Finding) -> String {
    let mut text = finding.title.clone();
    if !finding.primary.text.is_empty() {
        let _ = write!(text, ": {}", finding.primary.text);
    }
    for note in &finding.notes {
        let _ = write!(text, "\nnote: {note}");
    }
    for help in &finding.helps {
        let _ = write!(text, "\nhelp: {}", help.text);
    }
    text
}

/// A remedy as a fix, if all of it can be applied as it is.
fn fix(help: &Help, lines: &Lines<'_>) -> Option<Value> {
    if !help.is_complete() {
        return None;
    }
    let mut files: BTreeMap<_, Vec<&Patch>> = BTreeMap::new();
    for patch in &help.patches {
        files.entry(patch.span.file).or_default().push(patch);
    }
    let changes = files.into_iter().map(|(file, patches)| {
        let replacements = patches
            .into_iter()
            .map(|patch| json!({"deletedRegion": region(lines, patch.span), "insertedContent": {"text": patch.text}}));
        json!({
            "artifactLocation": {"uri": uri(&lines.sources().get(file).name)},
            "replacements": replacements.collect::<Vec<_>>(),
        })
    });
    Some(json!({"description": {"text": help.text}, "artifactChanges": changes.collect::<Vec<_>>()}))
}

fn location(lines: &Lines<'_>, span: Span) -> Value {
    json!({
        "artifactLocation": {"uri": uri(&lines.sources().get(span.file).name)},
        "region": region(lines, span),
    })
}

fn region(lines: &Lines<'_>, span: Span) -> Value {
    let [line, column, end_line, end_column] = lines.place_in_utf16(span);
    json!({"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column})
}

/// A path as a URI reference.
pub(super) fn uri(path: &str) -> String {
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
