//! Who may ask. The preview is for one person on one machine, and any page in their browser can send requests to it.

use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What the frame may load and do.
pub(super) const FRAME_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What a page may load and do: it runs no script, and only the frame may show it inside of itself.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'self'";

/// Under which names the preview answers.
#[derive(Debug, Clone)]
pub(super) struct Guard {
    host: IpAddr,
    port: u16,
}

impl Guard {
    pub(super) fn new(host: IpAddr, port: u16) -> Self {
        Self { host, port }
    }

    /// Why a request is refused.
    pub(super) fn refuses(&self, request: &Request) -> Option<Refusal> {
        let headers = request.headers();
        if !self.is_asked_by_its_name(headers) {
            return Some(Refusal("the Host header names another place than this preview"));
        }
        let word = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        // A link in another page may lead here; nothing else of another page may reach here.
        let follows_link = word("sec-fetch-mode") == Some("navigate") && word("sec-fetch-dest") == Some("document");
        let from_elsewhere = matches!(word("sec-fetch-site"), Some("cross-site" | "same-site"));
        if from_elsewhere && !follows_link {
            return Some(Refusal("another page asks for this"));
        }
        let origin = word("origin").map(|origin| origin.strip_prefix("http://").and_then(|it| it.parse().ok()));
        match origin {
            Some(None) => Some(Refusal("another page asks for this")),
            Some(Some(authority)) if !self.is_own(&authority) => Some(Refusal("another page asks for this")),
            _ => None,
        }
    }

    /// A name that somebody else's server gives for this machine is not ours (DNS rebinding).
    fn is_asked_by_its_name(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(header::HOST).iter();
        let host = hosts.next().and_then(|host| host.to_str().ok()?.parse().ok());
        hosts.next().is_none() && host.is_some_and(|host: Authority| self.is_own(&host))
    }

    fn is_own(&self, authority: &Authority) -> bool {
        if authority.as_str().contains('@') || authority.port_u16().unwrap_or(80) != self.port {
            return false;
        }
        let host = authority.host();
        if host.eq_ignore_ascii_case("localhost") {
            return self.host.is_loopback() || self.host.is_unspecified();
        }
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        // An address cannot be made to mean another machine, as a name can.
        address.is_ok_and(|address| match self.host {
            IpAddr::V4(Ipv4Addr::UNSPECIFIED) | IpAddr::V6(Ipv6Addr::UNSPECIFIED) => true,
            host => address == host || (address.is_loopback() && host.is_loopback()),
        })
    }
}

/// A request that is not answered.
pub(super) struct Refusal(&'static str);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (StatusCode::FORBIDDEN, format!("{}\n", self.0)).into_response()
    }
}

/// What every answer says about itself, whatever it is.
pub(super) fn mark(mut response: Response) -> Response {
    let headers = response.headers_mut();
    let policy = HeaderValue::from_static(PAGE_POLICY);
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
