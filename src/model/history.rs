//! What has changed from version to version, as it is told to readers, and the earlier versions that are kept for them.

use crate::document::Kind;
use crate::source::{At, Span};
use crate::value::{Date, Id, Lang, Text};

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

/// A page of an earlier version, kept for readers. What it says lies in a file beside the declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// The date of the version.
    pub date: Date,
    /// The document.
    pub kind: Kind,
    /// The language.
    pub lang: Lang,
    /// The file with its words, relative to the declaration.
    pub file: String,
    /// The file name of the page without its ending.
    pub name: String,
}
