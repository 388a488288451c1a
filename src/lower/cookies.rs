//! `cookies` of a service: what is stored on the visitor's device.
//! Owns the grammar of `necessary session for login`.

use super::cx::Cx;
use super::keys;
use super::prose::text;
use super::scalar::{at, choice, decode_each, entries, fields, host, is_word, optional, part, said, scalar};
use super::word::{find, words};
use crate::catalog::{self, Vocabulary};
use crate::finding::{Finding, shape};
use crate::model::{Cookie, CookieCategory, CookieKind, Cookies, Lasts, Stated, Word};
use crate::source::At;
use crate::value::{Key, Period};
use crate::yaml::{Entry, Node, bad_value, shorten, unknown_id};

const CATEGORIES: [(&str, CookieCategory); 5] = [
    ("necessary", CookieCategory::Necessary),
    ("functional", CookieCategory::Functional),
    ("statistics", CookieCategory::Statistics),
    ("marketing", CookieCategory::Marketing),
    ("external-media", CookieCategory::ExternalMedia),
];

/// One line for all items of the product in use, or every item by its name.
pub(super) fn cookies(node: &Node, product: Option<&Key<catalog::Product>>, cx: &mut Cx) -> Option<Cookies> {
    if node.text().is_some() {
        return of_product(node, product, cx);
    }
    let form = "every item has its name, as in `{session_id: necessary session for login}`";
    Some(Cookies { items: decode_each(entries(node, form, cx), |entry| cookie(entry, cx)) })
}

/// What one line says.
struct Line {
    category: At<CookieCategory>,
    lasts: Option<At<Lasts>>,
    needed_for: Option<At<Word>>,
}

fn of_product(node: &Node, product: Option<&Key<catalog::Product>>, cx: &mut Cx) -> Option<Cookies> {
    let line = read_line(node, cx)?;
    let Some(product) = product else {
        let finding = Finding::error(shape::BAD_VALUE, "cookies without names", node.span, "no product is in use here");
        cx.out.push(finding.help("write the name before it, as in `{session_id: necessary session for login}`"));
        return None;
    };
    let entry = cx.catalog.product(product);
    if entry.cookies.is_empty() {
        let title = format!("cookies of `{}` without names", product.as_str());
        let finding = Finding::error(shape::BAD_VALUE, title, node.span, "the names are needed here");
        cx.out.push(finding.label(entry.name.span, "the catalog names none"));
        return None;
    }
    // What an item is for is a fact; that it is necessary for something is for the declaration to say.
    let is_necessary = line.category.value == CookieCategory::Necessary;
    let known_purpose = |known: &catalog::ProductCookie| {
        let purpose = known.purpose.clone().filter(|_| !is_necessary)?;
        Some(At::new(Word::Shipped(Vocabulary::Purposes, purpose.value.into()), purpose.span))
    };
    let item = |known: &catalog::ProductCookie| Cookie {
        name: At::new(known.name.value.clone(), node.span),
        kind: known.kind,
        category: line.category,
        lasts: line.lasts.or(known.lasts).map_or(Stated::Unsaid, Stated::Given),
        needed_for: line.needed_for.clone().or_else(|| known_purpose(known)),
        host: known.host.clone(),
        note: None,
    };
    Some(Cookies { items: entry.cookies.iter().map(item).collect() })
}

fn cookie(entry: &Entry, cx: &mut Cx) -> Option<Cookie> {
    let (name, node) = (entry.key.clone().map(String::from), &entry.value);
    if node.mapping().is_some() {
        return cookie_mapping(name, node, cx);
    }
    let line = read_line(node, cx)?;
    let lasts = line.lasts.map_or(Stated::Unsaid, Stated::Given);
    let Line { category, needed_for, .. } = line;
    Some(Cookie { name, kind: CookieKind::Cookie, category, lasts, needed_for, host: None, note: None })
}

fn cookie_mapping(name: At<String>, node: &Node, cx: &mut Cx) -> Option<Cookie> {
    let mut fields = fields(node, &keys::COOKIE, cx)?;
    let category = at(fields.require("category"), cx, |node, cx| choice(node, "category", &CATEGORIES, cx));
    let lasts = said(fields.take("lasts"), cx, |node, cx| {
        let words = &scalar(node, "a period", cx)?.text;
        let lasts = lifetime(words);
        if lasts.is_none() {
            cx.out.push(bad_value(node.span, words, "a lifetime", "session"));
        }
        lasts
    });
    let needed_for = at(fields.take("needed-for"), cx, words(Vocabulary::Purposes));
    let kind = optional(fields.take("kind"), cx, |node, cx| {
        let kinds = [
            ("cookie", CookieKind::Cookie),
            ("local-storage", CookieKind::LocalStorage),
            ("session-storage", CookieKind::SessionStorage),
            ("indexed-db", CookieKind::IndexedDb),
        ];
        choice(node, "kind of storage", &kinds, cx)
    });
    let host = at(fields.take("host"), cx, host);
    let remark = optional(fields.take("note"), cx, text);
    fields.finish(&mut cx.out);
    Some(Cookie { name, kind: kind.unwrap_or_default(), category: category?, lasts, needed_for, host, note: remark })
}

fn lifetime(words: &str) -> Option<Lasts> {
    match words {
        "session" => Some(Lasts::Session),
        "until-deleted" => Some(Lasts::UntilDeleted),
        _ => Period::parse(words).map(Lasts::For),
    }
}

/// `<category> [<lifetime>] [for <purpose>]`
fn read_line(node: &Node, cx: &mut Cx) -> Option<Line> {
    if is_word(node, "todo") {
        return None;
    }
    let line = scalar(node, "a line such as `necessary session for login`", cx)?.text.as_str();
    let (what, purpose) = match line.split_once(" for ") {
        Some((what, purpose)) => (what, Some(purpose)),
        None => (line, None),
    };
    let (word, lasts) = what.split_once(' ').map_or((what, None), |(word, lasts)| (word, Some(lasts)));
    let category = CATEGORIES.iter().find(|(name, _)| *name == word);
    if category.is_none() {
        let names = CATEGORIES.iter().map(|(name, _)| *name);
        cx.out.push(unknown_id(&cx.out, part(node, 0, word.len()), word, "category", names));
    }
    let mut faulty = category.is_none();
    let lasts = lasts.and_then(|words| {
        let span = part(node, word.len() + 1, words.len());
        let lasts = lifetime(words);
        if lasts.is_none() {
            faulty = true;
            let title = format!("`{}` is not a lifetime", shorten(words));
            let finding = Finding::error(shape::BAD_VALUE, title, span, "a lifetime belongs here");
            cx.out.push(finding.help("lifetimes are `session`, `until-deleted` and periods such as `1 year`"));
        }
        lasts.map(|lasts| At::new(lasts, span))
    });
    let needed_for = purpose.and_then(|id| {
        let span = part(node, line.len() - id.len(), id.len());
        let word = find(id, span, Vocabulary::Purposes, cx);
        faulty |= word.is_none();
        word.map(|word| At::new(word, span))
    });
    let category = category.map(|(name, category)| At::new(*category, part(node, 0, name.len())));
    if faulty { None } else { Some(Line { category: category?, lasts, needed_for }) }
}
