//! Who: the controller, its officer and authority, places and outside parties.

use super::{Entries, Expansion, Keys, Shown, named};
use crate::catalog;
use crate::lower::keys;
use crate::model::{
    Address, Authority, AutomatedDecision, Contact, Controller, Dpo, Instrument, JointController, Party, PartyList,
    Place, Scope, Since, Transfer,
};
use crate::source::At;
use crate::value::Key;

impl Expansion<'_> {
    pub(super) fn controller(&self, controller: &Controller) -> Shown {
        let labelled = |(label, url): &(At<String>, At<String>)| (label.value.clone(), self.at(url));
        let representatives = controller.represented_by.iter().map(|name| self.text(name)).collect();
        let joint = controller.joint.iter().map(|joint| self.joint(joint)).collect();
        let public_keys: Entries = controller.keys.iter().map(labelled).collect();
        let keys = Keys::of(&keys::CONTROLLER)
            .tell("name", self.said(&controller.name))
            .tell("represented-by", Shown::some(representatives))
            .tell("attention", self.at_some(controller.attention.as_ref()))
            .tell("address", self.stated(&controller.address, address))
            .tell("email", self.said(&controller.email))
            .tell("phone", self.said(&controller.phone))
            .tell("fax", self.at_some(controller.fax.as_ref()))
            .tell("website", self.at_some(controller.website.as_ref()))
            .tell("imprint", self.at_some(controller.imprint.as_ref()))
            .tell("register", self.at_some(controller.register.as_ref()))
            .tell("vat-id", self.at_some(controller.vat_id.as_ref()))
            .tell("tax-office", self.text_some(controller.tax_office.as_ref()))
            .tell("chamber", self.text_some(controller.chamber.as_ref()))
            .tell("content-by", self.text_some(controller.content_by.as_ref()))
            .tell("keys", (!public_keys.is_empty()).then(|| Shown::block(public_keys)))
            .tell("persons-processing", self.at_some(controller.persons_processing.as_ref()))
            .tell("joint", Shown::some(joint))
            .tell("eu-representative", controller.eu_representative.as_ref().map(|contact| self.contact(contact)));
        Shown::block(keys.finish())
    }

    fn contact(&self, contact: &Contact) -> Shown {
        let keys = self.contact_keys(Keys::of(&keys::CONTACT), contact);
        Shown::map(keys.finish()).from(self.origin(contact.name.span))
    }

    fn joint(&self, joint: &JointController) -> Shown {
        let keys = self.contact_keys(Keys::of(&keys::JOINT), &joint.contact);
        let keys = keys.tell("arrangement", self.at_some(joint.arrangement.as_ref()));
        Shown::map(keys.finish()).from(self.origin(joint.contact.name.span))
    }

    fn contact_keys(&self, keys: Keys, contact: &Contact) -> Keys {
        keys.tell("name", Some(self.at(&contact.name)))
            .tell("address", self.address_some(contact.address.as_ref()))
            .tell("email", self.at_some(contact.email.as_ref()))
            .tell("phone", self.at_some(contact.phone.as_ref()))
            .tell("website", self.at_some(contact.website.as_ref()))
    }

    fn address_some(&self, at: Option<&At<Address>>) -> Option<Shown> {
        at.map(|at| address(&at.value).from(self.origin(at.span)))
    }

    pub(super) fn dpo(&self, dpo: &Dpo) -> Shown {
        let keys = Keys::of(&keys::DPO);
        let keys = match dpo {
            Dpo::Absent(reason) => {
                let reason = Shown::word(named(&reason.value)).from(self.origin(reason.span));
                let keys = keys.tell("none", Some(reason));
                ["name", "company", "address", "email", "phone"]
                    .into_iter()
                    .fold(keys, |keys, key| keys.tell(key, None))
            }
            Dpo::Contact { name, company, address, email, phone } => keys
                .tell("none", None)
                .tell("name", self.at_some(name.as_ref()))
                .tell("company", self.at_some(company.as_ref()))
                .tell("address", self.address_some(address.as_ref()))
                .tell("email", self.said(email))
                .tell("phone", self.at_some(phone.as_ref())),
        };
        Shown::map(keys.finish())
    }

    pub(super) fn authority(&self, authority: &Authority) -> Shown {
        match authority {
            Authority::Shipped(key) => self.facts(self.catalog.authority(key)).spelled_out(key.as_str()),
            Authority::Own(contact) => self.contact(contact),
        }
    }

    pub(super) fn decisions(&self, decisions: &[AutomatedDecision]) -> Shown {
        let decision = |decision: &AutomatedDecision| {
            let keys = Keys::of(&keys::DECISION)
                .tell("title", Some(self.text(&decision.title)))
                .tell("logic", self.stated(&decision.logic, |text| self.text(text)))
                .tell("consequences", self.stated(&decision.consequences, |text| self.text(text)));
            Shown::map(keys.finish()).from(self.origin(decision.title.span))
        };
        Shown::list(decisions.iter().map(decision).collect())
    }

    pub(super) fn scope(&self, scope: &Scope) -> Option<Shown> {
        let keys = Keys::of(&keys::SCOPE)
            .tell("domains", Shown::some(scope.domains.iter().map(|domain| self.at(domain)).collect()))
            .tell("channels", self.words(&scope.channels))
            .tell("offers", self.words(&scope.offers))
            .tell("no-channels", self.words(&scope.no_channels))
            .tell("audience", self.text_some(scope.audience.as_ref()))
            .tell("facts", self.words(&scope.facts))
            .tell("note", self.text_some(scope.note.as_ref()));
        scope.span.map(|span| Shown::block(keys.finish()).from(self.origin(span)))
    }

    pub(super) fn place(&self, place: &Place) -> Shown {
        let keys = Keys::of(&keys::PLACE)
            .tell("name", self.text_some(place.name.as_ref()))
            .tell("operator", place.operator.as_ref().map(|operator| self.key(operator)))
            .tell("country", self.countries(&place.countries))
            .tell("city", self.at_some(place.city.as_ref()))
            .tell("since", self.since(place.since))
            .tell("holds", self.word_some(place.holds.as_ref()))
            .tell("personal-data", self.flag(place.no_personal_data, "none"))
            .tell("when", self.word_some(place.when.as_ref()))
            .tell("unless", self.word_some(place.unless.as_ref()))
            .tell("note", self.text_some(place.note.as_ref()))
            .tell("links", self.links(&place.links));
        Shown::block(keys.finish()).from(self.origin(place.id.span))
    }

    fn since(&self, since: Option<Since>) -> Option<Shown> {
        since.map(|since| match since {
            Since::Day(at) => self.at(&at),
            Since::Month(at) => Shown::word(at.value.strftime("%Y-%m").to_string()).from(self.origin(at.span)),
        })
    }

    fn countries(&self, countries: &[At<Key<catalog::Country>>]) -> Option<Shown> {
        Shown::some(countries.iter().map(|key| self.key(key)).collect())
    }

    pub(super) fn party(&self, party: &Party) -> Shown {
        let transfers: Entries = party.transfers.iter().map(|transfer| self.transfer(transfer)).collect();
        let table = match party.list {
            PartyList::Processors => &keys::PROCESSOR,
            PartyList::Recipients => &keys::RECIPIENT,
        };
        let mut keys = Keys::of(table)
            .tell("use", party.product.as_ref().map(|product| self.key(product)))
            .tell("name", self.stated(&party.name, |text| self.text(text)))
            .tell("category", self.word_some(party.category.as_ref()))
            .tell("country", self.stated(&party.countries, |all| self.countries(all).unwrap_or(Shown::word(""))))
            .tell("address", self.at_some(party.address.as_ref()))
            .tell("task", self.word_some(party.task.as_ref()))
            .tell("agreement", self.stated(&party.agreement, |agreement| Shown::word(named(agreement))))
            .tell("policy", self.at_some(party.policy.as_ref()))
            .tell("hosts", Shown::some(party.hosts.iter().map(|host| self.at(host)).collect()))
            .tell("transfer", (!transfers.is_empty()).then(|| Shown::block(transfers)))
            .tell("sub-processors", self.words(&party.sub_processors))
            .tell("names-withheld", self.text_some(party.names_withheld.as_ref()))
            .tell("since", self.since(party.since))
            .tell("note", self.text_some(party.note.as_ref()))
            .tell(
                "public",
                party.public.map(|public| Shown::word(public.value.to_string()).from(self.origin(public.span))),
            )
            .tell("audience", party.audience.map(|who| Shown::word(named(&who.value)).from(self.origin(who.span))));
        if party.list == PartyList::Recipients {
            // A role that was not written stands at the id.
            let role = Shown::word(named(&party.role.value));
            let is_usual = party.role.span == party.id.span;
            let role = role.from(if is_usual { "default".to_owned() } else { self.origin(party.role.span) });
            keys = keys.tell("role", Some(role)).tell("arrangement", self.at_some(party.arrangement.as_ref()));
        }
        Shown::block(keys.finish()).from(self.origin(party.id.span))
    }

    fn transfer(&self, transfer: &Transfer) -> (String, Shown) {
        let (mut modules, mut by) = (None, None);
        if let Some(instrument) = transfer.by.given() {
            by = Some(match instrument {
                Instrument::Derogation(key) => key.as_str().to_owned(),
                Instrument::Scc(numbers) => {
                    let numbers = numbers.iter().map(|number| Shown::word(number.to_string())).collect();
                    modules = Shown::some(numbers).map(|list| {
                        transfer.by.span().into_iter().fold(list, |list, span| list.from(self.origin(span)))
                    });
                    "scc".to_owned()
                }
                other => named(other),
            });
        }
        let keys = Keys::of(&keys::TRANSFER)
            .tell("by", self.stated(&transfer.by, |_| Shown::word(by.unwrap_or_default())))
            .tell("module", modules)
            .tell("checked", self.at_some(transfer.checked.as_ref()))
            .tell("copy", self.at_some(transfer.copy.as_ref()));
        let shown = Shown::map(keys.finish()).from(self.origin(transfer.country.span));
        (transfer.country.as_str().to_owned(), shown)
    }
}

/// The one-line form.
fn address(address: &Address) -> Shown {
    let town = format!("{} {}", address.postcode, address.city);
    Shown::word(format!("{}, {}, {}", address.street, town.trim(), address.country.as_str()))
}
