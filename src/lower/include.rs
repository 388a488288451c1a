//! A declaration with its further files as one tree: maps merge by key, and an id twice is a finding.
//! Also opens the files of texts, which follow the same rules. What it is laid over stands in `base`.

use super::cx::{Cx, twice};
use super::scalar::{line, list};
use super::{comma, keys};
use crate::finding::{Finding, shape};
use crate::project::ReadError;
use crate::source::{FileId, Span};
use crate::yaml::{Entry, Kind, Node, parse, shorten, wrong_type};

/// The files taken in so far.
#[derive(Default)]
struct Files {
    /// Every file and where it is named; the declaration itself is named nowhere.
    all: Vec<(String, Option<Span>)>,
    /// The chain of files that is being read.
    open: Vec<String>,
}

/// Reads a declaration, which may be a base, and its further files into one mapping.
pub(super) fn read(main: FileId, cx: &mut Cx) -> Option<Node> {
    let mut root = parse(cx.sources, main, &mut cx.out)?;
    comma::mend(&mut root, cx);
    let Kind::Mapping(entries) = &mut root.kind else {
        cx.out.push(wrong_type(&root, "a mapping"));
        return None;
    };
    let name = cx.home(main).declaration().to_owned();
    let mut files = Files { all: vec![(name.clone(), None)], open: vec![name] };
    let includes = entries.iter().find(|entry| entry.key.value == "include").cloned();
    take_in(includes.as_ref(), entries, &mut files, cx);
    Some(root)
}

/// Reads the files that an `include` names and merges them into the tree.
fn take_in(include: Option<&Entry>, into: &mut Vec<Entry>, files: &mut Files, cx: &mut Cx) {
    let Some(include) = include else { return };
    let named = list(&include.value, cx, |node, cx| line(node, cx).map(|path| (path, node.clone())));
    for (path, node) in named {
        let relative = cx.home(node.span.file).beside(cx.sources, node.span.file, &path);
        if let Some(finding) = files.repeated(&relative, &path, node.span) {
            cx.out.push(finding);
            continue;
        }
        files.all.push((relative.clone(), Some(node.span)));
        let Some(mut entries) = included(&node, &path, cx) else {
            cx.incomplete = true;
            continue;
        };
        let further = take_entry(&mut entries, "include");
        for entry in entries {
            merge(into, entry, None, cx);
        }
        files.open.push(relative);
        take_in(further.as_ref(), into, files, cx);
        files.open.pop();
    }
}

pub(super) fn take_entry(entries: &mut Vec<Entry>, key: &str) -> Option<Entry> {
    let at = entries.iter().position(|entry| entry.key.value == key)?;
    Some(entries.remove(at))
}

impl Files {
    /// A file that includes itself, or is named twice.
    fn repeated(&self, relative: &str, path: &str, named: Span) -> Option<Finding> {
        let path = shorten(path);
        if let Some(from) = self.open.iter().position(|open| open == relative) {
            let chain: Vec<&str> = self.open[from..].iter().map(String::as_str).chain([relative]).collect();
            let finding =
                Finding::error(shape::UNREADABLE, format!("`{path}` includes itself"), named, "named here again");
            return Some(finding.note(format!("the chain is {}", chain.join(" → "))));
        }
        let (_, first) = self.all.iter().find(|(name, _)| name == relative)?;
        let finding =
            Finding::error(shape::DUPLICATE, format!("`{path}` included twice"), named, "included again here");
        Some(first.iter().fold(finding, |finding, first| finding.label(*first, "first included here")))
    }
}

/// The entries of one further file, without those that only the main file has.
fn included(node: &Node, path: &str, cx: &mut Cx) -> Option<Vec<Entry>> {
    let file = open(node, path, cx)?;
    let mut tree = parse(cx.sources, file, &mut cx.out)?;
    comma::mend(&mut tree, cx);
    let Kind::Mapping(mut entries) = tree.kind else {
        cx.out.push(wrong_type(&tree, "a mapping"));
        return None;
    };
    entries.retain(|entry| {
        let main_only = keys::MAIN_ONLY.contains(&entry.key.value.as_str());
        if main_only {
            let title = format!("`{}` in an included file", entry.key.value);
            let finding = Finding::error(shape::UNKNOWN_KEY, title, entry.key.span, "a key of the main file only");
            cx.out.push(finding.label(node.span, "included here"));
        }
        !main_only
    });
    Some(entries)
}

/// Opens a file that a node names, relative to the file in which it is named.
pub(super) fn open(node: &Node, path: &str, cx: &mut Cx) -> Option<FileId> {
    let home = cx.home(node.span.file).clone();
    let relative = home.beside(cx.sources, node.span.file, path);
    match home.read(cx.sources, &relative) {
        Ok(file) => {
            cx.settle(file, home);
            Some(file)
        }
        Err(error) => {
            let mut finding = error.finding(path, node.span);
            if error == ReadError::Missing && relative == home.changes_name() {
                finding = finding.help("`klartext build --changes` writes it when something material has changed");
            }
            cx.out.push(finding);
            None
        }
    }
}

/// Down to which level mappings of several files are merged: an id below that level is declared once.
pub(super) fn levels(section: &str) -> usize {
    match section {
        "services" | "terms" => 2,
        "places" | "processors" | "recipients" | "data-sets" | "retention" | "measures" | "claims" | "texts" => 1,
        _ => 0,
    }
}

fn merge(into: &mut Vec<Entry>, entry: Entry, level: Option<usize>, cx: &mut Cx) {
    let Some(first) = into.iter_mut().find(|first| first.key.value == entry.key.value) else {
        into.push(entry);
        return;
    };
    let left = level.unwrap_or_else(|| levels(&entry.key.value));
    match (&mut first.value.kind, entry.value.kind) {
        (Kind::Mapping(all), Kind::Mapping(more)) if left > 0 => {
            for entry in more {
                merge(all, entry, Some(left - 1), cx);
            }
        }
        (Kind::Sequence(all), Kind::Sequence(more)) if level.is_none() && entry.key.value == "allow" => {
            all.extend(more);
        }
        _ => cx.out.push(twice("key", &entry.key.value, first.key.span, entry.key.span)),
    }
}
