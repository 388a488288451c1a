//! Every service says what its data are for.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(201),
    name: "purpose-missing",
    level: Level::Error,
    law: &["gdpr 13(1)(c)", "gdpr 14(1)(c)", "gdpr 5(1)(b)"],
    page: include_str!("kt201_purpose_missing.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.own_services() {
        let is_said = service.purposes.is_todo() || !service.purposes.list().is_empty();
        if is_said || service.cases.iter().any(|case| !case.purposes.is_empty()) {
            continue;
        }
        let title = format!("`{}` has no purpose", service.id.as_str());
        let finding = RULE.finding(title, service.id.span, "processes data for no declared purpose");
        let finding = service.purposes.span().into_iter().fold(finding, |finding, at| finding.label(at, "none here"));
        let note = "Art. 13(1)(c) GDPR asks for the purposes and the legal basis of each";
        out.push(finding.note(note).help("add `purposes: {…: …}`, such as `purposes: {contact: contract}`"));
    }
}
