//! `klartext check`: says what is missing, contradictory or untrue, and writes nothing.

use super::{Input, rule_name};
use crate::finding::Findings;
use crate::report;
use clap::Args;

/// Check declarations without writing anything
///
/// Says what is missing, contradictory or untrue, with the place and the provision that asks for it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext check                          the klartext.yaml of the current folder
  klartext check sites/*/klartext.yaml    several at once
  klartext check --format sarif > out.sarif
  klartext check --strict                 fail on warnings, too

`--format json` writes one document for all declarations, {\"version\": 1, \"findings\": […], …}.
Later versions add keys to it and take none away. SARIF has remedies as fixes, and its columns
count UTF-16 code units.

Exit codes: 0 clear, 1 findings at error level (with --strict at warning level),
2 a file cannot be read.")]
pub(super) struct Check {
    #[command(flatten)]
    input: Input,
}

impl Check {
    pub(super) fn run(&self) -> u8 {
        self.input.each(|_, judged| {
            self.input.say(&closing(&judged.findings, None));
            self.input.code(&judged.findings)
        })
    }
}

/// The last lines of a report: how many findings, what became of the pages, where to read more.
pub(super) fn closing(findings: &Findings, then: Option<&str>) -> String {
    let mut line = report::summary(findings);
    if let Some(then) = then {
        line = format!("{line}; {then}");
    }
    let worst = findings.iter().min_by_key(|finding| finding.level);
    if let Some(name) = worst.and_then(|finding| rule_name(finding.code).map(|_| finding.code)) {
        line = format!("{line}\n`klartext explain {name}` says more about a finding");
    }
    line
}
