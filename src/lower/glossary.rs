//! `glossary`: terms that the statement explains, shipped ones by their ids, own ones with title and text, and `all` for
//! those that are relevant.

use super::cx::{Cx, id, twice};
use super::item::{Element, elements, key_node};
use super::keys;
use super::prose::{name, text};
use super::scalar::{fields, optional};
use super::word::explanation as shipped;
use crate::catalog::Catalog;
use crate::finding::{Finding, shape};
use crate::model::{Explanation, ExplanationRef, Policy};
use crate::source::At;
use crate::value::Text;
use crate::yaml::{Entry, Node};
use std::borrow::Cow;

/// The named terms, and where among them `all` stands.
pub(super) fn glossary(entry: Option<&Entry>, cx: &mut Cx) -> (Vec<Explanation>, Option<At<usize>>) {
    let (mut named, mut all): (Vec<Explanation>, Option<At<usize>>) = (Vec::new(), None);
    for element in entry.map_or_else(Vec::new, |entry| listed(&entry.value, cx)) {
        let span = element.what.span;
        if element.details.is_none() && element.what.text() == Some("all") {
            if let Some(first) = all.replace(At::new(named.len(), span)) {
                cx.out.push(twice("explanation", "all", first.span, span));
            }
            continue;
        }
        let Some(one) = explanation(&element, cx) else { continue };
        match named.iter().find(|known| id_of(known) == id_of(&one)) {
            Some(first) => cx.out.push(twice("explanation", id_of(&one), first.what.span, span)),
            None => named.push(one),
        }
    }
    (named, all)
}

/// A list, or a mapping of ids to what is said of them.
fn listed<'n>(node: &'n Node, cx: &mut Cx) -> Vec<Element<'n>> {
    match node.mapping() {
        Some(entries) if entries.len() > 1 => {
            let element =
                |entry: &'n Entry| Element { what: Cow::Owned(key_node(&entry.key)), details: Some(&entry.value) };
            entries.iter().map(element).collect()
        }
        _ => elements(node, cx),
    }
}

fn id_of(explanation: &Explanation) -> &str {
    match &explanation.what.value {
        ExplanationRef::Shipped(key) => key.as_str(),
        ExplanationRef::Own { id, .. } => id,
    }
}

/// Puts every relevant term in the place of `all`, besides those that are named.
pub(super) fn spell_out(policy: &mut Policy, all: Option<At<usize>>, catalog: &Catalog) {
    let Some(all) = all else { return };
    let relevant = policy.relevant_explanations(catalog).into_iter();
    let unnamed = relevant.filter(|key| !policy.glossary.iter().any(|named| id_of(named) == key.as_str()));
    let told = unnamed.map(|key| Explanation { what: At::new(ExplanationRef::Shipped(key), all.span), note: None });
    let told: Vec<Explanation> = told.collect();
    policy.glossary.splice(all.value..all.value, told);
}

fn explanation(element: &Element, cx: &mut Cx) -> Option<Explanation> {
    let span = element.what.span;
    let Some(details) = element.details else {
        let what = shipped(&element.what, cx).map(ExplanationRef::Shipped)?;
        return Some(Explanation { what: At::new(what, span), note: None });
    };
    let mut fields = fields(details, &keys::EXPLANATION, cx)?;
    let (title, words) = (fields.take("title"), fields.take("text"));
    let note = optional(fields.take("note"), cx, text);
    fields.finish(&mut cx.out);
    let what = match (title, words) {
        (None, None) => shipped(&element.what, cx).map(ExplanationRef::Shipped),
        (title, words) => own(element, title, words, cx),
    };
    Some(Explanation { what: At::new(what?, span), note })
}

/// An own explanation says what is explained and how.
fn own(element: &Element, title: Option<&Entry>, words: Option<&Entry>, cx: &mut Cx) -> Option<ExplanationRef> {
    let key = At::new(element.what.text().unwrap_or_default().into(), element.what.span);
    let id = id(&key, &mut cx.out);
    if let Some(shipped) = cx.catalog.find_explanation(&key) {
        let finding = Finding::error(shape::DUPLICATE, format!("explanation `{}` twice", key.value), key.span, "here");
        let finding = finding.label(cx.catalog.explanation(&shipped).id.span, "shipped under the same id");
        cx.out.push(finding.help("give it another id, or leave out `title` and `text` to use the shipped one"));
    }
    let mut part = |key: &str, entry: Option<&Entry>, decode: fn(&crate::yaml::Node, &mut Cx) -> Option<Text>| {
        if entry.is_none() {
            let title = format!("own explanation without `{key}`");
            let label = "an own explanation has `title` and `text`";
            let finding = Finding::error(shape::MISSING_KEY, title, element.what.span, label);
            cx.out.push(finding.help(format!("add `{key}: …`")));
        }
        optional(entry, cx, decode)
    };
    let (title, text) = (part("title", title, name), part("text", words, text));
    Some(ExplanationRef::Own { id: id?.value.as_str().to_owned(), title: title?, text: text? })
}
