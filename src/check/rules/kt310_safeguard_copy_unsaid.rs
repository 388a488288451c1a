//! Who relies on clauses or on binding rules says where a copy of them can be had.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Instrument;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(310),
    name: "safeguard-copy-unsaid",
    level: Level::Error,
    law: &["gdpr 13(1)(f)", "gdpr 14(1)(f)"],
    page: include_str!("kt310_safeguard_copy_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        for transfer in party.transfers.iter().filter(|transfer| transfer.copy.is_none()) {
            let Some((by, span)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            let what = match by {
                Instrument::Scc(_) => "standard contractual clauses",
                Instrument::Bcr => "binding corporate rules",
                Instrument::Adequacy | Instrument::Dpf | Instrument::Derogation(_) => continue,
            };
            if cx.has_gap(party.span) {
                continue;
            }
            let title = format!("no copy of the safeguard for `{}` is offered", party.id.as_str());
            let finding = RULE.finding(title, span, format!("relies on {what}")).label(party.id.span, "in this entry");
            let note = "Art. 13(1)(f) GDPR asks where a copy of the safeguard can be had";
            out.push(finding.note(note).help("add `copy: …` with the address where it is, or a page that tells"));
        }
    }
}
