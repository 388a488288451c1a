//! The list of rules. One line for each file; the order is the order of the codes.

mod kt100_known_gap;
mod kt504_contradicted_claim;

use super::Rule;

/// Every rule, and every finding that arises below `check`, by code.
pub const RULES: &[&Rule] = &[&kt100_known_gap::RULE, &kt504_contradicted_claim::RULE];
