//! Rules over a policy: what is missing, contradictory or untrue, each with the provision that asks for it.
//!
//! A rule is a constant and a function in a file of its own under `rules/`, beside its page. Only [`judge`] makes a
//! [`Cleared`], and only a `Cleared` can be published.

mod device;
mod found;
mod linked;
mod named;
mod promised;
mod published;
mod reading;
mod records;
mod remedy;
mod rules;
mod seen;
mod stored;
mod used;
mod who;
mod written;

pub use published::Published;
pub use rules::RULES;
pub use seen::{Declared, Seen, ShownPage};

use crate::catalog::{Catalog, Vocabulary};
use crate::finding::{Code, Finding, Findings, Level};
use crate::locale::OwnText;
use crate::model::{Allow, Policy, Word};
use crate::source::{Sources, Span};
use crate::value::Date;
use seen::Site;
use std::sync::Arc;
use written::Written;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Cx<'p> {
    /// The policy.
    pub policy: &'p Policy,
    /// The shipped facts.
    pub catalog: &'p Catalog,
    /// Today, for hints about age only.
    pub today: Date,
    /// The author's own texts in the declaration.
    pub(crate) texts: &'p [Written<'p>],
    /// The author's own messages, in place of ours or beside them.
    pub(crate) messages: &'p [Written<'p>],
    /// What was published before.
    pub published: &'p Published,
    /// The texts in which all places lie.
    pub(crate) sources: &'p Sources,
    /// The built site, if there is one to hold the declaration against.
    pub(crate) site: Option<&'p Site<'p>>,
}

/// What is known besides the policy.
#[derive(Debug, Clone, Copy)]
pub struct Known<'k> {
    /// The shipped facts.
    pub catalog: &'k Catalog,
    /// Every text that was read.
    pub sources: &'k Sources,
    /// What the project's own messages say in the languages of the policy.
    pub messages: &'k [OwnText],
    /// Today, for hints about age only.
    pub today: Date,
    /// What was published before.
    pub published: &'k Published,
    /// The built site, if the declaration is to be held against one.
    pub seen: Option<&'k Seen>,
}

impl<'p> Cx<'p> {
    /// Everything that the author has written for readers.
    pub(crate) fn written(&self) -> impl Iterator<Item = &'p Written<'p>> + use<'p> {
        self.texts.iter().chain(self.messages)
    }

    /// Whether a known gap stands at a place: the gap is reported, and nothing else needs saying there.
    pub(crate) fn has_gap(&self, within: Span) -> bool {
        self.policy.todos.iter().any(|todo| self.holds(within, todo.span))
    }

    /// Whether a place lies inside another, or inside what that one is laid over.
    pub(crate) fn holds(&self, outer: Span, inner: Span) -> bool {
        self.policy.layers.holds(outer, inner)
    }

    /// Whether a key is a known gap, by its path in the declaration: `controller.persons-processing`.
    pub(crate) fn is_gap(&self, path: &str) -> bool {
        self.policy.todos.iter().any(|todo| todo.value == path)
    }

    /// The day that decides what is in force. A page that is dated ahead speaks of that day, and one that is built later
    /// is read later.
    pub(crate) fn day_read(&self) -> Date {
        self.policy.updated.given().map_or(self.today, |updated| self.today.max(*updated))
    }

    /// Whether the catalog states a fact about a word to be true; of own words it states nothing.
    pub(crate) fn is(&self, words: Vocabulary, word: &Word, fact: &str) -> bool {
        word.id().and_then(|id| self.catalog.entry(words, id)).is_some_and(|entry| entry.is(fact))
    }

    /// Where a finding about a key that the whole declaration leaves out points: its first word.
    pub(crate) fn beginning(&self) -> Span {
        self.policy.span.part(0, "klartext".len())
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its stable number.
    pub code: Code,
    /// Its name, which reads after "allow".
    pub name: &'static str,
    /// The weight of its findings.
    pub level: Level,
    /// The provisions it rests on, in the short form of a citation; none for practice and for the language itself.
    pub law: &'static [&'static str],
    /// Its page.
    pub page: &'static str,
    /// What it does; `None` for findings that arise elsewhere: while a text becomes a policy, or when allows are applied.
    pub check: Option<fn(&Cx, &mut Findings)>,
}

impl Rule {
    /// A finding of this rule, at its level.
    pub fn finding(&self, title: impl Into<String>, span: Span, label: impl Into<String>) -> Finding {
        Finding::new(self.code, self.level, title, span, label)
    }

    /// Whether an `allow` may lower it: never a shape error, a known gap or a contradicted claim.
    pub fn may_be_allowed(&self) -> bool {
        self.check.is_some() && !NEVER_ALLOWED.contains(&self.name)
    }

    /// Whether it holds the declaration against the built site, without which it finds nothing.
    pub fn needs_site(&self) -> bool {
        (800..900).contains(&self.code.0)
    }
}

/// Rules that no `allow` lowers: they keep an incomplete or untrue statement from being published.
const NEVER_ALLOWED: [&str; 6] = [
    "known-gap",
    "contradicted-claim",
    "contradicted-on-site",
    "allow-without-reason",
    "text-without-neighbour",
    "anchor-twice",
];

/// The rule with a code (`KT305`) or a name.
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    let code = Code::parse(code_or_name);
    RULES.iter().copied().find(|rule| rule.name == code_or_name || Some(rule.code) == code)
}

/// Runs every rule, applies the allows, and sorts.
pub fn run(policy: &Policy, known: Known) -> Findings {
    let Known { catalog, sources, messages: own, today, published, seen } = known;
    let (texts, messages) = (written::texts(policy, catalog, sources), written::messages(own, catalog));
    let site = seen.map(|seen| Site::of(seen, policy, catalog));
    let site = site.as_ref();
    let cx = Cx { policy, catalog, today, texts: &texts, messages: &messages, published, sources, site };
    let mut found = Findings::default();
    for check in RULES.iter().filter_map(|rule| rule.check) {
        check(&cx, &mut found);
    }
    tell_of_other_laws(&cx, &mut found);
    // Which allows are idle can be told only when all other findings are there.
    let idle: Vec<&Allow> = policy.allows.iter().filter(|allow| !apply(&cx, allow, &mut found)).collect();
    idle.into_iter().filter_map(|allow| rules::idle_allow(&cx, allow)).for_each(|finding| found.push(finding));
    found.point_below(&policy.layers);
    found.sort();
    found
}

/// Adds to findings that cite a German act, where the controller sits in another country, that its own law may hold.
fn tell_of_other_laws(cx: &Cx, found: &mut Findings) {
    let address = cx.policy.controller.given().and_then(|controller| controller.address.given());
    let Some(country) = address.map(|address| address.country.as_str()).filter(|country| *country != "DE") else {
        return;
    };
    for finding in found.iter_mut() {
        // One rule is about nothing else, and says so itself.
        let rule = RULES.iter().find(|rule| rule.code == finding.code && rule.name != "device-law-elsewhere");
        let Some(rule) = rule else { continue };
        let acts = rule.law.iter().filter_map(|law| law.split(' ').next());
        let mut german = acts.filter(|act| !SHARED_ACTS.contains(act)).map(|act| format!(" {}", act.to_uppercase()));
        let cites = |act: String| finding.notes.iter().any(|note| note.to_uppercase().contains(&act));
        if german.any(cites) {
            finding.notes.push(format!(
                "the controller sits in `{country}`, where another law may hold in place of the German one"
            ));
        }
    }
}

/// Acts that hold in every country of the Union.
const SHARED_ACTS: [&str; 2] = ["gdpr", "aiact"];

/// Lowers the findings that an allow is meant for to hints that repeat its reason. Tells whether there are any.
fn apply(cx: &Cx, allow: &Allow, found: &mut Findings) -> bool {
    let (Some(rule), Some(because)) = (rule(&allow.rule).filter(|rule| rule.may_be_allowed()), allow.because.given())
    else {
        return false;
    };
    let Some(places) = places(cx, allow) else { return false };
    let mut matches = false;
    for finding in found.iter_mut().filter(|finding| finding.code == rule.code && lies_in(cx, finding, &places)) {
        matches = true;
        if finding.level < Level::Hint {
            finding.level = Level::Hint;
            finding.notes.push(format!("allowed because: {because}"));
        }
    }
    matches
}

/// An empty list of places stands for the whole declaration.
fn lies_in(cx: &Cx, finding: &Finding, places: &[Span]) -> bool {
    places.is_empty() || places.iter().any(|place| cx.holds(*place, finding.primary.span))
}

/// The places an allow is meant for; `None` where its id names nothing.
fn places(cx: &Cx, allow: &Allow) -> Option<Vec<Span>> {
    let Some(at) = &allow.at else { return Some(Vec::new()) };
    let policy = cx.policy;
    let mut places = cx.site.map_or_else(Vec::new, |site| site.places_of(&at.value));
    places.extend(policy.chapters.iter().filter(|chapter| chapter.id.as_str() == at.value).filter_map(|it| it.all));
    for (chapter, service) in policy.services() {
        if chapter.id.as_str() == at.value || service.id.as_str() == at.value {
            places.extend([service.id.span, service.span]);
        }
        for part in service.parts.iter().filter(|part| part.id.as_str() == at.value) {
            places.extend([part.id.span, part.span]);
        }
    }
    places.extend(policy.parties.iter().filter(|party| party.id.as_str() == at.value).map(|party| party.span));
    places.extend(policy.places.iter().filter(|place| place.id.as_str() == at.value).map(|place| place.id.span));
    places.extend(policy.texts.iter().filter(|text| text.id.as_str() == at.value).map(|text| text.body.span));
    (!places.is_empty()).then_some(places)
}

/// A policy without findings at error level. There is no other way to one than [`judge`].
#[derive(Debug, Clone)]
pub struct Cleared(Arc<Policy>);

impl Cleared {
    /// The policy.
    pub fn policy(&self) -> &Policy {
        &self.0
    }
}

/// Runs every rule and clears the policy, if none finds an error.
pub fn judge(policy: &Arc<Policy>, known: Known) -> (Findings, Option<Cleared>) {
    let findings = run(policy, known);
    let cleared = (!findings.has_errors()).then(|| Cleared(Arc::clone(policy)));
    (findings, cleared)
}
