//! The entries of one kind, each read when it is first asked for.

use super::read::Origin;
use super::{Built, Entry, Shipped};
use crate::finding::Findings;
use crate::source::{At, FileId, Sources, Span};
use crate::value::Key;
use crate::value::table::{FREE, places};
use crate::yaml::{self, Fields, KeyInfo, Node, Packed, PackedEntry, Table};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// How an entry of a file becomes facts. The origin is that of the whole file.
pub(super) type Read<T> = fn(&yaml::Entry, &Origin, &mut Findings) -> Option<Entry<T>>;

/// The entries of one kind: one file that has them all, or a folder with a file for each.
#[derive(Debug)]
pub(super) struct Shelf<T> {
    shipped: Home,
    ours: OnceLock<Drawer<T>>,
    /// The files of a project, whose entries come before ours; the last has the last word.
    own: Vec<OwnDrawer<T>>,
    read: Read<T>,
    read_ours: Read<T>,
}

/// Where our entries of one kind are.
#[derive(Debug)]
enum Home {
    /// In a file, under one of its keys.
    File(Shipped),
    /// In a file each, sorted by their ids.
    Folder(Vec<(&'static str, Shipped)>),
    /// We ship none.
    Nowhere,
}

impl Home {
    fn len(&self) -> usize {
        match self {
            Self::File(file) => file.built.entries.len(),
            Self::Folder(files) => files.len(),
            Self::Nowhere => 0,
        }
    }

    /// An entry by its number, with the file that it stands in; `all` are those of that file, if it has many.
    fn entry(&self, number: usize, all: Option<Packed>) -> Option<(PackedEntry, FileId)> {
        match self {
            Self::File(file) => {
                let (start, _) = file.built.entries.get(number)?;
                Some((all?.entry_at(*start as usize)?, file.file))
            }
            Self::Folder(files) => {
                let (id, file) = files.get(number)?;
                Some((PackedEntry::new(id, file.tree()?), file.file))
            }
            Self::Nowhere => None,
        }
    }

    fn id(&self, number: usize) -> Option<&'static str> {
        match self {
            Self::File(file) => file.built.entries.get(number).map(|(_, id)| *id),
            Self::Folder(files) => files.get(number).map(|(id, _)| *id),
            Self::Nowhere => None,
        }
    }

    fn ids(&self) -> impl Iterator<Item = &'static str> {
        (0..self.len()).filter_map(|number| self.id(number))
    }

    /// The number of an entry.
    fn find(&self, id: &str) -> Option<usize> {
        match self {
            Self::File(Shipped { built: Built { table, .. }, .. }) => {
                let numbers = places(id, table.len()).map(|place| table[place]).take_while(|number| *number != FREE);
                numbers.map(usize::from).find(|number| self.id(*number) == Some(id))
            }
            Self::Folder(files) => files.binary_search_by_key(&id, |(id, _)| id).ok(),
            Self::Nowhere => None,
        }
    }
}

/// An entry, once somebody has asked for it.
type Slot<T> = OnceLock<Option<Box<Entry<T>>>>;

/// Our entries of one kind, those that somebody has asked for.
#[derive(Debug)]
struct Drawer<T> {
    /// What their file says about all of them.
    origin: Origin,
    /// All of them as they are packed, if they stand in one file.
    packed: Option<Packed>,
    entries: Box<[Slot<T>]>,
}

/// The entries of a file of a project.
#[derive(Debug)]
struct OwnDrawer<T> {
    entries: Vec<Entry<T>>,
    /// Where in `entries` an id stands.
    by_id: FxHashMap<SmolStr, usize>,
}

impl<T> OwnDrawer<T> {
    fn of(entries: Vec<Entry<T>>) -> Self {
        let by_id = entries.iter().enumerate().map(|(at, entry)| (entry.id.value.clone(), at)).collect();
        Self { entries, by_id }
    }

    fn get(&self, id: &str) -> Option<&Entry<T>> {
        self.by_id.get(id).map(|at| &self.entries[*at])
    }
}

impl<T> Shelf<T> {
    /// A file with many entries; none where we ship no such file.
    pub(super) fn file(file: Option<Shipped>, read: Read<T>) -> Self {
        Self::of(file.map_or(Home::Nowhere, Home::File), read)
    }

    /// Files with one entry each, sorted by their ids.
    pub(super) fn folder(files: impl IntoIterator<Item = (&'static str, Shipped)>, read: Read<T>) -> Self {
        Self::of(Home::Folder(files.into_iter().collect()), read)
    }

    fn of(shipped: Home, read: Read<T>) -> Self {
        Self { shipped, ours: OnceLock::new(), own: Vec::new(), read, read_ours: read }
    }

    /// The same with a reader for our own files that trusts them.
    pub(super) fn reading_ours_by(self, read_ours: Read<T>) -> Self {
        Self { read_ours, ..self }
    }

    /// Lays a project's file over ours: one with many entries, or the one entry that has this id. It is read at once
    /// and as a whole.
    pub(super) fn lay(&mut self, only: Option<&str>, file: FileId, sources: &Sources, out: &mut Findings) {
        let Some(node) = yaml::parse(sources, file, out) else { return };
        let entries = match only {
            Some(id) => {
                let key = At::new(id.into(), Span::new(file, 0..0));
                let entry = (self.read)(&yaml::Entry { key, value: node }, &Origin::default(), out);
                entry.into_iter().collect()
            }
            None => read_all(&node, self.read, out),
        };
        self.own.push(OwnDrawer::of(entries));
    }

    /// One of our entries by its number. Reads it, and no other.
    fn our(&self, number: usize) -> Option<&Entry<T>> {
        let drawer = self.ours.get_or_init(|| self.drawer());
        let entry = drawer.entries.get(number)?.get_or_init(|| {
            let (entry, file) = self.shipped.entry(number, drawer.packed)?;
            (self.read_ours)(&entry.unpack(file), &drawer.origin, &mut Findings::default()).map(Box::new)
        });
        entry.as_deref()
    }

    fn drawer(&self) -> Drawer<T> {
        let (mut origin, mut packed) = (Origin::default(), None);
        if let Home::File(shipped) = self.shipped
            && let Some(tree) = shipped.tree()
        {
            let about = tree.entries().filter(|entry| entry.key() != ENTRIES).map(|entry| entry.unpack(shipped.file));
            let about: Vec<yaml::Entry> = about.collect();
            let take = |key| about.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value);
            origin = Origin::read(&origin, take, &mut Findings::default());
            packed = tree.get(ENTRIES);
        }
        Drawer { origin, packed, entries: (0..self.shipped.len()).map(|_| OnceLock::new()).collect() }
    }

    /// Our own entries, whatever is laid over them.
    pub(super) fn ours(&self) -> impl Iterator<Item = &Entry<T>> {
        (0..self.shipped.len()).filter_map(|number| self.our(number))
    }

    /// How many entries are ours.
    pub(super) fn shipped_count(&self) -> usize {
        self.shipped.len()
    }

    /// The id of one of ours by its number.
    pub(super) fn shipped_id(&self, number: usize) -> Option<&'static str> {
        self.shipped.id(number)
    }

    /// The entries of a project, as far as they count.
    pub(super) fn own(&self) -> impl Iterator<Item = &Entry<T>> {
        let entries = self.own.iter().flat_map(|drawer| &drawer.entries);
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
        self.laid_over(id).is_some() || self.shipped.find(id).is_some()
    }

    /// The entry with this id. Reads it, and no other.
    pub(super) fn get(&self, id: &str) -> Option<&Entry<T>> {
        self.laid_over(id).or_else(|| self.our(self.shipped.find(id)?))
    }

    fn laid_over(&self, id: &str) -> Option<&Entry<T>> {
        self.own.iter().rev().find_map(|drawer| drawer.get(id))
    }

    /// Every entry, in the order of the file, those that only a project has at the end.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry<T>> {
        self.ids().into_iter().filter_map(|id| self.get(id))
    }

    /// Every id, in the same order. Reads no entry.
    pub(super) fn ids(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.shipped.ids().collect();
        if !self.own.is_empty() {
            let mut seen: BTreeSet<&str> = all.iter().copied().collect();
            let own = self.own.iter().flat_map(|drawer| &drawer.entries).map(|entry| entry.id.as_str());
            all.extend(own.filter(|id| seen.insert(*id)));
        }
        all
    }

    /// What is wrong with our files.
    pub(super) fn findings(&self) -> Findings {
        let mut all = Findings::default();
        if let Home::File(shipped) = self.shipped
            && let Some(tree) = shipped.tree()
        {
            read_all(&tree.unpack(shipped.file), self.read, &mut all);
        } else {
            let entries = (0..self.shipped.len()).filter_map(|number| self.shipped.entry(number, None));
            entries.for_each(|(entry, file)| drop((self.read)(&entry.unpack(file), &Origin::default(), &mut all)));
        }
        all
    }
}

/// The key of the mapping with all entries.
const ENTRIES: &str = "entries";

/// The keys of a file with many entries.
static FILE: Table = Table {
    name: "a catalog file",
    keys: &[
        KeyInfo::new("sources", "where the facts come from, unless an entry says otherwise"),
        KeyInfo::new("verified", "when they were last checked"),
        KeyInfo::new("needs-review", "whether they are in doubt"),
        KeyInfo::new(ENTRIES, "the entries by their ids"),
    ],
};

fn read_all<T>(node: &Node, read: Read<T>, out: &mut Findings) -> Vec<Entry<T>> {
    let Some(mut fields) = Fields::of(node, &FILE, out) else {
        return Vec::new();
    };
    let origin = Origin::read(&Origin::default(), |key| fields.take(key).map(|entry| &entry.value), out);
    let entries = fields.require(ENTRIES).map(|entry| &entry.value);
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
