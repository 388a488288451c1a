//! Writing a site into a folder: at one stroke where the folder is ours alone, and else file by file, each beside and
//! then renamed, so that a build that is stopped half-way leaves whole pages. Files whose content did not change are not
//! written; files that klartext did not write are never changed or removed.

use super::exchange::{self, Stroke};
use super::manifest::{self, Manifest};
use super::{Change, Files, Site};
use crate::value::hash;
use std::collections::BTreeSet;
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

/// What publishing did in each folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// In the folder for everyone.
    pub public: Outcome,
    /// In the other folder, if anything belongs there, or did.
    pub internal: Option<Outcome>,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum PublishError {
    /// A file of this name is there that klartext did not write.
    Foreign(PathBuf),
    /// The folder for internal pages is the public one, or lies in it.
    Exposed(PathBuf),
    /// A file has another text than the one that was judged.
    Changed(PathBuf),
    /// The operating system refused something.
    System(PathBuf, io::Error),
}

impl std::fmt::Display for PublishError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                out,
                "{} was not written by klartext and is left as it is; move it away or choose another name",
                path.display()
            ),
            Self::Exposed(path) => write!(
                out,
                "{} lies in the folder of public pages; internal pages need a folder of their own",
                path.display()
            ),
            Self::Changed(path) => write!(out, "{} has changed since it was read; nothing is written", path.display()),
            Self::System(path, error) => write!(out, "cannot write {}: {error}", path.display()),
        }
    }
}

/// Publishes a site into its two folders. Nothing is written before both are known to take it.
pub fn publish(site: &Site, public: &Path, internal: &Path) -> Result<Published, PublishError> {
    let first = Writing::plan(&site.public, public)?;
    let second = if site.internal.is_empty() {
        // There may be some of an earlier build.
        let is_there = internal.join(manifest::NAME).exists() && !lies_in(internal, public)?;
        is_there.then(|| Writing::of(&site.internal, internal, false)).transpose()?
    } else {
        let is_made = make(internal).map_err(refused(internal))?;
        if lies_in(internal, public)? {
            return Err(PublishError::Exposed(internal.to_owned()));
        }
        Some(Writing::of(&site.internal, internal, is_made)?)
    };
    Ok(Published { public: first.write()?, internal: second.map(Writing::write).transpose()? })
}

/// Publishes files that belong to no declaration into a folder.
pub fn publish_files(files: &Files, folder: &Path) -> Result<Outcome, PublishError> {
    Writing::plan(files, folder)?.write()
}

/// Whether one folder is another or lies in it, links resolved.
fn lies_in(inner: &Path, outer: &Path) -> Result<bool, PublishError> {
    let resolved = |folder: &Path| fs::canonicalize(folder).map_err(refused(folder));
    Ok(resolved(inner)?.starts_with(resolved(outer)?))
}

pub(super) fn refused(path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_owned();
    move |error| PublishError::System(path, error)
}

/// The files of one folder, compared with what is there.
pub(super) struct Writing<'s> {
    folder: &'s Path,
    files: &'s Files,
    known: Manifest,
    changed: Vec<(&'s String, &'s Vec<u8>)>,
    outcome: Outcome,
    /// The names of what is there.
    there: BTreeSet<String>,
    /// This build has made the folder, and nothing is there.
    is_new: bool,
    /// Held until the folder is done, so that two builds follow each other.
    alone: Option<fs::File>,
}

impl<'s> Writing<'s> {
    pub(super) fn plan(files: &'s Files, folder: &'s Path) -> Result<Self, PublishError> {
        let is_made = make(folder).map_err(refused(folder))?;
        Self::of(files, folder, is_made)
    }

    /// The same for a folder that is there.
    fn of(files: &'s Files, folder: &'s Path, is_made: bool) -> Result<Self, PublishError> {
        let alone = alone(folder);
        let there = names(folder).map_err(refused(folder))?;
        let (known, outcome, is_new) = (Manifest::default(), Outcome::default(), is_made && there.is_empty());
        let writing = Self { folder, files, known, changed: Vec::new(), outcome, there, is_new, alone };
        if is_new { Ok(Self { changed: files.iter().collect(), ..writing }) } else { writing.compare() }
    }

    /// Finds out what is to be done where somebody has been before.
    fn compare(mut self) -> Result<Self, PublishError> {
        let list = self.folder.join(manifest::NAME);
        let text = read(&list).map_err(refused(&list))?;
        self.known = text.map(|bytes| Manifest::parse(&String::from_utf8_lossy(&bytes))).unwrap_or_default();
        for (name, content) in self.files {
            let path = self.folder.join(name);
            match read(&path).map_err(refused(&path))? {
                Some(there) if there == *content => self.outcome.unchanged.push(name.clone()),
                Some(_) if !self.known.0.contains_key(name) => return Err(PublishError::Foreign(path)),
                _ => self.changed.push((name, content)),
            }
        }
        Ok(self)
    }

    pub(super) fn write(self) -> Result<Outcome, PublishError> {
        let Self { folder, files, known, changed, mut outcome, mut there, is_new, alone: _alone } = self;
        // A file that is as it was has the hash that the list knows.
        let known_hash = |name: &String| known.0.get(name).filter(|_| outcome.unchanged.contains(name)).cloned();
        let entry =
            |(name, content): (&String, &Vec<u8>)| (name.clone(), known_hash(name).unwrap_or_else(|| hash(content)));
        let new = Manifest(files.iter().map(entry).collect());
        // A build that was killed may have left something.
        let list = manifest::NAME.to_owned();
        for name in known.0.keys().chain(files.keys()).chain([&list]) {
            let left = beside_name(name);
            if there.contains(&left) && fs::remove_file(folder.join(&left)).is_ok() {
                there.remove(&left);
            }
        }
        exchange::sweep(folder);
        if changed.is_empty() && new == known {
            return Ok(outcome);
        }
        for (name, written) in known.0.iter().filter(|(name, _)| !files.contains_key(*name)) {
            let path = folder.join(name);
            // A file that somebody has changed since is theirs.
            if read(&path).map_err(refused(&path))?.is_some_and(|there| hash(&there) == *written) {
                outcome.removed.push(name.clone());
            }
        }
        outcome.written = changed.iter().map(|(name, _)| (*name).clone()).collect();
        let is_ours = |name: &String| files.contains_key(name) || *name == list || outcome.removed.contains(name);
        let text = new.text();
        let (unchanged, gone) = (&outcome.unchanged, &outcome.removed);
        let stroke = Stroke { folder, files, list: &text, unchanged, gone, is_new };
        if !(there.iter().all(is_ours) && stroke.publish()?) {
            file_by_file(folder, (&known, &new), &changed, &outcome.removed)?;
        }
        Ok(outcome)
    }
}

/// Writes what has changed beside where it belongs, and then gives each file its name.
fn file_by_file(
    folder: &Path,
    (known, new): (&Manifest, &Manifest),
    changed: &[(&String, &Vec<u8>)],
    gone: &[String],
) -> Result<(), PublishError> {
    let (list_name, list) = (manifest::NAME.to_owned(), folder.join(manifest::NAME));
    // Until the renames are done, both the old and the new files are ours.
    let both = Manifest(known.0.clone().into_iter().chain(new.0.clone()).collect()).text();
    prepare(folder, changed.iter().copied().chain([(&list_name, &both.into_bytes())]))?;
    fs::rename(beside(folder, manifest::NAME), &list).map_err(refused(&list))?;
    // The last list is written before the first page gets its name, so that a full disk stops nothing half-way.
    prepare(folder, [(&list_name, &new.text().into_bytes())])
        .inspect_err(|_| remove_prepared(folder, changed.iter().map(|(name, _)| *name)))?;
    for (name, _) in changed {
        let path = folder.join(name);
        fs::rename(beside(folder, name), &path).map_err(refused(&path))?;
    }
    for path in gone.iter().map(|name| folder.join(name)) {
        fs::remove_file(&path).map_err(refused(&path))?;
    }
    fs::rename(beside(folder, manifest::NAME), &list).map_err(refused(&list))
}

/// Makes a folder and those above it, unless it is there. Whether it was made.
fn make(folder: &Path) -> io::Result<bool> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(true),
        Err(_) if folder.is_dir() => Ok(false),
        Err(_) => fs::create_dir_all(folder).map(|()| true),
    }
}

/// The names of what a folder holds; what has none in UTF-8 is not ours, and has one that is not ours either.
pub(super) fn names(folder: &Path) -> io::Result<BTreeSet<String>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// Waits until no other build writes into a folder, and keeps others waiting as long as what it gives is held; the
/// system lets go for a build that is killed. Where the system knows no such thing, nobody waits.
fn alone(path: &Path) -> Option<fs::File> {
    loop {
        let folder = fs::File::open(path).ok()?;
        folder.lock().ok()?;
        // While we waited, it may have changed its place with another one.
        if is_same(&folder.metadata().ok()?, &path.metadata().ok()?) {
            return Some(folder);
        }
    }
}

/// Whether two folders are one.
pub(super) fn is_same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    }
    // Elsewhere folders keep their places.
    #[cfg(not(unix))]
    {
        let _ = (one, other);
        true
    }
}

/// Writes files beside where they belong: all of them, or none.
fn prepare<'f>(folder: &Path, files: impl IntoIterator<Item = (&'f String, &'f Vec<u8>)>) -> Result<(), PublishError> {
    let mut prepared = Vec::new();
    for (name, content) in files {
        prepared.push(name);
        let path = beside(folder, name);
        write_new(&path, content)
            .inspect_err(|_| remove_prepared(folder, prepared.drain(..)))
            .map_err(refused(&path))?;
    }
    Ok(())
}

/// Takes back what was prepared. What cannot be removed does no harm.
fn remove_prepared<'f>(folder: &Path, names: impl IntoIterator<Item = &'f String>) {
    for name in names {
        let _ = fs::remove_file(beside(folder, name));
    }
}

/// Writes a file that is not there yet, and the folders above it. One that is there stays as it is.
pub fn start(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(path)?.write_all(text.as_bytes())
}

/// Writes a file, and the folders above it. One that is there and does not hold the mark by which its kind is known is
/// left as it is.
pub fn save(path: &Path, text: &str, mark: &str) -> Result<(), PublishError> {
    let Some(name) = path.file_name() else {
        return Err(PublishError::System(path.to_owned(), ErrorKind::InvalidFilename.into()));
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(refused(folder))?;
    match read(path).map_err(refused(path))? {
        Some(there) if there == text.as_bytes() => Ok(()),
        Some(there) if !String::from_utf8_lossy(&there).contains(mark) => Err(PublishError::Foreign(path.to_owned())),
        _ => replace(folder, &name.to_string_lossy(), text.as_bytes()).map_err(refused(path)),
    }
}

/// Gives files of the project another text: all are written beside, then each is renamed. Their permissions and, where
/// the system lets us, their owners stay. A file that has changed since it was read stays as it is, and so do all others.
pub fn rewrite(changes: &[Change]) -> Result<(), PublishError> {
    let mut written = Vec::new();
    for change in changes {
        let beside = prepared(change).inspect_err(|_| {
            for beside in &written {
                let _ = fs::remove_file(beside);
            }
        })?;
        written.push(beside);
    }
    for (change, beside) in changes.iter().zip(&written) {
        fs::rename(beside, &change.path).map_err(refused(&change.path))?;
    }
    Ok(())
}

/// The new text of a file, written beside it.
fn prepared(change: &Change) -> Result<PathBuf, PublishError> {
    let path = &change.path;
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(PublishError::System(path.clone(), ErrorKind::InvalidFilename.into()));
    };
    let facts = fs::metadata(path).map_err(refused(path))?;
    if facts.permissions().readonly() {
        return Err(PublishError::System(path.clone(), ErrorKind::PermissionDenied.into()));
    }
    if read(path).map_err(refused(path))?.is_none_or(|there| there != change.before.as_bytes()) {
        return Err(PublishError::Changed(path.clone()));
    }
    let beside = beside(folder, &name.to_string_lossy());
    let write = || {
        fs::write(&beside, &change.after)?;
        keep_owner(&beside, &facts);
        fs::set_permissions(&beside, facts.permissions())
    };
    write().inspect_err(|_| drop(fs::remove_file(&beside))).map_err(refused(&beside))?;
    Ok(beside)
}

/// Only the owner of everything may give a file away; everyone else owns the new one as they own the old.
fn keep_owner(beside: &Path, facts: &fs::Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let _ = chown(beside, Some(facts.uid()), Some(facts.gid()));
    }
    #[cfg(not(unix))]
    let _ = (beside, facts);
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    // A device or a pipe that somebody has put there may never end.
    if path.metadata().is_ok_and(|facts| !facts.is_file() && !facts.is_dir()) {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is not a file"));
    }
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Where a file is written before it gets its name.
pub(super) fn beside(folder: &Path, name: &str) -> PathBuf {
    folder.join(beside_name(name))
}

fn beside_name(name: &str) -> String {
    format!(".{name}.klartext-new")
}

/// Writes a file and gives it its name only then.
pub(super) fn replace(folder: &Path, name: &str, content: &[u8]) -> io::Result<()> {
    let _alone = alone(folder);
    let beside = beside(folder, name);
    write_new(&beside, content)?;
    fs::rename(beside, folder.join(name))
}

/// Writes a file where a stopped build may have left one. A link that somebody put there is not followed.
pub(super) fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::File::create_new(path)?.write_all(content),
    }
}
