//! `use: {file: …}`: facts that another firm publishes for its customers, laid under a party or a service. They keep
//! their places in that file, and what the declaration says itself wins, key by key. The file holds facts only: what is
//! a decision has no key there.

use super::cx::{Cx, twice};
use super::include::{open, take_entry};
use super::keys;
use super::prose::is_text;
use super::scalar::{fields, line, number};
use crate::finding::{Finding, shape};
use crate::source::{FileId, Span};
use crate::yaml::{Entry, Kind, Node, parse, shorten, unknown_id};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Files of facts, each read once; nothing for one that cannot be used.
type Files = BTreeMap<FileId, Option<Node>>;

/// What the facts are laid under.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Under {
    Party,
    Service,
}

/// Lays the facts that a declaration uses under what it says itself.
pub(super) fn take_in(root: &mut Node, cx: &mut Cx) {
    let languages = root.get("languages").map(languages).unwrap_or_default();
    let mut files = Files::new();
    let mut taken: Vec<(FileId, Entry)> = Vec::new();
    for list in ["processors", "recipients"] {
        for party in inner(root, list) {
            taken.extend(lay_under(&mut party.value, Under::Party, &languages, &mut files, cx));
        }
    }
    for chapter in inner(root, "services") {
        for service in all(&mut chapter.value) {
            taken.extend(lay_under(&mut service.value, Under::Service, &languages, &mut files, cx));
        }
    }
    add_terms(root, &taken, &languages, &files, cx);
}

/// The languages of a declaration, before they are judged.
fn languages(node: &Node) -> BTreeSet<String> {
    match &node.kind {
        Kind::Sequence(nodes) => nodes.iter().filter_map(Node::text).map(str::to_owned).collect(),
        _ => node.text().map(str::to_owned).into_iter().collect(),
    }
}

fn all(node: &mut Node) -> &mut [Entry] {
    match &mut node.kind {
        Kind::Mapping(entries) => entries,
        _ => &mut [],
    }
}

fn inner<'n>(node: &'n mut Node, key: &str) -> &'n mut [Entry] {
    all(node).iter_mut().find(|entry| entry.key.value == key).map_or(&mut [], |entry| all(&mut entry.value))
}

/// Lays facts under the keys of one party or service, and gives those that were taken.
fn lay_under(
    node: &mut Node,
    under: Under,
    languages: &BTreeSet<String>,
    files: &mut Files,
    cx: &mut Cx,
) -> Vec<(FileId, Entry)> {
    let span = node.span;
    let Kind::Mapping(entries) = &mut node.kind else { return Vec::new() };
    if !entries.iter().any(|entry| entry.key.value == "use" && entry.value.mapping().is_some()) {
        return Vec::new();
    }
    let Some(named) = take_entry(entries, "use") else { return Vec::new() };
    let Some((file, mut facts)) = facts(&named, under, files, cx) else {
        // What is missing may be there.
        cx.incomplete = true;
        return Vec::new();
    };
    for fact in &mut facts {
        speak_only(&mut fact.value, languages, cx);
        // What is found there is found here, too, and an `allow` for this place answers it.
        cx.layers.merge(span, fact.value.span);
    }
    lay(entries, facts).into_iter().map(|fact| (file, fact)).collect()
}

/// Lays facts under what is said above, which wins, and gives those that count. The keys of `logs` and `backups` say
/// different things, so each wins for itself.
fn lay(above: &mut Vec<Entry>, below: Vec<Entry>) -> Vec<Entry> {
    let mut taken = Vec::new();
    for fact in below {
        match above.iter_mut().find(|entry| entry.key.value == fact.key.value) {
            None => {
                taken.push(fact.clone());
                above.push(fact);
            }
            Some(own) => {
                if let (Kind::Mapping(own), Kind::Mapping(facts)) = (&mut own.value.kind, fact.value.kind) {
                    let facts: Vec<Entry> = facts.into_iter().filter(|fact| !is_said(own, &fact.key)).collect();
                    taken.extend(facts.iter().cloned());
                    own.extend(facts);
                }
            }
        }
    }
    taken
}

/// Whether a key is there, or the one that says the same in another form.
fn is_said(own: &[Entry], key: &str) -> bool {
    let says = |key: &str| own.iter().any(|entry| entry.key.value == key);
    says(key) || (key == "data" && says("events")) || (key == "events" && says("data"))
}

/// The facts that a `use` names, with the file they are from.
fn facts(named: &Entry, under: Under, files: &mut Files, cx: &mut Cx) -> Option<(FileId, Vec<Entry>)> {
    let mut keys = fields(&named.value, &keys::USE, cx)?;
    let path = keys.require("file");
    let service = if under == Under::Service { keys.require("service") } else { keys.take("service") };
    keys.finish(&mut cx.out);
    let node = &path?.value;
    let path = line(node, cx)?;
    let file = open(node, &path, cx)?;
    cx.lent.push(file);
    let tree = files.entry(file).or_insert_with(|| read(file, &path, node.span, cx)).as_ref()?;
    let of_service = match service {
        Some(entry) => service_of(tree, &entry.value, cx)?,
        None if under == Under::Service => return None,
        None => &[],
    };
    let party = tree.get("party").and_then(Node::mapping).unwrap_or_default();
    let is_of_party = |fact: &&Entry| fact.key.value == "sub-processors";
    let facts = match under {
        Under::Party => party.iter().chain(of_service.iter().filter(is_of_party)).cloned().collect(),
        Under::Service => of_service.iter().filter(|fact| !is_of_party(fact)).cloned().collect(),
    };
    Some((file, facts))
}

fn service_of<'n>(tree: &'n Node, id: &Node, cx: &mut Cx) -> Option<&'n [Entry]> {
    let services = tree.get("services").and_then(Node::mapping).unwrap_or_default();
    let wanted = line(id, cx)?;
    let found = services.iter().find(|entry| entry.key.value == wanted);
    if found.is_none() {
        let known = services.iter().map(|entry| entry.key.value.as_str());
        cx.out.push(unknown_id(&cx.out, id.span, &wanted, "service of these facts", known));
    }
    found?.value.mapping()
}

/// Reads a file of facts. Its shape is that of a declaration, with fewer keys.
fn read(file: FileId, path: &str, named: Span, cx: &mut Cx) -> Option<Node> {
    let tree = parse(cx.sources, file, &mut cx.out)?;
    if tree.get("klartext-facts").is_none() {
        let title = format!("no facts in `{}`", shorten(path));
        let finding = Finding::error(shape::UNREADABLE, title, named, "is not a file of facts");
        cx.out.push(finding.note("such a file begins with `klartext-facts: 1`; klartext writes it beside snippets"));
        return None;
    }
    let mut keys = fields(&tree, &keys::FACTS, cx)?;
    let version = keys.take("klartext-facts").map(|entry| (number(&entry.value, cx), entry.value.span));
    let (party, services) = (keys.take("party"), keys.take("services"));
    for key in ["languages", "version", "updated", "terms"] {
        keys.take(key);
    }
    keys.finish(&mut cx.out);
    if let Some((Some(version), span)) = version.filter(|(version, _)| *version != Some(1)) {
        let title = format!("version {version} of facts");
        cx.out.push(Finding::error(shape::BAD_VALUE, title, span, "this program reads version 1"));
        return None;
    }
    if let Some(party) = party {
        take_all(&party.value, &keys::FACTS_PARTY, cx);
    }
    for service in services.and_then(|entry| entry.value.mapping()).unwrap_or_default() {
        take_all(&service.value, &keys::FACTS_SERVICE, cx);
    }
    Some(tree)
}

/// Only known keys may stand here; what they say is read where it is used.
fn take_all(node: &Node, table: &'static keys::Table, cx: &mut Cx) {
    let Some(mut keys) = fields(node, table, cx) else { return };
    for info in table.keys {
        keys.take(info.key);
    }
    keys.finish(&mut cx.out);
}

/// Leaves the languages that are published. One that is missing is found where texts are read.
fn speak_only(node: &mut Node, languages: &BTreeSet<String>, cx: &Cx) {
    let is_text = is_text(node, cx);
    match &mut node.kind {
        Kind::Mapping(entries) => {
            // `after`, `until` and `like` of a term stand beside no languages.
            if is_text {
                let is_wanted = |entry: &Entry| languages.contains(entry.key.as_str()) || entry.key.value == "like";
                entries.retain(is_wanted);
            }
            for entry in entries {
                speak_only(&mut entry.value, languages, cx);
            }
        }
        Kind::Sequence(nodes) => nodes.iter_mut().for_each(|node| speak_only(node, languages, cx)),
        Kind::Scalar(_) | Kind::Empty => {}
    }
}

/// Adds the words that the facts are told in to the declaration's own, which win. The same id in the facts of two firms
/// may mean two things.
fn add_terms(root: &mut Node, taken: &[(FileId, Entry)], languages: &BTreeSet<String>, files: &Files, cx: &mut Cx) {
    let Kind::Mapping(root) = &mut root.kind else { return };
    let mut added: BTreeMap<(SmolStr, SmolStr), Span> = BTreeMap::new();
    for (file, tree) in files {
        let mut words = BTreeSet::new();
        taken.iter().filter(|(of, _)| of == file).for_each(|(_, entry)| words_of(&entry.value, &mut words));
        let Some(terms) =
            tree.as_ref().and_then(|tree| tree.mapping()?.iter().find(|entry| entry.key.value == "terms"))
        else {
            continue;
        };
        for vocabulary in terms.value.mapping().unwrap_or_default() {
            let used = vocabulary.value.mapping().unwrap_or_default().iter();
            for term in used.filter(|term| words.contains(term.key.value.as_str())) {
                let id = (vocabulary.key.value.clone(), term.key.value.clone());
                let known = entries_under(root, terms).and_then(|all| entries_under(all, vocabulary));
                let Some(known) = known else { continue };
                if let Some(first) = added.get(&id) {
                    cx.out.push(twice("term", &term.key.value, *first, term.key.span));
                } else if !known.iter().any(|own| own.key.value == term.key.value) {
                    let mut term = term.clone();
                    speak_only(&mut term.value, languages, cx);
                    added.insert(id, term.key.span);
                    known.push(term);
                }
            }
        }
    }
}

/// Every id that a value may refer to: its keys, and the words of its texts.
fn words_of<'n>(node: &'n Node, words: &mut BTreeSet<&'n str>) {
    match &node.kind {
        Kind::Mapping(entries) => {
            for entry in entries {
                words.insert(entry.key.value.as_str());
                words_of(&entry.value, words);
            }
        }
        Kind::Sequence(nodes) => nodes.iter().for_each(|node| words_of(node, words)),
        Kind::Scalar(_) => words.extend(node.text().into_iter().flat_map(str::split_whitespace)),
        Kind::Empty => {}
    }
}

/// The entries under a key; where it is missing, under one that stands where `like` stands. None where something else
/// than a mapping stands there, which is found when it is read.
fn entries_under<'n>(entries: &'n mut Vec<Entry>, like: &Entry) -> Option<&'n mut Vec<Entry>> {
    let at = entries.iter().position(|entry| entry.key.value == like.key.value).unwrap_or_else(|| {
        let empty = Node { kind: Kind::Mapping(Vec::new()), ..like.value.clone() };
        entries.push(Entry { key: like.key.clone(), value: empty });
        entries.len() - 1
    });
    match &mut entries[at].value.kind {
        Kind::Mapping(inner) => Some(inner),
        _ => None,
    }
}
