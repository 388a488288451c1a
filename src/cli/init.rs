//! `klartext init`: the starter file, in which every fact is a known gap.

use super::{CLEAR, fail, note};
use crate::project::DECLARATION;
use crate::site;
use clap::Args;
use std::io::ErrorKind;
use std::path::PathBuf;

/// The starter file. It invents nothing: whatever only its reader knows is `todo`.
const STARTER: &str = include_str!("starter.yaml");

/// Write a starter klartext.yaml
///
/// The file teaches the language by example. Every fact that only you know is marked `todo`; `klartext check` lists
/// them, and nothing is published while one is left.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext init            klartext.yaml in the current folder
  klartext init privacy    privacy/klartext.yaml")]
pub(super) struct Init {
    /// The folder, which is created if it is not there
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
}

impl Init {
    pub(super) fn run(&self) -> u8 {
        let here = self.folder.as_os_str() == ".";
        let path = if here { PathBuf::from(DECLARATION) } else { self.folder.join(DECLARATION) };
        let shown = path.display();
        match site::start(&path, STARTER) {
            Ok(()) => {
                let argument = if here { String::new() } else { format!(" {}", self.folder.display()) };
                note(&format!(
                    "{shown} is written, every fact in it is `todo`\n\
                     replace them: `klartext check{argument}` lists what is open, \
                     `klartext catalog search WORDS` finds ids\n\
                     then `klartext build{argument}` writes the pages"
                ));
                CLEAR
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                fail(&format!("{shown} is there already and is left as it is"))
            }
            Err(error) => fail(&format!("cannot write {shown}: {error}")),
        }
    }
}
