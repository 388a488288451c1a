//! What tells without reading whether a file is still the one that was read.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use walkdir::WalkDir;

/// The size and the time of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// In bytes.
    pub size: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub time: u64,
}

impl Facts {
    /// Those of a file; nothing if there is none. A device or a pipe is none: reading it may never end.
    pub fn of(path: &Path) -> Option<Self> {
        let facts = path.metadata().ok().filter(std::fs::Metadata::is_file)?;
        let since = facts.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Some(Self { size: facts.len(), time: u64::try_from(since.as_nanos()).unwrap_or(u64::MAX) })
    }
}

/// The program that is running, as a file: two builds of one version differ.
pub fn program() -> Option<Facts> {
    Facts::of(&std::env::current_exe().ok()?)
}

/// The paths of all files below a folder, sorted; none if there is no such folder. Links are not followed.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}
