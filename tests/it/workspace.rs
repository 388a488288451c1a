//! Many declarations in one workspace: which belong to it, the base under each, and what is said where it is at fault.

use crate::cli::{CLEAR, Folder};

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
