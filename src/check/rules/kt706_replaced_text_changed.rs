//! A text of ours that has changed since a project replaced it.

use crate::check::Rule;
use crate::finding::{Level, own};

/// The page for findings that arise while a project's own files are looked at.
pub(super) const RULE: Rule = Rule {
    code: own::STALE,
    name: "replaced-text-changed",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt706_replaced_text_changed.md"),
    check: None,
};
