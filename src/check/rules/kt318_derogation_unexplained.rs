//! Two derogations of Art. 49 GDPR hold only if people are told something in addition.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Instrument;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(318),
    name: "derogation-unexplained",
    level: Level::Error,
    law: &["gdpr 49(1)(a)", "gdpr 49(1) subpara 2"],
    page: include_str!("kt318_derogation_unexplained.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in cx.policy.parties.iter().filter(|party| party.note.is_none()) {
        for transfer in &party.transfers {
            let Some((Instrument::Derogation(key), span)) = transfer.by.given().zip(transfer.by.span()) else {
                continue;
            };
            let id = &party.id.value;
            let (title, note, help) = match key.as_str() {
                "gdpr-49-1-a" => (
                    format!("the risks of the transfer to `{id}` are not told"),
                    "Art. 49(1)(a) GDPR: consent to a transfer counts after notice of its possible risks",
                    "tell the risks in a `note` of this entry: what is missing in that country, and who may get the data",
                ),
                "gdpr-49-1-2" => (
                    format!("the interests behind the transfer to `{id}` are not told"),
                    "Art. 49(1) subpara. 2 GDPR: people learn of the transfer and of the compelling interests pursued",
                    "tell the interests in a `note` of this entry",
                ),
                _ => continue,
            };
            if cx.has_gap(party.span) {
                continue;
            }
            let finding = RULE.finding(title, span, "rests on this").label(party.id.span, "no `note` in this entry");
            out.push(finding.note(note).help(help));
        }
    }
}
