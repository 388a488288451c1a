//! Which data, each with what for, on which basis, who gets them, how long, and whether they have to be provided; and where
//! data come from that the person does not give. An element for each category in each service, because TILT asks for the
//! facts of a category.

use super::reference::reference;
use super::{Cx, storage};
use crate::catalog::Vocabulary;
use crate::document::{Line, say};
use crate::model::{
    BasisKind, DataSet, Datum, Item, LogEvent, Logs, Party, Policy, Provision, Purpose, Recipients, Retention, Service,
    SourceStep, Stated, Why, Word,
};
use crate::source::At;
use crate::value::Key;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A category in a service.
struct Category<'p> {
    /// Unique in the document, and the same while the ids of the declaration are.
    id: String,
    /// Its name, with the condition under which it is processed.
    name: String,
    /// The service around its service.
    whole: Option<&'p Service>,
    service: &'p Service,
    /// The log that holds it; none for data of the service itself.
    log: Option<(&'p Logs, &'p LogEvent)>,
}

/// `dataDisclosed`
pub(super) fn disclosed(cx: &mut Cx) -> Value {
    let categories = categories(cx);
    categories.iter().map(|category| one(cx, category)).collect()
}

/// `sources`: of data that come from others, with the ids that they have in `dataDisclosed`.
pub(super) fn sources(cx: &mut Cx) -> Value {
    let mut all = Vec::new();
    for category in categories(cx).iter().filter(|category| category.log.is_none()) {
        let steps = said(category, |service| &service.source).list();
        let sources: Vec<Value> = steps.iter().flat_map(|step| source(cx, step)).collect();
        if !sources.is_empty() {
            all.push(json!({ "_id": category.id, "dataCategory": category.name, "sources": sources }));
        }
    }
    Value::Array(all)
}

/// Every category of every service of ours, in the order of the page.
fn categories<'p>(cx: &Cx<'p>) -> Vec<Category<'p>> {
    let mut all = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (anchor, whole, service) in cx.lines.services().filter(|(_, _, service)| service.is_ours()) {
        let mut add = |part: &str, log, data: &'p [Datum], around: &[&'p At<Word>]| {
            for element in elements(cx.policy, data, around) {
                let id = format!("{anchor}{part}.{}", element.id());
                let times = seen.entry(id.clone()).or_default();
                *times += 1;
                let id = if *times == 1 { id } else { format!("{id}-{times}") };
                all.push(Category { id, name: cx.say(&element.line(cx)), whole, service, log });
            }
        };
        add("", None, service.data.list(), &[]);
        for case in &service.cases {
            add("", None, &case.data, &[&case.when]);
        }
        if let Some(logs) = service.logs.given() {
            for event in &logs.events {
                let kind = event.what.as_ref().and_then(|what| what.id()).map(|id| format!(".{id}"));
                let around: Vec<_> = event.when.iter().collect();
                add(&format!(".logs{}", kind.unwrap_or_default()), Some((logs, event)), &event.data, &around);
            }
        }
    }
    all
}

/// A category, or several of which one is processed, and the conditions around.
struct Element<'p> {
    items: Vec<&'p Item<Word>>,
    around: Vec<&'p At<Word>>,
}

impl Element<'_> {
    fn id(&self) -> String {
        let ids = self.items.iter().map(|item| item.what.id().unwrap_or("own"));
        ids.collect::<Vec<_>>().join("-or-")
    }

    fn line(&self, cx: &Cx) -> Line {
        let line = cx.lines.one_of(&self.items);
        self.around.iter().fold(line, |line, when| cx.lines.when(line, Some(*when)))
    }
}

/// Data with named sets opened.
fn elements<'p>(policy: &'p Policy, data: &'p [Datum], around: &[&'p At<Word>]) -> Vec<Element<'p>> {
    let of = |datum: &'p Datum| match datum {
        Datum::One(item) => vec![Element { items: vec![item], around: around.to_vec() }],
        Datum::AnyOf(items) => vec![Element { items: items.iter().collect(), around: around.to_vec() }],
        Datum::Set(item) => {
            let around: Vec<_> = around.iter().copied().chain(&item.when).collect();
            let set: Option<&DataSet> = policy.data_set(&item.what);
            set.map(|set| elements(policy, &set.data, &around)).unwrap_or_default()
        }
    };
    data.iter().flat_map(of).collect()
}

/// What a service says, or else the service around it.
fn said<'p, T>(category: &Category<'p>, of: fn(&Service) -> &Stated<T>) -> &'p Stated<T> {
    let own = of(category.service);
    if own.is_unsaid() { category.whole.map_or(own, of) } else { own }
}

fn one(cx: &mut Cx, category: &Category) -> Value {
    let purposes = purposes(category);
    let told = purposes.iter().map(|(purpose, when)| {
        let line = cx.lines.when(cx.lines.purpose(purpose), *when);
        let description = cx.say(&cx.lines.of_service(category.service, line));
        json!({ "purpose": cx.say(&cx.lines.word(&purpose.what)), "description": description })
    });
    let told: Vec<Value> = told.collect();
    let (laws, interests) = bases(cx, &purposes);
    json!({
        "_id": category.id,
        "category": category.name,
        "purposes": told,
        "legalBases": laws,
        "legitimateInterests": interests,
        "recipients": recipients(cx, category),
        "storage": storage_of(cx, category),
        "nonDisclosure": provision(cx, category),
    })
}

/// Purposes, those of cases with the condition of the case.
fn purposes<'p>(category: &Category<'p>) -> Vec<(&'p Purpose, Option<&'p At<Word>>)> {
    let own = said(category, |service| &service.purposes).list().iter().map(|purpose| (purpose, None));
    let cases = category.service.cases.iter();
    own.chain(cases.flat_map(|case| case.purposes.iter().map(|purpose| (purpose, Some(&case.when))))).collect()
}

/// The provisions of purposes, and the legitimate interests, each once.
fn bases(cx: &Cx, purposes: &[(&Purpose, Option<&At<Word>>)]) -> (Vec<Value>, Vec<Value>) {
    let (mut laws, mut interests) = (Vec::new(), Vec::new());
    for basis in purposes.iter().filter_map(|(purpose, _)| purpose.basis.given()) {
        let told = cx.lines.laws(basis).into_iter();
        let told: Vec<_> = told.map(|(law, line)| (reference(&law), cx.say(&line))).collect();
        if let Some((_, line)) = told.first().filter(|_| basis.kind.value == BasisKind::LegitimateInterests) {
            push(&mut interests, json!({ "exists": true, "reasoning": line }));
        }
        for (reference, line) in told {
            push(&mut laws, json!({ "reference": reference, "description": line }));
        }
    }
    (laws, interests)
}

fn push(all: &mut Vec<Value>, value: Value) {
    if !all.contains(&value) {
        all.push(value);
    }
}

/// Who receives a category: those of the service, or those of the log that holds it.
fn recipients(cx: &Cx, category: &Category) -> Vec<Value> {
    let service = category.service;
    let named = category.log.map(
        |(logs, event)| {
            if event.recipients.is_unsaid() { &logs.recipients } else { &event.recipients }
        },
    );
    // Who runs the place of a log receives it, whoever is named besides.
    let of_log = named.filter(|named| !named.is_unsaid());
    let all = cx.policy.recipients_of(service, cx.catalog).into_iter();
    let all = all.filter(|one| of_log.is_none() || matches!(one.why, Why::Operates(_)));
    let mut told: Vec<(&Party, Line)> = all.map(|one| (one.party, cx.lines.recipient(service, one))).collect();
    let named = of_log.and_then(|named| named.given()).map_or(&[][..], |named: &Recipients| &named.parties);
    told.extend(named.iter().filter_map(|item| cx.lines.named_recipient(item, None)));
    for case in service.cases.iter().filter(|_| category.log.is_none()) {
        for (party, kind) in case.recipients.iter().filter_map(|item| cx.lines.named_recipient(item, Some(&case.when)))
        {
            // One that receives data in any case is told without this one.
            if !told.iter().any(|(known, _)| known.id.value == party.id.value) {
                told.push((party, kind));
            }
        }
    }
    let mut all = Vec::new();
    for value in told.iter().flat_map(|(party, kind)| recipient(cx, party, kind)) {
        push(&mut all, value);
    }
    all
}

/// A recipient, once for each of its countries, because TILT has room for one.
fn recipient(cx: &Cx, party: &Party, kind: &Line) -> Vec<Value> {
    let mut fields = Map::new();
    let name = cx.lines.party(party).map(|name| cx.say(&name));
    fields.extend(name.map(|name| ("name".to_owned(), json!(name))));
    fields.extend(party.address.as_ref().map(|address| ("address".to_owned(), json!(address.value))));
    let countries = party.located_in(cx.catalog);
    let countries = if countries.is_empty() { vec![None] } else { countries.into_iter().map(Some).collect() };
    let in_country = |country: Option<At<Key<crate::catalog::Country>>>| {
        let mut fields = fields.clone();
        fields.extend(country.map(|key| ("country".to_owned(), json!(key.as_str()))));
        fields.insert("category".into(), json!(cx.say(kind)));
        Value::Object(fields)
    };
    countries.into_iter().map(in_country).collect()
}

/// How long a category is kept, in cases and in backups.
fn storage_of(cx: &Cx, category: &Category) -> Vec<Value> {
    let service = category.service;
    let kept = match category.log {
        Some((_, event)) if !event.retention.is_unsaid() => &event.retention,
        Some((logs, _)) => &logs.retention,
        None => said(category, |service| &service.retention),
    };
    let mut all: Vec<Value> =
        kept.given().into_iter().flat_map(|keeping| storage::of(cx, keeping, &|line| line)).collect();
    for case in service.cases.iter().filter(|_| category.log.is_none()) {
        let around = |line| cx.lines.when(line, Some(&case.when));
        all.extend(case.retention.given().into_iter().flat_map(|keeping| storage::of(cx, keeping, &around)));
    }
    // What is not stored, or only with somebody else, is in no backup of ours.
    let is_ours = kept.given().is_some_and(|kept| !matches!(kept.rule, Retention::NotStored | Retention::ByProvider));
    all.extend(storage::in_backups(cx, service).filter(|_| is_ours));
    all
}

/// Whether data have to be provided (Art. 13(2)(e) GDPR). That something is needed makes no obligation unless the law is
/// what asks for it.
fn provision(cx: &mut Cx, category: &Category) -> Value {
    let given = said(category, |service| &service.provision).given();
    let need = match given {
        Some(Provision::NeededFor { what, .. }) => what.id(),
        Some(Provision::Voluntary { .. }) | None => None,
    };
    let asked_by = need.and_then(|id| cx.catalog.entry(Vocabulary::Needs, id)?.fact("asked-by"));
    let consequences = if let Some(provision) = given {
        cx.lines.provision(provision)
    } else {
        let service = &category.service.id.value;
        cx.note(format!("`nonDisclosure` is false throughout for `{service}`, which has no `provision`"));
        say("export-unsaid").into()
    };
    json!({
        "legalRequirement": asked_by == Some("law"),
        "contractualRegulation": asked_by == Some("contract"),
        "obligationToProvide": asked_by == Some("law"),
        "consequences": cx.say(&consequences),
    })
}

/// The sources of a step. TILT asks each for an address, and an empty one leads to nothing else than the document itself.
fn source(cx: &mut Cx, step: &SourceStep) -> Vec<Value> {
    let mut all = Vec::new();
    let mut add = |cx: &mut Cx, line: Line, is_public: Option<bool>| {
        cx.note("`sources.url` is empty, because a declaration has no addresses of sources");
        if is_public.is_none() {
            let name = cx.say(&line);
            cx.note(format!("`sources.publiclyAvailable` is false for “{name}”, of which nobody said whether it is"));
        }
        let public = is_public.unwrap_or_default();
        all.push(json!({ "description": cx.say(&line), "url": "", "publiclyAvailable": public }));
    };
    match step {
        SourceStep::Own(items) => {
            for item in items {
                let line = cx.lines.one_of(&[item]);
                add(cx, line, Some(false));
            }
        }
        SourceStep::From { parties, words, when, .. } => {
            for item in words {
                let entry = item.what.id().and_then(|id| cx.catalog.entry(Vocabulary::Sources, id));
                let is_public = entry.filter(|entry| entry.is("public")).map(|_| true);
                let line = cx.lines.when(cx.lines.one_of(&[item]), when.as_ref());
                add(cx, line, is_public);
            }
            for item in parties {
                let Some((party, line)) = cx.lines.named_source(item, when.as_ref()) else { continue };
                add(cx, line, party.public.map(|public| public.value));
            }
        }
    }
    all
}
