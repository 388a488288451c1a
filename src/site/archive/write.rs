//! The words of a page as JSON.

use crate::document::{Body, Document, Group, Section, Target, Term};
use crate::locale::{Locale, Piece};
use crate::value::Date;
use serde_json::{Value, json};

/// How our files begin, with the version of their form.
pub(super) const MARK: &str = "{\"klartext-page\":1,";

/// A line with its words.
type Line = Vec<Piece>;

/// The file of a page: the head on one line and each section on one, so that a review can show them.
pub(super) fn text(document: &Document<Line>, until: Date, locale: &Locale) -> String {
    let sections: Vec<String> = document.sections.iter().map(|each| section(each, locale).to_string()).collect();
    let (title, lead) = (line(&document.title), lines(&document.lead));
    let sections = sections.join(",\n");
    format!("{MARK}\"until\":\"{until}\",\"title\":{title},\"lead\":{lead},\"sections\":[\n{sections}\n]}}\n")
}

fn section(section: &Section<Line>, locale: &Locale) -> Value {
    let blocks: Value = section.blocks.iter().map(|inner| block(&inner.body, locale)).collect();
    let mut value = json!({"anchor": section.anchor, "title": line(&section.title), "blocks": blocks});
    if section.set_apart {
        value["apart"] = true.into();
    }
    value
}

fn block(body: &Body<Line>, locale: &Locale) -> Value {
    match body {
        Body::Section(inner) => json!({"section": section(inner, locale)}),
        Body::Paragraph(words) => json!({"paragraph": line(words)}),
        Body::List(items) => json!({"list": lines(items)}),
        Body::Terms(terms) => {
            let term = |term: &Term<Line>| json!({"label": line(&term.label), "lines": lines(&term.lines)});
            json!({"terms": terms.iter().map(term).collect::<Value>()})
        }
        Body::Table(table) => {
            let row = |row: &Vec<Vec<Line>>| row.iter().map(|cell| lines(cell)).collect::<Value>();
            let group = |group: &Group<Line>| {
                let rows: Value = group.rows.iter().map(row).collect();
                json!({"title": group.title.as_ref().map(|title| line(title)), "rows": rows})
            };
            let groups: Value = table.groups.iter().map(group).collect();
            json!({"table": {"caption": line(&table.caption), "columns": lines(&table.columns), "groups": groups}})
        }
        Body::Address(all) => json!({"address": lines(all)}),
        Body::Markdown(text) => json!({"markdown": locale.given(text)}),
        Body::Sample(sample) => json!({"sample": sample}),
        // Only the page of texts for customers has them, and that page is not kept.
        Body::Snippet(_) => Value::Null,
    }
}

fn lines(lines: &[Line]) -> Value {
    lines.iter().map(|words| line(words)).collect()
}

fn line(pieces: &[Piece]) -> Value {
    pieces.iter().map(piece).collect()
}

fn piece(piece: &Piece) -> Value {
    match piece {
        Piece::Text(text) => text.as_str().into(),
        Piece::Code(text) => json!({"code": text}),
        Piece::Strong(inner) => json!({"strong": line(inner)}),
        Piece::Link(to, inner) => json!({"link": target(to), "words": line(inner)}),
    }
}

fn target(target: &Target) -> Value {
    match target {
        Target::Anchor(anchor) => json!({"anchor": anchor}),
        Target::Document(kind) => json!({"document": kind.key()}),
        Target::Section(kind, anchor) => json!({"document": kind.key(), "anchor": anchor}),
        Target::Feed => json!({"feed": true}),
        Target::Page(name) => json!({"page": name}),
        Target::Url(url) => json!({"url": url}),
        Target::Mail(address) => json!({"mail": address}),
        Target::Phone(number) => json!({"phone": number}),
    }
}
