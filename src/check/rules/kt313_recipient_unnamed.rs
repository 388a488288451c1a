//! Whoever has signed an agreement has a name, and readers can be told it.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Party;
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(313),
    name: "recipient-unnamed",
    level: Level::Hint,
    law: &["gdpr 13(1)(e)", "gdpr 14(1)(e)"],
    page: include_str!("kt313_recipient_unnamed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in cx.policy.parties.iter().filter(|party| party.name.is_unsaid() && party.names_withheld.is_none()) {
        let Some((span, told)) = known(party).filter(|_| !cx.has_gap(party.span)) else { continue };
        let title = format!("`{}` is told as a kind of recipient only", party.id.value);
        let finding = RULE.finding(title, party.id.span, "no `name` in this entry").label(span, told);
        let note = "Art. 13(1)(e) GDPR allows categories; authorities ask for names where they are known (WP 260)";
        out.push(finding.note(note).help("add `name: …`, or say with `names-withheld: …` why there is none"));
    }
}

/// What only somebody in particular has.
fn known(party: &Party) -> Option<(Span, &'static str)> {
    let agreement =
        party.agreement.given().and(party.agreement.span()).map(|span| (span, "somebody has agreed to this"));
    let address = party.address.as_ref().map(|address| (address.span, "somebody has this address"));
    let policy = party.policy.as_ref().map(|policy| (policy.span, "somebody has this page"));
    agreement.or(address).or(policy)
}
