//! The built site as browsers read it: which hosts its files fetch from, connect to or name, and what they keep on the
//! visitor's device. What browsers and collectors have recorded is read likewise.
//!
//! Texts in, sightings out. Nothing here reads the disk (`project` does), runs a script or opens a connection, so what
//! only a script reveals at run time is out of its sight. What a sighting means for a declaration is for others to
//! judge.

mod address;
mod css;
mod domain;
mod element;
mod headers;
mod html;
mod javascript;
mod json;
mod manifest;
mod passages;
mod piece;
mod place;
mod portrait;
mod recorded;
mod scope;
mod script;
mod software;
mod stored;
mod survey;
mod tag;

use crate::source::{FileId, Span, Text};
use address::Base;
pub use domain::{plain_host, registrable};
pub use passages::passages;
use piece::Piece;
pub use piece::decode;
pub use place::Place;
use place::place;
pub use portrait::{Portrait, Told, portrait};
use rustc_hash::FxHashMap;
pub use software::{Own, Software, software};
use std::collections::{BTreeMap, BTreeSet};
pub use stored::{Lifetime, Storage, Stored};
pub use survey::{Met, Survey, survey};

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
    /// The same in lines and columns.
    pub place: Place,
}

/// What it takes until the host is asked, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// A script that takes it up: it stands in a `<template>`, a `data-` attribute, a block that no browser runs, or a
    /// file that no page loads.
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
    /// A manifest, something loaded for later, or what a script asks for.
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

/// What surrounds a part of a page; what comes later keeps browsers off more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Setting {
    /// Nothing particular.
    Page,
    /// `<noscript>`.
    NoScript,
    /// `<template>`, whose content waits for a script.
    Template,
    /// A comment.
    Comment,
}

/// How surely a file of the site is loaded with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// A script may load it.
    Script,
    /// Every browser does.
    Loaded,
}

/// What one file says: its sightings, and the paths of the site that it loads and links to.
#[derive(Debug, Default)]
struct Said {
    sightings: Vec<Sighting>,
    stored: Vec<Stored>,
    /// The paths of the site that it loads, each with the place that does it most surely.
    loads: BTreeMap<String, (Reach, Span)>,
    /// The paths on other hosts that it loads, which may be the site's own under its real name.
    elsewhere: BTreeSet<String>,
    /// The numbers of the paths that it links to.
    links: Vec<u32>,
    moves: bool,
    /// The modules that it imports by a name without an address.
    modules: BTreeSet<String>,
    /// The names of modules in its import map, and where their addresses stand.
    map: Vec<(String, Span)>,
    /// Places that are not for every page.
    scopes: Vec<(scope::Scope, Vec<Span>)>,
}

/// Collects what one file says.
struct Notes<'s> {
    file: FileId,
    own: &'s [String],
    linked: &'s mut Linked,
    said: Said,
}

/// The paths to which files link, each with a number, because the pages of a site link to the same ones.
#[derive(Debug, Default)]
struct Linked(FxHashMap<String, u32>);

/// What a file is read as, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    /// HTML in XML.
    Xhtml,
    Svg,
    Css,
    Script,
    Manifest,
    /// What a server adds to its answers: `_headers`, `_redirects`, `.htaccess`.
    Server,
}

/// Whether a file of this name is read.
pub fn is_read(name: &str) -> bool {
    Format::of(name).is_some()
}

/// A text of a built site, read when somebody asks for it.
pub fn text(bytes: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Text {
    Text::later(move || bytes().map(decode))
}

/// What a file says by itself.
fn one(text: &str, file: FileId, path: &str, own: &[String], linked: &mut Linked) -> Said {
    let mut notes = Notes { file, own, linked, said: Said::default() };
    let whole = Piece::whole(text);
    let base = Base::of(path);
    match Format::of(path) {
        Some(Format::Html) => html::read(whole, base, html::Syntax::Html, &mut notes),
        Some(Format::Xhtml | Format::Svg) => html::read(whole, base, html::Syntax::Xml, &mut notes),
        Some(Format::Css) => css::sheet(whole, &mut |found| notes.css(&base, whole, found, Setting::Page)),
        Some(Format::Script) => script::read(whole, &base, Setting::Page, &mut notes),
        Some(Format::Manifest) => manifest::read(whole, &base, &mut notes),
        Some(Format::Server) => headers::read(whole, path, &base, &mut notes),
        None => {}
    }
    notes.done(text)
}

impl Notes<'_> {
    /// What was said, in the order of its places.
    fn done(mut self, text: &str) -> Said {
        // The style sheets of a page and its comments are read where they end.
        self.said.sightings.sort_by_key(|sighting| (sighting.span.start, sighting.span.end));
        self.said.stored.sort_by_key(|stored| (stored.span.start, stored.span.end));
        let sighted = self.said.sightings.iter_mut().map(|sighting| (sighting.span, &mut sighting.place));
        let stored = self.said.stored.iter_mut().map(|stored| (stored.span, &mut stored.place));
        place(text, sighted.chain(stored).collect());
        self.said
    }

    /// Takes an address in that stands in a piece of text.
    fn add(&mut self, base: &Base, class: Class, kind: Kind, value: &str, at: Piece<'_>) {
        let Some(address) = base.resolve(value, self.own) else { return };
        let is_loaded = matches!(class, Class::Loaded | Class::NoScript);
        let is_read = match kind {
            Kind::Style | Kind::Script | Kind::Frame => true,
            Kind::Data => Format::of(&address.path) == Some(Format::Manifest),
            // A picture that a program makes may count who asks for it.
            Kind::Image => address.host.is_none() && address.path.ends_with(".php"),
            _ => false,
        };
        if let Some(host) = address.host {
            if is_loaded && is_read {
                let path = address.path.trim_start_matches('/');
                self.said.elsewhere.insert(address::plain(path.into()).into_owned());
            }
            self.sighted(host.into_owned(), address.path.into_owned(), class, kind, at.range());
        } else if is_loaded && is_read {
            self.load(address.path.into_owned(), Reach::Loaded, at);
        } else if is_read && matches!(class, Class::Script | Class::Kept) {
            self.load(address.path.into_owned(), Reach::Script, at);
        } else if class == Class::Link {
            self.said.links.push(self.linked.number(&address.path));
        }
    }

    /// Takes a host in.
    fn sighted(&mut self, host: String, path: String, class: Class, kind: Kind, at: std::ops::Range<usize>) {
        let span = Span::new(self.file, at);
        self.said.sightings.push(Sighting { host, path, kind, class, span, place: Place::default() });
    }

    /// Takes in that a file of the site is loaded.
    fn load(&mut self, path: String, reach: Reach, at: Piece<'_>) {
        let new = (reach, Span::new(self.file, at.range()));
        let known = self.said.loads.entry(path).or_insert(new);
        if reach > known.0 {
            *known = new;
        }
    }

    /// Takes in what is kept on the device.
    fn keep(&mut self, name: String, storage: Storage, lifetime: Option<Lifetime>, class: Class, at: Piece<'_>) {
        let span = Span::new(self.file, at.range());
        self.said.stored.push(Stored { name, storage, host: None, lifetime, class, span, place: Place::default() });
    }

    /// Takes in a cookie that a header sets, or what stands for one.
    fn cookie(&mut self, class: Class, text: &str, at: Piece<'_>) {
        let Some(cookie) = stored::cookie(text, None) else { return };
        let host = cookie.domain.filter(|domain| !address::is_own(domain, self.own)).map(str::to_owned);
        self.keep(cookie.name, Storage::Cookie, cookie.lifetime, class, at);
        if let Some(kept) = self.said.stored.last_mut() {
            kept.host = host;
        }
    }

    /// Takes in what was found in a piece of CSS.
    fn css(&mut self, base: &Base, text: Piece<'_>, found: css::Found<'_>, setting: Setting) {
        let class = if found.inert { Class::Inert } else { Class::Loaded };
        self.add(base, setting.class(class), found.kind, found.value, text.part_of(found.at, found.value));
    }
}

impl Linked {
    /// The number of a path, a new one if it has none.
    fn number(&mut self, path: &str) -> u32 {
        if let Some(number) = self.0.get(path) {
            return *number;
        }
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.insert(path.to_owned(), number);
        number
    }

    /// The paths in the order of their numbers.
    fn paths(self) -> Vec<String> {
        let mut paths: Vec<(String, u32)> = self.0.into_iter().collect();
        paths.sort_unstable_by_key(|(_, number)| *number);
        paths.into_iter().map(|(path, _)| path).collect()
    }
}

impl Format {
    fn of(name: &str) -> Option<Self> {
        let file = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
        match file.as_str() {
            "_headers" | "_redirects" | ".htaccess" => return Some(Self::Server),
            "manifest.json" => return Some(Self::Manifest),
            _ => {}
        }
        match file.rsplit_once('.')?.1 {
            "html" | "htm" | "shtml" => Some(Self::Html),
            "xhtml" | "xht" => Some(Self::Xhtml),
            "svg" => Some(Self::Svg),
            "css" => Some(Self::Css),
            "js" | "mjs" | "cjs" => Some(Self::Script),
            "webmanifest" => Some(Self::Manifest),
            _ => None,
        }
    }

    fn is_page(self) -> bool {
        matches!(self, Self::Html | Self::Xhtml)
    }
}

impl Setting {
    /// What an address is here that would be of a class elsewhere.
    fn class(self, class: Class) -> Class {
        match (self, class) {
            // Browsers that read `<noscript>` run no script.
            (Self::Comment, _) | (Self::NoScript, Class::Kept | Class::Script) => Class::Inert,
            (Self::NoScript, Class::Loaded | Class::Hint) => Class::NoScript,
            (Self::Template, Class::Loaded | Class::NoScript | Class::Hint | Class::Act) => Class::Kept,
            _ => class,
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
