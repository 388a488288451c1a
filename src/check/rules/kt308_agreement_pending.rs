//! An agreement that is being negotiated binds nobody yet.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Agreement, Role, Stated};
use crate::source::At;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(308),
    name: "agreement-pending",
    level: Level::Warning,
    law: &["gdpr 28(3)"],
    page: include_str!("kt308_agreement_pending.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in cx.policy.parties.iter().filter(|party| party.role.value == Role::Processor) {
        let Stated::Given(At { value: Agreement::Pending, span }) = party.agreement else { continue };
        let title = format!("the agreement with `{}` is not signed yet", party.id.as_str());
        let finding = RULE.finding(title, span, "still being negotiated").label(party.id.span, "a processor");
        let note = "Art. 28(3) GDPR asks for a contract before data are processed on our behalf";
        out.push(finding.note(note).choice("once it is signed, declare that", span, "signed"));
    }
}
