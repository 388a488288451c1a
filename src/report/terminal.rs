//! Findings for people: the line, what stands there, the provision, the remedy as a change.

use super::{MOST, Report, rest, shown_name, visible};
use crate::finding::{Finding, Help, Label, Level, Patch};
use crate::source::{FileId, Sources, Span};
use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Element, Group, Origin, Renderer, Snippet};
use annotate_snippets::{Level as Shown, Patch as Change};
use memchr::memchr_iter;
use std::ops::Range;

/// How findings look on a terminal; what fits the terminal is for the caller to find out.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Whether to write colours.
    pub colour: bool,
    /// The columns of the terminal.
    pub width: usize,
}

impl Default for Look {
    fn default() -> Self {
        Self { colour: false, width: DEFAULT_TERM_WIDTH }
    }
}

/// The first [`MOST`] findings, each followed by an empty line, and the number of the others.
pub fn terminal(report: Report<'_>, look: Look) -> String {
    // A link on the code would lead nowhere.
    let renderer = if look.colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let renderer = renderer.term_width(look.width);
    let mut out = String::new();
    for finding in report.findings.iter().take(MOST) {
        out.push_str(&renderer.render(&groups(finding, report.sources)));
        out.push_str("\n\n");
    }
    if let Some(rest) = rest(report.findings) {
        out.push_str(&rest);
        out.push('\n');
    }
    out
}

/// How many places of a finding are shown, at most. Drawing thousands between the lines takes minutes.
const MOST_PLACES: usize = 50;

fn groups<'r>(finding: &'r Finding, sources: &'r Sources) -> Vec<Group<'r>> {
    let level = match finding.level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
        Level::Hint => Shown::INFO.with_name("hint"),
    };
    let title = level.primary_title(visible(&finding.title)).id(finding.code.to_string());
    let notes = finding.notes.iter().map(|note| Shown::NOTE.message(visible(note)));
    let hidden = (1 + finding.others.len()).saturating_sub(MOST_PLACES);
    let hidden = (hidden > 0).then(|| Shown::NOTE.message(format!("{hidden} further places are not shown")));
    let places = places(finding, sources);
    let mut groups = vec![Group::with_title(title).elements(places).elements(hidden).elements(notes)];
    groups.extend(finding.helps.iter().map(|help| remedy(help, sources)));
    groups
}

/// One snippet for each file that the finding speaks of, that of the fault first.
fn places<'r>(finding: &'r Finding, sources: &'r Sources) -> Vec<Element<'r>> {
    let labels: Vec<_> = std::iter::once(&finding.primary).chain(&finding.others).take(MOST_PLACES).collect();
    let mut elements: Vec<Element<'r>> = Vec::new();
    for file in files(labels.iter().map(|label| label.span)) {
        let here: Vec<_> = labels.iter().enumerate().filter(|(_, label)| label.span.file == file).collect();
        let spans = here.iter().map(|(_, label)| first_line(sources, label.span));
        let window = Window::around(sources, file, spans);
        if window.is_endless(sources) {
            elements.extend(here.iter().flat_map(|(_, label)| named(label, sources)));
            continue;
        }
        let annotations = here.into_iter().map(|(nth, label)| {
            let kind = if nth == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let text = Some(visible(&label.text)).filter(|text| !text.is_empty());
            kind.span(window.inside(first_line(sources, label.span))).label(text)
        });
        elements.push(window.snippet(sources).annotations(annotations).into());
    }
    elements
}

/// A place without its line.
fn named<'r>(label: &'r Label, sources: &'r Sources) -> [Element<'r>; 2] {
    let (line, column) = sources.position(label.span.file, label.span.start);
    let name = shown_name(&sources.get(label.span.file).name);
    [Origin::path(name).line(line).char_column(column).into(), Shown::NOTE.message(visible(&label.text)).into()]
}

fn remedy<'r>(help: &'r Help, sources: &'r Sources) -> Group<'r> {
    let changes = files(help.patches.iter().map(|patch| patch.span)).into_iter().filter_map(|file| {
        let here: Vec<&Patch> = help.patches.iter().filter(|patch| patch.span.file == file).collect();
        let window = Window::around(sources, file, here.iter().map(|patch| clamped(sources, patch.span)));
        let snippet: Snippet<'r, Change<'r>> = window.snippet(sources);
        let changes = here.into_iter().map(|patch| {
            let span = window.inside(clamped(sources, patch.span));
            Change::new(span, visible(&patch.text))
        });
        (!window.is_endless(sources)).then(|| snippet.patches(changes))
    });
    Group::with_title(Shown::HELP.secondary_title(visible(&help.text))).elements(changes)
}

/// Each file once, in the order in which they come.
fn files(spans: impl Iterator<Item = Span>) -> Vec<FileId> {
    let mut files = Vec::new();
    for span in spans {
        if !files.contains(&span.file) {
            files.push(span.file);
        }
    }
    files
}

/// The lines of a text that are shown. A whole text for each finding would cost its length each time.
struct Window {
    file: FileId,
    range: Range<usize>,
    first_line: usize,
}

impl Window {
    fn around(sources: &Sources, file: FileId, spans: impl Iterator<Item = Range<usize>>) -> Self {
        let text = &sources.get(file).text;
        let (start, end) = spans.fold((text.len(), 0), |(start, end), span| (start.min(span.start), end.max(span.end)));
        let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        // The mark in front of the first line would take up a column.
        let mark = if start == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let first_line = memchr_iter(b'\n', &text.as_bytes()[..start]).count() + 1;
        Self { file, range: start + mark..end.max(start + mark), first_line }
    }

    /// Whether one of the lines is so long that drawing it helps nobody and takes seconds.
    fn is_endless(&self, sources: &Sources) -> bool {
        sources.get(self.file).text[self.range.clone()].lines().any(|line| line.len() > 8192)
    }

    fn snippet<'r, T: Clone>(&self, sources: &'r Sources) -> Snippet<'r, T> {
        let source = sources.get(self.file);
        Snippet::source(visible(&source.text[self.range.clone()]))
            .line_start(self.first_line)
            .path(shown_name(&source.name))
    }

    /// A range of the text as a range of the window.
    fn inside(&self, range: Range<usize>) -> Range<usize> {
        let offset = |at: usize| at.clamp(self.range.start, self.range.end) - self.range.start;
        offset(range.start)..offset(range.end)
    }
}

/// A place as a range that the text has for certain.
fn clamped(sources: &Sources, span: Span) -> Range<usize> {
    let text = &sources.get(span.file).text;
    let floor = |at: u32| {
        let at = (at as usize).min(text.len());
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
    };
    let start = floor(span.start);
    start..floor(span.end).max(start)
}

/// A place up to the end of its first line: a block of a hundred lines says no more than where it begins.
fn first_line(sources: &Sources, span: Span) -> Range<usize> {
    let range = clamped(sources, span);
    let line = sources.get(span.file).text[range.clone()].lines().next().unwrap_or_default();
    range.start..range.start + line.len()
}
