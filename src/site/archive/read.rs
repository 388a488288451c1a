//! The words of a page, read from JSON. It may come from a stranger: whatever does not have the form that we write is
//! refused, and what has it goes through the same renderer as every page.

use super::Kept;
use crate::document::{Block, Body, Document, Group, Kind, Section, Table, Target, Term, Trace};
use crate::locale::{Piece, cleaned, visible};
use crate::source::{FileId, Span};
use crate::value::{Text, Words};
use serde_json::Value;

/// A line with its words.
type Line = Vec<Piece>;

/// Reads the file of a page; or says what is wrong with it.
pub(super) fn read(text: &str, kind: Kind, file: FileId) -> Result<Kept, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if value.get("klartext-page") != Some(&1.into()) {
        return Err("it does not begin like a page that klartext keeps".to_owned());
    }
    let until = value.get("until").and_then(Value::as_str).and_then(|date| date.parse().ok());
    let until = until.ok_or("it does not say until when it applied")?;
    // What is read has no place but its file.
    let at = Span::new(file, 0..0);
    let document = || {
        Some(Document {
            kind: Some(kind),
            title: line(value.get("title")?)?,
            lead: lines(value.get("lead")?)?,
            sections: each(value.get("sections")?, |inner| section(inner, at))?,
        })
    };
    let document = document().ok_or("a part of the page is missing, or has another form")?;
    Ok(Kept { until, document })
}

/// Every element of a list, if all of them can be read.
fn each<T>(value: &Value, read: impl FnMut(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

fn section(value: &Value, at: Span) -> Option<Section<Line>> {
    let blocks = each(value.get("blocks")?, |inner| Some(Block { trace: Trace::default(), body: block(inner, at)? }));
    Some(Section {
        anchor: anchor(value.get("anchor")?)?,
        title: line(value.get("title")?)?,
        set_apart: value.get("apart").is_some(),
        trace: Trace::default(),
        blocks: blocks?,
    })
}

fn block(value: &Value, at: Span) -> Option<Body<Line>> {
    let (what, value) = value.as_object()?.iter().next()?;
    Some(match what.as_str() {
        "section" => Body::Section(section(value, at)?),
        "paragraph" => Body::Paragraph(line(value)?),
        "list" => Body::List(lines(value)?),
        "terms" => Body::Terms(each(value, term)?),
        "table" => Body::Table(table(value)?),
        "address" => Body::Address(lines(value)?),
        "markdown" => Body::Markdown(Text { words: Words::Neutral(value.as_str()?.to_owned()), span: at }),
        "sample" => Body::Sample(visible(value.as_str()?)),
        _ => return None,
    })
}

fn term(value: &Value) -> Option<Term<Line>> {
    let lines = lines(value.get("lines")?).filter(|lines| !lines.is_empty())?;
    Some(Term { label: line(value.get("label")?)?, lines, trace: Trace::default() })
}

/// A table whose rows have as many cells as there are columns.
fn table(value: &Value) -> Option<Table<Line>> {
    let columns = lines(value.get("columns")?).filter(|columns| !columns.is_empty())?;
    let row = |row: &Value| each(row, lines).filter(|row: &Vec<Vec<Line>>| row.len() == columns.len());
    let group = |group: &Value| {
        let title = match group.get("title")? {
            Value::Null => None,
            title => Some(line(title)?),
        };
        Some(Group { title, rows: each(group.get("rows")?, row)? })
    };
    let groups = each(value.get("groups")?, group)?;
    Some(Table { caption: line(value.get("caption")?)?, columns, groups })
}

fn lines(value: &Value) -> Option<Vec<Line>> {
    each(value, line)
}

fn line(value: &Value) -> Option<Line> {
    each(value, piece)
}

fn piece(value: &Value) -> Option<Piece> {
    if let Some(text) = value.as_str() {
        return Some(Piece::Text(cleaned(text)));
    }
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if let Some(code) = text("code") {
        return Some(Piece::Code(cleaned(code)));
    }
    match value.get("strong") {
        Some(inner) => Some(Piece::Strong(line(inner)?)),
        None => Some(Piece::Link(link(value.get("link")?)?, line(value.get("words")?)?)),
    }
}

/// Where a link leads. Whether an address may be linked is decided where the page is rendered, as for every page.
fn link(value: &Value) -> Option<Target> {
    let text = |key: &str| Some(cleaned(value.get(key)?.as_str()?));
    let known = |key: String| Kind::ALL.into_iter().find(|kind| kind.key() == key);
    if let Some(kind) = text("document") {
        let kind = known(kind)?;
        return Some(match value.get("anchor") {
            Some(to) => Target::Section(kind, anchor(to)?),
            None => Target::Document(kind),
        });
    }
    if let Some(to) = value.get("anchor") {
        return Some(Target::Anchor(anchor(to)?));
    }
    if value.get("feed").is_some() {
        return Some(Target::Feed);
    }
    let page = text("page").map(Target::Page);
    page.or_else(|| text("url").map(Target::Url))
        .or_else(|| text("mail").map(Target::Mail))
        .or_else(|| text("phone").map(Target::Phone))
}

/// An anchor is made of ids, so no sign of it means anything to a browser or to Markdown.
fn anchor(value: &Value) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let anchor = value.as_str().filter(|anchor| !anchor.is_empty() && anchor.bytes().all(plain))?;
    Some(anchor.to_owned())
}
