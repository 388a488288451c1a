//! A public body rests the performance of its tasks on a law, not on its interests.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(222),
    name: "interest-of-public-body",
    // What belongs to its tasks, no declaration tells: a city may let halls as a private landlord does.
    level: Level::Warning,
    law: &["gdpr 6(1) subpara 2"],
    page: include_str!("kt222_interest_of_public_body.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some((body, why)) = cx.public_body() else { return };
    for purpose in cx.policy.purposes() {
        let Some(basis) = purpose.basis.given().filter(|one| one.kind.value == BasisKind::LegitimateInterests) else {
            continue;
        };
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("a public body rests `{name}` on its interests");
        let finding = RULE.finding(title, basis.kind.span, "a legitimate interest").label(body, why);
        let note = "Art. 6(1) subparagraph 2 GDPR: a legitimate interest is no basis for public authorities in the \
                    performance of their tasks";
        let help = "name the task and its law: `{public-task: […]}`; if it is none of its tasks, say so in `allow`";
        out.push(finding.note(note).help(help));
    }
}
