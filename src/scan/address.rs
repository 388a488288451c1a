//! Which host an address means, by the standard that browsers follow.

use url::Url;

/// Stands for the host that serves the site, which its files do not know. Nobody can own it (RFC 2606).
const SITE: &str = "site.invalid";

/// What relative addresses of a page or a sheet are relative to.
#[derive(Debug, Clone)]
pub(super) struct Base(Option<Url>);

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// Another host than the site's own.
    pub(super) host: Option<String>,
    /// The path, of the site's own without percent signs and first slash.
    pub(super) path: String,
}

impl Base {
    /// The base of a file by its path inside the site.
    pub(super) fn of(path: &str) -> Self {
        let mut url = Url::parse(&format!("https://{SITE}/")).ok();
        if let Some(url) = &mut url {
            url.set_path(path);
        }
        Self(url)
    }

    /// The base that `<base href>` sets, if it can be one.
    pub(super) fn join(&self, href: &str) -> Option<Self> {
        let url = self.0.as_ref()?.join(href).ok()?;
        let can_be_base = !url.cannot_be_a_base() && !matches!(url.scheme(), "data" | "javascript");
        can_be_base.then_some(Self(Some(url)))
    }

    /// The path of the site to which an address leads.
    pub(super) fn own_path(&self, value: &str, own: &[String]) -> Option<String> {
        let address = self.resolve(value, own)?;
        address.host.is_none().then_some(address.path)
    }

    /// Where an address leads, if it is one that is asked for over the network.
    pub(super) fn resolve(&self, value: &str, own: &[String]) -> Option<Address> {
        if value.trim().is_empty() {
            return None;
        }
        let url = self.0.as_ref()?.join(value).ok()?;
        if !matches!(url.scheme(), "http" | "https" | "ws" | "wss" | "ftp") {
            return None;
        }
        let host = url.host_str()?.trim_end_matches('.');
        if host.is_empty() {
            return None;
        }
        if host == SITE || is_own(host, own) {
            return Some(Address { host: None, path: plain(url.path().trim_start_matches('/')) });
        }
        Some(Address { host: Some(host.to_owned()), path: url.path().to_owned() })
    }
}

/// Whether a host is one of the site's own, or lies below one.
pub(super) fn is_own(host: &str, own: &[String]) -> bool {
    own.iter().any(|own| is_below(host, own))
}

/// Whether a host is a domain or lies below it.
fn is_below(host: &str, domain: &str) -> bool {
    let domain = domain.trim_end_matches('.');
    let Some(split) = host.len().checked_sub(domain.len()) else { return false };
    let (Some(before), Some(end)) = (host.get(..split), host.get(split..)) else { return false };
    end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
}

/// A path without percent signs, as the file is named on the disk.
pub(super) fn plain(path: &str) -> String {
    let mut out = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let escaped = digits.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok());
        out.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&out).into_owned()
}
