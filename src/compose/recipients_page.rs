//! The list of recipients and processors as a page of its own (Art. 13(1)(e) and 28 GDPR).

use super::{Cx, recipients};
use crate::document::Section;

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    recipients::section(cx).into_iter().collect()
}
