//! A document as plain text, for mails and terminals: no markup, no template, no sign that a terminal acts on.
//!
//! Lines are as wide as mail programs quote without breaking them. Words are counted by their letters, which is right for
//! the languages that klartext speaks. Only an address and a sample can be longer than a line.

use super::own_text::{self, indent};
use super::{Chrome, encode};
use crate::document::{Block, Body, Document, Section, Table, Target, Term};
use crate::locale::{Locale, Piece, plain, visible};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The width of a line.
const WIDTH: usize = 78;

/// So many sections are found without a table of contents.
const WITHOUT_CONTENTS: usize = 5;

/// A line with its words.
type Words = Vec<Piece>;

/// The whole document.
pub(super) fn page(document: &Document<Words>, locale: &Locale, chrome: &Chrome<'_>) -> String {
    let mut numbers = BTreeMap::new();
    number(&document.sections.iter().collect::<Vec<_>>(), "", &mut numbers);
    let writer = Writer { locale, chrome, numbers, around_label: OnceCell::new() };
    let mut head = vec![heading(&writer.line(&document.title), 1, WIDTH)];
    if chrome.draft {
        let draft = format!("{}: {}", locale.message("page-draft"), locale.message("page-draft.note"));
        head.push(wrapped(&draft, WIDTH));
    }
    let lead: Vec<String> = document.lead.iter().map(|line| wrapped(&writer.line(line), WIDTH)).collect();
    if !lead.is_empty() {
        head.push(lead.join("\n"));
    }
    if document.sections.len() > WITHOUT_CONTENTS {
        head.push(writer.contents(document));
    }
    let mut parts = vec![head.join("\n\n")];
    parts.extend(document.sections.iter().map(|section| writer.section(section, 2)));
    let text = parts.join("\n\n\n");
    // A control character could still come from a message of the project's own.
    let mut text: String = text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect();
    text.push('\n');
    text
}

/// Numbers sections and those inside them: `9`, `9.1`.
fn number<'d>(sections: &[&'d Section<Words>], above: &str, numbers: &mut BTreeMap<&'d str, (String, String)>) {
    for (at, section) in sections.iter().enumerate() {
        let own = format!("{above}{}", at + 1);
        let inner = section.blocks.iter().filter_map(|block| match &block.body {
            Body::Section(inner) => Some(inner),
            _ => None,
        });
        number(&inner.collect::<Vec<_>>(), &format!("{own}."), numbers);
        numbers.insert(&section.anchor, (own, plain(&section.title)));
    }
}

struct Writer<'a> {
    locale: &'a Locale,
    chrome: &'a Chrome<'a>,
    /// The number and the heading of each section by its anchor: what a link becomes where nobody can click.
    numbers: BTreeMap<&'a str, (String, String)>,
    /// What stands before and behind a label.
    around_label: OnceCell<(String, String)>,
}

impl Writer<'_> {
    fn contents(&self, document: &Document<Words>) -> String {
        let entries = document.sections.iter().map(|section| hanging(&self.title(section), WIDTH));
        let entries = entries.collect::<Vec<_>>().join("\n");
        format!("{}\n\n{entries}", wrapped(&self.locale.message("page-contents"), WIDTH))
    }

    /// The heading of a section with its number.
    fn title(&self, section: &Section<Words>) -> String {
        let number = self.numbers.get(section.anchor.as_str()).map_or("", |(number, _)| number);
        let dot = if number.contains('.') { "" } else { "." };
        format!("{number}{dot} {}", self.line(&section.title))
    }

    fn section(&self, section: &Section<Words>, level: usize) -> String {
        let mut parts = vec![heading(&self.title(section), level, WIDTH)];
        parts.extend(section.blocks.iter().map(|block| self.block(block, level)));
        parts.retain(|part| !part.is_empty());
        let text = parts.join("\n\n");
        // Apart from all other information, as Art. 21(4) GDPR asks for the right to object.
        let rule = "*".repeat(WIDTH);
        if section.set_apart { format!("{rule}\n\n{text}\n\n{rule}") } else { text }
    }

    fn block(&self, block: &Block<Words>, level: usize) -> String {
        match &block.body {
            Body::Section(section) => self.section(section, level + 1),
            Body::Paragraph(line) => wrapped(&self.line(line), WIDTH),
            Body::List(items) => self.list(items, WIDTH),
            Body::Terms(terms) => terms.iter().map(|term| self.term(term)).collect::<Vec<_>>().join("\n"),
            Body::Table(table) => self.table(table, level),
            Body::Address(lines) => {
                let lines = lines.iter().map(|line| hanging(&self.line(line), WIDTH));
                lines.collect::<Vec<_>>().join("\n")
            }
            Body::Markdown(text) => own_text::to_text(self.locale.given(text), level, WIDTH),
            Body::Sample(text) => sample(&visible(text)),
            Body::Snippet(snippet) => {
                let forms = super::snippet::forms(snippet, self.locale).into_iter();
                let forms = forms.map(|form| format!("{}\n\n{}", wrapped(&form.label, WIDTH), sample(&form.source)));
                forms.collect::<Vec<_>>().join("\n\n")
            }
        }
    }

    fn list(&self, items: &[Words], width: usize) -> String {
        let items = items.iter().map(|item| indent(&wrapped(&self.line(item), width - 2), "- ", "  "));
        items.collect::<Vec<_>>().join("\n")
    }

    fn term(&self, term: &Term<Words>) -> String {
        self.labelled(&term.label, &term.lines)
    }

    /// A label with its content: behind it, or as a list below it.
    fn labelled(&self, label: &[Piece], lines: &[Words]) -> String {
        let (before, after) = self.around_label.get_or_init(|| self.locale.around("page-label", "label"));
        let label = format!("{before}{}{after}", self.line(label));
        match lines {
            [line] => hanging(&format!("{label} {}", self.line(line)), WIDTH),
            lines => format!("{}\n{}", hanging(&label, WIDTH), indent(&self.list(lines, WIDTH - 2), "  ", "  ")),
        }
    }

    /// A row is a block of labels with their content; what has nothing to tell is left out.
    fn table(&self, table: &Table<Words>, level: usize) -> String {
        let nothing = self.locale.message("cell-nothing");
        let is_told = |cell: &[Words]| match cell {
            [] => false,
            [line] => plain(line) != nothing,
            _ => true,
        };
        let mut parts = vec![wrapped(&self.line(&table.caption), WIDTH)];
        for group in &table.groups {
            parts.extend(group.title.iter().map(|title| heading(&self.line(title), level + 1, WIDTH)));
            parts.extend((0..group.rows.len()).map(|at| {
                let cells = (0..table.columns.len()).map(|column| whole_cell(&group.rows[..=at], column));
                let mut cells = table.columns.iter().zip(cells);
                let head = cells.next().map(|(column, cell)| self.row_head(column, cell));
                let cells = cells.filter(|(_, cell)| is_told(cell));
                let rest = cells.map(|(column, cell)| self.labelled(column, cell));
                head.into_iter().chain(rest).collect::<Vec<_>>().join("\n")
            }));
        }
        parts.join("\n\n")
    }

    /// What a row is about: its first line behind the label, the others set in below.
    fn row_head(&self, label: &[Piece], cell: &[Words]) -> String {
        let (first, others) = cell.split_at(cell.len().min(1));
        let others = others.iter().map(|line| indent(&wrapped(&self.line(line), WIDTH - 2), "  ", "  "));
        std::iter::once(self.labelled(label, first)).chain(others).collect::<Vec<_>>().join("\n")
    }

    /// Words with the addresses of links behind them. A place on the page has the number of its section, unless its
    /// heading is what the words say; other pages have no address that would mean anything in a mail.
    fn line(&self, pieces: &[Piece]) -> String {
        let mut out = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) | Piece::Code(text) => out.push_str(text),
                Piece::Strong(inner) => out.push_str(&self.line(inner)),
                Piece::Link(target, inner) => {
                    let words = self.line(inner);
                    out.push_str(&match (target, self.chrome.href(target)) {
                        (Target::Anchor(anchor), _) => self.pointer(words, anchor),
                        (Target::Url(_) | Target::Feed | Target::Mail(_) | Target::Phone(_), Some(href)) => {
                            link(&words, &href)
                        }
                        _ => words,
                    });
                }
            }
        }
        out
    }

    fn pointer(&self, words: String, anchor: &str) -> String {
        match self.numbers.get(anchor) {
            Some((number, title)) if title.to_lowercase() != words.to_lowercase() => format!("{words}\u{a0}[{number}]"),
            _ => words,
        }
    }
}

/// A cell of the last of these rows. One without lines goes on with the one above, and a block stands for itself.
fn whole_cell(rows: &[Vec<Vec<Words>>], column: usize) -> &[Words] {
    rows.iter().rev().map(|row| row[column].as_slice()).find(|cell| !cell.is_empty()).unwrap_or_default()
}

/// A heading, underlined.
pub(super) fn heading(title: &str, level: usize, width: usize) -> String {
    let line = match level {
        1 => "=",
        2 => "-",
        3 => "~",
        _ => ".",
    };
    let title = wrapped(title, width);
    let longest = title.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    format!("{title}\n{}", line.repeat(longest))
}

/// Words with the address they lead to; an address that they show already stands alone.
pub(super) fn link(words: &str, href: &str) -> String {
    let href = encode(href);
    let bare = |address: &str| {
        let schemes = ["https://", "http://", "mailto:", "tel:"];
        let rest = schemes.into_iter().find_map(|scheme| address.strip_prefix(scheme));
        rest.unwrap_or(address).trim_end_matches('/').to_owned()
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let is_shown = bare(words) == bare(&href) || (href.starts_with("tel:") && digits(words) == digits(&href));
    match (is_shown, href.starts_with("http")) {
        (true, true) => href.into_owned(),
        (true, false) => words.to_owned(),
        (false, _) => format!("{words} <{}>", href.strip_prefix("mailto:").unwrap_or(&href)),
    }
}

/// Lines to be read letter by letter, set in and as long as they are.
pub(super) fn sample(text: &str) -> String {
    indent(text.trim_end(), "    ", "    ")
}

/// Words whose further lines are set in.
pub(super) fn hanging(words: &str, width: usize) -> String {
    indent(&wrapped(words, width - 2), "", "  ")
}

/// Words in lines of a width. Signs that hold words together do so, and are plain spaces then. Line breaks stay.
pub(super) fn wrapped(words: &str, width: usize) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for (at, line) in words.trim_end().lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let mut used = 0;
        for word in line.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let length = if word.is_ascii() { word.len() } else { word.chars().count() };
            if used > 0 && used + 1 + length > width {
                out.push('\n');
                used = 0;
            } else if used > 0 {
                out.push(' ');
                used += 1;
            }
            for (at, part) in word.split(char::is_whitespace).enumerate() {
                out.push_str(if at > 0 { " " } else { "" });
                out.push_str(part);
            }
            used += length;
        }
    }
    out
}
