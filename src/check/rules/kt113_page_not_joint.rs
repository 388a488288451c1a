//! Whoever runs a page on a social network decides jointly with the network about the statistics of its visitors.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Party, Purpose, Role, Service};
use crate::source::Span;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(113),
    name: "page-not-joint",
    level: Level::Warning,
    law: &["gdpr 26(1)"],
    page: include_str!("kt113_page_not_joint.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut seen: BTreeSet<Span> = BTreeSet::new();
    for service in cx.policy.services_and_parts() {
        let Some(purpose) = presence(service) else { continue };
        for recipient in cx.policy.recipients_of(service, cx.catalog) {
            let party = recipient.party;
            if party.role.value != Role::Controller || !hosts_pages(cx, party) || !seen.insert(party.id.span) {
                continue;
            }
            let title = format!("a page on `{}` is not told as joint", party.id.as_str());
            let label = if party.role.span == party.id.span { "no `role`: decides alone" } else { "decides alone" };
            let finding = RULE.finding(title, party.role.span, label).label(purpose.what.span, "a page on it");
            let note = "CJEU C-210/16: who runs a page on a social network and gets statistics about its visitors \
                        decides jointly with the network, Art. 26 GDPR";
            let help = "declare that, with the arrangement of the network: `role: joint-controller`, `arrangement: …`";
            let help_alone = "if you get no statistics about visitors, say so in `allow`";
            out.push(finding.note(note).help(help).help(help_alone));
        }
    }
}

/// The purpose that tells of a page of one's own.
fn presence(service: &Service) -> Option<&Purpose> {
    service.purposes.list().iter().find(|purpose| purpose.what.id() == Some("social-media"))
}

/// Whether pages of others are what a party offers, by its kind, its task, or the product it is taken from.
fn hosts_pages(cx: &Cx, party: &Party) -> bool {
    let product = party.product.as_ref().map(|key| cx.catalog.product(key));
    let mut kinds = product.into_iter().flat_map(|product| &product.categories);
    party.category.as_ref().is_some_and(|kind| cx.is(Vocabulary::Categories, kind, "pages"))
        || party.task.as_ref().is_some_and(|task| cx.is(Vocabulary::Tasks, task, "pages"))
        || kinds.any(|kind| cx.catalog.entry(Vocabulary::Categories, kind).is_some_and(|entry| entry.is("pages")))
}
