//! Chapters and services: what is done with personal data, for what, on which basis, with whom, how long.

mod device;
mod others;

use super::fact::{About, Facts, Gauge};
use super::same::{Reader, all};
use super::topic::{self, Topic};
use super::{Kind, measure, whole};
use crate::compose::single::{self, Condition};
use crate::document::{Inline, Joint, Line, say_with};
use crate::model::{
    Basis, Chapter, Item, Party, Place, Provision, Purpose, Recipient, Recipients, Service, ServiceCase, SourceStep,
    Stated, Why, Word,
};
use crate::source::{At, Span};
use crate::value::Key;

/// Chapters, each followed by its services with their parts.
pub(super) fn chapters(reader: &Reader) -> Vec<About> {
    let mut out = Vec::new();
    for chapter in &reader.policy.chapters {
        out.push(heading(reader, chapter));
        for service in &chapter.services {
            add(reader, service, "", &mut out);
        }
    }
    out
}

/// That a service stands in another chapter makes no difference, so a chapter alone is neither new nor dropped.
fn heading(reader: &Reader, chapter: &Chapter) -> About {
    let mut facts = Facts::new(reader);
    facts.text(topic::TITLE, "", chapter.title.as_ref());
    facts.text(topic::NOTE, "", chapter.note.as_ref());
    facts.items(topic::SENTENCE, &chapter.facts);
    let mut about = facts.about(Kind::Chapter, reader.single.chapter(chapter));
    about.subject.id = chapter.id.to_string();
    about.first_id = chapter.id.to_string();
    about
}

fn add(reader: &Reader, service: &Service, above: &str, out: &mut Vec<About>) {
    let id = format!("{above}{}", service.id.value);
    let itself = (topic::SERVICE, introduced(reader, service), service.id.span);
    out.push(facts(reader, service).about_one(Kind::Service, &id, reader.single.service(service), itself));
    let above = format!("{}/", reader.id(Kind::Service, &id));
    service.parts.iter().for_each(|part| add(reader, part, &above, out));
}

/// Name, purposes and recipients: what a notice of something new has to say at the least.
fn introduced(reader: &Reader, service: &Service) -> Line {
    let name = reader.single.service(service);
    let purposes: Vec<Line> = service.purposes.list().iter().map(|purpose| reader.single.word(&purpose.what)).collect();
    let recipients = reader.policy.everyone_of(service, reader.catalog);
    let recipients: Vec<Line> = recipients.iter().map(|recipient| reader.single.party(recipient.party)).collect();
    let mut line = name;
    if !purposes.is_empty() {
        let purposes = single::joined(Joint::Comma, purposes);
        line = say_with("changed-service-for", vec![("service", line), ("purposes", purposes)]).into();
    }
    if !recipients.is_empty() {
        let recipients = single::joined(Joint::Comma, recipients);
        line = say_with("changed-service-to", vec![("service", line), ("recipients", recipients)]).into();
    }
    line
}

fn facts<'r, 'p>(reader: &'r Reader<'p>, service: &'p Service) -> Facts<'r, 'p> {
    let mut facts = Facts::new(reader);
    about_itself(&mut facts, service);
    what(&mut facts, service);
    purposes(&mut facts, service.purposes.list());
    if let Some(consent) = service.consent.given() {
        facts.items(topic::CONSENT, &consent.by);
        facts.items(topic::WITHDRAWAL, &consent.withdraw);
    }
    facts.keeping(topic::RETENTION, "", &service.retention);
    whole::backups(&mut facts, &service.backups);
    who(&mut facts, service);
    facts.stated(topic::PROVISION, "", &service.provision, |provision| {
        (reader.single.provision(provision), said_of_provision(reader, provision), Gauge::Nothing)
    });
    facts.items(topic::OPT_OUT, &service.opt_out);
    service.measures.iter().for_each(|one| measure::one(&mut facts, one));
    device::logs(&mut facts, &service.logs);
    device::cookies(&mut facts, &service.cookies);
    device::loading(&mut facts, service);
    service.cases.iter().for_each(|one| case(&mut facts, one));
    others::on_behalf(&mut facts, service);
    others::onward(&mut facts, service);
    facts
}

fn about_itself(facts: &mut Facts, service: &Service) {
    let reader = facts.reader;
    facts.text(topic::TITLE, "", service.title.as_ref());
    if let Some(product) = &service.product {
        let name = Inline::Name(reader.catalog.product(product).name.value.clone()).into();
        facts.add(topic::PRODUCT, "", name, product.as_str().to_owned(), product.span);
    }
    facts.text(topic::NOTE, "", service.note.as_ref());
    facts.items(topic::SENTENCE, &service.facts);
    facts.web(topic::LINK, "", service.url.as_ref());
    facts.links(topic::LINK, &service.links);
    facts.word(topic::CONDITION, "when", service.when.as_ref());
    facts.of(Some(crate::document::say("changed-except").into()), |facts| {
        facts.word(topic::CONDITION, "unless", service.unless.as_ref());
    });
}

/// Whose data, which, and from where.
fn what(facts: &mut Facts, service: &Service) {
    facts.items(topic::SUBJECTS, service.subjects.list());
    facts.data(topic::DATA, service.data.list());
    for (topic, todo) in [(topic::SUBJECTS, todo(&service.subjects)), (topic::DATA, todo(&service.data))] {
        gap(facts, topic, todo);
    }
    facts.word(topic::TRIGGER, "", service.trigger.as_ref());
    for step in service.source.list() {
        source(facts, step);
    }
    facts.items(topic::ARRIVES, &service.channels);
}

/// A known gap where a list is expected.
fn gap(facts: &mut Facts, topic: Topic, at: Option<Span>) {
    if let Some(at) = at {
        facts.add(topic, "todo", single::open(), String::new(), at);
    }
}

fn todo<T>(stated: &Stated<T>) -> Option<Span> {
    stated.span().filter(|_| stated.is_todo())
}

fn source(facts: &mut Facts, step: &SourceStep) {
    match step {
        SourceStep::Own(words) => facts.items(topic::SOURCE, words),
        SourceStep::From { parties, words, when, sends } => {
            let reader = facts.reader;
            for item in words {
                let (word, line) = (reader.word(&item.what), reader.single.word(&item.what));
                from(facts, word, line, item, when.as_ref());
            }
            for item in parties {
                let Some(party) = reader.policy.party(&item.what) else { continue };
                let (key, name) = (reader.party(&item.what), reader.single.party(party));
                from(facts, key.clone(), name.clone(), item, when.as_ref());
                facts.inside(topic::SOURCE, &key, name, |facts| facts.data(topic::SENT, sends));
            }
        }
    }
}

fn from<T>(facts: &mut Facts, key: String, name: Line, item: &Item<T>, when: Option<&At<Word>>) {
    let reader = facts.reader;
    let conditions: [Condition; 2] = [(when, None), (item.when.as_ref(), item.unless.as_ref())];
    let line = single::with_note(reader.single.under(name, &conditions), item);
    let same = all([reader.maybe(when), reader.item("", item)]);
    facts.add(topic::SOURCE, key, line, same, item.what.span);
}

/// Purposes, each with its basis as a detail.
fn purposes(facts: &mut Facts, purposes: &[Purpose]) {
    let reader = facts.reader;
    for purpose in purposes {
        let (key, word) = (reader.word(&purpose.what), reader.single.word(&purpose.what));
        let mut line = reader.single.with_condition(word.clone(), purpose.when.as_ref(), None);
        if let Some(basis) = purpose.basis.given() {
            let basis = single::basis_in_short(basis.kind.value);
            line = say_with("purpose-with-basis", vec![("purpose", line), ("basis", basis)]).into();
        }
        facts.add(topic::PURPOSE, key.clone(), line, reader.maybe(purpose.when.as_ref()), purpose.what.span);
        facts.inside(topic::PURPOSE, &key, word, |facts| basis(facts, &key, &purpose.basis));
    }
}

fn basis(facts: &mut Facts, key: &str, basis: &Stated<Basis>) {
    let reader = facts.reader;
    facts.stated(topic::BASIS, key, basis, |basis| {
        (single::basis_in_short(basis.kind.value), format!("{:?}", basis.kind.value), Gauge::Nothing)
    });
    let Some(basis) = basis.given() else { return };
    facts.inside_basis(key, &format!("{:?}", basis.kind.value), |facts| {
        for interest in &basis.interests {
            let word = reader.word(interest);
            facts.add(topic::INTEREST, word, reader.single.word(interest), String::new(), interest.span);
        }
        facts.statement(topic::INTEREST, "whose", basis.whose.as_ref());
        for law in basis.law.iter().chain(&basis.special) {
            facts.add(topic::LAW, law.as_str(), reader.single.law(law), String::new(), law.span);
        }
    });
}

/// Who receives data, where they lie, who inside may look.
fn who(facts: &mut Facts, service: &Service) {
    let reader = facts.reader;
    for recipient in reader.policy.recipients_of(service, reader.catalog) {
        receives(facts, service, recipient);
    }
    gap(facts, topic::RECEIVES, todo(&service.recipients));
    places(facts, service.places.list());
    facts.items(topic::ACCESS, &service.access);
}

/// A recipient by derivation receives data because of a place or a product; where that is written, so is this.
fn receives(facts: &mut Facts, service: &Service, recipient: Recipient) {
    let reader = facts.reader;
    let party = recipient.party;
    let (key, name) = (reader.id(Kind::Party, party.id.as_str()), reader.single.party(party));
    let (when, at) = match recipient.why {
        Why::Asked(when) => (when, None),
        Why::Operates(place) => (None, place.operator.as_ref().map(|operator| operator.span)),
        Why::Provides => (None, service.product.as_ref().map(|product| product.span)),
        Why::Named => (None, None),
    };
    let (line, same, at) = match recipient.item {
        Some(item) => {
            let conditions: [Condition; 2] = [(when, None), (item.when.as_ref(), item.unless.as_ref())];
            let line = single::with_note(reader.single.under(name, &conditions), item);
            (line, all([reader.maybe(when), reader.item("", item)]), item.what.span)
        }
        None => (name, String::new(), at.unwrap_or(party.id.span)),
    };
    facts.add(topic::RECEIVES, key, line, same, at);
}

fn places(facts: &mut Facts, items: &[Item<Key<Place>>]) {
    let reader = facts.reader;
    for item in items {
        let Some(place) = reader.policy.place(&item.what) else { continue };
        let line = reader.single.conditional(reader.single.place(place), item);
        facts.add(topic::LIES, reader.place(&item.what), line, reader.item("", item), item.what.span);
    }
}

/// The parties of a list.
fn parties(facts: &mut Facts, topic: Topic, items: &[Item<Key<Party>>]) {
    let reader = facts.reader;
    for item in items {
        let Some(party) = reader.policy.party(&item.what) else { continue };
        let line = reader.single.conditional(reader.single.party(party), item);
        facts.add(topic, reader.party(&item.what), line, reader.item("", item), item.what.span);
    }
}

fn recipients(facts: &mut Facts, topic: Topic, stated: &Stated<Recipients>) {
    if let Some(recipients) = stated.given() {
        parties(facts, topic, &recipients.parties);
    }
    gap(facts, topic, todo(stated));
}

fn said_of_provision(reader: &Reader, provision: &Provision) -> String {
    match provision {
        Provision::Voluntary { otherwise } => all(["voluntary".to_owned(), reader.maybe(otherwise.as_ref())]),
        Provision::NeededFor { what, otherwise } => {
            let otherwise = otherwise.given().map(|word| reader.word(word)).unwrap_or_default();
            all(["needed".to_owned(), reader.word(what), otherwise])
        }
    }
}

/// A variant: everything in it holds under its condition.
fn case(facts: &mut Facts, case: &ServiceCase) {
    let reader = facts.reader;
    let (key, when) = (reader.word(&case.when), reader.single.word(&case.when));
    facts.add(topic::CASE, key.clone(), when.clone(), String::new(), case.when.span);
    facts.inside(topic::CASE, &key, when, |facts| {
        facts.data(topic::DATA, &case.data);
        purposes_in_case(facts, &case.purposes);
        parties(facts, topic::RECEIVES, &case.recipients);
        places(facts, &case.places);
        facts.keeping(topic::RETENTION, "", &case.retention);
        facts.items(topic::ACCESS, &case.access);
        facts.text(topic::NOTE, "", case.note.as_ref());
    });
}

/// The purposes of a variant, each told with its basis, because a detail of a detail has nowhere to stand.
fn purposes_in_case(facts: &mut Facts, purposes: &[Purpose]) {
    let reader = facts.reader;
    for purpose in purposes {
        let line = reader.single.purpose(purpose);
        let (basis, law) = purpose.basis.given().map_or((String::new(), String::new()), |basis| {
            let law = basis.law.iter().chain(&basis.special).map(|law| law.as_str().to_owned());
            let law = super::same::sorted(law);
            (format!("{:?} {}", basis.kind.value, reader.words(&basis.interests)), law)
        });
        let same = all([reader.maybe(purpose.when.as_ref()), basis, law]);
        facts.add(topic::PURPOSE, reader.word(&purpose.what), line, same, purpose.what.span);
    }
}
