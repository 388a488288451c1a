//! Lines and columns of what was met.

use crate::source::Span;
use memchr::memchr_iter;

/// Lines and columns of a begin and an end, all counted from 1, columns in characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The line of the begin.
    pub line: u32,
    /// The column of the begin.
    pub column: u32,
    /// The line of the end.
    pub end_line: u32,
    /// The column of the end.
    pub end_column: u32,
}

/// Finds lines and columns, the begins in their order and then the ends in theirs, because places may lie in each other.
pub(super) fn place(text: &str, mut places: Vec<(Span, &mut Place)>) {
    places.sort_by_key(|(span, _)| span.start);
    let mut walk = Walk::of(text);
    for (span, place) in &mut places {
        (place.line, place.column) = walk.to(span.start as usize);
    }
    places.sort_by_key(|(span, _)| span.end);
    let mut walk = Walk::of(text);
    for (span, place) in places {
        (place.end_line, place.end_column) = walk.to(span.end as usize);
    }
}

/// Lines and columns of places that are asked for in order, so that each part of the text is gone through once, however
/// many places lie on one line.
#[derive(Debug)]
struct Walk<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Walk<'t> {
    /// Begins at the start of a text.
    fn of(text: &'t str) -> Self {
        let at = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        Self { text, at, line: 1, column: 1 }
    }

    /// Line and column of an offset, both counted from 1, the column in characters; going back is not possible.
    fn to(&mut self, offset: usize) -> (u32, u32) {
        let passed = self.text.get(self.at..offset).unwrap_or_default();
        let lines = memchr_iter(b'\n', passed.as_bytes()).count();
        let last = passed.rfind('\n').map(|at| &passed[at + 1..]);
        let columns = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.column = last.map_or(self.column.saturating_add(columns(passed)), |last| 1 + columns(last));
        self.at += passed.len();
        (self.line, self.column)
    }
}

/// What editors do not count as a column.
const BYTE_ORDER_MARK: char = '\u{feff}';
