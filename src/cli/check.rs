//! `klartext check`: says what is missing, contradictory or untrue, and writes nothing.

use super::{Done, Input};
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
        self.input.each(|_, judged| Done::nothing(self.input.code(&judged.findings)))
    }
}
