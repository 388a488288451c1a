//! Variants of a service, and the consent that they may ask for.

use super::fact::Fact;
use crate::compose::Cx;
use crate::compose::basis::purpose_line;
use crate::compose::words::{join, labelled};
use crate::document::{Inline, Joint, Line, Trace};
use crate::model::{Basis, BasisKind, Consent, Item, Purpose, Service, ServiceCase, Word};

/// A variant: its condition as the label, and under it what it adds or replaces.
pub(super) fn case_fact(cx: &Cx, case: &ServiceCase, service: &Service) -> Option<Fact> {
    let mut lines = Vec::new();
    let mut add = |label: &'static str, found: Vec<Line>| {
        if !found.is_empty() {
            lines.push(labelled(label, join(Joint::Semicolon, found)));
        }
    };
    let data = if case.data.is_empty() { Vec::new() } else { vec![cx.data(&case.data)] };
    add("label-further-data", data);
    let purposes: Vec<Line> = case.purposes.iter().map(|purpose| purpose_line(cx, purpose)).collect();
    add("label-purpose", purposes.clone());
    if let Some(consent) = service.consent.given()
        && consent_is_for_cases(service)
        && asks_consent(&case.purposes)
    {
        for (label, ways) in consent_lines(cx, consent) {
            add(label, ways);
        }
    }
    let party = |item: &Item<_>| Some(cx.conditional(cx.party_link(cx.policy.party(&item.what)?), item));
    add("label-recipients", case.recipients.iter().filter_map(party).collect());
    add("label-places", cx.place_lines(&case.places));
    add("label-retention", cx.keeping_lines(&case.retention, service));
    add("label-access", cx.words_or_nothing(&case.access));
    lines.extend(case.note.iter().map(|note| Inline::Given(note.clone()).into()));
    // Purposes alone need no label of their own behind that of the case.
    if lines.len() == 1 && !purposes.is_empty() {
        lines = purposes;
    }
    let trace = Trace { from: Some(case.when.span), duties: Vec::new() };
    (!lines.is_empty()).then(|| Fact {
        label: cx.word(&case.when),
        topic: None,
        lines,
        answer: None,
        trace,
        may_be_shared: false,
    })
}

fn asks_consent(purposes: &[Purpose]) -> bool {
    let rests_on_it = |basis: &Basis| basis.kind.value == BasisKind::Consent;
    purposes.iter().any(|purpose| purpose.basis.given().is_some_and(rests_on_it))
}

/// Whether only cases of a service rest on consent; then they tell how it is given, and not the service.
pub(super) fn consent_is_for_cases(service: &Service) -> bool {
    !asks_consent(service.purposes.list()) && service.cases.iter().any(|case| asks_consent(&case.purposes))
}

/// How consent is given and withdrawn, each under its label.
pub(in crate::compose) fn consent_lines(cx: &Cx, consent: &Consent) -> [(&'static str, Vec<Line>); 2] {
    let ways = |items: &[Item<Word>]| if items.is_empty() { Vec::new() } else { vec![cx.words(items, Joint::Or)] };
    [("label-consent-by", ways(&consent.by)), ("label-consent-withdraw", ways(&consent.withdraw))]
}
