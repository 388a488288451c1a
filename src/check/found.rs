//! Terms and sentences that the catalog knows, where the author's own texts have them.

use super::written::Written;
use super::{Cx, Rule, device};
use crate::catalog::{Declared, Entry, Outdated, Vocabulary};
use crate::finding::{Finding, Findings, Level};
use crate::model::{Backups, BasisKind, Policy, Role, Service};
use crate::source::Span;
use crate::yaml::shorten;
use std::ops::Range;

/// Reports what is found of the entries that are meant.
pub(super) fn report(cx: &Cx, rule: &Rule, is_meant: fn(&Outdated) -> bool, out: &mut Findings) {
    for text in cx.written() {
        for (entry, place) in terms(text, is_meant) {
            // Criteria in the place of a period are a matter for the rule on vague periods.
            if entry.on_periods && stands_for_a_period(cx, text.span) {
                continue;
            }
            let finding = found(rule, entry, text, &place, "in this text");
            match entry.untrue_with.map(|what| witness(cx, what, text.span)) {
                Some(None) => {}
                Some(Some(span)) => out.push(finding.label(span, "named here")),
                None => out.push(finding),
            }
        }
    }
}

/// The entries that are meant and stand in a text, each at its first place. What one has found is not found again by a
/// more general one.
pub(super) fn terms<'c>(
    text: &Written<'c>,
    is_meant: fn(&Outdated) -> bool,
) -> Vec<(&'c Entry<Outdated>, Range<usize>)> {
    let mut found: Vec<(&Entry<Outdated>, Range<usize>)> = Vec::new();
    for entry in text.suspects.outdated.iter().copied().filter(|entry| is_meant(entry)) {
        let mut places = entry.places_in(&text.plain, text.lang).into_iter();
        let is_free = |place: &Range<usize>| !found.iter().any(|(_, it)| it.start < place.end && place.start < it.end);
        let first = places.find(is_free);
        found.extend(first.map(|place| (entry, place)));
    }
    found
}

/// A finding about what an entry has found.
pub(super) fn found(
    rule: &Rule,
    entry: &Entry<Outdated>,
    text: &Written,
    place: &Range<usize>,
    label: &str,
) -> Finding {
    let term = shorten(&text.words[place.clone()]);
    let fault = entry.fault.as_deref().unwrap_or("is outdated");
    let mut finding = rule.finding(format!("`{term}` {fault}"), text.place(place), label);
    if entry.is_hint {
        finding.level = Level::Hint;
    }
    let finding = finding.label(entry.id.span, "known to the catalog").note(entry.was.clone());
    if let Some(say) = entry.replacement(text.words, place, text.lang)
        && let Some(span) = text.place_of(place)
    {
        return finding.patch(format!("say: {say}"), span, say);
    }
    match (entry.say_in(text.lang), &entry.advice) {
        (Some(say), _) => finding.help(format!("where it is still meant, say: {say}")),
        (None, Some(advice)) => finding.help(advice.clone()),
        (None, None) => finding.help("leave it out, because nothing stands in its place"),
    }
}

/// The first place in the declaration that makes a sentence untrue, for a sentence that stands somewhere.
fn witness(cx: &Cx, what: Declared, sentence: Span) -> Option<Span> {
    let policy = cx.policy;
    match what {
        Declared::Cookies => {
            let cookies = policy.services_and_parts().filter_map(|service| service.cookies.given());
            cookies.flat_map(|cookies| &cookies.items).map(|cookie| cookie.name.span).next()
        }
        Declared::OptionalCookies => {
            let cookies = policy.services_and_parts().filter_map(device::needs_consent);
            cookies.map(|cookie| cookie.category.span).next()
        }
        Declared::ControllerInGermany => controller(policy, true),
        Declared::ControllerAbroad => controller(policy, false),
        Declared::Recipients => {
            let others = policy.parties.iter().filter(|party| party.role.value != Role::Processor);
            others.map(|party| party.id.span).next()
        }
        Declared::Backups => {
            let own = policy.services_and_parts().filter_map(|service| service.backups.given());
            let mut all = policy.backups.given().into_iter().chain(own);
            let kept = |backups: &Backups| backups.kept.given().and(backups.kept.span());
            all.find_map(|it| kept(it).filter(|_| it.single_records_deleted.is_none_or(|deleted| !deleted.value)))
        }
        Declared::Identifiers => {
            let around = policy.services_and_parts().filter(|service| cx.holds(service.span, sentence));
            around.filter_map(|service| identifier(cx, service)).last()
        }
        Declared::Portability => {
            let bases = policy.purposes().filter_map(|purpose| purpose.basis.given());
            let mut bases = bases.filter(|basis| matches!(basis.kind.value, BasisKind::Consent | BasisKind::Contract));
            bases.next().map(|basis| basis.kind.span)
        }
    }
}

/// Whether a text is what a service declares in the place of a period.
fn stands_for_a_period(cx: &Cx, text: Span) -> bool {
    let mut keepings = cx.policy.services_and_parts().flat_map(Service::keepings);
    keepings.any(|keeping| cx.holds(keeping.span, text))
}

/// Where the address of the controller stands, if it is in Germany or if it is not.
fn controller(policy: &Policy, in_germany: bool) -> Option<Span> {
    let address = &policy.controller.given()?.address;
    address.span().filter(|_| address.given().is_some_and(|it| (it.country.as_str() == "DE") == in_germany))
}

/// Where a service names a datum that singles a person out.
fn identifier(cx: &Cx, service: &Service) -> Option<Span> {
    let logged = service.logs.given().into_iter().flat_map(|logs| &logs.events).flat_map(|event| &event.data);
    let mut all = service.data.list().iter().chain(logged).flat_map(|datum| datum.items(cx.policy));
    let identifies = |id: &str| cx.catalog.entry(Vocabulary::Data, id).is_some_and(|entry| entry.is("identifies"));
    all.find(|item| item.what.id().is_some_and(identifies)).map(|item| item.what.span)
}
