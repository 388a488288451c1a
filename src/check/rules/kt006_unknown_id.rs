//! An id that neither the declaration nor the catalog has.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::UNKNOWN_ID,
    name: "unknown-id",
    level: Level::Error,
    law: &[],
    page: include_str!("kt006_unknown_id.md"),
    check: None,
};
