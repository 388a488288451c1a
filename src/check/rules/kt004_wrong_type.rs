//! A value of another kind than its key takes.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::WRONG_TYPE,
    name: "wrong-type",
    level: Level::Error,
    law: &[],
    page: include_str!("kt004_wrong_type.md"),
    check: None,
};
