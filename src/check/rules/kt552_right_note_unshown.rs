//! A remark to a right that the statement does not tell is read by nobody.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(552),
    name: "right-note-unshown",
    level: Level::Warning,
    law: &["gdpr 13(2)(b)"],
    page: include_str!("kt552_right_note_unshown.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for (right, _) in &cx.policy.rights.notes {
        let (is_told, note) = match right.as_str() {
            "portability" => (
                rests_on(cx, &[BasisKind::Consent, BasisKind::Contract]),
                "Art. 20(1) GDPR gives the right for data that rest on consent or a contract",
            ),
            "objection" => (
                rests_on(cx, &[BasisKind::LegitimateInterests, BasisKind::PublicTask]) || advertises(cx),
                "Art. 21 GDPR gives the right against legitimate interests, public tasks and direct marketing",
            ),
            _ => continue,
        };
        // A basis that is still open may be one of these.
        let is_open = cx.policy.purposes().any(|purpose| purpose.basis.given().is_none());
        if is_told || is_open {
            continue;
        }
        let finding =
            RULE.finding("the remark to a right is not shown", right.span, "the statement tells no such right");
        out.push(finding.note(note).help("leave it out, or look whether a purpose rests on another basis"));
    }
}

fn rests_on(cx: &Cx, kinds: &[BasisKind]) -> bool {
    kinds.iter().any(|kind| cx.policy.rests_on(*kind))
}

fn advertises(cx: &Cx) -> bool {
    let is_advertising = |id: &str| cx.catalog.entry(Vocabulary::Purposes, id).is_some_and(|it| it.is("advertising"));
    cx.policy.purposes().any(|purpose| purpose.what.id().is_some_and(is_advertising))
}
