//! Every example is clean and gives the pages that lie in `tests/pages/`, which a reviewer can open, and so is every
//! fixture, which shows on one small firm what the examples do not use. `SNAPSHOTS=overwrite` rewrites the pages.

use crate::tree::none;
use klartext::catalog::Catalog;
use klartext::document::Kind;
use klartext::finding::{Finding, Level};
use klartext::project::Project;
use klartext::report::{Look, Report, terminal};
use klartext::site::{self, Judged, Site, State};
use klartext::source::Sources;
use klartext::value::Date;
use snapbox::Assert;
use snapbox::Data;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The day on which all examples are judged.
const TODAY: Date = Date::constant(2026, 11, 22);

/// The folders of a folder that hold a declaration.
fn declarations(folder: &str) -> Vec<PathBuf> {
    let folders = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = folders.filter(|folder| folder.join("klartext.yaml").is_file()).collect();
    found.sort();
    assert!(!found.is_empty(), "{folder} holds no declaration");
    found
}

/// The declarations whose pages are kept.
fn kept() -> Vec<PathBuf> {
    [declarations("examples"), declarations("tests/fixtures")].concat()
}

/// A declaration with everything that its pages need.
pub(crate) struct Built {
    pub(crate) judged: Judged,
}

pub(crate) fn built(folder: &Path) -> Built {
    let mut shipped = Sources::default();
    let catalog = Catalog::shipped(&mut shipped);
    let project = Project::open(folder).unwrap();
    let judged = site::judge(&project, &shipped, &catalog, TODAY).unwrap();
    Built { judged }
}

impl Built {
    /// The findings as a terminal shows them, for the message of a test that fails.
    pub(crate) fn findings(&self) -> String {
        let report = Report { findings: &self.judged.findings, sources: &self.judged.sources, name: |_| None };
        terminal(report, Look::default())
    }

    pub(crate) fn site(&self) -> Site {
        let State::Cleared(cleared) = &self.judged.state else { panic!("not cleared:\n{}", self.findings()) };
        site::plan(cleared, &self.judged.catalog, &self.judged.own).unwrap()
    }
}

#[test]
fn examples_have_neither_error_nor_warning() {
    for folder in kept() {
        let built = built(&folder);
        // Whether the date fits depends on the lock, which has a test of its own.
        let is_loud = |one: &&Finding| one.level < Level::Hint && one.code.0 != 910;
        let loud = built.judged.findings.iter().filter(is_loud).count();
        assert_eq!(loud, 0, "{}", built.findings());
    }
}

#[test]
fn examples_give_the_pages_that_lie_beside() {
    let assert = Assert::new().action_env("SNAPSHOTS");
    for folder in kept() {
        let pages = Path::new("tests/pages").join(folder.file_name().unwrap());
        let site = built(&folder).site();
        for (pages, files) in [(pages.clone(), site.files()), (pages.join("internal"), site.internal())] {
            for (name, content) in files {
                let text = String::from_utf8(content.clone()).unwrap();
                // Compared as they are: no line ending or placeholder is to be forgiven.
                assert.eq(Data::text(text).raw(), Data::read_from(&pages.join(name), None).raw());
            }
            let planned: BTreeSet<String> = files.keys().cloned().collect();
            assert_eq!(files_in(&pages), planned, "{} holds other files than the site", pages.display());
        }
    }
}

/// The names of the files in a folder; of one that is not there none.
fn files_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    files.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn internal_pages_and_public_ones_do_not_know_each_other() {
    let site = built(Path::new("examples/mail-hoster")).site();
    assert!(site.internal().contains_key("empfaenger-kunden.html") && site.files().contains_key("empfaenger.html"));
    for (files, others) in [(site.files(), site.internal()), (site.internal(), site.files())] {
        for (name, content) in files {
            let text = String::from_utf8_lossy(content);
            // The style sheet lies in both folders.
            let linked = others.keys().filter(|other| !files.contains_key(*other));
            for other in linked {
                assert!(!text.contains(&format!("\"{other}")), "{name} links to {other}");
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for folder in kept() {
        assert_eq!(built(&folder).site(), built(&folder).site());
    }
}

#[test]
fn pages_that_are_made_while_rules_are_run_are_the_same() {
    let mut shipped = Sources::default();
    let catalog = Catalog::shipped(&mut shipped);
    for folder in kept() {
        let (judged, site) = site::build(&Project::open(&folder).unwrap(), &shipped, &catalog, TODAY).unwrap();
        let (site, before) = (site.unwrap().unwrap(), built(&folder));
        assert_eq!(site, before.site());
        assert_eq!(format!("{:?}", judged.findings), format!("{:?}", before.judged.findings));
    }
    for folder in declarations("tests/faithful") {
        let (judged, site) = site::build(&Project::open(&folder).unwrap(), &shipped, &catalog, TODAY).unwrap();
        assert!(site.is_none() && matches!(judged.state, State::Draft(_)), "{} is a draft", folder.display());
    }
}

/// A copy of an example with one piece of text replaced, in a folder of its own.
pub(crate) fn changed(example: &str, from: &str, to: &str) -> (Folder, Built) {
    let copy = Folder::new();
    for entry in fs::read_dir(example).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_some_and(|end| end == "yaml") {
            fs::copy(&entry, copy.path().join(entry.file_name().unwrap())).unwrap();
        }
    }
    let main = copy.path().join("klartext.yaml");
    let text = fs::read_to_string(&main).unwrap();
    assert!(text.contains(from), "{example} no longer says `{from}`");
    fs::write(&main, text.replace(from, to)).unwrap();
    let built = built(copy.path());
    (copy, built)
}

#[test]
fn measures_come_in_three_outlines() {
    for (view, part) in
        [("goals", "goal-confidentiality"), ("controls", "control-physical-access"), ("ten-parts", "part-1")]
    {
        let (_copy, built) = changed("examples/mail-hoster", "view: ten-parts", &format!("view: {view}"));
        let site = built.site();
        let page = String::from_utf8(site.files()["technische-massnahmen.html"].clone()).unwrap();
        assert!(page.contains(&format!("id=\"measures-{part}\"")), "no part {part} in the view {view}");
    }
}

#[test]
fn an_informal_statement_says_du_throughout() {
    let (_copy, built) = changed("examples/mail-hoster", "register: formal", "register: informal");
    let site = built.site();
    let formal = built_text(Path::new("examples/mail-hoster"), "datenschutz.md");
    let informal = String::from_utf8(site.files()["datenschutz.md"].clone()).unwrap();
    assert!(formal.contains("Sie können widersprechen"));
    assert!(informal.contains("Du kannst widersprechen") || informal.contains("du kannst widersprechen"));
    for ours in ["Sie können widersprechen", "Ihres Browsers", "Ihr Recht auf", "Auf Ihrem Gerät"] {
        assert!(!informal.contains(ours), "the informal statement still says `{ours}`");
    }
}

fn built_text(folder: &Path, name: &str) -> String {
    String::from_utf8(built(folder).site().files()[name].clone()).unwrap()
}

#[test]
fn an_overview_shows_what_is_asked_for_and_no_empty_column() {
    let fixture = "tests/fixtures/layouts";
    let views = "overview:\n  indirect: {group-by: purpose, columns: [purpose, trigger, source, data, service, retention, opt-out]}\n  disclosed: [recipient, country, purpose, legal-basis]\n";
    let (_copy, built) = changed(fixture, views, "overview: none\n");
    let page = String::from_utf8(built.site().files()["privacy.md"].clone()).unwrap();
    assert!(!page.contains("id=\"overview\"") && !page.contains("id=\"indirect\"") && !page.contains("| Recipient |"));
    let only = "overview: {direct: {group-by: service, columns: [service, retention]}, indirect: [service, opt-out]}\n";
    let (_copy, built) = changed(fixture, views, only);
    let page = String::from_utf8(built.site().files()["privacy.md"].clone()).unwrap();
    assert!(page.contains("| Service | Storage period |") && page.contains("| Service | Your choice |"));
    // Where no row leaves a choice, there is no column for it.
    let folder = Folder::new();
    let text = fs::read_to_string("examples/minimal/klartext.yaml").unwrap();
    let text = text.replace("{legitimate-interests: [detect-attacks]}", "contract");
    let text = text.replace("{legitimate-interests: [answer-requests]}", "contract");
    let text = text.replace("provision: voluntary", "provision: {needed-for: service, otherwise: no-service}");
    fs::write(folder.path().join("klartext.yaml"), text).unwrap();
    let page = built_text(folder.path(), "privacy.md");
    assert!(page.contains("| Purpose | Service | Data | Legal basis | Storage period |\n"), "{page}");
}

#[test]
fn questions_address_the_reader_as_the_statement_does() {
    let (_copy, built) = changed("tests/fixtures/layouts", "register: formal", "register: informal");
    let informal = String::from_utf8(built.site().files()["datenschutz.md"].clone()).unwrap();
    let formal = built_text(Path::new("tests/fixtures/layouts"), "datenschutz.md");
    for (formally, informally) in [
        ("Müssen Sie die Daten angeben?", "Musst du die Daten angeben?"),
        ("Was wird auf Ihrem Gerät gespeichert?", "Was wird auf deinem Gerät gespeichert?"),
        ("Wie können Sie das vermeiden?", "Wie kannst du das vermeiden?"),
    ] {
        assert!(formal.contains(formally) && !informal.contains(formally) && informal.contains(informally));
    }
}

#[test]
fn every_section_has_an_anchor_that_texts_can_name() {
    for folder in kept() {
        let built = built(&folder);
        let policy = built.judged.policy().unwrap();
        let page = built_text(&folder, &format!("{}.md", policy.output.name(&policy.languages[0], Kind::Statement)));
        let known = policy.anchors(&built.judged.catalog, Kind::Statement);
        let anchors = page.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let unknown = anchors.filter(|anchor| {
            let is_text = policy.texts.iter().any(|text| text.id.as_str() == *anchor);
            !is_text && !known.iter().any(|known| known.id == *anchor)
        });
        none(unknown.map(|anchor| format!("{}: {anchor}", folder.display())));
    }
}

#[test]
fn the_bare_theme_gives_a_fragment() {
    let (_copy, built) =
        changed("examples/mail-hoster", "formats: [html, markdown, text, csv]", "formats: [html], theme: bare");
    let site = built.site();
    let page = String::from_utf8(site.files()["datenschutz.html"].clone()).unwrap();
    assert!(page.contains("<article") && !page.contains("<html") && !page.contains("<body"));
    assert!(!site.files().contains_key("datenschutz.md"));
}

#[test]
fn a_known_gap_keeps_a_statement_from_being_planned() {
    let (_copy, built) = changed("examples/mail-hoster", "updated: 2026-11-20", "updated: todo");
    assert!(matches!(built.judged.state, State::Draft(_)), "{}", built.findings());
}

pub(crate) use tempdir::Folder;

/// Folders that are removed at the end of their test.
mod tempdir {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicUsize, Ordering};

    static NEXT: AtomicUsize = AtomicUsize::new(0);

    pub(crate) struct Folder(PathBuf);

    impl Folder {
        pub(crate) fn new() -> Self {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let path = std::env::temp_dir().join(format!("klartext-example-{}-{number}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        pub(crate) fn path(&self) -> &Path {
            &self.0
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
