//! What a syntax error is called, where it is, and what usually helps.
//!
//! The library says what it stumbled over; people need the place where it went wrong, which is often earlier.

use super::shorten;
use crate::finding::{Finding, shape};
use crate::source::{FileId, Span};
use granit_parser::ErrorKind;
use std::ops::Range;

/// Where the library stopped, and what is known about the way there.
pub(super) struct Place<'t> {
    pub(super) text: &'t str,
    pub(super) file: FileId,
    /// Where it stopped.
    pub(super) at: usize,
    /// The end of the last part that could be read.
    pub(super) last_end: usize,
    /// Where the innermost list in brackets or mapping in braces was opened.
    pub(super) open: Option<usize>,
}

/// A sign that YAML does not allow and that nobody sees.
pub(super) fn control_character(text: &str, file: FileId) -> Option<Finding> {
    let hidden = |sign: &char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\u{85}');
    // Nearly no text has one, and bytes tell so far sooner.
    if !can_have_control(text.as_bytes()) {
        return None;
    }
    let (at, sign) = text.char_indices().find(|(_, sign)| hidden(sign))?;
    let span = Span::new(file, at..at + sign.len_utf8());
    let title = format!("the control character U+{:04X}", u32::from(sign));
    Some(Finding::error(shape::SYNTAX, title, span, "a sign that cannot be seen").patch("delete it", span, ""))
}

/// Whether a control character may be among bytes: of ASCII, or one of the further ones behind the byte they begin with.
fn can_have_control(bytes: &[u8]) -> bool {
    // To stop at none is faster than to stop at the first, because many bytes are looked at together.
    let is_one = |byte: u8| byte < 0x20 && byte != b'\t' && byte != b'\n' && byte != b'\r' || byte == 0x7f;
    let ones = bytes.iter().fold(0, |any, byte| any | u8::from(is_one(*byte)));
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let is_further = |first: u8, second: u8| first == 0xc2 && matches!(second, 0x80..=0x9f);
    pairs.fold(ones, |any, (first, second)| any | u8::from(is_further(*first, *second))) > 0
}

/// The sign at an offset, or the end of the text.
pub(super) fn sign_at(text: &str, file: FileId, at: usize) -> Span {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let width = text[at..].chars().next().filter(|sign| !matches!(sign, '\n' | '\r')).map_or(0, char::len_utf8);
    Span::new(file, at..at + width)
}

/// Adds the remedy to put quotes around what stands at a place.
pub(super) fn quote(finding: Finding, text: &str, span: Span, help: &str) -> Finding {
    let text = text.get(span.range()).unwrap_or_default();
    finding.patch(help, span, quoted(text))
}

/// A text in the quotes in which it needs the fewest escapes.
fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

fn error(title: impl Into<String>, span: Span, label: impl Into<String>) -> Finding {
    Finding::error(shape::SYNTAX, title, span, label)
}

impl Place<'_> {
    /// The finding for what the library says.
    pub(super) fn finding(&self, kind: &ErrorKind) -> Finding {
        use ErrorKind as K;
        match kind {
            K::TabNotAllowed
            | K::TabInBlockIndentation
            | K::TabInIndentation
            | K::TabAtBlockScalarStart
            | K::TabInPlainScalar => self.tab(),
            K::MappingValueNotAllowed | K::InvalidColonPlacement | K::InvalidMappingValueWhitespace => self.colon(),
            K::SimpleKeyExpected | K::InvalidSimpleKey => self.no_colon(),
            K::UnclosedQuotedScalar | K::InvalidQuotedScalarIndent | K::DocumentIndicatorInQuotedScalar => {
                self.unclosed_quote()
            }
            K::InvalidTrailingSingleQuotedScalar | K::InvalidTrailingDoubleQuotedScalar => self.after_quote(kind),
            K::UnknownQuotedScalarEscape
            | K::InvalidQuotedScalarHexEscape
            | K::InvalidLowSurrogateHexEscape
            | K::InvalidLowSurrogate
            | K::MissingLowSurrogate
            | K::UnpairedLowSurrogate
            | K::InvalidUnicodeEscape => self.escape(),
            K::UnexpectedCharacter { .. }
            | K::MissingAnchorOrAliasName
            | K::PlainScalarStartsWithDashFlowIndicator
            | K::UndeclaredTagHandle => self.reserved_sign(),
            K::InvalidBlockScalarHeader | K::ZeroBlockScalarIndent => self.block_header(),
            _ => self.structure(kind),
        }
    }

    /// Brackets, dashes and indentation.
    fn structure(&self, kind: &ErrorKind) -> Finding {
        use ErrorKind as K;
        match kind {
            K::UnclosedFlowCollection { open } => {
                let close = if *open == '[' { ']' } else { '}' };
                error(format!("`{open}` is never closed"), self.sign(), "opened here")
                    .help(format!("close it with `{close}`"))
            }
            K::UnexpectedEofFlowSequence | K::UnexpectedEofFlowMapping | K::UnexpectedEofImplicitFlowMapping => {
                self.in_brackets(error("a bracket is never closed", self.sign(), "the text ends here"))
            }
            K::MismatchedFlowCollectionEnd { open, close } => {
                error(format!("`{open}` is closed by `{close}`"), self.sign(), "opened here")
            }
            K::MisplacedFlowCollectionEnd => {
                error("a closing bracket without an opening one", self.sign(), "nothing is open here")
            }
            K::ExpectedFlowSequenceSeparator | K::ExpectedFlowMappingSeparator => self
                .in_brackets(error("a comma is missing", self.sign(), "expected `,` or the closing bracket"))
                .help("put a comma between the parts, or quotes around a text that holds such signs"),
            K::BlockSequenceEntryNotAllowed | K::BlockEntryInFlowCollection => {
                error("a list begins in the middle of a line", self.sign(), "this dash starts a list")
                    .help("begin the list on the next line, or quote the text if the dash belongs to it")
            }
            K::ExpectedBlockMappingKey
            | K::ExpectedBlockSequenceEntry
            | K::InvalidIndentation
            | K::InvalidBlockScalarIndent
            | K::InvalidFlowScalarIndent
            | K::ExpectedNodeContent => error(
                "a line does not fit the lines above it",
                self.line_content(),
                "neither a further key nor a further element",
            )
            .help("give the lines of one list or mapping the same indentation"),
            K::CommentNotSeparated | K::CommentInterceptedScalar => {
                error("a comment inside a text", self.sign(), "here")
                    .help("put a space in front of `#` and end the text before it, or quote the text")
            }
            K::DirectiveDisallowed => {
                let span = self.rest_of_line();
                let end =
                    self.text[span.range().end..].find('\n').map_or(self.text.len(), |at| span.range().end + at + 1);
                let line = self.span(span.range().start..end);
                error("a YAML directive", span, "a line that begins with `%`").patch("delete the line", line, "")
            }
            K::BomInsideDocument => {
                let span = self.sign();
                error("a byte order mark inside the text", span, "a sign that cannot be seen").patch(
                    "delete it",
                    span,
                    "",
                )
            }
            other => error("the text cannot be read as YAML", self.sign(), other.to_string()),
        }
    }

    fn tab(&self) -> Finding {
        let from = self.line_start(self.at);
        let mut at = from;
        for line in self.text[from..].split_inclusive('\n') {
            let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
            if line[..indentation].contains('\t') {
                let span = self.span(at..at + indentation);
                let spaces = line[..indentation].replace('\t', "  ");
                return error("a tab in the indentation", span, "a tab stands here").patch(
                    "indent with spaces",
                    span,
                    spaces,
                );
            }
            at += line.len();
        }
        error("a tab where only spaces may stand", self.sign(), "near here").help("replace the tab by spaces")
    }

    /// A colon that would start a mapping where none can start.
    fn colon(&self) -> Finding {
        let colon = self.sign();
        if let Some(open) = self.open {
            let finding = error("an unexpected colon", colon, "cannot start a mapping here");
            return finding
                .label(self.span(open..open + 1), "opened here")
                .help("close the bracket before this line, or quote the text that holds the colon");
        }
        let start = self.line_start(self.at);
        let before = &self.text[start..self.at];
        match before.find(": ") {
            Some(first) => self.colon_in_text(start + first + 2),
            None => self.colon_after_lines(),
        }
    }

    /// `x: a: b`
    fn colon_in_text(&self, value: usize) -> Finding {
        let value = value + self.text[value..].len() - self.text[value..].trim_start_matches(' ').len();
        let line = self.rest_of_line_from(value);
        let finding =
            error("a text with a colon stands without quotes", self.sign(), "would start a mapping inside the line");
        if self.text[line.clone()].starts_with(['"', '\'', '[', '{', '|', '>']) {
            return finding.help("put quotes around the whole text");
        }
        quote(finding, self.text, self.span(line), "quote the text")
    }

    /// A key that the library has read as the continuation of the text above.
    fn colon_after_lines(&self) -> Finding {
        let start = self.line_start(self.at);
        let key = start + self.text[start..self.at].len() - self.text[start..self.at].trim_start().len();
        if self.text[start..key].contains('\t') {
            return self.tab();
        }
        let finding = error("a key in the middle of a text", self.span(key..self.at), "read as part of the text above");
        let above = self.text[..start].trim_end();
        let line = self.line_start(above.len());
        let written = above[line..].trim_start();
        let from = above.len() - written.len();
        let finding =
            if written.is_empty() { finding } else { finding.label(self.span(from..above.len()), "the text above") };
        match written.find(':') {
            Some(colon) if !written[colon + 1..].starts_with([' ', '\t']) && colon + 1 < written.len() => {
                let at = from + colon + 1;
                finding.patch("put a space after the colon", self.span(at..at), " ")
            }
            _ => finding.help("give both lines the same indentation if they are keys of one mapping"),
        }
    }

    fn no_colon(&self) -> Finding {
        let span = self.line_content();
        let line = &self.text[span.range()];
        if line.chars().count() > 1024 {
            return error(
                "a key of more than 1024 signs",
                sign_at(self.text, self.file, span.start as usize),
                "begins here",
            )
            .help("keys are short; quote the text if the line is none");
        }
        let title = format!("a line without a colon: `{}`", shorten(line));
        error(title, span, "neither a key nor part of a text")
            .help("write a key as `key: value`, or indent the line if it continues the text above")
    }

    fn unclosed_quote(&self) -> Finding {
        let quote = self.text[self.last_end..].find(['"', '\'']).map_or(self.at, |at| self.last_end + at);
        error("a quote is never closed", sign_at(self.text, self.file, quote), "opened here")
            .help("close it where the text ends; further lines of it are indented")
    }

    fn after_quote(&self, kind: &ErrorKind) -> Finding {
        let finding = error("text after the closing quote", self.rest_of_line(), "stands outside the quotes");
        if *kind == ErrorKind::InvalidTrailingSingleQuotedScalar {
            finding.help("inside single quotes an apostrophe is written twice: `''`")
        } else {
            finding.help("inside double quotes a quote is written with a backslash: `\\\"`")
        }
    }

    fn escape(&self) -> Finding {
        let tail = &self.text[self.at..];
        let mut signs = tail.char_indices();
        let mut found = self.at..self.at;
        while let Some((at, sign)) = signs.next() {
            if sign != '\\' {
                continue;
            }
            let Some((_, escaped)) = signs.next() else { break };
            if !"0abt\tnvfre \"/\\N_LP\n\r".contains(escaped) {
                found = self.at + at..self.at + at + 1 + escaped.len_utf8();
                break;
            }
        }
        let escape = shorten(&self.text[found.clone()]);
        error(format!("`{escape}` is not an escape"), self.span(found), "inside double quotes")
            .help("write `\\\\` for a backslash, or put the text in single quotes")
    }

    /// A text that begins with a sign that YAML keeps for itself.
    fn reserved_sign(&self) -> Finding {
        let line = self.rest_of_line_from(self.at);
        // In brackets the text ends with its part, which is not for us to guess.
        let span = self.sign();
        let sign = &self.text[span.range()];
        let finding = error(format!("a text begins with `{sign}`"), span, "means something else in YAML");
        match self.open {
            Some(_) => finding.help("quote the text"),
            None => quote(finding, self.text, self.span(line), "quote the text"),
        }
    }

    fn block_header(&self) -> Finding {
        let line = self.rest_of_line_from(self.at);
        let sign = self.text[line.clone()].chars().next().unwrap_or('|');
        error(
            format!("text follows `{sign}` on the same line"),
            self.span(line),
            "the text would begin on the next line",
        )
        .help(format!("begin the text on the next line, indented, or quote it if `{sign}` belongs to it"))
    }

    fn in_brackets(&self, finding: Finding) -> Finding {
        match self.open {
            Some(open) => finding.label(self.span(open..open + 1), "opened here"),
            None => finding,
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    fn sign(&self) -> Span {
        sign_at(self.text, self.file, self.at)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind(['\n', '\r']).map_or(0, |at| at + 1)
    }

    fn rest_of_line(&self) -> Span {
        self.span(self.rest_of_line_from(self.at))
    }

    /// From an offset to the last sign of its line, without a comment.
    fn rest_of_line_from(&self, from: usize) -> Range<usize> {
        let line = self.text[from..].split(['\n', '\r']).next().unwrap_or_default();
        let line = line.find(" #").map_or(line, |at| &line[..at]);
        from..from + line.trim_end().len()
    }

    /// The line at which the library stopped, without indentation and comment.
    fn line_content(&self) -> Span {
        let line = self.rest_of_line_from(self.line_start(self.at));
        let content = self.text[line.clone()].trim_start();
        self.span(line.end - content.len()..line.end)
    }
}
