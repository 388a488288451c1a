//! A document with every block and hostile texts, in both languages and formats.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::document::{Block, Body, Document, Edition, Group, Inline, Joint, Line, Section, Table, Term, Trace};
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
    Inline::Law(vec![Citation::parse(short).unwrap()])
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
        kind: Some(Kind::Statement),
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
    let locale = locale(lang);
    let page = page(&locale.word(document), &locale, &theme(), format, chrome).unwrap();
    assert_eq!(page.faults, []);
    page.text
}

fn languages() -> Vec<(Lang, String)> {
    [("de", "datenschutz.html"), ("en", "privacy.html")]
        .map(|(code, href)| (Lang::parse(code).unwrap(), href.to_owned()))
        .into()
}

/// With `KLARTEXT_SHOW=<folder>` the pages are written there, to be looked at.
#[test]
fn a_whole_page_in_both_languages_and_formats() {
    let languages = languages();
    let documents =
        [(Kind::Statement, "datenschutz.html".to_owned()), (Kind::Measures(Edition::Public), "tom.html".to_owned())];
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
        let text = render(&whole(), lang, Format::Text, &chrome);
        if let Ok(folder) = std::env::var("KLARTEXT_SHOW") {
            let folder = std::path::Path::new(&folder);
            std::fs::write(folder.join(format!("{file}.html")), &html).unwrap();
            std::fs::write(folder.join(format!("{file}.md")), &markdown).unwrap();
            std::fs::write(folder.join(format!("{file}.txt")), &text).unwrap();
            for asset in theme().assets() {
                std::fs::write(folder.join(asset.name), asset.text).unwrap();
            }
        }
        assert!(html.contains("<h2 id=\"controller\">"));
        assert!(html.contains("Tischlerei Größenwahn &amp; Söhne GmbH"));
        assert!(html.contains("<a class=\"kt-url\" href=\"https://tischlerei.example/\">"));
        assert!(markdown.contains("| --- | --- | --- | --- |"));
        assert!(text.contains("https://tischlerei.example") && text.lines().all(is_short), "{text}");
    }
}

#[test]
fn a_cell_that_goes_on_spans_in_html_and_is_worded_elsewhere() {
    let cell = |word: &str| vec![vec![name(word).remove(0)]];
    let rows = vec![
        vec![cell("a"), cell("b"), cell("c")],
        vec![Vec::new(), cell("d"), Vec::new()],
        vec![Vec::new(), cell("e"), cell("f")],
    ];
    let table = Table {
        caption: name("caption"),
        columns: vec![name("x"), name("y"), name("z")],
        groups: vec![Group { title: None, rows }],
    };
    let page = document(vec![section("one", Inline::Name("One".into()), vec![Body::Table(table)])]);
    let html = render(&page, "en", Format::Html, &Chrome::default());
    let cells: Vec<_> = html.lines().filter(|line| line.contains("data-label")).collect();
    assert_eq!(
        cells,
        [
            "<th scope=\"row\" rowspan=\"3\" data-label=\"x\">a</th>",
            "<td data-label=\"y\">b</td>",
            "<td rowspan=\"2\" data-label=\"z\">c</td>",
            "<td data-label=\"y\">d</td>",
            "<td data-label=\"y\">e</td>",
            "<td data-label=\"z\">f</td>",
        ]
    );
    assert_eq!(html.matches("<tr class=\"kt-on\">").count(), 2);
    let markdown = render(&page, "en", Format::Markdown, &Chrome::default());
    assert!(markdown.contains("| a | b | c |\n| as above | d | as above |\n| as above | e | f |"), "{markdown}");
    let text = render(&page, "en", Format::Text, &Chrome::default());
    assert!(text.ends_with("x: a\ny: b\nz: c\n\nx: a\ny: d\nz: c\n\nx: a\ny: e\nz: f\n"), "{text}");
}

/// Whether a line of plain text fits a mail; an address may not fit.
fn is_short(line: &str) -> bool {
    line.chars().count() <= 78 || !line.trim().contains(' ')
}

#[test]
fn plain_text_shows_by_numbers_and_addresses_what_others_link() {
    let link = |target: Target, words: &str| vec![Inline::Link(target, name(words))];
    let own = "# Kopf\n\n1. eins  \nzwei\n   - drei [vier](https://vier.example/a b)\n\n> <b>fünf</b> `sechs`\n\n    sieben   acht\n";
    let lines = vec![
        link(Target::Anchor("two".into()), "dort"),
        link(Target::Anchor("two".into()), "Zweites"),
        link(Target::Document(Kind::Statement), "Erklärung"),
        link(Target::Url("https://a.example/".into()), "a.example"),
        link(Target::Mail("a@b.example".into()), "a@b.example"),
        link(Target::Mail("a@b.example".into()), "Post"),
        link(Target::Phone("+49351".into()), "+49 351"),
    ];
    let text = Text { words: Words::Neutral(own.to_owned()), span: span() };
    let inner = section("two", Inline::Name("Zweites".into()), vec![Body::Markdown(text)]);
    let mut outer = section("one", Inline::Name("Erstes".into()), vec![Body::List(lines)]);
    outer.blocks.push(Body::Section(inner).into());
    outer.set_apart = true;
    let documents = [(Kind::Statement, "datenschutz.txt".to_owned())];
    let chrome = Chrome { documents: &documents, ..Chrome::default() };
    let text = render(&document(vec![outer]), "de", Format::Text, &chrome);
    let rule = "*".repeat(78);
    let (_, body) = text.split_once(&format!("{rule}\n\n")).unwrap();
    let expected = "1. Erstes\n---------\n\n- dort [1.1]\n- Zweites\n- Erklärung\n- https://a.example/\n- a@b.example\n\
- Post <a@b.example>\n- +49 351\n\n1.1 Zweites\n~~~~~~~~~~~\n\nKopf\n....\n\n1. eins\n   zwei\n   - drei \
[vier](https://vier.example/a b)\n\n> <b>fünf</b> sechs\n\n    sieben   acht\n\n";
    assert_eq!(body, format!("{expected}{rule}\n"));
}

/// A document with one text at every place where a text can stand.
fn everywhere(hostile: &str) -> Document {
    let line = || vec![Inline::Given(Text { words: Words::Neutral(hostile.to_owned()), span: span() })];
    let term_of = |lines: Vec<Line>| Term { label: line(), lines, trace: Trace::default() };
    let table = Table {
        caption: line(),
        columns: vec![line(), line()],
        groups: vec![Group { title: Some(line()), rows: vec![vec![vec![line()], vec![line(), line()]]] }],
    };
    let mut inside = section("inside", Inline::Name(String::new()), vec![]);
    inside.title = line();
    inside.blocks = vec![
        Body::Paragraph(line()).into(),
        Body::Paragraph(vec![Inline::Strong(line())]).into(),
        Body::Paragraph(vec![line().remove(0), Inline::Link(Target::Url("https://a.example".into()), line())]).into(),
        Body::List(vec![line(), line()]).into(),
        Body::Paragraph(name("x")).into(),
        Body::Terms(vec![term_of(vec![line()]), term_of(vec![line(), line()])]).into(),
        Body::Table(table).into(),
        Body::Address(vec![line(), line()]).into(),
    ];
    let mut document = document(vec![inside]);
    document.title = line();
    document
}

/// What a reader of Markdown makes of a text: its structure without words, and its words.
fn understood(markdown: &str) -> (Vec<String>, String) {
    use pulldown_cmark::{Event, Options, Parser};
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_MATH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let (mut structure, mut words) = (Vec::new(), String::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) => words.push_str(&text),
            other => structure.push(format!("{other:?}")),
        }
    }
    (structure, words)
}

fn holds(hostile: &str) {
    let tame = "wort";
    for format in [Format::Html, Format::Markdown, Format::Text] {
        let written = |text: &str| render(&everywhere(text), "de", format, &Chrome::default());
        let (bad, good) = (written(hostile), written(tame));
        if format == Format::Text {
            assert!(!bad.contains(|sign: char| sign != '\n' && sign.is_control()), "{bad:?}");
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join("");
            let said = words(&bad).matches(&words(hostile)).count();
            assert!(words(hostile).is_empty() || said >= words(&good).matches(tame).count(), "{bad}");
        } else if format == Format::Html {
            let tags = |html: &str| html.matches(['<', '>', '"', '\'']).count();
            assert_eq!(tags(&bad), tags(&good), "{hostile:?}\n{bad}");
        } else {
            assert!(!["{{", "{%", "{#"].iter().any(|mark| bad.contains(mark)), "{bad}");
            let ((bad_structure, bad_words), (good_structure, good_words)) = (understood(&bad), understood(&good));
            assert_eq!(bad_structure, good_structure, "{hostile:?}\n{bad}");
            let shown = hostile.trim().replace("...", "…");
            assert_eq!(plain_quotes(&bad_words), plain_quotes(&good_words.replace(tame, &shown)), "{bad}");
        }
    }
}

/// Readers make quotes and dashes of their own, which is their affair.
fn plain_quotes(text: &str) -> String {
    text.replace(['“', '”', '„', '"'], "\"").replace(['’', '‘', '\''], "'").replace("...", "…")
}

#[test]
fn hostile_texts_stay_texts() {
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='x",
        "a | b | c",
        "|---|---|",
        "# kein Titel",
        "C# und F #",
        "- kein Punkt",
        "+ 1",
        "-",
        "---",
        "===",
        "***",
        "1. erstens",
        "12) zwölftens",
        "2026. Das Jahr",
        "> Zitat",
        ": Begriff",
        "*fett* und _kursiv_ und __beides__",
        "**",
        "_ga und access_token_id_",
        "`code` und ``mehr``",
        "[Link](javascript:alert(1))",
        "![Bild](https://a.example/x.png)",
        "Achtung!",
        "[x]: https://a.example",
        "[^1]: Fußnote",
        "&lt;b&gt; &#60; &amp; Müller & Söhne",
        "~~weg~~ ~~~",
        "$a$ und $$b$$",
        "{{ site.secret }} {% include x %} {# weg #} {{< x >}} {x}",
        "xn--bcher-kva.example",
        "C:\\Users\\x \\* \\",
        "<https://a.example>",
        "<!-- weg -->",
        "- [ ] Aufgabe",
        "^",
    ] {
        holds(hostile);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 32, ..Default::default() })]
    #[test]
    fn any_mix_of_active_signs_stays_a_text(text in "[-a1 *_`~|<>#!&;:\\[\\](){}+=.$^\\\\ä]{1,12}") {
        // Runs of spaces and of full stops are joined by readers, and a line of nothing has no place.
        if !text.trim().is_empty() && !text.contains("  ") && !text.contains("..") {
            holds(&text);
        }
    }
}

#[test]
fn own_texts_are_tamed() {
    let source = "# Eins\n\n### Drei\n\n<b>x</b> [böse](javascript:alert) ![Bild](https://a.example/b.png) <info@a.example>\n\n<div>\nHTML\n</div>\n\n1. a\n   - b\n\n> Zitat\n\n```\n{{ x }}\n```\n\nZeile\\\nneu | `a|b`\n";
    let document = document(vec![section("x", Inline::Name("X".into()), vec![Body::Markdown(given(source, source))])]);
    let html = render(&document, "de", Format::Html, &Chrome::default());
    for part in [
        "<h3>Eins</h3>",
        "<h4>Drei</h4>",
        "&lt;b&gt;x&lt;/b&gt; böse Bild <a href=\"mailto:info@a.example\">",
        "&lt;div&gt;",
        "<blockquote>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    let markdown = render(&document, "de", Format::Markdown, &Chrome::default());
    for part in [
        "\n### Eins\n",
        "\n#### Drei\n",
        "&lt;b>x&lt;/b> böse Bild [info@a.example](mailto:info@a.example)",
        "\n&lt;div> HTML &lt;/div>\n",
        "\n1. a\n   - b\n",
        "\n> Zitat\n",
        "\n&#123;&#123; x }}\n",
        "\nZeile  \nneu \\| `a|b`\n",
    ] {
        assert!(markdown.contains(part), "{part}\n{markdown}");
    }
}

#[test]
fn front_matter_follows_each_generator() {
    let languages = languages();
    let head = |front_matter| {
        let chrome = Chrome {
            languages: &languages,
            updated: Some(Date::constant(2026, 11, 20)),
            front_matter,
            draft: true,
            ..Chrome::default()
        };
        render(&whole(), "de", Format::Markdown, &chrome)
    };
    let hugo = head(FrontMatter::Hugo);
    assert!(hugo.starts_with("---\ntitle: \"Datenschutzerklärung\"\ndate: 2026-11-20\n"), "{hugo}");
    assert!(
        hugo.contains("params:\n  lang: \"de\"\n  translations:\n    \"en\": \"privacy.html\"\n---\n\n> **Entwurf**")
    );
    assert!(hugo.contains("\n## Verantwortlicher {#controller}\n"));
    assert!(hugo.contains("| IP-Adresse · Zeitpunkt"));
    let zola = head(FrontMatter::Zola);
    assert!(zola.starts_with("+++\ntitle = \"Datenschutzerklärung\"\n"), "{zola}");
    assert!(zola.contains("\n[extra]\nlang = \"de\"\n\n[extra.translations]\nen = \"privacy.html\"\n+++\n"));
    assert!(head(FrontMatter::Jekyll).contains("\nrender_with_liquid: false\n"));
    assert!(head(FrontMatter::Eleventy).contains("\ntemplateEngineOverride: md\n"));
    assert!(head(FrontMatter::Astro).starts_with("---\n"));
    assert!(head(FrontMatter::None).starts_with("> **Entwurf**"));
}

#[test]
fn what_cannot_be_worded_is_reported_with_the_page() {
    let document = document(vec![section("x", crate::document::say("no-such-message"), vec![])]);
    let locale = locale("de");
    let page = page(&locale.word(&document), &locale, &theme(), Format::Html, &Chrome::default()).unwrap();
    assert_eq!(page.faults.len(), 1);
}

#[test]
fn the_preview_finds_its_way_back() {
    let mut document = whole();
    document.sections[0].trace.from = Some(span());
    let place = |_: Span| "klartext.yaml:3".to_owned();
    let chrome = Chrome { place: Some(&place), ..Chrome::default() };
    let html = render(&document, "de", Format::Html, &chrome);
    assert!(html.contains("<section class=\"kt-section\" data-from=\"klartext.yaml:3\">"));
    assert!(!render(&document, "de", Format::Html, &Chrome::default()).contains("data-from"));
}
