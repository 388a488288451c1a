//! What was recorded while a browser visited the site: HAR files, as the tools for developers in browsers save them, and
//! `inspection.json` of the Website Evidence Collector of the European Data Protection Supervisor.
//!
//! HAR is read by its specification 1.2 and what Chromium and Firefox add to it; the collector's file by its versions 1
//! and 2. What answers contain is passed over.

use super::address::{Base, is_own};
use super::json::{Json, Value};
use super::piece::Piece;
use super::stored::{Lifetime, Moment, Storage, Stored, cookie, date, moment};
use super::{Class, Kind, Linked, Notes, Place, Said};
use crate::source::{FileId, Span};
use std::borrow::Cow;

/// Reads a recording, or says why it is none.
pub(super) fn read(text: &str, file: FileId, own: &[String]) -> Result<Said, String> {
    let json = Json::of(text);
    let root = json.root().ok_or("holds no JSON")?;
    let visited = visited(root);
    let own: Vec<String> = own.iter().cloned().chain(visited).collect();
    let mut recording = Recording {
        text: Piece::whole(text),
        notes: Notes { file, own: &own, linked: &mut Linked::default(), said: Said::default() },
        base: Base::of(""),
    };
    if let Some(entries) = root.at(&["log", "entries"]) {
        entries.items().for_each(|entry| recording.entry(entry));
    } else if root.get("hosts").is_some() && root.get("uri_ins").is_some() {
        recording.inspection(root);
    } else {
        return Err("is neither a HAR file nor the inspection.json of the Website Evidence Collector".to_owned());
    }
    Ok(recording.notes.done(text))
}

/// The host of the site that was visited: the first page that was asked for.
fn visited(root: Value<'_>) -> Option<String> {
    let first = root.at(&["log", "entries"]).and_then(|entries| entries.items().next());
    let url = first.and_then(|entry| entry.at(&["request", "url"])).or_else(|| root.get("uri_ins"))?.text()?;
    let host = Base::of("").resolve(&url, &[])?.host?;
    Some(host.strip_prefix("www.").unwrap_or(&host).to_owned())
}

struct Recording<'t, 's> {
    text: Piece<'t>,
    notes: Notes<'s>,
    base: Base,
}

impl Recording<'_, '_> {
    fn note(&mut self, value: Value<'_>, class: Class, kind: Kind) {
        if let Some(address) = value.text() {
            self.notes.add(&self.base, class, kind, &address, self.text.part(value.range()));
        }
    }

    /// The host of an address if it is not the site's own.
    fn host(&self, address: &str) -> Option<String> {
        self.base.resolve(address, self.notes.own)?.host.map(Cow::into_owned)
    }

    /// The host of an address or a domain if it is not the site's own.
    fn foreign(&self, host: &str) -> Option<String> {
        let host = host.trim_start_matches('.').to_ascii_lowercase();
        (!host.is_empty() && !is_own(&host, self.notes.own)).then_some(host)
    }

    fn keep(&mut self, name: Value<'_>, host: Option<String>, storage: Storage, lifetime: Option<Lifetime>) {
        let span = Span::new(self.notes.file, self.text.part(name.range()).range());
        if let Some(text) = name.text().filter(|text| !text.is_empty()) {
            let name = text.into_owned();
            self.notes.said.stored.push(Stored {
                name,
                storage,
                host,
                lifetime,
                class: Class::Recorded,
                span,
                place: Place::default(),
            });
        }
    }

    /// One request of a HAR file, with its answer.
    fn entry(&mut self, entry: Value<'_>) {
        let Some(url) = entry.at(&["request", "url"]) else { return };
        self.note(url, Class::Recorded, kind(entry));
        let Some(response) = entry.get("response") else { return };
        if let Some(target) = response.get("redirectURL") {
            self.note(target, Class::Recorded, Kind::Address);
        }
        let host = url.text().and_then(|url| self.host(&url));
        let headers: Vec<(String, Value<'_>)> =
            response.get("headers").into_iter().flat_map(Value::items).filter_map(header).collect();
        let named = |name: &str| {
            headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| *value).collect::<Vec<_>>()
        };
        let at_server = named("date").first().and_then(|value| date(&value.text()?));
        let now = at_server.or_else(|| time(entry.get("startedDateTime")?));
        let set = named("set-cookie");
        for value in &set {
            // Browsers write several such headers as lines of one.
            for line in value.text().unwrap_or_default().lines() {
                let Some(cookie) = cookie(line, now) else { continue };
                let span = Span::new(self.notes.file, self.text.part(value.range()).range());
                let host = cookie.domain.map_or_else(|| host.clone(), |domain| self.foreign(domain));
                let (name, lifetime) = (cookie.name, cookie.lifetime);
                let stored = Stored {
                    name,
                    storage: Storage::Cookie,
                    host,
                    lifetime,
                    class: Class::Recorded,
                    span,
                    place: Place::default(),
                };
                self.notes.said.stored.push(stored);
            }
        }
        // Some exports leave out the headers that set cookies.
        for cookie in response.get("cookies").filter(|_| set.is_empty()).into_iter().flat_map(Value::items) {
            let Some(name) = cookie.get("name") else { continue };
            let domain = cookie.get("domain").and_then(Value::text).filter(|domain| !domain.is_empty());
            let host = domain.map_or_else(|| host.clone(), |domain| self.foreign(&domain));
            let until = cookie.get("expires").filter(|until| until.text().is_some_and(|until| !until.is_empty()));
            let lifetime = match (cookie.get("maxAge").and_then(Value::number), until) {
                (Some(age), _) => seconds(age),
                (None, Some(until)) => now.zip(time(until)).map(|(now, until)| Lifetime::between(now, until)),
                (None, None) => Some(Lifetime::Session),
            };
            self.keep(name, host, Storage::Cookie, lifetime);
        }
    }

    /// What the evidence collector has written down.
    fn inspection(&mut self, root: Value<'_>) {
        let list = |names: &[&str]| root.at(names).into_iter().flat_map(Value::items).collect::<Vec<_>>();
        for (names, class, kind) in [
            (["hosts", "requests"], Class::Recorded, Kind::Address),
            (["hosts", "contentSecurityPolicy"], Class::Metadata, Kind::Address),
        ] {
            for party in ["firstParty", "thirdParty"] {
                for host in list(&[names[0], names[1], party]) {
                    if let Some(foreign) = host.text().and_then(|host| self.foreign(&host)) {
                        let at = self.text.part(host.range()).range();
                        self.notes.sighted(foreign, "/".to_owned(), class, kind, at);
                    }
                }
            }
        }
        for beacon in list(&["beacons"]) {
            if let Some(url) = beacon.get("url") {
                self.note(url, Class::Recorded, Kind::Ping);
            }
        }
        for (url, _) in root.get("websockets").into_iter().flat_map(Value::members) {
            self.note(url, Class::Recorded, Kind::Data);
        }
        for redirect in list(&["uri_redirects"]).into_iter().chain(list(&["secure_connection", "redirects"])) {
            self.note(redirect, Class::Recorded, Kind::Address);
        }
        // The first versions wrote links as texts.
        for link in list(&["links", "thirdParty"]) {
            self.note(link.get("href").unwrap_or(link), Class::Link, Kind::Address);
        }
        for form in list(&["unsafeForms"]) {
            if let Some(action) = form.get("action") {
                self.note(action, Class::Act, Kind::Form);
            }
        }
        for cookie in list(&["cookies"]) {
            self.collected(cookie, root);
        }
        for (origin, items) in root.get("localStorage").into_iter().flat_map(Value::members) {
            let host = origin.text().and_then(|origin| self.host(&origin));
            for (name, _) in items.members() {
                self.keep(name, host.clone(), Storage::Local, Some(Lifetime::Unlimited));
            }
        }
    }

    /// A cookie that the collector found.
    fn collected(&mut self, cookie: Value<'_>, root: Value<'_>) {
        let Some(name) = cookie.get("name") else { return };
        let host = cookie.get("domain").and_then(Value::text).and_then(|domain| self.foreign(&domain));
        let until = cookie.get("expires").and_then(Value::number).filter(|until| *until > 0.0);
        let is_session = cookie.get("session").and_then(Value::truth) == Some(true);
        let now = cookie.at(&["log", "timestamp"]).or_else(|| root.get("start_time")).and_then(time);
        let lifetime = match until.filter(|_| !is_session) {
            None => Some(Lifetime::Session),
            Some(until) => now.map(|now| {
                #[expect(clippy::cast_possible_truncation, reason = "what is beyond all moments is the last one")]
                Lifetime::between(now, until as Moment)
            }),
        };
        self.keep(name, host, Storage::Cookie, lifetime);
    }
}

fn header(header: Value<'_>) -> Option<(String, Value<'_>)> {
    Some((header.get("name")?.text()?.to_ascii_lowercase(), header.get("value")?))
}

/// The moment that a value names.
fn time(value: Value<'_>) -> Option<Moment> {
    moment(&value.text()?)
}

fn seconds(age: f64) -> Option<Lifetime> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is no less than nothing")]
    age.is_finite().then(|| Lifetime::Seconds(age.max(0.0) as u64))
}

/// What was asked for, by what the browser says of it or by its type.
fn kind(entry: Value<'_>) -> Kind {
    if let Some(known) = entry.get("_resourceType").and_then(Value::text) {
        match &*known {
            "script" => return Kind::Script,
            "stylesheet" => return Kind::Style,
            "image" => return Kind::Image,
            "media" | "texttrack" => return Kind::Media,
            "font" => return Kind::Font,
            "document" => return Kind::Frame,
            "ping" | "csp_report" | "csp-violation-report" => return Kind::Ping,
            "xhr" | "fetch" | "websocket" | "eventsource" | "manifest" => return Kind::Data,
            _ => {}
        }
    }
    let of_answer = entry.at(&["response", "content", "mimeType"]).and_then(Value::text).unwrap_or_default();
    let has = |word: &str| of_answer.contains(word);
    match of_answer.split('/').next() {
        Some("image") => Kind::Image,
        Some("audio" | "video") => Kind::Media,
        Some("font") => Kind::Font,
        _ if has("javascript") => Kind::Script,
        _ if has("css") => Kind::Style,
        _ if has("font") => Kind::Font,
        _ if has("html") => Kind::Frame,
        _ => Kind::Data,
    }
}
