//! The JSON Schema of a whole policy, made of the same tables of keys as that of a declaration. Where a value may stand
//! for itself or for what it leads to, the schema leaves both open; which keys there are, it does not.

use crate::lower::keys::{self, Table, Takes};
use serde_json::{Map, Value, json};

pub(super) fn schema() -> Value {
    let mut writer = Writer { definitions: Map::new() };
    let told = json!({ "anyOf": [
        { "type": "string" },
        { "type": "array", "items": refer("told") },
        { "type": "object", "additionalProperties": refer("told") },
    ] });
    writer.definitions.insert("told".into(), told);
    let policy = writer.table(&keys::TOP);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": concat!("klartext ", env!("CARGO_PKG_VERSION")),
        "type": "object",
        "required": ["klartext-policy", "policy"],
        "properties": {
            "klartext-policy": { "const": 1, "description": "version of this form" },
            "policy": policy,
            "origins": {
                "type": "object",
                "additionalProperties": { "type": "string" },
                "description": "where values come from, by JSON Pointer; a value without one has that of the value around it",
            },
        },
        "additionalProperties": false,
        "definitions": writer.definitions,
    })
}

struct Writer {
    definitions: Map<String, Value>,
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

impl Writer {
    /// A mapping with the keys of a table.
    fn table(&mut self, table: &'static Table) -> Value {
        let name = super::slug(table);
        if !self.definitions.contains_key(&name) {
            // Tables hold each other, so the place is taken before it is filled.
            self.definitions.insert(name.clone(), Value::Null);
            let shape = json!({ "type": "object", "properties": self.keys(table), "additionalProperties": false });
            self.definitions.insert(name.clone(), shape);
        }
        refer(&name)
    }

    fn keys(&mut self, table: &'static Table) -> Map<String, Value> {
        let mut keys = Map::new();
        for info in table.keys {
            let mut value = self.value(info.value.takes);
            value["description"] = json!(info.about);
            keys.insert(info.key.to_owned(), value);
        }
        keys
    }

    /// One of the shapes of a value, or `none` or `todo` in its place.
    fn value(&mut self, takes: &'static Takes) -> Value {
        let mut shapes = vec![json!({ "enum": ["none", "todo"] })];
        self.shapes(takes, &mut shapes);
        json!({ "anyOf": shapes })
    }

    fn shapes(&mut self, takes: &'static Takes, shapes: &mut Vec<Value>) {
        let shape = match takes {
            Takes::Any(all) => return all.iter().for_each(|one| self.shapes(one, shapes)),
            Takes::Map(table) => self.table(table),
            // What is named by a word of one's own has the text of the word beside its keys.
            Takes::MapOf(Takes::Word(_), _) => json!({ "type": "object", "additionalProperties": refer("told") }),
            Takes::MapOf(_, values) => {
                let value = self.value(values);
                json!({ "type": "object", "additionalProperties": value })
            }
            Takes::Chapter(table, others) => {
                let (keys, other) = (self.keys(table), self.value(others));
                json!({ "type": "object", "properties": keys, "additionalProperties": other })
            }
            Takes::List(element) | Takes::Items(element) | Takes::Sequence(element) => {
                let mut element = self.value(element);
                if let (Takes::Items(_), Some(all)) = (takes, element["anyOf"].as_array_mut()) {
                    all.push(refer("told"));
                }
                json!({ "type": "array", "items": element })
            }
            Takes::Line
            | Takes::Number(..)
            | Takes::Switch
            | Takes::Email
            | Takes::Phone
            | Takes::Web
            | Takes::Host
            | Takes::FileName
            | Takes::Folder
            | Takes::Date
            | Takes::Since
            | Takes::Period
            | Takes::Language
            | Takes::Address
            | Takes::Cookie
            | Takes::Anchor
            | Takes::OneOf(_) => json!({ "type": "string" }),
            Takes::Text
            | Takes::Translations
            | Takes::Keeping
            | Takes::Entry(_)
            | Takes::Derogation
            | Takes::Own
            | Takes::Word(_)
            | Takes::Like
            | Takes::Terms
            | Takes::Document
            | Takes::Details(..) => refer("told"),
        };
        if !shapes.contains(&shape) {
            shapes.push(shape);
        }
    }
}
