//! What is declared to be in the pages and never met there may be gone, or out of sight.

use crate::check::seen::{Site, Stranger};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Loads, is_below};
use crate::scan::{Class, plain_host, registrable};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(804),
    name: "service-unseen",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt804_service_unseen.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for service in cx.policy.services_and_parts() {
        let (Some(product), Some(loads)) = (&service.product, &service.loads) else { continue };
        let entry = cx.catalog.product(product);
        // What runs on the site's own host may have any name there.
        if entry.places.domains.is_empty() && entry.places.hosts.is_empty() {
            continue;
        }
        let is_it = |stranger: &Stranger| stranger.products.iter().any(|known| known.id.value == product.as_str());
        let is_link = loads.value == Loads::Link;
        if !site.strangers.iter().any(|stranger| is_it(stranger) && is_met(stranger, is_link)) {
            let title = format!("`{}` is declared and never met in the pages", service.id.value);
            let finding = unseen(site, title, product.span).label(loads.span, "declared to be there");
            out.push(finding.label(entry.name.span, "the catalog knows its hosts"));
        }
    }
    for (party, host) in cx.policy.parties.iter().flat_map(|party| party.hosts.iter().map(move |host| (party, host))) {
        let plain = plain_host(host);
        let is_it = |stranger: &Stranger| stranger.sightings.iter().any(|sighting| is_below(&sighting.host, &plain));
        let keeps = site.items.iter().any(|item| item.domain.is_some_and(|domain| domain == registrable(&plain)));
        if !keeps && !site.strangers.iter().any(|stranger| is_it(stranger) && is_met(stranger, false)) {
            let title = format!("`{}` is declared and never met in the pages", shorten(host));
            out.push(unseen(site, title, host.span).label(party.id.span, "run by this party, as declared"));
        }
    }
}

/// A link to the privacy information of somebody is no sign that the pages use what they offer.
fn is_met(stranger: &Stranger, by_link: bool) -> bool {
    stranger.sightings.iter().any(|sighting| match sighting.class {
        Class::Link => by_link,
        class => !matches!(class, Class::Inert | Class::Metadata),
    })
}

fn unseen(site: &Site, title: String, span: Span) -> Finding {
    let note = "what only a script asks for while it runs is out of sight of whoever reads files; \
                a recording of a browser shows it (`--har`)";
    let label = format!("nowhere in `{}`", site.seen.folder);
    RULE.finding(title, span, label).note(note).help("remove it if it is gone")
}
