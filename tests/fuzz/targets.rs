//! What fuzzing does with an input: each target takes any bytes the whole way that a stranger's file would take, and
//! holds what comes out to what it promises. Nothing here knows a fuzzer, so an ordinary test goes the same way.

use klartext::catalog::Catalog;
use klartext::export::{self, suggestion};
use klartext::locale::Locale;
use klartext::model::{Format, Register};
use klartext::project::Project;
use klartext::report::expansion::{Expansion, lines};
use klartext::report::{self, Look, Report, Scanned};
use klartext::scan::{self, Survey};
use klartext::site::{self, Cache, Judged, State, Told, Touched};
use klartext::source::{Lines, Sources};
use klartext::value::{Date, hash};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// The day on which declarations are judged.
const TODAY: Date = Date::constant(2026, 11, 22);

/// Something that reads what strangers write.
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// The longest input worth a run, in bytes.
    pub longest: usize,
    /// Reads an input and panics if a promise is broken.
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: [Target; 14] = [
    Target { name: "declaration", longest: 32 << 10, run: declaration },
    Target { name: "theme", longest: 32 << 10, run: theme },
    Target { name: "locale", longest: 48 << 10, run: locale },
    Target { name: "catalog", longest: 32 << 10, run: catalog },
    Target { name: "html", longest: 128 << 10, run: html },
    Target { name: "css", longest: 128 << 10, run: css },
    Target { name: "script", longest: 128 << 10, run: script },
    Target { name: "server", longest: 128 << 10, run: server },
    Target { name: "har", longest: 256 << 10, run: recording },
    Target { name: "inspection", longest: 256 << 10, run: recording },
    Target { name: "cache", longest: 32 << 10, run: cache },
    Target { name: "lock", longest: 8 << 10, run: lock },
    Target { name: "changes", longest: 16 << 10, run: changes_file },
    Target { name: "archive", longest: 48 << 10, run: archived },
];

/// The files of a theme that an input can stand for, by its first byte.
pub const TEMPLATES: [&str; 22] = [
    "page.html",
    "page.md",
    "style.css",
    "theme.yaml",
    "blocks/address.html",
    "blocks/address.md",
    "blocks/list.html",
    "blocks/list.md",
    "blocks/markdown.html",
    "blocks/markdown.md",
    "blocks/paragraph.html",
    "blocks/paragraph.md",
    "blocks/sample.html",
    "blocks/sample.md",
    "blocks/section.html",
    "blocks/section.md",
    "blocks/snippet.html",
    "blocks/snippet.md",
    "blocks/table.html",
    "blocks/table.md",
    "blocks/terms.html",
    "blocks/terms.md",
];

/// The files of a catalog that an input can stand for, by its first byte.
pub const CATALOG_FILES: [&str; 12] = [
    "products/oven-cloud.yaml",
    "products/netcup.yaml",
    "data.yaml",
    "outdated.yaml",
    "measures.yaml",
    "authorities.yaml",
    "legal-bases.yaml",
    "retention.yaml",
    "countries.yaml",
    "claims.yaml",
    "purposes.yaml",
    "spellings.yaml",
];

static SHIPPED: LazyLock<(Sources, Catalog)> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    (sources, catalog)
});

/// Where all declarations lie that targets begin with; nobody needs them when the process ends.
pub fn scratch() -> PathBuf {
    std::env::temp_dir().join(format!("klartext-fuzz-{}", std::process::id()))
}

/// A declaration in a folder of its own, some of whose files are replaced in memory.
struct Stage {
    folder: PathBuf,
    project: Project,
}

impl Stage {
    /// A folder with these files.
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = scratch().join(name);
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let project = Project::open(&folder).unwrap();
        Self { folder, project }
    }

    fn judge(&self, path: &str, input: &[u8]) -> Judged {
        let project = self.project.with_text(path, String::from_utf8_lossy(input).into_owned()).unwrap();
        let (sources, catalog) = &*SHIPPED;
        site::judge(&project, sources, catalog, TODAY).unwrap()
    }
}

/// A small declaration without faults, with every kind of document.
const SMALL: &str = include_str!("small.yaml");

/// A project with words, facts and templates of its own.
const OWN: [(&str, &str); 8] = [
    ("klartext.yaml", include_str!("../own/klartext.yaml")),
    ("catalog/data.yaml", include_str!("../own/catalog/data.yaml")),
    ("catalog/outdated.yaml", include_str!("../own/catalog/outdated.yaml")),
    ("catalog/products/netcup.yaml", include_str!("../own/catalog/products/netcup.yaml")),
    ("catalog/products/oven-cloud.yaml", include_str!("../own/catalog/products/oven-cloud.yaml")),
    ("locales/de/own.ftl", include_str!("../own/locales/de/own.ftl")),
    ("locales/en/own.ftl", include_str!("../own/locales/en/own.ftl")),
    ("themes/klartext/blocks/paragraph.html", include_str!("../own/themes/klartext/blocks/paragraph.html")),
];

fn declaration(input: &[u8]) {
    static STAGE: LazyLock<(Stage, Judged)> = LazyLock::new(|| {
        let stage = Stage::new("declaration", &[("klartext.yaml", SMALL)]);
        let small = stage.judge("klartext.yaml", SMALL.as_bytes());
        assert!(matches!(small.state, State::Cleared(_)), "{}", findings(&small));
        (stage, small)
    });
    let (stage, small) = &*STAGE;
    let judged = stage.judge("klartext.yaml", input);
    findings(&judged);
    everything(&judged, input.len());
    if let (0, Some(changes)) = (input.len() % 4, site::changes(small, &judged)) {
        for lang in changes.languages() {
            let _ = changes.json(lang);
            changes.page(lang, Format::Text).iter().for_each(|page| plain(page));
        }
    }
}

/// The pages of a declaration whose shape is right, and one of the other things that can be made of it; which one, the
/// input decides, so that a run takes less time and the same input is always read in the same way.
fn everything(judged: &Judged, which: usize) {
    let Some(policy) = judged.policy() else { return };
    pages(judged);
    let words = |lang| Locale::overlaid(lang, policy.register == Register::Informal, &judged.own.words);
    let locales: Vec<_> = policy.languages.iter().map(|lang| words(&lang.value)).collect();
    let (catalog, sources) = (&judged.catalog, &judged.sources);
    match which % 5 {
        0 => json(&report::escaped(&export::policy(policy, catalog, sources, true))),
        1 => json(&export::harmless(&export::klaro(policy, catalog, &locales).document)),
        2 => locales.iter().for_each(|locale| json(&report::escaped(&export::tilt(policy, catalog, locale).document))),
        3 => {
            let expansion = Expansion::new(policy, catalog, sources);
            expansion.ids().into_iter().for_each(|id| plain(&lines(&expansion.of(id), false)));
        }
        _ => {
            site::coverage(judged);
            site::lock(judged);
        }
    }
}

/// Every page, of drafts too, and all that a site has if it is cleared.
fn pages(judged: &Judged) {
    if let State::Cleared(cleared) = &judged.state {
        let _ = site::plan(cleared, &judged.catalog, &judged.own);
    } else {
        for page in site::preview(judged, None, None, None).into_iter().flat_map(|preview| preview.pages) {
            if page.format == Format::Text {
                plain(&page.text);
            }
        }
    }
}

/// What is said about a declaration, in every form.
fn findings(judged: &Judged) -> String {
    let report = || Report { findings: &judged.findings, sources: &judged.sources, name: |_| None };
    let told = report::terminal(report(), Look::default());
    plain(&told);
    json(&report::json(&[report()]));
    json(&report::sarif(&[report()]));
    plain(&report::github(report()));
    told
}

/// A terminal does what it is told by signs that nobody sees, and shows some texts in the wrong order.
fn plain(text: &str) {
    let shown = text.replace("\r\n", "\n");
    let turns = |sign: &char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let steers = |sign: &char| turns(sign) || (sign.is_control() && !matches!(sign, '\n' | '\t'));
    if let Some(sign) = shown.chars().find(steers) {
        panic!("a sign that steers a terminal: {sign:?} in\n{}", text.escape_debug());
    }
}

fn json(text: &str) {
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        panic!("no JSON: {error}\n{text}");
    }
}

/// A text with a number before it.
fn numbered<'i>(input: &'i [u8], names: &[&'static str]) -> Option<(&'static str, &'i [u8])> {
    let (number, text) = input.split_first()?;
    Some((names[usize::from(*number) % names.len()], text))
}

fn theme(input: &[u8]) {
    static STAGES: LazyLock<Vec<Stage>> = LazyLock::new(|| {
        let stage = |(at, name): (usize, &&str)| {
            Stage::new(&format!("theme-{at}"), &[("klartext.yaml", SMALL), (&format!("themes/klartext/{name}"), "")])
        };
        TEMPLATES.iter().enumerate().map(stage).collect()
    });
    let Some((name, text)) = numbered(input, &TEMPLATES) else { return };
    let Some(stage) = TEMPLATES.iter().position(|known| *known == name).map(|at| &STAGES[at]) else { return };
    let judged = stage.judge(&format!("themes/klartext/{name}"), text);
    findings(&judged);
    pages(&judged);
}

fn locale(input: &[u8]) {
    static STAGE: LazyLock<Stage> = LazyLock::new(|| Stage::new("locale", &OWN));
    let judged = STAGE.judge("locales/de/own.ftl", input);
    findings(&judged);
    pages(&judged);
}

fn catalog(input: &[u8]) {
    static STAGES: LazyLock<Vec<Stage>> = LazyLock::new(|| {
        let stage = |(at, name): (usize, &&str)| {
            let name = format!("catalog/{name}");
            let mut files = OWN.to_vec();
            if !files.iter().any(|(known, _)| *known == name) {
                files.push((&name, ""));
            }
            Stage::new(&format!("catalog-{at}"), &files)
        };
        CATALOG_FILES.iter().enumerate().map(stage).collect()
    });
    let Some((name, text)) = numbered(input, &CATALOG_FILES) else { return };
    let Some(stage) = CATALOG_FILES.iter().position(|known| *known == name).map(|at| &STAGES[at]) else { return };
    let judged = stage.judge(&format!("catalog/{name}"), text);
    findings(&judged);
    everything(&judged, input.len());
}

/// The texts of a built site with what loads them.
fn built(files: &[&str], input: &[u8]) {
    const LOADER: &str = "<link rel=stylesheet href=x.css><script src=x.js></script><object data=x.svg></object>\
                          <link rel=manifest href=x.webmanifest>";
    let mut sources = Sources::default();
    let mut add = |path: &str, bytes: &[u8]| {
        let bytes = bytes.to_vec();
        (sources.add(path.to_owned(), scan::text(move || Ok(bytes.clone()))), path.to_owned())
    };
    let mut all: Vec<_> = files.iter().map(|path| add(path, input)).collect();
    if !files.contains(&"index.html") {
        all.push(add("index.html", LOADER.as_bytes()));
    }
    let own = ["own.example".to_owned()];
    told(&scan::survey(&sources, &all, &own), &sources, &own);
}

/// What is said about a site.
fn told(survey: &Survey, sources: &Sources, own: &[String]) {
    let catalog = &SHIPPED.1;
    let scanned = || Scanned { survey, sources, catalog, own, unread: &[] };
    plain(&report::sightings(scanned()));
    json(&report::sightings_json(scanned()));
    let lines = Lines::of(sources);
    let suggested = suggestion::suggestion(suggestion::Site { survey, lines: &lines, catalog, policy: None });
    plain(&suggested.yaml());
}

fn html(input: &[u8]) {
    built(&["index.html", "x.svg"], input);
    let text = scan::decode(input.to_vec());
    scan::passages(&text);
    scan::portrait([("index.html", text.as_str())]);
}

fn css(input: &[u8]) {
    built(&["x.css"], input);
}

fn script(input: &[u8]) {
    built(&["x.js"], input);
}

fn server(input: &[u8]) {
    built(&["_headers", "_redirects", ".htaccess", "x.webmanifest"], input);
}

fn recording(input: &[u8]) {
    let (mut sources, mut survey) = (Sources::default(), Survey::default());
    let bytes = input.to_vec();
    let file = sources.add("recording", scan::text(move || Ok(bytes.clone())));
    let own = ["own.example".to_owned()];
    if survey.record(&sources, file, &own).is_ok() {
        told(&survey, &sources, &own);
    }
}

/// A build with its cache.
struct Noted {
    stage: Stage,
    cache: Cache,
    /// The file with the note.
    file: PathBuf,
}

static NOTED: LazyLock<Noted> = LazyLock::new(|| {
    let stage = Stage::new("cache", &OWN);
    let judged = stage.judge("klartext.yaml", OWN[0].1.as_bytes());
    let State::Cleared(cleared) = &judged.state else { panic!("{}", findings(&judged)) };
    let site = site::plan(cleared, &judged.catalog, &judged.own).unwrap();
    let (public, internal) = (stage.folder.join("public"), stage.folder.join("internal"));
    site::publish(&site, &public, &internal).unwrap();
    let touched = Touched::of(&stage.project, &judged, &site, (&public, &internal), false).unwrap();
    let folder = stage.folder.join("notes");
    let cache = Cache::new(&folder, "", None).unwrap();
    cache.keep(&stage.project, &touched, &Told { text: "clear".to_owned(), counts: judged.findings.counts() });
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    Noted { stage, cache, file }
});

/// A note proves itself by its first line, which the fuzzer would never guess: it is put before what looks like a note.
fn cache(input: &[u8]) {
    let proof = if input.starts_with(b"{") { format!("{}\n", hash(input)) } else { String::new() };
    let end: &[u8] = if proof.is_empty() { b"" } else { b"\n" };
    fs::write(&NOTED.file, [proof.as_bytes(), input, end].concat()).unwrap();
    NOTED.cache.recall(&NOTED.stage.project);
}

/// The note of a build, without its proof.
pub fn notes() -> Vec<Vec<u8>> {
    let whole = fs::read_to_string(&NOTED.file).unwrap();
    let (_, note) = whole.split_once('\n').unwrap();
    vec![note.trim_end().as_bytes().to_vec(), whole.into_bytes()]
}

fn lock(input: &[u8]) {
    static STAGE: LazyLock<Stage> =
        LazyLock::new(|| Stage::new("lock", &[("klartext.yaml", SMALL), ("klartext.lock", "")]));
    let judged = STAGE.judge("klartext.lock", input);
    findings(&judged);
    if let Some(lock) = site::lock(&judged) {
        plain(&lock.to_string());
    }
}

/// The name of the file of changes, and what may stand in it.
const CHANGES: &str = "klartext.changes.yaml";
const FIRST: &str =
    "changes:\n  - date: 2026-11-01\n    version: \"1\"\n    what: {first: {de: Das erste., en: The first.}}\n";

static WITH_CHANGES: LazyLock<(Stage, Judged)> = LazyLock::new(|| {
    let main = format!("include: [{CHANGES}]\n{SMALL}");
    let old = Stage::new("changes-old", &[("klartext.yaml", SMALL)]);
    let old = old.judge("klartext.yaml", SMALL.replace("7 days", "30 days").as_bytes());
    (Stage::new("changes", &[("klartext.yaml", &main), (CHANGES, FIRST)]), old)
});

fn changes_file(input: &[u8]) {
    let (stage, old) = &*WITH_CHANGES;
    let judged = stage.judge(CHANGES, input);
    findings(&judged);
    pages(&judged);
    let _ = site::history(old, &judged);
}

/// The file of changes of a declaration.
pub fn changes() -> Vec<Vec<u8>> {
    let (stage, old) = &*WITH_CHANGES;
    let judged = stage.judge(CHANGES, FIRST.as_bytes());
    vec![site::history(old, &judged).unwrap().unwrap().into_bytes()]
}

/// A page of an earlier version.
const KEPT: &str = "archive/2026-11-01/statement.de.json";

static WITH_ARCHIVE: LazyLock<Stage> = LazyLock::new(|| {
    let main = SMALL.replace("output: {", "output: {archive: archive, ");
    Stage::new("archive", &[("klartext.yaml", &main), (KEPT, "")])
});

fn archived(input: &[u8]) {
    let judged = WITH_ARCHIVE.judge(KEPT, input);
    findings(&judged);
    let State::Cleared(cleared) = &judged.state else { return };
    let Ok(site) = site::plan(cleared, &judged.catalog, &judged.own) else { return };
    for (_, content) in site.files().iter().filter(|(name, _)| name.contains("2026-11-01")) {
        let text = std::str::from_utf8(content).unwrap();
        assert!(!text.starts_with("<!doctype") || !text.contains("<script"), "{text}");
        plain(text);
    }
}

/// Pages of the small declaration as they are kept.
pub fn kept() -> Vec<Vec<u8>> {
    let old = Stage::new("archive-old", &[("klartext.yaml", &SMALL.replace("2026-11-20", "2026-11-01"))]);
    let before = old.judge("klartext.yaml", SMALL.replace("2026-11-20", "2026-11-01").as_bytes());
    let main = SMALL.replace("output: {", "output: {archive: kept, ").replace("7 days", "30 days");
    let new = Stage::new("archive-new", &[("klartext.yaml", &main)]);
    let now = new.judge("klartext.yaml", main.as_bytes());
    site::archive(&new.project, &new.project, (&old.project, &before), &now).unwrap();
    let folder = new.folder.join("kept/2026-11-01");
    let mut pages: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    pages.iter().map(|page| fs::read(page).unwrap()).collect()
}
