//! `klartext diff`: what is told of two declarations in both languages, and how an earlier one is read from a commit.

use crate::cli::{CLEAR, Folder, Run, assert_file, run};
use crate::schema::judge::faults;
use crate::tree;
use klartext::compare::{How, Kind};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

fn diff(arguments: &[&str]) -> Run {
    run(&tree::root().join("tests/cli/diff"), &[&["diff"], arguments].concat())
}

#[test]
fn changes_are_told_in_both_languages_and_every_form() {
    for (lang, format, file) in [
        ("de", "terminal", "told.de.txt"),
        ("en", "terminal", "told.en.txt"),
        ("de", "markdown", "told.de.md"),
        ("en", "json", "told.en.json"),
    ] {
        let told = diff(&["old", "new", "--lang", lang, "--format", format]);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{lang} {format}");
        assert_file(told.out, &format!("diff/{file}"));
    }
    let html = diff(&["old", "new", "--format", "html"]).out;
    assert!(html.contains("<style>") && html.contains("Postwerk SARL"), "{html}");
    let nothing = diff(&["old", "old", "--lang", "en"]);
    assert!(nothing.out.ends_with("Nothing has changed in substance.\n"), "{}", nothing.out);
}

#[test]
fn the_exit_code_follows_what_is_asked_for() {
    let folder = Folder::new("diff-codes");
    folder.write("old.yaml", CLEAR);
    folder.write("minor.yaml", &CLEAR.replace("[name, email, message-content]", "[name, email]"));
    folder.write("material.yaml", &CLEAR.replace("6 months", "6 years"));
    folder.write("broken.yaml", &CLEAR.replace("authority:", "authorty:"));
    folder.write("french.yaml", &CLEAR.replace("languages: [de, en]", "languages: [en]"));
    for (arguments, code) in [
        (&["old.yaml", "material.yaml"][..], 0),
        (&["old.yaml", "material.yaml", "--fail-on", "material"], 1),
        (&["old.yaml", "minor.yaml", "--fail-on", "material"], 0),
        (&["old.yaml", "minor.yaml", "--fail-on", "any"], 1),
        (&["old.yaml", "old.yaml", "--fail-on", "any"], 0),
        (&["old.yaml", "broken.yaml"], 2),
        (&["broken.yaml", "old.yaml"], 2),
        (&["old.yaml", "missing.yaml"], 2),
        (&["old.yaml"], 2),
        (&[], 2),
        (&["old.yaml", "minor.yaml", "--lang", "fr"], 2),
        (&["old.yaml", "french.yaml", "--lang", "de"], 2),
        (&["old.yaml", "french.yaml", "--fail-on", "material"], 1),
        (&["old.yaml", "minor.yaml", "--since", "HEAD"], 2),
        (&["old.yaml", "--since", "HEAD"], 2),
    ] {
        let told = folder.run(&[&["diff"], arguments].concat());
        assert_eq!(told.code, code, "{arguments:?}\n{}{}", told.out, told.err);
    }
    let broken = folder.run(&["diff", "broken.yaml", "old.yaml"]);
    assert!(
        broken.err.contains("broken.yaml:12:1") && broken.err.contains("nothing can be compared"),
        "{}",
        broken.err
    );
}

/// A repository in a folder; nothing where there is no git, which `cargo test` does not need.
pub(crate) struct Repository(pub(crate) Folder);

impl Repository {
    pub(crate) fn new(name: &str) -> Option<Self> {
        if Command::new("git").arg("--version").output().is_err() {
            assert!(std::env::var_os("CI").is_none(), "the checks need git");
            return None;
        }
        let repository = Self(Folder::new(name));
        repository.git(&["init", "--quiet"]);
        Some(repository)
    }

    pub(crate) fn git(&self, words: &[&str]) {
        let git = |folder: &Path| Command::new("git").arg("-C").arg(folder).args(words).output().unwrap();
        let done = git(&self.0.0);
        assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stdout));
    }

    pub(crate) fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", "state"]);
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let told = self.0.run(&[&["diff", "--lang", "en", "--format", "json"], arguments].concat());
        assert_eq!((told.code, told.err.as_str()), (0, ""));
        serde_json::from_str(&told.out).unwrap()
    }
}

#[test]
fn an_earlier_version_is_read_from_a_commit_with_all_its_files() {
    let Some(repository) = Repository::new("diff-since") else { return };
    let folder = &repository.0;
    let site = CLEAR.replace("klartext: 1\n", "klartext: 1\nextends: ../base.yaml\ninclude: [parts.yaml]\n");
    let site = site.replace("authority: DE-NI\n", "").replace("measures: none\n", "");
    folder.write("base.yaml", "klartext: 1\nlanguages: [de, en]\nauthority: DE-NI\n");
    folder.write("site/klartext.yaml", &site);
    folder.write("site/parts.yaml", "measures: none\n");
    repository.commit();
    assert_eq!(repository.json(&["--since", "HEAD", "site"])["changes"], Value::Array(Vec::new()));

    folder.write("base.yaml", "klartext: 1\nlanguages: [de, en]\nauthority: DE-BE\n");
    folder.write("site/parts.yaml", "measures: {physical-access: [locks-manual]}\n");
    let told = repository.json(&["--since", "HEAD", "site"]);
    let places = |side: &str| -> Vec<String> {
        let changes = told["changes"].as_array().unwrap().iter();
        changes
            .filter_map(|change| Some(format!("{}:{}", change[side]["file"].as_str()?, change[side]["line"])))
            .collect()
    };
    assert_eq!(places("new"), ["base.yaml:3", "site/parts.yaml:1"]);
    assert_eq!(places("old"), ["HEAD:base.yaml:3"]);

    // What is committed is compared, not what lies there; a later commit is the earlier version then.
    repository.commit();
    assert_eq!(repository.json(&["--since", "HEAD", "site"])["summary"]["material"], 0);
    assert_eq!(repository.json(&["--since", "HEAD~1", "site"])["summary"]["material"], 1);
}

#[test]
fn a_broken_earlier_version_is_reported_under_its_own_name() {
    let Some(repository) = Repository::new("diff-broken") else { return };
    let folder = &repository.0;
    folder.write("klartext.yaml", &CLEAR.replace("authority:", "authorty:"));
    repository.commit();
    folder.write("klartext.yaml", CLEAR);
    let broken = folder.run(&["diff", "--since", "HEAD"]);
    assert_eq!((broken.code, broken.out.as_str()), (2, ""));
    assert!(broken.err.contains("--> HEAD:klartext.yaml:12:1"), "{}", broken.err);
    // A gap does not keep anything from being compared.
    folder.write("klartext.yaml", &CLEAR.replace("authority: DE-NI", "authority: todo"));
    repository.commit();
    folder.write("klartext.yaml", CLEAR);
    let told = folder.run(&["diff", "--since", "HEAD", "--lang", "en"]);
    assert!(told.code == 0 && told.out.contains("[still open]"), "{}{}", told.out, told.err);
    for (revision, path, said) in [
        ("nonsense", ".", "there is no commit `nonsense`"),
        ("HEAD", "other.yaml", "at `HEAD`, other.yaml does not exist"),
    ] {
        folder.write("other.yaml", CLEAR);
        let failed = folder.run(&["diff", "--since", revision, path]);
        assert!(failed.code == 2 && failed.err.contains(said), "{}", failed.err);
    }
}

/// What a declaration says that is published with its changes.
const PUBLISHED: &str =
    "output: {base-url: \"https://baeckerei-mueller.example/recht/\"}\ninclude: [klartext.changes.yaml]\n";

#[test]
fn what_is_material_is_noted_told_and_fed() {
    let Some(repository) = Repository::new("diff-build") else { return };
    let folder = &repository.0;
    let build = || {
        let built = folder.run(&["build", "--changes", "--today", "2026-11-22"]);
        assert_eq!(built.code, 0, "{}", built.err);
        built.err
    };
    folder.write("klartext.yaml", CLEAR);
    repository.commit();
    assert!(build().contains("nothing material has changed since HEAD"));
    assert!(!folder.0.join("klartext.changes.yaml").exists());

    // A party is new, and kept from the public by its name.
    let party = "processors:\n  mail: {name: Geheim GmbH, category: it-service, country: DE, agreement: signed, audience: customers}\n";
    let second = CLEAR.replace("updated: 2026-11-20", "updated: 2026-11-21\nversion: \"2\"");
    let second = second.replace("6 months", "2 years").replace("recipients: none", "recipients: mail");
    let second = format!("{second}{party}");
    folder.write("klartext.yaml", &second);
    assert!(build().contains("klartext.changes.yaml is not told yet: name it under `include`"));
    folder.write("klartext.yaml", &format!("{second}{PUBLISHED}"));
    assert!(build().contains("klartext.changes.yaml tells the changes of 2026-11-21"));
    let noted = folder.read("klartext.changes.yaml");
    assert!(!noted.contains("Geheim"), "{noted}");
    assert_file(noted.clone(), "diff/klartext.changes.yaml");
    assert_file(folder.read("public/datenschutz.atom"), "diff/datenschutz.atom");
    let page = folder.read("public/privacy.md");
    let told = page.split("## <a id=\"changes\"></a>").nth(1).unwrap();
    assert_file(told.to_owned(), "diff/privacy.changes.md");
    assert!(
        folder.read("public/datenschutz.html").contains("https://baeckerei-mueller.example/recht/datenschutz.atom")
    );

    // The same again gives the same, with or without the option, and so does the state that is committed.
    build();
    assert_eq!(folder.read("klartext.changes.yaml"), noted);
    repository.commit();
    build();
    assert_eq!(folder.read("klartext.changes.yaml"), noted);
    let plain = folder.run(&["build", "--today", "2026-11-22"]);
    assert!(plain.code == 0 && plain.err.contains("0 files written"), "{}", plain.err);

    // What has been committed keeps the author's wording; a later version stands above it.
    folder.write("klartext.changes.yaml", &noted.replace("formerly", "before that"));
    repository.commit();
    let third = second
        .replace("2026-11-21", "2026-11-22")
        .replace("version: \"2\"", "version: \"3\"")
        .replace("2 years", "3 years");
    folder.write("klartext.yaml", &format!("{third}{PUBLISHED}"));
    build();
    let noted = folder.read("klartext.changes.yaml");
    let (above, below) = noted.split_once("date: 2026-11-21").unwrap();
    assert!(
        above.contains("date: 2026-11-22") && above.contains("3\u{a0}years") && below.contains("before that"),
        "{noted}"
    );
}

#[test]
fn a_file_of_somebody_else_is_not_written_over() {
    let Some(repository) = Repository::new("diff-foreign") else { return };
    let folder = &repository.0;
    folder.write("klartext.yaml", CLEAR);
    folder.write("klartext.changes.yaml", "mine\n");
    repository.commit();
    folder.write("klartext.yaml", &CLEAR.replace("6 months", "2 years"));
    let refused = folder.run(&["build", "--changes"]);
    assert!(refused.code == 2 && refused.err.contains("was not written by klartext"), "{}", refused.err);
    assert_eq!(folder.read("klartext.changes.yaml"), "mine\n");
    assert!(!folder.0.join("public").exists());
}

#[test]
fn programs_get_what_the_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../src/audit/changes.schema.json")).unwrap();
    for arguments in [&["old", "new"][..], &["new", "old"], &["old", "old"]] {
        let told = diff(&[arguments, &["--format", "json"]].concat());
        assert_eq!(faults(&schema, &serde_json::from_str(&told.out).unwrap()), [""; 0]);
    }
    let change = &schema["definitions"]["change"]["properties"];
    assert_eq!(change["how"]["enum"], Value::from(How::ALL.map(How::key).to_vec()));
    let subject = &schema["definitions"]["subject"]["properties"];
    assert_eq!(subject["kind"]["enum"], Value::from(Kind::ALL.map(Kind::key).to_vec()));
    let slip = serde_json::json!({"version": 2});
    assert!(faults(&schema, &slip).len() > 1);
}
