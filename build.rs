//! Packs the facts we ship, so that no run has to parse them, and rebuilds the crate when a shipped file changes: the
//! embedding macros do not watch the folders themselves.
#![allow(dead_code, unreachable_pub, unused_imports, reason = "of the rooms it shares, it uses a part")]

#[path = "src/finding.rs"]
mod finding;
#[path = "src/source.rs"]
mod source;
#[path = "src/yaml/mod.rs"]
mod yaml;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

const CATALOG: &str = "src/catalog";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    // Cargo takes a folder that is not there for one that has always just changed.
    for folder in [CATALOG, "locales", "themes"] {
        if Path::new(folder).exists() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    pack_catalog(&out)
}

/// Writes the packed trees of all files, and a list of the files for the catalog to include.
fn pack_catalog(out: &Path) -> io::Result<()> {
    let names = names("")?.into_iter().chain(names("products/")?);
    let mut list = String::new();
    for (at, name) in names.enumerate() {
        let path = format!("{CATALOG}/{name}.yaml");
        let text = fs::read_to_string(&path)?;
        fs::write(out.join(format!("{at}.packed")), yaml::pack(&tree(&path, &text)?, &text))?;
        let text = format!(r#"include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/{path}"))"#);
        let tree = format!(r#"include_bytes!(concat!(env!("OUT_DIR"), "/{at}.packed"))"#);
        let _ = writeln!(list, "    ({name:?}, {text}, {tree}),");
    }
    let count = list.lines().count();
    fs::write(out.join("catalog.rs"), format!("static SHIPPED: [(&str, &str, &[u8]); {count}] = [\n{list}];\n"))
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
    let file = sources.add(path, text.to_owned());
    let tree = yaml::parse(&sources, file, &mut findings);
    for finding in &findings {
        let place = source::Lines::of(&sources).shown(finding.primary.span);
        println!("cargo::error={place}: {}", finding.title);
    }
    tree.ok_or_else(|| io::Error::other(format!("{path} cannot be read")))
}
