//! The JSON Schema (draft-07) of a declaration, of a file of facts and of a whole policy, made from the tables of keys that decoding reads
//! and from the catalog, so that an editor completes keys and ids and shows what they mean.
//!
//! A schema sees one file without quotes. What depends on other files, on languages or on own ids it leaves to `check`.

mod forms;
mod resolved;

use crate::catalog::{Catalog, Kind, Vocabulary};
use crate::document;
use crate::locale::Locale;
use crate::lower::keys::{self, Table, Takes};
use crate::value::Lang;
use serde_json::{Map, Value, json};

/// What is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Described {
    /// A declaration, its further files and its bases.
    Declaration,
    /// A file of facts that a firm publishes for its customers.
    Facts,
    /// A whole policy as it is exported.
    Policy,
}

/// The schema, with the words of one language for the ids of a catalog, and texts in all of these.
pub fn schema(of: Described, catalog: &Catalog, locale: &Locale, languages: &[Lang]) -> Value {
    let languages = languages.iter().map(Lang::as_str).collect();
    let mut writer = Writer { catalog, locale, languages, definitions: Map::new() };
    let table = match of {
        Described::Declaration => &keys::TOP,
        Described::Facts => &keys::FACTS,
        Described::Policy => return resolved::schema(),
    };
    let mut root = Map::new();
    root.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    root.insert("$comment".into(), json!(concat!("klartext ", env!("CARGO_PKG_VERSION"))));
    if let Value::Object(table) = writer.table(table) {
        root.extend(table);
    }
    root.insert("definitions".into(), Value::Object(writer.definitions));
    Value::Object(root)
}

struct Writer<'c> {
    catalog: &'c Catalog,
    locale: &'c Locale,
    languages: Vec<&'c str>,
    definitions: Map<String, Value>,
}

impl Writer<'_> {
    /// A definition under its name, made when it is first referred to, and the reference to it.
    fn refer(&mut self, name: &str, definition: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.definitions.contains_key(name) {
            // Tables hold each other, so the place is taken before it is filled.
            self.definitions.insert(name.to_owned(), Value::Null);
            let made = told_apart(definition(self));
            self.definitions.insert(name.to_owned(), made);
        }
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    /// A value: one of its shapes, or the known gap.
    fn value(&mut self, takes: &Takes) -> Value {
        any(self.or_gap(takes))
    }

    fn or_gap(&mut self, takes: &Takes) -> Vec<Value> {
        let mut shapes = self.shapes(takes);
        shapes.push(self.refer("todo", |_| json!({ "const": "todo", "description": "a known gap" })));
        shapes
    }

    /// Every shape that a value may have.
    fn shapes(&mut self, takes: &Takes) -> Vec<Value> {
        match takes {
            Takes::Any(all) => all.iter().flat_map(|one| self.shapes(one)).collect(),
            Takes::List(element) => {
                let mut shapes = self.shapes(element);
                shapes.push(self.sequence(element));
                shapes
            }
            Takes::Items(what) => {
                let element = self.element(what);
                vec![element.clone(), json!({ "type": "array", "minItems": 1, "items": element })]
            }
            Takes::Text => vec![self.words(), self.translations()],
            Takes::Word(vocabulary) => {
                let ids = self.ids(Kind::Words(*vocabulary));
                vec![ids, self.own_word(), self.translations()]
            }
            Takes::Keeping => {
                let line = self.refer("keeping-line", |_| forms::keeping());
                vec![self.kept(), line]
            }
            Takes::Cookie => vec![one_of(&keys::CATEGORIES), self.refer("cookie-line", |_| forms::cookie())],
            one => vec![self.shape(one)],
        }
    }

    /// A value that has one shape only.
    fn shape(&mut self, takes: &Takes) -> Value {
        if let Some((name, form)) = forms::of(takes) {
            return self.refer(name, |_| form);
        }
        match takes {
            Takes::Number(from, to) => json!({
                "type": ["integer", "string"], "minimum": from, "maximum": to, "pattern": "^(0|[1-9][0-9]*)$",
            }),
            Takes::OneOf(words) => one_of(words),
            Takes::Language => one_of(&self.languages),
            Takes::Entry(kind) => self.ids(*kind),
            Takes::Derogation => {
                let mut all = self.told_ids(Kind::LegalBases);
                all.retain(|(id, _)| id.starts_with("gdpr-49-"));
                told(&all)
            }
            Takes::Own | Takes::Like => self.own_id(),
            Takes::Translations => self.translations(),
            Takes::Terms => self.terms(),
            Takes::Document => self.document(),
            Takes::Map(table) => self.refer(&slug(table), |writer| writer.table(table)),
            Takes::MapOf(keys, values) => {
                let map = self.map_of(keys, values);
                self.shared("map", map)
            }
            Takes::Chapter(table, others) => self.refer(&slug(table), |writer| writer.chapter(table, others)),
            Takes::Details(keys, table) => self.details(keys, table),
            Takes::Sequence(element) => self.sequence(element),
            several => any(self.shapes(several)),
        }
    }

    fn sequence(&mut self, element: &Takes) -> Value {
        let element = self.value(element);
        json!({ "type": "array", "minItems": 1, "items": element })
    }

    /// An element of a list alone, with its condition and its remark, or as a known gap.
    fn element(&mut self, what: &Takes) -> Value {
        let make = |writer: &mut Self| {
            let mut shapes = writer.or_gap(what);
            shapes.push(writer.details(what, &keys::ITEM));
            any(shapes)
        };
        match what {
            Takes::Word(vocabulary) => self.refer(&format!("element-of-{}", vocabulary.file()), make),
            _ => make(self),
        }
    }

    fn table(&mut self, table: &'static Table) -> Value {
        let properties = self.properties(table);
        let mut shape = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        let required: Vec<_> = table.keys.iter().filter(|info| info.value.required).map(|info| info.key).collect();
        if !required.is_empty() {
            shape["required"] = json!(required);
        }
        shape
    }

    /// Every key of a table with what it says about itself.
    fn properties(&mut self, table: &'static Table) -> Map<String, Value> {
        let property = |info: &keys::Info, writer: &mut Self| {
            let mut value = writer.value(info.value.takes);
            value["description"] = json!(info.about);
            (info.key.to_owned(), value)
        };
        table.keys.iter().map(|info| property(info, self)).collect()
    }

    /// The keys of a chapter, and services under all others.
    fn chapter(&mut self, table: &'static Table, others: &Takes) -> Value {
        let mut shape = self.map_of(&keys::HEADED, others);
        let names: Vec<_> = table.keys.iter().map(|info| info.key).collect();
        let names = vec![one_of(&names), shape["propertyNames"].take()];
        shape["propertyNames"] = any(names);
        for (key, value) in self.properties(table) {
            shape["properties"][key] = value;
        }
        shape["minProperties"] = json!(0);
        shape
    }

    /// Keys of one shape with values of another. The ids of the catalog are told one by one, so that each shows what it
    /// means.
    fn map_of(&mut self, keys: &Takes, values: &Takes) -> Value {
        let value = self.value(values);
        let known = self.known_keys(keys);
        let is_told = !known.is_empty();
        let value = if is_told { self.shared("value", value) } else { value };
        let told = known.into_iter().map(|(id, words)| {
            let mut value = value.clone();
            value["description"] = json!(words);
            (id, value)
        });
        let properties: Map<_, _> = told.collect();
        let mut shape = json!({ "type": "object", "minProperties": 1, "properties": properties });
        shape["additionalProperties"] = value;
        if !matches!(keys, Takes::Line) {
            let names = self.names(keys);
            shape["propertyNames"] = if is_told { unsuggested(&names) } else { any(names) };
        }
        shape
    }

    /// The ids of the catalog among some keys, with what they mean. Those that mostly stand elsewhere are not repeated.
    fn known_keys(&self, keys: &Takes) -> Vec<(String, String)> {
        match keys {
            Takes::Any(all) => all.iter().flat_map(|one| self.known_keys(one)).collect(),
            Takes::Word(vocabulary @ (Vocabulary::Purposes | Vocabulary::LogKinds)) => {
                self.told_ids(Kind::Words(*vocabulary))
            }
            Takes::Entry(kind @ (Kind::Products | Kind::MeasureGroups | Kind::Glossary)) => self.told_ids(*kind),
            _ => Vec::new(),
        }
    }

    /// A definition without a name of its own, made once.
    fn shared(&mut self, stem: &str, value: Value) -> Value {
        let value = told_apart(value);
        let same = self.definitions.iter().find(|(_, one)| **one == value).map(|(name, _)| name.clone());
        let name = same.unwrap_or_else(|| format!("{stem}-{}", self.definitions.len()));
        self.refer(&name, |_| value)
    }

    /// A mapping of one id to what is said of it.
    fn details(&mut self, keys: &Takes, table: &'static Table) -> Value {
        let (names, details) = (unsuggested(&self.names(keys)), self.value(&Takes::Map(table)));
        json!({
            "type": "object", "minProperties": 1, "maxProperties": 1,
            "propertyNames": names, "additionalProperties": details,
        })
    }

    /// The shapes of keys: texts only.
    fn names(&mut self, keys: &Takes) -> Vec<Value> {
        match keys {
            Takes::Any(all) => all.iter().flat_map(|one| self.names(one)).collect(),
            Takes::Word(vocabulary) => vec![self.ids(Kind::Words(*vocabulary)), self.own_word()],
            one => vec![self.shape(one)],
        }
    }

    /// Something for readers without its languages.
    fn words(&mut self) -> Value {
        self.refer("words", |_| forms::words())
    }

    /// One text for each language, or the files that hold them.
    fn translations(&mut self) -> Value {
        self.refer("text", |writer| {
            let file = writer.table(&keys::TEXT_FILE);
            any(vec![writer.by_language(Map::new()), file])
        })
    }

    fn by_language(&mut self, mut beside: Map<String, Value>) -> Value {
        let words = any(vec![self.words()]);
        beside.extend(self.languages.iter().map(|lang| ((*lang).to_owned(), words.clone())));
        json!({ "type": "object", "minProperties": 1, "properties": beside, "additionalProperties": false })
    }

    fn own_id(&mut self) -> Value {
        self.refer("id", |_| forms::id())
    }

    /// An own id, or words on the spot.
    fn own_word(&mut self) -> Value {
        self.refer("word", |_| forms::id_or_words())
    }

    /// The ids of a kind, each with its words.
    fn ids(&mut self, kind: Kind) -> Value {
        self.refer(&format!("ids-{}", kind.name()), |writer| told(&writer.told_ids(kind)))
    }

    /// The ids of a kind with what they mean.
    fn told_ids(&self, kind: Kind) -> Vec<(String, String)> {
        kind.ids(self.catalog).into_iter().map(|id| (id.to_owned(), self.named(kind, id))).collect()
    }

    /// What an id means; nothing where the language has no words for it.
    fn named(&self, kind: Kind, id: &str) -> String {
        if let Some((_, name)) = kind.told_by(self.catalog, id) {
            return name;
        }
        let message = kind.message(id);
        let forms = [message.clone(), format!("{message}.until")];
        forms.iter().find(|form| self.locale.has(form)).map(|form| self.locale.message(form)).unwrap_or_default()
    }

    /// How long, in shipped words: periods of law and events.
    fn kept(&mut self) -> Value {
        self.refer("kept", |writer| {
            let statutory = writer.catalog.statutory_ids().into_iter();
            let periods = statutory.map(|id| (id.to_owned(), writer.named(Kind::Retention, id)));
            let events = writer.told_ids(Kind::Words(Vocabulary::Events)).into_iter();
            let until = events.map(|(id, words)| (format!("until {id}"), words));
            let words = ["by-provider", "not-stored"].map(|word| (word.to_owned(), String::new()));
            told(&words.into_iter().chain(periods).chain(until).collect::<Vec<_>>())
        })
    }

    /// Own words by vocabulary and id.
    fn terms(&mut self) -> Value {
        self.refer("terms", |writer| {
            let vocabularies: Map<String, Value> = keys::OPEN
                .into_iter()
                .map(|vocabulary| {
                    let (id, term) = (writer.own_id(), writer.term(vocabulary));
                    let shape = json!({ "type": "object", "minProperties": 1,
                        "propertyNames": id, "additionalProperties": term });
                    (vocabulary.file().to_owned(), any(vec![shape, writer.value(&Takes::Any(&[]))]))
                })
                .collect();
            json!({ "type": "object", "minProperties": 1, "properties": vocabularies, "additionalProperties": false })
        })
    }

    /// A text with the shipped id that it is like; an event has two.
    fn term(&mut self, vocabulary: Vocabulary) -> Value {
        if vocabulary == Vocabulary::Events {
            return self.value(&Takes::Map(&keys::EVENT_TERM));
        }
        let like = any(vec![self.ids(Kind::Words(vocabulary)), self.value(&Takes::Any(&[]))]);
        let beside = keys::TERM
            .keys
            .iter()
            .map(|info| (info.key.to_owned(), json!({ "description": info.about, "anyOf": [like] })));
        let beside: Map<_, _> = beside.collect();
        let mut file = self.table(&keys::TEXT_FILE);
        for (key, value) in &beside {
            file["properties"][key] = value.clone();
        }
        let gap = self.value(&Takes::Any(&[]));
        any(vec![self.words(), self.by_language(beside), file, gap])
    }

    /// A document by its word; some have keys.
    fn document(&mut self) -> Value {
        self.refer("document", |writer| {
            let first = document::Kind::ALL.into_iter().filter(|kind| kind.is_first_edition());
            let words: Vec<_> = first.map(document::Kind::word).collect();
            let with_keys = [&keys::MEASURES_PAGE, &keys::RECIPIENTS_PAGE, &keys::RECORD_PAGE];
            let pages = with_keys.map(|table| (table.name.to_owned(), writer.value(&Takes::Map(table))));
            let details = json!({
                "type": "object", "minProperties": 1, "maxProperties": 1,
                "properties": Map::from_iter(pages), "additionalProperties": false,
            });
            any(vec![one_of(&words), details])
        })
    }
}

/// The name of a table as that of a definition.
fn slug(table: &Table) -> String {
    let name = table.name.replace('`', "");
    let bare = ["a ", "an "].iter().find_map(|article| name.strip_prefix(article)).unwrap_or(&name);
    format!("keys-of-{}", bare.replace(' ', "-"))
}

/// One of these shapes.
fn any(mut shapes: Vec<Value>) -> Value {
    if shapes.len() == 1 {
        return shapes.remove(0);
    }
    json!({ "anyOf": shapes.into_iter().map(told_apart).collect::<Vec<_>>() })
}

/// Where several shapes of one `anyOf` look alike to the language server, it joins their descriptions to that of the key.
/// It compares `properties`, and empty ones change nothing else.
fn told_apart(mut shape: Value) -> Value {
    if shape.get("$ref").is_none() && shape.get("properties").is_none() {
        shape["properties"] = json!({});
    }
    shape
}

/// What a key may be. The server would offer each again, without what it means.
fn unsuggested(names: &[Value]) -> Value {
    json!({ "anyOf": names, "doNotSuggest": true })
}

fn one_of(words: &[&str]) -> Value {
    json!({ "enum": words })
}

/// Ids with what they mean.
fn told(all: &[(String, String)]) -> Value {
    let (ids, words): (Vec<_>, Vec<_>) = all.iter().map(|(id, words)| (id, words)).unzip();
    json!({ "enum": ids, "enumDescriptions": words })
}
