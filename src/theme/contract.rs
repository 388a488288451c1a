//! What each template is given: `render` fills it in, the lint holds themes to it, and a debug build compares the two.

use minijinja::Value;
use minijinja::value::ValueKind;
use std::collections::BTreeSet;

/// What a variable holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Words that are escaped already.
    Text,
    Number,
    /// Yes or no.
    Flag,
    List(&'static Shape),
    Record(Fields),
    /// The function that says messages.
    Say,
    /// Something that the template has made itself.
    Unknown,
}

/// Names and what they hold.
pub(super) type Fields = &'static [(&'static str, Shape)];

use Shape::{Flag, List, Number, Record, Say, Text};

const TEXTS: Shape = List(&Text);
/// Blocks are of many kinds; each names the template that fills it.
const BLOCKS: Shape = List(&Shape::Unknown);

const LANGUAGE: Fields = &[("code", Text), ("href", Text), ("url", Text), ("name", Text), ("current", Flag)];
const DOCUMENT: Fields = &[("href", Text), ("title", Text), ("current", Flag)];
const INNER_ENTRY: Fields = &[("anchor", Text), ("title", Text), ("children", List(&Shape::Unknown))];
const ENTRY: Fields = &[("anchor", Text), ("title", Text), ("children", List(&Record(INNER_ENTRY)))];
const TERM: Fields = &[("label", Text), ("several", Flag), ("lines", TEXTS), ("from", Text)];
const COLUMN: Fields = &[("text", Text), ("plain", Text)];
const CELL: Fields = &[("column", Number), ("text", Text), ("rows", Number), ("goes_on", Flag)];
const ROW: Fields = &[("goes_on", Flag), ("cells", List(&Record(CELL)))];
const GROUP: Fields = &[("title", Text), ("rows", List(&Record(ROW)))];

const FORM: Fields = &[("label", Text), ("source", Text)];

/// What the page is given, and every template that it includes.
const PAGE: Fields = &[
    ("lang", Text),
    ("kind", Text),
    ("page_title", Text),
    ("title", Text),
    ("heading", Text),
    ("lead", TEXTS),
    ("contents", List(&Record(ENTRY))),
    ("blocks", BLOCKS),
    ("controller", Text),
    ("draft", Flag),
    ("earlier", Flag),
    ("internal", Flag),
    ("style", Text),
    ("canonical", Text),
    ("feed", Text),
    ("stylesheet", Text),
    ("languages", List(&Record(LANGUAGE))),
    ("documents", List(&Record(DOCUMENT))),
    ("front_matter", Text),
    ("say", Say),
];

/// What `block` holds in the template of each block.
const EACH_BLOCK: [(&str, Fields); 9] = [
    (
        "section",
        &[
            ("template", Text),
            ("anchor", Text),
            ("level", Number),
            ("heading", Text),
            ("plain_title", Text),
            ("title", Text),
            ("set_apart", Flag),
            ("from", Text),
            ("blocks", BLOCKS),
        ],
    ),
    ("paragraph", &[("template", Text), ("text", Text), ("from", Text)]),
    ("list", &[("template", Text), ("items", TEXTS), ("from", Text)]),
    ("terms", &[("template", Text), ("terms", List(&Record(TERM))), ("from", Text)]),
    (
        "table",
        &[
            ("template", Text),
            ("caption", Text),
            ("columns", List(&Record(COLUMN))),
            ("groups", List(&Record(GROUP))),
            ("from", Text),
        ],
    ),
    ("address", &[("template", Text), ("lines", TEXTS), ("line_break", Text), ("from", Text)]),
    ("markdown", &[("template", Text), ("body", Text), ("from", Text)]),
    ("sample", &[("template", Text), ("text", Text), ("from", Text)]),
    ("snippet", &[("template", Text), ("forms", List(&Record(FORM))), ("from", Text)]),
];

/// The loop of a `for`.
pub(super) const LOOP: Fields = &[
    ("index", Number),
    ("index0", Number),
    ("revindex", Number),
    ("revindex0", Number),
    ("first", Flag),
    ("last", Flag),
    ("length", Number),
    ("depth", Number),
    ("depth0", Number),
    ("previtem", Shape::Unknown),
    ("nextitem", Shape::Unknown),
    ("cycle", Shape::Unknown),
    ("changed", Shape::Unknown),
];

/// The names that a template such as `blocks/table.html` is given; none for files that only other templates ask for.
pub(super) fn of(file: &str) -> Option<Vec<(&'static str, Shape)>> {
    let name = file.strip_suffix(".html").or_else(|| file.strip_suffix(".md"))?;
    if name == "page" {
        return Some(PAGE.to_vec());
    }
    let block = ("block", Record(block(name)?));
    Some(PAGE.iter().copied().chain([block, ("loop", Record(LOOP))]).collect())
}

fn block(name: &str) -> Option<Fields> {
    let name = name.strip_prefix("blocks/")?;
    EACH_BLOCK.iter().find(|(own, _)| *own == name).map(|(_, fields)| *fields)
}

/// Whether the values of a page are what its templates are promised.
pub fn is_kept(page: &Value) -> bool {
    Record(PAGE).holds(page) && are_kept(page)
}

/// The same for its blocks, and theirs.
fn are_kept(of: &Value) -> bool {
    let kept = |inner: Value| {
        let template = inner.get_attr("template").unwrap_or_default();
        let name = template.as_str().and_then(|file| file.rsplit_once('.')).map(|(name, _)| name);
        name.and_then(block).is_some_and(|fields| Record(fields).holds(&inner)) && are_kept(&inner)
    };
    let blocks = of.get_attr("blocks").ok().filter(|blocks| !blocks.is_undefined());
    blocks.is_none_or(|blocks| blocks.try_iter().is_ok_and(|mut blocks| blocks.all(kept)))
}

impl Shape {
    fn holds(self, value: &Value) -> bool {
        let kind = value.kind();
        match self {
            // Where a group has no title, there are no words.
            Self::Text => matches!(kind, ValueKind::String | ValueKind::None),
            Self::Number => kind == ValueKind::Number,
            Self::Flag => kind == ValueKind::Bool,
            Self::List(inner) => value.try_iter().is_ok_and(|mut values| values.all(|value| inner.holds(&value))),
            Self::Record(fields) => {
                let promised: BTreeSet<&str> = fields.iter().map(|(name, _)| *name).collect();
                let given: Vec<Value> = value.try_iter().into_iter().flatten().collect();
                let given: BTreeSet<&str> = given.iter().filter_map(Value::as_str).collect();
                let holds = |(name, shape): &(&str, Self)| value.get_attr(name).is_ok_and(|value| shape.holds(&value));
                given == promised && fields.iter().all(holds)
            }
            Self::Say | Self::Unknown => true,
        }
    }

    /// In words for findings.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Flag => "a yes or no",
            Self::List(_) => "a list",
            Self::Record(_) => "a record",
            Self::Say => "a function",
            Self::Unknown => "a value",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(of: Fields, texts: &mut BTreeSet<&'static str>, others: &mut BTreeSet<&'static str>) {
        for (name, shape) in of {
            let mut shape = *shape;
            let seen = if matches!(shape, Text | Flag | Shape::Unknown) { &mut *texts } else { &mut *others };
            seen.insert(name);
            while let List(inner) = shape {
                shape = *inner;
            }
            if let Record(inner) = shape {
                fields(inner, texts, others);
            }
        }
    }

    /// The lint trusts `x.name` to be a number or a list whatever `x` has come to stand for.
    #[test]
    fn no_field_is_a_text_here_and_something_else_there() {
        let (mut texts, mut others) = (BTreeSet::new(), BTreeSet::new());
        for of in EACH_BLOCK.iter().map(|(_, of)| *of).chain([PAGE, LOOP]) {
            fields(of, &mut texts, &mut others);
        }
        assert_eq!(texts.intersection(&others).collect::<Vec<_>>(), Vec::<&&str>::new());
    }
}
