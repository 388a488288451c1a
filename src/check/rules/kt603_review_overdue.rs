//! A measure that is reviewed at intervals has been reviewed within the last one.

use crate::check::{Cx, Rule, promised};
use crate::finding::{Code, Findings, Level};
use crate::model::{Every, Measure, MeasureRef};
use crate::value::{Date, Period};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(603),
    name: "review-overdue",
    level: Level::Warning,
    law: &["gdpr 32(1)(d)"],
    page: include_str!("kt603_review_overdue.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for (_, measure) in promised::measures(cx).filter(|(_, measure)| measure.is_in_place()) {
        let (Some(reviewed), Some(interval)) = (measure.reviewed, interval(cx, measure)) else { continue };
        if due(reviewed.value, interval).is_none_or(|due| cx.today <= due) {
            continue;
        }
        let title = format!("the last review of `{}` lies longer back than {interval}", name(measure));
        let finding = RULE.finding(title, reviewed.span, "last reviewed");
        let finding = match &measure.every {
            Some(every) => finding.label(every.span, "how often"),
            None => finding.label(measure.what.span, format!("every {interval}, as its words say")),
        };
        let note = "Art. 32(1)(d) GDPR asks for regular testing, assessing and evaluating; the page shows the last day";
        out.push(finding.note(note).help("review it and write down the day, or say how often it really happens"));
    }
}

/// How often it happens: as declared, or as the words of a shipped measure say.
pub(super) fn interval(cx: &Cx, measure: &Measure) -> Option<Period> {
    match (&measure.every, &measure.what.value) {
        (Some(every), _) => match every.value {
            Every::Period(period) => Some(period),
            Every::Regularly => None,
        },
        (None, MeasureRef::Shipped(key)) => cx.catalog.measure(key).every,
        (None, MeasureRef::Own { .. }) => None,
    }
}

fn name(measure: &Measure) -> &str {
    match &measure.what.value {
        MeasureRef::Shipped(key) => key.as_str(),
        MeasureRef::Own { id, .. } => id,
    }
}

/// The last day on which the next review is in time; none for one beyond all calendars.
fn due(reviewed: Date, interval: Period) -> Option<Date> {
    let span = jiff::Span::new().try_years(interval.years).ok()?.try_months(interval.months).ok()?;
    let span = span.try_weeks(interval.weeks).ok()?.try_days(interval.days).ok()?;
    reviewed.checked_add(span).ok()
}
