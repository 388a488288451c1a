//! Single facts as lines, for exports that have a field for each: in the same words as the documents tell them.

use super::service::{self, anchored_in};
use super::words::{distinct, join, labelled};
use super::{Cx, basis, cookies, keeping, recipients, rights, who};
use crate::catalog::Catalog;
use crate::document::{Inline, Joint, Kind, Line, say, say_with};
use crate::model::{
    Authority, Backups, Basis, Case, Consent, Cookie, Item, Keeping, Party, Policy, Provision, Purpose, Recipient,
    Retention, Service, Transfer, Why, Word,
};
use crate::source::At;
use crate::value::{Citation, Key};

/// The lines of one policy, as everyone may read them.
pub struct Lines<'p>(Cx<'p>);

impl<'p> Lines<'p> {
    /// The policy is taken as it is; [`Policy::told_in`] leaves out what is held back.
    pub fn of(policy: &'p Policy, catalog: &'p Catalog) -> Self {
        Self(Cx { policy, catalog, kind: Kind::Statement })
    }

    /// Every service and every part with its anchor, the part with the service it belongs to, in the order of the page.
    pub fn services(&self) -> impl Iterator<Item = (String, Option<&'p Service>, &'p Service)> {
        let policy = self.0.policy;
        policy.chapters.iter().flat_map(anchored_in)
    }

    /// The heading of a service.
    pub fn title(&self, service: &Service) -> Line {
        service::title(&self.0, service)
    }

    /// A line about a service behind its heading.
    pub fn of_service(&self, service: &Service, line: Line) -> Line {
        say_with("labelled", vec![("label", self.title(service)), ("line", line)]).into()
    }

    /// A word.
    pub fn word(&self, word: &Word) -> Line {
        self.0.word(word)
    }

    /// Something under the condition of another thing.
    pub fn when(&self, line: Line, when: Option<&At<Word>>) -> Line {
        self.0.with_condition(line, when, None)
    }

    /// One of several words, each with its condition and remark.
    pub fn one_of(&self, items: &[&Item<Word>]) -> Line {
        join(Joint::Or, items.iter().map(|item| self.0.conditional(self.0.word(&item.what), item)).collect())
    }

    /// A purpose with its condition.
    pub fn purpose(&self, purpose: &Purpose) -> Line {
        self.when(self.0.word(&purpose.what), purpose.when.as_ref())
    }

    /// The provisions of a basis, each with what it is: the article of the GDPR first.
    pub fn laws(&self, of: &Basis) -> Vec<(Citation, Line)> {
        let article = Citation::parse(basis::message_and_article(of.kind.value).1);
        let mut laws: Vec<_> = article.into_iter().map(|law| (law, basis::basis_line(&self.0, of))).collect();
        for key in of.law.iter().chain(&of.special) {
            let citations = self.0.catalog.legal_basis(key).citations.iter();
            laws.extend(citations.map(|law| (law.clone(), say(format!("basis-{}", key.as_str())).into())));
        }
        laws
    }

    /// The name of a party, if it may be told.
    pub fn party(&self, party: &Party) -> Option<Line> {
        party.name.given().map(|_| self.0.party_name(party))
    }

    /// What a recipient of a service is, with the condition under which it receives data.
    pub fn recipient(&self, service: &Service, recipient: Recipient<'_>) -> Line {
        let kind = self.kind(recipient.party, Some(recipient.why));
        self.0.under(kind, &service::recipient_conditions(&self.0, service, recipient))
    }

    /// What a recipient is that a list names, with its condition and with that of what is around the list.
    pub fn named_recipient(&self, item: &Item<Key<Party>>, when: Option<&At<Word>>) -> Option<(&'p Party, Line)> {
        let party = self.0.policy.party(&item.what)?;
        let conditions = [(when, None), (item.when.as_ref(), item.unless.as_ref())];
        Some((party, self.0.under(self.kind(party, None), &conditions)))
    }

    /// A source that a list names, with its condition and with that of what is around the list.
    pub fn named_source(&self, item: &Item<Key<Party>>, when: Option<&At<Word>>) -> Option<(&'p Party, Line)> {
        let party = self.0.policy.party(&item.what)?;
        let conditions = [(when, None), (item.when.as_ref(), item.unless.as_ref())];
        Some((party, self.0.under(self.0.party_name(party), &conditions)))
    }

    /// The kind of recipient, or else what it does or is for us.
    fn kind(&self, party: &Party, why: Option<Why<'_>>) -> Line {
        let word = party.category.as_ref().or(party.task.as_ref());
        match (word, why) {
            (Some(word), _) => self.0.word(word),
            (None, Some(Why::Operates(_))) => say("recipient-operates").into(),
            (None, _) => recipients::role(party.role.value),
        }
    }

    /// A transfer of a party with what it rests on.
    pub fn transfer(&self, party: &Party, transfer: &Transfer) -> Line {
        let line = recipients::transfer_line(&self.0, transfer);
        say_with("recipient-with-task", vec![("party", self.0.party_name(party)), ("task", line)]).into()
    }

    /// A rule of keeping with the provisions it rests on.
    pub fn rule(&self, rule: &Retention) -> Line {
        self.0.full_rule(rule)
    }

    /// What is kept, with what happens at the end.
    pub fn then(&self, keeping: &Keeping, kept: Line) -> Line {
        keeping::then(keeping, kept)
    }

    /// What is kept in a case, behind its condition.
    pub fn in_case(&self, case: &Case, kept: Line) -> Line {
        self.0.in_case(case, kept)
    }

    /// The rule by which a service's data are kept in backups, with its line.
    pub fn in_backups<'s>(&'s self, service: &'s Service) -> Option<(&'s Keeping, Line)> {
        let backups: &Backups = self.0.in_backups(service)?;
        Some((backups.kept.given()?, self.0.backups_kept(backups)?))
    }

    /// Whether data have to be provided, and what follows if they are not.
    pub fn provision(&self, provision: &Provision) -> Line {
        service::provision_line(&self.0, provision)
    }

    /// Rights by their ids, as far as they apply, each in a sentence or two; and how to exercise them.
    pub fn rights(&self, ids: &[&str]) -> Option<Line> {
        let mut told: Vec<Line> = ids.iter().flat_map(|id| rights::told(&self.0, id)).collect();
        if told.is_empty() {
            return None;
        }
        told.extend(rights::by(&self.0));
        Some(join(Joint::Space, told))
    }

    /// That consent can be withdrawn, and how for each of these services.
    pub fn withdrawal(&self, services: &[(&Service, &Consent)]) -> Line {
        let ways = |(service, consent): &(&Service, &Consent)| {
            let [_, (label, lines)] = service::consent_lines(&self.0, consent);
            let lines = lines.into_iter();
            lines.map(|line| self.of_service(service, labelled(label, line))).collect::<Vec<_>>()
        };
        let ways: Vec<Line> = services.iter().flat_map(ways).collect();
        let mut told = vec![rights::withdrawal_sentence()];
        told.extend((!ways.is_empty()).then(|| join(Joint::Semicolon, ways)));
        join(Joint::Space, told)
    }

    /// The part of a service that one is free to refuse, by the heading of the service.
    pub fn optional(title: Line) -> Line {
        say_with("export-optional", vec![("service", title)]).into()
    }

    /// What people have to know before they consent: what is in use, who receives data, and what lies on the device.
    pub fn before_consent(&self, service: &Service, cookies: &[&Cookie]) -> Line {
        let cx = &self.0;
        let mut told: Vec<Line> = service::product(cx, service).into_iter().collect();
        told.extend(service.note.iter().map(|note| Inline::Given(note.clone()).into()));
        let recipients = cx.policy.recipients_of(service, cx.catalog).into_iter().map(|one| {
            let mut name = vec![cx.party_name(one.party)];
            name.extend(recipients::located(one.party));
            cx.under(join(Joint::Comma, name), &service::recipient_conditions(cx, service, one))
        });
        let device = cookies.iter().map(|cookie| cookies::in_short(cx, cookie)).collect();
        let facts = [("label-recipients", distinct(recipients)), ("label-device", device)];
        let facts = facts.into_iter().filter(|(_, lines)| !lines.is_empty());
        let facts = facts.map(|(label, lines)| {
            say_with("export-fact", vec![("fact", labelled(label, join(Joint::Semicolon, lines)))]).into()
        });
        told.extend(facts);
        join(Joint::Space, told)
    }

    /// That one may complain, and to which authority.
    pub fn complaint(&self, authority: &Authority) -> Line {
        join(Joint::Space, vec![rights::complaint_sentence(), self.authority(authority)])
    }

    /// The name of an authority.
    pub fn authority(&self, authority: &Authority) -> Line {
        who::authority_name(authority)
    }
}
