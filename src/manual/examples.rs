//! Declarations beside the pages that they give.

use super::{Example, Page, Part, document, link, name, prose, section, term};
use crate::document::{Body, Inline, Line, Term, Trace, say};

/// The list, and a page for each; none without examples.
pub(super) fn pages(examples: &[Example]) -> Vec<Page> {
    if examples.is_empty() {
        return Vec::new();
    }
    let terms = examples.iter().map(|example| {
        let (title, first) = about(example);
        let folder = Inline::Code(example.name.clone()).into();
        Term {
            label: link(stem(example), title).into(),
            lines: std::iter::once(folder).chain(first).collect(),
            trace: Trace::default(),
        }
    });
    let list = section("declarations", say("manual-declarations"), vec![Body::Terms(terms.collect()).into()]);
    let index = Page { stem: Part::Examples.stem().to_owned(), document: document(Part::Examples.title(), vec![list]) };
    std::iter::once(index).chain(examples.iter().map(page)).collect()
}

fn stem(example: &Example) -> String {
    format!("example-{}", example.name)
}

/// Its title, and the first paragraph about it.
fn about(example: &Example) -> (Inline, Option<Line>) {
    let prose = prose::read(&example.about);
    let title = if prose.title.is_empty() { Inline::Code(example.name.clone()) } else { name(prose.title) };
    let first = prose.before.split("\n\n").next().filter(|text| !text.is_empty());
    (title, first.map(|text| prose::coded(&prose::unwrapped(text))))
}

fn page(example: &Example) -> Page {
    let pages = example.pages.iter().map(|page| {
        let file = page.rsplit('/').next().unwrap_or(page);
        link(page.clone(), Inline::Code(file.to_owned())).into()
    });
    let pages = vec![Body::Terms(vec![term("manual-written", pages.collect())]).into()];
    let pages = section("pages", say("manual-pages"), pages);
    let files = example.files.iter().enumerate().map(|(at, (file, text))| {
        section(format!("file-{}", at + 1), Inline::Code(file.clone()), vec![Body::Sample(text.clone()).into()])
    });
    let (title, first) = about(example);
    let mut document = document(title, std::iter::once(pages).chain(files).collect());
    document.lead = first.into_iter().collect();
    Page { stem: stem(example), document }
}
