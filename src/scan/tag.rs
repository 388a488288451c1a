//! The tags and comments of a page, in the order in which browsers meet them, with the place of every value.

use super::piece::Piece;
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Span, State, StringReader, Tokenizer};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a page consists of, besides text.
#[derive(Debug)]
pub(super) enum Markup {
    /// The begin of an element.
    Start(Tag),
    /// The end of an element, and where it stands.
    End(String, Range<usize>),
    /// A comment, or what browsers take for one.
    Comment(Range<usize>),
}

/// The begin of an element, names in small letters.
#[derive(Debug, Default)]
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) closes_itself: bool,
    /// Of attributes written twice the first counts.
    pub(super) attributes: BTreeMap<String, Value>,
    /// Where the tag ends.
    pub(super) end: usize,
}

/// The value of an attribute, without character references.
#[derive(Debug, Default)]
pub(super) struct Value {
    pub(super) text: String,
    /// The attribute, or the value alone if it stands in the file like that.
    at: Range<usize>,
}

impl Tag {
    /// What an attribute says.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(|value| value.text.as_str())
    }

    /// Whether an attribute is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }

    /// Whether an attribute has a word, whatever the case of its letters.
    pub(super) fn says(&self, name: &str, word: &str) -> bool {
        self.get(name).is_some_and(|value| value.trim().eq_ignore_ascii_case(word))
    }
}

impl Value {
    /// The value as a part of the page.
    pub(super) fn piece<'v>(&'v self, page: Piece<'_>) -> Piece<'v> {
        page.part(self.at.clone()).read_as(&self.text)
    }
}

/// Reads markup. Whoever asks for it says after each tag in which way the text behind it is read.
pub(super) struct Markups<'t> {
    tokens: Tokenizer<StringReader<'t>, CallbackEmitter<Builder, Markup, usize>>,
    text: &'t str,
    /// Where in the text the tokens begin.
    start: usize,
}

impl<'t> Markups<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { tokens: Tokenizer::new_with_emitter(text, CallbackEmitter::default()), text, start: 0 }
    }

    /// Goes on behind a place, as markup.
    pub(super) fn skip_to(&mut self, start: usize) {
        let rest = &self.text[start..];
        *self = Self { tokens: Tokenizer::new_with_emitter(rest, CallbackEmitter::default()), text: self.text, start };
    }

    /// The text behind the tag that came last is read in another way than as markup.
    pub(super) fn set(&mut self, state: State) {
        self.tokens.set_state(state);
    }
}

impl Iterator for Markups<'_> {
    type Item = Markup;

    fn next(&mut self) -> Option<Markup> {
        let mut markup = self.tokens.next()?.ok()?;
        match &mut markup {
            Markup::Start(tag) => {
                tag.end = boundary(self.text, self.start + tag.end);
                for value in tag.attributes.values_mut() {
                    value.at = self.start + value.at.start..self.start + value.at.end;
                    value.at = place(self.text, value);
                }
            }
            Markup::End(_, at) | Markup::Comment(at) => {
                *at = boundaries(self.text, &(self.start + at.start..self.start + at.end));
            }
        }
        Some(markup)
    }
}

/// The place of the value alone, if it stands in the file as it is read; the attribute otherwise.
fn place(text: &str, value: &Value) -> Range<usize> {
    let at = boundaries(text, &value.at);
    let written = &text[at.clone()];
    // Nearly all values stand at the end as they are read; to look for one costs more than to read it.
    let inner = written.trim_end_matches(['"', '\'']);
    if !value.text.is_empty() && inner.ends_with(value.text.as_str()) {
        let end = at.start + inner.len();
        return end - value.text.len()..end;
    }
    // The name stands in front, and may itself hold what the value says.
    match written.rfind(value.text.as_str()) {
        Some(from) if !value.text.is_empty() => at.start + from..at.start + from + value.text.len(),
        _ => at,
    }
}

fn boundaries(text: &str, at: &Range<usize>) -> Range<usize> {
    let start = boundary(text, at.start);
    start..boundary(text, at.end.max(start))
}

/// The nearest place before or at an offset where a sign begins.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Puts tags together from what the tokenizer tells.
#[derive(Debug, Default)]
struct Builder {
    tag: Tag,
    /// The attribute that is being read, unless it was there before.
    attribute: Option<String>,
}

impl Callback<Markup, usize> for Builder {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Markup> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match event {
            CallbackEvent::OpenStartTag { name } => self.tag = Tag { name: text(name), ..Tag::default() },
            CallbackEvent::AttributeName { name } => {
                let name = text(name);
                self.attribute = (!self.tag.attributes.contains_key(&name)).then(|| name.clone());
                self.tag.attributes.entry(name).or_insert(Value { text: String::new(), at: span.start..span.end });
            }
            CallbackEvent::AttributeValue { value } => {
                let attribute = self.attribute.as_ref().and_then(|name| self.tag.attributes.get_mut(name));
                if let Some(attribute) = attribute {
                    attribute.text = text(value);
                    attribute.at.end = span.end;
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let tag = std::mem::take(&mut self.tag);
                return Some(Markup::Start(Tag { closes_itself: self_closing, end: span.end, ..tag }));
            }
            CallbackEvent::EndTag { name } => return Some(Markup::End(text(name), span.start..span.end)),
            CallbackEvent::Comment { .. } => return Some(Markup::Comment(span.start..span.end)),
            CallbackEvent::String { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
        None
    }
}
