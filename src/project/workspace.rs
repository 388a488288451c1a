//! The workspace around a declaration: a folder whose file names the declarations that belong together.

use super::{DECLARATION, NOT_OURS, Project, WORKSPACE, from_to, normal};
use glob::{MatchOptions, Pattern};
use std::path::{Component, Path, PathBuf};

/// `*` stays in one folder and does not name hidden files.
const PATTERNS: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

impl Project {
    /// The workspace at a path: its file, or a folder that holds it and no declaration of its own.
    pub fn open_workspace(path: &Path) -> Option<Self> {
        let is_named = path.file_name().is_some_and(|name| name == WORKSPACE);
        let file = if is_named { path.to_owned() } else { path.join(WORKSPACE) };
        let is_one = file.is_file() && (is_named || !path.join(DECLARATION).is_file());
        if is_one { Self::open(&file).ok() } else { None }
    }

    /// The workspace that the declaration lies in, if there is one.
    pub fn workspace(&self) -> Option<Self> {
        let file = self.reach.join(WORKSPACE);
        let is_there = match &self.commit {
            Some(commit) => commit.has(&file),
            None => file.is_file(),
        };
        let folder = || normal(&self.folder.join(from_to(&self.root, &self.reach)));
        is_there.then(|| Self {
            folder: folder(),
            root: self.reach.clone(),
            declaration: WORKSPACE.to_owned(),
            ..self.clone()
        })
    }

    /// The declarations that a pattern names, sorted: files, or folders that hold a `klartext.yaml`, as they are typed.
    /// What lies outside the folder, by its path or through a link, does not belong to it.
    pub fn declarations(&self, pattern: &str) -> Result<Vec<PathBuf>, String> {
        Pattern::new(pattern).map_err(|error| error.msg.to_owned())?;
        // What is found outside would be left out below, after the whole disk had been searched.
        if pattern.split(['/', '\\']).any(|part| part == "..") {
            return Err("leads out of the workspace's folder".to_owned());
        }
        let root = format!("{}/{pattern}", Pattern::escape(&self.root.display().to_string()));
        let found = glob::glob_with(&root, PATTERNS).map_err(|error| error.msg.to_owned())?;
        let declaration = |path: PathBuf| {
            let file = if path.is_dir() { path.join(DECLARATION) } else { path };
            let is_one = file.is_file() && file.extension().is_some_and(|ending| ending == "yaml");
            let inside = file.canonicalize().ok()?.strip_prefix(&self.root).ok()?.to_owned();
            (is_one && is_ours(&inside)).then(|| normal(&self.folder.join(inside)))
        };
        Ok(found.flatten().filter_map(declaration).collect())
    }

    /// Whether a pattern names a declaration.
    pub fn holds(&self, pattern: &str, other: &Self) -> bool {
        let Ok(pattern) = Pattern::new(pattern) else { return false };
        let Ok(folder) = other.root.strip_prefix(&self.root) else { return false };
        let file = folder.join(&other.declaration);
        let is_named = |path: &Path| pattern.matches_path_with(path, PATTERNS);
        is_ours(&file) && (is_named(&file) || (other.declaration == DECLARATION && is_named(folder)))
    }
}

/// Neither hidden nor in a folder in which package managers and compilers keep what is not ours, nor a workspace itself.
fn is_ours(path: &Path) -> bool {
    let is_plain = |part: Component<'_>| {
        let name = part.as_os_str().to_string_lossy();
        !(name.starts_with('.') || NOT_OURS.contains(&&*name) || name == WORKSPACE)
    };
    path.components().all(is_plain)
}
