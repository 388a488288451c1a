//! The built site that a declaration is held against: its files and recordings of it are read, and what was met in them
//! goes to the rules.

use crate::check::Seen;
use crate::model::Policy;
use crate::project;
use crate::scan::{self, Survey, plain_host};
use crate::source::{FileId, Sources};
use std::path::{Path, PathBuf};

/// A built site to hold a declaration against.
#[derive(Debug, Clone, Default)]
pub struct BuiltSite {
    /// Its folder, as it was named, or a recording.
    pub folder: PathBuf,
    /// Recordings besides: HAR files, or the evidence collector's `inspection.json`.
    pub recordings: Vec<PathBuf>,
    /// Hosts of its own besides those that the declaration names.
    pub own: Vec<String>,
}

/// What could not be read of a built site, by its path, and why.
pub type Unread = Vec<(String, String)>;

/// Reads a built site into the sources.
pub(super) fn look(built: &BuiltSite, policy: &Policy, sources: &mut Sources) -> Result<(Seen, Unread), String> {
    let own: Vec<String> =
        policy.own_hosts().into_iter().chain(built.own.iter().map(String::as_str)).map(plain_host).collect();
    let (survey, unread) = met(built, &own, sources)?;
    Ok((Seen { folder: shown(&built.folder), survey }, unread))
}

/// What is met in a built site, some of whose hosts are its own. Its texts are forgotten when they have been read, and
/// read again if somebody looks at one.
pub fn met(built: &BuiltSite, own: &[String], sources: &mut Sources) -> Result<(Survey, Unread), String> {
    let (mut survey, mut unread, mut recordings) = (Survey::default(), Unread::new(), built.recordings.clone());
    if built.folder.is_file() {
        recordings.insert(0, built.folder.clone());
    } else {
        let (files, unfound) = files(&built.folder, sources)?;
        (survey, unread) = (scan::survey(sources, &files, own), unfound);
        let named = |(file, reason): &(FileId, String)| (sources.get(*file).name.clone(), reason.clone());
        unread.extend(survey.unread.iter().map(named));
    }
    for recording in recordings {
        let file = add(&recording, recording.clone(), sources);
        if let Err(reason) = survey.record(sources, file, own) {
            unread.push((shown(&recording), reason));
        }
    }
    Ok((survey, unread))
}

/// Finds the files of a built site, each with its path in there. They are read when somebody looks at them.
pub fn files(folder: &Path, sources: &mut Sources) -> Result<(Vec<(FileId, String)>, Unread), String> {
    let found = project::built(folder, scan::is_read)?;
    if found.files.is_empty() && found.unread.is_empty() {
        return Err(format!("no pages or style sheets in {}", shown(folder)));
    }
    let files = found.files.into_iter().map(|(path, at)| (add(&folder.join(&path), at, sources), path));
    Ok((files.collect(), found.unread))
}

fn add(name: &Path, at: PathBuf, sources: &mut Sources) -> FileId {
    sources.add(shown(name), scan::text(move || project::bytes(&at)))
}

/// The name of a file as a terminal can link it.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
