//! How long data are kept (Art. 13(2)(a) GDPR), and what becomes of them in backups.

use super::{Item, Place, Stated, Word};
use crate::catalog;
use crate::source::{At, Span};
use crate::value::{Key, Period, Text};

/// A rule of keeping: how long, and what happens then.
#[derive(Debug, Clone, PartialEq)]
pub struct Keeping {
    /// Where it was written: the use, not the definition under `retention`.
    pub span: Span,
    /// The id under `retention`, if it was declared there.
    pub name: Option<String>,
    /// How long.
    pub rule: Retention,
    /// What happens then, if it is not deletion.
    pub then: Option<At<Then>>,
}

/// How long data are kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Retention {
    /// `7 days`, `up to 30 days`, `6 months after answer`. Without an event the period counts from the entry.
    For {
        /// The length.
        period: At<Period>,
        /// Whether it is the longest time, and not the exact one.
        at_most: bool,
        /// From when it counts.
        after: Option<Event>,
    },
    /// `until user-deletes`
    Until(Event),
    /// A period of the catalog, with its provision.
    Statutory(At<Key<catalog::Retention>>),
    /// `by-provider`: the recipient decides. Vague, and a warning says so.
    ByProvider,
    /// `not-stored`
    NotStored,
    /// Whichever comes first.
    FirstOf(Vec<Retention>),
    /// Whichever comes last.
    LastOf(Vec<Retention>),
    /// Depending on the case.
    Cases(Vec<Case>),
    /// Criteria instead of a period, as Art. 13(2)(a) GDPR allows where no period can be given.
    Criteria(Text),
}

/// One case of keeping.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The condition; none for `otherwise`.
    pub when: Option<At<Word>>,
    /// The rule in that case.
    pub keeping: Keeping,
}

/// An event that ends or starts a period, with the words for "until …" and "after …".
pub type Event = At<Word>;

/// What happens at the end of the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Erased; the usual case, which needs no words.
    Delete,
    /// Made anonymous.
    Anonymise,
    /// Blocked.
    Restrict,
    /// Paper and media are destroyed.
    Destroy,
}

/// What becomes of data in backups.
#[derive(Debug, Clone, PartialEq)]
pub struct Backups {
    /// How long a backup is kept.
    pub kept: Stated<Keeping>,
    /// How often one is made.
    pub every: Option<At<Period>>,
    /// Where backups lie.
    pub places: Vec<Item<Key<Place>>>,
    /// Whether single records are removed from backups.
    pub single_records_deleted: Option<At<bool>>,
    /// A remark.
    pub note: Option<Text>,
}
