//! Where somebody else runs the server or is asked for data, somebody else receives data.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Role, Service, Stated, Why};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(303),
    name: "recipients-none-contradicted",
    level: Level::Error,
    law: &["gdpr 13(1)(e)", "gdpr 14(1)(e)", "gdpr 5(1)(a)"],
    page: include_str!("kt303_recipients_none_contradicted.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // One `none` may hold for many services; it is shown with the first one that contradicts it.
    let mut seen = Vec::new();
    for service in cx.policy.services_and_parts() {
        let logs = service.logs.given().map(|logs| (&logs.recipients, true));
        for (recipients, of_logs) in std::iter::once((&service.recipients, false)).chain(logs) {
            let Stated::None(none) = recipients else { continue };
            let finding = contradicted(cx, service, *none, of_logs).filter(|_| !seen.contains(none));
            if let Some(finding) = finding {
                seen.push(*none);
                out.push(finding);
            }
        }
    }
}

/// Of logs the page says that they do not go to third parties, and processors are none (Art. 4(10) GDPR).
fn contradicted(cx: &Cx, service: &Service, declared: Span, of_logs: bool) -> Option<Finding> {
    let all = cx.policy.recipients_of(service, cx.catalog);
    let meant = all.iter().filter(|recipient| !of_logs || recipient.party.role.value != Role::Processor);
    let (span, party, does) = meant.into_iter().find_map(|recipient| match recipient.why {
        Why::Operates(place) => Some((place.operator.as_ref()?.span, recipient.party, "runs the place of the data")),
        Why::Provides => Some((service.product.as_ref()?.span, recipient.party, "provides this product")),
        Why::Asked(_) => Some((recipient.item?.what.span, recipient.party, "is sent data to be asked for more")),
        Why::Named => None,
    })?;
    let id = party.id.as_str();
    let title = format!("`{id}` receives data of `{}`", service.id.as_str());
    let mut finding = RULE.finding(title, declared, "declares that nobody does");
    finding = finding.label(span, format!("`{id}` {does}"));
    if !service.span.contains(declared) {
        finding = finding.label(service.id.span, "holds for this service, too");
    }
    if of_logs {
        let note = "Art. 13(1)(e) GDPR asks for the recipients, and this one is no processor";
        return Some(finding.note(note).help(format!("name it: `recipients: [{id}]`")));
    }
    let note = "Art. 13(1)(e) GDPR asks for the recipients, and Art. 4(9) counts processors among them";
    let help = "there are no others than those that follow from places, products and sources";
    Some(finding.note(note).choice(help, declared, "no-others"))
}
