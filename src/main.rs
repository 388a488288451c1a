//! The program `klartext`: hands the command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    keep_memory();
    klartext::cli::run()
}

/// Lets glibc keep what a page used for the next page. It returns memory to the system as soon as a little is free, and
/// takes it back at the next page, which costs a fifth of a build. Having freed one large block, it waits for as much.
fn keep_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(16 << 20)));
}
