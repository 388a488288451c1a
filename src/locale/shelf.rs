//! The shipped messages of a language, each read when it is first asked for, and once for all declarations: a build says
//! some hundreds of them.

use crate::value::Lang;
use crate::value::table::{FREE, places};
use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::sync::OnceLock;

/// The files of a folder in a row, with what was found in them when the crate was built.
struct Folder {
    name: &'static str,
    text: &'static str,
    /// The path of each file, and where it begins and ends.
    files: &'static [(&'static str, usize, usize)],
    /// Where each message begins and ends.
    messages: &'static [(u32, u32)],
    /// The numbers of messages, found by their ids.
    table: &'static [u16],
}

#[allow(clippy::unreadable_literal, reason = "nobody reads it")]
static SHIPPED: &[Folder] = &include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Folder {
    /// The number of a message.
    fn find(&self, id: &str) -> Option<usize> {
        let numbers = places(id, self.table.len()).map(|place| self.table[place]).take_while(|number| *number != FREE);
        let is_it = |number: &usize| self.message(*number).strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="));
        numbers.map(usize::from).find(is_it)
    }

    fn message(&self, number: usize) -> &'static str {
        let (start, end) = self.messages[number];
        &self.text[start as usize..end as usize]
    }
}

/// The folders of our files.
pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|folder| folder.name)
}

/// The languages with a folder of their own. A folder such as `de-informal` belongs to its language.
pub(super) fn languages() -> Vec<Lang> {
    let mut all: Vec<_> = folders().filter_map(Lang::parse).collect();
    all.sort();
    all
}

/// The messages of a language, in folders of which the first that has a message says it.
pub(super) struct Shelf(Vec<&'static Drawer>);

/// The messages of a folder, with the words of those that somebody has asked for.
struct Drawer {
    folder: &'static Folder,
    messages: Box<[Slot]>,
}

/// The words of a message, once somebody has asked for them.
type Slot = OnceLock<Option<Box<Message<&'static str>>>>;

/// The drawers of all folders, each made when its language is first asked for.
static DRAWERS: [OnceLock<Drawer>; SHIPPED.len()] = [const { OnceLock::new() }; SHIPPED.len()];

impl Shelf {
    /// The messages of a language, and over them those that address readers informally.
    pub(super) fn of(lang: &Lang, informal: bool) -> Self {
        let informally = informal.then(|| format!("{lang}-informal"));
        let names = informally.iter().map(String::as_str).chain([lang.as_str()]);
        Self(names.filter_map(Drawer::named).collect())
    }

    /// The words of a message or of its attribute.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&'static str>> {
        let message = self.0.iter().find_map(|drawer| drawer.message(id))?;
        match attribute {
            Some(name) => {
                message.attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value)
            }
            None => message.value.as_ref(),
        }
    }
}

impl Drawer {
    fn named(name: &str) -> Option<&'static Self> {
        let at = SHIPPED.iter().position(|folder| folder.name == name)?;
        Some(DRAWERS[at].get_or_init(|| Self::of(&SHIPPED[at])))
    }

    fn of(folder: &'static Folder) -> Self {
        Self { folder, messages: folder.messages.iter().map(|_| OnceLock::new()).collect() }
    }

    fn message(&self, id: &str) -> Option<&Message<&'static str>> {
        let number = self.folder.find(id)?;
        self.messages[number].get_or_init(|| parse(self.folder.message(number))).as_deref()
    }
}

fn parse(text: &'static str) -> Option<Box<Message<&'static str>>> {
    if let Some(message) = one_line(text) {
        return Some(Box::new(message));
    }
    let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let mut message = resource.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => Some(Box::new(message)),
        _ => None,
    })?;
    // The parser leaves room for four parts, and most messages have one.
    let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
    message.value.iter_mut().chain(attributes).for_each(|pattern| pattern.elements.shrink_to_fit());
    Some(message)
}

/// A message of one line that takes nothing in, as six of seven are: it can be told without the parser.
fn one_line(text: &'static str) -> Option<Message<&'static str>> {
    let (name, words) = text.trim_end().split_once(" = ")?;
    if words.contains(['{', '}', '\n']) {
        return None;
    }
    let value = Pattern { elements: vec![PatternElement::TextElement { value: words.trim_start() }] };
    Some(Message { id: Identifier { name }, value: Some(value), attributes: Vec::new(), comment: None })
}

/// The names and texts of the files of a folder.
pub(super) fn files(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = SHIPPED.iter().find(|shipped| shipped.name == folder).into_iter();
    folder.flat_map(|folder| folder.files.iter().map(|(name, start, end)| (*name, &folder.text[*start..*end])))
}

/// For a test: what is wrong with the shipped files of a folder, each read as a whole: Fluent that cannot be read, a message that
/// two files have, and one that [`Shelf`] does not find.
#[cfg(test)]
pub(super) fn faults(lang: &Lang, folder: &str) -> Vec<super::Fault> {
    use super::{Fault, FaultKind};

    let shelf = Shelf(Drawer::named(folder).into_iter().collect());
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
            let found = shelf.0.iter().find_map(|drawer| drawer.message(id));
            if found.is_none_or(|found| found.value != message.value || found.attributes != message.attributes) {
                kinds.push(FaultKind::Missing(id.to_owned()));
            }
            seen.push(id);
        }
    }
    kinds.into_iter().map(|kind| Fault { lang: lang.clone(), kind }).collect()
}
