//! The authority that is named should be the one that supervises the controller.

use crate::catalog::Competence;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Authority, Controller, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(106),
    name: "authority-elsewhere",
    level: Level::Warning,
    law: &["gdpr 55(1)", "gdpr 56(1)", "bdsg 40(1)"],
    page: include_str!("kt106_authority_elsewhere.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Stated::Given(authority) = &cx.policy.authority else { return };
    let Authority::Shipped(key) = &authority.value else { return };
    let Some(controller) = cx.policy.controller.given() else { return };
    let facts = cx.catalog.authority(key);
    if let Stated::Given(address) = &controller.address {
        let country = cx.catalog.country(&address.country);
        if country.eea && country.code != facts.country {
            let title = "the authority supervises another country";
            let finding = RULE.finding(title, authority.span, format!("supervises in `{}`", facts.country));
            let finding = finding.label(address.span, format!("the controller sits in `{}`", country.code));
            out.push(with_law(finding, "Art. 55 and 56 GDPR: the country of the establishment decides"));
            return;
        }
    }
    if facts.competence == [Competence::Public] {
        if let Some((span, why)) = firm(controller) {
            let title = "the authority supervises public bodies only";
            let finding = RULE.finding(title, authority.span, "for public bodies of the land").label(span, why);
            let note = "Section 40 BDSG: private bodies are supervised by the authority of their land";
            // Bavaria has two authorities, and the id of the other one is the shorter one.
            let other = key.as_str().strip_suffix("-PUB").filter(|id| cx.catalog.find_authority(id).is_some());
            let finding = finding.note(note);
            out.push(match other {
                Some(id) => finding.patch(format!("private bodies there have `{id}`"), authority.span, id),
                None => finding,
            });
        }
    }
}

fn with_law(finding: Finding, note: &str) -> Finding {
    finding.note(note).help("name the authority at the seat; people may complain to any other one as well")
}

/// What shows that the controller is a firm.
fn firm(controller: &Controller) -> Option<(crate::source::Span, &'static str)> {
    const FORMS: [&str; 9] = ["GmbH", "UG", "AG", "SE", "KG", "OHG", "GbR", "e.K.", "eG"];
    if let Stated::Given(name) = &controller.name {
        if name.split([' ', '(']).any(|word| FORMS.contains(&word)) {
            return Some((name.span, "the legal form of a firm"));
        }
    }
    controller.register.as_ref().map(|register| (register.span, "an entry of a firm"))
}
