//! The documentation as a static site, made from what the program itself holds: guide, commands, keys, rules, catalog and
//! examples. Its pages are documents like all others, so their words come from Fluent and their look from the theme.
//!
//! What is shown as a command shows it (help, entries of the catalog) and what only a build knows (examples) is brought
//! along by the caller. Pages whose sources are in English only are made in English; the others in every language.

mod examples;
mod facts;
mod keys;
mod prose;
mod rules;
mod start;

use crate::catalog::Kind;
use crate::document::{Block, Body, Document, Inline, Line, Section, Table, Target, Term, Trace, say};
use crate::locale::Locale;
use crate::model::Format;
use crate::render::{self, Beside, Chrome};
use crate::theme::{self, Theme};
use crate::value::{Date, Lang};
use std::collections::{BTreeMap, BTreeSet};

/// The language of sources that are in one language only.
const ENGLISH: &str = "en";

/// What the site is made from besides the rules, the keys and the guide.
#[derive(Debug)]
pub struct Material {
    /// The catalog by kinds.
    pub shelves: Vec<Shelf>,
    /// The commands, each before those below it.
    pub commands: Vec<Command>,
    /// Declarations that are shown with their pages.
    pub examples: Vec<Example>,
}

/// The entries of one kind.
#[derive(Debug)]
pub struct Shelf {
    /// The kind.
    pub kind: Kind,
    /// Its entries, in the order of the file.
    pub entries: Vec<Entry>,
}

/// An entry of the catalog, as `klartext catalog show` tells it.
#[derive(Debug)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// What it is called in each language.
    pub words: Vec<(Lang, String)>,
    /// Its words and facts, and how it is written in a declaration.
    pub told: String,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// When they were verified.
    pub verified: Option<Date>,
    /// Whether somebody has to look at them again.
    pub needs_review: bool,
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// Its name with those above it: `klartext catalog show`.
    pub name: String,
    /// What `--help` says.
    pub help: String,
}

/// A declaration and its pages.
#[derive(Debug)]
pub struct Example {
    /// Its name, which is also that of the folder with its pages.
    pub name: String,
    /// The files of the declaration: name and text, the main one first.
    pub files: Vec<(String, String)>,
    /// What is said about it, in Markdown with a title; empty where nothing is.
    pub about: String,
    /// The names of its pages, relative to the site.
    pub pages: Vec<String>,
}

/// Parts of the site, in the order in which pages name them. Each has a page of its own that leads to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Start,
    Guide,
    Commands,
    Keys,
    Rules,
    Catalog,
    Examples,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Start, Self::Guide, Self::Commands, Self::Keys, Self::Rules, Self::Catalog, Self::Examples];

    /// The name of its page without ending, and the end of its messages.
    fn stem(self) -> &'static str {
        match self {
            Self::Start => "index",
            Self::Guide => "guide",
            Self::Commands => "commands",
            Self::Keys => "keys",
            Self::Rules => "rules",
            Self::Catalog => "catalog",
            Self::Examples => "examples",
        }
    }

    /// Its name for readers.
    fn title(self) -> Inline {
        say(format!("manual-{}", self.stem()))
    }
}

/// A page in no language yet.
struct Page {
    /// The name of its file without language and ending.
    stem: String,
    document: Document,
}

/// Composes the pages in one language.
#[derive(Clone, Copy)]
struct Cx<'m> {
    material: &'m Material,
    lang: &'m Lang,
}

/// Every file of the site by its name, all in one folder; or what keeps one from being made, in words.
pub fn pages(material: &Material) -> Result<BTreeMap<String, Vec<u8>>, Vec<String>> {
    let theme = Theme::load(theme::DEFAULT, &BTreeMap::new()).map_err(|fault| vec![fault.to_string()])?;
    let languages = Locale::shipped();
    let composed: Vec<(&Lang, Vec<Page>)> =
        languages.iter().map(|lang| (lang, Cx { material, lang }.pages())).collect();
    let names: BTreeSet<String> =
        composed.iter().flat_map(|(lang, pages)| pages.iter().map(|page| file(&page.stem, lang))).collect();
    let mut files: BTreeMap<String, Vec<u8>> =
        theme.assets().into_iter().map(|asset| (asset.name, asset.text.as_bytes().to_vec())).collect();
    let mut faults = Vec::new();
    for (lang, pages) in &composed {
        let site = Site { locale: Locale::load(lang, false), theme: &theme, languages: &languages, there: &names };
        for page in pages {
            match site.page(page) {
                Ok(text) => drop(files.insert(file(&page.stem, lang), text.into_bytes())),
                Err(found) => faults.extend(found),
            }
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

/// The name of a page's file.
fn file(stem: &str, lang: &Lang) -> String {
    if lang.as_str() == ENGLISH { format!("{stem}.html") } else { format!("{stem}.{lang}.html") }
}

/// What all pages of a language are rendered with.
struct Site<'s> {
    locale: Locale,
    theme: &'s Theme,
    languages: &'s [Lang],
    /// The names of all pages.
    there: &'s BTreeSet<String>,
}

impl Site<'_> {
    fn page(&self, page: &Page) -> Result<String, Vec<String>> {
        let own = file(&page.stem, self.locale.lang());
        let languages: Vec<(Lang, String)> =
            self.languages.iter().map(|lang| (lang.clone(), file(&page.stem, lang))).collect();
        let languages: Vec<_> = languages.into_iter().filter(|(_, file)| self.there.contains(file)).collect();
        let beside: Vec<Beside> = Part::ALL.into_iter().filter_map(|part| self.beside(part, &own)).collect();
        let href = |name: &str| self.href(name);
        let chrome = Chrome {
            controller: "klartext",
            languages: &languages,
            beside: &beside,
            page: Some(&href),
            ..Chrome::default()
        };
        let worded = self.locale.word(&page.document);
        let rendered = render::page(&worded, &self.locale, self.theme, Format::Html, &chrome);
        let rendered = rendered.map_err(|fault| vec![format!("{own}: {fault}")])?;
        let faults: Vec<String> = rendered.faults.iter().map(|fault| format!("{own}: {fault}")).collect();
        if faults.is_empty() { Ok(rendered.text) } else { Err(faults) }
    }

    fn beside(&self, part: Part, own: &str) -> Option<Beside> {
        let href = self.file(part.stem())?;
        let title = crate::locale::plain(&self.locale.words(&[part.title()]));
        Some(Beside { title, current: href == own, href })
    }

    /// The address of a page or of a place on it: `rules#kt5`.
    fn href(&self, name: &str) -> Option<String> {
        let (stem, anchor) = name.split_once('#').map_or((name, None), |(stem, anchor)| (stem, Some(anchor)));
        let file = self.file(stem)?;
        Some(anchor.map_or_else(|| file.clone(), |anchor| format!("{file}#{anchor}")))
    }

    /// The page with a name in this language or else in English, or what lies in a folder of its own.
    fn file(&self, stem: &str) -> Option<String> {
        let english = format!("{stem}.html");
        let own = file(stem, self.locale.lang());
        let in_folder = stem.contains('/').then(|| stem.to_owned());
        [own, english].into_iter().find(|file| self.there.contains(file)).or(in_folder)
    }
}

impl Cx<'_> {
    fn pages(self) -> Vec<Page> {
        let mut pages = vec![start::page(self.material), self.guide(), rules::index()];
        pages.extend(facts::pages(self));
        if self.lang.as_str() == ENGLISH {
            pages.push(self.commands());
            pages.push(keys::page());
            pages.extend(rules::pages());
            pages.extend(examples::pages(&self.material.examples));
        }
        pages
    }

    fn guide(self) -> Page {
        let text = match self.lang.as_str() {
            "de" => include_str!("../../examples/GUIDE.de.md"),
            _ => include_str!("../../examples/GUIDE.en.md"),
        };
        let prose = prose::read(text);
        let sections = prose
            .sections
            .iter()
            .enumerate()
            .map(|(at, (title, body))| section(format!("step-{}", at + 1), name(title), vec![prose::block(body)]));
        let mut document = document(name(prose.title), sections.collect());
        document.lead = vec![prose::coded(&prose::unwrapped(prose.before))];
        Page { stem: Part::Guide.stem().to_owned(), document }
    }

    fn commands(self) -> Page {
        let sections = self.material.commands.iter().map(|command| {
            let anchor = command.name.replace(' ', "-");
            section(anchor, Inline::Code(command.name.clone()), vec![Body::Sample(command.help.clone()).into()])
        });
        Page { stem: Part::Commands.stem().to_owned(), document: document(Part::Commands.title(), sections.collect()) }
    }
}

fn document(title: Inline, sections: Vec<Section>) -> Document {
    Document { kind: None, title: title.into(), lead: Vec::new(), sections }
}

fn section(anchor: impl Into<String>, title: Inline, blocks: Vec<Block>) -> Section {
    Section { anchor: anchor.into(), title: title.into(), set_apart: false, trace: Trace::default(), blocks }
}

fn term(label: &'static str, lines: Vec<Line>) -> Term {
    Term { label: say(label).into(), lines, trace: Trace::default() }
}

fn name(text: &str) -> Inline {
    Inline::Name(text.to_owned())
}

/// A link to a page of the site by its stem, or to a place on one: `keys#service`.
fn link(stem: impl Into<String>, words: Inline) -> Inline {
    Inline::Link(Target::Page(stem.into()), words.into())
}

/// A table without groups.
fn table(caption: Inline, columns: &[&'static str], rows: Vec<Vec<Vec<Line>>>) -> Block {
    let columns = columns.iter().map(|id| say(*id).into()).collect();
    let groups = vec![crate::document::Group { title: None, rows }];
    Body::Table(Table { caption: caption.into(), columns, groups }).into()
}
