//! `overview`: views for the overview tables. A view chooses and orders; it never says anything of its own.

use super::cx::{Cx, again};
use super::keys;
use super::scalar::{choice, fields, is_word, list_at, optional};
use crate::finding::{Finding, shape};
use crate::model::{Column, GroupBy, Overview, TableView};
use crate::source::At;
use crate::yaml::{Entry, Node};

/// What a table can show: the words for what stands together and for its columns.
struct Table {
    name: &'static str,
    usual: fn() -> TableView,
    groups: &'static [(&'static str, GroupBy)],
    columns: &'static [(&'static str, Column)],
}

const SERVICE_GROUPS: [(&str, GroupBy); 3] =
    [("chapter", GroupBy::Chapter), ("purpose", GroupBy::Purpose), ("service", GroupBy::Service)];

const DIRECT: Table = Table {
    name: "direct",
    usual: Overview::direct,
    groups: &SERVICE_GROUPS,
    columns: &[
        ("purpose", Column::Purpose),
        ("service", Column::Service),
        ("subjects", Column::Subjects),
        ("data", Column::Data),
        ("legal-basis", Column::LegalBasis),
        ("retention", Column::Retention),
        ("recipients", Column::Recipients),
        ("opt-out", Column::OptOut),
    ],
};

const INDIRECT: Table = Table {
    name: "indirect",
    usual: Overview::indirect,
    groups: &SERVICE_GROUPS,
    columns: &[
        ("purpose", Column::Purpose),
        ("trigger", Column::Trigger),
        ("service", Column::Service),
        ("source", Column::Source),
        ("subjects", Column::Subjects),
        ("data", Column::Data),
        ("legal-basis", Column::LegalBasis),
        ("retention", Column::Retention),
        ("recipients", Column::Recipients),
        ("opt-out", Column::OptOut),
    ],
};

const DISCLOSED: Table = Table {
    name: "disclosed",
    usual: Overview::disclosed,
    groups: &[("recipient", GroupBy::Recipient), ("purpose", GroupBy::Purpose)],
    columns: &[
        ("recipient", Column::Recipient),
        ("country", Column::Country),
        ("purpose", Column::Purpose),
        ("service", Column::Service),
        ("legal-basis", Column::LegalBasis),
    ],
};

pub(super) fn overview(entry: Option<&Entry>, cx: &mut Cx) -> Overview {
    let Some(node) = entry.map(|entry| &entry.value) else { return Overview::default() };
    if is_word(node, "none") {
        return Overview { direct: None, indirect: None, disclosed: None };
    }
    let Some(mut fields) = fields(node, &keys::OVERVIEW, cx) else { return Overview::default() };
    let overview = Overview {
        direct: view(fields.take("direct"), &DIRECT, Some((DIRECT.usual)()), cx),
        indirect: view(fields.take("indirect"), &INDIRECT, Some((INDIRECT.usual)()), cx),
        disclosed: view(fields.take("disclosed"), &DISCLOSED, None, cx),
    };
    fields.finish(&mut cx.out);
    overview
}

/// `none`, a list of columns, or `{group-by: purpose, columns: […]}`.
fn view(entry: Option<&Entry>, table: &Table, unsaid: Option<TableView>, cx: &mut Cx) -> Option<TableView> {
    let Some(node) = entry.map(|entry| &entry.value) else { return unsaid };
    if is_word(node, "none") {
        return None;
    }
    let mut view = TableView { span: Some(node.span), ..(table.usual)() };
    if node.mapping().is_none() {
        columns(entry, table, &mut view, cx);
        return Some(view);
    }
    let mut fields = fields(node, &keys::OVERVIEW_TABLE, cx)?;
    let before = cx.out.iter().count();
    let group_by = fields.take("group-by");
    let decode = |node: &Node, cx: &mut Cx| choice(node, "way of grouping", table.groups, cx);
    if let Some(chosen) = optional(group_by, cx, decode) {
        view.group_by = chosen;
        // What stands together stands in front.
        if let Some(column) = chosen.column() {
            view.columns.sort_by_key(|one| *one != column);
        }
    }
    let listed = fields.take("columns");
    columns(listed, table, &mut view, cx);
    fields.finish(&mut cx.out);
    // What is wrong with a word says enough.
    let sound = cx.out.iter().count() == before;
    if let Some(column) = view.group_by.column().filter(|column| sound && !view.columns.contains(column)) {
        lacks(column, table, [group_by, listed], cx);
    }
    Some(view)
}

fn columns(entry: Option<&Entry>, table: &Table, view: &mut TableView, cx: &mut Cx) {
    if entry.is_none() {
        return;
    }
    let mut chosen: Vec<At<Column>> = Vec::new();
    for column in list_at(entry, cx, |node, cx| choice(node, "column", table.columns, cx)) {
        match chosen.iter().find(|first| first.value == column.value) {
            Some(first) => again("column", word(column.value, table), [first.span, column.span], cx),
            None => chosen.push(column),
        }
    }
    view.columns = chosen.into_iter().map(|column| column.value).collect();
}

/// A table that is grouped by what it does not show.
fn lacks(column: Column, table: &Table, [group_by, columns]: [Option<&Entry>; 2], cx: &mut Cx) {
    let Some(columns) = columns else { return };
    let word = word(column, table);
    let title = format!("`{}` grouped by `{word}` without that column", table.name);
    let finding = Finding::error(shape::BAD_VALUE, title, columns.value.span, format!("`{word}` is not among them"));
    let finding = group_by.into_iter().fold(finding, |finding, entry| finding.label(entry.value.span, "told once"));
    cx.out.push(finding.help(format!("add `{word}` to the columns")));
}

fn word(column: Column, table: &Table) -> &'static str {
    table.columns.iter().find(|(_, one)| *one == column).map_or("", |(word, _)| word)
}
