//! A declaration with its files as text and as trees, and changes of the text that keys point at.

use crate::places::{Found, find, path, tree};
use klartext::source::Span;
use klartext::yaml::{Entry, Kind, Node};
use std::fs;
use std::path::Path;

/// One file of a declaration.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// Its name beside the declaration.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) tree: Node,
}

/// A declaration with all that it includes. The first file is the declaration itself.
#[derive(Debug, Clone)]
pub(super) struct Declaration {
    pub(super) files: Vec<File>,
}

/// A change of one file.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    /// The number of the file.
    pub(super) file: usize,
    /// Ranges with what stands there afterwards; later ones first.
    pub(super) parts: Vec<(std::ops::Range<usize>, String)>,
}

impl Declaration {
    /// Reads every declaration of a folder.
    pub(super) fn read(folder: &Path) -> Self {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| Path::new(name).extension().is_some_and(|end| end == "yaml"))
            .collect();
        names.sort_by_key(|name| (name != "klartext.yaml", name.clone()));
        Self::of(names.into_iter().map(|name| (fs::read_to_string(folder.join(&name)).unwrap(), name)))
    }

    /// A declaration of some texts with their names.
    pub(super) fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let file = |(text, name): (String, String)| {
            let tree = tree(&text).0;
            File { name, text, tree }
        };
        Self { files: texts.into_iter().map(file).collect() }
    }

    /// Where keys lead, with the number of the file.
    pub(super) fn find(&self, keys: &str) -> Option<(usize, Found<'_>)> {
        self.files.iter().enumerate().find_map(|(number, file)| Some((number, find(&file.tree, keys)?)))
    }

    pub(super) fn has(&self, keys: &str) -> bool {
        self.find(keys).is_some()
    }

    /// The text of a value, as it is written.
    pub(super) fn written(&self, keys: &str) -> Option<&str> {
        let (file, found) = self.find(keys)?;
        self.files[file].text.get(found.value.span.range())
    }

    /// The entries of a mapping, of all files together.
    pub(super) fn entries(&self, keys: &str) -> Vec<&Entry> {
        let found = self.files.iter().filter_map(|file| find(&file.tree, keys));
        found.filter_map(|found| found.value.mapping()).flatten().collect()
    }

    /// The keys of all services, without the parts inside them.
    pub(super) fn services(&self) -> Vec<String> {
        let chapters = self.entries("services").into_iter().map(|chapter| format!("services.{}", chapter.key.value));
        let inside = |chapter: String| {
            let ids = self.entries(&chapter).into_iter().map(|service| service.key.to_string());
            let ids: Vec<String> = ids.filter(|id| !["title", "note", "facts", "all"].contains(&id.as_str())).collect();
            ids.into_iter().map(move |id| format!("{chapter}.{id}"))
        };
        let mut services: Vec<String> = chapters.flat_map(inside).collect();
        services.dedup();
        services
    }

    /// The keys of all outside parties.
    pub(super) fn parties(&self) -> Vec<String> {
        let of = |kind: &'static str| {
            self.entries(kind).into_iter().map(move |party| format!("{kind}.{}", party.key.value)).collect::<Vec<_>>()
        };
        [of("processors"), of("recipients")].concat()
    }

    /// Whether something is said for all services of the chapter of a service.
    pub(super) fn is_for_all(&self, service: &str, key: &str) -> bool {
        let chapter = service.rsplit_once('.').expect("a service stands in a chapter").0;
        self.has(&format!("{chapter}.all.{key}"))
    }

    /// The keys of all texts in several languages.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut found = Vec::new();
        for file in &self.files {
            collect(&file.tree, &mut |node| {
                let is_text = node.get("de").is_some_and(|de| de.text().is_some()) && node.get("en").is_some();
                if is_text && node.key.is_some() {
                    let keys = path(&file.tree, node.get("de").expect("it was just found").span);
                    found.push(keys.trim_end_matches(".de").to_owned());
                }
            });
        }
        found.retain(|keys| self.has(keys));
        found
    }

    /// Another text in the place of a value.
    pub(super) fn set(&self, keys: &str, text: &str) -> Edit {
        let (file, found) = self.find(keys).unwrap_or_else(|| panic!("nothing at {keys}"));
        // A value that is empty has its place behind the colon.
        let Span { start, .. } = found.value.span;
        let written = &self.files[file].text;
        let before = written[..start as usize].trim_end_matches([' ', '\n']).len();
        let from = if found.value.mapping().is_some() && written[before..start as usize].contains('\n') {
            before
        } else {
            start as usize
        };
        let gap = if written[..from].ends_with(':') { " " } else { "" };
        Edit { file, parts: vec![(from..found.value.span.end as usize, format!("{gap}{text}"))] }
    }

    /// Another text in the place of a key, or of an element of a list.
    pub(super) fn rename(&self, keys: &str, text: &str) -> Edit {
        let (file, found) = self.find(keys).unwrap_or_else(|| panic!("nothing at {keys}"));
        Edit { file, parts: vec![(found.key.range(), text.to_owned())] }
    }

    /// A text put in the place of a part of a value.
    pub(super) fn replace(&self, keys: &str, from: &str, to: &str) -> Edit {
        let (file, found) = self.find(keys).unwrap_or_else(|| panic!("nothing at {keys}"));
        let range = found.value.span.range();
        let at = range.start + self.files[file].text[range].find(from).unwrap_or_else(|| panic!("no {from} at {keys}"));
        Edit { file, parts: vec![(at..at + from.len(), to.to_owned())] }
    }

    /// An entry left out.
    pub(super) fn drop(&self, keys: &str) -> Edit {
        let (file, found) = self.find(keys).unwrap_or_else(|| panic!("nothing at {keys}"));
        let text = &self.files[file].text;
        let range = Self::whole(&found);
        let range = if is_block(text, found.key) {
            line_start(text, range.start)..text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1)
        } else {
            match text[range.end..].strip_prefix(", ") {
                Some(_) => range.start..range.end + 2,
                None => text[..range.start].trim_end_matches([',', ' ']).len()..range.end,
            }
        };
        Edit { file, parts: vec![(range, String::new())] }
    }

    /// An entry written again, behind the first.
    pub(super) fn repeat(&self, keys: &str) -> Edit {
        let (file, found) = self.find(keys).unwrap_or_else(|| panic!("nothing at {keys}"));
        let text = &self.files[file].text;
        let range = Self::whole(&found);
        let written = &text[range.clone()];
        if is_block(text, found.key) {
            let indentation = &text[line_start(text, range.start)..range.start];
            let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at);
            return Edit { file, parts: vec![(end..end, format!("\n{indentation}{written}"))] };
        }
        Edit { file, parts: vec![(range.end..range.end, format!(", {written}"))] }
    }

    /// A further entry at the head of a mapping, or of the declaration if there is no such mapping.
    pub(super) fn put(&self, keys: &str, entry: &str) -> Edit {
        let Some((file, found)) = self.find(keys) else { return self.append(&format!("{keys}: {{{entry}}}")) };
        let text = &self.files[file].text;
        let start = found.value.span.start as usize;
        if text[start..].starts_with(['{', '[']) {
            return Edit { file, parts: vec![(start + 1..start + 1, format!("{entry}, "))] };
        }
        let indentation = &text[line_start(text, start)..start];
        let dash = if found.value.sequence().is_some() { "- " } else { "" };
        Edit { file, parts: vec![(start..start, format!("{dash}{entry}\n{indentation}"))] }
    }

    /// A further line at the end of the declaration.
    pub(super) fn append(&self, line: &str) -> Edit {
        let end = self.files[0].text.len();
        Edit { file: 0, parts: vec![(end..end, format!("{line}\n"))] }
    }

    /// The line on which the first letters of a change stand afterwards.
    pub(super) fn line_after(&self, edit: &Edit) -> usize {
        let (range, text) = &edit.parts[0];
        let blank = text.len() - text.trim_start().len();
        let before = [&self.files[edit.file].text[..range.start], &text[..blank]].concat();
        before.matches('\n').count() + 1
    }

    /// The numbers of the files in which keys lead somewhere.
    pub(super) fn declared(&self, keys: &str) -> Vec<usize> {
        (0..self.files.len()).filter(|file| find(&self.files[*file].tree, keys).is_some()).collect()
    }

    /// What an entry takes, from its key to the end of its value; an element of a list is its own key.
    fn whole(found: &Found) -> std::ops::Range<usize> {
        let end = found.value.span.end.max(found.key.end) as usize;
        found.key.start as usize..end
    }

    /// The declaration after a change, as texts with their names.
    pub(super) fn changed(&self, edit: &Edit) -> Vec<(String, String)> {
        let texts = self.files.iter().enumerate().map(|(number, file)| {
            let mut text = file.text.clone();
            if number == edit.file {
                for (range, part) in &edit.parts {
                    text.replace_range(range.clone(), part);
                }
            }
            (file.name.clone(), text)
        });
        texts.collect()
    }
}

/// Whether a key is the first on its line.
fn is_block(text: &str, key: Span) -> bool {
    let start = key.start as usize;
    text[line_start(text, start)..start].bytes().all(|byte| byte == b' ')
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Every node of a tree.
fn collect<'n>(node: &'n Node, with: &mut impl FnMut(&'n Node)) {
    with(node);
    match &node.kind {
        Kind::Mapping(entries) => entries.iter().for_each(|entry| collect(&entry.value, with)),
        Kind::Sequence(nodes) => nodes.iter().for_each(|node| collect(node, with)),
        Kind::Empty | Kind::Scalar(_) => {}
    }
}
