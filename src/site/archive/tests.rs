//! What is written is read again as it was, and what has another form is refused.

use super::{Kept, read, write};
use crate::catalog::Catalog;
use crate::compose;
use crate::document::Kind;
use crate::locale::{Locale, Worded};
use crate::model::Format;
use crate::project::Project;
use crate::render::{self, Chrome};
use crate::site::{self, Judged};
use crate::source::{FileId, Sources};
use crate::theme::Theme;
use crate::value::{Date, Lang};
use std::collections::BTreeMap;
use std::path::Path;

const DAY: Date = Date::constant(2026, 11, 22);

fn example(name: &str) -> Judged {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    site::judge(&Project::open(&path).unwrap(), &sources, &catalog, DAY).unwrap()
}

fn somewhere() -> FileId {
    Sources::default().add("x.json", "")
}

fn rendered(worded: &Worded, locale: &Locale, format: Format) -> String {
    let theme = Theme::load("klartext", &BTreeMap::new()).unwrap();
    render::page(worded, locale, &theme, format, &Chrome::default()).unwrap().text
}

#[test]
fn every_page_of_the_examples_is_kept_whole() {
    for name in ["web-shop", "mail-hoster", "it-care"] {
        let judged = example(name);
        let policy = judged.policy().unwrap();
        for kind in policy.documents.wanted.iter().map(|wanted| wanted.value).filter(|kind| *kind != Kind::Snippets) {
            let document = compose::document(policy, &judged.catalog, kind);
            for lang in &policy.languages {
                let locale = Locale::overlaid(lang, false, &judged.own.words);
                let worded = locale.word(&document);
                let text = write::text(&worded.document, DAY, &locale);
                let Kept { until, document } = read::read(&text, kind, somewhere()).unwrap();
                assert_eq!(until, DAY);
                for format in [Format::Html, Format::Markdown, Format::Text] {
                    let again = Worded { document: document.clone(), faults: Vec::new() };
                    let (was, is) = (rendered(&worded, &locale, format), rendered(&again, &locale, format));
                    assert!(was == is, "{name} {} {}: {is}", kind.key(), lang.value);
                }
            }
        }
    }
}

/// A page with one block.
fn page(block: &str) -> String {
    format!(
        "{}\"until\":\"2026-11-22\",\"title\":[\"T\"],\"lead\":[],\"sections\":[{{\"anchor\":\"a\",\"title\":[],\"blocks\":[{block}]}}]}}",
        write::MARK
    )
}

#[test]
fn what_has_another_form_is_refused() {
    assert!(read::read(&page("{\"paragraph\":[\"x\"]}"), Kind::Statement, somewhere()).is_ok());
    let table = |rows: &str| {
        let group = format!("{{\"title\":null,\"rows\":{rows}}}");
        page(&format!("{{\"table\":{{\"caption\":[],\"columns\":[[\"a\"],[\"b\"]],\"groups\":[{group}]}}}}"))
    };
    assert!(read::read(&table("[[[],[]]]"), Kind::Statement, somewhere()).is_ok());
    let deep = format!("{}{}", "{\"strong\":[".repeat(9000), "]}".repeat(9000));
    for text in [
        String::new(),
        "[]".to_owned(),
        "{\"klartext-page\":2}".to_owned(),
        page("{\"paragraph\":\"x\"}"),
        page("{\"snippet\":[]}"),
        page("{\"terms\":[{\"label\":[],\"lines\":[]}]}"),
        page("{\"paragraph\":[{\"link\":{\"document\":\"other\"},\"words\":[]}]}"),
        page("{\"paragraph\":[{\"link\":{\"anchor\":\"x} <b>\"},\"words\":[]}]}"),
        page(&format!("{{\"paragraph\":[{deep}]}}")),
        page("{\"paragraph\":[\"x\"]}").replace("\"a\"", "\"a b\""),
        page("{\"paragraph\":[\"x\"]}").replace("2026-11-22", "today"),
        table("[[[]]]"),
        table("[[[],[],[]]]"),
    ] {
        assert!(read::read(&text, Kind::Statement, somewhere()).is_err(), "{text}");
    }
}

#[test]
fn words_of_a_stranger_stay_words() {
    let hostile = [
        "{\"paragraph\":[\"<script>alert(1)</script>\"]}",
        "{\"paragraph\":[{\"link\":{\"url\":\"javascript:alert(1)\"},\"words\":[\"x\"]}]}",
        "{\"paragraph\":[{\"link\":{\"url\":\"https://a.example/\\\" onclick=\\\"alert(1)\"},\"words\":[\"x\"]}]}",
        "{\"paragraph\":[{\"code\":\"<script>alert(1)</script>\"}]}",
        "{\"markdown\":\"<script>alert(1)</script>\\n\\n[x](javascript:alert(1))\\n\\n![x](https://a.example/x.png)\"}",
        "{\"sample\":\"</pre><script>alert(1)</script>\\u001b[31m\"}",
    ];
    let locale = Locale::load(&Lang::parse("en").unwrap(), false);
    let Kept { document, .. } = read::read(&page(&hostile.join(",")), Kind::Statement, somewhere()).unwrap();
    let worded = Worded { document, faults: Vec::new() };
    let html = rendered(&worded, &locale, Format::Html);
    for sign in ["<script", "href=\"javascript", "\" onclick", "<img", "\u{1b}"] {
        assert!(!html.contains(sign), "{sign}: {html}");
    }
    let text = rendered(&worded, &locale, Format::Text);
    assert!(!text.contains('\u{1b}') && !text.contains("javascript:alert"), "{text}");
    let markdown = rendered(&worded, &locale, Format::Markdown);
    assert!(!markdown.contains("<script") || markdown.contains("```"), "{markdown}");
    assert!(!markdown.contains("](javascript"), "{markdown}");
}
