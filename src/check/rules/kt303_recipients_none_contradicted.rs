//! Where somebody else runs the server, somebody else receives the data.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Recipients, Service, Stated, Why};
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
        for none in nones(service) {
            if !seen.contains(&none) && contradict(cx, service, none, out) {
                seen.push(none);
            }
        }
    }
}

fn nones(service: &Service) -> impl Iterator<Item = Span> {
    let logs = service.logs.given();
    let of = |recipients: &Stated<Recipients>| recipients.span().filter(|_| recipients.is_none());
    let events = logs.into_iter().flat_map(|logs| &logs.events).map(|event| &event.recipients);
    let all = std::iter::once(&service.recipients)
        .chain(logs.map(|logs| &logs.recipients))
        .chain(events)
        .chain(service.on_behalf.as_ref().map(|on_behalf| &on_behalf.recipients));
    all.filter_map(of).collect::<Vec<_>>().into_iter()
}

fn contradict(cx: &Cx, service: &Service, none: Span, out: &mut Findings) -> bool {
    let all = cx.policy.recipients_of(service, cx.catalog);
    let (span, party, does) = match all.iter().find_map(|recipient| match recipient.why {
        Why::Operates(place) => Some((place.operator.as_ref()?.span, recipient.party, "runs the place of the data")),
        Why::Provides => Some((service.product.as_ref()?.span, recipient.party, "provides this product")),
        Why::Named => None,
    }) {
        Some(found) => found,
        None => return false,
    };
    let id = party.id.as_str();
    let title = format!("`{id}` receives data of `{}`", service.id.as_str());
    let mut finding = RULE.finding(title, none, "declares that nobody does");
    finding = finding.label(span, format!("`{id}` {does}"));
    if !service.span.contains(none) {
        finding = finding.label(service.id.span, "holds for this service, too");
    }
    let note = "Art. 13(1)(e) GDPR asks for the recipients, and Art. 4(9) counts processors among them";
    let help = "there are no others than those that follow from places and products";
    out.push(finding.note(note).patch(help, none, "no-others"));
    true
}
