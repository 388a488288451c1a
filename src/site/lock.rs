//! The lock file beside a declaration: what was published with which date, so that `check` can tell whether the date
//! still fits. `build` writes it.
//!
//! Lines of `key: value` under a line that says whose file it is: the version of klartext, the date, the version of the
//! declaration if it has one, a hash of what was read, and a hash for each document. Hashes of another klartext cannot be compared, because
//! another klartext may tell the same facts by other sentences; they are passed over in silence. A file that does not
//! begin as ours do is never written over.

use super::content::{self, Content};
use super::publish::replace;
use crate::catalog::Catalog;
use crate::check::Published;
use crate::document::Kind;
use crate::locale;
use crate::model::Policy;
use crate::project::{Project, ReadError};
use crate::value::Date;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// How our lock files begin, whatever their version.
const MARK: &str = "# klartext lock:";

/// The rest of that line.
const ABOUT: &str = "what `klartext build` wrote with which date. Keep it beside the declaration, in version control.";

/// The klartext whose hashes we can compare.
const OURS: &str = env!("CARGO_PKG_VERSION");

/// The key of the hash of what was read. No document is called so.
const READ: &str = "read";

/// What was published with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    updated: Date,
    version: Option<String>,
    /// A hash of all texts that were read. While it stays, so does the content, and nobody has to find out what that is.
    read: String,
    content: Content,
}

/// What lies beside a declaration where its lock file belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Found {
    /// Nothing, or a lock file of another klartext.
    Nothing,
    /// A lock file that cannot be read, and why.
    Broken(String),
    /// A file of somebody else, and how that shows.
    Foreign(String),
    /// What was published last.
    Lock(Lock),
}

/// What a build did with the lock file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// There is nothing to note: it says so already, the declaration has no date, or its date does not fit what it says.
    Nothing,
    /// It was written.
    Written,
    /// It could not be written, and why.
    Failed(String),
}

/// The lock file of a declaration beside what the declaration says today.
#[derive(Debug, Clone)]
pub(super) struct Beside {
    found: Found,
    /// What the declaration says, if that was asked for already.
    now: Option<Lock>,
    /// The hash of what was read.
    read: String,
}

impl Beside {
    /// Where there is no declaration to compare with.
    pub(super) const NOTHING: Self = Self { found: Found::Nothing, now: None, read: String::new() };

    /// Reads the lock file, and compares only where the date asks for it. `read` is the hash of what was read.
    pub(super) fn read(
        project: &Project,
        policy: &Policy,
        catalog: &Catalog,
        words: &locale::Own,
        (read, today): (String, Date),
    ) -> Self {
        let found = Found::read(project);
        let now = match (&found, policy.updated.given()) {
            (Found::Lock(lock), Some(updated)) if Published::is_outdated(*updated, lock.updated, today) => {
                Lock::of(policy, catalog, words, (read.clone(), found.content(&read)))
            }
            _ => None,
        };
        Self { found, now, read }
    }

    /// What the rules are to know of it.
    pub(super) fn told(&self, project: &Project) -> Published {
        let file = project.lock_name();
        match (&self.found, &self.now) {
            (Found::Broken(why) | Found::Foreign(why), _) => Published::Unreadable { file, why: why.clone() },
            (Found::Lock(lock), Some(now)) => {
                let (updated, version) = (lock.updated, lock.version.clone());
                Published::With { file, updated, version, changed: lock.changed(now) }
            }
            (Found::Nothing, _) | (_, None) => Published::Unknown,
        }
    }

    /// Whether a finding speaks of the file that will be gone when it has been written anew.
    pub(super) fn is_broken(&self) -> bool {
        matches!(self.found, Found::Broken(_))
    }

    /// What belongs there today.
    pub(super) fn of(&self, policy: &Policy, catalog: &Catalog, words: &locale::Own) -> Option<Lock> {
        Lock::of(policy, catalog, words, (self.read.clone(), None))
    }

    /// Notes what has been published, beside the declaration.
    pub(super) fn note(
        &self,
        project: &Project,
        policy: &Policy,
        catalog: &Catalog,
        words: &locale::Own,
        today: Date,
    ) -> Noted {
        let read = || (self.read.clone(), self.found.content(&self.read));
        let now = self.now.clone().or_else(|| Lock::of(policy, catalog, words, read()));
        let Some(now) = now else { return Noted::Nothing };
        match &self.found {
            Found::Lock(lock) if lock.says_the_same_as(&now) || lock.outlives(&now, today) => Noted::Nothing,
            Found::Foreign(_) => Noted::Failed("it was not written by klartext".to_owned()),
            _ => {
                let name = project.lock_name();
                let path = project.shown(&name);
                let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
                match replace(folder, &name, now.to_string().as_bytes()) {
                    Ok(()) => Noted::Written,
                    Err(error) => Noted::Failed(error.to_string()),
                }
            }
        }
    }
}

/// Whether the lock file of a project says that something was published with a date, whichever klartext did it.
pub(super) fn says(project: &Project, updated: Date) -> bool {
    let line = format!("updated: {updated}");
    project.lock().is_ok_and(|text| text.starts_with(MARK) && text.lines().any(|other| other == line))
}

impl Lock {
    /// What a policy says today; nothing without a date that somebody could rely on. The content may be known already.
    fn of(
        policy: &Policy,
        catalog: &Catalog,
        words: &locale::Own,
        (read, content): (String, Option<Content>),
    ) -> Option<Self> {
        let updated = *policy.updated.given()?;
        let version = policy.version.as_ref().map(|version| version.value.trim().to_owned());
        let content = content.unwrap_or_else(|| content::of(policy, catalog, words));
        Some(Self { updated, version, read, content })
    }

    /// Whether readers of the pages see no difference. A comment alone is no reason to write the file again.
    fn says_the_same_as(&self, other: &Self) -> bool {
        (self.updated, &self.version, &self.content) == (other.updated, &other.version, &other.content)
    }

    /// What differs, by the names of the documents.
    fn changed(&self, now: &Self) -> Vec<String> {
        let names: BTreeMap<_, _> = self.content.iter().chain(&now.content).collect();
        names.into_keys().filter(|name| self.content.get(*name) != now.content.get(*name)).cloned().collect()
    }

    /// Whether it stays although something else is published: that has other content and no new date. Who changes
    /// something twice on one day needs no other date the second time.
    fn outlives(&self, now: &Self, today: Date) -> bool {
        Published::is_outdated(now.updated, self.updated, today) && self.content != now.content
    }
}

impl Found {
    fn read(project: &Project) -> Self {
        match project.lock() {
            Ok(text) => Self::parse(&text),
            Err(ReadError::Missing) => Self::Nothing,
            Err(error) => Self::Foreign(format!("it {error}")),
        }
    }

    /// The content that was noted, if this is what was read then.
    fn content(&self, read: &str) -> Option<Content> {
        match self {
            Self::Lock(lock) if lock.read == read => Some(lock.content.clone()),
            _ => None,
        }
    }

    fn parse(text: &str) -> Self {
        if !text.starts_with(MARK) {
            return Self::Foreign("it does not begin like a lock file of klartext".to_owned());
        }
        let mut values: BTreeMap<&str, &str> = BTreeMap::new();
        for (number, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
                return Self::Broken(format!("line {number} is left over from a merge"));
            }
            let Some((key, value)) = line.split_once(": ") else {
                return Self::Broken(format!("line {number} is no `key: value`"));
            };
            if values.insert(key, value.trim()).is_some() {
                return Self::Broken(format!("line {number} says something that was said before"));
            }
        }
        match values.remove("klartext") {
            Some(OURS) => {}
            Some(_) => return Self::Nothing,
            None => return Self::Broken("it does not say which klartext wrote it".to_owned()),
        }
        let Some(updated) = values.remove("updated").and_then(|date| date.parse().ok()) else {
            return Self::Broken("it holds no date".to_owned());
        };
        let version = values.remove("version").map(str::to_owned);
        let read = values.remove(READ).unwrap_or_default().to_owned();
        if values.is_empty() || !values.iter().all(|(name, hash)| is_entry(name, hash)) {
            return Self::Broken("its hashes are not those of documents".to_owned());
        }
        let content = values.into_iter().map(|(name, hash)| (name.to_owned(), hash.to_owned())).collect();
        Self::Lock(Lock { updated, version, read, content })
    }
}

fn is_entry(name: &str, hash: &str) -> bool {
    let is_known = name == content::WORDS || Kind::ALL.iter().any(|kind| kind.key() == name);
    is_known && hash.len() == content::DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The file as it is written.
impl fmt::Display for Lock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{MARK} {ABOUT}\nklartext: {OURS}\nupdated: {}", self.updated)?;
        if let Some(version) = &self.version {
            writeln!(out, "version: {version}")?;
        }
        writeln!(out, "{READ}: {}", self.read)?;
        self.content.iter().try_for_each(|(name, hash)| writeln!(out, "{name}: {hash}"))
    }
}
