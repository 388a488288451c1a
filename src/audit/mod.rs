//! What only the composed result can tell: which information duties the documents fulfil, and where.

mod coverage;
mod page;

pub use coverage::{About, Coverage, Place, Row, coverage};
pub use page::{json, page};
