//! A folder of built pages, as it lies on the disk. It needs no declaration, and what its files mean is for others.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The largest file of a built site that is read, in bytes.
const LARGEST: u64 = 256 * 1024 * 1024;

/// What was found in a folder of built pages.
#[derive(Debug, Default)]
pub struct Built {
    /// The files, sorted: paths inside the folder, written with `/`, and where they lie.
    pub files: Vec<(String, PathBuf)>,
    /// What could not be read, by the path that was tried, and why.
    pub unread: Vec<(String, String)>,
}

/// Finds the files of a folder whose names are wanted. Hidden folders and those of package managers are no part of a
/// site, `.well-known` is. Links are not followed, but named: they may lead anywhere, and in circles.
pub fn built(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Built, String> {
    let shown = folder.display();
    let facts = folder.metadata().map_err(|error| format!("cannot open {shown}: {error}"))?;
    if !facts.is_dir() {
        return Err(format!("{shown} is not a folder"));
    }
    let mut built = Built::default();
    let walk =
        WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| entry.depth() == 0 || is_site(entry));
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().unwrap_or(folder).display().to_string();
                let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                built.unread.push((path, format!("cannot be read: {reason}")));
                continue;
            }
        };
        let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        // What a link leads to is looked at only to tell whether anything is missing.
        let is_folder = || entry.path().is_dir();
        if entry.depth() > 0 && entry.path_is_symlink() {
            if wanted(&inside) || is_folder() {
                built.unread.push((entry.path().display().to_string(), "is a link, which is not followed".to_owned()));
            }
        } else if entry.file_type().is_file() && wanted(&inside) {
            built.files.push((inside, entry.into_path()));
        }
    }
    Ok(built)
}

/// What is in a file of a built site, or why that cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let read = || {
        let file = File::open(path)?;
        let len = file.metadata()?.len().min(LARGEST);
        let mut bytes = Vec::with_capacity(usize::try_from(len).unwrap_or_default() + 1);
        file.take(LARGEST + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error: std::io::Error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > LARGEST { Err(format!("has more than {LARGEST} bytes")) } else { Ok(bytes) }
}

fn is_site(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    !entry.file_type().is_dir() || name == ".well-known" || !(name.starts_with('.') || name == "node_modules")
}
