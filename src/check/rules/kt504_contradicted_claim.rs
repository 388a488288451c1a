//! A negative statement that the same declaration contradicts is untrue.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Against, judge};

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
            for (against, services) in
                told_once(&judge(cx.policy, cx.catalog, &set.scope, entry, &claim.except).against)
            {
                let title = format!("the claim `{}` is contradicted by `{}`", claim.what.as_str(), against.what);
                let mut finding = RULE.finding(title, claim.what.span, "claimed here");
                finding = finding.label(against.span, "contradicted here");
                finding = finding.note("Art. 5(1)(a) GDPR asks for processing that is fair and transparent");
                out.push(match &services[..] {
                    [] => finding,
                    [one] => finding.help(format!("if `{one}` is meant to be an exception, name it under `except`")),
                    all => finding.help(format!(
                        "if these are meant to be exceptions, name them under `except`: `{}`",
                        all.join("`, `")
                    )),
                });
            }
        }
    }
}

/// What speaks against a claim, each once with the services it belongs to: many of them can have one recipient.
fn told_once(all: &[Against]) -> Vec<(&Against, Vec<&str>)> {
    let mut told: Vec<(&Against, Vec<&str>)> = Vec::new();
    for against in all {
        let known = told.iter_mut().find(|(known, _)| known.span == against.span && known.what == against.what);
        let service = Some(against.service.as_str()).filter(|service| !service.is_empty());
        match known {
            Some((_, services)) => services.extend(service),
            None => told.push((against, service.into_iter().collect())),
        }
    }
    told
}
