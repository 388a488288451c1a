//! What customers store with us, and what recipients do on their own: both are for others to answer for.

use super::fact::{Fact, Facts};
use super::parties::named_recipients;
use crate::compose::basis::in_short;
use crate::compose::words::{join, labelled};
use crate::compose::{Cx, chapter};
use crate::document::{Block, Body, Inline, Joint, Line, Section, Term, Trace, say, say_with};
use crate::model::{CustomerMay, Inspection, Notice, OnBehalf, Onward, Service};
use crate::source::At;

/// What customers store with us, as labelled facts.
pub(super) fn content_facts(cx: &Cx, service: &Service, on_behalf: &OnBehalf) -> Vec<Fact> {
    let mut facts = Facts::default();
    let from = Some(on_behalf.span);
    let data = if on_behalf.data.is_empty() { Vec::new() } else { vec![cx.data(&on_behalf.data)] };
    facts.add("label-content", data, from, &[]);
    let responsible = on_behalf.responsible.as_ref().map(|word| cx.word(word));
    facts.add_shareable("label-responsible", responsible.into_iter().collect(), from, &[]);
    let kept = cx.keeping_lines(&on_behalf.retention, service);
    facts.add_shareable("label-content-retention", kept, on_behalf.retention.span(), &[]);
    facts.add_shareable("label-content-access", cx.words_or_nothing(&on_behalf.access), from, &[]);
    facts.add_shareable(
        "label-content-recipients",
        named_recipients(cx, &on_behalf.recipients),
        on_behalf.recipients.span(),
        &[],
    );
    for (label, lines) in on_behalf.inspection.iter().flat_map(|inspection| inspection_lines(cx, inspection)) {
        facts.add_shareable(label, lines, from, &[]);
    }
    facts.add_shareable("label-duties", cx.word_lines(&on_behalf.duties), from, &[]);
    facts.0
}

/// What customers store with us: a section of its own, because the customer answers for it and not we. What the
/// chapter tells of all such data is not repeated.
pub(super) fn content(cx: &Cx, anchor: &str, service: &Service, on_behalf: &OnBehalf, shared: &[Fact]) -> Block {
    let from = Some(on_behalf.span);
    let mut own = content_facts(cx, service, on_behalf);
    own.retain(|fact| !shared.contains(fact));
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(
        on_behalf
            .note
            .iter()
            .map(|note| Body::Paragraph(Inline::Given(note.clone()).into()).traced(Some(note.span), &[])),
    );
    if !own.is_empty() {
        blocks.push(chapter::terms(own));
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

/// What holds when we look into it, each under its label.
pub(in crate::compose) fn inspection_lines(cx: &Cx, inspection: &Inspection) -> [(&'static str, Vec<Line>); 4] {
    let records = if inspection.records.is_empty() { Vec::new() } else { vec![cx.data(&inspection.records)] };
    let urgent =
        notice(&inspection.urgent).map(|notice| say_with("inspection-urgent", vec![("notice", notice)]).into());
    let customer_may = inspection.customer_may.iter().map(|may| {
        say(match may.value {
            CustomerMay::Refuse => "inspection-refuse",
            CustomerMay::Protect => "inspection-protect",
        })
        .into()
    });
    [
        ("label-inspection-records", records),
        ("label-inspection-notice", notice(&inspection.notice).into_iter().collect()),
        ("label-inspection-urgent", urgent.into_iter().collect()),
        ("label-inspection-customer-may", customer_may.collect()),
    ]
}

fn notice(all: &[At<Notice>]) -> Option<Line> {
    let line = |notice: &At<Notice>| match notice.value {
        Notice::Beforehand => say("notice-beforehand").into(),
        Notice::AtOnce => say("notice-at-once").into(),
        Notice::Within(period) => say_with("notice-within", vec![("period", Inline::Period(period).into())]).into(),
    };
    (!all.is_empty()).then(|| join(Joint::Comma, all.iter().map(line).collect()))
}

/// What recipients do on their own with what they received.
pub(super) fn onward<'p>(cx: &Cx, all: &'p [Onward]) -> Vec<(&'p Onward, Term)> {
    let term = |onward: &'p Onward| {
        let party = cx.policy.party(&onward.by)?;
        let mut lines = Vec::new();
        let mut add = |label: &'static str, line: Option<Line>| lines.extend(line.map(|line| labelled(label, line)));
        add("label-when", onward.when.as_ref().map(|when| cx.word(when)));
        add("label-purpose", onward.purpose.as_ref().map(|purpose| cx.word(purpose)));
        let bases: Vec<Line> = onward.bases.iter().map(|kind| in_short(kind.value)).collect();
        add("label-relies-on", (!bases.is_empty()).then(|| join(Joint::Comma, bases)));
        add("label-data", (!onward.data.is_empty()).then(|| cx.data(&onward.data)));
        add("label-recipients", (!onward.recipients.is_empty()).then(|| cx.words(&onward.recipients, Joint::Comma)));
        add("label-we-get", (!onward.we_get.is_empty()).then(|| cx.words(&onward.we_get, Joint::Comma)));
        lines.extend(onward.note.iter().map(|note| Inline::Given(note.clone()).into()));
        let label = say_with("onward-by", vec![("party", cx.party_name(party))]).into();
        let trace = Trace { from: Some(onward.by.span), duties: Vec::new() };
        (!lines.is_empty()).then_some((onward, Term { label, lines, trace }))
    };
    all.iter().filter_map(term).collect()
}
