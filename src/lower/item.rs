//! The one pattern of lists: `id`, `id: {details}`, or a text on the spot; a single one needs no brackets.

use super::cx::Cx;
use super::keys;
use super::prose::{is_text, text};
use super::scalar::{at, decode_each, empty_list, fields, is_word, optional, stated};
use super::word::condition;
use crate::finding::{Finding, shape};
use crate::model::{Item, Stated};
use crate::source::At;
use crate::yaml::{Entry, Kind, Node, Scalar, shorten, wrong_type};
use smol_str::SmolStr;
use std::borrow::Cow;

/// An element before its id is looked up.
#[derive(Debug)]
pub(super) struct Element<'n> {
    /// The id or the text.
    pub(super) what: Cow<'n, Node>,
    /// The mapping behind the id.
    pub(super) details: Option<&'n Node>,
}

/// A key as a node, to be decoded like an id that stands alone.
pub(super) fn key_node(key: &At<SmolStr>) -> Node {
    let scalar = Scalar { text: key.value.clone(), plain: false };
    Node { span: key.span, key: None, kind: Kind::Scalar(scalar) }
}

/// The elements of a list. Nothing, without a finding, for `todo`.
pub(super) fn elements<'n>(node: &'n Node, cx: &mut Cx) -> Vec<Element<'n>> {
    match &node.kind {
        Kind::Sequence(nodes) => {
            if nodes.is_empty() {
                cx.out.push(empty_list(node));
            }
            decode_each(nodes, |node| element(node, cx))
        }
        _ => element(node, cx).into_iter().collect(),
    }
}

fn element<'n>(node: &'n Node, cx: &mut Cx) -> Option<Element<'n>> {
    match &node.kind {
        Kind::Scalar(_) if is_word(node, "todo") => None,
        Kind::Scalar(_) => Some(Element { what: Cow::Borrowed(node), details: None }),
        Kind::Mapping(_) if is_text(node, cx) => Some(Element { what: Cow::Borrowed(node), details: None }),
        Kind::Mapping(entries) => match &entries[..] {
            [entry] => with_details(entry, cx),
            [] => refuse(wrong_type(node, "an id"), cx),
            [first, second, ..] => refuse(several_keys(first, second), cx),
        },
        Kind::Empty | Kind::Sequence(_) => refuse(wrong_type(node, "an id"), cx),
    }
}

fn with_details<'n>(entry: &'n Entry, cx: &mut Cx) -> Option<Element<'n>> {
    if entry.value.mapping().is_none() {
        if is_word(&entry.value, "todo") {
            return None;
        }
        let key = shorten(&entry.key);
        let finding = wrong_type(&entry.value, "a mapping");
        return refuse(finding.label(entry.key.span, format!("details of `{key}`")), cx);
    }
    Some(Element { what: Cow::Owned(key_node(&entry.key)), details: Some(&entry.value) })
}

fn several_keys(first: &Entry, second: &Entry) -> Finding {
    let title = format!("second key `{}` in one element of a list", shorten(&second.key));
    let finding = Finding::error(shape::WRONG_TYPE, title, second.key.span, "an element has one id")
        .label(first.key.span, "the element begins here");
    match first.value.kind {
        Kind::Empty => {
            finding.help(format!("details of `{}` stand further to the right than its name", first.key.value))
        }
        _ => finding.help("write every id as an element of its own"),
    }
}

fn refuse<T>(finding: Finding, cx: &mut Cx) -> Option<T> {
    cx.out.push(finding);
    None
}

/// A list of elements with their conditions and remarks.
pub(super) fn items<'c, T>(
    node: &Node,
    cx: &mut Cx<'c>,
    mut what: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Vec<Item<T>> {
    let elements = elements(node, cx);
    decode_each(&elements, |element| item(element, cx, &mut what))
}

/// One element with its condition and its remark.
pub(super) fn item<'c, T>(
    element: &Element,
    cx: &mut Cx<'c>,
    what: &mut impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Option<Item<T>> {
    let value = what(&element.what, cx);
    let (mut when, mut unless, mut note) = (None, None, None);
    if let Some(mut fields) = element.details.and_then(|details| fields(details, &keys::ITEM, cx)) {
        when = at(fields.take("when"), cx, condition);
        unless = at(fields.take("unless"), cx, condition);
        note = optional(fields.take("note"), cx, text);
        fields.finish(&mut cx.out);
    }
    Some(Item { what: At::new(value?, element.what.span), when, unless, note })
}

/// A list that may be left out, be a known gap, or be declared empty.
pub(super) fn stated_items<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    what: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Stated<Vec<Item<T>>> {
    stated(entry, cx, |node, cx| Some(items(node, cx, what)))
}

/// The list of a key that may be left out.
pub(super) fn items_of<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    what: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Vec<Item<T>> {
    entry.map_or_else(Vec::new, |entry| items(&entry.value, cx, what))
}
