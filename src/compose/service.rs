//! A service: its facts under labels, so that no sentence has to be glued from fragments.
//! The labels follow the order in which readers ask: which data, what for, how long, who gets them, is it a duty.

use super::basis::{basis, purpose_line};
use super::words::{join, labelled, link, shipped_title};
use super::{Cx, chapter, gap};
use crate::document::{Block, Body, Duty, Inline, Joint, Line, Section, Target, Term, Trace, say, say_with};
use crate::model::{
    Basis, BasisKind, Chapter, Consent, Cookies, Item, Loads, LogEvent, Logs, OnBehalf, Onward, Party, Provision,
    Purpose, Recipients, Service, ServiceCase, SourceStep, Stated, Where, Why, Word,
};
use crate::source::Span;

/// One labelled fact of a service. Two facts are equal when they say the same, wherever it was written.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// The label: a message, or the condition of a variant.
    pub(super) label: Line,
    /// What belongs to it.
    pub(super) lines: Vec<Line>,
    /// Where it comes from and what it fulfils.
    pub(super) trace: Trace,
    /// Whether it may be told once for a whole chapter.
    pub(super) may_be_shared: bool,
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.label == other.label && self.lines == other.lines
    }
}

/// Collects the facts that have something to say.
#[derive(Default)]
struct Facts(Vec<Fact>);

impl Facts {
    fn add(&mut self, label: &'static str, lines: Vec<Line>, from: Option<Span>, duties: &[Duty]) {
        self.push(label, lines, from, duties, false);
    }

    fn add_shareable(&mut self, label: &'static str, lines: Vec<Line>, from: Option<Span>, duties: &[Duty]) {
        self.push(label, lines, from, duties, true);
    }

    fn push(
        &mut self,
        label: &'static str,
        lines: Vec<Line>,
        from: Option<Span>,
        duties: &[Duty],
        may_be_shared: bool,
    ) {
        if !lines.is_empty() {
            let trace = Trace { from, duties: duties.to_vec() };
            self.0.push(Fact { label: say(label).into(), lines, trace, may_be_shared });
        }
    }
}

/// The anchor of a service: chapter and id, the same in every language.
pub(super) fn anchor(chapter: &Chapter, service: &Service) -> String {
    format!("{}-{}", chapter.id.value, service.id.value)
}

/// Every service and every part with its anchor, in the order of the page.
pub(super) fn anchored<'p>(cx: &Cx<'p>) -> impl Iterator<Item = (String, &'p Service)> {
    cx.policy.services().flat_map(|(chapter, service)| {
        let whole = anchor(chapter, service);
        let parts = service.parts.iter().map(|part| (format!("{whole}-{}", part.id.value), part)).collect::<Vec<_>>();
        std::iter::once((whole, service)).chain(parts)
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

/// The section of a service, with the facts that are its own.
pub(super) fn section(cx: &Cx, anchor: &str, service: &Service, own: &[Fact]) -> Section {
    let mut blocks = intro(cx, service);
    if !own.is_empty() {
        blocks.push(chapter::terms(own.to_vec()));
    }
    if let Some(on_behalf) = &service.on_behalf {
        blocks.push(content(cx, anchor, service, on_behalf));
    }
    let inherited = if service.parts.is_empty() { Vec::new() } else { facts(cx, service) };
    for part in &service.parts {
        let own: Vec<Fact> = facts(cx, part).into_iter().filter(|fact| !inherited.contains(fact)).collect();
        let section = section(cx, &format!("{anchor}-{}", part.id.value), part, &own);
        blocks.push(Body::Section(section).traced(Some(part.id.span), &[]));
    }
    if let Some(onward) = onward(cx, &service.onward) {
        blocks.push(onward);
    }
    Section {
        anchor: anchor.to_owned(),
        title: title(cx, service),
        set_apart: false,
        trace: Trace { from: Some(service.id.span), duties: Vec::new() },
        blocks,
    }
}

/// The sentences before the labels: what is in use, the author's note, shipped sentences.
fn intro(cx: &Cx, service: &Service) -> Vec<Block> {
    let mut sentences = Vec::new();
    if let Some(product) = &service.product
        && (service.title.is_some() || shipped_title(cx, &service.id).is_some())
    {
        let name = Inline::Name(cx.catalog.product(product).name.value.clone()).into();
        sentences.push(say_with("service-product", vec![("product", name)]).into());
    }
    sentences.extend(service.loads.iter().map(|loads| say(loads_message(loads.value)).into()));
    sentences.extend(service.where_.iter().map(|where_| where_line(where_)));
    if let Some(note) = &service.note {
        sentences.push(Inline::Given(note.clone()).into());
    }
    sentences.extend(cx.word_lines(&service.facts));
    if sentences.is_empty() {
        return Vec::new();
    }
    vec![Body::Paragraph(join(Joint::Space, sentences)).traced(Some(service.span), &[])]
}

fn loads_message(loads: Loads) -> &'static str {
    match loads {
        Loads::AtOnce => "loads-at-once",
        Loads::OnClick => "loads-on-click",
        Loads::AfterConsent => "loads-after-consent",
        Loads::Link => "loads-link",
    }
}

fn where_line(where_: &Where) -> Line {
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
    logs(cx, service, facts);
}

fn source_step(cx: &Cx, step: &SourceStep) -> Line {
    match step {
        SourceStep::Own(sources) => say_with("source-own", vec![("sources", cx.words(sources, Joint::Comma))]).into(),
        SourceStep::From { parties, words, when, sends } => {
            let mut names: Vec<Line> = cx.word_lines(words);
            names.extend(parties.iter().filter_map(|item| {
                let party = cx.policy.party(&item.what)?;
                let id = if party.public { "source-public" } else { "source-not-public" };
                let name = say_with(id, vec![("party", cx.party_link(party))]).into();
                Some(cx.conditional(name, item))
            }));
            let mut line = join(Joint::Semicolon, names);
            if let Some(when) = when {
                line = say_with("source-when", vec![("when", cx.word(when)), ("sources", line)]).into();
            }
            if sends.is_empty() {
                return line;
            }
            say_with("source-sends", vec![("sources", line), ("data", cx.data(sends))]).into()
        }
    }
}

fn logs(cx: &Cx, service: &Service, facts: &mut Facts) {
    let from = service.logs.span();
    let logs = match &service.logs {
        Stated::Unsaid => return,
        Stated::Todo(_) => return facts.add("label-logs", vec![gap()], from, &[]),
        Stated::None(_) => return facts.add("label-logs", vec![say("logs-none").into()], from, &[]),
        Stated::Given(logs) => logs,
    };
    let lines = logs.events.iter().map(|event| log_event(cx, event)).collect();
    facts.add("label-logs", lines, from, &[Duty("14(1)(d)")]);
    facts.add(
        "label-logs-retention",
        cx.keeping_lines(&logs.retention, service),
        logs.retention.span(),
        &[Duty("13(2)(a)")],
    );
    facts.add("label-logs-recipients", log_recipients(cx, logs), logs.recipients.span(), &[Duty("13(1)(e)")]);
    facts.add("label-logs-access", cx.words_or_nothing(&logs.access), from, &[]);
}

/// The receivers of logs. Those who run the places of the data are told with the service; `no-others` says that nobody
/// else gets the logs, and so does `none`.
fn log_recipients(cx: &Cx, logs: &Logs) -> Vec<Line> {
    match &logs.recipients {
        Stated::None(_) => vec![say("logs-recipients-none").into()],
        Stated::Given(recipients) if recipients.parties.is_empty() => vec![say("logs-recipients-none").into()],
        recipients => named_recipients(cx, recipients),
    }
}

fn log_event(cx: &Cx, event: &LogEvent) -> Line {
    let mut line = cx.data(&event.data);
    if let Some(what) = &event.what {
        let name = cx.with_condition(cx.word(what), event.when.as_ref(), None);
        let slots = vec![("event", name), ("data", line)];
        line = match &event.adds_to {
            Some(base) => {
                let slots = slots.into_iter().chain([("base", cx.word(base))]).collect();
                say_with("log-event-adds", slots).into()
            }
            None => say_with("log-event", slots).into(),
        };
    }
    for (field, value) in &event.replaced {
        let value = Inline::Code(value.value.clone()).into();
        line = say_with("log-replaced", vec![("line", line), ("field", cx.word(field)), ("value", value)]).into();
    }
    let kept = super::stated(&event.retention, |keeping| cx.keeping(keeping)).into_iter().collect();
    let access = cx.words_or_nothing(&event.access);
    let recipients = named_recipients(cx, &event.recipients);
    for (label, lines) in
        [("label-kept-inline", kept), ("label-access-inline", access), ("label-recipients-inline", recipients)]
    {
        if !lines.is_empty() {
            let more = labelled(label, join(Joint::Semicolon, lines));
            line = join(Joint::Semicolon, vec![line, more]);
        }
    }
    line
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

fn asks_consent(purposes: &[Purpose]) -> bool {
    let rests_on_it = |basis: &Basis| basis.kind.value == BasisKind::Consent;
    purposes.iter().any(|purpose| purpose.basis.given().is_some_and(rests_on_it))
}

/// Whether only cases of a service rest on consent; then they tell how it is given, and not the service.
fn consent_is_for_cases(service: &Service) -> bool {
    !asks_consent(service.purposes.list()) && service.cases.iter().any(|case| asks_consent(&case.purposes))
}

/// How consent is given and withdrawn, each under its label.
fn consent_lines(cx: &Cx, consent: &Consent) -> [(&'static str, Vec<Line>); 2] {
    let ways = |items: &[Item<Word>]| if items.is_empty() { Vec::new() } else { vec![cx.words(items, Joint::Or)] };
    [("label-consent-by", ways(&consent.by)), ("label-consent-withdraw", ways(&consent.withdraw))]
}

fn how_long(cx: &Cx, service: &Service, facts: &mut Facts) {
    let lines = cx.keeping_lines(&service.retention, service);
    facts.add_shareable("label-retention", lines, service.retention.span(), &[Duty("13(2)(a)"), Duty("14(2)(a)")]);
}

/// Who receives data, where they lie, who inside may look.
fn who(cx: &Cx, service: &Service, facts: &mut Facts) {
    let lines = recipients(cx, service);
    facts.add_shareable("label-recipients", lines, service.recipients.span(), &[Duty("13(1)(e)"), Duty("14(1)(e)")]);
    let places = service.places.list();
    facts.add_shareable("label-places", cx.place_lines(places), service.places.span(), &[]);
    facts.add_shareable("label-access", cx.words_or_nothing(&service.access), None, &[]);
    facts.add("label-safety", super::measures::measure_lines(cx, &service.measures), None, &[]);
}

/// Everyone who receives data of a service, those by derivation first.
fn recipients(cx: &Cx, service: &Service) -> Vec<Line> {
    if service.recipients.is_todo() {
        return vec![gap()];
    }
    let mut lines: Vec<Line> = Vec::new();
    for recipient in cx.policy.recipients_of(service, cx.catalog) {
        let line = recipient_line(cx, recipient.party, Some(recipient.why));
        lines.push(match (recipient.item, recipient.why) {
            (Some(item), _) => cx.conditional(line, item),
            (None, Why::Operates(_)) => as_its_place(cx, service, recipient.party, line),
            (None, _) => line,
        });
    }
    match &service.recipients {
        Stated::None(_) => lines.push(say("recipients-none").into()),
        Stated::Given(recipients) if recipients.no_others.is_some() => {
            lines.push(say(if lines.is_empty() { "recipients-none" } else { "recipients-no-others" }).into());
        }
        _ => {}
    }
    lines
}

/// An operator under the condition of its place: where data lie there only if agreed, it receives them only then.
fn as_its_place(cx: &Cx, service: &Service, party: &Party, line: Line) -> Line {
    let places = service.places.list().iter().filter_map(|item| Some((item, cx.policy.place(&item.what)?)));
    let mut run = places
        .filter(|(_, place)| place.operator.as_ref().is_some_and(|operator| operator.as_str() == party.id.as_str()));
    match (run.next(), run.next()) {
        (Some((item, place)), None) => {
            let (when, unless) = (item.when.as_ref(), item.unless.as_ref());
            cx.with_condition(line, when.or(place.when.as_ref()), unless.or(place.unless.as_ref()))
        }
        _ => line,
    }
}

/// A party with its country and what it does for us, if that is declared; its kind stands with the recipients.
fn recipient_line(cx: &Cx, party: &Party, why: Option<Why>) -> Line {
    let mut name = vec![cx.party_link(party)];
    name.extend(party.countries.list().iter().map(|key| Inline::Country(key.as_str().to_owned()).into()));
    let name = join(Joint::Comma, name);
    let task = match (&party.task, why) {
        (Some(task), _) => Some(cx.word(task)),
        (None, Some(Why::Operates(_))) => Some(say("recipient-operates").into()),
        (None, _) => None,
    };
    match task {
        Some(task) => say_with("recipient-with-task", vec![("party", name), ("task", task)]).into(),
        None => name,
    }
}

/// The recipients that are named in a list, for logs and content.
fn named_recipients(cx: &Cx, recipients: &Stated<Recipients>) -> Vec<Line> {
    match recipients {
        Stated::Unsaid => Vec::new(),
        Stated::Todo(_) => vec![gap()],
        Stated::None(_) => vec![say("recipients-none").into()],
        Stated::Given(recipients) => {
            let line = |item: &crate::model::Item<crate::value::Key<Party>>| {
                let party = cx.policy.party(&item.what)?;
                Some(cx.conditional(recipient_line(cx, party, None), item))
            };
            let mut lines: Vec<Line> = recipients.parties.iter().filter_map(line).collect();
            if recipients.no_others.is_some() && lines.is_empty() {
                lines.push(say("recipients-none").into());
            }
            lines
        }
    }
}

/// Whether data have to be provided, what lies on the device, how to avoid it.
fn choice(cx: &Cx, service: &Service, facts: &mut Facts) {
    // Where we hold no data of our own, nothing has to be provided to us, whatever the chapter says.
    if service.is_ours() {
        let provision = super::stated(&service.provision, |provision| provision_line(cx, provision));
        let provision = provision.into_iter().collect();
        facts.add_shareable("label-provision", provision, service.provision.span(), &[Duty("13(2)(e)")]);
    }
    let device = match &service.cookies {
        Stated::None(_) => vec![say("device-none").into()],
        cookies => super::stated(cookies, device_line).into_iter().collect(),
    };
    facts.add_shareable("label-device", device, service.cookies.span(), &[]);
    facts.add("label-opt-out", cx.word_lines(&service.opt_out), None, &[]);
    for case in &service.cases {
        facts.0.extend(case_fact(cx, case, service));
    }
}

fn provision_line(cx: &Cx, provision: &Provision) -> Line {
    let (line, otherwise) = match provision {
        Provision::Voluntary { otherwise } => {
            (say("provision-voluntary"), otherwise.as_ref().map(|word| cx.word(word)))
        }
        Provision::NeededFor { what, otherwise } => (
            say_with("provision-needed", vec![("need", cx.word(what))]),
            super::stated(otherwise, |word| cx.word(word)),
        ),
    };
    join(Joint::Space, [Some(line.into()), otherwise].into_iter().flatten().collect())
}

fn device_line(cookies: &Cookies) -> Line {
    let names = cookies.items.iter().map(|cookie| Inline::Code(cookie.name.value.clone()).into()).collect();
    let more = Inline::Link(Target::Anchor("cookies".to_owned()), say("device-more").into()).into();
    say_with("device-items", vec![("names", join(Joint::Comma, names)), ("more", more)]).into()
}

/// A variant: its condition as the label, and under it what it adds or replaces.
fn case_fact(cx: &Cx, case: &ServiceCase, service: &Service) -> Option<Fact> {
    let mut lines = Vec::new();
    let mut add = |label: &'static str, found: Vec<Line>| {
        if !found.is_empty() {
            lines.push(labelled(label, join(Joint::Semicolon, found)));
        }
    };
    let data = if case.data.is_empty() { Vec::new() } else { vec![cx.data(&case.data)] };
    add("label-further-data", data);
    add("label-purpose", case.purposes.iter().map(|purpose| purpose_line(cx, purpose)).collect());
    if let Some(consent) = service.consent.given()
        && consent_is_for_cases(service)
        && asks_consent(&case.purposes)
    {
        for (label, ways) in consent_lines(cx, consent) {
            add(label, ways);
        }
    }
    let party = |item: &crate::model::Item<_>| Some(cx.conditional(cx.party_link(cx.policy.party(&item.what)?), item));
    add("label-recipients", case.recipients.iter().filter_map(party).collect());
    add("label-places", cx.place_lines(&case.places));
    add("label-retention", cx.keeping_lines(&case.retention, service));
    add("label-access", cx.words_or_nothing(&case.access));
    lines.extend(case.note.iter().map(|note| Inline::Given(note.clone()).into()));
    let trace = Trace { from: Some(case.when.span), duties: Vec::new() };
    (!lines.is_empty()).then(|| Fact { label: cx.word(&case.when), lines, trace, may_be_shared: false })
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

/// What customers store with us: a section of its own, because the customer answers for it and not we.
fn content(cx: &Cx, anchor: &str, service: &Service, on_behalf: &OnBehalf) -> Block {
    let mut facts = Facts::default();
    let from = Some(on_behalf.span);
    let data = if on_behalf.data.is_empty() { Vec::new() } else { vec![cx.data(&on_behalf.data)] };
    facts.add("label-content", data, from, &[]);
    let responsible = on_behalf.responsible.as_ref().map(|word| cx.word(word));
    facts.add("label-responsible", responsible.into_iter().collect(), from, &[]);
    let kept = cx.keeping_lines(&on_behalf.retention, service);
    facts.add("label-content-retention", kept, on_behalf.retention.span(), &[]);
    facts.add("label-content-access", cx.words_or_nothing(&on_behalf.access), from, &[]);
    facts.add(
        "label-content-recipients",
        named_recipients(cx, &on_behalf.recipients),
        on_behalf.recipients.span(),
        &[],
    );
    facts.add("label-duties", cx.word_lines(&on_behalf.duties), from, &[]);
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(
        on_behalf
            .note
            .iter()
            .map(|note| Body::Paragraph(Inline::Given(note.clone()).into()).traced(Some(note.span), &[])),
    );
    if !facts.0.is_empty() {
        blocks.push(chapter::terms(facts.0));
    }
    let section = Section {
        anchor: format!("{anchor}-content"),
        title: say("section-content").into(),
        set_apart: false,
        trace: Trace { from, duties: Vec::new() },
        blocks,
    };
    Body::Section(section).traced(from, &[])
}

/// What recipients do on their own with what they received.
fn onward(cx: &Cx, all: &[Onward]) -> Option<Block> {
    let term = |onward: &Onward| {
        let party = cx.policy.party(&onward.by)?;
        let mut lines = Vec::new();
        let mut add = |label: &'static str, line: Option<Line>| lines.extend(line.map(|line| labelled(label, line)));
        add("label-when", onward.when.as_ref().map(|when| cx.word(when)));
        add("label-purpose", onward.purpose.as_ref().map(|purpose| cx.word(purpose)));
        add("label-data", (!onward.data.is_empty()).then(|| cx.data(&onward.data)));
        add("label-recipients", (!onward.recipients.is_empty()).then(|| cx.words(&onward.recipients, Joint::Comma)));
        add("label-we-get", (!onward.we_get.is_empty()).then(|| cx.words(&onward.we_get, Joint::Comma)));
        lines.extend(onward.note.iter().map(|note| Inline::Given(note.clone()).into()));
        let label = say_with("onward-by", vec![("party", cx.party_name(party))]).into();
        (!lines.is_empty()).then_some(Term {
            label,
            lines,
            trace: Trace { from: Some(onward.by.span), duties: Vec::new() },
        })
    };
    let terms: Vec<Term> = all.iter().filter_map(term).collect();
    (!terms.is_empty()).then(|| Body::Terms(terms).into())
}
