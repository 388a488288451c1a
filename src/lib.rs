//! klartext turns one YAML declaration of what an organisation does with personal data into checked pages:
//! privacy statements and pages of technical and organisational measures, in German and English.
//!
//! ```text
//! Source ─▶ Tree ─▶ Policy ─▶ Findings ─▶ Cleared ─┐
//!                     └─▶ Document ─▶ Page ────────┴▶ Site ─▶ files
//! ```
//!
//! The library is public for the program and its tests; its interface may change with every version.
#![forbid(unsafe_code)]

pub mod audit;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod compare;
pub mod compose;
pub mod document;
pub mod export;
pub mod finding;
pub mod locale;
pub mod lower;
pub mod manual;
pub mod model;
pub mod project;
pub mod render;
pub mod report;
pub mod scan;
#[cfg(feature = "serve")]
pub mod serve;
pub mod site;
pub mod source;
pub mod theme;
pub mod value;
pub mod yaml;
