//! What was published before, as far as rules look at it. `site` reads it from the lock file beside a declaration.

use crate::value::Date;

/// What is known of the last publication of a declaration, from the file that notes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Published {
    /// Nothing that could be compared.
    #[default]
    Unknown,
    /// The file tells nothing: its name, and why.
    Unreadable {
        /// Its name.
        file: String,
        /// What is wrong with it.
        why: String,
    },
    /// Something was published.
    With {
        /// The name of the file.
        file: String,
        /// The date it was published with.
        updated: Date,
        /// The version of the declaration, if it had one.
        version: Option<String>,
        /// The documents that say something else today, by their keys.
        changed: Vec<String>,
    },
}

impl Published {
    /// Whether a date cannot be that of a change since the publication. A change of today can have today's date, even if
    /// that was published before.
    pub fn is_outdated(updated: Date, published: Date, today: Date) -> bool {
        updated <= published && updated < today
    }
}
