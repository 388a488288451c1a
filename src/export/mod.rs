//! The policy in other formats, for programs and for the declarations of others.

mod facts;
mod schema;
mod yaml;

pub use facts::facts;
pub use schema::{Described, schema};
