//! The shipped messages of a language, each read when it is first asked for: a build says some hundreds of them.

use crate::value::Lang;
use fluent_syntax::ast::{Entry, Message, Pattern};
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};
use memchr::memchr_iter;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The folders of our files.
pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    SHIPPED.dirs().filter_map(|dir| dir.path().to_str())
}

/// The languages with a folder of their own. A folder such as `de-informal` belongs to its language.
pub(super) fn languages() -> Vec<Lang> {
    let mut all: Vec<_> = folders().filter_map(Lang::parse).collect();
    all.sort();
    all
}

/// How many bytes of a file there are for each message, to make room for them at once.
const USUAL_SIZE: usize = 80;

/// Where each message stands, and its words once somebody has asked for them.
#[derive(Default)]
pub(super) struct Shelf {
    messages: FxHashMap<&'static str, Slot>,
}

struct Slot {
    text: &'static str,
    message: OnceLock<Option<Box<Message<&'static str>>>>,
}

impl Shelf {
    /// The messages of a language, and over them those that address readers informally.
    pub(super) fn of(lang: &Lang, informal: bool) -> Self {
        let mut shelf = Self::default();
        shelf.add_folder(lang.as_str());
        if informal {
            shelf.add_folder(&format!("{lang}-informal"));
        }
        shelf
    }

    /// Our files have a plain form, so that finding messages needs no parser: each begins at the start of a line, and
    /// nothing else does but comments. [`faults`] proves it.
    fn add_folder(&mut self, folder: &str) {
        let size: usize = files(folder).map(|(_, text)| text.len()).sum();
        self.messages.reserve(size / USUAL_SIZE);
        for (_, text) in files(folder) {
            let mut start = 0;
            for end in starts(text).skip(1).chain([text.len()]) {
                let message = &text[start..end];
                let id = &message[..message.bytes().take_while(|byte| is_of_id(*byte)).count()];
                if message[id.len()..].starts_with(" =") {
                    self.messages.insert(id, Slot { text: message, message: OnceLock::new() });
                }
                start = end;
            }
        }
    }

    /// The words of a message or of its attribute.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&'static str>> {
        let slot = self.messages.get(id)?;
        let message = slot.message.get_or_init(|| parse(slot.text)).as_ref()?;
        match attribute {
            Some(name) => {
                message.attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value)
            }
            None => message.value.as_ref(),
        }
    }
}

fn parse(text: &'static str) -> Option<Box<Message<&'static str>>> {
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => Some(Box::new(message)),
        _ => None,
    })
}

/// Where lines begin that are neither empty nor indented.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let lines = std::iter::once(0).chain(memchr_iter(b'\n', bytes).map(|end| end + 1));
    lines.filter(|at| bytes.get(*at).is_some_and(|first| !b" \n}".contains(first)))
}

fn is_of_id(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

/// The names and texts of the files of a folder.
pub(super) fn files(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let files = SHIPPED.get_dir(folder).into_iter().flat_map(Dir::files);
    files.filter(|file| file.path().extension().is_some_and(|end| end == "ftl")).filter_map(|file| {
        let name = file.path().to_str()?;
        Some((name, file.contents_utf8()?))
    })
}

/// For a test: what is wrong with the shipped files of a folder, each read as a whole: Fluent that cannot be read, a message that
/// two files have, and one that [`Shelf`] does not find.
#[cfg(test)]
pub(super) fn faults(lang: &Lang, folder: &str) -> Vec<super::Fault> {
    use super::{Fault, FaultKind};

    let mut shelf = Shelf::default();
    shelf.add_folder(folder);
    let mut kinds = Vec::new();
    let mut seen = Vec::new();
    for (name, text) in files(folder) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            kinds.extend(errors.iter().map(|error| FaultKind::Unreadable(name.to_owned(), error.to_string())));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if seen.contains(&id) {
                kinds.push(FaultKind::Duplicate(id.to_owned()));
            }
            let found = shelf.messages.get(id).and_then(|slot| parse(slot.text));
            if found.is_none_or(|found| found.value != message.value || found.attributes != message.attributes) {
                kinds.push(FaultKind::Missing(id.to_owned()));
            }
            seen.push(id);
        }
    }
    kinds.into_iter().map(|kind| Fault { lang: lang.clone(), kind }).collect()
}
