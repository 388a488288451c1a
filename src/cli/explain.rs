//! `klartext explain`: the page of a finding.

use super::{CLEAR, fail, print};
use crate::check::{self, Rule};
use crate::document::Inline;
use crate::locale::{self, Locale};
use crate::value::Citation;
use crate::yaml::nearest;
use clap::Args;
use std::fmt::Write as _;

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
            let pages: Vec<String> = check::RULES.iter().map(|rule| page(rule)).collect();
            print(&pages.join("\n"));
            return CLEAR;
        }
        let code = self.code.as_deref().unwrap_or_default();
        if let Some(rule) = check::rule(code) {
            print(&page(rule));
            return CLEAR;
        }
        let help = match nearest(code, check::RULES.iter().map(|rule| rule.name)) {
            Some(near) => format!("a similar name exists: `{near}`"),
            None => "`klartext explain --all` prints them all".to_owned(),
        };
        fail(&format!("no finding has the code or name `{code}`; {help}"))
    }
}

/// The page of a rule, with its level and its provisions below the heading, as both languages cite them.
fn page(rule: &Rule) -> String {
    let (heading, rest) = rule.page.split_once('\n').unwrap_or((rule.page, ""));
    let mut lines = format!("{heading}\n\nLevel: {}\n", rule.level.word());
    let law: Vec<Citation> = rule.law.iter().filter_map(|law| Citation::parse(law)).collect();
    for lang in Locale::shipped().into_iter().filter(|_| !law.is_empty()) {
        let words = locale::plain(&Locale::load(&lang, false).words(&[Inline::Law(law.clone())]));
        // Spaces that do not break are for pages; here somebody may search for them.
        let words = words.replace(['\u{a0}', '\u{202f}'], " ");
        // Writing into a string cannot fail.
        let _ = writeln!(lines, "Law ({lang}): {words}");
    }
    format!("{lines}{rest}")
}
