//! A shipped fact in doubt is worth a look before a statement relies on it.

use crate::check::used::used;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(905),
    name: "fact-needs-review",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt905_fact_needs_review.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for fact in used(cx).iter().filter(|fact| fact.needs_review) {
        let title = format!("the facts about `{}` are in doubt", fact.id);
        let label = match fact.verified {
            Some(day) => format!("marked for review, last looked at on {day}"),
            None => "marked for review".to_owned(),
        };
        let finding = RULE.finding(title, fact.span, "referred to here").label(fact.entry, label);
        let sources = fact.sources.join(", ");
        let finding = if sources.is_empty() { finding } else { finding.note(format!("sources: {sources}")) };
        out.push(finding.help("compare what the page says with the source"));
    }
}
