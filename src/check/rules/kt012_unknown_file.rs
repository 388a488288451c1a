//! A file in a folder that is laid over ours, under a name that nothing looks for.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a project's own files are read.
pub(super) const RULE: Rule = Rule {
    code: shape::UNKNOWN_FILE,
    name: "unknown-file",
    level: Level::Error,
    law: &[],
    page: include_str!("kt012_unknown_file.md"),
    check: None,
};
