//! Declarations that say what five original documents said, with their faults, and what is found in them.
//!
//! `found.txt` beside each declaration lists every finding by its rule and the keys that lead there;
//! `SNAPSHOTS=overwrite` rewrites it. `defects.txt` is written by hand. Each paragraph of it begins with a line in
//! words, and the lines below name the rules that find it, each with the keys of the places:
//!
//! - `=` a defect that the reading of the originals found,
//! - `+` a further fault of the original that a rule sees,
//! - `-` a defect that a declaration cannot carry, and why; `anchor` names the section that says it on every page.
//!
//! Each place named there has a finding, and each error and each warning is named there, so that no false one hides.

use crate::examples::{Built, built};
use crate::places;
use crate::tree::{self, none};
use klartext::check::RULES;
use klartext::compose;
use klartext::document::{Body, Kind, Section};
use klartext::finding::{Finding, Findings, Level};
use klartext::source::Span;
use klartext::yaml::{Node, parse};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The declarations, with the number of the original that each follows.
const ORIGINALS: [(&str, &str); 5] = [
    ("000", "server-hosting"),
    ("001", "it-care"),
    ("002", "it-services"),
    ("003", "mail-hoster"),
    ("004", "system-house"),
];

/// A declaration with its tree.
struct Faithful {
    name: &'static str,
    built: Built,
    tree: Node,
}

fn all() -> impl Iterator<Item = Faithful> {
    ORIGINALS.into_iter().map(|(_, name)| {
        let folder = Path::new("tests/faithful").join(name);
        let text = fs::read_to_string(folder.join("klartext.yaml")).unwrap();
        let built = built(&folder);
        assert!(built.judged.policy().is_some(), "{name} has not the right shape\n{}", built.findings());
        let tree = tree_of(&built, &text);
        Faithful { name, built, tree }
    })
}

/// The tree with the places that the findings of a run have.
fn tree_of(built: &Built, text: &str) -> Node {
    let sources = &built.judged.sources;
    let (file, _) = sources.iter().find(|(_, source)| *source.text == *text).expect("the declaration was read");
    parse(sources, file, &mut Findings::default()).expect("it can be read")
}

impl Faithful {
    /// The keys that lead to a place; none for a place in a shipped file.
    fn keys(&self, span: Span) -> Option<String> {
        (span.file == self.tree.span.file).then(|| places::path(&self.tree, span))
    }

    fn findings(&self) -> impl Iterator<Item = (&Finding, String)> {
        self.built.judged.findings.iter().map(|finding| {
            let keys = self.keys(finding.primary.span);
            (finding, keys.unwrap_or_else(|| panic!("{}: not in the declaration: {finding:?}", self.name)))
        })
    }

    fn path(&self, file: &str) -> String {
        format!("tests/faithful/{}/{file}", self.name)
    }
}

/// Every finding by its rule, with the keys of its place and of those beside it.
fn listed(faithful: &Faithful) -> String {
    let mut by_rule: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (finding, keys) in faithful.findings() {
        let name = RULES.iter().find(|rule| rule.code == finding.code).map_or("", |rule| rule.name);
        let mut entry = format!("  {keys}\n    {}: {}\n", finding.level.word(), finding.title);
        let beside: BTreeSet<String> = finding.others.iter().filter_map(|label| faithful.keys(label.span)).collect();
        for other in beside.into_iter().filter(|other| *other != keys) {
            writeln!(entry, "    beside {other}").unwrap();
        }
        by_rule.entry(format!("{} {name}", finding.code)).or_default().push(entry);
    }
    let rules: Vec<String> =
        by_rule.into_iter().map(|(rule, entries)| format!("{rule}\n{}", entries.concat())).collect();
    rules.join("\n")
}

#[test]
fn the_findings_of_each_are_listed_by_rule() {
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    for faithful in all() {
        let expected = snapbox::Data::read_from(&tree::root().join(faithful.path("found.txt")), None).raw();
        assert.eq(snapbox::Data::text(listed(&faithful)).raw(), expected);
    }
}

/// A paragraph of the list written by hand.
struct Defect {
    sign: char,
    words: String,
    /// Codes with the keys of places.
    found: Vec<(String, String)>,
    /// Sections that say it on every page.
    anchors: Vec<String>,
}

fn defects(text: &str) -> Vec<Defect> {
    let mut defects: Vec<Defect> = Vec::new();
    let mut code = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some((sign @ ('=' | '+' | '-'), words)) =
            line.split_once(' ').and_then(|(a, b)| Some((a.parse().ok()?, b)))
        {
            defects.push(Defect { sign, words: words.to_owned(), found: Vec::new(), anchors: Vec::new() });
            continue;
        }
        let defect = defects.last_mut().expect("a place stands below a defect");
        let mut words = line.split_whitespace().peekable();
        // Indented lines go on with the rule above.
        if !line.starts_with(' ') {
            words.next().expect("a line has a word").clone_into(&mut code);
        }
        match code.as_str() {
            "anchor" => defect.anchors.extend(words.map(str::to_owned)),
            _ => defect.found.extend(words.map(|keys| (code.clone(), keys.to_owned()))),
        }
    }
    defects
}

#[test]
fn each_defect_has_its_finding_and_each_finding_its_defect() {
    let mut faults = Vec::new();
    for faithful in all() {
        let listed = defects(&tree::file(&faithful.path("defects.txt")).unwrap().text);
        let found: Vec<(&Finding, (String, String))> =
            faithful.findings().map(|(finding, keys)| (finding, (finding.code.to_string(), keys))).collect();
        let claimed: BTreeSet<&(String, String)> = listed.iter().flat_map(|defect| &defect.found).collect();
        for defect in &listed {
            let missed = defect.found.iter().filter(|place| !found.iter().any(|(_, it)| it == *place));
            faults
                .extend(missed.map(|(code, keys)| format!("{}: no {code} at {keys}: {}", faithful.name, defect.words)));
            if defect.sign != '-' && defect.found.is_empty() {
                faults.push(format!("{}: no rule for: {}", faithful.name, defect.words));
            }
        }
        let loud = found.iter().filter(|(finding, _)| finding.level < Level::Hint);
        let unclaimed = loud.filter(|(_, place)| !claimed.contains(place));
        faults.extend(unclaimed.map(|(finding, (code, keys))| {
            format!("{}: nobody claims {code} {keys}\n    {}", faithful.name, finding.title)
        }));
    }
    none(faults);
}

/// The anchors of a section and of all inside it.
fn anchors<'d>(section: &'d Section, into: &mut BTreeSet<&'d str>) {
    into.insert(&section.anchor);
    for block in &section.blocks {
        if let Body::Section(section) = &block.body {
            anchors(section, into);
        }
    }
}

#[test]
fn what_a_declaration_cannot_leave_out_stands_on_every_page() {
    for faithful in all() {
        let policy = faithful.built.judged.policy().unwrap();
        let document = compose::document(policy, &faithful.built.judged.catalog, Kind::Statement);
        let mut said = BTreeSet::new();
        document.sections.iter().for_each(|section| anchors(section, &mut said));
        for defect in defects(&tree::file(&faithful.path("defects.txt")).unwrap().text) {
            for anchor in &defect.anchors {
                assert!(said.contains(anchor.as_str()), "{}: no section `{anchor}`: {said:?}", faithful.name);
            }
        }
    }
}

#[test]
fn each_says_which_original_it_follows() {
    for (number, name) in ORIGINALS {
        let text = fs::read_to_string(Path::new("tests/faithful").join(name).join("klartext.yaml")).unwrap();
        assert!(text.lines().next().unwrap().contains(number), "{name} does not name {number}");
    }
}
