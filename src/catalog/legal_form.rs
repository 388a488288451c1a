//! Legal forms, by which a name tells what kind of controller bears it.

use super::Entry;
use super::read::{self, Origin, entry, flag, one, texts};
use crate::finding::Findings;
use crate::yaml::{self, KeyInfo, Table};

/// A legal form.
#[derive(Debug, Clone)]
pub struct LegalForm {
    /// How it stands in names.
    names: Vec<String>,
    /// What it makes of the controller.
    pub kind: FormKind,
    /// Whether it counts at the beginning of a name only.
    begins: bool,
}

/// What a legal form makes of a controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    /// A legal person of private law.
    Company,
    /// A firm of several people that is no legal person.
    Partnership,
    /// A firm of one person.
    Trader,
    /// A public body.
    Public,
}

static TABLE: Table = Table {
    name: "a legal form",
    keys: &[
        KeyInfo::new("names", "how it stands in names"),
        KeyInfo::new("kind", "`company`, `partnership`, `trader` or `public`"),
        KeyInfo::new("begins", "whether it counts at the beginning of a name only"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<LegalForm>> {
    entry(from, file, &TABLE, out, |asked, out| {
        let names = texts(asked.require("names"), out).into_iter().map(|at| at.value).collect();
        let kind = one(asked.require("kind"), "kind of legal form", FormKind::parse, out);
        let begins = flag(asked.take("begins"), out).unwrap_or_default();
        Some(LegalForm { names, kind: kind?.value, begins })
    })
}

impl FormKind {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "company" => Some(Self::Company),
            "partnership" => Some(Self::Partnership),
            "trader" => Some(Self::Trader),
            "public" => Some(Self::Public),
            _ => None,
        }
    }
}

impl LegalForm {
    /// Whether a controller's name has it.
    pub fn is_in(&self, name: &str) -> bool {
        self.names.iter().any(|form| {
            let mut places = name.match_indices(form.as_str());
            places.any(|(at, _)| (at == 0 || !self.begins) && stands_alone(name, at, form.len()))
        })
    }
}

/// Whether no letter or digit touches a part of a name.
fn stands_alone(name: &str, at: usize, len: usize) -> bool {
    let touches = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
    !touches(name[..at].chars().next_back()) && !touches(name[at + len..].chars().next())
}
