//! The hash by which contents are told apart.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The SHA-256 of a content, in 64 digits.
pub fn hash(content: &[u8]) -> String {
    hash_of([content])
}

/// The same of a content in pieces.
pub fn hash_of<'c>(pieces: impl IntoIterator<Item = &'c [u8]>) -> String {
    let mut hasher = Sha256::new();
    for piece in pieces {
        hasher.update(piece);
    }
    let mut out = String::with_capacity(64);
    for byte in hasher.finalize() {
        // Writing into a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
