//! The summary at the head of a statement: who, what about, which outside parties, which claims hold.

use super::words::join;
use super::{Cx, chapter, claims};
use crate::document::{Body, Inline, Joint, Line, Section, Target, Term, Trace, say, say_with};

/// The summary. Every line is derived, so none can say more than the rest of the page.
pub(super) fn section(cx: &Cx) -> Section {
    let mut terms = Vec::new();
    let mut add_under = |label: Line, lines: Vec<Line>| {
        if !lines.is_empty() {
            terms.push(Term { label, lines, trace: Trace::default() });
        }
    };
    let mut add = |label: &'static str, lines: Vec<Line>| add_under(say(label).into(), lines);
    add("glance-controller", controller(cx).into_iter().collect());
    add("glance-topics", topics(cx).into_iter().collect());
    add("glance-parties", vec![parties(cx)]);
    add("glance-countries", countries(cx).into_iter().collect());
    for (scope, lines) in claims::by_scope(cx) {
        let label = match scope {
            Some(scope) => say_with("glance-claims-in", vec![("scope", scope)]),
            None => say("glance-claims"),
        };
        add_under(label.into(), lines);
    }
    add_under(say("glance-rights").into(), vec![to("rights", "glance-rights-text")]);
    super::section("glance", "section-glance", vec![Body::Terms(terms).into()])
}

fn controller(cx: &Cx) -> Option<Line> {
    let controller = cx.policy.controller.given()?;
    let name = Inline::Name(controller.name.given()?.clone()).into();
    Some(match controller.address.given() {
        Some(address) => join(Joint::Comma, vec![name, Inline::Name(address.city.clone()).into()]),
        None => name,
    })
}

fn topics(cx: &Cx) -> Option<Line> {
    let topic = |chapter| Inline::Link(Target::Anchor(anchor(chapter)), chapter::title(cx, chapter)).into();
    let topics: Vec<Line> = cx.policy.chapters.iter().map(topic).collect();
    (!topics.is_empty()).then(|| join(Joint::Comma, topics))
}

fn anchor(chapter: &crate::model::Chapter) -> String {
    chapter.id.to_string()
}

fn parties(cx: &Cx) -> Line {
    let names = cx.party_names();
    if names.is_empty() {
        return say("glance-no-parties").into();
    }
    // Names of firms hold commas themselves.
    let names = join(Joint::Semicolon, names);
    say_with("glance-parties-list", vec![("parties", names), ("more", to("recipients", "glance-more"))]).into()
}

/// Whether data leave the EEA; that they stay is said only when every outside party has a country.
fn countries(cx: &Cx) -> Option<Line> {
    Some(if cx.policy.leaves_eea(cx.catalog)? {
        to("recipients", "glance-third-countries")
    } else {
        say_with("glance-eea-only", vec![("count", cx.parties_count())]).into()
    })
}

fn to(anchor: &str, message: &'static str) -> Line {
    Inline::Link(Target::Anchor(anchor.to_owned()), say(message).into()).into()
}
