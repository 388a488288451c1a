//! Some adequacy decisions cover part of a country's recipients; whether this one belongs to them, somebody has checked.

use crate::catalog::Scope;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Instrument;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(320),
    name: "partial-decision-unchecked",
    level: Level::Hint,
    law: &["gdpr 45(3)", "gdpr 13(1)(f)"],
    page: include_str!("kt320_partial_decision_unchecked.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        for transfer in party.transfers.iter().filter(|transfer| transfer.checked.is_none()) {
            let Some((Instrument::Adequacy, span)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            let country = cx.catalog.country(&transfer.country);
            let partial =
                country.adequate_on(cx.day_read()).find(|decision| decision.scope == Scope::Partial && !decision.dpf);
            let Some(decision) = partial.filter(|_| !cx.has_gap(party.span)) else { continue };
            let title = format!("whether the decision covers `{}` was not checked", party.id.value);
            let finding = RULE.finding(title, span, "no `checked` beside this");
            let finding = finding.label(decision.decision.span, "covers some transfers only");
            let note =
                "Art. 45(3) GDPR: a decision may leave out recipients or data, and readers rely on what it covers";
            out.push(
                finding.note(note).help("compare the transfer with the decision and write down the day: `checked: …`"),
            );
        }
    }
}
