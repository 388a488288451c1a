//! Bytes to text, and parts of a text that know where in the file they stand.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memmem;
use std::ops::Range;

/// How far into a file its encoding may be named, in bytes.
const HEAD: usize = 1_024;

/// The text of a file: by its byte order mark, as UTF-8, in the encoding that it names, or else as browsers read a page
/// that names none. A broken byte costs one sign. Lines and columns stay what editors show.
pub fn decode(bytes: Vec<u8>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes)
        && encoding != UTF_8
    {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    if let Some(encoding) = wide(&bytes) {
        return encoding.decode_without_bom_handling(&bytes).0.into_owned();
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            text
        }
        Err(error) => {
            let bytes = error.as_bytes();
            let encoding = named(bytes).unwrap_or(WINDOWS_1252);
            encoding.decode_with_bom_removal(bytes).0.into_owned()
        }
    }
}

/// The encoding that the head of a page, a sheet or a text in XML names.
fn named(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let word = |key: &[u8]| {
        let from = memmem::find(head, key)? + key.len();
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.');
        let blank = |byte: &&u8| matches!(byte, b'=' | b'"' | b'\'' | b' ');
        let skipped = head[from..].iter().take_while(blank).count();
        let len = head[from + skipped..].iter().take_while(is_part).count();
        Encoding::for_label(&head[from + skipped..from + skipped + len])
    };
    // A page that can be read up to here is not in UTF-16, whatever it says.
    let found = [&b"charset"[..], b"CHARSET", b"encoding"].iter().find_map(|key| word(key))?;
    Some(if found == UTF_16LE || found == UTF_16BE { UTF_8 } else { found })
}

/// UTF-16 without its mark, as it shows in the first sign of markup.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [b'<', 0, _, 0, ..] => Some(UTF_16LE),
        [0, b'<', 0, _, ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// A part of a file's text, perhaps decoded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'t> {
    /// The text as browsers read it.
    pub(super) text: &'t str,
    start: usize,
    end: usize,
    /// Whether it stands like that in the file, so that its parts have places of their own.
    exact: bool,
}

impl<'t> Piece<'t> {
    /// The whole text of a file.
    pub(super) fn whole(text: &'t str) -> Self {
        Self { text, start: 0, end: text.len(), exact: true }
    }

    /// A part of this one.
    pub(super) fn part(self, at: Range<usize>) -> Self {
        let text = self.text.get(at.clone()).unwrap_or_default();
        if self.exact && !text.is_empty() {
            Self { text, start: self.start + at.start, end: self.start + at.end, exact: true }
        } else {
            Self { text, ..self }
        }
    }

    /// The part in which a value stands, narrowed to the value if it is written as it is read.
    pub(super) fn part_of(self, at: Range<usize>, value: &str) -> Self {
        let part = self.part(at);
        match part.text.find(value) {
            Some(from) if !value.is_empty() => part.part(from..from + value.len()),
            _ => part,
        }
    }

    /// Another reading of the same place, such as one without character references.
    pub(super) fn read_as(self, text: &str) -> Piece<'_> {
        Piece { text, start: self.start, end: self.end, exact: self.exact && self.text == text }
    }

    /// Its place in the file.
    pub(super) fn range(self) -> Range<usize> {
        self.start..self.end
    }
}
