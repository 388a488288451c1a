//! A value that does not follow its small grammar.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::BAD_VALUE,
    name: "malformed-value",
    level: Level::Error,
    law: &[],
    page: include_str!("kt007_malformed_value.md"),
    check: None,
};
