//! Clauses and binding rules protect as far as the law of the country lets them, and somebody has looked at that.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Instrument;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(316),
    name: "transfer-unassessed",
    level: Level::Warning,
    law: &["gdpr 46(1)"],
    page: include_str!("kt316_transfer_unassessed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        for transfer in party.transfers.iter().filter(|transfer| transfer.checked.is_none()) {
            let Some((by, span)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            if !matches!(by, Instrument::Scc(_) | Instrument::Bcr) || cx.has_gap(party.span) {
                continue;
            }
            let title = format!("the transfer to `{}` has no day of assessment", party.id.value);
            let finding = RULE.finding(title, span, "no `checked` beside this").label(party.id.span, "in this entry");
            let note =
                "clause 14 of decision (EU) 2021/914 and CJEU C-311/18 ask for an assessment of the country's law";
            out.push(finding.note(note).help("write down the day on which it was assessed: `checked: …`"));
        }
    }
}
