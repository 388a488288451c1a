//! Every purpose has its own legal basis.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(202),
    name: "basis-missing",
    level: Level::Error,
    law: &["gdpr 13(1)(c)", "gdpr 14(1)(c)", "gdpr 6(1)"],
    page: include_str!("kt202_basis_missing.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let bare = cx.policy.purposes().filter(|purpose| purpose.basis.is_unsaid() || purpose.basis.is_none());
    for purpose in bare {
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` has no legal basis");
        let mut finding = RULE.finding(title, purpose.what.span, "a purpose without a basis");
        if let Some(when) = &purpose.when {
            finding = finding.label(when.span, "a condition alone");
        }
        let note = "Art. 13(1)(c) GDPR asks for the legal basis of each purpose";
        let help = "add one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task` and \
                    `legitimate-interests`";
        out.push(finding.note(note).help(help));
    }
}
