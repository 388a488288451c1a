//! Paths that lead elsewhere, by themselves or through a link, at every key that names a file.

use crate::cli::{CLEAR, Folder};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

/// Stands in every file that lies outside.
const SECRET: &str = "GEHEIMNIS-7391";

/// A declaration in `inside`, and files of others beside it that look like its own.
fn neighbours(name: &str) -> Folder {
    let folder = Folder::new(name);
    for (path, text) in [
        ("secret.yaml", format!("{SECRET}: [\n")),
        ("secret.de.md", SECRET.to_owned()),
        ("secret.en.md", SECRET.to_owned()),
        ("data.yaml", format!("entries: {{{SECRET}: [\n")),
        ("own.ftl", format!("{SECRET}\n")),
        ("page.html", format!("{{{{ {SECRET}.{SECRET} }}}}")),
        ("klartext.lock", format!("# klartext lock: {SECRET}\n{SECRET}\n")),
        ("klartext.changes.yaml", format!("# klartext changes: {SECRET}\n{SECRET}: [\n")),
        ("klartext.yaml", format!("{SECRET}: [\n")),
    ] {
        folder.write(&format!("outside/{path}"), &text);
    }
    folder.write("inside/klartext.yaml", CLEAR);
    folder
}

/// The files of a folder with what they hold.
fn held(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.display().to_string(), fs::read(&path).unwrap())).collect()
}

/// Runs everything that reads the declaration, and holds it to silence about what lies outside, and to leaving it alone.
fn is_blind(folder: &Folder, case: &str) {
    let before = held(&folder.0.join("outside"));
    let inside = folder.0.join("inside");
    for command in [
        &["check"][..],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["check", "--format", "github"],
        &["build"],
        &["show"],
        &["coverage"],
        &["export", "json"],
        &["fix", "--dry-run"],
        &["theme", "check"],
        &["diff", ".", "."],
    ] {
        let run = crate::cli::run(&inside, command);
        assert!(run.code <= 2, "{case}: {command:?} ends with {}\n{}", run.code, run.err);
        for said in [&run.out, &run.err] {
            assert!(!said.contains(SECRET), "{case}: {command:?} tells what lies outside\n{said}");
        }
    }
    assert_eq!(held(&folder.0.join("outside")), before, "{case}: something was written outside");
    let _ = fs::remove_dir_all(inside.join("public"));
}

#[test]
fn no_key_leads_out_of_the_folder() {
    let folder = neighbours("hostile-keys");
    let (inside, outside) = (folder.0.join("inside"), folder.0.join("outside"));
    symlink("../outside/secret.yaml", inside.join("link.yaml")).unwrap();
    symlink("../outside", inside.join("linked")).unwrap();
    for language in ["de", "en"] {
        symlink(format!("../outside/secret.{language}.md"), inside.join(format!("link.{language}.md"))).unwrap();
    }
    let absolute = outside.join("secret.yaml").display().to_string();
    for path in ["../outside/secret.yaml", "x/../../outside/secret.yaml", &absolute, "link.yaml", "linked/secret.yaml"]
    {
        let words = path.trim_end_matches(".yaml");
        for (key, text) in [
            ("include", format!("{CLEAR}include: [\"{path}\"]\n")),
            ("extends", format!("extends: \"{path}\"\n{CLEAR}")),
            ("use", format!("{CLEAR}processors: {{mail: {{use: {{file: \"{path}\"}}}}}}\n")),
            ("file", format!("{CLEAR}texts: {{x: {{after: scope, body: {{file: \"{words}\"}}}}}}\n")),
            ("dir", format!("{CLEAR}output: {{dir: \"{words}\"}}\n")),
            (
                "internal",
                format!("{CLEAR}output: {{internal: \"{words}\"}}\n").replace("[statement]", "[statement, record]"),
            ),
            ("theme", format!("{CLEAR}output: {{theme: \"{words}\"}}\n")),
            ("names", format!("{CLEAR}output: {{names: {{de: {{statement: \"{words}\"}}}}}}\n")),
        ] {
            folder.write("inside/klartext.yaml", &text);
            is_blind(&folder, &format!("{key}: {path}"));
        }
    }
    // The folder of the pages may be no link to one elsewhere, even if nothing says so.
    folder.write("inside/klartext.yaml", &format!("{CLEAR}output: {{dir: linked}}\n"));
    is_blind(&folder, "dir: linked");
    assert!(folder.run(&["build", "inside"]).err.contains("linked is a link that leads elsewhere"));
    let named = folder.run(&["build", "inside", "--out", "inside/linked/pages"]);
    assert_eq!(named.code, 0, "{}", named.err);
}

#[test]
fn no_file_of_the_project_is_a_link_to_one_elsewhere() {
    for (link, to) in [
        ("catalog", "../outside"),
        ("catalog/data.yaml", "../../outside/data.yaml"),
        ("locales/de", "../../outside"),
        ("locales/de/own.ftl", "../../../outside/own.ftl"),
        ("themes/klartext", "../../outside"),
        ("themes/klartext/page.html", "../../../outside/page.html"),
        ("klartext.lock", "../outside/klartext.lock"),
        ("klartext.changes.yaml", "../outside/klartext.changes.yaml"),
        ("public", "../outside"),
        ("public/datenschutz.html", "../../outside/secret.de.md"),
    ] {
        let folder = neighbours("hostile-links");
        let link = folder.0.join("inside").join(link);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        symlink(to, &link).unwrap();
        is_blind(&folder, &link.display().to_string());
    }
}

#[test]
fn a_declaration_that_is_found_is_no_link_to_a_file_elsewhere() {
    let folder = neighbours("hostile-declaration");
    let file = folder.0.join("inside/klartext.yaml");
    fs::remove_file(&file).unwrap();
    symlink("../outside/klartext.yaml", &file).unwrap();
    is_blind(&folder, "klartext.yaml");
    // Whoever names it means it.
    assert!(folder.run(&["check", "inside/klartext.yaml"]).err.contains(SECRET));
}

#[test]
fn a_workspace_ends_at_its_folder() {
    for text in [
        "sites: [\"../outside\"]\n",
        "sites: [\"../**\", \"/\", \"/**/klartext.yaml\", \"linked\", \"x/../../outside\"]\n",
        "sites: client\nbase: ../outside/secret.yaml\n",
        "sites: client\nbase: linked/secret.yaml\n",
    ] {
        let folder = neighbours("hostile-workspace");
        fs::remove_file(folder.0.join("inside/klartext.yaml")).unwrap();
        folder.write("inside/client/klartext.yaml", CLEAR);
        folder.write("inside/klartext.workspace.yaml", text);
        symlink("../outside", folder.0.join("inside/linked")).unwrap();
        is_blind(&folder, text);
    }
}
