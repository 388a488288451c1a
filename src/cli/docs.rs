//! `klartext docs`: the documentation as a static site.

use super::catalog::shelves;
use super::{CLEAR, Cli, FAILED, Shipped, draw, fail, note, report_of};
use crate::manual::{self, Command, Example, Material};
use crate::project::Project;
use crate::site::{self, Judged, Site, State};
use crate::source::Sources;
use clap::{Args, CommandFactory};
use std::path::{Path, PathBuf};

/// How wide help is set on a page, whatever terminal this is called from.
const WIDTH: usize = 84;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext docs --out site                 without examples
  klartext docs --out site examples/*/     with those of klartext's own sources")]
pub(super) struct Docs {
    /// The folder to write to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Declarations to show as examples, or the folders that hold them
    #[arg(value_name = "PATH")]
    examples: Vec<PathBuf>,
}

impl Docs {
    pub(super) fn run(&self) -> u8 {
        let shipped = Shipped::load();
        let mut examples = Vec::new();
        for path in &self.examples {
            match example(path, &shipped) {
                Ok(shown) => examples.push(shown),
                Err(message) => return fail(&message),
            }
        }
        let (examples, sites): (Vec<_>, Vec<_>) = examples.into_iter().unzip();
        let folders = examples.iter().map(|example| self.out.join(folder(&example.name))).collect::<Vec<_>>();
        let material = Material { shelves: shelves(), commands: commands(), examples };
        let pages = match manual::pages(&material) {
            Ok(pages) => pages,
            Err(faults) => {
                for fault in faults {
                    fail(&fault);
                }
                return FAILED;
            }
        };
        let written = folders.iter().zip(&sites).try_for_each(|(folder, site)| {
            site::publish(site, &folder.join(PUBLIC), &folder.join(INTERNAL)).map(|_| ())
        });
        match written.and_then(|()| site::publish_files(&pages, &self.out)) {
            Ok(_) => {
                note(&format!("{} pages in {}, to begin with index.html", pages.len(), self.out.display()));
                CLEAR
            }
            Err(error) => fail(&error.to_string()),
        }
    }
}

/// The folders of an example: for the pages of everyone, and for the others.
const PUBLIC: &str = "public";
const INTERNAL: &str = "internal";

/// What is said about an example, in the folder of its declaration.
const ABOUT: &str = "README.md";

/// Where the pages of an example lie in the site.
fn folder(example: &str) -> String {
    format!("examples/{example}")
}

/// A declaration as it stands, and its site.
fn example(path: &Path, shipped: &Shipped) -> Result<(Example, Site), String> {
    let (project, judged) = shipped.judge(path, None)?;
    let State::Cleared(cleared) = &judged.state else {
        draw(report_of(&judged));
        return Err(format!("{} gives no pages", path.display()));
    };
    let planned = site::plan(cleared, &judged.catalog, &judged.own);
    let planned = planned.map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let name = project.place_of("").file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let page = |of: &str, file: &String| format!("{}/{of}/{file}", folder(&name));
    let public = planned.files().keys().map(|file| page(PUBLIC, file));
    let pages = public.chain(planned.internal().keys().map(|file| page(INTERNAL, file))).collect();
    let mut texts = Sources::default();
    let about = project.read(&mut texts, ABOUT).map_or_else(|_| String::new(), |file| texts.get(file).text.to_string());
    Ok((Example { files: files(&project, &judged), about, pages, name }, planned))
}

/// The files of a declaration by their names in its folder.
fn files(project: &Project, judged: &Judged) -> Vec<(String, String)> {
    let own = judged.sources.iter().filter(|(_, source)| project.on_disk(&source.name).is_some());
    own.filter_map(|(_, source)| Some((project.inside(&source.name)?.to_owned(), source.text.to_string()))).collect()
}

/// Every command with its help.
fn commands() -> Vec<Command> {
    let mut all = Cli::command().term_width(WIDTH);
    // Names commands with those above them.
    all.build();
    let mut found = Vec::new();
    collect(&all, &mut found);
    found
}

fn collect(command: &clap::Command, found: &mut Vec<Command>) {
    let name = command.get_bin_name().unwrap_or(command.get_name()).to_owned();
    found.push(Command { name, help: command.clone().render_long_help().to_string() });
    for inner in command.get_subcommands().filter(|inner| inner.get_name() != "help") {
        collect(inner, found);
    }
}
