//! Texts in Markdown as sections: their first heading is the title, those of the second level begin sections.

use crate::document::{Block, Body, Inline, Line};
use crate::source::{Sources, Span};
use crate::value::{Text, Words};

/// A text by its headings.
pub(super) struct Prose<'t> {
    pub(super) title: &'t str,
    /// What stands before the first section.
    pub(super) before: &'t str,
    /// Heading and body of each section.
    pub(super) sections: Vec<(&'t str, &'t str)>,
}

pub(super) fn read(text: &str) -> Prose<'_> {
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut heads = headings(rest);
    let first = heads.first().map_or(rest.len(), |head| head.0);
    heads.push((rest.len(), ""));
    let bodies = heads.windows(2).map(|pair| {
        let [(at, title), (end, _)] = [pair[0], pair[1]];
        let body = rest[at..end].split_once('\n').map_or("", |(_, body)| body);
        (title, body.trim())
    });
    Prose { title: title.trim_start_matches("# "), before: rest[..first].trim(), sections: bodies.collect() }
}

/// The headings of the second level with their places. What looks like one inside a block of code is none.
fn headings(text: &str) -> Vec<(usize, &str)> {
    let (mut at, mut in_code, mut found) = (0, false, Vec::new());
    for line in text.split_inclusive('\n') {
        if line.starts_with("```") {
            in_code = !in_code;
        } else if let Some(title) = line.strip_prefix("## ").filter(|_| !in_code) {
            found.push((at, title.trim()));
        }
        at += line.len();
    }
    found
}

/// A paragraph on one line.
pub(super) fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line, with what stands between backticks letter by letter.
pub(super) fn coded(text: &str) -> Line {
    let pieces = text.split('`').enumerate().filter(|(_, piece)| !piece.is_empty());
    pieces.map(|(at, piece)| if at % 2 == 1 { Inline::Code(piece.to_owned()) } else { super::name(piece) }).collect()
}

/// Markdown as a block. It is the same in every language: whoever asks for it has chosen the text already.
pub(super) fn block(text: &str) -> Block {
    let nowhere = Sources::default().add("", "");
    Body::Markdown(Text { words: Words::Neutral(text.to_owned()), span: Span::new(nowhere, 0..0) }).into()
}
