//! The small values that every room speaks of: ids, languages, texts, periods, provisions of law.
//!
//! A value knows its own grammar and nothing of YAML, wording or rules.

mod citation;
mod hash;
mod period;
mod pin;
pub mod table;
mod text;

pub use citation::Citation;
pub use hash::{hash, hash_of};
pub use period::Period;
pub use pin::Pin;
pub use text::{Lang, Text, Words};

use smol_str::SmolStr;
use std::fmt;
use std::marker::PhantomData;

/// A calendar date.
pub type Date = jiff::civil::Date;

/// The id of something declared: `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Ids become anchors and never change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(SmolStr);

impl Id {
    /// Words that mean something in every list and can therefore name nothing.
    pub const RESERVED: [&str; 4] = ["all", "none", "todo", "otherwise"];

    /// The id, if the word has the form of one.
    pub fn parse(word: &str) -> Option<Self> {
        let piece = |piece: &str| {
            !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        let formed = word.starts_with(|sign: char| sign.is_ascii_lowercase()) && word.split('-').all(piece);
        formed.then(|| Self(word.into()))
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A reference that cannot dangle: only the room that has looked the id up makes one.
/// The type says what it refers to, a declared place or a catalog entry.
pub struct Key<T> {
    id: SmolStr,
    of: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// To be called where the id has just been found, and nowhere else.
    pub(crate) fn found(id: &str) -> Self {
        Self { id: id.into(), of: PhantomData }
    }

    /// The id it refers to.
    pub fn as_str(&self) -> &str {
        &self.id
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), of: PhantomData }
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Key({})", self.id)
    }
}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<T> Eq for Key<T> {}
