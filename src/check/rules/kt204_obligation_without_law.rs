//! An obligation or a public task stands in some law, and the law is named.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(204),
    name: "obligation-without-law",
    level: Level::Error,
    law: &["gdpr 6(3)", "gdpr 13(1)(c)", "gdpr 14(1)(c)"],
    page: include_str!("kt204_obligation_without_law.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for purpose in cx.policy.purposes() {
        let Stated::Given(basis) = &purpose.basis else { continue };
        let word = match basis.kind.value {
            BasisKind::LegalObligation => "legal-obligation",
            BasisKind::PublicTask => "public-task",
            _ => continue,
        };
        if !basis.law.is_empty() || cx.has_gap(basis.span) {
            continue;
        }
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` rests on a law that is not named");
        let finding = RULE.finding(title, basis.kind.span, "no law follows");
        let finding = finding.label(purpose.what.span, "in this purpose");
        let finding = finding.note("Art. 6(3) GDPR: the obligation or the task is laid down by law");
        let help = format!("name the law: `{{{word}: [ao-147]}}`");
        out.push(if basis.kind.span == basis.span {
            finding.patch(help, basis.span, format!("{{{word}: […]}}"))
        } else {
            finding.help(help)
        });
    }
}
