//! When two values say the same: in one form, in which order, white space, places and the ways of writing make no
//! difference. Ids that were renamed count as what they are called now.

use super::{Kind, Renamed};
use crate::catalog::{Catalog, Start};
use crate::compose::single::Single;
use crate::model::{
    Address, Authority, Case, Contact, Datum, Dpo, Event, Exception, Item, Keeping, Link, MeasureRef, Party, Place,
    Policy, Retention, Service, Stated, Then, Word,
};
use crate::source::At;
use crate::value::{Key, Lang, Period, Text};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Reads the values of a policy.
pub(super) struct Reader<'p> {
    pub(super) policy: &'p Policy,
    pub(super) catalog: &'p Catalog,
    pub(super) single: Single<'p>,
    /// The languages in which texts are compared.
    langs: &'p [Lang],
    renamed: &'p Renamed,
    /// The author's own words that were met, by their ids.
    terms: RefCell<BTreeMap<String, Text>>,
}

/// How long something is kept, as far as that can be compared: the longest time in it, and from when it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) minutes: u64,
    pub(super) start: String,
}

impl<'p> Reader<'p> {
    pub(super) fn new(policy: &'p Policy, catalog: &'p Catalog, langs: &'p [Lang], renamed: &'p Renamed) -> Self {
        Self { policy, catalog, single: Single::new(policy, catalog), langs, renamed, terms: RefCell::default() }
    }

    /// The author's own words that were met, by their ids.
    pub(super) fn terms(&self) -> BTreeMap<String, Text> {
        self.terms.borrow().clone()
    }

    /// An id as it is called now.
    pub(super) fn id(&self, kind: Kind, id: &str) -> String {
        self.renamed.get(&(kind, id.to_owned())).map_or_else(|| id.to_owned(), Clone::clone)
    }

    pub(super) fn party(&self, key: &Key<Party>) -> String {
        self.id(Kind::Party, key.as_str())
    }

    pub(super) fn place(&self, key: &Key<Place>) -> String {
        self.id(Kind::Place, key.as_str())
    }

    pub(super) fn service(&self, key: &Key<Service>) -> String {
        self.id(Kind::Service, key.as_str())
    }

    /// A text, in the languages that both policies publish.
    pub(super) fn text(&self, text: &Text) -> String {
        let words = self.langs.iter().filter_map(|lang| text.in_language(lang)).map(folded);
        words.collect::<Vec<_>>().join("\0")
    }

    /// An own word counts by its id, because its text is compared once and for itself.
    pub(super) fn word(&self, word: &Word) -> String {
        match word {
            Word::Shipped(_, id) => id.to_string(),
            Word::Term(term) => {
                self.terms.borrow_mut().entry(term.id.to_string()).or_insert_with(|| term.text.clone());
                format!("own {}", term.id)
            }
            Word::Own(text) => self.text(text),
        }
    }

    pub(super) fn words(&self, words: &[At<Word>]) -> String {
        sorted(words.iter().map(|word| self.word(word)))
    }

    pub(super) fn maybe(&self, word: Option<&At<Word>>) -> String {
        word.map(|word| self.word(word)).unwrap_or_default()
    }

    /// Something with its condition and remark.
    pub(super) fn item<T>(&self, what: &str, item: &Item<T>) -> String {
        let note = item.note.as_ref().map(|note| self.text(note)).unwrap_or_default();
        all([what.to_owned(), self.maybe(item.when.as_ref()), self.maybe(item.unless.as_ref()), note])
    }

    pub(super) fn items(&self, items: &[Item<Word>]) -> String {
        sorted(items.iter().map(|item| self.item(&self.word(&item.what), item)))
    }

    /// Data, named sets opened.
    pub(super) fn data(&self, data: &[Datum]) -> String {
        sorted(data.iter().flat_map(|datum| match datum {
            Datum::One(item) => vec![self.item(&self.word(&item.what), item)],
            Datum::AnyOf(items) => vec![format!("any of {}", self.items(items))],
            Datum::Set(item) => {
                let set = self.policy.data_set(&item.what).map_or(&[][..], |set| &set.data);
                vec![self.item(&self.data(set), item)]
            }
        }))
    }

    pub(super) fn keeping(&self, keeping: &Keeping) -> String {
        let then = keeping.then.map(|then| then.value).filter(|then| *then != Then::Delete);
        all([self.rule(&keeping.rule), then.map(|then| format!("{then:?}")).unwrap_or_default()])
    }

    fn rule(&self, rule: &Retention) -> String {
        let rules = |rules: &[Retention]| sorted(rules.iter().map(|rule| self.rule(rule)));
        let case = |case: &Case| all([self.maybe(case.when.as_ref()), self.keeping(&case.keeping)]);
        match rule {
            Retention::For { period, at_most, after } => {
                all([format!("for {}", period.value), format!("{at_most}"), self.maybe(after.as_ref())])
            }
            Retention::Until(event) => format!("until {}", self.event(event)),
            Retention::Statutory(key) => format!("statutory {}", key.as_str()),
            Retention::ByProvider => "by-provider".to_owned(),
            Retention::NotStored => "not-stored".to_owned(),
            Retention::FirstOf(of) => format!("first of {}", rules(of)),
            Retention::LastOf(of) => format!("last of {}", rules(of)),
            Retention::Cases(cases) => format!("cases {}", sorted(cases.iter().map(case))),
            Retention::Criteria(text) => self.text(text),
        }
    }

    fn event(&self, event: &Event) -> String {
        self.word(&event.value)
    }

    /// The longest time that something is kept, if it is a time.
    pub(super) fn length(&self, rule: &Retention) -> Option<Length> {
        let of = |period: Period, start: String| Length { minutes: period.roughly_minutes(), start };
        match rule {
            Retention::For { period, after, .. } => Some(of(period.value, self.maybe(after.as_ref()))),
            Retention::Statutory(key) => {
                let entry = self.catalog.retention(key);
                let start = match &entry.start {
                    None => String::new(),
                    Some(Start::YearEnd) => "year-end".to_owned(),
                    Some(Start::YearEndAfter(event)) => format!("year-end after {event}"),
                    Some(Start::Event(event)) => event.clone(),
                };
                entry.period.filter(|_| entry.until.is_none()).map(|period| of(period, start))
            }
            Retention::NotStored => Some(Length { minutes: 0, start: String::new() }),
            _ => None,
        }
    }

    pub(super) fn link(&self, link: &Link) -> String {
        all([link.url.value.clone(), link.text.as_ref().map(|text| self.text(text)).unwrap_or_default()])
    }

    pub(super) fn exception(&self, exception: &Exception) -> String {
        match exception {
            Exception::Service(key) => format!("service {}", self.service(key)),
            Exception::Word(word) => self.word(word),
        }
    }
}

/// An own measure counts by its id.
pub(super) fn measure(measure: &MeasureRef) -> String {
    match measure {
        MeasureRef::Shipped(key) => key.as_str().to_owned(),
        MeasureRef::Own { id, .. } => format!("own {id}"),
    }
}

pub(super) fn address(address: &Address) -> String {
    let words = [&address.street, &address.postcode, &address.city].map(|words| folded(words));
    all(words.into_iter().chain([address.country.as_str().to_owned()]))
}

pub(super) fn contact(contact: &Contact) -> String {
    let value = |value: &Option<At<String>>| value.as_ref().map(|value| folded(value)).unwrap_or_default();
    let address = contact.address.as_ref().map(|at| address(at)).unwrap_or_default();
    all([folded(&contact.name), address, value(&contact.email), value(&contact.phone), value(&contact.website)])
}

pub(super) fn authority(authority: &Authority) -> String {
    match authority {
        Authority::Shipped(key) => key.as_str().to_owned(),
        Authority::Own(own) => contact(own),
    }
}

pub(super) fn officer(dpo: &Dpo) -> String {
    let value = |value: &Option<At<String>>| value.as_ref().map(|value| folded(value)).unwrap_or_default();
    match dpo {
        Dpo::Absent(why) => format!("{:?}", why.value),
        Dpo::Contact { name, company, address: at, email, phone } => {
            let at = at.as_ref().map(|at| address(at)).unwrap_or_default();
            let email = match email {
                Stated::Given(email) => email.value.clone(),
                other => format!("{:?}", other.is_todo()),
            };
            all([value(name), value(company), at, email, value(phone)])
        }
    }
}

/// Words without their line breaks and indentation.
pub(super) fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several values as one. No text holds the sign between them, so none can pass for two.
pub(super) fn all(values: impl IntoIterator<Item = String>) -> String {
    values.into_iter().map(|value| value + "\0").collect()
}

/// Several values in no order.
pub(super) fn sorted(values: impl IntoIterator<Item = String>) -> String {
    let mut values: Vec<String> = values.into_iter().collect();
    values.sort();
    all(values)
}
