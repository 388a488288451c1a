//! What is met in pages and style sheets: snippets with the sightings expected, and that no input is too odd.
//!
//! The snippets lie under `tests/fixtures/scan/`. `## ` begins one, and the lines behind `=>` are what is met: class,
//! kind, host, place, and what stands there. `SNAPSHOTS=overwrite cargo test scan` rewrites these.

use crate::cli::{Folder, assert_file, run};
use crate::tree;
use klartext::catalog::Catalog;
use klartext::scan::{Lifetime, Place, Survey, decode, survey};
use klartext::source::{Lines, Sources};
use proptest::prelude::*;
use std::fmt::Write as _;

/// Reads texts as the files of a site.
fn scan(files: &[(&str, &str)], own: &[&str]) -> (Sources, Survey) {
    let mut sources = Sources::default();
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (sources.add((*path).to_owned(), (*text).to_owned()), (*path).to_owned()))
        .collect();
    let own: Vec<String> = own.iter().map(|own| (*own).to_owned()).collect();
    let survey = survey(&sources, &files, &own);
    (sources, survey)
}

/// Loads all that lies beside it.
const LOADER: &str = "<link rel=stylesheet href=x.css><script src=x.js></script><object data=x.svg></object>\
                      <link rel=manifest href=x.webmanifest>";

/// The sightings of one file, a line each, if a page loads it.
fn met(path: &str, text: &str) -> String {
    let (sources, survey) = scan(&[(path, text), ("loader.html", LOADER)], &[]);
    told(&sources, &survey)
}

/// What was met, a line each.
fn told(sources: &Sources, survey: &Survey) -> String {
    let mut out = String::new();
    let there = |span, Place { line, column, end_line, end_column }| {
        let places = Lines::of(sources).place(span).map(|place| u32::try_from(place).unwrap());
        assert_eq!(places, [line, column, end_line, end_column]);
        format!("{line}:{column} {}", sources.slice(span).replace('\n', "⏎"))
    };
    for sighting in &survey.sightings {
        let (class, kind, there) = (sighting.class.word(), sighting.kind.word(), there(sighting.span, sighting.place));
        let _ = writeln!(out, "=> {class} {kind} {} {there}", sighting.host);
    }
    for stored in &survey.stored {
        let lifetime = match stored.lifetime {
            None => "unknown".to_owned(),
            Some(Lifetime::Session) => "session".to_owned(),
            Some(Lifetime::Seconds(seconds)) => format!("{seconds}s"),
            Some(Lifetime::Unlimited) => "unlimited".to_owned(),
        };
        let host = stored.host.as_deref().unwrap_or("own");
        let (class, storage, name) = (stored.class.word(), stored.storage.word(), &stored.name);
        let _ = writeln!(out, "=> {class} {storage} {name} of {host} {lifetime} {}", there(stored.span, stored.place));
    }
    if out.is_empty() { "=> nothing\n".to_owned() } else { out }
}

/// What a recording shows, or why it is none.
fn recorded(text: String, own: &[String]) -> Result<(Sources, Survey), String> {
    let (mut sources, mut survey) = (Sources::default(), Survey::default());
    let file = sources.add("recording", text);
    survey.record(&sources, file, own)?;
    Ok((sources, survey))
}

#[test]
fn recordings_have_the_sightings_that_stand_beside_them() {
    for name in [
        "har/chromium.har",
        "har/firefox.har",
        "har/cut.har",
        "inspection/inspection.json",
        "inspection/first-version.json",
    ] {
        let text = tree::file(&format!("tests/fixtures/scan/{name}")).unwrap().text;
        let (sources, survey) = recorded(text, &[]).unwrap();
        assert_file(told(&sources, &survey), &format!("../fixtures/scan/{name}.txt"));
    }
    let text = tree::file("tests/fixtures/scan/har/chromium.har").unwrap().text;
    let (_, survey) = recorded(text, &["google.com".to_owned()]).unwrap();
    assert!(survey.stored.iter().all(|stored| stored.host.is_none()));
    for text in ["", "{", "[]", "{\"log\": {}}", "<html>"] {
        assert!(recorded(text.to_owned(), &[]).is_err(), "{text}");
    }
}

fn snippets(name: &str) -> Vec<(String, String)> {
    let text = tree::file(&format!("tests/fixtures/scan/{name}")).unwrap().text;
    let parts = text.split("## ").skip(1).map(|part| {
        let (title, rest) = part.split_once('\n').unwrap();
        let lines: Vec<&str> = rest.lines().filter(|line| !line.starts_with("=> ")).collect();
        (title.to_owned(), lines.join("\n"))
    });
    parts.collect()
}

#[test]
fn snippets_have_the_sightings_that_stand_below_them() {
    let mut count = 0;
    for (name, path) in [
        ("elements.txt", "x.html"),
        ("links.txt", "x.html"),
        ("reading.txt", "x.html"),
        ("scripts.txt", "x.html"),
        ("css.txt", "x.css"),
        ("javascript.txt", "x.js"),
        ("kept.txt", "x.js"),
        ("svg.txt", "x.svg"),
        ("xhtml.txt", "x.xhtml"),
        ("manifest.txt", "x.webmanifest"),
        ("headers.txt", "_headers"),
        ("redirects.txt", "_redirects"),
        ("htaccess.txt", ".htaccess"),
    ] {
        let mut out = String::new();
        for (title, text) in snippets(name) {
            count += 1;
            let _ = write!(out, "## {title}\n{text}\n{}", met(path, &text));
        }
        assert_file(out, &format!("../fixtures/scan/{name}"));
    }
    assert!(count >= 130, "{count}");
}

#[test]
fn line_ends_of_any_kind_leave_places_right() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!(
            "<p>{end}<!-- x{end} -->{end}<style>{end}p {{{end}}}</style>{end}<script>{end}x{end}</script>{end}<img{end}alt='a{end}b'{end}src='https://a.example/1.png'>"
        );
        let (sources, survey) = scan(&[("x.html", &text)], &[]);
        assert_eq!(survey.sightings.len(), 1, "{end:?}");
        assert_eq!(sources.slice(survey.sightings[0].span), "https://a.example/1.png", "{end:?}");
    }
}

#[test]
fn any_encoding_is_read() {
    let text = "<p>Größe</p><img src=https://a.example/1.png>";
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let wide = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    };
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [latin, marked, wide([0xff, 0xfe], u16::to_le_bytes), wide([0xfe, 0xff], u16::to_be_bytes)] {
        assert_eq!(decode(bytes), text);
    }
    assert_eq!(decode(b"\xff\xfeA\x00\xd8".to_vec()), "A\u{fffd}");
    for (head, bytes, name) in [
        ("<meta charset=utf-8>", &b"\xc3\xa9\xff"[..], "é\u{fffd}"),
        ("<meta charset='iso-8859-1'>", b"\xe9\x80", "é€"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; CHARSET=windows-1250'>", b"\xb9", "ą"),
        ("<?xml version='1.0' encoding='koi8-r'?>", b"\xd0\xd2", "пр"),
        ("@charset \"shift_jis\";", b"\x93\xfa\x96\x7b", "日本"),
        ("<meta charset=utf-16>", b"\xc3\xa9\xff", "é\u{fffd}"),
        ("<meta charset=nonsense>", b"\xe9", "é"),
    ] {
        assert_eq!(decode([head.as_bytes(), bytes].concat()), format!("{head}{name}"));
    }
    let unmarked: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(decode(unmarked), text);
}

#[test]
fn a_byte_order_mark_is_a_column_where_it_is_none() {
    let image = "<img src=https://a.example/1.png>";
    assert!(met("x.html", &format!("\u{feff}{image}")).contains(" 1:10 "));
    assert!(met("x.html", &format!("x\n\u{feff}{image}")).contains(" 2:11 "));
}

#[test]
fn own_hosts_are_no_third_parties() {
    let page = "<img src=https://example.org/1.png><img src=https://WWW.example.org/2.png>\
                <img src=https://notexample.org/3.png><img src=https://example.org.evil.example/4.png>";
    let (_, survey) = scan(&[("x.html", page)], &["Example.org"]);
    let hosts: Vec<_> = survey.hosts().iter().map(|met| met.host.to_owned()).collect();
    assert_eq!(hosts, ["example.org.evil.example", "notexample.org"]);
}

#[test]
fn pages_answer_for_the_sheets_that_they_load() {
    let files = [
        ("a/index.html", "<link rel=stylesheet href='../css/main%20sheet.css?v=3'>"),
        ("b.html", "<style>@import '/blog/css/fonts.css';</style>"),
        (
            "c.html",
            "<!-- <link rel=stylesheet href=css/fonts.css> --><link rel=stylesheet href=https://www.example.org/css/unused.css>",
        ),
        ("css/fonts.css", "@import 'main sheet.css'; @font-face { src: url(https://fonts.example/1.woff2) }"),
        ("css/main sheet.css", "@import 'fonts.css';"),
        ("css/unused.css", "p { background: url(https://unused.example/1.png) }"),
    ];
    let pages = |own: &[&str]| {
        let (_, survey) = scan(&files, own);
        survey.hosts().iter().map(|met| format!("{} {}", met.host, met.pages)).collect::<Vec<_>>()
    };
    assert_eq!(pages(&["example.org"]), ["fonts.example 2", "unused.example 1"]);
    assert_eq!(pages(&[]), ["fonts.example 2", "unused.example 1", "www.example.org 1"]);
}

#[test]
fn pages_tell_which_pages_of_their_own_they_link_to() {
    let links = |path: &str, text: &str| -> Vec<String> {
        let files = [
            (path, text),
            ("de/index.html", ""),
            ("über uns.html", ""),
            ("imprint/index.html", ""),
            ("terms.html", ""),
        ];
        let (_, survey) = scan(&files, &["example.org"]);
        survey.links(survey.pages[0]).map(str::to_owned).collect()
    };
    let page = "<a href='../imprint/?x=1#y'>x</a><a href=/blog/terms>x</a><map><area href=//www.example.org/de/></map>\
                <a href='../%C3%BCber%20uns'>x</a><a href=mailto:x@example.org>x</a><a href=https://a.example/terms>x</a>\
                <link rel=canonical href=/1><!-- <a href=/2>x</a> --><noscript><a href=/3>x</a></noscript><a href='#z'>x</a>";
    assert_eq!(
        links("x/y.html", page),
        ["3", "de/index.html", "imprint/index.html", "terms.html", "x/y.html", "über uns.html"]
    );
    let based = "<base href=/de/><a href=''>x</a><a href=../imprint>x</a><a href=.>x</a><a href=4.pdf>x</a>";
    assert_eq!(links("x/y.html", based), ["de/4.pdf", "de/index.html", "imprint/index.html"]);
}

#[test]
fn what_is_loaded_with_a_page_is_met_there() {
    let files = [
        ("a.html", "<script src=/app.js type=module></script><iframe src=frame.html></iframe><img src=picture.svg>"),
        ("b.html", "<link rel=manifest href=/site.webmanifest><svg><use href='drawn.svg#x'/></svg>"),
        ("frame.html", "<img src=https://frame.example/>"),
        ("app.js", "import './part.js'; navigator.serviceWorker.register('/worker.js'); import('./later.js')"),
        ("part.js", "import 'https://part.example/x.js'"),
        ("worker.js", "importScripts('https://worker.example/x.js')"),
        ("later.js", "import 'https://later.example/x.js'; const parts = ['chunk.js']"),
        ("chunk.js", "import 'https://chunk.example/x.js'"),
        ("nobody.js", "import 'https://nobody.example/x.js'; document.cookie = 'a=1'"),
        ("picture.svg", "<svg><image href='https://picture.example/1.png'/></svg>"),
        ("drawn.svg", "<svg><image href='https://drawn.example/1.png'/></svg>"),
        ("site.webmanifest", "{\"icons\": [{\"src\": \"https://icon.example/1.png\"}]}"),
        ("_headers", "/*\n  Link: <https://header.example>; rel=preconnect\n"),
    ];
    let (_, survey) = scan(&files, &[]);
    let met: Vec<_> =
        survey.hosts().iter().map(|met| format!("{} {} {}", met.class.word(), met.host, met.pages)).collect();
    assert_eq!(
        met,
        [
            "loaded drawn.example 1",
            "loaded frame.example 2",
            "loaded part.example 1",
            "loaded worker.example 1",
            "hint header.example 3",
            "act icon.example 1",
            "kept nobody.example 0",
            "script chunk.example 1",
            "script later.example 1",
            "inert picture.example 0",
        ]
    );
}

#[test]
fn what_a_server_adds_is_for_the_paths_it_names() {
    let header = |host: &str| format!("\n  Link: <https://{host}.example>; rel=preconnect\n");
    let headers = ["/*", "/blog/*", "/shop/:item", "/theme.css", "/api/*", "https://site.pages.dev/about"];
    let headers = headers.iter().zip(["all", "blog", "item", "theme", "api", "about"]);
    let headers: Vec<_> = headers.map(|(path, host)| format!("{path}{}", header(host))).collect();
    let headers = headers.concat() + "/api/*\n  Set-Cookie: session=1\n";
    let files = [
        ("index.html", "<link rel=stylesheet href=theme.css>"),
        ("about.html", ""),
        ("blog/index.html", "<link rel=stylesheet href=/theme.css>"),
        ("blog/2026/x.html", ""),
        ("shop/bread/index.html", ""),
        ("theme.css", ""),
        ("_headers", headers.as_str()),
        ("_redirects", "/blog/* https://moved.example/:splat 301!\n/gone https://gone.example/ 301\n"),
        (
            "shop/.htaccess",
            "Header add Link \"<https://shop.example>; rel=preconnect\"\n<FilesMatch \"\\.(js|css)$\">\n\
             Header add Link \"<https://never.example>; rel=preconnect\"\n</FilesMatch>\n\
             ErrorDocument 404 https://lost.example/\n",
        ),
    ];
    let (_, survey) = scan(&files, &[]);
    let met: Vec<_> =
        survey.hosts().iter().map(|met| format!("{} {} {}", met.class.word(), met.host, met.pages)).collect();
    assert_eq!(
        met,
        [
            "hint about.example 1",
            "hint all.example 5",
            "hint blog.example 2",
            "hint item.example 1",
            "hint shop.example 1",
            "hint theme.example 2",
            "kept api.example 0",
            "kept never.example 0",
            "link gone.example 0",
            "link lost.example 0",
            "link moved.example 2",
        ]
    );
    assert_eq!(survey.stored.iter().map(|stored| stored.class.word()).collect::<Vec<_>>(), ["kept"]);
}

#[test]
fn pages_that_only_lead_elsewhere_are_known() {
    let page = "<meta http-equiv=refresh content='0; url=/de/'>";
    let commented = format!("<!-- {page} -->");
    let (_, survey) = scan(&[("a.html", page), ("b.html", &commented)], &[]);
    assert_eq!([0, 1].map(|at| survey.is_moved(survey.pages[at])), [true, false]);
}

#[test]
fn deep_and_wide_pages_end() {
    let deep = |open: &str, close: &str| open.repeat(20_000) + "<img src=//a.example>" + &close.repeat(20_000);
    for (open, close) in [
        ("<svg>", "</desc>"),
        ("<template>", "</template>"),
        ("<noscript>", ""),
        ("<div><template shadowrootmode=open>", ""),
    ] {
        let (_, survey) = scan(&[("x.html", &deep(open, close))], &[]);
        assert!(survey.sightings.len() < 2);
    }
    let (_, survey) = scan(&[("x.css", &deep("a{", "}"))], &[]);
    assert!(survey.sightings.is_empty());
    let wide = (0..20_000).fold(String::new(), |wide, at| wide + &format!(" a{at}=https://a.example/"));
    let (_, survey) = scan(&[("x.html", &format!("<img{wide} src=//b.example>"))], &[]);
    assert_eq!(survey.sightings.len(), 1);
}

#[test]
fn products_are_known_by_what_fits_most_closely() {
    let catalog = Catalog::shipped(&mut Sources::default());
    let known = |host: &str, path: &str| -> Vec<String> {
        catalog.products_at(host, path).into_iter().map(|product| product.id.to_string()).collect()
    };
    assert_eq!(known("www.google.com", "/recaptcha/api.js"), ["recaptcha"]);
    assert_eq!(known("www.google.com", "/recaptchas"), [""; 0]);
    assert_eq!(known("challenges.cloudflare.com", "/turnstile/v0/api.js"), ["turnstile"]);
    assert_eq!(known("static.cloudflare.com", "/"), ["cloudflare"]);
    assert_eq!(known("r.sendibm3.com", "/x"), ["brevo"]);
    assert_eq!(known("notcloudflare.com", "/"), [""; 0]);
}

/// Pieces of pages that mean something, to be put together in any order.
fn pieces() -> impl Strategy<Value = String> {
    let known = proptest::sample::select(vec![
        "<script",
        "<style>",
        "</style>",
        "</script>",
        "<svg>",
        "</svg>",
        "<title>",
        "<!--",
        "-->",
        "<template>",
        "</template>",
        "<noscript>",
        "</noscript>",
        "<iframe srcdoc=",
        "<img srcset=",
        "<link rel=stylesheet href=",
        "<meta http-equiv=refresh content=",
        "0;url=",
        " src=",
        " style=",
        " data-x=",
        "\"",
        "'",
        ">",
        "/>",
        "=",
        " ",
        "https://a.example/",
        "//b.example/x y",
        "url(",
        ")",
        "@import ",
        "image-set(",
        "{",
        "}",
        ";",
        "/*",
        "*/",
        "\\",
        "\r\n",
        "\r",
        "&amp;",
        "&quot;",
        "&",
        "ä",
        "日",
        "\u{0}",
        "\u{feff}",
        "<![CDATA[",
        "]]>",
        "<base href=",
        "`",
        ",",
        "<plaintext>",
        "</",
        "<?",
        "%",
        "import ",
        "from ",
        "(",
        "`",
        "${",
        "/",
        "//",
        "/*",
        "[",
        "]",
        "+",
        "document.cookie = ",
        "localStorage.",
        "setItem(",
        "Cookies.set(",
        "a=1; max-age=5",
        "{\"icons\": [{\"src\": ",
        "Set-Cookie: ",
        "Header set ",
        "\n  Link: <",
        "; rel=preload",
        "Redirect 301 /x ",
    ]);
    let piece = prop_oneof![6 => known.prop_map(str::to_owned), 1 => any::<String>()];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A place in a text, by the share of it that stands before.
fn nearest(text: &str, share: f64) -> usize {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let at = (text.len() as f64 * share) as usize;
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_input_is_too_odd_and_every_place_lies_in_its_file(text in pieces()) {
        for path in
            ["x.html", "x.css", "x.js", "x.svg", "x.xhtml", "x.webmanifest", "_headers", "_redirects", ".htaccess"]
        {
            let (sources, survey) = scan(&[(path, &text)], &[]);
            for stored in &survey.stored {
                prop_assert!(text.get(stored.span.range()).is_some_and(|there| !there.is_empty()), "{:?}", stored);
            }
            for sighting in &survey.sightings {
                prop_assert!(text.get(sighting.span.range()).is_some_and(|there| !there.is_empty()), "{:?}", sighting);
                prop_assert!(!sighting.host.is_empty());
            }
            prop_assert!(sources.iter().count() == 1);
        }
    }

    #[test]
    fn no_recording_is_too_odd(which in 0..4_usize, edits in proptest::collection::vec((0.0..1.0, pieces()), 0..6), end in 0.0..1.0) {
        let name = ["har/chromium.har", "har/firefox.har", "inspection/inspection.json", "inspection/first-version.json"][which];
        let mut text = tree::file(&format!("tests/fixtures/scan/{name}")).unwrap().text;
        for (at, piece) in edits {
            let at = nearest(&text, at);
            text.insert_str(at, &piece);
        }
        if end > 0.5 {
            text.truncate(nearest(&text, end));
        }
        if let Ok((sources, survey)) = recorded(text, &[]) {
            told(&sources, &survey);
        }
    }

    #[test]
    fn any_bytes_are_text(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        let text = decode(bytes);
        scan(&[("x.html", &text)], &[]);
    }
}

#[test]
fn a_folder_is_told_host_by_host() {
    let folder = Folder::new("scan");
    let fonts = "<link rel=stylesheet href=\"https://fonts.googleapis.com/css2?family=X\">\n";
    folder.write(
        "public/index.html",
        &format!("<!doctype html>\n{fonts}<script src=main.js></script><a href=\"https://social.example/@us\">x</a>\n"),
    );
    folder.write(
        "public/de/index.htm",
        &format!(
            "{fonts}<iframe src=\"https://www.google.com/maps/embed?pb=1\"></iframe>\n<noscript>\
             <img src=\"/stats/matomo.php?idsite=1\"></noscript>\n"
        ),
    );
    folder.write("public/.git/x.html", "<img src=https://hidden.example/>");
    folder.write("public/node_modules/x/x.html", "<img src=https://package.example/>");
    folder.write("public/.well-known/x.html", "<a href=https://known.example/>x</a>");
    folder.write(
        "public/main.js",
        "document.cookie = 'seen=1; max-age=2592000';\nlocalStorage.setItem('theme', 'dark')\n",
    );
    folder.write("public/visit.har", "{}");
    folder.write("public/notes.txt", "https://text.example/");
    let told = folder.run(&["scan", "public", "--own", "example.org"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert_file(told.out, "scan/told.txt");
    let json = folder.run(&["scan", "public", "--format", "json"]);
    assert_eq!((json.code, json.err.as_str()), (0, ""));
    assert_file(json.out, "scan/told.json");
    let sarif = folder.run(&["scan", "public", "--format", "sarif"]);
    assert_eq!((sarif.code, sarif.err.as_str()), (0, ""));
    assert_file(sarif.out, "scan/told.sarif");

    let recording = tree::file("tests/fixtures/scan/inspection/inspection.json").unwrap().text;
    folder.write("inspection.json", &recording);
    let told = folder.run(&["scan", "public", "--har", "inspection.json", "--own", "verein.example"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    assert_file(told.out, "scan/recorded.txt");
    assert!(folder.run(&["scan", "inspection.json"]).out.contains("player.vimeo.com"));
    let no_recording = folder.run(&["scan", "public", "--har", "public/visit.har"]);
    assert_eq!((no_recording.code, no_recording.out.contains("social.example")), (2, true));
    assert!(no_recording.err.contains("public/visit.har is neither"), "{}", no_recording.err);

    let missing = folder.run(&["scan", "nowhere"]);
    assert_eq!((missing.code, missing.out.as_str()), (2, ""));
    assert_eq!(run(&folder.0, &["scan", "public/index.html"]).code, 2);
    assert!(folder.run(&["scan", "public/.git/.."]).out.contains("social.example"));
}

#[cfg(unix)]
#[test]
fn what_vanishes_during_the_walk_is_named_and_does_not_stop_the_scan() {
    let folder = Folder::new("scan-vanished");
    for name in ["a", "b", "c"] {
        folder.write(&format!("public/{name}.html"), &format!("<img src=https://{name}.example/1.png>"));
    }
    let mut sources = Sources::default();
    let (files, unread) = klartext::site::files(&folder.0.join("public"), &mut sources).unwrap();
    assert!(files.len() == 3 && unread.is_empty(), "{unread:?}");
    std::fs::remove_file(folder.0.join("public/b.html")).unwrap();
    let survey = survey(&sources, &files, &[]);
    let hosts: Vec<_> = survey.hosts().iter().map(|met| met.host.to_owned()).collect();
    assert_eq!(hosts, ["a.example", "c.example"]);
    let [(file, reason)] = &survey.unread[..] else { panic!("{:?}", survey.unread) };
    assert!(sources.get(*file).name.ends_with("public/b.html") && reason.starts_with("cannot be read"), "{reason}");
}

#[test]
fn what_cannot_be_read_is_named_and_does_not_stop_the_scan() {
    let folder = Folder::new("scan-links");
    folder.write("public/index.html", "<img src=https://a.example/1.png>");
    std::os::unix::fs::symlink(".", folder.0.join("public/loop")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.0.join("public/gone.html")).unwrap();
    let told = folder.run(&["scan", "public"]);
    assert_eq!(told.code, 2);
    assert!(told.out.contains("a.example"), "{}", told.out);
    assert!(told.err.contains("public/loop") && told.err.contains("public/gone.html"), "{}", told.err);
    let sarif: serde_json::Value =
        serde_json::from_str(&folder.run(&["scan", "public", "--format", "sarif"]).out).unwrap();
    let run = &sarif["runs"][0]["invocations"][0];
    assert_eq!(run["executionSuccessful"], false);
    assert_eq!(run["toolExecutionNotifications"][0]["level"], "error");
}
