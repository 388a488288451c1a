//! The overview tables: a view over the services, never data of its own. What comes from the person and what comes
//! from others (Art. 14 GDPR) stand apart.

use super::basis::in_short;
use super::service::{anchor, title};
use super::words::{join, never_empty};
use super::{Cx, chapter, gap, section};
use crate::document::{Body, Cell, Group, Inline, Joint, Line, Section, Table, Target, say};
use crate::model::{BasisKind, Chapter, Purpose, Service, Stated};

/// The tables, each in a section of its own.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let direct = table(cx, "overview-caption", &DIRECT, |service| service.source.is_unsaid());
    let indirect = table(cx, "indirect-caption", &INDIRECT, |service| !service.source.is_unsaid());
    let direct = direct.map(|table| section("overview", "section-overview", vec![Body::Table(table).into()]));
    let indirect = indirect.map(|table| section("indirect", "section-indirect", vec![Body::Table(table).into()]));
    direct.into_iter().chain(indirect).collect()
}

/// A column: the message of its heading and what stands in it.
type Column = (&'static str, fn(&Cx, &Chapter, &Service, &Purpose) -> Cell);

const DIRECT: [Column; 6] = [
    ("column-purpose", purpose),
    ("column-service", service_link),
    ("column-data", data),
    ("column-basis", basis),
    ("column-retention", retention),
    ("column-choice", choice),
];

const INDIRECT: [Column; 6] = [
    ("column-purpose", purpose),
    ("column-trigger", trigger),
    ("column-service", service_link),
    ("column-data", data),
    ("column-retention", retention),
    ("column-choice", choice),
];

/// One row for each purpose of each service, grouped by chapter.
fn table(cx: &Cx, caption: &'static str, columns: &[Column], wanted: fn(&Service) -> bool) -> Option<Table> {
    let row = |chapter: &Chapter, service: &Service, purpose: &Purpose| {
        columns.iter().map(|(_, cell)| cell(cx, chapter, service, purpose)).map(never_empty).collect::<Vec<_>>()
    };
    let group = |chapter: &Chapter| {
        let rows: Vec<Vec<Cell>> = chapter
            .services
            .iter()
            .filter(|service| wanted(service))
            .flat_map(|service| service.purposes.list().iter().map(move |purpose| (service, purpose)))
            .map(|(service, purpose)| row(chapter, service, purpose))
            .collect();
        (!rows.is_empty()).then(|| Group { title: Some(chapter::title(cx, chapter)), rows })
    };
    let groups: Vec<Group> = cx.policy.chapters.iter().filter_map(group).collect();
    let columns = columns.iter().map(|(heading, _)| say(*heading).into()).collect();
    (!groups.is_empty()).then(|| Table { caption: say(caption).into(), columns, groups })
}

fn purpose(cx: &Cx, _: &Chapter, _: &Service, purpose: &Purpose) -> Cell {
    vec![cx.with_condition(cx.word(&purpose.what), purpose.when.as_ref(), None)]
}

fn service_link(cx: &Cx, chapter: &Chapter, service: &Service, _: &Purpose) -> Cell {
    vec![Inline::Link(Target::Anchor(anchor(chapter, service)), title(cx, service)).into()]
}

/// The data of a service; of a service that only logs, what it logs.
fn data(cx: &Cx, _: &Chapter, service: &Service, _: &Purpose) -> Cell {
    match (&service.data, &service.logs) {
        (Stated::Given(data), _) => vec![cx.data_in_short(data)],
        (Stated::Todo(_), _) => vec![gap()],
        (_, Stated::Given(logs)) => match logs.events.as_slice() {
            [only] => vec![cx.data_in_short(&only.data)],
            _ => vec![say("overview-logs").into()],
        },
        _ if service.on_behalf.is_some() => vec![say("overview-content").into()],
        _ => Vec::new(),
    }
}

fn basis(_: &Cx, _: &Chapter, _: &Service, purpose: &Purpose) -> Cell {
    super::stated(&purpose.basis, |basis| in_short(basis.kind.value)).into_iter().collect()
}

fn retention(cx: &Cx, _: &Chapter, service: &Service, _: &Purpose) -> Cell {
    let logs = service.logs.given().map(|logs| &logs.retention);
    let content = service.on_behalf.as_ref().map(|on_behalf| &on_behalf.retention);
    let first = [Some(&service.retention), logs, content].into_iter().flatten().find(|kept| !kept.is_unsaid());
    match first {
        Some(Stated::Given(keeping)) => cx.keeping_in_short(keeping),
        Some(Stated::Todo(_)) => vec![gap()],
        _ if service.logs.given().is_some_and(|logs| logs.events.iter().any(|event| !event.retention.is_unsaid())) => {
            vec![say("overview-cases").into()]
        }
        _ => Vec::new(),
    }
}

/// How to avoid or end it: the declared ways, and what the legal basis gives.
fn choice(cx: &Cx, _: &Chapter, service: &Service, purpose: &Purpose) -> Cell {
    let mut lines = cx.word_lines(&service.opt_out);
    let (message, anchor) = match purpose.basis.given().map(|basis| basis.kind.value) {
        Some(BasisKind::Consent) => ("choice-withdraw", "withdrawal"),
        Some(BasisKind::LegitimateInterests | BasisKind::PublicTask) => ("choice-object", "objection"),
        _ => return lines,
    };
    lines.push(Inline::Link(Target::Anchor(anchor.to_owned()), say(message).into()).into());
    vec![join(Joint::Semicolon, lines)]
}

fn trigger(cx: &Cx, _: &Chapter, service: &Service, _: &Purpose) -> Cell {
    let trigger: Option<Line> = service.trigger.as_ref().map(|word| cx.word(word));
    trigger.into_iter().collect()
}
