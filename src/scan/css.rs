//! What CSS fetches: `@import`, `url()` and the strings of `image-set()`.
//!
//! Rules nested deeper than 75 levels, where cssparser ends, are not read.

use super::Kind;
use cssparser::{ParseError, Parser, Token};
use std::ops::Range;

/// An address in CSS.
#[derive(Debug)]
pub(super) struct Found<'f> {
    /// What is fetched.
    pub(super) kind: Kind,
    /// Whether browsers ignore it.
    pub(super) inert: bool,
    /// The address without escapes.
    pub(super) value: &'f str,
    /// Where it stands.
    pub(super) at: Range<usize>,
}

type Sink<'f> = dyn FnMut(Found<'_>) + 'f;

/// Reads a style sheet.
pub(super) fn sheet(text: super::Piece<'_>, found: &mut Sink<'_>) {
    let mut parser = Parser::new(text.text);
    // Behind the first rule browsers ignore `@import`.
    let mut may_import = true;
    while let Some((token, at)) = next(&mut parser) {
        match token {
            Token::WhiteSpace(_) | Token::CDO | Token::CDC | Token::Semicolon => {}
            Token::Comment(words) => comment(words, at.start + 2, found),
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => import(&mut parser, !may_import, found),
            Token::AtKeyword(name) => {
                let has_block = rest_of_rule(&mut parser, kind_in(&name), true, found);
                let keeps = ["charset", "layer"].iter().any(|keeps| name.eq_ignore_ascii_case(keeps));
                may_import &= keeps && !has_block;
            }
            token => {
                may_import = false;
                if is_curly(&token) {
                    let _ = nested(&mut parser, |parser| values(parser, Kind::Image, false, found));
                    continue;
                }
                skip(&mut parser, &token);
                rest_of_rule(&mut parser, Kind::Image, false, found);
            }
        }
    }
}

/// Reads declarations without a rule around them, as in a `style` attribute.
pub(super) fn declarations(text: super::Piece<'_>, found: &mut Sink<'_>) {
    values(&mut Parser::new(text.text), Kind::Image, false, found);
}

/// What an address in the block of an at-rule is.
fn kind_in(rule: &str) -> Kind {
    if rule.eq_ignore_ascii_case("font-face") { Kind::Font } else { Kind::Image }
}

/// The next token and its place. Blocks have to be entered or skipped before the next one is asked for, or places go
/// wrong.
fn next<'i>(parser: &mut Parser<'i>) -> Option<(Token<'i>, Range<usize>)> {
    let start = parser.position().byte_index();
    let token = parser.next_including_whitespace_and_comments().ok()?.clone();
    Some((token, start..parser.position().byte_index()))
}

fn is_curly(token: &Token<'_>) -> bool {
    matches!(token, Token::CurlyBracketBlock)
}

/// Enters the block that was just begun.
fn nested<'i>(parser: &mut Parser<'i>, read: impl FnOnce(&mut Parser<'i>)) -> Result<(), ParseError<()>> {
    parser.parse_nested_block(|parser| {
        read(parser);
        Ok(())
    })
}

/// Skips a block, if one was just begun.
fn skip(parser: &mut Parser<'_>, token: &Token<'_>) {
    let begins = [Token::ParenthesisBlock, Token::SquareBracketBlock, Token::CurlyBracketBlock];
    if begins.contains(token) || matches!(token, Token::Function(_)) {
        let _ = nested(parser, |_| {});
    }
}

/// Reads the prelude of a rule, in which nothing is fetched, and its block; tells whether there is one.
fn rest_of_rule(parser: &mut Parser<'_>, kind: Kind, is_at_rule: bool, found: &mut Sink<'_>) -> bool {
    while let Some((token, _)) = next(parser) {
        if is_curly(&token) {
            let _ = nested(parser, |parser| values(parser, kind, false, found));
            return true;
        }
        skip(parser, &token);
        if is_at_rule && token == Token::Semicolon {
            return false;
        }
    }
    false
}

/// Reads what follows `@import`, up to the semicolon.
fn import(parser: &mut Parser<'_>, inert: bool, found: &mut Sink<'_>) {
    let mut is_first = true;
    while let Some((token, at)) = next(parser) {
        if matches!(token, Token::WhiteSpace(_) | Token::Comment(_)) {
            continue;
        }
        match &token {
            Token::Semicolon => return,
            Token::QuotedString(value) | Token::UnquotedUrl(value) if is_first => {
                found(Found { kind: Kind::Style, inert, value, at });
            }
            Token::Function(name) if is_first && name.eq_ignore_ascii_case("url") => {
                let _ = nested(parser, |parser| strings(parser, Kind::Style, inert, found));
            }
            token => {
                skip(parser, token);
                if is_curly(token) {
                    return;
                }
            }
        }
        is_first = false;
    }
}

/// Reads the inside of a block or function: declarations, and rules in it.
fn values(parser: &mut Parser<'_>, kind: Kind, inert: bool, found: &mut Sink<'_>) {
    // The kind in the block of the at-rule whose prelude is being read.
    let mut rule: Option<Kind> = None;
    while let Some((token, at)) = next(parser) {
        match &token {
            Token::Comment(words) => comment(words, at.start + 2, found),
            Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => import(parser, true, found),
            Token::AtKeyword(name) => rule = Some(kind_in(name)),
            Token::Semicolon => rule = None,
            Token::CurlyBracketBlock => {
                let kind = rule.take().unwrap_or(kind);
                let _ = nested(parser, |parser| values(parser, kind, inert, found));
            }
            _ if rule.is_some() => skip(parser, &token),
            Token::UnquotedUrl(value) => found(Found { kind, inert, value, at }),
            Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                let _ = nested(parser, |parser| strings(parser, kind, inert, found));
            }
            Token::Function(name) if is_image_set(name) => {
                let _ = nested(parser, |parser| image_set(parser, kind, inert, found));
            }
            Token::Function(_) | Token::ParenthesisBlock => {
                let _ = nested(parser, |parser| values(parser, kind, inert, found));
            }
            token => skip(parser, token),
        }
    }
}

fn is_image_set(name: &str) -> bool {
    ["image-set", "-webkit-image-set"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The string in `url("…")`.
fn strings(parser: &mut Parser<'_>, kind: Kind, inert: bool, found: &mut Sink<'_>) {
    while let Some((token, at)) = next(parser) {
        match &token {
            Token::QuotedString(value) => found(Found { kind, inert, value, at }),
            token => skip(parser, token),
        }
    }
}

/// Strings and `url()` are addresses here; `type("image/png")` is none.
fn image_set(parser: &mut Parser<'_>, kind: Kind, inert: bool, found: &mut Sink<'_>) {
    while let Some((token, at)) = next(parser) {
        match &token {
            Token::QuotedString(value) | Token::UnquotedUrl(value) => found(Found { kind, inert, value, at }),
            Token::Function(name) if name.eq_ignore_ascii_case("url") => {
                let _ = nested(parser, |parser| strings(parser, kind, inert, found));
            }
            token => skip(parser, token),
        }
    }
}

/// What a comment would fetch if it were none. One that seems to begin in it begins none.
fn comment(words: &str, start: usize, found: &mut Sink<'_>) {
    let mut start = start;
    for piece in words.split("/*") {
        if piece.contains("//") {
            let shifted = &mut |inner: Found<'_>| {
                let at = inner.at.start + start..inner.at.end + start;
                found(Found { inert: true, at, ..inner });
            };
            values(&mut Parser::new(piece), Kind::Image, true, shifted);
        }
        start += piece.len() + "/*".len();
    }
}
