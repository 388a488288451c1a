//! The policy in other formats, for programs and for the declarations of others.

mod facts;
mod yaml;

pub use facts::facts;
