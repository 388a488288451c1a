//! Own texts that name repealed provisions, ended services or firms under former names, or say what is not so.

use crate::catalog::{Declared, Entry, Outdated};
use crate::check::written::Written;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Policy, Role};
use crate::source::Span;
use crate::yaml::shorten;
use std::ops::Range;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(704),
    name: "outdated-term",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt704_outdated_term.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for text in cx.texts {
        // What an entry has found is not found again by a more general one.
        let mut taken: Vec<Range<usize>> = Vec::new();
        for entry in cx.catalog.outdated_in(&text.plain) {
            let places = entry.places_in(&text.plain, text.lang).into_iter();
            let mut free = places.filter(|place| !taken.iter().any(|it| it.start < place.end && place.start < it.end));
            let Some(place) = free.next() else { continue };
            let finding = found(entry, text, &place);
            taken.push(place);
            match entry.untrue_with.map(|what| witness(cx.policy, what)) {
                Some(None) => {}
                Some(Some(span)) => out.push(finding.label(span, "named here")),
                None => out.push(finding),
            }
        }
    }
}

fn found(entry: &Entry<Outdated>, text: &Written, place: &Range<usize>) -> Finding {
    let term = shorten(&text.words[place.clone()]);
    let fault = entry.fault.as_deref().unwrap_or("is outdated");
    let mut finding = RULE.finding(format!("`{term}` {fault}"), text.place(place), "in this text");
    if entry.is_hint {
        finding.level = Level::Hint;
    }
    let finding = finding.label(entry.id.span, "known to the catalog").note(entry.was.clone());
    match (entry.say_in(text.lang), &entry.advice) {
        (Some(say), _) => finding.help(format!("where it is still meant, say: {say}")),
        (None, Some(advice)) => finding.help(advice.clone()),
        (None, None) => finding.help("leave it out, because nothing stands in its place"),
    }
}

/// The first place in the declaration that makes a sentence untrue.
fn witness(policy: &Policy, what: Declared) -> Option<Span> {
    match what {
        Declared::Cookies => {
            let cookies = policy.services_and_parts().filter_map(|service| service.cookies.given());
            cookies.flat_map(|cookies| &cookies.items).map(|cookie| cookie.name.span).next()
        }
        Declared::Recipients => {
            let others = policy.parties.iter().filter(|party| party.role.value != Role::Processor);
            others.map(|party| party.id.span).next()
        }
    }
}
