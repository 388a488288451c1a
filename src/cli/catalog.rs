//! `klartext catalog`: the shipped facts and the words for them, to look up and to paste.

mod kind;
mod product;
#[cfg(test)]
mod tests;

use super::{CLEAR, Shipped, fail, print};
use crate::catalog::{Catalog, Kind};
use crate::locale::Locale;
use crate::manual::{self, Shelf};
use crate::report::expansion::{Entries, Shown, facts, lines, node_at};
use crate::site::Own;
use crate::source::{FileId, Sources};
use crate::value::Lang;
use crate::yaml::{self, Node, nearest};
use clap::{Args, Subcommand};
use kind::Origin;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext catalog list                 every kind, with the number of its entries
  klartext catalog list products        the entries of a kind
  klartext catalog show netcup          an entry with its sources, and how it is written in a declaration
  klartext catalog show data/email      the same, where several kinds have the id
  klartext catalog search newsletter    entries by id and by German and English words
  klartext catalog search i.ytimg.com   the product behind a host or a cookie
  klartext catalog list | grep data     lists are plain: one entry on a line")]
pub(super) struct CatalogArgs {
    #[command(subcommand)]
    command: Command,
    /// The declaration whose own catalog and words are laid over ours; that of the current folder, if there is one
    #[arg(long = "in", value_name = "PATH", global = true)]
    path: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the kinds, or the entries of one kind
    List {
        /// A kind such as products, data or measures
        #[arg(value_name = "KIND")]
        kind: Option<Kind>,
    },
    /// Show an entry: words, facts, sources, and how it is written in a declaration
    Show {
        /// An id, or a kind and an id: `email`, `data/email`
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Search ids and words in German and English, hosts and cookies
    Search {
        /// Parts of words, of which an entry has to have all
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
    },
}

impl CatalogArgs {
    pub(super) fn run(&self) -> u8 {
        let book = match Book::open(self.path.as_deref()) {
            Ok(book) => book,
            Err(message) => return fail(&message),
        };
        match &self.command {
            Command::List { kind: None } => book.kinds(),
            Command::List { kind: Some(kind) } => book.list(&[*kind], &[]),
            Command::Show { id } => return book.show(id),
            Command::Search { words } => {
                let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
                let found = book.list(&Kind::all(), &words);
                if found == 0 {
                    return fail(&format!("nothing in the catalog has the words `{}`", words.join(" ")));
                }
                found
            }
        };
        CLEAR
    }
}

/// The entry that a message words: `data/ip-address`.
pub(super) fn entry_of(message: &str) -> Option<String> {
    let catalog = Shipped::load().catalog;
    let entry = |kind: Kind| {
        let ids = kind.ids(&catalog);
        ids.into_iter().find(|id| kind.message(id) == message).map(|id| format!("{}/{id}", kind.name()))
    };
    Kind::all().into_iter().find_map(entry)
}

/// Everything that the catalog knows, as `show` tells it.
pub(super) fn shelves() -> Vec<Shelf> {
    let Shipped { sources, catalog } = Shipped::load();
    let book = Book::of(sources, catalog, &Own::default());
    Kind::all().into_iter().map(|kind| book.shelf(kind)).collect()
}

/// The facts with the words of every language: ours, with those of a declaration laid over them.
struct Book {
    sources: Sources,
    catalog: Catalog,
    locales: Vec<Locale>,
}

impl Book {
    fn open(path: Option<&Path>) -> Result<Self, String> {
        let (sources, catalog, own) = Shipped::load().with_own(path)?;
        Ok(Self::of(sources, catalog, &own))
    }

    fn of(sources: Sources, catalog: Catalog, own: &Own) -> Self {
        let mut languages = Locale::shipped();
        languages.extend(own.words.languages().into_iter().filter(|lang| !Locale::shipped().contains(lang)));
        let locales = languages.iter().map(|lang: &Lang| Locale::overlaid(lang, false, &own.words)).collect();
        Self { sources, catalog, locales }
    }

    /// `products  71`
    fn kinds(&self) -> usize {
        let kinds = Kind::all();
        let row = |kind: &Kind| (kind.name().to_owned(), kind.ids(&self.catalog).len().to_string());
        print(&table(&kinds.iter().map(row).collect::<Vec<_>>()));
        kinds.len()
    }

    /// `data/ip-address  IP-Adresse | IP address`, one line for each entry that has all the words: in its line or, for a
    /// product, as a host or a cookie by which it is met.
    fn list(&self, kinds: &[Kind], wanted: &[String]) -> usize {
        let mut rows = Vec::new();
        for kind in kinds {
            for id in kind.ids(&self.catalog) {
                let words: Vec<String> = self.words(*kind, id).into_iter().map(|(_, words)| words).collect();
                let row = (format!("{}/{id}", kind.name()), words.join(" | "));
                let line = format!("{} {}", row.0, row.1).to_lowercase();
                if wanted.iter().all(|word| line.contains(word) || kind.is_met_as(&self.catalog, id, word)) {
                    rows.push(row);
                }
            }
        }
        print(&table(&rows));
        rows.len()
    }

    fn english(&self) -> &Locale {
        let english = self.locales.iter().find(|locale| locale.lang().to_string() == "en");
        english.unwrap_or(&self.locales[0])
    }

    /// The words for an entry, each with the language it is in; a product's name is the same in all.
    fn words(&self, kind: Kind, id: &str) -> Vec<(String, String)> {
        if let Some((key, told)) = kind.told_by(&self.catalog, id) {
            return vec![(key.to_owned(), told)];
        }
        let message = kind.message(id);
        let of = |locale: &Locale| {
            let lang = locale.lang().to_string();
            let forms = ["", ".until", ".after", ".scope"].map(|form| (form, format!("{message}{form}")));
            let there = forms.into_iter().filter(|(_, message)| locale.has(message)).collect::<Vec<_>>();
            there.into_iter().map(move |(form, message)| (format!("{lang}{form}"), locale.message(&message))).collect()
        };
        self.locales.iter().flat_map(|locale| -> Vec<(String, String)> { of(locale) }).collect()
    }

    fn show(&self, wanted: &str) -> u8 {
        let (kind, id) = match wanted.split_once('/') {
            Some((kind, id)) => (Some(kind), id),
            None => (None, wanted),
        };
        let kinds = Kind::all().into_iter().filter(|of| kind.is_none_or(|kind| of.name() == kind));
        let found: Vec<String> = kinds.filter_map(|kind| self.entry(kind, id)).collect();
        if found.is_empty() {
            return self.unknown(wanted);
        }
        print(&found.join("\n"));
        CLEAR
    }

    fn unknown(&self, wanted: &str) -> u8 {
        let catalog = &self.catalog;
        let all: Vec<String> = Kind::all()
            .into_iter()
            .flat_map(|kind| kind.ids(catalog).into_iter().map(move |id| format!("{}/{id}", kind.name())))
            .collect();
        let is_whole = wanted.contains('/');
        let part = |id: &'_ str| -> usize { if is_whole { 0 } else { id.find('/').map_or(0, |at| at + 1) } };
        let help = match nearest(wanted, all.iter().map(|id| &id[part(id)..])) {
            Some(near) => format!("a similar id exists: `{near}`"),
            None => "`klartext catalog search` finds entries by their words".to_owned(),
        };
        fail(&format!("nothing in the catalog has the id `{wanted}`; {help}"))
    }

    /// One entry: its words, its facts, where they come from, and a snippet.
    fn entry(&self, kind: Kind, id: &str) -> Option<String> {
        let origin = kind.origin(&self.catalog, id)?;
        let mut entries = self.facts(kind, id, &origin, self.tree(origin.at.file).as_ref());
        let sources = origin.sources.iter().map(Shown::word).collect();
        entries.extend(Shown::some(sources).map(|sources| ("sources".to_owned(), sources)));
        entries.extend(origin.verified.map(|day| ("verified".to_owned(), Shown::word(day.to_string()))));
        if origin.needs_review {
            entries.push(("needs-review".to_owned(), Shown::word("true")));
        }
        let mut out = format!("{}/{id}\n", kind.name());
        for line in (lines(&entries, false) + &self.usage(kind, id)).lines() {
            let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "  {line}") };
        }
        Some(out)
    }

    /// The entries of a kind as data, for the documentation.
    fn shelf(&self, kind: Kind) -> Shelf {
        let mut entries = Vec::new();
        // As a rule, one file holds them all.
        let mut file: Option<(FileId, Option<Node>)> = None;
        for id in kind.ids(&self.catalog) {
            let Some(origin) = kind.origin(&self.catalog, id) else { continue };
            if file.as_ref().is_none_or(|(read, _)| *read != origin.at.file) {
                file = Some((origin.at.file, self.tree(origin.at.file)));
            }
            let tree = file.as_ref().and_then(|(_, tree)| tree.as_ref());
            entries.push(self.told(kind, id, origin, tree));
        }
        Shelf { kind, entries }
    }

    fn told(&self, kind: Kind, id: &str, origin: Origin, file: Option<&Node>) -> manual::Entry {
        let told = lines(&self.facts(kind, id, &origin, file), false) + &self.usage(kind, id);
        let words = |locale: &Locale| {
            let of_language = |(key, words): (String, String)| {
                let is_own = key.split('.').next() == Some(locale.lang().as_str());
                (is_own || kind.told_by(&self.catalog, id).is_some()).then_some(words)
            };
            let words = self.words(kind, id).into_iter().find_map(of_language)?;
            Some((locale.lang().clone(), words))
        };
        manual::Entry {
            id: id.to_owned(),
            words: self.locales.iter().filter_map(words).collect(),
            told: told.trim_start().to_owned(),
            sources: origin.sources,
            verified: origin.verified,
            needs_review: origin.needs_review,
        }
    }

    fn tree(&self, file: FileId) -> Option<Node> {
        yaml::parse(&self.sources, file, &mut crate::finding::Findings::default())
    }

    /// The words of an entry and what is known of it.
    fn facts(&self, kind: Kind, id: &str, origin: &Origin, file: Option<&Node>) -> Entries {
        let words = self.words(kind, id).into_iter().map(|(lang, words)| (lang, Shown::word(words)));
        let node = file.and_then(|file| node_at(file, origin.at));
        // What tells an entry stands first, and what is to decide below.
        let told_otherwise = ["name", "was", "decide"];
        let known = node.map(facts).unwrap_or_default().into_iter();
        words.chain(known.filter(|(key, _)| !told_otherwise.contains(&key.as_str()))).collect()
    }

    /// What is to decide about an entry, and how it is written in a declaration.
    fn usage(&self, kind: Kind, id: &str) -> String {
        let mut out = String::new();
        if kind == Kind::Products {
            out.push_str("\n# for you to decide\n");
            for line in product::decisions(&self.catalog, self.english(), id) {
                let _ = writeln!(out, "# - {line}");
            }
        }
        for snippet in kind.snippets(&self.catalog, id) {
            let _ = writeln!(out, "\n# {}\n{}", snippet.place, snippet.yaml.trim_end());
        }
        out
    }
}

/// The widest first column.
const WIDEST: usize = 60;

/// Rows of two columns.
fn table(rows: &[(String, String)]) -> String {
    // Longer ids of a project's own stand out.
    let width = rows.iter().map(|(first, _)| first.chars().count()).max().unwrap_or_default().min(WIDEST);
    let mut out = String::new();
    for (first, second) in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{first:width$}  {second}");
    }
    out
}
