//! What lists are made of: stated or unsaid values, words of a vocabulary, items with their conditions.

use crate::catalog::Vocabulary;
use crate::source::{At, Span};
use crate::value::{Id, Text};
use smol_str::SmolStr;
use std::sync::Arc;

/// The three states of a value, and the value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Stated<T> {
    /// Left out: not said. A finding where a provision asks for it.
    #[default]
    Unsaid,
    /// `none`: declared empty.
    None(Span),
    /// `todo`: a known gap. Previews show it, publishing refuses it.
    Todo(Span),
    /// Said.
    Given(At<T>),
}

impl<T> Stated<T> {
    /// The value, if one was given.
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Given(at) => Some(&at.value),
            _ => None,
        }
    }

    /// Where it was said, `none` and `todo` included.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Unsaid => None,
            Self::None(span) | Self::Todo(span) => Some(*span),
            Self::Given(at) => Some(at.span),
        }
    }

    /// Whether it was left out.
    pub fn is_unsaid(&self) -> bool {
        matches!(self, Self::Unsaid)
    }

    /// Whether it is declared empty.
    pub fn is_none(&self) -> bool {
        matches!(self, Self::None(_))
    }

    /// Whether it is a known gap.
    pub fn is_todo(&self) -> bool {
        matches!(self, Self::Todo(_))
    }
}

impl<T> Stated<Vec<T>> {
    /// The elements; none unless the list was given.
    pub fn list(&self) -> &[T] {
        self.given().map_or(&[], Vec::as_slice)
    }
}

/// A word for readers: from a shipped vocabulary, from `terms`, or written on the spot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    /// An entry of a shipped vocabulary; worded by the message `<prefix>-<id>`.
    Shipped(Vocabulary, SmolStr),
    /// An own word declared under `terms`.
    Term(Arc<Term>),
    /// Own words on the spot.
    Own(Text),
}

/// An own word declared under `terms`, the same wherever its id stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: Id,
    /// Its words.
    pub text: Text,
    /// The form for "after …", which own events need beside "until …".
    pub after: Option<Text>,
    /// The shipped entry that rules may take it for.
    pub like: Option<String>,
}

impl Word {
    /// The id that rules compare: the shipped one, or the shipped one it is like, or its own.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Shipped(_, id) => Some(id),
            Self::Term(term) => Some(term.like.as_deref().unwrap_or(term.id.as_str())),
            Self::Own(_) => None,
        }
    }

    /// What the author says; nothing for a shipped word.
    pub fn own_text(&self) -> Option<&Text> {
        match self {
            Self::Shipped(..) => None,
            Self::Term(term) => Some(&term.text),
            Self::Own(text) => Some(text),
        }
    }
}

/// An element of a list with its condition: `username: {when: mail-submission}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<T> {
    /// The element.
    pub what: At<T>,
    /// It holds when …
    pub when: Option<At<Word>>,
    /// It holds unless …
    pub unless: Option<At<Word>>,
    /// A remark.
    pub note: Option<Text>,
}

impl<T> Item<T> {
    /// The element without condition or remark.
    pub fn plain(what: At<T>) -> Self {
        Self { what, when: None, unless: None, note: None }
    }
}
