//! The record of processing activities (Art. 30 GDPR): what we process for ourselves (paragraph 1), and what on behalf
//! of others (paragraph 2). As a page that is read, and as a sheet with a row for each activity and purpose.
//!
//! It is meant for the firm itself and its authority. It speaks of data subjects as of third persons, and links to
//! nothing, because where it will be read nobody knows.

use super::service::{anchored_in, log_event, recipient_conditions, title};
use super::words::{cite, distinct, join, labelled};
use super::{Cx, basis, measures, stated, who};
use crate::document::{
    Block, Body, Cell, Document, Duty, Group, Inline, Joint, Line, Section, Table, Term, Trace, say, say_with,
};
use crate::model::{
    Contact, Controller, Dpo, LogEvent, OnBehalf, Party, Purpose, Recipient, Recipients, Service, Stated, Why,
};

/// An activity with its anchor, and the service that it is a part of.
struct Activity<'p> {
    anchor: String,
    whole: Option<&'p Service>,
    service: &'p Service,
}

fn activities<'p>(cx: &Cx<'p>) -> impl Iterator<Item = Activity<'p>> {
    let all = cx.policy.chapters.iter().flat_map(anchored_in);
    all.map(|(anchor, whole, service)| Activity { anchor, whole, service })
}

/// What we do for purposes of our own.
fn own<'p>(cx: &Cx<'p>) -> impl Iterator<Item = Activity<'p>> {
    activities(cx).filter(|activity| activity.service.is_ours())
}

/// What we do on behalf of others.
fn on_behalf<'p>(cx: &Cx<'p>) -> impl Iterator<Item = (Activity<'p>, &'p OnBehalf)> {
    activities(cx)
        .filter_map(|activity| Some((activity.service.on_behalf.as_deref()?, activity)).map(|(of, one)| (one, of)))
}

/// A label or the heading of a column, and what is told under it.
type Told = (&'static str, Vec<Line>, &'static [Duty]);

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let mut sections = vec![intro(cx)];
    sections.extend([who::controller(cx), who::officer(cx)].into_iter().flatten());
    let own = own(cx).map(|activity| section(cx, activity.anchor.clone(), &activity, facts(cx, activity.service)));
    let own: Vec<Block> = own.collect();
    sections.push(super::section("activities", "section-activities", own));
    let others = on_behalf(cx).map(|(activity, on_behalf)| {
        let anchor = format!("{}-content", activity.anchor);
        section(cx, anchor, &activity, facts_on_behalf(cx, activity.service, on_behalf))
    });
    let others: Vec<Block> = others.collect();
    if !others.is_empty() {
        let about = say_with("record-on-behalf", vec![("law", cite("gdpr 30(2)(a)"))]).into();
        let about = Body::Paragraph(about).traced(None, &[Duty("30(2)(a)")]);
        let blocks = std::iter::once(about).chain(others).collect();
        sections.push(super::section("on-behalf", "section-on-behalf", blocks));
    }
    sections.extend(measures::all_in_one(cx));
    sections.extend(super::changes(cx, "record-state"));
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

fn intro(cx: &Cx) -> Section {
    let id = if on_behalf(cx).next().is_some() { "record-intro-both" } else { "record-intro" };
    let about = say_with(id, vec![("law", cite("gdpr 30(1)")), ("law-on-behalf", cite("gdpr 30(2)"))]).into();
    let mut blocks: Vec<Block> = vec![Body::Paragraph(about).into()];
    if !cx.kind.is_public() {
        let line = say_with("record-internal", vec![("law", cite("gdpr 30(4)"))]).into();
        blocks.push(Body::Paragraph(line).into());
    }
    super::section("scope", "section-page-scope", blocks)
}

fn section(cx: &Cx, anchor: String, activity: &Activity, told: Vec<Told>) -> Block {
    let from = Some(activity.service.id.span);
    let terms = told.into_iter().filter(|(_, lines, _)| !lines.is_empty()).map(|(label, lines, duties)| {
        let trace = Trace { from, duties: duties.to_vec() };
        Term { label: say(label).into(), lines, trace }
    });
    let terms: Vec<Term> = terms.collect();
    let blocks = if terms.is_empty() { Vec::new() } else { vec![Body::Terms(terms).into()] };
    let trace = Trace { from, duties: Vec::new() };
    Body::Section(Section { anchor, title: name(cx, activity), set_apart: false, trace, blocks }).traced(from, &[])
}

/// The name of an activity; a part is told with its service.
fn name(cx: &Cx, activity: &Activity) -> Line {
    let own = title(cx, activity.service);
    match activity.whole {
        Some(whole) => say_with("record-part", vec![("whole", title(cx, whole)), ("part", own)]).into(),
        None => own,
    }
}

/// What is recorded of an activity of our own, besides its purposes.
fn facts(cx: &Cx, service: &Service) -> Vec<Told> {
    let purposes = purposes(service).map(|purpose| match basis_line(cx, purpose) {
        Some(basis) => {
            say_with("purpose-with-basis", vec![("purpose", purpose_line(cx, purpose)), ("basis", basis)]).into()
        }
        None => purpose_line(cx, purpose),
    });
    let mut told: Vec<Told> = vec![("label-record-purposes", purposes.collect(), &[Duty("30(1)(b)")])];
    told.extend(facts_of_any_purpose(cx, service));
    told.push(("label-record-measures", measures::measure_lines(cx, &service.measures), &[Duty("30(1)(g)")]));
    told
}

/// What is the same for every purpose of a service.
fn facts_of_any_purpose(cx: &Cx, service: &Service) -> [Told; 5] {
    let everyone = cx.policy.everyone_of(service, cx.catalog);
    let recipients = everyone.iter().map(|recipient| recipient_line(cx, service, *recipient));
    [
        ("label-record-subjects", cx.word_lines(service.subjects.list()), &[Duty("30(1)(c)")]),
        ("label-record-data", data(cx, service), &[Duty("30(1)(c)")]),
        ("label-record-recipients", distinct(recipients), &[Duty("30(1)(d)")]),
        ("label-transfer", transfers(cx, everyone.iter().map(|one| one.party)), &[Duty("30(1)(e)")]),
        ("label-record-erasure", erasure(cx, service), &[Duty("30(1)(f)")]),
    ]
}

/// What is recorded of what we do on behalf of others.
fn facts_on_behalf(cx: &Cx, service: &Service, on_behalf: &OnBehalf) -> Vec<Told> {
    let parties = processors(cx, service, on_behalf);
    let recipients = parties.iter().map(|recipient| recipient_line(cx, service, *recipient));
    let responsible = on_behalf.responsible.as_ref().map(|word| cx.word(word));
    let data = (!on_behalf.data.is_empty()).then(|| cx.data(&on_behalf.data));
    vec![
        ("label-responsible", responsible.into_iter().collect(), &[Duty("30(2)(a)")]),
        ("label-record-data", data.into_iter().collect(), &[Duty("30(2)(b)")]),
        ("label-record-recipients", distinct(recipients), &[]),
        ("label-transfer", transfers(cx, parties.iter().map(|one| one.party)), &[Duty("30(2)(c)")]),
        ("label-record-erasure", cx.keeping_lines(&on_behalf.retention, service), &[]),
    ]
}

/// Who has a hand in what customers store: who runs the places, and who is named for it.
fn processors<'p>(cx: &Cx<'p>, service: &'p Service, on_behalf: &'p OnBehalf) -> Vec<Recipient<'p>> {
    let all = cx.policy.recipients_of(service, cx.catalog);
    let mut found: Vec<Recipient> = all.into_iter().filter(|one| matches!(one.why, Why::Operates(_))).collect();
    for item in on_behalf.recipients.given().map_or(&[][..], |recipients: &Recipients| &recipients.parties) {
        let is_new = !found.iter().any(|recipient| recipient.party.id.as_str() == item.what.as_str());
        let party = cx.policy.party(&item.what).filter(|_| is_new);
        found.extend(party.map(|party| Recipient { party, why: Why::Named, item: Some(item) }));
    }
    found
}

/// The purposes of a service and of its cases.
fn purposes(service: &Service) -> impl Iterator<Item = &Purpose> {
    service.purposes.list().iter().chain(service.cases.iter().flat_map(|case| &case.purposes))
}

fn purpose_line(cx: &Cx, purpose: &Purpose) -> Line {
    cx.with_condition(cx.word(&purpose.what), purpose.when.as_ref(), None)
}

fn basis_line(cx: &Cx, purpose: &Purpose) -> Option<Line> {
    stated(&purpose.basis, |of| basis::in_short_with_law(cx, of))
}

/// The categories of data: of the service, of its logs, and of its cases.
fn data(cx: &Cx, service: &Service) -> Vec<Line> {
    let mut lines = match &service.data {
        Stated::None(_) | Stated::Unsaid => Vec::new(),
        data => stated(data, |data| cx.data(data)).into_iter().collect(),
    };
    let logs = service.logs.given().map(|logs| logs.events.iter().map(|event| logged(cx, event)).collect());
    lines.extend(logs.map(|events| labelled("label-logs-inline", join(Joint::Semicolon, events))));
    let cases = service.cases.iter().filter(|case| !case.data.is_empty());
    lines.extend(cases.map(|case| cx.with_condition(cx.data(&case.data), Some(&case.when), None)));
    lines
}

/// What an entry of a log holds; how long it is kept stands with the time limits.
fn logged(cx: &Cx, event: &LogEvent) -> Line {
    let (retention, recipients) = (Stated::Unsaid, Stated::Unsaid);
    log_event(cx, &LogEvent { retention, recipients, access: Vec::new(), ..event.clone() })
}

/// A recipient by name and country, with its task or its kind, and when it receives data.
fn recipient_line(cx: &Cx, service: &Service, recipient: Recipient) -> Line {
    let party = recipient.party;
    let mut name = vec![cx.party_name(party)];
    name.extend(party.located_in(cx.catalog).iter().map(|key| Inline::Country(key.as_str().to_owned()).into()));
    let name = join(Joint::Comma, name);
    let operates = matches!(recipient.why, Why::Operates(_));
    let kind = party.category.as_ref().filter(|_| party.name.given().is_some()).map(|kind| cx.word(kind));
    let task = party.task.as_ref().map(|task| cx.word(task));
    let line = match task.or_else(|| operates.then(|| say("recipient-operates").into())).or(kind) {
        Some(task) => say_with("recipient-with-task", vec![("party", name), ("task", task)]).into(),
        None => name,
    };
    cx.under(line, &recipient_conditions(cx, service, recipient))
}

/// What each transfer to a third country rests on.
fn transfers<'p>(cx: &Cx, parties: impl Iterator<Item = &'p Party>) -> Vec<Line> {
    let lines = parties.flat_map(|party| {
        let transfers = super::recipients::transfers(cx, party).into_iter();
        transfers
            .map(|line| say_with("recipient-with-task", vec![("party", cx.party_name(party)), ("task", line)]).into())
    });
    distinct(lines)
}

/// The time limits for erasure: of the service, of its logs, and of its cases.
fn erasure(cx: &Cx, service: &Service) -> Vec<Line> {
    let mut lines = cx.keeping_lines(&service.retention, service);
    if let Some(logs) = service.logs.given() {
        let kept = cx.keeping_lines(&logs.retention, service).into_iter();
        lines.extend(kept.map(|line| labelled("label-logs-inline", line)));
        lines.extend(logs.events.iter().filter_map(|event| {
            let kept = stated(&event.retention, |keeping| cx.keeping(keeping))?;
            let what = event.what.as_ref().map_or_else(|| say("label-logs-inline").into(), |what| cx.word(what));
            Some(say_with("labelled", vec![("label", what), ("line", kept)]).into())
        }));
    }
    for case in &service.cases {
        let kept = cx.keeping_lines(&case.retention, service).into_iter();
        lines.extend(kept.map(|line| cx.with_condition(line, Some(&case.when), None)));
    }
    lines
}

/// The record as one table: a row for each activity and purpose. A row stands for itself: each names who is responsible.
pub(super) fn sheet(cx: &Cx) -> Document {
    const COLUMNS: [&str; 15] = [
        "column-record-law",
        "column-record-activity",
        "column-record-purpose",
        "column-basis",
        "label-record-subjects",
        "label-record-data",
        "label-record-recipients",
        "label-transfer",
        "label-record-erasure",
        "column-record-measures",
        "column-record-controller",
        "column-record-joint",
        "column-record-representative",
        "column-record-officer",
        "column-record-processor",
    ];
    let people = people(cx);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for activity in own(cx) {
        let [subjects, data, recipients, transfers, erasure] =
            facts_of_any_purpose(cx, activity.service).map(|(_, cell, _)| cell);
        let measures = sheet_measures(cx, activity.service);
        let own = purposes(activity.service).map(Some).collect::<Vec<_>>();
        for purpose in if own.is_empty() { vec![None] } else { own } {
            let what = purpose.map(|purpose| purpose_line(cx, purpose)).into_iter().collect();
            let basis = purpose.and_then(|purpose| basis_line(cx, purpose)).into_iter().collect();
            let facts = [subjects.clone(), data.clone(), recipients.clone(), transfers.clone(), erasure.clone()];
            let head = [vec![cite("gdpr 30(1)")], vec![name(cx, &activity)], what, basis];
            let [controller, joint, representative, officer] = people.clone();
            let tail = [measures.clone(), controller, joint, representative, officer, Cell::new()];
            rows.push(head.into_iter().chain(facts).chain(tail).collect());
        }
    }
    for (activity, on_behalf) in on_behalf(cx) {
        let mut facts = facts_on_behalf(cx, activity.service, on_behalf).into_iter().map(|(_, cell, _)| cell);
        let responsible = facts.next().filter(|cell| !cell.is_empty());
        let responsible = responsible.unwrap_or_else(|| vec![say("record-customer").into()]);
        let head = [vec![cite("gdpr 30(2)")], vec![name(cx, &activity)], Cell::new(), Cell::new(), Cell::new()];
        let [us, _, representative, officer] = people.clone();
        let tail = [sheet_measures(cx, activity.service), responsible, Cell::new(), representative, officer, us];
        rows.push(head.into_iter().chain(facts).chain(tail).collect());
    }
    let table = Table {
        caption: say("document-record").into(),
        columns: COLUMNS.iter().map(|column| say(*column).into()).collect(),
        groups: vec![Group { title: None, rows }],
    };
    let sections = vec![super::section("activities", "section-activities", vec![Body::Table(table).into()])];
    Document { kind: Some(cx.kind), title: say("document-record").into(), lead: Vec::new(), sections }
}

/// The headings of the measures, a general description (Art. 30(1)(g) GDPR), and what is particular to the service.
fn sheet_measures(cx: &Cx, service: &Service) -> Cell {
    let mut lines = measures::headings(cx);
    lines.extend(measures::measure_lines(cx, &service.measures));
    lines
}

/// Controller, joint controllers, representative and officer, each with the ways to reach them.
fn people(cx: &Cx) -> [Cell; 4] {
    let Some(controller) = cx.policy.controller.given() else { return Default::default() };
    let us = us(controller);
    let joint = controller.joint.iter().map(|other| one_line(who::contact_lines(&other.contact))).collect();
    let representative = controller.eu_representative.iter().map(|one: &Contact| one_line(who::contact_lines(one)));
    let officer = stated(&cx.policy.dpo, |dpo| one_line(officer(dpo))).into_iter().collect();
    [vec![one_line(us)], joint, representative.collect(), officer]
}

/// Our name with the ways to reach us.
fn us(controller: &Controller) -> Vec<Line> {
    let mut lines: Vec<Line> = stated(&controller.name, |name| Inline::Name(name.clone()).into()).into_iter().collect();
    lines.extend(stated(&controller.address, |address| join(Joint::Comma, who::postal(address))));
    lines.extend(stated(&controller.email, |email| Inline::Name(email.clone()).into()));
    lines.extend(stated(&controller.phone, |phone| Inline::Name(phone.clone()).into()));
    lines
}

/// The officer with the ways to reach them; why there is none, if there is none.
fn officer(dpo: &Dpo) -> Vec<Line> {
    let Dpo::Contact { name, company, address, email, phone } = dpo else {
        return vec![say("record-no-officer").into()];
    };
    let mut lines: Vec<Line> = name.iter().chain(company).map(|name| Inline::Name(name.value.clone()).into()).collect();
    lines.extend(address.iter().map(|address| join(Joint::Comma, who::postal(address))));
    lines.extend(stated(email, |email| Inline::Name(email.clone()).into()));
    lines.extend(phone.iter().map(|phone| Inline::Name(phone.value.clone()).into()));
    lines
}

fn one_line(lines: Vec<Line>) -> Line {
    join(Joint::Comma, lines)
}
