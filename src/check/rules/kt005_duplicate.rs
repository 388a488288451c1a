//! The same key or id twice.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::DUPLICATE,
    name: "duplicate",
    level: Level::Error,
    law: &[],
    page: include_str!("kt005_duplicate.md"),
    check: None,
};
