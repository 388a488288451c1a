//! The tables of a document as comma-separated values (RFC 4180), for spreadsheets and other programs.
//!
//! A spreadsheet takes a cell that begins with certain signs for a formula and runs it. Such a cell gets an apostrophe in
//! front, so that it is text. Nothing in a cell breaks a line, because many programs cannot read that.

use crate::document::{Block, Body, Document, Section, Table};
use crate::locale::{Piece, plain};

/// What stands between the lines of a cell.
const BETWEEN: &str = "; ";

/// All tables of a document, one after the other.
pub(super) fn page(document: &Document<Vec<Piece>>) -> String {
    let mut out = String::new();
    document.sections.iter().for_each(|section| section_into(section, &mut out));
    out
}

fn section_into(section: &Section<Vec<Piece>>, out: &mut String) {
    for Block { body, .. } in &section.blocks {
        match body {
            Body::Table(table) => table_into(table, out),
            Body::Section(section) => section_into(section, out),
            _ => {}
        }
    }
}

fn table_into(table: &Table<Vec<Piece>>, out: &mut String) {
    row_into(table.columns.iter().map(|column| plain(column)), out);
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let cells = row.iter().map(|lines| lines.iter().map(|line| plain(line)).collect::<Vec<_>>().join(BETWEEN));
        row_into(cells, out);
    }
}

fn row_into(cells: impl Iterator<Item = String>, out: &mut String) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.extend(["\"", &field(&cell), "\""]);
    }
    out.push_str("\r\n");
}

/// The content of a field between its quotation marks.
fn field(cell: &str) -> String {
    let plain = |sign: char| if sign.is_whitespace() || sign.is_control() { ' ' } else { sign };
    let text: String = cell.chars().map(plain).collect();
    let text = text.trim().replace('"', "\"\"");
    // The full-width forms act as the plain ones in some spreadsheets.
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn a_cell_cannot_be_a_formula_or_break_a_line() {
        for (cell, field_of_it) in [
            ("=1+1", "'=1+1"),
            ("+49 351 5550100", "'+49 351 5550100"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1+1", "'=1+1"),
            ("\r=1+1", "'=1+1"),
            (" \u{a0}=1+1", "'=1+1"),
            ("＝1+1", "'＝1+1"),
            ("one\r\ntwo\u{b}three", "one  two three"),
            ("a \"b\", c", "a \"\"b\"\", c"),
            ("7\u{a0}Tage", "7 Tage"),
        ] {
            assert_eq!(field(cell), field_of_it, "{cell:?}");
        }
    }
}
