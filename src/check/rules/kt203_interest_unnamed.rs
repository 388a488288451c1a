//! A legitimate interest is named, not only its legal basis.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(203),
    name: "interest-unnamed",
    level: Level::Error,
    law: &["gdpr 13(1)(d)", "gdpr 14(2)(b)"],
    page: include_str!("kt203_interest_unnamed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for purpose in cx.policy.purposes() {
        let Stated::Given(basis) = &purpose.basis else { continue };
        let is_bare = basis.kind.value == BasisKind::LegitimateInterests && basis.interests.is_empty();
        if !is_bare || cx.has_gap(basis.span) {
            continue;
        }
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` relies on an unnamed interest");
        let finding = RULE.finding(title, basis.kind.span, "no interest follows");
        let finding = finding.label(purpose.what.span, "in this purpose");
        let finding = finding.note("Art. 13(1)(d) GDPR asks for the interest itself, not only for its legal basis");
        let help = "name the interest: `{legitimate-interests: [detect-attacks]}`";
        // One word alone can be replaced; what stands in a longer form is left to the author.
        out.push(if basis.kind.span == basis.span {
            finding.patch(help, basis.span, "{legitimate-interests: […]}")
        } else {
            finding.help(help)
        });
    }
}
