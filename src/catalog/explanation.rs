//! Terms that a statement explains to its readers. The words are the message `glossary-<id>` with its title.

use super::Entry;
use super::read::{self, Origin, entry, many, text};
use crate::finding::Findings;
use crate::value::Citation;
use crate::yaml::{self, KeyInfo, Table};

/// A term that is explained.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The provision that defines it or that it stands for.
    pub citations: Vec<Citation>,
    /// Where the whole text can be read.
    pub url: Option<String>,
}

static EXPLANATION: Table = Table {
    name: "an explanation",
    keys: &[
        KeyInfo { key: "law", about: "the provisions in their short form" },
        KeyInfo { key: "url", about: "where the whole text can be read" },
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Explanation>> {
    entry(from, file, &EXPLANATION, out, |asked, out| {
        let citations = many(asked.take("law"), "provision", Citation::parse, out);
        let citations = citations.into_iter().map(|at| at.value).collect();
        Some(Explanation { citations, url: text(asked.take("url"), out).map(|at| at.value) })
    })
}
