//! Measures that leave out a goal of Art. 32(1) GDPR look incomplete, and often are.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};
use crate::model::{Measure, MeasureGroup};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(602),
    name: "goal-without-measure",
    level: Level::Warning,
    law: &["gdpr 32(1)"],
    page: include_str!("kt602_goal_without_measure.md"),
    check: Some(check),
};

/// The goals of Art. 32(1)(a) to (d) GDPR.
const GOALS: [&str; 6] =
    ["pseudonymisation-encryption", "confidentiality", "integrity", "availability", "recovery", "review"];

fn check(cx: &Cx, out: &mut Findings) {
    let mut pages = cx.policy.documents.wanted.iter().filter(|wanted| matches!(wanted.value, Kind::Measures(_)));
    let Some(page) = pages.next() else { return };
    let groups = cx.policy.measures.list();
    // What is held back from the public serves as well; what is only planned does not.
    let serves = |goal: &str, group: &MeasureGroup| {
        let is_served = group.measures.is_todo() || group.measures.list().iter().any(Measure::is_in_place);
        is_served && cx.catalog.measure_group(&group.group).goal == goal
    };
    let missing: Vec<&str> = GOALS.into_iter().filter(|goal| !groups.iter().any(|group| serves(goal, group))).collect();
    // A page without any measure has a finding of its own.
    if missing.is_empty() || missing.len() == GOALS.len() {
        return;
    }
    let title = match missing[..] {
        [one] => format!("no measure serves `{one}`"),
        _ => format!("no measure serves {} goals of Art. 32(1) GDPR", missing.len()),
    };
    let names = missing.join("`, `");
    let finding = RULE.finding(title, page.span, format!("nothing in place for `{names}`"));
    let note = "Art. 32(1)(a) to (d) GDPR names pseudonymisation and encryption, confidentiality, integrity, availability, \
                recovery and regular review";
    let groups = groups_of(cx, &missing).join("`, `");
    out.push(finding.note(note).help(format!("add measures to the groups that serve them: `{groups}`")));
}

/// The groups of measures that serve these goals.
fn groups_of<'c>(cx: &Cx<'c>, goals: &[&str]) -> Vec<&'c str> {
    let serves = |id: &&str| {
        let key = cx.catalog.find_measure_group(id);
        key.is_some_and(|key| goals.contains(&cx.catalog.measure_group(&key).goal.as_str()))
    };
    cx.catalog.measure_group_ids().into_iter().filter(serves).collect()
}
