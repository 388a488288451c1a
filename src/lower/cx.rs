//! What every decoder carries along: the catalog, what is declared so far, the published languages, the findings.
//! It knows no key.

use super::retention::Named;
use crate::catalog::{Catalog, Vocabulary};
use crate::finding::{Finding, Findings, shape};
use crate::model::{Reference, Word};
use crate::project::Project;
use crate::source::{At, FileId, Layers, Sources, Span};
use crate::value::{Id, Lang, Text};
use crate::yaml::{Entry, unknown_id};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::ops::Range;

/// Kinds of things that are declared so that others may refer to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Place,
    Party,
    DataSet,
    Period,
    Chapter,
    Service,
    Term(Vocabulary),
}

impl Kind {
    /// The kind in words for findings.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Party => "party",
            Self::DataSet => "data set",
            Self::Period => "period",
            Self::Chapter => "chapter",
            Self::Service => "service",
            Self::Term(_) => "term",
        }
    }
}

#[derive(Debug)]
struct Declared {
    kind: Kind,
    what: &'static str,
    id: At<Id>,
    uses: usize,
}

/// Everything declared under an id, with the number of references.
#[derive(Debug, Default)]
pub(super) struct Registers {
    all: Vec<Declared>,
    index: BTreeMap<Kind, BTreeMap<String, usize>>,
}

impl Registers {
    fn get(&self, kind: Kind, id: &str) -> Option<&Declared> {
        self.index.get(&kind)?.get(id).map(|at| &self.all[*at])
    }

    /// Whether an id is declared; does not count as a reference.
    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        self.get(kind, id).is_some()
    }

    /// Counts a reference, if the id is declared.
    pub(super) fn refer(&mut self, kind: Kind, id: &str) -> bool {
        let Some(at) = self.index.get(&kind).and_then(|ids| ids.get(id)) else { return false };
        self.all[*at].uses += 1;
        true
    }

    /// The declared ids of a kind.
    pub(super) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.all.iter().filter(move |one| one.kind == kind).map(|one| one.id.value.as_str())
    }

    /// What a later check of unused declarations looks at. Chapters and services stand for themselves.
    pub(super) fn references(self) -> Vec<Reference> {
        let counted = |one: &Declared| !matches!(one.kind, Kind::Chapter | Kind::Service);
        let reference = |one: Declared| Reference { what: one.what, id: one.id, uses: one.uses };
        self.all.into_iter().filter(counted).map(reference).collect()
    }
}

/// What every decoder carries along.
pub(super) struct Cx<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) project: &'c Project,
    pub(super) sources: &'c mut Sources,
    pub(super) out: Findings,
    /// The published languages; empty if they could not be read, and texts are not measured against them then.
    pub(super) languages: Vec<At<Lang>>,
    pub(super) declared: Registers,
    /// Own words by vocabulary and id. A term whose words could not be read is declared, but not here.
    pub(super) terms: BTreeMap<(Vocabulary, String), Word>,
    /// Every text read so far.
    pub(super) prose: Vec<Text>,
    /// The periods under `retention`.
    pub(super) periods: Vec<Named>,
    /// A file of the declaration could not be read. Its ids are unknown for that reason alone.
    pub(super) incomplete: bool,
    /// What the declaration lays over its base.
    pub(super) layers: Layers,
    /// The files of bases, each with the folder that it is read from.
    pub(super) homes: BTreeMap<FileId, Project>,
    /// The files of bases and those of facts: they are written by others, or for others as well.
    pub(super) lent: Vec<FileId>,
    /// The folders of the bases, the furthest first, and that of the declaration.
    pub(super) folders: Vec<Project>,
    /// The languages that these folders have messages for.
    pub(super) own_languages: Vec<String>,
}

impl Cx<'_> {
    /// The folder that paths in a file are relative to and may not leave: that of its declaration, or of its base.
    pub(super) fn home(&self, file: FileId) -> &Project {
        self.homes.get(&file).unwrap_or(self.project)
    }

    /// Notes where a file belongs.
    pub(super) fn settle(&mut self, file: FileId, home: Project) {
        if home != *self.project {
            self.layers.add_base(file);
            self.lent.push(file);
            self.homes.insert(file, home);
        }
    }

    /// Takes a key in as an id, and enters it under its kind. A reserved word or a second use is a finding.
    pub(super) fn declare(&mut self, kind: Kind, what: &'static str, entry: &Entry) {
        let Some(id) = id(&entry.key, &mut self.out) else { return };
        if let Some(first) = self.declared.get(kind, id.as_str()) {
            self.out.push(twice(kind.word(), id.as_str(), first.id.span, id.span));
            return;
        }
        let ids = self.declared.index.entry(kind).or_default();
        ids.insert(id.as_str().to_owned(), self.declared.all.len());
        self.declared.all.push(Declared { kind, what, id, uses: 0 });
    }

    /// An id that nothing has: the declared ones of a kind and the shipped ones may be what was meant.
    pub(super) fn unknown(&mut self, span: Span, word: &str, what: &str, kinds: &[Kind], shipped: &[&str]) {
        // A file that is missing would bring ids of its own, and one slip is one finding.
        if self.incomplete && !kinds.is_empty() {
            return;
        }
        let declared = kinds.iter().flat_map(|kind| self.declared.ids(*kind));
        let finding = unknown_id(&self.out, span, word, what, declared.chain(shipped.iter().copied()));
        self.out.push(finding);
    }
}

/// A key as an id. One of the wrong form was reported when it was registered.
pub(super) fn declared_id(entry: &Entry) -> Option<At<Id>> {
    Id::parse(&entry.key).map(|id| At::new(id, entry.key.span))
}

/// An entry from its key to its end.
pub(super) fn whole(entry: &Entry) -> Span {
    Span { end: entry.value.span.end.max(entry.key.span.end), ..entry.key.span }
}

/// A key as an id; a finding if it has not the form of one or is reserved.
pub(super) fn id(key: &At<SmolStr>, out: &mut Findings) -> Option<At<Id>> {
    if Id::RESERVED.contains(&key.as_str()) {
        let title = format!("reserved word `{}` as an id", key.value);
        out.push(Finding::error(shape::BAD_NAME, title, key.span, "has a meaning of its own"));
        return None;
    }
    let id = Id::parse(key);
    if id.is_none() {
        let title = format!("`{}` has not the form of an id", crate::yaml::shorten(key));
        let mut finding = Finding::error(shape::BAD_NAME, title, key.span, "cannot be referred to");
        let formed = formed(key);
        finding = match Id::parse(&formed).filter(|id| !Id::RESERVED.contains(&id.as_str())) {
            Some(id) => finding.patch("the same word in small letters, digits and hyphens", key.span, id.as_str()),
            None => finding.help("an id has small letters, digits and single hyphens, such as `server-logs`"),
        };
        out.push(finding);
    }
    id.map(|id| At::new(id, key.span))
}

/// The word with the signs that an id may have.
fn formed(word: &str) -> String {
    let mut formed = String::new();
    for sign in word.to_lowercase().chars() {
        match sign {
            'ä' => formed.push_str("ae"),
            'ö' => formed.push_str("oe"),
            'ü' => formed.push_str("ue"),
            'ß' => formed.push_str("ss"),
            'a'..='z' | '0'..='9' => formed.push(sign),
            _ if formed.ends_with('-') => {}
            _ => formed.push('-'),
        }
    }
    formed.trim_matches('-').to_owned()
}

/// The same word twice in a list: the second one can go.
pub(super) fn again(what: &str, id: &str, [first, second]: [Span; 2], cx: &mut Cx) {
    let finding = twice(what, id, first, second);
    let text = &cx.sources.get(second.file).text;
    // More than the word may say something of its own.
    let is_same = cx.sources.slice(first) == cx.sources.slice(second);
    cx.out.push(match without(text, second.range()).filter(|_| is_same) {
        Some(range) => finding.patch("leave out the second one", Span::new(second.file, range), ""),
        None => finding,
    });
}

/// A list without one of its elements, which is not the first: what is left out, so that list, line ends and comments
/// stay as they are.
fn without(text: &str, element: Range<usize>) -> Option<Range<usize>> {
    let before = text.get(..element.start)?.trim_end();
    if before.ends_with(',') {
        return Some(before.len() - 1..element.end);
    }
    let line = text[..element.start].rfind('\n').map_or(0, |at| at + 1);
    let end = element.end + text[element.end..].find('\n')? + 1;
    let is_alone = text[line..element.start].trim() == "-" && text[element.end..end].trim().is_empty();
    is_alone.then_some(line..end)
}

/// The same id in two places.
pub(super) fn twice(what: &str, id: &str, first: Span, second: Span) -> Finding {
    let title = format!("{what} `{id}` twice");
    Finding::error(shape::DUPLICATE, title, second, "declared again here").label(first, "first declared here")
}
