//! The coverage report: what the examples owe is told, and what is not told is missing, at the service it concerns.

use crate::examples::{Built, built, changed};
use klartext::audit::About;
use klartext::site;
use std::fs;
use std::path::Path;

/// What nothing fulfils: the service or document, and the duty.
fn missing(built: &Built) -> Vec<(String, &'static str)> {
    let coverage = site::coverage(&built.judged).expect("the shape is right");
    let about = |about: &About| match about {
        About::Document(kind) => kind.key().to_owned(),
        About::Service { anchor, .. } => anchor.clone(),
    };
    coverage.missing().map(|row| (about(&row.about), row.duty.0)).collect()
}

#[test]
fn examples_tell_all_that_they_owe() {
    for example in fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        let built = built(&example);
        assert!(site::coverage(&built.judged).unwrap().rows.len() > 10, "{}", example.display());
        assert_eq!(missing(&built), [], "{}", example.display());
    }
}

#[test]
fn what_is_left_out_is_missing_where_it_is_owed() {
    let email = "communication-email";
    let logs = "website-server-logs";
    for (from, to, about, duties) in [
        ("      retention: 6 months after request-closed\n", "", email, &["13(2)(a)"][..]),
        (", retention: 7 days}", "}", logs, &["13(2)(a)"]),
        ("6 months after request-closed", "todo", email, &["13(2)(a)"]),
        ("purposes: {contact: {legitimate-interests: [answer-requests]}}", "purposes: todo", email, &["13(1)(c)"]),
        ("{contact: {legitimate-interests: [answer-requests]}}", "{contact: todo}", email, &["13(1)(c)"]),
        ("automated-decisions: none\n", "", "statement", &["13(2)(f)"]),
        ("authority: DE-BE\n", "", "statement", &["13(2)(d)"]),
        ("controller:\n", "x-controller:\n", "", &[]),
    ] {
        if about.is_empty() {
            let (_folder, built) = changed("examples/minimal", from, to);
            assert!(site::coverage(&built.judged).is_none(), "a wrong shape has no coverage");
            continue;
        }
        let (_folder, built) = changed("examples/minimal", from, to);
        let expected: Vec<_> = duties.iter().map(|duty| (about.to_owned(), *duty)).collect();
        assert_eq!(missing(&built), expected, "`{from}` -> `{to}`");
    }
}

#[test]
fn a_passage_counts_only_in_every_language() {
    let (folder, _) = changed("examples/minimal", "klartext: 1", "klartext: 1");
    let own = folder.path().join("locales/en");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("own.ftl"), "automated-none = { \"\" }\n").unwrap();
    assert_eq!(missing(&built(folder.path())), [("statement".to_owned(), "13(2)(f)")]);
    assert_eq!(missing(&built(Path::new("examples/minimal"))), []);
}
