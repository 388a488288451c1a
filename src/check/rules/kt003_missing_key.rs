//! A key without which the value around it cannot be read.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::MISSING_KEY,
    name: "missing-key",
    level: Level::Error,
    law: &[],
    page: include_str!("kt003_missing_key.md"),
    check: None,
};
