//! What follows from a policy without being written in it: who receives data because of a place or a product,
//! whether data leave the EEA, how long something is kept at most, which documents exist.

use super::{
    Basis, BasisKind, Item, Keeping, Loads, Party, Place, Policy, Purpose, Retention, Service, SnippetOffer,
    SourceStep, View, Word,
};
use crate::catalog::{Catalog, Country, MeasureGroup};
use crate::document::Kind;
use crate::source::{At, Span};
use crate::value::{Key, Period};

/// A recipient of a service and why it is one.
#[derive(Debug, Clone, Copy)]
pub struct Recipient<'p> {
    /// Who.
    pub party: &'p Party,
    /// Why.
    pub why: Why<'p>,
    /// The list element that names it, with its condition.
    pub item: Option<&'p Item<Key<Party>>>,
}

/// Why somebody is a recipient.
#[derive(Debug, Clone, Copy)]
pub enum Why<'p> {
    /// It runs a place where the data lie.
    Operates(&'p Place),
    /// It provides the product in use.
    Provides,
    /// It is asked for data and is sent some for that, under the condition of the step.
    Asked(Option<&'p At<Word>>),
    /// The declaration names it.
    Named,
}

impl Policy {
    /// Everyone who receives data of a service: operators of its places, the provider of its product, those who are
    /// sent data to ask them for more, and the named ones. Each party once, the named ones last.
    pub fn recipients_of<'p>(&'p self, service: &'p Service, catalog: &Catalog) -> Vec<Recipient<'p>> {
        let named = service.recipients.given().map_or(&[][..], |recipients| &recipients.parties);
        let is_named = |party: &Party| named.iter().any(|item| item.what.as_str() == party.id.as_str());
        let mut found: Vec<Recipient> = Vec::new();
        for place in service.places.list().iter().filter_map(|item| self.place(&item.what)) {
            let operator = place.operator.as_ref().and_then(|key| self.party(key));
            found.extend(operator.filter(|party| !is_named(party)).map(|party| Recipient {
                party,
                why: Why::Operates(place),
                item: None,
            }));
        }
        if let Some(provider) = self.provider_of(service, catalog).filter(|party| !is_named(party)) {
            found.push(Recipient { party: provider, why: Why::Provides, item: None });
        }
        for (item, when) in asked(service) {
            let party = self.party(&item.what).filter(|party| !is_named(party));
            found.extend(party.map(|party| Recipient { party, why: Why::Asked(when), item: Some(item) }));
        }
        found.extend(
            named.iter().filter_map(|item| {
                Some(Recipient { party: self.party(&item.what)?, why: Why::Named, item: Some(item) })
            }),
        );
        let mut seen = Vec::new();
        found.retain(|recipient| {
            let new = !seen.contains(&recipient.party.id.value);
            seen.push(recipient.party.id.value.clone());
            new
        });
        found
    }

    /// Everyone to whom anything of a service goes: besides the recipients of its data also those of its logs, of what
    /// customers store in it, and of its cases.
    pub fn everyone_of<'p>(&'p self, service: &'p Service, catalog: &Catalog) -> Vec<Recipient<'p>> {
        let mut found = self.recipients_of(service, catalog);
        let logs = service.logs.given();
        let stated = logs.map(|logs| &logs.recipients).into_iter();
        let stated = stated.chain(logs.into_iter().flat_map(|logs| &logs.events).map(|event| &event.recipients));
        let stated = stated.chain(service.on_behalf.as_ref().map(|on_behalf| &on_behalf.recipients));
        let lists = stated.filter_map(|recipients| recipients.given()).map(|recipients| &recipients.parties);
        let lists = lists.chain(service.cases.iter().map(|case| &case.recipients));
        for item in lists.flatten() {
            let is_new = !found.iter().any(|recipient| recipient.party.id.as_str() == item.what.as_str());
            if let Some(party) = self.party(&item.what).filter(|_| is_new) {
                found.push(Recipient { party, why: Why::Named, item: Some(item) });
            }
        }
        found
    }

    /// The declared party that provides the product of a service: the same catalog entry, or one of the same provider.
    pub fn provider_of(&self, service: &Service, catalog: &Catalog) -> Option<&Party> {
        let key = service.product.as_ref()?;
        let firm = catalog.product(key).provider.as_deref();
        let providers = || self.by_id.providers.iter().filter_map(|at| self.parties.get(*at));
        let products = || providers().filter_map(|party| Some((party, party.product.as_ref()?)));
        let same_entry = products().find(|(_, other)| other.as_str() == key.as_str());
        let same_firm =
            || products().find(|(_, other)| firm.is_some() && catalog.product(other).provider.as_deref() == firm);
        same_entry.or_else(same_firm).map(|(party, _)| party)
    }

    /// The services with their parts, depth first.
    pub fn services_and_parts(&self) -> impl Iterator<Item = &Service> {
        fn add<'p>(service: &'p Service, all: &mut Vec<&'p Service>) {
            all.push(service);
            service.parts.iter().for_each(|part| add(part, all));
        }
        let mut all = Vec::new();
        self.services().for_each(|(_, service)| add(service, &mut all));
        all.into_iter()
    }

    /// The services that have to tell what Art. 13 and 14 GDPR ask for: ours, and in place of one that only holds
    /// parts, those parts that are ours. A part of a service of ours may leave out what the service says.
    pub fn own_services(&self) -> impl Iterator<Item = &Service> {
        fn add<'p>(service: &'p Service, all: &mut Vec<&'p Service>) {
            if service.is_ours() {
                all.push(service);
            } else {
                service.parts.iter().for_each(|part| add(part, all));
            }
        }
        let mut all = Vec::new();
        self.services().for_each(|(_, service)| add(service, &mut all));
        all.into_iter()
    }

    /// The beginning of the main file: where a finding about a key of it that was left out points to.
    pub fn head(&self) -> Span {
        let len = self.span.range().len();
        self.span.part(0, len.min("klartext".len()))
    }

    /// Every purpose of every service, of their parts and of their cases.
    pub fn purposes(&self) -> impl Iterator<Item = &Purpose> {
        self.services_and_parts().flat_map(Service::every_purpose)
    }

    /// Whether some purpose rests on this basis.
    pub fn rests_on(&self, kind: BasisKind) -> bool {
        self.purposes().any(|purpose| purpose.basis.given().is_some_and(|basis| basis.kind.value == kind))
    }

    /// Whether a document is to be written.
    pub fn publishes(&self, kind: Kind) -> bool {
        self.documents.place(kind).is_some()
    }

    /// Whether data leave the EEA: to a party that is outside it or transfers them there, or to a place of ours.
    /// `None` where the country of a party is missing.
    pub fn leaves_eea(&self, catalog: &Catalog) -> Option<bool> {
        let is_abroad = |place: &Place| place.countries.iter().any(|key| !catalog.country(key).eea);
        if self.parties.iter().any(|party| party.abroad(catalog).is_some()) || self.places.iter().any(is_abroad) {
            return Some(true);
        }
        let is_known = |party: &Party| !party.located_in(catalog).is_empty();
        self.parties.iter().all(is_known).then_some(false)
    }
}

/// The parties that are sent data to ask them for more, each with the condition of its step.
fn asked(service: &Service) -> impl Iterator<Item = (&Item<Key<Party>>, Option<&At<Word>>)> {
    let steps = service.source.list().iter().map(|step| match step {
        SourceStep::From { parties, when, sends, .. } if !sends.is_empty() => (&parties[..], when.as_ref()),
        _ => (&[][..], None),
    });
    steps.flat_map(|(parties, when)| parties.iter().map(move |item| (item, when)))
}

impl Service {
    /// Whether personal data are processed in it for purposes of ours, so that it is for us to inform about them.
    /// What customers store with us is for them to inform about; our own logs of that are ours.
    pub fn is_ours(&self) -> bool {
        let collects = !self.data.list().is_empty()
            || !self.source.list().is_empty()
            || self.logs.given().is_some()
            || self.cookies.given().is_some();
        let is_link = self.loads.as_ref().is_some_and(|loads| loads.value == Loads::Link);
        let elsewhere = self.on_behalf.is_some() || !self.parts.is_empty() || is_link;
        collects || !self.data.is_none() && (!self.purposes.list().is_empty() || !elsewhere)
    }

    /// Its purposes and those of its cases.
    pub fn every_purpose(&self) -> impl Iterator<Item = &Purpose> {
        self.purposes.list().iter().chain(self.cases.iter().flat_map(|case| &case.purposes))
    }

    /// The first of its bases of a kind, in its purposes or those of its cases.
    pub fn basis_of(&self, kind: BasisKind) -> Option<&Basis> {
        let mut bases = self.every_purpose().filter_map(|purpose| purpose.basis.given());
        bases.find(|basis| basis.kind.value == kind)
    }

    /// Every category of its data: of the service, its cases and its logs, named sets opened.
    pub fn every_datum<'p>(&'p self, policy: &'p Policy) -> impl Iterator<Item = &'p Item<Word>> {
        let logged = self.logs.given().into_iter().flat_map(|logs| &logs.events).flat_map(|event| &event.data);
        let cases = self.cases.iter().flat_map(|case| &case.data);
        self.data.list().iter().chain(logged).chain(cases).flat_map(|datum| datum.items(policy))
    }

    /// Every stated rule of keeping data of its own: of the service, its cases, its logs and their events.
    pub fn keepings(&self) -> impl Iterator<Item = &Keeping> {
        let of_cases = self.cases.iter().filter_map(|case| case.retention.given());
        self.retention.given().into_iter().chain(of_cases).chain(self.log_keepings())
    }

    /// Every stated rule of keeping its logs.
    pub fn log_keepings(&self) -> impl Iterator<Item = &Keeping> {
        self.logs.given().into_iter().flat_map(|logs| {
            let of_events = logs.events.iter().filter_map(|event| event.retention.given());
            logs.retention.given().into_iter().chain(of_events)
        })
    }
}

impl Party {
    /// The countries it is in: as declared, or else as the catalog knows them of the product it is taken from.
    pub fn located_in(&self, catalog: &Catalog) -> Vec<At<Key<Country>>> {
        if !self.countries.is_unsaid() {
            return self.countries.list().to_vec();
        }
        let product = self.product.as_ref().map(|key| catalog.product(key));
        let country = product.and_then(|product| product.country.as_ref());
        let found = country.and_then(|code| Some(At::new(catalog.find_country(code)?, code.span)));
        found.into_iter().collect()
    }

    /// A country outside the EEA that it is in or transfers data to.
    pub fn abroad(&self, catalog: &Catalog) -> Option<At<Key<Country>>> {
        let transfers = self.transfers.iter().map(|transfer| transfer.country.clone());
        self.located_in(catalog).into_iter().chain(transfers).find(|key| !catalog.country(key).eea)
    }
}

impl Retention {
    /// The longest period that is written in it. Events, criteria and provisions have none.
    pub fn longest(&self) -> Option<At<Period>> {
        let length = |period: &At<Period>| period.roughly_minutes();
        match self {
            Self::For { period, .. } => Some(*period),
            Self::FirstOf(rules) => rules.iter().filter_map(Self::longest).min_by_key(length),
            Self::LastOf(rules) => rules.iter().filter_map(Self::longest).max_by_key(length),
            Self::Cases(cases) => cases.iter().filter_map(|case| case.keeping.rule.longest()).max_by_key(length),
            Self::Until(_) | Self::Statutory(_) | Self::ByProvider | Self::NotStored | Self::Criteria(_) => None,
        }
    }
}

impl Policy {
    /// Every service or part that offers a text for customers' own pages, with its anchor and its offer.
    pub fn snippets(&self) -> impl Iterator<Item = (String, &Service, &At<SnippetOffer>)> {
        self.anchored().filter_map(|(anchor, service)| {
            let offer = service.on_behalf.as_ref()?.snippet.as_ref()?;
            Some((anchor, service, offer))
        })
    }

    /// Every service and every part with its anchor, in the order of the page.
    pub(super) fn anchored(&self) -> impl Iterator<Item = (String, &Service)> {
        self.services().flat_map(|(chapter, service)| {
            let anchor = format!("{}-{}", chapter.id.value, service.id.value);
            let part = |part: &'_ Service| format!("{anchor}-{}", part.id.value);
            let parts: Vec<_> = service.parts.iter().map(|one| (part(one), one)).collect();
            std::iter::once((anchor, service)).chain(parts)
        })
    }
}

impl View {
    /// The heading under which the outline puts a group of measures: its message, and the end of its anchor.
    pub fn heading(self, group: &MeasureGroup) -> String {
        match self {
            Self::Goals => format!("goal-{}", group.goal),
            Self::Controls => format!("control-{}", group.control.as_deref().unwrap_or("further")),
            Self::TenParts => group.part.map_or("goal-other".to_owned(), |part| format!("part-{part}")),
        }
    }
}
