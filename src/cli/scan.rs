//! `klartext scan`: which hosts a built site fetches from, connects to or names.

use super::{CLEAR, FAILED, Shipped, fail, print};
use crate::project;
use crate::report::{self, Scanned};
use crate::scan;
use crate::source::Sources;
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
        let survey = scan::survey(&sources, &files, &self.own);
        let shipped = Shipped::load();
        let (catalog, unread) = (&shipped.catalog, built.unread.as_slice());
        let scanned = Scanned { survey: &survey, sources: &sources, catalog, own: &self.own, unread };
        print(&match self.format {
            Form::Terminal => report::sightings(scanned),
            Form::Json => report::sightings_json(scanned),
        });
        for (path, reason) in unread {
            fail(&format!("{path} {reason}"));
        }
        if unread.is_empty() { CLEAR } else { FAILED }
    }
}

/// The name of a file as a terminal can link it.
fn shown(folder: &Path, path: &str) -> String {
    folder.join(path).display().to_string().replace('\\', "/")
}
