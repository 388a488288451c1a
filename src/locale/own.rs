//! A project's own messages: the files of `locales/` in its folder and in those of its bases, laid over ours.

use super::OwnText;
use super::message::{self, Message};
use super::shipped::INFORMAL;
use crate::finding::{Finding, Findings, shape};
use crate::project::{Project, ending};
use crate::source::{FileId, Sources, Span};
use crate::value::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// The folder of a project whose files are laid over ours.
const FOLDER: &str = "locales";

/// How deep braces may be nested in a message.
const MAX_DEPTH: i32 = 32;

/// A project's own messages. The files of its bases come first, so that the nearest has the last word.
#[derive(Debug, Clone, Default)]
pub struct Own(pub(super) Vec<File>);

/// A file of messages.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// The number of the project's folder, the nearest last.
    pub(super) nearness: usize,
    /// The folder inside `locales/`: a language, or what it says differently, such as `de-informal`.
    pub(super) set: String,
    pub(super) id: FileId,
    pub(super) name: String,
    pub(super) text: String,
}

impl File {
    /// The language that it belongs to.
    pub(super) fn lang(&self) -> &str {
        self.set.trim_end_matches(INFORMAL)
    }
}

impl Own {
    /// Reads the messages of some folders, the nearest last. `at` is where a file that cannot be read is reported.
    pub fn read(folders: &[Project], at: Span, sources: &mut Sources, out: &mut Findings) -> Self {
        let mut all = Vec::new();
        for (nearness, folder) in folders.iter().enumerate() {
            for path in folder.files(FOLDER).into_iter().filter(|path| ending(path) == Some("ftl")) {
                let set = path.split('/').nth(1).unwrap_or_default().to_owned();
                match folder.read(sources, &path) {
                    Ok(id) => {
                        let source = sources.get(id);
                        if let Some(finding) = too_deep(id, &source.text) {
                            out.push(finding);
                            continue;
                        }
                        let (name, text) = (source.name.to_string(), source.text.to_string());
                        all.push(File { nearness, set, id, name, text });
                    }
                    Err(error) => out.push(error.finding(&path, at)),
                }
            }
        }
        Self(all)
    }

    /// Files by their folder inside `locales/`, as they were read.
    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let mut sources = Sources::default();
        let file = |(set, text): &(&str, &str)| File {
            nearness: 0,
            set: (*set).to_owned(),
            id: sources.add("x.ftl", (*text).to_owned()),
            name: "x.ftl".to_owned(),
            text: (*text).to_owned(),
        };
        Self(files.iter().map(file).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The languages that it has messages for.
    pub fn languages(&self) -> BTreeSet<Lang> {
        self.0.iter().filter_map(|file| Lang::parse(&file.set)).collect()
    }

    /// Whether it has a message for a language, in whatever form.
    pub fn has(&self, lang: &Lang, id: &str) -> bool {
        let of = |file: &&File| file.lang() == lang.as_str();
        self.0.iter().filter(of).any(|file| message::read(&file.text).0.iter().any(|message| message.id.words == id))
    }

    /// Every message for a language by its id, as it is written. Of those for one id the nearest is said.
    pub fn messages(&self, lang: &Lang, informal: bool) -> BTreeMap<String, String> {
        let files = self.files(lang, informal).flat_map(|file| message::read(&file.text).0);
        files.map(|message| (message.id.words.to_owned(), message.text.words.to_owned())).collect()
    }

    /// What readers see of the messages for a language, in the order in which it stands in the files. Of those for one
    /// id the nearest is said.
    pub fn texts(&self, lang: &Lang, informal: bool) -> Vec<OwnText> {
        let mut said: BTreeMap<(bool, &str), (FileId, Message)> = BTreeMap::new();
        for file in self.files(lang, informal) {
            let messages = message::read(&file.text).0.into_iter();
            said.extend(messages.map(|message| ((message.is_term, message.id.words), (file.id, message))));
        }
        let texts = said.values().flat_map(|(file, message)| {
            let texts = message.forms.iter().flat_map(|form| &form.texts);
            texts.filter_map(|text| OwnText::of(lang, *file, text))
        });
        let mut all: Vec<OwnText> = texts.collect();
        all.sort_by_key(|text| text.span);
        all
    }

    /// The files for a language, those that hold for one way of addressing readers at the end.
    pub(super) fn files(&self, lang: &Lang, informal: bool) -> impl Iterator<Item = &File> {
        let of = move |set: String| self.0.iter().filter(move |file| file.set == set);
        let more = informal.then(|| of(format!("{lang}{INFORMAL}"))).into_iter().flatten();
        of(lang.to_string()).chain(more)
    }
}

/// The parser of messages goes as deep as the braces do, and no message needs to.
fn too_deep(file: FileId, text: &str) -> Option<Finding> {
    let (mut depth, mut in_quotes, mut is_escaped, mut at_start) = (0, false, false, true);
    for (at, sign) in text.char_indices() {
        // What begins a line begins a message anew, unless it closes one.
        if at_start && !matches!(sign, ' ' | '}' | '\n' | '\r') {
            depth = 0;
        }
        at_start = sign == '\n';
        match sign {
            '\n' => in_quotes = false,
            _ if is_escaped => is_escaped = false,
            '\\' if in_quotes => is_escaped = true,
            '"' if depth > 0 => in_quotes = !in_quotes,
            '{' if !in_quotes => depth += 1,
            '}' if !in_quotes => depth -= i32::from(depth > 0),
            _ => {}
        }
        if depth > MAX_DEPTH {
            let title = format!("braces nested more than {MAX_DEPTH} levels deep");
            let span = Span::new(file, at..at + sign.len_utf8());
            return Some(Finding::error(shape::TOO_LARGE, title, span, "one level too many begins here"));
        }
    }
    None
}
