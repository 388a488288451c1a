//! The entries of one kind, read from their files when they are first asked for.

use super::Entry;
use super::read::Origin;
use crate::finding::{Finding, Findings, shape};
use crate::source::{At, FileId, Sources, Span};
use crate::yaml::{self, Fields, KeyInfo, Node, Table};
use std::sync::OnceLock;

/// How an entry of a file becomes facts. The origin is that of the whole file.
pub(super) type Read<T> = fn(&yaml::Entry, &Origin, &mut Findings) -> Option<Entry<T>>;

/// The entries of one kind: one file that has them all, or a folder with a file for each.
#[derive(Debug)]
pub(super) struct Shelf<T> {
    drawers: Vec<Drawer<T>>,
    read: Read<T>,
}

/// One file.
#[derive(Debug)]
struct Drawer<T> {
    /// The id of its only entry, if the whole file is one.
    only: Option<String>,
    file: FileId,
    content: OnceLock<(Vec<Entry<T>>, Findings)>,
}

impl<T> Shelf<T> {
    /// A file with many entries; none where we ship no such file.
    pub(super) fn file(file: Option<FileId>, read: Read<T>) -> Self {
        Self { drawers: file.map(|file| Drawer::new(None, file)).into_iter().collect(), read }
    }

    /// Files with one entry each, by their ids.
    pub(super) fn folder(files: impl IntoIterator<Item = (String, FileId)>, read: Read<T>) -> Self {
        Self { drawers: files.into_iter().map(|(id, file)| Drawer::new(Some(id), file)).collect(), read }
    }

    /// The entry with this id. Reads the file that has it, and no other.
    pub(super) fn get(&self, sources: &Sources, id: &str) -> Option<&Entry<T>> {
        let mut drawers = self.drawers.iter().filter(|drawer| drawer.only.as_deref().is_none_or(|only| only == id));
        drawers.find_map(|drawer| {
            let (entries, _) = drawer.content(sources, self.read);
            entries.iter().find(|entry| entry.id.value == id)
        })
    }

    /// Every entry, in the order of the file.
    pub(super) fn entries(&self, sources: &Sources) -> impl Iterator<Item = &Entry<T>> {
        self.drawers.iter().flat_map(|drawer| &drawer.content(sources, self.read).0)
    }

    /// Every id, in the order of the file. Files of a single entry are not read for it.
    pub(super) fn ids(&self, sources: &Sources) -> Vec<&str> {
        let mut ids = Vec::new();
        for drawer in &self.drawers {
            match &drawer.only {
                Some(id) => ids.push(id.as_str()),
                None => ids.extend(drawer.content(sources, self.read).0.iter().map(|entry| entry.id.as_str())),
            }
        }
        ids
    }

    /// What is wrong with the files.
    pub(super) fn findings(&self, sources: &Sources) -> Findings {
        let mut all = Findings::default();
        for drawer in &self.drawers {
            all.extend(drawer.content(sources, self.read).1.clone());
        }
        all
    }
}

impl<T> Drawer<T> {
    fn new(only: Option<String>, file: FileId) -> Self {
        Self { only, file, content: OnceLock::new() }
    }

    fn content(&self, sources: &Sources, read: Read<T>) -> &(Vec<Entry<T>>, Findings) {
        self.content.get_or_init(|| {
            let mut out = Findings::default();
            let entries = yaml::parse(sources, self.file, &mut out).map(|node| match &self.only {
                Some(id) => {
                    let key = At::new(id.clone(), Span::new(self.file, 0..0));
                    read(&yaml::Entry { key, value: node }, &Origin::default(), &mut out).into_iter().collect()
                }
                None => read_all(&node, read, &mut out),
            });
            (entries.unwrap_or_default(), out)
        })
    }
}

/// The keys of a file with many entries.
static FILE: Table = Table {
    name: "a catalog file",
    keys: &[
        KeyInfo { key: "sources", about: "where the facts come from, unless an entry says otherwise" },
        KeyInfo { key: "verified", about: "when they were last checked" },
        KeyInfo { key: "needs-review", about: "whether they are in doubt" },
        KeyInfo { key: "entries", about: "the entries by their ids" },
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
        let title = format!("{} instead of entries", entries.kind_in_words());
        out.push(Finding::error(shape::WRONG_TYPE, title, entries.span, "here"));
        return Vec::new();
    };
    entries.iter().filter_map(|entry| read(entry, &origin, out)).collect()
}
