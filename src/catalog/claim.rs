//! Negative statements and what the declaration may not contain where they hold.

use super::Entry;
use super::read::{self, Origin, entry, flag, one, texts};
use crate::finding::Findings;
use crate::yaml::{self, Fields, KeyInfo, Node, Table};

/// A negative statement. It holds for a part of the declaration that has none of this.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own, as its key in the file does")]
pub struct Claim {
    /// Purposes by their ids.
    pub purposes: Without,
    /// Recipients by the ids of their categories.
    pub recipients: Without,
    /// Cookies and other storage by their categories.
    pub cookies: Without,
    /// Data by their ids.
    pub data: Without,
    /// Recipients and places outside the European Economic Area.
    pub third_countries: bool,
    /// Decisions by machine alone.
    pub automated_decisions: bool,
    /// Logs.
    pub logs: bool,
    /// Whether it may be told without being demanded, where every service in its scope states what it excludes.
    pub derived: bool,
    /// The chapters where it is usually claimed.
    pub on: Vec<String>,
}

/// What a claim excludes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Without {
    /// It says nothing about these things.
    #[default]
    Unsaid,
    /// All of them.
    Any,
    /// Those with these ids.
    These(Vec<String>),
}

impl Without {
    /// Whether the claim excludes something with this id.
    pub fn excludes(&self, id: &str) -> bool {
        match self {
            Self::Unsaid => false,
            Self::Any => true,
            Self::These(ids) => ids.iter().any(|excluded| excluded == id),
        }
    }
}

static CLAIM: Table = Table {
    name: "a claim",
    keys: &[
        KeyInfo::new("without", "what there is none of"),
        KeyInfo::new("derived", "whether it may be told without being demanded"),
        KeyInfo::new("on", "the chapters where it is usually claimed"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

static WITHOUT: Table = Table {
    name: "what a claim excludes",
    keys: &[
        KeyInfo::new("purposes", "purposes, or `any`"),
        KeyInfo::new("recipients", "categories of recipients, or `any`"),
        KeyInfo::new("cookies", "categories of cookies, or `any`"),
        KeyInfo::new("data", "data, or `any`"),
        KeyInfo::new("third-countries", "`any`"),
        KeyInfo::new("automated-decisions", "`any`"),
        KeyInfo::new("logs", "`any`"),
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Claim>> {
    entry(from, file, &CLAIM, out, |asked, out| {
        let on = texts(asked.take("on"), out).into_iter().map(|at| at.value).collect();
        let derived = flag(asked.take("derived"), out).unwrap_or_default();
        asked.require("without").and_then(|node| claim(node, derived, on, out))
    })
}

fn claim(node: &Node, derived: bool, on: Vec<String>, out: &mut Findings) -> Option<Claim> {
    let mut fields = Fields::of(node, &WITHOUT, out)?;
    let mut take = |key| fields.take(key).map(|entry| &entry.value);
    let claim = Claim {
        purposes: without(take("purposes"), out),
        recipients: without(take("recipients"), out),
        cookies: without(take("cookies"), out),
        data: without(take("data"), out),
        third_countries: any(take("third-countries"), out),
        automated_decisions: any(take("automated-decisions"), out),
        logs: any(take("logs"), out),
        derived,
        on,
    };
    fields.finish(out);
    Some(claim)
}

fn without(node: Option<&Node>, out: &mut Findings) -> Without {
    match node {
        None => Without::Unsaid,
        Some(node) if node.text() == Some("any") => Without::Any,
        Some(_) => Without::These(texts(node, out).into_iter().map(|at| at.value).collect()),
    }
}

/// `any` for things that are not told apart by ids.
fn any(node: Option<&Node>, out: &mut Findings) -> bool {
    one(node, "word `any`", |word| (word == "any").then_some(()), out).is_some()
}
