//! Chapters and services, with what they inherit and who receives data by derivation.

use super::{Entries, Expansion, Keys, Shown, key_of, named};
use crate::catalog::{Lasts, Product};
use crate::lower::keys;
use crate::model::{
    Basis, BasisKind, Chapter, Consent, Cookie, Cookies, CustomerMay, Inspection, LogEvent, Logs, Notice, OnBehalf,
    Onward, Provision, Purpose, Recipients, Retention, Service, ServiceCase, SnippetOffer, SourceStep, Stated, Where,
    Why,
};
use crate::source::{At, Span};
use crate::value::Key;

impl<'p> Expansion<'p> {
    pub(super) fn chapter(&self, chapter: &'p Chapter) -> Shown {
        // What `all` says stands in each of its services.
        let mut entries = Keys::of(&keys::CHAPTER)
            .tell("title", self.text_some(chapter.title.as_ref()))
            .tell("note", self.text_some(chapter.note.as_ref()))
            .tell("facts", self.words(&chapter.facts))
            .tell("all", None)
            .finish();
        let inner = self.within(chapter);
        entries.extend(chapter.services.iter().map(|service| (key_of(&service.id), inner.service(service))));
        Shown::block(entries).from(self.origin(chapter.id.span))
    }

    pub(super) fn service(&self, service: &'p Service) -> Shown {
        let around = self.around(service);
        let parts: Entries = service.parts.iter().map(|part| (key_of(&part.id), around.service(part))).collect();
        self.inside(service).own_values(service, parts).from(self.place_of(service.id.span))
    }

    fn own_values(&self, service: &Service, parts: Entries) -> Shown {
        let keys = self.what(service, Keys::of(&keys::SERVICE));
        let keys = self.who_and_how_long(service, keys);
        let measures = service.measures.iter().map(|measure| self.measure(measure)).collect();
        let keys = keys
            .tell("measures", Shown::some(measures))
            .tell("logs", self.stated(&service.logs, |logs| self.logs(logs)))
            .tell("cookies", self.stated(&service.cookies, |cookies| self.cookies(cookies, service)))
            .tell("on-behalf", service.on_behalf.as_ref().map(|on_behalf| self.on_behalf(on_behalf)))
            .tell("loads", service.loads.as_ref().map(|at| Shown::word(named(&at.value)).from(self.origin(at.span))))
            .tell("layout", service.layout.map(|at| Shown::word(named(&at.value)).from(self.origin(at.span))))
            .tell("where", service.where_.as_ref().map(|at| self.pages(&at.value).from(self.origin(at.span))))
            .tell("cases", Shown::some(service.cases.iter().map(|case| self.service_case(case)).collect()))
            .tell("parts", (!parts.is_empty()).then(|| Shown::block(parts)))
            .tell("onward", Shown::some(service.onward.iter().map(|onward| self.onward(onward)).collect()));
        Shown::block(keys.finish())
    }

    fn what(&self, service: &Service, keys: Keys) -> Keys {
        let steps = |steps: &Vec<SourceStep>| Shown::list(steps.iter().map(|step| self.source_step(step)).collect());
        let see = service.see.iter().map(|key| self.key(key)).collect();
        keys.tell("title", self.text_some(service.title.as_ref()))
            .tell("use", service.product.as_ref().map(|product| self.in_use(product)))
            .tell("url", self.at_some(service.url.as_ref()))
            .tell("note", self.text_some(service.note.as_ref()))
            .tell("links", self.links(&service.links))
            .tell("see", Shown::some(see))
            .tell("facts", self.words(&service.facts))
            .tell("when", self.word_some(service.when.as_ref()))
            .tell("unless", self.word_some(service.unless.as_ref()))
            .tell("subjects", self.stated(&service.subjects, |items| Shown::list(self.word_items(items))))
            .tell("data", self.stated(&service.data, |data| self.data(data).unwrap_or(Shown::list(Vec::new()))))
            .tell("purposes", self.stated(&service.purposes, |purposes| self.purposes(purposes)))
            .tell("consent", self.stated(&service.consent, |consent| self.consent(consent)))
            .tell("provision", self.stated(&service.provision, |provision| self.provision(provision)))
            .tell("opt-out", self.words(&service.opt_out))
            .tell("trigger", self.word_some(service.trigger.as_ref()))
            .tell("source", self.stated(&service.source, steps))
    }

    /// A product with what the statement takes from the catalog; its cookies and its provider stand under their keys.
    fn in_use(&self, product: &At<Key<Product>>) -> Shown {
        let entry = self.catalog.product(product);
        let told = [("name", Some(&entry.name)), ("provider", entry.provider.as_ref())];
        let told = told.into_iter().filter_map(|(key, fact)| Some((key.to_owned(), Shown::word(fact?.as_str()))));
        let facts = Shown::map(told.collect()).from(self.catalog_origin(entry));
        facts.spelled_out(product.as_str()).from(self.origin(product.span))
    }

    fn who_and_how_long(&self, service: &Service, keys: Keys) -> Keys {
        let backups = self.stated(&service.backups, |backups| self.backups(backups));
        keys.tell("recipients", self.all_recipients(service))
            .tell("places", self.stated(&service.places, |items| Shown::list(self.references(items))))
            .tell("access", self.words(&service.access))
            .tell("channels", self.words(&service.channels))
            .tell("retention", self.keeping(&service.retention))
            .tell("backups", backups.or_else(|| self.common_backups(service)))
    }

    /// The common rule on backups, where it applies to what a service keeps.
    fn common_backups(&self, service: &Service) -> Option<Shown> {
        service.keepings().find(|keeping| !matches!(keeping.rule, Retention::NotStored))?;
        self.keeping(&self.policy.backups.given()?.kept)
    }

    /// Everyone who receives data of a service, with the reason where none is written.
    fn all_recipients(&self, service: &Service) -> Option<Shown> {
        let mut all = Vec::new();
        for recipient in self.policy.recipients_of(service, self.catalog) {
            let id = recipient.party.id.as_str();
            all.push(match (recipient.item, recipient.why) {
                (Some(_), Why::Asked(_)) => Shown::word(id).from("derived: sent data under `source`"),
                (Some(item), _) => self.item(item, id, Entries::new()),
                (None, Why::Operates(place)) => {
                    Shown::word(id).from(format!("derived: operator of place {}", place.id.value))
                }
                (None, Why::Provides | Why::Asked(_) | Why::Named) => {
                    let product = service.product.as_ref().map_or("", |product| product.as_str());
                    Shown::word(id).from(format!("derived: provider of product {product}"))
                }
            });
        }
        let origin = service.recipients.span().map(|span| self.origin(span));
        all.extend(match &service.recipients {
            Stated::Given(given) => given.no_others.map(|span| self.no_others(span)),
            other => self.stated(other, |recipients| self.recipients(recipients)),
        });
        Shown::some(all).map(|all| origin.into_iter().fold(all, Shown::from))
    }

    fn no_others(&self, span: Span) -> Shown {
        Shown::word("no-others").from(self.origin(span))
    }

    /// Recipients where none are derived: of logs and of content.
    fn recipients(&self, recipients: &Recipients) -> Shown {
        let mut all = self.references(&recipients.parties);
        all.extend(recipients.no_others.map(|span| self.no_others(span)));
        Shown::list(all)
    }

    fn purposes(&self, purposes: &[Purpose]) -> Shown {
        Shown::block(purposes.iter().map(|purpose| self.purpose(purpose)).collect())
    }

    fn purpose(&self, purpose: &Purpose) -> (String, Shown) {
        let mut more = self.term(&purpose.what.value);
        more.extend(self.word_some(purpose.when.as_ref()).map(|when| ("when".to_owned(), when)));
        let is_plain = more.is_empty();
        let basis = self.stated(&purpose.basis, |basis| {
            let (kind, details) = self.basis(basis);
            match details {
                None if is_plain => Shown::word(kind),
                details => details.unwrap_or(Shown::map(Entries::new())).under(kind),
            }
        });
        let shown = match basis {
            Some(basis) if is_plain => basis,
            basis => {
                let mut entries = basis.map_or_else(Entries::new, |basis| basis.entries_or("basis"));
                entries.extend(more);
                Shown::map(entries)
            }
        };
        (Self::word_id(&purpose.what.value), shown.from(self.origin(purpose.what.span)))
    }

    /// The word of a legal basis and its details, in the short form where that says all.
    fn basis(&self, basis: &Basis) -> (String, Option<Shown>) {
        let interests = Shown::some(basis.interests.iter().map(|interest| self.word(interest)).collect());
        let law = Shown::some(basis.law.iter().map(|key| self.key(key)).collect());
        let is_short = basis.whose.is_none() && basis.special.is_none();
        let details = match (interests, law, basis.kind.value) {
            (None, None, _) if is_short => None,
            (Some(interests), None, BasisKind::LegitimateInterests) if is_short => Some(interests),
            (None, Some(law), BasisKind::LegalObligation | BasisKind::PublicTask) if is_short => Some(law),
            (interests, law, _) => {
                let keys = Keys::of(&keys::BASIS)
                    .tell("interests", interests)
                    .tell("whose", self.text_some(basis.whose.as_ref()))
                    .tell("law", law)
                    .tell("special", basis.special.as_ref().map(|key| self.key(key)));
                Some(Shown::map(keys.finish()))
            }
        };
        (named(&basis.kind.value), details)
    }

    fn consent(&self, consent: &Consent) -> Shown {
        let keys = Keys::of(&keys::CONSENT)
            .tell("by", self.words(&consent.by))
            .tell("withdraw", self.words(&consent.withdraw));
        Shown::map(keys.finish())
    }

    fn provision(&self, provision: &Provision) -> Shown {
        let keys = Keys::of(&keys::PROVISION);
        let keys = match provision {
            Provision::Voluntary { otherwise: None } => return Shown::word(keys::PROVISION.keys[0].key),
            Provision::Voluntary { otherwise } => {
                let inner = Keys::of(&keys::VOLUNTARY).tell("otherwise", self.word_some(otherwise.as_ref()));
                keys.tell("voluntary", Some(Shown::map(inner.finish())))
                    .tell("needed-for", None)
                    .tell("otherwise", None)
            }
            Provision::NeededFor { what, otherwise } => {
                let follows = self.stated(otherwise, |word| self.spelled(word));
                keys.tell("voluntary", None).tell("needed-for", Some(self.word(what))).tell("otherwise", follows)
            }
        };
        Shown::map(keys.finish())
    }

    fn source_step(&self, step: &SourceStep) -> Shown {
        let keys = Keys::of(&keys::SOURCE_STEP);
        let keys = match step {
            SourceStep::Own(words) => {
                keys.tell("own", self.words(words)).tell("from", None).tell("when", None).tell("sends", None)
            }
            SourceStep::From { parties, words, when, sends } => {
                let mut from = self.references(parties);
                from.extend(self.word_items(words));
                keys.tell("own", None)
                    .tell("from", Shown::some(from))
                    .tell("when", self.word_some(when.as_ref()))
                    .tell("sends", self.data(sends))
            }
        };
        Shown::map(keys.finish())
    }

    fn logs(&self, logs: &Logs) -> Shown {
        let (mut data, mut events) = (None, None);
        match &logs.events[..] {
            [only] if only.id.is_none() => data = self.data(&only.data),
            several => {
                let event = |event: &LogEvent| {
                    let id = event.what.as_ref().map(|what| Self::word_id(&what.value)).unwrap_or_default();
                    (id, self.log_event(event))
                };
                events = Some(Shown::map(several.iter().map(event).collect()));
            }
        }
        let keys = Keys::of(&keys::LOGS)
            .tell("data", data)
            .tell("events", events)
            .tell("retention", self.keeping(&logs.retention))
            .tell("recipients", self.stated(&logs.recipients, |recipients| self.recipients(recipients)))
            .tell("access", self.words(&logs.access))
            .tell("example", self.at_some(logs.example.as_ref()));
        Shown::block(keys.finish())
    }

    fn log_event(&self, event: &LogEvent) -> Shown {
        let replaced: Entries =
            event.replaced.iter().map(|(field, text)| (Self::word_id(&field.value), self.at(text))).collect();
        let mut entries = Keys::of(&keys::LOG_EVENT)
            .tell("data", self.data(&event.data))
            .tell("adds-to", self.word_some(event.adds_to.as_ref()))
            .tell("replaced", (!replaced.is_empty()).then(|| Shown::map(replaced)))
            .tell("when", self.word_some(event.when.as_ref()))
            .tell("retention", self.keeping(&event.retention))
            .tell("recipients", self.stated(&event.recipients, |recipients| self.recipients(recipients)))
            .tell("access", self.words(&event.access))
            .finish();
        entries.extend(event.what.iter().flat_map(|what| self.term(&what.value)));
        let origin = event.what.as_ref().map(|what| self.origin(what.span));
        let shown = match &entries[..] {
            [(_, _)] => entries.remove(0).1,
            _ => Shown::map(entries),
        };
        origin.into_iter().fold(shown, Shown::from)
    }

    fn cookies(&self, cookies: &Cookies, service: &Service) -> Shown {
        let cookie = |cookie: &Cookie| (cookie.name.value.clone(), self.cookie(cookie, service));
        Shown::block(cookies.items.iter().map(cookie).collect())
    }

    /// One line where nothing more is said. Names that one line stands for are those of the catalog.
    fn cookie(&self, cookie: &Cookie, service: &Service) -> Shown {
        let mut origin = self.origin(cookie.category.span);
        if service.cookies.span() == Some(cookie.name.span) {
            let product = service.product.as_ref().map(|key| self.catalog.product(key));
            origin = product.map_or(origin.clone(), |entry| format!("{origin}, name: {}", self.catalog_origin(entry)));
        }
        let lasts = match &cookie.lasts {
            Stated::Given(at) => match at.value {
                Lasts::For(period) => period.to_string(),
                other => named(&other),
            },
            _ => String::new(),
        };
        let is_short =
            cookie.kind == crate::model::CookieKind::Cookie && cookie.host.is_none() && cookie.note.is_none();
        let needed_for = cookie.needed_for.as_ref();
        if is_short && !cookie.lasts.is_todo() && needed_for.is_none_or(|word| self.term(&word.value).is_empty()) {
            let mut line = named(&cookie.category.value);
            if !lasts.is_empty() {
                line = format!("{line} {lasts}");
            }
            if let Some(purpose) = needed_for {
                line = format!("{line} for {}", Self::word_id(&purpose.value));
            }
            return Shown::word(line).from(origin);
        }
        let keys = Keys::of(&keys::COOKIE)
            .tell("category", Some(Shown::word(named(&cookie.category.value))))
            .tell("lasts", self.stated(&cookie.lasts, |_| Shown::word(lasts)))
            .tell("needed-for", self.word_some(needed_for))
            .tell("kind", Some(Shown::word(named(&cookie.kind))))
            .tell("host", self.at_some(cookie.host.as_ref()))
            .tell("note", self.text_some(cookie.note.as_ref()));
        Shown::map(keys.finish()).from(origin)
    }

    fn on_behalf(&self, on_behalf: &OnBehalf) -> Shown {
        let keys = Keys::of(&keys::ON_BEHALF)
            .tell("data", self.data(&on_behalf.data))
            .tell("responsible", self.word_some(on_behalf.responsible.as_ref()))
            .tell("retention", self.keeping(&on_behalf.retention))
            .tell("access", self.words(&on_behalf.access))
            .tell("recipients", self.stated(&on_behalf.recipients, |recipients| self.recipients(recipients)))
            .tell("inspection", on_behalf.inspection.as_ref().map(|inspection| self.inspection(inspection)))
            .tell("duties", self.words(&on_behalf.duties))
            .tell("note", self.text_some(on_behalf.note.as_ref()))
            .tell("snippet", on_behalf.snippet.as_ref().map(|offer| self.snippet(offer)));
        Shown::block(keys.finish()).from(self.origin(on_behalf.span))
    }

    fn snippet(&self, offer: &At<SnippetOffer>) -> Shown {
        match &offer.value.addition {
            Some(text) => self.text(text),
            None => Shown::word("true").from(self.origin(offer.span)),
        }
    }

    fn inspection(&self, inspection: &Inspection) -> Shown {
        let notice = |at: &At<Notice>| {
            let word = match at.value {
                Notice::Within(period) => period.to_string(),
                other => named(&other),
            };
            Shown::word(word).from(self.origin(at.span))
        };
        let choice = |at: &At<CustomerMay>| Shown::word(named(&at.value)).from(self.origin(at.span));
        let keys = Keys::of(&keys::INSPECTION)
            .tell("records", self.data(&inspection.records))
            .tell("notice", Shown::some(inspection.notice.iter().map(notice).collect()))
            .tell("urgent", Shown::some(inspection.urgent.iter().map(notice).collect()))
            .tell("customer-may", Shown::some(inspection.customer_may.iter().map(choice).collect()));
        Shown::map(keys.finish())
    }

    fn pages(&self, pages: &Where) -> Shown {
        match pages {
            Where::Hosts(hosts) => {
                let hosts = Shown::some(hosts.iter().map(|host| self.at(host)).collect());
                Shown::map(Keys::of(&keys::WHERE).tell("hosts", hosts).finish())
            }
            other => Shown::word(named(other)),
        }
    }

    fn service_case(&self, case: &ServiceCase) -> Shown {
        let purposes = (!case.purposes.is_empty()).then(|| self.purposes(&case.purposes));
        let keys = Keys::of(&keys::CASE)
            .tell("when", Some(self.word(&case.when)))
            .tell("data", self.data(&case.data))
            .tell("purposes", purposes)
            .tell("recipients", Shown::some(self.references(&case.recipients)))
            .tell("places", Shown::some(self.references(&case.places)))
            .tell("retention", self.keeping(&case.retention))
            .tell("access", self.words(&case.access))
            .tell("note", self.text_some(case.note.as_ref()));
        Shown::block(keys.finish()).from(self.origin(case.when.span))
    }

    fn onward(&self, onward: &Onward) -> Shown {
        let basis = |at: &At<BasisKind>| Shown::word(named(&at.value)).from(self.origin(at.span));
        let keys = Keys::of(&keys::ONWARD)
            .tell("by", Some(self.key(&onward.by)))
            .tell("purpose", self.word_some(onward.purpose.as_ref()))
            .tell("basis", Shown::some(onward.bases.iter().map(basis).collect()))
            .tell("when", self.word_some(onward.when.as_ref()))
            .tell("data", self.data(&onward.data))
            .tell("recipients", self.words(&onward.recipients))
            .tell("we-get", self.words(&onward.we_get))
            .tell("note", self.text_some(onward.note.as_ref()));
        Shown::block(keys.finish()).from(self.origin(onward.by.span))
    }
}
