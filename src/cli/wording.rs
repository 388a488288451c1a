//! `klartext wording`: a message in all languages, ready to be replaced.

use super::catalog::entry_of;
use super::{CLEAR, Shipped, fail, print};
use crate::compose;
use crate::document::{Document, Inline, Line};
use crate::locale::{self, Told};
use crate::project::Project;
use crate::site::Own;
use crate::theme::{self, Theme};
use crate::value::Lang;
use crate::yaml::nearest;
use clap::Args;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext wording                        every message with its words, one on a line
  klartext wording page-skip              one message
  klartext wording state --in sites/alpha the same, and where the pages of sites/alpha say it")]
pub(super) struct Wording {
    /// The id of a message; all of them if left out
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// The declaration whose pages and own words are looked at; that of the current folder, if there is one
    #[arg(long = "in", value_name = "PATH")]
    path: Option<PathBuf>,
}

impl Wording {
    pub(super) fn run(&self) -> u8 {
        let Some(id) = &self.id else {
            print(&list());
            return CLEAR;
        };
        let id = id.split('.').next().unwrap_or(id);
        let pages = match Pages::open(self.path.as_deref()) {
            Ok(pages) => pages,
            Err(message) => return fail(&message),
        };
        let told = locale::told(id, &pages.own);
        if told.is_empty() {
            let help = match nearest(id, locale::shipped_ids()) {
                Some(near) => format!("a similar id exists: `{near}`"),
                None => "`klartext wording` lists them all".to_owned(),
            };
            return fail(&format!("no message has the id `{id}`; {help}"));
        }
        print(&shown(id, &told, &pages));
        CLEAR
    }
}

/// `page-skip  Zum Inhalt springen | Skip to content`, one line for each message.
fn list() -> String {
    let mut out = String::new();
    for (id, texts) in locale::all_told() {
        let texts: Vec<String> = texts.into_iter().map(words).collect();
        // Writing into a string cannot fail.
        let _ = writeln!(out, "{id}  {}", texts.join(" | "));
    }
    out
}

/// The words of a message on one line.
fn words(text: &str) -> String {
    let text = text.split_once('=').map_or(text, |(_, text)| text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a declaration does with messages, if there is one.
#[derive(Default)]
struct Pages {
    own: locale::Own,
    /// The messages that each section says, by document and anchor.
    said: BTreeMap<String, BTreeSet<String>>,
    /// Those that templates say, with file and line.
    templates: Vec<(String, String)>,
}

impl Pages {
    fn open(path: Option<&Path>) -> Result<Self, String> {
        let here = Path::new(".");
        let path = path.or_else(|| Project::open(here).is_ok().then_some(here));
        let Some(path) = path else {
            let theme = Theme::load(theme::DEFAULT, &BTreeMap::new()).map_err(|fault| fault.to_string())?;
            return Ok(Self { templates: said_by(&theme), ..Self::default() });
        };
        let (_, judged) = Shipped::load().judge(path, None)?;
        let mut pages = Self { own: judged.own.words.clone(), ..Self::default() };
        if let Some(policy) = judged.policy() {
            for kind in &policy.documents.wanted {
                pages.read(kind.value.key(), &compose::document(policy, &judged.catalog, kind.value));
            }
            pages.templates = theme_of(&judged.own, policy)?;
        }
        Ok(pages)
    }

    fn read(&mut self, page: &str, document: &Document) {
        for section in &document.sections {
            let one =
                Document { sections: vec![section.clone()], title: Vec::new(), lead: Vec::new(), ..document.clone() };
            let said = self.said.entry(format!("{page}#{}", section.anchor)).or_default();
            one.map(&mut |line: &Line| collect(line, said));
        }
        let head = Document { sections: Vec::new(), ..document.clone() };
        let said = self.said.entry(page.to_owned()).or_default();
        head.map(&mut |line: &Line| collect(line, said));
    }
}

fn theme_of(own: &Own, policy: &crate::model::Policy) -> Result<Vec<(String, String)>, String> {
    own.theme(policy).map(|theme| said_by(&theme)).map_err(|fault| fault.to_string())
}

/// The messages that the templates of a theme say.
fn said_by(theme: &Theme) -> Vec<(String, String)> {
    let said = theme.said(&BTreeMap::new()).into_iter();
    said.map(|said| (said.id, format!("themes/{}/{}:{}", theme.name(), said.template, said.line))).collect()
}

fn collect(line: &Line, into: &mut BTreeSet<String>) {
    for inline in line {
        match inline {
            Inline::Say(say) => {
                into.insert(say.id.split('.').next().unwrap_or_default().to_owned());
                say.slots.iter().for_each(|(_, line)| collect(line, into));
            }
            Inline::Join(_, lines) => lines.iter().for_each(|line| collect(line, into)),
            Inline::Link(_, line) | Inline::Strong(line) => collect(line, into),
            _ => {}
        }
    }
}

/// All of it is Fluent: what is told about the message stands in comments.
fn shown(id: &str, told: &[Told], pages: &Pages) -> String {
    let mut out = String::new();
    let variables: BTreeSet<String> =
        told.iter().flat_map(|told| &told.variables).map(|name| format!("${name}")).collect();
    let takes = if variables.is_empty() { "nothing".to_owned() } else { joined(&variables) };
    let about = [("message", id.to_owned()), ("takes", takes)];
    let said = said_where(id, pages).into_iter().map(|place| ("said by", place));
    let yours = told.iter().filter(|told| told.pin.is_none()).map(|told| ("yours", told.file.clone()));
    // Writing into a string cannot fail.
    about.into_iter().chain(said).chain(yours).for_each(|(label, text)| _ = writeln!(out, "# {label:8} {text}"));
    for told in told.iter().filter(|told| told.pin.is_some()) {
        snippet(&told.folder, told, "", &mut out);
    }
    // What a language of the project lacks begins as a copy of ours.
    let lacks = |lang: &Lang| told.iter().all(|told| told.folder != lang.as_str());
    let english = told.iter().find(|told| told.folder == "en" && told.pin.is_some());
    for lang in pages.own.languages().into_iter().filter(lacks) {
        if let Some(told) = english {
            snippet(lang.as_str(), told, ", to be translated", &mut out);
        }
    }
    out
}

fn snippet(folder: &str, told: &Told, remark: &str, out: &mut String) {
    let _ = writeln!(out, "\n# locales/{folder}/own.ftl{remark}");
    if let Some(pin) = &told.pin {
        let _ = writeln!(out, "# {pin}");
    }
    let _ = writeln!(out, "{}", told.text);
}

fn joined(words: &BTreeSet<String>) -> String {
    words.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The places that say a message, as far as they are known: what words values such as dates stands nowhere.
fn said_where(id: &str, pages: &Pages) -> Vec<String> {
    let base = |said: &str| said.split('.').next() == Some(id);
    let mut all: Vec<String> = entry_of(id).into_iter().map(|entry| format!("the catalog for {entry}")).collect();
    all.extend(pages.templates.iter().filter(|(said, _)| base(said)).map(|(_, place)| place.clone()));
    all.extend(locale::referring(id).into_iter().map(|other| format!("the message {other}")));
    all.extend(pages.said.iter().filter(|(_, said)| said.contains(id)).map(|(place, _)| place.clone()));
    all.dedup();
    all
}
