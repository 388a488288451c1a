//! A page of measures that has none would say that nothing is done.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};
use crate::model::{MeasureGroup, Policy};

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
    let Some(page) = cx.policy.documents.wanted.iter().find(|wanted| matches!(wanted.value, Kind::Measures(_))) else {
        return;
    };
    if !cx.policy.measures.is_todo() && !is_told(cx.policy) {
        let mut finding = RULE.finding("a page of measures without measures", page.span, "the page would be empty");
        if let Some(place) = cx.policy.measures.span().filter(|_| cx.policy.measures.is_none()) {
            finding = finding.label(place, "none are declared");
        }
        let note = "Art. 32(1) GDPR asks for technical and organisational measures; the page tells which";
        out.push(finding.note(note).help("add `measures` with their groups, or leave `measures` out of `documents`"));
    }
}

/// Whether there is a measure, or a group that is known to be open.
fn is_told(policy: &Policy) -> bool {
    let told = |group: &MeasureGroup| group.measures.is_todo() || !group.measures.list().is_empty();
    policy.measures.list().iter().any(told)
}
