//! The policy in other formats, for programs and for the declarations of others.

mod atom;
mod facts;
mod klaro;
mod policy;
mod schema;
pub mod starter;
pub mod suggestion;
mod tilt;
mod yaml;

pub use atom::{Entry, Feed, atom};
pub use facts::facts;
pub use klaro::{harmless, klaro, script};
pub use policy::policy;
pub use schema::{Described, schema};
pub use tilt::tilt;

use crate::document::Kind;
use crate::model::{Format, Policy};
use crate::value::Lang;
use serde_json::Value;

/// A document for other programs, and what in it is not as it seems.
#[derive(Debug, Clone)]
pub struct Exported {
    /// The document.
    pub document: Value,
    /// What the declaration does not say, or other programs do otherwise: for the person who exports it.
    pub notes: Vec<String>,
}

/// Where the statement can be read: whole where it is known where pages are served, relative to them otherwise.
fn statement_address(policy: &Policy, lang: &Lang) -> String {
    let output = &policy.output;
    if policy.publishes(Kind::Statement) && output.formats.contains(&Format::Html) {
        let base = output.base_url.as_ref().map_or("", |base| &base.value);
        return format!("{base}{}.html", output.name(lang, Kind::Statement));
    }
    let website = policy.controller.given().and_then(|controller| controller.website.as_ref());
    website.map(|url| url.value.clone()).unwrap_or_default()
}
