//! Hosts: which ones are the website's own, and which lie below another.

use super::Policy;

impl Policy {
    /// The hosts of the website itself, without `www.`: what lies below each of them is its own, too.
    pub fn own_hosts(&self) -> Vec<&str> {
        let website = self.controller.given().and_then(|controller| controller.website.as_ref());
        let addresses = website.into_iter().chain(&self.output.base_url).map(|url| host_of(url));
        let all = self.scope.domains.iter().map(|domain| domain.as_str()).chain(addresses);
        let mut hosts: Vec<&str> = all.map(|host| host.strip_prefix("www.").unwrap_or(host)).collect();
        hosts.sort_unstable();
        hosts.dedup();
        hosts
    }
}

/// The host in a web address, in a mail address, or by itself.
pub fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    rest.split(':').next().unwrap_or_default()
}

/// Whether a host is a domain or lies below it.
pub fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
