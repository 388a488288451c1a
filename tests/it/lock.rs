//! The lock file: what counts as a change, what does not, and what becomes of a file that is none of ours.
//!
//! `SNAPSHOTS=overwrite cargo test lock` renews those of the examples, as somebody who publishes them today would.

use crate::examples::{Folder, built};
use klartext::catalog::Catalog;
use klartext::finding::{Finding, Level};
use klartext::project::Project;
use klartext::site::{self, Judged, Noted, State};
use klartext::source::Sources;
use klartext::value::Date;
use snapbox::{Assert, Data};
use std::fs;

const CLEAR: &str = include_str!("base.yaml");
const LOCK: &str = "klartext.lock";

/// The day of the publication in [`CLEAR`].
const THEN: Date = Date::constant(2026, 11, 20);
const TODAY: Date = Date::constant(2026, 11, 22);

/// A declaration that has been published.
struct Published {
    folder: Folder,
    main: &'static str,
}

impl Published {
    /// On the day that the declaration names.
    fn new(files: &[(&str, &str)]) -> Self {
        let new = Self { folder: Folder::new(), main: "klartext.yaml" };
        for (name, text) in files {
            new.write(name, text);
        }
        assert_eq!(new.build(THEN), Noted::Written);
        new
    }

    fn clear() -> Self {
        Self::new(&[("klartext.yaml", CLEAR)])
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn lock(&self) -> String {
        fs::read_to_string(self.folder.path().join(LOCK)).unwrap()
    }

    fn judge(&self, today: Date) -> (Project, Judged) {
        let mut shipped = Sources::default();
        let catalog = Catalog::shipped(&mut shipped);
        let project = Project::open(&self.folder.path().join(self.main)).unwrap();
        let judged = site::judge(&project, &shipped, &catalog, today).unwrap();
        assert!(matches!(judged.state, State::Cleared(_)), "{:?}", judged.findings);
        (project, judged)
    }

    /// What a build does after the pages have been written.
    fn build(&self, today: Date) -> Noted {
        let (project, judged) = self.judge(today);
        site::note(&project, &judged, today)
    }

    /// What is said about the lock file, or about the date because of it.
    fn said(&self, today: Date) -> Vec<Finding> {
        let (_, judged) = self.judge(today);
        judged.findings.iter().filter(|one| [910, 911].contains(&one.code.0)).cloned().collect()
    }

    /// What differs, as the finding names it; nothing without a finding.
    fn changed(&self) -> String {
        let said = self.said(TODAY);
        assert!(said.iter().all(|one| one.code.0 == 910), "{said:?}");
        let note = said.first().map(|one| one.notes[0].clone()).unwrap_or_default();
        note.split(": ").nth(1).unwrap_or_default().to_owned()
    }

    /// Why the lock file cannot be read.
    fn unreadable(&self) -> String {
        let said = self.said(TODAY);
        let [one] = &said[..] else { panic!("{said:?}") };
        assert_eq!((one.code.0, one.level), (911, Level::Hint));
        one.notes[0].clone()
    }
}

/// A declaration with some of its text replaced.
fn with(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(CLEAR.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the declaration no longer says `{from}`");
        text.replace(from, to)
    })
}

#[test]
fn examples_lie_beside_their_lock() {
    let folders = fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path());
    for folder in folders.filter(|folder| folder.join("klartext.yaml").is_file()) {
        let judged = built(&folder).judged;
        let lock = site::lock(&judged).unwrap().to_string();
        let expected = Data::read_from(&folder.join(LOCK), None).raw();
        // An example that says something new takes a new date, or its lock is renewed for the old one.
        Assert::new().action_env("SNAPSHOTS").eq(Data::text(lock).raw(), expected);
    }
}

#[test]
fn a_lock_is_read_by_people() {
    let published = Published::new(&[("klartext.yaml", &CLEAR.replace("updated:", "version: \"3.1\"\nupdated:"))]);
    let lock = published.lock();
    let lines: Vec<&str> = lock.lines().collect();
    let [about, ours, "updated: 2026-11-20", "version: 3.1", read, statement] = lines[..] else { panic!("{lock}") };
    assert!(about.starts_with("# klartext lock: ") && about.len() < 120);
    assert_eq!(ours, format!("klartext: {}", env!("CARGO_PKG_VERSION")));
    for (key, line) in [("read: ", read), ("statement: ", statement)] {
        let hash = line.strip_prefix(key).unwrap();
        assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}

#[test]
fn what_readers_are_told_counts() {
    for (change, what) in [
        ([("6 months after", "7 months after")], "statement"),
        // The order of data is the order on the page.
        ([("[name, email, message-content]", "[email, name, message-content]")], "statement"),
        ([("Große Straße 1", "Große Straße 2")], "statement"),
        ([("documents: [statement]", "documents: [statement, cookies]")], "cookies"),
        ([("persons-processing: 4", "phone: \"+49 541 5550100\"\n  persons-processing: 4")], "statement"),
    ] {
        let published = Published::clear();
        published.write("klartext.yaml", with(&change));
        assert!(published.changed().contains(what), "{change:?}: {}", published.changed());
    }
}

#[test]
fn what_readers_do_not_see_does_not_count() {
    let services = "services:\n  communication:\n    email:\n      subjects: prospects\n";
    let moved = CLEAR.split_once("services:").map(|(_, rest)| rest.split_once("measures:").unwrap().0).unwrap();
    for text in [
        format!("# a comment\n{CLEAR}\n\n# and another\n"),
        with(&[("[name, email, message-content]", "\n        - name\n        - email\n        - message-content")]),
        with(&[
            ("  represented-by: Änne Müller\n", ""),
            ("  email: post", "  represented-by: \"Änne Müller\"\n  email: post"),
        ]),
        with(&[
            (services, "services:\n  communication:\n    email:\n"),
            ("      provision:", "      subjects: [prospects]\n      provision:"),
        ]),
        with(&[("languages: [de, en]", "languages: [en, de]")]),
        with(&[("measures: none", "output: {dir: web, formats: [markdown]}\nmeasures: none")]),
        with(&[("updated: 2026-11-20", "version: \"2\"\nupdated: 2026-11-20")]),
        with(&[
            (moved, "\n  communication: {}\n"),
            ("  communication: {}\n", ""),
            ("services:\n", "include: services.yaml\n"),
        ]),
    ] {
        let published = Published::clear();
        published.write("klartext.yaml", &text);
        published.write("services.yaml", format!("services:{moved}"));
        assert_eq!(published.changed(), "", "{text}");
    }
}

#[test]
fn white_space_and_the_order_of_languages_are_form() {
    let text = |body: &str| format!("{CLEAR}texts:\n  hint:\n    after: controller\n    body:\n{body}");
    let published = Published::new(&[(
        "klartext.yaml",
        &text("      de: \"Wir backen seit 1987 von Hand.\"\n      en: \"We have baked by hand since 1987.\"\n"),
    )]);
    let same = "      en: >\n        We have baked\n        by hand since 1987.\n      de: |\n        Wir backen seit 1987\n        von Hand.\n";
    published.write("klartext.yaml", text(same));
    assert_eq!(published.changed(), "");
    published.write("klartext.yaml", text(&same.replace("1987", "1988")));
    assert_eq!(published.changed(), "statement");
}

#[test]
fn what_lies_beside_the_declaration_counts() {
    let own = "# a remark\npage-skip = Weiter zum Inhalt\n";
    let base = ["klartext.workspace.yaml", "base/klartext.yaml"];
    let common = "authority: DE-NI\nautomated-decisions: none\n";
    let client = format!("{}extends: base/klartext.yaml\n", CLEAR.replace(common, ""));
    let files = [("klartext.yaml", &*client), ("locales/de/own.ftl", own), (base[0], ""), (base[1], common)];
    let published = Published::new(&files);
    published.write("locales/de/own.ftl", own.replace("a remark", "another remark"));
    assert_eq!(published.changed(), "");
    published.write("locales/de/own.ftl", own.replace("Weiter zum", "Direkt zum"));
    assert_eq!(published.changed(), "words");
    published.write("locales/de/own.ftl", own);
    published.write(base[1], common.replace("DE-NI", "DE-HB"));
    assert_eq!(published.changed(), "statement");
}

#[test]
fn facts_of_the_own_catalog_count_if_they_are_told() {
    let entry = |address: &str| {
        format!(
            "name: Ofenwolke\nprovider: Ofenwolke GmbH\nrole: processor\naddress: {address}\ncountry: DE\n\
             sources: [contract of 2026-04-01]\nverified: 2026-11-01\n"
        )
    };
    let main = format!(
        "{CLEAR}places: {{server: {{operator: oven-cloud, country: DE}}}}\nprocessors: {{oven-cloud: signed}}\n"
    );
    let main = main.replace("      cookies: none", "      places: server\n      cookies: none");
    let main = main.replace("recipients: none", "recipients: no-others");
    let file = "catalog/products/oven-cloud.yaml";
    let published = Published::new(&[("klartext.yaml", &main), (file, &entry("Backweg 1, 01067 Dresden, DE"))]);
    published.write(file, entry("Backweg 1, 01067 Dresden, DE").replace("2026-11-01", "2026-11-02"));
    assert_eq!(published.changed(), "");
    published.write(file, entry("Backweg 2, 01067 Dresden, DE"));
    assert_eq!(published.changed(), "statement");
}

#[test]
fn a_new_date_answers_it_and_renews_the_lock() {
    let published = Published::clear();
    let before = published.lock();
    let change = [("6 months after", "7 months after")];
    published.write("klartext.yaml", with(&change));
    let [finding] = &published.said(TODAY)[..] else { panic!() };
    assert_eq!((finding.level, finding.helps[0].patches[0].text.as_str()), (Level::Warning, "2026-11-22"));
    // Building all the same does not make it forget.
    assert_eq!(published.build(TODAY), Noted::Nothing);
    assert_eq!((published.lock(), published.said(TODAY).len()), (before, 1));
    published.write("klartext.yaml", with(&change).replace("2026-11-20", "2026-11-22"));
    assert_eq!(published.said(TODAY), []);
    assert_eq!(published.build(TODAY), Noted::Written);
    assert!(published.lock().contains("updated: 2026-11-22\n"));
    // Of the next day on, that date is an old one.
    let tomorrow = Date::constant(2026, 11, 23);
    assert_eq!(published.said(tomorrow), []);
    published.write("klartext.yaml", CLEAR.replace("2026-11-20", "2026-11-22"));
    assert_eq!(published.said(tomorrow).len(), 1);
}

#[test]
fn a_second_change_on_the_same_day_needs_no_other_date() {
    let published = Published::clear();
    published.write("klartext.yaml", with(&[("6 months after", "7 months after")]));
    assert_eq!(published.said(THEN), []);
    assert_eq!(published.build(THEN), Noted::Written);
    assert_eq!(published.said(TODAY), []);
}

#[test]
fn an_earlier_date_does_not_answer_it() {
    let published = Published::clear();
    published.write("klartext.yaml", CLEAR.replace("2026-11-20", "2026-11-10"));
    assert_eq!(published.said(TODAY), []);
    published.write("klartext.yaml", with(&[("2026-11-20", "2026-11-10"), ("6 months after", "7 months after")]));
    assert_eq!(published.said(TODAY).len(), 1);
}

#[test]
fn an_allow_with_a_reason_answers_it() {
    let published = Published::clear();
    let allow = "allow:\n  - {rule: updated-unchanged, because: \"only a slip of the pen was corrected\"}\n";
    published.write("klartext.yaml", with(&[("6 months after", "7 months after")]) + allow);
    let [finding] = &published.said(TODAY)[..] else { panic!() };
    assert_eq!(finding.level, Level::Hint);
}

#[test]
fn checking_writes_nothing_and_building_again_neither() {
    let published = Published::clear();
    assert_eq!(published.build(TODAY), Noted::Nothing);
    fs::remove_file(published.folder.path().join(LOCK)).unwrap();
    assert_eq!(published.said(TODAY), []);
    let files = fs::read_dir(published.folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(files.collect::<Vec<_>>(), ["klartext.yaml"]);
    let undated = Published { folder: Folder::new(), main: "klartext.yaml" };
    undated.write("klartext.yaml", CLEAR.replace("updated: 2026-11-20\n", ""));
    assert_eq!((undated.build(TODAY), undated.folder.path().join(LOCK).exists()), (Noted::Nothing, false));
}

#[test]
fn declarations_in_one_folder_have_a_lock_each() {
    let mut published = Published::clear();
    published.main = "shop.yaml";
    published.write("shop.yaml", with(&[("6 months after", "7 months after")]));
    assert_eq!((published.said(TODAY), published.build(TODAY)), (vec![], Noted::Written));
    let shop = fs::read_to_string(published.folder.path().join("shop.lock")).unwrap();
    assert_ne!(shop, published.lock());
    published.main = "klartext.yaml";
    assert_eq!(published.said(TODAY), []);
}

#[test]
fn a_lock_of_another_klartext_is_passed_over_in_silence() {
    let published = Published::clear();
    let ours = published.lock();
    let other = ours.replace(&format!("klartext: {}", env!("CARGO_PKG_VERSION")), "klartext: 99.0.0");
    published.write(LOCK, format!("{other}something: new\n"));
    published.write("klartext.yaml", with(&[("6 months after", "7 months after")]));
    assert_eq!(published.said(TODAY), []);
    assert_eq!(published.build(TODAY), Noted::Written);
    assert_ne!(published.lock(), ours);
}

#[test]
fn line_endings_of_another_system_are_none_of_our_business() {
    let published = Published::clear();
    published.write(LOCK, published.lock().replace('\n', "\r\n"));
    assert_eq!((published.said(TODAY), published.build(TODAY)), (vec![], Noted::Nothing));
}

#[test]
fn a_broken_lock_is_a_hint_and_the_next_build_mends_it() {
    let good = Published::clear().lock();
    let (head, rest) = good.split_once("updated").unwrap();
    for (text, why) in [
        (
            format!("{head}<<<<<<< HEAD\nupdated{rest}=======\nupdated{rest}>>>>>>> other\n"),
            "is left over from a merge",
        ),
        (format!("{good}updated{rest}"), "says something that was said before"),
        (format!("{head}updated: soon\n"), "no date"),
        (format!("{head}updated: 2026-11-20\n"), "not those of documents"),
        (good.replace("statement: ", "statement: ../../etc/passwd "), "not those of documents"),
        (good.replace("statement: ", "../../etc/passwd: "), "not those of documents"),
        (good.replace("statement: ", "\u{1b}[2J: "), "not those of documents"),
        (good.replace("klartext: ", "klartxt: "), "which klartext wrote it"),
        (format!("{good}\u{0}\u{1b}]0;title\u{7}\n"), "no `key: value`"),
    ] {
        let published = Published::clear();
        published.write(LOCK, &text);
        let said = published.unreadable();
        assert!(said.contains(why) && !said.contains(char::is_control), "{said}\n{text}");
        assert_eq!((published.build(TODAY), published.lock()), (Noted::Written, good.clone()));
    }
}

#[test]
fn a_file_of_somebody_else_stays() {
    let large = vec![b'x'; 10 * 1024 * 1024];
    for (bytes, why) in [
        (&b"[[package]]\nname = \"serde\"\n"[..], "does not begin like"),
        (b"", "does not begin like"),
        (b"\xff\xfe\x00", "does not begin like"),
        (&large, "has 10485760 bytes"),
    ] {
        let published = Published::clear();
        published.write(LOCK, bytes);
        assert!(published.unreadable().contains(why), "{}", published.unreadable());
        assert_eq!(published.build(TODAY), Noted::Failed("it was not written by klartext".to_owned()));
        assert!(fs::read(published.folder.path().join(LOCK)).unwrap() == bytes);
    }
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    let published = Published::clear();
    let (folder, victim) = (published.folder.path(), Folder::new());
    let link = |name: &str| std::os::unix::fs::symlink(victim.path().join("victim"), folder.join(name)).unwrap();
    fs::write(victim.path().join("victim"), "theirs").unwrap();
    fs::remove_file(folder.join(LOCK)).unwrap();
    link(LOCK);
    assert!(published.unreadable().contains("lies outside the project's folder"), "{}", published.unreadable());
    assert!(matches!(published.build(TODAY), Noted::Failed(_)));
    fs::remove_file(folder.join(LOCK)).unwrap();
    link(&format!(".{LOCK}.klartext-new"));
    assert_eq!(published.build(TODAY), Noted::Written);
    assert_eq!(fs::read_to_string(victim.path().join("victim")).unwrap(), "theirs");
}

#[test]
fn a_folder_that_takes_no_file_is_no_failure() {
    let published = Published::clear();
    let lock = published.folder.path().join(LOCK);
    fs::remove_file(&lock).unwrap();
    fs::create_dir_all(published.folder.path().join(format!(".{LOCK}.klartext-new/in"))).unwrap();
    assert!(matches!(published.build(TODAY), Noted::Failed(_)));
    assert!(!lock.exists());
}

#[test]
fn nothing_of_a_lock_reaches_the_terminal_but_what_was_read() {
    let published = Published::clear();
    let lock = published.lock().replace("statement: ", &format!("version: {}\u{1b}[2J\nstatement: ", "9".repeat(500)));
    published.write(LOCK, lock);
    published.write("klartext.yaml", with(&[("6 months after", "7 months after")]));
    let [finding] = &published.said(TODAY)[..] else { panic!() };
    assert!(finding.notes[0].chars().count() < 160, "{}", finding.notes[0]);
}
