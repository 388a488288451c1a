//! Lines of words as HTML.

use super::{Chrome, Signs, own_text, position, signs};
use crate::locale::Piece;
use pulldown_cmark::html::push_html;

/// A text, safe inside elements and attributes.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    escape_into(text, &mut out);
    out
}

/// The same behind what is there already.
pub(super) fn escape_into(text: &str, out: &mut String) {
    const ACTIVE: Signs = signs(b"&<>\"'");
    let mut rest = text;
    while let Some(at) = position(&ACTIVE, rest) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// A line.
pub(super) fn line(pieces: &[Piece], chrome: &Chrome<'_>) -> String {
    let mut out = String::new();
    line_into(pieces, chrome, &mut out);
    out
}

/// A line behind what is there already.
pub(super) fn line_into(pieces: &[Piece], chrome: &Chrome<'_>, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => escape_into(text, out),
            Piece::Code(code) => {
                out.push_str("<code>");
                escape_into(code, out);
                out.push_str("</code>");
            }
            Piece::Strong(inner) => {
                out.push_str("<strong>");
                line_into(inner, chrome, out);
                out.push_str("</strong>");
            }
            Piece::Link(target, inner) => match chrome.href(target) {
                Some(href) => link(&href, inner, chrome, out),
                None => line_into(inner, chrome, out),
            },
        }
    }
}

/// An address without what readers need not see of it.
fn bare(address: &str) -> &str {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    rest.unwrap_or(address).trim_end_matches('/')
}

/// A link whose text is its address says so, because then the address need not be printed a second time on paper.
fn link(href: &str, inner: &[Piece], chrome: &Chrome<'_>, out: &mut String) {
    let shown = matches!(inner, [Piece::Text(text)] if bare(text) == bare(href));
    out.push_str(if shown { "<a class=\"kt-url\" href=\"" } else { "<a href=\"" });
    escape_into(href, out);
    out.push_str("\">");
    line_into(inner, chrome, out);
    out.push_str("</a>");
}

/// The author's own text, its headings below the level of the section it stands in.
pub(super) fn own_text(source: &str, level: usize) -> String {
    let mut out = String::new();
    push_html(&mut out, own_text::events(source, level).into_iter());
    out.truncate(out.trim_end().len());
    out
}
