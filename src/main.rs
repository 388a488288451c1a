//! The program `klartext`: hands the command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    klartext::cli::run()
}
