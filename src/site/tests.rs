//! Publishing on a real folder: what is written, kept, removed and refused.

use super::publish::{Writing, is_same};
use super::{Files, Outcome, PublishError, Site};
use std::fs;
use std::path::{Path, PathBuf};

fn files(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect()
}

fn site(public: &[(&str, &str)]) -> Site {
    Site { public: files(public), internal: Files::new() }
}

/// Publishes a site without internal pages.
fn publish(site: &Site, folder: &Path) -> Result<Outcome, PublishError> {
    super::publish(site, folder, &folder.join("internal")).map(|published| {
        assert_eq!(published.internal, None);
        published.public
    })
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("klartext-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn an_unchanged_file_is_not_written() {
    let folder = folder("unchanged");
    let first = publish(&site(&[("a.html", "one"), ("b.html", "two")]), &folder).unwrap();
    assert_eq!(first.written, ["a.html", "b.html"]);
    let second = publish(&site(&[("a.html", "one"), ("b.html", "new")]), &folder).unwrap();
    assert_eq!((second.written, second.unchanged), (vec!["b.html".to_owned()], vec!["a.html".to_owned()]));
    assert_eq!(fs::read_to_string(folder.join("b.html")).unwrap(), "new");
}

#[test]
fn a_file_that_is_no_longer_planned_is_removed_unless_somebody_changed_it() {
    let folder = folder("removed");
    publish(&site(&[("a.html", "one"), ("b.html", "two"), ("c.html", "three")]), &folder).unwrap();
    fs::write(folder.join("c.html"), "by hand").unwrap();
    fs::write(folder.join("other.html"), "not ours").unwrap();
    let outcome = publish(&site(&[("a.html", "one")]), &folder).unwrap();
    assert_eq!(outcome.removed, ["b.html"]);
    assert_eq!(fs::read_to_string(folder.join("c.html")).unwrap(), "by hand");
    assert_eq!(fs::read_to_string(folder.join("other.html")).unwrap(), "not ours");
}

#[test]
fn a_file_of_somebody_else_is_left_and_nothing_is_written() {
    let folder = folder("foreign");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("b.html"), "not ours").unwrap();
    let error = publish(&site(&[("a.html", "one"), ("b.html", "two")]), &folder).unwrap_err();
    assert!(matches!(error, PublishError::Foreign(path) if path.ends_with("b.html")));
    assert!(!folder.join("a.html").exists());
    assert_eq!(fs::read_to_string(folder.join("b.html")).unwrap(), "not ours");
}

#[test]
fn a_folder_that_nobody_knew_gives_way_only_while_it_is_empty() {
    let pages = files(&[("a.html", "one"), ("b.html", "two")]);
    let (first, second) = (folder("new"), folder("no-longer-new"));
    for folder in [&first, &second] {
        let writing = Writing::plan(&pages, folder).unwrap();
        let before = fs::File::open(folder).unwrap();
        if folder == &second {
            fs::write(folder.join("other.html"), "somebody was quicker").unwrap();
        }
        assert_eq!(writing.write().unwrap().written, ["a.html", "b.html"]);
        assert_eq!(fs::read_to_string(folder.join("b.html")).unwrap(), "two");
        #[cfg(target_os = "linux")]
        assert_eq!(is_same(&before.metadata().unwrap(), &folder.metadata().unwrap()), folder == &second);
        let left = fs::read_dir(folder.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name());
        let beside = format!(".{}.klartext-new", folder.file_name().unwrap().to_str().unwrap());
        assert!(!left.into_iter().any(|name| name.to_str() == Some(&beside)), "nothing is left beside");
    }
    assert_eq!(fs::read_to_string(second.join("other.html")).unwrap(), "somebody was quicker");
}

#[test]
fn a_leftover_of_a_stopped_build_does_no_harm() {
    let folder = folder("leftover");
    publish(&site(&[("a.html", "one")]), &folder).unwrap();
    fs::write(folder.join(".a.html.klartext-new"), "hal").unwrap();
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "one");
    fs::write(folder.join("..klartext-files.json.klartext-new"), "{").unwrap();
    publish(&site(&[("a.html", "one")]), &folder).unwrap();
    assert!(
        !folder.join(".a.html.klartext-new").exists() && !folder.join("..klartext-files.json.klartext-new").exists()
    );
    publish(&site(&[("a.html", "two")]), &folder).unwrap();
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "two");
}

#[test]
fn nothing_is_left_where_a_file_cannot_be_prepared() {
    let folder = folder("half");
    publish(&site(&[("a.html", "one"), ("b.html", "two")]), &folder).unwrap();
    // A folder in the place of what is written beside: the second file cannot be prepared.
    fs::create_dir_all(folder.join(".b.html.klartext-new/x")).unwrap();
    let error = publish(&site(&[("a.html", "new"), ("b.html", "new")]), &folder).unwrap_err();
    assert!(matches!(error, PublishError::System(path, _) if path.ends_with(".b.html.klartext-new")));
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "one");
    assert!(!folder.join(".a.html.klartext-new").exists());
}

#[test]
fn builds_into_one_folder_follow_each_other() {
    let folder = folder("at-once");
    let versions = ["one", "two", "three", "four"].map(|text| text.repeat(50_000));
    std::thread::scope(|scope| {
        for version in &versions {
            let names: Vec<String> = (0..20).map(|at| format!("{at}.html")).collect();
            let folder = &folder;
            scope.spawn(move || {
                let pages: Vec<_> = names.iter().map(|name| (name.as_str(), version.as_str())).collect();
                for _ in 0..10 {
                    publish(&site(&pages), folder).unwrap();
                }
            });
        }
    });
    let pages: Vec<String> = (0..20).map(|at| fs::read_to_string(folder.join(format!("{at}.html"))).unwrap()).collect();
    assert!(versions.contains(&pages[0]) && pages.iter().all(|page| *page == pages[0]), "one version, and whole");
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(!names.into_iter().any(|name| name.ends_with("-new")), "nothing is left beside");
}

#[test]
fn a_forged_list_cannot_remove_files_elsewhere() {
    let folder = folder("forged");
    fs::create_dir_all(folder.join("public")).unwrap();
    fs::write(folder.join("victim"), "x").unwrap();
    let hash = crate::value::hash(b"x");
    let list = format!("{{\"files\": {{\"../victim\": \"{hash}\"}}}}");
    fs::write(folder.join("public").join(super::manifest::NAME), list).unwrap();
    let outcome = publish(&site(&[("a.html", "one")]), &folder.join("public")).unwrap();
    assert_eq!(outcome.removed, Vec::<String>::new());
    assert!(folder.join("victim").exists());
}

#[test]
fn internal_pages_lie_in_a_folder_of_their_own_and_go_with_their_document() {
    let (public, internal) = (folder("both-public"), folder("both-internal"));
    let both = Site { public: files(&[("a.html", "one")]), internal: files(&[("a.html", "more")]) };
    let published = super::publish(&both, &public, &internal).unwrap();
    assert_eq!(published.internal.unwrap().written, ["a.html"]);
    assert_eq!(fs::read_to_string(public.join("a.html")).unwrap(), "one");
    assert_eq!(fs::read_to_string(internal.join("a.html")).unwrap(), "more");
    let published = super::publish(&site(&[("a.html", "one")]), &public, &internal).unwrap();
    assert_eq!((published.public.unchanged.len(), published.internal.unwrap().removed.len()), (1, 1));
}

#[test]
fn internal_pages_are_not_written_where_everyone_reads() {
    let public = folder("exposed");
    let both = Site { public: files(&[("a.html", "one")]), internal: files(&[("b.html", "more")]) };
    for internal in [public.clone(), public.join("inner"), public.join("inner/..")] {
        let error = super::publish(&both, &public, &internal).unwrap_err();
        assert!(matches!(error, PublishError::Exposed(_)), "{error}");
    }
    assert!(!public.join("a.html").exists() && !public.join("b.html").exists());
    // One folder for both takes a site that has nothing internal, and keeps it.
    for _ in 0..2 {
        let published = super::publish(&site(&[("a.html", "one")]), &public, &public).unwrap();
        assert_eq!((published.internal, public.join("a.html").exists()), (None, true));
    }
}

#[test]
fn nothing_is_written_where_the_other_folder_holds_files_of_somebody_else() {
    let (public, internal) = (folder("other-public"), folder("other-internal"));
    fs::create_dir_all(&internal).unwrap();
    fs::write(internal.join("b.html"), "not ours").unwrap();
    let both = Site { public: files(&[("a.html", "one")]), internal: files(&[("b.html", "more")]) };
    super::publish(&both, &public, &internal).unwrap_err();
    assert!(!public.join("a.html").exists());
}

/// What a folder and a file in it are known by, besides their names.
#[cfg(unix)]
fn identity(path: &Path) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt as _;
    let facts = fs::metadata(path).unwrap();
    (facts.ino(), facts.mtime(), facts.mtime_nsec())
}

#[cfg(unix)]
#[test]
fn whoever_stands_in_the_folder_stays_there() {
    let folder = folder("stands");
    publish(&site(&[("a.html", "one"), ("b.html", "one"), ("c.html", "one")]), &folder).unwrap();
    let (before, unchanged) = (identity(&folder).0, identity(&folder.join("a.html")));
    publish(&site(&[("a.html", "one"), ("b.html", "two"), ("d.html", "two")]), &folder).unwrap();
    assert_eq!((identity(&folder).0, identity(&folder.join("a.html"))), (before, unchanged));
    let mut names: Vec<_> = super::publish::names(&folder).unwrap().into_iter().collect();
    names.retain(|name| name != super::manifest::NAME);
    assert_eq!(names, ["a.html", "b.html", "d.html"]);
    assert!(!folder.with_file_name(format!(".{}.klartext-new", folder.file_name().unwrap().display())).exists());
}

#[test]
fn what_a_killed_build_left_beside_the_folder_is_swept_up() {
    let folder = folder("swept");
    let left = folder.with_file_name(format!(".{}.klartext-new", folder.file_name().unwrap().display()));
    let _ = fs::remove_dir_all(&left);
    publish(&site(&[("a.html", "one")]), &folder).unwrap();
    fs::create_dir_all(&left).unwrap();
    // Of a build that meant to write other pages, and of somebody who wrote while it had the place of the folder.
    fs::write(left.join(super::manifest::NAME), "{\"files\": {\"x.html\": \"0\", \"y.html\": \"0\"}}").unwrap();
    fs::write(left.join("x.html"), "half").unwrap();
    fs::write(left.join(".x.html.klartext-new"), "half").unwrap();
    fs::write(left.join("mine.html"), "by hand").unwrap();
    publish(&site(&[("a.html", "two")]), &folder).unwrap();
    assert!(!left.exists());
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "two");
    assert_eq!(fs::read_to_string(folder.join("mine.html")).unwrap(), "by hand");
    assert!(!folder.join("x.html").exists());
    // With a file of somebody else in it, the folder is written file by file, and what cannot be swept up stays.
    fs::create_dir_all(left.join("folder")).unwrap();
    publish(&site(&[("a.html", "three"), ("b.html", "three")]), &folder).unwrap();
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "three");
    fs::remove_file(folder.join("mine.html")).unwrap();
    publish(&site(&[("a.html", "four")]), &folder).unwrap();
    assert_eq!(fs::read_to_string(folder.join("a.html")).unwrap(), "four");
    assert!(left.join("folder").exists() && !folder.join("b.html").exists());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_stays_one() {
    let (real, link) = (folder("real"), folder("link"));
    let _ = fs::remove_file(&link);
    fs::create_dir_all(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    publish(&site(&[("a.html", "one")]), &link).unwrap();
    assert!(link.is_symlink() && real.join("a.html").exists());
    fs::remove_file(&link).unwrap();
}
