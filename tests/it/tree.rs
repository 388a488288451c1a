//! The files of the repository, for the tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository's top folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file with its path relative to the top folder, with `/`.
pub struct File {
    pub path: String,
    pub text: String,
}

/// Every file below a folder whose name has the ending, sorted by path. No folder, no files.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    found.into_iter().map(|path| read(&path)).collect()
}

/// One file of the top folder, if it is there.
pub fn file(name: &str) -> Option<File> {
    let path = root().join(name);
    path.is_file().then(|| read(&path))
}

/// Passes if there is nothing to say, and says it all otherwise.
#[track_caller]
pub fn none(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<String> = findings.into_iter().collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}

fn read(path: &Path) -> File {
    let relative = path.strip_prefix(root()).expect("only files of the repository are read");
    let path_text = relative.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{path_text}: {error}"));
    File { path: path_text, text }
}
