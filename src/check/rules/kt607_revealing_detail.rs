//! What everyone can read of the measures should help readers, and not attackers.

use crate::check::{Cx, Rule, found, promised};
use crate::document::{Edition, Kind};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(607),
    name: "revealing-detail",
    level: Level::Hint,
    law: &["gdpr 32(1)"],
    page: include_str!("kt607_revealing_detail.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let page = Kind::Measures(Edition::Public);
    if !cx.policy.publishes(page) {
        return;
    }
    let public = promised::measures(cx).map(|(_, measure)| measure).filter(|one| one.is_told_in(Edition::Public));
    let mut places = promised::texts_of(public);
    places.extend(cx.policy.texts.iter().filter(|text| text.document == page).map(|text| text.body.span));
    let shown = |text: &usize| places.contains(&cx.policy.prose[*text].span);
    for text in cx.texts.iter().filter(|text| shown(&text.text)) {
        for (entry, place) in found::terms(text, |term| term.in_measures) {
            out.push(found::found(&RULE, entry, text, &place, "for everyone to read"));
        }
    }
}
