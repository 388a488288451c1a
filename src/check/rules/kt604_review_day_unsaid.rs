//! Regular reviews have an interval, or at least a last day.

use super::kt603_review_overdue::interval;
use crate::check::{Cx, Rule, promised};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(604),
    name: "review-day-unsaid",
    level: Level::Hint,
    law: &["gdpr 32(1)(d)"],
    page: include_str!("kt604_review_day_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut pages = cx.policy.documents.wanted.iter().filter(|wanted| matches!(wanted.value, Kind::Measures(_)));
    if pages.next().is_none() || cx.policy.measures.span().is_some_and(|measures| cx.has_gap(measures)) {
        return;
    }
    if promised::measures(cx).any(|(_, measure)| measure.reviewed.is_some() || interval(cx, measure).is_some()) {
        return;
    }
    // That there is none has a finding of its own.
    let mut reviews = promised::measures(cx).filter(|(group, measure)| {
        let serves = group.is_some_and(|group| cx.catalog.measure_group(&group.group).goal == "review");
        serves && measure.is_in_place()
    });
    let Some((_, review)) = reviews.next() else { return };
    let title = "no measure says how often or when it was last reviewed";
    let finding = RULE.finding(title, review.what.span, "neither `every` with a period nor `reviewed`");
    let note = "Art. 32(1)(d) GDPR asks for regular testing, assessing and evaluating of the measures";
    out.push(finding.note(note).help("add `every: …` or `reviewed: …` to the measures that are reviewed"));
}
