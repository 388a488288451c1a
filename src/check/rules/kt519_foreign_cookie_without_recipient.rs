//! What another host stores on a device, somebody else can read.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{Service, Where, is_below};
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(519),
    name: "foreign-cookie-without-recipient",
    level: Level::Warning,
    law: &["gdpr 13(1)(e)", "tdddg 25(1)"],
    page: include_str!("kt519_foreign_cookie_without_recipient.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // Without domains of ours nobody can tell which ones are foreign.
    if cx.policy.scope.domains.is_empty() {
        return;
    }
    for service in cx.policy.services_and_parts() {
        let mut foreign = device::items(service).iter().filter_map(|cookie| Some((cookie, cookie.host.as_ref()?)));
        let Some((cookie, host)) = foreign.find(|(_, host)| !is_ours(cx, service, host)) else { continue };
        // Whoever provides a product is declared, or missed as such; so are recipients of which nothing is said.
        let is_open = service.product.is_some() || service.recipients.is_unsaid() || service.recipients.is_todo();
        if is_open || !cx.policy.everyone_of(service, cx.catalog).is_empty() {
            continue;
        }
        let title = format!("`{}` is set by another host, and nobody receives data", shorten(&cookie.name));
        let mut finding = RULE.finding(title, host.span, "none of the domains in `scope`");
        if let Some(span) = service.recipients.span() {
            finding = finding.label(span, "names nobody");
        }
        let note = "Art. 13(1)(e) GDPR asks for the recipients; whether others can read an item belongs to what \
                    visitors learn about it (CJEU C-673/17)";
        out.push(finding.note(note).help("name who runs the host under `recipients`, or add the domain to `scope`"));
    }
}

/// Whether a host is among our domains, or among the addresses of the service.
fn is_ours(cx: &Cx, service: &Service, host: &str) -> bool {
    let of_service = match service.where_.as_ref().map(|at| &at.value) {
        Some(Where::Hosts(hosts)) => &hosts[..],
        _ => &[],
    };
    let mut own = cx.policy.scope.domains.iter().chain(of_service);
    own.any(|own| is_below(host, own) || is_below(own, host))
}
