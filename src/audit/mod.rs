//! What only the composed result can tell: which information duties the documents fulfil, and where; and what has
//! changed since an earlier one.

mod changes;
mod coverage;
mod page;

pub use changes::{Compared, change_line, changes_json, changes_page};
pub use coverage::{About, Coverage, Place, Row, coverage};
pub use page::{json, page};
