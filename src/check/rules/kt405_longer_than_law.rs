//! Records whose statutory period is over are kept for no law any more.

use crate::check::records::{Record, at_least, records};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::source::Span;
use crate::value::Period;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(405),
    name: "longer-than-law",
    level: Level::Warning,
    law: &["gdpr 5(1)(e)", "ao 147(3)", "hgb 257(4)"],
    page: include_str!("kt405_longer_than_law.md"),
    check: Some(check),
};

/// The period counts from the end of the calendar year, and one that counts from the record may be a year longer.
const SLACK: Period = Period { years: 1, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        for record in records(cx, service) {
            let Some(provision) = cx.catalog.find_retention(record.id).map(|key| cx.catalog.retention(&key)) else {
                continue;
            };
            let Some(asked) = provision.period else { continue };
            let Some((kept, span)) = kept(cx, &record) else { continue };
            if kept.roughly_minutes() <= asked.roughly_minutes() + SLACK.roughly_minutes() {
                continue;
            }
            let (id, records) = (record.id, record.in_words());
            let title = format!("`{}` keeps {records} longer than the law asks", service.id.value);
            let place = if cx.holds(service.span, span) { span } else { record.keeping.span };
            let finding = RULE.finding(title, place, format!("longer than {asked}"));
            let verified = provision.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
            let finding = finding.label(record.why, format!("shows that these are {records}"));
            let finding = finding.label(provision.id.span, format!("{asked}{verified}"));
            let note = format!("Section 147(3) AO and Section 257(4) HGB have {records} kept for {asked}");
            let finding = finding.note(format!("{note}; Art. 5(1)(e) GDPR: no longer than necessary"));
            // Bookkeeping may mean account books, which only the author knows.
            let help = format!("refer to the period of the provision: `{id}`; account books have `books`");
            out.push(if record.is_named && record.is_plain() {
                finding.choice(help, record.keeping.span, id)
            } else {
                finding.help(help)
            });
        }
    }
}

/// How long records are kept in any case. Whoever refers to the law on account books may mean those, unless the
/// declaration names the records; and banks, insurers and customs have periods of their own.
fn kept(cx: &Cx, record: &Record) -> Option<(Period, Span)> {
    match record.refers_to() {
        Some(key) if matches!(key.as_str(), "books" | "vouchers" | "letters") => {
            Some((cx.catalog.retention(key).period?, record.keeping.span))
        }
        Some(_) => None,
        None => at_least(&record.keeping.rule).map(|period| (period.value, period.span)),
    }
}
