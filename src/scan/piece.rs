//! Bytes to text, and parts of a text that know where in the file they stand.

use std::ops::Range;

/// The text of a file: by its byte order mark, as UTF-8, or else sign by sign as Latin-1, in which addresses read the
/// same. No byte is lost, and lines and columns stay what editors show.
pub fn decode(bytes: Vec<u8>) -> String {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks(2).map(|two| read([two[0], *two.get(1).unwrap_or(&0)])).collect();
        String::from_utf16_lossy(&units)
    };
    if bytes.starts_with(&[0xff, 0xfe]) {
        return wide(u16::from_le_bytes);
    }
    if bytes.starts_with(&[0xfe, 0xff]) {
        return wide(u16::from_be_bytes);
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.starts_with('\u{feff}') => text['\u{feff}'.len_utf8()..].to_owned(),
        Ok(text) => text,
        Err(error) => error.as_bytes().iter().copied().map(char::from).collect(),
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
