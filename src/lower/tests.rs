//! What the room promises: every key is decoded, every slip of shape is named once and at its place.
#![allow(clippy::unwrap_used)]

mod bad;
mod base;

use super::lower;
use crate::catalog::Catalog;
use crate::document::Kind;
use crate::finding::{Finding, Findings};
use crate::model::*;
use crate::project::Project;
use crate::source::Sources;
use crate::value::{Lang, Text};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A folder that is removed at the end of its test.
struct Folder(PathBuf);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Self(std::env::temp_dir().join(format!("klartext-lower-{}-{number}", std::process::id())));
        for (name, text) in files {
            folder.write(name, text);
        }
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let file = self.0.join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    #[cfg(unix)]
    fn link(&self, target: &str, name: &str) {
        self.remove(name);
        std::os::unix::fs::symlink(target, self.0.join(name)).unwrap();
    }

    fn remove(&self, name: &str) {
        let _ = std::fs::remove_file(self.0.join(name));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The findings of a run with the texts they point into.
struct Run {
    policy: Option<Policy>,
    sources: Sources,
    findings: Findings,
}

fn lower_folder(path: &Path) -> Run {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    let project = Project::open(path).unwrap();
    let mut findings = Findings::default();
    let main = project.read(&mut sources, project.declaration()).unwrap();
    let policy = lower(&project, &mut sources, &catalog, main, &mut findings).policy;
    Run { policy, sources, findings }
}

fn lower_files(files: &[(&str, &str)]) -> Run {
    lower_folder(&Folder::new(files).0)
}

fn lower_text(yaml: &str) -> Run {
    lower_files(&[("klartext.yaml", yaml)])
}

impl Run {
    /// Code, place and title of every finding, one a line.
    fn lines(&self) -> Vec<String> {
        let line = |one: &Finding| format!("{} `{}` {}", one.code, self.sources.slice(one.primary.span), one.title);
        self.findings.iter().map(line).collect()
    }
}

const SMALL: &str = include_str!("tests/small.yaml");

#[test]
fn the_small_file_has_no_finding() {
    let run = lower_text(SMALL);
    assert_eq!(run.lines(), [""; 0]);
    assert!(run.policy.is_some());
}

#[test]
fn the_examples_have_no_finding() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(root.join("examples")).unwrap().map(|entry| entry.unwrap().path());
    for folder in entries.filter(|path| path.is_dir()) {
        let run = lower_folder(&folder);
        assert_eq!(run.lines(), [""; 0]);
    }
}

const TODOS: [&str; 6] = [
    "automated-decisions.consequences",
    "processors.hoster.agreement",
    "processors.hoster.transfer.CH",
    "services.website.videos.purposes.training",
    "services.website.shop.provision.otherwise",
    "services.website.shop.logs.retention",
];
/// What is declared, and how often something refers to it.
const USED: [&str; 16] = [
    "term own-data 2",
    "term strange-field 1",
    "term own-event 2",
    "term own-category 1",
    "term own-task 1",
    "place office 5",
    "place rack 2",
    "processor netcup 0",
    "processor hetzner 0",
    "processor hoster 1",
    "recipient youtube 1",
    "recipient court 6",
    "data set contact-data 1",
    "period own-period 1",
    "period loose 0",
    "period own-period-2 1",
];

const FULL: [(&str, &str); 6] = [
    ("klartext.yaml", include_str!("tests/full.yaml")),
    ("base.yaml", "places: {attic: {country: DE}}\n"),
    ("more.yaml", include_str!("tests/more.yaml")),
    ("facts.yaml", include_str!("tests/facts.yaml")),
    ("texts/hello.de.md", "Hallo **Welt**\n"),
    ("texts/hello.en.md", "Hello **world**\n"),
];

#[test]
fn every_key_is_decoded() {
    let run = lower_files(&FULL);
    assert_eq!(run.lines(), [""; 0]);
    let policy = run.policy.unwrap();
    assert_eq!(policy.register, Register::Informal);
    assert_eq!(policy.parties.len(), 5);
    assert_eq!(policy.todos.iter().map(|todo| todo.as_str()).collect::<Vec<_>>(), TODOS);
    let used: Vec<String> =
        policy.references.iter().map(|one| format!("{} {} {}", one.what, one.id.value, one.uses)).collect();
    assert_eq!(used, USED);
    let text = |text: &Text| text.in_language(&Lang::parse("en").unwrap()).unwrap().to_owned();
    assert_eq!(text(&policy.texts[0].body), "Hello **world**");
    let names: Vec<_> = policy.output.names.iter().map(|name| name.name.as_str()).collect();
    assert_eq!(names[..5], ["datenschutz-neu", "security", "privacy", "unwritten", "list"]);
    assert_eq!(names[5..8], ["copy-me", "theirs", "ours"]);
    let usual = ["technische-massnahmen", "technische-massnahmen-kunden", "empfaenger-kunden", "cookies-und-speicher"];
    assert_eq!((&names[8..12], &names[12..]), (&usual[..], &["texte-fuer-kunden", "privacy", "cookies"][..]));
    let wanted: Vec<_> = policy.documents.wanted.iter().map(|kind| kind.key()).collect();
    assert_eq!(wanted, ["statement", "measures", "measures-customers", "recipients-customers", "cookies", "snippets"]);
    assert!(matches!(policy.parties[2].transfers[0].by.given(), Some(Instrument::Scc(modules)) if *modules == [2, 3]));
    assert_eq!(policy.parties[1].product.as_ref().unwrap().as_str(), "hetzner");
}

#[test]
fn views_of_the_overview_choose_and_order() {
    let views = |yaml: &str| lower_text(&(HEAD.to_owned() + yaml)).policy.unwrap().overview;
    let full = lower_files(&FULL).policy.unwrap().overview;
    let (direct, indirect, disclosed) = (full.direct.unwrap(), full.indirect.unwrap(), full.disclosed.unwrap());
    assert_eq!((direct.group_by, direct.columns.len()), (GroupBy::Purpose, 8));
    assert_eq!((indirect.group_by, indirect.columns[1]), (GroupBy::Chapter, Column::Trigger));
    // What is told once stands in front.
    assert_eq!((disclosed.group_by, disclosed.columns[0]), (GroupBy::Purpose, Column::Purpose));
    assert_eq!(disclosed.columns.len(), Overview::disclosed().columns.len());
    let usual = views("");
    assert!(usual.direct.is_some() && usual.indirect.is_some() && usual.disclosed.is_none());
    let none = views("overview: none\n");
    assert!(none.direct.is_none() && none.indirect.is_none() && none.disclosed.is_none());
    let one = views("overview: {indirect: none, disclosed: [recipient, country]}\n");
    assert!(one.direct.is_some() && one.indirect.is_none());
    assert_eq!(one.disclosed.unwrap().columns, [Column::Recipient, Column::Country]);
}

#[test]
fn all_relevant_terms_stand_where_all_does() {
    let ids = |glossary: &[Explanation]| -> Vec<String> {
        let id = |one: &Explanation| match &one.what.value {
            ExplanationRef::Shipped(key) => key.as_str().to_owned(),
            ExplanationRef::Own { id, .. } => id.clone(),
        };
        glossary.iter().map(id).collect()
    };
    let full = ids(&lower_files(&FULL).policy.unwrap().glossary);
    let place = |id: &str| full.iter().position(|known| known == id);
    assert_eq!((place("cookies"), place("personal-data")), (Some(0), Some(1)));
    assert_eq!(place("own-explanation"), Some(full.len() - 1));
    assert_eq!(full.iter().filter(|id| *id == "cookies").count(), 1);
    // What the declaration has no occasion for is not explained.
    let small = |yaml: &str| ids(&lower_text(&(HEAD.to_owned() + yaml)).policy.unwrap().glossary);
    assert_eq!(
        small("glossary: all\n"),
        ["personal-data", "processing", "gdpr", "legal-basis", "data-subject", "controller"]
    );
    assert!(small("glossary: all\nbackups: {kept: up to 7 days}\n").contains(&"backups".to_owned()));
    let own = "{b: {title: B, text: {de: b, en: b}}, tls: {note: {de: a, en: b}}}";
    assert_eq!(small(&format!("glossary: {own}\n")), ["b", "tls"]);
}

#[test]
fn every_document_can_be_named_and_has_usual_names_that_differ() {
    let keys: Vec<_> = super::keys::NAMES.keys.iter().map(|info| info.key).collect();
    assert_eq!(keys, Kind::ALL.map(Kind::key));
    let run = lower_text(&HEAD.replace(
        "documents: statement",
        "documents: [statement, measures: {audience: [public, customers]}, recipients: {audience: [public, customers]}, cookies, snippets, record: {audience: [public, authority]}]",
    ));
    let policy = run.policy.unwrap();
    assert_eq!(policy.documents.wanted.len(), Kind::ALL.len());
    let names: BTreeSet<_> = policy.output.names.iter().map(|name| name.name.as_str()).collect();
    assert_eq!(names.len(), 2 * Kind::ALL.len());
}

#[test]
fn every_key_of_the_tables_is_in_the_full_file() {
    let text: String = FULL.iter().map(|(_, text)| *text).collect();
    for (table, info) in super::keys::tables().iter().flat_map(|table| table.keys.iter().map(move |info| (table, info)))
    {
        // `dpo: {none: …}` excludes the officer; the small file has it.
        let there = text.contains(&format!("{}:", info.key)) || SMALL.contains(&format!("{}:", info.key));
        assert!(there, "{} has a key `{}` that no test decodes", table.name, info.key);
        assert!(!info.about.is_empty() && !info.about.ends_with('.'));
    }
}

#[test]
fn versions_stand_with_the_newest_first() {
    let policy = lower_files(&FULL).policy.unwrap();
    let told = policy.history.iter().map(|version| (version.date.value.to_string(), version.changes[0].0.as_str()));
    let expected = [("2026-11-01".to_owned(), "place-rack-new"), ("2026-10-01".to_owned(), "service-plain-new")];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(policy.history[0].version.as_ref().map(|version| version.value.as_str()), Some("2"));
}

#[test]
fn what_is_near_wins_over_what_holds_for_all() {
    let run = lower_files(&FULL);
    let policy = run.policy.unwrap();
    let [plain, videos, shop] = &policy.chapters[0].services[..] else { panic!("three services") };
    let all = policy.chapters[0].all.unwrap();
    assert!(all.contains(plain.places.span().unwrap()) && all.contains(plain.retention.span().unwrap()));
    assert!(all.contains(plain.access[0].what.span) && all.contains(plain.loads.unwrap().span));
    assert_eq!(plain.retention.given().unwrap().name.as_deref(), Some("own-period"));
    assert!(plain.cookies.is_none() && plain.backups.is_none());
    assert_eq!(run.sources.slice(videos.places.span().unwrap()), "[rack: {when: attack}]");
    assert_eq!(videos.places.list().len(), 1);
    // What is stored for customers is replaced key by key.
    let (inherited, mixed) = (plain.on_behalf.as_ref().unwrap(), videos.on_behalf.as_ref().unwrap());
    assert!(all.contains(inherited.span) && all.contains(mixed.access[0].what.span));
    assert!(!all.contains(mixed.span) && !all.contains(mixed.duties[0].what.span));
    assert!(shop.where_.is_some() && all.contains(shop.subjects.span().unwrap()));
    // A part takes who, where and to whom from its service, and how long from the chapter or itself.
    let inner = &videos.parts[0];
    assert_eq!(inner.places.span(), videos.places.span());
    assert_eq!(inner.recipients.span(), videos.recipients.span());
    assert!(inner.data.is_none() && inner.cookies.is_none());
    assert!(inner.purposes.is_unsaid() && inner.logs.is_unsaid());
}

#[test]
fn a_product_brings_its_data_where_nothing_is_said_of_data() {
    let service = |keys: &str| {
        let run = lower_text(&format!("{HEAD}services: {{website: {{figures: {{use: plausible, {keys}}}}}}}\n"));
        assert_eq!(run.lines(), [""; 0]);
        run.policy.unwrap().chapters[0].services[0].data.clone()
    };
    let ids = |data: &Stated<Vec<Datum>>| -> Vec<String> {
        let id = |datum: &Datum| match datum {
            Datum::One(item) => item.what.id().unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        data.list().iter().map(id).collect()
    };
    assert_eq!(ids(&service("loads: at-once")), ["ip-address", "user-agent", "requested-url", "referrer"]);
    assert_eq!(ids(&service("data: [location]")), ["location"]);
    assert!(service("data: none").is_none() && service("data: todo").is_todo());
    assert!(service("logs: {data: [ip-address], retention: 7 days}").is_unsaid());
}

#[test]
fn one_line_forms_point_into_the_line() {
    let run = lower_files(&FULL);
    let policy = run.policy.unwrap();
    let slice = |span| run.sources.slice(span);
    let videos = &policy.chapters[0].services[1];
    let Stated::Given(cookies) = &videos.cookies else { panic!("cookies") };
    let first = &cookies.items[0];
    assert_eq!((cookies.items.len(), first.name.as_str()), (4, "VISITOR_INFO1_LIVE"));
    assert_eq!((slice(first.category.span), slice(first.lasts.span().unwrap())), ("marketing", "1 year"));
    let shop = &policy.chapters[0].services[2].cookies;
    let sid = &shop.given().unwrap().items[0];
    assert_eq!(slice(sid.needed_for.as_ref().unwrap().span), "login");
    let Stated::Given(named) = &policy.chapters[0].services[0].retention else { panic!("retention") };
    let Retention::Cases(cases) = &named.rule else { panic!("cases") };
    assert_eq!(cases[1].keeping.then.unwrap().value, Then::Anonymise);
    let Retention::For { period, at_most: true, after: Some(event) } = &cases[1].keeping.rule else { panic!("for") };
    assert_eq!((slice(period.span), slice(event.span)), ("6 months", "own-event"));
    assert_eq!(event.value.id(), Some("contract-end"));
}

const HEAD: &str = "klartext: 1\nlanguages: [de, en]\ndocuments: statement\n";

/// Compares the findings of a section with the expected lines.
fn expect(cases: &[(&str, &[&str])]) {
    for (section, lines) in cases {
        let documents = section.lines().any(|line| line.starts_with("documents:"));
        let head = if documents { HEAD.replace("documents: statement\n", "") } else { HEAD.to_owned() };
        let run = lower_text(&(head + section));
        assert_eq!(run.lines(), *lines, "{section}");
        assert!(run.policy.is_none(), "{section}");
    }
}

#[test]
fn the_head_is_asked_for() {
    assert_eq!(
        lower_text("klartext: 2\nlanguages: [de, fr, de]\nregster: formal\n").lines(),
        [
            "KT007 `2` version 2 of the language",
            "KT006 `fr` unknown language `fr`",
            "KT005 `de` language `de` twice",
            "KT002 `regster` unknown key `regster` in the declaration",
            "KT003 `klartext` `documents` is missing in the declaration",
        ]
    );
    assert_eq!(lower_text("- a\n").lines().len(), 1);
    assert_eq!(lower_text("").lines().len(), 1);
    let one = lower_text(
        "klartext: 1\nlanguages: de\ndocuments: statement\nscope: {note: Nur deutsch., audience: {de: a, en: b}}",
    );
    assert_eq!(one.lines(), ["KT009 `en` text in English, which is not published"]);
    assert!(one.policy.is_some());
}

#[test]
fn includes_merge_and_stay_inside() {
    let main = |include: &str| format!("{HEAD}include: {include}\nplaces: {{a: {{}}}}\nservices: {{c: {{x: {{}}}}}}\n");
    let two = |include: &str, more: &str| lower_files(&[("klartext.yaml", &main(include)), ("parts/more.yaml", more)]);
    let merged =
        two("parts/more.yaml", "places: {b: {}}\nservices: {c: {y: {places: [a, b]}}, d: {z: {}}}\nallow: []\n");
    assert_eq!(merged.lines(), ["KT007 `[]` empty list"]);
    let merged = two("parts/more.yaml", "places: {b: {}}\nservices: {c: {y: {places: [a, b]}}, d: {z: {}}}\n");
    assert_eq!(merged.lines(), [""; 0]);
    let policy = merged.policy.unwrap();
    assert_eq!(policy.services().map(|(_, service)| service.id.as_str()).collect::<Vec<_>>(), ["x", "y", "z"]);

    let twice = two("parts/more.yaml", "places: {a: {}}\nservices: {c: {x: {}}, d: {x: {}}}\nlanguages: [de]\n");
    assert_eq!(
        twice.lines(),
        [
            "KT002 `languages` `languages` in an included file",
            "KT005 `a` key `a` twice",
            "KT005 `x` key `x` twice",
            "KT005 `x` service `x` twice",
        ]
    );
    let cycle = two("parts/more.yaml", "include: [../klartext.yaml, ./more.yaml]\n");
    assert_eq!(
        cycle.lines(),
        [
            "KT010 `../klartext.yaml` `../klartext.yaml` includes itself",
            "KT010 `./more.yaml` `./more.yaml` includes itself",
        ]
    );
    // Ids of a file that is not there are not missed one by one.
    let gone = lower_text(&format!(
        "{HEAD}include: [gone.yaml, ../out.yaml, /etc/passwd]\nservices: {{c: {{x: {{places: b}}}}}}\n"
    ));
    assert_eq!(
        gone.lines(),
        [
            "KT010 `gone.yaml` `gone.yaml` does not exist",
            "KT010 `../out.yaml` `../out.yaml` lies outside the project's folder",
            "KT010 `/etc/passwd` `/etc/passwd` lies outside the project's folder",
        ]
    );
    assert_eq!(
        two("[parts/more.yaml, parts/more.yaml]", "{}").lines(),
        ["KT005 `parts/more.yaml` `parts/more.yaml` included twice"]
    );
}
