//! What has changed from version to version, as it is told to readers.

use crate::source::{At, Span};
use crate::value::{Date, Id, Text};

/// What a version changed.
#[derive(Debug, Clone)]
pub struct Revision {
    /// The whole entry.
    pub span: Span,
    /// The date of the version.
    pub date: At<Date>,
    /// Its name, if it has one.
    pub version: Option<At<String>>,
    /// Each change with its id.
    pub changes: Vec<(At<Id>, Text)>,
}
