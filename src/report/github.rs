//! Findings as workflow commands, which GitHub shows at the lines of a pull request.

use super::{MOST, Report, rest, visible};
use crate::finding::{Finding, Level};
use crate::source::Lines;
use std::fmt::Write as _;

/// One command for each of the first [`MOST`] findings; a last one counts the others.
pub fn github(report: Report<'_>) -> String {
    let lines = Lines::of(report.sources);
    let mut out = String::new();
    for finding in report.findings.iter().take(MOST) {
        out.push_str(&command(finding, &lines));
    }
    if let Some(rest) = rest(report.findings) {
        let _ = writeln!(out, "::notice::{rest}");
    }
    out
}

fn command(finding: &Finding, lines: &Lines<'_>) -> String {
    let word = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "notice",
    };
    let file = property(&lines.sources().get(finding.primary.span.file).name);
    let [line, column, end_line, end_column] = lines.place(finding.primary.span);
    // GitHub takes columns only where a place has one line.
    let columns = match end_line {
        _ if end_line == line => format!(",col={column},endColumn={end_column}"),
        _ => String::new(),
    };
    let title = property(&format!("{}: {}", finding.code, finding.title));
    let message = data(&message(finding, lines));
    format!("::{word} file={file},line={line},endLine={end_line}{columns},title={title}::{message}\n")
}

fn message(finding: &Finding, lines: &Lines<'_>) -> String {
    let mut text = finding.primary.text.clone();
    for label in &finding.others {
        let name = &lines.sources().get(label.span.file).name;
        let _ = write!(text, "\n{name}:{}: {}", lines.place(label.span)[0], label.text);
    }
    for note in &finding.notes {
        let _ = write!(text, "\nnote: {note}");
    }
    for help in &finding.helps {
        let _ = write!(text, "\nhelp: {}", help.text);
        for patch in &help.patches {
            let _ = write!(text, "\n  {}", patch.text.replace('\n', "\n  "));
        }
    }
    // A command without a message is not shown.
    if text.is_empty() { finding.title.clone() } else { text.trim().to_owned() }
}

fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
