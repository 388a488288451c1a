//! What documents tell their readers, as hashes: of the page without language, so that neither our wording nor the look
//! makes a difference, nor where and in which form something was written.

use crate::catalog::Catalog;
use crate::compose;
use crate::document::{Block, Body, Document, Group, Inline, Line, Section, Table, Target, Term};
use crate::locale;
use crate::model::{Policy, Register, Stated};
use crate::source::Sources;
use crate::value::{Text, Words, hash, hash_of};
use std::collections::BTreeMap;

/// A hash for each document by its key, and one for the project's own words if it has any.
pub(super) type Content = BTreeMap<String, String>;

/// The name under which the project's own words are hashed. No document is called so.
pub(super) const WORDS: &str = "words";

/// How many digits of a hash are kept. They tell one state of a page from the next, and guard against nobody.
pub(super) const DIGITS: usize = 16;

/// What the documents of a policy tell. Its date and version are not content: they are to
/// follow it, and so does the section on changes, which is there for the sake of the date.
pub(super) fn of(policy: &Policy, catalog: &Catalog, words: &locale::Own) -> Content {
    let undated = Policy { updated: Stated::Unsaid, version: None, ..policy.clone() };
    let mut content = Content::new();
    for kind in policy.documents.wanted.iter().map(|wanted| wanted.value) {
        let mut told = Told::default();
        told.document(&compose::document(&undated, catalog, kind));
        content.insert(kind.key().to_owned(), told.hash());
    }
    if !words.is_empty() {
        let mut told = Told::default();
        for lang in &policy.languages {
            told.mark(lang.as_str());
            for (id, text) in words.messages(lang, policy.register == Register::Informal) {
                told.words(&id);
                told.words(&text);
            }
        }
        content.insert(WORDS.to_owned(), told.hash());
    }
    content
}

/// A hash of all texts that were read after the shipped ones.
pub(super) fn of_texts(sources: &Sources, shipped: &Sources) -> String {
    let texts = sources.iter().skip(shipped.iter().count()).map(|(_, source)| source.text.as_bytes());
    // No text holds this byte, so none can pass for two.
    shortened(hash_of(texts.flat_map(|text| [text, b"\0"])))
}

fn shortened(mut hash: String) -> String {
    hash.truncate(DIGITS);
    hash
}

/// A document as lines of text: every piece of words is a line that begins with `=`, and everything else a mark, so
/// that no words can pass for structure.
#[derive(Debug, Default)]
struct Told(String);

impl Told {
    fn hash(&self) -> String {
        shortened(hash(self.0.as_bytes()))
    }

    fn mark(&mut self, mark: &str) {
        self.0.push_str(mark);
        self.0.push('\n');
    }

    /// Line breaks and indentation are form.
    fn words(&mut self, words: &str) {
        self.0.push('=');
        for (at, word) in words.split_whitespace().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            self.0.push_str(word);
        }
        self.0.push('\n');
    }

    fn all<T>(&mut self, mark: &str, all: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.mark(mark);
        for one in all {
            each(self, one);
        }
        self.mark("end");
    }

    fn text(&mut self, text: &Text) {
        match &text.words {
            Words::Neutral(words) => self.words(words),
            Words::Each(all) => {
                // The order of languages is not seen by anybody who reads one.
                let mut all: Vec<_> = all.iter().collect();
                all.sort_by_key(|(lang, _)| lang);
                self.all("text", &all, |told, (lang, words)| {
                    told.mark(lang.as_str());
                    told.words(words);
                });
            }
        }
    }

    fn document(&mut self, document: &Document) {
        self.line(&document.title);
        self.lines(&document.lead);
        self.all("sections", &document.sections, Self::section);
    }

    fn section(&mut self, section: &Section) {
        self.mark(if section.set_apart { "apart" } else { "section" });
        self.words(&section.anchor);
        self.line(&section.title);
        self.all("blocks", &section.blocks, Self::block);
    }

    fn block(&mut self, block: &Block) {
        match &block.body {
            Body::Section(section) => self.section(section),
            Body::Paragraph(line) => self.line(line),
            Body::List(lines) => self.lines(lines),
            Body::Terms(terms) => self.all("terms", terms, Self::term),
            Body::Table(table) => self.table(table),
            Body::Address(lines) => self.all("address", lines, Self::line),
            Body::Markdown(text) => self.text(text),
            Body::Sample(sample) => self.words(sample),
            Body::Snippet(snippet) => {
                // Its forms are the same words in other clothes.
                self.mark("snippet");
                self.line(&snippet.title);
                self.line(&snippet.paragraph);
                self.all("terms", &snippet.terms, Self::term);
                self.all("addition", snippet.addition.as_slice(), Self::line);
            }
        }
    }

    fn term(&mut self, term: &Term) {
        self.line(&term.label);
        self.lines(&term.lines);
    }

    fn table(&mut self, table: &Table) {
        self.mark("table");
        self.line(&table.caption);
        self.lines(&table.columns);
        self.all("groups", &table.groups, |told, group: &Group| {
            told.all("title", group.title.as_slice(), Self::line);
            told.all("rows", &group.rows, |told, row| told.all("row", row, |told, cell| told.lines(cell)));
        });
    }

    fn lines(&mut self, lines: &[Line]) {
        self.all("lines", lines, Self::line);
    }

    fn line(&mut self, line: &Line) {
        self.all("line", line, Self::inline);
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Say(say) => {
                self.mark("say");
                self.words(&say.id);
                self.all("slots", &say.slots, |told, (name, line)| {
                    told.mark(name);
                    told.line(line);
                });
            }
            Inline::Given(text) => self.text(text),
            Inline::Name(words) | Inline::Code(words) | Inline::Country(words) => self.words(words),
            Inline::Date(date) => self.words(&date.to_string()),
            Inline::Month(date) => self.words(&format!("{}-{:02}", date.year(), date.month())),
            Inline::Period(period) => self.words(&period.to_string()),
            Inline::Law(law) => self.all("law", law, |told, citation| told.words(&citation.to_string())),
            Inline::Number(number) => self.words(&number.to_string()),
            Inline::Join(joint, lines) => {
                self.mark(&format!("join {joint:?}"));
                self.lines(lines);
            }
            Inline::Link(target, line) => {
                self.target(target);
                self.line(line);
            }
            // Stress is look.
            Inline::Strong(line) => self.line(line),
        }
    }

    fn target(&mut self, target: &Target) {
        self.mark("link");
        match target {
            Target::Document(kind) => self.mark(kind.key()),
            Target::Feed => self.mark("feed"),
            Target::Section(kind, anchor) => {
                self.mark(kind.key());
                self.words(anchor);
            }
            Target::Anchor(words)
            | Target::Page(words)
            | Target::Url(words)
            | Target::Mail(words)
            | Target::Phone(words) => {
                self.words(words);
            }
        }
    }
}
