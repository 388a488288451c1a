//! Logs that are kept for long want a reason. No provision names a period; practice does.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Keeping, LogEvent, Service, Stated};
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

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(logs) = service.logs.given() else { continue };
        // One period may hold for several kinds of entries; it is judged once, by the one with the narrowest habit.
        let mut kept: Vec<(&Keeping, bool)> = Vec::new();
        for event in &logs.events {
            let keeping = [&event.retention, &logs.retention, &service.retention].into_iter().find_map(Stated::given);
            let Some(keeping) = keeping else { continue };
            let of_visits = records_visits(cx, event);
            match kept.iter_mut().find(|(other, _)| other.span == keeping.span) {
                Some((_, other)) => *other |= of_visits,
                None => kept.push((keeping, of_visits)),
            }
        }
        let found = kept.into_iter().filter_map(|(keeping, of_visits)| finding(cx, service, keeping, of_visits));
        found.for_each(|finding| out.push(finding));
    }
}

/// Whether an entry tells who looked at what: a full address beside the page. Entries of a special case, such as an
/// attack, are for security.
fn records_visits(cx: &Cx, event: &LogEvent) -> bool {
    let holds =
        |id: &str| event.data.iter().flat_map(|datum| datum.items(cx.policy)).any(|it| it.what.id() == Some(id));
    let replaces = event.replaced.iter().any(|(field, _)| field.id() == Some("ip-address"));
    event.when.is_none() && holds("ip-address") && holds("requested-url") && !replaces
}

/// Practice knows a longest time for logs of visits and for logs of security. Below the latter it is a hint.
fn finding(cx: &Cx, service: &Service, keeping: &Keeping, of_visits: bool) -> Option<Finding> {
    let period = keeping.rule.longest()?;
    let of_kind = |id: &str| cx.catalog.find_retention(id).map(|key| cx.catalog.retention(&key));
    let (security, visits) = (of_kind("security-logs")?, of_kind("weblogs")?);
    let usual = if of_visits { visits } else { security };
    let (from, to) = (usual.period?, usual.up_to?);
    let is_longer = |than: Period| period.roughly_minutes() > than.roughly_minutes();
    let limit = if of_visits || is_longer(to) { to } else { from };
    if !is_longer(limit) {
        return None;
    }
    let title = format!("logs of `{}` are kept for {}", service.id.value, period.value);
    let place = if cx.holds(service.span, period.span) { period.span } else { keeping.span };
    let mut finding = RULE.finding(title, place, format!("longer than {limit}"));
    if !is_longer(to) {
        finding.level = Level::Hint;
    }
    if place != period.span {
        finding = finding.label(period.span, format!("declared as {}", period.value));
    }
    let verified = usual.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
    let kind = if of_visits { "web servers" } else { "security" };
    let finding = finding.label(usual.id.span, format!("usual for {kind}: {from} to {to}{verified}"));
    let finding = finding
        .note("no provision names a period for logs; practice keeps them for days, and longer for a reason")
        .help(format!(
            "shorten it, or give the reason: `allow: [{{rule: long-log, at: {}, because: …}}]`",
            service.id.value
        ));
    Some(finding)
}
