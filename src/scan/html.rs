//! A page as browsers read it: which text is markup, which element is HTML and which is SVG, what is commented out,
//! in `<noscript>` or in `<template>`. What an element fetches is in `element`.

use super::address::Base;
use super::element::{self, Content};
use super::piece::Piece;
use super::tag::{Markup, Markups, Raw, Tag};
use super::{Class, Notes, Setting, css, manifest, script};
use std::ops::Range;

/// How deep pages stand in pages: `srcdoc` in `srcdoc`, comments in them. What is deeper is not read.
const DEEPEST: usize = 8;

/// How many open elements up the one is looked for that an end tag closes.
const NEAR: usize = 64;

/// Elements that end SVG and `MathML` around them.
const BREAKOUTS: [&str; 44] = [
    "b",
    "big",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "embed",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "i",
    "img",
    "li",
    "listing",
    "menu",
    "meta",
    "nobr",
    "ol",
    "p",
    "pre",
    "ruby",
    "s",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tt",
    "u",
    "ul",
    "var",
];

/// How the text of a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Html,
    /// Elements that close themselves are closed, and what is no markup stands in CDATA.
    Xml,
}

/// An element of another language than HTML, or HTML inside of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Island {
    Svg,
    MathMl,
    /// In `<foreignObject>`, `<desc>` or `<title>` of SVG.
    Html,
}

/// Film or sound that is open, with its own say on what is loaded before it is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    /// A part of it is loaded with the page.
    AtOnce,
    /// Nothing is, until somebody plays it.
    OnPlay,
}

/// A page that is being read.
pub(super) struct Page<'n, 's> {
    pub(super) notes: &'n mut Notes<'s>,
    pub(super) base: Base,
    pub(super) text: Piece<'n>,
    around: Setting,
    syntax: Syntax,
    depth: usize,
    has_base: bool,
    /// The open templates, and whether each waits for a script.
    templates: Vec<bool>,
    /// How many of them do.
    waiting: usize,
    islands: Vec<Island>,
    pub(super) media: Option<Media>,
    /// Whether the open film or sound may take subtitles from another host (`crossorigin`).
    pub(super) takes_foreign: bool,
    pub(super) pictures: usize,
    /// The element whose text is being gone through, and where that begins.
    within: Option<(Tag<'n>, usize)>,
}

/// Reads the page of a file.
pub(super) fn read(text: Piece<'_>, base: Base, syntax: Syntax, notes: &mut Notes<'_>) {
    Page::new(text, base, Setting::Page, syntax, 0, notes).read();
}

impl<'n, 's> Page<'n, 's> {
    fn new(
        text: Piece<'n>,
        base: Base,
        around: Setting,
        syntax: Syntax,
        depth: usize,
        notes: &'n mut Notes<'s>,
    ) -> Self {
        Self {
            notes,
            base,
            text,
            around,
            syntax,
            depth,
            has_base: false,
            templates: Vec::new(),
            waiting: 0,
            islands: Vec::new(),
            media: None,
            takes_foreign: false,
            pictures: 0,
            within: None,
        }
    }

    fn read(mut self) {
        let mut markups = Markups::of(self.text.text);
        while let Some(markup) = markups.next() {
            match markup {
                Markup::Start(tag) => {
                    if let Some(raw) = self.start(tag) {
                        markups.skip_text(raw);
                    }
                }
                Markup::End(name, at) => self.end(&name, at.start),
                Markup::Comment(at) if self.is_cdata(&at) => {
                    let rest = &self.text.text[at.start..];
                    markups.skip_to(rest.find("]]>").map_or(self.text.text.len(), |len| at.start + len + 3));
                }
                Markup::Comment(at) => self.comment(at),
            }
        }
        // Browsers read a style sheet whose end is missing, and a script does not run.
        self.leave(self.text.text.len());
    }

    /// Reads another page that stands in this one.
    pub(super) fn inner(&mut self, text: Piece<'_>, around: Setting) {
        self.part(text, around, Vec::new());
    }

    /// Reads a part of this one by itself, inside of elements of other languages.
    fn part(&mut self, text: Piece<'_>, around: Setting, islands: Vec<Island>) {
        if self.depth < DEEPEST && !text.text.is_empty() {
            let page = Page::new(text, self.base.clone(), around, self.syntax, self.depth + 1, self.notes);
            Page { islands, ..page }.read();
        }
    }

    /// What surrounds the present place.
    pub(super) fn setting(&self) -> Setting {
        match self.around {
            Setting::Page | Setting::NoScript if self.waiting > 0 => Setting::Template,
            around => around,
        }
    }

    pub(super) fn is_foreign(&self) -> bool {
        matches!(self.islands.last(), Some(Island::Svg | Island::MathMl))
    }

    /// Whether what looks like a comment is text, which may hold what looks like markup.
    fn is_cdata(&self, at: &Range<usize>) -> bool {
        (self.syntax == Syntax::Xml || self.is_foreign()) && self.text.text[at.start..].starts_with("<![CDATA[")
    }

    /// Takes in the begin of an element, and tells how the text behind it is read if it is no markup.
    fn start(&mut self, tag: Tag<'n>) -> Option<Raw> {
        let name = &*tag.name;
        if self.is_foreign() && (BREAKOUTS.contains(&name) || name == "font" && is_html_font(&tag)) {
            let html = self.islands.iter().rposition(|island| *island == Island::Html);
            self.islands.truncate(html.map_or(0, |at| at + 1));
        }
        let was_foreign = self.is_foreign();
        element::read(self, &tag);
        let island = match name {
            "svg" => Some(Island::Svg),
            "math" => Some(Island::MathMl),
            "foreignobject" | "desc" | "title" if self.islands.last() == Some(&Island::Svg) => Some(Island::Html),
            _ => None,
        };
        if !tag.closes_itself {
            self.islands.extend(island);
        }
        if was_foreign || self.syntax == Syntax::Xml {
            if !was_foreign && !tag.closes_itself {
                self.open_html(name, &tag);
            }
            if matches!(name, "style" | "script") && !tag.closes_itself && self.within.is_none() {
                let end = tag.end;
                self.within = Some((tag, end));
            }
            return None;
        }
        self.open_html(name, &tag);
        let raw = Raw::of(name, matches!(self.around, Setting::Page | Setting::Template))?;
        let end = tag.end;
        self.within = Some((tag, end));
        Some(raw)
    }

    /// Takes in that an element of HTML is open from here on.
    fn open_html(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "template" => {
                let is_shadow = ["open", "closed"].iter().any(|mode| tag.says("shadowrootmode", mode));
                self.templates.push(!is_shadow);
                self.waiting += usize::from(!is_shadow);
            }
            "video" | "audio" => {
                self.media = Some(element::media(tag));
                self.takes_foreign = tag.has("crossorigin");
            }
            "picture" => self.pictures += 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &str, at: usize) {
        if self.within.as_ref().is_some_and(|(tag, _)| tag.name == name) {
            self.leave(at);
        }
        match name {
            "template" => {
                self.waiting -= usize::from(self.templates.pop() == Some(true));
            }
            "svg" | "math" | "foreignobject" | "desc" | "title" => {
                let island = match name {
                    "svg" => Island::Svg,
                    "math" => Island::MathMl,
                    _ => Island::Html,
                };
                // Looking through all would take ever longer where thousands are open and none of this name.
                let near = self.islands.len().saturating_sub(NEAR);
                if let Some(at) = self.islands[near..].iter().rposition(|open| *open == island) {
                    self.islands.truncate(near + at);
                }
            }
            "video" | "audio" => self.media = None,
            "picture" => self.pictures = self.pictures.saturating_sub(1),
            _ => {}
        }
    }

    /// Takes in the text of the element that is being gone through.
    fn leave(&mut self, at: usize) {
        let Some((tag, start)) = self.within.take() else { return };
        let text = self.text.part(start..at.max(start));
        if text.text.is_empty() {
            return;
        }
        match &*tag.name {
            "noscript" if self.setting() == Setting::Template => self.inner(text, Setting::Template),
            "noscript" => self.inner(text, Setting::NoScript),
            "style" => self.style(&tag, text),
            "script" => self.script_text(&tag, text),
            _ => {}
        }
    }

    /// Takes in the text of `<style>`.
    fn style(&mut self, tag: &Tag<'_>, text: Piece<'_>) {
        let is_css = tag.get("type").is_none_or(|kind| kind.is_empty() || kind.eq_ignore_ascii_case("text/css"));
        // What is no CSS waits for a script that makes CSS of it.
        let setting = if is_css { self.setting() } else { self.setting().max(Setting::Template) };
        let text = without_cdata(text);
        css::sheet(text, &mut |found| self.notes.css(&self.base, text, found, setting));
    }

    /// Takes in the text of `<script>`.
    fn script_text(&mut self, tag: &Tag<'_>, text: Piece<'_>) {
        let (setting, text) = (self.setting(), without_cdata(text));
        match element::script_text(tag) {
            Content::Script => self.script(text),
            Content::ImportMap => manifest::import_map(text, &self.base, setting, self.notes),
            Content::Speculation => manifest::speculation(text, &self.base, setting, self.notes),
            Content::Strings(class) => self.strings(text, class),
            Content::Waiting => {
                if matches!(setting, Setting::Page | Setting::Template) {
                    script::waiting(text, &self.base, self.notes);
                }
                self.strings(text, Class::Kept);
            }
        }
    }

    /// Takes in a script.
    pub(super) fn script(&mut self, text: Piece<'_>) {
        script::read(text, &self.base, self.setting(), self.notes);
    }

    /// Takes in the addresses in something that is no JavaScript.
    pub(super) fn strings(&mut self, text: Piece<'_>, class: Class) {
        let class = self.setting().class(class);
        script::strings(text, &self.base, class, self.notes);
    }

    /// Takes in the declarations of an attribute.
    pub(super) fn declarations(&mut self, text: Piece<'_>) {
        let setting = self.setting();
        css::declarations(text, &mut |found| self.notes.css(&self.base, text, found, setting));
    }

    /// Notes that the page sends browsers elsewhere.
    pub(super) fn moves(&mut self) {
        self.notes.said.moves |= self.setting() == Setting::Page;
    }

    /// Sets the base, if this is the first that counts.
    pub(super) fn set_base(&mut self, href: &str) {
        if self.has_base || self.setting() == Setting::Template {
            return;
        }
        self.has_base = true;
        if let Some(base) = self.base.join(href) {
            self.base = base;
        }
    }

    fn comment(&mut self, at: Range<usize>) {
        let text = self.text.part(at);
        if self.syntax == Syntax::Xml && text.text.starts_with("<?xml-stylesheet") {
            return self.sheet_in_front(text);
        }
        let signs = ["<!--", "<!", "<?", "</", "<"].iter().find(|signs| text.text.starts_with(**signs));
        let start = signs.map_or(0, |signs| signs.len());
        if start > 0 && text.text.contains("//") {
            let islands = self.islands.last().copied().into_iter().collect();
            self.part(text.part(start..text.text.len()), Setting::Comment, islands);
        }
    }
}

impl Page<'_, '_> {
    /// Takes in a style sheet that a document in XML names before it begins.
    fn sheet_in_front(&mut self, text: Piece<'_>) {
        let Some(start) = text.text.find("href=").map(|at| at + "href=".len() + 1) else { return };
        let quote = &text.text[start - 1..start];
        if let Some(end) = text.text[start..].find(quote).map(|len| start + len) {
            let at = text.part(start..end);
            self.notes.add(&self.base, self.setting().class(Class::Loaded), super::Kind::Style, at.text, at);
        }
    }
}

/// What stands in CDATA, which may stand in a comment of the script.
fn without_cdata(text: Piece<'_>) -> Piece<'_> {
    let begin = "<![CDATA[";
    let start = text.text.find(|sign: char| !sign.is_whitespace()).unwrap_or_default();
    let skipped = if text.text[start..].starts_with(begin) { start + begin.len() } else { 0 };
    text.part(skipped..text.text.len())
}

fn is_html_font(tag: &Tag<'_>) -> bool {
    ["color", "face", "size"].iter().any(|name| tag.has(name))
}
