//! A judge of JSON by a schema. It knows the words of draft-07 that our schema uses, and no other.

use klartext::yaml::{Kind, Node};
use regex_lite::Regex;
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A node as YAML 1.2 programs see it: plain scalars may be numbers, switches or nothing, and quotes are gone.
pub(super) fn as_json(node: &Node) -> Value {
    match &node.kind {
        Kind::Empty => Value::Null,
        Kind::Sequence(nodes) => nodes.iter().map(as_json).collect(),
        Kind::Mapping(entries) => {
            entries.iter().map(|entry| (entry.key.to_string(), as_json(&entry.value))).collect::<Map<_, _>>().into()
        }
        Kind::Scalar(scalar) if scalar.plain => plain(&scalar.text),
        Kind::Scalar(scalar) => json!(scalar.text.as_str()),
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => json!(true),
        "false" | "False" | "FALSE" => json!(false),
        _ if !text.starts_with(|sign: char| sign.is_ascii_digit() || "+-.".contains(sign)) => json!(text),
        _ => match (text.trim_start_matches('+').parse::<i64>(), text.parse::<f64>()) {
            (Ok(number), _) => json!(number),
            (_, Ok(number)) => json!(number),
            _ => json!(text),
        },
    }
}

/// What a schema has against a value, each with the path to it.
pub(crate) fn faults(schema: &Value, value: &Value) -> Vec<String> {
    judge(schema, schema, value).into_iter().map(|Fault(path, word)| format!("{}: {word}", path.join("."))).collect()
}

/// Where, and by which word of the schema.
struct Fault(Vec<String>, String);

fn judge(root: &Value, schema: &Value, value: &Value) -> Vec<Fault> {
    let words = schema.as_object().expect("a schema is an object");
    words.iter().flat_map(|(word, said)| by_word(root, words, word, said, value)).collect()
}

fn by_word(root: &Value, words: &Map<String, Value>, word: &str, said: &Value, value: &Value) -> Vec<Fault> {
    let (object, array, text, number) = (value.as_object(), value.as_array(), value.as_str(), value.as_f64());
    let count = said.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    let holds = match word {
        // The last three are words for the language server alone.
        "$schema"
        | "$comment"
        | "definitions"
        | "description"
        | "enumDescriptions"
        | "patternErrorMessage"
        | "doNotSuggest" => true,
        "type" => match said {
            Value::Array(types) => types.iter().any(|of| is_of(value, of)),
            of => is_of(value, of),
        },
        "enum" => said.as_array().unwrap().contains(value),
        "const" => said == value,
        "pattern" => text.is_none_or(|text| matches(said.as_str().unwrap(), text)),
        "minimum" => number.is_none_or(|number| number >= said.as_f64().unwrap()),
        "maximum" => number.is_none_or(|number| number <= said.as_f64().unwrap()),
        "minItems" => array.is_none_or(|array| array.len() >= count),
        "minProperties" => object.is_none_or(|object| object.len() >= count),
        "maxProperties" => object.is_none_or(|object| object.len() <= count),
        "required" => {
            let keys = said.as_array().unwrap().iter().map(|key| key.as_str().unwrap());
            object.is_none_or(|object| keys.clone().all(|key| object.contains_key(key)))
        }
        "not" => !judge(root, said, value).is_empty(),
        "$ref" => {
            let target = said.as_str().and_then(|path| root.pointer(path.strip_prefix('#')?));
            return judge(root, target.unwrap_or_else(|| panic!("{said} is nowhere")), value);
        }
        "anyOf" => {
            let mut nearest: Option<Vec<Fault>> = None;
            for shape in said.as_array().unwrap() {
                let faults = judge(root, shape, value);
                let Some(deepest) = faults.iter().map(|fault| fault.0.len()).max() else { return Vec::new() };
                let before = nearest.iter().flatten().map(|fault| fault.0.len()).max();
                if before.is_none_or(|before| deepest > before) {
                    nearest = Some(faults);
                }
            }
            return nearest.unwrap_or_default();
        }
        "items" => {
            let elements = array.into_iter().flatten().enumerate();
            return elements.flat_map(|(at, value)| below(&at.to_string(), judge(root, said, value))).collect();
        }
        "propertyNames" => {
            let keys = object.into_iter().flat_map(Map::keys);
            return keys.flat_map(|key| below(key, judge(root, said, &json!(key)))).collect();
        }
        "properties" | "patternProperties" | "additionalProperties" => {
            let entries = object.into_iter().flatten();
            let judged = entries.filter_map(|(key, value)| Some((key, value, schema_of(words, word, key)?)));
            return judged
                .flat_map(|(key, value, schema)| match schema {
                    Value::Bool(false) => vec![Fault(vec![key.clone()], "no such key".to_owned())],
                    schema => below(key, judge(root, schema, value)),
                })
                .collect();
        }
        unknown => panic!("this judge does not know `{unknown}`"),
    };
    if holds { Vec::new() } else { vec![Fault(Vec::new(), format!("{word} {said}").chars().take(90).collect())] }
}

/// The schema that a word of three has for a key.
fn schema_of<'s>(words: &'s Map<String, Value>, word: &str, key: &str) -> Option<&'s Value> {
    let named = words.get("properties").and_then(|properties| properties.get(key));
    let patterns = words.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
    let by_pattern = patterns.clone().find(|(pattern, _)| matches(pattern, key)).map(|(_, schema)| schema);
    match word {
        "properties" => named,
        "patternProperties" => by_pattern,
        _ if named.is_some() || by_pattern.is_some() => None,
        _ => words.get(word),
    }
}

fn below(key: &str, faults: Vec<Fault>) -> Vec<Fault> {
    let deeper = |Fault(mut path, word): Fault| {
        path.insert(0, key.to_owned());
        Fault(path, word)
    };
    faults.into_iter().map(deeper).collect()
}

fn is_of(value: &Value, of: &Value) -> bool {
    match of.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        unknown => panic!("this judge does not know the type `{unknown}`"),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static KNOWN: RefCell<BTreeMap<String, Regex>> = const { RefCell::new(BTreeMap::new()) };
    }
    KNOWN.with_borrow_mut(|known| {
        let regex = known.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).expect("a pattern"));
        regex.is_match(text)
    })
}
