//! `klartext build`: checks, then writes the pages, or leaves the old ones as they are.

use super::{CLEAR, Done, FOUND, Input, colours_messages, fail};
use crate::check::Cleared;
use crate::project::Project;
use crate::site::{self, Cache, Judged, Noted, Outcome, State, Touched};
use clap::Args;
use std::path::PathBuf;

/// Check declarations and write their pages
///
/// A declaration with a finding at error level writes nothing, and the pages that are already there stay.
/// Files that klartext did not write are never changed or removed. Beside the declaration stands what was published with
/// which date (`klartext.lock`, to be kept in version control), so that `check` can tell when the date no longer fits.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext build                       the klartext.yaml of the current folder
  klartext build privacy --out public  privacy/klartext.yaml, into the folder public
  klartext build clients               all that clients/klartext.workspace.yaml names

A klartext.workspace.yaml names the declarations that belong together, and the base that lies under each of them
which does not say `extends` itself:
  sites: [clients/*, partners/*.yaml]
  base: base/klartext.yaml")]
pub(super) struct Build {
    #[command(flatten)]
    input: Input,
    /// The folder to write public pages into, instead of the one that the declaration names
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The folder to write all other pages into, instead of the one that the declaration names
    #[arg(long, value_name = "DIR")]
    internal: Option<PathBuf>,
    /// A folder that notes what has been built, so that only what has changed since is built again
    #[arg(long, value_name = "DIR", env = "KLARTEXT_CACHE")]
    cache: Option<PathBuf>,
}

impl Build {
    pub(super) fn run(&self) -> u8 {
        let mut given = match self.input.declarations() {
            Ok(given) => given,
            Err(code) => return code,
        };
        for (option, folder) in [("--out", &self.out), ("--internal", &self.internal)] {
            if folder.is_some() && !given.is_one() {
                let why = "pages of several would overwrite each other";
                return fail(&format!("`{option}` takes one declaration, because {why}"));
            }
        }
        if self.input.is_for_people() {
            given.cache = self.cache.as_ref().and_then(|folder| Cache::new(folder, &self.options()));
        }
        given.each(|project, judged| match &judged.state {
            State::Cleared(cleared) if self.input.code(&judged.findings) == CLEAR => {
                self.write(project, judged, cleared)
            }
            _ => Done::so(FOUND, "nothing was written"),
        })
    }

    /// What the pages and what is said of them depend on, besides files.
    fn options(&self) -> String {
        let folders = [&self.out, &self.internal].map(|folder| folder.as_ref().map(std::path::absolute));
        format!("{} {} {} {folders:?}", self.input.today(), self.input.strict, colours_messages())
    }

    fn write(&self, project: &Project, judged: &Judged, cleared: &Cleared) -> Done {
        let site = match site::plan(cleared, &judged.catalog, &judged.own) {
            Ok(site) => site,
            Err(faults) => return Done::failed(faults.iter().map(ToString::to_string).collect()),
        };
        let output = &cleared.policy().output;
        let folder = |given: &Option<PathBuf>, declared: &str| match given {
            Some(folder) => folder.clone(),
            None => PathBuf::from(project.shown(declared)),
        };
        let public = folder(&self.out, output.folder());
        let internal = folder(&self.internal, output.internal_folder());
        match site::publish(&site, &public, &internal) {
            Ok(published) => {
                let told = |outcome: fn(&Outcome) -> String| {
                    let public = format!("{} in {}", outcome(&published.public), public.display());
                    match &published.internal {
                        Some(all) => format!("{public}; {} in {}", outcome(all), internal.display()),
                        None => public,
                    }
                };
                let noted = self.noted(project, judged);
                let touched = || Touched::of(project, judged, &site, (&public, &internal));
                let again = self.cache.as_ref().and_then(|_| touched()).map(|touched| (touched, told(unchanged)));
                Done { again, ..Done::so(CLEAR, told(in_words) + &noted) }
            }
            Err(error) => Done::failed(vec![error.to_string()]),
        }
    }

    /// What became of the lock file. Where it cannot be written, the pages are there all the same.
    fn noted(&self, project: &Project, judged: &Judged) -> String {
        let lock = project.lock_name();
        match site::note(project, judged, self.input.today()) {
            Noted::Nothing => String::new(),
            Noted::Written => format!("; {lock} written"),
            Noted::Failed(why) => format!("; {lock} was not written: {why}"),
        }
    }
}

/// The same for a build that finds all files as they are.
fn unchanged(outcome: &Outcome) -> String {
    let unchanged = outcome.written.iter().chain(&outcome.unchanged).cloned().collect();
    in_words(&Outcome { unchanged, ..Outcome::default() })
}

/// "4 files written, 5 unchanged, 1 removed"
fn in_words(outcome: &Outcome) -> String {
    let written = outcome.written.len();
    let mut words = format!("{written} {} written", if written == 1 { "file" } else { "files" });
    for (count, what) in [(outcome.unchanged.len(), "unchanged"), (outcome.removed.len(), "removed")] {
        if count > 0 {
            words = format!("{words}, {count} {what}");
        }
    }
    words
}
