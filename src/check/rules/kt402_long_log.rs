//! Logs that are kept for long want a reason. No provision names a period; practice does.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Keeping, Service};
use crate::source::At;
use crate::value::Period;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(402),
    name: "long-log",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt402_long_log.md"),
    check: Some(check),
};

/// What practice thinks long: four weeks and a little.
const USUAL: Period = Period { years: 0, months: 0, weeks: 0, days: 30, hours: 0, minutes: 0 };

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| service.logs.given().is_some()) {
        for keeping in kept(service) {
            let period = keeping.rule.longest();
            if let Some(period) = period.filter(|period| period.roughly_minutes() > USUAL.roughly_minutes()) {
                out.push(finding(cx, service, keeping, period));
            }
        }
    }
}

/// The periods of the logs; that of the service where the logs have none.
fn kept(service: &Service) -> Vec<&Keeping> {
    let of_logs: Vec<&Keeping> = service.log_keepings().collect();
    if of_logs.is_empty() { service.retention.given().into_iter().collect() } else { of_logs }
}

fn finding(cx: &Cx, service: &Service, keeping: &Keeping, period: At<Period>) -> Finding {
    let title = format!("logs of `{}` are kept for {}", service.id.value, period.value);
    let place = if cx.holds(service.span, period.span) { period.span } else { keeping.span };
    let mut finding = RULE.finding(title, place, format!("longer than {USUAL}"));
    if place != period.span {
        finding = finding.label(period.span, format!("declared as {}", period.value));
    }
    if let Some(usual) = cx.catalog.find_retention("weblogs").map(|key| cx.catalog.retention(&key))
        && let (Some(from), Some(to)) = (usual.period, usual.up_to)
    {
        let verified = usual.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        finding = finding.label(usual.id.span, format!("usual for web servers: {from} to {to}{verified}"));
    }
    let id = &service.id.value;
    finding
        .note("no provision names a period for logs; practice keeps them for days, and longer for a reason")
        .help(format!("shorten it, or give the reason: `allow: [{{rule: long-log, at: {id}, because: …}}]`"))
}
