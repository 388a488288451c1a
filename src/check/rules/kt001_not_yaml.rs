//! What is no YAML, or a part of YAML that a declaration does without.

use crate::check::Rule;
use crate::finding::{Level, shape};

/// The page for findings that arise while a text becomes a policy.
pub(super) const RULE: Rule = Rule {
    code: shape::SYNTAX,
    name: "not-yaml",
    level: Level::Error,
    law: &[],
    page: include_str!("kt001_not_yaml.md"),
    check: None,
};
