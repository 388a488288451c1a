//! What was met in a built site, for people and for programs.
//!
//! The structure for programs is a promise: keys are added, never renamed or dropped.
//!
//! ```json
//! {
//!   "version": 1,
//!   "pages": 43, "sheets": 2, "own": ["example.org"],
//!   "hosts": [{
//!     "host": "fonts.googleapis.com", "class": "loaded", "pages": 41, "products": ["google-fonts-remote"],
//!     "sightings": [{"kind": "style", "path": "/css2", "products": ["google-fonts-remote"],
//!       "file": "public/index.html", "line": 12, "column": 5, "end_line": 12, "end_column": 61}]
//!   }],
//!   "unread": [{"file": "public/old.html", "reason": "is a link, which is not followed"}],
//!   "limits": ["…"]
//! }
//! ```
//!
//! There is one entry for each host and class. Classes are `loaded`, `noscript`, `hint`, `act`, `kept`, `script`,
//! `link`, `metadata` and `inert`; kinds are the words of [`crate::scan::Kind`]. `pages` counts those on which the host
//! is met, by themselves or in a style sheet that they load. Lines and columns count from 1, columns in characters.

use super::escaped;
use crate::catalog::Catalog;
use crate::scan::{Class, Met, Sighting, Survey};
use crate::source::{Lines, Sources};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// What is out of sight of whoever reads files only.
const LIMITS: [&str; 3] = [
    "no script was run and no connection opened: what only a script or a server's answer brings is out of sight",
    "read were files that end in .html, .htm and .css; scripts in files of their own, .svg and manifests were not",
    "a script in a page was searched for strings that begin like an address, and not understood",
];

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

/// What was met, as lines for people.
pub fn sightings(scanned: Scanned<'_>) -> String {
    let Scanned { survey, sources, .. } = scanned;
    let lines = Lines::of(sources);
    let hosts = survey.hosts();
    let width = hosts.iter().map(|met| met.host.len()).max().unwrap_or_default();
    let (mut out, mut class) = (String::new(), None);
    for met in &hosts {
        // Writing to a string cannot fail.
        if class != Some(met.class) {
            let gap = if class.is_some() { "\n" } else { "" };
            let _ = writeln!(out, "{gap}{}", class_heading(met.class));
            class = Some(met.class);
        }
        let first = met.sightings.first().map(|first| lines.shown(first.span)).unwrap_or_default();
        let (place, known) = (page_count(met.pages, survey.pages.len()), products(scanned.catalog, &met.sightings));
        let known = known.iter().map(|(id, name)| format!("{name} ({id})")).collect::<Vec<_>>().join(", ");
        let line = format!("  {:width$}  {place}, first: {first}  {known}", met.host);
        let _ = writeln!(out, "{}", line.trim_end());
    }
    if hosts.is_empty() {
        out.push_str("No host but the site's own is named.\n");
    }
    let (pages, sheets) = (survey.pages.len(), survey.sheets.len());
    let _ = writeln!(out, "\nRead: {}, {}.", number(pages, "page"), number(sheets, "style sheet"));
    for limit in LIMITS {
        let _ = writeln!(out, "- {limit}");
    }
    out
}

/// The same for programs.
pub fn sightings_json(scanned: Scanned<'_>) -> String {
    let lines = Lines::of(scanned.sources);
    let ids = |sightings: &[&Sighting]| -> Vec<String> {
        products(scanned.catalog, sightings).into_iter().map(|(id, _)| id).collect()
    };
    let one = |sighting: &&Sighting| {
        let [line, column, end_line, end_column] = lines.place(sighting.span);
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
    let unread = scanned.unread.iter().map(|(file, reason)| json!({"file": file, "reason": reason}));
    escaped(&json!({
        "version": 1,
        "pages": scanned.survey.pages.len(),
        "sheets": scanned.survey.sheets.len(),
        "own": scanned.own,
        "hosts": scanned.survey.hosts().iter().map(host).collect::<Vec<_>>(),
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

/// On how many pages something is met.
pub fn page_count(met: usize, pages: usize) -> String {
    if met == 0 {
        "in a style sheet that no page loads".to_owned()
    } else {
        format!("{met} of {}", number(pages, "page"))
    }
}

fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The products that sightings belong to: ids with names, by id.
fn products(catalog: &Catalog, sightings: &[&Sighting]) -> Vec<(String, String)> {
    let addresses: BTreeSet<_> = sightings.iter().map(|at| (at.host.as_str(), at.path.as_str())).collect();
    let known = addresses.into_iter().flat_map(|(host, path)| catalog.products_at(host, path));
    let known: BTreeSet<_> = known.map(|entry| (entry.id.value.clone(), entry.name.value.clone())).collect();
    known.into_iter().collect()
}
