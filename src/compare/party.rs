//! Outside parties, and the places where data lie.

use super::Kind;
use super::fact::{About, Facts, Gauge};
use super::same::Reader;
use super::topic;
use crate::catalog::Country;
use crate::compose::single;
use crate::document::{Inline, Joint, Line, say};
use crate::model::{Audience, Instrument, Party, Place, Role, Since, Transfer};
use crate::source::At;
use crate::value::Key;

pub(super) fn parties(reader: &Reader) -> Vec<About> {
    reader.policy.parties.iter().map(|party| one(reader, party)).collect()
}

fn one(reader: &Reader, party: &Party) -> About {
    let mut facts = Facts::new(reader);
    facts.stated(topic::PARTY_NAME, "", &party.name, |name| {
        (Inline::Given(name.clone()).into(), reader.text(name), Gauge::Nothing)
    });
    let role = party.role;
    facts.add(topic::ROLE, "", single::role(role.value), format!("{:?}", role.value), role.span);
    facts.word(topic::PARTY_CATEGORY, "", party.category.as_ref());
    countries(&mut facts, &party.located_in(reader.catalog));
    facts.name(topic::PARTY_ADDRESS, party.address.as_ref());
    facts.word(topic::TASK, "", party.task.as_ref());
    if let Some(product) = &party.product {
        let name = Inline::Name(reader.catalog.product(product).name.value.clone()).into();
        facts.add(topic::PRODUCT, "", name, product.as_str().to_owned(), product.span);
    }
    facts.web(topic::POLICY_LINK, "", party.policy.as_ref());
    facts.stated(topic::AGREEMENT, "", &party.agreement, |agreement| {
        (single::agreement(*agreement), format!("{agreement:?}"), Gauge::Nothing)
    });
    facts.web(topic::ARRANGEMENT, "", party.arrangement.as_ref());
    party.transfers.iter().for_each(|transfer| one_transfer(&mut facts, transfer));
    facts.items(topic::SUB_PROCESSOR, &party.sub_processors);
    facts.statement(topic::NAMES_WITHHELD, "", party.names_withheld.as_ref());
    since(&mut facts, party.since);
    facts.text(topic::NOTE, "", party.note.as_ref());
    if let Some(public) = party.public {
        let id = if public.value { "changed-public" } else { "changed-not-public" };
        facts.add(topic::PUBLIC_SOURCE, "", say(id).into(), public.value.to_string(), public.span);
    }
    if let Some(readers) = party.audience {
        facts.add(topic::READERS, "", read_by(readers.value), format!("{:?}", readers.value), readers.span);
    }
    let is_processor = role.value == Role::Processor;
    let topic = if is_processor { topic::PROCESSOR } else { topic::RECIPIENT };
    let itself = (topic, introduced(reader, party), party.id.span);
    facts.about_one(Kind::Party, party.id.as_str(), reader.single.party(party), itself)
}

/// Name, countries and task: what a notice of a new party has to say at the least.
fn introduced(reader: &Reader, party: &Party) -> Line {
    let mut told = vec![reader.single.party(party)];
    told.extend(party.located_in(reader.catalog).iter().map(|key| country(key)));
    told.extend(party.task.iter().map(|task| reader.single.word(task)));
    single::joined(Joint::Comma, told)
}

fn country(key: &Key<Country>) -> Line {
    Inline::Country(key.as_str().to_owned()).into()
}

/// Each country for itself; those outside the EEA have rules of their own.
fn countries(facts: &mut Facts, keys: &[At<Key<Country>>]) {
    for key in keys {
        let topic = if facts.reader.catalog.country(key).eea { topic::COUNTRY } else { topic::THIRD_COUNTRY };
        facts.add(topic, key.as_str(), country(key), String::new(), key.span);
    }
}

fn one_transfer(facts: &mut Facts, transfer: &Transfer) {
    let (reader, code) = (facts.reader, transfer.country.as_str());
    facts.of(Some(country(&transfer.country)), |facts| {
        facts.stated(topic::TRANSFER, code, &transfer.by, |by| {
            (reader.single.instrument(transfer, by), instrument(by), Gauge::Nothing)
        });
    });
    facts.inside(topic::TRANSFER, code, country(&transfer.country), |facts| {
        if let Some(date) = transfer.checked {
            let said = (date.value.to_string(), Gauge::Day(date.value));
            facts.gauged(topic::TRANSFER_CHECKED, code, Inline::Date(date.value).into(), said, date.span);
        }
        facts.web(topic::TRANSFER_COPY, code, transfer.copy.as_ref());
    });
}

fn instrument(instrument: &Instrument) -> String {
    match instrument {
        Instrument::Scc(modules) => {
            let mut modules = modules.clone();
            modules.sort_unstable();
            format!("clauses {modules:?}")
        }
        other => format!("{other:?}"),
    }
}

fn since(facts: &mut Facts, since: Option<Since>) {
    if let Some(since) = since {
        let (Since::Day(date) | Since::Month(date)) = since;
        let said = format!("{} {}", date.value, matches!(since, Since::Day(_)));
        facts.add(topic::SINCE, "", single::since(since), said, date.span);
    }
}

/// Who may read of something.
pub(super) fn read_by(audience: Audience) -> Line {
    say(match audience {
        Audience::Public => "changed-for-public",
        Audience::Customers => "changed-for-customers",
        Audience::Authority => "changed-for-authority",
    })
    .into()
}

pub(super) fn places(reader: &Reader) -> Vec<About> {
    reader.policy.places.iter().map(|place| one_place(reader, place)).collect()
}

fn one_place(reader: &Reader, place: &Place) -> About {
    let mut facts = Facts::new(reader);
    facts.text(topic::PLACE_NAME, "", place.name.as_ref());
    countries(&mut facts, &place.countries);
    facts.name(topic::CITY, place.city.as_ref());
    if let Some((key, party)) = place.operator.as_ref().and_then(|key| Some((key, reader.policy.party(key)?))) {
        facts.add(topic::OPERATOR, "", reader.single.party(party), reader.party(key), key.span);
    }
    since(&mut facts, place.since);
    facts.word(topic::HOLDS, "", place.holds.as_ref());
    if let Some(at) = place.no_personal_data {
        facts.add(topic::HOLDS, "none", say("place-no-personal-data").into(), String::new(), at);
    }
    facts.word(topic::CONDITION, "when", place.when.as_ref());
    facts.of(Some(say("changed-except").into()), |facts| {
        facts.word(topic::CONDITION, "unless", place.unless.as_ref());
    });
    facts.text(topic::NOTE, "", place.note.as_ref());
    facts.links(topic::LINK, &place.links);
    let line = reader.single.place(place);
    let name = place.name.as_ref().map_or_else(|| line.clone(), |name| Inline::Given(name.clone()).into());
    facts.about_one(Kind::Place, place.id.as_str(), name, (topic::PLACE, line, place.id.span))
}
