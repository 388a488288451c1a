//! `klartext theme`: templates of ours to change, and a look at those of a project.

use super::{CLEAR, Done, Input, Shipped, fail, note};
use crate::project::Project;
use crate::site;
use crate::theme;
use crate::yaml::nearest;
use clap::{Args, Subcommand};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext theme eject table    a template of ours, ready to be changed
  klartext theme check          what is wrong with the project's own templates")]
pub(super) struct ThemeArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Eject(Eject),
    Check(Check),
}

/// Copy templates of ours into the project, to be changed there
///
/// They are laid over ours, and all others stay ours. The pin in each (`replaces: …`) lets klartext tell you when its
/// template changes later. A file that is there already is left as it is.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext theme eject table               blocks/table.html and blocks/table.md, for the theme of klartext.yaml
  klartext theme eject table.html          one of them
  klartext theme eject page --in sites/a   the whole page, for the theme of sites/a/klartext.yaml
  klartext theme eject style               the style sheet")]
struct Eject {
    /// A block, `page` or `style`, with an ending for one format only
    #[arg(value_name = "BLOCK")]
    block: String,
    /// The declaration, or the folder that holds it
    #[arg(long = "in", value_name = "PATH", default_value = ".")]
    path: PathBuf,
}

/// Check the templates of a project before anything is rendered
///
/// Looks at every theme in `themes/`, whether the declaration names it or not: variables, fields, filters, functions,
/// messages and templates that are not there, each with its line and the nearest name.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext theme check             the themes beside the klartext.yaml of the current folder
  klartext theme check sites/*     those of several")]
struct Check {
    #[command(flatten)]
    input: Input,
}

impl ThemeArgs {
    pub(super) fn run(&self) -> u8 {
        match &self.command {
            Command::Eject(eject) => eject.run(),
            Command::Check(check) => check.run(),
        }
    }
}

impl Eject {
    fn run(&self) -> u8 {
        let (project, templates) = match self.templates() {
            Ok(found) => found,
            Err(message) => return fail(&message),
        };
        let mut code = CLEAR;
        for (path, text) in templates {
            let shown = project.shown(&path);
            match site::start(Path::new(&shown), &text) {
                Ok(()) => note(&format!("{shown} is written; change it, and `klartext theme check` looks at it")),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    code = fail(&format!("{shown} is there already and is left as it is"));
                }
                Err(error) => code = fail(&format!("cannot write {shown}: {error}")),
            }
        }
        code
    }

    /// The files to be written, by their path in the project.
    fn templates(&self) -> Result<(Project, Vec<(String, String)>), String> {
        let wanted = files_of(&self.block)?;
        let (project, judged) = Shipped::load().judge(&self.path, None)?;
        let Some(policy) = judged.policy() else {
            let declaration = project.shown(project.declaration());
            return Err(format!("{declaration} cannot be read, `klartext check` says why"));
        };
        let name = site::theme_name(policy);
        let text = |file: String| {
            let text = judged.own.shipped_template(policy, &file)?;
            Some((format!("themes/{name}/{file}"), theme::pinned(&file, text)))
        };
        Ok((project, wanted.into_iter().filter_map(text).collect()))
    }
}

/// The files behind `table`, `table.html`, `page` or `style`.
fn files_of(wanted: &str) -> Result<Vec<String>, String> {
    let (name, ending) = match wanted.rsplit_once('.') {
        Some((name, ending)) => (name, Some(ending)),
        None => (wanted, None),
    };
    let name = name.trim_start_matches("blocks/");
    let mut names: Vec<&str> = theme::BLOCKS.to_vec();
    names.extend(["page", "style"]);
    let endings: &[&str] = if name == "style" { &["css"] } else { &["html", "md"] };
    if !names.contains(&name) || ending.is_some_and(|ending| !endings.contains(&ending)) {
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("a similar name exists: `{near}`"),
            None => format!("there are {}", names.join(", ")),
        };
        return Err(format!("there is no template `{wanted}`; {help}"));
    }
    let folder = if theme::BLOCKS.contains(&name) { "blocks/" } else { "" };
    let wanted = endings.iter().filter(|one| ending.is_none_or(|ending| ending == **one));
    Ok(wanted.map(|ending| format!("{folder}{name}.{ending}")).collect())
}

impl Check {
    fn run(&self) -> u8 {
        self.input.each_by(&|project, shipped, today| {
            let judged = site::judge_themes(project, &shipped.sources, &shipped.catalog, today)?;
            let code = self.input.code(&judged.findings);
            Ok((judged, Done::nothing(code)))
        })
    }
}
