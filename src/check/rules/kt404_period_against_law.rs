//! Records that a provision has kept are not deleted before its period is over.

use crate::check::records::{at_most, records};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(404),
    name: "period-against-law",
    level: Level::Warning,
    law: &["ao 147(3)", "hgb 257(4)"],
    page: include_str!("kt404_period_against_law.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        for record in records(cx, service) {
            let Some(provision) = cx.catalog.find_retention(record.id).map(|key| cx.catalog.retention(&key)) else {
                continue;
            };
            let Some(asked) = provision.period else { continue };
            let referred = record.refers_to().and_then(|key| cx.catalog.retention(key).period);
            let (kept, span) = match (referred, at_most(&record.keeping.rule)) {
                (Some(period), _) => (period, record.keeping.span),
                (None, Some(period)) => (period.value, period.span),
                (None, None) => continue,
            };
            if kept.roughly_minutes() >= asked.roughly_minutes() {
                continue;
            }
            let (id, records) = (record.id, record.in_words());
            let title = format!("`{}` keeps {records} shorter than the law asks", service.id.value);
            let place = if cx.holds(service.span, span) { span } else { record.keeping.span };
            let finding = RULE.finding(title, place, format!("shorter than {asked}"));
            let verified = provision.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
            let finding = finding.label(record.why, format!("shows that these are {records}"));
            let finding = finding.label(provision.id.span, format!("{asked}{verified}"));
            let note = format!("Section 147(3) AO and Section 257(4) HGB have {records} kept for {asked}");
            let finding = finding.note(format!("{note} from the end of the calendar year"));
            let help = format!("refer to the period of the provision: `{id}`");
            out.push(if record.is_plain() {
                finding.choice(help, record.keeping.span, id)
            } else {
                finding.help(help)
            });
        }
    }
}
