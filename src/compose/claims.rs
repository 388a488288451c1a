//! Negative statements: the demanded ones, and those that the declaration proves without being asked.
//! A demanded claim that the data contradict never gets here: a rule stops it as an error.

use super::words::join;
use super::{Cx, chapter, service};
use crate::document::{Inline, Joint, Line, say, say_with};
use crate::model::{Claim, ClaimScope, Exception, judge};

/// Every claim that may be printed, with its scope and its exceptions.
pub(super) fn lines(cx: &Cx) -> Vec<Line> {
    let mut lines = Vec::new();
    for set in &cx.policy.claims {
        for claim in &set.claims {
            let entry = cx.catalog.claim(&claim.what);
            if judge(cx.policy, cx.catalog, &set.scope, entry, &claim.except).against.is_empty() {
                lines.push(line(cx, &set.scope, claim));
            }
        }
    }
    lines.extend(derived(cx));
    lines
}

/// Claims about everything that the declaration proves, unless one of their kind is demanded somewhere.
fn derived(cx: &Cx) -> Vec<Line> {
    let demanded =
        |id: &str| cx.policy.claims.iter().flat_map(|set| &set.claims).any(|claim| claim.what.as_str() == id);
    let is_proven = |id: &&str| {
        let key = cx.catalog.find_claim(id);
        let entry = key.as_ref().map(|key| cx.catalog.claim(key));
        entry.is_some_and(|entry| {
            entry.derived && judge(cx.policy, cx.catalog, &ClaimScope::Everywhere, entry, &[]).is_proven()
        })
    };
    let ids = cx.catalog.claim_ids();
    if cx.policy.services().next().is_none() {
        return Vec::new();
    }
    ids.into_iter().filter(|id| !demanded(id)).filter(is_proven).map(|id| say(format!("claim-{id}")).into()).collect()
}

fn line(cx: &Cx, scope: &ClaimScope, claim: &Claim) -> Line {
    let mut line: Line = say(format!("claim-{}", claim.what.as_str())).into();
    if let Some(scope) = scope_name(cx, scope) {
        line = say_with("claim-scoped", vec![("scope", scope), ("claim", line)]).into();
    }
    let otherwise = claim.otherwise.as_ref().map(|word| cx.word(word));
    let mut slots = vec![("claim", line)];
    slots.extend(otherwise.map(|words| ("otherwise", words)));
    if !claim.except.is_empty() {
        let lines = claim.except.iter().map(|exception| exception_line(cx, exception)).collect();
        slots.push(("except", join(Joint::Semicolon, lines)));
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

fn scope_name(cx: &Cx, scope: &ClaimScope) -> Option<Line> {
    match scope {
        ClaimScope::Everywhere => None,
        ClaimScope::Chapter(id) => {
            let found = cx.policy.chapters.iter().find(|chapter| chapter.id.value == *id);
            found.map(|found| chapter::title(cx, found))
        }
        ClaimScope::Service(id) => {
            let found = cx.policy.services().find(|(_, service)| service.id.value == *id);
            found.map(|(_, found)| service::title(cx, found))
        }
    }
}

fn exception_line(cx: &Cx, exception: &Exception) -> Line {
    match exception {
        Exception::Service(key) => {
            let found = cx.policy.services().find(|(_, service)| service.id.as_str() == key.as_str());
            found
                .map(|(chapter, found)| {
                    let target = crate::document::Target::Anchor(service::anchor(chapter, found));
                    Inline::Link(target, service::title(cx, found)).into()
                })
                .unwrap_or_default()
        }
        Exception::Word(word) => cx.word(word),
    }
}
