//! What a template may use, and how much of it. A theme may come from strangers. Its steps are counted, but one step can
//! double a text, and forty of those are more than any machine has. So there are the filters and tests named here and no
//! others, each is asked beforehand how much it would make, texts cannot be put together otherwise (`lint` sees to that),
//! and all that a page makes and writes is counted. Our own templates, whose steps are not counted, are not held to it.

use minijinja::value::{Kwargs, Rest, ValueKind, ValueOrKwargs};
use minijinja::{Environment, Error, ErrorKind, State, Value, filters, functions, tests};
use std::io;

/// What a page may make and write in all, in bytes. The largest example takes less than a twentieth of it.
const ROOM: usize = 32 << 20;

/// The longest text that a filter may make, in bytes: what is longer has a name and is compared in each of many steps.
const LONGEST: usize = 1 << 20;

/// What an element of a list takes, about.
const ELEMENT: usize = 32;

/// The widest indentation.
const WIDEST: usize = 200;

/// What is said of a page that makes more.
pub(super) fn too_much() -> String {
    format!("it makes more than {} MB of text", ROOM >> 20)
}

/// What has been made so far while a page is filled.
struct Made(usize);

/// Counts so many bytes more, for a template of a stranger.
pub fn count(state: &mut State<'_, '_>, bytes: usize) -> Result<(), Error> {
    if state.fuel_levels().is_none() {
        return Ok(());
    }
    let made = state.get_or_insert_extension(Made(0));
    made.0 = made.0.saturating_add(bytes);
    if made.0 > ROOM { Err(Error::new(ErrorKind::OutOfFuel, too_much())) } else { Ok(()) }
}

/// A page while it is written. What there is no room for is dropped, so that the engine goes on and can tell where it was.
#[derive(Default)]
pub(super) struct Paper {
    text: Vec<u8>,
    /// Whether it was too short.
    pub(super) is_full: bool,
}

impl Paper {
    /// What was written.
    pub(super) fn into_text(self) -> String {
        // The engine writes whole texts, so nothing is ever replaced, and nothing copied.
        String::from_utf8(self.text).unwrap_or_else(|broken| String::from_utf8_lossy(broken.as_bytes()).into_owned())
    }
}

impl io::Write for Paper {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.is_full |= self.text.len() + piece.len() > ROOM;
        if !self.is_full {
            self.text.extend_from_slice(piece);
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives an empty environment all that templates may use.
pub(super) fn furnish(templates: &mut Environment<'_>) {
    for (name, filter) in filters() {
        templates.add_filter(name, move |state: &mut State<'_, '_>, values: Rest<ValueOrKwargs>| {
            counted(state, name, &filter, &values.into_values())
        });
    }
    templates.add_function("range", functions::range);
    templates.add_test("defined", tests::is_defined);
    templates.add_test("divisibleby", tests::is_divisibleby);
    templates.add_test("endingwith", tests::is_endingwith);
    templates.add_test("eq", tests::is_eq);
    templates.add_test("even", tests::is_even);
    templates.add_test("filter", tests::is_filter);
    templates.add_test("in", tests::is_in);
    templates.add_test("mapping", tests::is_mapping);
    templates.add_test("ne", tests::is_ne);
    templates.add_test("none", tests::is_none);
    templates.add_test("number", tests::is_number);
    templates.add_test("odd", tests::is_odd);
    templates.add_test("sequence", tests::is_sequence);
    templates.add_test("startingwith", tests::is_startingwith);
    templates.add_test("string", tests::is_string);
    templates.add_test("test", tests::is_test);
    templates.add_test("undefined", tests::is_undefined);
}

/// The tests to propose for misspelt ones.
pub(super) const TESTS: [&str; 10] =
    ["defined", "divisibleby", "endingwith", "even", "none", "number", "odd", "sequence", "startingwith", "string"];

/// The filters by their names. What nests lists is not among them, nor what writes a whole value as a text.
pub(super) fn filters() -> [(&'static str, Value); 32] {
    [
        ("abs", Value::from_function(filters::abs)),
        ("bool", Value::from_function(filters::bool)),
        ("capitalize", Value::from_function(filters::capitalize)),
        ("count", Value::from_function(filters::length)),
        ("d", Value::from_function(filters::default)),
        ("default", Value::from_function(filters::default)),
        ("first", Value::from_function(filters::first)),
        ("float", Value::from_function(filters::float)),
        ("indent", Value::from_function(filters::indent)),
        ("int", Value::from_function(filters::int)),
        ("join", Value::from_function(filters::join)),
        ("last", Value::from_function(filters::last)),
        ("length", Value::from_function(filters::length)),
        ("lines", Value::from_function(filters::lines)),
        ("list", Value::from_function(filters::list)),
        ("lower", Value::from_function(filters::lower)),
        ("map", Value::from_function(filters::map)),
        ("max", Value::from_function(filters::max)),
        ("min", Value::from_function(filters::min)),
        ("reject", Value::from_function(filters::reject)),
        ("rejectattr", Value::from_function(filters::rejectattr)),
        ("replace", Value::from_function(filters::replace)),
        ("reverse", Value::from_function(filters::reverse)),
        ("round", Value::from_function(filters::round)),
        ("select", Value::from_function(filters::select)),
        ("selectattr", Value::from_function(filters::selectattr)),
        ("sort", Value::from_function(filters::sort)),
        ("split", Value::from_function(filters::split)),
        ("title", Value::from_function(filters::title)),
        ("trim", Value::from_function(filters::trim)),
        ("unique", Value::from_function(filters::unique)),
        ("upper", Value::from_function(filters::upper)),
    ]
}

/// A filter whose result has room.
fn counted(state: &mut State<'_, '_>, name: &str, filter: &Value, values: &[Value]) -> Result<Value, Error> {
    if state.fuel_levels().is_none() {
        return filter.call(state, values);
    }
    let expected = match (name, values) {
        ("join", [list, rest @ ..]) => joined(list, rest)?,
        ("replace", [text, from, to, ..]) => replaced(text, from, to),
        ("indent", [text, rest @ ..]) => indented(text, rest)?,
        ("split" | "lines" | "list" | "reverse", [text, ..]) => size(text).saturating_mul(ELEMENT),
        // Letters in capitals take up to three times as much.
        _ => values.iter().map(size).sum::<usize>().saturating_mul(3),
    };
    count(state, expected)?;
    let made = filter.call(state, values)?;
    if made.as_str().is_some_and(|text| text.len() > LONGEST) {
        let what = format!("`{name}` makes a text of more than {} MB", LONGEST >> 20);
        return Err(Error::new(ErrorKind::OutOfFuel, what));
    }
    count(state, size(&made))?;
    Ok(made)
}

/// What a value takes, about, without what it only refers to.
fn size(value: &Value) -> usize {
    value.as_str().map_or_else(|| value.len().unwrap_or(1).saturating_mul(ELEMENT), str::len)
}

/// The bytes of a joined list. Only texts and numbers can be joined: the words of a list in a list can be without end.
fn joined(list: &Value, rest: &[Value]) -> Result<usize, Error> {
    let between = rest.iter().map(size).max().unwrap_or_default();
    let mut bytes = 0_usize;
    for value in list.try_iter()? {
        let length = match value.kind() {
            ValueKind::String | ValueKind::Number => size(&value),
            kind => {
                return Err(Error::new(ErrorKind::BadSerialization, format!("a value of kind {kind} has no text")));
            }
        };
        bytes = bytes.saturating_add(length).saturating_add(between);
    }
    Ok(bytes)
}

fn replaced(text: &Value, from: &Value, to: &Value) -> usize {
    let times = text.as_str().unwrap_or_default().matches(from.as_str().unwrap_or_default()).count();
    size(text).saturating_add(times.saturating_mul(size(to)))
}

fn indented(text: &Value, rest: &[Value]) -> Result<usize, Error> {
    let named = |value: &Value| Kwargs::try_from(value.clone()).ok().and_then(|named| named.get::<usize>("width").ok());
    let width = rest.iter().filter_map(|value| value.as_usize().or_else(|| named(value))).max().unwrap_or_default();
    if width > WIDEST {
        return Err(Error::new(ErrorKind::OutOfFuel, format!("an indentation of more than {WIDEST}")));
    }
    let lines = text.as_str().unwrap_or_default().matches('\n').count() + 1;
    Ok(size(text).saturating_add(lines.saturating_mul(width.max(4))))
}
