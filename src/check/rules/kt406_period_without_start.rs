//! A long period that counts from nothing tells no reader when it is over.

use crate::check::records::records;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Keeping, Retention, Service};
use crate::source::{At, Span};
use crate::value::Period;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(406),
    name: "period-without-start",
    level: Level::Warning,
    law: &["gdpr 13(2)(a)", "ao 147(4)", "hgb 257(5)"],
    page: include_str!("kt406_period_without_start.md"),
    check: Some(check),
};

/// Below this it makes little difference from when a period counts.
const SHORT: Period = Period { years: 0, months: 0, weeks: 0, days: 90, hours: 0, minutes: 0 };

fn check(cx: &Cx, out: &mut Findings) {
    // A named period is one place and one finding.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        let of_cases = service.cases.iter().filter_map(|case| case.retention.given());
        let of_data = service.retention.given().filter(|_| !counts_from_itself(service));
        for keeping in of_data.into_iter().chain(of_cases) {
            // Where provisions have another period, that comes first.
            let record = records(cx, service).into_iter().find(|record| record.keeping.span == keeping.span);
            let asked = record.and_then(|record| Some((record.id, cx.catalog.find_retention(record.id)?)));
            let asked = asked.and_then(|(id, key)| Some((id, cx.catalog.retention(&key).period?)));
            for period in without_start(&keeping.rule) {
                let differs = |(_, asked): (_, Period)| asked.roughly_minutes() != period.roughly_minutes();
                if seen.contains(&period.span) || asked.is_some_and(differs) {
                    continue;
                }
                seen.push(period.span);
                out.push(unstarted(cx, service, keeping, period, asked.map(|(id, _)| id)));
            }
        }
    }
}

fn unstarted(cx: &Cx, service: &Service, keeping: &Keeping, period: At<Period>, id: Option<&str>) -> Finding {
    let title = format!("the period of `{}` does not say from when it counts", service.id.value);
    let mut finding = RULE.finding(title, period.span, "no `after` behind this");
    if !cx.holds(service.span, period.span) {
        finding = finding.label(keeping.span, format!("taken over by `{}`", service.id.value));
    }
    let Some(id) = id else {
        let note = "Art. 13(2)(a) GDPR asks for the period, and a reader has to be able to tell its end";
        let help = "name the event that it counts from, or `collection`";
        return finding.note(note).patch(help, period.span, format!("{} after …", period.value));
    };
    let note = "Section 147(4) AO and Section 257(5) HGB count from the end of the calendar year";
    let (finding, help) = (finding.note(note), format!("refer to the period of the provision: `{id}`"));
    let is_plain = matches!(keeping.rule, Retention::For { .. }) && keeping.name.is_none() && keeping.then.is_none();
    if is_plain { finding.choice(help, keeping.span, id) } else { finding.help(help) }
}

/// Entries of a log count from themselves where nothing else is kept, and what lies on a device counts from its storing.
fn counts_from_itself(service: &Service) -> bool {
    let only_logs = service.logs.given().is_some() && service.data.list().is_empty();
    only_logs || service.cookies.given().is_some_and(|cookies| !cookies.items.is_empty())
}

fn without_start(rule: &Retention) -> Vec<At<Period>> {
    match rule {
        Retention::For { period, after: None, .. } if period.roughly_minutes() > SHORT.roughly_minutes() => {
            vec![*period]
        }
        Retention::FirstOf(rules) | Retention::LastOf(rules) => rules.iter().flat_map(without_start).collect(),
        Retention::Cases(cases) => cases.iter().flat_map(|case| without_start(&case.keeping.rule)).collect(),
        _ => Vec::new(),
    }
}
