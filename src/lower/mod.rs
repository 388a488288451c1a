//! Tree → Policy, one file per section of the declaration. The only room that knows key names.
//!
//! Two passes: first every declared id is registered, so that references may come in any order; then everything is
//! decoded. A decoder asks for all its keys before it gives up, so that one run names every fault of shape in every
//! file. What is merely missing is no fault here: it is in the policy as what it is, and rules judge it.

mod archive;
mod base;
mod claims;
mod comma;
mod controller;
mod cookies;
mod cx;
mod documents;
mod facts;
mod glossary;
mod history;
mod include;
mod item;
pub mod keys;
mod logs;
mod measures;
mod overview;
mod parties;
mod places;
mod prose;
mod purposes;
mod retention;
mod scalar;
mod service;
mod terms;
#[cfg(test)]
mod tests;
mod texts;
mod word;
mod workspace;

pub use workspace::Workspace;

pub use scalar::{is_email, is_phone};

use crate::catalog::Catalog;
use crate::finding::Findings;
use crate::model::{ById, Party, PartyList, Policy, Register};
use crate::project::Project;
use crate::source::{At, FileId, Layers, Sources, Span};
use crate::value::Lang;
use crate::yaml::{Entry, Kind as Shape, Node};
use cx::{Cx, Kind, Registers};
use scalar::{at, choice, decode_each, entries, fields, is_word, line, optional, said, stated, stated_list};
use std::collections::BTreeMap;

/// What came of a declaration.
#[derive(Debug)]
pub struct Lowered {
    /// What it says, if no fault of shape is an error.
    pub policy: Option<Policy>,
    /// The facts that it refers to: ours, with those of its folders laid over them.
    pub catalog: Catalog,
    /// The folders of its bases, the furthest first, and its own: what they hold is laid over ours in this order.
    pub folders: Vec<Project>,
    /// The files of bases and those of facts: they are written by others, or for others as well.
    pub lent: Vec<FileId>,
}

/// Reads a declaration with its further files into a policy. Every fault of shape is a finding.
pub fn lower(project: &Project, sources: &mut Sources, catalog: &Catalog, main: FileId, out: &mut Findings) -> Lowered {
    let mut cx = Cx {
        catalog,
        project,
        sources,
        out: Findings::default(),
        languages: Vec::new(),
        declared: Registers::default(),
        terms: BTreeMap::new(),
        prose: Vec::new(),
        periods: Vec::new(),
        incomplete: false,
        layers: Layers::default(),
        homes: BTreeMap::new(),
        lent: Vec::new(),
        folders: vec![project.clone()],
        own_languages: own_languages(std::slice::from_ref(project)),
    };
    let root = base::read(main, &mut cx);
    cx.own_languages = own_languages(&cx.folders);
    let beginning = Span::new(main, 0..0);
    let overlaid = catalog.overlaid(&cx.folders, beginning, cx.sources, &mut cx.out);
    cx.catalog = &overlaid;
    let policy = root.and_then(|mut root| {
        facts::take_in(&mut root, &mut cx);
        policy(&root, &mut cx)
    });
    let sound = !cx.out.has_errors();
    cx.out.point_below(&cx.layers);
    out.extend(cx.out);
    Lowered { policy: policy.filter(|_| sound), folders: cx.folders, lent: cx.lent, catalog: overlaid }
}

/// A language is a folder of messages in `locales/`.
fn own_languages(folders: &[Project]) -> Vec<String> {
    let files = folders.iter().flat_map(|folder| folder.files("locales"));
    let mut names: Vec<String> = files.filter_map(|path| Some(path.split('/').nth(1)?.to_owned())).collect();
    names.retain(|name| Lang::parse(name).is_some());
    names.dedup();
    names
}

fn policy(root: &Node, cx: &mut Cx) -> Option<Policy> {
    let mut fields = fields(root, &keys::TOP, cx)?;
    // A file that is missing may have what seems to be missing here.
    let mut require = |key| if cx.incomplete { fields.take(key) } else { fields.require(key) };
    let (version, languages, writes) = (require("klartext"), require("languages"), require("documents"));
    optional(version, cx, documents::version);
    cx.languages = documents::languages(languages, cx);
    register(root, cx);
    let (processors, recipients) = (fields.take("processors"), fields.take("recipients"));
    let register = |node: &Node, cx: &mut Cx| {
        choice(node, "register", &[("formal", Register::Formal), ("informal", Register::Informal)], cx)
    };
    // Read before, or of no further interest.
    for key in ["include", "extends", "drop", "terms"] {
        fields.take(key);
    }
    by_id(fields.take("retention"), cx, |_, _| None::<()>);
    let documents = documents::documents(writes, cx);
    let (glossary, all_terms) = glossary::glossary(fields.take("glossary"), cx);
    let mut policy = Policy {
        span: root.span,
        languages: cx.languages.clone(),
        register: optional(fields.take("register"), cx, register).unwrap_or_default(),
        version: at(fields.take("version"), cx, line),
        updated: said(fields.take("updated"), cx, scalar::date),
        controller: said(fields.take("controller"), cx, controller::controller),
        dpo: said_or_reason(fields.take("dpo"), cx),
        authority: said(fields.take("authority"), cx, controller::authority),
        telecom_authority: at(fields.take("telecom-authority"), cx, controller::authority),
        scope: places::scope(fields.take("scope"), cx),
        automated_decisions: stated_list(fields.take("automated-decisions"), cx, controller::automated_decision),
        places: by_id(fields.take("places"), cx, places::place),
        parties: parties(processors, recipients, cx),
        data_sets: by_id(fields.take("data-sets"), cx, terms::data_set),
        backups: stated(fields.take("backups"), cx, retention::backups),
        chapters: by_id(fields.take("services"), cx, service::chapter),
        measures: stated(fields.take("measures"), cx, |node, cx| Some(measures::groups(node, cx))),
        claims: by_id(fields.take("claims"), cx, claims::claim_set),
        rights: texts::rights(fields.take("rights"), cx),
        glossary,
        texts: by_id(fields.take("texts"), cx, texts::own_text),
        history: history::history(fields.take("changes"), cx),
        earlier: Vec::new(),
        overview: overview::overview(fields.take("overview"), cx),
        output: documents::output(fields.take("output"), &documents, cx),
        documents,
        allows: documents::allows(fields.take("allow"), cx),
        prose: Vec::new(),
        references: Vec::new(),
        todos: Vec::new(),
        layers: cx.layers.clone(),
        by_id: ById::default(),
    };
    policy.earlier = archive::earlier(&policy.output, policy.updated.given().copied(), cx);
    policy.by_id = ById::of(&policy.parties, &policy.places, &policy.data_sets);
    fields.finish(&mut cx.out);
    retention::read_all(cx);
    policy.prose = std::mem::take(&mut cx.prose);
    policy.references = std::mem::take(&mut cx.declared).references();
    count_products(&mut policy);
    glossary::spell_out(&mut policy, all_terms, cx.catalog);
    gaps(root, &mut Vec::new(), &mut policy.todos);
    Some(policy)
}

/// `dpo: none` is not enough: the reason is asked for.
fn said_or_reason(entry: Option<&Entry>, cx: &mut Cx) -> crate::model::Stated<crate::model::Dpo> {
    match entry {
        Some(entry) if is_word(&entry.value, "none") => {
            controller::dpo(&entry.value, cx);
            crate::model::Stated::Unsaid
        }
        _ => said(entry, cx, controller::dpo),
    }
}

/// First pass: every id that something may refer to.
fn register(root: &Node, cx: &mut Cx) {
    let section = |key: &str| root.get(key).and_then(Node::mapping).unwrap_or_default();
    terms::terms(root.get("terms"), cx);
    for entry in section("places") {
        cx.declare(Kind::Place, "place", entry);
    }
    for (key, what) in [("processors", "processor"), ("recipients", "recipient")] {
        for entry in section(key) {
            cx.declare(Kind::Party, what, entry);
        }
    }
    for entry in section("data-sets") {
        terms::declare_set(entry, cx);
    }
    for entry in section("retention") {
        retention::declare(entry, cx);
    }
    for entry in section("services") {
        service::declare(entry, cx);
    }
}

/// A section that holds things by their ids.
fn by_id<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    mut decode: impl FnMut(&Entry, &mut Cx<'c>) -> Option<T>,
) -> Vec<T> {
    let Some(node) = entry.map(|entry| &entry.value) else { return Vec::new() };
    if is_word(node, "none") || is_word(node, "todo") {
        return Vec::new();
    }
    decode_each(entries(node, "the keys are ids, each with a mapping", cx), |entry| decode(entry, cx))
}

fn parties(processors: Option<&Entry>, recipients: Option<&Entry>, cx: &mut Cx) -> Vec<Party> {
    let mut all = by_id(processors, cx, |entry, cx| parties::party(entry, PartyList::Processors, cx));
    all.extend(by_id(recipients, cx, |entry, cx| parties::party(entry, PartyList::Recipients, cx)));
    all
}

/// A service that uses a product refers to the party behind it.
fn count_products(policy: &mut Policy) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for product in policy.services_and_parts().filter_map(|service| service.product.as_ref()) {
        *uses.entry(product.as_str().to_owned()).or_default() += 1;
    }
    let of = |party: &Party| {
        let by_name = uses.get(party.id.as_str()).copied().unwrap_or_default();
        let product = party.product.as_ref().filter(|product| product.as_str() != party.id.as_str());
        by_name + product.and_then(|product| uses.get(product.as_str())).copied().unwrap_or_default()
    };
    let counted: BTreeMap<Span, usize> = policy.parties.iter().map(|party| (party.id.span, of(party))).collect();
    for reference in &mut policy.references {
        reference.uses += counted.get(&reference.id.span).copied().unwrap_or_default();
    }
}

/// Every bare `todo` with the keys it stands under.
fn gaps<'n>(node: &'n Node, path: &mut Vec<&'n str>, todos: &mut Vec<At<String>>) {
    match &node.kind {
        Shape::Scalar(_) if is_word(node, "todo") => todos.push(At::new(path.join("."), node.span)),
        Shape::Sequence(nodes) => nodes.iter().for_each(|node| gaps(node, path, todos)),
        Shape::Mapping(entries) => {
            for entry in entries {
                path.push(&entry.key.value);
                gaps(&entry.value, path, todos);
                path.pop();
            }
        }
        _ => {}
    }
}
