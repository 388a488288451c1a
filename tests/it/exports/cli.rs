//! `klartext export` as its users meet it.

use crate::cli::{Folder, assert_file};

#[test]
fn what_stands_for_something_else_is_noted() {
    let folder = Folder::with_declarations("export-notes");
    let run = folder.run(&["export", "tilt", "clear", "--lang", "en"]);
    assert_eq!(run.code, 0);
    assert_file(run.out, "export/tilt.json");
    assert_file(run.err, "export/tilt.txt");
}

#[test]
fn a_draft_is_not_exported() {
    let folder = Folder::with_declarations("export-draft");
    for declaration in ["open", "broken"] {
        let run = folder.run(&["export", "tilt", declaration, "--out", "tilt.json"]);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{declaration}");
        assert!(run.err.ends_with("; nothing is exported\n"), "{}", run.err);
        assert!(!folder.0.join("tilt.json").exists());
    }
    let missing = folder.run(&["export", "tilt", "nowhere"]);
    assert_eq!((missing.code, missing.out.as_str()), (2, ""));
}

#[test]
fn only_published_languages_are_exported() {
    let folder = Folder::with_declarations("export-language");
    let run = folder.run(&["export", "tilt", "clear", "--lang", "fr"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert_eq!(run.err, "error: the declaration publishes only these languages: de, en\n");
}

#[test]
fn files_of_others_stay() {
    let folder = Folder::with_declarations("export-out");
    folder.write("mine.json", "{\"mine\": true}\n");
    let refused = folder.run(&["export", "tilt", "clear", "--out", "mine.json"]);
    assert_eq!((refused.code, folder.read("mine.json").as_str()), (2, "{\"mine\": true}\n"));
    assert_eq!(
        refused.err,
        "error: mine.json was not written by klartext and is left as it is; move it away or choose another name\n"
    );
    let run = folder.run(&["export", "tilt", "clear", "--out", "web/tilt.json"]);
    assert!(run.code == 0 && run.out.is_empty() && run.err.starts_with("web/tilt.json is written\n"), "{}", run.err);
    let printed = folder.run(&["export", "tilt", "clear"]).out;
    assert_eq!(folder.read("web/tilt.json"), printed);
    // An earlier export is replaced, and no file is left beside it.
    assert_eq!(folder.run(&["export", "tilt", "clear", "--lang", "en", "--out", "web/tilt.json"]).code, 0);
    assert_ne!(folder.read("web/tilt.json"), printed);
    assert_eq!(std::fs::read_dir(folder.0.join("web")).unwrap().count(), 1);
}

#[test]
fn klaro_comes_in_three_forms() {
    let folder = Folder::with_declarations("export-klaro");
    let form = |form: &str| {
        let run = folder.run(&["export", "klaro", "clear", "--as", form]);
        assert_eq!(run.code, 0);
        assert_eq!(run.err, "note: no service asks for consent on the website, so nobody has to be asked\n");
        run.out
    };
    assert_file(form("script"), "export/klaro.js");
    let json = form("json");
    let lead = "// Made by klartext. Changes belong into the declaration.\n";
    assert_eq!(form("module"), format!("{lead}export default {};\n", json.trim_end()));
    assert_eq!(form("script"), format!("{lead}var klaroConfig = {};\n", json.trim_end()));
    // Each form takes the place of another, and of nothing else.
    for form in ["script", "module", "json"] {
        assert_eq!(folder.run(&["export", "klaro", "clear", "--as", form, "--out", "klaro.js"]).code, 0);
    }
    assert_eq!(folder.run(&["export", "tilt", "clear", "--out", "klaro.js"]).code, 2);
}

#[test]
fn all_that_is_declared_is_told_with_its_origin() {
    let folder = crate::tree::root().join("tests/cli/show");
    let run = crate::cli::run(&folder, &["export", "json", "--origins"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_file(run.out, "export/policy.json");
    // A draft can be looked at; what is no policy cannot.
    let folder = Folder::with_declarations("export-json");
    let draft = folder.run(&["export", "json", "open"]);
    assert!(
        draft.code == 0 && draft.out.contains("\"dpo\": \"todo\"") && !draft.out.contains("origins"),
        "{}",
        draft.out
    );
    let broken = folder.run(&["export", "json", "broken"]);
    assert_eq!((broken.code, broken.out.as_str()), (1, ""));
}
