//! Publishing at one stroke: a folder that holds nothing but our files is made anew beside itself, and the two are
//! exchanged. So whoever looks, at any moment and after any kill, finds one whole version, the old one or the new one.
//!
//! A folder that was there comes back to its place once it holds the new version as well, because somebody may be
//! standing in it: a server that was started there, a container that has it mounted, a program that watches it. Where a
//! system cannot exchange folders, or one cannot be made beside it, nothing has been done, and `publish` writes file by
//! file.

use super::Files;
use super::manifest::{self, Manifest};
use super::publish::{PublishError, beside, refused};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What becomes of a folder.
pub(super) struct Stroke<'s> {
    pub(super) folder: &'s Path,
    /// All files that are to be there.
    pub(super) files: &'s Files,
    /// The list of them.
    pub(super) list: &'s str,
    /// Those that are there as they are to be.
    pub(super) unchanged: &'s [String],
    /// Those that are there and are to go.
    pub(super) gone: &'s [String],
    /// The folder is empty, and was made for this only.
    pub(super) is_new: bool,
}

impl Stroke<'_> {
    /// Publishes, or does nothing: whether it did.
    pub(super) fn publish(&self) -> Result<bool, PublishError> {
        // A link stays a link, and `.` has no name beside which there could be another.
        let is_link = || self.folder.symlink_metadata().is_ok_and(|facts| facts.is_symlink());
        let Some(new) = place(self.folder) else { return Ok(false) };
        if is_link() || fs::create_dir(&new).is_err() {
            return Ok(false);
        }
        // Builds that find the new folder in its place wait for us, as those do that have found the old one.
        let _alone = fs::File::open(&new).and_then(|new| new.lock().map(|()| new));
        let is_done = self.fill(&new).map(|is_filled| is_filled && self.change(&new).is_ok());
        if self.is_new && matches!(is_done, Ok(true)) {
            return is_done;
        }
        if matches!(is_done, Ok(true)) && self.follow(&new).is_ok() {
            // Where this fails, the new folder stays in its place, and holds the same.
            let _ = exchange(self.folder, &new);
        }
        clear(self.folder, &new, self.files.keys().chain(self.gone));
        is_done
    }

    /// Puts the new folder in the place of the other one. Nobody misses one that was made for this only, as long as it
    /// is empty, and it goes.
    fn change(&self, new: &Path) -> io::Result<()> {
        if self.is_new { fs::rename(new, self.folder) } else { exchange(self.folder, new) }
    }

    /// Puts everything into the new folder: what is unchanged is the same file under two names. Whether that can be.
    /// The list comes first, so that it names whatever a kill leaves.
    fn fill(&self, new: &Path) -> Result<bool, PublishError> {
        let list = new.join(manifest::NAME);
        write(&list, self.list.as_bytes()).map_err(refused(&list))?;
        for (name, content) in self.files {
            let path = new.join(name);
            if !self.is_unchanged(name) {
                write(&path, content).map_err(refused(&path))?;
            } else if fs::hard_link(self.folder.join(name), &path).is_err() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Brings the old folder, which has changed its place, up to the new one, so that it can come back. Each file changes
    /// at one stroke for those who are standing in there, and at each moment the list names all of them.
    fn follow(&self, old: &Path) -> io::Result<()> {
        self.gone.iter().try_for_each(|name| fs::remove_file(old.join(name)))?;
        let changed = self.files.keys().map(String::as_str).filter(|name| !self.is_unchanged(name));
        for name in std::iter::once(manifest::NAME).chain(changed) {
            let between = beside(old, name);
            fs::hard_link(self.folder.join(name), &between)?;
            fs::rename(&between, old.join(name))?;
        }
        Ok(())
    }

    fn is_unchanged(&self, name: &str) -> bool {
        self.unchanged.iter().any(|same| same == name)
    }
}

/// Where the new folder is made.
fn place(folder: &Path) -> Option<PathBuf> {
    Some(beside(folder.parent()?, folder.file_name()?.to_str()?))
}

/// Removes what a build left that was killed. What it left has a list of itself.
pub(super) fn sweep(folder: &Path) {
    let Some(left) = place(folder) else { return };
    // Without a list there is nothing else in it.
    if fs::remove_dir(&left).is_err_and(|error| error.kind() != io::ErrorKind::NotFound) {
        let list = fs::read_to_string(left.join(manifest::NAME)).unwrap_or_default();
        clear(folder, &left, Manifest::parse(&list).0.keys());
    }
}

/// Removes a folder beside another one, and our files in it, the list last. What somebody else has put there in the moment
/// in which it had the place of the other goes where it was meant to be.
fn clear<'n>(folder: &Path, left: &Path, names: impl Iterator<Item = &'n String> + Clone) {
    let names = names.map(String::as_str).chain([manifest::NAME]);
    let remove = |path: &Path| drop(fs::remove_file(path));
    names.clone().for_each(|name| remove(&left.join(name)));
    if fs::remove_dir(left).is_ok() {
        return;
    }
    names.for_each(|name| remove(&beside(left, name)));
    for entry in fs::read_dir(left).into_iter().flatten().flatten() {
        // One of that name that is there already stays, and so does this one then.
        if fs::hard_link(entry.path(), folder.join(entry.file_name())).is_ok() {
            remove(&entry.path());
        }
    }
    let _ = fs::remove_dir(left);
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    fs::File::create_new(path)?.write_all(content)
}

/// Exchanges two folders at one stroke.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Other systems cannot.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
