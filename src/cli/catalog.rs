//! `klartext catalog`, being written.

use clap::Args;

/// Not there yet
#[derive(Debug, Args)]
pub(super) struct CatalogArgs {}

impl CatalogArgs {
    pub(super) fn run(&self) -> u8 {
        super::fail("this command is not there yet")
    }
}
