//! A processor acts on the basis of an agreement.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Role, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(302),
    name: "agreement-missing",
    level: Level::Error,
    law: &["gdpr 28(3)"],
    page: include_str!("kt302_agreement_missing.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in cx.policy.parties.iter().filter(|party| party.role.value == Role::Processor) {
        let id = party.id.as_str();
        let title = format!("no processing agreement with `{id}`");
        let note = "Art. 28(3) GDPR asks for a contract that binds the processor";
        let help = "if it is signed, declare that";
        match party.agreement {
            Stated::Unsaid => {
                let finding = RULE.finding(title, party.id.span, "no `agreement` in this entry");
                out.push(finding.note(note).help(format!("{help}: add `agreement: signed`")));
            }
            Stated::None(span) => {
                let finding = RULE.finding(title, span, "declared not to exist").label(party.id.span, "a processor");
                out.push(finding.note(note).choice(help, span, "signed"));
            }
            Stated::Todo(_) | Stated::Given(_) => {}
        }
    }
}
