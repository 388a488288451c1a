//! How long data are kept has to be told, service by service.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{LogEvent, Logs, Service, Stated};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(401),
    name: "retention-unsaid",
    level: Level::Error,
    law: &["gdpr 13(2)(a)", "gdpr 14(2)(a)"],
    page: include_str!("kt401_retention_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| service.is_ours()) {
        if service.retention.is_unsaid() && !is_said_elsewhere(service) {
            out.push(match service.logs.given() {
                Some(logs) => of_logs(service, logs),
                None => of_data(service),
            });
        }
    }
}

/// Whether the period stands with the logs, the cases, the cookies or the data of customers.
fn is_said_elsewhere(service: &Service) -> bool {
    let bare = service.data.list().is_empty();
    let by_cases = bare && service.purposes.list().is_empty() && !service.cases.is_empty();
    let by_cookies = bare && service.cookies.given().is_some_and(|cookies| !cookies.items.is_empty());
    let of_customers = bare && service.on_behalf.as_ref().is_some_and(|on_behalf| !on_behalf.retention.is_unsaid());
    match &service.logs {
        Stated::Given(logs) => !logs.retention.is_unsaid() || unsaid_event(&logs.value).is_none(),
        Stated::Todo(_) => true,
        _ => by_cases && service.cases.iter().all(|case| !case.retention.is_unsaid()) || by_cookies || of_customers,
    }
}

/// The first kind of entry without a period. One that adds to another kind is kept with it.
fn unsaid_event(logs: &Logs) -> Option<&LogEvent> {
    logs.events.iter().find(|event| event.retention.is_unsaid() && event.adds_to.is_none())
}

fn of_data(service: &Service) -> Finding {
    let title = format!("`{}` does not say how long its data are kept", service.id.value);
    let finding = RULE.finding(title, service.id.span, "declared without `retention`");
    cited(finding, service).help("add `retention: …` with a period, or with an event as in `until contract-end`")
}

fn of_logs(service: &Service, logs: &Logs) -> Finding {
    let title = format!("`{}` does not say how long its logs are kept", service.id.value);
    let finding = match unsaid_event(logs).and_then(|event| event.id.as_ref()) {
        Some(id) => RULE.finding(title, id.span, "neither here nor for the whole log"),
        None => RULE.finding(title, service.id.span, "its logs are declared without `retention`"),
    };
    cited(finding, service).help("add `retention: …` to the logs, such as `retention: 7 days`")
}

fn cited(finding: Finding, service: &Service) -> Finding {
    let provision = if service.source.given().is_some() { "Art. 14(2)(a)" } else { "Art. 13(2)(a)" };
    finding.note(format!("{provision} GDPR asks for the period of storage, or for the criteria that determine it"))
}
