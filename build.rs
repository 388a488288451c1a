//! Packs the facts we ship, so that no run has to parse them, makes an index of the messages, so that a run finds those
//! it says without reading the others, and rebuilds the crate when a shipped file changes: the embedding macros do not
//! watch the folders themselves.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "of the rooms it shares, it uses a part")]

#[path = "src/finding.rs"]
mod finding;
#[path = "src/catalog/clues/index.rs"]
mod index;
#[path = "src/source.rs"]
mod source;
#[path = "src/value/table.rs"]
mod table;
#[path = "src/yaml/mod.rs"]
mod yaml;

use index::Index;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};
use table::{FREE, places};
use yaml::{Packed, PackedEntry};

const CATALOG: &str = "src/catalog";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // A program with a place of its own starts at once; else nineteen thousand addresses are written into it first.
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux")
        && env::var("CARGO_CFG_TARGET_ENV").as_deref() == Ok("gnu")
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
        // What unwinds a panic is linked in: to load a library for it takes a tenth of a millisecond at every start.
        println!("cargo::rustc-link-lib=gcc_eh");
    }
    // Cargo takes a folder that is not there for one that has always just changed.
    for folder in [CATALOG, "locales", "themes"] {
        if Path::new(folder).exists() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    pack_catalog(&out)?;
    index_clues(&out)?;
    index_messages(&out)
}

/// Writes the packed trees of all files, and a list of the files for the catalog to include.
fn pack_catalog(out: &Path) -> io::Result<()> {
    let names = names("")?.into_iter().chain(names("products/")?);
    let mut list = String::from("&[\n");
    for (at, name) in names.enumerate() {
        let path = format!("{CATALOG}/{name}.yaml");
        let (packed, entries) = packed(&path)?;
        fs::write(out.join(format!("{at}.packed")), packed)?;
        let ids: Vec<&str> = entries.into_iter().flat_map(Packed::entries).map(PackedEntry::key).collect();
        let starts = entries.map(Packed::starts).unwrap_or_default();
        let entries: Vec<(usize, &str)> = starts.into_iter().zip(ids.iter().copied()).collect();
        let text = format!(r#"include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/{path}"))"#);
        let tree = format!(r#"include_bytes!(concat!(env!("OUT_DIR"), "/{at}.packed"))"#);
        let _ = writeln!(list, "Built {{ name: {name:?}, path: \"catalog/{name}.yaml\", text: {text}, tree: {tree},");
        let _ = writeln!(list, "entries: &{entries:?}, table: &{:?} }},", table(ids.into_iter()));
    }
    fs::write(out.join("catalog.rs"), list + "]")
}

/// A file packed, and its entries in that if it has many. The script ends soon, so both may stay in memory.
fn packed(path: &str) -> io::Result<(&'static [u8], Option<Packed>)> {
    let text: &str = fs::read_to_string(path)?.leak();
    let packed: &[u8] = yaml::pack(&tree(path, text)?, text).leak();
    Ok((packed, Packed::of(text, packed).and_then(|tree| tree.get("entries"))))
}

/// The files whose entries are looked for in texts, in the order in which the catalog numbers them.
const SEARCHED: [&str; 3] = ["outdated", "empty-phrases", "spellings"];

/// Writes where the clues of their entries are found.
fn index_clues(out: &Path) -> io::Result<()> {
    let mut entries: Vec<[Vec<&str>; 2]> = Vec::new();
    for name in SEARCHED {
        let (_, all) = packed(&format!("{CATALOG}/{name}.yaml"))?;
        let texts = |entry: PackedEntry, key| entry.value.get(key).into_iter().flat_map(Packed::texts).collect();
        entries.extend(
            all.into_iter().flat_map(Packed::entries).map(|entry| ["clues", "with"].map(|key| texts(entry, key))),
        );
    }
    let Index { words, clues, drawers, lists } = Index::of(entries);
    let borrowed = |slice: String| format!("Cow::Borrowed(&{slice})");
    let [clues, drawers, lists] = [format!("{clues:?}"), format!("{drawers:?}"), format!("{lists:?}")].map(borrowed);
    let index =
        format!("Index {{ words: Cow::Borrowed({words:?}), clues: {clues}, drawers: {drawers}, lists: {lists} }}");
    fs::write(out.join("clues.rs"), index)
}

/// The names of the files of a folder in the catalog, sorted and without ending.
fn names(folder: &str) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for file in fs::read_dir(Path::new(CATALOG).join(folder))? {
        let file = file?.file_name();
        names.extend(file.to_str().and_then(|file| file.strip_suffix(".yaml")).map(|name| format!("{folder}{name}")));
    }
    names.sort();
    Ok(names)
}

fn tree(path: &str, text: &str) -> io::Result<yaml::Node> {
    let (mut sources, mut findings) = (source::Sources::default(), finding::Findings::default());
    let file = sources.add(path.to_owned(), text.to_owned());
    let tree = yaml::parse(&sources, file, &mut findings);
    for finding in &findings {
        let place = source::Lines::of(&sources).shown(finding.primary.span);
        println!("cargo::error={place}: {}", finding.title);
    }
    tree.ok_or_else(|| io::Error::other(format!("{path} cannot be read")))
}

/// Writes the files of each language in a row, and where in them each message stands.
fn index_messages(out: &Path) -> io::Result<()> {
    let mut index = String::from("[\n");
    for folder in sorted(Path::new("locales"))? {
        let name = name(&folder);
        let (mut text, mut files) = (String::new(), String::new());
        for file in sorted(&folder)?.iter().filter(|file| file.extension().is_some_and(|end| end == "ftl")) {
            let start = text.len();
            text += &fs::read_to_string(file)?;
            let _ = write!(files, "({:?}, {start}, {}), ", format!("{name}/{}", self::name(file)), text.len());
        }
        let messages = messages(&text);
        let table = table(messages.iter().map(|(id, ..)| *id));
        let messages: Vec<_> = messages.iter().map(|(_, start, end)| (start, end)).collect();
        let all = format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{name}.ftl"))"#);
        let _ = writeln!(index, "Folder {{ name: {name:?}, text: {all}, files: &[{files}],");
        let _ = writeln!(index, "messages: &{messages:?}, table: &{table:?} }},");
        fs::write(out.join(format!("{name}.ftl")), text)?;
    }
    fs::write(out.join("messages.rs"), index + "]")
}

/// What lies in a folder, by name.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The messages of a text with where they begin and end. Our files have a plain form, so that finding them needs no
/// parser: each begins at the start of a line, and nothing else does but comments. A test of the shelf proves it.
fn messages(text: &str) -> Vec<(&str, usize, usize)> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let is_start = |at: &usize| text[*at..].starts_with(|sign| !" \n}".contains(sign));
    let starts: Vec<usize> = lines.filter(is_start).chain([text.len()]).collect();
    let message = |start: usize, end: usize| {
        let (id, _) = text[start..end].split_once(" =")?;
        id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-').then_some((id, start, end))
    };
    starts.windows(2).filter_map(|range| message(range[0], range[1])).collect()
}

/// A table that tells at which number a message is found. At least half of it stays free.
fn table<'a>(ids: impl ExactSizeIterator<Item = &'a str>) -> Vec<u16> {
    let mut table = vec![FREE; (2 * ids.len() + 1).next_power_of_two()];
    for (number, id) in (0..FREE).zip(ids) {
        if let Some(place) = places(id, table.len()).find(|place| table[*place] == FREE) {
            table[place] = number;
        }
    }
    table
}
