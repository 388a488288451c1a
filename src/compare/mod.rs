//! Policy × Policy → Changes: what has changed in meaning from one policy to the next.
//!
//! Each policy is taken apart into facts about subjects: a fact has a topic, a form in which equal things are equal, and
//! the line in which documents would tell it. Facts that both policies state alike have not changed, wherever and in
//! whatever order they stand. How changes are shown is for other rooms.

mod fact;
mod measure;
mod party;
mod same;
mod service;
mod topic;
mod whole;

pub use topic::{TOPICS, Topic};

use crate::catalog::Catalog;
use crate::document::{Inline, Line};
use crate::model::Policy;
use crate::source::{At, Span};
use crate::value::Lang;
use fact::{About, Fact, Gauge};
use same::Reader;
use std::collections::BTreeMap;
use topic::Matters;

/// A policy with the facts that it refers to.
#[derive(Debug, Clone, Copy)]
pub struct Side<'p> {
    /// The policy.
    pub policy: &'p Policy,
    /// The facts, its own included.
    pub catalog: &'p Catalog,
}

/// What something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The declaration as a whole.
    Declaration,
    /// Who is responsible.
    Controller,
    /// What the statement covers.
    Scope,
    /// An outside party.
    Party,
    /// A place where data lie.
    Place,
    /// A chapter.
    Chapter,
    /// A service or a part of one.
    Service,
    /// The common rule on backups.
    Backups,
    /// How rights are exercised.
    Rights,
    /// Decisions by machine alone.
    Decisions,
    /// Technical and organisational measures.
    Measures,
    /// Negative statements.
    Claims,
    /// Own sections and words.
    Texts,
}

impl Kind {
    /// Every one.
    pub const ALL: [Self; 13] = [
        Self::Declaration,
        Self::Controller,
        Self::Scope,
        Self::Party,
        Self::Place,
        Self::Chapter,
        Self::Service,
        Self::Backups,
        Self::Rights,
        Self::Decisions,
        Self::Measures,
        Self::Claims,
        Self::Texts,
    ];

    /// Its word, for programs and for the message `changed-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Declaration => "declaration",
            Self::Controller => "controller",
            Self::Scope => "scope",
            Self::Party => "party",
            Self::Place => "place",
            Self::Chapter => "chapter",
            Self::Service => "service",
            Self::Backups => "backups",
            Self::Rights => "rights",
            Self::Decisions => "decisions",
            Self::Measures => "measures",
            Self::Claims => "claims",
            Self::Texts => "texts",
        }
    }
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its id; empty where there is only one of its kind. A part has that of its service before its own: `shop/payment`.
    pub id: String,
}

/// How something has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is there now.
    New,
    /// It is no longer there.
    Dropped,
    /// It has another id, and is the same otherwise.
    Renamed,
    /// It is another.
    Changed,
    /// It lasts longer.
    Longer,
    /// It lasts less long.
    Shorter,
    /// It lasts as long, and counts from something else.
    OtherStart,
    /// It protects less.
    Weaker,
    /// It protects more.
    Stronger,
    /// It was looked at again.
    Renewed,
    /// It is said in other words.
    Reworded,
}

impl How {
    /// Every one.
    pub const ALL: [Self; 11] = [
        Self::New,
        Self::Dropped,
        Self::Renamed,
        Self::Changed,
        Self::Longer,
        Self::Shorter,
        Self::OtherStart,
        Self::Weaker,
        Self::Stronger,
        Self::Renewed,
        Self::Reworded,
    ];

    /// Its word, for programs and for the message `change-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Dropped => "dropped",
            Self::Renamed => "renamed",
            Self::Changed => "changed",
            Self::Longer => "longer",
            Self::Shorter => "shorter",
            Self::OtherStart => "other-start",
            Self::Weaker => "weaker",
            Self::Stronger => "stronger",
            Self::Renewed => "renewed",
            Self::Reworded => "reworded",
        }
    }
}

/// Whether a change can affect anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It can, or that is not sure.
    Material,
    /// It cannot.
    Minor,
}

impl Weight {
    /// Its word, for programs.
    pub fn key(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::Minor => "minor",
        }
    }
}

/// One change.
#[derive(Debug, Clone)]
pub struct Change {
    /// What has changed: one subject, or several that say so in one place, such as the services of a chapter.
    pub subjects: Vec<(Subject, Line)>,
    /// Whether the subject itself is new, dropped or renamed, and not something about it.
    pub is_whole: bool,
    /// In what respect.
    pub topic: Topic,
    /// Of what in it, such as the purpose whose basis is another.
    pub of: Option<Line>,
    /// The word that tells it apart from others of its topic, such as the id of a datum; empty where there is one only.
    pub key: String,
    /// How.
    pub how: How,
    /// What was said, with its place among the sources of the earlier policy.
    pub old: Option<At<Line>>,
    /// What is said now, with its place among the sources of the later one.
    pub new: Option<At<Line>>,
    /// Whether it can affect anybody.
    pub weight: Weight,
    /// The provision that has it told or agreed.
    pub law: &'static str,
}

/// Ids of the earlier policy that the later one has under another name.
type Renamed = BTreeMap<(Kind, String), String>;

/// What has changed in meaning, in the order of the later policy, what was dropped at the end of its kind.
pub fn changes(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let langs = common_languages(old.policy, new.policy);
    let now = abouts(new, &langs, &Renamed::new());
    let mut renamed = Renamed::new();
    // What refers to something that was renamed can be compared only when that is known.
    loop {
        let before = abouts(old, &langs, &renamed);
        let found = renames(&before, &now);
        if found.is_empty() {
            return compared(old.policy, new.policy, &before, &now, &renamed);
        }
        renamed.extend(found);
    }
}

/// The languages that both publish; those of the later one, if there are none.
fn common_languages(old: &Policy, new: &Policy) -> Vec<Lang> {
    let mut langs: Vec<Lang> = new.languages.iter().map(|lang| lang.value.clone()).collect();
    langs.sort();
    let common: Vec<Lang> =
        langs.iter().filter(|lang| old.languages.iter().any(|other| other.value == **lang)).cloned().collect();
    if common.is_empty() { langs } else { common }
}

/// Everything that a policy states, by what it is about.
fn abouts(side: Side<'_>, langs: &[Lang], renamed: &Renamed) -> Vec<About> {
    let reader = Reader::new(side.policy, side.catalog, langs, renamed);
    let mut all = whole::beginning(&reader);
    all.extend(party::parties(&reader));
    all.extend(party::places(&reader));
    all.extend(service::chapters(&reader));
    all.extend(measure::measures(&reader));
    all.extend(whole::end(&reader));
    all
}

/// Subjects that have the same facts under another id, where there is no doubt which is which.
fn renames(old: &[About], new: &[About]) -> Renamed {
    let gone: Vec<&About> =
        old.iter().filter(|about| !new.iter().any(|other| other.subject == about.subject)).collect();
    let come: Vec<&About> =
        new.iter().filter(|about| !old.iter().any(|other| other.subject == about.subject)).collect();
    let mut found = Renamed::new();
    for about in &gone {
        let same = |other: &&&About| other.subject.kind == about.subject.kind && other.says() == about.says();
        let (mut before, mut after) = (gone.iter().filter(same), come.iter().filter(same));
        if let (Some(_), None, Some(now), None) = (before.next(), before.next(), after.next(), after.next())
            && about.is_named()
            && !about.facts.is_empty()
        {
            found.insert((about.subject.kind, about.first_id.clone()), now.subject.id.clone());
        }
    }
    found
}

fn compared(old: &Policy, new: &Policy, before: &[About], now: &[About], renamed: &Renamed) -> Vec<Change> {
    let mut out = Vec::new();
    for about in now {
        let earlier = before.iter().find(|other| other.subject == about.subject);
        match earlier {
            Some(earlier) => {
                let id = (about.subject.kind, earlier.first_id.clone());
                out.extend(renamed.get(&id).map(|_| rename(earlier, about)));
                differences(&earlier.facts, &about.facts, about, &mut out);
            }
            None => match &about.itself {
                Some(itself) => out.push(change(about, itself, How::New, None, Some(itself))),
                None => differences(&[], &about.facts, about, &mut out),
            },
        }
    }
    for about in before.iter().filter(|about| !now.iter().any(|other| other.subject == about.subject)) {
        match &about.itself {
            Some(itself) => out.push(change(about, itself, How::Dropped, Some(itself), None)),
            None => differences(&about.facts, &[], about, &mut out),
        }
    }
    // A word that is used now, or no longer, is told with what uses it.
    out.retain(|change| change.topic != topic::WORD || change.how == How::Reworded);
    // The notice that a processor owes is told by its own provision.
    if [old, new].iter().any(|policy| policy.services_and_parts().any(|service| service.on_behalf.is_some())) {
        out.iter_mut().filter(|change| change.topic == topic::PROCESSOR).for_each(|change| change.law = "gdpr 28(2)");
    }
    // Subjects in the order of their kinds; those of a kind as they were found.
    out.sort_by_key(|change| change.subjects[0].0.kind);
    gathered(out)
}

fn rename(old: &About, new: &About) -> Change {
    let code = |about: &About, at: Span| At::new(Line::from(Inline::Code(about.first_id.clone())), at);
    let itself = new.itself.as_ref().or(new.facts.first());
    let (topic, law) = itself.map_or((topic::NAME, topic::NAME.law), |fact| (fact.topic, fact.topic.law));
    let at = |about: &About| about.itself.as_ref().or(about.facts.first()).map(|fact| fact.at);
    Change {
        subjects: vec![(new.subject.clone(), new.title.clone())],
        is_whole: true,
        topic,
        of: None,
        key: String::new(),
        how: How::Renamed,
        old: at(old).map(|at| code(old, at)),
        new: at(new).map(|at| code(new, at)),
        weight: Weight::Minor,
        law,
    }
}

/// What differs between facts about the same subject. The details of what is new or dropped are told with it.
fn differences(old: &[Fact], new: &[Fact], about: &About, out: &mut Vec<Change>) {
    let mut gone: Vec<&Fact> = old.iter().collect();
    let mut take = |fact: &Fact, is_same: &dyn Fn(&Fact) -> bool| {
        let at = gone.iter().position(|other| other.is_about_the_same(fact) && is_same(other))?;
        Some(gone.remove(at))
    };
    // What is said twice under different conditions is first held to what is still there.
    let come: Vec<&Fact> = new.iter().filter(|fact| take(fact, &|other| other.same == fact.same).is_none()).collect();
    for fact in come {
        match take(fact, &|_| true) {
            Some(other) => out.push(change(about, fact, how(&other.gauge, &fact.gauge), Some(other), Some(fact))),
            None if fact.is_told_beside(old) => out.push(change(about, fact, How::New, None, Some(fact))),
            None => {}
        }
    }
    let dropped = gone.into_iter().filter(|fact| fact.is_told_beside(new));
    out.extend(dropped.map(|fact| change(about, fact, How::Dropped, Some(fact), None)));
}

/// How two things differ that are about the same.
fn how(old: &Gauge, new: &Gauge) -> How {
    match (old, new) {
        (Gauge::Text, Gauge::Text) => How::Reworded,
        (Gauge::Day(old), Gauge::Day(new)) if old < new => How::Renewed,
        (Gauge::Rank(old), Gauge::Rank(new)) if old < new => How::Stronger,
        (Gauge::Rank(old), Gauge::Rank(new)) if old > new => How::Weaker,
        (Gauge::Time(old), Gauge::Time(new)) if old.start == new.start && old.minutes < new.minutes => How::Longer,
        (Gauge::Time(old), Gauge::Time(new)) if old.start == new.start && old.minutes > new.minutes => How::Shorter,
        (Gauge::Time(old), Gauge::Time(new)) if old.start != new.start && old.minutes == new.minutes => How::OtherStart,
        // From the entry on as long as now only after something has happened: longer in any case.
        (Gauge::Time(old), Gauge::Time(new)) if old.start.is_empty() && old.minutes < new.minutes => How::Longer,
        _ => How::Changed,
    }
}

fn change(about: &About, fact: &Fact, how: How, old: Option<&Fact>, new: Option<&Fact>) -> Change {
    let told = |fact: Option<&Fact>| fact.map(|fact| At::new(fact.line.clone(), fact.at));
    Change {
        subjects: vec![(about.subject.clone(), about.title.clone())],
        is_whole: about.itself.as_ref().is_some_and(|itself| std::ptr::eq(itself, fact)),
        topic: fact.topic,
        of: fact.of.clone(),
        key: fact.key.clone(),
        how,
        old: told(old),
        new: told(new),
        weight: weight(fact.topic.matters, how),
        law: fact.topic.law,
    }
}

fn weight(matters: Matters, how: How) -> Weight {
    let is_material = match how {
        How::New | How::Longer => matches!(matters, Matters::Always | Matters::Gain),
        How::Dropped | How::Weaker => matches!(matters, Matters::Always | Matters::Loss),
        How::Shorter => matters == Matters::Always,
        How::Changed | How::OtherStart => matters != Matters::Never,
        How::Renamed | How::Stronger | How::Renewed | How::Reworded => false,
    };
    if is_material { Weight::Material } else { Weight::Minor }
}

/// Changes that several subjects share because they are written in one place, as one.
fn gathered(changes: Vec<Change>) -> Vec<Change> {
    let mut out: Vec<Change> = Vec::new();
    for change in changes {
        let place = |change: &Change| (change.old.as_ref().map(|at| at.span), change.new.as_ref().map(|at| at.span));
        let is_one = |other: &&mut Change| {
            !change.is_whole
                && (&other.topic, other.how, &other.key, &other.of)
                    == (&change.topic, change.how, &change.key, &change.of)
                && place(other) == place(&change)
                && other.subjects[0].0.kind == change.subjects[0].0.kind
        };
        match out.iter_mut().find(is_one) {
            Some(other) => other.subjects.extend(change.subjects),
            None => out.push(change),
        }
    }
    out
}
