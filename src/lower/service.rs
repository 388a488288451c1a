//! `services`: chapters, what they have in common, and one service with its parts, cases and onward uses.

use super::cookies::cookies;
use super::cx::{Cx, Kind, declared_id, id, whole};
use super::item::{elements, item, items, items_of, stated_items};
use super::keys;
use super::logs::logs;
use super::measures::measures;
use super::places::links;
use super::prose::{name, text};
use super::purposes::{basis_kind, data, data_of, purposes};
use super::retention::{backups, retention};
use super::scalar::{
    at, boolean, choice, decode_each, entries, fields, host, is_word, list, list_at, optional, said, scalar, stated,
    stated_list, web,
};
use super::word::{condition, party, place, product, service as service_key, words};
use crate::catalog::{Catalog, Vocabulary};
use crate::finding::{Finding, shape};
use crate::model::{
    Backups, Chapter, Consent, Cookies, CustomerMay, Datum, Inspection, Item, Keeping, Layout, Loads, Notice, OnBehalf,
    Onward, Place, Provision, Recipients, Service, ServiceCase, SnippetOffer, SourceStep, Stated, Where, Word,
};
use crate::source::At;
use crate::value::{Key, Period};
use crate::yaml::{Entry, Node, bad_value, wrong_type};

/// Keys that mean something inside a chapter; all others are services.
const CHAPTER_KEYS: [&str; 4] = ["title", "note", "facts", "all"];

/// What a service takes over where it says nothing itself. Inherited values keep their place.
#[derive(Clone, Default)]
struct Defaults {
    subjects: Stated<Vec<Item<Word>>>,
    provision: Stated<Provision>,
    places: Stated<Vec<Item<Key<Place>>>>,
    recipients: Stated<Recipients>,
    access: Vec<Item<Word>>,
    channels: Vec<Item<Word>>,
    retention: Stated<Keeping>,
    backups: Stated<Box<Backups>>,
    cookies: Stated<Cookies>,
    loads: Option<At<Loads>>,
    layout: Option<At<Layout>>,
    on_behalf: Option<Box<OnBehalf>>,
}

/// The services of a chapter.
fn services(chapter: &Entry) -> impl Iterator<Item = &Entry> {
    let entries = chapter.value.mapping().unwrap_or_default();
    entries.iter().filter(|entry| !CHAPTER_KEYS.contains(&entry.key.value.as_str()))
}

/// Registers a chapter and its services.
pub(super) fn declare(chapter: &Entry, cx: &mut Cx) {
    cx.declare(Kind::Chapter, "chapter", chapter);
    for service in services(chapter) {
        cx.declare(Kind::Service, "service", service);
    }
}

pub(super) fn chapter(entry: &Entry, cx: &mut Cx) -> Option<Chapter> {
    if is_word(&entry.value, "todo") {
        return None;
    }
    if entry.value.mapping().is_none() {
        cx.out.push(wrong_type(&entry.value, "a mapping").help("a chapter holds services by their ids"));
        return None;
    }
    let get = |key: &str| entry.value.mapping()?.iter().find(|entry| entry.key.value == key);
    let all = get("all");
    let defaults = all.map_or_else(Defaults::default, |entry| defaults(&entry.value, cx));
    let chapter = Chapter {
        title: optional(get("title"), cx, name),
        note: optional(get("note"), cx, text),
        facts: items_of(get("facts"), cx, words(Vocabulary::Facts)),
        all: all.map(|entry| entry.value.span),
        services: decode_each(&services(entry).collect::<Vec<_>>(), |entry| service(entry, &defaults, cx)),
        id: declared_id(entry)?,
    };
    Some(chapter)
}

fn defaults(node: &Node, cx: &mut Cx) -> Defaults {
    let Some(mut fields) = fields(node, &keys::ALL, cx) else { return Defaults::default() };
    let defaults = Defaults {
        subjects: stated_items(fields.take("subjects"), cx, words(Vocabulary::Subjects)),
        provision: said(fields.take("provision"), cx, provision),
        places: stated_items(fields.take("places"), cx, place),
        recipients: recipients(fields.take("recipients"), cx),
        access: items_of(fields.take("access"), cx, words(Vocabulary::Access)),
        channels: items_of(fields.take("channels"), cx, words(Vocabulary::Channels)),
        retention: retention(fields.take("retention"), cx),
        backups: stated(fields.take("backups"), cx, backups),
        cookies: stated(fields.take("cookies"), cx, |node, cx| cookies(node, None, cx)),
        loads: at(fields.take("loads"), cx, loads),
        layout: at(fields.take("layout"), cx, layout),
        on_behalf: optional(fields.take("on-behalf"), cx, |node, cx| on_behalf(node, None, cx)),
    };
    fields.finish(&mut cx.out);
    defaults
}

/// The value of a key, or the inherited one where the key is left out.
fn or<T: Clone>(entry: Option<&Entry>, inherited: &T, decode: impl FnOnce(Option<&Entry>) -> T) -> T {
    if entry.is_none() { inherited.clone() } else { decode(entry) }
}

fn service(entry: &Entry, all: &Defaults, cx: &mut Cx) -> Option<Service> {
    let node = &entry.value;
    let mut fields = fields(node, &keys::SERVICE, cx)?;
    let product = at(fields.take("use"), cx, product);
    let used = product.as_ref().map(|at| &at.value);
    let mut service = Service {
        span: whole(entry),
        title: optional(fields.take("title"), cx, name),
        url: at(fields.take("url"), cx, web),
        note: optional(fields.take("note"), cx, text),
        links: links(fields.take("links"), cx),
        see: list_at(fields.take("see"), cx, service_key),
        facts: items_of(fields.take("facts"), cx, words(Vocabulary::Facts)),
        when: at(fields.take("when"), cx, condition),
        unless: at(fields.take("unless"), cx, condition),
        subjects: or(fields.take("subjects"), &all.subjects, |entry| {
            stated_items(entry, cx, words(Vocabulary::Subjects))
        }),
        data: stated(fields.take("data"), cx, data),
        purposes: stated(fields.take("purposes"), cx, |node, cx| Some(purposes(node, cx))),
        consent: said(fields.take("consent"), cx, consent),
        provision: or(fields.take("provision"), &all.provision, |entry| said(entry, cx, provision)),
        opt_out: items_of(fields.take("opt-out"), cx, words(Vocabulary::OptOuts)),
        trigger: at(fields.take("trigger"), cx, words(Vocabulary::Triggers)),
        source: stated_list(fields.take("source"), cx, source_step),
        recipients: or(fields.take("recipients"), &all.recipients, |entry| recipients(entry, cx)),
        places: or(fields.take("places"), &all.places, |entry| stated_items(entry, cx, place)),
        access: or(fields.take("access"), &all.access, |entry| items_of(entry, cx, words(Vocabulary::Access))),
        channels: or(fields.take("channels"), &all.channels, |entry| items_of(entry, cx, words(Vocabulary::Channels))),
        measures: fields.take("measures").map_or_else(Vec::new, |entry| measures(&entry.value, cx)),
        retention: or(fields.take("retention"), &all.retention, |entry| retention(entry, cx)),
        backups: or(fields.take("backups"), &all.backups, |entry| stated(entry, cx, backups)),
        logs: stated(fields.take("logs"), cx, logs),
        cookies: or(fields.take("cookies"), &all.cookies, |entry| {
            stated(entry, cx, |node, cx| cookies(node, used, cx))
        }),
        on_behalf: or(fields.take("on-behalf"), &all.on_behalf, |entry| {
            optional(entry, cx, |node, cx| on_behalf(node, all.on_behalf.as_deref(), cx))
        }),
        loads: or(fields.take("loads"), &all.loads, |entry| at(entry, cx, loads)),
        where_: at(fields.take("where"), cx, where_),
        layout: or(fields.take("layout"), &all.layout, |entry| at(entry, cx, layout)),
        cases: fields.take("cases").map_or_else(Vec::new, |entry| list(&entry.value, cx, case)),
        parts: Vec::new(),
        onward: fields.take("onward").map_or_else(Vec::new, |entry| list(&entry.value, cx, onward)),
        product,
        id: declared_id(entry)?,
    };
    let inner = fields.take("parts");
    fields.finish(&mut cx.out);
    service.parts = parts(inner, &service, all, cx);
    if service.data.is_unsaid() && !says_data_elsewhere(&service) {
        service.data = usual_data(&service, cx.catalog);
    }
    Some(service)
}

fn says_data_elsewhere(service: &Service) -> bool {
    let in_cases = service.cases.iter().any(|case| !case.data.is_empty());
    !service.logs.is_unsaid() || service.on_behalf.is_some() || !service.parts.is_empty() || in_cases
}

/// What the product in use works with, as the catalog has it. The places stay those in the catalog.
fn usual_data(service: &Service, catalog: &Catalog) -> Stated<Vec<Datum>> {
    let known = service.product.as_ref().map(|key| &catalog.product(key).data).filter(|data| !data.is_empty());
    let Some(known) = known else { return Stated::Unsaid };
    let word = |id: &At<String>| At::new(Word::Shipped(Vocabulary::Data, id.as_str().into()), id.span);
    let data = known.iter().map(|id| Datum::One(Item::plain(word(id)))).collect();
    Stated::Given(At::new(data, known[0].span))
}

/// Activities inside a service. They take over who, where and to whom from it, and the rest from the chapter.
fn parts(entry: Option<&Entry>, service: &Service, all: &Defaults, cx: &mut Cx) -> Vec<Service> {
    let Some(entry) = entry else { return Vec::new() };
    let entries = entries(&entry.value, "the keys are ids of activities, each with a mapping", cx);
    let inherited = Defaults {
        subjects: service.subjects.clone(),
        provision: service.provision.clone(),
        places: service.places.clone(),
        recipients: service.recipients.clone(),
        access: service.access.clone(),
        channels: service.channels.clone(),
        layout: service.layout,
        ..all.clone()
    };
    let part = |entry: &Entry| {
        id(&entry.key, &mut cx.out);
        self::service(entry, &inherited, cx)
    };
    decode_each(entries, part)
}

/// Parties, with or without the statement that there are no others.
pub(super) fn recipients(entry: Option<&Entry>, cx: &mut Cx) -> Stated<Recipients> {
    stated(entry, cx, |node, cx| Some(named_recipients(node, cx)))
}

fn named_recipients(node: &Node, cx: &mut Cx) -> Recipients {
    let elements = elements(node, cx);
    let mut recipients = Recipients { parties: Vec::with_capacity(elements.len()), no_others: None };
    for element in elements {
        if element.details.is_none() && element.what.text() == Some("no-others") {
            recipients.no_others = Some(element.what.span);
        } else {
            recipients.parties.extend(item(&element, cx, &mut party));
        }
    }
    recipients
}

fn consent(node: &Node, cx: &mut Cx) -> Option<Consent> {
    let mut fields = fields(node, &keys::CONSENT, cx)?;
    let by = items_of(fields.take("by"), cx, words(Vocabulary::Consents));
    let withdraw = items_of(fields.take("withdraw"), cx, words(Vocabulary::Withdrawals));
    fields.finish(&mut cx.out);
    Some(Consent { by, withdraw })
}

/// `voluntary`, `{voluntary: {otherwise: …}}` or `{needed-for: …, otherwise: …}`
fn provision(node: &Node, cx: &mut Cx) -> Option<Provision> {
    if node.mapping().is_none() {
        return choice(node, "provision", &[("voluntary", ())], cx).map(|()| Provision::Voluntary { otherwise: None });
    }
    let mut fields = fields(node, &keys::PROVISION, cx)?;
    let voluntary = fields.take("voluntary");
    let needed = if voluntary.is_none() { fields.require("needed-for") } else { fields.take("needed-for") };
    let otherwise = fields.take("otherwise");
    let needed_for = at(needed, cx, words(Vocabulary::Needs));
    let follows = said(otherwise, cx, words(Vocabulary::Consequences));
    fields.finish(&mut cx.out);
    let Some(voluntary) = voluntary else {
        return needed_for.map(|what| Provision::NeededFor { what, otherwise: follows });
    };
    if let Some(second) = needed.or(otherwise) {
        let title = format!("`{}` beside `voluntary`", second.key.value);
        let finding = Finding::error(shape::BAD_VALUE, title, second.key.span, "for data that are needed");
        cx.out.push(finding.label(voluntary.key.span, "for data that are not"));
    }
    let mut details = super::scalar::fields(&voluntary.value, &keys::VOLUNTARY, cx)?;
    let otherwise = at(details.take("otherwise"), cx, words(Vocabulary::Consequences));
    details.finish(&mut cx.out);
    Some(Provision::Voluntary { otherwise })
}

/// One step of collecting data from others.
fn source_step(node: &Node, cx: &mut Cx) -> Option<SourceStep> {
    let is_step = node.get("own").is_some() || node.get("from").is_some();
    if node.text().is_some() || (super::prose::is_text(node, cx) && !is_step) {
        let words = items(node, cx, words(Vocabulary::Sources));
        return Some(SourceStep::From { parties: Vec::new(), words, when: None, sends: Vec::new() });
    }
    let mut fields = fields(node, &keys::SOURCE_STEP, cx)?;
    let own = fields.take("own");
    let from = if own.is_none() { fields.require("from") } else { fields.take("from") };
    let when = at(fields.take("when"), cx, condition);
    let sends = data_of(fields.take("sends"), cx);
    fields.finish(&mut cx.out);
    let Some(own) = own else {
        let (parties, words) = from.map_or_else(Default::default, |entry| parties_and_words(&entry.value, cx));
        return Some(SourceStep::From { parties, words, when, sends });
    };
    if let Some(from) = from {
        let finding = Finding::error(shape::BAD_VALUE, "`own` and `from` in one step", from.key.span, "other sources");
        cx.out.push(finding.label(own.key.span, "own sources").help("write them as two steps of a list"));
    }
    Some(SourceStep::Own(items(&own.value, cx, words(Vocabulary::Sources))))
}

/// Parties of the declaration, and sources in words.
fn parties_and_words(node: &Node, cx: &mut Cx) -> (Vec<Item<Key<crate::model::Party>>>, Vec<Item<Word>>) {
    let (mut parties, mut sources) = (Vec::new(), Vec::new());
    for element in elements(node, cx) {
        let id = element.what.text().unwrap_or_default();
        if cx.declared.has(Kind::Party, id) {
            parties.extend(item(&element, cx, &mut party));
        } else {
            sources.extend(item(&element, cx, &mut source_word));
        }
    }
    (parties, sources)
}

/// A source in words; where the id is unknown, a party may have been meant.
fn source_word(node: &Node, cx: &mut Cx) -> Option<Word> {
    let id = node.text().unwrap_or_default();
    let known = super::word::known(Vocabulary::Sources, id, cx);
    if node.text().is_none() || id.contains(' ') || known {
        return super::word::word(node, Vocabulary::Sources, cx);
    }
    let shipped = super::word::shipped_ids(Vocabulary::Sources, cx);
    cx.unknown(node.span, id, "party or source", &[Kind::Party, Kind::Term(Vocabulary::Sources)], &shipped);
    None
}

/// What is stored for customers; a key that is left out says what `all` of the chapter says.
fn on_behalf(node: &Node, all: Option<&OnBehalf>, cx: &mut Cx) -> Option<Box<OnBehalf>> {
    let mut fields = fields(node, &keys::ON_BEHALF, cx)?;
    let nothing = nothing_on_behalf(node);
    let all = all.unwrap_or(&nothing);
    let on_behalf = OnBehalf {
        span: node.span,
        data: or(fields.take("data"), &all.data, |entry| data_of(entry, cx)),
        responsible: or(fields.take("responsible"), &all.responsible, |entry| {
            at(entry, cx, words(Vocabulary::Responsibles))
        }),
        retention: or(fields.take("retention"), &all.retention, |entry| retention(entry, cx)),
        access: or(fields.take("access"), &all.access, |entry| items_of(entry, cx, words(Vocabulary::Access))),
        recipients: or(fields.take("recipients"), &all.recipients, |entry| recipients(entry, cx)),
        inspection: or(fields.take("inspection"), &all.inspection, |entry| optional(entry, cx, inspection)),
        duties: or(fields.take("duties"), &all.duties, |entry| items_of(entry, cx, words(Vocabulary::Duties))),
        note: or(fields.take("note"), &all.note, |entry| optional(entry, cx, text)),
        snippet: or(fields.take("snippet"), &all.snippet, |entry| snippet(entry, cx)),
    };
    fields.finish(&mut cx.out);
    Some(Box::new(on_behalf))
}

/// `true`, or what the text says besides; `false` where `all` of the chapter says otherwise.
fn snippet(entry: Option<&Entry>, cx: &mut Cx) -> Option<At<SnippetOffer>> {
    let node = &entry?.value;
    let is_offered = match node.mapping() {
        Some(_) => return at(entry, cx, |node, cx| Some(SnippetOffer { addition: Some(text(node, cx)?) })),
        None => boolean(node, cx)?,
    };
    is_offered.then(|| At::new(SnippetOffer { addition: None }, node.span))
}

fn nothing_on_behalf(node: &Node) -> OnBehalf {
    OnBehalf {
        span: node.span,
        data: Vec::new(),
        responsible: None,
        retention: Stated::Unsaid,
        access: Vec::new(),
        recipients: Stated::Unsaid,
        inspection: None,
        duties: Vec::new(),
        note: None,
        snippet: None,
    }
}

fn inspection(node: &Node, cx: &mut Cx) -> Option<Inspection> {
    let mut fields = fields(node, &keys::INSPECTION, cx)?;
    let inspection = Inspection {
        records: data_of(fields.take("records"), cx),
        notice: list_at(fields.take("notice"), cx, notice),
        urgent: list_at(fields.take("urgent"), cx, notice),
        customer_may: list_at(fields.take("customer-may"), cx, customer_may),
    };
    fields.finish(&mut cx.out);
    Some(inspection)
}

fn customer_may(node: &Node, cx: &mut Cx) -> Option<CustomerMay> {
    choice(node, "choice of the customer", &[("refuse", CustomerMay::Refuse), ("protect", CustomerMay::Protect)], cx)
}

/// `beforehand`, `at-once`, or a period.
fn notice(node: &Node, cx: &mut Cx) -> Option<Notice> {
    let text = &scalar(node, "a time", cx)?.text;
    let notice = match text.as_str() {
        "beforehand" => Some(Notice::Beforehand),
        "at-once" => Some(Notice::AtOnce),
        period => Period::parse(period).map(Notice::Within),
    };
    if notice.is_none() {
        let finding = bad_value(node.span, text, "a time", "48 hours");
        cx.out.push(finding.note("`beforehand` and `at-once` are times, too"));
    }
    notice
}

fn loads(node: &Node, cx: &mut Cx) -> Option<Loads> {
    let choices = [
        ("at-once", Loads::AtOnce),
        ("on-click", Loads::OnClick),
        ("after-consent", Loads::AfterConsent),
        ("link", Loads::Link),
    ];
    choice(node, "way of loading", &choices, cx)
}

fn layout(node: &Node, cx: &mut Cx) -> Option<Layout> {
    choice(node, "layout", &[("prose", Layout::Prose), ("questions", Layout::Questions)], cx)
}

fn where_(node: &Node, cx: &mut Cx) -> Option<Where> {
    if node.mapping().is_none() {
        let most = choice(node, "range of pages", &[("most", true), ("some", false)], cx)?;
        return Some(if most { Where::Most } else { Where::Some });
    }
    let mut fields = fields(node, &keys::WHERE, cx)?;
    let hosts = fields.require("hosts").map(|entry| list_at(Some(entry), cx, host));
    fields.finish(&mut cx.out);
    hosts.map(Where::Hosts)
}

fn case(node: &Node, cx: &mut Cx) -> Option<ServiceCase> {
    let mut fields = fields(node, &keys::CASE, cx)?;
    let when = at(fields.require("when"), cx, condition);
    let data = data_of(fields.take("data"), cx);
    let purposes = fields.take("purposes").map_or_else(Vec::new, |entry| purposes(&entry.value, cx));
    let recipients = items_of(fields.take("recipients"), cx, party);
    let places = items_of(fields.take("places"), cx, place);
    let retention = retention(fields.take("retention"), cx);
    let access = items_of(fields.take("access"), cx, words(Vocabulary::Access));
    let remark = optional(fields.take("note"), cx, text);
    fields.finish(&mut cx.out);
    Some(ServiceCase { when: when?, data, purposes, recipients, places, retention, access, note: remark })
}

fn onward(node: &Node, cx: &mut Cx) -> Option<Onward> {
    let mut fields = fields(node, &keys::ONWARD, cx)?;
    let by = at(fields.require("by"), cx, party);
    let purpose = at(fields.take("purpose"), cx, words(Vocabulary::Purposes));
    let bases = list_at(fields.take("basis"), cx, basis_kind);
    let when = at(fields.take("when"), cx, condition);
    let data = data_of(fields.take("data"), cx);
    let recipients = items_of(fields.take("recipients"), cx, words(Vocabulary::Categories));
    let we_get = items_of(fields.take("we-get"), cx, words(Vocabulary::Data));
    let remark = optional(fields.take("note"), cx, text);
    fields.finish(&mut cx.out);
    Some(Onward { by: by?, purpose, bases, when, data, recipients, we_get, note: remark })
}
