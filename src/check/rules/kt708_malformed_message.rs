//! A message of a project that cannot be read or filled.

use crate::check::Rule;
use crate::finding::{Level, own};

/// The page for findings that arise while a project's own files are looked at.
pub(super) const RULE: Rule = Rule {
    code: own::MALFORMED_MESSAGE,
    name: "malformed-message",
    level: Level::Error,
    law: &[],
    page: include_str!("kt708_malformed_message.md"),
    check: None,
};
