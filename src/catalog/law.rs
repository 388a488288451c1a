//! What provisions allow processing, and how long provisions or good practice have records kept.

use super::Entry;
use super::read::{self, Asked, Origin, entry, flag, many, one, text};
use crate::finding::Findings;
use crate::value::{Citation, Id, Period};
use crate::yaml::{self, KeyInfo, Table};

/// A legal basis or another provision that processing or a transfer rests on. Its label is the message `basis-<id>`.
#[derive(Debug, Clone)]
pub struct LegalBasis {
    /// The provisions, the most important one first.
    pub citations: Vec<Citation>,
}

/// A period of keeping. What is kept is told by the message `retention-<id>`.
#[derive(Debug, Clone)]
pub struct Retention {
    /// How long; none where only an event ends it.
    pub period: Option<Period>,
    /// The longest usual time, where practice knows a range that begins with `period`.
    pub up_to: Option<Period>,
    /// The shortest time that leaves no gap, where provisions tell it and practice keeps longer.
    pub at_least: Option<Period>,
    /// From when the period counts.
    pub start: Option<Start>,
    /// The event that ends the keeping, if it is not the period: an id of the events.
    pub until: Option<String>,
    /// The provisions.
    pub citations: Vec<Citation>,
    /// Whether the provisions name this period. Otherwise it is a habit of practice: shown as a suggestion,
    /// never taken for a period that a declaration can refer to.
    pub statutory: bool,
}

/// From when a period counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// `year-end`: the end of the calendar year in which the record arose.
    YearEnd,
    /// `year-end after contract-ended`: the end of the calendar year of this event.
    YearEndAfter(String),
    /// `invoice-sent`: this event.
    Event(String),
}

static BASIS: Table = Table {
    name: "a legal basis",
    keys: &[
        KeyInfo::new("law", "the provisions in their short form"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

static RETENTION: Table = Table {
    name: "a retention period",
    keys: &[
        KeyInfo::new("period", "how long"),
        KeyInfo::new("up-to", "the longest usual time"),
        KeyInfo::new("at-least", "the shortest time that leaves no gap"),
        KeyInfo::new("start", "from when it counts"),
        KeyInfo::new("until", "the event that ends it"),
        KeyInfo::new("law", "the provisions in their short form"),
        KeyInfo::new("practice", "whether no provision names the period"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read_basis(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<LegalBasis>> {
    entry(from, file, &BASIS, out, |asked, out| Some(LegalBasis { citations: citations(asked, out) }))
}

pub(super) fn read_retention(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Retention>> {
    entry(from, file, &RETENTION, out, |asked, out| {
        let mut period = |key| one(asked.take(key), "period", Period::parse, out).map(|at| at.value);
        let (period, up_to, at_least) = (period("period"), period("up-to"), period("at-least"));
        Some(Retention {
            period,
            up_to,
            at_least,
            start: one(asked.take("start"), "start of a period", Start::parse, out).map(|at| at.value),
            until: text(asked.take("until"), out).map(|at| at.value),
            citations: citations(asked, out),
            statutory: !flag(asked.take("practice"), out).unwrap_or_default(),
        })
    })
}

fn citations(asked: &mut Asked<'_>, out: &mut Findings) -> Vec<Citation> {
    let citations = many(asked.require("law"), "provision", Citation::parse, out);
    citations.into_iter().map(|at| at.value).collect()
}

impl Start {
    fn parse(words: &str) -> Option<Self> {
        let event = |id: &str| Id::parse(id).map(|id| id.to_string());
        match words.strip_prefix("year-end") {
            Some("") => Some(Self::YearEnd),
            Some(rest) => event(rest.strip_prefix(" after ")?).map(Self::YearEndAfter),
            None => event(words).map(Self::Event),
        }
    }
}
