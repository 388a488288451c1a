//! Lines of words as Markdown: `CommonMark` with the tables of GFM, as site generators read it.
//!
//! Signs are escaped where some reader would act on them, and only there. Readers differ: Hugo drops HTML, Jekyll and
//! Eleventy run a template language over the file first, kramdown knows a syntax of its own. See [`Dialect`].

use super::{Chrome, Signs, encode, position, signs};
use crate::locale::Piece;
use crate::model::FrontMatter;

/// What the reader of a file understands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dialect {
    /// `## Title {#anchor}`. Others get an empty `<a id>` inside the heading, which GitHub, Astro and
    /// Eleventy keep, as `CommonMark` asks; an anchor made from the words of the title would differ between the languages.
    heading_ids: bool,
    /// HTML survives, so lines of a cell can be broken with `<br>`. Goldmark in Hugo leaves all HTML out.
    html: bool,
}

/// Where a line stands, which decides what is active in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the start of a line of the file, where signs make headings and lists.
    Start,
    /// Behind other words.
    Inside,
    /// In a heading or a label, behind other signs, in strong type already.
    Label,
    /// In a cell of a table.
    Cell,
}

impl Dialect {
    pub(super) fn of(front_matter: FrontMatter) -> Self {
        match front_matter {
            FrontMatter::Hugo => Self { heading_ids: true, html: false },
            FrontMatter::Zola | FrontMatter::Jekyll => Self { heading_ids: true, html: true },
            FrontMatter::None | FrontMatter::Eleventy | FrontMatter::Astro => Self { heading_ids: false, html: true },
        }
    }

    /// A heading with its anchor.
    pub(super) fn heading(self, level: usize, anchor: &str, title: &str) -> String {
        let marks = "#".repeat(level);
        if self.heading_ids {
            format!("{marks} {title} {{#{anchor}}}")
        } else {
            format!("{marks} <a id=\"{anchor}\"></a>{title}")
        }
    }

    /// What stands between two lines of a cell.
    pub(super) fn cell_break(self) -> &'static str {
        if self.html { "<br>" } else { " · " }
    }
}

/// Two spaces at the end of a line: the one line break that every reader knows.
pub(super) const LINE_BREAK: &str = "  \n";

/// A line.
pub(super) fn line(pieces: &[Piece], chrome: &Chrome<'_>, place: Place) -> String {
    let mut out = String::new();
    line_into(pieces, chrome, place, &mut out);
    out
}

/// A line behind what is there already.
pub(super) fn line_into(pieces: &[Piece], chrome: &Chrome<'_>, place: Place, out: &mut String) {
    let start = out.len();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => {
                let at_start = place == Place::Start && out.len() == start;
                escape_into(text, at_start, is_link(pieces.get(at + 1)), out);
            }
            Piece::Code(text) => out.push_str(&code(text, place)),
            Piece::Strong(inner) => out.push_str(&strong(&line(inner, chrome, Place::Label), place)),
            Piece::Link(target, inner) => {
                let place = if place == Place::Start { Place::Inside } else { place };
                match chrome.href(target) {
                    Some(href) => {
                        out.push('[');
                        line_into(inner, chrome, place, out);
                        out.extend(["](", &encode(&href), ")"]);
                    }
                    None => line_into(inner, chrome, place, out),
                }
            }
        }
    }
}

/// A label between what stands before and behind it.
pub(super) fn label_into(label: &[Piece], (before, after): &(String, String), chrome: &Chrome<'_>, out: &mut String) {
    escape_into(before, false, is_link(label.first()), out);
    line_into(label, chrome, Place::Label, out);
    escape_into(after, false, false, out);
}

fn is_link(piece: Option<&Piece>) -> bool {
    matches!(piece, Some(Piece::Link(..)))
}

fn strong(inner: &str, place: Place) -> String {
    let words = inner.trim();
    if words.is_empty() || place == Place::Label { inner.to_owned() } else { format!("**{words}**") }
}

/// A text at the start of a line or behind something else.
pub(super) fn escape(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(text, at_start, false, &mut out);
    out
}

/// The same behind what is there already; before a link an exclamation mark would make it a picture.
pub(super) fn escape_into(text: &str, at_start: bool, before_link: bool, out: &mut String) {
    // What is active nowhere else than at the start of a line is found there.
    const ACTIVE: Signs = signs(b"\\`*[]|~$_-#<{&\n!");
    let text = if at_start { text.trim_start() } else { text };
    let mut from = 0;
    if at_start && let Some(at) = start_mark(text) {
        out.extend([&text[..at], "\\"]);
        from = at;
    }
    let mut searched = 0;
    while let Some(ahead) = position(&ACTIVE, &text[searched..]) {
        let at = searched + ahead;
        let byte = text.as_bytes()[at];
        searched = at + 1;
        // Every such sign is ASCII, so places around it are ends of signs.
        let previous = || text[..at].chars().next_back();
        let rest = &text[at + 1..];
        let next = || rest.chars().next();
        let instead = match byte {
            b'<' => "&lt;",
            // Template languages look for it before any Markdown is read.
            b'{' => "&#123;",
            b'&' if starts_entity(rest) => "&amp;",
            b'\n' => " ",
            _ => "",
        };
        let active = match byte {
            b'\\' | b'`' | b'*' | b'[' | b']' | b'|' | b'~' | b'$' => true,
            // Inside a word an underscore is only a sign: `access_token`.
            b'_' => !(is_word(previous()) && is_word(next())),
            // A second hyphen would be made a dash, and `xn--` is part of domains.
            b'-' => previous() == Some('-'),
            b'#' => previous().is_none_or(|previous| previous == ' ' || previous == '#'),
            b'!' => before_link && rest.is_empty(),
            _ => false,
        };
        if active || !instead.is_empty() {
            out.push_str(&text[from..at]);
            out.push_str(if active { "\\" } else { instead });
            from = if active { at } else { at + 1 };
        }
    }
    out.push_str(&text[from..]);
}

/// The place of a sign that would make a block of a line that begins so: a quotation, a list, a rule, a table.
fn start_mark(text: &str) -> Option<usize> {
    let next = text.chars().nth(1);
    let is_mark = match text.chars().next()? {
        '>' | ':' | '^' | '=' => true,
        '+' => next.is_none_or(|next| next == ' ' || next == '+'),
        '-' => next.is_none_or(|next| next == ' ' || next == '-'),
        _ => return ordered_mark(text),
    };
    is_mark.then_some(0)
}

/// The place of the full stop or bracket that would make an ordered list: `1. `.
fn ordered_mark(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text[digits..].chars();
    let is_mark = (1..=9).contains(&digits) && matches!(rest.next(), Some('.' | ')'));
    (is_mark && rest.next().is_none_or(|sign| sign == ' ')).then_some(digits)
}

fn is_word(sign: Option<char>) -> bool {
    sign.is_some_and(char::is_alphanumeric)
}

fn starts_entity(rest: &str) -> bool {
    let name = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
    name > 0 && rest[name..].starts_with(';')
}

/// Whether a template language would act on it even inside code.
fn is_template(text: &str) -> bool {
    ["{{", "{%", "{#", "{<"].iter().any(|mark| text.contains(mark))
}

/// The shortest row of backticks that does not occur in the text, at least so many.
fn fence(text: &str, least: usize) -> String {
    let mut longest = 0;
    let mut row = 0;
    for sign in text.chars() {
        row = if sign == '`' { row + 1 } else { 0 };
        longest = longest.max(row);
    }
    "`".repeat(least.max(longest + 1))
}

/// Signs to be read letter by letter.
pub(super) fn code(text: &str, place: Place) -> String {
    if text.trim().is_empty() || is_template(text) {
        return escape(text, place == Place::Start);
    }
    let fence = fence(text, 1);
    let text = if place == Place::Cell { text.replace('|', "\\|") } else { text.to_owned() };
    let gap = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}

/// Lines to be read letter by letter. Where a template language would act on them they stand as plain lines.
pub(super) fn code_block(text: &str) -> String {
    let text = text.trim_end();
    if is_template(text) {
        let lines: Vec<_> = text.lines().map(|line| escape(line, true)).collect();
        return lines.join(LINE_BREAK);
    }
    let fence = fence(text, 3);
    format!("{fence}\n{text}\n{fence}")
}
