//! `klartext show`, being written.

use clap::Args;

/// Not there yet
#[derive(Debug, Args)]
pub(super) struct Show {}

impl Show {
    pub(super) fn run(&self) -> u8 {
        super::fail("this command is not there yet")
    }
}
