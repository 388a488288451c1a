//! Writing a site into a folder: beside, then renamed, so that a build that is stopped half-way leaves whole pages.
//! Files whose content did not change are not written; files that klartext did not write are never changed or removed.

use super::Site;
use super::manifest::{self, Manifest, hash};
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// What publishing did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Files that are new or have changed.
    pub written: Vec<String>,
    /// Files that are as they were.
    pub unchanged: Vec<String>,
    /// Files of earlier builds that are no longer part of the site.
    pub removed: Vec<String>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError {
    /// A file of this name is there that klartext did not write.
    Foreign(PathBuf),
    /// The operating system refused something.
    System(PathBuf, io::Error),
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                out,
                "{} was not written by klartext and is left as it is; move it away or choose another name under `output`",
                path.display()
            ),
            Self::System(path, error) => write!(out, "cannot write {}: {error}", path.display()),
        }
    }
}

/// Publishes a site into a folder.
pub fn publish(site: &Site, folder: &Path) -> Result<Outcome, PublishError> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| PublishError::System(path, error)
    };
    fs::create_dir_all(folder).map_err(at(folder))?;
    let list = folder.join(manifest::NAME);
    let known = Manifest::parse(
        &read(&list).map_err(at(&list))?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default(),
    );
    let mut outcome = Outcome::default();
    let mut changed = Vec::new();
    for (name, content) in &site.files {
        let path = folder.join(name);
        match read(&path).map_err(at(&path))? {
            Some(there) if there == *content => outcome.unchanged.push(name.clone()),
            Some(_) if !known.0.contains_key(name) => return Err(PublishError::Foreign(path)),
            _ => changed.push((name, content)),
        }
    }
    // A file that is as it was has the hash that the list knows.
    let known_hash = |name: &String| known.0.get(name).filter(|_| outcome.unchanged.contains(name)).cloned();
    let entry =
        |(name, content): (&String, &Vec<u8>)| (name.clone(), known_hash(name).unwrap_or_else(|| hash(content)));
    let new = Manifest(site.files.iter().map(entry).collect());
    if changed.is_empty() && new == known {
        return Ok(outcome);
    }
    for (name, content) in &changed {
        let beside = beside(folder, name);
        fs::write(&beside, content).map_err(at(&beside))?;
    }
    // Until the renames are done, both the old and the new files are ours.
    let both = Manifest(known.0.clone().into_iter().chain(new.0.clone()).collect());
    replace(folder, manifest::NAME, both.text().as_bytes()).map_err(at(&list))?;
    for (name, _) in changed {
        let path = folder.join(name);
        fs::rename(beside(folder, name), &path).map_err(at(&path))?;
        outcome.written.push(name.clone());
    }
    for (name, written) in known.0.iter().filter(|(name, _)| !site.files.contains_key(*name)) {
        let path = folder.join(name);
        // A file that somebody has changed since is theirs.
        if read(&path).map_err(at(&path))?.is_some_and(|there| hash(&there) == *written) {
            fs::remove_file(&path).map_err(at(&path))?;
            outcome.removed.push(name.clone());
        }
    }
    replace(folder, manifest::NAME, new.text().as_bytes()).map_err(at(&list))?;
    Ok(outcome)
}

/// Writes a file that is not there yet, and the folders above it. One that is there stays as it is.
pub fn start(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(path)?.write_all(text.as_bytes())
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where a file is written before it gets its name. A leftover of a stopped build is simply written over.
fn beside(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!(".{name}.klartext-new"))
}

fn replace(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let beside = beside(folder, name);
    fs::write(&beside, content)?;
    fs::rename(beside, folder.join(name))
}
