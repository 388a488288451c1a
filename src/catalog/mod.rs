//! The facts we ship, as YAML files behind typed keys. Words for readers are in `locales`; nothing is in both.
//!
//! Entries are parsed when they are referred to. A project's own `catalog/` comes later, laid over ours.

use crate::finding::Findings;
use crate::source::Sources;

/// The closed lists of words: one file of facts each under `src/catalog/<file>.yaml`, one file of words each under
/// `locales/<lang>/<file>.ftl` with the messages `<prefix>-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// Categories of data: `data-ip-address`.
    Data,
    /// Kinds of people: `subject-visitors`.
    Subjects,
    /// What for: `purpose-it-security`.
    Purposes,
    /// Legitimate interests: `interest-detect-attacks`.
    Interests,
    /// Conditions, adverbial: `condition-mail-submission`.
    Conditions,
    /// Events with `.until` and `.after`: `event-request-closed`.
    Events,
    /// Who inside may look: `access-administrators`.
    Access,
    /// Ways of contact: `channel-email`.
    Channels,
    /// How to avoid or end something: `opt-out-browser-settings`.
    OptOuts,
    /// What follows if data are not provided: `consequence-no-contract`.
    Consequences,
    /// What data are needed for: `need-contract`.
    Needs,
    /// Sources of data other than the person: `source-incoming-mail`.
    Sources,
    /// What sets a look-up off: `trigger-incoming-call`.
    Triggers,
    /// Kinds of recipients: `category-hosting`.
    Categories,
    /// What a processor does: `task-hosting`.
    Tasks,
    /// What stands at a place: `holding-company-systems`.
    Holdings,
    /// Kinds of log entries: `log-relay`.
    LogKinds,
    /// Ways to give consent: `consent-banner`.
    Consents,
    /// Ways to withdraw consent: `withdrawal-email`.
    Withdrawals,
    /// What a customer has to see to: `duty-protect-own-files`.
    Duties,
    /// Who is responsible for content: `responsible-customer`.
    Responsibles,
    /// Cases that a claim does not cover, and what happens otherwise: `exception-contract`.
    Exceptions,
    /// Whole sentences about a service, its scope or the statement: `fact-open-source`.
    Facts,
    /// Headings for usual ids of chapters, services and parts: `title-server-logs`.
    Titles,
}

/// A supervisory authority.
#[derive(Debug)]
pub enum Authority {}
/// A country.
#[derive(Debug)]
pub enum Country {}
/// A legal basis or another provision that processing rests on.
#[derive(Debug)]
pub enum LegalBasis {}
/// A statutory period of keeping.
#[derive(Debug)]
pub enum Retention {}
/// A product or provider.
#[derive(Debug)]
pub enum Product {}
/// A measure.
#[derive(Debug)]
pub enum Measure {}
/// A group of measures.
#[derive(Debug)]
pub enum MeasureGroup {}
/// A negative statement.
#[derive(Debug)]
pub enum Claim {}

/// All shipped facts.
#[derive(Debug)]
pub struct Catalog {}

impl Catalog {
    /// Takes the shipped files into the sources, without reading them yet.
    pub fn shipped(sources: &mut Sources) -> Self {
        let _ = sources;
        Self {}
    }

    /// Whether a vocabulary has an id.
    pub fn has(&self, vocabulary: Vocabulary, id: &str, out: &mut Findings) -> bool {
        let _ = (vocabulary, id, out);
        false
    }
}
