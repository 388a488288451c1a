//! A key that its mapping does not have.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::UNKNOWN_KEY,
    name: "unknown-key",
    level: Level::Error,
    law: &[],
    page: include_str!("kt002_unknown_key.md"),
    check: None,
};
