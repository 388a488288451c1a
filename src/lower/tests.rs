//! What the room promises: every key is decoded, every slip of shape is named once and at its place.
#![allow(clippy::unwrap_used)]

use super::lower;
use crate::catalog::Catalog;
use crate::finding::{Finding, Findings, shape};
use crate::model::*;
use crate::project::Project;
use crate::source::Sources;
use std::path::{Path, PathBuf};

/// A folder that is removed at the end of its test.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("klartext-lower-{}-{number}", std::process::id()));
        for (name, text) in files {
            let file = path.join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The findings of a run with the texts they point into.
struct Run {
    policy: Option<Policy>,
    sources: Sources,
    findings: Findings,
}

fn lower_folder(path: &Path) -> Run {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    let project = Project::open(path).unwrap();
    let mut findings = Findings::default();
    let main = project.read(&mut sources, project.declaration()).unwrap();
    let policy = lower(&project, &mut sources, &catalog, main, &mut findings);
    Run { policy, sources, findings }
}

fn lower_files(files: &[(&str, &str)]) -> Run {
    lower_folder(&Folder::new(files).0)
}

fn lower_text(yaml: &str) -> Run {
    lower_files(&[("klartext.yaml", yaml)])
}

impl Run {
    /// Code, place and title of every finding, one a line.
    fn lines(&self) -> Vec<String> {
        let line = |one: &Finding| format!("{} `{}` {}", one.code, self.sources.slice(one.primary.span), one.title);
        self.findings.iter().map(line).collect()
    }
}

const SMALL: &str = include_str!("tests/small.yaml");

#[test]
fn the_small_file_has_no_finding() {
    let run = lower_text(SMALL);
    assert_eq!(run.lines(), [""; 0]);
    let _ = (run.policy.unwrap(), shape::SYNTAX);
}

#[test]
fn mail_hoster() {
    let run = lower_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mail-hoster"));
    assert_eq!(run.lines(), [""; 0]);
}
