//! `glossary`: terms that the statement explains, shipped ones by their ids and own ones with title and text.

use super::cx::{Cx, id};
use super::item::{Element, elements};
use super::keys;
use super::prose::{name, text};
use super::scalar::{fields, optional};
use super::word::explanation as shipped;
use crate::finding::{Finding, shape};
use crate::model::{Explanation, ExplanationRef};
use crate::source::At;
use crate::value::Text;
use crate::yaml::Entry;

pub(super) fn glossary(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Explanation> {
    let Some(entry) = entry else { return Vec::new() };
    elements(&entry.value, cx).iter().filter_map(|element| explanation(element, cx)).collect()
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
    let key = At::new(element.what.text().unwrap_or_default().to_owned(), element.what.span);
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
