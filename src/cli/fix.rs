//! `klartext fix`: makes the changes that need no decision, after it has shown them.

use super::{CLEAR, FOUND, Shipped, draw, fail, has_colour, note, print, report_of};
use crate::finding::{Finding, Findings};
use crate::project::{self, Project};
use crate::report::{self, Report};
use crate::site::{self, Judged, Kept, Mended, Why};
use crate::value::Date;
use clap::Args;
use std::io::{self, BufRead, IsTerminal as _};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext fix                  the klartext.yaml of the current folder
  klartext fix --dry-run        show what would change, and change nothing
  klartext fix --yes sites/*    change several without asking

Exit codes: 0 nothing is left to fix, 1 there are fixes that were not made,
2 a file cannot be read or written.")]
pub(super) struct Fix {
    /// Declarations, or folders that hold a klartext.yaml
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Make the changes without asking
    #[arg(long, conflicts_with = "dry_run")]
    yes: bool,
    /// Show the changes and make none
    #[arg(long)]
    dry_run: bool,
    /// The date that hints about age go by, instead of today's
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Fix {
    pub(super) fn run(&self) -> u8 {
        let shipped = Shipped::load();
        let mut code = CLEAR;
        for path in &self.paths {
            let result = self.one(&shipped, path).unwrap_or_else(|message| fail(&message));
            code = code.max(result);
        }
        code
    }

    fn one(&self, shipped: &Shipped, path: &Path) -> Result<u8, String> {
        let project = Project::open(path)?;
        let today = self.today.unwrap_or_else(project::today);
        let mended = site::mend(&project, &shipped.sources, &shipped.catalog, today)?;
        for change in &mended.changes {
            print(&report::diff(&change.name, &change.before, &change.after, has_colour()));
        }
        for fix in &mended.fixes {
            note(&format!("{}:{}: {}: {}", fix.file, fix.line, fix.code, fix.text));
        }
        for kept in &mended.kept {
            note(&left(kept));
        }
        let makes = !mended.changes.is_empty() && self.may_change(&mended);
        if makes {
            site::rewrite(&mended.changes).map_err(|error| error.to_string())?;
        }
        let shown = if makes { &mended.after } else { &mended.before };
        choices(shown);
        note(&closing(&project.shown(project.declaration()), &mended, makes, &shown.findings));
        Ok(if mended.kept.is_empty() && (makes || mended.changes.is_empty()) { CLEAR } else { FOUND })
    }

    fn may_change(&self, mended: &Mended) -> bool {
        if self.yes || self.dry_run {
            return self.yes;
        }
        let is_asked = io::stdin().is_terminal() && io::stderr().is_terminal();
        is_asked && {
            note(&format!("make {}? [y/N]", count(mended)));
            agrees(&mut io::stdin().lock())
        }
    }
}

/// Whether the answer is yes; an empty one is not.
fn agrees(answer: &mut impl BufRead) -> bool {
    let mut line = String::new();
    answer.read_line(&mut line).is_ok() && ["y", "yes", "j", "ja"].contains(&line.trim().to_lowercase().as_str())
}

/// A remedy that is not among the changes, with the reason.
fn left(Kept { fix, why }: &Kept) -> String {
    let why = match why {
        Why::Lent => "the file is not the declaration's alone, or lies outside its folder".to_owned(),
        Why::Error(error) => format!("it would bring {error}"),
        Why::Idle => "the finding would still be there".to_owned(),
    };
    format!("{}:{}: {}: {}; left as it is: {why}", fix.file, fix.line, fix.code, fix.text)
}

/// Shows the findings whose changes wait for a decision.
fn choices(judged: &Judged) {
    let waits =
        |finding: &Finding| finding.fix().is_none() && finding.helps.iter().any(|help| !help.patches.is_empty());
    let mut open = Findings::default();
    open.push_all(judged.findings.iter().filter(|finding| waits(finding)).cloned());
    if !open.is_empty() {
        note("these are for you to decide:\n");
        draw(Report { findings: &open, ..report_of(judged) });
    }
}

/// "2 changes in 1 file"
fn count(mended: &Mended) -> String {
    let some = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    format!("{} in {}", some(mended.fixes.len(), "change"), some(mended.changes.len(), "file"))
}

fn closing(name: &str, mended: &Mended, is_made: bool, findings: &Findings) -> String {
    let done = match mended.changes.is_empty() {
        true if mended.kept.is_empty() => "nothing to fix".to_owned(),
        true => "nothing was fixed".to_owned(),
        false if is_made => format!("{} made", count(mended)),
        false => format!("{} not made (`--yes` makes them)", count(mended)),
    };
    let rest = if findings.is_empty() { String::new() } else { format!("; {}", report::summary(findings)) };
    format!("{name}: {done}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_yes_is_one() {
        for (answer, is_yes) in
            [("y\n", true), ("Yes\r\n", true), ("ja", true), ("\n", false), ("", false), ("no\n", false)]
        {
            assert_eq!(agrees(&mut answer.as_bytes()), is_yes, "{answer:?}");
        }
    }
}
