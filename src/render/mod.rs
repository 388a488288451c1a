//! Pages: a document in the words of a locale and the look of a theme, as HTML or Markdown, and as plain text.
//!
//! All escaping happens here and nowhere else. Templates get texts that are ready to be printed, so none can forget it.

mod blocks;
mod csv;
mod front_matter;
mod html;
mod markdown;
mod own_text;
mod snippet;
mod text;

#[cfg(test)]
mod tests;

use crate::document::{Kind, Target};
use crate::locale::{self, Locale, Worded};
use crate::model::{Format, FrontMatter};
use crate::source::Span;
use crate::theme::{self, Theme};
use crate::value::{Date, Lang};
use blocks::Markup;
use std::borrow::Cow;

/// What stands around a document: things that only the site as a whole knows.
#[derive(Clone, Copy, Default)]
pub struct Chrome<'a> {
    /// The name of the controller, for the title of the window and the head of the page.
    pub controller: &'a str,
    /// The date of the statement, for front matter.
    pub updated: Option<Date>,
    /// The date of an earlier version, if that is what the page is; search engines are kept out of it.
    pub earlier: Option<Date>,
    /// This document in every published language, this one included, each with its link.
    pub languages: &'a [(Lang, String)],
    /// The address of the folder that the pages lie in, with a slash at its end, where it is known.
    pub base_url: Option<&'a str>,
    /// The documents in this language, this one included, each with its link.
    pub documents: &'a [(Kind, String)],
    /// The address of the feed of changes, where there is one.
    pub feed: Option<&'a str>,
    /// Pages beside this one that are no documents of a declaration.
    pub beside: &'a [Beside],
    /// The address of such a page by the name in [`Target::Page`].
    pub page: Option<Leads<'a>>,
    /// The style stands in the page, so that it is whole by itself.
    pub with_style: bool,
    /// A draft is stamped and kept out of search engines.
    pub draft: bool,
    /// For which site generator Markdown gets its front matter.
    pub front_matter: FrontMatter,
    /// How the preview names a place of the declaration; blocks then carry it as `data-from`.
    pub place: Option<&'a dyn Fn(Span) -> String>,
}

/// Where a name leads; nothing if there is no such page.
pub type Leads<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A page beside another one.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Whether it is the other one itself.
    pub current: bool,
}

/// The messages that a page in a format needs besides those of its document and of its templates.
pub fn said(format: Format) -> &'static [&'static str] {
    match format {
        Format::Html | Format::Markdown => &["page-title", "page-label"],
        Format::Text => &["page-contents", "page-label"],
        Format::Csv => &[],
    }
}

/// A page, and what could not be worded in it. A page with faults is not published.
#[derive(Debug, Clone)]
pub struct Page {
    /// The content of the file.
    pub text: String,
    /// What could not be worded.
    pub faults: Vec<locale::Fault>,
}

/// Renders a document whose lines have their words.
pub fn page(
    worded: &Worded,
    locale: &Locale,
    theme: &Theme,
    format: Format,
    chrome: &Chrome<'_>,
) -> Result<Page, theme::Fault> {
    let locale = locale.clone();
    let with_theme = |markup| blocks::Writer::new(&locale, theme, markup, chrome).page(&worded.document);
    let text = match format {
        Format::Html => with_theme(Markup::Html)?,
        Format::Markdown => with_theme(Markup::Markdown)?,
        Format::Text => text::page(&worded.document, &locale, chrome),
        Format::Csv => csv::page(&worded.document),
    };
    let mut faults = worded.faults.clone();
    faults.extend(locale.faults().into_iter().filter(|fault| !worded.faults.contains(fault)));
    Ok(Page { text, faults })
}

impl Chrome<'_> {
    /// A link as a whole address, where the address of its folder is known.
    fn whole(&self, href: &str) -> String {
        format!("{}{href}", self.base_url.unwrap_or_default())
    }

    fn document(&self, kind: Kind) -> Option<&str> {
        self.documents.iter().find(|(of, _)| *of == kind).map(|(_, href)| href.as_str())
    }

    /// The address behind a target, or nothing where there is no such page or the address is not one to be linked.
    fn href<'h>(&'h self, target: &'h Target) -> Option<Cow<'h, str>> {
        match target {
            Target::Anchor(anchor) => Some(["#", anchor].concat().into()),
            Target::Document(kind) => self.document(*kind).map(Cow::Borrowed),
            Target::Section(kind, anchor) => self.document(*kind).map(|href| [href, "#", anchor].concat().into()),
            Target::Feed => self.feed.map(Cow::Borrowed),
            Target::Page(name) => self.page.and_then(|page| page(name)).map(Cow::Owned),
            Target::Url(url) => is_safe(url).then_some(Cow::Borrowed(url)),
            Target::Mail(address) => Some(["mailto:", address].concat().into()),
            Target::Phone(number) => {
                let digits = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+');
                Some(format!("tel:{}", digits.collect::<String>()).into())
            }
        }
    }
}

/// Whether an address may be linked: http, https, mailto, tel, or a place on the same page.
fn is_safe(url: &str) -> bool {
    let scheme = |scheme: &str| url.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    url.starts_with('#') || ["http://", "https://", "mailto:", "tel:"].into_iter().any(scheme)
}

/// An address without signs that end a link of Markdown, or that a site generator would act on.
fn encode(url: &str) -> Cow<'_, str> {
    const ACTIVE: Signs = signs(b" \"'`<>()[]{}|\\^*");
    if url.bytes().all(|byte| byte.is_ascii_graphic()) && position(&ACTIVE, url).is_none() {
        return Cow::Borrowed(url);
    }
    let mut out = String::with_capacity(url.len());
    for sign in url.chars() {
        let active = sign.is_control() || (sign.is_ascii() && ACTIVE[sign as usize]);
        if active {
            out.extend(sign.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")));
        } else {
            out.push(sign);
        }
    }
    Cow::Owned(out)
}

/// Which bytes are among some signs of ASCII, to be asked of every byte of a text.
type Signs = [bool; 256];

const fn signs(among: &[u8]) -> Signs {
    let mut signs = [false; 256];
    let mut at = 0;
    while at < among.len() {
        signs[among[at] as usize] = true;
        at += 1;
    }
    signs
}

/// The place of the first of these signs in a text.
fn position(signs: &Signs, text: &str) -> Option<usize> {
    text.as_bytes().iter().position(|byte| signs[usize::from(*byte)])
}
