//! An archive with a hole: versions before and behind are kept, and one that was announced in between is not.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};
use crate::model::Stated;
use crate::value::Date;
use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(915),
    name: "version-not-kept",
    level: Level::Hint,
    law: &["gdpr 5(2)"],
    page: include_str!("kt915_version_not_kept.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let (Some(archive), Stated::Given(updated)) = (&cx.policy.output.archive, &cx.policy.updated) else { return };
    let kept: BTreeSet<Date> = cx.policy.earlier.iter().map(|page| page.date).collect();
    // Nobody knows what was published before the archive was begun.
    let Some(first) = kept.first().filter(|_| cx.policy.publishes(Kind::Statement)) else { return };
    let told: BTreeSet<Date> = cx.policy.history.iter().map(|revision| revision.date.value).collect();
    for revision in &cx.policy.history {
        let date = revision.date.value;
        // What came next changed the statement, so there is something to keep.
        let Some(next) = told.range((Excluded(date), Unbounded)).next().filter(|next| **next <= **updated) else {
            continue;
        };
        if date < *first || kept.contains(&date) {
            continue;
        }
        let finding = RULE.finding(format!("the version of {date} is not kept"), revision.date.span, "announced here");
        let finding = finding.label(archive.span, "no page of this date lies here");
        let finding =
            finding.note(format!("it applied until {next}, and Art. 5(2) GDPR asks to be able to show what was said"));
        let help =
            format!("in the commit of {next}, `klartext build --changes=REV` with the last commit before it keeps it");
        out.push(finding.help(help));
    }
}
