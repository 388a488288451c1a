//! Technical and organisational measures (Art. 32 GDPR).

pub use crate::catalog::MeasureKind;

use super::{Audience, Link, Place, Stated, Word};
use crate::catalog;
use crate::source::{At, Span};
use crate::value::{Date, Key, Period, Text};

/// The measures of one group.
#[derive(Debug, Clone)]
pub struct MeasureGroup {
    /// The group.
    pub group: At<Key<catalog::MeasureGroup>>,
    /// Its measures; `None` states that there is none.
    pub measures: Stated<Vec<Measure>>,
}

/// One measure with what is particular to it.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Which measure.
    pub what: At<MeasureRef>,
    /// The places it is confined to; the page marks it.
    pub places: Vec<At<Key<Place>>>,
    /// It holds when …
    pub when: Option<At<Word>>,
    /// It holds unless …
    pub unless: Option<At<Word>>,
    /// How often it happens.
    pub every: Option<At<Every>>,
    /// Its results are recorded.
    pub recorded: Option<Span>,
    /// What is particular here.
    pub note: Option<Text>,
    /// Where more is told.
    pub links: Vec<Link>,
    /// How far it has come, if that is to be told.
    pub state: Option<At<State>>,
    /// When it was last reviewed.
    pub reviewed: Option<At<Date>>,
    /// Who may read of it; everyone where nothing is said.
    pub audience: Option<At<Audience>>,
}

impl Measure {
    /// Whether it protects data today, as far as the declaration says.
    pub fn is_in_place(&self) -> bool {
        self.state.as_ref().is_none_or(|state| state.value != State::Planned)
    }
}

/// How far a measure has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is decided, and not begun.
    Planned,
    /// It holds for a part of what it is meant for.
    Partly,
    /// It is in place.
    InPlace,
}

/// How often a measure happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Every {
    /// Once in this period, or more often.
    Period(Period),
    /// `regularly`: without a period.
    Regularly,
}

/// A shipped measure or an own one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeasureRef {
    /// One that the catalog knows.
    Shipped(Key<catalog::Measure>),
    /// An own one.
    Own {
        /// Its id.
        id: String,
        /// Technical or organisational.
        kind: MeasureKind,
        /// What is done.
        text: Text,
    },
}
