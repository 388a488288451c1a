//! Who is sent on to another provider learns of it.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Role, Service};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(520),
    name: "forwarding-unsaid",
    level: Level::Hint,
    law: &["tdddg 19(3)"],
    page: include_str!("kt520_forwarding_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| !is_told(cx, service)) {
        let recipients = cx.policy.recipients_of(service, cx.catalog).into_iter();
        let mut forwards = recipients.filter(|recipient| {
            let category = recipient.party.category.as_ref().and_then(|word| word.id());
            let entry = category.and_then(|id| cx.catalog.entry(Vocabulary::Categories, id));
            recipient.party.role.value != Role::Processor && entry.is_some_and(|entry| entry.is("forwards"))
        });
        let Some(recipient) = forwards.next().filter(|_| !cx.has_gap(service.span)) else { continue };
        let place = recipient.item.map(|item| item.what.span).or(service.product.as_ref().map(|product| product.span));
        let title = format!("nothing says how people get from `{}` to its provider", service.id.value);
        let finding = RULE.finding(title, place.unwrap_or(recipient.party.id.span), "people are sent on to them");
        let finding = finding.label(service.id.span, "neither `loads` nor a fact, note or link here");
        let note = "Section 19(3) TDDDG asks that forwarding to another provider of digital services is shown";
        out.push(
            finding.note(note).help("add `facts: [payment-on-providers-page]`, or `loads` where it opens in the page"),
        );
    }
}

/// Whether the service says in one way or another where it happens.
fn is_told(cx: &Cx, service: &Service) -> bool {
    let tells = |id: &str| cx.catalog.entry(Vocabulary::Facts, id).is_some_and(|entry| entry.is("forwards"));
    service.loads.is_some()
        || service.note.is_some()
        || service.url.is_some()
        || !service.links.is_empty()
        || service.facts.iter().any(|fact| fact.what.id().is_some_and(tells))
}
