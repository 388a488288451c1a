//! The overview tables: views over the services, never data of their own. What comes from the person, what comes from
//! others (Art. 14 GDPR), and who receives what for stand apart.

mod cells;
mod rows;

use super::{Cx, chapter, section};
use crate::document::{Block, Body, Cell, Group, Inline, Line, Section, Table, Target, say, say_with};
use crate::model::{Column, GroupBy, Stated, TableView};
use rows::{Row, is_same};

/// The tables of what we collect, each in a section of its own.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let all = rows::of_services(cx);
    let (direct, indirect): (Vec<Row>, Vec<Row>) = all.into_iter().partition(|row| row.service.source.is_unsaid());
    let tables = [
        ("overview", "section-overview", &cx.policy.overview.direct, direct),
        ("indirect", "section-indirect", &cx.policy.overview.indirect, indirect),
    ];
    let mut sections: Vec<Section> = Vec::new();
    let mut note = backups(cx);
    for (anchor, title, view, rows) in tables {
        let Some(view) = view else { continue };
        let Some(table) = table(cx, view, caption(anchor, view), rows) else { continue };
        let mut blocks = vec![table];
        if view.columns.contains(&Column::Retention) {
            blocks.extend(note.take());
        }
        sections.push(section(anchor, title, blocks));
    }
    sections
}

/// Who receives what for, where that is asked for.
pub(super) fn disclosed(cx: &Cx) -> Option<Block> {
    let view = cx.policy.overview.disclosed.as_ref()?;
    table(cx, view, say("disclosed-caption").into(), rows::of_recipients(cx))
}

/// What a table shows; one that was given other columns promises less.
fn caption(anchor: &str, view: &TableView) -> Line {
    let is_whole = [Column::Data, Column::LegalBasis, Column::Retention].iter().all(|one| view.columns.contains(one));
    match (anchor, is_whole) {
        ("indirect", _) => say("indirect-caption").into(),
        (_, true) => say("overview-caption").into(),
        (_, false) => say("overview-caption-short").into(),
    }
}

/// The periods of the tables are those of the systems; what backups add is said once, below the first.
fn backups(cx: &Cx) -> Option<Block> {
    cx.policy.backups.given().filter(|backups| !backups.kept.is_unsaid())?;
    let more = Inline::Link(Target::Anchor("retention".to_owned()), say("overview-backups.more").into()).into();
    let line = say_with("overview-backups", vec![("more", more)]).into();
    Some(Body::Paragraph(line).traced(cx.policy.backups.span(), &[]))
}

/// A row in words, with what it shares with its neighbours: the outer bundle first, then the inner one.
struct Told {
    cells: Vec<Cell>,
    bundles: [usize; 2],
}

fn table(cx: &Cx, view: &TableView, caption: Line, rows: Vec<Row>) -> Option<Block> {
    let filled = |column: &&Column| rows.iter().any(|row| !cells::cell(cx, row, **column).is_empty());
    let columns: Vec<Column> = view.columns.iter().filter(filled).copied().collect();
    if columns.is_empty() {
        return None;
    }
    let view = TableView { columns, ..view.clone() };
    let mut groups: Vec<Group> = Vec::new();
    let several = rows.iter().any(|row| row.chapter.id != rows[0].chapter.id);
    let by_chapter = |one: &Row, other: &Row| view.group_by != GroupBy::Chapter || one.chapter.id == other.chapter.id;
    for run in in_order(&view, rows).chunk_by(by_chapter) {
        let mut told: Vec<Told> = run.iter().map(|row| told(cx, &view, row, run)).collect();
        let purpose = view.columns.iter().position(|column| *column == Column::Purpose);
        if let Some(purpose) = purpose {
            join_purposes(&mut told, purpose);
        }
        if !view.columns.contains(&Column::Service) {
            told = join_services(told, purpose);
        }
        tell_once(&view, &mut told);
        let is_chapter = view.group_by == GroupBy::Chapter && several;
        let title = run.first().filter(|_| is_chapter).map(|row| chapter::title(cx, row.chapter));
        groups.push(Group { title, rows: told.into_iter().map(|row| row.cells).collect() });
    }
    let columns = view.columns.iter().map(|column| say(cells::heading(*column)).into()).collect();
    Some(Body::Table(Table { caption, columns, groups }).into())
}

/// The rows with what stands together brought together, in the order in which each first occurs.
fn in_order<'p>(view: &TableView, rows: Vec<Row<'p>>) -> Vec<Row<'p>> {
    let first: Vec<usize> = rows.iter().map(|row| first_like(view, row, &rows)).collect();
    let mut numbered: Vec<(usize, Row)> = first.into_iter().zip(rows).collect();
    numbered.sort_by_key(|(first, _)| *first);
    numbered.into_iter().map(|(_, row)| row).collect()
}

/// The first row that stands together with this one.
fn first_like(view: &TableView, row: &Row, rows: &[Row]) -> usize {
    let together = |other: &Row| match view.group_by {
        GroupBy::Chapter => other.chapter.id == row.chapter.id,
        GroupBy::Purpose => other.purpose.map(|one| &one.what.value) == row.purpose.map(|one| &one.what.value),
        GroupBy::Service => other.anchor == row.anchor,
        GroupBy::Recipient => other.to.zip(row.to).is_some_and(|(other, own)| is_same(other, own)),
    };
    rows.iter().position(together).unwrap_or_default()
}

fn told(cx: &Cx, view: &TableView, row: &Row, run: &[Row]) -> Told {
    let bearer = cells::bearer(view);
    let cell = |column: &Column| {
        let mut cell = cells::cell(cx, row, *column);
        if cell.is_empty() {
            cell.push(say(cells::nothing(*column)).into());
        }
        if *column == bearer {
            cell = cell.into_iter().map(|line| cells::with_conditions(cx, view, row, run, line)).collect();
        }
        if *column == Column::Recipient && cells::bear_alike(view, row, run) {
            cell = cell.into_iter().map(|line| cx.under(line, &row.conditions)).collect();
        }
        cell
    };
    let service = run.iter().position(|other| other.anchor == row.anchor).unwrap_or_default();
    let outer = if view.group_by == GroupBy::Chapter { service } else { first_like(view, row, run) };
    Told { cells: view.columns.iter().map(cell).collect(), bundles: [outer, service] }
}

/// Purposes of a service about which nothing else differs share a row.
fn join_purposes(rows: &mut Vec<Told>, purpose: usize) {
    let is_alike = |one: &Told, other: &Told| {
        let pairs = one.cells.iter().zip(&other.cells).enumerate();
        one.bundles == other.bundles && pairs.filter(|(at, _)| *at != purpose).all(|(_, (one, other))| one == other)
    };
    rows.dedup_by(|next, kept| {
        let same = is_alike(next, kept);
        if same && next.cells[purpose] != kept.cells[purpose] {
            let further = std::mem::take(&mut next.cells[purpose]);
            kept.cells[purpose].extend(further);
        }
        same
    });
}

/// Where a table does not tell services apart, rows that say the same of several share one, their purposes told once.
fn join_services(rows: Vec<Told>, purpose: Option<usize>) -> Vec<Told> {
    let mut kept: Vec<Told> = Vec::new();
    for row in rows {
        let is_alike = |other: &&mut Told| {
            let mut pairs = other.cells.iter().zip(&row.cells).enumerate();
            other.bundles[0] == row.bundles[0] && pairs.all(|(at, (other, own))| Some(at) == purpose || other == own)
        };
        match (kept.iter_mut().find(is_alike), purpose) {
            (Some(like), Some(purpose)) => {
                let told = &mut like.cells[purpose];
                let further: Vec<_> = row.cells[purpose].iter().filter(|line| !told.contains(line)).cloned().collect();
                told.extend(further);
            }
            (Some(_), None) => {}
            (None, _) => kept.push(row),
        }
    }
    kept
}

/// What rows say alike is told once; a cell without lines goes on with the one above. Of an outer bundle it has to be
/// all rows, of an inner one any that follow each other. What a row is about, its basis and the choice it leaves, is
/// told in each.
fn tell_once(view: &TableView, rows: &mut [Told]) {
    let is_of_row = |column: &Column| matches!(column, Column::LegalBasis | Column::OptOut);
    let columns: Vec<usize> = (0..view.columns.len()).filter(|at| !is_of_row(&view.columns[*at])).collect();
    for bundle in rows.chunk_by_mut(|one, other| one.bundles[0] == other.bundles[0]) {
        for &column in &columns {
            let (first, others) = bundle.split_at_mut(1);
            if others.iter().all(|row| row.cells[column] == first[0].cells[column]) {
                for row in others {
                    row.cells[column].clear();
                }
            }
        }
        for inner in bundle.chunk_by_mut(|one, other| one.bundles == other.bundles) {
            for &column in &columns {
                for at in (1..inner.len()).rev() {
                    if inner[at].cells[column] == inner[at - 1].cells[column] {
                        inner[at].cells[column].clear();
                    }
                }
            }
        }
    }
}

/// A line of a stated value; the mark of a gap in a draft.
fn lines<T>(value: &Stated<T>, told: impl FnOnce(&T) -> Cell) -> Cell {
    match value {
        Stated::Given(at) => told(&at.value),
        Stated::Todo(_) => vec![super::gap()],
        Stated::None(_) | Stated::Unsaid => Cell::new(),
    }
}
