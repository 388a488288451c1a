//! The list of rules. One line for each file; the order is the order of the codes.

mod kt001_not_yaml;
mod kt002_unknown_key;
mod kt003_missing_key;
mod kt004_wrong_type;
mod kt005_duplicate;
mod kt006_unknown_id;
mod kt007_malformed_value;
mod kt008_malformed_name;
mod kt009_incomplete_text;
mod kt010_unreadable_file;
mod kt011_too_large;
mod kt012_unknown_file;
mod kt100_known_gap;
mod kt101_controller_incomplete;
mod kt102_officer_unsaid;
mod kt103_officer_threshold_contradicted;
mod kt104_officer_threshold_unproven;
mod kt105_authority_unsaid;
mod kt106_authority_elsewhere;
mod kt107_officer_contact_missing;
mod kt108_representative_unsaid;
mod kt109_legal_form_unsaid;
mod kt110_imprint_unsaid;
mod kt111_union_representative_unsaid;
mod kt112_joint_controller_untold;
mod kt113_page_not_joint;
mod kt114_officer_is_director;
mod kt115_post_box_address;
mod kt201_purpose_missing;
mod kt202_basis_missing;
mod kt203_interest_unnamed;
mod kt204_obligation_without_law;
mod kt205_consent_without_withdrawal;
mod kt206_special_data_without_ground;
mod kt207_data_unsaid;
mod kt208_example_against_fields;
mod kt209_interest_says_nothing;
mod kt210_contract_without_party;
mod kt211_basis_of_public_bodies;
mod kt212_withdrawal_harder_than_consent;
mod kt213_consent_tied;
mod kt214_consent_inferred;
mod kt215_child_consent_without_parents;
mod kt216_offences_without_authority;
mod kt217_employment_law_alone;
mod kt218_employee_consent_unwritten;
mod kt219_recording_without_consent;
mod kt220_credit_check_untold;
mod kt221_basis_ambiguous;
mod kt222_interest_of_public_body;
mod kt301_recipients_unsaid;
mod kt302_agreement_missing;
mod kt303_recipients_none_contradicted;
mod kt304_country_unsaid;
mod kt305_transfer_without_safeguard;
mod kt306_framework_not_listed;
mod kt307_adequacy_expired;
mod kt308_agreement_pending;
mod kt309_provider_undeclared;
mod kt310_safeguard_copy_unsaid;
mod kt311_source_unsaid;
mod kt312_source_openness_unsaid;
mod kt313_recipient_unnamed;
mod kt314_role_against_catalog;
mod kt315_clauses_unfit;
mod kt316_transfer_unassessed;
mod kt317_derogation_repeated;
mod kt318_derogation_unexplained;
mod kt319_framework_without_staff;
mod kt320_partial_decision_unchecked;
mod kt321_telecom_authority_unsaid;
mod kt401_retention_unsaid;
mod kt402_long_log;
mod kt403_vague_period;
mod kt404_period_against_law;
mod kt405_longer_than_law;
mod kt406_period_without_start;
mod kt407_applicants_period;
mod kt408_long_video;
mod kt409_backups_unsaid;
mod kt410_identifier_kept;
mod kt501_provision_unsaid;
mod kt502_automated_decisions_unsaid;
mod kt503_device_consent_missing;
mod kt504_contradicted_claim;
mod kt505_idle_exception;
mod kt506_cookie_lifetime_unsaid;
mod kt507_necessity_unexplained;
mod kt508_claim_unproven;
mod kt509_cookies_unsaid;
mod kt510_snippet_unsaid;
mod kt511_consent_without_trigger;
mod kt512_loaded_before_consent;
mod kt513_trigger_without_consent;
mod kt514_product_without_consent;
mod kt515_embed_without_consent;
mod kt516_necessity_contradicted;
mod kt517_necessary_for_long;
mod kt518_withdrawal_off_page;
mod kt519_foreign_cookie_without_recipient;
mod kt520_forwarding_unsaid;
mod kt521_known_cookies_denied;
mod kt522_device_law_elsewhere;
mod kt530_newsletter_without_consent;
mod kt531_newsletter_consent_unproven;
mod kt532_existing_customers_unproven;
mod kt533_calls_without_consent;
mod kt534_newsletter_tracking_without_consent;
mod kt550_right_curtailed;
mod kt551_requests_on_paper_only;
mod kt552_right_note_unshown;
mod kt601_measures_unsaid;
mod kt602_goal_without_measure;
mod kt603_review_overdue;
mod kt604_review_day_unsaid;
mod kt605_annex_without_version;
mod kt606_certificate_unspecified;
mod kt607_revealing_detail;
mod kt608_promise_without_measure;
mod kt701_same_in_both_languages;
mod kt702_numbers_differ;
mod kt703_reserved_name;
mod kt704_outdated_term;
mod kt705_unknown_message;
mod kt706_replaced_text_changed;
mod kt707_words_missing;
mod kt708_malformed_message;
mod kt709_fact_left_out;
mod kt710_template_fault;
mod kt711_addresses_differ;
mod kt712_long_sentences;
mod kt713_hard_to_read;
mod kt714_empty_phrase;
mod kt715_mixed_spelling;
mod kt716_paragraph_twice;
mod kt717_children_unaddressed;
mod kt718_machine_undisclosed;
mod kt740_address_twice;
mod kt801_undeclared_host;
mod kt802_undeclared_on_demand;
mod kt803_loads_too_early;
mod kt804_service_unseen;
mod kt805_contradicted_on_site;
mod kt806_undeclared_storage;
mod kt807_kept_longer;
mod kt808_necessary_of_third_party;
mod kt809_statement_unlinked;
mod kt810_imprint_unlinked;
mod kt811_page_unpublished;
mod kt812_page_outdated;
mod kt901_unused_declaration;
mod kt902_allow_without_reason;
mod kt903_idle_allow;
mod kt904_text_without_neighbour;
mod kt905_fact_needs_review;
mod kt906_date_unsaid;
mod kt907_anchor_twice;
mod kt908_idle_explanation;
mod kt910_updated_unchanged;
mod kt911_lock_unreadable;
mod kt913_fact_checked_long_ago;
mod kt914_dated_long_ago;
mod kt915_version_not_kept;

use super::Rule;

pub(super) use kt903_idle_allow::idle as idle_allow;

/// Every rule, and every finding that arises elsewhere, by code.
pub const RULES: &[&Rule] = &[
    // One line for each, so that additions do not collide.
    &kt001_not_yaml::RULE,
    &kt002_unknown_key::RULE,
    &kt003_missing_key::RULE,
    &kt004_wrong_type::RULE,
    &kt005_duplicate::RULE,
    &kt006_unknown_id::RULE,
    &kt007_malformed_value::RULE,
    &kt008_malformed_name::RULE,
    &kt009_incomplete_text::RULE,
    &kt010_unreadable_file::RULE,
    &kt011_too_large::RULE,
    &kt012_unknown_file::RULE,
    &kt100_known_gap::RULE,
    &kt101_controller_incomplete::RULE,
    &kt102_officer_unsaid::RULE,
    &kt103_officer_threshold_contradicted::RULE,
    &kt104_officer_threshold_unproven::RULE,
    &kt105_authority_unsaid::RULE,
    &kt106_authority_elsewhere::RULE,
    &kt107_officer_contact_missing::RULE,
    &kt108_representative_unsaid::RULE,
    &kt109_legal_form_unsaid::RULE,
    &kt110_imprint_unsaid::RULE,
    &kt111_union_representative_unsaid::RULE,
    &kt112_joint_controller_untold::RULE,
    &kt113_page_not_joint::RULE,
    &kt114_officer_is_director::RULE,
    &kt115_post_box_address::RULE,
    &kt201_purpose_missing::RULE,
    &kt202_basis_missing::RULE,
    &kt203_interest_unnamed::RULE,
    &kt204_obligation_without_law::RULE,
    &kt205_consent_without_withdrawal::RULE,
    &kt206_special_data_without_ground::RULE,
    &kt207_data_unsaid::RULE,
    &kt208_example_against_fields::RULE,
    &kt209_interest_says_nothing::RULE,
    &kt210_contract_without_party::RULE,
    &kt211_basis_of_public_bodies::RULE,
    &kt212_withdrawal_harder_than_consent::RULE,
    &kt213_consent_tied::RULE,
    &kt214_consent_inferred::RULE,
    &kt215_child_consent_without_parents::RULE,
    &kt216_offences_without_authority::RULE,
    &kt217_employment_law_alone::RULE,
    &kt218_employee_consent_unwritten::RULE,
    &kt219_recording_without_consent::RULE,
    &kt220_credit_check_untold::RULE,
    &kt221_basis_ambiguous::RULE,
    &kt222_interest_of_public_body::RULE,
    &kt301_recipients_unsaid::RULE,
    &kt302_agreement_missing::RULE,
    &kt303_recipients_none_contradicted::RULE,
    &kt304_country_unsaid::RULE,
    &kt305_transfer_without_safeguard::RULE,
    &kt306_framework_not_listed::RULE,
    &kt307_adequacy_expired::RULE,
    &kt308_agreement_pending::RULE,
    &kt309_provider_undeclared::RULE,
    &kt310_safeguard_copy_unsaid::RULE,
    &kt311_source_unsaid::RULE,
    &kt312_source_openness_unsaid::RULE,
    &kt313_recipient_unnamed::RULE,
    &kt314_role_against_catalog::RULE,
    &kt315_clauses_unfit::RULE,
    &kt316_transfer_unassessed::RULE,
    &kt317_derogation_repeated::RULE,
    &kt318_derogation_unexplained::RULE,
    &kt319_framework_without_staff::RULE,
    &kt320_partial_decision_unchecked::RULE,
    &kt321_telecom_authority_unsaid::RULE,
    &kt401_retention_unsaid::RULE,
    &kt402_long_log::RULE,
    &kt403_vague_period::RULE,
    &kt404_period_against_law::RULE,
    &kt405_longer_than_law::RULE,
    &kt406_period_without_start::RULE,
    &kt407_applicants_period::RULE,
    &kt408_long_video::RULE,
    &kt409_backups_unsaid::RULE,
    &kt410_identifier_kept::RULE,
    &kt501_provision_unsaid::RULE,
    &kt502_automated_decisions_unsaid::RULE,
    &kt503_device_consent_missing::RULE,
    &kt504_contradicted_claim::RULE,
    &kt505_idle_exception::RULE,
    &kt506_cookie_lifetime_unsaid::RULE,
    &kt507_necessity_unexplained::RULE,
    &kt508_claim_unproven::RULE,
    &kt509_cookies_unsaid::RULE,
    &kt510_snippet_unsaid::RULE,
    &kt511_consent_without_trigger::RULE,
    &kt512_loaded_before_consent::RULE,
    &kt513_trigger_without_consent::RULE,
    &kt514_product_without_consent::RULE,
    &kt515_embed_without_consent::RULE,
    &kt516_necessity_contradicted::RULE,
    &kt517_necessary_for_long::RULE,
    &kt518_withdrawal_off_page::RULE,
    &kt519_foreign_cookie_without_recipient::RULE,
    &kt520_forwarding_unsaid::RULE,
    &kt521_known_cookies_denied::RULE,
    &kt522_device_law_elsewhere::RULE,
    &kt530_newsletter_without_consent::RULE,
    &kt531_newsletter_consent_unproven::RULE,
    &kt532_existing_customers_unproven::RULE,
    &kt533_calls_without_consent::RULE,
    &kt534_newsletter_tracking_without_consent::RULE,
    &kt550_right_curtailed::RULE,
    &kt551_requests_on_paper_only::RULE,
    &kt552_right_note_unshown::RULE,
    &kt601_measures_unsaid::RULE,
    &kt602_goal_without_measure::RULE,
    &kt603_review_overdue::RULE,
    &kt604_review_day_unsaid::RULE,
    &kt605_annex_without_version::RULE,
    &kt606_certificate_unspecified::RULE,
    &kt607_revealing_detail::RULE,
    &kt608_promise_without_measure::RULE,
    &kt701_same_in_both_languages::RULE,
    &kt702_numbers_differ::RULE,
    &kt703_reserved_name::RULE,
    &kt704_outdated_term::RULE,
    &kt705_unknown_message::RULE,
    &kt706_replaced_text_changed::RULE,
    &kt707_words_missing::RULE,
    &kt708_malformed_message::RULE,
    &kt709_fact_left_out::RULE,
    &kt710_template_fault::RULE,
    &kt711_addresses_differ::RULE,
    &kt712_long_sentences::RULE,
    &kt713_hard_to_read::RULE,
    &kt714_empty_phrase::RULE,
    &kt715_mixed_spelling::RULE,
    &kt716_paragraph_twice::RULE,
    &kt717_children_unaddressed::RULE,
    &kt718_machine_undisclosed::RULE,
    &kt740_address_twice::RULE,
    &kt801_undeclared_host::RULE,
    &kt802_undeclared_on_demand::RULE,
    &kt803_loads_too_early::RULE,
    &kt804_service_unseen::RULE,
    &kt805_contradicted_on_site::RULE,
    &kt806_undeclared_storage::RULE,
    &kt807_kept_longer::RULE,
    &kt808_necessary_of_third_party::RULE,
    &kt809_statement_unlinked::RULE,
    &kt810_imprint_unlinked::RULE,
    &kt811_page_unpublished::RULE,
    &kt812_page_outdated::RULE,
    &kt901_unused_declaration::RULE,
    &kt902_allow_without_reason::RULE,
    &kt903_idle_allow::RULE,
    &kt904_text_without_neighbour::RULE,
    &kt905_fact_needs_review::RULE,
    &kt906_date_unsaid::RULE,
    &kt907_anchor_twice::RULE,
    &kt908_idle_explanation::RULE,
    &kt910_updated_unchanged::RULE,
    &kt911_lock_unreadable::RULE,
    &kt913_fact_checked_long_ago::RULE,
    &kt914_dated_long_ago::RULE,
    &kt915_version_not_kept::RULE,
];
