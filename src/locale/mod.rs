//! The words of one language: Fluent messages, and values worded as the language words them.
//!
//! A line of the document goes in, pieces of text come out. Nothing here knows HTML or Markdown: the text is as it is
//! read, and `render` escapes it. There is no fallback from one language to another; whatever is missing is a [`Fault`].

mod bundle;
mod examine;
mod message;
mod own;
mod own_text;
mod shelf;
mod shipped;
mod told;
mod values;

#[cfg(test)]
mod tests;

pub use own::Own;
pub use own_text::OwnText;
pub use told::{Told, all_told, is_shipped, referring, shipped_ids, told};

use crate::document::{Document, Inline, Say, Target};
use crate::source::Span;
use crate::value::{Citation, Lang, Period, Text, Words};
use bundle::Wording;
use rustc_hash::FxHashMap;
use std::borrow::{Borrow, Cow};
use std::cell::RefCell;
use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

/// A piece of a line in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// Signs to be shown letter by letter.
    Code(String),
    /// Stressed words.
    Strong(Vec<Piece>),
    /// A link.
    Link(Target, Vec<Piece>),
}

/// Something that could not be worded. A page with a fault is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The language.
    pub lang: Lang,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with the wording of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// No message with this id, or none with this attribute (`id.attribute`).
    Missing(String),
    /// A message could not be filled: its id and what Fluent says, such as a variable that nobody passes.
    Unfilled(String, String),
    /// A text of the author that lacks this language.
    NoText(Span),
    /// A file of messages that is not Fluent: its name and what the parser says.
    Unreadable(String, String),
    /// A message that two files of the language have.
    Duplicate(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "wording `{}`: {}", self.lang, self.kind)
    }
}

/// The words of one language. Cheap to clone: a clone shares the messages and has no faults yet, so every page can
/// be rendered with its own.
#[derive(Debug)]
pub struct Locale {
    wording: Arc<Wording>,
    faults: RefCell<Vec<Fault>>,
    known: Known,
}

/// What a page repeats and several messages word, as it was worded the first time.
#[derive(Debug, Default)]
struct Known {
    laws: Once<Vec<Citation>>,
    /// Periods, and whether they stand in the dative.
    periods: Once<(Period, bool)>,
    /// What joins two things, by its message.
    between: Once<&'static str>,
}

/// Values in words, each asked for once.
type Once<T> = RefCell<FxHashMap<T, Arc<str>>>;

impl Clone for Locale {
    fn clone(&self) -> Self {
        Self::of(Arc::clone(&self.wording))
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(out, "there is no message `{id}`"),
            Self::Unfilled(id, why) => write!(out, "the message `{id}` cannot be filled: {why}"),
            Self::NoText(_) => out.write_str("a text lacks this language"),
            Self::Unreadable(file, why) => write!(out, "{file}: {why}"),
            Self::Duplicate(id) => write!(out, "two files have the message `{id}`"),
        }
    }
}

/// A document in the words of a language, and what could not be worded.
#[derive(Debug, Clone)]
pub struct Worded {
    /// The document.
    pub document: Document<Vec<Piece>>,
    /// What could not be worded. A page with a fault is not published.
    pub faults: Vec<Fault>,
}

impl Locale {
    /// A document in this language: once for all formats.
    pub fn word(&self, document: &Document) -> Worded {
        let fresh = self.clone();
        let document = document.map(&mut |line| fresh.sentence(line));
        Worded { document, faults: fresh.faults() }
    }

    /// The shipped words of a language. A language that is not shipped has no messages, so every use of it is a fault.
    pub fn load(lang: &Lang, informal: bool) -> Self {
        Self::overlaid(lang, informal, &Own::default())
    }

    /// The shipped words with a project's own laid over them.
    pub fn overlaid(lang: &Lang, informal: bool, own: &Own) -> Self {
        let files = own.files(lang, informal).map(|file| (file.name.as_str(), file.text.as_str()));
        Self::of(Arc::new(Wording::load(lang, informal, files)))
    }

    fn of(wording: Arc<Wording>) -> Self {
        Self { wording, faults: RefCell::default(), known: Known::default() }
    }

    /// The languages that klartext has words for, in alphabetical order.
    pub fn shipped() -> Vec<Lang> {
        shelf::languages()
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.wording.lang
    }

    /// Whether there is a message with this id, or with this attribute (`id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.wording.has(id)
    }

    /// What could not be worded so far, each fault once, first of all those of the files themselves.
    pub fn faults(&self) -> Vec<Fault> {
        let mut all = self.wording.faults.clone();
        for fault in self.faults.borrow().iter() {
            if !all.contains(fault) {
                all.push(fault.clone());
            }
        }
        all
    }

    /// A line in this language.
    pub fn words(&self, line: &[Inline]) -> Vec<Piece> {
        // Most lines are one piece in the end.
        let mut out = Vec::with_capacity(line.len().min(1));
        self.words_into(line, &mut out);
        out
    }

    /// The same behind what is there already.
    fn words_into(&self, line: &[Inline], out: &mut Vec<Piece>) {
        for inline in line {
            self.inline(inline, out);
        }
    }

    /// A line that stands on its own: it begins with a capital letter, unless it begins with a name or with signs that
    /// are to be read letter by letter.
    pub fn sentence(&self, line: &[Inline]) -> Vec<Piece> {
        let mut pieces = self.words(line);
        if begins_small(&pieces) && self.begins_with_words(line) {
            capitalise(&mut pieces);
        }
        pieces
    }

    /// Whether the first word of a line is one of ours or of the author's prose, and not a name.
    fn begins_with_words(&self, line: &[Inline]) -> bool {
        match line.first() {
            Some(Inline::Say(say)) => match self.wording.first_slot(&say.id) {
                Some(first) => {
                    let slot = say.slots.iter().find(|(name, _)| *name == first);
                    slot.is_some_and(|(_, line)| self.begins_with_words(line))
                }
                None => true,
            },
            Some(Inline::Given(text)) => matches!(text.words, Words::Each(_)),
            Some(Inline::Join(_, lines)) => lines.first().is_some_and(|line| self.begins_with_words(line)),
            Some(Inline::Link(_, line) | Inline::Strong(line)) => self.begins_with_words(line),
            _ => false,
        }
    }

    /// A message without slots.
    pub fn message(&self, id: &str) -> String {
        self.filled(id, &[])
    }

    /// A message whose slots are plain words.
    pub fn filled(&self, id: &str, slots: &[(&str, &str)]) -> String {
        let slots: Vec<_> = slots.iter().map(|(name, words)| (*name, bundle::Slot::Word(words))).collect();
        let (text, faults) = self.wording.format(id, &slots);
        self.note(faults);
        self.wording.group_digits(&text).into_owned()
    }

    /// What a message puts before and behind its only slot.
    pub fn around(&self, id: &str, slot: &str) -> (String, String) {
        let (text, faults) = self.wording.format(id, &[(slot, bundle::Slot::StandIn(0))]);
        self.note(faults);
        let parts = bundle::split_at_stand_in(&text).map(|(before, _, after)| (before.to_owned(), after.to_owned()));
        parts.unwrap_or_default()
    }

    /// Says messages inside templates: an id, and words that are put into its slots as they are. Whatever else
    /// the message says goes through `escape` first. A function of its own, because templates outlive a borrow.
    pub fn speaker(
        &self,
        escape: fn(&str) -> String,
    ) -> impl Fn(&str, &[(&str, &str)]) -> Result<String, FaultKind> + Send + Sync + 'static {
        let wording = Arc::clone(&self.wording);
        move |id, slots| {
            let fill = |name: &str| slots.iter().find(|(slot, _)| *slot == name).map(|(_, words)| *words);
            if let Some(parts) = wording.pattern(id).and_then(|pattern| bundle::parts(pattern, fill)) {
                let said = parts.map(|part| match part {
                    bundle::Part::Words(words) => Cow::Owned(escape(words)),
                    bundle::Part::Slot(words) => Cow::Borrowed(words),
                });
                return Ok(said.collect());
            }
            let stand_ins: Vec<_> =
                slots.iter().enumerate().map(|(at, (name, _))| (*name, bundle::Slot::StandIn(at))).collect();
            let (text, faults) = wording.format(id, &stand_ins);
            if let Some(fault) = faults.into_iter().next() {
                return Err(fault);
            }
            let (mut out, mut rest) = (String::new(), &*text);
            while let Some((before, stand_in, after)) = bundle::split_at_stand_in(rest) {
                out.push_str(&escape(&wording.group_digits(before)));
                out.push_str(slots.get(stand_in.slot).map_or("", |(_, words)| *words));
                rest = after;
            }
            out.push_str(&escape(&wording.group_digits(rest)));
            Ok(out)
        }
    }

    fn note(&self, faults: Vec<FaultKind>) {
        let lang = self.lang();
        self.faults.borrow_mut().extend(faults.into_iter().map(|kind| Fault { lang: lang.clone(), kind }));
    }

    fn inline(&self, inline: &Inline, out: &mut Vec<Piece>) {
        match inline {
            Inline::Say(say) => self.say(say, out),
            Inline::Given(text) => push_text(out, &bundle::clean(self.given(text))),
            Inline::Name(name) => push_text(out, &bundle::clean(name)),
            Inline::Code(code) => out.push(Piece::Code(bundle::clean(code).into_owned())),
            Inline::Date(date) => push_text(out, &self.date(*date)),
            Inline::Month(date) => push_text(out, &self.month(*date)),
            Inline::Period(period) => push_text(out, &self.period(*period, false)),
            Inline::Law(citation) => push_text(out, &self.law(citation)),
            Inline::Country(code) => push_text(out, &self.message(&format!("country-{}", code.to_lowercase()))),
            Inline::Number(number) => push_text(out, &self.number(*number)),
            Inline::Join(joint, lines) => self.join(*joint, lines, out),
            Inline::Link(target, line) => out.push(Piece::Link(target.clone(), self.words(line))),
            Inline::Strong(line) => out.push(Piece::Strong(self.words(line))),
        }
    }

    /// The author's text in this language, empty where it lacks.
    pub fn given<'t>(&self, text: &'t Text) -> &'t str {
        text.in_language(self.lang()).unwrap_or_else(|| {
            self.note(vec![FaultKind::NoText(text.span)]);
            ""
        })
    }

    /// A message with slots. Whatever is more than a word or a number goes through Fluent as one sign of the
    /// private use area and is put back afterwards, so that a link in a sentence stays a link.
    fn say(&self, say: &Say, out: &mut Vec<Piece>) {
        if self.say_directly(say, out) {
            return;
        }
        let slots: Vec<_> = say.slots.iter().enumerate().map(|(at, (name, line))| (*name, slot(at, line))).collect();
        let (text, faults) = self.wording.format(&say.id, &slots);
        if !faults.is_empty() {
            // What the slots lack is told in the same run.
            say.slots.iter().for_each(|(_, line)| _ = self.words(line));
        }
        self.note(faults);
        let mut rest = &*text;
        while let Some((before, stand_in, after)) = bundle::split_at_stand_in(rest) {
            push_text(out, &self.wording.group_digits(one_stop(before, out)));
            if let Some((_, line)) = say.slots.get(stand_in.slot) {
                self.slot(line, stand_in.dative, out);
            }
            rest = after;
        }
        push_text(out, &self.wording.group_digits(one_stop(rest, out)));
    }

    /// Most messages need no Fluent to be said. Whether this one was.
    fn say_directly(&self, say: &Say, out: &mut Vec<Piece>) -> bool {
        let fill = |name: &str| say.slots.iter().find(|(slot, _)| *slot == name).map(|(_, line)| line);
        let parts = self.wording.pattern(&say.id).and_then(|pattern| bundle::parts(pattern, fill));
        let is_direct = parts.is_some();
        for part in parts.into_iter().flatten() {
            match part {
                bundle::Part::Words(words) => push_text(out, one_stop(words, out)),
                bundle::Part::Slot(line) => self.slot(line, false, out),
            }
        }
        is_direct
    }

    fn slot(&self, line: &[Inline], dative: bool, out: &mut Vec<Piece>) {
        if let ([Inline::Period(period)], true) = (line, dative) {
            push_text(out, &self.period(*period, true));
        } else {
            self.words_into(line, out);
        }
    }
}

/// The words of a value, found by `words` the first time.
fn once<T, V>(known: &Once<T>, value: &V, words: impl FnOnce() -> String) -> Arc<str>
where
    T: Borrow<V> + Eq + Hash,
    V: ToOwned<Owned = T> + Eq + Hash + ?Sized,
{
    if let Some(words) = known.borrow().get(value) {
        return Arc::clone(words);
    }
    let words: Arc<str> = words().into();
    known.borrow_mut().insert(value.to_owned(), Arc::clone(&words));
    words
}

/// Words on one line without what would not be seen and could still do harm.
pub fn cleaned(words: &str) -> String {
    visible(words).replace('\n', " ")
}

/// A text of several lines without what would not be seen and could still do harm.
pub fn visible(text: &str) -> String {
    text.chars().filter_map(bundle::visible).collect()
}

fn slot(at: usize, line: &[Inline]) -> bundle::Slot<'_> {
    match line {
        [Inline::Number(number)] => bundle::Slot::Number(*number),
        [Inline::Name(name)] => bundle::Slot::Word(name),
        _ => bundle::Slot::StandIn(at),
    }
}

/// What follows on a slot, without its full stop where the words of the slot have one of their own.
fn one_stop<'t>(text: &'t str, before: &[Piece]) -> &'t str {
    text.strip_prefix('.').filter(|_| ends_sentence(before)).unwrap_or(text)
}

fn ends_sentence(pieces: &[Piece]) -> bool {
    match pieces.last() {
        Some(Piece::Text(text)) => text.ends_with(['.', '!', '?', '…']),
        Some(Piece::Strong(inner) | Piece::Link(_, inner)) => ends_sentence(inner),
        Some(Piece::Code(_)) | None => false,
    }
}

/// Whether the text begins with a small letter.
fn begins_small(pieces: &[Piece]) -> bool {
    match pieces.first() {
        Some(Piece::Text(text)) => text.starts_with(char::is_lowercase),
        Some(Piece::Strong(inner) | Piece::Link(_, inner)) => begins_small(inner),
        Some(Piece::Code(_)) | None => false,
    }
}

/// Begins the text with a capital letter.
fn capitalise(pieces: &mut [Piece]) {
    match pieces.first_mut() {
        Some(Piece::Text(text)) => {
            if let Some(first) = text.chars().next().filter(|first| first.is_lowercase()) {
                text.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
            }
        }
        Some(Piece::Strong(inner) | Piece::Link(_, inner)) => capitalise(inner),
        Some(Piece::Code(_)) | None => {}
    }
}

fn push_text(out: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        out.push(Piece::Text(text.to_owned()));
    }
}

/// The words alone, without any markup, for titles and attributes.
pub fn plain(pieces: &[Piece]) -> String {
    let mut out = String::new();
    flatten(pieces, &mut out);
    out
}

fn flatten(pieces: &[Piece], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) | Piece::Code(text) => out.push_str(text),
            Piece::Strong(inner) | Piece::Link(_, inner) => flatten(inner, out),
        }
    }
}
