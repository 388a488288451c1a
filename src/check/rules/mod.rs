//! The list of rules. One line for each file; the order is the order of the codes.

mod kt100_known_gap;
mod kt504_contradicted_claim;
mod kt903_idle_allow;

use super::Rule;

pub(super) use kt903_idle_allow::idle as idle_allow;

/// Every rule, and every finding that arises elsewhere, by code.
pub const RULES: &[&Rule] = &[
    // One line for each, so that additions do not collide.
    &kt100_known_gap::RULE,
    &kt504_contradicted_claim::RULE,
    &kt903_idle_allow::RULE,
];
