//! `klartext completions` and `klartext man`: files for the shell and the manual, made from the commands themselves.

use super::{CLEAR, Cli, fail, print};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  klartext completions bash > ~/.local/share/bash-completion/completions/klartext")]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> u8 {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "klartext", &mut text);
        print(&String::from_utf8_lossy(&text));
        CLEAR
    }
}

/// Print the manual page
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  klartext man > ~/.local/share/man/man1/klartext.1")]
pub(super) struct Man {}

impl Man {
    #[expect(clippy::unused_self, reason = "has the signature of all commands")]
    pub(super) fn run(&self) -> u8 {
        let mut text = Vec::new();
        match clap_mangen::Man::new(Cli::command()).render(&mut text) {
            Ok(()) => {
                print(&String::from_utf8_lossy(&text));
                CLEAR
            }
            Err(error) => fail(&error.to_string()),
        }
    }
}
