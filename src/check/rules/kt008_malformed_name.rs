//! An id or a file name with signs that it cannot have.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::BAD_NAME,
    name: "malformed-name",
    level: Level::Error,
    law: &[],
    page: include_str!("kt008_malformed_name.md"),
    check: None,
};
