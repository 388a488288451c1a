//! Whether the policy proves a negative statement, leaves it open, or contradicts it.
//!
//! The predicates stand in the catalog as data (`claims.yaml`): a claim says which purposes, recipients, cookies …
//! there are not. One function judges them all, so a claim on the page is never more than the declaration shows.

use super::{BasisKind, ClaimScope, Cookie, Exception, Item, Policy, Role, Service, Stated, Word};
use crate::catalog::{self, Catalog, Without};
use crate::source::{At, Span};

/// What the policy says about a claim.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    /// What speaks against it, each with its place, and the service it belongs to.
    pub against: Vec<Against>,
    /// What the policy leaves unsaid, without which the claim is not proven.
    pub open: Vec<Span>,
}

/// A counter-example.
#[derive(Debug, Clone)]
pub struct Against {
    /// Where it is declared.
    pub span: Span,
    /// The service it belongs to.
    pub service: String,
    /// What stands there, in the words of the declaration.
    pub what: String,
}

impl Verdict {
    /// Whether the policy proves the claim.
    pub fn is_proven(&self) -> bool {
        self.against.is_empty() && self.open.is_empty()
    }
}

/// Judges a claim within its scope. Services under `except` are left out.
pub fn judge(
    policy: &Policy,
    catalog: &Catalog,
    scope: &ClaimScope,
    claim: &catalog::Claim,
    except: &[At<Exception>],
) -> Verdict {
    let mut verdict = Verdict::default();
    let within = Scope { policy, catalog, except };
    for service in services_in(policy, scope) {
        if !except.iter().any(|exception| covers(exception, service)) {
            judge_service(&within, service, claim, &mut verdict);
            service.parts.iter().for_each(|part| judge_service(&within, part, claim, &mut verdict));
        }
    }
    if claim.automated_decisions {
        match &policy.automated_decisions {
            Stated::Given(at) if !at.value.is_empty() => {
                verdict.against.push(Against {
                    span: at.span,
                    service: String::new(),
                    what: "automated-decisions".to_owned(),
                });
            }
            Stated::Unsaid | Stated::Todo(_) => verdict.open.push(policy.span),
            _ => {}
        }
    }
    verdict
}

/// Whether an exception covers a service: it names it, or the service rests on what it names.
pub fn covers(exception: &Exception, service: &Service) -> bool {
    let rests_on = |kind| {
        let bases = service.purposes.list().iter().filter_map(|purpose| purpose.basis.given());
        bases.into_iter().any(|basis| basis.kind.value == kind)
    };
    match exception {
        Exception::Service(key) => key.as_str() == service.id.as_str(),
        Exception::Word(word) => match word.id() {
            Some("contract") => rests_on(BasisKind::Contract),
            Some("law") => rests_on(BasisKind::LegalObligation),
            Some("consent") => rests_on(BasisKind::Consent),
            // Many exceptions name a purpose: transport of mail, certificates, domains.
            Some(id) => service.purposes.list().iter().any(|purpose| purpose.what.id() == Some(id)),
            None => false,
        },
    }
}

/// The services that a claim covers.
pub fn services_in<'p>(policy: &'p Policy, scope: &'p ClaimScope) -> impl Iterator<Item = &'p Service> {
    policy
        .services()
        .filter(move |(chapter, service)| match scope {
            ClaimScope::Everywhere => true,
            ClaimScope::Chapter(id) => chapter.id.value == *id,
            ClaimScope::Service(id) => service.id.value == *id,
        })
        .map(|(_, service)| service)
}

/// What a claim is judged against.
#[derive(Clone, Copy)]
struct Scope<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    except: &'p [At<Exception>],
}

fn judge_service(scope: &Scope, service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    let of_cases = service.cases.iter().flat_map(|case| &case.purposes);
    for purpose in service.purposes.list().iter().chain(of_cases) {
        against_word(service, &purpose.what, &claim.purposes, verdict);
    }
    let of_cases = service.cases.iter().flat_map(|case| &case.data);
    for item in service.data.list().iter().chain(of_cases).flat_map(|datum| datum.items(scope.policy)) {
        against_word(service, &item.what, &claim.data, verdict);
    }
    if claim.purposes != Without::Unsaid && service.purposes.is_todo() {
        verdict.open.push(service.id.span);
    }
    judge_recipients(scope, service, claim, verdict);
    if claim.third_countries {
        judge_places(scope, service, verdict);
    }
    judge_device(service, claim, verdict);
    if claim.logs {
        match &service.logs {
            Stated::Given(at) => verdict.against.push(against(service, at.span, "logs")),
            Stated::None(_) => {}
            Stated::Unsaid | Stated::Todo(_) => verdict.open.push(service.id.span),
        }
    }
}

fn against(service: &Service, span: Span, what: &str) -> Against {
    Against { span, service: service.id.to_string(), what: what.to_owned() }
}

fn against_word(service: &Service, word: &At<Word>, without: &Without, verdict: &mut Verdict) {
    if let Some(id) = word.id().filter(|id| without.excludes(id)) {
        verdict.against.push(against(service, word.span, id));
    }
}

/// `any` means every recipient; `third-parties` leaves out processors, who act for us (Art. 4 No. 10 GDPR).
fn judge_recipients(scope: &Scope, service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    let Scope { policy, catalog, except } = *scope;
    if claim.recipients == Without::Unsaid && !claim.third_countries {
        return;
    }
    let spares_processors = except
        .iter()
        .any(|exception| matches!(&exception.value, Exception::Word(word) if word.id() == Some("processors")));
    for recipient in policy.everyone_of(service, catalog) {
        let party = recipient.party;
        if spares_processors && party.role.value == Role::Processor {
            continue;
        }
        let span = recipient.item.map_or(party.id.span, |item| item.what.span);
        let is_meant = match &claim.recipients {
            Without::Unsaid => false,
            Without::Any => true,
            these @ Without::These(_) => {
                let category = party.category.as_ref().and_then(|word| word.id());
                category.is_some_and(|id| these.excludes(id))
                    || these.excludes("third-parties") && party.role.value != Role::Processor
            }
        };
        if is_meant {
            verdict.against.push(against(service, span, party.id.as_str()));
        }
        if !claim.third_countries {
            continue;
        }
        if party.located_in(catalog).is_empty() {
            verdict.open.push(party.id.span);
        }
        verdict.against.extend(party.abroad(catalog).map(|country| against(service, country.span, party.id.as_str())));
    }
    if service.recipients.is_unsaid() || service.recipients.is_todo() {
        verdict.open.push(service.recipients.span().unwrap_or(service.id.span));
    }
}

/// Data in a place of ours abroad are abroad, although nobody else receives them.
fn judge_places(scope: &Scope, service: &Service, verdict: &mut Verdict) {
    for item in service.places.list() {
        let countries = scope.policy.place(&item.what).map_or(&[][..], |place| &place.countries);
        if countries.iter().any(|country| !scope.catalog.country(country).eea) {
            verdict.against.push(against(service, item.what.span, item.what.as_str()));
        }
    }
}

fn judge_device(service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    if claim.cookies == Without::Unsaid {
        return;
    }
    match &service.cookies {
        Stated::Given(cookies) => {
            let is_meant = |cookie: &&Cookie| claim.cookies.excludes(cookie.category.value.word());
            let meant = cookies.items.iter().filter(is_meant);
            verdict.against.extend(meant.map(|cookie| against(service, cookie.name.span, &cookie.name)));
        }
        Stated::Todo(span) => verdict.open.push(*span),
        Stated::Unsaid => verdict.open.push(service.id.span),
        Stated::None(_) => {}
    }
}

impl super::Datum {
    /// The categories in it, named sets opened.
    pub fn items<'p>(&'p self, policy: &'p Policy) -> Vec<&'p Item<Word>> {
        match self {
            Self::One(item) => vec![item],
            Self::AnyOf(items) => items.iter().collect(),
            Self::Set(item) => {
                let set = policy.data_set(&item.what);
                set.into_iter().flat_map(|set| &set.data).flat_map(|datum| datum.items(policy)).collect()
            }
        }
    }
}
