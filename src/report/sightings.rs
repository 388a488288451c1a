//! What was met in a built site, for people and for programs.
//!
//! The structure for programs is a promise: keys are added, never renamed or dropped.
//!
//! ```json
//! {
//!   "version": 1,
//!   "pages": 43, "sheets": 2, "scripts": 3, "others": 1, "recordings": 0, "own": ["example.org"],
//!   "hosts": [{
//!     "host": "fonts.googleapis.com", "class": "loaded", "pages": 41, "products": ["google-fonts-remote"],
//!     "sightings": [{"kind": "style", "path": "/css2", "products": ["google-fonts-remote"],
//!       "file": "public/index.html", "line": 12, "column": 5, "end_line": 12, "end_column": 61}]
//!   }],
//!   "software": [{
//!     "product": "matomo-selfhosted", "path": "stats/matomo.js", "class": "script", "pages": 43,
//!     "file": "public/index.html", "line": 31, "column": 9
//!   }],
//!   "stored": [{
//!     "name": "consent", "storage": "cookie", "host": null, "lifetime": 2592000, "class": "script", "pages": 43,
//!     "file": "public/main.js", "line": 3, "column": 19
//!   }],
//!   "unread": [{"file": "public/old.html", "reason": "is a link, which is not followed"}],
//!   "limits": ["…"]
//! }
//! ```
//!
//! There is one entry for each host and class. Classes are `loaded`, `recorded`, `noscript`, `hint`, `act`, `kept`, `script`,
//! `link`, `metadata` and `inert`; kinds are the words of [`crate::scan::Kind`]. `pages` counts those on which the host
//! is met, by themselves or in a file that they load. Software is what runs on the site's own hosts and is known by the
//! paths of its files; its class is `loaded` or `script`. What is stored stands once for each name, storage, host, lifetime and
//! class; the host is `null` for the site's own, the lifetime a number of seconds, `"session"`, `"unlimited"` or `null`
//! where it is not seen. Lines and columns count from 1, columns in characters.

mod sarif;

pub use sarif::sightings_sarif;

use super::{escaped, shown_name, visible};
use crate::catalog::Catalog;
use crate::scan::{Class, Lifetime, Met, Place, Sighting, Software, Stored, Survey, software};
use crate::source::{FileId, Lines, Sources, Span};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What is out of sight of whoever reads files only.
const LIMITS: [&str; 3] = [
    "no script was run and no connection opened: what only a script or a server's answer brings is out of sight",
    "read were pages, style sheets, scripts, .svg, web manifests, _headers, _redirects and .htaccess; feeds and PDF were not",
    "scripts were searched for addresses in their texts; what they put together from parts is not seen",
];

/// What stands above software on the site's own hosts.
const OWN: &str = "Run on the site's own hosts";

/// What stands above that which is kept.
const KEPT: &str = "Kept on the visitor's device";

/// What was met, with all that a reader needs to place it.
#[derive(Debug, Clone, Copy)]
pub struct Scanned<'s> {
    /// What was met.
    pub survey: &'s Survey,
    /// The texts that were read.
    pub sources: &'s Sources,
    /// What knows products.
    pub catalog: &'s Catalog,
    /// The site's own hosts, as they were named.
    pub own: &'s [String],
    /// What could not be read, and why.
    pub unread: &'s [(String, String)],
}

/// The first column is no wider; what is longer stands out of it.
const WIDEST: usize = 60;

fn width<'n>(names: impl Iterator<Item = &'n str>) -> usize {
    names.map(str::len).max().unwrap_or_default().min(WIDEST)
}

/// What was met, as lines for people.
pub fn sightings(scanned: Scanned<'_>) -> String {
    let Scanned { survey, sources, .. } = scanned;
    let hosts = survey.hosts();
    let width = width(hosts.iter().map(|met| met.host));
    let (mut out, mut class) = (String::new(), None);
    for met in &hosts {
        // Writing to a string cannot fail.
        if class != Some(met.class) {
            let gap = if class.is_some() { "\n" } else { "" };
            let _ = writeln!(out, "{gap}{}", class_heading(met.class));
            class = Some(met.class);
        }
        let first = met.sightings.first().map(|first| shown(sources, first.span, first.place)).unwrap_or_default();
        let (place, known) =
            (count(met.pages, met.recordings, survey.pages.len()), products(scanned.catalog, &met.sightings));
        let line = format!("  {:width$}  {place}, first: {first}  {}", met.host, self::known(&known));
        let _ = writeln!(out, "{}", line.trim_end());
    }
    if hosts.is_empty() {
        out.push_str("No host but the site's own is named.\n");
    }
    out.push_str(&software_lines(scanned));
    out.push_str(&stored_lines(survey, sources));
    let read = [
        (survey.pages.len(), "page"),
        (survey.sheets.len(), "style sheet"),
        (survey.scripts.len(), "script"),
        (survey.others.len(), "other file"),
        (survey.recordings.len(), "recording"),
    ];
    // Pages and sheets are told even where there are none.
    let told = read.iter().enumerate().filter(|(nth, (count, _))| *nth < 2 || *count > 0);
    let read: Vec<String> = told.map(|(_, (count, what))| number(*count, what)).collect();
    let _ = writeln!(out, "\nRead: {}.", read.join(", "));
    for limit in LIMITS {
        let _ = writeln!(out, "- {limit}");
    }
    visible(&out).into_owned()
}

/// What the site runs on its own hosts, a line each.
fn software_lines(scanned: Scanned<'_>) -> String {
    let Scanned { survey, sources, catalog, .. } = scanned;
    let (lines, met) = (Lines::of(sources), software(survey, catalog));
    let width = width(met.iter().map(|one| one.path));
    let mut out = String::new();
    for (nth, one) in met.iter().enumerate() {
        if nth == 0 {
            let _ = writeln!(out, "\n{OWN}");
        }
        let pages = survey.pages_with(one.places.iter().copied()).len();
        let (count, class) = (page_count(pages, survey.pages.len()), one.class.word());
        let first = one.places.first().map(|first| lines.shown(*first)).unwrap_or_default();
        let known = format!("{} ({})", one.product.name.value, one.product.id.value);
        let _ = writeln!(out, "  {:width$}  {known}, {class}, {count}, first: {first}", one.path);
    }
    out
}

/// What is kept on the device, a line each.
fn stored_lines(survey: &Survey, sources: &Sources) -> String {
    let items = stored(survey);
    let width = width(items.iter().map(|item| item.first.name.as_str()));
    let mut out = String::new();
    for (nth, item) in items.iter().enumerate() {
        if nth == 0 {
            let _ = writeln!(out, "\n{KEPT}");
        }
        let first = item.first;
        let (described, place) = (described(item, survey.pages.len()), shown(sources, first.span, first.place));
        let _ = writeln!(out, "  {:width$}  {described}, first: {place}", first.name);
    }
    out
}

/// What kind of thing is kept, whose, for how long, and on how many pages.
fn described(item: &Item<'_>, pages: usize) -> String {
    let Item { first, .. } = item;
    let host = first.host.as_deref().unwrap_or("the site itself");
    let lifetime = match first.lifetime {
        None => "for a time that is not seen".to_owned(),
        Some(Lifetime::Session) => "until the browser is closed".to_owned(),
        Some(Lifetime::Unlimited) => "until it is deleted".to_owned(),
        Some(Lifetime::Seconds(seconds)) => period(seconds),
    };
    let (storage, class, count) = (first.storage.word(), first.class.word(), count(item.pages, item.recordings, pages));
    format!("{storage} of {host}, {lifetime} ({class}), {count}")
}

/// A number of seconds in the largest unit that fits.
fn period(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
    let unit =
        units.into_iter().find(|(size, _)| seconds > 0 && seconds.is_multiple_of(*size)).unwrap_or((1, "second"));
    number(usize::try_from(seconds / unit.0).unwrap_or(usize::MAX), unit.1)
}

/// The same thing kept at one or more places.
struct Item<'s> {
    first: &'s Stored,
    /// On how many pages.
    pages: usize,
    /// In how many recordings.
    recordings: usize,
}

/// What is kept, each once, by name.
fn stored<'s>(survey: &'s Survey) -> Vec<Item<'s>> {
    let mut alike: BTreeMap<_, Vec<&'s Stored>> = BTreeMap::new();
    for stored in &survey.stored {
        let key = (&stored.name, stored.storage, &stored.host, stored.class, stored.lifetime);
        alike.entry(key).or_default().push(stored);
    }
    let item = |places: Vec<&'s Stored>| {
        let files: BTreeSet<FileId> = places.iter().map(|stored| stored.span.file).collect();
        let recordings = files.iter().filter(|file| survey.recordings.contains(file)).count();
        let pages = survey.pages_with(places.iter().map(|stored| stored.span));
        Some(Item { first: places.first().copied()?, pages: pages.len(), recordings })
    };
    alike.into_values().filter_map(item).collect()
}

/// A place as people and editors write it.
fn shown(sources: &Sources, span: Span, place: Place) -> String {
    format!("{}:{}:{}", shown_name(&sources.get(span.file).name), place.line, place.column)
}

/// The same for programs.
pub fn sightings_json(scanned: Scanned<'_>) -> String {
    let ids = |sightings: &[&Sighting]| -> Vec<String> {
        products(scanned.catalog, sightings).into_iter().map(|(id, _)| id).collect()
    };
    let one = |sighting: &&Sighting| {
        let Place { line, column, end_line, end_column } = sighting.place;
        json!({
            "kind": sighting.kind.word(), "path": sighting.path, "products": ids(&[sighting]),
            "file": scanned.sources.get(sighting.span.file).name,
            "line": line, "column": column, "end_line": end_line, "end_column": end_column,
        })
    };
    let host = |met: &Met<'_>| {
        let sightings: Vec<Value> = met.sightings.iter().map(one).collect();
        json!({
            "host": met.host, "class": met.class.word(), "pages": met.pages, "products": ids(&met.sightings),
            "sightings": sightings,
        })
    };
    let kept = |Item { first, pages, .. }: &Item<'_>| {
        let lifetime = match first.lifetime {
            None => Value::Null,
            Some(Lifetime::Session) => "session".into(),
            Some(Lifetime::Unlimited) => "unlimited".into(),
            Some(Lifetime::Seconds(seconds)) => seconds.into(),
        };
        json!({
            "name": first.name, "storage": first.storage.word(), "host": first.host, "lifetime": lifetime,
            "class": first.class.word(), "pages": pages,
            "file": scanned.sources.get(first.span.file).name, "line": first.place.line, "column": first.place.column,
        })
    };
    let lines = Lines::of(scanned.sources);
    let own = |one: &Software<'_>| {
        let pages = scanned.survey.pages_with(one.places.iter().copied()).len();
        let first = one.places.first().map(|first| (first.file, lines.place(*first)));
        let [line, column, ..] = first.map(|(_, place)| place).unwrap_or_default();
        json!({
            "product": one.product.id.as_str(), "path": one.path, "class": one.class.word(), "pages": pages,
            "file": first.map(|(file, _)| &scanned.sources.get(file).name), "line": line, "column": column,
        })
    };
    let unread = scanned.unread.iter().map(|(file, reason)| json!({"file": file, "reason": reason}));
    escaped(&json!({
        "version": 1,
        "pages": scanned.survey.pages.len(),
        "sheets": scanned.survey.sheets.len(),
        "scripts": scanned.survey.scripts.len(),
        "others": scanned.survey.others.len(),
        "recordings": scanned.survey.recordings.len(),
        "own": scanned.own,
        "hosts": scanned.survey.hosts().iter().map(host).collect::<Vec<_>>(),
        "software": software(scanned.survey, scanned.catalog).iter().map(own).collect::<Vec<_>>(),
        "stored": stored(scanned.survey).iter().map(kept).collect::<Vec<_>>(),
        "unread": unread.collect::<Vec<_>>(),
        "limits": LIMITS,
    }))
}

/// What a class means, in words for people.
pub fn class_heading(class: Class) -> &'static str {
    match class {
        Class::Loaded => "Loaded automatically",
        Class::Recorded => "Asked by a browser while it was recorded",
        Class::NoScript => "Loaded automatically by browsers that run no script (noscript)",
        Class::Hint => "Connected to or looked up automatically, without a request",
        Class::Act => "Asked after the visitor acts",
        Class::Kept => "Kept for a script (template, data attribute, script that browsers do not run)",
        Class::Script => "Mentioned in a script",
        Class::Link => "Merely linked",
        Class::Metadata => "Named in metadata",
        Class::Inert => "Commented out or ignored by browsers",
    }
}

/// On how many pages or in how many recordings something is met.
fn count(met: usize, recordings: usize, pages: usize) -> String {
    match (met, recordings) {
        (0, 1..) => format!("in {}", number(recordings, "recording")),
        _ => page_count(met, pages),
    }
}

/// On how many pages something is met.
pub fn page_count(met: usize, pages: usize) -> String {
    if met == 0 { "on no page".to_owned() } else { format!("{met} of {}", number(pages, "page")) }
}

fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Products as people read them.
fn known(products: &[(String, String)]) -> String {
    products.iter().map(|(id, name)| format!("{name} ({id})")).collect::<Vec<_>>().join(", ")
}

/// The products that sightings belong to: ids with names, by id.
fn products(catalog: &Catalog, sightings: &[&Sighting]) -> Vec<(String, String)> {
    // One host has thousands of addresses, and most hosts are those of no product.
    let mut hosts: BTreeSet<&str> = sightings.iter().map(|at| at.host.as_str()).collect();
    hosts.retain(|host| catalog.products_near(host).next().is_some());
    let near = sightings.iter().filter(|at| hosts.contains(at.host.as_str()));
    let addresses: BTreeSet<_> = near.map(|at| (at.host.as_str(), at.path.as_str())).collect();
    let known = addresses.into_iter().flat_map(|(host, path)| catalog.products_at(host, path));
    let known: BTreeSet<_> = known.map(|entry| (entry.id.to_string(), entry.name.value.clone())).collect();
    known.into_iter().collect()
}
