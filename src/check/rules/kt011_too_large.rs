//! A file that is too large or nested too deeply.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::TOO_LARGE,
    name: "too-large",
    level: Level::Error,
    law: &[],
    page: include_str!("kt011_too_large.md"),
    check: None,
};
