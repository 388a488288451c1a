//! `klartext scan`: which hosts a built site fetches from, connects to or names.

use super::{CLEAR, FAILED, Shipped, fail, print};
use crate::export::suggestion::{Site, suggestion};
use crate::project::{self, Project};
use crate::report::{self, Scanned};
use crate::scan;
use crate::site::Judged;
use crate::source::{FileId, Lines, Sources};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// Say which hosts a built site fetches from, connects to or names
///
/// Reads the pages and style sheets of a folder as browsers do and tells hosts apart: loaded automatically, only connected to,
/// asked after the visitor acts, kept for a script, mentioned in one, merely linked, metadata, commented out. Where the
/// catalog knows a product by a host, it is named. Runs no script and opens no connection, so what only a script reveals
/// at run time is out of its sight; so are scripts in files of their own.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext scan public                      the pages and style sheets under public/
  klartext scan public --own example.org    that host and those below it are the site's own
  klartext scan public --suggest            entries for a declaration that lacks these hosts
  klartext scan public --format json        one document, {\"version\": 1, \"hosts\": […], …}

Exit codes: 0 everything was read, whatever was met; 2 something could not be read.")]
pub(super) struct Scan {
    /// The folder with the built pages
    #[arg(value_name = "DIR")]
    folder: PathBuf,
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
}

impl Scan {
    pub(super) fn run(&self) -> u8 {
        let built = match project::built(&self.folder, scan::is_read) {
            Ok(built) => built,
            Err(message) => return fail(&message),
        };
        if built.files.is_empty() && built.unread.is_empty() {
            return fail(&format!("no pages or style sheets in {}", self.folder.display()));
        }
        let mut sources = Sources::default();
        let mut files = Vec::new();
        for (path, bytes) in built.files {
            files.push((sources.add(shown(&self.folder, &path), scan::decode(bytes)), path));
        }
        let unread = built.unread.as_slice();
        let told = if self.suggest {
            self.entries(&sources, &files)
        } else {
            let survey = scan::survey(&sources, &files, &self.own);
            let shipped = Shipped::load();
            let catalog = &shipped.catalog;
            let scanned = Scanned { survey: &survey, sources: &sources, catalog, own: &self.own, unread };
            Ok(match self.format {
                Form::Terminal => report::sightings(scanned),
                Form::Json => report::sightings_json(scanned),
            })
        };
        match told {
            Ok(told) => print(&told),
            Err(message) => return fail(&message),
        }
        for (path, reason) in unread {
            fail(&format!("{path} {reason}"));
        }
        if unread.is_empty() { CLEAR } else { FAILED }
    }

    /// Entries for what the declaration does not explain.
    fn entries(&self, sources: &Sources, files: &[(FileId, String)]) -> Result<String, String> {
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
        let own: Vec<String> = self.own.iter().cloned().chain(domains.map(|domain| domain.value.clone())).collect();
        let survey = scan::survey(sources, files, &own);
        let lines = Lines::of(sources);
        let suggested = suggestion(Site { survey: &survey, lines: &lines, catalog, policy });
        Ok(match (suggested.is_empty(), policy) {
            (false, _) => format!("{HEAD}{}", suggested.yaml()),
            (true, Some(_)) => format!("# The declaration explains every host that is asked.\n{}", suggested.yaml()),
            (true, None) => format!("# No host but the site's own is asked.\n{}", suggested.yaml()),
        })
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

/// The name of a file as a terminal can link it.
pub(super) fn shown(folder: &Path, path: &str) -> String {
    folder.join(path).display().to_string().replace('\\', "/")
}
