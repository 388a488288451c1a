//! Who checks credit says with whose help, and whether a score decides.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Party, Policy, Service, SourceStep, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(220),
    name: "credit-check-untold",
    level: Level::Warning,
    law: &["gdpr 13(2)(f)", "gdpr 22(1)", "bdsg 31"],
    page: include_str!("kt220_credit_check_untold.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let mut purposes = service.every_purpose();
        let Some(purpose) = purposes.find(|purpose| purpose.what.id() == Some("solvency")) else { continue };
        // Without any source another rule speaks up.
        let names_agency = service.source.is_unsaid() || parties(cx, service).into_iter().any(is_agency);
        let denied = match &cx.policy.automated_decisions {
            Stated::None(span) => Some(*span),
            _ => None,
        };
        if cx.has_gap(service.span) || names_agency && denied.is_none() {
            continue;
        }
        let title = format!("`{}` checks credit and does not say how", service.id.as_str());
        let mut finding = RULE.finding(title, purpose.what.span, "a check of credit");
        if !names_agency {
            finding = finding.label(service.id.span, "no agency is named among its recipients and sources");
            let note = "Art. 13(1)(e) and 14(2)(f) GDPR ask for recipients and sources";
            let help = "name the agency: a recipient with `category: credit-agency`, under `recipients` or `source`";
            finding = finding.note(note).help(help);
        }
        if let Some(span) = denied {
            finding = finding.label(span, "no decision by machine alone");
            let note = "CJEU C-634/21: a score is a decision by machine alone if what is decided draws strongly on it; \
                        Art. 13(2)(f) GDPR then asks for its logic";
            let help = "tell the decision under `automated-decisions`; if a person decides, say so in `allow`";
            finding = finding.note(note).help(help);
        }
        out.push(finding);
    }
}

/// Everyone who is told or asked.
fn parties<'p>(cx: &Cx<'p>, service: &'p Service) -> Vec<&'p Party> {
    let asked = service.source.list().iter().flat_map(|step| match step {
        SourceStep::From { parties, .. } => &parties[..],
        SourceStep::Own(_) => &[],
    });
    let policy: &'p Policy = cx.policy;
    let asked = asked.filter_map(|item| policy.party(&item.what));
    policy.everyone_of(service, cx.catalog).into_iter().map(|recipient| recipient.party).chain(asked).collect()
}

/// Whether a party is a credit agency with a name.
fn is_agency(party: &Party) -> bool {
    let is_named = !party.name.is_unsaid() || party.product.is_some();
    let of = |word: Option<&str>, id: &str| word == Some(id);
    is_named
        && party.names_withheld.is_none()
        && (of(party.category.as_ref().and_then(|word| word.id()), "credit-agency")
            || of(party.task.as_ref().and_then(|word| word.id()), "credit-check"))
}
