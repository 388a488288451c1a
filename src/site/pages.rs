//! The pages of a policy: its documents, worded in each language and rendered in each format.

use super::{Archive, Judged, Own, archive, history};
use crate::catalog::Catalog;
use crate::compose;
use crate::document::{Document, Kind};
use crate::locale::{self, Locale, Worded};
use crate::model::{Format, FrontMatter, Policy, Register};
use crate::render::{self, Chrome, Page};
use crate::source::{At, Span};
use crate::theme::{self, Theme};
use crate::value::Lang;
use std::sync::OnceLock;

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
pub(super) struct Making<'m> {
    pub(super) policy: &'m Policy,
    pub(super) words: &'m locale::Own,
    pub(super) theme: &'m Theme,
    pub(super) archive: &'m Archive,
    pub(super) look: Look<'m>,
}

impl<'m> Making<'m> {
    pub(super) fn of(policy: &'m Policy, own: &'m Own, theme: &'m Theme) -> Self {
        Self { policy, words: &own.words, theme, archive: &own.archive, look: Look::default() }
    }
}

/// What a page has in the preview and nowhere else.
#[derive(Clone, Copy, Default)]
pub(super) struct Look<'m> {
    pub(super) draft: bool,
    /// The only format that is made; every one that the declaration asks for, where none is named.
    pub(super) only: Option<Format>,
    pub(super) place: Option<Places<'m>>,
}

/// How the preview names a place of the declaration.
pub(super) type Places<'m> = &'m (dyn Fn(Span) -> String + Sync);

/// A document with the formats in which it is written.
#[derive(Debug)]
pub(super) struct Composed {
    pub(super) kind: Kind,
    pub(super) document: Document,
    formats: Vec<Format>,
}

/// Every document of a policy; a record is a page and a sheet, which are composed for themselves.
pub(super) fn documents(policy: &Policy, catalog: &Catalog) -> Vec<Composed> {
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

/// Pages, and what kept others from being made.
type Pages = (Vec<Rendered>, Vec<Fault>);

/// The pages of a policy under its theme, or why that cannot be used.
pub(super) type Made = Result<(Theme, Pages), theme::Fault>;

/// Every page in every language, all languages at once.
pub(super) fn pages(making: Making<'_>, documents: &[Composed]) -> Pages {
    let make = |lang: &Lang| in_language(making, documents, lang);
    gathered(each_at_once(&making.policy.languages, make, || (), |()| true).1)
}

/// The same one language after the other, for whoever makes several sites at once.
pub(super) fn in_turn(policy: &Policy, catalog: &Catalog, own: &Own) -> Made {
    let theme = own.theme(policy)?;
    let (making, documents) = (Making::of(policy, own, &theme), documents(policy, catalog));
    let pages = gathered(policy.languages.iter().map(|lang| in_language(making, &documents, lang)));
    Ok((theme, pages))
}

/// The same all at once, and while something else is done on this thread, after which it `goes_on` with the pages or
/// leaves them.
pub(super) fn meanwhile<T>(
    policy: &Policy,
    judged: &Judged,
    other: impl FnOnce() -> T,
    goes_on: fn(&T) -> bool,
) -> (T, Made) {
    // Whichever thread is the first to need them makes what all languages share.
    let theme = OnceLock::new();
    let load = || judged.own.theme(policy);
    let make = |lang: &Lang| {
        let making = theme.get_or_init(load).as_ref().map(|theme| Making::of(policy, &judged.own, theme));
        making.map(|making| in_language(making, judged.documents(policy), lang)).unwrap_or_default()
    };
    let (done, pages) = each_at_once(&policy.languages, make, other, goes_on);
    (done, theme.into_inner().unwrap_or_else(load).map(|theme| (theme, gathered(pages))))
}

fn gathered(languages: impl IntoIterator<Item = Pages>) -> Pages {
    let (pages, faults): (Vec<_>, Vec<_>) = languages.into_iter().unzip();
    (pages.into_iter().flatten().collect(), faults.into_iter().flatten().collect())
}

/// Does the same for all languages at once: for each but the first in a thread of its own, and for the first one here,
/// after something else, if it `goes_on` then.
fn each_at_once<T: Send, O>(
    languages: &[At<Lang>],
    make: impl Fn(&Lang) -> T + Sync,
    other: impl FnOnce() -> O,
    goes_on: fn(&O) -> bool,
) -> (O, Vec<T>) {
    std::thread::scope(|scope| {
        let make = &make;
        let threads: Vec<_> = languages.iter().skip(1).map(|lang| scope.spawn(move || make(lang))).collect();
        let other = other();
        let first = languages.first().filter(|_| goes_on(&other)).map(|lang| make(lang));
        let join = |thread: std::thread::ScopedJoinHandle<'_, T>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        (other, first.into_iter().chain(threads.into_iter().map(join)).collect())
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
pub(super) fn around(Making { policy, look, .. }: Making<'_>, kind: Kind, format: Format) -> Chrome<'_> {
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
pub(super) fn file_name(policy: &Policy, lang: &Lang, kind: Kind, format: Format) -> String {
    with_ending(policy.output.name(lang, kind), format)
}

/// A name with the ending of a format.
pub(super) fn with_ending(name: &str, format: Format) -> String {
    let ending = match format {
        Format::Html => "html",
        Format::Markdown => "md",
        Format::Text => "txt",
        Format::Csv => "csv",
    };
    format!("{name}.{ending}")
}

/// The link to a document from its neighbours.
pub(super) fn href(policy: &Policy, lang: &Lang, kind: Kind, format: Format) -> String {
    link_to(policy.output.name(lang, kind), format, policy.output.front_matter)
}

/// The link to a page from its neighbours. Site generators give Markdown pages addresses of their own.
pub(super) fn link_to(name: &str, format: Format, front_matter: FrontMatter) -> String {
    match (format, front_matter) {
        (Format::Html, _) | (Format::Markdown, FrontMatter::Jekyll) => format!("{name}.html"),
        (Format::Markdown, FrontMatter::None) => format!("{name}.md"),
        (Format::Text, _) => format!("{name}.txt"),
        (Format::Csv, _) => format!("{name}.csv"),
        (Format::Markdown, FrontMatter::Zola) => format!("@/{name}.md"),
        (Format::Markdown, FrontMatter::Hugo | FrontMatter::Eleventy | FrontMatter::Astro) => format!("../{name}/"),
    }
}
