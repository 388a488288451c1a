//! The built site that a declaration is held against: its files and recordings of it are read, and what was met in them
//! goes to the rules, with the pages that show what the declaration says.

use super::{Making, Own, Rendered, pages};
use crate::catalog::Catalog;
use crate::check::{Seen, ShownPage};
use crate::model::{Format, Policy};
use crate::project;
use crate::scan::{self, Survey, plain_host};
use crate::source::{FileId, Sources};
use pulldown_cmark::{Options, Parser};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A built site to hold a declaration against.
#[derive(Debug, Clone, Default)]
pub struct BuiltSite {
    /// Its folder, as it was named, or a recording.
    pub folder: PathBuf,
    /// Recordings besides: HAR files, or the evidence collector's `inspection.json`.
    pub recordings: Vec<PathBuf>,
    /// Hosts of its own besides those that the declaration names.
    pub own: Vec<String>,
}

/// What could not be read of a built site, by its path, and why.
pub type Unread = Vec<(String, String)>;

/// Reads a built site into the sources.
pub(super) fn look(
    built: &BuiltSite,
    policy: &Policy,
    catalog: &Catalog,
    own: &Own,
    sources: &mut Sources,
) -> Result<(Seen, Unread), String> {
    let hosts: Vec<String> =
        policy.own_hosts().into_iter().chain(built.own.iter().map(String::as_str)).map(plain_host).collect();
    let (survey, unread) = met(built, &hosts, sources)?;
    let folder = shown(&built.folder);
    let inside = |file: &FileId| {
        let name = &sources.get(*file).name;
        (*file, name.strip_prefix(&folder).unwrap_or(name).trim_start_matches('/').to_owned())
    };
    let paths: BTreeMap<FileId, String> = survey.pages.iter().map(inside).collect();
    let documents = documents(policy, catalog, own, sources, &paths);
    Ok((Seen { folder, survey, paths, documents }, unread))
}

/// What is met in a built site, some of whose hosts are its own. Its texts are forgotten when they have been read, and
/// read again if somebody looks at one.
pub fn met(built: &BuiltSite, own: &[String], sources: &mut Sources) -> Result<(Survey, Unread), String> {
    let (mut survey, mut unread, mut recordings) = (Survey::default(), Unread::new(), built.recordings.clone());
    if built.folder.is_file() {
        recordings.insert(0, built.folder.clone());
    } else {
        let (files, unfound) = files(&built.folder, sources)?;
        (survey, unread) = (scan::survey(sources, &files, own), unfound);
        let named = |(file, reason): &(FileId, String)| (sources.get(*file).name.to_string(), reason.clone());
        unread.extend(survey.unread.iter().map(named));
    }
    for recording in recordings {
        let file = add(&recording, recording.clone(), sources);
        if let Err(reason) = survey.record(sources, file, own) {
            unread.push((shown(&recording), reason));
        }
    }
    Ok((survey, unread))
}

/// Finds the files of a built site, each with its path in there. They are read when somebody looks at them.
pub fn files(folder: &Path, sources: &mut Sources) -> Result<(Vec<(FileId, String)>, Unread), String> {
    let found = project::built(folder, scan::is_read)?;
    if found.files.is_empty() && found.unread.is_empty() {
        return Err(format!("no pages or style sheets in {}", shown(folder)));
    }
    let files = found.files.into_iter().map(|(path, at)| (add(&folder.join(&path), at, sources), path));
    Ok((files.collect(), found.unread))
}

fn add(name: &Path, at: PathBuf, sources: &mut Sources) -> FileId {
    sources.add(shown(name), scan::text(move || project::bytes(&at)))
}

/// The name of a file as a terminal can link it.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// The pages of the public documents, each beside what it would say today. Where a page cannot be made, the rules on
/// words and themes tell.
fn documents(
    policy: &Policy,
    catalog: &Catalog,
    own: &Own,
    sources: &Sources,
    paths: &BTreeMap<FileId, String>,
) -> Vec<ShownPage> {
    // A recording has no pages.
    if paths.is_empty() {
        return Vec::new();
    }
    let Ok(theme) = own.theme(policy) else { return Vec::new() };
    let making = Making::of(policy, own, &theme);
    let (rendered, faults) = pages(making, &super::documents(policy, catalog));
    if !faults.is_empty() {
        return Vec::new();
    }
    let mut shown = Vec::new();
    for wanted in policy.documents.wanted.iter().filter(|wanted| wanted.value.is_public()) {
        for lang in &policy.languages {
            let name = policy.output.name(lang, wanted.value);
            let is_it = |page: &&Rendered| page.kind == wanted.value && page.lang == lang.value;
            let forms: Vec<Vec<String>> = rendered.iter().filter(is_it).filter_map(spoken).collect();
            if forms.is_empty() {
                continue;
            }
            let file = page_called(name, paths);
            let lacks = file.and_then(|file| lacks(&forms, &scan::passages(&sources.get(file).text.look().ok()?)));
            let (kind, lang, name) = (wanted.value, lang.value.clone(), name.to_owned());
            shown.push(ShownPage { kind, lang, name, file, lacks });
        }
    }
    shown
}

/// The page of a name, by itself or in a folder of that name; the one that lies highest.
fn page_called(name: &str, paths: &BTreeMap<FileId, String>) -> Option<FileId> {
    let is_called = |path: &str| {
        let rest = path.strip_suffix("/index.html").or_else(|| path.strip_suffix(".html"));
        rest.is_some_and(|rest| rest.rsplit('/').next() == Some(name))
    };
    let called = paths.iter().filter(|(_, path)| is_called(path));
    called.min_by_key(|(_, path)| path.matches('/').count()).map(|(file, _)| *file)
}

/// What a page that we make says to its readers.
fn spoken(page: &Rendered) -> Option<Vec<String>> {
    match page.format {
        Format::Html => Some(scan::passages(&page.text)),
        Format::Markdown => {
            let text = without_front_matter(&page.text);
            let mut html = String::new();
            let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
            pulldown_cmark::html::push_html(&mut html, Parser::new_ext(text, options));
            Some(scan::passages(&html))
        }
        Format::Text | Format::Csv => None,
    }
}

fn without_front_matter(text: &str) -> &str {
    let behind = |mark: &str| text.strip_prefix(mark)?.split_once(&format!("\n{mark}")).map(|(_, rest)| rest);
    behind("---\n").or_else(|| behind("+++\n")).unwrap_or(text)
}

/// The first words that a page lacks of every form in which they could be there. Letters and digits count: what minifies
/// pages or puts them into a frame of its own changes no others.
fn lacks(forms: &[Vec<String>], page: &[String]) -> Option<String> {
    let said: String = page.iter().map(|passage| letters(passage)).collect();
    let is_there = |form: &Vec<String>| said.contains(&form.iter().map(|passage| letters(passage)).collect::<String>());
    if forms.iter().any(is_there) {
        return None;
    }
    let missing = forms.first()?.iter().find(|passage| !said.contains(&letters(passage)));
    Some(missing.cloned().unwrap_or_default())
}

fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
