//! Which host an address means, by the standard that browsers follow. Most addresses are plain enough to be cut apart
//! where they stand; a test holds that to the crate `url`, which reads all others.

use memchr::{memchr2, memchr3};
use std::borrow::Cow;
use url::Url;

/// Stands for the host that serves the site, which its files do not know. Nobody can own it (RFC 2606).
const SITE: &str = "site.invalid";

/// What relative addresses of a page or a sheet are relative to.
#[derive(Debug, Clone)]
pub(super) struct Base(Option<Url>);

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address<'a> {
    /// Another host than the site's own.
    pub(super) host: Option<Cow<'a, str>>,
    /// The path, of the site's own without percent signs and first slash.
    pub(super) path: Cow<'a, str>,
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
    pub(super) fn own_path<'a>(&self, value: &'a str, own: &[String]) -> Option<Cow<'a, str>> {
        let address = self.resolve(value, own)?;
        address.host.is_none().then_some(address.path)
    }

    /// Where an address leads, if it is one that is asked for over the network.
    pub(super) fn resolve<'a>(&self, value: &'a str, own: &[String]) -> Option<Address<'a>> {
        if value.trim().is_empty() {
            return None;
        }
        let base = self.0.as_ref()?;
        if let Some(path) = inside(base, value) {
            return Some(Address { host: None, path });
        }
        let (host, path) = outside(base, value).or_else(|| parsed(base, value))?;
        if host == SITE || is_own(&host, own) {
            return Some(Address { host: None, path: plain(without_slash(path)) });
        }
        Some(Address { host: Some(host), path })
    }
}

/// The path on the site to which a plain address without a host leads.
fn inside<'a>(base: &Url, value: &'a str) -> Option<Cow<'a, str>> {
    if base.host_str() != Some(SITE) {
        return None;
    }
    let path = path_of(value);
    if path.is_empty() {
        return Some(plain(without_slash(base.path().to_owned().into())));
    }
    let (mut folder, mut path) = match path.strip_prefix('/') {
        Some(rest) if !rest.starts_with('/') => ("/", rest),
        Some(_) => return None,
        None => (&base.path()[..=base.path().rfind('/')?], path),
    };
    path = path.strip_prefix("./").unwrap_or(path);
    while let Some(rest) = path.strip_prefix("../") {
        path = rest;
        folder = &folder[..=folder[..folder.len() - 1].rfind('/').unwrap_or_default()];
    }
    if !is_plain(path) || path.contains(':') {
        return None;
    }
    Some(if folder == "/" {
        without_slash(path.into())
    } else {
        plain(without_slash(format!("{folder}{path}").into()))
    })
}

/// The host and the path of a plain address with a host.
fn outside<'a>(base: &Url, value: &'a str) -> Option<(Cow<'a, str>, Cow<'a, str>)> {
    let is_web = matches!(base.scheme(), "http" | "https");
    let rest = ["https://", "http://"].iter().find_map(|begin| value.strip_prefix(begin));
    let rest = rest.or_else(|| value.strip_prefix("//").filter(|_| is_web))?;
    let (host, path) = rest.split_at(memchr3(b'/', b'?', b'#', rest.as_bytes()).unwrap_or(rest.len()));
    let path = path_of(path);
    let is_host = host.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
        && host.split('.').all(|label| !label.is_empty() && !label.starts_with("xn--"))
        && host.rsplit('.').next().is_some_and(|last| last.starts_with(|sign: char| sign.is_ascii_lowercase()));
    let is_it = is_host && is_plain(path.strip_prefix('/').unwrap_or(path));
    is_it.then(|| (host.into(), if path.is_empty() { "/".into() } else { path.into() }))
}

/// The host and the path of any address.
fn parsed<'a>(base: &Url, value: &str) -> Option<(Cow<'a, str>, Cow<'a, str>)> {
    let url = base.join(value).ok()?;
    if !matches!(url.scheme(), "http" | "https" | "ws" | "wss" | "ftp") {
        return None;
    }
    let host = url.host_str()?.trim_end_matches('.');
    (!host.is_empty()).then(|| (host.to_owned().into(), url.path().to_owned().into()))
}

/// What stands before the query and the fragment.
fn path_of(value: &str) -> &str {
    memchr2(b'?', b'#', value.as_bytes()).map_or(value, |end| &value[..end])
}

/// Whether a path, without its first slash, is the same once it is resolved: no sign in it is written in another way, and
/// no part of it is a step up.
fn is_plain(path: &str) -> bool {
    let mut before = b'/';
    path.bytes().all(|byte| {
        let begins = std::mem::replace(&mut before, byte) == b'/';
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'~' | b'/' | b'=' | b'+' => true,
            b'.' => !begins,
            _ => b"!$&'()*,;:@".contains(&byte),
        }
    })
}

fn without_slash(path: Cow<'_, str>) -> Cow<'_, str> {
    match path {
        Cow::Borrowed(path) => path.trim_start_matches('/').into(),
        Cow::Owned(path) => path.trim_start_matches('/').to_owned().into(),
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
pub(super) fn plain(path: Cow<'_, str>) -> Cow<'_, str> {
    if !path.contains('%') {
        return path;
    }
    let mut out = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let escaped = digits.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok());
        out.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&out).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What stands in addresses.
    fn pieces() -> impl Strategy<Value = String> {
        let known = proptest::sample::select(vec![
            "http:",
            "https://",
            "https:",
            "HTTP://",
            "//",
            "/",
            "\\",
            ".",
            "..",
            "./",
            "../",
            "a",
            "b.c",
            "A",
            "example",
            "x.html",
            ":",
            ":80",
            "@",
            "?",
            "#",
            "%",
            "%2e",
            "%41",
            "%zz",
            " ",
            "\t",
            "\n",
            "xn--",
            "-",
            "_",
            "~",
            "1",
            "0x1",
            "[",
            "]",
            "(",
            ")",
            "!",
            "$",
            "&",
            "'",
            "*",
            "+",
            ",",
            ";",
            "=",
            "^",
            "|",
            "\"",
            "<",
            ">",
            "`",
            "{",
            "}",
            "\0",
            "ü",
            "日",
            "mailto:",
            "data:",
            "ws://",
            "site.invalid",
            "www.own.example",
            "own.example",
        ]);
        let piece = prop_oneof![9 => known.prop_map(str::to_owned), 1 => any::<String>()];
        proptest::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn plain_addresses_lead_where_all_do(value in pieces(), file in pieces(), base in pieces(), plain in any::<bool>()) {
            let own = ["own.example".to_owned()];
            let file = Base::of(if plain { "a/b/c.html" } else { &file });
            for base in [Some(&file), file.join(&base).as_ref()].into_iter().flatten() {
                let expected = (!value.trim().is_empty()).then(|| parsed(base.0.as_ref()?, &value)).flatten();
                let expected = expected.map(|(host, path)| {
                    if host == SITE || is_own(&host, &own) {
                        Address { host: None, path: super::plain(without_slash(path)) }
                    } else {
                        Address { host: Some(host), path }
                    }
                });
                prop_assert_eq!(base.resolve(&value, &own), expected, "{:?}", base);
            }
        }
    }

    #[test]
    fn plain_addresses_need_no_parser() {
        let base = Base::of("a/b/c.html");
        let led =
            |value| base.resolve(value, &[]).map(|to| (to.host.unwrap_or_default().into_owned(), to.path.into_owned()));
        let to = |host: &str, path: &str| Some((host.to_owned(), path.to_owned()));
        assert_eq!(led("../x/y.html#z"), to("", "a/x/y.html"));
        assert_eq!(led("/x?y"), to("", "x"));
        assert_eq!(led("#y"), to("", "a/b/c.html"));
        assert_eq!(led("//cdn.example/x.js"), to("cdn.example", "/x.js"));
        assert_eq!(led("https://cdn.example"), to("cdn.example", "/"));
        assert_eq!(led("mailto:x@own.example"), None);
    }
}
