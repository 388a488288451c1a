//! Applying the remedies that need no decision, to texts in memory: after each step the declaration is judged again, and
//! a step that would bring an error is not taken. [`rewrite`](super::rewrite) carries the result to the disk.

use super::{Judged, State, judge};
use crate::catalog::Catalog;
use crate::finding::{Code, Finding, Help, Level, Patch, shape};
use crate::project::Project;
use crate::source::{FileId, Sources, Span};
use crate::value::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;

/// What can be mended without a decision, and what came of it.
#[derive(Debug)]
pub struct Mended {
    /// The files that change.
    pub changes: Vec<Change>,
    /// The remedies that are in them.
    pub fixes: Vec<Fix>,
    /// The remedies that are not.
    pub kept: Vec<Kept>,
    /// The declaration as it is.
    pub before: Judged,
    /// The declaration with the changes.
    pub after: Judged,
}

/// A file of the project with another text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where it lies, symbolic links resolved.
    pub path: PathBuf,
    /// The name that findings show.
    pub name: String,
    /// Its text today.
    pub before: String,
    /// Its text afterwards.
    pub after: String,
}

/// A remedy that needs no decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The code of its finding.
    pub code: Code,
    /// The file at fault, under the name that findings show.
    pub file: String,
    /// The line at fault, when the remedy was looked at.
    pub line: usize,
    /// The remedy in words.
    pub text: String,
}

/// A remedy that was not applied, and the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The remedy.
    pub fix: Fix,
    /// Why not.
    pub why: Why,
}

/// Why a remedy was not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It would change a file that is not the project's alone.
    Lent,
    /// It would bring this error.
    Error(String),
    /// The finding would still be there.
    Idle,
}

/// Steps after which something is wrong with the remedies themselves.
const MOST_STEPS: usize = 2000;

/// Applies every remedy of a declaration that needs no decision, in memory.
pub fn mend(project: &Project, shipped: &Sources, catalog: &Catalog, today: Date) -> Result<Mended, String> {
    let mender = Mender { shipped, catalog, today };
    let before = judge(project, shipped, catalog, today)?;
    let mut now = Draft { project: project.clone(), judged: judge(project, shipped, catalog, today)? };
    let mut by_path: BTreeMap<PathBuf, Change> = BTreeMap::new();
    let (mut fixes, mut kept, mut refused) = (Vec::new(), Vec::new(), BTreeSet::new());
    for _ in 0..MOST_STEPS {
        let open: Vec<Remedy> =
            remedies(&now.judged).filter(|remedy| !refused.contains(&remedy.name(&now.judged.sources))).collect();
        let apart = apart(&open);
        let Some(first) = apart.first().copied() else { break };
        // Most often all go well together; if not, the first is tried by itself.
        let together = mender.step(&now, &apart).map(|step| (step, apart));
        let taken = together.or_else(|_| mender.step(&now, &[first]).map(|step| (step, vec![first])));
        match taken {
            Ok(((next, changes), taken)) => {
                fixes.extend(taken.iter().map(|remedy| remedy.fix(&now.judged.sources)));
                for change in changes {
                    by_path
                        .entry(change.path.clone())
                        .and_modify(|all| all.after.clone_from(&change.after))
                        .or_insert(change);
                }
                now = next;
            }
            Err(why) => {
                kept.push(Kept { fix: first.fix(&now.judged.sources), why });
                refused.insert(first.name(&now.judged.sources));
            }
        }
    }
    fixes.sort_by(|one: &Fix, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    Ok(Mended { changes: by_path.into_values().collect(), fixes, kept, before, after: now.judged })
}

/// The declaration as far as it is mended.
struct Draft {
    project: Project,
    judged: Judged,
}

/// The code and title of a finding, and of each patch the file, what stands there and what would.
type Name = (Code, String, Vec<(String, String, String)>);

/// A finding with its remedy.
#[derive(Clone, Copy)]
struct Remedy<'f> {
    finding: &'f Finding,
    help: &'f Help,
}

fn remedies(judged: &Judged) -> impl Iterator<Item = Remedy<'_>> {
    judged.findings.iter().filter_map(|finding| Some(Remedy { finding, help: finding.fix()? }))
}

impl Remedy<'_> {
    fn fix(&self, sources: &Sources) -> Fix {
        let span = self.finding.primary.span;
        Fix {
            code: self.finding.code,
            file: sources.get(span.file).name.to_string(),
            line: sources.line(span),
            text: self.help.text.clone(),
        }
    }

    /// What it is known by, wherever other changes have moved it.
    fn name(&self, sources: &Sources) -> Name {
        let change = |patch: &Patch| {
            let (file, from) = (&sources.get(patch.span.file).name, sources.slice(patch.span));
            (file.to_string(), from.to_owned(), patch.text.clone())
        };
        (self.finding.code, self.finding.title.clone(), self.help.patches.iter().map(change).collect())
    }
}

/// The remedies of which none touches the place of another, the first of each crowd.
fn apart<'f>(open: &[Remedy<'f>]) -> Vec<Remedy<'f>> {
    let mut taken: Vec<Span> = Vec::new();
    let meets = |one: Span, other: Span| {
        one.file == other.file && (one.start == other.start || (one.start < other.end && other.start < one.end))
    };
    let mut apart = Vec::new();
    for remedy in open {
        let spans = || remedy.help.patches.iter().map(|patch| patch.span);
        if !spans().any(|span| taken.iter().any(|other| meets(span, *other))) {
            taken.extend(spans());
            apart.push(*remedy);
        }
    }
    apart
}

/// What judging again takes.
struct Mender<'c> {
    shipped: &'c Sources,
    catalog: &'c Catalog,
    today: Date,
}

impl Mender<'_> {
    /// Applies remedies that lie apart, unless that brings an error or leaves one of their findings.
    fn step(&self, now: &Draft, remedies: &[Remedy]) -> Result<(Draft, Vec<Change>), Why> {
        let patches = Patches::of(remedies);
        let sources = &now.judged.sources;
        let mut project = now.project.clone();
        let mut changes = Vec::new();
        for (file, patches) in &patches.0 {
            let source = sources.get(*file);
            let (path, relative) = self.own_file(now, *file).ok_or(Why::Lent)?;
            let after = applied(&source.text, patches);
            project = project.with_text(&relative, after.clone()).map_err(|_| Why::Lent)?;
            changes.push(Change { path, name: source.name.to_string(), before: source.text.to_string(), after });
        }
        let judged = judge(&project, self.shipped, self.catalog, self.today).map_err(Why::Error)?;
        let hidden: Vec<Span> = remedies
            .iter()
            .filter_map(|remedy| unread_below(remedy, &judged.sources, &now.judged.sources, &patches))
            .collect();
        let bad = errors(&judged).filter(|finding| !hidden.iter().any(|hidden| hidden.contains(finding.primary.span)));
        match new_error(&now.judged, &judged.sources, bad, &patches) {
            Some(finding) => Err(Why::Error(format!("{}: {}", finding.code, finding.title))),
            None if remedies.iter().any(|remedy| is_left(remedy, sources, &judged, &patches)) => Err(Why::Idle),
            None => Ok((Draft { project, judged }, changes)),
        }
    }

    /// Where a file lies and its path in the project, if it is the project's alone.
    fn own_file(&self, now: &Draft, file: FileId) -> Option<(PathBuf, String)> {
        let is_shipped = self.shipped.iter().any(|(shipped, _)| shipped == file);
        if is_shipped || now.judged.lent.contains(&file) {
            return None;
        }
        let relative = now.project.inside(&now.judged.sources.get(file).name)?;
        Some((now.project.place(relative).ok()?, relative.to_owned()))
    }
}

/// Patches that lie apart, by file, each file's from its beginning to its end.
struct Patches<'f>(BTreeMap<FileId, Vec<&'f Patch>>);

impl<'f> Patches<'f> {
    fn of(remedies: &[Remedy<'f>]) -> Self {
        let mut all: BTreeMap<FileId, Vec<&Patch>> = BTreeMap::new();
        for patch in remedies.iter().flat_map(|remedy| &remedy.help.patches) {
            all.entry(patch.span.file).or_default().push(patch);
        }
        for patches in all.values_mut() {
            patches.sort_by_key(|patch| patch.span);
        }
        Self(all)
    }

    /// Where an offset of a text lies once it is patched.
    fn moved(&self, file: FileId, at: u32) -> usize {
        let before = self.0.get(&file).into_iter().flatten().filter(|patch| patch.span.end <= at);
        before.fold(at as usize, |at, patch| at + patch.text.len() - patch.span.range().len())
    }

    /// The places that the patches have in the patched text of the file of this name.
    fn places(&self, sources: &Sources, name: &str) -> impl Iterator<Item = Range<usize>> {
        let of_file = self.0.iter().filter(move |(file, _)| sources.get(**file).name == name);
        of_file.flat_map(|(file, patches)| patches.iter().map(|patch| (*file, *patch))).map(|(file, patch)| {
            let start = self.moved(file, patch.span.start);
            start..start + patch.text.len()
        })
    }
}

/// A text with patches that lie apart and in order.
fn applied(text: &str, patches: &[&Patch]) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for patch in patches {
        let range = patch.span.range();
        out.push_str(&text[at..range.start]);
        out.push_str(&patch.text);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// What a finding is known by in a text that is judged twice.
type Known<'f> = (Code, &'f str, &'f str, usize);

/// The first of some errors that was not there before.
fn new_error<'f>(
    before: &Judged,
    sources: &'f Sources,
    mut after: impl Iterator<Item = &'f Finding>,
    patches: &Patches,
) -> Option<&'f Finding> {
    let old: BTreeSet<Known> = errors(before).map(|finding| moved(finding, &before.sources, patches)).collect();
    after.find(|finding| {
        let place = finding.primary.span;
        let name = &*sources.get(place.file).name;
        let is_old = old.contains(&(finding.code, &finding.title, name, place.start as usize));
        !is_old && !was_hidden(before, finding, patches.places(&before.sources, name))
    })
}

/// What nobody read while its key was unknown: the lines below the key that stand further to the right. An error in
/// them is none that the right key brings.
fn unread_below(remedy: &Remedy, after: &Sources, before: &Sources, patches: &Patches) -> Option<Span> {
    let key = remedy.finding.primary.span;
    let is_key = remedy.finding.code == shape::UNKNOWN_KEY;
    let name = &before.get(key.file).name;
    let (file, source) = after.iter().find(|(_, source)| is_key && source.name == *name)?;
    let (text, at) = (&source.text, patches.moved(key.file, key.start));
    let column = at - text[..at].rfind('\n').map_or(0, |at| at + 1);
    let start = at + text[at..].find('\n')? + 1;
    let is_deeper = |line: &&str| line.trim().is_empty() || line.len() - line.trim_start_matches(' ').len() > column;
    let below: usize = text[start..].split_inclusive('\n').take_while(is_deeper).map(str::len).sum();
    Some(Span::new(file, start..start + below))
}

/// Whether an error could not be seen before: the text behind a syntax error, everything else in a declaration of which
/// a file could not be read, and the substance of one whose shape was wrong.
fn was_hidden(before: &Judged, finding: &Finding, mut patches: impl Iterator<Item = Range<usize>>) -> bool {
    let place = finding.primary.span.range();
    let was_unread = errors(before).any(|one| [shape::SYNTAX, shape::TOO_LARGE, shape::UNREADABLE].contains(&one.code));
    match finding.code {
        Code(100..) => matches!(before.state, State::Shapeless),
        shape::SYNTAX => was_unread && patches.all(|patch| patch.end < place.start),
        _ => was_unread && patches.all(|patch| patch.end < place.start || place.end < patch.start),
    }
}

fn errors(judged: &Judged) -> impl Iterator<Item = &Finding> {
    judged.findings.iter().filter(|finding| finding.level == Level::Error)
}

fn moved<'f>(finding: &'f Finding, sources: &'f Sources, patches: &Patches) -> Known<'f> {
    let place = finding.primary.span;
    (finding.code, &finding.title, &sources.get(place.file).name, patches.moved(place.file, place.start))
}

/// Whether the finding of a remedy is still there.
fn is_left(remedy: &Remedy, sources: &Sources, after: &Judged, patches: &Patches) -> bool {
    let known = moved(remedy.finding, sources, patches);
    after.findings.iter().any(|finding| {
        let place = finding.primary.span;
        known == (finding.code, &finding.title, &after.sources.get(place.file).name, place.start as usize)
    })
}
