//! Terms that the statement explains to its readers.

use super::words::{join, plain_address};
use super::{Cx, section};
use crate::document::{Body, Inline, Joint, Line, Section, Target, Term, Trace, say, say_with};
use crate::model::{Explanation, ExplanationRef};

/// The explained terms in the order of the declaration.
pub(super) fn section_of_terms(cx: &Cx) -> Option<Section> {
    let terms: Vec<Term> = cx.policy.glossary.iter().map(|explanation| term(cx, explanation)).collect();
    (!terms.is_empty()).then(|| section("glossary", "section-glossary", vec![Body::Terms(terms).into()]))
}

fn term(cx: &Cx, explanation: &Explanation) -> Term {
    let (label, mut sentences, url) = match &explanation.what.value {
        ExplanationRef::Shipped(key) => {
            let (id, entry) = (key.as_str(), cx.catalog.explanation(key));
            let slots = if entry.citations.is_empty() {
                Vec::new()
            } else {
                vec![("law", Inline::Law(entry.citations.clone()).into())]
            };
            let text = say_with(format!("glossary-{id}"), slots).into();
            (say(format!("glossary-{id}.title")).into(), vec![text], entry.url.as_deref())
        }
        ExplanationRef::Own { title, text, .. } => {
            (Inline::Given(title.clone()).into(), vec![Inline::Given(text.clone()).into()], None)
        }
    };
    sentences.extend(explanation.note.iter().map(|note| Inline::Given(note.clone()).into()));
    let mut lines = vec![join(Joint::Space, sentences)];
    lines.extend(url.map(|url| -> Line {
        Inline::Link(Target::Url(url.to_owned()), Inline::Name(plain_address(url)).into()).into()
    }));
    Term { label, lines, trace: Trace { from: Some(explanation.what.span), duties: Vec::new() } }
}
