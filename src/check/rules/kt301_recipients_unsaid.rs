//! Every service says who receives its data, or that nobody does.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(301),
    name: "recipients-unsaid",
    level: Level::Error,
    law: &["gdpr 13(1)(e)", "gdpr 14(1)(e)"],
    page: include_str!("kt301_recipients_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.own_services() {
        // Where nothing but a log is kept, what the log says is enough.
        let logs_only = service.data.list().is_empty() && service.cookies.given().is_none();
        let said_there = service.logs.given().is_some_and(|logs| logs_only && !logs.recipients.is_unsaid());
        if !service.recipients.is_unsaid() || said_there {
            continue;
        }
        let title = format!("`{}` does not say who receives data", service.id.as_str());
        let mut finding = RULE.finding(title, service.id.span, "no `recipients` in this service");
        if let Some(first) = cx.policy.recipients_of(service, cx.catalog).first() {
            let note = format!("`{}` receives data by its place or product; others may, too", first.party.id.as_str());
            finding = finding.note(note);
        }
        finding = finding.note("Art. 13(1)(e) GDPR asks for the recipients of the data");
        let help = "add `recipients: […]`, or `recipients: no-others` where nobody does besides those that follow \
                    from places and products";
        out.push(finding.help(help));
    }
}
