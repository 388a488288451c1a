//! Looking ids up: words of a vocabulary, entries of the catalog, places, parties, data sets and services.

use super::cx::{Cx, Kind};
use super::prose::{is_text, text};
use super::scalar::{part, scalar};
use crate::catalog::{self, Shelves, Vocabulary};
use crate::model::{DataSet, Party, Place, Service, Word};
use crate::source::Span;
use crate::value::Key;
use crate::yaml::{Node, unknown_id};

/// The singular of a vocabulary for findings.
pub(super) fn word_for(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::Data => "data category",
        Vocabulary::Subjects => "kind of people",
        Vocabulary::Purposes => "purpose",
        Vocabulary::Interests => "interest",
        Vocabulary::Conditions => "condition",
        Vocabulary::Events => "event",
        Vocabulary::Access => "access role",
        Vocabulary::Channels => "channel",
        Vocabulary::Offers => "offer",
        Vocabulary::OptOuts => "opt-out",
        Vocabulary::Consequences => "consequence",
        Vocabulary::Needs => "need",
        Vocabulary::Sources => "source",
        Vocabulary::Triggers => "trigger",
        Vocabulary::Categories => "category of recipients",
        Vocabulary::Tasks => "task",
        Vocabulary::Holdings => "holding",
        Vocabulary::LogKinds => "kind of log entry",
        Vocabulary::Consents => "way of consent",
        Vocabulary::Withdrawals => "way of withdrawal",
        Vocabulary::Duties => "duty",
        Vocabulary::Responsibles => "responsible",
        Vocabulary::Exceptions => "exception",
        Vocabulary::Facts => "fact",
        Vocabulary::Titles => "title",
    }
}

/// A word of a vocabulary, an own one under `terms`, or a text on the spot.
pub(super) fn word(node: &Node, vocabulary: Vocabulary, cx: &mut Cx) -> Option<Word> {
    if is_text(node, cx) {
        return text(node, cx).map(Word::Own);
    }
    let id = &scalar(node, "an id or a text", cx)?.text;
    if id.contains(' ') && !known(vocabulary, id, cx) {
        return text(node, cx).map(Word::Own);
    }
    find(id, node.span, vocabulary, cx)
}

/// A word as a decoder: `words(Vocabulary::Access)`.
pub(super) fn words<'c>(vocabulary: Vocabulary) -> impl Fn(&Node, &mut Cx<'c>) -> Option<Word> {
    move |node, cx| word(node, vocabulary, cx)
}

/// The word behind an id; an unknown one is a finding.
pub(super) fn find(id: &str, span: Span, vocabulary: Vocabulary, cx: &mut Cx) -> Option<Word> {
    if !known(vocabulary, id, cx) {
        let shipped = shipped_ids(vocabulary, cx);
        cx.unknown(span, id, word_for(vocabulary), &[Kind::Term(vocabulary)], &shipped);
        return None;
    }
    if cx.declared.refer(Kind::Term(vocabulary), id) {
        return cx.terms.get(&(vocabulary, id.to_owned())).cloned();
    }
    Some(Word::Shipped(vocabulary, id.into()))
}

/// Whether a vocabulary or its own terms have an id.
pub(super) fn known(vocabulary: Vocabulary, id: &str, cx: &Cx) -> bool {
    cx.declared.has(Kind::Term(vocabulary), id) || cx.catalog.has(vocabulary, id)
}

pub(super) fn shipped_ids<'c>(vocabulary: Vocabulary, cx: &Cx<'c>) -> Vec<&'c str> {
    cx.catalog.ids(vocabulary)
}

pub(super) fn condition(node: &Node, cx: &mut Cx) -> Option<Word> {
    word(node, Vocabulary::Conditions, cx)
}

fn declared<T>(node: &Node, kind: Kind, cx: &mut Cx) -> Option<Key<T>> {
    let id = &scalar(node, "an id", cx)?.text;
    if cx.declared.refer(kind, id) {
        return Some(Key::found(id));
    }
    cx.unknown(node.span, id, kind.word(), &[kind], &[]);
    None
}

pub(super) fn place(node: &Node, cx: &mut Cx) -> Option<Key<Place>> {
    declared(node, Kind::Place, cx)
}

pub(super) fn party(node: &Node, cx: &mut Cx) -> Option<Key<Party>> {
    declared(node, Kind::Party, cx)
}

pub(super) fn service(node: &Node, cx: &mut Cx) -> Option<Key<Service>> {
    declared(node, Kind::Service, cx)
}

/// A data set, if the id is one; nothing is said otherwise.
pub(super) fn data_set(id: &str, cx: &mut Cx) -> Option<Key<DataSet>> {
    cx.declared.refer(Kind::DataSet, id).then(|| Key::found(id))
}

/// An entry of the catalog.
fn shipped<T>(
    node: &Node,
    what: &str,
    find: impl FnOnce(&Shelves, &str) -> Option<Key<T>>,
    ids: impl FnOnce(&Shelves) -> Vec<&str>,
    cx: &mut Cx,
) -> Option<Key<T>> {
    let id = &scalar(node, "an id", cx)?.text;
    let found = find(cx.catalog, id);
    if found.is_none() {
        let span = part(node, 0, id.len());
        cx.out.push(unknown_id(&cx.out, span, id, what, ids(cx.catalog)));
    }
    found
}

pub(super) fn country(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Country>> {
    let code = &scalar(node, "a country", cx)?.text;
    let found = cx.catalog.find_country(code);
    if found.is_none() {
        let finding = unknown_id(&cx.out, node.span, code, "country", cx.catalog.country_ids());
        let formed = code.len() == 2;
        cx.out.push(if formed { finding } else { finding.help("countries are ISO codes such as `DE`") });
    }
    found
}

pub(super) fn authority(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Authority>> {
    shipped(node, "authority", Shelves::find_authority, Shelves::authority_ids, cx)
}

pub(super) fn legal_basis(node: &Node, cx: &mut Cx) -> Option<Key<catalog::LegalBasis>> {
    let id = &scalar(node, "an id", cx)?.text;
    let found = cx.catalog.find_legal_basis(id);
    if found.is_none() {
        let finding = unknown_id(&cx.out, part(node, 0, id.len()), id, "legal basis", cx.catalog.legal_basis_ids());
        // Words on the spot cannot stand for a provision: each language cites it in its own way.
        let own = "another law is an entry of your own in `catalog/legal-bases.yaml`, such as \
                   `entries: {gwg-8: {law: gwg 8(4)}}`";
        cx.out.push(if finding.helps.is_empty() { finding.help(own) } else { finding });
    }
    found
}

pub(super) fn product(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Product>> {
    shipped(node, "product", Shelves::find_product, Shelves::product_ids, cx)
}

pub(super) fn explanation(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Explanation>> {
    shipped(node, "explanation", Shelves::find_explanation, Shelves::explanation_ids, cx)
}

pub(super) fn measure(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Measure>> {
    shipped(node, "measure", Shelves::find_measure, Shelves::measure_ids, cx)
}

pub(super) fn measure_group(node: &Node, cx: &mut Cx) -> Option<Key<catalog::MeasureGroup>> {
    shipped(node, "group of measures", Shelves::find_measure_group, Shelves::measure_group_ids, cx)
}

pub(super) fn claim(node: &Node, cx: &mut Cx) -> Option<Key<catalog::Claim>> {
    shipped(node, "claim", Shelves::find_claim, Shelves::claim_ids, cx)
}
