//! Values as YAML that our own parser reads back: mappings in block form down to a depth, everything below on one line.

use crate::yaml::quoted;
use std::fmt::Write as _;

/// A value. Keys and words are ids and numbers, which need no quotation marks.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// An id, a date, a period: words of the language.
    Word(String),
    /// Words of people, in quotation marks.
    Quoted(String),
    /// A list.
    List(Vec<Value>),
    /// Keys with their values.
    Map(Vec<(String, Value)>),
}

/// Mappings as deep as this have each key on a line of its own.
const BLOCKS: usize = 4;

/// The lines of a mapping.
pub(super) fn lines(entries: &[(String, Value)]) -> String {
    let mut out = String::new();
    block_into(entries, 0, &mut out);
    out
}

fn block_into(entries: &[(String, Value)], depth: usize, out: &mut String) {
    for (key, value) in entries {
        let indent = "  ".repeat(depth);
        match value {
            Value::Map(inner) if depth < BLOCKS && !inner.is_empty() && !is_text(inner) => {
                let _ = writeln!(out, "{indent}{key}:");
                block_into(inner, depth + 1, out);
            }
            _ => {
                let _ = writeln!(out, "{indent}{key}: {}", in_line(value));
            }
        }
    }
}

/// A text in its languages stays on one line.
fn is_text(entries: &[(String, Value)]) -> bool {
    entries.iter().all(|(_, value)| matches!(value, Value::Quoted(_))) && entries.iter().all(|(key, _)| key.len() <= 3)
}

fn in_line(value: &Value) -> String {
    match value {
        Value::Word(word) => word.clone(),
        Value::Quoted(words) => quoted(words),
        Value::List(values) => format!("[{}]", values.iter().map(element).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => format!("{{{}}}", pairs(entries)),
    }
}

/// In a list a mapping of one id needs no braces, `username: {when: attack}`; a text keeps them.
fn element(value: &Value) -> String {
    match value {
        Value::Map(entries) if entries.len() == 1 && !is_text(entries) => pairs(entries),
        other => in_line(other),
    }
}

fn pairs(entries: &[(String, Value)]) -> String {
    entries.iter().map(|(key, value)| format!("{key}: {}", in_line(value))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_read() {
        let text = |words: &str| Value::Map(vec![("de".to_owned(), Value::Quoted(words.to_owned()))]);
        let condition = Value::Map(vec![("when".to_owned(), text("bei „A\": b\\c\n"))]);
        let data =
            Value::List(vec![Value::Word("email".into()), Value::Map(vec![("name".into(), condition)]), text("x, y")]);
        let entries = vec![("logs".to_owned(), Value::Map(vec![("data".to_owned(), data)]))];
        let expected = "logs:\n  data: [email, name: {when: {de: \"bei „A\\\": b\\\\c\\u000A\"}}, {de: \"x, y\"}]\n";
        assert_eq!(lines(&entries), expected);
    }
}
