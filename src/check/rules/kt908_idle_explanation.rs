//! A term is explained where the page has an occasion for it. Whether own texts use it nobody can tell from its id.

use crate::catalog::Occasion;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::ExplanationRef;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(908),
    name: "idle-explanation",
    level: Level::Hint,
    law: &[],
    page: include_str!("kt908_idle_explanation.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // Whoever adds a remark has an occasion.
    let plain = cx.policy.glossary.iter().filter(|explanation| explanation.note.is_none());
    let chosen = plain.filter_map(|explanation| match &explanation.what.value {
        ExplanationRef::Shipped(key) => Some((key, explanation.what.span)),
        ExplanationRef::Own { .. } => None,
    });
    let chosen: Vec<_> = chosen.collect();
    if chosen.is_empty() || cx.has_gap(cx.policy.span) {
        return;
    }
    // Whether German law has an occasion nobody can tell without an address.
    let address = cx.policy.controller.given().and_then(|controller| controller.address.given());
    let is_open = |occasion| occasion == Occasion::German && address.is_none();
    let relevant = cx.policy.relevant_explanations(cx.catalog);
    for (key, span) in chosen {
        let is_relevant = relevant.iter().any(|one| one.as_str() == key.as_str());
        if !is_relevant && !is_open(cx.catalog.explanation(key).with) {
            let title = format!("`{}` is explained and has no occasion", key.as_str());
            let finding = RULE.finding(title, span, "nothing in the declaration has to do with it");
            out.push(finding.help("leave it out, or let `glossary: all` choose what is relevant"));
        }
    }
}
