//! The whole policy as JSON: what was understood of a declaration, with everything that a reader would have to look up.
//! `klartext show` tells people the same. It holds what is held back from the public, too.

use crate::catalog::Catalog;
use crate::model::Policy;
use crate::report::expansion::{Expansion, json};
use crate::source::Sources;
use serde_json::{Value, json};

/// The document. Keys are those of the declaration; an id stands alone, or leads to what it stands for.
pub fn policy(policy: &Policy, catalog: &Catalog, sources: &Sources, with_origins: bool) -> Value {
    let (told, origins) = json(&Expansion::new(policy, catalog, sources).whole());
    let mut document = json!({ "klartext-policy": 1, "policy": told });
    if with_origins {
        document["origins"] = Value::Object(origins);
    }
    document
}
