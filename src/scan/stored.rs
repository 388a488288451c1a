//! What is kept on the visitor's device: cookies and the storages that a script can reach.

use super::{Class, Place};
use crate::source::Span;
use jiff::fmt::temporal::DateTimeParser;
use jiff::tz::TimeZone;

/// Something that is kept on the visitor's device, met at a place of the built site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its name; a script may put more behind it if it ends in `*`.
    pub name: String,
    /// Where it is kept.
    pub storage: Storage,
    /// The host that it belongs to; `None` is the site's own.
    pub host: Option<String>,
    /// How long it is kept, where that is seen.
    pub lifetime: Option<Lifetime>,
    /// What it takes until it is kept.
    pub class: Class,
    /// Where.
    pub span: Span,
    /// The same in lines and columns.
    pub place: Place,
}

/// Where something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Storage {
    /// A cookie.
    Cookie,
    /// `localStorage`.
    Local,
    /// `sessionStorage`.
    Session,
    /// A database of the browser.
    IndexedDb,
    /// A cache that a script fills.
    Cache,
}

/// How long something is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// So many seconds.
    Seconds(u64),
    /// Until it is deleted.
    Unlimited,
}

impl Storage {
    /// Its word for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::Local => "local-storage",
            Self::Session => "session-storage",
            Self::IndexedDb => "indexed-db",
            Self::Cache => "cache",
        }
    }
}

/// A moment as a recording names it: seconds since 1970.
pub(super) type Moment = i64;

/// A moment as recordings write it, or as servers do.
pub(super) fn moment(text: &str) -> Option<Moment> {
    match DateTimeParser::new().parse_timestamp(text) {
        Ok(at) => Some(at.as_second()),
        Err(_) => date(text),
    }
}

/// A cookie as a header sets it.
pub(super) struct Cookie<'t> {
    pub(super) name: String,
    pub(super) domain: Option<&'t str>,
    pub(super) lifetime: Option<Lifetime>,
}

/// Reads what a header says of a cookie. `Expires` counts from a moment; where that is not known, it tells nothing.
pub(super) fn cookie(text: &str, now: Option<Moment>) -> Option<Cookie<'_>> {
    let mut parts = text.split(';');
    let name = parts.next()?.split_once('=')?.0.trim();
    if name.is_empty() || name.contains(char::is_whitespace) {
        return None;
    }
    let (mut domain, mut age, mut until) = (None, None, None);
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key.trim().to_ascii_lowercase().as_str() {
            "max-age" => age = Some(value.trim()),
            "expires" => until = Some(value.trim()),
            "domain" => domain = Some(value.trim().trim_start_matches('.')).filter(|domain| !domain.is_empty()),
            _ => {}
        }
    }
    let lifetime = match (age, until) {
        // `Max-Age` wins over `Expires`.
        (Some(age), _) => age.parse::<i64>().ok().map(|age| Lifetime::Seconds(u64::try_from(age).unwrap_or(0))),
        (None, Some(until)) => now.zip(date(until)).map(|(now, until)| Lifetime::between(now, until)),
        (None, None) => Some(Lifetime::Session),
    };
    Some(Cookie { name: name.to_owned(), domain, lifetime })
}

impl Lifetime {
    /// What passes between two moments, nothing if they come the other way round. Clocks differ and answers take time,
    /// so of more than an hour the seconds are no news.
    pub(super) fn between(now: Moment, until: Moment) -> Self {
        let seconds = u64::try_from(until.saturating_sub(now)).unwrap_or(0);
        Self::Seconds(if seconds < 3_600 { seconds } else { (seconds + 5) / 60 * 60 })
    }
}

/// A date as browsers read it in a cookie (RFC 6265, section 5.1.1): the parts count, in any order.
pub(super) fn date(text: &str) -> Option<Moment> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let (mut time, mut day, mut month, mut year) = (None, None, None, None);
    for word in text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == ':')) {
        let number = word.parse::<i16>().ok();
        let name = word.get(..3).map(str::to_ascii_lowercase);
        let named = MONTHS.iter().position(|known| name.as_deref() == Some(known));
        let parts: Vec<i8> = word.split(':').map_while(|part| part.parse().ok()).collect();
        match (parts.as_slice(), number, named) {
            ([hour, minute, second], _, _) if time.is_none() => time = Some((*hour, *minute, *second)),
            (_, Some(number), _) if day.is_none() && word.len() < 3 => day = i8::try_from(number).ok(),
            (_, Some(number), _) if year.is_none() => {
                year = Some(match (word.len(), number) {
                    (..3, ..70) => number + 2_000,
                    (..3, _) => number + 1_900,
                    _ => number,
                });
            }
            (_, None, Some(named)) if month.is_none() => month = i8::try_from(named + 1).ok(),
            _ => {}
        }
    }
    let (hour, minute, second) = time?;
    let at = jiff::civil::DateTime::new(year?, month?, day?, hour, minute, second, 0).ok()?;
    Some(at.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second())
}
