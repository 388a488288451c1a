//! Pages as somebody sees them who is still writing: of a draft too, which is stamped, each block with the place in the
//! declaration that it comes from. They are shown, and never published.

use super::{FACTS, Fault, Judged, Look, Making, Rendered, State, archive, file_name, pages, theme_name};
use crate::document::{Block, Body, Duty, Kind, Section, Trace};
use crate::export;
use crate::locale::Locale;
use crate::model::{Format, Policy};
use crate::source::Span;
use crate::theme::{self, Theme};
use crate::value::Lang;

/// All that a declaration would publish.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// The pages, the documents in the order in which pages list them, each in every language.
    pub pages: Vec<Rendered>,
    /// The files beside them, each with its content.
    pub assets: Vec<(String, String)>,
    /// The published languages, each with its own name.
    pub languages: Vec<(Lang, String)>,
    /// What kept other pages from being made, or words from being found.
    pub faults: Vec<Fault>,
}

/// A passage of a document: where it comes from, where it stands, and what it fulfils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The place in the declaration.
    pub from: Span,
    /// The anchor of the section around it.
    pub anchor: String,
    /// The information duties it fulfils.
    pub duties: Vec<Duty>,
}

/// Renders a declaration whose shape is right under one of its themes, or under the one it names: in one format, or in
/// all that it asks for. `place` is how blocks name the place they come from.
pub fn preview(
    judged: &Judged,
    theme: Option<&str>,
    only: Option<Format>,
    place: Option<&(dyn Fn(Span) -> String + Sync)>,
) -> Option<Preview> {
    let policy = judged.policy()?;
    let own = &judged.own;
    let name = |lang: &Lang| {
        let (locale, id) = (Locale::overlaid(lang, false, &own.words), format!("language-{lang}"));
        if locale.has(&id) { locale.message(&id) } else { lang.as_str().to_uppercase() }
    };
    let languages = policy.languages.iter().map(|lang| (lang.value.clone(), name(&lang.value))).collect();
    let theme = match theme.filter(|name| *name != theme_name(policy)) {
        Some(other) => own.other_theme(other),
        None => own.theme(policy),
    };
    let theme: Theme = match theme {
        Ok(theme) => theme,
        Err(fault) => return Some(Preview { languages, faults: vec![fault.into()], ..Preview::default() }),
    };
    let look = Look { draft: !matches!(judged.state, State::Cleared(_)), only, place };
    let making = Making { look, ..Making::of(policy, own, &theme) };
    let (pages, mut faults) = pages(making, judged.documents(policy));
    let mut assets: Vec<_> = theme.assets().into_iter().map(|asset| (asset.name, asset.text.to_owned())).collect();
    // They change with no save, so nobody waits for them.
    if only.is_none() {
        let (earlier, others) = archive::pages(making);
        faults.extend(others);
        assets.extend(earlier.into_iter().map(|page| (page.name, page.text)));
    }
    if policy.publishes(Kind::Snippets) {
        assets.push((FACTS.to_owned(), export::facts(policy, &judged.catalog)));
    }
    Some(Preview { pages, assets, languages, faults })
}

impl From<theme::Fault> for Fault {
    fn from(fault: theme::Fault) -> Self {
        Self::Theme(fault)
    }
}

/// The pages that a declaration asks for besides those of a format: each with its document, language, format and name.
pub fn other_pages(policy: &Policy, than: Format) -> Vec<(Kind, Lang, Format, String)> {
    let kinds = policy.documents.wanted.iter().map(|wanted| wanted.value);
    let all = kinds.flat_map(|kind| policy.languages.iter().map(move |lang| (kind, &lang.value)));
    let formats = policy.output.formats.iter().copied().filter(|format| *format != than);
    let pages = all.flat_map(|page| formats.clone().map(move |format| (page, format)));
    // Only a record is a sheet, too.
    let pages = pages.filter(|((kind, _), format)| *format != Format::Csv || matches!(kind, Kind::Record(_)));
    pages.map(|((kind, lang), format)| (kind, lang.clone(), format, file_name(policy, lang, kind, format))).collect()
}

/// The passages of each document that come from somewhere in the declaration.
pub fn passages(judged: &Judged) -> Vec<(Kind, Vec<Passage>)> {
    let Some(policy) = judged.policy() else { return Vec::new() };
    let documents = judged.documents(policy).iter().map(|composed| {
        let mut out = Vec::new();
        for section in &composed.document.sections {
            add_section(section, &mut out);
        }
        (composed.kind, out)
    });
    documents.collect()
}

fn add_section(section: &Section, out: &mut Vec<Passage>) {
    let mut add = |trace: &Trace| {
        let passage = |from| Passage { from, anchor: section.anchor.clone(), duties: trace.duties.clone() };
        out.extend(trace.from.map(passage));
    };
    add(&section.trace);
    for Block { trace, body } in &section.blocks {
        add(trace);
        if let Body::Terms(terms) = body {
            for term in terms {
                add(&term.trace);
            }
        }
    }
    for block in &section.blocks {
        if let Body::Section(inner) = &block.body {
            add_section(inner, out);
        }
    }
}
