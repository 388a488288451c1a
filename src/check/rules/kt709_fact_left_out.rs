//! A message of a project that leaves out what ours tells.

use crate::check::Rule;
use crate::finding::{Level, own};

/// The page for findings that arise while a project's own files are looked at.
pub(super) const RULE: Rule = Rule {
    code: own::LEFT_OUT,
    name: "fact-left-out",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt709_fact_left_out.md"),
    check: None,
};
