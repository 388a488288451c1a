//! Terms that the statement explains: chosen ones, own ones, and all that its content makes relevant.

use super::{BasisKind, CookieCategory, CookieKind, Datum, Dpo, Instrument, Policy, Retention, Role, Service, Then};
use crate::catalog::{self, Catalog, Occasion};
use crate::document::{Edition, Kind};
use crate::source::At;
use crate::value::{Key, Text};

/// A term that the statement explains.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// Which one.
    pub what: At<ExplanationRef>,
    /// A remark.
    pub note: Option<Text>,
}

/// A shipped explanation or an own one.
#[derive(Debug, Clone)]
pub enum ExplanationRef {
    /// Worded by the message `glossary-<id>`.
    Shipped(Key<catalog::Explanation>),
    /// An own one.
    Own {
        /// Its id.
        id: String,
        /// The term.
        title: Text,
        /// What it means.
        text: Text,
    },
}

impl Policy {
    /// The shipped explanations that the content of the statement makes relevant, in the order of the catalog.
    pub fn relevant_explanations(&self, catalog: &Catalog) -> Vec<Key<catalog::Explanation>> {
        let keys = catalog.explanation_ids().into_iter().filter_map(|id| catalog.find_explanation(id));
        keys.filter(|key| self.has_occasion(catalog.explanation(key).with, catalog)).collect()
    }

    fn has_occasion(&self, occasion: Occasion, catalog: &Catalog) -> bool {
        let services = || self.services_and_parts();
        let stores = |is: fn(&super::Cookie) -> bool| {
            services().filter_map(|service| service.cookies.given()).flat_map(|cookies| &cookies.items).any(is)
        };
        let transfers = |is: fn(&Instrument) -> bool| {
            self.parties.iter().flat_map(|party| &party.transfers).filter_map(|transfer| transfer.by.given()).any(is)
        };
        match occasion {
            Occasion::Always => true,
            Occasion::German => {
                let address = self.controller.given().and_then(|controller| controller.address.given());
                address.is_some_and(|address| address.country.as_str() == "DE")
            }
            Occasion::Consent => self.rests_on(BasisKind::Consent),
            Occasion::Contract => self.rests_on(BasisKind::Contract),
            Occasion::LegalObligation => self.rests_on(BasisKind::LegalObligation),
            Occasion::LegitimateInterests => self.rests_on(BasisKind::LegitimateInterests),
            Occasion::SpecialData => {
                self.purposes().any(|purpose| purpose.basis.given().is_some_and(|basis| basis.special.is_some()))
            }
            Occasion::Recipients => !self.parties.is_empty(),
            Occasion::Processors => self.parties.iter().any(|party| party.role.value == Role::Processor),
            Occasion::OnBehalf => services().any(|service| service.on_behalf.is_some()),
            Occasion::ThirdCountries => self.leaves_eea(catalog) == Some(true),
            Occasion::Adequacy => transfers(|by| matches!(by, Instrument::Adequacy | Instrument::Dpf)),
            Occasion::StandardClauses => transfers(|by| matches!(by, Instrument::Scc(_))),
            Occasion::Authority => self.authority.given().is_some(),
            Occasion::Officer => matches!(self.dpo.given(), Some(Dpo::Contact { .. })),
            Occasion::Cookies => stores(|cookie| cookie.kind == CookieKind::Cookie),
            Occasion::NecessaryCookies => stores(|cookie| cookie.category.value == CookieCategory::Necessary),
            Occasion::FunctionalCookies => stores(|cookie| cookie.category.value == CookieCategory::Functional),
            Occasion::StatisticsCookies => stores(|cookie| cookie.category.value == CookieCategory::Statistics),
            Occasion::MarketingCookies => stores(|cookie| cookie.category.value == CookieCategory::Marketing),
            Occasion::OtherStorage => stores(|cookie| cookie.kind != CookieKind::Cookie),
            Occasion::Logs => services().any(|service| service.logs.given().is_some()),
            Occasion::IpAddresses => services().any(|service| has_ip_address(self, service)),
            Occasion::Pseudonyms => self.has_measure(|id| id == "hash-lookup" || id == "key-separated"),
            Occasion::Anonymity => {
                services().any(is_made_anonymous) || self.has_measure(|id| id == "log-anonymisation")
            }
            Occasion::Backups => self.backups.given().is_some() || services().any(|one| one.backups.given().is_some()),
            Occasion::Encryption => self.has_measure(|id| id.split('-').any(|word| word == "tls")),
            Occasion::Profiling => {
                self.claims.iter().flat_map(|set| &set.claims).any(|claim| claim.what.as_str() == "no-profiling")
            }
            Occasion::Measures => self.publishes(Kind::Measures(Edition::Public)),
        }
    }

    /// Whether a shipped measure is taken, in general or for a service.
    fn has_measure(&self, is: impl Fn(&str) -> bool) -> bool {
        let general = self.measures.list().iter().flat_map(|group| group.measures.list());
        let of_services = self.services_and_parts().flat_map(|service| &service.measures);
        general.chain(of_services).any(|measure| match &measure.what.value {
            super::MeasureRef::Shipped(key) => is(key.as_str()),
            super::MeasureRef::Own { .. } => false,
        })
    }
}

fn has_ip_address(policy: &Policy, service: &Service) -> bool {
    let events = service.logs.given().into_iter().flat_map(|logs| &logs.events).flat_map(|event| &event.data);
    service.data.list().iter().chain(events).any(|datum| is_ip_address(policy, datum))
}

fn is_ip_address(policy: &Policy, datum: &Datum) -> bool {
    match datum {
        Datum::One(item) => item.what.id() == Some("ip-address"),
        Datum::AnyOf(items) => items.iter().any(|item| item.what.id() == Some("ip-address")),
        // A set holds no set.
        Datum::Set(item) => policy.data_set(&item.what).is_some_and(|set| {
            set.data.iter().any(|datum| !matches!(datum, Datum::Set(_)) && is_ip_address(policy, datum))
        }),
    }
}

/// Whether data are kept in anonymous form after their time, or logged without what tells who it was.
fn is_made_anonymous(service: &Service) -> bool {
    let replaced = service.logs.given().is_some_and(|logs| logs.events.iter().any(|event| !event.replaced.is_empty()));
    let then = |keeping: &super::Keeping| {
        let of_cases = match &keeping.rule {
            Retention::Cases(cases) => {
                cases.iter().any(|case| case.keeping.then.is_some_and(|then| then.value == Then::Anonymise))
            }
            _ => false,
        };
        of_cases || keeping.then.is_some_and(|then| then.value == Then::Anonymise)
    };
    replaced || service.keepings().any(then)
}
