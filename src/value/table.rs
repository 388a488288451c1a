//! Where an id lies in a table of shipped things: messages of a folder, entries of a file. `build.rs` makes the tables
//! and the shelves look into them, so they use this file and nothing else of each other.

/// A place in a table that holds nothing.
pub const FREE: u16 = u16::MAX;

/// The places of a table in the order in which a thing is put into the first free one, and looked for up to that. The
/// size of a table is a power of two.
pub fn places(id: &str, size: usize) -> impl Iterator<Item = usize> {
    // FNV-1a.
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (0..size).map(move |step| (hash as usize + step) & (size - 1))
}
