//! `claims`: negative statements that the author demands of a chapter, a service or everything.

use super::cx::{Cx, Kind};
use super::item::{Element, elements};
use super::keys;
use super::prose::text;
use super::scalar::{at, fields, list_at, optional, scalar};
use super::word::{claim as shipped_claim, known, service, shipped_ids, word, words};
use crate::catalog::Vocabulary;
use crate::model::{Claim, ClaimScope, ClaimSet, Exception};
use crate::source::At;
use crate::value::Id;
use crate::yaml::{Entry, Node};
use smol_str::SmolStr;

/// The claims about one scope.
pub(super) fn claim_set(entry: &Entry, cx: &mut Cx) -> Option<ClaimSet> {
    let scope = scope(&entry.key, cx).map(|scope| At::new(scope, entry.key.span));
    let claims = elements(&entry.value, cx).iter().filter_map(|element| claim(element, cx)).collect();
    Some(ClaimSet { scope: scope?, claims })
}

fn scope(key: &At<SmolStr>, cx: &mut Cx) -> Option<ClaimScope> {
    let word = key.value.as_str();
    if word == "everywhere" {
        return Some(ClaimScope::Everywhere);
    }
    let id = Id::parse(word);
    match id {
        Some(id) if cx.declared.has(Kind::Chapter, word) => Some(ClaimScope::Chapter(id)),
        Some(id) if cx.declared.has(Kind::Service, word) => Some(ClaimScope::Service(id)),
        _ => {
            cx.unknown(key.span, word, "chapter or service", &[Kind::Chapter, Kind::Service], &["everywhere"]);
            None
        }
    }
}

fn claim(element: &Element, cx: &mut Cx) -> Option<Claim> {
    let what = shipped_claim(&element.what, cx).map(|key| At::new(key, element.what.span));
    let (mut except, mut otherwise, mut note) = (Vec::new(), None, None);
    if let Some(mut fields) = element.details.and_then(|details| fields(details, &keys::CLAIM, cx)) {
        except = list_at(fields.take("except"), cx, exception);
        otherwise = at(fields.take("otherwise"), cx, words(Vocabulary::Exceptions));
        note = optional(fields.take("note"), cx, text);
        fields.finish(&mut cx.out);
    }
    Some(Claim { what: what?, except, otherwise, note })
}

/// A service that a claim does not cover, or a case in words.
fn exception(node: &Node, cx: &mut Cx) -> Option<Exception> {
    if node.mapping().is_some() {
        return word(node, Vocabulary::Exceptions, cx).map(Exception::Word);
    }
    let id = scalar(node, "an id or a text", cx)?.text.as_str();
    if cx.declared.has(Kind::Service, id) {
        return service(node, cx).map(Exception::Service);
    }
    if id.contains(' ') || known(Vocabulary::Exceptions, id, cx) {
        return word(node, Vocabulary::Exceptions, cx).map(Exception::Word);
    }
    let shipped = shipped_ids(Vocabulary::Exceptions, cx);
    cx.unknown(node.span, id, "service or exception", &[Kind::Service], &shipped);
    None
}
