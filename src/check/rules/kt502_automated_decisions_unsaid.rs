//! Whether decisions are left to machines, and how they come about, has to be told.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{AutomatedDecision, Stated};
use crate::value::Text;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(502),
    name: "automated-decisions-unsaid",
    level: Level::Error,
    law: &["gdpr 13(2)(f)", "gdpr 22"],
    page: include_str!("kt502_automated_decisions_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    match &cx.policy.automated_decisions {
        Stated::Unsaid => {
            let title = "automated decisions are neither described nor ruled out";
            let finding = RULE.finding(title, cx.beginning(), "the declaration has no `automated-decisions`");
            let finding = finding.note("Art. 13(2)(f) GDPR asks for the existence of automated decision-making");
            out.push(finding.help(
                "add `automated-decisions: none`, if no decision with legal or similar effect is left to machines",
            ));
        }
        Stated::Given(decisions) => {
            decisions.iter().filter_map(incomplete).for_each(|finding| out.push(finding));
        }
        Stated::None(_) | Stated::Todo(_) => {}
    }
}

fn incomplete(decision: &AutomatedDecision) -> Option<Finding> {
    let parts = [("logic", &decision.logic), ("consequences", &decision.consequences)];
    let missing: Vec<&str> = parts.iter().filter(|(_, text)| is_left_out(text)).map(|(key, _)| *key).collect();
    let what = missing.join("` and `");
    let finding =
        RULE.finding("an automated decision is not explained", decision.title.span, format!("told without `{what}`"));
    let note = "Art. 13(2)(f) GDPR asks for the logic involved, and for the significance and the consequences";
    (!missing.is_empty()).then(|| finding.note(note).help(format!("add `{what}` in plain sentences")))
}

fn is_left_out(text: &Stated<Text>) -> bool {
    text.is_unsaid() || text.is_none()
}
