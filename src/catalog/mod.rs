//! The facts we ship, as YAML files behind typed keys. Words for readers are in `locales`; nothing is in both.
//!
//! Files are read when one of their entries is first referred to. A project's own `catalog/` is laid over ours.

mod authority;
mod claim;
mod clues;
mod country;
mod explanation;
mod kind;
mod law;
mod legal_form;
mod measure;
mod outdated;
mod own;
mod product;
mod read;
mod shelf;
mod spelling;
mod vocabulary;

pub use authority::{Authority, Competence};
pub use claim::{Claim, Without};
pub use clues::Suspects;
pub use country::{Adequacy, Country, Scope};
pub use explanation::{Explanation, Occasion};
pub use kind::Kind;
pub use law::{LegalBasis, Retention, Start};
pub use legal_form::{FormKind, LegalForm};
pub use measure::{Measure, MeasureGroup, MeasureKind};
pub use outdated::{Declared, Outdated, Plain};
pub use product::{CookieCategory, CookieKind, Device, Dpf, Lasts, Product, ProductCookie, Role, WebPlaces};
pub use spelling::{Spelling, Spelt};
pub use vocabulary::Vocabulary;

use crate::finding::Findings;
use crate::source::{At, FileId, Sources, Span};
use crate::value::{Date, Key};
use crate::yaml::{self, Node, Packed};
use product::Known;
use read::Origin;
use shelf::Shelf;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A file of ours as it is built in.
#[derive(Debug)]
struct Built {
    /// Its name without ending.
    name: &'static str,
    /// The name that findings show.
    path: &'static str,
    text: &'static str,
    /// Its tree, packed.
    tree: &'static [u8],
    /// Where in that each of its entries begins, with its id.
    entries: &'static [(u32, &'static str)],
    /// The numbers of entries, found by their ids.
    table: &'static [u16],
}

// Our files. The build script writes the list.
static SHIPPED: &[Built] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// A file of ours.
#[derive(Debug, Clone, Copy)]
struct Shipped {
    built: &'static Built,
    file: FileId,
}

impl Shipped {
    /// Its tree. Most files are never looked into.
    fn tree(self) -> Option<Packed> {
        Packed::of(self.built.text, self.built.tree)
    }
}

/// One entry: its facts, and how sure they are. Entries of a vocabulary have their YAML as facts.
#[derive(Debug, Clone)]
pub struct Entry<T = Node> {
    /// Its id.
    pub id: At<SmolStr>,
    /// The whole entry.
    pub at: Span,
    /// What is known.
    pub facts: T,
    /// Where that comes from.
    pub sources: Vec<String>,
    /// When it was last checked.
    pub verified: Option<Date>,
    /// Whether it is in doubt; a statement that relies on it gets a hint.
    pub needs_review: bool,
}

impl<T> Entry<T> {
    fn new(id: At<SmolStr>, at: Span, facts: T, origin: Origin) -> Self {
        let Origin { sources, verified, needs_review } = origin;
        Self { id, at, facts, sources, verified, needs_review }
    }

    /// The entry with other facts.
    fn map<U>(&self, facts: U) -> Entry<U> {
        let (id, sources) = (self.id.clone(), self.sources.clone());
        Entry { id, at: self.at, facts, sources, verified: self.verified, needs_review: self.needs_review }
    }
}

impl Entry {
    /// A fact by its key: `entry.fact("usual-role")`.
    pub fn fact(&self, key: &str) -> Option<&str> {
        self.facts.get(key).and_then(Node::text)
    }

    /// Whether a fact is stated to be true: `entry.is("special")`.
    pub fn is(&self, key: &str) -> bool {
        self.fact(key) == Some("true")
    }
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.facts
    }
}

/// All facts: ours, or with a project's own laid over them. Cheap to clone, because clones share what was read.
#[derive(Debug, Clone)]
pub struct Catalog(Arc<Shelves>);

impl Deref for Catalog {
    type Target = Shelves;

    fn deref(&self) -> &Shelves {
        &self.0
    }
}

/// The facts by kind.
#[derive(Debug)]
pub struct Shelves {
    /// Our files by their names without ending.
    files: BTreeMap<&'static str, Shipped>,
    words: Vec<Shelf<Node>>,
    countries: Shelf<Country>,
    authorities: Shelf<Authority>,
    legal_bases: Shelf<LegalBasis>,
    legal_forms: Shelf<LegalForm>,
    retentions: Shelf<Retention>,
    products: Shelf<Product>,
    /// The names of products on the web, once an address is looked up.
    known: OnceLock<Known>,
    measure_groups: Shelf<MeasureGroup>,
    measures: Shelf<Measure>,
    claims: Shelf<Claim>,
    explanations: Shelf<Explanation>,
    outdated: Shelf<Outdated>,
    empty_phrases: Shelf<Outdated>,
    spellings: Shelf<Spelling>,
    /// The clues of a project's own among the last three, once a text is searched.
    own_clues: OnceLock<Option<clues::Index>>,
}

impl Catalog {
    /// Takes the shipped files into the sources, without reading them yet. To be called before anything else is
    /// taken in; a catalog then serves every run whose sources begin as a copy of these.
    pub fn shipped(sources: &mut Sources) -> Self {
        let shipped =
            |built: &'static Built| (built.name, Shipped { built, file: sources.add(built.path, built.text) });
        Self(Arc::new(Shelves::new(SHIPPED.iter().map(shipped).collect())))
    }
}

impl Shelves {
    fn new(files: BTreeMap<&'static str, Shipped>) -> Self {
        let file = |name: &str| files.get(name).copied();
        let products = files.iter().filter_map(|(name, file)| Some((name.strip_prefix("products/")?, *file)));
        Self {
            words: Vocabulary::ALL.iter().map(|words| Shelf::file(file(words.file()), read_word)).collect(),
            countries: Shelf::file(file("countries"), country::read),
            authorities: Shelf::file(file("authorities"), authority::read),
            legal_bases: Shelf::file(file("legal-bases"), law::read_basis),
            legal_forms: Shelf::file(file("legal-forms"), legal_form::read),
            retentions: Shelf::file(file("retention"), law::read_retention),
            products: Shelf::folder(products, product::read),
            known: OnceLock::new(),
            measure_groups: Shelf::file(file("measure-groups"), measure::read_group),
            measures: Shelf::file(file("measures"), measure::read_measure),
            claims: Shelf::file(file("claims"), claim::read),
            explanations: Shelf::file(file("glossary"), explanation::read),
            outdated: Shelf::file(file("outdated"), outdated::read).reading_ours_by(outdated::read_ours),
            empty_phrases: Shelf::file(file("empty-phrases"), outdated::read).reading_ours_by(outdated::read_ours),
            spellings: Shelf::file(file("spellings"), spelling::read),
            own_clues: OnceLock::new(),
            files,
        }
    }

    /// Whether a vocabulary has an id.
    pub fn has(&self, vocabulary: Vocabulary, id: &str) -> bool {
        self.words(vocabulary).has(id)
    }

    /// The ids of a vocabulary, in the order of its file.
    pub fn ids(&self, vocabulary: Vocabulary) -> Vec<&str> {
        self.words(vocabulary).ids()
    }

    /// An entry of a vocabulary.
    pub fn entry(&self, vocabulary: Vocabulary, id: &str) -> Option<&Entry> {
        self.words(vocabulary).get(id)
    }

    fn words(&self, vocabulary: Vocabulary) -> &Shelf<Node> {
        // `words` was built from `Vocabulary::ALL`, which has every variant in the order of its declaration.
        &self.words[vocabulary as usize]
    }

    /// What is wrong with the shipped files; a test sees to it that there is nothing.
    pub fn findings(&self) -> Findings {
        let mut all = Findings::default();
        self.words.iter().for_each(|shelf| all.extend(shelf.findings()));
        all.extend(self.countries.findings());
        all.extend(self.authorities.findings());
        all.extend(self.legal_bases.findings());
        all.extend(self.legal_forms.findings());
        all.extend(self.retentions.findings());
        all.extend(self.products.findings());
        all.extend(self.measure_groups.findings());
        all.extend(self.measures.findings());
        all.extend(self.claims.findings());
        all.extend(self.explanations.findings());
        all.extend(self.outdated.findings());
        all.extend(self.empty_phrases.findings());
        all.extend(self.spellings.findings());
        all
    }
}

/// One look-up, one entry and one list of ids for each kind of facts.
impl Shelves {
    /// A country by its ISO code, if we know it.
    pub fn find_country(&self, id: &str) -> Option<Key<Country>> {
        self.countries.key(id)
    }

    /// The facts behind a key.
    pub fn country(&self, key: &Key<Country>) -> &Entry<Country> {
        self.countries.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn country_ids(&self) -> Vec<&str> {
        self.countries.ids()
    }

    /// A supervisory authority, if we know it.
    pub fn find_authority(&self, id: &str) -> Option<Key<Authority>> {
        self.authorities.key(id)
    }

    /// The facts behind a key.
    pub fn authority(&self, key: &Key<Authority>) -> &Entry<Authority> {
        self.authorities.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn authority_ids(&self) -> Vec<&str> {
        self.authorities.ids()
    }

    /// A legal basis, if we know it.
    pub fn find_legal_basis(&self, id: &str) -> Option<Key<LegalBasis>> {
        self.legal_bases.key(id)
    }

    /// The facts behind a key.
    pub fn legal_basis(&self, key: &Key<LegalBasis>) -> &Entry<LegalBasis> {
        self.legal_bases.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn legal_basis_ids(&self) -> Vec<&str> {
        self.legal_bases.ids()
    }

    /// The legal form that a controller's name tells; of several the first of the list.
    pub fn legal_form_in(&self, name: &str) -> Option<&Entry<LegalForm>> {
        self.legal_forms.entries().find(|form| form.is_in(name))
    }

    /// A period of keeping, if we know it.
    pub fn find_retention(&self, id: &str) -> Option<Key<Retention>> {
        self.retentions.key(id)
    }

    /// The facts behind a key.
    pub fn retention(&self, key: &Key<Retention>) -> &Entry<Retention> {
        self.retentions.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn retention_ids(&self) -> Vec<&str> {
        self.retentions.ids()
    }

    /// The ids of the periods that a provision names, in the order of the file.
    pub fn statutory_ids(&self) -> Vec<&str> {
        let entries = self.retentions.entries();
        entries.filter(|entry| entry.statutory).map(|entry| entry.id.as_str()).collect()
    }

    /// A product or a provider, if we know it.
    pub fn find_product(&self, id: &str) -> Option<Key<Product>> {
        self.products.key(id)
    }

    /// The facts behind a key.
    pub fn product(&self, key: &Key<Product>) -> &Entry<Product> {
        self.products.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn product_ids(&self) -> Vec<&str> {
        self.products.ids()
    }

    /// A group of measures, if we know it.
    pub fn find_measure_group(&self, id: &str) -> Option<Key<MeasureGroup>> {
        self.measure_groups.key(id)
    }

    /// The facts behind a key.
    pub fn measure_group(&self, key: &Key<MeasureGroup>) -> &Entry<MeasureGroup> {
        self.measure_groups.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn measure_group_ids(&self) -> Vec<&str> {
        self.measure_groups.ids()
    }

    /// A measure, if we know it.
    pub fn find_measure(&self, id: &str) -> Option<Key<Measure>> {
        self.measures.key(id)
    }

    /// The facts behind a key.
    pub fn measure(&self, key: &Key<Measure>) -> &Entry<Measure> {
        self.measures.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn measure_ids(&self) -> Vec<&str> {
        self.measures.ids()
    }

    /// A negative statement, if we know it.
    pub fn find_claim(&self, id: &str) -> Option<Key<Claim>> {
        self.claims.key(id)
    }

    /// The facts behind a key.
    pub fn claim(&self, key: &Key<Claim>) -> &Entry<Claim> {
        self.claims.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn claim_ids(&self) -> Vec<&str> {
        self.claims.ids()
    }

    /// A term that is explained, if we know it.
    pub fn find_explanation(&self, id: &str) -> Option<Key<Explanation>> {
        self.explanations.key(id)
    }

    /// The facts behind a key.
    pub fn explanation(&self, key: &Key<Explanation>) -> &Entry<Explanation> {
        self.explanations.behind(key)
    }

    /// Every id, in the order of the file.
    pub fn explanation_ids(&self) -> Vec<&str> {
        self.explanations.ids()
    }

    /// Every outdated term, in the order of the file.
    pub fn outdated(&self) -> impl Iterator<Item = &Entry<Outdated>> {
        self.outdated.entries()
    }

    /// An outdated term by its id.
    pub fn find_outdated(&self, id: &str) -> Option<&Entry<Outdated>> {
        self.outdated.get(id)
    }

    /// Every id, in the order of the file.
    pub fn outdated_ids(&self) -> Vec<&str> {
        self.outdated.ids()
    }

    /// Every phrase that says nothing, in the order of the file.
    pub fn empty_phrases(&self) -> impl Iterator<Item = &Entry<Outdated>> {
        self.empty_phrases.entries()
    }

    /// An empty phrase by its id.
    pub fn find_empty_phrase(&self, id: &str) -> Option<&Entry<Outdated>> {
        self.empty_phrases.get(id)
    }

    /// Every id, in the order of the file.
    pub fn empty_phrase_ids(&self) -> Vec<&str> {
        self.empty_phrases.ids()
    }

    /// Every word with several spellings, in the order of the file.
    pub fn spellings(&self) -> impl Iterator<Item = &Entry<Spelling>> {
        self.spellings.entries()
    }

    /// A word with several spellings by its id.
    pub fn find_spelling(&self, id: &str) -> Option<&Entry<Spelling>> {
        self.spellings.get(id)
    }

    /// Every id, in the order of the file.
    pub fn spelling_ids(&self) -> Vec<&str> {
        self.spellings.ids()
    }

    /// Every product, by id. Reads all their files.
    pub fn products(&self) -> impl Iterator<Item = &Entry<Product>> {
        self.products.entries()
    }

    /// The products to which addresses on a host may belong, by id.
    pub fn products_near(&self, host: &str) -> impl Iterator<Item = &Entry<Product>> {
        let known = self.known.get_or_init(|| Known::of(self.products()));
        known.near(host).filter_map(|id| self.products.get(id))
    }

    /// The products to which an address on the web belongs, by id: those that know it most closely.
    pub fn products_at(&self, host: &str, path: &str) -> Vec<&Entry<Product>> {
        let near = self.products_near(host).filter_map(|product| Some((product.places.knows(host, path)?, product)));
        let known: Vec<_> = near.collect();
        let closest = known.iter().map(|(closely, _)| *closely).max();
        known.into_iter().filter(|(closely, _)| Some(*closely) == closest).map(|(_, product)| product).collect()
    }
}

/// An entry of a vocabulary: which facts it has differs from one to the next.
fn read_word(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry> {
    if !matches!(from.value.kind, yaml::Kind::Mapping(_) | yaml::Kind::Empty) {
        out.push(yaml::wrong_type(&from.value, "a mapping").help("an entry without facts is written `{}`"));
        return None;
    }
    let origin = Origin::read(file, |key| from.value.get(key), out);
    Some(Entry::new(from.key.clone(), from.value.span, from.value.clone(), origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_trees_are_those_of_the_files() {
        let mut sources = Sources::default();
        let catalog = Catalog::shipped(&mut sources);
        for (name, shipped) in &catalog.files {
            let mut findings = Findings::default();
            let parsed = yaml::parse(&sources, shipped.file, &mut findings);
            assert!(findings.is_empty(), "{name}: {findings:?}");
            assert_eq!(shipped.tree().map(|tree| tree.unpack(shipped.file)), parsed, "{name}");
        }
    }
}
