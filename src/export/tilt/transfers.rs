//! Transfers to third countries with what they rest on (Art. 44 to 49 GDPR). TILT has no field for the recipient, so the
//! words name it.

use super::Cx;
use crate::model::{Instrument, Party, Transfer};
use serde_json::{Map, Value, json};

pub(super) fn transfers(cx: &Cx) -> Value {
    let of = |party| (party as &Party).transfers.iter().map(move |transfer| one(cx, party, transfer));
    let parties = cx.policy.parties.iter().flat_map(of);
    // Places of our own outside the EEA are no transfer, but data lie there.
    let places = cx.policy.places.iter().filter(|place| place.operator.is_none() && place.no_personal_data.is_none());
    let abroad = places.flat_map(|place| &place.countries).filter(|key| !cx.catalog.country(key).eea);
    let mut all: Vec<Value> = parties.collect();
    for country in abroad.map(|key| json!({ "country": key.as_str() })) {
        if !all.iter().any(|known| known["country"] == country["country"]) {
            all.push(country);
        }
    }
    Value::Array(all)
}

fn one(cx: &Cx, party: &Party, transfer: &Transfer) -> Value {
    let mut fields = Map::new();
    fields.insert("country".into(), json!(transfer.country.as_str()));
    let Some(instrument) = transfer.by.given() else { return Value::Object(fields) };
    let line = cx.say(&cx.lines.transfer(party, transfer));
    let there = json!({ "available": true, "description": line });
    let mut tell = |key: &str, value: Value| fields.insert(key.to_owned(), value);
    match instrument {
        Instrument::Adequacy | Instrument::Dpf => {
            tell("adequacyDecision", there);
        }
        Instrument::Scc(_) => {
            tell("appropriateGuarantees", there.clone());
            tell("standardDataProtectionClause", there);
        }
        Instrument::Bcr => {
            tell("appropriateGuarantees", there);
        }
        // A derogation is for transfers that rest on neither (Art. 49(1) GDPR).
        Instrument::Derogation(_) => {
            tell("adequacyDecision", json!({ "available": false }));
            tell("appropriateGuarantees", json!({ "available": false, "description": line }));
        }
    }
    Value::Object(fields)
}
