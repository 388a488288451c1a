//! klartext turns one YAML declaration of what an organisation does with personal data into checked pages.
#![forbid(unsafe_code)]

pub mod catalog;
pub mod check;
pub mod compose;
pub mod document;
pub mod finding;
pub mod locale;
pub mod lower;
pub mod model;
pub mod project;
pub mod render;
pub mod report;
pub mod source;
pub mod theme;
pub mod value;
pub mod yaml;
