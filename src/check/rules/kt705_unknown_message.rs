//! A message of a project that nothing says.

use crate::check::Rule;
use crate::finding::{Level, own};

/// The page for findings that arise while a project's own files are looked at.
pub(super) const RULE: Rule = Rule {
    code: own::UNKNOWN_MESSAGE,
    name: "unknown-message",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt705_unknown_message.md"),
    check: None,
};
