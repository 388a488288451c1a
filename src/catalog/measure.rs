//! Measures (Art. 32 GDPR) and the groups they stand in.

use super::Entry;
use super::read::{self, Origin, entry, flag, many, one, text};
use crate::finding::Findings;
use crate::value::{Citation, Period};
use crate::yaml::{self, KeyInfo, Table};

/// A group of measures and its place in each outline of the page.
#[derive(Debug, Clone)]
pub struct MeasureGroup {
    /// The goal of Art. 32(1) GDPR that it serves: `confidentiality`.
    pub goal: String,
    /// The classic German control it belongs to: `physical-access`.
    pub control: Option<String>,
    /// The part of the ten-part outline it belongs to.
    pub part: Option<u8>,
    /// The provisions it answers to.
    pub citations: Vec<Citation>,
}

/// A measure.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its group: an id of the groups of measures.
    pub group: String,
    /// Technical or organisational.
    pub kind: MeasureKind,
    /// How often it happens, where its words say so.
    pub every: Option<Period>,
    /// Whether it names a certificate, without saying whose and for what.
    pub certificate: bool,
}

/// Technical or organisational.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeasureKind {
    /// Done by things.
    Technical,
    /// Done by people.
    Organisational,
}

static GROUP: Table = Table {
    name: "a group of measures",
    keys: &[
        KeyInfo::new("goal", "the goal of Art. 32(1) GDPR that it serves"),
        KeyInfo::new("control", "the classic German control it belongs to"),
        KeyInfo::new("part", "the part of the ten-part outline it belongs to"),
        KeyInfo::new("citations", "the provisions it answers to, in their short form"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

static MEASURE: Table = Table {
    name: "a measure",
    keys: &[
        KeyInfo::new("group", "the group it stands in"),
        KeyInfo::new("kind", "`technical` or `organisational`"),
        KeyInfo::new("every", "how often it happens, where its words say so"),
        KeyInfo::new("certificate", "whether it names a certificate, without saying whose and for what"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read_group(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<MeasureGroup>> {
    entry(from, file, &GROUP, out, |asked, out| {
        let goal = text(asked.require("goal"), out);
        let control = text(asked.take("control"), out).map(|at| at.value);
        let part = one(asked.take("part"), "number", |number| number.parse().ok(), out).map(|at| at.value);
        let citations = many(asked.take("citations"), "provision", Citation::parse, out);
        let citations = citations.into_iter().map(|at| at.value).collect();
        Some(MeasureGroup { goal: goal?.value, control, part, citations })
    })
}

pub(super) fn read_measure(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Measure>> {
    entry(from, file, &MEASURE, out, |asked, out| {
        let group = text(asked.require("group"), out);
        let kind = one(asked.require("kind"), "kind of measure", MeasureKind::parse, out);
        let every = one(asked.take("every"), "period", Period::parse, out).map(|at| at.value);
        let certificate = flag(asked.take("certificate"), out).unwrap_or_default();
        Some(Measure { group: group?.value, kind: kind?.value, every, certificate })
    })
}

impl MeasureKind {
    /// The kind by its word in a declaration.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "technical" => Some(Self::Technical),
            "organisational" => Some(Self::Organisational),
            _ => None,
        }
    }
}
