//! The policy in the Transparency Information Language (TILT), version of 2023: JSON for programs that compare or answer
//! questions about statements.
//!
//! TILT asks for more than Art. 13 and 14 GDPR do. What it leaves open and nobody declared is left out. What it insists
//! on and nobody declared stands there in its most neutral form, and a note says so. What it has no field for is not
//! told: processing on behalf of others, restriction and objection, what recipients do on their own.

mod data;
mod reference;
mod rights;
mod storage;
mod transfers;
mod who;

use super::{Exported, statement_address};
use crate::catalog::Catalog;
use crate::compose::Lines;
use crate::document::{Edition, Line};
use crate::locale::{Locale, plain};
use crate::model::Policy;
use crate::value::hash;
use serde_json::{Map, Value, json};

/// What everyone may know of a policy, in the language of the locale. What cannot be worded is a fault of the locale.
pub fn tilt(policy: &Policy, catalog: &Catalog, locale: &Locale) -> Exported {
    let policy = &*policy.told_in(Edition::Public);
    let mut cx = Cx { policy, catalog, locale, lines: Lines::of(policy, catalog), notes: Vec::new() };
    let disclosed = data::disclosed(&mut cx);
    let mut document = Map::new();
    document.insert("meta".into(), cx.meta());
    document.insert("controller".into(), who::controller(&mut cx));
    document.insert("dataProtectionOfficer".into(), who::officer(&mut cx));
    document.insert("dataDisclosed".into(), disclosed);
    document.insert("thirdCountryTransfers".into(), transfers::transfers(&cx));
    document.insert("accessAndDataPortability".into(), rights::access(&cx));
    document.insert("sources".into(), data::sources(&mut cx));
    document.extend(rights::rights(&cx));
    document.insert("automatedDecisionMaking".into(), rights::decisions(&cx));
    // A change of purpose (Art. 13(3) GDPR) is told when it is planned, and no key says that.
    document.insert("changesOfPurpose".into(), json!([]));
    let mut document = Value::Object(document);
    // Of everything else, as compact JSON: a hash cannot hold itself.
    document["meta"]["_hash"] = json!(hash(document.to_string().as_bytes()));
    Exported { document, notes: cx.notes }
}

/// What an export is made from.
struct Cx<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    locale: &'p Locale,
    lines: Lines<'p>,
    notes: Vec<String>,
}

impl Cx<'_> {
    /// A line as a text that stands by itself.
    fn say(&self, line: &Line) -> String {
        plain(&self.locale.sentence(line))
    }

    fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn meta(&mut self) -> Value {
        let name = self.name();
        let date = self.policy.updated.given().copied();
        let day = date.map(|date| date.to_string()).unwrap_or_default();
        let declared = self.policy.version.as_ref().and_then(|version| version.value.parse::<u32>().ok());
        let version = declared.filter(|number| *number > 0).or_else(|| {
            self.note("`meta.version` has to be a number and is made of the date, because `version` is none");
            date.and_then(|date| format!("{:04}{:02}{:02}", date.year(), date.month(), date.day()).parse().ok())
        });
        self.note("`meta.created` is the date of the last change, because the declaration knows no other");
        json!({
            "_id": id(&[&name, self.locale.lang().as_str()]),
            "name": name,
            "created": day,
            "modified": day,
            "version": version.unwrap_or(1),
            "language": self.locale.lang().as_str(),
            "status": "active",
            "url": statement_address(self.policy, self.locale.lang()),
        })
    }

    fn name(&self) -> String {
        let name = self.policy.controller.given().and_then(|controller| controller.name.given());
        name.cloned().unwrap_or_default()
    }
}

/// An id in the form of a UUID (version 8) that is the same whenever it is made of the same words.
fn id(words: &[&str]) -> String {
    let hash = hash(words.join("\n").as_bytes());
    format!("{}-{}-8{}-8{}-{}", &hash[..8], &hash[8..12], &hash[12..15], &hash[15..18], &hash[18..30])
}

/// A telephone number without brackets, which TILT takes at one place only.
fn phone(number: &str) -> String {
    number.replace(['(', ')'], "")
}
