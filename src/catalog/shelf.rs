//! The entries of one kind, each read when it is first asked for.

use super::read::Origin;
use super::{Entry, Shipped};
use crate::finding::Findings;
use crate::source::{At, FileId, Sources, Span};
use crate::value::Key;
use crate::yaml::{self, Fields, KeyInfo, Node, Packed, PackedEntry, Table};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::OnceLock;

/// How an entry of a file becomes facts. The origin is that of the whole file.
pub(super) type Read<T> = fn(&yaml::Entry, &Origin, &mut Findings) -> Option<Entry<T>>;

/// The entries of one kind: one file that has them all, or a folder with a file for each.
#[derive(Debug)]
pub(super) struct Shelf<T> {
    /// Our file; none for a folder, or where we ship no such file.
    file: Option<Shipped>,
    ours: OnceLock<Drawer<T>>,
    /// The files of a project, whose entries come before ours; the last has the last word.
    own: Vec<Drawer<T>>,
    read: Read<T>,
    read_ours: Read<T>,
}

/// Entries that lie together.
#[derive(Debug)]
struct Drawer<T> {
    /// What their file says about all of them.
    origin: Origin,
    slots: Vec<Slot<T>>,
    /// Where in `slots` an id stands.
    by_id: FxHashMap<Cow<'static, str>, usize>,
}

/// One entry.
#[derive(Debug)]
struct Slot<T> {
    id: Cow<'static, str>,
    /// Where it is read from, if it is one of ours.
    from: Option<(PackedEntry, FileId)>,
    entry: OnceLock<Option<Box<Entry<T>>>>,
}

impl<T> Slot<T> {
    /// One of ours, not read yet.
    fn shipped(entry: PackedEntry, file: FileId) -> Self {
        Self { id: entry.key().into(), from: Some((entry, file)), entry: OnceLock::new() }
    }

    /// One of a project.
    fn own(entry: Entry<T>) -> Self {
        Self { id: entry.id.value.clone().into(), from: None, entry: Some(Box::new(entry)).into() }
    }
}

impl<T> Drawer<T> {
    fn new(origin: Origin, slots: Vec<Slot<T>>) -> Self {
        let by_id = slots.iter().enumerate().map(|(at, slot)| (slot.id.clone(), at)).collect();
        Self { origin, slots, by_id }
    }

    /// A file of ours with many entries, none of which is read.
    fn of(Shipped { tree, file }: Shipped) -> Self {
        let about = tree.entries().filter(|entry| entry.key() != "entries").map(|entry| entry.unpack(file));
        let about: Vec<yaml::Entry> = about.collect();
        let take = |key| about.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value);
        let origin = Origin::read(&Origin::default(), take, &mut Findings::default());
        let entries = tree.get("entries").into_iter().flat_map(Packed::entries);
        Self::new(origin, entries.map(|entry| Slot::shipped(entry, file)).collect())
    }

    fn slot(&self, id: &str) -> Option<&Slot<T>> {
        self.by_id.get(id).map(|at| &self.slots[*at])
    }

    fn entry<'s>(&self, slot: &'s Slot<T>, read: Read<T>) -> Option<&'s Entry<T>> {
        let entry = slot.entry.get_or_init(|| {
            let (entry, file) = slot.from?;
            read(&entry.unpack(file), &self.origin, &mut Findings::default()).map(Box::new)
        });
        entry.as_deref()
    }
}

impl<T> Shelf<T> {
    /// A file with many entries; none where we ship no such file.
    pub(super) fn file(file: Option<Shipped>, read: Read<T>) -> Self {
        Self { file, ours: OnceLock::new(), own: Vec::new(), read, read_ours: read }
    }

    /// The same with a reader for our own files that trusts them.
    pub(super) fn reading_ours_by(self, read_ours: Read<T>) -> Self {
        Self { read_ours, ..self }
    }

    /// Files with one entry each, by their ids.
    pub(super) fn folder(files: impl IntoIterator<Item = (&'static str, Shipped)>, read: Read<T>) -> Self {
        let slot = |(id, Shipped { tree, file })| Slot::shipped(PackedEntry::new(id, tree), file);
        let drawer = Drawer::new(Origin::default(), files.into_iter().map(slot).collect());
        Self { file: None, ours: drawer.into(), own: Vec::new(), read, read_ours: read }
    }

    /// Lays a project's file over ours: one with many entries, or the one entry that has this id. It is read at once
    /// and as a whole.
    pub(super) fn lay(&mut self, only: Option<&str>, file: FileId, sources: &Sources, out: &mut Findings) {
        let Some(node) = yaml::parse(sources, file, out) else { return };
        let entries = match only {
            Some(id) => {
                let key = At::new(id.to_owned(), Span::new(file, 0..0));
                let entry = (self.read)(&yaml::Entry { key, value: node }, &Origin::default(), out);
                entry.into_iter().collect()
            }
            None => read_all(&node, self.read, out),
        };
        self.own.push(Drawer::new(Origin::default(), entries.into_iter().map(Slot::own).collect()));
    }

    fn drawer(&self) -> &Drawer<T> {
        self.ours.get_or_init(|| self.file.map_or_else(|| Drawer::new(Origin::default(), Vec::new()), Drawer::of))
    }

    /// Our own entries, whatever is laid over them.
    pub(super) fn ours(&self) -> impl Iterator<Item = &Entry<T>> {
        let drawer = self.drawer();
        drawer.slots.iter().filter_map(|slot| drawer.entry(slot, self.read_ours))
    }

    /// Our own entries with their ids, as they are packed.
    pub(super) fn packed(&self) -> impl Iterator<Item = PackedEntry> {
        self.drawer().slots.iter().filter_map(|slot| Some(slot.from?.0))
    }

    /// The entries of a project, as far as they count.
    pub(super) fn own(&self) -> impl Iterator<Item = &Entry<T>> {
        let slots = self.own.iter().flat_map(|drawer| &drawer.slots);
        let entries = slots.filter_map(|slot| slot.entry.get()?.as_deref());
        entries.filter(|entry| self.get(&entry.id).is_some_and(|last| last.id.span == entry.id.span))
    }

    /// The key of an entry, if there is one with this id. Reads none.
    pub(super) fn key(&self, id: &str) -> Option<Key<T>> {
        self.has(id).then(|| Key::found(id))
    }

    /// The entry behind a key.
    pub(super) fn behind(&self, key: &Key<T>) -> &Entry<T> {
        #[expect(clippy::expect_used, reason = "keys come from `key` only, and what was read does not change")]
        self.get(key.as_str()).expect("a key refers to an entry")
    }

    /// Whether there is an entry with this id. Reads none.
    pub(super) fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The entry with this id. Reads it, and no other.
    pub(super) fn get(&self, id: &str) -> Option<&Entry<T>> {
        let (drawer, slot) = self.find(id)?;
        drawer.entry(slot, self.read_ours)
    }

    fn find(&self, id: &str) -> Option<(&Drawer<T>, &Slot<T>)> {
        let mut drawers = self.own.iter().rev().chain([self.drawer()]);
        drawers.find_map(|drawer| Some((drawer, drawer.slot(id)?)))
    }

    /// Every entry, in the order of the file, those that only a project has at the end.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<T>> {
        self.ids().into_iter().filter_map(|id| self.get(id))
    }

    /// Every id, in the same order. Reads no entry.
    pub(super) fn ids(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.drawer().slots.iter().map(|slot| &*slot.id).collect();
        for slot in self.own.iter().flat_map(|drawer| &drawer.slots) {
            if !all.contains(&&*slot.id) {
                all.push(&slot.id);
            }
        }
        all
    }

    /// What is wrong with our files.
    pub(super) fn findings(&self) -> Findings {
        let mut all = Findings::default();
        if let Some(Shipped { tree, file }) = self.file {
            read_all(&tree.unpack(file), self.read, &mut all);
        } else {
            let files = self.drawer().slots.iter().filter_map(|slot| slot.from);
            files.for_each(|(entry, file)| drop((self.read)(&entry.unpack(file), &Origin::default(), &mut all)));
        }
        all
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
