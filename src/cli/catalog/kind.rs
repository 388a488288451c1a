//! How an entry of each kind is written in a declaration, and where it comes from.

use super::product;
use crate::catalog::{Catalog, Entry, Kind, Start, Vocabulary};
use crate::source::Span;
use crate::value::Date;
use clap::ValueEnum;
use clap::builder::PossibleValue;
use std::sync::OnceLock;

/// What entries of all kinds have in common.
pub(super) struct Origin {
    pub(super) at: Span,
    pub(super) sources: Vec<String>,
    pub(super) verified: Option<Date>,
    pub(super) needs_review: bool,
}

/// Lines to paste into a declaration, and the place they belong to.
pub(super) struct Snippet {
    pub(super) place: &'static str,
    pub(super) yaml: String,
}

/// The places of snippets.
pub(super) const TOP: &str = "at the top of the declaration";
pub(super) const SERVICE: &str = "in a service";
pub(super) const PARTY: &str = "in an entry of `processors` or `recipients`";
pub(super) const PLACE: &str = "in an entry of `places`";
pub(super) const PURPOSE: &str = "in a service; the purpose is an example";

impl Kind {
    /// Whether an entry is what somebody met on the web: a host, or the name of a cookie.
    pub(super) fn is_met_as(self, catalog: &Catalog, id: &str, word: &str) -> bool {
        self == Self::Products && product::is_met_as(catalog, id, word)
    }

    /// Where the facts of an entry come from, if there is one with this id.
    pub(super) fn origin(self, catalog: &Catalog, id: &str) -> Option<Origin> {
        fn of<T>(entry: &Entry<T>) -> Origin {
            let Entry { at, sources, verified, needs_review, .. } = entry;
            Origin { at: *at, sources: sources.clone(), verified: *verified, needs_review: *needs_review }
        }
        Some(match self {
            Self::Countries => of(catalog.country(&catalog.find_country(id)?)),
            Self::Authorities => of(catalog.authority(&catalog.find_authority(id)?)),
            Self::LegalBases => of(catalog.legal_basis(&catalog.find_legal_basis(id)?)),
            Self::Retention => of(catalog.retention(&catalog.find_retention(id)?)),
            Self::Products => of(catalog.product(&catalog.find_product(id)?)),
            Self::Measures => of(catalog.measure(&catalog.find_measure(id)?)),
            Self::MeasureGroups => of(catalog.measure_group(&catalog.find_measure_group(id)?)),
            Self::Claims => of(catalog.claim(&catalog.find_claim(id)?)),
            Self::Glossary => of(catalog.explanation(&catalog.find_explanation(id)?)),
            Self::Outdated => of(catalog.find_outdated(id)?),
            Self::EmptyPhrases => of(catalog.find_empty_phrase(id)?),
            Self::Spellings => of(catalog.find_spelling(id)?),
            Self::Words(vocabulary) => of(catalog.entry(vocabulary, id)?),
        })
    }

    /// How an entry is written. What only the author knows is `todo`.
    pub(super) fn snippets(self, catalog: &Catalog, id: &str) -> Vec<Snippet> {
        let one = |(place, yaml)| vec![Snippet { place, yaml }];
        match self {
            Self::Countries => one((PARTY, format!("country: {id}"))),
            Self::Authorities => one((TOP, format!("authority: {id}"))),
            Self::LegalBases => one(legal_basis(id)),
            Self::Retention => {
                retention(catalog, id).map(|rule| (SERVICE, format!("retention: {rule}"))).map_or_else(Vec::new, one)
            }
            Self::Products => product::snippets(catalog, id),
            Self::Measures => {
                let group = catalog.find_measure(id).map(|key| catalog.measure(&key).group.clone()).unwrap_or_default();
                one((TOP, format!("measures:\n  {group}: [{id}]")))
            }
            Self::MeasureGroups => one((TOP, format!("measures:\n  {id}: todo"))),
            Self::Claims => one((TOP, format!("claims:\n  everywhere: [{id}]"))),
            Self::Glossary => one((TOP, format!("glossary: [{id}]"))),
            // Nobody writes it.
            Self::Outdated | Self::EmptyPhrases | Self::Spellings => Vec::new(),
            Self::Words(vocabulary) => word(vocabulary, id).map_or_else(Vec::new, one),
        }
    }
}

/// A basis of Art. 6 stands as a word; the others beside one.
fn legal_basis(id: &str) -> (&'static str, String) {
    let of_article_6 =
        ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"];
    let letter = id.strip_prefix("gdpr-6-1-").and_then(|letter| letter.bytes().next());
    let word = letter.and_then(|letter| of_article_6.get(usize::from(letter.wrapping_sub(b'a'))));
    match word {
        Some(word) => (PURPOSE, format!("purposes: {{contact: {word}}}")),
        None if id.starts_with("gdpr-49-") => (PARTY, format!("transfer: {{US: {{by: {id}}}}}")),
        None if id.starts_with("gdpr-9-2-") => {
            (PURPOSE, format!("purposes: {{contact: {{consent: {{special: {id}}}}}}}"))
        }
        None => (PURPOSE, format!("purposes: {{contact: {{legal-obligation: [{id}]}}}}")),
    }
}

/// A period that a provision names has its id; one of practice is a suggestion, and the declaration states it.
fn retention(catalog: &Catalog, id: &str) -> Option<String> {
    let entry = catalog.retention(&catalog.find_retention(id)?);
    if entry.statutory {
        return Some(id.to_owned());
    }
    let Some(period) = entry.period else { return entry.until.as_ref().map(|event| format!("until {event}")) };
    match &entry.start {
        Some(Start::Event(event) | Start::YearEndAfter(event)) => Some(format!("{period} after {event}")),
        Some(Start::YearEnd) => Some(format!("{period} after year-end")),
        None => Some(period.to_string()),
    }
}

fn word(vocabulary: Vocabulary, id: &str) -> Option<(&'static str, String)> {
    Some(match vocabulary {
        Vocabulary::Data => (SERVICE, format!("data: [{id}]")),
        Vocabulary::Subjects => (SERVICE, format!("subjects: [{id}]")),
        Vocabulary::Purposes => (SERVICE, format!("purposes: {{{id}: todo}}")),
        Vocabulary::Interests => (PURPOSE, format!("purposes: {{contact: {{legitimate-interests: [{id}]}}}}")),
        Vocabulary::Conditions => (SERVICE, format!("when: {id}")),
        Vocabulary::Events => (SERVICE, format!("retention: until {id}")),
        Vocabulary::Access => (SERVICE, format!("access: [{id}]")),
        Vocabulary::Offers => (TOP, format!("scope: {{offers: [{id}]}}")),
        Vocabulary::Channels => (SERVICE, format!("channels: [{id}]")),
        Vocabulary::OptOuts => (SERVICE, format!("opt-out: [{id}]")),
        Vocabulary::Consequences => (SERVICE, format!("provision: {{needed-for: contract, otherwise: {id}}}")),
        Vocabulary::Needs => (SERVICE, format!("provision: {{needed-for: {id}, otherwise: todo}}")),
        Vocabulary::Sources => (SERVICE, format!("source: {id}")),
        Vocabulary::Triggers => (SERVICE, format!("trigger: {id}")),
        Vocabulary::Categories => (PARTY, format!("category: {id}")),
        Vocabulary::Tasks => (PARTY, format!("task: {id}")),
        Vocabulary::Holdings => (PLACE, format!("holds: {id}")),
        Vocabulary::LogKinds => (SERVICE, format!("logs: {{events: {{{id}: {{data: todo}}}}, retention: todo}}")),
        Vocabulary::Consents => (SERVICE, format!("consent: {{by: {id}, withdraw: todo}}")),
        Vocabulary::Withdrawals => (SERVICE, format!("consent: {{by: todo, withdraw: [{id}]}}")),
        Vocabulary::Duties => (SERVICE, format!("on-behalf: {{data: todo, duties: [{id}]}}")),
        Vocabulary::Responsibles => (SERVICE, format!("on-behalf: {{data: todo, responsible: {id}}}")),
        Vocabulary::Exceptions => (TOP, format!("claims:\n  everywhere: [no-disclosure: {{except: [{id}]}}]")),
        Vocabulary::Facts => (SERVICE, format!("facts: [{id}]")),
        // An id of a chapter, a service or a part brings its heading by itself.
        Vocabulary::Titles => return None,
    })
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: OnceLock<Vec<Kind>> = OnceLock::new();
        ALL.get_or_init(Self::all)
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()))
    }
}
