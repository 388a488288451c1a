//! An officer whom nobody can reach helps nobody. A name is not asked for.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Dpo, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(107),
    name: "officer-contact-missing",
    level: Level::Error,
    law: &["gdpr 13(1)(b)", "gdpr 14(1)(b)"],
    page: include_str!("kt107_officer_contact_missing.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Stated::Given(dpo) = &cx.policy.dpo else { return };
    let Dpo::Contact { name, company, address, email, phone } = &dpo.value else { return };
    let is_reachable = email.given().is_some() || phone.is_some() || address.is_some();
    if is_reachable || cx.has_gap(dpo.span) {
        return;
    }
    let place = name.as_ref().or(company.as_ref()).map_or(dpo.span, |text| text.span);
    let title = "no way to reach the data protection officer";
    let finding = RULE.finding(title, place, "neither `email` nor `phone` nor `address`");
    let note = "Art. 13(1)(b) GDPR asks for the contact details of the officer; the name may stay out";
    out.push(finding.note(note).help("add `email: …` to `dpo`"));
}
