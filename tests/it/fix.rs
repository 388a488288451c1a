//! `klartext fix` changes what needs no decision, and not one byte more.
//!
//! `tests/cli/fix/` holds a declaration with slips, what is shown of them, and in `fixed/` what becomes of it.

use crate::cli::{CLEAR, Folder, assert_file, run};
use crate::tree;
use klartext::catalog::Catalog;
use klartext::project::Project;
use klartext::site::{self, Change, Mended};
use klartext::source::Sources;
use klartext::value::Date;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

const FILES: [&str; 2] = ["klartext.yaml", "parts/services.yaml"];
const TODAY: [&str; 2] = ["--today", "2026-11-20"];

fn text_of(path: &str) -> String {
    fs::read_to_string(tree::root().join("tests/cli/fix").join(path)).unwrap()
}

/// The declaration with slips, in a folder of its own, each file written as it is asked for.
fn slips(name: &str, write: impl Fn(&str) -> String) -> Folder {
    let folder = Folder::new(name);
    for file in FILES {
        folder.write(file, &write(&text_of(file)));
    }
    folder
}

fn fix(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let ran = run(folder, &[&["fix"], arguments, &TODAY].concat());
    (ran.code, ran.out, ran.err)
}

#[test]
fn slips_are_shown_then_mended_then_gone() {
    let folder = slips("fix", str::to_owned);
    for arguments in [&["--dry-run"][..], &[]] {
        let (code, shown, told) = fix(&folder.0, arguments);
        assert_eq!(code, 1, "{arguments:?} asks nobody, so nothing is changed");
        assert_file(shown, "fix/shown.diff");
        assert_file(told, "fix/told.txt");
        assert!(FILES.iter().all(|file| folder.read(file) == text_of(file)));
    }
    let (code, shown, told) = fix(&folder.0, &["--yes"]);
    assert_eq!(code, 0);
    assert!(told.contains("for you to decide") && told.contains("{legitimate-interests: […]}"), "{told}");
    assert_file(shown, "fix/shown.diff");
    for file in FILES {
        assert_file(folder.read(file), &format!("fix/fixed/{file}"));
        assert_eq!(folder.read(file), text_of(&format!("fixed/{file}")));
    }
    let (code, shown, told) = fix(&folder.0, &["--yes"]);
    assert_eq!((code, shown.as_str()), (0, ""), "{told}");
    assert!(FILES.iter().all(|file| folder.read(file) == text_of(&format!("fixed/{file}"))));
    let left: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "nothing lies beside: {left:?}");
}

#[test]
fn line_ends_and_marks_stay() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let folder = slips("fix-windows", windows);
    assert_eq!(fix(&folder.0, &["--yes"]).0, 0);
    for file in FILES {
        assert_eq!(folder.read(file), windows(&text_of(&format!("fixed/{file}"))));
    }
}

#[test]
fn tabs_are_taken_one_line_after_the_other() {
    let folder = Folder::new("fix-tabs");
    folder.write("klartext.yaml", &CLEAR.replace("\n  ", "\n\t").replace("\t    ", "\t\t\t").replace("\t  ", "\t\t"));
    let (code, _, told) = fix(&folder.0, &["--yes"]);
    assert_eq!((code, folder.read("klartext.yaml").as_str()), (0, CLEAR), "{told}");
}

#[test]
fn what_stands_twice_or_says_nothing_goes() {
    let folder = Folder::new("fix-twice");
    let twice = CLEAR
        .replace("klartext: 1\n", "%YAML 1.2\n---\nklartext: 1\n")
        .replace("languages: [de, en]\n", "languages:\n- de   # first\n- en\n- de\n")
        .replace("documents: [statement]", "documents: [statement, statement]   # stays")
        .replace("name: Bäckerei", "name: !!str Bäckerei")
        .replace("represented-by: Änne", "represented-by: &who Änne");
    folder.write("klartext.yaml", &twice);
    let expected = CLEAR
        .replace("klartext: 1\n", "---\nklartext: 1\n")
        .replace("languages: [de, en]\n", "languages:\n- de   # first\n- en\n")
        .replace("[statement]", "[statement]   # stays");
    let (code, _, told) = fix(&folder.0, &["--yes"]);
    assert_eq!((code, folder.read("klartext.yaml")), (0, expected), "{told}");
}

#[test]
fn what_needs_a_decision_is_shown_and_left() {
    let folder = Folder::new("fix-choice");
    let pending = CLEAR.replace("measures: none", "processors: {netcup: pending}\nmeasures: none");
    folder.write("klartext.yaml", &pending);
    let (code, shown, told) = fix(&folder.0, &["--yes"]);
    assert_eq!((code, shown.as_str(), folder.read("klartext.yaml")), (0, "", pending));
    assert!(told.contains("once it is signed, declare that") && told.contains("nothing to fix"), "{told}");
}

#[test]
fn a_change_that_brings_an_error_is_not_made() {
    let folder = Folder::new("fix-error");
    let wrong = CLEAR.replace("authority: DE-NI", "authorty: Hannover");
    folder.write("klartext.yaml", &wrong);
    let (code, shown, told) = fix(&folder.0, &["--yes"]);
    assert_eq!((code, shown.as_str(), folder.read("klartext.yaml")), (1, "", wrong));
    assert!(told.contains("left as it is: it would bring KT006"), "{told}");
}

#[test]
fn files_of_others_are_left() {
    let folder = Folder::new("fix-base");
    folder.write("klartext.workspace.yaml", "");
    let base = CLEAR.replace("languages: [de, en]\n", "").replace("controller:", "controler:");
    folder.write("base/klartext.yaml", &base);
    let own = "klartext: 1\nextends: ../base/klartext.yaml\nlanguages: [de, en]\nregistr: formal\n";
    folder.write("client/klartext.yaml", own);
    let (code, shown, told) = fix(&folder.0, &["--yes", "client"]);
    assert_eq!((code, folder.read("base/klartext.yaml")), (1, base));
    assert!(shown.contains("+register: formal"), "{shown}");
    assert!(
        told.contains("base/klartext.yaml:3: KT002: a key with a similar name exists: `controller`; left"),
        "{told}"
    );
}

#[test]
fn own_messages_are_mended_where_they_stand() {
    let messages = "# Früher: TTDSG, Email\ncookies-intro = { $count ->\n    [one] Das TTDSG { $law }\n   *[other] Große\n        Emails\n  }\n";
    for (name, end) in [("fix-messages", "\n"), ("fix-messages-windows", "\r\n")] {
        let folder = Folder::new(name);
        folder.write("klartext.yaml", CLEAR);
        let messages = messages.replace('\n', end);
        folder.write("locales/de/own.ftl", &messages);
        let (_, shown, told) = fix(&folder.0, &["--yes"]);
        let mended = messages.replace("Das TTDSG", "Das TDDDG").replace("    Emails", "    E-Mails");
        assert_eq!(folder.read("locales/de/own.ftl"), mended, "{shown}{told}");
        assert_eq!(folder.read("klartext.yaml"), CLEAR);
    }
}

#[test]
fn a_file_that_has_changed_since_stays_and_so_do_the_others() {
    let folder = Folder::new("fix-changed");
    folder.write("a", "old");
    folder.write("b", "newer");
    let change = |name: &str| Change {
        path: folder.0.join(name),
        name: name.to_owned(),
        before: "old".to_owned(),
        after: "new".to_owned(),
    };
    assert!(site::rewrite(&[change("a"), change("b")]).unwrap_err().to_string().contains("has changed since"));
    assert_eq!((folder.read("a"), folder.read("b")), ("old".to_owned(), "newer".to_owned()));
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 2);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = slips("fix-links", str::to_owned);
    let (outer, main) = (Folder::new("fix-outer"), folder.0.join("klartext.yaml"));
    fs::set_permissions(&main, fs::Permissions::from_mode(0o640)).unwrap();
    fs::rename(folder.0.join("parts/services.yaml"), folder.0.join("parts/real.yaml")).unwrap();
    symlink("real.yaml", folder.0.join("parts/services.yaml")).unwrap();
    assert_eq!(fix(&folder.0, &["--yes"]).0, 0);
    assert_eq!((mode(&main), folder.read("parts/real.yaml")), (0o640, text_of("fixed/parts/services.yaml")));
    assert!(folder.0.join("parts/services.yaml").is_symlink());

    // A declaration may be named through a link; what it leads to is not the project's.
    let typo = CLEAR.replace("authority:", "authorty:");
    outer.write("real.yaml", &typo);
    symlink(outer.0.join("real.yaml"), folder.0.join("link.yaml")).unwrap();
    assert_eq!((fix(&folder.0, &["--yes", "link.yaml"]).0, outer.read("real.yaml")), (1, typo.clone()));

    folder.write("klartext.yaml", &typo);
    fs::set_permissions(&main, fs::Permissions::from_mode(0o440)).unwrap();
    assert_eq!((fix(&folder.0, &["--yes"]).0, folder.read("klartext.yaml")), (2, typo));
}

/// Mends a text in memory.
fn mended(text: &str) -> Mended {
    static WORLD: OnceLock<(Folder, Sources, Catalog)> = OnceLock::new();
    let (folder, shipped, catalog) = WORLD.get_or_init(|| {
        let (folder, mut shipped) = (Folder::new("fix-memory"), Sources::default());
        folder.write("klartext.yaml", CLEAR);
        let catalog = Catalog::shipped(&mut shipped);
        (folder, shipped, catalog)
    });
    let project = Project::open(&folder.0).unwrap().with_text("klartext.yaml", text.to_owned()).unwrap();
    site::mend(&project, shipped, catalog, Date::constant(2026, 11, 20)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Signs that are swapped, doubled or lost anywhere: whatever can be mended, only lines with a fix change, no error is
    /// new, and there is nothing to do twice.
    #[test]
    fn only_what_is_at_fault_changes(slips in prop::collection::vec((0usize..2000, 0usize..4), 1..6)) {
        let mut signs: Vec<char> = CLEAR.replace('\n', "  # stays\n").chars().collect();
        for (at, kind) in slips {
            let at = at % (signs.len() - 1);
            if signs[at] == '\n' || signs[at + 1] == '\n' {
                continue;
            }
            match kind {
                0 => signs.swap(at, at + 1),
                1 => signs.insert(at, signs[at]),
                2 => drop(signs.remove(at)),
                _ => signs[at] = '\t',
            }
        }
        let before: String = signs.into_iter().collect();
        let first = mended(&before);
        let after = first.changes.first().map_or(&before, |change| &change.after);
        let at_fault: BTreeSet<usize> = first.fixes.iter().map(|fix| fix.line).collect();
        prop_assert_eq!(before.lines().count(), after.lines().count());
        for (number, (old, new)) in (1..).zip(before.lines().zip(after.lines())) {
            prop_assert!(old == new || at_fault.contains(&number), "line {}: {} became {}", number, old, new);
        }
        prop_assert!(first.after.findings.has_errors() <= first.before.findings.has_errors());
        let second = mended(after);
        prop_assert!(second.changes.is_empty(), "{:?}", second.fixes);
    }
}
