//! The part of a host's name that somebody has registered, by the public suffix list.

use std::net::Ipv4Addr;

/// The domain that a host belongs to: `cdn1.example.co.uk` to `example.co.uk`, a site on a shared host to its own name
/// there. A host without one, such as an address in numbers, stands for itself.
pub fn registrable(host: &str) -> &str {
    let is_number = host.starts_with('[') || host.parse::<Ipv4Addr>().is_ok();
    if is_number { host } else { psl::domain_str(host).unwrap_or(host) }
}

/// A host as sightings name it: in small letters, names in other scripts in the form that goes over the network.
pub fn plain_host(host: &str) -> String {
    url::Host::parse(host.trim_end_matches('.')).map_or_else(|_| host.to_lowercase(), |host| host.to_string())
}

#[cfg(test)]
mod tests {
    use super::registrable;

    #[test]
    fn hosts_belong_to_what_is_registered() {
        for (host, domain) in [
            ("cdn1.static.example.co.uk", "example.co.uk"),
            ("example.org", "example.org"),
            ("someone.github.io", "someone.github.io"),
            ("assets.someone.github.io", "someone.github.io"),
            ("fonts.tischlerei.example", "tischlerei.example"),
            ("localhost", "localhost"),
            ("192.0.2.17", "192.0.2.17"),
            ("[2001:db8::1]", "[2001:db8::1]"),
        ] {
            assert_eq!(registrable(host), domain);
        }
    }
}
