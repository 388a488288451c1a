//! A project's own facts, laid over ours: an entry with an id of ours replaces it, others are new. They are read by the
//! same readers; what they refer to has to be there, so that nothing that is wrong in them comes up later.

use super::claim::Without;
use super::law::Start;
use super::{Catalog, Entry, Shelves, Vocabulary};
use crate::finding::{Finding, Findings, shape};
use crate::project::{Project, ending};
use crate::source::{At, FileId, Sources, Span};
use crate::value::Id;
use crate::yaml::{self, Kind, Node, nearest, shorten, unknown_id};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder of a project whose files are laid over ours.
const FOLDER: &str = "catalog";

impl Catalog {
    /// The facts with those of some folders laid over them, the last of which has the last word. `at` is where a file
    /// that cannot be read is reported.
    #[must_use]
    pub fn overlaid(&self, folders: &[Project], at: Span, sources: &mut Sources, out: &mut Findings) -> Self {
        let mut own = Vec::new();
        for folder in folders {
            for path in folder.files(FOLDER).into_iter().filter(|path| matches!(ending(path), Some("yaml" | "yml"))) {
                match folder.read(sources, &path) {
                    Ok(file) => own.push((path[FOLDER.len() + 1..].to_owned(), file)),
                    Err(error) => out.push(error.finding(&path, at)),
                }
            }
        }
        if own.is_empty() {
            return self.clone();
        }
        let mut shelves = Shelves::new(self.files.clone());
        for (path, file) in &own {
            if !shelves.lay(path.trim_end_matches(".yaml"), *file, sources, out) {
                out.push(shelves.unknown_file(path, *file));
            }
        }
        let trees =
            own.iter().filter_map(|(_, file)| Some((*file, yaml::parse(sources, *file, &mut Findings::default())?)));
        Examination { shelves: &shelves, trees: trees.collect(), out }.run();
        Self(Arc::new(shelves))
    }
}

impl Shelves {
    /// Whether a file is one of a project's own.
    pub fn is_own(&self, file: FileId) -> bool {
        !self.files.values().any(|ours| ours.file == file)
    }

    /// The messages that word the entries of a project, each with the place of its entry.
    pub fn own_messages(&self) -> Vec<(String, Span)> {
        fn of<'s, T: 's>(prefix: &str, own: impl Iterator<Item = &'s Entry<T>>) -> Vec<(String, Span)> {
            own.map(|entry| (format!("{prefix}-{}", entry.id.to_lowercase()), entry.id.span)).collect()
        }
        let mut all = [
            of("country", self.countries.own()),
            of("authority", self.authorities.own()),
            of("basis", self.legal_bases.own()),
            of("retention", self.retentions.own()),
            of("measure-group", self.measure_groups.own()),
            of("measure", self.measures.own()),
            of("claim", self.claims.own()),
        ]
        .concat();
        let words = Vocabulary::ALL.into_iter();
        all.extend(words.flat_map(|vocabulary| of(vocabulary.prefix(), self.words(vocabulary).own())));
        all
    }

    /// The acts that the entries of a project cite; each needs a name in every language.
    pub fn own_acts(&self) -> BTreeSet<&str> {
        let bases = self.legal_bases.own().flat_map(|entry| &entry.citations);
        let periods = self.retentions.own().flat_map(|entry| &entry.citations);
        let groups = self.measure_groups.own().flat_map(|entry| &entry.citations);
        let explanations = self.explanations.own().flat_map(|entry| &entry.citations);
        bases.chain(periods).chain(groups).chain(explanations).map(|citation| citation.act.as_str()).collect()
    }

    /// The entries of a project, whatever they tell. That of a product stands at its name.
    pub fn own_entries(&self) -> Vec<Entry<()>> {
        fn of<'s, T: 's>(own: impl Iterator<Item = &'s Entry<T>>) -> Vec<Entry<()>> {
            own.map(|entry| entry.map(())).collect()
        }
        let mut all = [
            of(self.countries.own()),
            of(self.authorities.own()),
            of(self.legal_bases.own()),
            of(self.retentions.own()),
            of(self.measure_groups.own()),
            of(self.measures.own()),
            of(self.claims.own()),
            of(self.explanations.own()),
            of(self.outdated.own()),
            of(self.empty_phrases.own()),
            of(self.spellings.own()),
        ]
        .concat();
        all.extend(self.words.iter().flat_map(|words| of(words.own())));
        all.extend(self.products.own().map(|product| {
            let mut entry = product.map(());
            entry.id.span = product.name.span;
            entry
        }));
        all
    }

    /// Takes in a file by its name without ending; tells whether there is anything of this name.
    fn lay(&mut self, name: &str, file: FileId, sources: &Sources, out: &mut Findings) -> bool {
        match name {
            "countries" => self.countries.lay(None, file, sources, out),
            "authorities" => self.authorities.lay(None, file, sources, out),
            "legal-bases" => self.legal_bases.lay(None, file, sources, out),
            "retention" => self.retentions.lay(None, file, sources, out),
            "measure-groups" => self.measure_groups.lay(None, file, sources, out),
            "measures" => self.measures.lay(None, file, sources, out),
            "claims" => self.claims.lay(None, file, sources, out),
            "outdated" => self.outdated.lay(None, file, sources, out),
            "empty-phrases" => self.empty_phrases.lay(None, file, sources, out),
            "spellings" => self.spellings.lay(None, file, sources, out),
            "glossary" => self.explanations.lay(None, file, sources, out),
            _ => match (name.strip_prefix("products/"), Vocabulary::parse(name)) {
                (Some(id), _) if !id.contains('/') => self.products.lay(Some(id), file, sources, out),
                (_, Some(words)) => self.words[words as usize].lay(None, file, sources, out),
                _ => return false,
            },
        }
        true
    }

    fn unknown_file(&self, path: &str, file: FileId) -> Finding {
        let title = format!("`{FOLDER}/{}` is no file of the catalog", shorten(path));
        let at = Span::new(file, 0..0);
        let finding = Finding::error(shape::UNKNOWN_FILE, title, at, "nothing looks for a file of this name");
        let names = self.files.keys().copied().filter(|name| !name.contains('/'));
        let stem = path.trim_end_matches(".yaml").trim_end_matches(".yml");
        match nearest(stem, names) {
            Some(near) => finding.help(format!("a similar name exists: `{FOLDER}/{near}.yaml`")),
            None => finding.help("a product is a file of its own: `catalog/products/ID.yaml`"),
        }
    }
}

/// A look at the entries of a project: their ids, and what they refer to.
struct Examination<'e> {
    shelves: &'e Shelves,
    trees: BTreeMap<FileId, Node>,
    out: &'e mut Findings,
}

impl Examination<'_> {
    fn run(mut self) {
        let shelves = self.shelves;
        for entry in shelves.countries.own() {
            let formed = entry.id.len() == 2 && entry.id.bytes().all(|sign| sign.is_ascii_uppercase());
            self.name(&entry.id, formed, "a country has two capital letters, as in ISO 3166");
        }
        for entry in shelves.authorities.own() {
            let formed = entry.id.bytes().all(|sign| sign.is_ascii_uppercase() || sign == b'-');
            self.name(&entry.id, formed, "an authority has capital letters and begins with its country");
            self.known(&entry.id, entry.at, "country", [&entry.country], &shelves.country_ids());
        }
        for vocabulary in Vocabulary::ALL {
            self.words(vocabulary);
        }
        for entry in shelves.legal_bases.own() {
            self.id(&entry.id);
        }
        for phrases in [&shelves.outdated, &shelves.empty_phrases] {
            for entry in phrases.own() {
                self.id(&entry.id);
                let known = [shelves.measure_ids(), shelves.measure_group_ids()].concat();
                self.known(&entry.id, entry.at, "measure", &entry.unless_measures, &known);
            }
        }
        for entry in shelves.spellings.own() {
            self.id(&entry.id);
        }
        for entry in shelves.explanations.own() {
            self.id(&entry.id);
        }
        self.periods();
        self.products();
        self.measures();
        self.claims();
    }

    /// Vocabularies differ in their facts: those that ours have are the ones that somebody asks for.
    fn words(&mut self, vocabulary: Vocabulary) {
        let all = self.shelves.words(vocabulary);
        let own: Vec<_> = all.own().collect();
        if own.is_empty() {
            return;
        }
        let mut keys: Vec<&str> = vec!["sources", "verified", "needs-review"];
        let facts = all.ours().filter_map(|entry| entry.facts.mapping()).flatten();
        keys.extend(facts.map(|fact| fact.key.value.as_str()));
        for entry in own {
            self.id(&entry.id);
            let facts = entry.facts.mapping().unwrap_or_default().iter();
            for fact in facts.filter(|fact| !keys.contains(&fact.key.value.as_str())) {
                let finding = unknown_id(self.out, fact.key.span, &fact.key.value, "fact", keys.iter().copied());
                self.out.push(Finding { code: shape::UNKNOWN_KEY, ..finding });
            }
        }
    }

    fn periods(&mut self) {
        let shelves = self.shelves;
        let events = shelves.ids(Vocabulary::Events);
        for entry in shelves.retentions.own() {
            self.id(&entry.id);
            let start = match &entry.start {
                Some(Start::Event(event) | Start::YearEndAfter(event)) => Some(event),
                Some(Start::YearEnd) | None => None,
            };
            self.known(&entry.id, entry.at, "event", start.into_iter().chain(&entry.until), &events);
        }
    }

    fn products(&mut self) {
        let shelves = self.shelves;
        let texts = |texts: &[At<String>]| texts.iter().map(|text| text.value.clone()).collect::<Vec<_>>();
        for entry in shelves.products.own() {
            self.id(&entry.id);
            let country = entry.country.as_ref().map(|country| &country.value);
            self.known(&entry.id, entry.at, "country", country, &shelves.country_ids());
            let categories = shelves.ids(Vocabulary::Categories);
            self.known(&entry.id, entry.at, "recipient category", &texts(&entry.categories), &categories);
            let data = shelves.ids(Vocabulary::Data);
            self.known(&entry.id, entry.at, "data category", &texts(&entry.data), &data);
            let purposes = entry.purposes.iter().chain(entry.cookies.iter().filter_map(|it| it.purpose.as_ref()));
            let purposes: Vec<String> = purposes.map(|id| id.value.clone()).collect();
            self.known(&entry.id, entry.at, "purpose", &purposes, &shelves.ids(Vocabulary::Purposes));
            let strange = entry.transfers.iter().filter(|(country, _)| shelves.find_country(country).is_none());
            for (of, _) in strange {
                self.out.push(unknown_id(self.out, of.span, of, "country", shelves.country_ids()));
            }
        }
    }

    /// A group with a goal of its own would stand in no part of the page.
    fn measures(&mut self) {
        let shelves = self.shelves;
        let goals: Vec<&str> = shelves.measure_groups.ours().map(|group| group.goal.as_str()).collect();
        let controls: Vec<&str> = shelves.measure_groups.ours().filter_map(|group| group.control.as_deref()).collect();
        for entry in shelves.measure_groups.own() {
            self.id(&entry.id);
            self.known(&entry.id, entry.at, "goal", [&entry.goal], &goals);
            self.known(&entry.id, entry.at, "control", &entry.control, &controls);
        }
        for entry in shelves.measures.own() {
            self.id(&entry.id);
            self.known(&entry.id, entry.at, "group of measures", [&entry.group], &shelves.measure_group_ids());
        }
    }

    fn claims(&mut self) {
        let shelves = self.shelves;
        let named = |without: &Without| match without {
            Without::These(ids) => ids.clone(),
            Without::Unsaid | Without::Any => Vec::new(),
        };
        for entry in shelves.claims.own() {
            self.id(&entry.id);
            let purposes = shelves.ids(Vocabulary::Purposes);
            self.known(&entry.id, entry.at, "purpose", &named(&entry.purposes), &purposes);
            // All recipients but processors, whatever their category.
            let mut categories = shelves.ids(Vocabulary::Categories);
            categories.push("third-parties");
            self.known(&entry.id, entry.at, "recipient category", &named(&entry.recipients), &categories);
            let data = shelves.ids(Vocabulary::Data);
            self.known(&entry.id, entry.at, "data category", &named(&entry.data), &data);
            let cookies = ["necessary", "functional", "statistics", "marketing", "external-media"];
            self.known(&entry.id, entry.at, "cookie category", &named(&entry.cookies), &cookies);
        }
    }

    fn id(&mut self, id: &At<SmolStr>) {
        let formed = Id::parse(id).is_some() && !Id::RESERVED.contains(&id.as_str());
        self.name(id, formed, "an id has small letters, digits and single hyphens, such as `server-logs`");
    }

    fn name(&mut self, id: &At<SmolStr>, formed: bool, help: &str) {
        if !formed {
            let title = format!("`{}` has not the form of an id", shorten(id));
            self.out.push(Finding::error(shape::BAD_NAME, title, id.span, "cannot be referred to").help(help));
        }
    }

    /// Ids that an entry names have to be there.
    fn known<'w>(
        &mut self,
        id: &At<SmolStr>,
        entry: Span,
        what: &str,
        words: impl IntoIterator<Item = &'w String>,
        known: &[&str],
    ) {
        for word in words.into_iter().filter(|word| !known.contains(&word.as_str())) {
            let tree = self.trees.get(&entry.file);
            let span = tree.and_then(|tree| place(tree, entry, word)).unwrap_or(id.span);
            self.out.push(unknown_id(self.out, span, word, what, known.iter().copied()));
        }
    }
}

/// Where a word stands inside an entry.
fn place(node: &Node, entry: Span, word: &str) -> Option<Span> {
    match &node.kind {
        Kind::Scalar(scalar) if entry.contains(node.span) && scalar.text.split(' ').next_back() == Some(word) => {
            Some(node.span.part(scalar.text.len() - word.len(), word.len()))
                .filter(|_| scalar.plain)
                .or(Some(node.span))
        }
        Kind::Sequence(nodes) => nodes.iter().find_map(|node| place(node, entry, word)),
        Kind::Mapping(entries) => entries.iter().find_map(|inner| place(&inner.value, entry, word)),
        Kind::Scalar(_) | Kind::Empty => None,
    }
}
