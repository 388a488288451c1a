//! Countries: the European Economic Area, and decisions that a country's protection is adequate (Art. 45 GDPR).

use super::Entry;
use super::read::{self, Origin, date, entry, flag, one, text};
use crate::finding::Findings;
use crate::source::At;
use crate::value::Date;
use crate::yaml::{self, Fields, KeyInfo, Node, Table};

/// A country of ISO 3166-1. Its name is the message `country-<code>` with the code in small letters.
#[derive(Debug, Clone)]
pub struct Country {
    /// Its two letters: `DE`.
    pub code: String,
    /// Whether it belongs to the European Economic Area, so that data going there are no transfer.
    pub eea: bool,
    /// From which age a child consents by itself to online services there (Art. 8(1) GDPR), as far as that is known.
    pub consent_age: Option<u32>,
    /// Decisions of the Commission that protection there is adequate.
    pub adequacy: Vec<Adequacy>,
}

/// A decision under Art. 45 GDPR, or one that Art. 45(9) GDPR keeps in force.
#[derive(Debug, Clone)]
pub struct Adequacy {
    /// Its number: `(EU) 2023/1795`.
    pub decision: At<String>,
    /// The date of the decision.
    pub from: Date,
    /// The day on which it ends, if it says so.
    pub until: Option<Date>,
    /// Whether it covers every recipient in the country.
    pub scope: Scope,
    /// Whether it covers only recipients listed under the EU-US Data Privacy Framework.
    pub dpf: bool,
}

/// How far a decision reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// To every recipient.
    Whole,
    /// To some; the message `country-<code>.scope` says to which.
    Partial,
}

impl Country {
    /// The decisions in force on a day.
    pub fn adequate_on(&self, day: Date) -> impl Iterator<Item = &Adequacy> {
        self.adequacy
            .iter()
            .filter(move |decision| decision.from <= day && decision.until.is_none_or(|until| day <= until))
    }
}

static TABLE: Table = Table {
    name: "a country",
    keys: &[
        KeyInfo::new("eea", "whether it belongs to the European Economic Area"),
        KeyInfo::new("consent-age", "from which age a child consents by itself to online services"),
        KeyInfo::new("adequacy", "decisions of the Commission that protection there is adequate"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

static ADEQUACY: Table = Table {
    name: "an adequacy decision",
    keys: &[
        KeyInfo::new("decision", "its number"),
        KeyInfo::new("from", "its date"),
        KeyInfo::new("until", "the day on which it ends"),
        KeyInfo::new("scope", "`whole` or `partial`"),
        KeyInfo::new("dpf", "whether it covers listed recipients of the Data Privacy Framework only"),
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Country>> {
    entry(from, file, &TABLE, out, |asked, out| {
        let eea = flag(asked.take("eea"), out).unwrap_or_default();
        let decisions = asked.take("adequacy").and_then(Node::sequence).unwrap_or_default();
        let adequacy = decisions.iter().filter_map(|node| decision(node, out)).collect();
        let age = one(asked.take("consent-age"), "number", |text| text.parse().ok(), out);
        Some(Country { code: asked.id.to_string(), eea, consent_age: age.map(|at| at.value), adequacy })
    })
}

fn decision(node: &Node, out: &mut Findings) -> Option<Adequacy> {
    let mut fields = Fields::of(node, &ADEQUACY, out)?;
    let number = text(fields.require("decision").map(|entry| &entry.value), out);
    let from = one(fields.require("from").map(|entry| &entry.value), "date", date, out);
    let scope = one(fields.require("scope").map(|entry| &entry.value), "scope", Scope::parse, out);
    let until = one(fields.take("until").map(|entry| &entry.value), "date", date, out).map(|at| at.value);
    let dpf = flag(fields.take("dpf").map(|entry| &entry.value), out).unwrap_or_default();
    fields.finish(out);
    Some(Adequacy { decision: number?, from: from?.value, until, scope: scope?.value, dpf })
}

impl Scope {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "whole" => Some(Self::Whole),
            "partial" => Some(Self::Partial),
            _ => None,
        }
    }
}
