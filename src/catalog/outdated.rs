//! Terms that a statement of today has no use for.

use super::Entry;
use super::read::{self, Origin, entry, text, texts};
use crate::finding::Findings;
use crate::yaml::{self, KeyInfo, Table};
use std::ops::Range;

/// A repealed provision, an ended service, a firm under a former name.
#[derive(Debug, Clone)]
pub struct Outdated {
    /// The phrases by which texts name it, in their [plain](Self::plain) form.
    pub terms: Vec<String>,
    /// What is wrong with them.
    pub was: String,
    /// What stands in their place today, if anything does.
    pub say: Option<String>,
}

static TABLE: Table = Table {
    name: "an outdated term",
    keys: &[
        KeyInfo { key: "terms", about: "the phrases by which texts name it" },
        KeyInfo { key: "was", about: "what is wrong with them" },
        KeyInfo { key: "say", about: "what stands in their place today" },
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Outdated>> {
    entry(from, file, &TABLE, out, |asked, out| {
        let terms = texts(asked.require("terms"), out).into_iter().map(|at| Outdated::plain(&at.value)).collect();
        let was = text(asked.require("was"), out);
        let say = text(asked.take("say"), out).map(|at| at.value);
        Some(Outdated { terms, was: was?.value, say })
    })
}

impl Outdated {
    /// Where the first of its terms stands by itself in a text in its [plain](Self::plain) form.
    pub fn found_in(&self, plain: &str) -> Option<Range<usize>> {
        self.terms.iter().find_map(|term| {
            let mut places = plain.match_indices(term.as_str()).map(|(at, found)| at..at + found.len());
            places.find(|place| {
                let (before, after) = (&plain[..place.start], &plain[place.end..]);
                is_apart(before, after) && (is_address(term) || !is_in_address(before, after))
            })
        })
    }

    /// A text in small letters, with blanks for hyphens and ends of lines: the form in which terms are compared.
    pub fn plain(text: &str) -> String {
        text.to_lowercase().replace(['-', '\n'], " ")
    }
}

fn is_apart(before: &str, after: &str) -> bool {
    !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
}

fn is_address(term: &str) -> bool {
    term.contains(['.', '/'])
}

/// Addresses keep old names for long, and the reader does not see them.
fn is_in_address(before: &str, after: &str) -> bool {
    let goes_on = after.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    before.ends_with(['/', '@']) || after.starts_with(['/', '@']) || goes_on
}
