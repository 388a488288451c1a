//! The page of cookies and other storage on the device (§ 25 TDDDG), for those who look for nothing else.

use super::{Cx, cookies};
use crate::document::Section;

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    cookies::section(cx).into_iter().collect()
}
