//! A derogation is for the exception, and not for what happens every day.

use crate::catalog::LegalBasis;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Instrument, Loads, Party, Role};
use crate::source::Span;
use crate::value::Key;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(317),
    name: "derogation-repeated",
    level: Level::Warning,
    law: &["gdpr 49(1)"],
    page: include_str!("kt317_derogation_repeated.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        for transfer in &party.transfers {
            let Some((Instrument::Derogation(key), span)) = transfer.by.given().zip(transfer.by.span()) else {
                continue;
            };
            let Some((place, told)) = again(cx, party).filter(|_| for_exceptions(key)) else { continue };
            let title = format!("an exception covers what `{}` receives regularly", party.id.value);
            let finding = RULE.finding(title, span, "for the single case").label(place, told);
            let note = "Art. 49(1) GDPR, recital 111 and EDPB guidelines 2/2018: such transfers are occasional";
            out.push(
                finding.note(note).help("name a safeguard such as `by: scc`, or say under `allow` why it is rare"),
            );
        }
    }
}

/// Letters d, f and g are no matter of how often.
fn for_exceptions(key: &Key<LegalBasis>) -> bool {
    !matches!(key.as_str(), "gdpr-49-1-d" | "gdpr-49-1-f" | "gdpr-49-1-g")
}

/// What shows that a party receives data again and again.
fn again(cx: &Cx, party: &Party) -> Option<(Span, &'static str)> {
    if party.role.value == Role::Processor {
        return Some((party.role.span, "processes data for us as long as the agreement lasts"));
    }
    let runs = |operator: &&_| Key::as_str(operator) == party.id.as_str();
    let operates = cx.policy.places.iter().find_map(|place| place.operator.as_ref().filter(|it| runs(&&it.value)));
    let is_link = |loads: &crate::source::At<Loads>| loads.value == Loads::Link;
    let provides = || {
        let services = cx.policy.services_and_parts().filter(|service| !service.loads.as_ref().is_some_and(is_link));
        let is_provider = |other: &Party| other.id.value == party.id.value;
        services
            .filter(|service| cx.policy.provider_of(service, cx.catalog).is_some_and(is_provider))
            .find_map(|service| service.product.as_ref())
    };
    let operates = operates.map(|at| (at.span, "runs a place where data lie"));
    operates.or_else(|| provides().map(|at| (at.span, "provides a product in use")))
}
