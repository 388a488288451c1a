//! Earlier versions beside the pages of today: what is kept when a version is replaced, and that whoever has the files
//! of the declaration alone publishes the same.

use crate::cli::{CLEAR, Folder, assert_file};
use crate::diff::Repository;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Two documents, and a folder that keeps earlier versions of them.
const ARCHIVED: &str = "output: {base-url: \"https://baeckerei-mueller.example/recht/\", archive: archive, formats: [html, markdown, text]}\n";

fn first() -> String {
    CLEAR.replace("documents: [statement]", "documents: [statement, recipients]") + ARCHIVED
}

fn build(folder: &Folder, options: &[&str]) -> String {
    let built = folder.run(&[&["build", "--today", "2026-11-24"], options].concat());
    assert_eq!(built.code, 0, "{}", built.err);
    built.err
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn a_version_that_is_replaced_stays_beside_the_new_one() {
    let Some(repository) = Repository::new("archive") else { return };
    let folder = &repository.0;
    folder.write(".gitignore", "public\n");
    folder.write("klartext.yaml", &first());
    build(folder, &[]);
    repository.commit();
    let published = folder.read("public/privacy.html");
    assert!(!published.contains("Earlier versions"));

    // Nothing is kept of a version that goes on.
    build(folder, &["--changes"]);
    assert!(!folder.0.join("archive").exists());

    let second = first().replace("2026-11-20", "2026-11-22").replace("6 months", "2 years");
    folder.write("klartext.yaml", &second);
    let told = build(folder, &["--changes"]);
    assert!(told.contains("archive keeps the version of 2026-11-20"), "{told}");
    // The list of recipients says what it said.
    let kept: Vec<String> = files(&folder.0.join("archive/2026-11-20")).into_keys().collect();
    assert_eq!(kept, ["statement.de.json", "statement.en.json"]);
    assert_file(folder.read("archive/2026-11-20/statement.en.json"), "archive/statement.en.json");
    assert_file(folder.read("public/privacy-2026-11-20.md"), "archive/privacy-2026-11-20.md");
    let page = folder.read("public/privacy-2026-11-20.html");
    for part in [
        "<meta name=\"robots\" content=\"noindex\">",
        "<p><strong>This version applied until 22\u{a0}November 2026. It was replaced by the <a href=\"privacy.html\">current version</a>.</strong></p>",
        "<link rel=\"alternate\" hreflang=\"de\" href=\"https://baeckerei-mueller.example/recht/datenschutz-2026-11-20.html\">",
        "<a href=\"recipients.html\">",
        "6\u{a0}months",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // What it says is what was published.
    let words = |page: &str| page.split_once("<h2").map(|(_, rest)| rest.to_owned()).unwrap();
    assert_eq!(words(&page), words(&published));
    let current = folder.read("public/datenschutz.html");
    assert!(current.contains("Frühere Fassungen"), "{current}");
    assert!(current.contains("<a href=\"datenschutz-2026-11-20.html\">20.\u{a0}November 2026</a>"), "{current}");
    assert!(!folder.read("public/recipients.html").contains("Earlier versions"));

    // Built again, after a second thought about the date, and from a clone, it is the same.
    folder.write("klartext.yaml", &second.replace("2026-11-22", "2026-11-23"));
    build(folder, &["--changes"]);
    assert!(folder.read("public/privacy-2026-11-20.html").contains("until 23\u{a0}November"));
    folder.write("klartext.yaml", &second);
    build(folder, &["--changes"]);
    assert_eq!(folder.read("public/privacy-2026-11-20.html"), page);
    repository.commit();
    let clone = Folder::new("archive-clone");
    repository.git(&["clone", "--quiet", ".", clone.0.join("site").to_str().unwrap()]);
    let there = Folder(clone.0.join("site"));
    build(&there, &[]);
    assert_eq!(files(&there.0.join("public")), files(&folder.0.join("public")));

    // The next version keeps another one, and leaves the first as it is.
    folder.write("klartext.yaml", &second.replace("2026-11-22", "2026-11-24").replace("2 years", "3 years"));
    build(folder, &["--changes"]);
    assert_eq!(folder.read("public/privacy-2026-11-20.html"), page);
    assert!(folder.read("public/privacy-2026-11-22.html").contains("<a href=\"privacy-2026-11-20.html\">"));
    let current = folder.read("public/privacy.html");
    let place = |date: &str| current.find(&format!("<li><a href=\"privacy-2026-11-{date}.html\">")).unwrap();
    assert!(place("22") < place("20"));
    // Asked for again, the first version still applied until the second.
    build(folder, &["--changes=HEAD~1"]);
    assert_eq!(folder.read("public/privacy-2026-11-20.html"), page);
}

#[test]
fn only_what_was_published_is_kept() {
    let Some(repository) = Repository::new("archive-drafts") else { return };
    let folder = &repository.0;
    // A draft that nobody has ever seen.
    folder.write("klartext.yaml", &first().replace("authority: DE-NI", "authority: todo"));
    repository.commit();
    let second = first().replace("2026-11-20", "2026-11-22");
    folder.write("klartext.yaml", &second);
    build(folder, &["--changes"]);
    assert!(!folder.0.join("archive").exists());
    // The lock says that it was published, so the rules of then had nothing against it.
    let lock = folder.read("klartext.lock").replace("2026-11-22", "2026-11-20").replace("klartext: 0", "klartext: 9");
    folder.write("klartext.lock", &lock);
    folder
        .write("klartext.yaml", &first().replace("{legitimate-interests: [answer-requests]}", "legitimate-interests"));
    repository.commit();
    folder.write("klartext.yaml", &second);
    build(folder, &["--changes"]);
    assert!(folder.0.join("archive/2026-11-20/statement.de.json").exists());
    // A file of somebody else is left as it is.
    folder.write("archive/2026-11-20/statement.de.json", "{}");
    let refused = folder.run(&["build", "--changes"]);
    assert!(refused.code != 0 && folder.read("archive/2026-11-20/statement.de.json") == "{}", "{}", refused.err);
}

#[cfg(unix)]
#[test]
fn nothing_is_kept_outside_of_the_project() {
    let Some(repository) = Repository::new("archive-link") else { return };
    let folder = &repository.0;
    let elsewhere = Folder::new("archive-elsewhere");
    folder.write("site/klartext.yaml", &first().replace("archive: archive", "archive: old/versions"));
    build(folder, &["site"]);
    repository.commit();
    std::os::unix::fs::symlink(&elsewhere.0, folder.0.join("site/old")).unwrap();
    let second = folder.read("site/klartext.yaml").replace("2026-11-20", "2026-11-22").replace("6 months", "2 years");
    folder.write("site/klartext.yaml", &second);
    let refused = folder.run(&["build", "--changes", "site"]);
    assert!(refused.code == 2 && refused.err.contains("outside the project"), "{}", refused.err);
    assert!(files(&elsewhere.0).is_empty());
}
