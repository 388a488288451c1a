//! Findings for programs. The structure is a promise: keys are added, never renamed or dropped. `findings.schema.json`
//! beside this file says the same to programs, and `tests/ci/findings.sh` holds the output to it.
//!
//! ```json
//! {
//!   "version": 1,
//!   "summary": {"errors": 1, "warnings": 0, "hints": 0},
//!   "findings": [{
//!     "code": "KT305", "name": "transfer-without-safeguard", "level": "error", "title": "…",
//!     "file": "klartext.yaml", "line": 18, "column": 10, "end_line": 18, "end_column": 24, "start": 310, "end": 324,
//!     "label": "…",
//!     "labels": [{"text": "…", "file": "…", "line": 4, "column": 12, "end_line": 4, "end_column": 14, "start": 40, "end": 42}],
//!     "notes": ["…"],
//!     "helps": [{"text": "…", "choice": false, "patches": [{"text": "…", "complete": true, "file": "…", "line": 18, …}]}]
//!   }]
//! }
//! ```
//!
//! Lines and columns count from 1, columns in characters; `start` and `end` are bytes of the file and end before
//! the last. `name` is missing where a finding comes from no rule. A patch with `complete: false` holds an ellipsis
//! for what only the author knows, and whether a remedy with `choice: true` is right only the author can say.

use super::{Report, escaped};
use crate::finding::{Finding, Help, Level};
use crate::source::{Lines, Span};
use serde_json::{Map, Value, json};

/// All findings of several declarations as one JSON document.
pub fn json(reports: &[Report<'_>]) -> String {
    let count = |level| reports.iter().map(|report| report.findings.count(level)).sum::<usize>();
    let findings = reports.iter().flat_map(|report| {
        let lines = Lines::of(report.sources);
        report.findings.iter().map(|finding| one(finding, *report, &lines)).collect::<Vec<_>>()
    });
    escaped(&json!({
        "version": 1,
        "summary": {
            "errors": count(Level::Error),
            "warnings": count(Level::Warning),
            "hints": count(Level::Hint),
        },
        "findings": findings.collect::<Vec<_>>(),
    }))
}

fn one(finding: &Finding, report: Report<'_>, lines: &Lines<'_>) -> Value {
    let mut out = Map::new();
    out.insert("code".into(), finding.code.to_string().into());
    if let Some(name) = (report.name)(finding.code) {
        out.insert("name".into(), name.into());
    }
    out.insert("level".into(), finding.level.word().into());
    out.insert("title".into(), finding.title.as_str().into());
    out.extend(place(lines, finding.primary.span));
    out.insert("label".into(), finding.primary.text.as_str().into());
    let labels = finding.others.iter().map(|label| placed(lines, label.span, [("text", label.text.as_str().into())]));
    out.insert("labels".into(), labels.collect());
    out.insert("notes".into(), finding.notes.as_slice().into());
    out.insert("helps".into(), finding.helps.iter().map(|help| remedy(help, lines)).collect());
    out.into()
}

fn remedy(help: &Help, lines: &Lines<'_>) -> Value {
    let patches = help.patches.iter().map(|patch| {
        let facts = [("text", patch.text.as_str().into()), ("complete", patch.is_complete().into())];
        placed(lines, patch.span, facts)
    });
    json!({"text": help.text, "choice": help.is_choice, "patches": patches.collect::<Vec<_>>()})
}

fn placed<const N: usize>(lines: &Lines<'_>, span: Span, facts: [(&str, Value); N]) -> Value {
    let facts = facts.into_iter().map(|(key, value)| (key.to_owned(), value));
    facts.chain(place(lines, span)).collect::<Map<_, _>>().into()
}

fn place(lines: &Lines<'_>, span: Span) -> Map<String, Value> {
    let [line, column, end_line, end_column] = lines.place(span);
    let facts = [("line", line), ("column", column), ("end_line", end_line), ("end_column", end_column)];
    let bytes = [("start", span.start as usize), ("end", span.end as usize)];
    let mut out = Map::new();
    out.insert("file".into(), (&*lines.sources().get(span.file).name).into());
    out.extend(facts.into_iter().chain(bytes).map(|(key, value)| (key.to_owned(), value.into())));
    out
}
