//! From a path to the files of a site: reads a declaration through all floors, decides which documents exist in which
//! languages and formats, and plans them. [`publish`] is the only writer of the disk.

mod archive;
mod cache;
mod changes;
mod content;
mod coverage;
mod exchange;
mod history;
mod lock;
mod manifest;
mod mend;
mod own;
mod preview;
mod publish;
mod seen;
mod workspace;

#[cfg(test)]
mod tests;

pub use archive::{Archive, archive};
pub use cache::{Cache, Told, Touched};
pub use changes::{Changes, changes};
pub use coverage::{coverage, coverage_page};
pub use history::{history, note_history};
pub use lock::{Lock, Noted};
pub use mend::{Change, Fix, Kept, Mended, Why, mend};
pub use own::{Own, judge_themes, theme_name};
pub use preview::{Passage, Preview, other_pages, passages, preview};
pub use publish::{Outcome, PublishError, Published, publish, publish_files, rewrite, save, start};
pub use seen::{BuiltSite, Unread, files, met};
pub use workspace::{Sites, beyond, sites};

use crate::catalog::Catalog;
use crate::check::{self, Cleared, Known};
use crate::compose;
use crate::document::{Document, Kind};
use crate::export;
use crate::finding::Findings;
use crate::locale::{self, Locale, Worded};
use crate::lower::{self, Lowered};
use crate::model::{Format, FrontMatter, Policy, Register};
use crate::project::{Project, ReadError};
use crate::render::{self, Chrome, Page};
use crate::source::{At, FileId, Sources, Span};
use crate::theme::{self, Theme};
use crate::value::{Date, Lang};
use lock::Beside;
use std::collections::BTreeMap;

/// A declaration that has been read and judged.
#[derive(Debug)]
pub struct Judged {
    /// Every text that was read, for findings.
    pub sources: Sources,
    /// What it says.
    pub state: State,
    /// What was found: the shape of all files, or, if that is right, the substance.
    pub findings: Findings,
    /// The facts it refers to, with the project's own.
    pub catalog: Catalog,
    /// Its own words and templates.
    pub own: Own,
    /// Files that are read and are not the project's alone: those of bases, and facts of others.
    pub lent: Vec<FileId>,
    /// What could not be read of the built site that it was held against.
    pub unread: Unread,
    /// How many of the texts are ours; they come first.
    shipped: usize,
    /// What was published of it before.
    beside: Beside,
}

/// How far a declaration has come.
#[derive(Debug)]
pub enum State {
    /// Its shape is wrong, so nobody knows what it says.
    Shapeless,
    /// It says something, and a finding at error level keeps it from being published.
    Draft(Policy),
    /// It may be published.
    Cleared(Cleared),
}

impl Judged {
    /// What the declaration says, if its shape is right.
    pub fn policy(&self) -> Option<&Policy> {
        match &self.state {
            State::Shapeless => None,
            State::Draft(policy) => Some(policy),
            State::Cleared(cleared) => Some(cleared.policy()),
        }
    }
}

/// Reads a declaration and runs the rules over it. `shipped` are the sources of the catalog.
pub fn judge(project: &Project, shipped: &Sources, catalog: &Catalog, today: Date) -> Result<Judged, String> {
    judge_against(None, project, shipped, catalog, today)
}

/// The same, holding the declaration against the site as it is built.
pub fn judge_against(
    built: Option<&BuiltSite>,
    project: &Project,
    shipped: &Sources,
    catalog: &Catalog,
    today: Date,
) -> Result<Judged, String> {
    let mut sources = shipped.clone();
    let ours = shipped.iter().count();
    let mut findings = Findings::default();
    let main = match project.read(&mut sources, project.declaration()) {
        Ok(main) => main,
        Err(ReadError::NotUtf8(at, byte)) => {
            findings.push(ReadError::NotUtf8(at, byte).finding(project.declaration(), at));
            let (catalog, own) = (catalog.clone(), Own::default());
            return Ok(Judged {
                sources,
                state: State::Shapeless,
                findings,
                catalog,
                own,
                shipped: ours,
                beside: Beside::NOTHING,
                lent: Vec::new(),
                unread: Unread::new(),
            });
        }
        Err(error) => return Err(format!("{} {error}", project.shown(project.declaration()))),
    };
    let Lowered { policy, catalog, folders, mut lent } =
        lower::lower(project, &mut sources, catalog, main, &mut findings);
    let bases: Vec<Project> = folders.iter().filter(|folder| !folder.has_folder_of(project)).cloned().collect();
    let mut own = Own::read(folders, Span::new(main, 0..0), &mut sources, &mut findings);
    let Some(policy) = policy else {
        lent.extend(beside(&bases, project, &sources));
        let (state, beside, unread) = (State::Shapeless, Beside::NOTHING, Unread::new());
        return Ok(Judged { sources, state, findings, catalog, own, lent, unread, shipped: ours, beside });
    };
    own.read_theme(own::theme_name(&policy), own::theme_place(&policy), &mut sources, &mut findings);
    own.examine(&policy, &catalog, &mut sources, &mut findings);
    let read = content::of_texts(&sources, shipped);
    own.archive = Archive::read(project, &policy, &mut sources, &mut findings);
    let lock = Beside::read(project, &policy, &catalog, &own.words, (read, today));
    let published = lock.told(project);
    let is_informal = policy.register == Register::Informal;
    let messages: Vec<_> = policy.languages.iter().flat_map(|lang| own.words.texts(&lang.value, is_informal)).collect();
    let looked = built.map(|built| seen::look(built, &policy, &catalog, &own, &mut sources)).transpose()?;
    let (seen, unread) = looked.unzip();
    let known = Known {
        catalog: &catalog,
        sources: &sources,
        messages: &messages,
        today,
        published: &published,
        seen: seen.as_ref(),
    };
    let (found, judged) = check::judge(policy, known);
    findings.extend(found);
    let state = match judged {
        Ok(cleared) if findings.has_errors() => State::Draft(cleared.into_policy()),
        Ok(cleared) => State::Cleared(cleared),
        Err(policy) => State::Draft(policy),
    };
    lent.extend(beside(&bases, project, &sources));
    let unread = unread.unwrap_or_default();
    Ok(Judged { sources, state, findings, catalog, own, lent, unread, shipped: ours, beside: lock })
}

/// What lies beside a base rather than beside the declaration: the innermost folder counts.
fn beside(bases: &[Project], project: &Project, sources: &Sources) -> Vec<FileId> {
    let depth = |folder: &Project, name: &str| folder.inside(name).map(|_| folder.shown("").len());
    let is_lent = |name: &str| bases.iter().any(|base| depth(base, name) > depth(project, name));
    sources.iter().filter(|(_, source)| is_lent(&source.name)).map(|(file, _)| file).collect()
}

/// Files by name, all in one folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of a site that may be published, in two folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    public: Files,
    internal: Files,
}

impl Site {
    /// The files for everyone, sorted by name.
    pub fn files(&self) -> &Files {
        &self.public
    }

    /// The files that are not for everyone, sorted by name.
    pub fn internal(&self) -> &Files {
        &self.internal
    }

    fn folder(&mut self, is_public: bool) -> &mut Files {
        if is_public { &mut self.public } else { &mut self.internal }
    }
}

/// What kept a page from being rendered: words that are missing, or a theme that is at fault.
#[derive(Debug, Clone)]
pub enum Fault {
    /// A page cannot be worded.
    Words(locale::Fault),
    /// A template cannot be filled.
    Theme(theme::Fault),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Words(fault) => write!(out, "{fault}"),
            Self::Theme(fault) => write!(out, "{fault}"),
        }
    }
}

/// Plans the site of a cleared policy with the facts, words and templates of its project.
pub fn plan(cleared: &Cleared, catalog: &Catalog, own: &Own) -> Result<Site, Vec<Fault>> {
    let policy = cleared.policy();
    let theme = own.theme(policy).map_err(|fault| vec![Fault::Theme(fault)])?;
    site(Making::of(policy, own, &theme), catalog)
}

/// The lock file that belongs beside a declaration whose shape is right and that has a date.
pub fn lock(judged: &Judged) -> Option<Lock> {
    judged.beside.of(judged.policy()?, &judged.catalog, &judged.own.words)
}

/// Notes beside the declaration what has been published of it with which date, for [`judge`] to read the next time.
/// `--out` makes no difference: it is the declaration that has a date.
pub fn note(project: &Project, judged: &Judged, today: Date) -> Noted {
    let State::Cleared(cleared) = &judged.state else { return Noted::Nothing };
    judged.beside.note(project, cleared.policy(), &judged.catalog, &judged.own.words, today)
}

/// A page of a document in a language and a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The document.
    pub kind: Kind,
    /// The language.
    pub lang: Lang,
    /// The format.
    pub format: Format,
    /// The heading of the page, as words alone.
    pub title: String,
    /// The name of its file.
    pub name: String,
    /// The content of its file.
    pub text: String,
}

/// What pages are made with.
#[derive(Clone, Copy)]
struct Making<'m> {
    policy: &'m Policy,
    words: &'m locale::Own,
    theme: &'m Theme,
    archive: &'m Archive,
    look: Look<'m>,
}

impl<'m> Making<'m> {
    fn of(policy: &'m Policy, own: &'m Own, theme: &'m Theme) -> Self {
        Self { policy, words: &own.words, theme, archive: &own.archive, look: Look::default() }
    }
}

/// What a page has in the preview and nowhere else.
#[derive(Clone, Copy, Default)]
struct Look<'m> {
    draft: bool,
    /// The only format that is made; every one that the declaration asks for, where none is named.
    only: Option<Format>,
    place: Option<Places<'m>>,
}

/// How the preview names a place of the declaration.
type Places<'m> = &'m (dyn Fn(Span) -> String + Sync);

/// A document with the formats in which it is written.
struct Composed {
    kind: Kind,
    document: Document,
    formats: Vec<Format>,
}

/// Every document of a policy; a record is a page and a sheet, which are composed for themselves.
fn documents(policy: &Policy, catalog: &Catalog) -> Vec<Composed> {
    let (sheets, pages): (Vec<Format>, Vec<Format>) =
        policy.output.formats.iter().partition(|format| **format == Format::Csv);
    let mut documents = Vec::new();
    for kind in policy.documents.wanted.iter().map(|wanted| wanted.value) {
        if !pages.is_empty() {
            documents.push(Composed {
                kind,
                document: compose::document(policy, catalog, kind),
                formats: pages.clone(),
            });
        }
        if let (Kind::Record(edition), false) = (kind, sheets.is_empty()) {
            documents.push(Composed {
                kind,
                document: compose::sheet(policy, catalog, edition),
                formats: sheets.clone(),
            });
        }
    }
    documents
}

fn site(making: Making<'_>, catalog: &Catalog) -> Result<Site, Vec<Fault>> {
    let (pages, mut faults) = pages(making, catalog);
    let (earlier, others) = archive::pages(making);
    faults.extend(others);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut site = Site::default();
    for page in pages.into_iter().chain(earlier) {
        site.folder(page.kind.is_public()).insert(page.name, page.text.into_bytes());
    }
    if making.policy.output.formats.contains(&Format::Html) {
        for folder in [&mut site.public, &mut site.internal].into_iter().filter(|folder| !folder.is_empty()) {
            let assets = making.theme.assets().into_iter();
            folder.extend(assets.map(|asset| (asset.name, asset.text.as_bytes().to_vec())));
        }
    }
    site.public.extend(history::feeds(making.policy, making.words)?);
    if making.policy.publishes(Kind::Snippets) {
        site.public.insert(FACTS.to_owned(), export::facts(making.policy, catalog).into_bytes());
    }
    Ok(site)
}

/// Every page in every language, and what kept others from being made.
fn pages(making: Making<'_>, catalog: &Catalog) -> (Vec<Rendered>, Vec<Fault>) {
    let documents = documents(making.policy, catalog);
    let languages = each_at_once(&making.policy.languages, |lang| in_language(making, &documents, lang));
    let (pages, faults): (Vec<_>, Vec<_>) = languages.into_iter().unzip();
    (pages.into_iter().flatten().collect(), faults.into_iter().flatten().collect())
}

/// The file of facts that customers' declarations can use, beside the snippets.
const FACTS: &str = "klartext-facts.yaml";

/// Does the same for all languages at once, which share nothing but the documents: the first here, each other one in a
/// thread of its own.
fn each_at_once<T: Send>(languages: &[At<Lang>], make: impl Fn(&Lang) -> T + Sync) -> Vec<T> {
    let Some((first, others)) = languages.split_first() else { return Vec::new() };
    std::thread::scope(|scope| {
        let others: Vec<_> = others.iter().map(|lang| scope.spawn(|| make(lang))).collect();
        let first = make(first);
        let join = |thread: std::thread::ScopedJoinHandle<'_, T>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        std::iter::once(first).chain(others.into_iter().map(join)).collect()
    })
}

/// Every page of a language. The words are found once and are the same in every format.
fn in_language(making: Making<'_>, documents: &[Composed], lang: &Lang) -> (Vec<Rendered>, Vec<Fault>) {
    let policy = making.policy;
    let locale = Locale::overlaid(lang, policy.register == Register::Informal, making.words);
    let mut pages = Vec::new();
    let mut faults = Vec::new();
    for Composed { kind, document, formats } in documents {
        let (kind, worded) = (*kind, locale.word(document));
        for format in formats.iter().copied().filter(|format| making.look.only.is_none_or(|only| only == *format)) {
            match page(making, &locale, (kind, &worded), format) {
                Ok(page) => {
                    faults.extend(page.faults.into_iter().map(Fault::Words));
                    let title = locale::plain(&worded.document.title);
                    let name = file_name(policy, lang, kind, format);
                    pages.push(Rendered { kind, lang: lang.clone(), format, title, name, text: page.text });
                }
                Err(fault) => faults.push(Fault::Theme(fault)),
            }
        }
    }
    (pages, faults)
}

/// One page with what only the site knows: its neighbours in other languages, the other documents of its folder, and
/// its earlier versions. A page for everyone does not betray that there are others, and those may be handed out anywhere.
fn page(
    making: Making<'_>,
    locale: &Locale,
    (kind, worded): (Kind, &Worded),
    format: Format,
) -> Result<Page, theme::Fault> {
    let policy = making.policy;
    let languages = policy.languages.iter().map(|lang| (lang.value.clone(), href(policy, lang, kind, format)));
    let wanted = policy.documents.wanted.iter().map(|wanted| wanted.value);
    let neighbours = wanted.filter(|other| other.is_public() == kind.is_public());
    let documents = neighbours.map(|kind| (kind, href(policy, locale.lang(), kind, format)));
    let feed = history::feed_address(policy, locale.lang()).filter(|_| kind == Kind::Statement);
    let earlier = |date: &str| archive::version_link(making, date, (kind, locale.lang()), format);
    let chrome = Chrome {
        feed: feed.as_deref(),
        languages: &languages.collect::<Vec<_>>(),
        documents: &documents.collect::<Vec<_>>(),
        page: Some(&earlier),
        ..around(making, kind, format)
    };
    render::page(worded, locale, making.theme, format, &chrome)
}

/// What stands around every page of a document, whatever its version.
fn around(Making { policy, look, .. }: Making<'_>, kind: Kind, format: Format) -> Chrome<'_> {
    let name = policy.controller.given().and_then(|controller| controller.name.given());
    // Internal pages are handed out, and served nowhere.
    let base_url = policy.output.base_url.as_ref().filter(|_| kind.is_public()).map(|url| url.value.as_str());
    Chrome {
        base_url: base_url.filter(|_| format == Format::Html),
        controller: name.map_or("", String::as_str),
        updated: policy.updated.given().copied(),
        draft: look.draft,
        front_matter: policy.output.front_matter,
        place: look.place.map(|place| place as &dyn Fn(Span) -> String),
        ..Chrome::default()
    }
}

/// The file of a document in a language and a format.
fn file_name(policy: &Policy, lang: &Lang, kind: Kind, format: Format) -> String {
    with_ending(policy.output.name(lang, kind), format)
}

/// A name with the ending of a format.
fn with_ending(name: &str, format: Format) -> String {
    let ending = match format {
        Format::Html => "html",
        Format::Markdown => "md",
        Format::Text => "txt",
        Format::Csv => "csv",
    };
    format!("{name}.{ending}")
}

/// The link to a document from its neighbours.
fn href(policy: &Policy, lang: &Lang, kind: Kind, format: Format) -> String {
    link_to(policy.output.name(lang, kind), format, policy.output.front_matter)
}

/// The link to a page from its neighbours. Site generators give Markdown pages addresses of their own.
fn link_to(name: &str, format: Format, front_matter: FrontMatter) -> String {
    match (format, front_matter) {
        (Format::Html, _) | (Format::Markdown, FrontMatter::Jekyll) => format!("{name}.html"),
        (Format::Markdown, FrontMatter::None) => format!("{name}.md"),
        (Format::Text, _) => format!("{name}.txt"),
        (Format::Csv, _) => format!("{name}.csv"),
        (Format::Markdown, FrontMatter::Zola) => format!("@/{name}.md"),
        (Format::Markdown, FrontMatter::Hugo | FrontMatter::Eleventy | FrontMatter::Astro) => format!("../{name}/"),
    }
}
