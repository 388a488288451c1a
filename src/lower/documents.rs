//! `languages`, `documents`, `output`, `allow`: what is written, where, and which rules are lowered.

use super::cx::{Cx, again};
use super::item::{Element, elements, key_node};
use super::keys;
use super::prose::{SHIPPED, language_name};
use super::scalar::{
    at, choice, entries, fields, folder, line, list, list_at, optional, part, said, scalar, segment, web,
};
use crate::document::{Edition, Kind};
use crate::finding::{Finding, shape};
use crate::model::{Allow, Documents, Format, FrontMatter, Name, Output, View};
use crate::project::ending;
use crate::source::{At, Span};
use crate::value::Lang;
use crate::yaml::{Entry, Node, shorten, unknown_id, wrong_type};

/// The published languages; a second mention is a finding.
pub(super) fn languages(entry: Option<&Entry>, cx: &mut Cx) -> Vec<At<Lang>> {
    let mut languages: Vec<At<Lang>> = Vec::new();
    for lang in list_at(entry, cx, language) {
        match languages.iter().find(|first| first.value == lang.value) {
            Some(first) => again("language", lang.as_str(), [first.span, lang.span], cx),
            None => languages.push(lang),
        }
    }
    languages
}

fn language(node: &Node, cx: &mut Cx) -> Option<Lang> {
    let code = scalar(node, "a language", cx)?.text.as_str();
    let shipped = SHIPPED.iter().map(|(shipped, _)| *shipped);
    let mut known: Vec<&str> = shipped.chain(cx.own_languages.iter().map(String::as_str)).collect();
    known.sort_unstable();
    if !known.contains(&code) {
        let finding = unknown_id(&cx.out, node.span, code, "language", known.iter().copied());
        let finding = finding.help(format!("a language of your own has its messages in `locales/{}/`", shorten(code)));
        cx.out.push(finding);
        return None;
    }
    Lang::parse(code)
}

/// The wanted documents, each word once; the editions of a word are documents of their own.
pub(super) fn documents(entry: Option<&Entry>, cx: &mut Cx) -> Documents {
    let mut documents = Documents::default();
    let mut asked: Vec<At<&str>> = Vec::new();
    let kinds: Vec<_> = Kind::ALL.into_iter().filter(|kind| kind.is_first_edition()).collect();
    let words: Vec<_> = kinds.iter().map(|kind| (kind.word(), *kind)).collect();
    for element in entry.map_or_else(Vec::new, |entry| elements(&entry.value, cx)) {
        let Some(kind) = choice(&element.what, "document", &words, cx) else { continue };
        let span = element.what.span;
        if let Some(first) = asked.iter().find(|first| first.value == kind.word()) {
            again("document", kind.word(), [first.span, span], cx);
            continue;
        }
        asked.push(At::new(kind.word(), span));
        let wanted = match kind {
            Kind::Measures(_) => {
                editions(measures_page(&element, &mut documents.view, cx), span, Kind::Measures, Edition::Public)
            }
            Kind::Recipients(_) => editions(recipients_page(&element, cx), span, Kind::Recipients, Edition::Public),
            Kind::Record(_) => editions(record_page(&element, cx), span, Kind::Record, Edition::Authority),
            Kind::Statement | Kind::Cookies | Kind::Snippets => {
                if let Some(details) = element.details {
                    let label = format!("`{}` has no details", kind.word());
                    cx.out.push(wrong_type(details, "nothing").label(span, label));
                }
                vec![At::new(kind, span)]
            }
        };
        documents.wanted.extend(wanted);
    }
    documents.wanted.sort_by_key(|wanted| wanted.value);
    documents
}

/// The documents for these readers; for the usual ones where nothing is said.
fn editions(audience: Vec<At<Edition>>, span: Span, kind: fn(Edition) -> Kind, usual: Edition) -> Vec<At<Kind>> {
    if audience.is_empty() {
        return vec![At::new(kind(usual), span)];
    }
    audience.into_iter().map(|edition| At::new(kind(edition.value), edition.span)).collect()
}

fn measures_page(element: &Element, view: &mut View, cx: &mut Cx) -> Vec<At<Edition>> {
    let fields = element.details.and_then(|details| fields(details, &keys::MEASURES_PAGE, cx));
    let Some(mut fields) = fields else { return Vec::new() };
    let asked = optional(fields.take("view"), cx, |node, cx| {
        let views = [("goals", View::Goals), ("controls", View::Controls), ("ten-parts", View::TenParts)];
        choice(node, "view", &views, cx)
    });
    *view = asked.unwrap_or_default();
    let audience = audience(fields.take("audience"), &PAGES, cx);
    fields.finish(&mut cx.out);
    audience
}

fn recipients_page(element: &Element, cx: &mut Cx) -> Vec<At<Edition>> {
    let fields = element.details.and_then(|details| fields(details, &keys::RECIPIENTS_PAGE, cx));
    let Some(mut fields) = fields else { return Vec::new() };
    let audience = audience(fields.take("audience"), &PAGES, cx);
    fields.finish(&mut cx.out);
    audience
}

fn record_page(element: &Element, cx: &mut Cx) -> Vec<At<Edition>> {
    let fields = element.details.and_then(|details| fields(details, &keys::RECORD_PAGE, cx));
    let Some(mut fields) = fields else { return Vec::new() };
    let audience = audience(fields.take("audience"), &RECORDS, cx);
    fields.finish(&mut cx.out);
    audience
}

/// For whom pages come in editions.
const PAGES: [Edition; 2] = [Edition::Public, Edition::Customers];

/// For whom a record can be. That it is public has to be asked for by that word.
const RECORDS: [Edition; 2] = [Edition::Authority, Edition::Public];

/// For whom a page is; nobody twice.
fn audience(entry: Option<&Entry>, known: &[Edition], cx: &mut Cx) -> Vec<At<Edition>> {
    let words: Vec<_> = known.iter().map(|edition| (edition.word(), *edition)).collect();
    let mut editions: Vec<At<Edition>> = Vec::new();
    for edition in list_at(entry, cx, |node, cx| choice(node, "audience", &words, cx)) {
        match editions.iter().find(|first| first.value == edition.value) {
            Some(first) => again("audience", edition.word(), [first.span, edition.span], cx),
            None => editions.push(edition),
        }
    }
    editions
}

pub(super) fn output(entry: Option<&Entry>, documents: &Documents, cx: &mut Cx) -> Output {
    let mut output = Output {
        dir: None,
        internal: None,
        archive: None,
        formats: vec![Format::Html, Format::Markdown],
        base_url: None,
        theme: None,
        front_matter: FrontMatter::None,
        names: Vec::new(),
    };
    if let Some(mut fields) = entry.and_then(|entry| fields(&entry.value, &keys::OUTPUT, cx)) {
        output.dir = at(fields.take("dir"), cx, folder);
        output.internal = at(fields.take("internal"), cx, folder);
        output.archive = at(fields.take("archive"), cx, folder);
        if let Some(formats) = fields.take("formats") {
            let wanted = list_at(Some(formats), cx, |node, cx| choice(node, "format", &FORMATS, cx));
            sheets_of_records(formats, &wanted, documents, cx);
            output.formats = wanted.into_iter().map(|format| format.value).collect();
        }
        output.base_url = at(fields.take("base-url"), cx, base_url);
        output.theme = at(fields.take("theme"), cx, segment);
        output.front_matter = optional(fields.take("front-matter"), cx, front_matter).unwrap_or_default();
        output.names = names(fields.take("names"), cx);
        fields.finish(&mut cx.out);
    }
    add_usual_names(&mut output.names, documents, cx);
    unique_names(&output.names, cx);
    separate_folders(&output, documents, cx);
    separate_archive(&output, cx);
    output
}

const FORMATS: [(&str, Format); 4] =
    [("html", Format::Html), ("markdown", Format::Markdown), ("text", Format::Text), ("csv", Format::Csv)];

/// Only a record is a sheet, and other documents need a format that shows them.
fn sheets_of_records(formats: &Entry, wanted: &[At<Format>], documents: &Documents, cx: &mut Cx) {
    let Some(csv) = wanted.iter().find(|format| format.value == Format::Csv) else { return };
    let is_record = |kind: &&At<Kind>| matches!(kind.value, Kind::Record(_));
    let note = "`csv` is a format of the record of processing activities alone";
    if !documents.wanted.iter().any(|kind| is_record(&kind)) {
        let finding = Finding::error(shape::BAD_VALUE, "format `csv` without a record", csv.span, "of no document");
        cx.out.push(finding.note(note).help("add `record` under `documents`, or leave out `csv`"));
    }
    let is_only = wanted.iter().all(|format| format.value == Format::Csv);
    if let Some(other) = documents.wanted.iter().find(|kind| is_only && !is_record(kind)) {
        let title = format!("no format for the {}", other.key());
        let finding = Finding::error(shape::BAD_VALUE, title, formats.value.span, "no format that shows it");
        cx.out.push(finding.label(other.span, "asked for here").note(note).help("add `html`, `markdown` or `text`"));
    }
}

/// What is not for everyone lies neither in the public folder nor below it.
fn separate_folders(output: &Output, documents: &Documents, cx: &mut Cx) {
    let Some(internal) = documents.wanted.iter().find(|wanted| !wanted.is_public()) else { return };
    if !lies_in(output.internal_folder(), output.folder()) {
        return;
    }
    let title = "internal pages inside the public folder";
    let asked = "is not for everyone";
    let finding = match (&output.internal, &output.dir) {
        (Some(folder), _) => Finding::error(shape::BAD_VALUE, title, folder.span, "everyone could read them here")
            .label(internal.span, asked),
        (None, Some(folder)) => Finding::error(shape::BAD_VALUE, title, folder.span, "public pages are written here")
            .label(internal.span, format!("{asked}, and is written to `internal`")),
        (None, None) => return,
    };
    cx.out.push(finding.help("name two folders beside each other, such as `dir: public` and `internal: internal`"));
}

/// What keeps earlier versions is written beside the declaration, and pages are made of it.
fn separate_archive(output: &Output, cx: &mut Cx) {
    let Some(archive) = &output.archive else { return };
    for (folder, what, named) in
        [(output.folder(), "public", &output.dir), (output.internal_folder(), "internal", &output.internal)]
    {
        if lies_in(&archive.value, folder) || lies_in(folder, &archive.value) {
            let title = format!("archive and {what} pages in one folder");
            let label = format!("{what} pages are written to `{}`", shorten(folder));
            let mut finding = Finding::error(shape::BAD_VALUE, title, archive.span, "kept here");
            finding = match named {
                Some(named) => finding.label(named.span, label),
                None => finding.note(label),
            };
            cx.out.push(finding.help("name a folder beside it, such as `archive: archive`"));
        }
    }
}

/// Whether a folder is another or lies in it, by their names.
fn lies_in(inner: &str, outer: &str) -> bool {
    let segments = |folder| str::split(folder, '/').filter(|part| !part.is_empty() && *part != ".");
    let mut inner = segments(inner);
    segments(outer).all(|part| inner.next() == Some(part))
}

/// An address that names of files can follow.
fn base_url(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = web(node, cx)?;
    if let Some(at) = text.find(['?', '#']) {
        let title = format!("`{}` in the address of a folder", &text[at..=at]);
        let finding =
            Finding::error(shape::BAD_VALUE, title, part(node, at, text.len() - at), "no file can follow this");
        cx.out.push(finding.help("name the folder alone, as in `https://firm.example/privacy/`"));
        return None;
    }
    // Behind the host, which may itself end like a file.
    let path = text.splitn(4, '/').nth(3).unwrap_or_default();
    let last = path.rsplit('/').next().filter(|last| matches!(ending(last), Some("html" | "htm" | "md" | "txt")));
    if let Some(file) = last {
        let title = format!("`{}` in the address of a folder", shorten(file));
        let at = text.len() - file.len();
        let finding = Finding::error(shape::BAD_VALUE, title, part(node, at, file.len()), "a page and not a folder");
        cx.out.push(finding.help("name the folder that holds the pages, as in `https://firm.example/privacy/`"));
        return None;
    }
    Some(if text.ends_with('/') { text } else { format!("{text}/") })
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
            let name = at(fields.take(kind.key()), cx, segment);
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
    for lang in &cx.languages {
        for wanted in &documents.wanted {
            let kind = wanted.value;
            let given = names.iter().any(|name| name.lang == lang.value && name.kind == kind);
            if !given {
                let name = At::new(usual_name(&lang.value, kind), wanted.span);
                names.push(Name { lang: lang.value.clone(), kind, name });
            }
        }
    }
}

/// Unique across documents and languages, because all of them may lie in one folder.
pub(super) fn usual_name(lang: &Lang, kind: Kind) -> String {
    let [german, english] = match kind {
        Kind::Statement => ["datenschutz", "privacy"],
        Kind::Measures(Edition::Public) => ["technische-massnahmen", "security-measures"],
        Kind::Measures(_) => ["technische-massnahmen-kunden", "security-measures-customers"],
        Kind::Recipients(Edition::Public) => ["empfaenger", "recipients"],
        Kind::Recipients(_) => ["empfaenger-kunden", "recipients-customers"],
        Kind::Cookies => ["cookies-und-speicher", "cookies"],
        Kind::Snippets => ["texte-fuer-kunden", "texts-for-customers"],
        Kind::Record(Edition::Public) => ["verarbeitungsverzeichnis-oeffentlich", "processing-record-public"],
        Kind::Record(_) => ["verarbeitungsverzeichnis", "processing-record"],
    };
    match lang.as_str() {
        "de" => german.to_owned(),
        "en" => english.to_owned(),
        other => format!("{english}-{other}"),
    }
}

/// The pages of a folder need different names, and some systems do not tell capital letters from small ones.
fn unique_names(names: &[Name], cx: &mut Cx) {
    let place = |name: &Name| (name.kind.is_public(), name.name.to_lowercase());
    for (index, second) in names.iter().enumerate() {
        if let Some(first) = names[..index].iter().find(|first| place(first) == place(second)) {
            let title = format!("file name `{}` twice", second.name.value);
            let label = |name: &Name| format!("the {} in {}", name.kind.key(), language_name(name.lang.as_str()));
            let finding = Finding::error(shape::DUPLICATE, title, second.name.span, label(second));
            let folder = if second.kind.is_public() { "public" } else { "internal" };
            let note = format!("all {folder} pages are written to one folder");
            cx.out.push(finding.label(first.name.span, label(first)).note(note));
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
