//! Texts with a name, and places inside them. Every other room speaks of places in these terms only.
//!
//! Offsets are bytes. Nothing here reads the disk: `project` does.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

/// The largest text that a declaration or one of its files may be, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Which of the [`Sources`] a place belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// One text with the name that findings show for it.
#[derive(Debug, Clone)]
pub struct Source {
    /// The name shown to people: a path relative to the declaration's folder, with `/`.
    pub name: Cow<'static, str>,
    /// The whole text.
    pub text: Text,
}

/// A text. The thousands of files of a built site are not held: each is read, gone through and forgotten, and read
/// again if a finding shows a line of it.
#[derive(Debug, Clone)]
pub enum Text {
    /// It is in memory.
    Held(Cow<'static, str>),
    /// It is read when somebody asks for it.
    Later(Arc<Later>),
}

/// How a text is read, and what came of it.
pub struct Later {
    read: Box<Read>,
    text: OnceLock<String>,
}

/// Reads a text, or says why that is not possible.
type Read = dyn Fn() -> Result<String, String> + Send + Sync;

impl Text {
    /// A text that is read when somebody asks for it.
    pub fn later(read: impl Fn() -> Result<String, String> + Send + Sync + 'static) -> Self {
        Self::Later(Arc::new(Later { read: Box::new(read), text: OnceLock::new() }))
    }

    /// The text for a look that leaves nothing in memory. Whoever derefs holds it from then on; what cannot be read is
    /// empty then.
    pub fn look(&self) -> Result<Cow<'_, str>, String> {
        match self {
            Self::Held(text) => Ok(Cow::Borrowed(text)),
            Self::Later(later) => match later.text.get() {
                Some(text) => Ok(Cow::Borrowed(text)),
                None => (later.read)().map(Cow::Owned),
            },
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Held(text) => text,
            Self::Later(later) => later.text.get_or_init(|| (later.read)().unwrap_or_default()),
        }
    }
}

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Later").field("text", &self.text.get().map(String::len)).finish_non_exhaustive()
    }
}

impl<T: Into<Cow<'static, str>>> From<T> for Text {
    fn from(text: T) -> Self {
        Self::Held(text.into())
    }
}

/// All texts of one run: the declaration with its includes, and the shipped files it refers to.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Takes a text in and returns the id under which places refer to it.
    pub fn add(&mut self, name: impl Into<Cow<'static, str>>, text: impl Into<Text>) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(Source { name: name.into(), text: text.into() });
        id
    }

    /// The text behind an id. Ids come from [`Sources::add`] only, so there always is one.
    pub fn get(&self, id: FileId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// Every text with its id, in the order in which they were taken in.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0..).map(FileId).zip(&self.0)
    }

    /// What stands at a place.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).text.get(span.range()).unwrap_or_default()
    }

    /// The line of a place's start, counted from 1.
    pub fn line(&self, span: Span) -> usize {
        self.position(span.file, span.start).0
    }

    /// Line and column of a byte offset, both counted from 1, the column in characters.
    pub fn position(&self, file: FileId, offset: u32) -> (usize, usize) {
        Lines::of(self).position(file, offset)
    }
}

/// Where the lines of texts begin, found once for many places.
#[derive(Debug)]
pub struct Lines<'s> {
    sources: &'s Sources,
    starts: Vec<OnceLock<Vec<usize>>>,
}

impl<'s> Lines<'s> {
    /// The lines of some texts; each is looked at when it is first asked for.
    pub fn of(sources: &'s Sources) -> Self {
        Self { sources, starts: sources.0.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The texts.
    pub fn sources(&self) -> &'s Sources {
        self.sources
    }

    /// Line and column of a byte offset, both counted from 1, the column in characters.
    pub fn position(&self, file: FileId, offset: u32) -> (usize, usize) {
        let (line, before) = self.before(file, offset);
        (line, before.chars().count() + 1)
    }

    /// Line and column of a place's start and end, columns in characters.
    pub fn place(&self, span: Span) -> [usize; 4] {
        let (start, end) = (self.position(span.file, span.start), self.position(span.file, span.end));
        [start.0, start.1, end.0, end.1]
    }

    /// The same with columns as editors count them that hold texts in UTF-16.
    pub fn place_in_utf16(&self, span: Span) -> [usize; 4] {
        let [start, end] = [span.start, span.end].map(|offset| self.before(span.file, offset));
        let column = |before: &str| before.encode_utf16().count() + 1;
        [start.0, column(start.1), end.0, column(end.1)]
    }

    /// The line of a byte offset, and what stands before it on that line.
    fn before(&self, file: FileId, offset: u32) -> (usize, &'s str) {
        let text: &'s str = &self.sources.get(file).text;
        let offset = (0..=(offset as usize).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let starts = self.starts[file.0 as usize].get_or_init(|| line_starts(text));
        let line = starts.partition_point(|start| *start <= offset).max(1);
        // Editors do not count the byte order mark as a column.
        let before = &text[starts[line - 1]..offset];
        // It is one at the very beginning only.
        (line, before.strip_prefix(BYTE_ORDER_MARK).filter(|_| line == 1).unwrap_or(before))
    }

    /// A place as people and editors write it: `klartext.yaml:12:3`.
    pub fn shown(&self, span: Span) -> String {
        let (line, column) = self.position(span.file, span.start);
        format!("{}:{line}:{column}", self.sources.get(span.file).name)
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(after).collect()
}

/// What editors do not count as a column.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A place: a range of bytes in one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// A place by its byte range.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { file, start: offset(range.start), end: offset(range.end) }
    }

    /// The bytes as a range, to slice the text with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of this place that starts `from` bytes in and is `len` bytes long.
    #[must_use]
    pub fn part(self, from: usize, len: usize) -> Self {
        let start = self.start as usize + from;
        Self::new(self.file, start..start + len)
    }

    /// Whether the other place lies inside this one.
    pub fn contains(self, other: Self) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }
}

/// What a declaration lays over its base: one mapping then has two places, and a value may stand for another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layers {
    /// The same mapping, above and below.
    merged: Vec<(Span, Span)>,
    /// A value, and what it stands for.
    replaced: Vec<(Span, Span)>,
    /// The files of bases.
    bases: Vec<FileId>,
}

impl Layers {
    /// Two mappings that count as one.
    pub fn merge(&mut self, above: Span, below: Span) {
        self.merged.push((above, below));
    }

    /// A value that is laid over another.
    pub fn replace(&mut self, above: Span, below: Span) {
        self.replaced.push((above, below));
    }

    /// Takes a file in as one of a base.
    pub fn add_base(&mut self, file: FileId) {
        self.bases.push(file);
    }

    /// Whether a file is one of a base, from which a declaration takes what it needs.
    pub fn is_base(&self, file: FileId) -> bool {
        self.bases.contains(&file)
    }

    /// Whether a place lies inside another, or inside what that one is laid over.
    pub fn holds(&self, outer: Span, inner: Span) -> bool {
        let below = |(above, below): &(Span, Span)| outer.contains(*above) && self.holds(*below, inner);
        outer.contains(inner) || self.merged.iter().any(below)
    }

    /// What a value stands for.
    pub fn below(&self, above: Span) -> Option<Span> {
        self.replaced.iter().find(|(over, _)| *over == above).map(|(_, below)| *below)
    }

    /// What the value around a place stands for.
    pub fn below_part(&self, part: Span) -> Option<Span> {
        self.replaced.iter().find(|(over, _)| over.contains(part)).map(|(_, below)| *below)
    }

    /// The mappings below one, the nearest first.
    pub fn under(&self, above: Span) -> Vec<Span> {
        let mut all = Vec::new();
        let mut next = Some(above);
        while let Some(at) = next {
            next = self.merged.iter().find(|(over, _)| *over == at).map(|(_, below)| *below);
            all.extend(next);
        }
        all
    }
}

/// A value and the place where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At<T> {
    /// What was written.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> At<T> {
    /// Puts a value and its place together.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value made from this one.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> At<U> {
        At { value: with(self.value), span: self.span }
    }
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
