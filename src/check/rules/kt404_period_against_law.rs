//! Records that a provision has kept are not deleted before its period is over.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Retention, Service};
use crate::source::{At, Span};
use crate::value::Period;

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
        let (Some(keeping), Some(law)) = (service.retention.given(), cited(service)) else { continue };
        let (id, records) =
            if holds_vouchers(cx, service) { ("vouchers", "vouchers") } else { ("letters", "business letters") };
        let Some(provision) = cx.catalog.find_retention(id).map(|key| cx.catalog.retention(&key)) else { continue };
        let (Some(kept), Some(asked)) = (at_most(&keeping.rule), provision.period) else { continue };
        if kept.roughly_minutes() >= asked.roughly_minutes() {
            continue;
        }
        let title = format!("`{}` is kept shorter than the cited law asks for", service.id.value);
        let place = if cx.holds(service.span, kept.span) { kept.span } else { keeping.span };
        let finding = RULE.finding(title, place, format!("shorter than {asked}"));
        let verified = provision.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        let finding =
            finding.label(law, "rests on this provision").label(provision.id.span, format!("{asked}{verified}"));
        let note = format!("Section 147(3) AO and Section 257(4) HGB have {records} kept for {asked}");
        let finding = finding.note(format!("{note} from the end of the calendar year"));
        let is_plain =
            matches!(keeping.rule, Retention::For { .. }) && keeping.name.is_none() && keeping.then.is_none();
        let help = format!("refer to the period of the provision: `{id}`");
        out.push(if is_plain { finding.choice(help, keeping.span, id) } else { finding.help(help) });
    }
}

/// Where the service refers to the provisions on keeping books.
fn cited(service: &Service) -> Option<Span> {
    let bases = service.purposes.list().iter().filter_map(|purpose| purpose.basis.given());
    let obligations = bases.filter(|basis| basis.kind.value == BasisKind::LegalObligation);
    obligations.flat_map(|basis| &basis.law).find(|law| law.as_str() == "ao-147").map(|law| law.span)
}

/// Invoices are vouchers, and bookkeeping works with nothing else; what remains are letters at the least.
fn holds_vouchers(cx: &Cx, service: &Service) -> bool {
    let holds = |id| matches!(id, Some("invoice-data" | "credit-notes"));
    let is_voucher =
        service.data.list().iter().flat_map(|datum| datum.items(cx.policy)).any(|item| holds(item.what.id()));
    let books = |id| matches!(id, Some("bookkeeping" | "billing"));
    is_voucher || service.purposes.list().iter().any(|purpose| books(purpose.what.id()))
}

/// The longest time, if every part of the rule sets a limit in writing.
fn at_most(rule: &Retention) -> Option<At<Period>> {
    let longest = |limits: Option<Vec<At<Period>>>| limits?.into_iter().max_by_key(|period| period.roughly_minutes());
    match rule {
        Retention::For { period, .. } => Some(*period),
        Retention::FirstOf(rules) => rules.iter().filter_map(at_most).min_by_key(|period| period.roughly_minutes()),
        Retention::LastOf(rules) => longest(rules.iter().map(at_most).collect()),
        Retention::Cases(cases) => longest(cases.iter().map(|case| at_most(&case.keeping.rule)).collect()),
        _ => None,
    }
}
