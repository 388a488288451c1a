//! A text whose languages are not those of the statement, or that a comma cut in two.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::BAD_TEXT,
    name: "incomplete-text",
    level: Level::Error,
    law: &[],
    page: include_str!("kt009_incomplete_text.md"),
    check: None,
};
