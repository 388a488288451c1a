//! `purposes` and `data` of a service: what for, on which legal basis, with which data.

use super::cx::{Cx, Kind};
use super::item::{Element, elements, item, items, key_node};
use super::keys;
use super::prose::{is_text, text};
use super::scalar::{at, choice, decode_each, entries, fields, is_word, list_at, optional, said};
use super::word::{condition, data_set, legal_basis, shipped_ids, word, word_for, words};
use crate::catalog::Vocabulary;
use crate::finding::{Finding, shape};
use crate::model::{Basis, BasisKind, Datum, Purpose, Stated, Word};
use crate::source::At;
use crate::yaml::{self, Entry, Node, wrong_type};
use smol_str::SmolStr;

/// The legal bases of Art. 6(1) GDPR by their words.
const BASES: [(&str, BasisKind); 6] = [
    ("consent", BasisKind::Consent),
    ("contract", BasisKind::Contract),
    ("legal-obligation", BasisKind::LegalObligation),
    ("vital-interests", BasisKind::VitalInterests),
    ("public-task", BasisKind::PublicTask),
    ("legitimate-interests", BasisKind::LegitimateInterests),
];

/// Purposes with their legal bases, in the order of the file.
pub(super) fn purposes(node: &Node, cx: &mut Cx) -> Vec<Purpose> {
    let form = "every purpose has its legal basis, as in `{contact: contract}`";
    decode_each(entries(node, form, cx), |entry| purpose(entry, cx))
}

fn purpose(entry: &Entry, cx: &mut Cx) -> Option<Purpose> {
    let what = find_purpose(&entry.key, cx);
    let (basis, when) = match &entry.value.kind {
        yaml::Kind::Mapping(_) => basis_mapping(&entry.value, cx),
        _ => (said(Some(entry), cx, basis_word), None),
    };
    Some(Purpose { what: what?, basis, when })
}

fn find_purpose(key: &At<SmolStr>, cx: &mut Cx) -> Option<At<Word>> {
    word(&key_node(key), Vocabulary::Purposes, cx).map(|word| At::new(word, key.span))
}

/// One of the legal bases of Art. 6(1) GDPR.
pub(super) fn basis_kind(node: &Node, cx: &mut Cx) -> Option<BasisKind> {
    choice(node, "legal basis", &BASES, cx)
}

fn basis_word(node: &Node, cx: &mut Cx) -> Option<Basis> {
    basis_kind(node, cx).map(|kind| bare(At::new(kind, node.span)))
}

fn bare(kind: At<BasisKind>) -> Basis {
    Basis { kind, interests: Vec::new(), whose: None, law: Vec::new(), special: None }
}

/// `{legitimate-interests: [detect-attacks], when: …}`
fn basis_mapping(node: &Node, cx: &mut Cx) -> (Stated<Basis>, Option<At<Word>>) {
    let Some(mut fields) = fields(node, &keys::PURPOSE, cx) else { return (Stated::Unsaid, None) };
    let given: Vec<(BasisKind, &Entry)> =
        BASES.into_iter().filter_map(|(key, kind)| Some((kind, fields.take(key)?))).collect();
    let when = at(fields.take("when"), cx, condition);
    fields.finish(&mut cx.out);
    if let [(_, first), (_, second), ..] = given[..] {
        let title = "two legal bases for one purpose";
        let finding = Finding::error(shape::BAD_VALUE, title, second.key.span, "a second legal basis");
        cx.out.push(finding.label(first.key.span, "the first legal basis"));
    }
    let basis = given.first().and_then(|(kind, entry)| basis(*kind, entry, cx));
    (basis.map_or(Stated::Unsaid, |basis| Stated::Given(At::new(basis, node.span))), when)
}

fn basis(kind: BasisKind, entry: &Entry, cx: &mut Cx) -> Option<Basis> {
    let mut basis = bare(At::new(kind, entry.key.span));
    let node = &entry.value;
    if node.mapping().is_some() && !is_text(node, cx) {
        let mut fields = fields(node, &keys::BASIS, cx)?;
        basis.interests = list_at(fields.take("interests"), cx, words(Vocabulary::Interests));
        basis.whose = optional(fields.take("whose"), cx, text);
        basis.law = list_at(fields.take("law"), cx, legal_basis);
        basis.special = at(fields.take("special"), cx, legal_basis);
        fields.finish(&mut cx.out);
        return Some(basis);
    }
    if is_word(node, "todo") {
        return Some(basis);
    }
    match kind {
        BasisKind::LegitimateInterests => basis.interests = list_at(Some(entry), cx, words(Vocabulary::Interests)),
        BasisKind::LegalObligation | BasisKind::PublicTask => basis.law = list_at(Some(entry), cx, legal_basis),
        _ => {
            let help = format!("`{}` takes a mapping with `law` or `special`, or stands alone", entry.key.value);
            cx.out.push(wrong_type(node, "a mapping").help(help));
        }
    }
    Some(basis)
}

/// Data: categories, sets, or one of several.
pub(super) fn data(node: &Node, cx: &mut Cx) -> Option<Vec<Datum>> {
    match &node.kind {
        yaml::Kind::Sequence(nodes) if !nodes.is_empty() => {
            let mut all = Vec::with_capacity(nodes.len());
            for node in nodes {
                all.extend(single(node, cx).into_iter().flatten());
            }
            Some(all)
        }
        _ => single(node, cx),
    }
}

/// What stands for itself: a category, a set, or one of several.
fn single(node: &Node, cx: &mut Cx) -> Option<Vec<Datum>> {
    match node.get("any-of") {
        Some(_) => any_of(node, cx).map(|datum| vec![datum]),
        None if node.sequence().is_some_and(|nodes| !nodes.is_empty()) => {
            cx.out.push(wrong_type(node, "an id"));
            None
        }
        None => Some(decode_each(&elements(node, cx), |element| datum(element, cx))),
    }
}

/// The data of a key that may be left out.
pub(super) fn data_of(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Datum> {
    optional(entry, cx, data).unwrap_or_default()
}

fn any_of(node: &Node, cx: &mut Cx) -> Option<Datum> {
    let mut fields = fields(node, &keys::ANY_OF, cx)?;
    let choices = fields.require("any-of").map(|entry| items(&entry.value, cx, words(Vocabulary::Data)));
    fields.finish(&mut cx.out);
    choices.map(Datum::AnyOf)
}

fn datum(element: &Element, cx: &mut Cx) -> Option<Datum> {
    let id = element.what.text().unwrap_or_default();
    if cx.declared.has(Kind::DataSet, id) {
        return item(element, cx, &mut |node, cx| data_set(node.text()?, cx)).map(Datum::Set);
    }
    item(element, cx, &mut datum_word).map(Datum::One)
}

/// A category of data; where the id is unknown, a data set may have been meant.
fn datum_word(node: &Node, cx: &mut Cx) -> Option<Word> {
    let id = node.text().unwrap_or_default();
    if node.text().is_none() || id.contains(' ') || super::word::known(Vocabulary::Data, id, cx) {
        return word(node, Vocabulary::Data, cx);
    }
    let shipped = shipped_ids(Vocabulary::Data, cx);
    let kinds = [Kind::Term(Vocabulary::Data), Kind::DataSet];
    cx.unknown(node.span, id, word_for(Vocabulary::Data), &kinds, &shipped);
    None
}
