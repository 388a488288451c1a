//! Terms that a statement explains to its readers. The words are the message `glossary-<id>` with its title.

use super::Entry;
use super::read::{self, Origin, entry, many, one, text};
use crate::finding::Findings;
use crate::value::Citation;
use crate::yaml::{self, KeyInfo, Table};

/// What a statement has to hold for a term to be worth explaining.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// Every statement has it.
    Always,
    /// German law is applied.
    German,
    /// Consent is a legal basis.
    Consent,
    /// A contract is one.
    Contract,
    /// A legal obligation is one.
    LegalObligation,
    /// Legitimate interests are one.
    LegitimateInterests,
    /// Special categories of data are processed (Art. 9 GDPR).
    SpecialData,
    /// Somebody receives data.
    Recipients,
    /// A processor acts for us.
    Processors,
    /// We are a processor ourselves.
    OnBehalf,
    /// Data go to a country outside the EEA.
    ThirdCountries,
    /// A transfer rests on an adequacy decision.
    Adequacy,
    /// A transfer rests on standard contractual clauses.
    StandardClauses,
    /// An authority is named.
    Authority,
    /// A data protection officer is named.
    Officer,
    /// Something lies on the visitor's device.
    Cookies,
    /// Some of it is strictly necessary.
    NecessaryCookies,
    /// Some of it is for convenience.
    FunctionalCookies,
    /// Some of it is for statistics.
    StatisticsCookies,
    /// Some of it is for advertising.
    MarketingCookies,
    /// Some of it is no cookie.
    OtherStorage,
    /// Something is logged.
    Logs,
    /// IP addresses are processed.
    IpAddresses,
    /// Identifiers are replaced, or a measure does it.
    Pseudonyms,
    /// Data are made anonymous.
    Anonymity,
    /// There are backups.
    Backups,
    /// A measure encrypts.
    Encryption,
    /// Profiling is told of, or denied.
    Profiling,
    /// The measures have a page.
    Measures,
}

impl Occasion {
    /// Every occasion with its word in the catalog.
    pub const ALL: [(&str, Self); 29] = [
        ("always", Self::Always),
        ("german", Self::German),
        ("consent", Self::Consent),
        ("contract", Self::Contract),
        ("legal-obligation", Self::LegalObligation),
        ("legitimate-interests", Self::LegitimateInterests),
        ("special-data", Self::SpecialData),
        ("recipients", Self::Recipients),
        ("processors", Self::Processors),
        ("on-behalf", Self::OnBehalf),
        ("third-countries", Self::ThirdCountries),
        ("adequacy", Self::Adequacy),
        ("standard-clauses", Self::StandardClauses),
        ("authority", Self::Authority),
        ("officer", Self::Officer),
        ("cookies", Self::Cookies),
        ("necessary-cookies", Self::NecessaryCookies),
        ("functional-cookies", Self::FunctionalCookies),
        ("statistics-cookies", Self::StatisticsCookies),
        ("marketing-cookies", Self::MarketingCookies),
        ("other-storage", Self::OtherStorage),
        ("logs", Self::Logs),
        ("ip-addresses", Self::IpAddresses),
        ("pseudonyms", Self::Pseudonyms),
        ("anonymity", Self::Anonymity),
        ("backups", Self::Backups),
        ("encryption", Self::Encryption),
        ("profiling", Self::Profiling),
        ("measures", Self::Measures),
    ];

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == word).map(|(_, occasion)| occasion)
    }
}

/// A term that is explained.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The provision that defines it or that it stands for.
    pub citations: Vec<Citation>,
    /// Where the whole text can be read.
    pub url: Option<String>,
    /// When `glossary: all` explains it.
    pub with: Occasion,
}

static EXPLANATION: Table = Table {
    name: "an explanation",
    keys: &[
        KeyInfo::new("law", "the provisions in their short form"),
        KeyInfo::new("url", "where the whole text can be read"),
        KeyInfo::new("with", "what a statement has to hold for it to be relevant"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Explanation>> {
    entry(from, file, &EXPLANATION, out, |asked, out| {
        let citations = many(asked.take("law"), "provision", Citation::parse, out);
        let citations = citations.into_iter().map(|at| at.value).collect();
        let url = text(asked.take("url"), out).map(|at| at.value);
        let with = one(asked.require("with"), "occasion", Occasion::parse, out)?;
        Some(Explanation { citations, url, with: with.value })
    })
}
