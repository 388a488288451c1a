//! The versions of a declaration: what each has changed is noted in a file beside it, in words that stay, and told on the
//! page and in a feed. The file is part of the declaration: whoever builds it again gets the same pages.

use super::publish::replace;
use super::{Fault, Judged, file_name};
use crate::audit;
use crate::compare::{self, Change, How, Kind, Side, Weight};
use crate::document::{self, Edition, say};
use crate::export::{self, Entry, Feed};
use crate::locale::{Locale, plain};
use crate::model::{Format, Policy, Register, Revision};
use crate::project::Project;
use crate::value::{Date, Lang};
use crate::yaml;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// How our files of changes begin.
const MARK: &str = "# klartext changes:";

/// The rest of that line.
const ABOUT: &str = "what each version has changed. Name this file under `include`, and keep it in version control.\n# \
     `klartext build --changes` adds to it; wording of versions that are committed may be improved, comments are not kept.\n";

/// Changes by their ids, in the words of each language.
type Told = Vec<(String, Vec<(Lang, String)>)>;

/// An entry of the file: a version, and its changes by their ids, in each language.
struct Noted {
    date: Date,
    version: Option<String>,
    changes: Told,
}

impl Noted {
    fn of(revision: &Revision, policy: &Policy) -> Self {
        let words = |text: &crate::value::Text| {
            let langs = policy.languages.iter().map(|lang| &lang.value);
            langs.filter_map(|lang| Some((lang.clone(), text.in_language(lang)?.to_owned()))).collect()
        };
        Self {
            date: revision.date.value,
            version: revision.version.as_ref().map(|version| version.value.clone()),
            changes: revision.changes.iter().map(|(id, text)| (id.value.to_string(), words(text))).collect(),
        }
    }
}

/// The file of changes beside a declaration, with what is material since an earlier version. Nothing where there is
/// nothing to be told.
pub fn history(old: &Judged, new: &Judged) -> Result<Option<String>, String> {
    let shapeless = "the earlier version has errors in its shape; `klartext diff` shows them";
    let (Some(before), Some(policy)) = (old.policy(), new.policy()) else { return Err(shapeless.to_owned()) };
    let Some(updated) = policy.updated.given().copied() else {
        return Err("the declaration has no `updated` under which changes could stand".to_owned());
    };
    let found = material(old, before, new, policy)?;
    let mut noted: Vec<Noted> = policy.history.iter().map(|revision| Noted::of(revision, policy)).collect();
    let today = noted.iter().position(|one| one.date == updated).map(|at| noted.remove(at));
    // What the earlier version tells of the same day stays, and so does what the author has added.
    let committed = before.history.iter().find(|revision| revision.date.value == updated);
    let is_committed =
        |id: &str| committed.is_some_and(|all| all.changes.iter().any(|(known, _)| known.as_str() == id));
    let mut changes: Vec<_> = today.into_iter().flat_map(|one| one.changes).collect();
    changes.retain(|(id, _)| is_committed(id) || !is_ours(id));
    for (id, words) in found {
        let taken = |id: &str| changes.iter().any(|(known, _)| known == id);
        let free = (2..).map(|number| format!("{id}-{number}"));
        let free = std::iter::once(id.clone()).chain(free).find(|id| !taken(id)).unwrap_or(id);
        changes.push((free, words));
    }
    if !changes.is_empty() {
        let version = policy.version.as_ref().map(|version| version.value.clone());
        noted.push(Noted { date: updated, version, changes });
    }
    noted.sort_by_key(|one| std::cmp::Reverse(one.date));
    Ok((!noted.is_empty()).then(|| file(&noted)))
}

/// What is material for everyone, in the words of each language. What is held back from the public is not told here.
fn material(old: &Judged, before: &Policy, new: &Judged, policy: &Policy) -> Result<Told, String> {
    let (before, now) = (before.told_in(Edition::Public), policy.told_in(Edition::Public));
    let old = Side { policy: &before, catalog: &old.catalog };
    let new_side = Side { policy: &now, catalog: &new.catalog };
    let mut changes = compare::changes(old, new_side);
    changes.retain(|change| change.weight == Weight::Material);
    let mut told: Told = changes.iter().map(|change| (id(change), Vec::new())).collect();
    for lang in &policy.languages {
        let locale = Locale::overlaid(&lang.value, policy.register == Register::Informal, &new.own.words);
        for (change, (_, words)) in changes.iter().zip(&mut told) {
            words.push((lang.value.clone(), plain(&locale.sentence(&audit::change_line(change)))));
        }
        if let Some(fault) = locale.faults().into_iter().next() {
            return Err(format!("the changes cannot be told: {}", Fault::Words(fault)));
        }
    }
    Ok(told)
}

/// The id of a change: what has changed, in what respect, and how.
fn id(change: &Change) -> String {
    let subject = &change.subjects[0].0;
    let parts = match (change.is_whole, change.how) {
        (true, how) => vec![subject.kind.key(), &subject.id, how.key()],
        (false, how) => vec![subject.kind.key(), &subject.id, change.topic.key, &change.key, how.key()],
    };
    let mut out = String::new();
    for sign in parts.join("-").chars() {
        match sign {
            sign if sign.is_ascii_alphanumeric() => out.push(sign.to_ascii_lowercase()),
            _ if !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    out.trim_matches('-').to_owned()
}

/// Whether an id is one that a change gets.
fn is_ours(id: &str) -> bool {
    let rest = |kind: &Kind| id.strip_prefix(kind.key())?.strip_prefix('-');
    let ends = |rest: &str| How::ALL.iter().any(|how| rest == how.key() || rest.contains(&format!("-{}", how.key())));
    Kind::ALL.iter().filter_map(rest).any(ends)
}

fn file(noted: &[Noted]) -> String {
    let mut out = format!("{MARK} {ABOUT}changes:\n");
    for one in noted {
        let _ = writeln!(out, "  - date: {}", one.date);
        if let Some(version) = &one.version {
            let _ = writeln!(out, "    version: {}", yaml::quoted(version));
        }
        out.push_str("    what:\n");
        for (id, words) in &one.changes {
            let _ = writeln!(out, "      {id}:");
            for (lang, words) in words {
                let _ = writeln!(out, "        {lang}: {}", yaml::quoted(words));
            }
        }
    }
    out
}

/// Writes the file of changes beside a declaration, if it says something else. Whether it did.
pub fn note_history(project: &Project, text: &str) -> Result<bool, String> {
    let name = project.changes_name();
    let path = project.shown(&name);
    let there = project.changes();
    if there.as_deref() == Ok(text) {
        return Ok(false);
    }
    if there.is_ok_and(|there| !there.starts_with(MARK)) {
        return Err(format!("{path} was not written by klartext and is left as it is"));
    }
    let folder = Path::new(&path).parent().unwrap_or(Path::new(""));
    replace(folder, &name, text.as_bytes()).map_err(|error| format!("cannot write {path}: {error}"))?;
    Ok(true)
}

/// The address of the feed of a language, where pages have addresses and there is something to tell.
pub(super) fn feed_address(policy: &Policy, lang: &Lang) -> Option<String> {
    let statement = document::Kind::Statement;
    let base = policy.output.base_url.as_ref().filter(|_| policy.publishes(statement))?;
    (!policy.history.is_empty()).then(|| format!("{}{}", base.value, feed_name(policy, lang)))
}

fn feed_name(policy: &Policy, lang: &Lang) -> String {
    format!("{}.atom", policy.output.name(lang, document::Kind::Statement))
}

/// The feed of each language by the name of its file.
pub(super) fn feeds(policy: &Policy, words: &crate::locale::Own) -> Result<BTreeMap<String, Vec<u8>>, Vec<Fault>> {
    let mut feeds = BTreeMap::new();
    for lang in policy.languages.iter().map(|lang| &lang.value) {
        let (Some(own), Some(base)) = (feed_address(policy, lang), &policy.output.base_url) else { continue };
        let locale = Locale::overlaid(lang, policy.register == Register::Informal, words);
        let page = format!("{}{}", base.value, file_name(policy, lang, document::Kind::Statement, Format::Html));
        let title = plain(&locale.sentence(&[say("section-changes")]));
        let name = policy.controller.given().and_then(|controller| controller.name.given());
        let entry = |revision: &Revision| Entry {
            date: revision.date.value,
            title: plain(&locale.sentence(&crate::compose::single::version(revision))),
            changes: revision.changes.iter().map(|(_, text)| locale.given(text).to_owned()).collect(),
        };
        let feed = Feed {
            lang: lang.as_str(),
            title: &title,
            author: name.map_or("", String::as_str),
            own: &own,
            page: &page,
            entries: policy.history.iter().map(entry).collect(),
        };
        let text = export::atom(&feed);
        let faults = locale.faults();
        if !faults.is_empty() {
            return Err(faults.into_iter().map(Fault::Words).collect());
        }
        feeds.extend(text.map(|text| (feed_name(policy, lang), text.into_bytes())));
    }
    Ok(feeds)
}
