//! What each element fetches, by the HTML standard and the standards it refers to.

use super::html::{Media, Page};
use super::piece::Piece;
use super::tag::{Tag, Value};
use super::{Class, Kind, Reach, Setting};
use std::borrow::Cow;
use std::ops::Range;

/// Types of scripts that browsers run.
const JAVASCRIPT: [&str; 16] = [
    "application/ecmascript",
    "application/javascript",
    "application/x-ecmascript",
    "application/x-javascript",
    "text/ecmascript",
    "text/javascript",
    "text/javascript1.0",
    "text/javascript1.1",
    "text/javascript1.2",
    "text/javascript1.3",
    "text/javascript1.4",
    "text/javascript1.5",
    "text/jscript",
    "text/livescript",
    "text/x-ecmascript",
    "text/x-javascript",
];

/// Attributes of SVG whose `url()` fetches something.
const PAINTED: [&str; 9] =
    ["clip-path", "cursor", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask", "stroke"];

/// Where an attribute's address is noted.
struct Reader<'p, 'n, 's, 't> {
    page: &'p mut Page<'n, 's>,
    tag: &'t Tag<'t>,
}

/// Takes in what an element fetches, connects to or names.
pub(super) fn read(page: &mut Page<'_, '_>, tag: &Tag<'_>) {
    if tag.is_bare() {
        return;
    }
    let is_foreign = page.is_foreign();
    let mut reader = Reader { page, tag };
    reader.attributes(is_foreign);
    if is_foreign { reader.foreign() } else { reader.html() }
}

/// What a film or a sound loads before it is played.
pub(super) fn media(tag: &Tag<'_>) -> Media {
    if tag.says("preload", "none") && !tag.has("autoplay") { Media::OnPlay } else { Media::AtOnce }
}

/// What stands in `<script>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// A script that browsers run.
    Script,
    ImportMap,
    Speculation,
    /// What browsers do not run, and another script may, such as after consent.
    Waiting,
    /// Something else, whose addresses are of a class.
    Strings(Class),
}

/// What the text of a script is.
pub(super) fn script_text(tag: &Tag<'_>) -> Content {
    match script_type(tag).as_deref() {
        _ if tag.has("src") => Content::Strings(Class::Kept),
        None | Some("module") => Content::Script,
        Some("importmap") => Content::ImportMap,
        Some("speculationrules") => Content::Speculation,
        Some("application/ld+json") => Content::Strings(Class::Metadata),
        Some(_) => Content::Waiting,
    }
}

/// The type of a script in small letters, or none if it is plain JavaScript.
fn script_type(tag: &Tag<'_>) -> Option<String> {
    let word = match (tag.get("type"), tag.get("language")) {
        (Some(word), _) => word.trim().to_ascii_lowercase(),
        (None, Some(language)) if !language.is_empty() => format!("text/{}", language.trim().to_ascii_lowercase()),
        (None, _) => return None,
    };
    (!word.is_empty() && !JAVASCRIPT.contains(&word.as_str())).then_some(word)
}

impl Reader<'_, '_, '_, '_> {
    /// Notes an address that stands in a piece of the page.
    fn note(&mut self, class: Class, kind: Kind, at: Piece<'_>) {
        let class = self.page.setting().class(class);
        self.page.notes.add(&self.page.base, class, kind, at.text, at);
    }

    /// Notes the address that is the value of an attribute.
    fn url(&mut self, attribute: &str, class: Class, kind: Kind) {
        if let Some(value) = self.tag.value(attribute) {
            let at = trimmed(value.piece(self.page.text));
            self.note(class, kind, at);
        }
    }

    /// Notes each address of a list.
    fn urls(&mut self, value: &Value<'_>, class: Class, kind: Kind, split: fn(&str) -> Vec<Range<usize>>) {
        let piece = value.piece(self.page.text);
        for at in split(piece.text) {
            self.note(class, kind, piece.part(at));
        }
    }

    fn list(&mut self, attribute: &str, class: Class, kind: Kind, split: fn(&str) -> Vec<Range<usize>>) {
        if let Some(value) = self.tag.value(attribute) {
            self.urls(&value, class, kind, split);
        }
    }

    /// What every element may have.
    fn attributes(&mut self, is_foreign: bool) {
        let page = self.page.text;
        let wanted = |name: &str| name == "style" || name.starts_with("on") || name.starts_with("data-");
        let painted = |name: &str| PAINTED.contains(&name);
        for (name, value) in self.tag.values(|name| wanted(name) || is_foreign && painted(name)) {
            if name.starts_with("on") {
                self.page.script(value.piece(page));
            } else if !name.starts_with("data-") {
                self.page.declarations(value.piece(page));
            } else if name.ends_with("srcset") {
                self.urls(&value, Class::Kept, Kind::Image, candidates);
            } else if is_absolute(&value.text) {
                self.note(Class::Kept, Kind::Address, trimmed(value.piece(page)));
            } else {
                self.page.strings(value.piece(page), Class::Kept);
            }
        }
    }

    fn html(&mut self) {
        use Class::{Act, Inert, Kept, Link, Loaded, Metadata};
        match &*self.tag.name {
            "script" => self.script("src"),
            "link" => self.link(),
            "meta" => self.meta(),
            "base" => {
                self.url("href", Metadata, Kind::Address);
                if let Some(href) = self.tag.get("href") {
                    self.page.set_base(&href);
                }
            }
            "img" | "image" => {
                self.url("src", Loaded, Kind::Image);
                self.list("srcset", Loaded, Kind::Image, candidates);
                self.url("longdesc", Metadata, Kind::Address);
            }
            "source" => {
                match self.page.media {
                    Some(media) => self.url("src", media.class(), Kind::Media),
                    None => self.url("src", Inert, Kind::Media),
                }
                let class = if self.page.pictures > 0 { Loaded } else { Inert };
                self.list("srcset", class, Kind::Image, candidates);
            }
            "video" | "audio" => {
                self.url("src", media(self.tag).class(), Kind::Media);
                if self.tag.name == "video" {
                    self.url("poster", Loaded, Kind::Image);
                }
            }
            // Without a word on sharing browsers take subtitles from the site's own host only.
            "track" if !self.page.takes_foreign => self.url("src", Inert, Kind::Media),
            "track" => self.url("src", if self.tag.has("default") { Loaded } else { Act }, Kind::Media),
            "iframe" => self.iframe(),
            "frame" | "embed" => self.url("src", Loaded, Kind::Frame),
            "object" => self.url("data", Loaded, Kind::Frame),
            "input" => {
                self.url("src", if self.tag.says("type", "image") { Loaded } else { Inert }, Kind::Image);
                self.url("formaction", Act, Kind::Form);
            }
            "button" => self.url("formaction", Act, Kind::Form),
            "form" => self.url("action", Act, Kind::Form),
            "a" | "area" => {
                self.link_to("href", Link);
                self.list("ping", Act, Kind::Ping, words);
            }
            "body" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" => {
                self.url("background", Loaded, Kind::Image);
            }
            "blockquote" | "q" | "ins" | "del" => self.url("cite", Metadata, Kind::Address),
            // What it means is up to the script that defines the element.
            name if name.contains('-') => {
                for attribute in ["src", "href"] {
                    if self.tag.get(attribute).is_some_and(|value| is_absolute(&value)) {
                        self.url(attribute, Kept, Kind::Address);
                    }
                }
            }
            _ => {}
        }
    }

    /// Elements of SVG and `MathML`.
    fn foreign(&mut self) {
        let href = if self.tag.has("href") { "href" } else { "xlink:href" };
        match &*self.tag.name {
            "image" | "feimage" => self.url(href, Class::Loaded, Kind::Image),
            "use" => {
                self.url(href, Class::Loaded, Kind::Image);
                self.load(href);
            }
            "script" => self.script(href),
            "a" => self.link_to(href, Class::Link),
            _ => {
                if self.tag.get(href).is_some_and(|value| is_absolute(&value)) {
                    self.url(href, Class::Metadata, Kind::Address);
                }
            }
        }
    }

    /// Notes a file of the site that is loaded although its kind is not.
    fn load(&mut self, attribute: &str) {
        let Some(value) = self.tag.value(attribute) else { return };
        let at = value.piece(self.page.text);
        if let Some(path) = self.page.base.own_path(at.text, self.page.notes.own).map(Cow::into_owned) {
            let is_loaded = self.page.setting() <= Setting::NoScript;
            self.page.notes.load(path, if is_loaded { Reach::Loaded } else { Reach::Script }, at);
        }
    }

    fn script(&mut self, attribute: &str) {
        let class = match script_type(self.tag).as_deref() {
            Some("importmap" | "speculationrules") => Class::Inert,
            // Browsers that know modules leave out what is meant for those that do not.
            None if self.tag.has("nomodule") => Class::Inert,
            None | Some("module") => Class::Loaded,
            Some(_) => Class::Kept,
        };
        self.url(attribute, class, Kind::Script);
    }

    /// A link, which may hold a script instead of an address.
    fn link_to(&mut self, attribute: &str, class: Class) {
        let Some(value) = self.tag.value(attribute) else { return };
        let is_script = value.text.trim().get(..11).is_some_and(|start| start.eq_ignore_ascii_case("javascript:"));
        if is_script {
            self.page.script(value.piece(self.page.text));
        } else {
            self.url(attribute, class, Kind::Address);
        }
    }

    fn iframe(&mut self) {
        let Some(inner) = self.tag.value("srcdoc") else {
            return self.url("src", Class::Loaded, Kind::Frame);
        };
        self.url("src", Class::Inert, Kind::Frame);
        let setting = self.page.setting();
        self.page.inner(inner.piece(self.page.text), setting);
    }

    fn meta(&mut self) {
        let Some(content) = self.tag.value("content") else { return };
        let piece = content.piece(self.page.text);
        if self.tag.says("http-equiv", "refresh") {
            if let Some(at) = refresh(piece.text) {
                self.note(Class::Loaded, Kind::Address, piece.part(at));
                self.page.moves();
            }
        } else if self.tag.says("http-equiv", "set-cookie") {
            // Browsers have given that up.
            let at = trimmed(piece);
            self.page.notes.cookie(Class::Inert, at.text, at);
        } else if is_absolute(piece.text) {
            self.note(Class::Metadata, Kind::Address, trimmed(piece));
        }
    }

    fn link(&mut self) {
        let rel = self.tag.get("rel").unwrap_or_default().to_ascii_lowercase();
        let each = rel.split_ascii_whitespace().map(|rel| self.relation(rel));
        let strongest = each.min_by_key(|(class, _)| *class).unwrap_or((Class::Metadata, Kind::Address));
        self.url("href", strongest.0, strongest.1);
        if rel.split_ascii_whitespace().any(|rel| rel == "preload") {
            self.list("imagesrcset", strongest.0, Kind::Image, candidates);
        }
    }

    /// What a relation makes of a link.
    fn relation(&self, rel: &str) -> (Class, Kind) {
        use Class::{Hint, Inert, Kept, Loaded, Metadata};
        match rel {
            "stylesheet" => {
                let is_css = self.tag.get("type").is_none_or(|kind| kind.is_empty() || is_css_type(&kind));
                let class = if self.tag.has("disabled") || !is_css { Kept } else { Loaded };
                (class, Kind::Style)
            }
            "icon"
            | "apple-touch-icon"
            | "apple-touch-icon-precomposed"
            | "apple-touch-startup-image"
            | "mask-icon" => (Loaded, Kind::Image),
            "preload" => match self.tag.get("as").unwrap_or_default().trim().to_ascii_lowercase().as_str() {
                "script" => (Loaded, Kind::Script),
                "style" => (Loaded, Kind::Style),
                "image" => (Loaded, Kind::Image),
                "font" => (Loaded, Kind::Font),
                "fetch" | "track" | "json" => (Loaded, Kind::Data),
                // Without a word for what it is, browsers leave it.
                _ => (Inert, Kind::Data),
            },
            "modulepreload" => (Loaded, Kind::Script),
            "manifest" | "prefetch" | "prerender" | "compression-dictionary" => (Loaded, Kind::Data),
            "preconnect" | "dns-prefetch" => (Hint, Kind::Connection),
            _ => (Metadata, Kind::Address),
        }
    }
}

impl Media {
    fn class(self) -> Class {
        match self {
            Self::AtOnce => Class::Loaded,
            Self::OnPlay => Class::Act,
        }
    }
}

fn is_css_type(kind: &str) -> bool {
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/css"))
}

fn is_absolute(text: &str) -> bool {
    let text = text.trim_start();
    let begins = |begin: &str| text.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin));
    ["https://", "http://", "//", "wss://", "ws://"].iter().any(|begin| begins(begin))
}

fn trimmed(piece: Piece<'_>) -> Piece<'_> {
    let inner = piece.text.trim();
    let start = piece.text.len() - piece.text.trim_start().len();
    piece.part(start..start + inner.len())
}

/// The places of words between white space.
fn words(text: &str) -> Vec<Range<usize>> {
    let place = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    };
    text.split_ascii_whitespace().map(place).collect()
}

/// The places of the addresses in a `srcset`.
fn candidates(text: &str) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 0);
    loop {
        at += leading(&text[at..], |sign| sign.is_ascii_whitespace() || sign == ',');
        let len = leading(&text[at..], |sign| !sign.is_ascii_whitespace());
        if len == 0 {
            return found;
        }
        let url = text[at..at + len].trim_end_matches(',');
        found.push(at..at + url.len());
        at += len;
        if url.len() == len {
            // Descriptors follow, up to a comma outside brackets.
            let mut open = 0_usize;
            at += leading(&text[at..], |sign| {
                match sign {
                    '(' => open += 1,
                    ')' => open = open.saturating_sub(1),
                    _ => {}
                }
                sign != ',' || open > 0
            });
        }
    }
}

/// How many bytes long the signs are with which a text begins and that pass.
fn leading(text: &str, passes: impl FnMut(char) -> bool) -> usize {
    let mut passes = passes;
    text.find(|sign| !passes(sign)).unwrap_or(text.len())
}

/// The place of the address in the content of `<meta http-equiv="refresh">`.
pub(super) fn refresh(text: &str) -> Option<Range<usize>> {
    let white = |sign: char| sign.is_ascii_whitespace();
    let mut at = leading(text, white);
    let number = leading(&text[at..], |sign| sign.is_ascii_digit() || sign == '.');
    at += number;
    if number == 0 || !text[at..].starts_with([';', ',', ' ', '\t', '\n', '\r', '\u{c}']) {
        return None;
    }
    at += leading(&text[at..], white);
    at += usize::from(text[at..].starts_with([';', ',']));
    at += leading(&text[at..], white);
    if text.get(at..at + 3).is_some_and(|word| word.eq_ignore_ascii_case("url")) {
        let after = at + 3 + leading(&text[at + 3..], white);
        if text[after..].starts_with('=') {
            at = after + 1 + leading(&text[after + 1..], white);
        }
    }
    let quote = text[at..].chars().next().filter(|sign| matches!(sign, '"' | '\''));
    let start = at + usize::from(quote.is_some());
    let end = quote.and_then(|quote| text[start..].find(quote)).map_or(text.len(), |len| start + len);
    (start < end).then_some(start..end)
}
