//! An exception from a claim that the claim does not need makes the statement weaker than the facts.

use crate::catalog::Without;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Claim, ClaimScope, Exception, covers, judge};
use crate::source::At;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(505),
    name: "idle-exception",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt505_idle_exception.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for set in &cx.policy.claims {
        for claim in &set.claims {
            for exception in idle(cx, &set.scope, claim) {
                let Exception::Service(key) = &exception.value else { continue };
                let title = format!("`{}` is no exception from `{}`", key.as_str(), claim.what.as_str());
                let finding = RULE.finding(title, exception.span, "contradicts nothing");
                let finding = finding.label(claim.what.span, "the claim holds without it");
                out.push(finding.help(format!("remove `{}` from `except`", key.as_str())));
            }
        }
    }
}

/// The services whose exception changes nothing, each judged beside those that are left.
fn idle<'p>(cx: &Cx, scope: &ClaimScope, claim: &'p Claim) -> Vec<&'p At<Exception>> {
    let entry = cx.catalog.claim(&claim.what);
    let holds = |except: &[At<Exception>]| judge(cx.policy, cx.catalog, scope, entry, except).against.is_empty();
    let mut left = claim.except.clone();
    // A claim that is contradicted all the same has a finding of its own.
    if !holds(&left) {
        return Vec::new();
    }
    let mut idle = Vec::new();
    for exception in claim.except.iter().rev().filter(|exception| matches!(exception.value, Exception::Service(_))) {
        let without: Vec<At<Exception>> = left.iter().filter(|other| *other != exception).cloned().collect();
        if holds(&without) && !is_unproven(cx, claim, exception) {
            left = without;
            idle.push(exception);
        }
    }
    idle
}

/// Whether the claim is about storage and the excepted service leaves open what it stores: it would not be proven.
fn is_unproven(cx: &Cx, claim: &Claim, exception: &At<Exception>) -> bool {
    let entry = cx.catalog.claim(&claim.what);
    let on_storage = entry.derived && entry.cookies != Without::Unsaid;
    on_storage && cx.policy.services().any(|(_, service)| service.cookies.is_unsaid() && covers(exception, service))
}
