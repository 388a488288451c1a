//! The grammars of values in one line, as patterns. They are no narrower than what decoding takes, and a little wider
//! where a calendar, a count or the rest of the declaration decides.

use crate::lower::keys::{self, Takes};
use crate::value::Id;
use serde_json::{Value, json};

/// An id.
const ID: &str = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
/// A length of time in words or in the letters of ISO 8601.
const PERIOD: &str =
    "([0-9]+ (year|month|week|day|hour|minute)s?( [0-9]+ (month|week|day|hour|minute)s?)*|P[0-9YMWDTH]+)";
const MONTH: &str = "[0-9]{4}-(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12][0-9]|3[01])";
/// Every sign but those that end a line or command a terminal.
const SIGN: &str = r"[^\x00-\x1f\x7f-\x9f]";

/// The grammar of a value, with a name for it. Nothing for what is more than one line.
pub(super) fn of(takes: &Takes) -> Option<(&'static str, Value)> {
    Some(match takes {
        Takes::Line => ("line", scalar(&format!(r"^{SIGN}*[^\s\x00-\x1f\x7f-\x9f]{SIGN}*$"))),
        Takes::Switch => ("switch", json!({ "type": ["boolean", "string"], "pattern": "^(true|false)$" })),
        Takes::Email => ("email", line(r"^[^\s@]+@[^\s@]+\.[^\s@]+$", "a mail address")),
        Takes::Phone => ("phone", phone()),
        Takes::Web => ("web", line(r"^[Hh][Tt][Tt][Pp][Ss]?:[^\s]+$", "a web address, http or https")),
        Takes::Host => ("host", line(r"^[^\s/:?#@\\]*\.[^\s/:?#@\\]*$", "a domain without scheme")),
        Takes::FileName => ("file-name", file_name()),
        Takes::Folder => ("folder", scalar(r"^[^/\\:][^\\:]*$")),
        Takes::Date => ("date", line(&format!("^{MONTH}-{DAY}$"), "a day such as 2026-11-20")),
        Takes::Since => ("since", line(&format!("^{MONTH}(-{DAY})?$"), "a day or a month such as 2026-11")),
        Takes::Period => ("period", line(&format!("^{PERIOD}$"), "a period such as 6 months")),
        Takes::Address => ("address-line", address()),
        Takes::Anchor => ("anchor", scalar(&format!("^{ID}$"))),
        _ => return None,
    })
}

/// An id of the author's own.
pub(super) fn id() -> Value {
    json!({ "type": "string", "pattern": format!("^{ID}$"), "not": { "enum": Id::RESERVED } })
}

/// An own id, or words on the spot.
pub(super) fn id_or_words() -> Value {
    json!({ "type": "string", "pattern": format!("^{ID}$| "), "not": { "enum": Id::RESERVED } })
}

/// Something for readers.
pub(super) fn words() -> Value {
    scalar(r"\S")
}

/// How long data are kept.
pub(super) fn keeping() -> Value {
    let pattern = format!("^(until {ID}|(up to )?{PERIOD}( after {ID})?|{ID})$");
    let message = "a rule such as 7 days, 6 months after request-closed or until contract-end";
    json!({ "type": "string", "pattern": pattern, "not": { "enum": Id::RESERVED }, "patternErrorMessage": message })
}

/// A cookie.
pub(super) fn cookie() -> Value {
    let categories = keys::CATEGORIES.join("|");
    let pattern = format!("^({categories})( (session|until-deleted|{PERIOD}))?( for {ID})?$");
    line(&pattern, "a line such as necessary session for login")
}

fn phone() -> Value {
    let pattern = r"^\+([ /()-]*[0-9]){6,15}[ /()-]*$";
    // Without signs between its digits, YAML takes it for a number.
    json!({ "type": ["string", "number"], "minimum": 100_000, "pattern": pattern })
}

fn file_name() -> Value {
    let (sign, end) = (r"[^\x00-,/:-@\[-^`{-\x7f]", r"[^\x00-,./:-@\[-^`{-\x7f]");
    scalar(&format!("^{end}({sign}*{end})?$"))
}

fn address() -> Value {
    let pattern = r"^.*\S.*,\s*[^\s,]*[0-9][^\s,]*\s[^,]*[^\s,][^,]*,\s*[A-Z]{2}\s*$";
    line(pattern, "an address such as Musterweg 1, 01067 Dresden, DE")
}

/// A text of one form, which the language server calls `about` where a value has another.
fn line(pattern: &str, about: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "patternErrorMessage": about })
}

/// A text that YAML may take for a number or a switch.
fn scalar(pattern: &str) -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": pattern })
}
