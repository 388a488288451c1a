//! What customers may import of our facts, in the language of declarations itself: who we are, what we log for each
//! service that offers a snippet, how long, what becomes of it in backups, and who runs the servers for us.
//!
//! Nothing that is a decision is in it: no purpose, no legal basis, no agreement, no safeguard. Those are the customer's.

use super::yaml::{Value, lines};
use crate::catalog::Catalog;
use crate::compose;
use crate::document::{Edition, Line, say_with};
use crate::locale::{Locale, plain};
use crate::model::{
    Backups, Case, Datum, Event, Item, Keeping, LogEvent, Logs, Policy, Register, Retention, Service, Stated, Term,
    Then, Word,
};
use crate::source::At;
use crate::value::{Lang, Text, Words};
use std::collections::BTreeMap;

/// The content of the file.
pub fn facts(policy: &Policy, catalog: &Catalog) -> String {
    let policy = &*policy.told_in(Edition::Public);
    let mut writer = Writer { policy, catalog, locales: locales(policy), terms: BTreeMap::new() };
    let services = policy.snippets().map(|(_, service, _)| (service.id.to_string(), writer.service(service)));
    let services: Vec<_> = services.collect();
    let languages = policy.languages.iter().map(|lang| Value::Word(lang.to_string())).collect();
    let mut entries =
        vec![entry("klartext-facts", Value::Word("1".into())), entry("languages", Value::List(languages))];
    entries.extend(policy.version.iter().map(|version| entry("version", Value::Quoted(version.value.clone()))));
    entries.extend(policy.updated.given().map(|date| entry("updated", Value::Word(date.to_string()))));
    entries.push(entry("party", Value::Map(writer.party())));
    entries.push(entry("services", Value::Map(services)));
    let terms = std::mem::take(&mut writer.terms).into_iter();
    let terms: Vec<_> =
        terms.map(|(vocabulary, terms)| (vocabulary, Value::Map(terms.into_iter().collect()))).collect();
    if !terms.is_empty() {
        entries.push(entry("terms", Value::Map(terms)));
    }
    lines(&entries)
}

fn entry(key: &str, value: Value) -> (String, Value) {
    (key.to_owned(), value)
}

fn locales(policy: &Policy) -> Vec<(Lang, Locale)> {
    let informal = policy.register == Register::Informal;
    policy.languages.iter().map(|lang| (lang.value.clone(), Locale::load(lang, informal))).collect()
}

/// Keys with their values, as far as there are any.
type Entries = Vec<(String, Value)>;

struct Writer<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    locales: Vec<(Lang, Locale)>,
    /// Own words that were met, by vocabulary and id: customers do not have them.
    terms: BTreeMap<String, BTreeMap<String, Value>>,
}

impl Writer<'_> {
    fn party(&self) -> Entries {
        let Some(controller) = self.policy.controller.given() else { return Entries::new() };
        let name = controller.name.given().map(|name| entry("name", Value::Quoted(name.clone())));
        let address = controller.address.given();
        let line = address.map(|to| format!("{}, {} {}", to.street, to.postcode, to.city));
        let country = address.map(|to| entry("country", Value::Word(to.country.as_str().to_owned())));
        name.into_iter().chain(line.map(|line| entry("address", Value::Quoted(line)))).chain(country).collect()
    }

    fn service(&mut self, service: &Service) -> Value {
        let mut entries = Entries::new();
        match &service.logs {
            Stated::None(_) => entries.push(entry("logs", Value::Word("none".into()))),
            Stated::Given(logs) => entries.push(entry("logs", Value::Map(self.logs(logs)))),
            Stated::Unsaid | Stated::Todo(_) => {}
        }
        let backups = if service.backups.is_unsaid() { &self.policy.backups } else { &service.backups };
        match backups {
            Stated::None(_) => entries.push(entry("backups", Value::Word("none".into()))),
            Stated::Given(backups) => entries.push(entry("backups", Value::Map(self.backups(backups)))),
            Stated::Unsaid | Stated::Todo(_) => {}
        }
        let operators = compose::operators(self.policy, self.catalog, service);
        if !operators.is_empty() {
            let names = operators.into_iter().map(|line| self.operator(line)).collect();
            entries.push(entry("sub-processors", Value::List(names)));
        }
        Value::Map(entries)
    }

    /// Behind a label, because names of firms keep their small letters there.
    fn operator(&self, operator: Line) -> Value {
        self.worded(&say_with("facts-operator", vec![("operator", operator)]).into())
    }

    /// A line of ours in each language.
    fn worded(&self, line: &Line) -> Value {
        let each =
            self.locales.iter().map(|(lang, locale)| (lang.to_string(), Value::Quoted(plain(&locale.words(line)))));
        Value::Map(each.collect())
    }

    /// Who receives logs, and who of our staff sees them, is told in our own statement.
    fn logs(&mut self, logs: &Logs) -> Entries {
        let mut entries = Entries::new();
        match logs.events.as_slice() {
            [only] if only.id.is_none() => entries.push(entry("data", self.data(&only.data))),
            several => {
                let events = several.iter().filter_map(|event| {
                    let Value::Word(id) = self.word(&event.what.as_ref()?.value, "log-kinds") else { return None };
                    Some((id, self.event(event)))
                });
                let events = events.collect();
                entries.push(entry("events", Value::Map(events)));
            }
        }
        entries.extend(self.keeping_of(&logs.retention));
        entries.extend(logs.example.iter().map(|line| entry("example", Value::Quoted(line.value.clone()))));
        entries
    }

    fn event(&mut self, event: &LogEvent) -> Value {
        let mut entries = vec![entry("data", self.data(&event.data))];
        let adds_to = event.adds_to.as_ref().map(|base| entry("adds-to", self.word(base, "log-kinds")));
        entries.extend(adds_to);
        let replaced: Entries = event
            .replaced
            .iter()
            .filter_map(|(field, with)| match self.word(field, "data") {
                Value::Word(id) => Some((id, Value::Quoted(with.value.clone()))),
                _ => None,
            })
            .collect();
        entries.extend((!replaced.is_empty()).then(|| entry("replaced", Value::Map(replaced))));
        entries.extend(event.when.as_ref().map(|when| entry("when", self.condition(when))));
        entries.extend(self.keeping_of(&event.retention));
        if entries.len() == 1 { entries.remove(0).1 } else { Value::Map(entries) }
    }

    /// Data with named sets spelled out.
    fn data(&mut self, data: &[Datum]) -> Value {
        let mut all = Vec::new();
        self.data_into(data, None, &mut all);
        Value::List(all)
    }

    fn data_into(&mut self, data: &[Datum], when: Option<&At<Word>>, all: &mut Vec<Value>) {
        for datum in data {
            match datum {
                Datum::One(item) => all.push(self.item(item, when, "data")),
                Datum::AnyOf(items) => {
                    let items = items.iter().map(|item| self.item(item, None, "data")).collect();
                    all.push(Value::Map(vec![entry("any-of", Value::List(items))]));
                }
                Datum::Set(item) => {
                    let policy = self.policy;
                    if let Some(set) = policy.data_set(&item.what) {
                        self.data_into(&set.data, item.when.as_ref().or(when), all);
                    }
                }
            }
        }
    }

    /// An element of a list; of something under a condition without its own that of what is around it.
    fn item(&mut self, item: &Item<Word>, around: Option<&At<Word>>, vocabulary: &str) -> Value {
        let word = self.word(&item.what, vocabulary);
        let mut details = Entries::new();
        details.extend(item.when.as_ref().or(around).map(|when| entry("when", self.condition(when))));
        details.extend(item.unless.as_ref().map(|unless| entry("unless", self.condition(unless))));
        details.extend(item.note.as_ref().map(|note| entry("note", text(note))));
        match word {
            Value::Word(id) if !details.is_empty() => Value::Map(vec![(id, Value::Map(details))]),
            word => word,
        }
    }

    /// A condition; what we would say of us is told as customers say it.
    fn condition(&mut self, word: &Word) -> Value {
        match compose::of_provider(word) {
            Some(line) => self.worded(&line),
            None => self.word(word, "conditions"),
        }
    }

    /// The id of a word; an own one is written under `terms`, too.
    fn word(&mut self, word: &Word, vocabulary: &str) -> Value {
        match word {
            Word::Shipped(_, id) => Value::Word(id.to_string()),
            Word::Own(own) => text(own),
            Word::Term(term) => {
                let Term { id, text: words, after, like } = &**term;
                let mut entries = match after {
                    Some(after) => vec![entry("until", text(words)), entry("after", text(after))],
                    None if vocabulary == "events" => vec![entry("until", text(words))],
                    None => match text(words) {
                        Value::Map(entries) => entries,
                        other => vec![entry("text", other)],
                    },
                };
                entries.extend(like.iter().map(|like| entry("like", Value::Word(like.clone()))));
                self.terms.entry(vocabulary.to_owned()).or_default().insert(id.to_string(), Value::Map(entries));
                Value::Word(id.to_string())
            }
        }
    }

    fn backups(&mut self, backups: &Backups) -> Entries {
        let mut entries = Entries::new();
        if let Stated::Given(kept) = &backups.kept {
            entries.push(entry("kept", self.keeping(kept)));
        }
        entries.extend(backups.every.map(|every| entry("every", Value::Word(every.value.to_string()))));
        entries.extend(backups.single_records_deleted.map(|deleted| {
            entry("single-records", Value::Word(if deleted.value { "deleted" } else { "not-deleted" }.to_owned()))
        }));
        entries
    }

    fn keeping_of(&mut self, stated: &Stated<Keeping>) -> Option<(String, Value)> {
        stated.given().map(|keeping| entry("retention", self.keeping(keeping)))
    }

    fn keeping(&mut self, keeping: &Keeping) -> Value {
        let rule = self.rule(&keeping.rule);
        let then = match keeping.then.map(|then| then.value) {
            None => return rule,
            Some(Then::Delete) => "delete",
            Some(Then::Anonymise) => "anonymise",
            Some(Then::Restrict) => "restrict",
            Some(Then::Destroy) => "destroy",
        };
        let mut entries = match rule {
            Value::Map(entries) => entries,
            rule => vec![entry("for", rule)],
        };
        entries.push(entry("then", Value::Word(then.to_owned())));
        Value::Map(entries)
    }

    fn rule(&mut self, rule: &Retention) -> Value {
        match rule {
            Retention::For { period, at_most, after } => {
                let up_to = if *at_most { "up to " } else { "" };
                let after = after.as_ref().map(|event| format!(" after {}", self.event_id(event)));
                Value::Word(format!("{up_to}{}{}", period.value, after.unwrap_or_default()))
            }
            Retention::Until(event) => Value::Word(format!("until {}", self.event_id(event))),
            Retention::Statutory(key) => Value::Word(key.as_str().to_owned()),
            Retention::ByProvider => Value::Word("by-provider".to_owned()),
            Retention::NotStored => Value::Word("not-stored".to_owned()),
            Retention::FirstOf(rules) => Value::Map(vec![entry("first-of", self.rules(rules))]),
            Retention::LastOf(rules) => Value::Map(vec![entry("last-of", self.rules(rules))]),
            Retention::Cases(cases) => {
                let cases = cases.iter().map(|case| self.case(case)).collect();
                Value::Map(vec![entry("cases", Value::Map(cases))])
            }
            Retention::Criteria(criteria) => Value::Map(vec![entry("criteria", text(criteria))]),
        }
    }

    fn rules(&mut self, rules: &[Retention]) -> Value {
        Value::List(rules.iter().map(|rule| self.rule(rule)).collect())
    }

    fn case(&mut self, case: &Case) -> (String, Value) {
        let when = case.when.as_ref().map(|when| self.word(when, "conditions"));
        let key = match when {
            Some(Value::Word(id)) => id,
            _ => "otherwise".to_owned(),
        };
        (key, self.keeping(&case.keeping))
    }

    /// Events are ids wherever a period names one.
    fn event_id(&mut self, event: &Event) -> String {
        match self.word(event, "events") {
            Value::Word(id) => id,
            _ => String::new(),
        }
    }
}

fn text(text: &Text) -> Value {
    match &text.words {
        Words::Neutral(words) => Value::Quoted(words.clone()),
        Words::Each(all) => {
            Value::Map(all.iter().map(|(lang, words)| (lang.to_string(), Value::Quoted(words.value.clone()))).collect())
        }
    }
}
