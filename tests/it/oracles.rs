//! Do our facts agree with data that nobody of this project made? Compared with the folder of `$KLARTEXT_ORACLES`, which
//! `tests/ci/oracles.sh` finds; without it these tests are ignored. Nothing of that data is copied into the project.
#![allow(clippy::print_stdout, reason = "how much was compared is part of the answer")]

use klartext::catalog::{Authority, Catalog, Lasts};
use klartext::locale::Locale;
use klartext::source::Sources;
use klartext::value::{Citation, Lang};
use regex_lite::Regex;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn oracle(file: &str) -> PathBuf {
    let folder = env::var("KLARTEXT_ORACLES").expect("tests/ci/oracles.sh says where the data lie");
    Path::new(&folder).join(file)
}

fn text(file: &str) -> String {
    let path = oracle(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(file: &str) -> Value {
    serde_json::from_str(&text(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Complains about differences that nobody knows of, and about known ones that are gone.
fn compare(found: &BTreeMap<(String, String), String>, known: &[(&str, &str, &str)]) {
    let known: BTreeSet<(String, String)> =
        known.iter().map(|(id, field, _)| ((*id).into(), (*field).into())).collect();
    let mut wrong = Vec::new();
    for ((id, field), difference) in found {
        if !known.contains(&(id.clone(), field.clone())) {
            wrong.push(format!("{id}, {field}: {difference}"));
        }
    }
    let gone = known.iter().filter(|key| !found.contains_key(*key));
    wrong.extend(gone.map(|(id, field)| format!("{id}, {field}: no difference any more; take it off the list")));
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

/// Our ids and the files of datenanfragen/data.
const AUTHORITIES: [(&str, &str); 22] = [
    ("DE-BW", "debawueldb"),
    ("DE-BY", "debaylda"),
    ("DE-BY-PUB", "debayldb"),
    ("DE-BE", "deberlbdi"),
    ("DE-BB", "debralda"),
    ("DE-HB", "debrelfdi"),
    ("DE-HH", "dehmbbfdi"),
    ("DE-HE", "dehessbdi"),
    ("DE-MV", "demvldi"),
    ("DE-NI", "dendslfd"),
    ("DE-NW", "denrwldi"),
    ("DE-RP", "derlpbdi"),
    ("DE-SL", "desaarudz"),
    ("DE-SN", "desaechsdsb"),
    ("DE-ST", "desalbd"),
    ("DE-SH", "deshuld"),
    ("DE-TH", "detlfdi"),
    ("DE", "debfdi"),
    ("AT", "atdsb"),
    ("CH", "chedoeb"),
    ("LI", "lidss"),
    ("LU", "lucnpd"),
];

/// Where we differ, and why.
const KNOWN_DIFFERENCES: [(&str, &str, &str); 13] = [
    ("AT", "name", "ours adds the short name in brackets"),
    ("CH", "name", "ours puts the short name behind, in brackets"),
    ("DE", "name", "ours adds the short name in brackets"),
    ("DE-BW", "complaint", "theirs is the address of a session, which leads nowhere"),
    ("DE-BY", "website", "ours is the beginning of the website, theirs a page of it"),
    ("DE-BY-PUB", "name", "ours adds the short name in brackets"),
    ("DE-NI", "website", "ours is the beginning of the website, theirs a page of it"),
    ("DE-NW", "name", "ours adds the short name in brackets"),
    ("DE-SH", "name", "ours adds the short name in brackets"),
    ("DE-ST", "name", "newer statements have the female form; marked for review"),
    ("DE-TH", "name", "ours adds the short name in brackets"),
    ("LI", "name", "ours puts the short name behind, in brackets"),
    ("LU", "name", "ours has the short name, theirs the English name in brackets"),
];

/// What a field of the data says, in the form in which ours is compared: (ours, theirs) where both say something.
fn fields(ours: &Authority, name: &str, theirs: &Value) -> Vec<(&'static str, String, String)> {
    let said = |key: &str| theirs[key].as_str().map(str::to_owned);
    let address: Vec<String> = said("address").unwrap_or_default().lines().map(str::to_owned).collect();
    // The town stands on the line that begins with the postcode, the street before it. A post box is no street, and its
    // postcode is not that of the house.
    let town = Regex::new(r"^((?:[A-Z]{1,2}-)?\d{4,5}) (.+)$").unwrap();
    let found = address.iter().enumerate().find_map(|(at, line)| Some((at, town.captures(line)?)));
    let city = found.as_ref().map(|(_, town)| town[2].to_owned());
    let house = found.filter(|(at, _)| *at > 0 && !address[at - 1].starts_with("Postfach"));
    let street = house.as_ref().map(|(at, _)| address[..*at].join(", "));
    let postcode = house.map(|(_, town)| town[1].to_owned());
    let pairs = [
        ("name", Some(name.to_owned()), said("name")),
        ("street", Some(ours.street.clone()), street),
        ("postcode", Some(ours.postcode.clone()), postcode),
        ("city", Some(ours.city.clone()), city),
        ("phone", ours.phone.clone(), said("phone")),
        ("email", ours.email.clone(), said("email")),
        ("website", ours.website.clone(), said("web")),
        ("complaint", ours.complaint.clone(), said("webform")),
    ];
    pairs.into_iter().filter_map(|(field, ours, theirs)| Some((field, ours?, theirs?))).collect()
}

/// What differs only in writing is the same: signs in a telephone number, `Str.`, a dash, the scheme of an address.
fn plain(field: &str, value: &str) -> String {
    let value = value.to_lowercase().replace('–', "-").replace("straße", "str.").replace("strasse", "str.");
    match field {
        "phone" => value.chars().filter(char::is_ascii_digit).collect(),
        "website" | "complaint" => {
            let bare = value.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
            bare.trim_end_matches('/').to_owned()
        }
        "street" => value.replace([',', '.', ' '], ""),
        _ => value,
    }
}

#[test]
#[ignore = "needs data that is not ours; tests/ci/oracles.sh runs it"]
fn authorities_agree() {
    let catalog = Catalog::shipped(&mut Sources::default());
    let german = Locale::load(&Lang::parse("de").unwrap(), false);
    assert_eq!(AUTHORITIES.map(|(id, _)| id).iter().collect::<BTreeSet<_>>(), catalog.authority_ids().iter().collect());
    let (mut differences, mut compared) = (BTreeMap::new(), 0);
    for (id, file) in AUTHORITIES {
        let file = format!("supervisory-authorities/{file}.json");
        if !oracle(&file).is_file() {
            differences.insert((id.to_owned(), "all".to_owned()), format!("{file} is not there"));
            continue;
        }
        let theirs = json(&file);
        let name = german.message(&format!("authority-{}", id.to_lowercase()));
        for (field, ours, theirs) in fields(catalog.authority(&catalog.find_authority(id).unwrap()), &name, &theirs) {
            compared += 1;
            if plain(field, &ours) != plain(field, &theirs) {
                differences.insert((id.to_owned(), field.to_owned()), format!("`{ours}` here, `{theirs}` there"));
            }
        }
    }
    println!("{compared} fields of {} authorities compared, {} differ", AUTHORITIES.len(), differences.len());
    compare(&differences, &KNOWN_DIFFERENCES);
}

/// Whether an article, paragraph, letter or number of the GDPR exists.
fn exists(structure: &Value, citation: &Citation) -> bool {
    let paragraphs = &structure["articles"][&citation.article]["paragraphs"];
    // A definition is a number of Art. 4, which the data take for a paragraph.
    let Some(paragraph) = citation.paragraph.as_ref().or(citation.number.as_ref()) else {
        return paragraphs.is_object() && citation.letter.is_none();
    };
    let letters = paragraphs[paragraph].as_array();
    let has = |letter: &String| letters.is_some_and(|letters| letters.iter().any(|it| it.as_str() == Some(letter)));
    letters.is_some() && citation.letter.as_ref().is_none_or(has)
}

/// Every text file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ["rs", "md", "ftl", "yaml"].iter().any(|it| ending == *it)) {
            all.push(path);
        }
    }
    all
}

/// Every citation of the GDPR with the place where it was met: in the short form, as catalog, rules, duties and
/// composition write it, and as people write it, in findings, pages of rules and wording.
fn citations() -> Vec<(String, Citation)> {
    let short = Regex::new(r"gdpr \d+(?:\(\d+\))?(?:\([a-z]\))?(?: (?:no|subpara|sentence) \d+)*").unwrap();
    let long = Regex::new(concat!(
        r"Art\. (\d+)(?:\((\d+)\))?(?:\(([a-z])\))?(?: No\. (\d+))?(?:[^.;A-Z]|Art\. ){0,40} GDPR",
        r"|Art\. (\d+)(?: Abs\. (\d+))?(?: lit\. ([a-z]))?(?: Nr\. (\d+))?(?:[^.;A-Z]|(?:Art|Abs|lit)\. ){0,40} DSGVO",
    ))
    .unwrap();
    let mut all = Vec::new();
    for file in ["src", "locales"].iter().flat_map(|folder| files(Path::new(folder))) {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let place = || format!("{}:{}", file.display(), number + 1);
            // A search goes on behind each beginning, so that lists are read to their end.
            for (at, _) in line.match_indices("gdpr ") {
                let found = short.find(&line[at..]).filter(|found| found.start() == 0);
                all.extend(found.and_then(|found| Some((place(), Citation::parse(found.as_str())?))));
            }
            for (at, _) in line.match_indices("Art. ") {
                let Some(found) =
                    long.captures(&line[at..]).filter(|found| found.get(0).is_some_and(|it| it.start() == 0))
                else {
                    continue;
                };
                let part =
                    |here: usize| found.get(here).or_else(|| found.get(here + 4)).map(|it| it.as_str().to_owned());
                let mut citation = Citation::parse(&format!("gdpr {}", part(1).unwrap())).unwrap();
                (citation.paragraph, citation.letter, citation.number) = (part(2), part(3), part(4));
                all.push((place(), citation));
            }
        }
    }
    all
}

#[test]
#[ignore = "needs data that is not ours; tests/ci/oracles.sh runs it"]
fn citations_of_the_gdpr_resolve() {
    let structure = json("gdpr-structure.json");
    let citations = citations();
    let different: BTreeSet<String> = citations.iter().map(|(_, citation)| citation.to_string()).collect();
    println!("{} citations of {} provisions of the GDPR", citations.len(), different.len());
    assert!(different.len() > 60, "citations are written in another way than this test reads them");
    let wrong: Vec<String> = citations
        .iter()
        .filter(|(_, citation)| !exists(&structure, citation))
        .map(|(place, citation)| format!("{place}: {citation}"))
        .collect();
    assert!(wrong.is_empty(), "{} citations of nothing:\n{}", wrong.len(), wrong.join("\n"));
}

/// The fields of a table in which quotes hold commas and ends of lines.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => field.extend(signs.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' => {}
            _ => field.push(sign),
        }
    }
    rows
}

/// The words of a lifetime as a declaration writes them: in small letters, `minutes` in full, one word for what ends
/// with the session, and one for what lasts until somebody deletes it.
fn lifetime(words: &str) -> String {
    let words = words.trim().to_lowercase();
    match words.as_str() {
        "sessions" | "seesion" | "session cookie" | "end of session (browser)" => "session".to_owned(),
        "forever" | "unlimited" | "no expiration" | "permanent" | "persistent" => "until-deleted".to_owned(),
        _ => words.strip_suffix(" mins").map_or(words.clone(), |count| format!("{count} minutes")),
    }
}

/// What states no lifetime at all.
const NO_LIFETIME: [&str; 7] = ["", "unknown", "varies", "various", "undefined", "local storage", "awin"];

/// Lifetimes that the language cannot say, with the number of rows.
const FROZEN: [(&str, usize); 30] = [
    // Seconds: nothing that lives so short is worth a word to readers.
    ("1 second", 4),
    ("5 seconds", 3),
    ("10 seconds", 4),
    ("20 seconds", 2),
    ("30 seconds", 2),
    ("30 secs", 1),
    ("50 seconds", 1),
    ("90 sec", 1),
    ("120 seconds", 1),
    // No time at all.
    ("0 day", 2),
    ("0 days", 2),
    ("immediately removed", 1),
    ("deleted when oauth state is validated", 1),
    // A day of the calendar.
    ("10 nov 2030", 1),
    // Counted from something else than the setting of the cookie.
    ("30 minutes after last activity", 1),
    ("6 months after last activity", 1),
    ("180 days after last activity", 1),
    ("2 years after last activity", 2),
    ("10 years from set/ update", 1),
    // Two lifetimes, of which a declaration names the one that applies.
    ("1 hour or longer", 3),
    ("1 week to 1 year", 1),
    ("session to 30 days", 1),
    ("30 seconds till 1 year", 1),
    ("60 days till 3650 days", 1),
    ("30 minutes, 3w or 1y depending on value", 1),
    ("180 days after last activity or 10 years when opting out", 2),
    ("14 days if you select “remember me” when logging in. otherwise, session.", 2),
    ("1 year (in some countries, the period may be longer)", 2),
    ("6 months by default, modifiable", 1),
    ("13 months by default, modifiable", 1),
];

#[test]
#[ignore = "needs data that is not ours; tests/ci/oracles.sh runs it"]
fn lifetimes_can_be_said() {
    let table = text("open-cookie-database.csv");
    let rows = rows(&table);
    let column = rows[0].iter().position(|name| name == "Retention period").expect("a column of lifetimes");
    let (mut stated, mut parsed, mut unsaid) = (0, 0, BTreeMap::new());
    for row in &rows[1..] {
        let words = lifetime(&row[column]);
        if NO_LIFETIME.contains(&words.as_str()) {
            continue;
        }
        stated += 1;
        if Lasts::parse(&words).is_some() {
            parsed += 1;
        } else {
            *unsaid.entry(words).or_insert(0) += 1;
        }
    }
    println!("{} rows, {stated} state a lifetime, {parsed} of them can be said in a declaration", rows.len() - 1);
    let frozen: BTreeMap<String, usize> = FROZEN.iter().map(|(words, count)| ((*words).to_owned(), *count)).collect();
    let new: Vec<_> = unsaid.iter().filter(|(words, count)| frozen.get(*words) != Some(*count)).collect();
    assert!(new.is_empty(), "lifetimes that nobody knows to be unsayable: {new:#?}");
    assert_eq!(unsaid, frozen, "some lifetimes of the list can be said, or are there no longer");
}
