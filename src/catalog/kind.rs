//! The kinds of facts that an id of the catalog may belong to.

use super::{Shelves, Vocabulary};

/// A kind of facts: a vocabulary, or one with facts of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Countries by their ISO codes.
    Countries,
    /// Supervisory authorities.
    Authorities,
    /// Provisions that processing may rest on.
    LegalBases,
    /// Periods of keeping.
    Retention,
    /// Products and providers.
    Products,
    /// Technical and organisational measures.
    Measures,
    /// What measures stand under.
    MeasureGroups,
    /// Negative statements.
    Claims,
    /// Terms that a statement explains.
    Glossary,
    /// Terms of former law and habit.
    Outdated,
    /// Phrases that say nothing.
    EmptyPhrases,
    /// Words that people spell in several ways.
    Spellings,
    /// Words of a vocabulary.
    Words(Vocabulary),
}

impl Kind {
    /// Every kind, those with facts of their own first.
    pub fn all() -> Vec<Self> {
        let own = [
            Self::Products,
            Self::Authorities,
            Self::Countries,
            Self::LegalBases,
            Self::Retention,
            Self::Measures,
            Self::MeasureGroups,
            Self::Claims,
            Self::Glossary,
            Self::Outdated,
            Self::EmptyPhrases,
            Self::Spellings,
        ];
        own.into_iter().chain(Vocabulary::ALL.map(Self::Words)).collect()
    }

    /// The name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Authorities => "authorities",
            Self::LegalBases => "legal-bases",
            Self::Retention => "retention",
            Self::Products => "products",
            Self::Measures => "measures",
            Self::MeasureGroups => "measure-groups",
            Self::Claims => "claims",
            Self::Glossary => "glossary",
            Self::Outdated => "outdated",
            Self::EmptyPhrases => "empty-phrases",
            Self::Spellings => "spellings",
            Self::Words(vocabulary) => vocabulary.file(),
        }
    }

    /// Every id, in the order of the file.
    pub fn ids(self, catalog: &Shelves) -> Vec<&str> {
        match self {
            Self::Countries => catalog.country_ids(),
            Self::Authorities => catalog.authority_ids(),
            Self::LegalBases => catalog.legal_basis_ids(),
            Self::Retention => catalog.retention_ids(),
            Self::Products => catalog.product_ids(),
            Self::Measures => catalog.measure_ids(),
            Self::MeasureGroups => catalog.measure_group_ids(),
            Self::Claims => catalog.claim_ids(),
            Self::Glossary => catalog.explanation_ids(),
            Self::Outdated => catalog.outdated_ids(),
            Self::EmptyPhrases => catalog.empty_phrase_ids(),
            Self::Spellings => catalog.spelling_ids(),
            Self::Words(vocabulary) => catalog.ids(vocabulary),
        }
    }

    /// The message that words an entry.
    pub fn message(self, id: &str) -> String {
        let id = id.to_lowercase();
        match self {
            Self::Countries => format!("country-{id}"),
            Self::Authorities => format!("authority-{id}"),
            Self::LegalBases => format!("basis-{id}"),
            Self::Retention => format!("retention-{id}"),
            Self::Products => format!("product-{id}"),
            Self::Measures => format!("measure-{id}"),
            Self::MeasureGroups => format!("measure-group-{id}"),
            Self::Claims => format!("claim-{id}"),
            Self::Glossary => format!("glossary-{id}.title"),
            Self::Outdated => format!("outdated-{id}"),
            Self::EmptyPhrases => format!("empty-phrase-{id}"),
            Self::Spellings => format!("spelling-{id}"),
            Self::Words(vocabulary) => format!("{}-{id}", vocabulary.prefix()),
        }
    }

    /// What tells an entry that no language words, with the key it stands at.
    pub fn told_by(self, catalog: &Shelves, id: &str) -> Option<(&'static str, String)> {
        match self {
            Self::Products => Some(("name", catalog.product(&catalog.find_product(id)?).name.value.clone())),
            Self::Outdated => Some(("was", catalog.find_outdated(id)?.was.clone())),
            Self::EmptyPhrases => Some(("was", catalog.find_empty_phrase(id)?.was.clone())),
            Self::Spellings => Some(("was", catalog.find_spelling(id)?.was.clone())),
            _ => None,
        }
    }
}
