//! A text for customers' own pages tells what is logged for them; without that it would tell them nothing.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(510),
    name: "snippet-unsaid",
    level: Level::Error,
    law: &["gdpr 13(1)(e)", "gdpr 13(2)(a)"],
    page: include_str!("kt510_snippet_unsaid.md"),
    check: Some(check),
};

const NOTE: &str =
    "customers tell their visitors who receives data and how long they are kept: Art. 13(1)(e), (2)(a) GDPR";

fn check(cx: &Cx, out: &mut Findings) {
    for (_, service, offer) in cx.policy.snippets().filter(|(_, service, _)| service.logs.is_unsaid()) {
        let finding = RULE.finding("a snippet without logs", offer.span, "what is logged is not declared");
        let finding = finding.label(service.id.span, "for customers of this service");
        out.push(finding.note(NOTE).help("add `logs: …` to the service, or `logs: none` where nothing is logged"));
    }
    let page = cx.policy.documents.place(Kind::Snippets);
    if let Some(page) = page.filter(|_| cx.policy.snippets().next().is_none()) {
        let title = "a page of snippets that has nothing to say";
        let finding = RULE.finding(title, page, "no service offers a snippet");
        out.push(finding.note(NOTE).help("add `snippet: true` under `on-behalf` of a service that customers use"));
    }
}
