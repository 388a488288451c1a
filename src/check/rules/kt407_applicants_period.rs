//! Data of rejected applicants are needed until claims are barred, and not much longer.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Case, Retention, Service, Word};
use crate::source::{At, Span};
use crate::value::Period;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(407),
    name: "applicants-period",
    level: Level::Warning,
    law: &["agg 15(4)", "arbgg 61b(1)", "gdpr 5(1)(e)"],
    page: include_str!("kt407_applicants_period.md"),
    check: Some(check),
};

/// What may pass between the day of a rejection and the day on which somebody deletes.
const SLACK: Period = Period { years: 0, months: 0, weeks: 1, days: 0, hours: 0, minutes: 0 };

fn check(cx: &Cx, out: &mut Findings) {
    let usual = cx.catalog.find_retention("applicants").map(|key| cx.catalog.retention(&key));
    let Some((usual, longest)) = usual.and_then(|usual| Some((usual, usual.period?))) else { return };
    let Some(shortest) = usual.at_least else { return };
    for service in cx.policy.services_and_parts().filter(|service| is_about_applicants(service)) {
        let Some(keeping) = service.retention.given() else { continue };
        for (kept, span) in after_rejection(cx, &keeping.rule) {
            let minutes = kept.map_or(0, Period::roughly_minutes);
            let fault = if minutes > longest.roughly_minutes() + SLACK.roughly_minutes() {
                "long"
            } else if minutes < shortest.roughly_minutes() {
                "briefly"
            } else {
                continue;
            };
            let title = format!("`{}` keeps data of rejected applicants {fault}", service.id.value);
            let place = if cx.holds(service.span, span) { span } else { keeping.span };
            let limit =
                if fault == "long" { format!("longer than {longest}") } else { format!("shorter than {shortest}") };
            let finding = RULE.finding(title, place, limit);
            let verified = usual.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
            let finding = finding.label(usual.id.span, format!("usual: {longest}{verified}"));
            let note = "Section 15(4) AGG leaves two months for claims, Section 61b(1) ArbGG three more to sue";
            out.push(finding.note(note).help("keep them for `6 months after rejection`, and longer with consent only"));
        }
    }
}

/// Whoever keeps applications with consent for later says so with that basis.
fn is_about_applicants(service: &Service) -> bool {
    let purposes = service.purposes.list();
    let bases = purposes.iter().filter_map(|purpose| purpose.basis.given());
    let mut others = bases.filter(|basis| basis.kind.value != BasisKind::Consent);
    let applies = |word: &Word, id: &str| word.id() == Some(id);
    let is_subject = service.subjects.list().iter().any(|item| applies(&item.what, "applicants"));
    (is_subject || purposes.iter().any(|purpose| applies(&purpose.what, "recruiting"))) && others.next().is_some()
}

/// The times after a rejection: none where it ends the keeping itself. Periods that count from something else are left
/// alone, and so are cases with a reason of their own.
fn after_rejection(cx: &Cx, rule: &Retention) -> Vec<(Option<Period>, Span)> {
    let ends = |event: &At<Word>| matches!(event.id(), Some("rejection" | "procedure-end" | "answer" | "collection"));
    match rule {
        Retention::For { period, after, .. } if after.as_ref().is_none_or(ends) => {
            vec![(Some(period.value), period.span)]
        }
        Retention::Until(event) if matches!(event.id(), Some("rejection" | "procedure-end")) => {
            vec![(None, event.span)]
        }
        Retention::Cases(cases) => {
            let asked = cases.iter().filter(|case| !stays(cx, case));
            asked.flat_map(|case| after_rejection(cx, &case.keeping.rule)).collect()
        }
        _ => Vec::new(),
    }
}

fn stays(cx: &Cx, case: &Case) -> bool {
    let id = case.when.as_ref().and_then(|when| when.id());
    id.and_then(|id| cx.catalog.entry(Vocabulary::Conditions, id)).is_some_and(|entry| entry.is("stays"))
}
