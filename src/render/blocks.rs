//! From the tree to values for the theme: every block gets its texts ready and names its template. A page is filled
//! once, and its templates include those of the blocks.

use super::front_matter::{self, Head};
use super::markdown::{self, Dialect, Place};
use super::{Chrome, html, own_text};
use crate::document::{Block, Body, Document, Kind, Section, Table, Term, Trace};
use crate::locale::{Locale, Piece, plain};
use crate::model::FrontMatter;
use crate::source::Span;
use crate::theme::{self, Fault, Theme};
use minijinja::value::Kwargs;
use minijinja::{ErrorKind, State, Value, context};
use std::cell::{Cell, OnceCell};

/// A line with its words.
type Words = Vec<Piece>;

/// The deepest heading of HTML and Markdown.
const DEEPEST: usize = 6;

/// The formats that go through templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    Html,
    Markdown,
}

/// Writes the pages of one language, theme and format.
pub(super) struct Writer<'a> {
    locale: &'a Locale,
    theme: &'a Theme,
    chrome: &'a Chrome<'a>,
    markup: Markup,
    dialect: Dialect,
    say: Value,
    /// What stands before and behind a label.
    around_label: OnceCell<(String, String)>,
    /// Where a text is written before it becomes a value.
    buffer: Cell<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(locale: &'a Locale, theme: &'a Theme, markup: Markup, chrome: &'a Chrome<'a>) -> Self {
        let escape = match markup {
            Markup::Html => html::escape,
            Markup::Markdown => |text: &str| markdown::escape(text, false),
        };
        let say = say_function(locale, escape);
        let dialect = Dialect::of(chrome.front_matter);
        Self { locale, theme, chrome, markup, dialect, say, around_label: OnceCell::default(), buffer: Cell::default() }
    }

    pub(super) fn page(&self, document: &Document<Words>) -> Result<String, Fault> {
        let title = plain(&document.title);
        let lang = self.locale.lang();
        let blocks: Vec<_> = document.sections.iter().map(|section| self.section(section, 2)).collect();
        let window = if self.chrome.controller.is_empty() {
            title.clone()
        } else {
            self.locale.filled("page-title", &[("title", &title), ("controller", self.chrome.controller)])
        };
        let head = Head { kind: document.kind, title: &title, lang };
        let page = context! {
            lang => lang.as_str(),
            kind => document.kind.map_or("report", Kind::key),
            page_title => self.text(&window),
            title => self.line(&document.title, Place::Label),
            heading => self.page_heading(document),
            lead => document.lead.iter().map(|line| self.line(line, Place::Start)).collect::<Vec<_>>(),
            contents => self.contents(document),
            blocks,
            controller => self.text(self.chrome.controller),
            draft => self.chrome.draft,
            earlier => self.chrome.earlier.is_some(),
            internal => document.kind.map_or(self.chrome.beside.is_empty(), |kind| !kind.is_public()),
            style => if self.chrome.with_style { self.theme.style() } else { "" },
            canonical => self.canonical(),
            feed => self.href(self.chrome.feed.unwrap_or_default()),
            stylesheet => self.text(&self.theme.stylesheet()),
            languages => self.languages(),
            documents => self.documents(document),
            front_matter => front_matter::front_matter(&head, self.chrome),
            say => self.say.clone(),
        };
        debug_assert!(theme::is_kept(&page), "templates are given other names than they are promised");
        let mut text = self.theme.fill(&format!("page.{}", self.ending()), page)?;
        text.truncate(text.trim_end().len());
        text.push('\n');
        Ok(text)
    }

    /// In Markdown the title is a heading, unless a site generator takes it from the front matter.
    fn page_heading(&self, document: &Document<Words>) -> String {
        match (self.markup, self.chrome.front_matter) {
            (Markup::Markdown, FrontMatter::None) => {
                format!("# {}", markdown::line(&document.title, self.chrome, Place::Label))
            }
            _ => String::new(),
        }
    }

    /// The template of a block, for the templates that include it.
    fn template(&self, block: &str) -> Value {
        self.value(|out| out.extend(["blocks/", block, ".", self.ending()]))
    }

    fn ending(&self) -> &'static str {
        match self.markup {
            Markup::Html => "html",
            Markup::Markdown => "md",
        }
    }

    fn section(&self, section: &Section<Words>, level: usize) -> Value {
        let level = level.min(DEEPEST);
        let title = self.line(&section.title, Place::Label);
        let heading = self.dialect.heading(level, &section.anchor, title.as_str().unwrap_or_default());
        let blocks: Vec<_> = section.blocks.iter().map(|block| self.block(block, level)).collect();
        context! {
            template => self.template("section"),
            anchor => self.text(&section.anchor),
            level => level,
            heading,
            plain_title => self.text(&plain(&section.title)),
            title => title,
            set_apart => section.set_apart,
            from => self.from(&section.trace),
            blocks,
        }
    }

    fn block(&self, block: &Block<Words>, level: usize) -> Value {
        let from = self.from(&block.trace);
        match &block.body {
            Body::Section(section) => self.section(section, level + 1),
            Body::Paragraph(line) => {
                context! { template => self.template("paragraph"), text => self.line(line, Place::Start), from }
            }
            Body::List(items) => context! { template => self.template("list"), items => self.lines(items), from },
            Body::Terms(terms) => {
                let terms: Vec<_> = terms.iter().map(|term| self.term(term)).collect();
                context! { template => self.template("terms"), terms, from }
            }
            Body::Table(table) => self.table(table, &from),
            Body::Address(lines) => {
                let lines = self.lines(lines);
                context! { template => self.template("address"), lines, line_break => markdown::LINE_BREAK, from }
            }
            Body::Markdown(text) => {
                let source = self.locale.given(text);
                let body = match self.markup {
                    Markup::Html => html::own_text(source, level),
                    Markup::Markdown => own_text::to_markdown(source, level),
                };
                context! { template => self.template("markdown"), body, from }
            }
            Body::Sample(text) => {
                let text = crate::locale::visible(text);
                let text = match self.markup {
                    Markup::Html => html::escape(&text),
                    Markup::Markdown => markdown::code_block(&text),
                };
                context! { template => self.template("sample"), text, from }
            }
            Body::Snippet(snippet) => {
                let forms = super::snippet::forms(snippet, self.locale).into_iter().map(|form| {
                    let source = match self.markup {
                        Markup::Html => html::escape(&form.source),
                        Markup::Markdown => markdown::code_block(&form.source),
                    };
                    context! { label => self.text(&form.label), source }
                });
                context! { template => self.template("snippet"), forms => forms.collect::<Vec<_>>(), from }
            }
        }
    }

    fn term(&self, term: &Term<Words>) -> Value {
        let label = match self.markup {
            Markup::Html => self.line(&term.label, Place::Label),
            Markup::Markdown => {
                let around = self.around_label.get_or_init(|| self.locale.around("page-label", "label"));
                self.value(|out| markdown::label_into(&term.label, around, self.chrome, out))
            }
        };
        let place = if term.lines.len() == 1 { Place::Inside } else { Place::Start };
        let lines: Vec<_> = term.lines.iter().map(|line| self.line(line, place)).collect();
        context! { label, several => lines.len() > 1, lines, from => self.from(&term.trace) }
    }

    fn table(&self, table: &Table<Words>, from: &str) -> Value {
        let columns: Vec<_> = table.columns.iter().map(|column| self.column(column)).collect();
        let groups: Vec<_> = table
            .groups
            .iter()
            .map(|group| {
                let title = group.title.as_ref().map(|title| self.line(title, Place::Label));
                let rows: Vec<_> = (0..group.rows.len()).map(|at| self.row(&group.rows[at..], at == 0)).collect();
                context! { title, rows }
            })
            .collect();
        let caption = self.line(&table.caption, Place::Label);
        context! { template => self.template("table"), caption, columns, groups, from }
    }

    /// The first of these rows. A cell without lines goes on with the one above: that one spans both.
    fn row(&self, rows: &[Vec<Vec<Words>>], is_first: bool) -> Value {
        let goes_on = |row: &Vec<Vec<Words>>, column: usize| row[column].is_empty();
        let span = |column: usize| 1 + rows[1..].iter().take_while(|row| goes_on(row, column)).count();
        let cells: Vec<_> = rows[0]
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let goes_on = cell.is_empty() && !is_first;
                context! { column, text => self.cell(cell), rows => span(column), goes_on }
            })
            .collect();
        context! { goes_on => rows[0].iter().any(Vec::is_empty) && !is_first, cells }
    }

    fn column(&self, column: &Words) -> Value {
        context! { text => self.line(column, Place::Cell), plain => self.text(&plain(column)) }
    }

    /// The lines of a cell as one text; empty where it has none.
    fn cell(&self, cell: &[Words]) -> Value {
        let (before, between, after) = match (self.markup, cell) {
            (_, [] | [_]) => ("", "", ""),
            (Markup::Markdown, _) => ("", self.dialect.cell_break(), ""),
            (Markup::Html, _) => ("<div>", "</div><div>", "</div>"),
        };
        self.value(|out| {
            out.push_str(before);
            for (at, line) in cell.iter().enumerate() {
                out.push_str(if at > 0 { between } else { "" });
                self.line_into(line, Place::Cell, out);
            }
            out.push_str(after);
        })
    }

    fn lines(&self, lines: &[Words]) -> Vec<Value> {
        lines.iter().map(|line| self.line(line, Place::Start)).collect()
    }

    fn line(&self, pieces: &[Piece], place: Place) -> Value {
        self.value(|out| self.line_into(pieces, place, out))
    }

    fn line_into(&self, pieces: &[Piece], place: Place, out: &mut String) {
        match self.markup {
            Markup::Html => html::line_into(pieces, self.chrome, out),
            Markup::Markdown => markdown::line_into(pieces, self.chrome, place, out),
        }
    }

    /// A text as a value. Values copy what they hold, so all texts are written in one place.
    fn value(&self, write: impl FnOnce(&mut String)) -> Value {
        let mut buffer = self.buffer.take();
        buffer.clear();
        write(&mut buffer);
        let value = Value::from(&buffer);
        self.buffer.set(buffer);
        value
    }

    fn text(&self, text: &str) -> Value {
        self.value(|out| match self.markup {
            Markup::Html => html::escape_into(text, out),
            Markup::Markdown => markdown::escape_into(text, false, false, out),
        })
    }

    fn href(&self, link: &str) -> Value {
        self.value(|out| match self.markup {
            Markup::Html => html::escape_into(link, out),
            Markup::Markdown => out.push_str(&super::encode(link)),
        })
    }

    /// An attribute that leads back to the declaration, for the preview only.
    fn from(&self, trace: &Trace) -> String {
        let attribute = |place: &dyn Fn(Span) -> String, span| format!(" data-from=\"{}\"", html::escape(&place(span)));
        match (self.markup, self.chrome.place, trace.from) {
            (Markup::Html, Some(place), Some(span)) => attribute(place, span),
            _ => String::new(),
        }
    }

    /// Two levels of sections.
    fn contents(&self, document: &Document<Words>) -> Vec<Value> {
        let entry = |section: &Section<Words>, children: Vec<Value>| {
            context! {
                anchor => self.text(&section.anchor),
                title => self.text(&plain(&section.title)),
                children
            }
        };
        let inner = |section: &Section<Words>| {
            let sections = section.blocks.iter().filter_map(|block| match &block.body {
                Body::Section(inner) => Some(entry(inner, Vec::new())),
                _ => None,
            });
            sections.collect()
        };
        document.sections.iter().map(|section| entry(section, inner(section))).collect()
    }

    fn languages(&self) -> Vec<Value> {
        let entry = |lang: &crate::value::Lang, link: &str| {
            let id = format!("language-{lang}");
            let name = if self.locale.has(&id) { self.locale.message(&id) } else { lang.as_str().to_uppercase() };
            let current = lang == self.locale.lang();
            let url = self.href(&self.chrome.whole(link));
            context! { code => lang.as_str(), href => self.href(link), url, name => self.text(&name), current }
        };
        self.chrome.languages.iter().map(|(lang, href)| entry(lang, href)).collect()
    }

    /// The whole address of this page; empty where nobody has told it.
    fn canonical(&self) -> Value {
        let own = self.chrome.languages.iter().find(|(lang, _)| lang == self.locale.lang());
        let known = own.filter(|_| self.chrome.base_url.is_some() && self.markup == Markup::Html);
        known.map_or_else(|| Value::from(""), |(_, link)| self.href(&self.chrome.whole(link)))
    }

    fn documents(&self, document: &Document<Words>) -> Vec<Value> {
        let entry = |kind: Kind, link: &str| {
            let title = self.locale.message(&format!("document-{}", kind.key()));
            context! { href => self.href(link), title => self.text(&title), current => Some(kind) == document.kind }
        };
        let documents = self.chrome.documents.iter().map(|(kind, href)| entry(*kind, href));
        let beside = self.chrome.beside.iter().map(|page| {
            context! { href => self.href(&page.href), title => self.text(&page.title), current => page.current }
        });
        documents.chain(beside).collect()
    }
}

/// `say("id", slot=words)` for templates. An id that the wording lacks is a fault of the template.
fn say_function(locale: &Locale, escape: fn(&str) -> String) -> Value {
    let speak = locale.speaker(escape);
    Value::from_function(
        move |state: &mut State<'_, '_>, id: &str, slots: Kwargs| -> Result<String, minijinja::Error> {
            let mut words = Vec::new();
            for name in slots.args() {
                words.push((name, slots.get::<&str>(name)?));
            }
            let said = speak(id, &words);
            let said = said.map_err(|fault| minijinja::Error::new(ErrorKind::InvalidOperation, fault.to_string()))?;
            theme::count(state, said.len())?;
            Ok(said)
        },
    )
}
