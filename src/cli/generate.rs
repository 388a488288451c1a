//! `klartext completions` and `klartext man`: files for the shell and the manual, made from the commands themselves.

use super::{CLEAR, Cli, fail, print};
use clap::{Args, CommandFactory};
use clap_complete::Shell;

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

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext man > ~/.local/share/man/man1/klartext.1
  klartext man check > ~/.local/share/man/man1/klartext-check.1
  klartext man catalog list | man -l -")]
pub(super) struct Man {
    /// The page of this command, instead of that of klartext
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

impl Man {
    pub(super) fn run(&self) -> u8 {
        let mut all = Cli::command();
        // Names the pages of commands: `klartext-check`.
        all.build();
        let found = self.command.iter().try_fold(&all, |command, name| command.find_subcommand(name));
        let Some(command) = found else {
            return fail(&format!("there is no command `{}`", self.command.join(" ")));
        };
        let page = clap_mangen::Man::new(command.clone()).source(format!("klartext {}", env!("CARGO_PKG_VERSION")));
        let mut text = Vec::new();
        match page.render(&mut text) {
            Ok(()) => {
                print(&String::from_utf8_lossy(&text));
                CLEAR
            }
            Err(error) => fail(&error.to_string()),
        }
    }
}
