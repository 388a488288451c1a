//! The built site as browsers read it: which hosts its pages and style sheets fetch from, connect to or name.
//!
//! Texts in, sightings out. Nothing here reads the disk (`project` does), runs a script or opens a connection, so what
//! only a script reveals at run time is out of its sight. Scripts in files of their own are not read either. What a
//! sighting means for a declaration is for others to judge.

mod address;
mod css;
mod domain;
mod element;
mod html;
mod piece;
mod portrait;
mod script;
mod stored;
mod tag;

use crate::source::{FileId, Sources, Span};
use address::Base;
pub use domain::{plain_host, registrable};
use piece::Piece;
pub use piece::decode;
pub use portrait::{Portrait, Told, portrait};
use std::collections::{BTreeMap, BTreeSet};
pub use stored::{Lifetime, Storage, Stored};

/// A host that is met at a place of the built site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// The host in small letters, without a port.
    pub host: String,
    /// The path of the address, by which products on a shared host are told apart.
    pub path: String,
    /// What is there.
    pub kind: Kind,
    /// What it takes until the host is asked.
    pub class: Class,
    /// Where: the file, and the address in it.
    pub span: Span,
}

/// What it takes until the host is asked, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing: every browser asks it on its way through the page.
    Loaded,
    /// A browser asked it while it was recorded. Whether by itself or after an act of the visitor was not recorded.
    Recorded,
    /// A browser that runs no script: it stands in `<noscript>`.
    NoScript,
    /// Nothing, but only a connection is made or a name looked up.
    Hint,
    /// An act of the visitor: a form is sent, a film played.
    Act,
    /// A script that takes it up: it stands in a `<template>`, a `data-` attribute or a block that no browser runs.
    Kept,
    /// A script, in which it is mentioned. Whether that ever asks it cannot be seen.
    Script,
    /// A click on a link.
    Link,
    /// Browsers never ask it; machines may read it.
    Metadata,
    /// Nothing will: it is commented out, or browsers ignore it.
    Inert,
}

/// What is at the place where a host is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A script.
    Script,
    /// A style sheet.
    Style,
    /// A picture.
    Image,
    /// Sound, film or subtitles.
    Media,
    /// A font.
    Font,
    /// A page or an object in the page.
    Frame,
    /// A manifest, or something loaded for later.
    Data,
    /// A connection without a request.
    Connection,
    /// Where a form is sent.
    Form,
    /// Who is told of a click.
    Ping,
    /// An address that the browser goes to, or that is only named.
    Address,
}

/// What was met in a folder of built pages.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// The pages, in the order given.
    pub pages: Vec<FileId>,
    /// The style sheets, in the order given.
    pub sheets: Vec<FileId>,
    /// Every place with a foreign host, by file and place.
    pub sightings: Vec<Sighting>,
    /// Every place at which something is kept on the visitor's device, by file and place.
    pub stored: Vec<Stored>,
    /// The paths of the site that its pages link to.
    links: BTreeMap<FileId, BTreeSet<String>>,
    /// The pages that send browsers elsewhere.
    moved: BTreeSet<FileId>,
    /// The pages that load a sheet, by themselves or through another sheet.
    loaded_by: BTreeMap<FileId, BTreeSet<FileId>>,
}

/// All sightings of one host in one class.
#[derive(Debug, Clone)]
pub struct Met<'s> {
    /// What it takes until the host is asked.
    pub class: Class,
    /// The host.
    pub host: &'s str,
    /// On how many pages it is met, by themselves or through a sheet that they load.
    pub pages: usize,
    /// Each place, by file and place; at least one.
    pub sightings: Vec<&'s Sighting>,
}

/// What one file says: its sightings, and the paths of the site that it loads and links to.
#[derive(Debug, Default)]
struct Said {
    sightings: Vec<Sighting>,
    stored: Vec<Stored>,
    sheets: BTreeSet<String>,
    links: BTreeSet<String>,
    moves: bool,
}

/// Collects what one file says.
struct Notes<'s> {
    file: FileId,
    own: &'s [String],
    said: Said,
}

/// What a file is read as, by its name; `None` where it is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Css,
}

/// Whether a file of this name is read.
pub fn is_read(name: &str) -> bool {
    Format::of(name).is_some()
}

/// Reads files, each with its path inside the site. The site's own hosts are no third parties, nor is what lies below
/// them; relative addresses are its own anyway.
pub fn survey(sources: &Sources, files: &[(FileId, String)], own: &[String]) -> Survey {
    let mut survey = Survey::default();
    let mut loads: BTreeMap<FileId, Vec<FileId>> = BTreeMap::new();
    let by_path: BTreeMap<&str, FileId> = files.iter().map(|(file, path)| (path.as_str(), *file)).collect();
    for ((file, path), said) in files.iter().zip(all(sources, files, own)) {
        match Format::of(path) {
            Some(Format::Html) => survey.pages.push(*file),
            Some(Format::Css) => survey.sheets.push(*file),
            None => {}
        }
        loads.insert(*file, said.sheets.iter().filter_map(|path| find(&by_path, path)).collect());
        survey.sightings.extend(said.sightings);
        survey.stored.extend(said.stored);
        if survey.pages.last() == Some(file) {
            survey.links.insert(*file, said.links.iter().map(|path| page_at(&by_path, path)).collect());
        }
        if said.moves {
            survey.moved.insert(*file);
        }
    }
    for page in &survey.pages {
        let (mut next, mut seen) = (vec![*page], BTreeSet::new());
        while let Some(file) = next.pop() {
            let further = loads.get(&file).into_iter().flatten().filter(|sheet| seen.insert(**sheet));
            next.extend(further);
        }
        for sheet in seen {
            survey.loaded_by.entry(sheet).or_default().insert(*page);
        }
    }
    survey
}

/// What each file says, read on all processors.
fn all<'s>(sources: &'s Sources, files: &'s [(FileId, String)], own: &'s [String]) -> Vec<Said> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let read = |(file, path): &(FileId, String)| one(sources, *file, path, own);
    std::thread::scope(|scope| {
        let parts = files.chunks(files.len().div_ceil(threads).max(1));
        let part = |files: &'s [(FileId, String)]| scope.spawn(move || files.iter().map(read).collect::<Vec<_>>());
        let running: Vec<_> = parts.map(part).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, Vec<Said>>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        running.into_iter().flat_map(join).collect()
    })
}

fn one(sources: &Sources, file: FileId, path: &str, own: &[String]) -> Said {
    let mut notes = Notes { file, own, said: Said::default() };
    let text = Piece::whole(&sources.get(file).text);
    let base = Base::of(path);
    match Format::of(path) {
        Some(Format::Html) => html::read(text, base, &mut notes),
        Some(Format::Css) => css::sheet(text, &mut |found| notes.css(&base, text, found, html::Setting::Page)),
        None => {}
    }
    // The style sheets of a page and its comments are read where they end.
    notes.said.sightings.sort_by_key(|sighting| (sighting.span.start, sighting.span.end));
    notes.said
}

/// The path of the page that servers show at a path, as far as the folder tells: `x` may be `x.html`, `x/` is
/// `x/index.html`.
fn page_at(by_path: &BTreeMap<&str, FileId>, path: &str) -> String {
    let is_folder = path.is_empty() || path.ends_with('/');
    let names = |path: &str| match is_folder {
        true => vec![format!("{path}index.html"), format!("{path}index.htm")],
        false => vec![path.to_owned(), format!("{path}.html"), format!("{path}/index.html")],
    };
    let mut rest = Some(path);
    while let Some(path) = rest {
        if let Some(name) = names(path).into_iter().find(|name| by_path.contains_key(name.as_str())) {
            return name;
        }
        // A site may be served below a path that its folder does not have.
        rest = path.split_once('/').map(|(_, below)| below);
    }
    names(path).swap_remove(0)
}

/// The sheet behind a path of the site. A site may be served below a path that its folder does not have.
fn find(by_path: &BTreeMap<&str, FileId>, path: &str) -> Option<FileId> {
    let mut rest = path;
    loop {
        if let Some(file) = by_path.get(rest) {
            return Some(*file);
        }
        rest = rest.split_once('/')?.1;
    }
}

impl Survey {
    /// The paths inside the site to which a page links, in order: those of its files where there are such. What a page
    /// names in another way is no link.
    pub fn links(&self, page: FileId) -> impl Iterator<Item = &str> {
        self.links.get(&page).into_iter().flatten().map(String::as_str)
    }

    /// Whether a page links to a path inside the site.
    pub fn links_to(&self, page: FileId, path: &str) -> bool {
        self.links.get(&page).is_some_and(|links| links.contains(path))
    }

    /// Whether a page sends browsers elsewhere (`<meta http-equiv="refresh">`).
    pub fn is_moved(&self, page: FileId) -> bool {
        self.moved.contains(&page)
    }

    /// The pages that show what a file says: the page itself, or those that load a sheet.
    pub fn pages_of(&self, file: FileId) -> Vec<FileId> {
        match self.loaded_by.get(&file) {
            Some(pages) => pages.iter().copied().collect(),
            None if self.sheets.contains(&file) => Vec::new(),
            None => vec![file],
        }
    }

    /// The hosts, those first that need least to be asked, then by name.
    pub fn hosts<'s>(&'s self) -> Vec<Met<'s>> {
        let mut by_host: BTreeMap<(Class, &'s str), Vec<&'s Sighting>> = BTreeMap::new();
        for sighting in &self.sightings {
            by_host.entry((sighting.class, &sighting.host)).or_default().push(sighting);
        }
        let met = |((class, host), sightings): ((Class, &'s str), Vec<&'s Sighting>)| {
            let files: BTreeSet<FileId> = sightings.iter().map(|sighting| sighting.span.file).collect();
            let pages: BTreeSet<FileId> = files.into_iter().flat_map(|file| self.pages_of(file)).collect();
            Met { class, host, pages: pages.len(), sightings }
        };
        by_host.into_iter().map(met).collect()
    }
}

impl Notes<'_> {
    /// Takes an address in that stands in a piece of text.
    fn add(&mut self, base: &Base, class: Class, kind: Kind, value: &str, at: Piece<'_>) {
        let Some(address) = base.resolve(value, self.own) else { return };
        match address.host {
            Some(host) => {
                let span = Span::new(self.file, at.range());
                self.said.sightings.push(Sighting { host, path: address.path, kind, class, span });
            }
            None if kind == Kind::Style && matches!(class, Class::Loaded | Class::NoScript) => {
                self.said.sheets.insert(address.path);
            }
            None if class == Class::Link => {
                self.said.links.insert(address.path);
            }
            None => {}
        }
    }

    /// Takes in a cookie that a header sets, or what stands for one.
    fn cookie(&mut self, class: Class, at: Piece<'_>) {
        let Some((name, domain, lifetime)) = stored::cookie(at.text, None) else { return };
        let host = domain.filter(|domain| !self.own.iter().any(|own| address::is_below(domain, own)));
        let (name, host) = (name.to_owned(), host.map(str::to_owned));
        let span = Span::new(self.file, at.range());
        self.said.stored.push(Stored { name, storage: Storage::Cookie, host, lifetime, class, span });
    }

    /// Takes in what was found in a piece of CSS.
    fn css(&mut self, base: &Base, text: Piece<'_>, found: css::Found<'_>, setting: html::Setting) {
        let class = if found.inert { Class::Inert } else { Class::Loaded };
        self.add(base, setting.class(class), found.kind, found.value, text.part_of(found.at, found.value));
    }

    /// Takes in the addresses in the strings of a script.
    fn script(&mut self, base: &Base, text: Piece<'_>, class: Class) {
        for (at, value) in script::addresses(text.text) {
            self.add(base, class, Kind::Address, &value, text.part(at));
        }
    }
}

impl Format {
    fn of(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Self::Html),
            "css" => Some(Self::Css),
            _ => None,
        }
    }
}

impl Class {
    /// Its word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Loaded => "loaded",
            Self::Recorded => "recorded",
            Self::NoScript => "noscript",
            Self::Hint => "hint",
            Self::Act => "act",
            Self::Kept => "kept",
            Self::Script => "script",
            Self::Link => "link",
            Self::Metadata => "metadata",
            Self::Inert => "inert",
        }
    }

    /// Whether a browser asks the host, or connects to it, without anybody's doing, or was seen to ask it.
    pub fn is_request(self) -> bool {
        matches!(self, Self::Loaded | Self::Recorded | Self::NoScript | Self::Hint)
    }
}

impl Kind {
    /// Its word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Script => "script",
            Self::Style => "style",
            Self::Image => "image",
            Self::Media => "media",
            Self::Font => "font",
            Self::Frame => "frame",
            Self::Data => "data",
            Self::Connection => "connection",
            Self::Form => "form",
            Self::Ping => "ping",
            Self::Address => "address",
        }
    }
}
