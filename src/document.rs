//! The language-neutral page: what is said and in which order, neither in which words nor how it looks.
//!
//! `compose` builds it; `locale` finds the words, `render` the form. Spacing between blocks is the renderer's.

use crate::source::Span;
use crate::value::{Citation, Date, Period, Text};
use std::borrow::Cow;

/// One document for readers. `L` is what a line is: [`Line`] in no language yet, and words once a locale has found them.
#[derive(Debug, Clone)]
pub struct Document<L = Line> {
    /// Which document of the site this is; none for a report on it.
    pub kind: Option<Kind>,
    /// The heading of the page.
    pub title: L,
    /// The lines under the heading: for whom, version, date.
    pub lead: Vec<L>,
    /// The body.
    pub sections: Vec<Section<L>>,
}

/// The documents that klartext writes. A document that some readers get with more in it comes in editions, and each
/// edition is a document of its own. A further document is a variant here, a file in `compose`, usual names in `lower`
/// and a title, the message `document-<key>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The privacy statement (Art. 13 and 14 GDPR).
    Statement,
    /// The page of technical and organisational measures (Art. 32 GDPR).
    Measures(Edition),
    /// The list of recipients and processors (Art. 13(1)(e) and 28 GDPR).
    Recipients(Edition),
    /// What is stored on the visitor's device (§ 25 TDDDG).
    Cookies,
    /// Texts that customers may put on their own pages.
    Snippets,
    /// The record of processing activities (Art. 30 GDPR): for the firm and its authority, and for everyone only where
    /// that is asked for.
    Record(Edition),
}

/// For whom an edition is. A later one holds all that an earlier one holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Edition {
    /// For everyone, on the website.
    #[default]
    Public,
    /// For customers, handed out to them, such as the annex of a processing agreement.
    Customers,
    /// For the firm itself and its supervisory authority.
    Authority,
}

impl Kind {
    /// Every document, in the order in which pages list them.
    pub const ALL: [Self; 9] = [
        Self::Statement,
        Self::Measures(Edition::Public),
        Self::Measures(Edition::Customers),
        Self::Recipients(Edition::Public),
        Self::Recipients(Edition::Customers),
        Self::Cookies,
        Self::Snippets,
        Self::Record(Edition::Public),
        Self::Record(Edition::Authority),
    ];

    /// The word under `documents`, which all editions share.
    pub fn word(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Measures(_) => "measures",
            Self::Recipients(_) => "recipients",
            Self::Cookies => "cookies",
            Self::Snippets => "snippets",
            Self::Record(_) => "record",
        }
    }

    /// The word of this document alone: the key of its file names, and the end of its title's message.
    pub fn key(self) -> &'static str {
        match self {
            Self::Measures(Edition::Customers) => "measures-customers",
            Self::Recipients(Edition::Customers) => "recipients-customers",
            Self::Record(Edition::Public) => "record-public",
            _ => self.word(),
        }
    }

    /// For whom it is. A document that does not come in editions is for everyone.
    pub fn edition(self) -> Edition {
        match self {
            Self::Measures(edition) | Self::Recipients(edition) | Self::Record(edition) => edition,
            Self::Statement | Self::Cookies | Self::Snippets => Edition::Public,
        }
    }

    /// Whether it is the edition that the word alone asks for.
    pub fn is_first_edition(self) -> bool {
        self.key() == self.word()
    }

    /// Whether it may lie where everyone can read it.
    pub fn is_public(self) -> bool {
        self.edition() == Edition::Public
    }

    /// Whether it holds all that the other document holds: itself, or a smaller edition of itself.
    pub fn includes(self, other: Self) -> bool {
        self.word() == other.word() && other.edition() <= self.edition()
    }
}

impl Edition {
    /// The word of the declaration.
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Customers => "customers",
            Self::Authority => "authority",
        }
    }
}

/// A part of the page under its own heading. The anchor is the same in every language.
#[derive(Debug, Clone)]
pub struct Section<L = Line> {
    /// The anchor, unique on the page: `website-server-logs`.
    pub anchor: String,
    /// The heading.
    pub title: L,
    /// Set apart from all other information, as Art. 21(4) GDPR asks for the right to object.
    pub set_apart: bool,
    /// Where it comes from and what it fulfils.
    pub trace: Trace,
    /// Its content.
    pub blocks: Vec<Block<L>>,
}

/// What a block remembers besides its content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trace {
    /// The place in the declaration it comes from.
    pub from: Option<Span>,
    /// The information duties it fulfils.
    pub duties: Vec<Duty>,
}

/// An information duty, such as Art. 13(1)(c) GDPR, in the short form `13(1)(c)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duty(pub &'static str);

/// One block and its trace.
#[derive(Debug, Clone)]
pub struct Block<L = Line> {
    /// Where it comes from and what it fulfils.
    pub trace: Trace,
    /// What it is.
    pub body: Body<L>,
}

/// The kinds of blocks.
#[derive(Debug, Clone)]
pub enum Body<L = Line> {
    /// A section inside a section.
    Section(Section<L>),
    /// Running text.
    Paragraph(L),
    /// Points in no order.
    List(Vec<L>),
    /// Labels with what belongs to them: "How long: 7 days".
    Terms(Vec<Term<L>>),
    /// Rows and columns.
    Table(Table<L>),
    /// A postal address with ways to get in touch, one line each.
    Address(Vec<L>),
    /// Text of the author in safe CommonMark.
    Markdown(Text),
    /// A line of a log or a file, shown as it is.
    Sample(String),
    /// A text for the pages of others, shown as they can copy it.
    Snippet(Snippet<L>),
}

/// A text for the pages of others, in their words and under their heading.
#[derive(Debug, Clone)]
pub struct Snippet<L = Line> {
    /// The names of the forms in which it is shown: as text, as Markdown, as HTML.
    pub forms: [L; 3],
    /// The heading.
    pub title: L,
    /// Running text.
    pub paragraph: L,
    /// Labels with what belongs to them.
    pub terms: Vec<Term<L>>,
    /// A sentence at the end.
    pub addition: Option<L>,
}

/// A label with its content: one line, or several that stand as a list.
#[derive(Debug, Clone)]
pub struct Term<L = Line> {
    /// The label.
    pub label: L,
    /// What belongs to it; never empty.
    pub lines: Vec<L>,
    /// Where it comes from and what it fulfils.
    pub trace: Trace,
}

/// A table. Every row has as many cells as there are columns; a cell holds one or more lines, or none where it goes on
/// with the cell above it.
#[derive(Debug, Clone)]
pub struct Table<L = Line> {
    /// What the table shows, for people who cannot see it at a glance.
    pub caption: L,
    /// The headings of the columns.
    pub columns: Vec<L>,
    /// The rows in groups; a group without title has none.
    pub groups: Vec<Group<L>>,
}

/// Rows of a table that belong together.
#[derive(Debug, Clone)]
pub struct Group<L = Line> {
    /// What they have in common.
    pub title: Option<L>,
    /// The rows: one cell for each column.
    pub rows: Vec<Vec<Vec<L>>>,
}

/// A cell of a table: its lines; none where it goes on with the cell above it.
pub type Cell = Vec<Line>;

/// Words in a row.
pub type Line = Vec<Inline>;

/// A piece of a line. `Given` takes only what the author or the catalog supplied as a name;
/// every other word comes as [`Say`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// A message of the wording.
    Say(Say),
    /// What the author wrote, in the language of the page.
    Given(Text),
    /// A name, the same in every language: a firm, a domain, a file, a street.
    Name(String),
    /// A technical string to be shown letter by letter: the name of a cookie.
    Code(String),
    /// A date.
    Date(Date),
    /// A month of a year, for facts known no better than that.
    Month(Date),
    /// A length of time.
    Period(Period),
    /// Provisions of law, told together: `§ 147 Abs. 1 Nr. 4, Abs. 3 AO`.
    Law(Vec<Citation>),
    /// A country by its ISO code.
    Country(String),
    /// A number.
    Number(u64),
    /// Several things, joined as the language joins them.
    Join(Joint, Vec<Line>),
    /// A link.
    Link(Target, Line),
    /// Stressed words.
    Strong(Line),
}

/// How things are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// a, b and c
    And,
    /// a, b or c
    Or,
    /// a, b as well as c: for deeds that hold an "and" themselves
    AsWellAs,
    /// a, b, c
    Comma,
    /// a; b; c: for things that hold commas themselves
    Semicolon,
    /// a b c: sentences after one another
    Space,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An anchor of the same page.
    Anchor(String),
    /// Another document in the same language.
    Document(Kind),
    /// An anchor of another document in the same language.
    Section(Kind, String),
    /// The feed of changes in the same language.
    Feed,
    /// Another page of a site that is no document of a declaration, by the name that the site gives it.
    Page(String),
    /// Another place on the web; http or https, checked when the declaration was read.
    Url(String),
    /// A mail address.
    Mail(String),
    /// A telephone number in international form, digits with a leading plus.
    Phone(String),
}

/// A message of the wording with what fills its slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    /// The id of the message; `id.attribute` for an attribute of it.
    pub id: Cow<'static, str>,
    /// The slots by name. A [`Inline::Number`] can also select a plural form, a [`Inline::Name`] a variant.
    pub slots: Vec<(&'static str, Line)>,
}

/// A message without slots.
pub fn say(id: impl Into<Cow<'static, str>>) -> Inline {
    Inline::Say(Say { id: id.into(), slots: Vec::new() })
}

/// A message with slots.
pub fn say_with(id: impl Into<Cow<'static, str>>, slots: Vec<(&'static str, Line)>) -> Inline {
    Inline::Say(Say { id: id.into(), slots })
}

impl Document {
    /// The same document with every line made into something else.
    pub fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Document<M> {
        Document {
            kind: self.kind,
            title: with(&self.title),
            lead: self.lead.iter().map(&mut *with).collect(),
            sections: self.sections.iter().map(|section| section.map(with)).collect(),
        }
    }
}

impl Section {
    fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Section<M> {
        let title = with(&self.title);
        let blocks = self.blocks.iter().map(|block| Block { trace: block.trace.clone(), body: block.body.map(with) });
        Section {
            title,
            blocks: blocks.collect(),
            anchor: self.anchor.clone(),
            set_apart: self.set_apart,
            trace: self.trace.clone(),
        }
    }
}

impl Body {
    fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Body<M> {
        match self {
            Self::Section(section) => Body::Section(section.map(with)),
            Self::Paragraph(line) => Body::Paragraph(with(line)),
            Self::List(lines) => Body::List(lines.iter().map(with).collect()),
            Self::Terms(terms) => Body::Terms(terms.iter().map(|term| term.map(with)).collect()),
            Self::Table(table) => Body::Table(table.map(with)),
            Self::Address(lines) => Body::Address(lines.iter().map(with).collect()),
            Self::Markdown(text) => Body::Markdown(text.clone()),
            Self::Sample(sample) => Body::Sample(sample.clone()),
            Self::Snippet(snippet) => Body::Snippet(snippet.map(with)),
        }
    }
}

impl Snippet {
    fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Snippet<M> {
        Snippet {
            forms: self.forms.each_ref().map(&mut *with),
            title: with(&self.title),
            paragraph: with(&self.paragraph),
            terms: self.terms.iter().map(|term| term.map(with)).collect(),
            addition: self.addition.as_ref().map(with),
        }
    }
}

impl Term {
    fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Term<M> {
        let label = with(&self.label);
        Term { label, lines: self.lines.iter().map(with).collect(), trace: self.trace.clone() }
    }
}

impl Table {
    fn map<M>(&self, with: &mut impl FnMut(&Line) -> M) -> Table<M> {
        let caption = with(&self.caption);
        let columns = self.columns.iter().map(&mut *with).collect();
        let groups = self.groups.iter().map(|group| {
            let title = group.title.as_ref().map(&mut *with);
            let mut row = |row: &Vec<Cell>| row.iter().map(|cell| cell.iter().map(&mut *with).collect()).collect();
            Group { title, rows: group.rows.iter().map(&mut row).collect() }
        });
        let groups = groups.collect();
        Table { caption, columns, groups }
    }
}

impl Body {
    /// The block with its trace.
    pub fn traced(self, from: Option<Span>, duties: &[Duty]) -> Block {
        Block { trace: Trace { from, duties: duties.to_vec() }, body: self }
    }
}

impl From<Body> for Block {
    fn from(body: Body) -> Self {
        Block { trace: Trace::default(), body }
    }
}

impl From<Inline> for Line {
    fn from(inline: Inline) -> Self {
        vec![inline]
    }
}
