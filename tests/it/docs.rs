//! The documentation: made from the sources and from nothing else, whole, the same every time, and without a dead link.

use crate::cli::{Folder, run};
use crate::tree::{self, none};
use klartext::catalog::{Catalog, Kind};
use klartext::check::RULES;
use klartext::lower::keys;
use klartext::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

type Pages = BTreeMap<String, String>;

/// All files of the site with an example, written once for all tests.
fn pages() -> &'static Pages {
    static PAGES: OnceLock<Pages> = OnceLock::new();
    PAGES.get_or_init(|| written("docs"))
}

fn written(name: &str) -> Pages {
    let folder = Folder::new(name);
    let out = folder.0.to_str().unwrap();
    let ran = run(tree::root(), &["docs", "--out", out, "examples/minimal", "examples/mail-hoster"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let mut pages = Pages::new();
    read(&folder.0, &folder.0, &mut pages);
    pages
}

fn read(root: &Path, folder: &Path, into: &mut Pages) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            read(root, &entry.path(), into);
        } else {
            let name = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            into.insert(name, std::fs::read_to_string(entry.path()).unwrap());
        }
    }
}

fn page(name: &str) -> &'static str {
    pages().get(name).unwrap_or_else(|| panic!("there is no {name}"))
}

/// The elements of a page: what stands between `<` and `>`. Rules show HTML, too, where both are escaped.
fn elements(page: &str) -> impl Iterator<Item = &str> {
    page.split('<').skip(1).map(|piece| piece.split('>').next().unwrap())
}

/// What stands in an attribute, wherever a page has it.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let start = format!(" {name}=\"");
    elements(page).filter_map(|element| element.split_once(&start)?.1.split('"').next()).collect()
}

/// What escapes in HTML stand for.
fn plain(html: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(html.to_owned(), |text, (escape, sign)| text.replace(escape, sign))
}

fn is_page(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "html")
}

#[test]
fn every_link_leads_somewhere() {
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages().iter().map(|(name, page)| (name.as_str(), attributes(page, "id").into_iter().collect())).collect();
    let html = pages().iter().filter(|(name, _)| is_page(name));
    let mut seen = 0;
    let mut dead = Vec::new();
    for (name, page) in html {
        let here = Path::new(name).parent().unwrap();
        for link in attributes(page, "href").into_iter().filter(|link| !link.contains(':')) {
            seen += 1;
            let (file, place) = link.split_once('#').map_or((link, None), |(file, place)| (file, Some(place)));
            let target: PathBuf = if file.is_empty() { name.into() } else { here.join(file) };
            let target = target.to_str().unwrap();
            let leads = ids.get(target).is_some_and(|ids| place.is_none_or(|place| ids.contains(place)));
            if !leads {
                dead.push(format!("{name}: {link} leads nowhere"));
            }
        }
    }
    assert!(seen > 2_000, "only {seen} links were looked at");
    none(dead);
}

#[test]
fn every_place_has_a_name_of_its_own() {
    none(pages().iter().filter(|(name, _)| is_page(name)).flat_map(|(name, page)| {
        let mut seen = BTreeSet::new();
        let twice = attributes(page, "id").into_iter().filter(|id| !seen.insert(*id)).collect::<Vec<_>>();
        twice.into_iter().map(move |id| format!("{name}: {id} stands twice"))
    }));
}

#[test]
fn no_page_runs_or_loads_anything() {
    let html = pages().iter().filter(|(name, _)| is_page(name));
    none(html.flat_map(|(name, page)| {
        let does = |element: &&str| {
            let name = element.split(' ').next().unwrap();
            matches!(name, "script" | "style" | "img" | "iframe")
                || element.contains(" style=\"")
                || element.contains(" src=\"")
        };
        elements(page).filter(does).map(move |element| format!("{name}: <{element}>"))
    }));
}

#[test]
fn every_rule_has_its_page_in_full() {
    for rule in RULES {
        let code = rule.code.to_string();
        let own = page(&format!("rule-{}.html", code.to_lowercase()));
        let lines = rule.page.lines().filter(|line| !line.starts_with('#') && !line.starts_with("```"));
        // Markdown joins lines and drops marks; the words are there in their order.
        let words = |text: &str| {
            text.replace(['`', '*', '>', '|'], " ").split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        let shown = plain(&stripped(own));
        none(lines.filter(|line| line.contains("  ") || line.contains(": ")).filter_map(|line| {
            let there = words(&shown).join(" ").contains(&words(line.trim_start_matches("- ")).join(" "));
            (!there).then(|| format!("{code}: the page lacks `{line}`"))
        }));
        for list in ["rules.html", "rules.de.html"] {
            assert!(page(list).contains(&code) && page(list).contains(rule.name), "{list} lacks {code}");
        }
    }
    assert!(page("rules.html").contains("Art. 13(1)(a) GDPR") || page("rules.html").contains("13(1)(a)"));
    assert!(page("rules.de.html").contains("DSGVO") && page("rules.de.html").contains("Warnung"));
}

/// The text of a page without its elements.
fn stripped(page: &str) -> String {
    let mut out = String::new();
    for piece in page.split('<') {
        out.push(' ');
        out.push_str(piece.split_once('>').map_or("", |(_, text)| text));
    }
    out
}

#[test]
fn every_key_is_told() {
    let own = page("keys.html");
    let sections: BTreeSet<&str> = attributes(own, "id").into_iter().collect();
    assert!(sections.len() > keys::tables().len());
    for info in keys::tables().iter().flat_map(|table| table.keys) {
        assert!(own.contains(&format!("<code>{}</code>", info.key)), "{}", info.key);
    }
}

#[test]
fn every_fact_is_told_with_its_sources() {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    for kind in Kind::all() {
        let is_about_words = matches!(kind, Kind::Outdated | Kind::EmptyPhrases | Kind::Spellings);
        let languages: &[&str] = if is_about_words { &["html"] } else { &["html", "de.html"] };
        for name in languages.iter().map(|ending| format!("catalog-{}.{ending}", kind.name())) {
            let ids: BTreeSet<&str> = attributes(page(&name), "id").into_iter().collect();
            none(kind.ids(&catalog).into_iter().filter(|id| !ids.contains(id)).map(|id| format!("{name}: {id}")));
        }
    }
    assert!(page("catalog-data.de.html").contains("IP-Adresse") && page("catalog-data.html").contains("IP address"));
    assert!(page("catalog-products.html").contains("href=\"https://github.com/datenanfragen/data\""));
}

#[test]
fn every_command_is_told_as_its_help_does() {
    let own = plain(page("commands.html"));
    for name in ["klartext", "klartext build", "klartext catalog show", "klartext docs"] {
        assert!(own.contains(&format!("<code>{name}</code>")), "{name}");
    }
    assert!(own.contains("Exit codes: 0 all that applies is told"));
}

#[test]
fn examples_stand_beside_their_pages() {
    let own = page("example-mail-hoster.html");
    let source = std::fs::read_to_string(tree::root().join("examples/mail-hoster/measures.yaml")).unwrap();
    assert!(plain(own).contains(source.trim_end()));
    assert!(own.contains("href=\"examples/mail-hoster/public/datenschutz.html\""));
    assert!(page("examples/mail-hoster/public/datenschutz.html").contains("Datenschutz"));
    assert!(page("examples.html").contains("A mail hoster"));
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let again = written("docs-again");
    assert_eq!(pages().keys().collect::<Vec<_>>(), again.keys().collect::<Vec<_>>());
    none(again.iter().filter(|(name, text)| pages()[*name] != **text).map(|(name, _)| name.clone()));
}

#[test]
fn without_examples_nothing_else_is_missing() {
    let folder = Folder::new("docs-bare");
    let ran = folder.run(&["docs", "--out", "site"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (start, keys) = (folder.read("site/index.html"), folder.read("site/keys.html"));
    assert!(!start.contains("examples.html") && !keys.contains("examples.html") && start.contains("keys.html"));
}

#[test]
fn an_example_that_is_not_clear_is_not_shown() {
    let folder = Folder::new("docs-broken");
    folder.write("klartext.yaml", "klartext: 1\nlanguages: [de, en]\ndocuments: [statement]\n");
    let ran = folder.run(&["docs", "--out", "site", "."]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("gives no pages") && !folder.0.join("site").exists(), "{}", ran.err);
}
