//! Rebuilds the crate when a shipped file changes: the embedding macros do not watch the folders themselves.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo takes a folder that is not there for one that has always just changed.
    for folder in ["src/catalog", "locales", "themes"] {
        if Path::new(folder).exists() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
}
