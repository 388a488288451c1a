//! Whoever goes on reading has not consented.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::source::Span;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(214),
    name: "consent-inferred",
    level: Level::Error,
    law: &["gdpr 4 no 11", "gdpr 7(1)"],
    page: include_str!("kt214_consent_inferred.md"),
    check: Some(check),
};

/// Parts of words, in small letters, by which use or silence passes for consent.
const USE: [&str; 19] = [
    "nutzung",
    "nutzen",
    "weitersurf",
    "besuch",
    "aufruf",
    "stillschweig",
    "konkludent",
    "schlüssig",
    "schweigen",
    "widersprechen",
    "voreingestellt",
    "vorausgewählt",
    "use of",
    "using",
    "continu",
    "visit",
    "browsing",
    "implied",
    "pre-ticked",
];

/// Parts of words that tell of an act of one's own.
const ACT: [&str; 15] = [
    "klick",
    "kreuz",
    "häkchen",
    "bestätig",
    "schaltfläche",
    "einwilligungs",
    "fenster",
    "unterschr",
    "click",
    "tick the",
    "confirm",
    "button",
    "banner",
    "sign",
    "dialogue",
];

fn check(cx: &Cx, out: &mut Findings) {
    let mut seen: BTreeSet<Span> = BTreeSet::new();
    for service in cx.policy.services_and_parts() {
        let ways = service.consent.given().into_iter().flat_map(|consent| &consent.by);
        for text in ways.filter_map(|item| item.what.own_text()) {
            let versions = text.versions();
            let Some((_, span)) = versions.iter().find(|(words, _)| is_inferred(words)) else { continue };
            if !seen.insert(*span) {
                continue;
            }
            let title = format!("consent to `{}` is inferred from use", service.id.as_str());
            let finding = RULE.finding(title, *span, "no act of consent").label(service.id.span, "in this service");
            let note = "Art. 4(11) GDPR: consent is a clear affirmative act; CJEU C-673/17: a ticked box is none";
            out.push(finding.note(note).help("ask before, with a choice: `by: banner`, `by: checkbox`"));
        }
    }
}

fn is_inferred(words: &str) -> bool {
    let words = words.to_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    has(&USE) && !has(&ACT)
}
