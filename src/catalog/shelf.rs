//! The entries of one kind, read from their files when they are first asked for.

use super::Entry;
use super::read::Origin;
use crate::finding::{Finding, Findings, shape};
use crate::source::{At, FileId, Sources, Span};
use crate::yaml::{self, Fields, KeyInfo, Node, Table};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// How an entry of a file becomes facts. The origin is that of the whole file.
pub(super) type Read<T> = fn(&yaml::Entry, &Origin, &mut Findings) -> Option<Entry<T>>;

/// The entries of one kind: one file that has them all, or a folder with a file for each.
#[derive(Debug)]
pub(super) struct Shelf<T> {
    drawers: Vec<Drawer<T>>,
    /// The files of a project, whose entries come before ours; the last has the last word.
    own: Vec<Drawer<T>>,
    read: Read<T>,
}

/// One file.
#[derive(Debug)]
struct Drawer<T> {
    /// The id of its only entry, if the whole file is one.
    only: Option<String>,
    file: FileId,
    content: OnceLock<Content<T>>,
}

/// What a file holds: where each entry stands, and the entries that were asked for.
#[derive(Debug)]
struct Content<T> {
    /// What the file says about all its entries.
    origin: Origin,
    slots: Vec<Slot<T>>,
    /// Where in `slots` an id stands.
    by_id: FxHashMap<String, usize>,
}

impl<T> Content<T> {
    fn new(origin: Origin, slots: Vec<Slot<T>>) -> Self {
        let by_id = slots.iter().enumerate().map(|(at, slot)| (slot.id.clone(), at)).collect();
        Self { origin, slots, by_id }
    }
}

/// One entry, read when it is first asked for.
#[derive(Debug)]
struct Slot<T> {
    id: String,
    range: Range<usize>,
    entry: OnceLock<Option<Box<Entry<T>>>>,
}

impl<T> Shelf<T> {
    /// A file with many entries; none where we ship no such file.
    pub(super) fn file(file: Option<FileId>, read: Read<T>) -> Self {
        Self { drawers: file.map(|file| Drawer::new(None, file)).into_iter().collect(), own: Vec::new(), read }
    }

    /// Files with one entry each, by their ids.
    pub(super) fn folder(files: impl IntoIterator<Item = (String, FileId)>, read: Read<T>) -> Self {
        let drawers = files.into_iter().map(|(id, file)| Drawer::new(Some(id), file)).collect();
        Self { drawers, own: Vec::new(), read }
    }

    /// Lays a project's file over ours: one with many entries, or the one entry that has this id. It is read at once
    /// and as a whole, because others need not write in the plain form of our files.
    pub(super) fn lay(&mut self, only: Option<String>, file: FileId, sources: &Sources, out: &mut Findings) {
        let Some(node) = yaml::parse(sources, file, out) else { return };
        let mut drawer = Drawer::new(only, file);
        let entries = match drawer.only {
            Some(_) => drawer.whole(node, self.read, out).into_iter().collect(),
            None => read_all(&node, self.read, out),
        };
        let slot =
            |entry: Entry<T>| Slot { id: entry.id.value.clone(), range: 0..0, entry: Some(Box::new(entry)).into() };
        drawer.content = Content::new(Origin::default(), entries.into_iter().map(slot).collect()).into();
        self.own.push(drawer);
    }

    /// Our own entries, whatever is laid over them.
    pub(super) fn ours(&self, sources: &Sources) -> impl Iterator<Item = &Entry<T>> {
        self.drawers.iter().flat_map(move |drawer| {
            let slots = drawer.content(sources).slots.iter();
            slots.filter_map(|slot| drawer.entry(sources, slot, self.read)).collect::<Vec<_>>()
        })
    }

    /// The entries of a project, as far as they count.
    pub(super) fn own(&self, sources: &Sources) -> impl Iterator<Item = &Entry<T>> {
        let slots = self.own.iter().flat_map(|drawer| &drawer.content(sources).slots);
        let entries = slots.filter_map(|slot| slot.entry.get()?.as_deref());
        entries.filter(|entry| self.get(sources, &entry.id).is_some_and(|last| last.id.span == entry.id.span))
    }

    /// Whether there is an entry with this id. Reads none.
    pub(super) fn has(&self, sources: &Sources, id: &str) -> bool {
        self.find(sources, id).is_some()
    }

    /// The entry with this id. Reads it, and no other.
    pub(super) fn get(&self, sources: &Sources, id: &str) -> Option<&Entry<T>> {
        let (drawer, slot) = self.find(sources, id)?;
        drawer.entry(sources, slot, self.read)
    }

    fn find(&self, sources: &Sources, id: &str) -> Option<(&Drawer<T>, &Slot<T>)> {
        let drawers = self.own.iter().rev().chain(&self.drawers);
        drawers.filter(|drawer| drawer.only.as_deref().is_none_or(|only| only == id)).find_map(|drawer| {
            let content = drawer.content(sources);
            Some((drawer, &content.slots[*content.by_id.get(id)?]))
        })
    }

    /// Every entry, in the order of the file, those that only a project has at the end.
    pub(super) fn entries(&self, sources: &Sources) -> impl Iterator<Item = &Entry<T>> {
        self.ids(sources).into_iter().filter_map(|id| self.get(sources, id))
    }

    /// The text of each entry of ours with its id, in the order of the file. Reads no entry.
    pub(super) fn texts<'s>(&'s self, sources: &'s Sources) -> impl Iterator<Item = (&'s str, &'s str)> {
        self.drawers.iter().flat_map(move |drawer| {
            let text = &*sources.get(drawer.file).text;
            drawer.content(sources).slots.iter().map(|slot| (slot.id.as_str(), &text[slot.range.clone()]))
        })
    }

    /// Every id, in the same order. Reads no entry.
    pub(super) fn ids(&self, sources: &Sources) -> Vec<&str> {
        let mut all: Vec<&str> = self.drawers.iter().flat_map(|drawer| drawer.ids(sources)).collect();
        for id in self.own.iter().flat_map(|drawer| drawer.ids(sources)) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }

    /// What is wrong with the files, each read as a whole.
    pub(super) fn findings(&self, sources: &Sources) -> Findings {
        let mut all = Findings::default();
        for drawer in &self.drawers {
            drawer.examine(sources, self.read, &mut all);
        }
        all
    }
}

impl<T> Drawer<T> {
    fn new(only: Option<String>, file: FileId) -> Self {
        Self { only, file, content: OnceLock::new() }
    }

    fn ids(&self, sources: &Sources) -> impl Iterator<Item = &str> {
        self.content(sources).slots.iter().map(|slot| slot.id.as_str())
    }

    /// Where the entries stand. Our files have a plain form, so that this needs no parser: each entry begins on a line of
    /// its own, indented by two spaces under `entries:`. [`Drawer::examine`] proves it.
    fn content(&self, sources: &Sources) -> &Content<T> {
        self.content.get_or_init(|| {
            let text = &*sources.get(self.file).text;
            if let Some(id) = &self.only {
                let slot = Slot { id: id.clone(), range: 0..text.len(), entry: OnceLock::new() };
                return Content::new(Origin::default(), vec![slot]);
            }
            let head = text.find("\nentries:").map_or(0, |at| at + 1);
            let about = yaml::parse_part(sources, self.file, 0..head, &mut Findings::default());
            let origin =
                about.map(|about| Origin::read(&Origin::default(), |key| about.get(key), &mut Findings::default()));
            let mut slots: Vec<Slot<T>> = Vec::new();
            let mut at = head;
            for line in text[head..].split_inclusive('\n') {
                let key = line.strip_prefix("  ").filter(|rest| !rest.starts_with([' ', '#', '\n']));
                if let Some((id, _)) = key.and_then(|rest| rest.split_once(':')) {
                    slots.push(Slot { id: id.to_owned(), range: at + 2..at + 2, entry: OnceLock::new() });
                }
                at += line.len();
                if let Some(last) = slots.last_mut() {
                    last.range.end = at;
                }
            }
            Content::new(origin.unwrap_or_default(), slots)
        })
    }

    fn entry<'s>(&'s self, sources: &Sources, slot: &'s Slot<T>, read: Read<T>) -> Option<&'s Entry<T>> {
        let entry = slot.entry.get_or_init(|| {
            let mut out = Findings::default();
            let node = yaml::parse_part(sources, self.file, slot.range.clone(), &mut out)?;
            let origin = &self.content(sources).origin;
            let entry = match self.only {
                Some(_) => self.whole(node, read, &mut out)?,
                None => read(node.mapping()?.first()?, origin, &mut out)?,
            };
            Some(Box::new(entry))
        });
        entry.as_deref()
    }

    /// The whole file as the one entry it is.
    fn whole(&self, node: Node, read: Read<T>, out: &mut Findings) -> Option<Entry<T>> {
        let key = At::new(self.only.clone()?, Span::new(self.file, 0..0));
        read(&yaml::Entry { key, value: node }, &Origin::default(), out)
    }

    /// Reads the whole file by the book: what is wrong with it, and whether the entries stand where they were found.
    fn examine(&self, sources: &Sources, read: Read<T>, out: &mut Findings) {
        let Some(node) = yaml::parse(sources, self.file, out) else { return };
        if self.only.is_some() {
            self.whole(node, read, out);
            return;
        }
        let by_the_book: Vec<String> = read_all(&node, read, out).into_iter().map(|entry| entry.id.value).collect();
        let found = self.content(sources).slots.iter().map(|slot| &slot.id);
        if !found.eq(&by_the_book) {
            let title = "entries that do not begin on lines of their own";
            out.push(Finding::error(shape::SYNTAX, title, node.span, "in this file"));
        }
    }
}

/// The keys of a file with many entries.
static FILE: Table = Table {
    name: "a catalog file",
    keys: &[
        KeyInfo::new("sources", "where the facts come from, unless an entry says otherwise"),
        KeyInfo::new("verified", "when they were last checked"),
        KeyInfo::new("needs-review", "whether they are in doubt"),
        KeyInfo::new("entries", "the entries by their ids"),
    ],
};

fn read_all<T>(node: &Node, read: Read<T>, out: &mut Findings) -> Vec<Entry<T>> {
    let Some(mut fields) = Fields::of(node, &FILE, out) else {
        return Vec::new();
    };
    let origin = Origin::read(&Origin::default(), |key| fields.take(key).map(|entry| &entry.value), out);
    let entries = fields.require("entries").map(|entry| &entry.value);
    fields.finish(out);
    let Some(entries) = entries else {
        return Vec::new();
    };
    let Some(entries) = entries.mapping() else {
        out.push(yaml::wrong_type(entries, "a mapping").help("the entries stand under `entries` by their ids"));
        return Vec::new();
    };
    entries.iter().filter_map(|entry| read(entry, &origin, out)).collect()
}
