//! A file that cannot be read, or that includes itself.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::UNREADABLE,
    name: "unreadable-file",
    level: Level::Error,
    law: &[],
    page: include_str!("kt010_unreadable_file.md"),
    check: None,
};
