//! A negative statement that the same declaration contradicts is untrue.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::judge;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(504),
    name: "contradicted-claim",
    level: Level::Error,
    law: &["gdpr 5(1)(a)"],
    page: include_str!("kt504_contradicted_claim.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for set in &cx.policy.claims {
        for claim in &set.claims {
            let entry = cx.catalog.claim(&claim.what);
            for against in judge(cx.policy, cx.catalog, &set.scope, entry, &claim.except).against {
                let title = format!("the claim `{}` is contradicted by `{}`", claim.what.as_str(), against.what);
                let mut finding = RULE.finding(title, claim.what.span, "claimed here");
                finding = finding.label(against.span, "contradicted here");
                finding = finding.note("Art. 5(1)(a) GDPR asks for processing that is fair and transparent");
                if !against.service.is_empty() {
                    let help = format!("if `{}` is meant to be an exception, name it under `except`", against.service);
                    finding = finding.help(help);
                }
                out.push(finding);
            }
        }
    }
}
