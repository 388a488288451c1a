//! Many declarations in one workspace: which belong to it, the base under each, and what is said where it is at fault.

use crate::cli::{CLEAR, Folder};
use crate::diff::Repository;

/// A workspace of three clients over a base, one of which is at fault.
fn workspace(name: &str) -> Folder {
    let folder = Folder::new(name);
    let (controller, base): (Vec<&str>, Vec<&str>) =
        CLEAR.lines().partition(|line| line.starts_with("updated") || line.starts_with("authority"));
    folder.write("base/klartext.yaml", &format!("{}\n", base.join("\n")));
    for client in ["anna", "bert", "carl"] {
        folder.write(&format!("clients/{client}/klartext.yaml"), &format!("{}\n", controller.join("\n")));
    }
    folder.write("clients/carl/klartext.yaml", &controller.join("\n").replace("authority:", "authorty:"));
    folder.write("clients/notes.md", "no declaration");
    folder.write("clients/.hidden/klartext.yaml", "no: client");
    folder.write("klartext.workspace.yaml", "sites: [clients/*, base]\nbase: base/klartext.yaml\n");
    folder
}

#[test]
fn every_client_is_built_over_the_base_and_one_at_fault_stops_none() {
    let folder = workspace("workspace");
    let built = folder.run(&["build"]);
    assert_eq!(built.code, 1, "{}", built.err);
    for client in ["anna", "bert"] {
        assert!(folder.read(&format!("clients/{client}/public/datenschutz.html")).contains("Müller GmbH"));
        assert!(built.err.contains(&format!("clients/{client}/klartext.yaml: no findings; ")), "{}", built.err);
    }
    assert!(built.err.contains("clients/carl/klartext.yaml: 1 error; nothing was written"), "{}", built.err);
    assert!(!folder.0.join("base/public").exists() && !folder.0.join("clients/carl/public").exists());
    assert_eq!(built.err.lines().last(), Some("3 declarations: 1 error"));

    // A client alone is judged like one among others, and the workspace may be named by its file.
    assert_eq!(folder.run(&["check", "clients/anna"]).code, 0);
    assert_eq!(folder.run(&["check", "klartext.workspace.yaml", "--format", "json"]).code, 1);
    let together = folder.run(&["build", ".", "--out", "web"]);
    assert!(together.code == 2 && together.err.contains("`--out` takes one declaration"), "{}", together.err);
}

#[test]
fn a_declaration_that_is_no_site_has_no_base() {
    let folder = workspace("workspace-others");
    folder.write("others/klartext.yaml", "updated: 2026-11-20\n");
    assert!(folder.run(&["check", "others"]).err.contains("`klartext`"));
    folder.write("klartext.workspace.yaml", "# Only marks the folder.\n");
    let unnamed = folder.run(&["check"]);
    assert!(unnamed.code == 2 && unnamed.err.contains("names no declarations"), "{}", unnamed.err);
}

#[test]
fn a_workspace_at_fault_is_told_at_its_line() {
    let folder = workspace("workspace-fault");
    for (text, said) in [
        ("sites: nobody/*\n", "`nobody/*` names no declaration"),
        ("sites: ../*\n", "`../*` names no declaration"),
        ("sites: ['clients/[']\n", "`clients/[` names no declaration"),
        ("site: clients/*\n", "unknown key `site`"),
        ("sites: {clients: all}\n", "a path"),
    ] {
        folder.write("klartext.workspace.yaml", text);
        let run = folder.run(&["check"]);
        assert!(run.code == 1 && run.err.contains(said), "{text}{}", run.err);
        assert!(run.err.contains("klartext.workspace.yaml:1:"), "{text}{}", run.err);
    }
    folder.write("klartext.workspace.yaml", "sites: clients/*\nbase: lost.yaml\n");
    let lost = folder.run(&["check", "clients/anna"]);
    assert!(lost.code == 1 && lost.err.contains("klartext.workspace.yaml:2:7"), "{}", lost.err);
}

/// What a build with a cache says, and one without.
fn twice(folder: &Folder) -> (String, String) {
    let cached = folder.run(&["build", "--cache", "cache", "--today", "2026-11-22"]);
    let plain = folder.run(&["build", "--today", "2026-11-22"]);
    (cached.err, plain.err)
}

/// The notes of a cache.
fn notes(folder: &Folder) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder.0.join("cache")).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// Whether a build takes its words from the notes: they are made to lie, with the proof of their lie.
fn is_recalled(folder: &Folder, options: &[&str]) -> bool {
    let build = [&["build", "--cache", "cache", "--today", "2026-11-22"], options].concat();
    for note in notes(folder) {
        let text = std::fs::read_to_string(&note).unwrap();
        let lie = text.split_once('\n').unwrap().1.trim_end().replace("no findings", "no truth");
        std::fs::write(&note, format!("{}\n{lie}\n", sha256(lie.as_bytes()))).unwrap();
    }
    let run = folder.run(&build);
    let is_recalled = run.err.contains("no truth");
    if is_recalled {
        std::fs::remove_dir_all(folder.0.join("cache")).unwrap();
        assert_eq!(folder.run(&build).code, 0);
    }
    is_recalled
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    use std::fmt::Write as _;
    let mut out = String::new();
    for byte in sha2::Sha256::digest(bytes) {
        write!(out, "{byte:02x}").unwrap();
    }
    out
}

#[test]
fn nothing_is_built_twice_and_everything_that_counts_is_noticed() {
    let folder = workspace("cache");
    folder.write("klartext.workspace.yaml", "sites: [clients/anna, clients/bert]\nbase: base/klartext.yaml\n");
    twice(&folder);
    let (cached, plain) = twice(&folder);
    assert_eq!(cached, plain, "what is recalled is what would have been said");
    assert!(is_recalled(&folder, &[]), "nothing has changed");

    let page = "clients/anna/public/datenschutz.html";
    let same = |name: &str| folder.write(name, &folder.read(name));
    same("clients/anna/klartext.yaml");
    assert!(is_recalled(&folder, &[]), "another time, the same text");

    let renamed = |name: &str| folder.write(name, &folder.read(name).replace("Müller", "Möller"));
    for (what, change) in [
        ("the base", Box::new(|| renamed("base/klartext.yaml")) as Box<dyn Fn()>),
        ("a page", Box::new(|| folder.write(page, &folder.read(page).replace("Möller", "Müller")))),
        ("a page that is gone", Box::new(|| std::fs::remove_file(folder.0.join(page)).unwrap())),
        ("a message", Box::new(|| folder.write("clients/anna/locales/de/own.ftl", "statement-title = Datenschutz\n"))),
        ("a message of the base", Box::new(|| folder.write("base/locales/de/own.ftl", "statement-title = Schutz\n"))),
        ("the lock", Box::new(|| std::fs::remove_file(folder.0.join("clients/anna/klartext.lock")).unwrap())),
    ] {
        change();
        let built = folder.run(&["build", "--cache", "cache", "--today", "2026-11-22"]);
        let expected = folder.run(&["build", "--today", "2026-11-22"]);
        assert_eq!((built.code, expected.code), (0, 0), "{what}: {}", built.err);
        assert!(expected.err.contains("0 files written"), "{what} is noticed: {}", expected.err);
        assert!(folder.read("clients/anna/klartext.lock").starts_with("# klartext lock"), "{what}");
    }
    assert!(folder.read(page).contains("Möller GmbH"));
}

#[test]
fn changes_that_are_noted_already_are_not_looked_for_again() {
    let Some(repository) = Repository::new("cache-changes") else { return };
    let folder = &repository.0;
    folder.write(".gitignore", "cache\n");
    folder.write("klartext.yaml", CLEAR);
    repository.commit();
    let changed = CLEAR.replace("2026-11-20", "2026-11-21").replace("6 months", "2 years");
    folder.write("klartext.yaml", &changed);
    let build = || {
        let built = folder.run(&["build", "--cache", "cache", "--changes", "--today", "2026-11-22"]);
        assert_eq!(built.code, 0, "{}", built.err);
        built.err
    };
    assert!(build().contains("is not told yet"));
    assert!(build().contains("is not told yet") && is_recalled(folder, &["--changes"]));
    assert!(!is_recalled(folder, &[]), "another question");
    // What was noted is gone, and is noted again.
    let noted = folder.read("klartext.changes.yaml");
    std::fs::remove_file(folder.0.join("klartext.changes.yaml")).unwrap();
    assert!(!is_recalled(folder, &["--changes"]));
    assert_eq!(folder.read("klartext.changes.yaml"), noted);
    // The revision means another commit.
    repository.commit();
    assert!(!is_recalled(folder, &["--changes"]));
    assert!(is_recalled(folder, &["--changes"]));
}

#[test]
fn a_workspace_at_fault_is_told_in_the_format_asked_for() {
    let folder = workspace("workspace-formats");
    folder.write("klartext.workspace.yaml", "sites: [clients/anna, nobody/*]\nbase: base/klartext.yaml\n");
    let run = |format: &str| {
        let run = folder.run(&["check", "--format", format]);
        assert_eq!(run.code, 1, "{}", run.err);
        run
    };
    for format in ["json", "sarif"] {
        let told: serde_json::Value = serde_json::from_str(&run(format).out).unwrap();
        assert!(told.to_string().contains("`nobody/*` names no declaration"), "{told}");
        assert!(told.to_string().contains("klartext.workspace.yaml"), "{told}");
    }
    assert!(run("github").out.contains("::error file=klartext.workspace.yaml,line=1"), "{}", run("github").out);
    let people = run("terminal").err;
    assert!(people.contains("klartext.workspace.yaml:1:23") && people.contains("1 declaration: 1 error"), "{people}");
    // What it does name is not stopped by that.
    assert_eq!(folder.run(&["build"]).code, 1);
    assert!(folder.0.join("clients/anna/public/datenschutz.html").exists());
}

#[test]
fn a_note_that_is_broken_is_none() {
    let folder = workspace("cache-broken");
    folder.write("klartext.workspace.yaml", "sites: [clients/anna]\nbase: base/klartext.yaml\n");
    let build = |today: &str| folder.run(&["build", "--cache", "cache", "--today", today]).err;
    build("2026-11-22");
    let whole = std::fs::read_to_string(&notes(&folder)[0]).unwrap();
    let expected = build("2026-11-22");
    let proof = whole.split_once('\n').unwrap().0;
    for broken in
        ["", "{}", &whole[..whole.len() / 2], &whole.replace("no findings", "no truth"), &format!("{proof}\n")]
    {
        std::fs::write(&notes(&folder)[0], broken).unwrap();
        assert_eq!(build("2026-11-22"), expected, "{broken}");
        assert_eq!(std::fs::read_to_string(&notes(&folder)[0]).unwrap().len(), whole.len(), "it is written anew");
    }
    build("2026-11-23");
    assert_eq!(notes(&folder).len(), 2, "another day has notes of its own");
    folder.write("cache/stranger.txt", "mine");
    std::fs::remove_dir_all(folder.0.join("cache")).unwrap();
    folder.write("cache", "a file in its place");
    assert_eq!(build("2026-11-22"), expected, "without a folder it is built all the same");
}
