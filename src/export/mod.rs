//! The policy in other formats, for programs and for the declarations of others.

pub mod adopted;
mod facts;
mod schema;
pub mod starter;
pub mod suggestion;
mod tilt;
mod yaml;

pub use facts::facts;
pub use schema::{Described, schema};
pub use tilt::{Exported, tilt};
