//! Section 26(1) BDSG alone is a basis in doubt.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(217),
    name: "employment-law-alone",
    level: Level::Warning,
    law: &["gdpr 88(1)", "bdsg 26(1)"],
    page: include_str!("kt217_employment_law_alone.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for purpose in cx.policy.purposes() {
        let Some(basis) = purpose.basis.given() else { continue };
        let is_law = matches!(basis.kind.value, BasisKind::LegalObligation | BasisKind::PublicTask);
        let [law] = &basis.law[..] else { continue };
        if !is_law || law.as_str() != "bdsg-26-1" {
            continue;
        }
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` rests on Section 26(1) BDSG alone");
        let finding = RULE.finding(title, law.span, "the only law").label(basis.kind.span, "rests on a law");
        let note = "CJEU C-34/21: a provision that only repeats the GDPR is none under Art. 88; the Federal Labour \
                    Court left open whether Section 26(1) BDSG is one (8 AZR 117/24)";
        let help = "name the basis of the GDPR beside it: `{contract: {law: [bdsg-26-1]}}`";
        out.push(finding.note(note).help(help));
    }
}
