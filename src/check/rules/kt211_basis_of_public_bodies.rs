//! Vital interests and public tasks are no everyday basis of a firm.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(211),
    name: "basis-of-public-bodies",
    level: Level::Warning,
    law: &["gdpr 6(1)(d)", "gdpr 6(1)(e)"],
    page: include_str!("kt211_basis_of_public_bodies.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some((body, why)) = cx.private_body() else { return };
    for purpose in cx.policy.purposes() {
        let Some(basis) = purpose.basis.given() else { continue };
        let (what, note) = match basis.kind.value {
            BasisKind::PublicTask => (
                "a public task",
                "Art. 6(1)(e), (3) GDPR: a law gives the task, to private bodies only where it entrusts them with it",
            ),
            BasisKind::VitalInterests => {
                ("vital interests", "recital 46 of the GDPR: only where no other basis holds, as in an emergency")
            }
            _ => continue,
        };
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("a private body rests `{name}` on {what}");
        let finding = RULE.finding(title, basis.kind.span, what).label(body, why).note(note);
        out.push(finding.help("name the basis that holds in everyday business; if this one does, say why in `allow`"));
    }
}
