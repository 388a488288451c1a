//! What the shipped facts promise: they decode, say where they come from, refer to what exists, and have words.

use fluent_syntax::ast;
use klartext::catalog::{Catalog, CookieCategory, Entry, Start, Vocabulary, Without};
use klartext::scan::registrable;
use klartext::source::Sources;
use klartext::value::{Date, Id};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The day up to which facts may have been verified; moves with each check of the catalog.
const TODAY: &str = "2026-11-22";

fn shipped() -> (Sources, Catalog) {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    (sources, catalog)
}

#[test]
fn every_file_decodes() {
    let (sources, catalog) = shipped();
    let findings = catalog.findings();
    let told: Vec<_> = findings
        .iter()
        .map(|finding| {
            let place = finding.primary.span;
            let name = &sources.get(place.file).name;
            format!("{name}:{}: {}: {}", sources.line(place), finding.title, finding.primary.text)
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn files_that_nobody_reads_are_not_shipped() {
    let known = [
        "authorities",
        "claims",
        "countries",
        "empty-phrases",
        "glossary",
        "legal-bases",
        "legal-forms",
        "measure-groups",
        "measures",
        "outdated",
        "spellings",
        "retention",
    ];
    let (sources, _) = shipped();
    for (_, source) in sources.iter() {
        let name = source.name.strip_prefix("catalog/").unwrap().strip_suffix(".yaml").unwrap();
        let known = known.contains(&name) || name.starts_with("products/") || Vocabulary::parse(name).is_some();
        assert!(known, "{} belongs to nothing", source.name);
    }
}

/// What every entry has in common, told with its kind.
struct Fact<'c> {
    kind: &'static str,
    id: &'c str,
    sources: &'c [String],
    verified: Option<Date>,
    needs_review: bool,
}

impl<'c> Fact<'c> {
    fn of<T>(kind: &'static str, entry: &'c Entry<T>) -> Self {
        Self {
            kind,
            id: &entry.id,
            sources: &entry.sources,
            verified: entry.verified,
            needs_review: entry.needs_review,
        }
    }
}

/// Every entry that states facts about the world.
fn facts(catalog: &Catalog) -> Vec<Fact<'_>> {
    let mut all = Vec::new();
    for id in catalog.country_ids() {
        all.push(Fact::of("country", catalog.country(&catalog.find_country(id).unwrap())));
    }
    for id in catalog.authority_ids() {
        all.push(Fact::of("authority", catalog.authority(&catalog.find_authority(id).unwrap())));
    }
    for id in catalog.legal_basis_ids() {
        all.push(Fact::of("basis", catalog.legal_basis(&catalog.find_legal_basis(id).unwrap())));
    }
    for id in catalog.retention_ids() {
        all.push(Fact::of("retention", catalog.retention(&catalog.find_retention(id).unwrap())));
    }
    all.extend(catalog.products().map(|product| Fact::of("product", product)));
    all.extend(catalog.outdated().map(|term| Fact::of("outdated term", term)));
    all.extend(catalog.empty_phrases().map(|phrase| Fact::of("empty phrase", phrase)));
    all.extend(catalog.spellings().map(|spelling| Fact::of("spelling", spelling)));
    all
}

#[test]
fn facts_say_where_they_come_from() {
    let (_, catalog) = shipped();
    let today: Date = TODAY.parse().unwrap();
    for fact in facts(&catalog) {
        let name = format!("{} {}", fact.kind, fact.id);
        assert!(!fact.sources.is_empty(), "{name} has no source");
        assert!(fact.verified.is_some() || fact.needs_review, "{name} was never verified, and does not say so");
        assert!(fact.verified.is_none_or(|day| day <= today), "{name} was verified in the future");
    }
}

#[test]
fn there_are_as_many_as_there_should_be() {
    let (_, catalog) = shipped();
    assert_eq!(catalog.country_ids().len(), 249);
    assert_eq!(catalog.authority_ids().len(), 22);
    assert_eq!(
        catalog.legal_basis_ids().len(),
        44 + 3,
        "those of the reference, the duty to answer, telephone directories, and faults of lines"
    );
    assert_eq!(catalog.retention_ids().len(), 48);
    assert_eq!(catalog.product_ids().len(), 89);
    let eea = catalog.country_ids().into_iter().filter(|id| catalog.country(&catalog.find_country(id).unwrap()).eea);
    assert_eq!(eea.count(), 30 + 6, "the EEA, and the outermost regions of France that have a code of their own");
}

#[test]
fn ids_are_well_formed() {
    let (_, catalog) = shipped();
    let words = Vocabulary::ALL.into_iter().flat_map(|words| catalog.ids(words));
    let ids = [
        catalog.legal_basis_ids(),
        catalog.retention_ids(),
        catalog.product_ids(),
        catalog.measure_group_ids(),
        catalog.measure_ids(),
        catalog.claim_ids(),
        catalog.explanation_ids(),
    ];
    for id in words.chain(ids.into_iter().flatten()) {
        assert!(Id::parse(id).is_some() && !Id::RESERVED.contains(&id), "`{id}` is no id");
    }
    for id in catalog.country_ids() {
        assert!(id.len() == 2 && id.bytes().all(|sign| sign.is_ascii_uppercase()), "`{id}` is no country");
    }
    for id in catalog.authority_ids() {
        let country = &catalog.authority(&catalog.find_authority(id).unwrap()).country;
        assert!(catalog.find_country(country).is_some(), "`{id}` lies in no country");
    }
}

#[test]
fn an_entry_is_found_by_its_id_only() {
    let (_, catalog) = shipped();
    assert!(catalog.find_country("de").is_none());
    assert!(catalog.find_product("").is_none());
    assert!(!catalog.has(Vocabulary::Data, "no-such-thing"));
    let switzerland = catalog.country(&catalog.find_country("CH").unwrap());
    assert_eq!(switzerland.adequacy[0].decision.value, "2000/518/EC");
    assert!(!switzerland.eea);
}

#[test]
fn adequacy_ends_with_its_last_day() {
    let (_, catalog) = shipped();
    let kingdom = catalog.country(&catalog.find_country("GB").unwrap());
    let adequate = |day: &str| kingdom.adequate_on(day.parse().unwrap()).count() == 1;
    assert!(!adequate("2021-06-27") && adequate("2031-12-27") && !adequate("2031-12-28"));
}

#[test]
fn statutory_periods_are_complete() {
    let (_, catalog) = shipped();
    for id in catalog.retention_ids() {
        let retention = catalog.retention(&catalog.find_retention(id).unwrap());
        let length = retention.period.or(retention.up_to);
        let ended = retention.until.is_some() || (length.is_some() && retention.start.is_some());
        assert!(!retention.statutory || ended, "`{id}` has neither a period with its start nor an end");
        assert!(!retention.citations.is_empty(), "`{id}` cites nothing");
    }
}

#[test]
fn periods_name_events_that_have_words() {
    let (_, catalog) = shipped();
    for id in catalog.retention_ids() {
        let retention = catalog.retention(&catalog.find_retention(id).unwrap());
        let start = match &retention.start {
            Some(Start::Event(event) | Start::YearEndAfter(event)) => Some(event),
            Some(Start::YearEnd) | None => None,
        };
        for event in start.into_iter().chain(&retention.until) {
            assert!(catalog.has(Vocabulary::Events, event), "`{id}` names the unknown event `{event}`");
        }
    }
}

#[test]
fn products_refer_to_what_exists() {
    let (_, catalog) = shipped();
    for product in catalog.products() {
        let id = &product.id.value;
        if let Some(country) = &product.country {
            assert!(catalog.find_country(country).is_some(), "`{id}` lies in `{}`", country.value);
        }
        assert!(product.provider.is_some() || product.role.is_none(), "`{id}`: who has a role has a name");
        // Who stands behind a product may be unknown; then the entry is in doubt.
        let known = product.provider.is_some() == product.country.is_some();
        assert!(known || product.needs_review, "`{id}`: a provider has a country");
        let purposes = product.purposes.iter().chain(product.cookies.iter().filter_map(|it| it.purpose.as_ref()));
        let purposes: Vec<_> = purposes.map(|id| id.value.as_str()).collect();
        assert!(!product.purposes.is_empty(), "`{id}` is used for nothing");
        let [data, categories] =
            [&product.data, &product.categories].map(|ids| ids.iter().map(|id| id.value.as_str()).collect());
        let lists = [(Vocabulary::Data, data), (Vocabulary::Categories, categories), (Vocabulary::Purposes, purposes)];
        for (vocabulary, words) in lists {
            let unknown: Vec<_> = words.into_iter().filter(|word| !catalog.has(vocabulary, word)).collect();
            assert!(unknown.is_empty(), "`{id}` names the unknown {unknown:?}");
        }
        for (country, by) in &product.transfers {
            assert!(catalog.find_country(country).is_some(), "`{id}` passes data on to `{}`", country.value);
            assert!(["adequacy", "bcr", "scc"].contains(&by.as_str()), "`{id}` relies on `{}`", by.value);
        }
    }
}

#[test]
fn a_host_belongs_to_one_product() {
    let (_, catalog) = shipped();
    let mut owners = BTreeMap::new();
    for product in catalog.products() {
        let places = &product.places;
        for host in places.domains.iter().chain(&places.hosts) {
            let formed = host.contains('.') && !host.contains("//") && host.to_lowercase() == host.value;
            assert!(formed, "`{}` of `{}` is no host", host.value, product.id.value);
        }
        assert!(
            places.domains.iter().all(|domain| !domain.contains('/')),
            "`{}`: a path has no domain",
            product.id.value
        );
        for path in &places.paths {
            assert!(path.starts_with('/'), "`{}` of `{}` is no path", path.value, product.id.value);
        }
        for place in places.domains.iter().chain(&places.hosts).chain(&places.paths) {
            if let Some(other) = owners.insert(place.value.clone(), &product.id.value) {
                panic!("`{}` belongs to `{other}` and to `{}`", place.value, product.id.value);
            }
        }
    }
}

#[test]
fn claims_exclude_what_exists() {
    let (_, catalog) = shipped();
    for id in catalog.claim_ids() {
        let claim = catalog.claim(&catalog.find_claim(id).unwrap());
        let lists = [
            (Vocabulary::Purposes, &claim.purposes),
            (Vocabulary::Categories, &claim.recipients),
            (Vocabulary::Data, &claim.data),
        ];
        for (vocabulary, without) in lists {
            if let Without::These(words) = without {
                // All recipients but processors, whatever their category.
                let words = words.iter().filter(|word| word.as_str() != "third-parties");
                let unknown: Vec<_> = words.filter(|word| !catalog.has(vocabulary, word)).collect();
                assert!(unknown.is_empty(), "`{id}` excludes the unknown {unknown:?}");
            }
        }
        if let Without::These(words) = &claim.cookies {
            let known = words.iter().all(|word| CookieCategory::parse(word).is_some());
            assert!(known, "`{id}` excludes unknown cookies");
        }
    }
}

#[test]
fn measures_stand_in_groups() {
    let (_, catalog) = shipped();
    for id in catalog.measure_ids() {
        let measure = catalog.measure(&catalog.find_measure(id).unwrap());
        assert!(catalog.find_measure_group(&measure.group).is_some(), "`{id}` stands in `{}`", measure.group);
    }
}

/// The ids of all messages in a file of words.
fn messages(path: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = fluent_syntax::parser::parse(text.as_str());
    let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let id = |entry: ast::Entry<&str>| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.body.into_iter().filter_map(id).collect()
}

/// Every id has its message, and every message that begins like one has its id.
fn compare(file: &str, prefix: &str, ids: &[&str]) {
    let expected: BTreeSet<_> = ids.iter().map(|id| format!("{prefix}-{}", id.to_lowercase())).collect();
    assert!(!expected.is_empty(), "there are no entries in {file}");
    for language in ["de", "en"] {
        let path = Path::new("locales").join(language).join(format!("{file}.ftl"));
        let found = messages(&path);
        let missing: Vec<_> = expected.difference(&found).collect();
        let ours = |message: &&String| message.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'));
        let spare: Vec<_> = found.difference(&expected).filter(ours).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", path.display());
        assert!(spare.is_empty(), "{} has {spare:?}, which no entry uses", path.display());
    }
}

#[test]
fn every_entry_has_words_in_every_language() {
    let (_, catalog) = shipped();
    compare("countries", "country", &catalog.country_ids());
    compare("authorities", "authority", &catalog.authority_ids());
    compare("legal-bases", "basis", &catalog.legal_basis_ids());
    compare("retention", "retention", &catalog.retention_ids());
    compare("measures", "measure", &catalog.measure_ids());
    compare("measure-groups", "measure-group", &catalog.measure_group_ids());
    compare("claims", "claim", &catalog.claim_ids());
    compare("glossary", "glossary", &catalog.explanation_ids());
    for vocabulary in Vocabulary::ALL {
        compare(vocabulary.file(), vocabulary.prefix(), &catalog.ids(vocabulary));
    }
}

#[test]
fn every_act_has_a_name() {
    let (_, catalog) = shipped();
    let bases = catalog.legal_basis_ids().into_iter().map(|id| catalog.find_legal_basis(id).unwrap());
    let periods = catalog.retention_ids().into_iter().map(|id| catalog.find_retention(id).unwrap());
    let citations = bases.flat_map(|key| catalog.legal_basis(&key).citations.clone());
    let citations = citations.chain(periods.flat_map(|key| catalog.retention(&key).citations.clone()));
    let acts: BTreeSet<_> = citations.map(|citation| format!("act-{}", citation.act)).collect();
    for language in ["de", "en"] {
        let named = messages(&Path::new("locales").join(language).join("acts.ftl"));
        let missing: Vec<_> = acts.difference(&named).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

/// Sources that tell who a firm is and what it stores, and not which hosts are its own.
const SILENT_ON_HOSTS: [&str; 3] =
    ["dataprivacyframework.gov", "github.com/jkwakman/Open-Cookie-Database", "github.com/datenanfragen/data"];

#[test]
fn hosts_and_cookies_have_a_source_or_are_in_doubt() {
    let (_, catalog) = shipped();
    for product in catalog.products().filter(|product| !product.needs_review) {
        let id = &product.id.value;
        let is_on = |source: &str, domain: &str| {
            let host = source.split("//").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
            registrable(host) == domain
        };
        // What lies on the firm's own domain needs nobody else's word.
        let tells = |source: &&String| {
            Some(source.as_str()) != product.policy.as_ref().map(|policy| policy.value.as_str())
                && !SILENT_ON_HOSTS.iter().any(|silent| source.contains(silent))
        };
        let told = product.sources.iter().any(|source| tells(&source));
        for host in product.places.domains.iter().chain(&product.places.hosts) {
            let host = host.split('/').next().unwrap();
            let own = product.sources.iter().any(|source| is_on(source, registrable(host)));
            assert!(told || own, "`{host}` of `{id}` has no source, and the entry is not marked for review");
        }
        let told = told || product.sources.iter().any(|source| source.contains("Open-Cookie-Database"));
        assert!(told || product.cookies.is_empty(), "cookies of `{id}` have no source");
    }
}
