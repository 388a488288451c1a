//! Messages that a published language lacks.

use crate::check::Rule;
use crate::finding::{Level, own};

/// The page for findings that arise while a project's own files are looked at.
pub(super) const RULE: Rule = Rule {
    code: own::MISSING_WORDS,
    name: "words-missing",
    level: Level::Error,
    law: &[],
    page: include_str!("kt707_words_missing.md"),
    check: None,
};
