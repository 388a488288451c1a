//! An address under a name that is reserved for examples reaches nobody.
//!
//! A declaration whose own addresses are all reserved is an example itself; a leftover stands among real ones.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Dpo, Policy, host_of};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(703),
    name: "reserved-name",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt703_reserved_name.md"),
    check: Some(check),
};

/// The names that RFC 2606 keeps free for examples and tests.
const RESERVED: [&str; 7] = ["example", "test", "invalid", "localhost", "example.com", "example.net", "example.org"];

fn check(cx: &Cx, out: &mut Findings) {
    let addresses = own_addresses(cx.policy);
    let Some((_, real)) = addresses.iter().find(|(address, _)| !is_reserved(host_of(address))) else { return };
    for (address, span) in addresses.iter().filter(|(address, _)| is_reserved(host_of(address))) {
        let title = format!("`{}` is a name for examples", host_of(address));
        let finding = RULE.finding(title, *span, "reaches nobody").label(*real, "a real name stands here");
        let finding = finding.note("RFC 2606 keeps `.example`, `example.com` and a few other names free for examples");
        out.push(finding.help("write the address that readers can use"));
    }
}

/// The addresses of those who publish the statement, with their places.
fn own_addresses(policy: &Policy) -> Vec<(&str, Span)> {
    let mut all: Vec<(&str, Span)> = Vec::new();
    if let Some(controller) = policy.controller.given() {
        all.extend(controller.email.given().map(String::as_str).zip(controller.email.span()));
        let pages = controller.website.iter().chain(&controller.imprint);
        all.extend(pages.map(|page| (page.as_str(), page.span)));
    }
    if let Some(Dpo::Contact { email, .. }) = policy.dpo.given() {
        all.extend(email.given().map(String::as_str).zip(email.span()));
    }
    all.extend(policy.scope.domains.iter().map(|domain| (domain.as_str(), domain.span)));
    let pages = policy.services_and_parts().filter_map(|service| service.url.as_ref());
    all.extend(pages.map(|page| (page.as_str(), page.span)));
    all
}

fn is_reserved(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    RESERVED.iter().any(|name| host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}
