//! What a build need not do again. For each declaration a file in a folder of the user's choice says which files were
//! read and written, with their sizes, times and hashes, and what was said about them. Only if all that is as it was is
//! it said again, and nothing done. A note that is broken, of another klartext, or of a run with other options counts as
//! none: the build is then the usual one, so the cache can cost time, and never a wrong page.

use super::manifest;
use super::publish::replace;
use super::{Judged, Site};
use crate::finding::Counts;
use crate::project::{self, Facts, Project};
use crate::value::hash;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders of a project in which a new file may change its pages.
const LAID_OVER: [&str; 3] = ["catalog", "locales", "themes"];

/// So many nanoseconds before the note a file may have been changed once more without its time telling so.
const TICK: u64 = 50_000_000;

/// Notes of what has been built, in a folder.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// What a build depends on besides files: the program, its options, the day.
    run: String,
    /// The revision that it compares with, if it does.
    since: Option<String>,
}

/// What was said about a declaration: its findings and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// As people read it.
    pub text: String,
    /// How many findings there were.
    pub counts: Counts,
}

/// The files that a build has read and written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    read: Vec<File>,
    written: Vec<File>,
    /// The files below folders, by the folder.
    listed: Vec<(PathBuf, Vec<PathBuf>)>,
}

/// A file as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
struct File {
    path: PathBuf,
    /// Nothing where there was none.
    facts: Option<Facts>,
    hash: String,
}

impl Cache {
    /// A cache in a folder, for builds with these options on this day, that note what has changed `since` a revision;
    /// nothing if the program cannot tell who it is.
    pub fn new(folder: &Path, options: &str, since: Option<&str>) -> Option<Self> {
        let program = project::program()?;
        let version = env!("CARGO_PKG_VERSION");
        let run = format!("klartext {version} {} {}\n{options}", program.size, program.time);
        Some(Self { folder: folder.to_owned(), run, since: since.map(str::to_owned) })
    }

    /// What was said at the last build, if it would be the same today. Notes again what only looked different.
    pub fn recall(&self, project: &Project) -> Option<Told> {
        let path = self.folder.join(self.name(project)?);
        let certain = Facts::of(&path)?.time.saturating_sub(TICK);
        let (mut touched, told) = parse(&fs::read_to_string(&path).ok()?)?;
        let mut is_renewed = false;
        for file in &mut touched.read {
            is_renewed |= file.confirm(certain)?;
        }
        for file in &mut touched.written {
            is_renewed |= file.confirm(u64::MAX)?;
        }
        if !touched.listed.iter().all(|(folder, files)| project::below(folder) == *files) {
            return None;
        }
        if is_renewed {
            self.keep(project, &touched, &told);
        }
        Some(told)
    }

    /// Notes a build. Where it cannot be noted, it is done again next time.
    pub fn keep(&self, project: &Project, touched: &Touched, told: &Told) {
        let Some(name) = self.name(project) else { return };
        let _ = fs::create_dir_all(&self.folder)
            .and_then(|()| replace(&self.folder, &name, text(touched, told).as_bytes()));
    }

    /// The declaration with everything that tells its builds apart. A revision stands for other commits by and by, and what
    /// is committed now is never written anew; a commit stays what it is.
    fn name(&self, project: &Project) -> Option<String> {
        let commits = self.since.iter().flat_map(|since| [since, "HEAD"]).map(|revision| project.commit(revision).ok());
        let commits = commits.collect::<Option<Vec<_>>>()?;
        let name = hash(format!("{}\n{}\n{commits:?}", self.run, project.identity()).as_bytes());
        Some(format!("{name}.json"))
    }
}

impl Touched {
    /// The files of a build that has just been published into two folders. Nothing if one of them cannot be found, or
    /// is no longer what was read. A build that `notes_changes` looks at their file even if it is not included.
    pub fn of(
        project: &Project,
        judged: &Judged,
        site: &Site,
        folders: (&Path, &Path),
        notes_changes: bool,
    ) -> Option<Self> {
        if judged.beside.is_broken() {
            return None;
        }
        let workspace = project.workspace();
        let homes: Vec<&Project> =
            std::iter::once(project).chain(judged.own.folders()).chain(workspace.as_ref()).collect();
        let mut touched = Self::default();
        for (_, source) in judged.sources.iter().skip(judged.shipped) {
            let path = homes.iter().find_map(|home| home.on_disk(&source.name))?;
            let facts = Facts::of(&path);
            if fs::read(&path).ok()? != source.text.as_bytes() {
                return None;
            }
            touched.read.push(File { path, facts, hash: hash(source.text.as_bytes()) });
        }
        touched.read.push(File::now(project.place_of(&project.lock_name())));
        if notes_changes {
            touched.read.push(File::now(project.place_of(&project.changes_name())));
        }
        for home in homes {
            for folder in LAID_OVER.map(|folder| home.place_of(folder)) {
                let files = project::below(&folder);
                touched.listed.push((folder, files));
            }
        }
        if let Some(archive) = judged.policy().and_then(|policy| policy.output.archive.as_ref()) {
            let folder = project.place_of(archive);
            let files = project::below(&folder);
            touched.listed.push((folder, files));
        }
        for (files, folder) in [(site.files(), folders.0), (site.internal(), folders.1)] {
            let list = folder.join(manifest::NAME);
            touched.written.push(File::now(std::path::absolute(list).ok()?));
            for (name, content) in files {
                let path = std::path::absolute(folder.join(name)).ok()?;
                touched.written.push(File { facts: Facts::of(&path), path, hash: hash(content) });
            }
        }
        Some(touched)
    }
}

impl File {
    fn now(path: PathBuf) -> Self {
        let facts = Facts::of(&path);
        let hash = fs::read(&path).map(|content| hash(&content)).unwrap_or_default();
        Self { path, facts, hash }
    }

    /// Nothing if the file is another one; whether it had to be read to see that it is not. A time from `certain`
    /// onwards proves nothing.
    fn confirm(&mut self, certain: u64) -> Option<bool> {
        let facts = Facts::of(&self.path);
        if facts == self.facts && facts.is_none_or(|facts| facts.time < certain) {
            return Some(false);
        }
        if facts.map(|facts| facts.size) != self.facts.map(|facts| facts.size) {
            return None;
        }
        let is_same = hash(&fs::read(&self.path).ok()?) == self.hash;
        self.facts = facts;
        is_same.then_some(true)
    }
}

/// A note as text: a line that proves the rest, and the rest.
fn text(touched: &Touched, told: &Told) -> String {
    let file = |file: &File| {
        let facts = file.facts.map(|facts| json!([facts.size, facts.time]));
        json!([file.path.to_str(), facts, file.hash])
    };
    let paths = |files: &[PathBuf]| files.iter().map(|path| path.to_str().into()).collect::<Vec<Value>>();
    let Counts { errors, warnings, hints } = told.counts;
    let note = json!({
        "read": touched.read.iter().map(file).collect::<Vec<_>>(),
        "written": touched.written.iter().map(file).collect::<Vec<_>>(),
        "listed": touched.listed.iter().map(|(folder, files)| json!([folder.to_str(), paths(files)])).collect::<Vec<_>>(),
        "told": told.text,
        "counts": [errors, warnings, hints],
    });
    let note = note.to_string();
    format!("{}\n{note}\n", hash(note.as_bytes()))
}

/// Reads a note; nothing if it is not whole.
fn parse(text: &str) -> Option<(Touched, Told)> {
    let (proof, note) = text.split_once('\n')?;
    let note = note.strip_suffix('\n')?;
    if hash(note.as_bytes()) != proof {
        return None;
    }
    let note: Value = serde_json::from_str(note).ok()?;
    let files = |key: &str| note.get(key)?.as_array()?.iter().map(file).collect::<Option<Vec<File>>>();
    let listed = |value: &Value| {
        let files = value.get(1)?.as_array()?.iter().map(|path| Some(PathBuf::from(path.as_str()?)));
        let folder = Path::new(value.get(0)?.as_str()?);
        // Another folder might be the whole disk.
        let is_ours = LAID_OVER.iter().any(|name| folder.ends_with(name));
        is_ours.then_some((folder.to_owned(), files.collect::<Option<Vec<_>>>()?))
    };
    let listed = note.get("listed")?.as_array()?.iter().map(listed).collect::<Option<Vec<_>>>()?;
    let count = |at: usize| usize::try_from(note.get("counts")?.get(at)?.as_u64()?).ok();
    let counts = Counts { errors: count(0)?, warnings: count(1)?, hints: count(2)? };
    let told = Told { text: note.get("told")?.as_str()?.to_owned(), counts };
    Some((Touched { read: files("read")?, written: files("written")?, listed }, told))
}

fn file(value: &Value) -> Option<File> {
    let facts = match value.get(1)? {
        Value::Null => None,
        facts => Some(Facts { size: facts.get(0)?.as_u64()?, time: facts.get(1)?.as_u64()? }),
    };
    Some(File { path: value.get(0)?.as_str()?.into(), facts, hash: value.get(2)?.as_str()?.to_owned() })
}
