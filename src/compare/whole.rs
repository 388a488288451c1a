//! What is stated once: the declaration itself, who answers for it, what it covers, rights, claims and own texts.

use super::Kind;
use super::fact::{About, Facts, Gauge};
use super::same::{self, Reader, all, folded, sorted};
use super::topic;
use crate::compose::single;
use crate::document::{Inline, say};
use crate::model::{Backups, Claim, ClaimScope, ClaimSet, Controller, Dpo, DpoAbsence, Every, ExplanationRef, Stated};
use crate::value::Text;

/// What a declaration begins with.
pub(super) fn beginning(reader: &Reader) -> Vec<About> {
    vec![declaration(reader), controller(reader), scope(reader)]
}

/// What it ends with.
pub(super) fn end(reader: &Reader) -> Vec<About> {
    let mut common = Facts::new(reader);
    backups(&mut common, &reader.policy.backups);
    let mut all = vec![common.about(Kind::Backups, title(Kind::Backups)), rights(reader), decisions(reader)];
    all.extend([claims(reader), texts(reader)]);
    all
}

/// The name of what there is only one of.
pub(super) fn title(kind: Kind) -> Vec<Inline> {
    say(format!("changed-{}", kind.key())).into()
}

fn declaration(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    for lang in &reader.policy.languages {
        let line = say(format!("language-{}", lang.value)).into();
        facts.add(topic::LANGUAGE, lang.as_str(), line, String::new(), lang.span);
    }
    for kind in &reader.policy.documents.wanted {
        let line = say(format!("document-{}", kind.key())).into();
        facts.add(topic::DOCUMENT, kind.key(), line, String::new(), kind.span);
    }
    facts.about(Kind::Declaration, title(Kind::Declaration))
}

fn controller(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    if let Some(controller) = reader.policy.controller.given() {
        identity(&mut facts, controller);
        particulars(&mut facts, controller);
    }
    facts.stated(topic::OFFICER, "", &reader.policy.dpo, |dpo| {
        let line = match dpo {
            Dpo::Absent(why) => say(match why.value {
                DpoAbsence::BelowThreshold => "changed-officer-below-threshold",
                DpoAbsence::NotRequired => "changed-officer-not-required",
            })
            .into(),
            Dpo::Contact { .. } => single::officer(dpo),
        };
        (line, same::officer(dpo), Gauge::Nothing)
    });
    facts.stated(topic::AUTHORITY, "", &reader.policy.authority, |authority| {
        (single::authority(authority), same::authority(authority), Gauge::Nothing)
    });
    if let Some(other) = &reader.policy.telecom_authority {
        facts.add(topic::TELECOM_AUTHORITY, "", single::authority(other), same::authority(other), other.span);
    }
    facts.about(Kind::Controller, title(Kind::Controller))
}

fn identity(facts: &mut Facts, controller: &Controller) {
    let name = |name: &String| (Inline::Name(name.clone()).into(), folded(name), Gauge::Nothing);
    facts.stated(topic::NAME, "", &controller.name, name);
    for person in &controller.represented_by {
        let key = facts.reader.text(person);
        facts.add(topic::REPRESENTED, key, Inline::Given(person.clone()).into(), String::new(), person.span);
    }
    facts.stated(topic::ADDRESS, "", &controller.address, |address| {
        (single::address(address), same::address(address), Gauge::Nothing)
    });
    facts.stated(topic::EMAIL, "", &controller.email, name);
    facts.stated(topic::PHONE, "", &controller.phone, name);
    for other in &controller.joint {
        let (key, said) = (folded(&other.contact.name), same::contact(&other.contact));
        let arrangement = other.arrangement.as_ref().map(|url| url.value.clone()).unwrap_or_default();
        facts.add(topic::JOINT, key, single::contact(&other.contact), all([said, arrangement]), other.span);
    }
    if let Some(other) = &controller.eu_representative {
        facts.add(topic::EU_REPRESENTATIVE, "", single::contact(other), same::contact(other), other.name.span);
    }
}

/// What the law on imprints asks for rather than that on data.
fn particulars(facts: &mut Facts, controller: &Controller) {
    facts.name(topic::CONTACT, controller.attention.as_ref());
    facts.stated(topic::CONTACT, "fax", &controller.fax.clone().map_or(Stated::Unsaid, Stated::Given), |fax| {
        (Inline::Name(fax.clone()).into(), folded(fax), Gauge::Nothing)
    });
    facts.web(topic::CONTACT, "website", controller.website.as_ref());
    for (name, url) in &controller.keys {
        facts.web(topic::CONTACT, name.value.clone(), Some(url));
    }
    facts.web(topic::IMPRINT, "imprint", controller.imprint.as_ref());
    for (key, value) in [("register", &controller.register), ("vat-id", &controller.vat_id)] {
        if let Some(value) = value {
            facts.keyed_name(topic::IMPRINT, key, value);
        }
    }
    let texts =
        [("tax-office", &controller.tax_office), ("chamber", &controller.chamber), ("content", &controller.content_by)];
    for (key, text) in texts {
        facts.statement(topic::IMPRINT, key, text.as_ref());
    }
}

fn scope(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    let scope = &reader.policy.scope;
    for domain in &scope.domains {
        facts.keyed_name(topic::DOMAIN, domain.value.clone(), domain);
    }
    facts.items(topic::CHANNEL, &scope.channels);
    facts.items(topic::OFFER, &scope.offers);
    facts.items(topic::NO_CHANNEL, &scope.no_channels);
    facts.statement(topic::AUDIENCE, "", scope.audience.as_ref());
    facts.items(topic::SENTENCE, &scope.facts);
    facts.text(topic::NOTE, "", scope.note.as_ref());
    facts.about(Kind::Scope, title(Kind::Scope))
}

/// What becomes of data in backups.
pub(super) fn backups(facts: &mut Facts, backups: &Stated<Box<Backups>>) {
    let reader = facts.reader;
    match backups {
        Stated::Unsaid => {}
        Stated::None(at) => facts.add(topic::BACKUPS, "", say("backups-none").into(), "none".to_owned(), *at),
        Stated::Todo(at) => facts.add(topic::BACKUPS, "", single::open(), "todo".to_owned(), *at),
        Stated::Given(backups) => {
            facts.keeping(topic::BACKUPS, "", &backups.kept);
            if let Some(every) = backups.every {
                let gauge = Gauge::Rank(rank(every.value.roughly_minutes()));
                let line = single::every(Every::Period(every.value));
                facts.gauged(topic::BACKUPS_EVERY, "", line, (every.value.to_string(), gauge), every.span);
            }
            for item in &backups.places {
                let Some(place) = reader.policy.place(&item.what) else { continue };
                let (key, line) =
                    (reader.place(&item.what), reader.single.conditional(reader.single.place(place), item));
                let same = reader.item("", item);
                facts.add(topic::BACKUP_PLACE, key, line, same, item.what.span);
            }
            if let Some(deleted) = backups.single_records_deleted {
                let id = if deleted.value { "backups-single-deleted" } else { "backups-single-not-deleted" };
                facts.add(topic::BACKUPS_SINGLE, "", say(id).into(), deleted.value.to_string(), deleted.span);
            }
            facts.text(topic::NOTE, "backups", backups.note.as_ref());
        }
    }
}

/// What happens more often protects more.
pub(super) fn rank(minutes: u64) -> i64 {
    -i64::try_from(minutes).unwrap_or(i64::MAX)
}

fn rights(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    let rights = &reader.policy.rights;
    facts.items(topic::REQUESTS, &rights.by);
    facts.items(topic::ANSWERS, &rights.answers);
    facts.items(topic::NO_REQUESTS, &rights.not_by);
    for (right, note) in &rights.notes {
        facts.statement(topic::RIGHT, right.value.clone(), Some(note));
    }
    facts.about(Kind::Rights, title(Kind::Rights))
}

fn decisions(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    for decision in reader.policy.automated_decisions.list() {
        let (key, line) = (reader.text(&decision.title), Inline::Given(decision.title.clone()).into());
        facts.add(topic::DECISION, key.clone(), line, String::new(), decision.title.span);
        facts.inside(topic::DECISION, &key, Inline::Given(decision.title.clone()).into(), |facts| {
            for (topic, text) in [(topic::LOGIC, &decision.logic), (topic::CONSEQUENCES, &decision.consequences)] {
                let given = |text: &Text| (Inline::Given(text.clone()).into(), reader.text(text), Gauge::Nothing);
                facts.stated(topic, key.clone(), text, given);
            }
        });
    }
    facts.about(Kind::Decisions, title(Kind::Decisions))
}

fn claims(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    for set in &reader.policy.claims {
        for claim in &set.claims {
            one_claim(&mut facts, set, claim);
        }
    }
    facts.about(Kind::Claims, title(Kind::Claims))
}

fn one_claim(facts: &mut Facts, set: &ClaimSet, claim: &Claim) {
    let reader = facts.reader;
    let (scope, of) = match &set.scope.value {
        ClaimScope::Everywhere => ("everywhere".to_owned(), None),
        ClaimScope::Chapter(id) => {
            let chapter = reader.policy.chapters.iter().find(|chapter| chapter.id.value == *id);
            (format!("chapter {id}"), chapter.map(|chapter| reader.single.chapter(chapter)))
        }
        ClaimScope::Service(id) => {
            let service = reader.policy.services().find(|(_, service)| service.id.value == *id);
            let id = reader.id(Kind::Service, id.as_str());
            (format!("service {id}"), service.map(|(_, service)| reader.single.service(service)))
        }
    };
    let except = sorted(claim.except.iter().map(|exception| reader.exception(exception)));
    let note = claim.note.as_ref().map(|note| reader.text(note)).unwrap_or_default();
    let same = all([except, reader.maybe(claim.otherwise.as_ref()), note]);
    let key = format!("{scope} {}", claim.what.as_str());
    facts.of(of, |facts| facts.add(topic::CLAIM, key, single::said(reader.single.claim(claim)), same, claim.what.span));
}

/// Own sections, explained terms, and own words that others use.
fn texts(reader: &Reader) -> About {
    let mut facts = Facts::new(reader);
    for own in &reader.policy.texts {
        let key = format!("{} {}", own.document.key(), own.id.value);
        let title = own.title.as_ref().map(|title| reader.text(title)).unwrap_or_default();
        let name = Inline::Given(own.title.as_ref().unwrap_or(&own.body).clone());
        let same = (all([title, reader.text(&own.body)]), Gauge::Text);
        facts.gauged(topic::SECTION, key, single::said(name.into()), same, own.id.span);
    }
    for explanation in &reader.policy.glossary {
        let (key, line, said) = match &explanation.what.value {
            ExplanationRef::Shipped(key) => {
                (key.as_str().to_owned(), say(format!("glossary-{}.title", key.as_str())), String::new())
            }
            ExplanationRef::Own { id, title, text } => {
                (format!("own {id}"), Inline::Given(title.clone()), all([reader.text(title), reader.text(text)]))
            }
        };
        let note = explanation.note.as_ref().map(|note| reader.text(note)).unwrap_or_default();
        let same = (all([said, note]), Gauge::Text);
        facts.gauged(topic::EXPLANATION, key, single::said(line.into()), same, explanation.what.span);
    }
    // Every policy that has been read to its end has met all words by now.
    let sets = reader.policy.data_sets.iter().map(|set| (format!("set {}", set.id.value), set.name.clone()));
    for (id, text) in reader.terms().into_iter().chain(sets) {
        facts.text(topic::WORD, id, Some(&text));
    }
    facts.about(Kind::Texts, title(Kind::Texts))
}
