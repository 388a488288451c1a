//! What stands in the columns of the overview tables: everything in short, with the details left to the service.

use super::lines;
use super::rows::{Row, is_same};
use crate::compose::basis::in_short;
use crate::compose::service::{recipients_in_short, source_in_short, title};
use crate::compose::words::{Condition, labelled};
use crate::compose::{Cx, gap};
use crate::document::{Cell, Inline, Joint, Line, Target, say, say_with};
use crate::model::{
    BasisKind, Column, Datum, GroupBy, Keeping, LogEvent, Provision, Retention, Service, Stated, TableView, Word,
};
use crate::source::At;

/// The message above a column.
pub(super) fn heading(column: Column) -> &'static str {
    match column {
        Column::Purpose => "column-purpose",
        Column::Service => "column-service",
        Column::Subjects => "column-subjects",
        Column::Data => "column-data",
        Column::Trigger => "column-trigger",
        Column::Source => "column-source",
        Column::LegalBasis => "column-basis",
        Column::Retention => "column-retention",
        Column::Recipients => "column-recipients",
        Column::OptOut => "column-choice",
        Column::Recipient => "column-recipient",
        Column::Country => "column-country",
    }
}

/// The message that stands where a column has nothing to say of a row, while it has of others.
pub(super) fn nothing(column: Column) -> &'static str {
    match column {
        Column::OptOut => "choice-none",
        Column::Data | Column::Retention | Column::Source => "cell-see-service",
        _ => "cell-nothing",
    }
}

/// The lines of a cell; none where there is nothing to say.
pub(super) fn cell(cx: &Cx, row: &Row, column: Column) -> Cell {
    let service = row.service;
    match column {
        Column::Purpose => row.purpose.map(|purpose| cx.word(&purpose.what)).into_iter().collect(),
        Column::Service => vec![cx.with_condition(link(cx, row), service.when.as_ref(), service.unless.as_ref())],
        Column::Subjects => lines(&service.subjects, |items| vec![cx.words(items, Joint::Comma)]),
        Column::Data => data(cx, row),
        Column::Trigger => service.trigger.iter().map(|word| cx.word(word)).collect(),
        Column::Source => lines(&service.source, |steps| steps.iter().map(|step| source_in_short(cx, step)).collect()),
        Column::LegalBasis => {
            row.purpose.map(|one| lines(&one.basis, |basis| vec![in_short(basis.kind.value)])).unwrap_or_default()
        }
        Column::Retention => retention(cx, row),
        Column::Recipients => recipients_in_short(cx, service),
        Column::OptOut => choice(cx, row),
        Column::Recipient => row.to.map(|party| cx.party_link(party)).into_iter().collect(),
        Column::Country => {
            let countries = row.to.map(|party| party.located_in(cx.catalog)).unwrap_or_default();
            countries.iter().map(|key| Inline::Country(key.as_str().to_owned()).into()).collect()
        }
    }
}

/// The column that bears the conditions of a row: one that is not told once for several rows, as far as there is one.
pub(super) fn bearer(view: &TableView) -> Column {
    let may = |column: &Column| view.columns.contains(column) && view.group_by.column() != Some(*column);
    let found = [Column::Purpose, Column::Service, Column::Recipient].into_iter().find(may);
    found.unwrap_or_else(|| view.columns.first().copied().unwrap_or(Column::Purpose))
}

/// Something with every condition under which the row holds. Those of a service stand with its name, if that is shown,
/// and those of a recipient with the recipient, if they hold for all it receives.
pub(super) fn with_conditions(cx: &Cx, view: &TableView, row: &Row, run: &[Row], line: Line) -> Line {
    let mut all: Vec<Condition> = Vec::new();
    if !view.columns.contains(&Column::Service) {
        all.push((row.service.when.as_ref(), row.service.unless.as_ref()));
    }
    all.push((row.purpose.and_then(|purpose| purpose.when.as_ref()), None));
    all.push((row.case.map(|case| &case.when), None));
    if !bear_alike(view, row, run) {
        all.extend(&row.conditions);
    }
    cx.under(line, &all)
}

/// Whether a recipient receives all under the same conditions, and they are told with it.
pub(super) fn bear_alike(view: &TableView, row: &Row, run: &[Row]) -> bool {
    let words = |row: &Row| -> Vec<_> {
        row.conditions
            .iter()
            .map(|(when, unless)| (when.map(|at| at.value.clone()), unless.map(|at| at.value.clone())))
            .collect()
    };
    let same_party = |other: &&Row| other.to.zip(row.to).is_some_and(|(other, own)| is_same(other, own));
    view.group_by == GroupBy::Recipient && run.iter().filter(same_party).all(|other| words(other) == words(row))
}

/// The name of a service as a link; of a part behind that of the whole.
fn link(cx: &Cx, row: &Row) -> Line {
    let name = title(cx, row.service);
    let name = match row.whole {
        Some(whole) => say_with("labelled", vec![("label", title(cx, whole)), ("line", name)]).into(),
        None => name,
    };
    Inline::Link(cx.in_statement(row.anchor.clone()), name).into()
}

/// The data of a service; of one that only logs, what it logs.
fn data(cx: &Cx, row: &Row) -> Cell {
    let service = row.service;
    let of_case = row.case.map_or(&[][..], |case| &case.data);
    match (&service.data, &service.logs) {
        (Stated::Given(data), _) => vec![cx.data_in_short(&[&data.value[..], of_case].concat())],
        (Stated::Todo(_), _) => vec![gap()],
        (Stated::Unsaid, Stated::Given(logs)) => vec![cx.data_in_short(&logged(&logs.events))],
        _ if !of_case.is_empty() => vec![cx.data_in_short(of_case)],
        (Stated::None(_), _) => vec![say("data-none").into()],
        _ if service.on_behalf.is_some() => vec![say("overview-content").into()],
        _ => Cell::new(),
    }
}

/// What the entries of a log hold, each datum once. What only some kinds of entries hold is told under their condition.
fn logged(events: &[LogEvent]) -> Vec<Datum> {
    let mut all: Vec<Datum> = Vec::new();
    for event in events {
        for datum in &event.data {
            if all.iter().any(|known| known.is_same(datum)) {
                continue;
            }
            all.push(match datum {
                Datum::One(item) if item.when.is_none() => {
                    let mut item = item.clone();
                    item.when.clone_from(&event.when);
                    Datum::One(item)
                }
                other => other.clone(),
            });
        }
    }
    all
}

/// How long, a line for each case. The period of a case takes the place of the service's in a row of that case, and of
/// several periods the one that has the condition of the row.
fn retention(cx: &Cx, row: &Row) -> Cell {
    let kept = |keeping: &Stated<Keeping>| lines(keeping, |keeping| cx.keeping_in_short(keeping));
    if let Some(keeping) = under_the_same_condition(row) {
        return cx.keeping_in_short(keeping);
    }
    if let Some(case) = row.case.filter(|case| !case.retention.is_unsaid()) {
        return kept(&case.retention);
    }
    let mut all = kept(&row.service.retention);
    let logs = kept_logs(cx, row.service);
    if all.is_empty() {
        all = logs;
    } else if !logs.is_empty() {
        all.extend(logs.into_iter().map(|line| labelled("overview-logs", line)));
    }
    if all.is_empty() {
        all = row.service.on_behalf.as_ref().map(|on_behalf| kept(&on_behalf.retention)).unwrap_or_default();
    }
    // Cases with purposes of their own have rows of their own.
    for case in row.service.cases.iter().filter(|case| case.purposes.is_empty()) {
        all.extend(kept(&case.retention).into_iter().map(|line| keep_case(cx.word(&case.when), line)));
    }
    all
}

/// The period that holds under the condition of the row, if one is declared for just that.
fn under_the_same_condition<'p>(row: &Row<'p>) -> Option<&'p Keeping> {
    let Retention::Cases(cases) = &row.service.retention.given()?.rule else { return None };
    let purpose = row.purpose.and_then(|purpose| purpose.when.as_ref());
    let condition = purpose.or(row.case.map(|case| &case.when))?;
    let same = |when: &At<Word>| when.value == condition.value;
    cases.iter().find(|case| case.when.as_ref().is_some_and(same)).map(|case| &case.keeping)
}

/// How long logs are kept: the common period, then those of single kinds of entries.
fn kept_logs(cx: &Cx, service: &Service) -> Cell {
    let Some(logs) = service.logs.given() else { return Cell::new() };
    let kept = |keeping: &Stated<Keeping>| lines(keeping, |keeping| cx.keeping_in_short(keeping));
    let mut all = kept(&logs.retention);
    for event in &logs.events {
        let lines = kept(&event.retention);
        match &event.what {
            Some(what) => all.extend(lines.into_iter().map(|line| keep_case(cx.word(what), line))),
            None => all.extend(lines),
        }
    }
    all
}

fn keep_case(when: Line, kept: Line) -> Line {
    say_with("keep-case", vec![("when", when), ("kept", kept)]).into()
}

/// How to avoid or end it: the declared ways, and what the legal basis gives. Where there is neither, and no law asks
/// for the data, it may remain that they need not be given.
fn choice(cx: &Cx, row: &Row) -> Cell {
    let mut all = cx.word_lines(&row.service.opt_out);
    let link = |message, anchor: &str| Inline::Link(Target::Anchor(anchor.to_owned()), say(message).into()).into();
    let basis = row.purpose.and_then(|purpose| purpose.basis.given()).map(|basis| basis.kind.value);
    match basis {
        Some(BasisKind::Consent) => all.push(link("choice-withdraw", "withdrawal")),
        Some(BasisKind::LegitimateInterests | BasisKind::PublicTask) => all.push(link("choice-object", "objection")),
        _ => {}
    }
    let is_free = matches!(row.service.provision.given(), Some(Provision::Voluntary { .. }));
    if all.is_empty() && is_free && row.service.is_ours() && basis != Some(BasisKind::LegalObligation) {
        all.push(say("choice-voluntary").into());
    }
    all
}
