//! A document with every block and hostile texts, in both languages and formats.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::document::{Block, Body, Group, Inline, Joint, Line, Section, Table, Term, Trace};
use crate::source::{At, Sources};
use crate::value::{Citation, Period, Text, Words};
use std::collections::BTreeMap;

fn span() -> Span {
    Span::new(Sources::default().add("x.yaml", ""), 0..0)
}

fn name(text: &str) -> Line {
    vec![Inline::Name(text.to_owned())]
}

fn given(de: &str, en: &str) -> Text {
    let lang = |code| Lang::parse(code).unwrap();
    let words = [("de", de), ("en", en)].map(|(code, text)| (lang(code), At::new(text.to_owned(), span())));
    Text { words: Words::Each(words.into()), span: span() }
}

fn text(de: &str, en: &str) -> Inline {
    Inline::Given(given(de, en))
}

fn law(short: &str) -> Inline {
    Inline::Law(Citation::parse(short).unwrap())
}

fn period(words: &str) -> Inline {
    Inline::Period(Period::parse(words).unwrap())
}

fn spaced(lines: Vec<Line>) -> Inline {
    Inline::Join(Joint::Space, lines)
}

fn section(anchor: &str, title: Inline, blocks: Vec<Body>) -> Section {
    Section {
        anchor: anchor.to_owned(),
        title: vec![title],
        set_apart: false,
        trace: Trace::default(),
        blocks: blocks.into_iter().map(Block::from).collect(),
    }
}

fn term(label: Inline, lines: Vec<Line>) -> Term {
    Term { label: vec![label], lines, trace: Trace::default() }
}

fn document(sections: Vec<Section>) -> Document {
    Document {
        kind: Kind::Statement,
        title: vec![text("Datenschutzerklärung", "Privacy statement")],
        lead: vec![vec![spaced(vec![vec![text("Stand:", "As of")], vec![Inline::Date(Date::constant(2026, 11, 20))]])]],
        sections,
    }
}

fn server_logs() -> Section {
    let data = |de, en| vec![text(de, en)];
    let terms = vec![
        term(text("Wofür", "Why"), vec![data("Angriffe erkennen, Fehler finden", "to detect attacks and find faults")]),
        term(
            text("Welche Daten", "Which data"),
            vec![
                data("IP-Adresse", "IP address"),
                data("Zeitpunkt", "time"),
                data("aufgerufene Adresse", "requested address"),
            ],
        ),
        term(
            text("Rechtsgrundlage", "Legal basis"),
            vec![vec![spaced(vec![
                vec![text(
                    "unser berechtigtes Interesse an einem sicheren Betrieb",
                    "our legitimate interest in secure operation",
                )],
                vec![Inline::Name("(".into()), law("gdpr 6(1)(f)"), Inline::Name(")".into())],
            ])]],
        ),
        term(text("Wie lange", "How long"), vec![vec![period("7 days")]]),
        term(
            text("Wer die Daten erhält", "Who receives it"),
            vec![vec![Inline::Link(Target::Url("https://rechenwerk.example/daten(1)".into()), name("Rechenwerk AG"))]],
        ),
    ];
    section(
        "website-server-logs",
        text("Webserver-Protokolle", "Web server logs"),
        vec![
            Body::Paragraph(vec![text(
                "Wenn Sie unsere Website aufrufen, hält der Server einige Angaben fest.",
                "When you open our website, the server records some details.",
            )]),
            Body::Terms(terms),
            Body::Sample("203.0.113.7 - - [20/Nov/2026:10:12:01 +0100] \"GET / HTTP/2.0\" 200 <5120>".into()),
        ],
    )
}

fn overview() -> Body {
    let row = |service: (&str, &str), data: &[(&str, &str)], basis: &str, kept: &str| {
        vec![
            vec![vec![text(service.0, service.1)]],
            data.iter().map(|(de, en)| vec![text(de, en)]).collect(),
            vec![vec![law(basis)]],
            vec![vec![period(kept)]],
        ]
    };
    Body::Table(Table {
        caption: vec![text("Alle Verarbeitungen auf einen Blick", "All processing at a glance")],
        columns: vec![
            vec![text("Dienst", "Service")],
            vec![text("Daten", "Data")],
            vec![text("Rechtsgrundlage", "Legal basis")],
            vec![text("Wie lange", "How long")],
        ],
        groups: vec![
            Group {
                title: Some(vec![text("Website", "Website")]),
                rows: vec![
                    row(
                        ("Webserver-Protokolle", "Web server logs"),
                        &[
                            ("IP-Adresse", "IP address"),
                            ("Zeitpunkt", "time"),
                            ("aufgerufene Adresse", "requested address"),
                        ],
                        "gdpr 6(1)(f)",
                        "7 days",
                    ),
                    row(
                        ("Kontaktformular", "Contact form"),
                        &[("Name", "name"), ("E-Mail-Adresse", "email address")],
                        "gdpr 6(1)(b)",
                        "6 months",
                    ),
                ],
            },
            Group {
                title: None,
                rows: vec![row(
                    ("Buchhaltung", "Bookkeeping"),
                    &[("Rechnung", "invoice")],
                    "ao 147(3) sentence 1",
                    "8 years",
                )],
            },
        ],
    })
}

fn whole() -> Document {
    let mut right = section(
        "objection",
        text("Widerspruch", "Right to object"),
        vec![Body::Paragraph(vec![
            spaced(vec![
                vec![text("Sie können der Verarbeitung widersprechen,", "You can object to the processing")],
                vec![Inline::Strong(vec![text(
                    "jederzeit und ohne Angabe von Gründen",
                    "at any time and without giving reasons",
                )])],
            ]),
            Inline::Name(".".into()),
        ])],
    );
    right.set_apart = true;
    let mut website = section("website", text("Website", "Website"), vec![Body::Section(server_logs())]);
    website.blocks.push(
        Body::Markdown(given(
            "### Hinweis\n\nMehr in *unserem* [Blog](https://a.example).\n\n- eins\n- zwei",
            "### Note\n\nMore in *our* [blog](https://a.example).\n\n- one\n- two",
        ))
        .into(),
    );
    document(vec![
        section(
            "controller",
            text("Verantwortlicher", "Controller"),
            vec![Body::Address(vec![
                vec![Inline::Strong(name("Tischlerei Größenwahn & Söhne GmbH"))],
                name("Musterweg 1"),
                name("01067 Dresden"),
                vec![Inline::Link(Target::Mail("info@tischlerei.example".into()), name("info@tischlerei.example"))],
                vec![Inline::Link(Target::Phone("+49 351 5550100".into()), name("+49 351 5550100"))],
                vec![Inline::Link(Target::Url("https://tischlerei.example/".into()), name("tischlerei.example"))],
            ])],
        ),
        section("overview", text("Überblick", "Overview"), vec![overview()]),
        website,
        section(
            "cookies",
            text("Cookies", "Cookies"),
            vec![Body::List(vec![
                vec![Inline::Code("_ga|x".into()), Inline::Name(":".into()), period("1 year")],
                vec![Inline::Join(Joint::And, vec![name("a_b"), name("_c_"), name("d")])],
            ])],
        ),
        right,
    ])
}

fn theme() -> Theme {
    Theme::load("klartext", &BTreeMap::new()).unwrap()
}

fn locale(lang: &str) -> Locale {
    Locale::load(&Lang::parse(lang).unwrap(), false)
}

fn render(document: &Document, lang: &str, format: Format, chrome: &Chrome<'_>) -> String {
    let page = page(document, &locale(lang), &theme(), format, chrome).unwrap();
    assert_eq!(page.faults, []);
    page.text
}

fn languages() -> Vec<(Lang, String)> {
    [("de", "datenschutz.html"), ("en", "privacy.html")]
        .map(|(code, href)| (Lang::parse(code).unwrap(), href.to_owned()))
        .into()
}

/// With KLARTEXT_SHOW=<folder> the pages are written there, to be looked at.
#[test]
fn a_whole_page_in_both_languages_and_formats() {
    let languages = languages();
    let documents = [(Kind::Statement, "datenschutz.html".to_owned()), (Kind::Measures, "tom.html".to_owned())];
    for (lang, file) in [("de", "datenschutz"), ("en", "privacy")] {
        let chrome = Chrome {
            controller: "Tischlerei Größenwahn & Söhne GmbH",
            languages: &languages,
            documents: &documents,
            updated: Some(Date::constant(2026, 11, 20)),
            ..Chrome::default()
        };
        let html = render(&whole(), lang, Format::Html, &chrome);
        let markdown = render(&whole(), lang, Format::Markdown, &chrome);
        if let Ok(folder) = std::env::var("KLARTEXT_SHOW") {
            let folder = std::path::Path::new(&folder);
            std::fs::write(folder.join(format!("{file}.html")), &html).unwrap();
            std::fs::write(folder.join(format!("{file}.md")), &markdown).unwrap();
            for asset in theme().assets() {
                std::fs::write(folder.join(asset.name), asset.text).unwrap();
            }
        }
        assert!(html.contains("<h2 id=\"controller\">"));
        assert!(html.contains("Tischlerei Größenwahn &amp; Söhne GmbH"));
        assert!(html.contains("<a class=\"kt-url\" href=\"https://tischlerei.example/\">"));
        assert!(markdown.contains("| --- | --- | --- | --- |"));
    }
}
