//! Whether the policy proves a negative statement, leaves it open, or contradicts it.
//!
//! The predicates stand in the catalog as data (`claims.yaml`): a claim says which purposes, recipients, cookies …
//! there are not. One function judges them all, so a claim on the page is never more than the declaration shows.

use super::{ClaimScope, Cookie, CookieCategory, Exception, Item, Party, Policy, Service, Stated, Word};
use crate::catalog::{self, Catalog};
use crate::source::{At, Span};
use crate::value::Key;

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
pub fn judge(policy: &Policy, catalog: &Catalog, scope: &ClaimScope, claim: &catalog::Claim, except: &[At<Exception>]) -> Verdict {
    let mut verdict = Verdict::default();
    for service in services_in(policy, scope) {
        let is_excepted = except
            .iter()
            .any(|exception| matches!(&exception.value, Exception::Service(key) if key.as_str() == service.id.as_str()));
        if !is_excepted {
            judge_service(policy, catalog, service, claim, &mut verdict);
            service.parts.iter().for_each(|part| judge_service(policy, catalog, part, claim, &mut verdict));
        }
    }
    if claim.without_automated_decisions {
        match &policy.automated_decisions {
            Stated::Given(at) if !at.value.is_empty() => {
                verdict.against.push(Against { span: at.span, service: String::new(), what: "automated-decisions".to_owned() });
            }
            Stated::Unsaid | Stated::Todo(_) => verdict.open.push(policy.span),
            _ => {}
        }
    }
    verdict
}

/// The services that a claim covers.
pub fn services_in<'p>(policy: &'p Policy, scope: &'p ClaimScope) -> impl Iterator<Item = &'p Service> {
    policy.services().filter(move |(chapter, service)| match scope {
        ClaimScope::Everywhere => true,
        ClaimScope::Chapter(id) => chapter.id.value == *id,
        ClaimScope::Service(id) => service.id.value == *id,
    }).map(|(_, service)| service)
}

fn judge_service(policy: &Policy, catalog: &Catalog, service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    let mut against = |span: Span, what: &str| {
        verdict.against.push(Against { span, service: service.id.to_string(), what: what.to_owned() });
    };
    for purpose in service.purposes.list() {
        if let Some(id) = purpose.what.id().filter(|id| claim.without_purposes.iter().any(|other| other == id)) {
            against(purpose.what.span, id);
        }
    }
    for datum in service.data.list() {
        for item in datum.items(policy) {
            if let Some(id) = item.what.id().filter(|id| claim.without_data.iter().any(|other| other == id)) {
                against(item.what.span, id);
            }
        }
    }
    for recipient in policy.recipients_of(service, catalog) {
        let party = recipient.party;
        let span = recipient.item.map_or(party.id.span, |item: &Item<Key<Party>>| item.what.span);
        let category = party.category.as_ref().and_then(|word| word.id());
        let is_meant = category.is_some_and(|id| claim.without_recipients.iter().any(|other| other == id));
        if claim.without_any_recipient || is_meant {
            against(span, party.id.as_str());
        }
        let abroad = party.countries.list().iter().find(|key| !catalog.country(key).eea);
        if let Some(country) = abroad.filter(|_| claim.without_third_countries) {
            against(country.span, party.id.as_str());
        }
    }
    judge_device(service, claim, verdict);
    judge_open(policy, catalog, service, claim, verdict);
}

fn judge_device(service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    if !claim.without_any_cookie && claim.without_cookies.is_empty() {
        return;
    }
    let is_meant = |cookie: &&Cookie| claim.without_any_cookie || claim.without_cookies.contains(&word_of(cookie.category.value));
    match &service.cookies {
        Stated::Given(cookies) => verdict.against.extend(cookies.items.iter().filter(is_meant).map(|cookie| Against {
            span: cookie.name.span,
            service: service.id.to_string(),
            what: cookie.name.value.clone(),
        })),
        Stated::Todo(span) => verdict.open.push(*span),
        Stated::Unsaid => verdict.open.push(service.id.span),
        Stated::None(_) => {}
    }
}

fn judge_open(policy: &Policy, catalog: &Catalog, service: &Service, claim: &catalog::Claim, verdict: &mut Verdict) {
    let asks_recipients = claim.without_any_recipient || !claim.without_recipients.is_empty() || claim.without_third_countries;
    if asks_recipients && (service.recipients.is_unsaid() || service.recipients.is_todo()) {
        verdict.open.push(service.recipients.span().unwrap_or(service.id.span));
    }
    if claim.without_third_countries {
        let unknown = policy.recipients_of(service, catalog).into_iter().filter(|found| found.party.countries.given().is_none());
        verdict.open.extend(unknown.map(|found| found.party.id.span));
    }
    if !claim.without_purposes.is_empty() && service.purposes.is_todo() {
        verdict.open.push(service.id.span);
    }
    if claim.without_logs {
        match &service.logs {
            Stated::Given(at) => {
                verdict.against.push(Against { span: at.span, service: service.id.to_string(), what: "logs".to_owned() });
            }
            Stated::None(_) => {}
            Stated::Unsaid | Stated::Todo(_) => verdict.open.push(service.id.span),
        }
    }
}

/// The word of the declaration for a category of cookies.
fn word_of(category: CookieCategory) -> String {
    match category {
        CookieCategory::Necessary => "necessary",
        CookieCategory::Functional => "functional",
        CookieCategory::Statistics => "statistics",
        CookieCategory::Marketing => "marketing",
    }
    .to_owned()
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
