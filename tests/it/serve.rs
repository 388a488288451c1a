//! The preview: what it answers, to whom, and that it keeps answering. Browsers see the rest in `tests/ci/preview.mjs`.

use crate::examples::Folder;
use klartext::catalog::Catalog;
use klartext::project::Project;
use klartext::serve::{self, Editor, Options};
use klartext::source::Sources;
use klartext::value::Date;
use serde_json::Value;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// A preview of a declaration of its own. It ends with the process of the tests.
struct Preview {
    folder: Folder,
    address: SocketAddr,
}

impl Preview {
    fn of(text: &str) -> Self {
        Self::with(text, Editor::None, |_| ())
    }

    fn with(text: &str, editor: Editor, prepare: impl FnOnce(&Path)) -> Self {
        let folder = Folder::new();
        fs::write(folder.path().join("klartext.yaml"), text).unwrap();
        prepare(folder.path());
        let project = folder.path().to_owned();
        Self::opened(folder, &project, editor)
    }

    fn opened(folder: Folder, project: &Path, editor: Editor) -> Self {
        let project = Project::open(project).unwrap();
        let mut sources = Sources::default();
        let catalog = Catalog::shipped(&mut sources);
        let options = Options {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: Some(0),
            editor,
            today: Some(Date::constant(2026, 11, 22)),
            on_build: Box::new(|_, _| ()),
        };
        let (sender, address) = mpsc::channel();
        std::thread::spawn(move || {
            serve::serve(project, sources, catalog, options, |address| sender.send(address).unwrap()).unwrap();
        });
        Self { folder, address: address.recv().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("klartext.yaml")
    }

    fn write(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
    }

    /// The answer to a request that is written as it is, head and body apart.
    fn ask(&self, request: &str) -> (String, String) {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        // A refusal may come before all has been read, and then the connection breaks.
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        (head.to_owned(), body.to_owned())
    }

    fn ask_with(&self, path: &str, headers: &str) -> (String, String) {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{headers}Connection: close\r\n\r\n", self.address))
    }

    /// The body of a page that is there.
    fn get(&self, path: &str) -> String {
        let (head, body) = self.ask_with(path, "");
        assert!(head.starts_with("HTTP/1.1 200"), "{path}: {head}");
        body
    }

    fn state(&self) -> Value {
        serde_json::from_str(&self.get("/state.json")).unwrap()
    }

    /// Waits until the state is as it should be.
    fn until(&self, is: impl Fn(&Value) -> bool) -> Value {
        let start = Instant::now();
        loop {
            let state = self.state();
            if is(&state) {
                return state;
            }
            assert!(start.elapsed() < Duration::from_secs(30), "it stays {state:#}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn has_page_with(&self, words: &str) -> bool {
        self.get(STATEMENT).contains(words)
    }

    fn until_page_has(&self, words: &str) {
        self.until(|_| self.has_page_with(words));
    }
}

/// What an included file may hold.
const MORE: &str = "recipients: {bank: {name: Hausbank AG, country: DE}}\n";

const STATEMENT: &str = "/site/klartext/public/datenschutz.html";

/// A declaration without findings.
fn clear() -> String {
    include_str!("base.yaml").to_owned()
}

fn condition(state: &Value) -> &str {
    state["condition"].as_str().unwrap()
}

#[test]
fn it_serves_every_page_as_it_would_be_published() {
    let preview = Preview::of(&clear());
    let state = preview.state();
    assert_eq!(condition(&state), "clear");
    let site = {
        let project = Project::open(preview.folder.path()).unwrap();
        let mut sources = Sources::default();
        let catalog = Catalog::shipped(&mut sources);
        let judged = klartext::site::judge(&project, &sources, &catalog, Date::constant(2026, 11, 22)).unwrap();
        let klartext::site::State::Cleared(cleared) = &judged.state else { panic!("not cleared") };
        klartext::site::plan(cleared, &judged.catalog, &judged.own).unwrap()
    };
    for (name, text) in site.files() {
        let shown = preview.get(&format!("/site/klartext/public/{name}"));
        assert_eq!(without_places(&shown), String::from_utf8_lossy(text), "{name}");
    }
}

/// A page without the places that its blocks come from.
fn without_places(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(" data-from=\"") {
        out.push_str(before);
        rest = after.split_once('"').unwrap().1;
    }
    out + rest
}

#[test]
fn a_save_shows_up_and_the_last_good_page_stays() {
    let text = clear();
    let preview = Preview::of(&text);
    let (name, renamed) = (name_of(&text), "Beispieldorf GmbH");
    assert!(preview.has_page_with(name));
    preview.write(&text.replace(name, renamed));
    preview.until_page_has(renamed);
    preview.write(&text.replace("languages:", "languages"));
    let state = preview.until(|state| condition(state) == "broken");
    assert_eq!(state["findings"][0]["code"], "KT001");
    assert!(state["findings"][0]["text"].as_str().unwrap().contains("-->"), "the snippet is shown");
    assert!(preview.has_page_with(renamed), "the last good page");
    // Editors write beside and rename.
    let beside = preview.folder.path().join(".klartext.yaml.swp");
    fs::write(&beside, text.replace(name, "Dritte GmbH")).unwrap();
    fs::rename(&beside, preview.file()).unwrap();
    preview.until_page_has("Dritte GmbH");
    fs::remove_file(preview.file()).unwrap();
    let state = preview.until(|state| condition(state) == "failed");
    assert!(state["message"].as_str().unwrap().contains("does not exist"), "{state}");
    preview.write(&text);
    preview.until(|state| condition(state) == "clear");
    preview.until_page_has(name);
}

/// The name of the controller.
fn name_of(text: &str) -> &str {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix("name: ")).unwrap();
    line.trim()
}

#[test]
fn includes_that_come_later_are_watched() {
    let text = clear();
    let preview = Preview::of(&text);
    preview.write(&format!("{text}include: [teile/mehr.yaml]\n"));
    preview.until(|state| condition(state) == "broken");
    let parts = preview.folder.path().join("teile");
    fs::create_dir(&parts).unwrap();
    fs::write(parts.join("mehr.yaml"), MORE).unwrap();
    preview.until(|state| condition(state) != "broken");
    fs::remove_dir_all(&parts).unwrap();
    preview.until(|state| condition(state) == "broken");
    fs::create_dir(&parts).unwrap();
    fs::write(parts.join("mehr.yaml"), MORE).unwrap();
    preview.until(|state| condition(state) != "broken");
}

#[test]
fn the_workspace_and_the_base_that_it_names_are_watched() {
    let folder = Folder::new();
    let client = folder.path().join("clients/anna");
    fs::create_dir_all(&client).unwrap();
    let text = clear();
    let (base, own): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("authority"));
    let root = folder.path().to_owned();
    let write = |name: &str, text: &str| fs::write(root.join(name), text).unwrap();
    write("clients/anna/klartext.yaml", &own.join("\n"));
    write("klartext.workspace.yaml", "sites: clients/*\n");
    let preview = Preview::opened(folder, &client, Editor::None);
    preview.until(|state| condition(state) == "draft");
    // It names a base that is not there yet, in a folder that is not there yet.
    write("klartext.workspace.yaml", "sites: clients/*\nbase: ours/base.yaml\n");
    preview.until(|state| condition(state) == "broken");
    fs::create_dir(root.join("ours")).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    write("ours/base.yaml", &base.join("\n"));
    preview.until(|state| condition(state) == "clear");
    write("klartext.workspace.yaml", "sites: others/*\nbase: ours/base.yaml\n");
    preview.until(|state| condition(state) == "draft");
}

#[test]
fn a_draft_is_stamped() {
    let text = clear();
    let preview = Preview::of(&text);
    assert!(!preview.has_page_with("kt-draft"));
    let line = text.lines().find(|line| line.starts_with("authority:")).unwrap();
    preview.write(&text.replace(line, "authority: todo"));
    preview.until(|state| condition(state) == "draft");
    preview.until_page_has("kt-draft");
}

#[test]
fn only_the_preview_itself_may_ask() {
    let preview = Preview::of(&clear());
    let status = |head: &str| head.split(' ').nth(1).unwrap_or_default().to_owned();
    let port = preview.address.port();
    for host in
        ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "localhost:1", &format!("a@localhost:{port}")]
    {
        let (head, body) = preview.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert!(matches!(&*status(&head), "403" | "400"), "{host}: {head}");
        assert!(!body.contains("<html"), "{host}");
    }
    for host in [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}")] {
        let (head, _) = preview.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert_eq!(status(&head), "200", "{host}");
    }
    for headers in [
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n",
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n",
    ] {
        for path in ["/", "/events", "/state.json", STATEMENT] {
            let (head, _) = preview.ask_with(path, headers);
            assert_eq!(status(&head), "403", "{path} {headers}");
        }
    }
    let (head, _) =
        preview.ask_with("/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n");
    assert_eq!(status(&head), "200", "a link may lead here");
}

#[test]
fn every_answer_has_a_strict_policy() {
    let preview = Preview::of(&clear());
    for path in ["/", "/frame.css", "/frame/main.js", "/state.json", STATEMENT, "/nowhere", "/site/klartext/public/x"] {
        let (head, _) = preview.ask_with(path, "");
        let head = head.to_lowercase();
        assert!(head.contains("content-security-policy: default-src 'none'"), "{path}: {head}");
        for header in ["x-content-type-options: nosniff", "cross-origin-resource-policy: same-origin", "no-store"] {
            assert!(head.contains(header), "{path}: {header}");
        }
        assert!(!head.contains("access-control"), "{path}");
    }
    let (head, _) = preview.ask_with("/", "Host: evil.example\r\n");
    assert!(!head.starts_with("HTTP/1.1 200"), "two names are no name: {head}");
}

#[test]
fn nothing_outside_the_site_can_be_read() {
    let preview = Preview::of(&clear());
    for path in [
        "/../klartext.yaml",
        "/site/klartext/public/../../../klartext.yaml",
        "/site/klartext/public/..%2f..%2fklartext.yaml",
        "/site/klartext/public/%2e%2e%2f%2e%2e%2fklartext.yaml",
        "/site/klartext/public/..%252fklartext.yaml",
        "/site/klartext/public/..%5c..%5cklartext.yaml",
        "/site/klartext/public//etc/passwd",
        "/site/klartext/public/%2fetc%2fpasswd",
        "/site/klartext/public/datenschutz.html%00",
        "/site/..%2f..%2fetc/public/passwd",
        "/site/klartext/public/klartext.yaml",
        "/before/klartext/public/..%2fklartext.yaml",
        "/passages/..%2fklartext.yaml",
        "/frame/..%2findex.html",
        "//etc/passwd",
        "/site/klartext/public/%ff",
    ] {
        let (head, body) = preview.ask_with(path, "");
        assert!(head.starts_with("HTTP/1.1 4"), "{path}: {head}");
        assert!(!body.contains("klartext: 1") && !body.contains("root:"), "{path}");
    }
}

#[test]
fn it_keeps_answering() {
    let preview = Preview::of(&clear());
    // Half-open, silent, endless and greedy ones.
    let silent: Vec<TcpStream> = (0..100).map(|_| TcpStream::connect(preview.address).unwrap()).collect();
    let half: Vec<TcpStream> = (0..100)
        .map(|_| {
            let mut stream = TcpStream::connect(preview.address).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: ").unwrap();
            stream
        })
        .collect();
    let listening: Vec<TcpStream> = (0..50)
        .map(|_| {
            let mut stream = TcpStream::connect(preview.address).unwrap();
            write!(stream, "GET /events HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).unwrap();
            stream
        })
        .collect();
    let endless =
        format!("GET / HTTP/1.1\r\nHost: {}\r\n{}", preview.address, "X-More: and more of it\r\n".repeat(5_000));
    let (head, _) = preview.ask(&endless);
    assert!(!head.starts_with("HTTP/1.1 200"), "{head}");
    let long = format!("GET /{} HTTP/1.1\r\nHost: {}\r\n\r\n", "x".repeat(100_000), preview.address);
    assert!(!preview.ask(&long).0.starts_with("HTTP/1.1 200"));
    let large = format!(
        "POST /open HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: 1000000\r\n\r\n{}",
        preview.address,
        "x".repeat(1_000_000)
    );
    assert!(!preview.ask(&large).0.starts_with("HTTP/1.1 2"));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..200 {
            scope.spawn(|| assert!(preview.has_page_with("<html")));
        }
    });
    assert!(start.elapsed() < Duration::from_secs(20), "200 at once took {:?}", start.elapsed());
    drop((silent, half, listening));
    assert!(preview.has_page_with("<html"));
}

#[test]
fn events_tell_each_new_state() {
    let text = clear();
    let preview = Preview::of(&text);
    let mut stream = TcpStream::connect(preview.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(stream, "GET /events HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).unwrap();
    let mut heard = String::new();
    let mut hear_until = |words: &str| {
        let mut buffer = [0; 8_192];
        while !heard.contains(words) {
            let count = stream.read(&mut buffer).unwrap();
            assert!(count > 0, "the stream ended");
            heard.push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
    };
    hear_until("\"build\":1");
    preview.write(&text.replace(name_of(&text), "Ereignis GmbH"));
    hear_until("\"build\":2");
    // A comment changes nothing that is shown, except where passages stand.
    preview.write(&format!("{}\n# a comment at the end\n", text.replace(name_of(&text), "Ereignis GmbH")));
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(preview.state()["build"], 2);
}

#[test]
fn the_last_commit_is_there_to_be_compared() {
    let text = clear();
    let git = |folder: &Path, words: &[&str]| {
        let done = Command::new("git").arg("-C").arg(folder).args(words).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !git(Path::new("."), &["--version"]) {
        // `cargo test` needs nothing but Rust; the checks of a change need git, too.
        assert!(std::env::var_os("CI").is_none(), "the checks need git");
        return;
    }
    let name = name_of(&text).to_owned();
    let preview = Preview::with(&text, Editor::None, |folder| {
        assert!(git(folder, &["init", "--quiet"]) && git(folder, &["add", "klartext.yaml"]));
        let who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
        assert!(git(folder, &[&who[..], &["commit", "--quiet", "--message", "first"]].concat()));
    });
    preview.write(&text.replace(&name, "Neue GmbH"));
    preview.until_page_has("Neue GmbH");
    let before = preview.get("/before/klartext/public/datenschutz.html");
    assert!(before.contains(&name) && !before.contains("Neue GmbH"));
    let none = Preview::of(&text);
    let (head, why) = none.ask_with("/before/klartext/public/datenschutz.html", "");
    assert!(head.starts_with("HTTP/1.1 404") && why.contains("git"), "{head} {why}");
}

#[test]
fn editors_are_told_a_file_and_a_line() {
    assert!("code".parse::<Editor>().is_err());
    assert_eq!("vscode://file{file}:{line}".parse(), Ok(Editor::Link("vscode://file{file}:{line}".to_owned())));
    let told = Folder::new();
    let note = told.path().join("told");
    let command = format!("touch {}-{{line}}-{{column}} {{file}}", note.display());
    let preview = Preview::with(&clear(), command.parse().unwrap(), |_| ());
    let open = |body: &str| {
        let (address, length) = (preview.address, body.len());
        let head = format!("POST /open HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}");
        preview.ask(&format!("{head}\r\n\r\n{body}")).0
    };
    let place = format!("{}:7:3", preview.file().display());
    assert!(open(&format!("{{\"place\": \"{place}\"}}")).starts_with("HTTP/1.1 204"));
    let start = Instant::now();
    while !told.path().join("told-7-3").exists() {
        assert!(start.elapsed() < Duration::from_secs(20), "the editor was not started");
        std::thread::sleep(Duration::from_millis(10));
    }
    for body in ["{\"place\": \"/etc/passwd:1:1\"}", "{\"place\": 1}", "[]", "", "{\"place\": \"klartext.yaml:x:1\"}"] {
        assert!(open(body).starts_with("HTTP/1.1 400"), "{body}");
    }
}
