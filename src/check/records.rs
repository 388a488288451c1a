//! Which records of a service provisions have kept, and how long the service keeps them. The facts are the catalog's:
//! data, purposes and conditions name the period that is meant for them.

use super::Cx;
use crate::catalog::{self, Vocabulary};
use crate::model::{BasisKind, Case, Keeping, Retention, Service, Word};
use crate::source::{At, Span};
use crate::value::{Key, Period};

/// Records with the period that provisions have for them.
pub(super) struct Record<'p> {
    /// The id of the period in the catalog.
    pub id: &'static str,
    /// Whether the declaration names the records, and does not just cite the provisions.
    pub is_named: bool,
    /// Where it says so.
    pub why: Span,
    /// How long they are kept.
    pub keeping: &'p Keeping,
}

impl Record<'_> {
    /// The statutory period that they are kept for, where the declaration names the records and refers to one.
    pub(super) fn refers_to(&self) -> Option<&At<Key<catalog::Retention>>> {
        match &self.keeping.rule {
            Retention::Statutory(key) if self.is_named => Some(key),
            _ => None,
        }
    }

    /// Whether the period stands alone in its place, so that another one can take it.
    pub(super) fn is_plain(&self) -> bool {
        let is_single = matches!(self.keeping.rule, Retention::For { .. } | Retention::Statutory(_));
        is_single && self.keeping.name.is_none() && self.keeping.then.is_none()
    }

    /// What records these are.
    pub(super) fn in_words(&self) -> &'static str {
        if self.id == "vouchers" { "vouchers" } else { "business letters" }
    }
}

/// What a service keeps: case by case where cases name records, or else as a whole.
pub(super) fn records<'p>(cx: &Cx, service: &'p Service) -> Vec<Record<'p>> {
    let Some(keeping) = service.retention.given() else { return Vec::new() };
    if let Retention::Cases(cases) = &keeping.rule {
        let of_cases: Vec<_> = cases.iter().filter_map(|case| of_case(cx, case)).collect();
        if !of_cases.is_empty() {
            return of_cases;
        }
    }
    of_service(cx, service, keeping).into_iter().collect()
}

fn of_case<'p>(cx: &Cx, case: &'p Case) -> Option<Record<'p>> {
    let when = case.when.as_ref()?;
    let id = meant(cx, Vocabulary::Conditions, when)?;
    Some(Record { id, is_named: true, why: when.span, keeping: &case.keeping })
}

/// Invoices are vouchers, and bookkeeping works with nothing else; whoever cites the provisions keeps letters at least.
fn of_service<'p>(cx: &Cx, service: &Service, keeping: &'p Keeping) -> Option<Record<'p>> {
    let mut data = service.data.list().iter().flat_map(|datum| datum.items(cx.policy));
    let named = data.find_map(|item| Some((meant(cx, Vocabulary::Data, &item.what)?, item.what.span)));
    if let Some((id, why)) = named {
        return Some(Record { id, is_named: true, why: cited(service).unwrap_or(why), keeping });
    }
    let why = cited(service)?;
    let purpose = service.purposes.list().iter().find_map(|purpose| meant(cx, Vocabulary::Purposes, &purpose.what));
    Some(Record { id: purpose.unwrap_or("letters"), is_named: false, why, keeping })
}

/// Where the service refers to the provisions on keeping books.
fn cited(service: &Service) -> Option<Span> {
    let bases = service.purposes.list().iter().filter_map(|purpose| purpose.basis.given());
    let obligations = bases.filter(|basis| basis.kind.value == BasisKind::LegalObligation);
    obligations.flat_map(|basis| &basis.law).find(|law| law.as_str() == "ao-147").map(|law| law.span)
}

/// The period that the catalog names for a word.
fn meant(cx: &Cx, vocabulary: Vocabulary, word: &Word) -> Option<&'static str> {
    let fact = cx.catalog.entry(vocabulary, word.id()?)?.fact("records")?;
    ["vouchers", "letters"].into_iter().find(|id| *id == fact)
}

/// The longest time that records are kept, where the rule sets one in writing.
pub(super) fn at_most(rule: &Retention) -> Option<At<Period>> {
    match rule {
        Retention::For { period, .. } => Some(*period),
        Retention::FirstOf(rules) => rules.iter().filter_map(at_most).min_by_key(length),
        Retention::LastOf(rules) => all(rules.iter().map(at_most))?.into_iter().max_by_key(length),
        Retention::Cases(cases) => {
            all(cases.iter().map(|case| at_most(&case.keeping.rule)))?.into_iter().max_by_key(length)
        }
        _ => None,
    }
}

/// The time that records are kept at least, where the rule sets one in writing.
pub(super) fn at_least(rule: &Retention) -> Option<At<Period>> {
    match rule {
        Retention::For { period, at_most: false, .. } => Some(*period),
        Retention::FirstOf(rules) => all(rules.iter().map(at_least))?.into_iter().min_by_key(length),
        Retention::LastOf(rules) => rules.iter().filter_map(at_least).max_by_key(length),
        Retention::Cases(cases) => {
            all(cases.iter().map(|case| at_least(&case.keeping.rule)))?.into_iter().min_by_key(length)
        }
        _ => None,
    }
}

/// Periods, if there is one for each.
fn all(periods: impl Iterator<Item = Option<At<Period>>>) -> Option<Vec<At<Period>>> {
    periods.collect()
}

fn length(period: &At<Period>) -> u64 {
    period.roughly_minutes()
}
