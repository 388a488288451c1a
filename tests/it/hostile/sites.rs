//! A built site of a stranger: hosts, cookies and addresses that are attacks on whoever looks at what a scan says.

use super::is_plain;
use crate::cli::{CLEAR, Folder};
use crate::places;
use serde_json::Value;

const SIGNS: &str = "\u{1b}[2J\u{7}\u{9b}31m\u{202e}";

#[test]
fn what_a_site_says_is_only_told() {
    let folder = Folder::new("hostile-site");
    let cookie = "a\u{1b}[2J: {b} #\"'\u{202e}x".to_owned();
    folder.write(
        "public/index.html",
        &format!(
            "<!doctype html><title>{SIGNS}</title><script src=\"https://evil.example/{SIGNS}'\\\"#: {{x}}\"></script>\
             <img src=\"https://xn--evil\u{202e}.example/x\"><img src=\"//e:v@il.example/\n- x: y\">\
             <script>document.cookie='{cookie}=1; max-age=5'; localStorage.setItem('*x &y !z', 1)</script>\
             <!-- https://{SIGNS}.example/ --><a href=\"https://evil.example/::error::x\">x</a>"
        ),
    );
    folder.write(&format!("public/{SIGNS}.html"), "<img src=https://evil.example/x.png>");
    folder.write("public/a\nservices: {x: todo}\nerror: x.html", "<img src=https://evil.example/y.png>");
    folder.write("public/_headers", &format!("/*\n  Set-Cookie: {cookie}=1\n  Link: <https://evil.example/{SIGNS}>\n"));
    folder.write(
        "visit.har",
        &format!(
            "{{\"log\": {{\"entries\": [{{\"request\": {{\"url\": \"https://shop.example/\"}}}}, {{\"request\": {{\"url\": \
             \"https://evil.example/\\u001b[2J\"}}, \"response\": {{\"cookies\": [{{\"name\": {}}}]}}}}]}}}}",
            Value::from(cookie.clone())
        ),
    );
    for arguments in
        [&["scan", "public"][..], &["scan", "public", "--har", "visit.har"], &["scan", "public", "--format", "json"]]
    {
        let run = folder.run(arguments);
        assert!(run.out.contains("evil.example"), "{}{}", run.out, run.err);
        is_plain(&run.out);
        is_plain(&run.err);
        assert!(
            !run.out
                .lines()
                .chain(run.err.lines())
                .any(|line| line.starts_with("services") || line.starts_with("error:"))
        );
    }
    folder.write("klartext.yaml", CLEAR);
    for arguments in [&["check", "--site", "public"][..], &["check", "--site", "public", "--format", "github"]] {
        let run = folder.run(arguments);
        is_plain(&run.out);
        is_plain(&run.err);
        assert!(
            !run.out
                .lines()
                .chain(run.err.lines())
                .any(|line| line.starts_with("services") || line.starts_with("error:"))
        );
    }
    let json = folder.run(&["scan", "public", "--har", "visit.har", "--format", "json"]).out;
    assert!(serde_json::from_str::<Value>(&json).is_ok(), "{json}");
    let suggested = folder.run(&["scan", "public", "--har", "visit.har", "--suggest"]).out;
    is_plain(&suggested);
    let (tree, _) = places::tree(&suggested);
    let keys: Vec<&str> = tree.mapping().unwrap().iter().map(|entry| entry.key.value.as_str()).collect();
    assert!(keys.iter().all(|key| ["processors", "recipients", "places", "services"].contains(key)), "{suggested}");
}
