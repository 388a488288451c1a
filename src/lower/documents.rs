//! `languages`, `documents`, `output`, `allow`: what is written, where, and which rules are lowered.

use super::cx::Cx;
use super::item::{Element, elements, key_node};
use super::keys;
use super::prose::{SHIPPED, language_name};
use super::scalar::{at, choice, entries, fields, folder, line, list, list_at, optional, said, scalar, segment};
use crate::document::Kind;
use crate::finding::{Finding, shape};
use crate::model::{Allow, Documents, Format, FrontMatter, MeasuresPage, Name, Output, View};
use crate::source::At;
use crate::value::Lang;
use crate::yaml::{Entry, Node, unknown_id, wrong_type};

/// The published languages; a second mention is a finding.
pub(super) fn languages(entry: Option<&Entry>, cx: &mut Cx) -> Vec<At<Lang>> {
    let mut languages: Vec<At<Lang>> = Vec::new();
    for lang in list_at(entry, cx, language) {
        match languages.iter().find(|first| first.value == lang.value) {
            Some(first) => cx.out.push(super::cx::twice("language", lang.as_str(), first.span, lang.span)),
            None => languages.push(lang),
        }
    }
    languages
}

fn language(node: &Node, cx: &mut Cx) -> Option<Lang> {
    let code = scalar(node, "a language", cx)?.text.as_str();
    let shipped = SHIPPED.iter().any(|(shipped, _)| *shipped == code);
    if !shipped {
        cx.out.push(unknown_id(node.span, code, "language", SHIPPED.iter().map(|(shipped, _)| *shipped)));
    }
    Lang::parse(code).filter(|_| shipped)
}

pub(super) fn documents(entry: Option<&Entry>, cx: &mut Cx) -> Documents {
    let mut documents = Documents::default();
    for element in entry.map_or_else(Vec::new, |entry| elements(&entry.value, cx)) {
        let kinds = Kind::ALL.map(|kind| (kind.word(), kind));
        let (kind, span) = (choice(&element.what, "document", &kinds, cx), element.what.span);
        match kind {
            Some(Kind::Statement) => {
                if let Some(details) = element.details {
                    let finding = wrong_type(details, "nothing");
                    cx.out.push(finding.label(span, "the statement has no details"));
                }
                if let Some(first) = documents.statement.replace(span) {
                    cx.out.push(super::cx::twice("document", "statement", first, span));
                }
            }
            Some(Kind::Measures) => {
                let view = view(&element, cx);
                if let Some(first) = documents.measures.replace(MeasuresPage { span, view }) {
                    cx.out.push(super::cx::twice("document", "measures", first.span, span));
                }
            }
            None => {}
        }
    }
    documents
}

fn view(element: &Element, cx: &mut Cx) -> View {
    let fields = element.details.and_then(|details| fields(details, &keys::MEASURES_PAGE, cx));
    let Some(mut fields) = fields else { return View::default() };
    let view = optional(fields.take("view"), cx, |node, cx| {
        let views = [("goals", View::Goals), ("controls", View::Controls), ("ten-parts", View::TenParts)];
        choice(node, "view", &views, cx)
    });
    fields.finish(&mut cx.out);
    view.unwrap_or_default()
}

pub(super) fn output(entry: Option<&Entry>, documents: &Documents, cx: &mut Cx) -> Output {
    let mut output = Output {
        dir: None,
        formats: vec![Format::Html, Format::Markdown],
        theme: None,
        front_matter: FrontMatter::None,
        names: Vec::new(),
    };
    if let Some(mut fields) = entry.and_then(|entry| fields(&entry.value, &keys::OUTPUT, cx)) {
        output.dir = at(fields.take("dir"), cx, folder);
        if let Some(formats) = fields.take("formats") {
            let choices = [("html", Format::Html), ("markdown", Format::Markdown)];
            output.formats = list(&formats.value, cx, |node, cx| choice(node, "format", &choices, cx));
        }
        output.theme = at(fields.take("theme"), cx, segment);
        output.front_matter = optional(fields.take("front-matter"), cx, front_matter).unwrap_or_default();
        output.names = names(fields.take("names"), cx);
        fields.finish(&mut cx.out);
    }
    add_usual_names(&mut output.names, documents, cx);
    unique_names(&output.names, cx);
    output
}

fn front_matter(node: &Node, cx: &mut Cx) -> Option<FrontMatter> {
    let choices = [
        ("none", FrontMatter::None),
        ("hugo", FrontMatter::Hugo),
        ("zola", FrontMatter::Zola),
        ("jekyll", FrontMatter::Jekyll),
        ("eleventy", FrontMatter::Eleventy),
        ("astro", FrontMatter::Astro),
    ];
    choice(node, "site generator", &choices, cx)
}

/// File names by language and document.
fn names(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Name> {
    let Some(entry) = entry else { return Vec::new() };
    let mut names = Vec::new();
    for entry in entries(&entry.value, "the keys are languages, as in `{de: {statement: datenschutz}}`", cx) {
        let lang = language(&key_node(&entry.key), cx);
        let Some(mut fields) = fields(&entry.value, &keys::NAMES, cx) else { continue };
        for kind in Kind::ALL {
            let name = at(fields.take(kind.word()), cx, segment);
            names.extend(lang.clone().zip(name).map(|(lang, name)| Name { lang, kind, name }));
        }
        fields.finish(&mut cx.out);
        if let Some(lang) = lang.filter(|lang| !cx.languages.iter().any(|published| published.value == *lang)) {
            let title = format!("file names in {}, which is not published", language_name(lang.as_str()));
            let finding =
                Finding::new(shape::BAD_TEXT, crate::finding::Level::Warning, title, entry.key.span, "never used");
            cx.out.push(finding);
            names.retain(|name| name.lang != lang);
        }
    }
    names
}

/// The names of files for which the declaration gives none.
fn add_usual_names(names: &mut Vec<Name>, documents: &Documents, cx: &Cx) {
    let page = documents.measures.as_ref().map(|page| page.span);
    let written = [(Kind::Statement, documents.statement), (Kind::Measures, page)];
    for lang in &cx.languages {
        for (kind, span) in written {
            let given = names.iter().any(|name| name.lang == lang.value && name.kind == kind);
            if let (false, Some(usual)) = (given, usual_name(&lang.value, kind)) {
                let name = At::new(usual.to_owned(), span.unwrap_or(lang.span));
                names.push(Name { lang: lang.value.clone(), kind, name });
            }
        }
    }
}

fn usual_name(lang: &Lang, kind: Kind) -> Option<&'static str> {
    match (lang.as_str(), kind) {
        ("de", Kind::Statement) => Some("datenschutz"),
        ("de", Kind::Measures) => Some("technische-massnahmen"),
        ("en", Kind::Statement) => Some("privacy"),
        ("en", Kind::Measures) => Some("security-measures"),
        _ => None,
    }
}

/// All pages lie in one folder, and some systems do not tell capital letters from small ones.
fn unique_names(names: &[Name], cx: &mut Cx) {
    let folded = |name: &Name| name.name.to_lowercase();
    for (index, second) in names.iter().enumerate() {
        if let Some(first) = names[..index].iter().find(|first| folded(first) == folded(second)) {
            let title = format!("file name `{}` twice", second.name.value);
            let label = |name: &Name| format!("the {} in {}", name.kind.word(), language_name(name.lang.as_str()));
            let finding = Finding::error(shape::DUPLICATE, title, second.name.span, label(second));
            cx.out.push(finding.label(first.name.span, label(first)).note("all pages are written to one folder"));
        }
    }
}

pub(super) fn allows(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Allow> {
    entry.map_or_else(Vec::new, |entry| list(&entry.value, cx, allow))
}

fn allow(node: &Node, cx: &mut Cx) -> Option<Allow> {
    let mut fields = fields(node, &keys::ALLOW, cx)?;
    let rule = at(fields.require("rule"), cx, line);
    let place = at(fields.take("at"), cx, line);
    let because = said(fields.take("because"), cx, line);
    fields.finish(&mut cx.out);
    Some(Allow { rule: rule?, at: place, because })
}

/// The version of the language.
pub(super) fn version(node: &Node, cx: &mut Cx) -> Option<()> {
    let version = super::scalar::number(node, cx)?;
    if version != 1 {
        let title = format!("version {version} of the language");
        cx.out.push(Finding::error(shape::BAD_VALUE, title, node.span, "this program reads version 1"));
        return None;
    }
    Some(())
}
