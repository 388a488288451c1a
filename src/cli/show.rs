//! `klartext show`: what the declaration says in full, each line with its origin.

use super::{CLEAR, FOUND, Shipped, draw, fail, has_colour, note, print, report_of};
use crate::report;
use crate::report::expansion::{Expansion, lines};
use crate::yaml::nearest;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext show                          the whole declaration of the current folder
  klartext show website                  a chapter
  klartext show server-logs              a service, or a part of one
  klartext show netcup --in sites/alpha  a party and a place of sites/alpha/klartext.yaml
  klartext show controller               a section by its key")]
pub(super) struct Show {
    /// A chapter, service, party or place by its id, or a section by its key; all of it if left out
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The declaration, or the folder that holds it
    #[arg(long = "in", value_name = "PATH", default_value = ".")]
    path: PathBuf,
}

impl Show {
    pub(super) fn run(&self) -> u8 {
        let shipped = Shipped::load();
        let (project, judged) = match shipped.judge(&self.path, None) {
            Ok(read) => read,
            Err(message) => return fail(&message),
        };
        let Some(policy) = judged.policy() else {
            draw(report_of(&judged));
            note(&format!("{}; nothing can be shown", report::summary(&judged.findings)));
            return FOUND;
        };
        let expansion = Expansion::new(policy, &judged.catalog, &judged.sources);
        let told = match &self.id {
            None => expansion.whole(),
            Some(id) => expansion.of(id),
        };
        if let (Some(id), true) = (&self.id, told.is_empty()) {
            let near = nearest(id, expansion.ids());
            let help = near.map_or_else(String::new, |near| format!("; a similar id exists: `{near}`"));
            return fail(&format!("nothing in {} has the id `{id}`{help}", project.shown(project.declaration())));
        }
        print(&lines(&told, has_colour()));
        CLEAR
    }
}
