//! A page of cookies that neither names one nor may say that there is none would be empty.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};
use crate::model::Stated;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(509),
    name: "cookies-unsaid",
    level: Level::Error,
    law: &["gdpr 5(1)(a)", "tdddg 25(1)"],
    page: include_str!("kt509_cookies_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(page) = cx.policy.documents.place(Kind::Cookies) else { return };
    let is_told = |stated: &Stated<_>| stated.given().is_some() || stated.is_todo();
    if cx.policy.services_and_parts().any(|service| is_told(&service.cookies)) {
        return;
    }
    let Some(silent) = cx.policy.services_and_parts().find(|service| service.cookies.is_unsaid()) else { return };
    let title = "a page of cookies that has nothing to say";
    let finding = RULE.finding(title, page, "no service declares what it stores");
    let finding = finding.label(silent.id.span, "declared without `cookies`");
    let note =
        "that nothing is stored may be said only where every service states it: Art. 5(1)(a) GDPR, Section 25(1) TDDDG";
    let help = "add `cookies: none` to every service or to `all` of their chapter, or name what they store";
    out.push(finding.note(note).help(help));
}
