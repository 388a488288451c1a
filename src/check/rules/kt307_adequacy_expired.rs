//! A decision that has ended protects nothing.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Instrument;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(307),
    name: "adequacy-expired",
    level: Level::Error,
    law: &["gdpr 45(3)", "gdpr 13(1)(f)"],
    page: include_str!("kt307_adequacy_expired.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let day = cx.day_read();
    for party in &cx.policy.parties {
        for transfer in &party.transfers {
            let Some((by, span)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            let country = cx.catalog.country(&transfer.country);
            let framework = *by == Instrument::Dpf;
            let mut decisions = country.adequacy.iter().filter(|decision| decision.dpf == framework);
            let is_decision = framework || *by == Instrument::Adequacy;
            let in_force = country.adequate_on(day).any(|decision| decision.dpf == framework);
            let Some(last) = decisions.next_back().filter(|_| is_decision && !in_force) else { continue };
            let title = format!("the decision behind the transfer to `{}` has ended", party.id.as_str());
            let what = last.until.filter(|until| *until < day);
            let label = what.map_or("not in force yet".to_owned(), |until| format!("in force until {until}"));
            let finding = RULE.finding(title, span, "relies on an adequacy decision");
            let finding = finding.label(last.decision.span, label);
            let note = "Art. 45(3) GDPR: only a decision in force stands in for a safeguard";
            out.push(finding.note(note).help("name another safeguard, such as `by: scc`"));
        }
    }
}
