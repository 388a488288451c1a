//! Earlier versions of pages: their words are kept in files beside the declaration, and every build publishes them with
//! their dates, in the look of today and with a line that says until when they applied.
//!
//! The words are kept and not the policy, because another klartext may word the same facts differently; nor is it the
//! page, whose look and links grow old, and whose HTML would be published unseen if it came from a stranger.

mod read;
#[cfg(test)]
mod tests;
mod write;

use super::publish::replace;
use super::{Fault, Judged, Making, Rendered, State, around, content, link_to, lock, with_ending};
use crate::compose;
use crate::document::{Document, Inline, Kind, Target, say, say_with};
use crate::finding::{Finding, Findings, shape};
use crate::locale::{Locale, Piece, Worded};
use crate::model::{Earlier, Format, Policy, Register};
use crate::project::{Project, ReadError};
use crate::render::{self, Chrome};
use crate::source::{Sources, Span};
use crate::theme;
use crate::value::{Date, Lang};
use std::fs;
use std::path::Path;

/// What the files of a declaration's archive say, in the order of the policy.
#[derive(Debug, Clone, Default)]
pub struct Archive(Vec<(Earlier, Kept)>);

/// A page as it was.
#[derive(Debug, Clone)]
struct Kept {
    /// The date of the version that replaced it.
    until: Date,
    document: Document<Vec<Piece>>,
}

impl Archive {
    /// Reads the pages that a policy names. `at` is where a file that cannot be read is reported.
    pub(super) fn read(project: &Project, policy: &Policy, sources: &mut Sources, out: &mut Findings) -> Self {
        let at = policy.output.archive.as_ref().map_or(policy.span.part(0, 0), |folder| folder.span);
        let mut pages = Vec::new();
        for earlier in &policy.earlier {
            let file = match project.read(sources, &earlier.file) {
                Ok(file) => file,
                Err(error) => {
                    out.push(error.finding(&earlier.file, at));
                    continue;
                }
            };
            match read::read(&sources.get(file).text, earlier.kind, file) {
                Ok(kept) => pages.push((earlier.clone(), kept)),
                Err(why) => {
                    let title = format!("`{}` cannot be read", earlier.file);
                    let finding = Finding::error(shape::UNREADABLE, title, Span::new(file, 0..0), why);
                    out.push(finding.help("take the file from version control again"));
                }
            }
        }
        Self(pages)
    }

    /// The page of a version in a language.
    fn page(&self, date: Date, kind: Kind, lang: &Lang) -> Option<&Earlier> {
        let pages = self.0.iter().map(|(earlier, _)| earlier);
        pages.into_iter().find(|page| (page.date, page.kind, &page.lang) == (date, kind, lang))
    }
}

/// The messages that pages of earlier versions need besides their own words.
pub(super) const SAID: [&str; 3] = ["page-earlier", "page-earlier-alone", "page-earlier-current"];

/// Where the name of a version leads from a page of today or of then.
pub(super) fn version_link(
    making: Making<'_>,
    name: &str,
    (kind, lang): (Kind, &Lang),
    format: Format,
) -> Option<String> {
    let page = making.archive.page(name.parse().ok()?, kind, lang)?;
    Some(link_to(&page.name, format, making.policy.output.front_matter))
}

/// The pages of earlier versions in every format, and what kept others from being made.
pub(super) fn pages(making: Making<'_>) -> (Vec<Rendered>, Vec<Fault>) {
    if making.archive.0.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let (pages, faults): (Vec<_>, Vec<_>) =
        making.policy.languages.iter().map(|lang| in_language(making, lang)).unzip();
    (pages.into_iter().flatten().collect(), faults.into_iter().flatten().collect())
}

fn in_language(making: Making<'_>, lang: &Lang) -> (Vec<Rendered>, Vec<Fault>) {
    let policy = making.policy;
    let locale = Locale::overlaid(lang, policy.register == Register::Informal, making.words);
    let (mut pages, mut faults) = (Vec::new(), Vec::new());
    for (earlier, kept) in making.archive.0.iter().filter(|(earlier, _)| earlier.lang == *lang) {
        let mut document = kept.document.clone();
        document.lead.insert(0, locale.sentence(&notice(policy, earlier.kind, kept.until)));
        let worded = Worded { document, faults: locale.faults() };
        for format in policy.output.formats.iter().copied().filter(|format| *format != Format::Csv) {
            match page(making, &locale, earlier, &worded, format) {
                Ok(page) => {
                    faults.extend(page.faults.into_iter().map(Fault::Words));
                    pages.push(Rendered {
                        kind: earlier.kind,
                        lang: lang.clone(),
                        format,
                        title: crate::locale::plain(&worded.document.title),
                        name: with_ending(&earlier.name, format),
                        text: page.text,
                    });
                }
                Err(fault) => faults.push(Fault::Theme(fault)),
            }
        }
    }
    (pages, faults)
}

/// Until when a page applied, with the way to the one of today if there is one.
fn notice(policy: &Policy, kind: Kind, until: Date) -> Vec<Inline> {
    let until = ("until", Inline::Date(until).into());
    let line = if policy.publishes(kind) {
        let current = Inline::Link(Target::Page(CURRENT.to_owned()), say("page-earlier-current").into());
        say_with("page-earlier", vec![until, ("current", current.into())])
    } else {
        say_with("page-earlier-alone", vec![until])
    };
    vec![Inline::Strong(line.into())]
}

/// The name by which a page of an earlier version links the one of today; all others are dates.
const CURRENT: &str = "current";

fn page(
    making: Making<'_>,
    locale: &Locale,
    earlier: &Earlier,
    worded: &Worded,
    format: Format,
) -> Result<render::Page, theme::Fault> {
    let Making { policy, archive, .. } = making;
    let link = |name: &str| link_to(name, format, policy.output.front_matter);
    let siblings = policy.languages.iter().filter_map(|lang| {
        let page = archive.page(earlier.date, earlier.kind, lang)?;
        Some((lang.value.clone(), link(&page.name)))
    });
    let languages: Vec<_> = siblings.collect();
    // What has not changed since is told by the page of today.
    let documents = Kind::ALL.into_iter().filter_map(|kind| match archive.page(earlier.date, kind, locale.lang()) {
        Some(page) => Some((kind, link(&page.name))),
        None if policy.publishes(kind) && kind.is_public() => {
            Some((kind, link(policy.output.name(locale.lang(), kind))))
        }
        None => None,
    });
    let documents: Vec<_> = documents.collect();
    let leads = |name: &str| match name {
        CURRENT => Some(link(policy.output.name(locale.lang(), earlier.kind))),
        date => version_link(making, date, (earlier.kind, locale.lang()), format),
    };
    let feed = super::history::feed_address(policy, locale.lang()).filter(|_| earlier.kind == Kind::Statement);
    let chrome = Chrome {
        feed: feed.as_deref(),
        updated: Some(earlier.date),
        languages: &languages,
        documents: &documents,
        page: Some(&leads),
        earlier: Some(earlier.date),
        ..around(making, earlier.kind, format)
    };
    render::page(worded, locale, making.theme, format, &chrome)
}

/// Keeps the public pages of an earlier version that say something else than those of today, if it was published. What is
/// `committed` stays as it is. Whether a file was written.
pub fn archive(
    project: &Project,
    committed: &Project,
    (at, old): (&Project, &Judged),
    new: &Judged,
) -> Result<bool, String> {
    let (Some(before), Some(policy)) = (old.policy(), new.policy()) else { return Ok(false) };
    let (Some(folder), Some(from), Some(until)) =
        (&policy.output.archive, before.updated.given().copied(), policy.updated.given().copied())
    else {
        return Ok(false);
    };
    // What has errors today may have been published by the rules of then.
    if from >= until || !(matches!(old.state, State::Cleared(_)) || lock::says(at, from)) {
        return Ok(false);
    }
    let (changed, there) = (changed(old, before, new, policy), committed.files(&folder.value));
    let mut is_new = false;
    for lang in before.languages.iter().map(|lang| &lang.value) {
        let locale = Locale::overlaid(lang, before.register == Register::Informal, &old.own.words);
        for kind in changed.iter().copied() {
            let name = format!("{}/{from}/{}.{lang}.json", folder.value.trim_end_matches('/'), kind.key());
            let worded = locale.word(&compose::document(before, &old.catalog, kind));
            if let Some(fault) = worded.faults.into_iter().next() {
                return Err(format!("the version of {from} cannot be kept: {}", Fault::Words(fault)));
            }
            if !there.contains(&name) {
                is_new |= write(project, &name, &write::text(&worded.document, until, &locale))?;
            }
        }
    }
    Ok(is_new)
}

/// The public documents of a version that say something else today, or are no longer there. Texts for customers to copy
/// are not kept, because nobody is to copy old ones.
fn changed(old: &Judged, before: &Policy, new: &Judged, policy: &Policy) -> Vec<Kind> {
    let content = |judged: &Judged, policy: &Policy| content::of(policy, &judged.catalog, &judged.own.words);
    let (was, is) = (content(old, before), content(new, policy));
    let kinds = before.documents.wanted.iter().map(|wanted| wanted.value);
    let kept = kinds.filter(|kind| kind.is_public() && *kind != Kind::Snippets);
    kept.filter(|kind| was.get(kind.key()) != is.get(kind.key())).collect()
}

/// Writes a file of the archive, if it says something else. Whether it did.
fn write(project: &Project, name: &str, text: &str) -> Result<bool, String> {
    let path = project.place_of(name);
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let cannot = |error: std::io::Error| format!("cannot write {}: {error}", project.shown(name));
    let there = match fs::read_to_string(&path) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(cannot(error)),
    };
    if there.as_deref() == Some(text) {
        return Ok(false);
    }
    if there.is_some_and(|there| !there.starts_with(write::MARK)) {
        return Err(format!("{} was not written by klartext and is left as it is", project.shown(name)));
    }
    // A link that leads out of the project may be a stranger's.
    let is_outside = |part: &Path| part.to_str().is_some_and(|part| project.place(part) == Err(ReadError::Outside));
    if Path::new(folder).ancestors().any(is_outside) {
        return Err(format!("{} {}", project.shown(folder), ReadError::Outside));
    }
    let place = project.place_of(folder);
    fs::create_dir_all(&place).map_err(cannot)?;
    replace(&place, file, text.as_bytes()).map_err(cannot)?;
    Ok(true)
}
