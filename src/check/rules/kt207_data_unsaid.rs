//! Readers want to know which data are meant; where data come from others, they are asked for.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(207),
    name: "data-unsaid",
    level: Level::Warning,
    law: &["gdpr 14(1)(d)"],
    page: include_str!("kt207_data_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.own_services() {
        let elsewhere = service.logs.given().is_some()
            || !service.parts.is_empty()
            || service.cases.iter().any(|case| !case.data.is_empty())
            || service.on_behalf.is_some();
        if !service.data.is_unsaid() || elsewhere && service.source.given().is_none() {
            continue;
        }
        let title = format!("`{}` does not say which data", service.id.as_str());
        let mut finding = RULE.finding(title, service.id.span, "no `data` in this service");
        finding = match service.source.span().filter(|_| service.source.given().is_some()) {
            Some(source) => {
                finding.level = Level::Error;
                let note = "Art. 14(1)(d) GDPR asks for the categories of data that come from others";
                finding.label(source, "data come from others").note(note)
            }
            None => finding.note("good practice: Art. 13 GDPR does not ask for it, Art. 5(1)(a) for transparency"),
        };
        out.push(finding.help("add `data: […]`, or `data: none` where no personal data are processed"));
    }
}
