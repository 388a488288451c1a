//! `klartext scan`: which hosts a built site fetches from, connects to or names.

use super::{CLEAR, FAILED, Shipped, fail, print};
use crate::export::suggestion::{Site, suggestion};
use crate::project::Project;
use crate::report::{self, Scanned};
use crate::scan::Survey;
use crate::site::{self, BuiltSite, Judged, Unread};
use crate::source::{Lines, Sources};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext scan public                      the pages under public/, with all that belongs to them
  klartext scan public --own example.org    that host and those below it are the site's own
  klartext scan public --har visit.har      also what a browser recorded
  klartext scan inspection.json             a recording alone
  klartext scan public --suggest            entries for a declaration that lacks these hosts
  klartext scan public --format json        one document, {\"version\": 1, \"hosts\": […], …}
  klartext scan public --format sarif       a note for each place, for editors and code scanning services

Exit codes: 0 everything was read, whatever was met; 2 something could not be read.")]
pub(super) struct Scan {
    /// The folder with the built pages, or a recording
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// What a browser recorded on the site: a HAR file, or the evidence collector's inspection.json; repeatable
    #[arg(long, value_name = "FILE")]
    har: Vec<PathBuf>,
    /// A host of the site itself, with every host below it; can be given several times
    #[arg(long, value_name = "HOST")]
    own: Vec<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Form::Terminal)]
    format: Form,
    /// Print entries for a declaration instead: products with the facts seen, every decision `todo`
    ///
    /// What the declaration explains already is left out: that of the current folder, or the one named.
    #[arg(long, conflicts_with = "format")]
    suggest: bool,
    /// The declaration, or its folder, to which entries are suggested
    #[arg(long, value_name = "PATH", requires = "suggest")]
    declaration: Option<PathBuf>,
}

/// How sightings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For people
    Terminal,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code scanning: a note for each place
    Sarif,
}

impl Scan {
    pub(super) fn run(&self) -> u8 {
        let told = if self.suggest { self.entries() } else { self.hosts() };
        let (told, unread) = match told {
            Ok(told) => told,
            Err(message) => return fail(&message),
        };
        print(&told);
        for (path, reason) in &unread {
            fail(&format!("{path} {reason}"));
        }
        if unread.is_empty() { CLEAR } else { FAILED }
    }

    /// What is met, with some hosts of the site besides those named.
    fn met(&self, own: &[String], sources: &mut Sources) -> Result<(Survey, Unread), String> {
        let built = BuiltSite { folder: self.folder.clone(), recordings: self.har.clone(), own: Vec::new() };
        let own: Vec<String> = self.own.iter().chain(own).cloned().collect();
        site::met(&built, &own, sources)
    }

    /// The hosts that are met.
    fn hosts(&self) -> Result<(String, Unread), String> {
        let mut sources = Sources::default();
        let (survey, unread) = self.met(&[], &mut sources)?;
        let shipped = Shipped::load();
        let (catalog, own) = (&shipped.catalog, self.own.as_slice());
        let scanned = Scanned { survey: &survey, sources: &sources, catalog, own, unread: &unread };
        let told = match self.format {
            Form::Terminal => report::sightings(scanned),
            Form::Json => report::sightings_json(scanned),
            Form::Sarif => report::sightings_sarif(scanned),
        };
        Ok((told, unread))
    }

    /// Entries for what the declaration does not explain.
    fn entries(&self) -> Result<(String, Unread), String> {
        let shipped = Shipped::load();
        let judged = self.declared(&shipped)?;
        let (policy, catalog) = match &judged {
            None => (None, &shipped.catalog),
            Some(judged) => {
                let shapeless = "the declaration has faults in its shape: `klartext check` shows them";
                (Some(judged.policy().ok_or(shapeless)?), &judged.catalog)
            }
        };
        let domains = policy.iter().flat_map(|policy| &policy.scope.domains);
        let own: Vec<String> = domains.map(|domain| domain.value.clone()).collect();
        let mut sources = Sources::default();
        let (survey, unread) = self.met(&own, &mut sources)?;
        let lines = Lines::of(&sources);
        let suggested = suggestion(Site { survey: &survey, lines: &lines, catalog, policy });
        let told = match (suggested.is_empty(), policy) {
            (false, _) => format!("{HEAD}{}", suggested.yaml()),
            (true, Some(_)) => format!("# The declaration explains every host that is asked.\n{}", suggested.yaml()),
            (true, None) => format!("# No host but the site's own is asked.\n{}", suggested.yaml()),
        };
        Ok((told, unread))
    }

    /// The declaration that entries are for, if there is one.
    fn declared(&self, shipped: &Shipped) -> Result<Option<Judged>, String> {
        let here = Path::new(".");
        let path = self.declaration.as_deref().or_else(|| Project::open(here).is_ok().then_some(here));
        path.map(|path| shipped.judge(path, None).map(|(_, judged)| judged)).transpose()
    }
}

/// What stands above suggested entries.
const HEAD: &str = "\
# What the site asks and the declaration does not explain. Add the entries to those of your declaration and replace each
# `todo`: bases, periods and what is necessary are your decisions. Read were files alone, and no script was run.
";
