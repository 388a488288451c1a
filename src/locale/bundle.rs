//! The messages of a language behind Fluent: loading, filling, and the signs that stand in for what is no plain word.
//! [`shelf`] finds the shipped messages; what a project lays over them is read at once.

use super::message::cut_escape;
use super::shelf::Shelf;
use super::{Fault, FaultKind};
use crate::value::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::borrow::Cow;
use std::fmt;

/// Signs of the last private plane. They never come from a message or an author: [`clean`] takes them out.
const PLANE: std::ops::RangeInclusive<char> = '\u{100000}'..='\u{10FFFF}';
/// The sign for the first slot; the others follow.
const FIRST_SLOT: u32 = 0x10_0000;
/// Stands before a slot that the message wants in the dative.
const DATIVE: char = '\u{10FFF0}';
/// Stand around the digits of a number until they are grouped.
const DIGITS: [char; 2] = ['\u{10FFF1}', '\u{10FFF2}'];

/// What fills a slot.
pub(super) enum Slot<'a> {
    /// A word that can select a variant.
    Word(&'a str),
    /// A number that can select a plural form.
    Number(u64),
    /// Something that is put in after Fluent is done: the slot of this number.
    StandIn(usize),
}

/// The place of a slot in a filled message.
pub(super) struct StandIn {
    pub(super) slot: usize,
    pub(super) dative: bool,
}

/// A part of a message that needs no choice between forms.
pub(super) enum Part<'a, T> {
    /// Words of the message.
    Words(&'a str),
    /// What fills a slot.
    Slot(T),
}

/// The messages of one language.
pub(super) struct Wording {
    pub(super) lang: Lang,
    /// What is wrong with the project's own files.
    pub(super) faults: Vec<Fault>,
    shipped: Shelf,
    /// The project's own messages. They may refer to one another.
    own: FluentBundle<FluentResource>,
    group: String,
}

impl fmt::Debug for Wording {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Wording({})", self.lang)
    }
}

impl Wording {
    pub(super) fn load<'o>(lang: &Lang, informal: bool, own: impl Iterator<Item = (&'o str, &'o str)>) -> Self {
        let locales = lang.as_str().parse().into_iter().collect();
        let mut wording = Self {
            lang: lang.clone(),
            faults: Vec::new(),
            shipped: Shelf::of(lang, informal),
            own: FluentBundle::new_concurrent(locales),
            group: String::new(),
        };
        wording.own.set_use_isolating(false);
        wording.own.set_formatter(Some(mark_digits));
        let added = wording.own.add_function("DATIVE", |args, _| in_dative(args));
        debug_assert!(added.is_ok(), "the bundle is new");
        for (name, text) in own {
            wording.add(name, text);
        }
        if wording.has("number-group") {
            wording.group = wording.format("number-group", &[]).0.into_owned();
        }
        wording
    }

    /// Takes a file in. What can be read of it is used even if a part is broken.
    fn add(&mut self, name: &str, text: &str) {
        // `examine` tells of such a file, and nothing of it can be read.
        let text = if cut_escape(text).is_some() { "" } else { text };
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            let kinds = errors.iter().map(|error| FaultKind::Unreadable(name.to_owned(), error.to_string()));
            self.faults.extend(kinds.map(|kind| Fault { lang: self.lang.clone(), kind }));
            resource
        });
        self.own.add_resource_overriding(resource);
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The slot that a message begins with, if it begins with one and not with words of its own.
    pub(super) fn first_slot(&self, id: &str) -> Option<&str> {
        match self.pattern(id)?.elements.first()? {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Some(id.name),
            _ => None,
        }
    }

    /// The words of a message, or of an attribute of it (`id.attribute`).
    pub(super) fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let dot = id.bytes().position(|byte| byte == b'.');
        let (name, attribute) = dot.map_or((id, None), |dot| (&id[..dot], Some(&id[dot + 1..])));
        match (self.own.get_message(name), attribute) {
            (Some(message), Some(attribute)) => message.get_attribute(attribute).map(|found| found.value()),
            (Some(message), None) => message.value(),
            (None, _) => self.shipped.pattern(name, attribute),
        }
    }

    /// Fills a message. What cannot be filled leaves nothing in the text, only a fault.
    pub(super) fn format(&self, id: &str, slots: &[(&str, Slot<'_>)]) -> (Cow<'_, str>, Vec<FaultKind>) {
        let Some(pattern) = self.pattern(id) else {
            return (Cow::default(), vec![FaultKind::Missing(id.to_owned())]);
        };
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return (Cow::Borrowed(value), Vec::new());
        }
        let mut args = FluentArgs::with_capacity(slots.len());
        for (name, slot) in slots {
            args.set(*name, value(slot));
        }
        let mut errors = Vec::new();
        let text = self.own.format_pattern(pattern, Some(&args), &mut errors);
        if errors.is_empty() {
            return (Cow::Owned(text.into_owned()), Vec::new());
        }
        let faults = errors.iter().map(|error| FaultKind::Unfilled(id.to_owned(), error.to_string()));
        (Cow::default(), faults.collect())
    }

    /// Groups the digits of the numbers in a filled message as the language does.
    pub(super) fn group_digits<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let [open, close] = DIGITS;
        if !text.contains(open) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        for (at, part) in text.split(open).enumerate() {
            match part.split_once(close) {
                Some((digits, after)) if at > 0 => {
                    self.push_grouped(digits, &mut out);
                    out.push_str(after);
                }
                _ => out.push_str(part),
            }
        }
        Cow::Owned(out)
    }

    /// The digits of a number, grouped in threes.
    pub(super) fn push_grouped(&self, digits: &str, out: &mut String) {
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
    }
}

/// The parts of a message that is words and filled slots in a row, as most are.
pub(super) fn parts<'a, T>(
    pattern: &'a Pattern<&'a str>,
    fill: impl Fn(&str) -> Option<T> + Copy,
) -> Option<impl Iterator<Item = Part<'a, T>>> {
    let part = move |element: &PatternElement<&'a str>| match element {
        PatternElement::TextElement { value } => Some(Part::Words(value)),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            fill(id.name).map(Part::Slot)
        }
        PatternElement::Placeable { .. } => None,
    };
    let is_direct = pattern.elements.iter().all(|element| part(element).is_some());
    is_direct.then(|| pattern.elements.iter().filter_map(part))
}

fn value<'a>(slot: &Slot<'a>) -> FluentValue<'a> {
    match slot {
        Slot::Word(word) => FluentValue::String(clean(word)),
        Slot::Number(number) => FluentValue::Number(FluentNumber::from(*number)),
        Slot::StandIn(at) => {
            let sign = u32::try_from(*at).ok().and_then(|at| char::from_u32(FIRST_SLOT + at));
            FluentValue::String(Cow::Owned(sign.map(String::from).unwrap_or_default()))
        }
    }
}

/// Fluent knows no languages when it prints a number, so the digits are marked here and grouped afterwards.
fn mark_digits<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(format!("{}{}{}", DIGITS[0], number.value, DIGITS[1])),
        _ => None,
    }
}

/// `DATIVE($period)` in a message.
fn in_dative(args: &[FluentValue<'_>]) -> FluentValue<'static> {
    match args.first() {
        Some(FluentValue::String(stand_in)) => FluentValue::String(format!("{DATIVE}{stand_in}").into()),
        _ => FluentValue::Error,
    }
}

/// The text before the first stand-in, the stand-in, and the text behind it.
pub(super) fn split_at_stand_in(text: &str) -> Option<(&str, StandIn, &str)> {
    let is_mark = |sign: char| PLANE.contains(&sign) && !DIGITS.contains(&sign);
    let at = text.find(is_mark)?;
    let dative = text[at..].starts_with(DATIVE);
    let behind = if dative { &text[at + DATIVE.len_utf8()..] } else { &text[at..] };
    let sign = behind.chars().next().filter(|sign| is_mark(*sign))?;
    let slot = (u32::from(sign) - FIRST_SLOT) as usize;
    Some((&text[..at], StandIn { slot, dative }, &behind[sign.len_utf8()..]))
}

/// A text on one line, without what would not be seen and could still do harm.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.chars().all(|sign| sign != '\n' && visible(sign) == Some(sign)) {
        return Cow::Borrowed(text);
    }
    text.chars().filter_map(visible).map(|sign| if sign == '\n' { ' ' } else { sign }).collect()
}

/// Line breaks stay, other control characters become spaces; marks that turn the direction of reading and the signs
/// of our own plane go.
pub(super) fn visible(sign: char) -> Option<char> {
    match sign {
        '\n' => Some('\n'),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
        sign if PLANE.contains(&sign) => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        sign if sign.is_control() => Some(' '),
        sign => Some(sign),
    }
}
