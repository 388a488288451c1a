//! `klartext init`: the starter file, in which every fact is a known gap, but for those that a built site shows.

use super::{CLEAR, Shipped, fail, note};
use crate::export::starter::{Start, start};
use crate::export::suggestion::{Site, suggestion};
use crate::project::DECLARATION;
use crate::scan;
use crate::site;
use crate::source::{Lines, Sources};
use clap::Args;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The starter file. It invents nothing: whatever only its reader knows is `todo`.
const STARTER: &str = include_str!("starter.yaml");

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext init                       klartext.yaml in the current folder
  klartext init privacy               privacy/klartext.yaml
  klartext init --from-site public    the same with what the pages under public/ show")]
pub(super) struct Init {
    /// The folder, which is created if it is not there
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The folder of a built site, whose facts are filled in; runs no script and opens no connection
    #[arg(long, value_name = "DIR")]
    from_site: Option<PathBuf>,
    /// A host of the site itself, with every host below it; can be given several times
    #[arg(long, value_name = "HOST", requires = "from_site")]
    own: Vec<String>,
}

impl Init {
    pub(super) fn run(&self) -> u8 {
        let here = self.folder.as_os_str() == ".";
        let path = if here { PathBuf::from(DECLARATION) } else { self.folder.join(DECLARATION) };
        let started = self.from_site.as_ref().map(|folder| self.filled(folder)).transpose();
        let started = match started {
            Ok(started) => started,
            Err(message) => return fail(&message),
        };
        let shown = path.display();
        let text = started.as_ref().map_or(STARTER, |started| &started.text);
        match site::start(&path, text) {
            Ok(()) => {
                let argument = if here { String::new() } else { format!(" {}", self.folder.display()) };
                let about = match &started {
                    None => format!("{shown} is written, every fact in it is `todo`"),
                    Some(started) => format!("{shown} is written\n{}", told(started, &path)),
                };
                note(&format!(
                    "{about}\n\
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

    /// The starter with what a built site shows.
    fn filled(&self, folder: &Path) -> Result<Start, String> {
        let mut sources = Sources::default();
        let (files, unread) = site::files(folder, &mut sources)?;
        for (path, reason) in &unread {
            fail(&format!("{path} {reason}"));
        }
        let is_page = |path: &str| [".html", ".htm"].iter().any(|end| path.ends_with(end));
        let pages = files.iter().filter(|(_, path)| is_page(path));
        let pages = pages.map(|(file, path)| (path.as_str(), &*sources.get(*file).text));
        let portrait = scan::portrait(pages);
        let host = portrait.address.iter().filter_map(|told| Some(told.value.split_once("://")?.1.to_owned()));
        let host = host.map(|host| host.strip_prefix("www.").map_or(host.clone(), str::to_owned));
        let own: Vec<String> = self.own.iter().cloned().chain(host).collect();
        let survey = scan::survey(&sources, &files, &own);
        for (file, reason) in &survey.unread {
            fail(&format!("{} {reason}", sources.get(*file).name));
        }
        let shipped = Shipped::load();
        let lines = Lines::of(&sources);
        let site = Site { survey: &survey, lines: &lines, catalog: &shipped.catalog, policy: None };
        Ok(start(STARTER, &portrait, &suggestion(site), &shipped.catalog))
    }
}

/// What was filled in and from where, and what is still open in the file that was written.
fn told(started: &Start, path: &Path) -> String {
    let mut out: Vec<String> = started.filled.iter().map(|(key, from)| format!("seen: {key} ({from})")).collect();
    let judged = Shipped::load().judge(path, None).map(|(_, judged)| judged);
    let todos = judged.iter().filter_map(|judged| judged.policy()).flat_map(|policy| &policy.todos);
    let mut open: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for todo in todos {
        // One line for each entry: a service stands in its chapter, a party in its list.
        let depth = match todo.value.split('.').next() {
            Some("services") => 3,
            Some("processors" | "recipients" | "places") => 2,
            _ => 1,
        };
        let end = todo.value.match_indices('.').nth(depth - 1).map(|(at, _)| at);
        let (above, key) = end.map_or(("", todo.value.as_str()), |at| (&todo.value[..at], &todo.value[at + 1..]));
        open.entry(above).or_default().push(key);
    }
    for (above, keys) in &open {
        let above = if above.is_empty() { String::new() } else { format!("{above}: ") };
        out.push(format!("open: {above}{}", keys.join(", ")));
    }
    out.join("\n")
}
