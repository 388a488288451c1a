//! Reading a declaration through all floors and judging it; for a build, its pages are made at the same time.

use super::lock::Beside;
use super::pages::{self, Composed, documents};
use super::{Archive, BuiltSite, Own, Planned, Unread, content, own, seen};
use crate::catalog::Catalog;
use crate::check::{self, Cleared, Known, Seen};
use crate::finding::Findings;
use crate::lower::{self, Lowered};
use crate::model::{Policy, Register};
use crate::project::{Project, ReadError};
use crate::source::{FileId, Sources, Span};
use crate::value::Date;
use std::sync::{Arc, OnceLock};

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
    pub(super) shipped: usize,
    /// What was published of it before.
    pub(super) beside: Beside,
    /// What is said of it, once somebody has asked for it.
    documents: OnceLock<Vec<Composed>>,
}

/// How far a declaration has come.
#[derive(Debug)]
pub enum State {
    /// Its shape is wrong, so nobody knows what it says.
    Shapeless,
    /// It says something, and a finding at error level keeps it from being published.
    Draft(Arc<Policy>),
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
    let (mut judged, policy) = read(project, shipped, catalog, today)?;
    let Some(policy) = policy else { return Ok(judged) };
    let look = |built| seen::look(built, &policy, &judged.catalog, &judged.own, &mut judged.sources);
    let (seen, unread) = built.map(look).transpose()?.unzip();
    judged.unread = unread.unwrap_or_default();
    let verdict = judged.verdict(project, &policy, seen.as_ref(), today);
    Ok(judged.with(verdict))
}

/// Reads and judges a declaration, and plans its site if it is cleared. The pages are made while the rules are run, and
/// nobody sees them if those find that they are not to be published.
pub fn build(
    project: &Project,
    shipped: &Sources,
    catalog: &Catalog,
    today: Date,
) -> Result<(Judged, Option<Planned>), String> {
    let (judged, policy) = read(project, shipped, catalog, today)?;
    let Some(policy) = policy else { return Ok((judged, None)) };
    let judge = || judged.verdict(project, &policy, None, today);
    let is_clear = |(_, state): &(Findings, State)| matches!(state, State::Cleared(_));
    let (verdict, made) = pages::meanwhile(&policy, &judged, judge, is_clear);
    let judged = judged.with(verdict);
    let site = match &judged.state {
        State::Cleared(cleared) => Some(super::site(cleared, &judged.catalog, &judged.own, made)),
        State::Draft(_) | State::Shapeless => None,
    };
    Ok((judged, site))
}

/// A declaration as it has been read, before any rule has seen it, and what it says if its shape is right.
fn read(
    project: &Project,
    shipped: &Sources,
    catalog: &Catalog,
    today: Date,
) -> Result<(Judged, Option<Arc<Policy>>), String> {
    let mut judged = Judged {
        sources: shipped.clone(),
        state: State::Shapeless,
        findings: Findings::default(),
        catalog: catalog.clone(),
        own: Own::default(),
        lent: Vec::new(),
        unread: Unread::new(),
        shipped: shipped.iter().count(),
        beside: Beside::NOTHING,
        documents: OnceLock::new(),
    };
    let Judged { sources, findings, lent, beside, .. } = &mut judged;
    let main = match project.read(sources, project.declaration()) {
        Ok(main) => main,
        Err(ReadError::NotUtf8(at, byte)) => {
            findings.push(ReadError::NotUtf8(at, byte).finding(project.declaration(), at));
            return Ok((judged, None));
        }
        Err(error) => return Err(format!("{} {error}", project.shown(project.declaration()))),
    };
    let Lowered { policy, catalog, folders, lent: others } = lower::lower(project, sources, catalog, main, findings);
    let bases: Vec<Project> = folders.iter().filter(|folder| !folder.has_folder_of(project)).cloned().collect();
    let mut own = Own::read(folders, Span::new(main, 0..0), sources, findings);
    if let Some(policy) = &policy {
        own.read_theme(own::theme_name(policy), own::theme_place(policy), sources, findings);
        own.examine(policy, &catalog, sources, findings);
        let read = content::of_texts(sources, shipped);
        own.archive = Archive::read(project, policy, sources, findings);
        *beside = Beside::read(project, policy, &catalog, &own.words, (read, today));
    }
    lent.extend(others.into_iter().chain(of_bases(&bases, project, sources)));
    Ok((Judged { catalog, own, ..judged }, policy.map(Arc::new)))
}

impl Judged {
    /// Every document of its policy, composed once for all that ask.
    pub(super) fn documents(&self, policy: &Policy) -> &[Composed] {
        self.documents.get_or_init(|| documents(policy, &self.catalog))
    }

    /// What the rules find in what it says, and how far it comes with that.
    fn verdict(&self, project: &Project, policy: &Arc<Policy>, seen: Option<&Seen>, today: Date) -> (Findings, State) {
        let is_informal = policy.register == Register::Informal;
        let texts = |lang| self.own.words.texts(lang, is_informal);
        let messages: Vec<_> = policy.languages.iter().flat_map(|lang| texts(&lang.value)).collect();
        let published = self.beside.told(project);
        let known = Known {
            catalog: &self.catalog,
            sources: &self.sources,
            messages: &messages,
            today,
            published: &published,
            seen,
        };
        let (found, cleared) = check::judge(policy, known);
        let cleared = cleared.filter(|_| !self.findings.has_errors());
        (found, cleared.map_or_else(|| State::Draft(Arc::clone(policy)), State::Cleared))
    }

    /// As it is with what the rules have found.
    fn with(mut self, (found, state): (Findings, State)) -> Self {
        self.findings.extend(found);
        Self { state, ..self }
    }
}

/// What lies beside a base rather than beside the declaration: the innermost folder counts.
fn of_bases(bases: &[Project], project: &Project, sources: &Sources) -> Vec<FileId> {
    let depth = |folder: &Project, name: &str| folder.inside(name).map(|_| folder.shown("").len());
    let is_lent = |name: &str| bases.iter().any(|base| depth(base, name) > depth(project, name));
    sources.iter().filter(|(_, source)| is_lent(&source.name)).map(|(file, _)| file).collect()
}
