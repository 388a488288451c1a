//! Negative statements: the demanded ones, and those that the declaration proves without being asked.
//! A demanded claim that the data contradict never gets here: a rule stops it as an error.

use super::words::join;
use super::{Cx, chapter, service};
use crate::document::{Inline, Joint, Line, Target, say, say_with};
use crate::model::{Claim, ClaimScope, ClaimSet, Exception, Service, judge};
use crate::source::At;

/// Claims with the name of their scope; those about everything have none.
pub(super) type Scoped = (Option<Line>, Vec<Line>);

/// Every claim that the summary tells, with its exceptions: first what holds everywhere, then what holds in a chapter.
/// What holds for one service only, the service tells.
pub(super) fn by_scope(cx: &Cx) -> Vec<Scoped> {
    let mut everywhere = Vec::new();
    let mut scoped = Vec::new();
    for set in &cx.policy.claims {
        match &set.scope.value {
            ClaimScope::Everywhere => everywhere.extend(lines(cx, set)),
            ClaimScope::Chapter(id) => {
                let found = cx.policy.chapters.iter().find(|chapter| chapter.id.value == *id);
                scoped.extend(found.map(|found| (Some(chapter::title(cx, found)), lines(cx, set))));
            }
            ClaimScope::Service(_) => {}
        }
    }
    everywhere.extend(derived(cx));
    scoped.insert(0, (None, everywhere));
    scoped
}

/// The claims about one service.
pub(super) fn of_service(cx: &Cx, service: &Service) -> Vec<Line> {
    let is_meant = |set: &&ClaimSet| matches!(&set.scope.value, ClaimScope::Service(id) if *id == service.id.value);
    cx.policy.claims.iter().filter(is_meant).flat_map(|set| lines(cx, set)).collect()
}

/// The claims of a set that may be printed.
fn lines(cx: &Cx, set: &ClaimSet) -> Vec<Line> {
    let holds = |claim: &&Claim| {
        let entry = cx.catalog.claim(&claim.what);
        judge(cx.policy, cx.catalog, &set.scope, entry, &claim.except).against.is_empty()
    };
    set.claims.iter().filter(holds).map(|claim| line(cx, claim)).collect()
}

/// Claims about everything that the declaration proves, unless one of their kind is demanded somewhere.
fn derived(cx: &Cx) -> Vec<Line> {
    let demanded =
        |id: &str| cx.policy.claims.iter().flat_map(|set| &set.claims).any(|claim| claim.what.as_str() == id);
    let may_be_derived = |id: &&str| {
        let key = cx.catalog.find_claim(id);
        key.is_some_and(|key| cx.catalog.claim(&key).derived)
    };
    let ids = cx.catalog.claim_ids();
    let ids = ids.into_iter().filter(|id| !demanded(id)).filter(may_be_derived).filter(|id| is_proven(cx, id));
    ids.map(|id| say(format!("claim-{id}")).into()).collect()
}

/// Whether the declaration proves that a claim holds everywhere. One without services proves nothing.
pub(super) fn is_proven(cx: &Cx, id: &str) -> bool {
    let key = cx.policy.services().next().and_then(|_| cx.catalog.find_claim(id));
    let entry = key.as_ref().map(|key| cx.catalog.claim(key));
    entry.is_some_and(|entry| judge(cx.policy, cx.catalog, &ClaimScope::Everywhere, entry, &[]).is_proven())
}

/// A claim with its exceptions.
pub(super) fn line(cx: &Cx, claim: &Claim) -> Line {
    let line = say(format!("claim-{}", claim.what.as_str())).into();
    let otherwise = claim.otherwise.as_ref().map(|word| cx.word(word));
    let mut slots = vec![("claim", line)];
    slots.extend(otherwise.map(|words| ("otherwise", words)));
    if !claim.except.is_empty() {
        slots.push(("count", Inline::Number(claim.except.len() as u64).into()));
        slots.push(("except", exceptions(cx, &claim.except)));
    }
    let mut line: Line = match (claim.except.is_empty(), claim.otherwise.is_some()) {
        (true, false) => slots.swap_remove(0).1,
        (true, true) => say_with("claim-otherwise", slots).into(),
        (false, false) => say_with("claim-except", slots).into(),
        (false, true) => say_with("claim-except-otherwise", slots).into(),
    };
    if let Some(note) = &claim.note {
        line = join(Joint::Space, vec![line, Inline::Given(note.clone()).into()]);
    }
    line
}

/// Exceptions in words, then the services that are exceptions, said to be services where both stand together.
fn exceptions(cx: &Cx, all: &[At<Exception>]) -> Line {
    let (mut words, mut services) = (Vec::new(), Vec::new());
    for exception in all {
        match &exception.value {
            Exception::Word(word) => words.push(cx.word(word)),
            Exception::Service(key) => {
                let found = cx.policy.services().find(|(_, service)| service.id.as_str() == key.as_str());
                services.extend(found.map(|(chapter, found)| -> Line {
                    let target = Target::Anchor(service::anchor(chapter, found));
                    Inline::Link(target, service::title(cx, found)).into()
                }));
            }
        }
    }
    if services.is_empty() {
        return join(Joint::Semicolon, words);
    }
    let services = join(Joint::Comma, services);
    if words.is_empty() {
        return services;
    }
    words.push(say_with("except-services", vec![("services", services)]).into());
    join(Joint::Semicolon, words)
}
