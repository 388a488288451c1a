//! A clean declaration with one slip in it has the finding that names the slip, at its place, and nothing else but
//! what follows from it. Each kind of slip is made wherever an example or the base of the rules' pages has room for it.

mod edit;
mod kinds;
mod pages;

use crate::examples::Folder;
use crate::places;
use edit::{Declaration, Edit};
use klartext::catalog::Catalog;
use klartext::finding::{Finding, Level, shape};
use klartext::project::Project;
use klartext::site::{self, Judged};
use klartext::source::Sources;
use klartext::value::Date;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The day on which declarations are judged.
const TODAY: Date = Date::constant(2026, 11, 22);

static SHIPPED: LazyLock<(Sources, Catalog)> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let catalog = Catalog::shipped(&mut sources);
    (sources, catalog)
});

/// Where in a declaration a slip can be made.
type Room = dyn Fn(&Declaration) -> Vec<Made> + Send + Sync;

/// A kind of slip.
struct Slip {
    name: &'static str,
    /// The code of the finding that names it.
    finds: &'static str,
    /// Codes of what may follow from it.
    follows: &'static [&'static str],
    /// The day on which it shows.
    today: Date,
    /// Each place where it can be made.
    at: Box<Room>,
}

/// A slip made at a place.
struct Made {
    edit: Edit,
    /// The keys of the place where its finding points.
    place: String,
}

/// The clean declarations by name.
fn clean() -> Vec<(String, Declaration)> {
    let base = [(include_str!("base.yaml").to_owned(), "klartext.yaml".to_owned())];
    let mut all = vec![("base.yaml".to_owned(), Declaration::of(base))];
    let mut examples: Vec<_> = fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path()).collect();
    examples.retain(|path| path.is_dir());
    examples.sort();
    for folder in examples {
        all.push((folder.display().to_string(), Declaration::read(&folder)));
    }
    all
}

/// Judges texts in the folder of a declaration, beside the files that it refers to.
fn judge(folder: &Folder, texts: &[(String, String)], today: Date) -> Judged {
    for (name, text) in texts {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let (shipped, catalog) = &*SHIPPED;
    site::judge(&Project::open(folder.path()).unwrap(), shipped, catalog, today).unwrap()
}

/// A folder with everything of an example, but without what was published of it: a slip would be a change since.
fn folder_beside(example: &str) -> Folder {
    let folder = Folder::new();
    copy(Path::new(example), folder.path());
    let _ = fs::remove_file(folder.path().join("klartext.lock"));
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry, &target);
        } else {
            fs::copy(&entry, target).unwrap();
        }
    }
}

/// What is found anew: not what was found before the slip was made.
fn news<'j>(before: &Judged, after: &'j Judged) -> Vec<&'j Finding> {
    let told = |finding: &Finding| (finding.code, finding.title.clone());
    let mut known: Vec<_> = before.findings.iter().map(told).collect();
    let mut news: Vec<&Finding> = after.findings.iter().collect();
    news.retain(|finding| match known.iter().position(|known| *known == told(finding)) {
        Some(at) => {
            known.swap_remove(at);
            false
        }
        None => true,
    });
    news
}

/// The keys of the place where a finding points; for a text that cannot be read, and for a key
/// written twice, the number of the line.
fn place(judged: &Judged, finding: &Finding) -> String {
    let span = finding.primary.span;
    if [shape::SYNTAX, shape::DUPLICATE].contains(&finding.code) {
        return judged.sources.line(span).to_string();
    }
    places::path(&places::tree(&judged.sources.get(span.file).text).0, span)
}

/// What is wrong with what is found after a slip, if anything is.
fn fault(slip: &Slip, made: &Made, before: &Judged, after: &Judged) -> Option<String> {
    let news = news(before, after);
    let told = |finding: &&Finding| (finding.code.to_string(), place(after, finding));
    let found: Vec<(String, String)> = news.iter().map(told).collect();
    let named = (slip.finds.to_owned(), made.place.clone());
    let Some(at) = found.iter().position(|found| *found == named) else {
        return Some(format!("not found; found are {found:?}"));
    };
    let mut others = found.iter().enumerate().filter(|(number, _)| *number != at).map(|(_, found)| found);
    others.find(|(code, _)| !slip.follows.contains(&code.as_str())).map(|other| format!("does not follow: {other:?}"))
}

/// Makes every slip in one declaration; tells how often each kind was made, and what went wrong.
fn make(example: &str, declaration: &Declaration, slips: &[Slip]) -> (BTreeMap<&'static str, usize>, Vec<String>) {
    let folder = folder_beside(example);
    let mut count = BTreeMap::new();
    let mut faults = Vec::new();
    let untouched = declaration.changed(&Edit { file: 0, parts: Vec::new() });
    let clean = judge(&folder, &untouched, TODAY);
    let loud = clean.findings.iter().filter(|finding| finding.level < Level::Hint).count();
    assert_eq!(loud, 0, "{example} is not clean");
    for slip in slips {
        let other_day = (slip.today != TODAY).then(|| judge(&folder, &untouched, slip.today));
        let before = other_day.as_ref().unwrap_or(&clean);
        for made in (slip.at)(declaration) {
            *count.entry(slip.name).or_default() += 1;
            let after = judge(&folder, &declaration.changed(&made.edit), slip.today);
            if let Some(fault) = fault(slip, &made, before, &after) {
                let name = slip.name;
                let (code, place) = (slip.finds, &made.place);
                faults.push(format!("{example}: {name}: {code} at {place} {fault}\n{:?}", made.edit));
            }
        }
    }
    (count, faults)
}

#[test]
fn each_slip_is_named_where_it_was_made_and_nothing_else_is() {
    let slips = kinds::all();
    let declarations = clean();
    let results: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> = declarations
            .iter()
            .map(|(example, declaration)| scope.spawn(|| make(example, declaration, &slips)))
            .collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let made = |slip: &Slip| results.iter().filter_map(|(count, _)| count.get(slip.name)).sum::<usize>();
    let mut faults: Vec<String> = results.iter().flat_map(|(_, faults)| faults.clone()).collect();
    faults.extend(slips.iter().filter(|slip| made(slip) == 0).map(|slip| format!("no room for: {}", slip.name)));
    let sum: usize = slips.iter().map(made).sum();
    assert!(faults.is_empty(), "{} of {sum}\n{}", faults.len(), faults.join("\n"));
    assert!(slips.len() >= 30);
}
