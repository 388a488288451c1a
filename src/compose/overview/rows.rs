//! The rows of the overview tables: a purpose of a service, and for whom data are disclosed also a recipient.

use crate::compose::Cx;
use crate::compose::service::{anchored_in, recipient_conditions};
use crate::compose::words::Condition;
use crate::model::{Chapter, Party, Purpose, Recipients, Service, ServiceCase, Stated, Word};
use crate::source::At;
use std::collections::BTreeMap;

/// A row before it is told.
#[derive(Clone)]
pub(super) struct Row<'p> {
    pub(super) chapter: &'p Chapter,
    pub(super) anchor: String,
    pub(super) service: &'p Service,
    /// The service that it is a part of.
    pub(super) whole: Option<&'p Service>,
    /// None where somebody receives what is not processed for a purpose of ours.
    pub(super) purpose: Option<&'p Purpose>,
    /// The case that the purpose belongs to.
    pub(super) case: Option<&'p ServiceCase>,
    /// Who receives data.
    pub(super) to: Option<&'p Party>,
    /// When the recipient receives them, and when not.
    pub(super) conditions: Vec<Condition<'p>>,
}

/// A row for each purpose of each service, of its parts and of its cases.
pub(super) fn of_services<'p>(cx: &Cx<'p>) -> Vec<Row<'p>> {
    services(cx).iter().flat_map(purposes).collect()
}

/// A row for each purpose for which a party receives data, parties in the order of the declaration.
pub(super) fn of_recipients<'p>(cx: &Cx<'p>) -> Vec<Row<'p>> {
    let mut all: Vec<Row> = services(cx).iter().flat_map(|service| recipients(cx, service)).collect();
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    for (at, party) in cx.policy.parties.iter().enumerate() {
        first.entry(party.anchor()).or_insert(at);
    }
    all.sort_by_cached_key(|row| row.to.and_then(|to| first.get(&to.anchor()).copied()));
    all
}

/// Whether the page tells both as one: parties that are held back are told by their kind.
pub(super) fn is_same(one: &Party, other: &Party) -> bool {
    one.anchor() == other.anchor()
}

/// A row for each service and part, without purpose yet.
fn services<'p>(cx: &Cx<'p>) -> Vec<Row<'p>> {
    let chapters = cx.policy.chapters.iter();
    let rows = chapters.flat_map(|chapter| {
        anchored_in(chapter).map(move |(anchor, whole, service)| Row {
            chapter,
            anchor,
            service,
            whole,
            purpose: None,
            case: None,
            to: None,
            conditions: Vec::new(),
        })
    });
    rows.collect()
}

fn purposes<'p>(row: &Row<'p>) -> Vec<Row<'p>> {
    let with =
        |case: Option<&'p ServiceCase>, purpose: &'p Purpose| Row { purpose: Some(purpose), case, ..row.clone() };
    let own = row.service.purposes.list().iter().map(|purpose| with(None, purpose));
    let of_cases =
        row.service.cases.iter().flat_map(|case| case.purposes.iter().map(move |purpose| with(Some(case), purpose)));
    own.chain(of_cases).collect()
}

/// A row for each recipient of a service and each purpose it serves there; each recipient once, as it is named first.
fn recipients<'p>(cx: &Cx<'p>, row: &Row<'p>) -> Vec<Row<'p>> {
    let service = row.service;
    let to = |party: &'p Party, conditions: Vec<Condition<'p>>, case| Row {
        to: Some(party),
        conditions,
        case,
        ..row.clone()
    };
    let mut found: Vec<Row<'p>> = Vec::new();
    for recipient in cx.policy.recipients_of(service, cx.catalog) {
        found.push(to(recipient.party, recipient_conditions(cx, service, recipient), None));
    }
    let logs = service.logs.given();
    let mut lists: Vec<(&'p Stated<Recipients>, Option<&'p At<Word>>)> = Vec::new();
    lists.extend(logs.map(|logs| (&logs.recipients, None)));
    lists.extend(logs.iter().flat_map(|logs| &logs.events).map(|event| (&event.recipients, event.when.as_ref())));
    for (list, event) in lists {
        for item in list.given().map_or(&[][..], |list| &list.parties) {
            let conditions = vec![(event, None), (item.when.as_ref(), item.unless.as_ref())];
            found.extend(cx.policy.party(&item.what).map(|party| to(party, conditions, None)));
        }
    }
    for case in &service.cases {
        for item in &case.recipients {
            let conditions = vec![(item.when.as_ref(), item.unless.as_ref())];
            found.extend(cx.policy.party(&item.what).map(|party| to(party, conditions, Some(case))));
        }
    }
    let mut seen: Vec<&Party> = Vec::new();
    found.retain(|row| {
        let is_new = row.to.is_some_and(|to| !seen.iter().any(|party| party.id == to.id));
        seen.extend(row.to);
        is_new
    });
    found.iter().flat_map(serves).collect()
}

/// The purposes that a recipient serves: those of its case, or those of the service.
fn serves<'p>(row: &Row<'p>) -> Vec<Row<'p>> {
    let of_case = row.case.map(|case| &case.purposes[..]).filter(|purposes| !purposes.is_empty());
    let purposes = of_case.unwrap_or_else(|| row.service.purposes.list());
    let with = |purpose| Row { purpose: Some(purpose), ..row.clone() };
    purposes.iter().map(with).collect()
}
