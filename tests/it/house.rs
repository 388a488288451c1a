//! The plan of the house, checked: who may lean on whom, who has a door to the world, how long a file grows, and
//! that the papers on the table name nothing that is gone.
//!
//! The floors are read from the table in ARCHITECTURE.md, so that plan and test cannot differ.

use crate::rust::{self, Kind};
use crate::tree::{self, File, none};
use std::collections::{BTreeMap, BTreeSet};

/// No file grows beyond this; what is longer has two subjects.
const LONGEST: usize = 650;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "common", "helpers", "types", "misc"];

/// A door to the world: what opens it, and the rooms that may.
struct Door {
    name: &'static str,
    paths: &'static [&'static str],
    /// Methods and macros, written as the tokens before and after: `.is_dir(`, `println!`.
    calls: &'static [&'static str],
    rooms: &'static [&'static str],
}

const DOORS: [Door; 5] = [
    Door {
        name: "the disk",
        paths: &["std::fs", "std::os", "walkdir"],
        calls: &[".is_dir(", ".is_file(", ".read_dir(", ".canonicalize("],
        rooms: &["project", "site"],
    },
    Door {
        name: "the clock",
        paths: &["std::time::SystemTime", "jiff::Zoned", "jiff::Timestamp"],
        calls: &["SystemTime::", "Zoned::", "Timestamp::"],
        rooms: &["project"],
    },
    Door {
        name: "the terminal",
        paths: &["std::io::stdout", "std::io::stderr", "anstream"],
        calls: &["println!", "print!", "eprintln!", "eprint!", "dbg!"],
        rooms: &["cli", "main"],
    },
    Door {
        name: "the network",
        // Addresses are plain data.
        paths: &["std::net::TcpListener", "std::net::TcpStream", "std::net::UdpSocket", "axum", "hyper", "tokio"],
        calls: &[],
        rooms: &["serve"],
    },
    Door {
        name: "other programs",
        paths: &["std::process", "opener"],
        calls: &[],
        rooms: &["project", "serve", "cli", "main"],
    },
];

#[test]
fn rooms_lean_on_lower_floors_only() {
    let plan = plan();
    none(sources().iter().flat_map(|file| leanings(&plan, file)));
}

#[test]
fn every_room_is_on_the_plan() {
    let plan = plan();
    let missing = sources().into_iter().map(|file| room(&file.path)).filter(|room| !outside(room));
    none(missing.filter(|room| !plan.contains_key(room)).map(|room| format!("src/{room}: on no floor of the plan")));
}

#[test]
fn only_rooms_with_a_door_touch_the_world() {
    none(sources().iter().flat_map(openings));
}

#[test]
fn every_module_opens_with_what_it_is_for() {
    none(
        rust_files()
            .into_iter()
            .filter(|file| !file.text.starts_with("//! "))
            .map(|file| format!("{}:1: the file does not open with `//!`", file.path)),
    );
}

#[test]
fn no_file_is_too_long_to_read() {
    none(rust_files().into_iter().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines} lines, {LONGEST} at most", file.path))
    }));
}

#[test]
fn no_module_has_an_empty_name() {
    none(rust_files().into_iter().filter_map(|file| {
        let empty = file.path.trim_end_matches(".rs").split('/').find(|part| EMPTY_NAMES.contains(part))?;
        Some(format!("{}: `{empty}` does not say what is inside", file.path))
    }));
}

#[test]
fn compose_holds_no_sentences() {
    none(sources().iter().filter(|file| room(&file.path) == "compose").flat_map(sentences));
}

#[test]
fn papers_name_only_what_exists() {
    let papers = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"].into_iter().filter_map(tree::file);
    none(papers.flat_map(|paper| broken_paths(&paper)));
}

#[test]
fn every_dependency_has_its_reason() {
    let (plan, manifest) = (tree::file("ARCHITECTURE.md").unwrap(), tree::file("Cargo.toml").unwrap());
    let table = plan.text.split("## Dependencies").nth(1).expect("ARCHITECTURE.md has that part");
    let named: BTreeSet<_> = table.split([' ', ',', '|', '\n']).collect();
    let lines = manifest.text.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    let crates = lines.take_while(|line| !line.starts_with('[')).filter_map(|line| Some(line.split_once(" = ")?.0));
    none(crates.filter(|name| !named.contains(name)).map(|name| format!("ARCHITECTURE.md: no reason for `{name}`")));
}

/// What each test above does with a planted fault.
mod planted {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    fn small_plan() -> BTreeMap<String, usize> {
        let floors = [("source", 0), ("value", 1), ("yaml", 10), ("model", 30), ("check", 40), ("compose", 40)];
        floors.into_iter().map(|(room, floor)| (room.to_owned(), floor)).collect()
    }

    fn leanings_of(path: &str, text: &str) -> Vec<String> {
        leanings(&small_plan(), &file(path, text))
    }

    #[test]
    fn upwards() {
        let found = leanings_of("src/model/mod.rs", "//! x\nuse crate::check::Rule;\n");
        assert_eq!(found, ["src/model/mod.rs:2: `model` may not use `check`"]);
    }

    #[test]
    fn own_floor() {
        let found = leanings_of("src/check/mod.rs", "fn f() {\n    crate::compose::all();\n}");
        assert_eq!(found, ["src/check/mod.rs:2: `check` may not use `compose`"]);
    }

    #[test]
    fn groups() {
        let text =
            "use crate::{\n    source::{At, Span},\n    compose as other,\n    check::{self, deep::{Rule, *}},\n};";
        let found = leanings_of("src/model/party.rs", text);
        let place = |line, room| format!("src/model/party.rs:{line}: `model` may not use `{room}`");
        assert_eq!(found, [place(3, "compose"), place(4, "check")]);
        assert_eq!(leanings_of("src/yaml/mod.rs", "use {crate::model, std::fmt};").len(), 1);
    }

    #[test]
    fn supers() {
        assert_eq!(leanings_of("src/model/party.rs", "use super::super::check::Rule;").len(), 1);
        assert_eq!(leanings_of("src/model/party.rs", "use super::Rule;").len(), 0);
        assert_eq!(leanings_of("src/model/party.rs", "mod own { use super::super::super::check; }").len(), 1);
        assert_eq!(leanings_of("src/model/party.rs", "mod own { use super::super::Link; } use super::Item;").len(), 0);
        assert_eq!(leanings_of("src/yaml.rs", "use super::model::Policy;").len(), 1);
    }

    #[test]
    fn everything() {
        let found = leanings_of("src/yaml/mod.rs", "use crate::*;");
        assert_eq!(found, ["src/yaml/mod.rs:1: `yaml` takes everything the house has"]);
    }

    #[test]
    fn comments_and_strings_are_no_code() {
        let text = "//! [`crate::check`]\n/* crate::check::x /* */ */ const A: &str = \"crate::check::x\";\n\
                    const B: &str = r#\"crate::\"check::x\"#; const C: char = '\"'; fn f<'a>(x: &'a str) {}\n\
                    pub(crate) fn g() {} const D: char = '\\''; use crate::check::X;";
        let found = leanings_of("src/model/mod.rs", text);
        assert_eq!(found, ["src/model/mod.rs:4: `model` may not use `check`"]);
    }

    #[test]
    fn doors() {
        let opened = |path, text| openings(&file(path, text));
        assert_eq!(
            opened("src/check/mod.rs", "use std::{fmt, fs};"),
            ["src/check/mod.rs:1: `check` has no door to the disk"]
        );
        assert_eq!(opened("src/check/mod.rs", "fn f() { std::fs::read(x); }").len(), 1);
        assert_eq!(opened("src/check/mod.rs", "fn f() { path.is_dir(); }").len(), 1);
        assert_eq!(opened("src/site/mod.rs", "use std::fs;").len(), 0);
        assert_eq!(opened("src/site/mod.rs", "let day = Zoned::now();").len(), 1);
        assert_eq!(opened("src/site/mod.rs", "use std::time::{self, Instant, SystemTime};").len(), 1);
        assert_eq!(opened("src/render/mod.rs", "fn f() { println!(\"x\"); }").len(), 1);
        assert_eq!(opened("src/cli/build.rs", "println!(\"x\");").len(), 0);
        assert_eq!(opened("src/main.rs", "fn main() { eprintln!(\"x\"); std::process::exit(2) }").len(), 0);
    }

    #[test]
    fn spoken_sentences() {
        let spoken = |text| sentences(&file("src/compose/rights.rs", text)).len();
        assert_eq!(spoken("say(\"You may object.\")"), 1);
        assert_eq!(spoken("say(\"rights-objection\")"), 0);
        assert_eq!(spoken("#[expect(dead_code, reason = \"not yet shown\")] fn f() { x.expect(\"always two\"); }"), 0);
        assert_eq!(spoken("#[cfg(test)]\nmod tests { fn f() { say(\"two words\"); } }"), 0);
        assert_eq!(spoken("law(\"gdpr 6(1)(f)\"); law(\"tdddg 25(2) no 2\"); format!(\"{} {}\", a, b)"), 0);
        assert_eq!(spoken("format!(\"{name} is responsible\")"), 1);
        assert_eq!(spoken("const RIGHTS: [&str; 1] = [\"Auskunft\"];"), 1);
    }

    #[test]
    fn dead_paths() {
        let text =
            "Look at `src/gone.rs` and `Cargo.toml`,\nnot at `tests/it/house.rs:1` or `a/b` or `src/<room>/x.rs`.";
        let found = broken_paths(&file("README.md", text));
        assert_eq!(
            found,
            ["README.md:1: `src/gone.rs` does not exist", "README.md:2: `tests/it/house.rs:1` does not exist"]
        );
    }

    #[test]
    fn a_plan() {
        let text = "| floor | rooms | x |\n| --- | --- | --- |\n| 4 | `check`, `compose`, *compare* | in `lower` |\n\
                    | 0 | `source`, `value` | … |\n";
        let plan = read_plan(text);
        assert_eq!(plan["check"], plan["compose"]);
        assert!(plan["source"] < plan["value"] && plan["value"] < plan["check"]);
        assert_eq!(plan.len(), 4);
    }
}

/// Each room and how high it lies. Ten steps to a floor; only on the ground floor a room may use those before it.
fn plan() -> BTreeMap<String, usize> {
    read_plan(&tree::file("ARCHITECTURE.md").expect("the plan of the house").text)
}

/// Reads rows such as ``| 4 | `check`, `compose` | … |``. A room in italics is not built yet.
fn read_plan(text: &str) -> BTreeMap<String, usize> {
    let mut plan = BTreeMap::new();
    for row in text.lines() {
        let mut cells = row.trim_start_matches('|').split('|').map(str::trim);
        let Some(floor) = cells.next().and_then(|cell| cell.parse::<usize>().ok()) else { continue };
        for (place, room) in cells.next().unwrap_or_default().split(',').map(str::trim).enumerate() {
            if let Some(room) = room.strip_prefix('`').and_then(|room| room.strip_suffix('`')) {
                plan.insert(room.to_owned(), if floor == 0 { place } else { floor * 10 });
            }
        }
    }
    plan
}

/// The room a file belongs to: `src/model/party.rs` to `model`, `src/finding.rs` to `finding`.
fn room(path: &str) -> String {
    module(path).into_iter().next().unwrap_or_else(|| "lib".to_owned())
}

/// `src/model/party.rs` is the module `model::party`, `src/model/mod.rs` is `model`.
fn module(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    path.split('/').filter(|part| !["mod", "lib"].contains(part)).map(str::to_owned).collect()
}

/// The roots of the library and of the program stand outside the floors.
fn outside(room: &str) -> bool {
    ["lib", "main"].contains(&room)
}

/// Uses of rooms that are not on a lower floor.
fn leanings(plan: &BTreeMap<String, usize>, file: &File) -> Vec<String> {
    let own = room(&file.path);
    if outside(&own) {
        return Vec::new();
    }
    let height = |room: &str| plan.get(room).copied().unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for path in rust::paths(&rust::tokens(&file.text), &module(&file.path), &[]) {
        let fault = match path.parts.first().map(String::as_str) {
            Some("*") => format!("`{own}` takes everything the house has"),
            Some(used) if used != own && is_room(used) && height(used) >= height(&own) => {
                format!("`{own}` may not use `{used}`")
            }
            _ => continue,
        };
        found.push(format!("{}:{}: {fault}", file.path, path.line));
    }
    found.dedup();
    found
}

/// Rooms are lower case; what else stands at the root (`crate::Policy`, were it there) would be a re-export.
fn is_room(name: &str) -> bool {
    name.starts_with(|letter: char| letter.is_ascii_lowercase())
}

/// Doors to the world that the file opens although its room has none. Tests may open any.
fn openings(file: &File) -> Vec<String> {
    if file.path.ends_with("tests.rs") {
        return Vec::new();
    }
    let own = room(&file.path);
    let tokens = rust::tokens(&file.text);
    let crates = ["std", "jiff", "walkdir", "anstream", "axum", "tokio"];
    let paths = rust::paths(&tokens, &module(&file.path), &crates);
    let mut found = Vec::new();
    for door in DOORS.iter().filter(|door| !door.rooms.contains(&own.as_str())) {
        let by_path = paths.iter().filter(|path| {
            let path = path.parts.join("::");
            door.paths.iter().any(|opens| path == *opens || path.starts_with(&format!("{opens}::")))
        });
        let by_call = tokens.windows(3).filter(|three| {
            let [before, word, after] = [&three[0], &three[1], &three[2]].map(|token| written(&token.kind));
            door.calls.iter().any(|call| *call == format!("{before}{word}{after}") || *call == format!("{word}{after}"))
        });
        let lines = by_path.map(|path| path.line).chain(by_call.map(|three| three[1].line));
        let lines: BTreeSet<_> = lines.collect();
        found.extend(
            lines.into_iter().map(|line| format!("{}:{line}: `{own}` has no door to {}", file.path, door.name)),
        );
    }
    found
}

fn written(kind: &Kind) -> &str {
    match kind {
        Kind::Word(word) => word,
        Kind::Mark(mark) => mark,
        Kind::Text(_) => "",
    }
}

/// Strings that hold words for readers, which belong into `locales/`.
fn sentences(file: &File) -> Vec<String> {
    if file.path.ends_with("tests.rs") {
        return Vec::new();
    }
    let tokens = rust::tokens(&file.text);
    let strings = rust::strings(&tokens).into_iter().filter(|(_, text)| is_spoken(text));
    strings.map(|(line, text)| format!("{}:{line}: \"{text}\" is no message id", file.path)).collect()
}

/// A capital first letter, a letter beyond ASCII or two words: no id. A citation such as `gdpr 6(1)(f)` is a value.
fn is_spoken(text: &str) -> bool {
    let mut words = text.split_whitespace().filter(|word| !word.starts_with('{'));
    let first = words.next().unwrap_or_default();
    match words.next() {
        Some(second) => !second.starts_with(|letter: char| letter.is_ascii_digit()),
        None => {
            first.starts_with(char::is_uppercase)
                || first.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
        }
    }
}

/// Paths in backticks, outside fenced blocks, that look like ours and lead nowhere. `<…>`, `*` and `…` stand for anything,
/// so a path is followed up to them.
fn broken_paths(paper: &File) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (line, text) in (1..).zip(paper.text.lines()) {
        fenced ^= text.trim_start().starts_with("```");
        for name in text.split('`').skip(1).step_by(2).filter(|name| !fenced && is_path(name)) {
            let sure = name.split('/').take_while(|part| !part.contains(['<', '*', '…'])).collect::<Vec<_>>().join("/");
            if !tree::root().join(sure).exists() {
                found.push(format!("{}:{line}: `{name}` does not exist", paper.path));
            }
        }
    }
    found
}

const TOP_FOLDERS: [&str; 8] = ["src/", "tests/", "locales/", "themes/", "examples/", "docs/", "editors/", ".ci/"];
const FILE_ENDINGS: [&str; 5] = [".rs", ".md", ".toml", ".ftl", ".sh"];

fn is_path(name: &str) -> bool {
    let plain = !name.contains(char::is_whitespace);
    let at_top = !name.contains(['/', '*', '<']) && FILE_ENDINGS.iter().any(|ending| name.ends_with(ending));
    plain && (at_top || TOP_FOLDERS.iter().any(|folder| name.starts_with(folder)))
}

/// The library's and the program's own files.
fn sources() -> Vec<File> {
    tree::files("src", ".rs")
}

/// Every Rust file of the repository.
fn rust_files() -> Vec<File> {
    let mut all = sources();
    all.extend(tree::files("tests", ".rs"));
    all.extend(tree::file("build.rs"));
    all
}
