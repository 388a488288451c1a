//! The built site that a declaration is held against: its files are read, and what was met in them goes to the rules.

use crate::check::Seen;
use crate::model::Policy;
use crate::project;
use crate::scan::{self, plain_host};
use crate::source::Sources;
use std::path::PathBuf;

/// A built site to hold a declaration against.
#[derive(Debug, Clone, Default)]
pub struct BuiltSite {
    /// Its folder, as it was named.
    pub folder: PathBuf,
    /// Hosts of its own besides those that the declaration names.
    pub own: Vec<String>,
}

/// What could not be read of a built site, by its path, and why.
pub type Unread = Vec<(String, String)>;

/// Reads a built site into the sources.
pub(super) fn look(built: &BuiltSite, policy: &Policy, sources: &mut Sources) -> Result<(Seen, Unread), String> {
    let folder = built.folder.display().to_string().replace('\\', "/");
    let found = project::built(&built.folder, scan::is_read)?;
    if found.files.is_empty() && found.unread.is_empty() {
        return Err(format!("no pages or style sheets in {folder}"));
    }
    let shown = |path: &str| built.folder.join(path).display().to_string().replace('\\', "/");
    let files: Vec<_> =
        found.files.into_iter().map(|(path, bytes)| (sources.add(shown(&path), scan::decode(bytes)), path)).collect();
    let own: Vec<String> =
        policy.own_hosts().into_iter().chain(built.own.iter().map(String::as_str)).map(plain_host).collect();
    let survey = scan::survey(sources, &files, &own);
    Ok((Seen { folder, survey }, found.unread))
}
