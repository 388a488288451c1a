//! The only reader of the disk: the declaration, what it includes, and the files laid over ours, as they are or as a
//! commit has them.
//!
//! Reads inside the project's folder only, because a declaration may come from a stranger's pull request. A base may
//! lie elsewhere in the same repository, and is read from its own folder in the same way.
//! Knows today's date, and nothing of what the files mean.

mod built;
mod facts;
mod git;
mod workspace;

use crate::finding::{Finding, shape};
use crate::source::{FileId, MAX_BYTES, Sources, Span};
use crate::value::Date;
pub use built::{Built, built, bytes};
pub use facts::{Facts, below, program};
use git::Commit;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The file name of a declaration where only its folder is named.
pub const DECLARATION: &str = "klartext.yaml";

/// The file name of a workspace where only its folder is named.
pub const WORKSPACE: &str = "klartext.workspace.yaml";

/// What lies at the top of a workspace and of a repository. Bases are read from below the nearest workspace, or where
/// there is none, from the same repository.
const TOPS: [&str; 2] = [WORKSPACE, ".git"];

/// Folders of others inside a project.
const NOT_OURS: [&str; 3] = ["node_modules", "target", "vendor"];

/// How many folders can belong to a declaration; a build that is started at the top of a disk has to end.
const MOST_FOLDERS: usize = 2_000;

/// A declaration's folder. Paths inside it are relative to it and written with `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// The folder as it was typed, for names that a terminal can link.
    folder: PathBuf,
    /// The folder without symbolic links, which nothing that is read may leave.
    root: PathBuf,
    /// The folder, without symbolic links, that holds everything a base may be read from.
    reach: PathBuf,
    declaration: String,
    /// Texts that count instead of what the disk has, by their paths without symbolic links.
    instead: BTreeMap<PathBuf, String>,
    /// The commit that everything is read from, instead of from the disk.
    commit: Option<Arc<Commit>>,
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadError {
    /// The path is absolute or leads out of the project's folder, by itself or through a symbolic link.
    Outside,
    /// There is no such file.
    Missing,
    /// A folder, a device or a pipe.
    NoFile,
    /// So many bytes, more than [`MAX_BYTES`].
    TooLarge(u64),
    /// Not UTF-8: the place of the first wrong byte in the text as far as it can be read, and the byte.
    NotUtf8(Span, u8),
    /// What the operating system says.
    System(String),
}

impl Project {
    /// Finds the declaration: a file, or a folder that holds a `klartext.yaml`.
    pub fn open(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let facts = path.metadata().map_err(|error| match error.kind() {
            ErrorKind::NotFound => format!("no such file or folder: {shown}"),
            _ => format!("cannot open {shown}: {error}"),
        })?;
        let file = if facts.is_dir() { path.join(DECLARATION) } else { path.to_owned() };
        if !file.is_file() {
            return Err(format!("no {DECLARATION} in {shown}"));
        }
        let declaration = file.file_name().and_then(|name| name.to_str());
        let declaration = declaration.ok_or_else(|| format!("the name of {shown} is not UTF-8"))?.to_owned();
        let folder = file.parent().unwrap_or(Path::new("")).to_owned();
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { &folder };
        let root = here.canonicalize().map_err(|error| format!("cannot open {shown}: {error}"))?;
        let top = |name: &str| root.ancestors().find(|folder| folder.join(name).exists());
        let reach = TOPS.into_iter().find_map(top).unwrap_or(&root).to_owned();
        // Whoever names a file may name a link; what lies in a folder may be a stranger's.
        let is_near = || file.canonicalize().is_ok_and(|file| file.starts_with(&reach));
        if facts.is_dir() && file.is_symlink() && !is_near() {
            return Err(format!("{} is a link to a file elsewhere; it is read if it is named itself", file.display()));
        }
        Ok(Self { folder, root, reach, declaration, instead: BTreeMap::new(), commit: None })
    }

    /// The commit that a revision such as `HEAD` means in the repository around the declaration, by its full name.
    pub fn commit(&self, revision: &str) -> Result<String, String> {
        git::resolve(&self.root, revision)
    }

    /// The same project as a commit has it, which is named in full.
    pub fn at(&self, commit: &str) -> Result<Self, String> {
        Ok(Self { commit: Some(Arc::new(Commit::list(&self.root, commit)?)), ..self.clone() })
    }

    /// The base that a declaration names, with a folder of its own: what it includes is relative to that.
    pub fn base(&self, relative: &str) -> Result<Self, ReadError> {
        let path = normal(&self.root.join(relative));
        // Not even whether it is there is to be found out about a file out of reach.
        if Path::new(relative).has_root() || !path.starts_with(&self.reach) {
            return Err(ReadError::Outside);
        }
        let path = match &self.commit {
            Some(commit) if commit.has(&path) => path,
            Some(_) => return Err(ReadError::Missing),
            None => path.canonicalize().map_err(|error| system(&error))?,
        };
        if !path.starts_with(&self.reach) {
            return Err(ReadError::Outside);
        }
        let (Some(root), Some(name)) = (path.parent(), path.file_name().and_then(|name| name.to_str())) else {
            return Err(ReadError::NoFile);
        };
        let folder = normal(&self.folder.join(from_to(&self.root, root)));
        Ok(Self { folder, root: root.to_owned(), declaration: name.to_owned(), ..self.clone() })
    }

    /// What no two declarations share, even if they are the same file under two names.
    pub fn identity(&self) -> String {
        format!("{}\n{}\n{}\n{}", self.folder.display(), self.root.display(), self.reach.display(), self.declaration)
    }

    /// Where a file of the project would lie.
    pub fn place_of(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder that holds everything a base may be read from: that of the workspace or repository, or else its own.
    pub fn above(&self) -> &Path {
        &self.reach
    }

    /// A folder that the declaration names to write into. It may not be there yet, and leads nowhere else, through
    /// links neither: the declaration may be a stranger's.
    pub fn output(&self, relative: &str) -> Result<PathBuf, String> {
        let folder = PathBuf::from(self.shown(relative));
        let place = self.root.join(relative);
        let there = place.ancestors().find_map(|path| path.canonicalize().ok());
        if there.is_some_and(|there| there.starts_with(&self.reach)) {
            return Ok(folder);
        }
        Err(format!("{} is a link that leads elsewhere; options name such a folder", folder.display()))
    }

    /// The folder of the declaration, as it was typed.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether another declaration lies in the same folder.
    pub fn has_folder_of(&self, other: &Self) -> bool {
        self.root == other.root
    }

    /// The name of the declaration inside the folder.
    pub fn declaration(&self) -> &str {
        &self.declaration
    }

    /// The name of the file beside the declaration that notes what was published: `klartext.lock`.
    pub fn lock_name(&self) -> String {
        let stem = self.declaration.rsplit_once('.').map_or(self.declaration.as_str(), |(stem, _)| stem);
        format!("{stem}.lock")
    }

    /// What that file says. It is no text of the declaration, so it takes no part in findings' places.
    pub fn lock(&self) -> Result<String, ReadError> {
        self.bytes(&self.lock_name()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The name of the file beside the declaration that tells what each version has changed: `klartext.changes.yaml`.
    pub fn changes_name(&self) -> String {
        let stem = self.declaration.rsplit_once('.').map_or(self.declaration.as_str(), |(stem, _)| stem);
        format!("{stem}.changes.yaml")
    }

    /// What that file says, whether it is included or not.
    pub fn changes(&self) -> Result<String, ReadError> {
        self.bytes(&self.changes_name()).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The name under which findings show a file of the project.
    pub fn shown(&self, relative: &str) -> String {
        let folder = self.folder.components().filter(|part| !matches!(part, Component::CurDir));
        let path: PathBuf = folder.chain(Path::new(relative).components()).collect();
        path.display().to_string().replace('\\', "/")
    }

    /// A path as it stands in one file of the project, relative to the project's folder.
    pub fn beside(&self, sources: &Sources, from: FileId, relative: &str) -> String {
        let from = &sources.get(from).name;
        let inside = self.inside(from).unwrap_or(from);
        let path = match inside.rsplit_once('/') {
            Some((folder, _)) if !relative.starts_with('/') => format!("{folder}/{relative}"),
            _ => relative.to_owned(),
        };
        // A path that leaves the folder stays as it is, and reading it says so.
        inner(&path).unwrap_or(path)
    }

    /// The path in the project's folder of a file under the name that findings show.
    pub fn inside<'n>(&self, name: &'n str) -> Option<&'n str> {
        match self.shown("") {
            folder if folder.is_empty() => Some(name),
            folder => name.strip_prefix(&folder)?.strip_prefix('/'),
        }
    }

    /// Where a file of the project lies, symbolic links resolved. Nothing outside its folder is of the project.
    pub fn place(&self, relative: &str) -> Result<PathBuf, ReadError> {
        let path = self.resolved(relative)?;
        if path.starts_with(&self.root) { Ok(path) } else { Err(ReadError::Outside) }
    }

    /// The same project, with a text instead of what a file of it holds.
    pub fn with_text(&self, relative: &str, text: String) -> Result<Self, ReadError> {
        let mut project = self.clone();
        project.instead.insert(self.place(relative)?, text);
        Ok(project)
    }

    fn resolved(&self, relative: &str) -> Result<PathBuf, ReadError> {
        let path = self.root.join(relative);
        let mut parts = Path::new(relative).components();
        let is_beside =
            matches!((parts.next(), parts.next()), (Some(Component::Normal(name)), None) if name == relative);
        // The folder is resolved already, and with it a file in it that is no link itself.
        if is_beside && path.symlink_metadata().is_ok_and(|facts| !facts.is_symlink()) {
            return Ok(path);
        }
        path.canonicalize().map_err(|error| system(&error))
    }

    /// Reads a text of the project into the sources. The same file has the same name there, however it was written.
    pub fn read(&self, sources: &mut Sources, relative: &str) -> Result<FileId, ReadError> {
        let relative = inner(relative).ok_or(ReadError::Outside)?;
        let bytes = self.bytes(&relative)?;
        let name = self.shown(&relative);
        match String::from_utf8(bytes) {
            Ok(text) => Ok(sources.add(name, text)),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let byte = error.as_bytes()[at];
                // Up to the first wrong byte both texts are the same; the sign of replacement has three bytes.
                let file = sources.add(name, String::from_utf8_lossy(error.as_bytes()).into_owned());
                Err(ReadError::NotUtf8(Span::new(file, at..at + char::REPLACEMENT_CHARACTER.len_utf8()), byte))
            }
        }
    }

    fn bytes(&self, relative: &str) -> Result<Vec<u8>, ReadError> {
        if let Some(commit) = &self.commit {
            return commit.read(&self.root.join(relative));
        }
        let path = self.resolved(relative)?;
        // Whoever names the declaration itself may name a link; what it includes stays inside.
        if !path.starts_with(&self.root) && relative != self.declaration {
            return Err(ReadError::Outside);
        }
        if let Some(text) = self.instead.get(&path) {
            return Ok(text.clone().into_bytes());
        }
        // A pipe would wait for ever, and a folder cannot be read.
        let facts = path.metadata().map_err(|error| system(&error))?;
        if !facts.is_file() {
            return Err(ReadError::NoFile);
        }
        if facts.len() > MAX_BYTES as u64 {
            return Err(ReadError::TooLarge(facts.len()));
        }
        let size = usize::try_from(facts.len()).unwrap_or(MAX_BYTES);
        let mut bytes = Vec::with_capacity(size + 1);
        let file = File::open(&path).map_err(|error| system(&error))?;
        // The file may have grown since.
        file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| system(&error))?;
        if bytes.len() > MAX_BYTES { Err(ReadError::TooLarge(bytes.len() as u64)) } else { Ok(bytes) }
    }

    /// Where each text of the declaration lies on the disk, by the name that findings show.
    pub fn on_disk(&self, shown: &str) -> Option<PathBuf> {
        let folder = self.shown("");
        let inside = if folder.is_empty() { shown } else { shown.strip_prefix(&folder)?.trim_start_matches('/') };
        Some(self.root.join(inner(inside)?)).filter(|path| path.is_file())
    }

    /// The folders whose files may belong to the declaration, its own first: neither hidden ones nor those in which
    /// package managers and compilers keep what is not ours.
    pub fn folders(&self) -> Vec<PathBuf> {
        let is_ours = |entry: &DirEntry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || !(name.starts_with('.') || NOT_OURS.contains(&&*name))
        };
        let walk =
            WalkDir::new(&self.root).into_iter().filter_entry(|entry| entry.file_type().is_dir() && is_ours(entry));
        walk.flatten().map(DirEntry::into_path).take(MOST_FOLDERS).collect()
    }

    /// The files under a folder of the project, sorted; none if there is no such folder. Links are not followed.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let Some(folder) = inner(folder) else { return Vec::new() };
        let folder = self.root.join(folder);
        let files = if let Some(commit) = &self.commit { commit.below(&folder) } else { below(&folder) };
        let inside = |path: PathBuf| Some(path.strip_prefix(&self.root).ok()?.to_str()?.replace('\\', "/"));
        files.into_iter().filter_map(inside).collect()
    }
}

/// A path without `.`, and with `..` only at its beginning.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

/// The way from one folder to another, as a relative path.
fn from_to(from: &Path, to: &Path) -> PathBuf {
    let shared = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// A relative path without `.` and `..`, if it stays inside.
fn inner(relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in Path::new(relative).components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

fn system(error: &std::io::Error) -> ReadError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => ReadError::Missing,
        _ => ReadError::System(error.to_string()),
    }
}

impl ReadError {
    /// The finding for a file that is named at a place of the declaration.
    pub fn finding(&self, relative: &str, named: Span) -> Finding {
        let label = "named here";
        match self {
            Self::NotUtf8(at, byte) => not_utf8(*at, *byte),
            Self::TooLarge(_) => {
                Finding::error(shape::TOO_LARGE, "the file is too large", named, self.to_string()).help("divide it")
            }
            Self::Outside => Finding::error(shape::UNREADABLE, format!("`{relative}` {self}"), named, label)
                .help("copy the file into the folder of the declaration"),
            _ => Finding::error(shape::UNREADABLE, format!("`{relative}` {self}"), named, label),
        }
    }

    /// The finding for a base that is named at a place of the declaration.
    pub fn of_base(&self, relative: &str, named: Span) -> Finding {
        if *self != Self::Outside {
            return self.finding(relative, named);
        }
        let title = format!("`{relative}` is out of reach for a base");
        Finding::error(shape::UNREADABLE, title, named, "named here")
            .note("a base lies below the nearest `klartext.workspace.yaml`, or else in the same repository")
            .help("put a `klartext.workspace.yaml` into the folder that holds both")
    }
}

fn not_utf8(at: Span, byte: u8) -> Finding {
    Finding::error(shape::SYNTAX, "the file is not UTF-8", at, format!("the first wrong byte is 0x{byte:02X}"))
        .help("save the file with the encoding UTF-8")
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside => out.write_str("lies outside the project's folder"),
            Self::Missing => out.write_str("does not exist"),
            Self::NoFile => out.write_str("is not a file"),
            Self::TooLarge(bytes) => write!(out, "has {bytes} bytes, of which at most {MAX_BYTES} are read"),
            Self::NotUtf8(_, byte) => write!(out, "is not UTF-8: the first wrong byte is 0x{byte:02X}"),
            Self::System(message) => write!(out, "cannot be read: {message}"),
        }
    }
}

/// What stands behind the last full stop of a path.
pub fn ending(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(_, ending)| ending)
}

/// Today's date. Only age hints use it; pages show the date that was declared.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A folder that is removed at the end of its test.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("klartext-project-{}-{name}", std::process::id()));
            std::fs::create_dir_all(path.join("teile")).unwrap();
            std::fs::write(path.join(DECLARATION), "klartext: 1\n").unwrap();
            std::fs::write(path.join("teile/büro.yaml"), "ä: ö\n").unwrap();
            Self(path)
        }

        fn open(&self) -> Project {
            Project::open(&self.0).unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_declaration_is_found_by_its_folder_or_its_name() {
        let folder = Folder::new("open");
        assert_eq!(folder.open().declaration(), DECLARATION);
        assert_eq!(Project::open(&folder.0.join("teile/büro.yaml")).unwrap().declaration(), "büro.yaml");
        assert!(Project::open(&folder.0.join("teile")).unwrap_err().starts_with("no klartext.yaml in "));
        assert!(Project::open(&folder.0.join("fehlt")).unwrap_err().starts_with("no such file or folder: "));
    }

    #[test]
    fn names_are_as_typed_and_the_same_for_the_same_file() {
        let folder = Folder::new("names");
        let (project, mut sources) = (folder.open(), Sources::default());
        let a = project.read(&mut sources, "teile/büro.yaml").unwrap();
        let b = project.read(&mut sources, "./teile/../teile/büro.yaml").unwrap();
        assert_eq!(sources.get(a).name, format!("{}/teile/büro.yaml", folder.0.display()));
        assert_eq!(sources.get(a).name, sources.get(b).name);
        assert_eq!(project.beside(&sources, a, "../texte/x.md"), "texte/x.md");
        assert_eq!(project.beside(&sources, a, "x.yaml"), "teile/x.yaml");
        assert_eq!(project.beside(&sources, a, "../../x.yaml"), "teile/../../x.yaml");
        assert_eq!(project.files("teile"), ["teile/büro.yaml"]);
        assert!(project.files("fehlt").is_empty() && project.files("..").is_empty());
        let here = Project { folder: PathBuf::from("./beispiele"), ..project };
        assert_eq!(here.shown(DECLARATION), "beispiele/klartext.yaml");
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let folder = Folder::new("outside");
        let (project, mut sources) = (folder.open(), Sources::default());
        for path in ["/etc/passwd", "..", "../x", "teile/../../x", "teile/../../../etc/passwd"] {
            assert_eq!(project.read(&mut sources, path), Err(ReadError::Outside), "{path}");
        }
        assert_eq!(project.read(&mut sources, "teile"), Err(ReadError::NoFile));
        assert_eq!(project.read(&mut sources, ""), Err(ReadError::NoFile));
        assert_eq!(project.read(&mut sources, "fehlt"), Err(ReadError::Missing));
        assert_eq!(project.read(&mut sources, "klartext.yaml/x"), Err(ReadError::Missing));
        assert_eq!(sources.iter().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_devices_are_no_way_out() {
        let folder = Folder::new("links");
        let link = |target: &str, name: &str| std::os::unix::fs::symlink(target, folder.0.join(name)).unwrap();
        link("/etc/hostname", "datei");
        link("/etc", "ordner");
        link("/dev/zero", "gerät");
        link("teile/büro.yaml", "innen");
        link("schleife", "schleife");
        let (project, mut sources) = (folder.open(), Sources::default());
        assert_eq!(project.read(&mut sources, "datei"), Err(ReadError::Outside));
        assert_eq!(project.read(&mut sources, "ordner/hostname"), Err(ReadError::Outside));
        assert_eq!(project.read(&mut sources, "gerät"), Err(ReadError::Outside));
        assert!(project.read(&mut sources, "innen").is_ok());
        assert!(matches!(project.read(&mut sources, "schleife"), Err(ReadError::System(_))));
        assert!(!project.files("").iter().any(|name| name.starts_with("ordner")));
    }

    #[test]
    fn what_is_no_text_is_shown_at_its_first_wrong_byte() {
        let folder = Folder::new("latin");
        std::fs::write(folder.0.join("latin.yaml"), b"\xc3\xa4: B\xfcro\n\xff").unwrap();
        let (project, mut sources) = (folder.open(), Sources::default());
        let Err(error @ ReadError::NotUtf8(span, 0xfc)) = project.read(&mut sources, "latin.yaml") else { panic!() };
        assert_eq!(sources.slice(span), "\u{fffd}");
        assert_eq!(sources.position(span.file, span.start), (1, 5));
        assert_eq!(error.finding("latin.yaml", span).primary.text, "the first wrong byte is 0xFC");
    }

    #[test]
    fn large_files_are_refused_without_reading() {
        let folder = Folder::new("large");
        let file = File::create(folder.0.join("groß.yaml")).unwrap();
        file.set_len(1 << 33).unwrap();
        let (project, mut sources) = (folder.open(), Sources::default());
        assert_eq!(project.read(&mut sources, "groß.yaml"), Err(ReadError::TooLarge(1 << 33)));
    }
}
