//! Texts for readers: one for each published language, a language-neutral string, or a file for each language.

use super::cx::Cx;
use super::scalar::{is_word, no_text, scalar};
use super::{include, keys};
use crate::finding::{Finding, shape};
use crate::source::{At, Span};
use crate::value::{Lang, Text, Words};
use crate::yaml::{Entry, Kind, Node, shorten, wrong_type};

/// The languages that come with wording of ours, with their English names.
pub(super) const SHIPPED: [(&str, &str); 2] = [("de", "German"), ("en", "English")];

/// A language as findings call it.
pub(super) fn language_name(code: &str) -> &str {
    SHIPPED.iter().find(|(shipped, _)| *shipped == code).map_or(code, |(_, name)| name)
}

/// Whether a mapping is a text: one of its keys is a language, or it names files.
pub(super) fn is_text(node: &Node, cx: &Cx) -> bool {
    let Some(entries) = node.mapping() else { return false };
    let is_ours = |key: &str| SHIPPED.iter().any(|(code, _)| *code == key);
    let language = |entry: &Entry| is_ours(&entry.key) || cx.own_languages.iter().any(|own| *own == entry.key.value);
    entries.iter().any(language) || is_file(entries)
}

fn is_file(entries: &[Entry]) -> bool {
    matches!(entries, [entry] if entry.key.value == "file" && entry.value.text().is_some())
}

/// Prose: needs every published language.
pub(super) fn text(node: &Node, cx: &mut Cx) -> Option<Text> {
    let text = match &node.kind {
        Kind::Mapping(entries) if is_file(entries) => file(node, cx),
        Kind::Mapping(entries) => each(node, entries, cx),
        Kind::Scalar(_) if cx.languages.len() > 1 => {
            let text = &scalar(node, "a text", cx)?.text;
            cx.out.push(one_language_only(node, text, cx));
            None
        }
        _ => neutral(node, cx),
    };
    remembered(text, cx)
}

/// A name or a heading: a plain string is the same in every language.
pub(super) fn name(node: &Node, cx: &mut Cx) -> Option<Text> {
    if node.mapping().is_some() {
        return text(node, cx);
    }
    let name = neutral(node, cx);
    remembered(name, cx)
}

/// Rules on wording look at every text, wherever it stands.
fn remembered(text: Option<Text>, cx: &mut Cx) -> Option<Text> {
    cx.prose.extend(text.clone());
    text
}

fn neutral(node: &Node, cx: &mut Cx) -> Option<Text> {
    let words = scalar(node, "a text", cx)?.text.trim().to_owned();
    if let Some(finding) = no_text(node) {
        cx.out.push(finding);
        return None;
    }
    if words.is_empty() {
        cx.out.push(Finding::error(shape::BAD_TEXT, "empty text", node.span, "no words"));
        return None;
    }
    Some(Text { words: Words::Neutral(words), span: node.span })
}

fn one_language_only(node: &Node, text: &str, cx: &Cx) -> Finding {
    let names = language_list(cx.languages.iter().map(|lang| lang.as_str()));
    let label = format!("`{}` would stand in {names}", shorten(text));
    let form: Vec<String> = cx.languages.iter().map(|lang| format!("{}: …", lang.value)).collect();
    Finding::error(shape::BAD_TEXT, "text in one language only", node.span, label)
        .help(format!("write the text in every published language: `{{{}}}`", form.join(", ")))
}

/// The names of languages in a row.
fn language_list<'l>(codes: impl Iterator<Item = &'l str>) -> String {
    codes.map(language_name).collect::<Vec<_>>().join(" and ")
}

/// One text for each language.
fn each(node: &Node, entries: &[Entry], cx: &mut Cx) -> Option<Text> {
    let before = cx.out.iter().count();
    let mut words = Vec::with_capacity(entries.len());
    for entry in entries {
        match Lang::parse(&entry.key).filter(|lang| is_language(lang, cx)) {
            Some(lang) if is_published(&lang, cx) => words.extend(one(lang, entry, cx)),
            Some(lang) => unpublished(&lang, entry, cx),
            None => no_language(entry, cx),
        }
    }
    // What is wrong with one of its keys says enough about the text.
    if cx.out.iter().count() == before || words.len() == entries.len() {
        missing_languages(node, entries, cx);
    }
    let gap = entries.iter().any(|entry| is_word(&entry.value, "todo"));
    let whole = !gap && words.len() >= cx.languages.len();
    whole.then_some(Text { words: Words::Each(words), span: node.span })
}

fn is_language(lang: &Lang, cx: &Cx) -> bool {
    SHIPPED.iter().any(|(code, _)| *code == lang.as_str()) || is_published(lang, cx)
}

fn is_published(lang: &Lang, cx: &Cx) -> bool {
    cx.languages.is_empty() || cx.languages.iter().any(|published| published.value == *lang)
}

fn one(lang: Lang, entry: &Entry, cx: &mut Cx) -> Option<(Lang, At<String>)> {
    if matches!(entry.value.kind, Kind::Mapping(_) | Kind::Sequence(_)) {
        cx.out.push(wrong_type(&entry.value, "a text"));
        return None;
    }
    if is_word(&entry.value, "todo") {
        return None;
    }
    if let Some(finding) = no_text(&entry.value) {
        cx.out.push(finding);
        return None;
    }
    let words = entry.value.text().unwrap_or_default().trim();
    if words.is_empty() {
        let title = format!("empty text in {}", language_name(lang.as_str()));
        cx.out.push(Finding::error(shape::BAD_TEXT, title, entry.key.span, "no words follow"));
        return None;
    }
    Some((lang, At::new(words.to_owned(), entry.value.span)))
}

fn unpublished(lang: &Lang, entry: &Entry, cx: &mut Cx) {
    let title = format!("text in {}, which is not published", language_name(lang.as_str()));
    let finding = Finding::new(shape::BAD_TEXT, crate::finding::Level::Warning, title, entry.key.span, "never shown");
    let published = cx.languages.first().map_or(entry.key.span, |lang| lang.span);
    cx.out.push(finding.label(published, "the published languages"));
}

fn no_language(entry: &Entry, cx: &mut Cx) {
    let title = format!("`{}` is not a published language", shorten(&entry.key));
    let names: Vec<String> = cx.languages.iter().map(|lang| format!("`{}`", lang.value)).collect();
    let finding = Finding::error(shape::BAD_TEXT, title, entry.key.span, "a key of a text");
    cx.out.push(finding.help(format!("the keys of a text are {}", names.join(", "))));
}

/// Names the published languages that a text lacks.
fn missing_languages(node: &Node, entries: &[Entry], cx: &mut Cx) {
    let has = |lang: &Lang| entries.iter().any(|entry| entry.key.value == lang.as_str());
    let missing: Vec<Lang> = cx.languages.iter().map(|lang| lang.value.clone()).filter(|lang| !has(lang)).collect();
    if missing.is_empty() {
        return;
    }
    let Some((first, last)) = entries.first().zip(entries.last()) else {
        cx.out.push(Finding::error(shape::BAD_TEXT, "empty text", node.place(), "no language"));
        return;
    };
    let title = format!("text without {}", language_list(missing.iter().map(Lang::as_str)));
    let there = language_list(entries.iter().map(|entry| entry.key.value.as_str()));
    let finding = Finding::error(shape::BAD_TEXT, title, first.key.span, format!("stands in {there} only"));
    let flow = cx.sources.slice(node.span).starts_with('{');
    let (_, column) = cx.sources.position(first.key.span.file, first.key.span.start);
    let gap = if flow { ", ".to_owned() } else { format!("\n{}", " ".repeat(column - 1)) };
    let added = missing.iter().fold(String::new(), |added, lang| added + &gap + lang.as_str() + ": …");
    let end = last.value.span.end.max(last.key.span.end);
    let span = Span { start: end, end, ..last.value.span };
    cx.out.push(finding.patch("add the text in this language", span, added));
}

/// `{file: texts/children}` reads `texts/children.de.md` and so on.
fn file(node: &Node, cx: &mut Cx) -> Option<Text> {
    let mut fields = super::scalar::fields(node, &keys::TEXT_FILE, cx)?;
    let stem = &fields.require("file")?.value;
    fields.finish(&mut cx.out);
    let base = scalar(stem, "a path", cx)?.text.clone();
    let mut words = Vec::new();
    for lang in cx.languages.iter().map(|lang| lang.value.clone()).collect::<Vec<_>>() {
        let Some(file) = include::open(stem, &format!("{base}.{lang}.md"), cx) else { continue };
        let text = &cx.sources.get(file).text;
        let (all, content) = (Span::new(file, 0..text.len()), text.trim_end().to_owned());
        if content.is_empty() {
            let title = format!("empty text in {}", language_name(lang.as_str()));
            cx.out.push(Finding::error(shape::BAD_TEXT, title, stem.span, "names an empty file"));
            continue;
        }
        words.push((lang, At::new(content, all)));
    }
    (words.len() == cx.languages.len()).then_some(Text { words: Words::Each(words), span: node.span })
}
