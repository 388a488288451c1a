//! `klartext check`: says what is missing, contradictory or untrue, and writes nothing.

use super::{Done, FAILED, Input, fail};
use crate::site::{self, BuiltSite};
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext check                          the klartext.yaml of the current folder
  klartext check sites/*/klartext.yaml    several at once
  klartext check --format sarif > out.sarif
  klartext check --strict                 fail on warnings, too
  klartext check --site public            the built pages in public/ against the declaration

`--format json` writes one document for all declarations, {\"version\": 1, \"findings\": […], …}.
Later versions add keys to it and take none away. SARIF has remedies as fixes, and its columns
count UTF-16 code units.

Exit codes: 0 clear, 1 findings at error level (with --strict at warning level),
2 a file cannot be read.")]
pub(super) struct Check {
    #[command(flatten)]
    input: Input,
    /// A folder with the built pages of the website, to hold the declaration against
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// What a browser recorded on the site: a HAR file, or the evidence collector's inspection.json; repeatable
    #[arg(long, value_name = "FILE", requires = "site")]
    har: Vec<PathBuf>,
    /// A host of the site itself, with every host below it, besides those that the declaration names
    #[arg(long, value_name = "HOST", requires = "site")]
    own: Vec<String>,
}

impl Check {
    pub(super) fn run(&self) -> u8 {
        let given = match self.input.declarations() {
            Ok(given) => given,
            Err(code) => return code,
        };
        if self.site.is_some() && !given.is_one() {
            return fail("`--site` takes one declaration, because one site is not the site of several");
        }
        let built =
            self.site.clone().map(|folder| BuiltSite { folder, recordings: self.har.clone(), own: self.own.clone() });
        given.each_by(&|project, shipped, today| {
            let judged = site::judge_against(built.as_ref(), project, &shipped.sources, &shipped.catalog, today)?;
            let faults: Vec<_> = judged.unread.iter().map(|(path, reason)| format!("{path} {reason}")).collect();
            let code = if faults.is_empty() { self.input.code(&judged.findings) } else { FAILED };
            Ok((judged, Done { code, ..Done::failed(faults) }))
        })
    }
}
