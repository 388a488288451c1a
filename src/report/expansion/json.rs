//! An expansion as JSON, with the origin of each value apart from it.

use super::shown::{Entries, Shown, What};
use serde_json::{Map, Value};

/// Entries as an object, and origins by the JSON Pointer (RFC 6901) of their values. A value without an origin has that of
/// the value around it. Every text stays a text, and a list is one even with a single element.
pub fn json(entries: &Entries) -> (Value, Map<String, Value>) {
    let mut origins = Map::new();
    let value = object(entries, "", None, &mut origins);
    (value, origins)
}

fn object(entries: &Entries, at: &str, around: Option<&str>, origins: &mut Map<String, Value>) -> Value {
    let mut fields = Map::new();
    for (key, shown) in entries {
        // Conditions in own words may be the same twice.
        let mut key = key.clone();
        while fields.contains_key(&key) {
            key.push('+');
        }
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        fields.insert(key, value(shown, &at, around, origins));
    }
    Value::Object(fields)
}

fn value(shown: &Shown, at: &str, around: Option<&str>, origins: &mut Map<String, Value>) -> Value {
    let origin = shown.origin.as_deref().or(around);
    if let Some(origin) = origin.filter(|origin| Some(*origin) != around) {
        origins.insert(at.to_owned(), origin.into());
    }
    match &shown.what {
        What::Word(text) => text.as_str().into(),
        What::List(elements) => {
            let each = elements.iter().enumerate();
            each.map(|(nth, element)| value(element, &format!("{at}/{nth}"), origin, origins)).collect()
        }
        What::Map(entries) | What::Block(entries) => object(entries, at, origin, origins),
    }
}
