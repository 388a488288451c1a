//! Changes in words: as a page for whoever reviews or announces them, as single lines, and for programs.

use crate::compare::{Change, How, Side, Subject, Weight};
use crate::compose::single::Single;
use crate::document::{Body, Document, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::locale::{Locale, plain};
use crate::source::{At, Sources, Span};
use crate::value::Citation;
use serde_json::{Map, Value, json};

/// The version of the JSON form. It changes when a program that reads it would have to.
const VERSION: u32 = 1;

/// Changes with the two policies between which they lie.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'c> {
    /// The earlier policy and the texts that it was read from.
    pub old: (Side<'c>, &'c Sources),
    /// The later one.
    pub new: (Side<'c>, &'c Sources),
    /// What has changed.
    pub changes: &'c [Change],
}

/// The changes as a document, to be worded and rendered like any other.
pub fn changes_page(compared: Compared<'_>) -> Document {
    let mut sections = vec![summary(compared.changes)];
    sections.extend([Weight::Material, Weight::Minor].into_iter().filter_map(|weight| of_weight(compared, weight)));
    let name = compared.new.0.policy.controller.given().and_then(|controller| controller.name.given());
    let mut lead: Vec<Line> = name.map(|name| Inline::Name(name.clone()).into()).into_iter().collect();
    let state = |side: Side| Single::new(side.policy, side.catalog).state();
    if let (Some(old), Some(new)) = (state(compared.old.0), state(compared.new.0)) {
        lead.push(say_with("changes-between", vec![("old", old), ("new", new)]).into());
    }
    Document { kind: None, title: say("document-changes").into(), lead, sections }
}

fn summary(changes: &[Change]) -> Section {
    let count = |weight| changes.iter().filter(|change| change.weight == weight).count();
    let number = |count: usize| Line::from(Inline::Number(count.try_into().unwrap_or(u64::MAX)));
    let (material, minor) = (count(Weight::Material), count(Weight::Minor));
    let line = if changes.is_empty() {
        say("changes-none").into()
    } else {
        let counts = vec![("material", number(material)), ("minor", number(minor))];
        let lines = vec![say_with("changes-counts", counts).into(), say("changes-how").into()];
        Line::from(Inline::Join(Joint::Space, lines))
    };
    of("summary", "changes-summary", Body::Paragraph(line))
}

fn of_weight(compared: Compared<'_>, weight: Weight) -> Option<Section> {
    let mut terms: Vec<Term> = Vec::new();
    for change in compared.changes.iter().filter(|change| change.weight == weight) {
        let label = about(change);
        let line =
            vec![say_with("change-line", vec![("change", what(change)), ("because", because(change, compared))])];
        match terms.iter_mut().find(|term| term.label == label) {
            Some(term) => term.lines.push(line),
            None => terms.push(Term { label, lines: vec![line], trace: Trace::default() }),
        }
    }
    let (anchor, title) = match weight {
        Weight::Material => ("material", "changes-material"),
        Weight::Minor => ("minor", "changes-minor"),
    };
    (!terms.is_empty()).then(|| of(anchor, title, Body::Terms(terms)))
}

fn of(anchor: &str, title: &'static str, body: Body) -> Section {
    let (anchor, title) = (anchor.to_owned(), say(title).into());
    Section { anchor, title, set_apart: false, trace: Trace::default(), blocks: vec![body.into()] }
}

/// What has changed: what it is called, or for what is new or gone as a whole, what there is of its kind.
fn about(change: &Change) -> Line {
    if change.is_whole && change.how != How::Renamed {
        return say(format!("changed-{}", change.subjects[0].0.kind.key())).into();
    }
    let titles: Vec<Line> = change.subjects.iter().map(|(_, title)| title.clone()).collect();
    match titles.as_slice() {
        [title] => title.clone(),
        _ => Inline::Join(Joint::Comma, titles).into(),
    }
}

/// How it has changed, without what.
fn what(change: &Change) -> Line {
    let topic = say(format!("topic-{}", change.topic.key)).into();
    let topic = match &change.of {
        Some(of) => say_with("change-of", vec![("what", topic), ("of", of.clone())]).into(),
        None => topic,
    };
    let old = change.old.iter().map(|old| ("old", old.value.clone()));
    let new = change.new.iter().map(|new| ("new", new.value.clone()));
    let slots: Vec<_> = match change.how {
        How::Reworded => std::iter::once(("what", topic)).chain(new).collect(),
        How::Renamed => old.chain(new).collect(),
        _ => std::iter::once(("what", topic)).chain(old).chain(new).collect(),
    };
    say_with(format!("change-{}", change.how.key()), slots).into()
}

/// A change in one line, for those whom it concerns: what has changed, and how.
pub fn change_line(change: &Change) -> Line {
    if change.is_whole && change.how != How::Renamed {
        return what(change);
    }
    say_with("change-about", vec![("subject", about(change)), ("change", what(change))]).into()
}

/// The provision, and the places in both declarations.
fn because(change: &Change, Compared { old: (_, old), new: (_, new), .. }: Compared<'_>) -> Line {
    let place = |at: &Option<At<Line>>, sources: &Sources| at.as_ref().map(|at| place(at.span, sources));
    let places = match (place(&change.old, old), place(&change.new, new)) {
        (Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (old, new) => old.or(new),
    };
    let law = Citation::parse(change.law).map(|law| Inline::Law(vec![law]).into());
    let places = places.map(|places| Inline::Code(places).into());
    let parts: Vec<Line> = law.into_iter().chain(places).collect();
    Inline::Join(Joint::Semicolon, parts).into()
}

fn place(span: Span, sources: &Sources) -> String {
    format!("{}:{}", sources.get(span.file).name, sources.line(span))
}

/// The changes for programs, in the words of a language. `changes.schema.json` beside this file says what is in it.
pub fn changes_json(compared: Compared<'_>, locale: &Locale) -> Value {
    let count = |weight| compared.changes.iter().filter(|change| change.weight == weight).count();
    let state = |side: Side<'_>| {
        let mut out = Map::new();
        out.extend(side.policy.updated.given().map(|date| ("updated".to_owned(), date.to_string().into())));
        out.extend(side.policy.version.iter().map(|version| ("version".to_owned(), version.value.as_str().into())));
        Value::from(out)
    };
    json!({
        "version": VERSION,
        "lang": locale.lang().as_str(),
        "old": state(compared.old.0),
        "new": state(compared.new.0),
        "summary": {"material": count(Weight::Material), "minor": count(Weight::Minor)},
        "changes": compared.changes.iter().map(|change| one(change, compared, locale)).collect::<Vec<_>>(),
    })
}

fn one(change: &Change, compared: Compared<'_>, locale: &Locale) -> Value {
    let words = |line: &Line| plain(&locale.words(line));
    let subject = |(subject, title): &(Subject, Line)| {
        let mut out = Map::new();
        out.insert("kind".into(), subject.kind.key().into());
        if !subject.id.is_empty() {
            out.insert("id".into(), subject.id.as_str().into());
        }
        out.insert("name".into(), words(title).into());
        Value::from(out)
    };
    let side = |at: &At<Line>, sources: &Sources| {
        let (line, column) = sources.position(at.span.file, at.span.start);
        json!({"text": words(&at.value), "file": sources.get(at.span.file).name, "line": line, "column": column})
    };
    let mut out = Map::new();
    out.insert("weight".into(), change.weight.key().into());
    out.insert("how".into(), change.how.key().into());
    out.insert("topic".into(), change.topic.key.into());
    out.insert("whole".into(), change.is_whole.into());
    out.insert("subjects".into(), change.subjects.iter().map(subject).collect());
    out.extend(change.of.iter().map(|of| ("of".to_owned(), words(of).into())));
    out.extend(change.old.iter().map(|old| ("old".to_owned(), side(old, compared.old.1))));
    out.extend(change.new.iter().map(|new| ("new".to_owned(), side(new, compared.new.1))));
    out.insert("law".into(), change.law.into());
    out.insert("text".into(), plain(&locale.sentence(&change_line(change))).into());
    out.into()
}
