//! The hash by which contents are told apart.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The SHA-256 of a content, in 64 digits.
pub fn hash(content: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        // Writing into a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
