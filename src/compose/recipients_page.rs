//! The list of recipients and processors as a page of its own: a table for each role, a row for each party
//! (Art. 13(1)(e) and (f) and Art. 28 GDPR). The edition for customers adds the state of agreements and the names that
//! are held back from the public.

use super::recipients::{
    address, agreement, category, counted, countries, located, names_withheld, note, places_of, role, since, tasks,
    transfers,
};
use super::words::{join, never_empty};
use super::{Cx, claims, paragraph};
use crate::document::{Body, Cell, Duty, Edition, Group, Inline, Joint, Line, Section, Table, Target, say, say_with};
use crate::model::{Party, Role};

/// The parts of the page: role, anchor, heading.
const PARTS: [(Role, &str, &str); 4] = [
    (Role::Processor, "processors", "section-processors"),
    (Role::JointController, "joint-controllers", "section-joint-controllers"),
    (Role::Controller, "recipients", "section-other-recipients"),
    (Role::Authority, "authorities", "section-authorities"),
];

/// A column: the message of its heading and what stands in it.
type Column = (&'static str, fn(&Cx, &Party) -> Cell);

/// The columns of each table; one that no row fills is left out.
const COLUMNS: [Column; 9] = [
    ("column-name", name),
    ("label-task", task),
    ("label-country", |_, party| located(party)),
    ("label-transfer", transfers),
    ("label-agreement", agreement_state),
    ("label-since", |_, party| since(party)),
    ("label-sub-processors", |cx, party| cx.word_lines(&party.sub_processors)),
    ("label-names-withheld", |_, party| names_withheld(party)),
    ("label-note", |_, party| note(party)),
];

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let mut sections = vec![intro(cx)];
    sections.extend(PARTS.into_iter().filter_map(|(role, anchor, title)| part(cx, role, anchor, title)));
    sections.extend(super::changes(cx, "recipients-state"));
    sections
}

fn intro(cx: &Cx) -> Section {
    let mut blocks = Vec::new();
    if !cx.kind.is_public() {
        let tells_more = cx.policy.parties.iter().any(|party| !party.is_named_in(Edition::Public));
        blocks.push(paragraph(if tells_more { "recipients-for-customers" } else { "page-for-customers" }));
    }
    if !cx.policy.parties.is_empty() {
        blocks.push(Body::Paragraph(counted(cx, "recipients-page-intro")).into());
        blocks.extend(countries(cx));
    } else if claims::is_proven(cx, "no-third-parties") {
        blocks.push(paragraph("claim-no-third-parties"));
    }
    super::scope(cx, blocks)
}

fn part(cx: &Cx, wanted: Role, anchor: &str, title: &'static str) -> Option<Section> {
    let parties = cx.policy.parties.iter().filter(|party| party.role.value == wanted);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for party in parties {
        let row = COLUMNS.iter().map(|(_, cell)| cell(cx, party)).collect();
        // Parties that are held back may have nothing left that tells them apart.
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    if rows.is_empty() {
        return None;
    }
    let is_filled = |column: &usize| rows.iter().any(|row| !row[*column].is_empty());
    let filled: Vec<usize> = (0..COLUMNS.len()).filter(is_filled).collect();
    let rows = rows.into_iter().map(|mut row| {
        let cells = filled.iter().map(|column| std::mem::take(&mut row[*column]));
        cells.map(never_empty).collect()
    });
    let table = Table {
        caption: role(wanted),
        groups: vec![Group { title: None, rows: rows.collect() }],
        columns: filled.iter().map(|column| say(COLUMNS[*column].0).into()).collect(),
    };
    let table =
        Body::Table(table).traced(None, &[Duty("13(1)(e)"), Duty("14(1)(e)"), Duty("13(1)(f)"), Duty("14(1)(f)")]);
    Some(super::section(anchor, title, vec![table]))
}

/// Who it is, where to reach it and where it tells more itself.
fn name(cx: &Cx, party: &Party) -> Cell {
    let mut lines = vec![cx.party_name(party)];
    lines.extend(category(cx, party));
    lines.extend(address(party));
    let policy = party.policy.iter();
    lines.extend(
        policy.map(|url| -> Line { Inline::Link(Target::Url(url.value.clone()), say("label-policy").into()).into() }),
    );
    lines
}

/// What it does for us, with the places it runs; their country has a column of its own.
fn task(cx: &Cx, party: &Party) -> Cell {
    let tasks = tasks(cx, party);
    let named = places_of(cx, party).filter(|place| place.name.is_some());
    let named: Vec<Line> = named.filter_map(|place| cx.place_name(place)).collect();
    if named.is_empty() {
        return tasks;
    }
    let count = Inline::Number(named.len() as u64).into();
    let places = join(Joint::Semicolon, named);
    vec![match tasks.into_iter().next() {
        Some(task) => say_with("recipient-task-at", vec![("task", task), ("places", places)]).into(),
        None => say_with("recipient-runs", vec![("count", count), ("places", places)]).into(),
    }]
}

/// The public reads what Art. 26(2) GDPR gives it: the arrangement between joint controllers.
fn agreement_state(cx: &Cx, party: &Party) -> Cell {
    let is_for_these = cx.kind.edition() >= Edition::Customers || party.arrangement.is_some();
    if is_for_these { agreement(party) } else { Cell::new() }
}
