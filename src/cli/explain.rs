//! `klartext explain`: the page of a finding.

use super::{CLEAR, fail, print};
use crate::check;
use crate::yaml::nearest;
use clap::Args;

/// Explain a finding by its code or name
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext explain KT504
  klartext explain contradicted-claim
  klartext explain --all    every page, one after the other")]
pub(super) struct Explain {
    /// A code such as KT504, or the name of a rule
    #[arg(value_name = "CODE", required_unless_present = "all")]
    code: Option<String>,
    /// Print every page
    #[arg(long)]
    all: bool,
}

impl Explain {
    pub(super) fn run(&self) -> u8 {
        if self.all {
            let pages: Vec<&str> = check::RULES.iter().map(|rule| rule.page).collect();
            print(&pages.join("\n"));
            return CLEAR;
        }
        let code = self.code.as_deref().unwrap_or_default();
        if let Some(rule) = check::rule(code) {
            print(rule.page);
            return CLEAR;
        }
        let help = match nearest(code, check::RULES.iter().map(|rule| rule.name)) {
            Some(near) => format!("a similar name exists: `{near}`"),
            None => "`klartext explain --all` prints them all".to_owned(),
        };
        fail(&format!("no finding has the code or name `{code}`; {help}"))
    }
}
