//! A text for the pages of others, as source that can be copied: plain text, Markdown and HTML without classes or ids.
//! Links lead to the web only, because the pages of others know none of our anchors.

use super::html;
use super::markdown::{self, Place};
use super::own_text::indent;
use super::text;
use super::{Chrome, is_safe};
use crate::document::{Snippet, Target, Term};
use crate::locale::{Locale, Piece, plain};

/// A line with its words.
type Words = Vec<Piece>;

/// The width of a line of plain text: it is set in on our own page.
const WIDTH: usize = 72;

/// A snippet in one form.
pub(super) struct Form {
    /// The name of the form.
    pub(super) label: String,
    /// What is copied.
    pub(super) source: String,
}

/// A snippet in every form.
pub(super) fn forms(snippet: &Snippet<Words>, locale: &Locale) -> [Form; 3] {
    let [in_text, in_markdown, in_html] = snippet.forms.each_ref().map(|label| plain(label));
    let snippet = elsewhere(snippet, locale);
    [(in_text, as_text(&snippet)), (in_markdown, as_markdown(&snippet)), (in_html, as_html(&snippet))]
        .map(|(label, source)| Form { label, source })
}

/// The snippet as it can stand elsewhere: without links into our pages, with the colons of its labels.
fn elsewhere(snippet: &Snippet<Words>, locale: &Locale) -> Snippet<Words> {
    let (before, after) = locale.around("page-label", "label");
    let label =
        |label: &Words| [vec![Piece::Text(before.clone())], unlinked(label), vec![Piece::Text(after.clone())]].concat();
    let term = |term: &Term<Words>| Term {
        label: label(&term.label),
        lines: term.lines.iter().map(|line| unlinked(line)).collect(),
        trace: term.trace.clone(),
    };
    Snippet {
        forms: snippet.forms.clone(),
        title: unlinked(&snippet.title),
        paragraph: unlinked(&snippet.paragraph),
        terms: snippet.terms.iter().map(term).collect(),
        addition: snippet.addition.as_ref().map(|line| unlinked(line)),
    }
}

fn unlinked(pieces: &[Piece]) -> Words {
    let mut out = Words::new();
    for piece in pieces {
        match piece {
            Piece::Link(Target::Url(url), inner) if is_safe(url) => {
                out.push(Piece::Link(Target::Url(url.clone()), unlinked(inner)));
            }
            Piece::Link(_, inner) => out.extend(unlinked(inner)),
            Piece::Strong(inner) => out.push(Piece::Strong(unlinked(inner))),
            other => out.push(other.clone()),
        }
    }
    out
}

fn as_text(snippet: &Snippet<Words>) -> String {
    let line = |pieces: &Words| text_line(pieces);
    let paragraph = |pieces: &Words| text::wrapped(&line(pieces), WIDTH);
    let term = |term: &Term<Words>| match term.lines.as_slice() {
        [only] => text::hanging(&format!("{} {}", line(&term.label), line(only)), WIDTH),
        several => {
            let items = several.iter().map(|item| indent(&text::wrapped(&line(item), WIDTH - 2), "- ", "  "));
            format!("{}\n{}", paragraph(&term.label), items.collect::<Vec<_>>().join("\n"))
        }
    };
    let terms: Vec<_> = snippet.terms.iter().map(term).collect();
    let parts = [paragraph(&snippet.title), paragraph(&snippet.paragraph)].into_iter();
    let parts = parts.chain(Some(terms.join("\n")).filter(|terms| !terms.is_empty()));
    parts.chain(snippet.addition.as_ref().map(paragraph)).collect::<Vec<_>>().join("\n\n")
}

fn text_line(pieces: &[Piece]) -> String {
    let words = pieces.iter().map(|piece| match piece {
        Piece::Text(text) | Piece::Code(text) => text.clone(),
        Piece::Link(Target::Url(url), inner) => text::link(&text_line(inner), url),
        Piece::Strong(inner) | Piece::Link(_, inner) => text_line(inner),
    });
    words.collect()
}

fn as_markdown(snippet: &Snippet<Words>) -> String {
    let chrome = Chrome::default();
    let line = |pieces: &Words, place| markdown::line(pieces, &chrome, place);
    let term = |term: &Term<Words>| {
        let label = line(&term.label, Place::Label);
        match term.lines.as_slice() {
            [only] => format!("- **{label}** {}", line(only, Place::Inside)),
            several => {
                let items = several.iter().map(|item| format!("\n  - {}", line(item, Place::Start)));
                format!("- **{label}**{}", items.collect::<String>())
            }
        }
    };
    let terms: Vec<_> = snippet.terms.iter().map(term).collect();
    let parts = [format!("## {}", line(&snippet.title, Place::Label)), line(&snippet.paragraph, Place::Start)];
    let parts = parts.into_iter().chain(Some(terms.join("\n")).filter(|terms| !terms.is_empty()));
    parts.chain(snippet.addition.iter().map(|words| line(words, Place::Start))).collect::<Vec<_>>().join("\n\n")
}

fn as_html(snippet: &Snippet<Words>) -> String {
    let chrome = Chrome::default();
    let line = |pieces: &Words| html::line(pieces, &chrome);
    let term = |term: &Term<Words>| {
        let content = match term.lines.as_slice() {
            [only] => line(only),
            several => {
                let items = several.iter().map(|item| format!("<li>{}</li>\n", line(item)));
                format!("\n<ul>\n{}</ul>\n", items.collect::<String>())
            }
        };
        format!("<dt>{}</dt>\n<dd>{content}</dd>\n", line(&term.label))
    };
    let mut out = format!("<h2>{}</h2>\n<p>{}</p>\n", line(&snippet.title), line(&snippet.paragraph));
    if !snippet.terms.is_empty() {
        out.extend(["<dl>\n", &snippet.terms.iter().map(term).collect::<String>(), "</dl>\n"]);
    }
    out.extend(snippet.addition.iter().map(|words| format!("<p>{}</p>\n", line(words))));
    out.truncate(out.trim_end().len());
    out
}
