//! An earlier state of a project, read from a commit. Git itself is asked, so that every kind of repository works.

use super::{MAX_BYTES, ReadError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The files of one commit.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Commit {
    /// The folder that the paths are relative to.
    top: PathBuf,
    /// Every plain file by its path, with the name and the size of its content.
    files: BTreeMap<PathBuf, (String, u64)>,
}

/// The full name of the commit that a revision such as `HEAD` means in the repository around a folder.
pub(super) fn resolve(folder: &Path, revision: &str) -> Result<String, String> {
    let commit = format!("{revision}^{{commit}}");
    let id = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
    id.and_then(text).map_err(|why| match why {
        why if why.is_empty() => format!("there is no commit `{revision}`"),
        why => why,
    })
}

impl Commit {
    /// Lists the files of a commit, which has its full name.
    pub(super) fn list(folder: &Path, id: &str) -> Result<Self, String> {
        let top = PathBuf::from(text(git(folder, &["rev-parse", "--show-toplevel"])?)?);
        let listing = text(git(&top, &["ls-tree", "-r", "-z", "--long", "--full-tree", id])?)?;
        // `100644 blob 1234abcd…     512<tab>folder/file`
        let files = listing.split('\0').filter_map(|line| {
            let (facts, path) = line.split_once('\t')?;
            let mut facts = facts.split_ascii_whitespace();
            let is_plain = facts.next()?.starts_with("100");
            let (_, blob, size) = (facts.next()?, facts.next()?, facts.next()?.parse().ok()?);
            is_plain.then(|| (PathBuf::from(path), (blob.to_owned(), size)))
        });
        Ok(Self { files: files.collect(), top })
    }

    /// Whether a plain file lies at an absolute path.
    pub(super) fn has(&self, path: &Path) -> bool {
        self.entry(path).is_some()
    }

    /// The content of the file at an absolute path.
    pub(super) fn read(&self, path: &Path) -> Result<Vec<u8>, ReadError> {
        let (blob, bytes) = self.entry(path).ok_or(ReadError::Missing)?;
        if *bytes > MAX_BYTES as u64 {
            return Err(ReadError::TooLarge(*bytes));
        }
        git(&self.top, &["cat-file", "blob", blob]).map_err(ReadError::System)
    }

    /// The absolute paths of all files below a folder, sorted.
    pub(super) fn below(&self, folder: &Path) -> Vec<PathBuf> {
        let Ok(inside) = folder.strip_prefix(&self.top) else { return Vec::new() };
        let files = self.files.keys().filter(|path| path.starts_with(inside));
        files.map(|path| self.top.join(path)).collect()
    }

    fn entry(&self, path: &Path) -> Option<&(String, u64)> {
        self.files.get(path.strip_prefix(&self.top).ok()?)
    }
}

/// Runs git in a folder. It writes nothing, asks nobody, and takes no lock.
fn git(folder: &Path, words: &[&str]) -> Result<Vec<u8>, String> {
    let mut git = Command::new("git");
    // Whoever calls us may have named another repository than the one around the folder.
    git.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE");
    git.arg("--no-optional-locks").arg("-C").arg(folder).args(words).stdin(Stdio::null());
    let output = git.output().map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("fatal: ").to_owned())
}

fn text(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|_| "a name in the repository is not UTF-8".to_owned())?;
    Ok(text.trim_end_matches('\n').to_owned())
}
