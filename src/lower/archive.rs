//! The folder of `output.archive`: which pages of earlier versions are kept there. Their names tell; what they say is
//! read where pages are made.

use super::cx::Cx;
use super::documents::usual_name;
use crate::document::Kind;
use crate::finding::{Finding, Level, shape};
use crate::model::{Earlier, Output};
use crate::source::At;
use crate::value::{Date, Lang};
use crate::yaml::shorten;

/// The pages that are kept, the newest first, those of published languages.
pub(super) fn earlier(output: &Output, updated: Option<Date>, cx: &mut Cx) -> Vec<Earlier> {
    let Some(folder) = &output.archive else { return Vec::new() };
    let mut all = Vec::new();
    for path in cx.project.files(&folder.value) {
        let inside = path.split('/').rev().take(2).collect::<Vec<_>>();
        let shown = shorten(&inside.into_iter().rev().collect::<Vec<_>>().join("/"));
        match page(&path, output) {
            Some(page) if updated.is_some_and(|updated| page.date >= updated) => {
                let title = format!("an archived version of {}, which is not earlier", page.date);
                let label = format!("holds `{shown}`");
                let finding = Finding::new(shape::BAD_VALUE, Level::Warning, title, folder.span, label);
                cx.out.push(finding.help("remove the file, or set `updated` to a later day"));
            }
            Some(page) if cx.languages.iter().any(|lang| lang.value == page.lang) => all.push(page),
            Some(_) => {}
            None => {
                let title = format!("`{shown}` is no archived page");
                let finding = Finding::error(shape::UNKNOWN_FILE, title, folder.span, "lies in this folder");
                cx.out.push(finding.help("an archived page has a name such as `2026-03-01/statement.de.json`"));
            }
        }
    }
    all.sort_by_key(|page| (std::cmp::Reverse(page.date), page.kind));
    for name in &output.names {
        let is_taken = |page: &&Earlier| page.name.to_lowercase() == name.name.value.to_lowercase();
        if let Some(page) = all.iter().find(is_taken).filter(|_| name.kind.is_public()) {
            cx.out.push(taken(&name.name, page.date, folder));
        }
    }
    all
}

/// `archive/2026-03-01/statement.de.json`, written as we write it.
fn page(path: &str, output: &Output) -> Option<Earlier> {
    let mut parts = path.rsplit('/');
    let (file, day) = (parts.next()?, parts.next()?);
    let date: Date = day.parse().ok().filter(|date: &Date| date.to_string() == day)?;
    let (key, lang) = file.strip_suffix(".json")?.split_once('.')?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.key() == key && kind.is_public() && *kind != Kind::Snippets)?;
    let lang = Lang::parse(lang)?;
    let known = output.names.iter().find(|name| name.lang == lang && name.kind == kind);
    let name = known.map_or_else(|| usual_name(&lang, kind), |name| name.name.value.clone());
    Some(Earlier { date, kind, lang, file: path.to_owned(), name: format!("{name}-{date}") })
}

fn taken(name: &At<String>, date: Date, archive: &At<String>) -> Finding {
    let title = format!("file name `{}` twice", name.value);
    Finding::error(shape::DUPLICATE, title, name.span, "the name of a page")
        .label(archive.span, format!("a version of {date} is kept here under this name"))
        .help("choose another name for the page")
}
