//! `klartext build`: checks, then writes the pages, or leaves the old ones as they are.

use super::{CLEAR, Done, FOUND, Input, Shipped, colours_messages, fail};
use crate::check::Cleared;
use crate::project::Project;
use crate::site::{self, Cache, Judged, Noted, Outcome, Planned, State, Touched};
use crate::value::Date;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext build                       the klartext.yaml of the current folder
  klartext build privacy --out public  privacy/klartext.yaml, into the folder public
  klartext build clients               all that clients/klartext.workspace.yaml names
  klartext build --changes             with what has changed since the last commit

A klartext.workspace.yaml names the declarations that belong together, and the base under each
of them that does not say `extends` itself:
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
    /// First note in klartext.changes.yaml what is material since a commit, by default the last one, for readers to be
    /// told; where `output.archive` names a folder, also keep the pages of that version there
    #[arg(long, value_name = "REV", num_args = 0..=1, require_equals = true, default_missing_value = "HEAD")]
    changes: Option<String>,
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
            let cache = |folder: &PathBuf| Cache::new(folder, &self.options(), self.changes.as_deref());
            given.cache = self.cache.as_ref().and_then(cache);
        }
        let is_one = given.is_one();
        given.each_by(&|project, shipped, today| {
            let Shipped { sources, catalog } = shipped;
            let (judged, site) = match &self.changes {
                Some(revision) => (noting(revision, project, shipped, today)?, None),
                // The only one gets all processors.
                None if is_one => site::build(project, sources, catalog, today)?,
                None => (site::judge(project, sources, catalog, today)?, None),
            };
            let done = match &judged.state {
                State::Cleared(cleared) if self.input.code(&judged.findings) == CLEAR => {
                    let site = site.unwrap_or_else(|| site::plan(cleared, &judged.catalog, &judged.own));
                    self.write(project, &judged, cleared, site)
                }
                _ => Done::so(FOUND, "nothing was written"),
            };
            Ok((judged, done))
        })
    }

    /// What the pages and what is said of them depend on, besides files.
    fn options(&self) -> String {
        let folders = [&self.out, &self.internal].map(|folder| folder.as_ref().map(std::path::absolute));
        format!("{} {} {} {folders:?}", self.input.today(), self.input.strict, colours_messages())
    }

    fn write(&self, project: &Project, judged: &Judged, cleared: &Cleared, site: Planned) -> Done {
        let site = match site {
            Ok(site) => site,
            Err(faults) => return Done::failed(faults.iter().map(ToString::to_string).collect()),
        };
        let output = &cleared.policy().output;
        let folder = |given: &Option<PathBuf>, declared: &str| match given {
            Some(folder) => Ok(folder.clone()),
            None => project.output(declared),
        };
        let (public, internal) =
            match (folder(&self.out, output.folder()), folder(&self.internal, output.internal_folder())) {
                (Ok(public), Ok(internal)) => (public, internal),
                (Err(why), _) | (_, Err(why)) => return Done::failed(vec![why]),
            };
        match site::publish(&site, &public, &internal) {
            Ok(published) => {
                let told = |outcome: fn(&Outcome) -> String| {
                    let public = format!("{} in {}", outcome(&published.public), public.display());
                    match &published.internal {
                        Some(all) => format!("{public}; {} in {}", outcome(all), internal.display()),
                        None => public,
                    }
                };
                let revision = self.changes.as_ref();
                let changes = revision.map(|revision| changes(project, judged, revision)).unwrap_or_default();
                let noted = self.noted(project, judged);
                let touched = || Touched::of(project, judged, &site, (&public, &internal), self.changes.is_some());
                let again =
                    self.cache.as_ref().and_then(|_| touched()).map(|touched| (touched, told(unchanged) + &changes));
                Done { again, ..Done::so(CLEAR, told(in_words) + &noted + &changes) }
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

/// Reads a declaration, and once more where what has changed since a commit has been noted.
fn noting(revision: &str, project: &Project, shipped: &Shipped, today: Date) -> Result<Judged, String> {
    let judge = |project: &Project| site::judge(project, &shipped.sources, &shipped.catalog, today);
    let judged = judge(project)?;
    let State::Cleared(_) = &judged.state else { return Ok(judged) };
    let before = project.at(&project.commit(revision)?)?;
    let earlier = judge(&before).map_err(|why| format!("at `{revision}`, {why}"))?;
    let mut is_new = match site::history(&earlier, &judged)? {
        Some(text) => site::note_history(project, &text)?,
        None => false,
    };
    let committed = project.at(&project.commit("HEAD")?)?;
    is_new |= site::archive(project, &committed, (&before, &earlier), &judged)?;
    if is_new { judge(project) } else { Ok(judged) }
}

/// What became of the file of changes, and of the version that was replaced.
fn changes(project: &Project, judged: &Judged, revision: &str) -> String {
    let policy = judged.policy().and_then(|policy| Some((policy.output.archive.as_ref()?, policy.earlier.first()?)));
    let kept = policy.map(|(folder, last)| format!("; {} keeps the version of {}", folder.value, last.date));
    told(project, judged, revision) + &kept.unwrap_or_default()
}

/// What became of the file of changes.
fn told(project: &Project, judged: &Judged, revision: &str) -> String {
    let name = project.changes_name();
    let is_included = judged.sources.iter().any(|(_, source)| source.name == project.shown(&name));
    if !is_included && project.changes().is_ok() {
        return format!("; {name} is not told yet: name it under `include`");
    }
    let updated = judged.policy().and_then(|policy| Some((policy, policy.updated.given()?)));
    match updated {
        Some((policy, day)) if policy.history.iter().any(|version| version.date.value == *day) => {
            format!("; {name} tells the changes of {day}")
        }
        _ => format!("; nothing material has changed since {revision}"),
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
