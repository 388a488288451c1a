//! A controller outside the European Economic Area has a representative in it.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(111),
    name: "union-representative-unsaid",
    level: Level::Error,
    law: &["gdpr 27(1)", "gdpr 13(1)(a)", "gdpr 14(1)(a)"],
    page: include_str!("kt111_union_representative_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(controller) = cx.policy.controller.given() else { return };
    let (Some(address), Some(place)) = (controller.address.given(), controller.address.span()) else { return };
    let is_said = controller.eu_representative.is_some() || cx.is_gap("controller.eu-representative");
    if is_said || cx.catalog.country(&address.country).eea {
        return;
    }
    let code = address.country.as_str();
    let finding = RULE.finding("no representative in the Union", place, format!("`{code}` is outside the EEA"));
    let note = "Art. 27(1) GDPR asks controllers outside the Union for a representative in it, Art. 13(1)(a) for its \
                contact details; Art. 27(2) spares occasional processing of little risk, and public bodies";
    let finding = finding.note(note).help("add `eu-representative: {name: …, address: …, email: …}` to `controller`");
    out.push(
        finding.help("if you have an establishment in the Union or Art. 27(2) GDPR spares you, say so in `allow`"),
    );
}
