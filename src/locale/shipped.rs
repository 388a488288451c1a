//! Our messages by id, with the files they stand in: what a project's own messages are compared with.

use super::message::{self, Message};
use super::shelf::{files, folders};
use crate::value::Pin;
use std::collections::BTreeMap;

/// The ending of the folders that say some messages of a language to readers who are addressed informally.
pub(super) const INFORMAL: &str = "-informal";

/// Every shipped message by its id, in each folder that has it.
pub(super) struct Shipped(BTreeMap<&'static str, Vec<Entry>>);

/// A message with its file.
pub(super) struct Entry {
    /// The folder of its file: `de`, `de-informal`.
    pub(super) folder: &'static str,
    /// The path of its file below `locales/`.
    pub(super) file: &'static str,
    /// What stands in its file.
    pub(super) content: &'static str,
    pub(super) message: Message<'static>,
}

impl Shipped {
    /// Reads all our files.
    pub(super) fn read() -> Self {
        let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for folder in folders() {
            for (file, content) in files(folder) {
                for message in message::read(content).0 {
                    all.entry(message.id.words).or_default().push(Entry { folder, file, content, message });
                }
            }
        }
        Self(all)
    }

    /// A message in every folder that has it.
    pub(super) fn all(&self, id: &str) -> &[Entry] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    /// The messages that one of a project may stand for: those of the same folder, of its language, or, where we have no
    /// such language, of any.
    pub(super) fn replaced(&self, folder: &str, id: &str) -> Vec<&Entry> {
        let lang = folder.trim_end_matches(INFORMAL);
        let all = self.all(id);
        let own = [folder, lang].into_iter().filter_map(|folder| all.iter().find(|entry| entry.folder == folder));
        let mut own: Vec<_> = own.collect();
        if own.is_empty() && !folders().any(|ours| ours == lang) {
            own.extend(all);
        }
        own
    }

    /// Every id.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }

    /// The variables that a text of a message may use, whatever the language. A new message may use those of its kind,
    /// which is the first part of its id.
    pub(super) fn variables(&self, id: &str, form: &str) -> Vec<&'static str> {
        let kind = id.split('-').next().unwrap_or_default();
        let alike = |name: &str| name.strip_prefix(kind).is_some_and(|rest| rest.starts_with('-'));
        let known: Vec<&Entry> = match self.all(id) {
            [] => self.0.iter().filter(|(name, _)| alike(name)).flat_map(|(_, entries)| entries).collect(),
            entries => entries.iter().collect(),
        };
        let forms = known.iter().filter_map(|entry| entry.message.form(form));
        let mut names: Vec<&str> = forms.flat_map(|form| &form.variables).map(|piece| piece.words).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

impl Entry {
    /// The pin of its text.
    pub(super) fn pin(&self) -> Pin {
        Pin::of(self.message.text.words)
    }

    /// The name under which findings show its file.
    pub(super) fn shown(&self) -> String {
        format!("klartext/locales/{}", self.file)
    }
}
