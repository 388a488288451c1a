//! Slips in a built site: a clean one beside its declaration with one change has the finding that names it, at its
//! file and line, and nothing else but what follows from it.

use super::{SHIPPED, TODAY};
use crate::examples::Folder;
use crate::rules::{BASE, laid_over};
use klartext::finding::Level;
use klartext::project::Project;
use klartext::site::{self, BuiltSite, Judged, State};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What the base does not have: a video that waits for a click, a login, and a claim.
const DECLARED: &str = "
recipients:
  youtube: {role: controller}
  bildwerk: {name: Bildwerk GmbH, country: DE, category: cdn, policy: https://bildwerk.example/datenschutz, hosts: [bildwerk.example]}
services:
  website:
    videos:
      use: youtube
      loads: on-click
      subjects: visitors
      purposes: {external-media: consent}
      consent: {by: banner, withdraw: footer-link}
      provision: voluntary
      retention: 6 months
      recipients: no-others
      cookies: external-media
    pictures:
      loads: at-once
      subjects: visitors
      data: [ip-address, access-time]
      purposes: {load-cdn: {legitimate-interests: [answer-requests]}}
      provision: voluntary
      retention: 7 days
      recipients: bildwerk
      cookies: none
    login:
      subjects: users
      data: [username]
      purposes: {login: contract}
      provision: voluntary
      recipients: none
      retention: until session-end
      cookies: {SITZUNG: necessary session for login}
claims: {website: [no-external-fonts]}
";

/// The pages that somebody else makes. The statement is made from the declaration.
const PAGES: [(&str, &str); 4] = [
    (
        "index.html",
        "<!doctype html>
<html lang=\"de\">
<head>
<title>Bäckerei Müller</title>
<link rel=\"stylesheet\" href=\"/stil.css\">
</head>
<body>
<img src=\"https://cdn.bildwerk.example/brot.jpg\" alt=\"Brot\">
<button data-src=\"https://www.youtube.com/embed/brot\">Film ansehen</button>
<footer>
<a href=\"/impressum/\">Impressum</a>
<a href=\"/datenschutz\">Datenschutz</a>
</footer>
",
    ),
    (
        "impressum/index.html",
        "<!doctype html>
<title>Impressum</title>
<p>Bäckerei Müller GmbH, Große Straße 1, 49074 Osnabrück</p>
<p><a href=\"../privacy.html\">Privacy</a></p>
",
    ),
    ("stil.css", "@font-face { font-family: Lora; src: url(/lora.woff2) }\n"),
    ("_headers", "/*\n  Set-Cookie: SITZUNG=1; Path=/; Secure; HttpOnly\n"),
];

/// A change of a file, and the code and line of the finding that names it.
struct Slip {
    name: &'static str,
    file: &'static str,
    what: &'static str,
    with: &'static str,
    finds: (&'static str, usize),
    /// Codes of what may follow from it.
    follows: &'static [&'static str],
}

const SLIPS: [Slip; 12] = [
    Slip {
        name: "a font of others",
        file: "index.html",
        what: "<link rel=\"stylesheet\" href=\"/stil.css\">",
        with: "<link rel=\"stylesheet\" href=\"https://fonts.googleapis.com/css2?family=Lora\">",
        finds: ("KT801", 5),
        follows: &["KT805"],
    },
    Slip {
        name: "a font of others in a sheet",
        file: "stil.css",
        what: "url(/lora.woff2)",
        with: "url(https://fonts.gstatic.com/lora.woff2)",
        finds: ("KT805", 1),
        follows: &["KT801"],
    },
    Slip {
        name: "a host that nobody knows",
        file: "index.html",
        what: "cdn.bildwerk.example/brot.jpg",
        with: "bilder.teigwerk.example/brot.jpg",
        finds: ("KT801", 8),
        // Nothing else of the declared one is in the pages.
        follows: &["KT804"],
    },
    Slip {
        name: "a film that does not wait",
        file: "index.html",
        what: "<button data-src=\"https://www.youtube.com/embed/brot\">Film ansehen</button>",
        with: "<iframe src=\"https://www.youtube.com/embed/brot\"></iframe>",
        finds: ("KT803", 9),
        follows: &[],
    },
    Slip {
        name: "a connection ahead",
        file: "index.html",
        what: "<title>",
        with: "<link rel=preconnect href=https://www.youtube.com><title>",
        finds: ("KT803", 4),
        follows: &[],
    },
    Slip {
        name: "a form of others",
        file: "index.html",
        what: "<footer>",
        with: "<form action=https://bestellung.teigwerk.example/></form><footer>",
        finds: ("KT802", 10),
        follows: &[],
    },
    Slip {
        name: "an item that is not declared",
        file: "_headers",
        what: "Set-Cookie: SITZUNG=1",
        with: "Set-Cookie: BESUCH=1",
        finds: ("KT806", 2),
        follows: &[],
    },
    Slip {
        name: "an item that stays",
        file: "_headers",
        what: "; HttpOnly",
        with: "; Max-Age=86400",
        finds: ("KT807", 2),
        follows: &[],
    },
    Slip {
        name: "an item of others",
        file: "_headers",
        what: "; HttpOnly",
        with: "; Domain=bildwerk.example",
        finds: ("KT808", 2),
        follows: &[],
    },
    Slip {
        name: "a page without the statement",
        file: "impressum/index.html",
        what: "<a href=\"../privacy.html\">Privacy</a>",
        with: "<a href=\"/\">Start</a>",
        finds: ("KT809", 1),
        follows: &[],
    },
    Slip {
        name: "a page without the imprint",
        file: "index.html",
        what: "<a href=\"/impressum/\">Impressum</a>",
        with: "",
        finds: ("KT810", 1),
        follows: &[],
    },
    Slip {
        name: "a statement edited by hand",
        file: "datenschutz.html",
        what: "49074 Osnabrück",
        with: "49074 Osnabrück (Altstadt)",
        finds: ("KT812", 1),
        follows: &[],
    },
];

fn judge(folder: &Path) -> Judged {
    let (shipped, catalog) = &*SHIPPED;
    let built = BuiltSite { folder: folder.join("site"), ..BuiltSite::default() };
    site::judge_against(Some(&built), &Project::open(folder).unwrap(), shipped, catalog, TODAY).unwrap()
}

/// What is found, hints about facts in doubt aside.
fn found(judged: &Judged) -> BTreeSet<(String, String)> {
    let findings = judged.findings.iter().filter(|one| one.level < Level::Hint || (800..900).contains(&one.code.0));
    let place = |one: &klartext::finding::Finding| {
        let name = &judged.sources.get(one.primary.span.file).name;
        let file = name.split_once("/site/").map_or("declaration", |(_, path)| path);
        format!("{file}:{}", judged.sources.line(one.primary.span))
    };
    findings.map(|one| (one.code.to_string(), place(one))).collect()
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join("site").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn each_slip_in_a_site_is_named_where_it_was_made() {
    let folder = Folder::new();
    fs::write(folder.path().join("klartext.yaml"), laid_over(BASE, DECLARED.trim_start())).unwrap();
    for (name, text) in PAGES {
        write(folder.path(), name, text);
    }
    let before = judge(folder.path());
    let State::Cleared(cleared) = &before.state else { panic!("{:?}", before.findings) };
    for (name, bytes) in site::plan(cleared, &before.catalog, &before.own).unwrap().files() {
        write(folder.path(), name, std::str::from_utf8(bytes).unwrap());
    }
    assert_eq!(found(&judge(folder.path())), BTreeSet::new(), "the site is clean");
    let mut faults = Vec::new();
    for slip in &SLIPS {
        let path = folder.path().join("site").join(slip.file);
        let clean = fs::read_to_string(&path).unwrap();
        assert!(clean.contains(slip.what), "no room for: {}", slip.name);
        fs::write(&path, clean.replacen(slip.what, slip.with, 1)).unwrap();
        let mut found = found(&judge(folder.path()));
        fs::write(&path, clean).unwrap();
        let (code, line) = slip.finds;
        let named = found.remove(&(code.to_owned(), format!("{}:{line}", slip.file)));
        found.retain(|(code, _)| !slip.follows.contains(&code.as_str()));
        if !named || !found.is_empty() {
            faults.push(format!("{}: {} besides {found:?}", slip.name, if named { "found" } else { "not found" }));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
