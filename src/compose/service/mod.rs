//! A service: its facts under labels, so that no sentence has to be glued from fragments.
//! The labels follow the order in which readers ask: which data, what for, how long, who gets them, is it a duty.

mod cases;
mod fact;
mod logs;
mod others;
mod parties;
mod questions;

pub(super) use cases::consent_lines;
pub(super) use fact::Fact;
pub(super) use logs::{log_event, log_recipients};
pub(super) use others::inspection_lines;
pub(super) use parties::{conditions as recipient_conditions, recipients_in_short};

use super::basis::{basis, purpose_line};
use super::words::{join, link, shipped_title};
use super::{Cx, chapter, cookies, gap};
use crate::document::{Block, Body, Duty, Inline, Joint, Line, Section, Target, Trace, say, say_with};
use crate::model::{Chapter, Cookies, Loads, Provision, Service, SourceStep, Stated, Where};
use crate::source::Span;
use cases::{case_fact, consent_is_for_cases};
use fact::Facts;

/// The anchor of a service: chapter and id, the same in every language.
pub(super) fn anchor(chapter: &Chapter, service: &Service) -> String {
    format!("{}-{}", chapter.id.value, service.id.value)
}

/// Every service and every part with its anchor, in the order of the page.
pub(super) fn anchored<'p>(cx: &Cx<'p>) -> impl Iterator<Item = (String, &'p Service)> {
    let all = cx.policy.chapters.iter().flat_map(anchored_in);
    all.map(|(anchor, _, service)| (anchor, service))
}

/// Every service of a chapter and every part with its anchor, the part with the service it belongs to.
pub(super) fn anchored_in(chapter: &Chapter) -> impl Iterator<Item = (String, Option<&Service>, &Service)> {
    chapter.services.iter().flat_map(move |service| {
        let whole = anchor(chapter, service);
        let part = |part: &'_ Service| format!("{whole}-{}", part.id.value);
        let parts: Vec<_> = service.parts.iter().map(|one| (part(one), Some(service), one)).collect();
        std::iter::once((whole, None, service)).chain(parts)
    })
}

/// The heading of a service.
pub(super) fn title(cx: &Cx, service: &Service) -> Line {
    if let Some(title) = &service.title {
        return Inline::Given(title.clone()).into();
    }
    if let Some(line) = shipped_title(cx, &service.id) {
        return line;
    }
    if let Some(product) = &service.product {
        return Inline::Name(cx.catalog.product(product).name.value.clone()).into();
    }
    match service.purposes.list().first() {
        Some(purpose) => cx.word(&purpose.what),
        None => Inline::Name(service.id.to_string()).into(),
    }
}

/// What a service says of the data it processes on behalf of customers.
pub(super) fn content_facts(cx: &Cx, service: &Service) -> Option<Vec<Fact>> {
    service.on_behalf.as_ref().map(|on_behalf| others::content_facts(cx, service, on_behalf))
}

/// The section of a service, with the facts that are its own. `shared` is what its chapter tells of all data that are
/// processed on behalf of customers.
pub(super) fn section(cx: &Cx, anchor: &str, service: &Service, own: &[Fact], shared: &[Fact]) -> Section {
    let mut blocks = if service.is_told_in_questions() {
        let mut blocks = questions::blocks(cx, anchor, service, own);
        let content = service.on_behalf.as_ref();
        blocks.extend(content.map(|on_behalf| others::content(cx, anchor, service, on_behalf, shared)));
        blocks
    } else {
        labelled_blocks(cx, anchor, service, own, shared)
    };
    let inherited = if service.parts.is_empty() { Vec::new() } else { facts(cx, service) };
    for part in &service.parts {
        let own: Vec<Fact> = facts(cx, part).into_iter().filter(|fact| !inherited.contains(fact)).collect();
        let section = section(cx, &format!("{anchor}-{}", part.id.value), part, &own, &[]);
        blocks.push(Body::Section(section).traced(Some(part.id.span), &[]));
    }
    let onward = others::onward(cx, &service.onward);
    if service.is_told_in_questions() {
        blocks.extend(questions::onward(cx, anchor, onward));
    } else if !onward.is_empty() {
        blocks.push(Body::Terms(onward.into_iter().map(|(_, term)| term).collect()).into());
    }
    Section {
        anchor: anchor.to_owned(),
        title: title(cx, service),
        set_apart: false,
        trace: Trace { from: Some(service.id.span), duties: Vec::new() },
        blocks,
    }
}

/// The facts under their labels.
fn labelled_blocks(cx: &Cx, anchor: &str, service: &Service, own: &[Fact], shared: &[Fact]) -> Vec<Block> {
    let mut blocks = intro(cx, service);
    let mut terms = own.to_vec();
    let content = service.on_behalf.as_ref().and_then(|on_behalf| {
        // Where a service does nothing else and its chapter says that it is done on behalf, no heading need say it again.
        if service.is_ours() || shared.is_empty() || on_behalf.note.is_some() {
            return Some(others::content(cx, anchor, service, on_behalf, shared));
        }
        terms.extend(others::content_facts(cx, service, on_behalf).into_iter().filter(|fact| !shared.contains(fact)));
        None
    });
    if !terms.is_empty() {
        blocks.push(chapter::terms(terms));
    }
    blocks.extend(logs::example(service));
    blocks.extend(content);
    blocks
}

/// More shipped sentences than these are told as a list.
const MANY_FACTS: usize = 4;

/// Sentences of a service or a chapter, then its shipped ones: in a row, or as a list where they are many.
pub(super) fn told(mut sentences: Vec<Line>, facts: Vec<Line>, from: Option<Span>) -> Vec<Block> {
    let mut blocks = Vec::new();
    // Many sentences in a row are a wall; a list lets readers find theirs.
    let (in_a_row, listed) = if facts.len() > MANY_FACTS { (Vec::new(), facts) } else { (facts, Vec::new()) };
    sentences.extend(in_a_row);
    if !sentences.is_empty() {
        blocks.push(Body::Paragraph(join(Joint::Space, sentences)).traced(from, &[]));
    }
    if !listed.is_empty() {
        blocks.push(Body::List(listed).traced(from, &[]));
    }
    blocks
}

/// The sentences before the labels: what is in use, the author's note, shipped sentences.
fn intro(cx: &Cx, service: &Service) -> Vec<Block> {
    let mut sentences: Vec<Line> = product(cx, service).into_iter().collect();
    sentences.extend(loading(service));
    sentences.extend(service.note.iter().map(|note| Inline::Given(note.clone()).into()));
    told(sentences, cx.word_lines(&service.facts), Some(service.span))
}

/// The product in use, unless it is the heading already.
pub(super) fn product(cx: &Cx, service: &Service) -> Option<Line> {
    let product = service.product.as_ref()?;
    let is_heading = service.title.is_none() && shipped_title(cx, &service.id).is_none();
    let name = Inline::Name(cx.catalog.product(product).name.value.clone()).into();
    (!is_heading).then(|| say_with("service-product", vec![("product", name)]).into())
}

/// When and on which pages it is loaded.
fn loading(service: &Service) -> Vec<Line> {
    let loads = service.loads.iter().map(|loads| say(loads_message(loads.value)).into());
    loads.chain(service.where_.iter().map(|where_| where_line(where_))).collect()
}

pub(super) fn loads_message(loads: Loads) -> &'static str {
    match loads {
        Loads::AtOnce => "loads-at-once",
        Loads::OnClick => "loads-on-click",
        Loads::AfterConsent => "loads-after-consent",
        Loads::Link => "loads-link",
    }
}

pub(super) fn where_line(where_: &Where) -> Line {
    match where_ {
        Where::Most => say("where-most").into(),
        Where::Some => say("where-some").into(),
        Where::Hosts(hosts) => {
            let names = hosts.iter().map(|host| Inline::Name(host.value.clone()).into()).collect();
            say_with("where-hosts", vec![("hosts", join(Joint::And, names))]).into()
        }
    }
}

/// Every labelled fact of a service in the order of the page.
pub(super) fn facts(cx: &Cx, service: &Service) -> Vec<Fact> {
    let mut facts = Facts::default();
    conditions(cx, service, &mut facts);
    what(cx, service, &mut facts);
    why(cx, service, &mut facts);
    how_long(cx, service, &mut facts);
    who(cx, service, &mut facts);
    choice(cx, service, &mut facts);
    more(cx, service, &mut facts);
    facts.0
}

/// In which case it happens at all.
fn conditions(cx: &Cx, service: &Service, facts: &mut Facts) {
    for (label, condition) in [("label-only-when", &service.when), ("label-unless", &service.unless)] {
        let line = condition.iter().map(|word| cx.word(word)).collect();
        facts.add(label, line, condition.as_ref().map(|word| word.span), &[]);
    }
}

/// Whose data, which data, from where.
fn what(cx: &Cx, service: &Service, facts: &mut Facts) {
    let subjects = super::stated(&service.subjects, |items| cx.words(items, Joint::Comma));
    facts.add_shareable("label-subjects", subjects.into_iter().collect(), service.subjects.span(), &[]);
    let data = match &service.data {
        Stated::None(_) => vec![say("data-none").into()],
        data => super::stated(data, |data| cx.data(data)).into_iter().collect(),
    };
    facts.add("label-data", data, service.data.span(), &[Duty("14(1)(d)")]);
    if let Some(trigger) = &service.trigger {
        facts.add("label-trigger", vec![cx.word(trigger)], Some(trigger.span), &[]);
    }
    let steps = service.source.list().iter().map(|step| source_step(cx, step)).collect();
    facts.add("label-source", steps, service.source.span(), &[Duty("14(2)(f)")]);
    facts.add_shareable("label-channels", cx.words_or_nothing(&service.channels), None, &[]);
    logs::logs(cx, service, facts);
}

fn source_step(cx: &Cx, step: &SourceStep) -> Line {
    let line = source_in_short(cx, step);
    match step {
        SourceStep::From { sends, .. } if !sends.is_empty() => {
            say_with("source-sends", vec![("sources", line), ("data", cx.data(sends))]).into()
        }
        _ => line,
    }
}

/// Where data come from in one step, without what we send there.
pub(super) fn source_in_short(cx: &Cx, step: &SourceStep) -> Line {
    match step {
        SourceStep::Own(sources) => say_with("source-own", vec![("sources", cx.words(sources, Joint::Comma))]).into(),
        SourceStep::From { parties, words, when, .. } => {
            let mut names: Vec<Line> = cx.word_lines(words);
            names.extend(parties.iter().filter_map(|item| {
                let party = cx.policy.party(&item.what)?;
                let name = cx.party_link(party);
                let name = match party.public.map(|public| public.value) {
                    Some(true) => say_with("source-public", vec![("party", name)]).into(),
                    Some(false) => say_with("source-not-public", vec![("party", name)]).into(),
                    None => name,
                };
                Some(cx.conditional(name, item))
            }));
            let line = join(Joint::Semicolon, names);
            match when {
                Some(when) => say_with("source-when", vec![("when", cx.word(when)), ("sources", line)]).into(),
                None => line,
            }
        }
    }
}

/// What for and on which basis.
fn why(cx: &Cx, service: &Service, facts: &mut Facts) {
    let from = service.purposes.span();
    let duties = [Duty("13(1)(c)"), Duty("13(1)(d)"), Duty("14(1)(c)"), Duty("14(2)(b)")];
    match service.purposes.list() {
        [] => {
            if service.purposes.is_todo() {
                facts.add("label-purpose", vec![gap()], from, &[]);
            }
        }
        [only] => {
            let what = cx.with_condition(cx.word(&only.what), only.when.as_ref(), None);
            facts.add("label-purpose", vec![what], from, &duties[..1]);
            facts.add("label-basis", basis(cx, only).into_iter().collect(), only.basis.span(), &duties);
        }
        several => {
            let lines = several.iter().map(|purpose| purpose_line(cx, purpose)).collect();
            facts.add("label-purposes", lines, from, &duties);
        }
    }
    if let Some(consent) = service.consent.given().filter(|_| !consent_is_for_cases(service)) {
        for (label, lines) in consent_lines(cx, consent) {
            facts.add(label, lines, service.consent.span(), &[Duty("13(2)(c)"), Duty("14(2)(d)")]);
        }
    }
}

fn how_long(cx: &Cx, service: &Service, facts: &mut Facts) {
    let lines = cx.keeping_lines(&service.retention, service);
    facts.add_shareable("label-retention", lines, service.retention.span(), &[Duty("13(2)(a)"), Duty("14(2)(a)")]);
}

/// Who receives data, where they lie, who inside may look.
fn who(cx: &Cx, service: &Service, facts: &mut Facts) {
    let lines = parties::recipients(cx, service);
    facts.add_shareable("label-recipients", lines, service.recipients.span(), &[Duty("13(1)(e)"), Duty("14(1)(e)")]);
    let places = service.places.list();
    facts.add_shareable("label-places", cx.place_lines(places), service.places.span(), &[]);
    facts.add_shareable("label-access", cx.words_or_nothing(&service.access), None, &[]);
    facts.add("label-safety", super::measures::measure_lines(cx, &service.measures), None, &[]);
    facts.add("glance-claims", super::claims::of_service(cx, service), None, &[]);
}

/// Whether data have to be provided, what lies on the device, how to avoid it.
fn choice(cx: &Cx, service: &Service, facts: &mut Facts) {
    // Where we hold no data of our own, nothing has to be provided to us, whatever the chapter says.
    if service.is_ours() {
        let provision = super::stated(&service.provision, |provision| provision_line(cx, provision));
        let provision = provision.into_iter().collect();
        facts.add_shareable("label-provision", provision, service.provision.span(), &[Duty("13(2)(e)")]);
        let answer = service.provision.given().map(|provision| questions::provision(cx, provision));
        facts.answered("label-provision", answer.into_iter().collect());
    }
    let device = match &service.cookies {
        Stated::None(_) => vec![say("device-none").into()],
        cookies => super::stated(cookies, device_line).into_iter().collect(),
    };
    facts.add_shareable("label-device", device, service.cookies.span(), &[]);
    let items = service.cookies.given().map_or(&[][..], |cookies| &cookies.items);
    facts.answered("label-device", items.iter().map(|cookie| cookies::in_short(cx, cookie)).collect());
    facts.add("label-opt-out", cx.word_lines(&service.opt_out), None, &[]);
    for case in &service.cases {
        facts.0.extend(case_fact(cx, case, service));
    }
}

pub(super) fn provision_line(cx: &Cx, provision: &Provision) -> Line {
    let line = match provision {
        Provision::Voluntary { .. } => say("provision-voluntary"),
        Provision::NeededFor { what, .. } => say_with("provision-needed", vec![("need", cx.word(what))]),
    };
    with_consequence(cx, provision, line)
}

/// Whether data have to be provided, and what follows if they are not.
fn with_consequence(cx: &Cx, provision: &Provision, line: Inline) -> Line {
    let otherwise = match provision {
        Provision::Voluntary { otherwise } => otherwise.as_ref().map(|word| cx.word(word)),
        Provision::NeededFor { otherwise, .. } => super::stated(otherwise, |word| cx.word(word)),
    };
    join(Joint::Space, [Some(line.into()), otherwise].into_iter().flatten().collect())
}

fn device_line(cookies: &Cookies) -> Line {
    let names = cookies.items.iter().map(|cookie| Inline::Code(cookie.name.value.clone()).into()).collect();
    let more = Inline::Link(Target::Anchor("cookies".to_owned()), say("device-more").into()).into();
    say_with("device-items", vec![("names", join(Joint::Comma, names)), ("more", more)]).into()
}

/// Where more is told.
fn more(cx: &Cx, service: &Service, facts: &mut Facts) {
    let mut lines: Vec<Line> = Vec::new();
    for key in &service.see {
        let found = cx.policy.services().find(|(_, other)| other.id.as_str() == key.as_str());
        lines.extend(found.map(|(chapter, other)| {
            let target = Target::Anchor(anchor(chapter, other));
            Inline::Link(target, title(cx, other)).into()
        }));
    }
    lines.extend(service.url.iter().map(|url| {
        let text = Inline::Name(super::words::plain_address(url)).into();
        Inline::Link(Target::Url(url.value.clone()), text).into()
    }));
    lines.extend(service.links.iter().map(link));
    facts.add("label-more", lines, None, &[]);
}
