//! How long: periods as times to live, events as conditions, statutory periods with their provisions.

use super::Cx;
use super::reference::references;
use crate::document::Line;
use crate::model::{Case, Keeping, Retention, Service};
use serde_json::{Map, Value, json};

/// What several periods of one rule make together.
#[derive(Clone, Copy)]
enum Together {
    /// The shortest counts.
    Min,
    /// The longest counts.
    Max,
}

/// What becomes of a service's data in backups, an element of its own: its time begins when the other one ends.
pub(super) fn in_backups(cx: &Cx, service: &Service) -> Option<Value> {
    let (kept, line) = cx.lines.in_backups(service)?;
    let mut storage = Storage::default();
    match &kept.rule {
        rule @ Retention::For { .. } => storage.add(cx, rule, &|_| line.clone()),
        _ => storage.purposes.push(cx.say(&line)),
    }
    Some(storage.made(Together::Max))
}

/// A rule of keeping, one element for each case. `around` puts a line under the conditions under which all of it holds.
pub(super) fn of(cx: &Cx, keeping: &Keeping, around: &dyn Fn(Line) -> Line) -> Vec<Value> {
    let whole = |line| around(cx.lines.then(keeping, line));
    let (parts, together) = match &keeping.rule {
        Retention::Cases(cases) => {
            let each = |case: &Case| of(cx, &case.keeping, &|line| whole(cx.lines.in_case(case, line)));
            return cases.iter().flat_map(each).collect();
        }
        Retention::FirstOf(rules) => (&rules[..], Together::Min),
        Retention::LastOf(rules) => (&rules[..], Together::Max),
        rule => (std::slice::from_ref(rule), Together::Max),
    };
    let mut storage = Storage::default();
    for rule in parts {
        storage.add(cx, rule, &whole);
    }
    vec![storage.made(together)]
}

/// An element of `storage` while it is collected.
#[derive(Default)]
struct Storage {
    temporal: Vec<Value>,
    purposes: Vec<String>,
    laws: Vec<String>,
}

impl Storage {
    fn add(&mut self, cx: &Cx, rule: &Retention, whole: &dyn Fn(Line) -> Line) {
        let line = cx.say(&whole(cx.lines.rule(rule)));
        let mut lasts = |ttl: String| self.temporal.push(json!({ "description": line, "ttl": ttl }));
        match rule {
            Retention::For { period, .. } => lasts(period.letters()),
            Retention::NotStored => lasts("PT0S".to_owned()),
            Retention::Statutory(key) => {
                let entry = cx.catalog.retention(key);
                match entry.period {
                    Some(period) => lasts(period.letters()),
                    None => self.purposes.push(line),
                }
                self.laws.extend(references(&entry.citations));
            }
            // A choice inside a choice has no form of its own in TILT; its words tell it.
            Retention::Until(_)
            | Retention::ByProvider
            | Retention::Criteria(_)
            | Retention::FirstOf(_)
            | Retention::LastOf(_)
            | Retention::Cases(_) => self.purposes.push(line),
        }
    }

    fn made(self, together: Together) -> Value {
        let mut made = Map::new();
        let lists = [
            ("temporal", json!(self.temporal)),
            ("purposeConditional", json!(self.purposes)),
            ("legalBasisConditional", json!(self.laws)),
        ];
        made.extend(lists.into_iter().filter(|(_, list)| *list != json!([])).map(|(key, list)| (key.to_owned(), list)));
        let together = match together {
            Together::Min => "min",
            Together::Max => "max",
        };
        made.insert("aggregationFunction".into(), json!(together));
        Value::Object(made)
    }
}
