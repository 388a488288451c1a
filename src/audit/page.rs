//! The coverage as a page, for the file of a data protection officer, and for programs.

use super::coverage::{About, Coverage, Place, Row};
use crate::catalog::Catalog;
use crate::compose;
use crate::document::{
    Body, Cell, Document, Group, Inline, Joint, Kind, Line, Section, Table, Target, Trace, say, say_with,
};
use crate::model::Policy;
use crate::source::Sources;
use crate::value::Citation;
use serde_json::{Value, json};

/// The version of the JSON form. It changes when a program that reads it would have to.
const VERSION: u32 = 1;

/// The coverage as a document, to be worded and rendered like any other.
pub fn page(coverage: &Coverage, policy: &Policy, catalog: &Catalog, sources: &Sources) -> Document {
    let mut sections = vec![summary(coverage)];
    let mut rows = coverage.rows.as_slice();
    while let Some(first) = rows.first() {
        let count = rows.iter().take_while(|row| row.about == first.about).count();
        let (own, rest) = rows.split_at(count);
        let (anchor, title) = heading(&first.about, policy, catalog);
        sections.push(section(anchor, title, own, sources));
        rows = rest;
    }
    let name = policy.controller.given().and_then(|controller| controller.name.given());
    let lead = name.map(|name| Inline::Name(name.clone()).into()).into_iter().collect();
    Document { kind: None, title: say("document-coverage").into(), lead, sections }
}

fn summary(coverage: &Coverage) -> Section {
    let number = |count: usize| Line::from(Inline::Number(count.try_into().unwrap_or(u64::MAX)));
    let missing = coverage.missing().count();
    let told = coverage.rows.len() - missing;
    let counts = vec![("told", number(told)), ("missing", number(missing))];
    let lines = vec![say_with("coverage-counts", counts).into(), say("coverage-how").into()];
    of("summary".to_owned(), say("coverage-summary").into(), Body::Paragraph(vec![Inline::Join(Joint::Space, lines)]))
}

/// Anchor and title of what duties are about.
fn heading(about: &About, policy: &Policy, catalog: &Catalog) -> (String, Line) {
    match about {
        About::Document(kind) => (kind.key().to_owned(), say(format!("document-{}", kind.key())).into()),
        About::Service { anchor, from } => {
            let service = policy.services_and_parts().find(|service| service.id.span == *from);
            let title = service.map(|service| compose::service_title(policy, catalog, service));
            (anchor.clone(), title.unwrap_or_default())
        }
    }
}

fn section(anchor: String, title: Line, rows: &[Row], sources: &Sources) -> Section {
    let row = |row: &Row| vec![vec![duty(row)], told(row), declared(row, sources)];
    let table = Table {
        caption: say("coverage-caption").into(),
        columns: ["coverage-duty", "coverage-told", "coverage-declared"].map(|id| say(id).into()).to_vec(),
        groups: vec![Group { title: None, rows: rows.iter().map(row).collect() }],
    };
    of(anchor, title, Body::Table(table))
}

fn of(anchor: String, title: Line, body: Body) -> Section {
    Section { anchor, title, set_apart: false, trace: Trace::default(), blocks: vec![body.into()] }
}

/// The provision, and what it asks for.
fn duty(row: &Row) -> Line {
    let law = Citation::parse(&format!("gdpr {}", row.duty.0)).map(|citation| Inline::Law(vec![citation]).into());
    let what = say(format!("duty-{}", row.duty.0.replace(['(', ')'], "-").replace("--", "-").trim_end_matches('-')));
    say_with("coverage-item", vec![("what", what.into()), ("law", law.unwrap_or_default())]).into()
}

/// The passages, or that there is none.
fn told(row: &Row) -> Cell {
    if row.places.is_empty() {
        return vec![vec![Inline::Strong(say("coverage-missing").into())]];
    }
    let mut anchors: Vec<(Kind, &str)> =
        row.places.iter().map(|place| (place.document, place.anchor.as_str())).collect();
    anchors.dedup();
    let link = |(kind, anchor): (Kind, &str)| {
        let target = Target::Section(kind, anchor.to_owned());
        vec![Inline::Link(target, vec![Inline::Code(format!("#{anchor}"))])]
    };
    anchors.into_iter().map(link).collect()
}

/// File and line of what is told.
fn declared(row: &Row, sources: &Sources) -> Cell {
    let mut places: Vec<String> = row.places.iter().filter_map(|place| from(place, sources)).collect();
    places.dedup();
    if places.is_empty() {
        return vec![say("coverage-derived").into()];
    }
    places.into_iter().map(|place| Inline::Code(place).into()).collect()
}

fn from(place: &Place, sources: &Sources) -> Option<String> {
    let span = place.from?;
    Some(format!("{}:{}", sources.get(span.file).name, sources.line(span)))
}

/// The coverage for programs.
pub fn json(coverage: &Coverage, sources: &Sources) -> Value {
    let place = |place: &Place| {
        json!({
            "document": place.document.key(),
            "anchor": place.anchor,
            "declared": from(place, sources),
        })
    };
    let row = |row: &Row| {
        let about = match &row.about {
            About::Document(kind) => json!({"document": kind.key()}),
            About::Service { anchor, .. } => json!({"service": anchor}),
        };
        json!({
            "about": about,
            "duty": format!("gdpr {}", row.duty.0),
            "fulfilled": !row.places.is_empty(),
            "places": row.places.iter().map(place).collect::<Vec<_>>(),
        })
    };
    json!({"version": VERSION, "duties": coverage.rows.iter().map(row).collect::<Vec<_>>()})
}
