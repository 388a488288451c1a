//! A page of measures that has none would say that nothing is done.

use crate::check::{Cx, Rule};
use crate::document::{Edition, Kind};
use crate::finding::{Code, Findings, Level};
use crate::model::{MeasureGroup, Policy};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(601),
    name: "measures-unsaid",
    level: Level::Error,
    law: &["gdpr 32(1)"],
    page: include_str!("kt601_measures_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let pages = cx.policy.documents.wanted.iter().filter(|wanted| matches!(wanted.value, Kind::Measures(_)));
    // A larger edition is not empty where a smaller one is not.
    let Some(page) = pages.into_iter().find(|page| !is_told(cx.policy, page.edition())) else { return };
    if cx.policy.measures.is_todo() {
        return;
    }
    let mut finding = RULE.finding("a page of measures without measures", page.span, "the page would be empty");
    if let Some(place) = cx.policy.measures.span().filter(|_| cx.policy.measures.is_none()) {
        finding = finding.label(place, "none are declared");
    }
    if let Some(held_back) = held_back(cx.policy) {
        finding = finding.label(held_back, "held back, like all others");
    }
    let note = "Art. 32(1) GDPR asks for technical and organisational measures; the page tells which";
    out.push(finding.note(note).help("add `measures` with their groups, or leave `measures` out of `documents`"));
}

/// Whether an edition has a measure to tell, or a group that is known to be open.
fn is_told(policy: &Policy, edition: Edition) -> bool {
    let told = |group: &MeasureGroup| {
        group.measures.is_todo() || group.measures.list().iter().any(|measure| measure.is_told_in(edition))
    };
    policy.measures.list().iter().any(told)
}

/// Where the first measure says that not everyone may read of it.
fn held_back(policy: &Policy) -> Option<Span> {
    let measures = policy.measures.list().iter().flat_map(|group| group.measures.list());
    measures.filter_map(|measure| measure.audience).map(|audience| audience.span).next()
}
