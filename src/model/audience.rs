//! Who may read what. An edition is composed from the policy as its readers may know it, so that no chapter can tell
//! more by oversight.

use super::{Measure, Party, Policy, Service, Stated};
use crate::document::Edition;
use std::borrow::Cow;

/// Who may read of a measure, or the name of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everyone.
    Public,
    /// Customers.
    Customers,
    /// The supervisory authority.
    Authority,
}

impl Audience {
    /// Whether the readers of an edition are among them.
    pub fn reads(self, edition: Edition) -> bool {
        match self {
            Self::Public => true,
            Self::Customers => edition >= Edition::Customers,
            Self::Authority => edition >= Edition::Authority,
        }
    }
}

impl Measure {
    /// Whether an edition tells of it.
    pub fn is_told_in(&self, edition: Edition) -> bool {
        self.audience.as_ref().is_none_or(|audience| audience.value.reads(edition))
    }
}

impl Party {
    /// Whether an edition names it. Otherwise it tells what kind of recipient it is (Art. 13(1)(e) GDPR).
    pub fn is_named_in(&self, edition: Edition) -> bool {
        self.audience.as_ref().is_none_or(|audience| audience.value.reads(edition))
    }

    /// The party as the readers of an edition may know it.
    pub fn told_in(&self, edition: Edition) -> Cow<'_, Self> {
        if self.is_named_in(edition) { Cow::Borrowed(self) } else { Cow::Owned(self.unnamed()) }
    }

    /// The party without anything that its name could be learned from.
    fn unnamed(&self) -> Self {
        Self {
            name: Stated::Unsaid,
            address: None,
            policy: None,
            arrangement: None,
            sub_processors: Vec::new(),
            note: None,
            ..self.clone()
        }
    }
}

impl Policy {
    /// The policy as the readers of an edition may know it: without measures that are held back, and with parties that
    /// are held back told by their kind.
    pub fn told_in(&self, edition: Edition) -> Cow<'_, Self> {
        let told = |measures: &[Measure]| measures.iter().all(|measure| measure.is_told_in(edition));
        let all_told = self.measures.list().iter().all(|group| told(group.measures.list()))
            && self.services_and_parts().all(|service| told(&service.measures))
            && self.parties.iter().all(|party| party.is_named_in(edition));
        if all_told {
            return Cow::Borrowed(self);
        }
        let mut policy = self.clone();
        for party in policy.parties.iter_mut().filter(|party| !party.is_named_in(edition)) {
            *party = party.unnamed();
        }
        if let Stated::Given(groups) = &mut policy.measures {
            for group in &mut groups.value {
                if let Stated::Given(measures) = &mut group.measures {
                    measures.value.retain(|measure| measure.is_told_in(edition));
                }
            }
        }
        for service in policy.chapters.iter_mut().flat_map(|chapter| &mut chapter.services) {
            hold_back(service, edition);
        }
        Cow::Owned(policy)
    }
}

fn hold_back(service: &mut Service, edition: Edition) {
    service.measures.retain(|measure| measure.is_told_in(edition));
    service.parts.iter_mut().for_each(|part| hold_back(part, edition));
}
