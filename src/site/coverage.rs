//! The report on which information duties the documents of a site fulfil. It is shown or handed out, never published.

use super::{Fault, Judged, href};
use crate::audit::{self, Coverage};
use crate::compose;
use crate::document::Document;
use crate::locale::Locale;
use crate::model::{Format, FrontMatter, Policy, Register};
use crate::render::{self, Chrome};
use crate::theme::{self, Theme};
use crate::value::Lang;
use std::collections::BTreeMap;

/// Where the documents of a declaration tell what they owe, if its shape is right. A draft has gaps.
pub fn coverage(judged: &Judged) -> Option<Coverage> {
    let policy = judged.policy()?;
    let wanted = policy.documents.wanted.iter();
    let documents: Vec<Document> = wanted.map(|kind| compose::document(policy, &judged.catalog, kind.value)).collect();
    let in_language = |lang: &Lang| {
        let locale = locale(judged, policy, lang);
        (lang.clone(), documents.iter().map(|document| locale.word(document)).collect())
    };
    let worded: Vec<_> = policy.languages.iter().map(|lang| in_language(lang)).collect();
    Some(audit::coverage(policy, &judged.catalog, &worded))
}

/// The report as a page that is whole by itself.
pub fn coverage_page(
    judged: &Judged,
    policy: &Policy,
    coverage: &Coverage,
    lang: &Lang,
    format: Format,
) -> Result<String, Vec<Fault>> {
    report(&audit::page(coverage, policy, &judged.catalog, &judged.sources), (judged, policy), lang, format)
}

/// A report on a declaration as a page that is whole by itself.
pub(super) fn report(
    document: &Document,
    (judged, policy): (&Judged, &Policy),
    lang: &Lang,
    format: Format,
) -> Result<String, Vec<Fault>> {
    let locale = locale(judged, policy, lang);
    let worded = locale.word(document);
    let theme = Theme::load(theme::DEFAULT, &BTreeMap::new()).map_err(|fault| vec![Fault::Theme(fault)])?;
    let wanted = policy.documents.wanted.iter().map(|wanted| wanted.value);
    // The report leads to the pages that people read.
    let read = if policy.output.formats.contains(&Format::Html) { Format::Html } else { format };
    let documents: Vec<_> = wanted.map(|kind| (kind, href(policy, lang, kind, read))).collect();
    let name = policy.controller.given().and_then(|controller| controller.name.given());
    let chrome = Chrome {
        controller: name.map_or("", String::as_str),
        documents: &documents,
        with_style: true,
        front_matter: FrontMatter::None,
        ..Chrome::default()
    };
    let page = render::page(&worded, &locale, &theme, format, &chrome).map_err(|fault| vec![Fault::Theme(fault)])?;
    if page.faults.is_empty() { Ok(page.text) } else { Err(page.faults.into_iter().map(Fault::Words).collect()) }
}

/// The words of a language for a report.
pub(super) fn locale(judged: &Judged, policy: &Policy, lang: &Lang) -> Locale {
    Locale::overlaid(lang, policy.register == Register::Informal, &judged.own.words)
}
