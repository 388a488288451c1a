//! The list of rules. One line for each file; the order is the order of the codes.

mod kt100_known_gap;
mod kt401_retention_unsaid;
mod kt402_long_log;
mod kt403_vague_period;
mod kt404_period_against_law;
mod kt501_provision_unsaid;
mod kt502_automated_decisions_unsaid;
mod kt503_device_consent_missing;
mod kt504_contradicted_claim;
mod kt505_idle_exception;
mod kt506_cookie_lifetime_unsaid;
mod kt507_necessity_unexplained;
mod kt508_claim_unproven;
mod kt601_measures_unsaid;
mod kt602_goal_without_measure;
mod kt701_same_in_both_languages;
mod kt702_numbers_differ;
mod kt901_unused_declaration;
mod kt902_allow_without_reason;
mod kt903_idle_allow;
mod kt904_text_without_neighbour;
mod kt905_fact_needs_review;
mod kt906_date_unsaid;

use super::Rule;

pub(super) use kt903_idle_allow::idle as idle_allow;

/// Every rule, and every finding that arises elsewhere, by code.
pub const RULES: &[&Rule] = &[
    // One line for each, so that additions do not collide.
    &kt100_known_gap::RULE,
    &kt401_retention_unsaid::RULE,
    &kt402_long_log::RULE,
    &kt403_vague_period::RULE,
    &kt404_period_against_law::RULE,
    &kt501_provision_unsaid::RULE,
    &kt502_automated_decisions_unsaid::RULE,
    &kt503_device_consent_missing::RULE,
    &kt504_contradicted_claim::RULE,
    &kt505_idle_exception::RULE,
    &kt506_cookie_lifetime_unsaid::RULE,
    &kt507_necessity_unexplained::RULE,
    &kt508_claim_unproven::RULE,
    &kt601_measures_unsaid::RULE,
    &kt602_goal_without_measure::RULE,
    &kt701_same_in_both_languages::RULE,
    &kt702_numbers_differ::RULE,
    &kt901_unused_declaration::RULE,
    &kt902_allow_without_reason::RULE,
    &kt903_idle_allow::RULE,
    &kt904_text_without_neighbour::RULE,
    &kt905_fact_needs_review::RULE,
    &kt906_date_unsaid::RULE,
];
