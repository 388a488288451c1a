//! The last parts of a statement: data of customers, duty to provide, automated decisions, security, changes.

use super::service::{anchored, title};
use super::{Cx, earlier, gap, glossary, paragraph, section, single, state};
use crate::document::{Block, Body, Duty, Edition, Inline, Kind, Line, Section, Target, Term, Trace, say, say_with};
use crate::model::{Policy, Provision, Revision, Service, Stated};

/// What we process on behalf of customers, with a link to each service (Art. 28 GDPR).
pub(super) fn on_behalf(cx: &Cx) -> Option<Section> {
    let links = service_links(cx, |service| service.on_behalf.is_some());
    if links.is_empty() {
        return None;
    }
    let blocks = vec![paragraph("on-behalf-text"), Body::List(links).into()];
    Some(section("on-behalf", "section-on-behalf", blocks))
}

/// The rest, in the order of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    [provision(cx), automated(cx), security(cx), glossary::section_of_terms(cx), changes(cx)]
        .into_iter()
        .flatten()
        .collect()
}

/// Links to the services for which something holds.
fn service_links(cx: &Cx, wanted: impl Fn(&Service) -> bool) -> Vec<Line> {
    let found = anchored(cx).filter(|(_, service)| wanted(service));
    found.map(|(anchor, service)| Inline::Link(Target::Anchor(anchor), title(cx, service)).into()).collect()
}

/// Whether data have to be provided (Art. 13(2)(e) GDPR), gathered from the services. A part that only inherits the
/// answer of its service is not named beside it.
fn provision(cx: &Cx) -> Option<Section> {
    let is_needed = |service: &Service| matches!(service.provision.given(), Some(Provision::NeededFor { .. }));
    let is_free = |service: &Service| matches!(service.provision.given(), Some(Provision::Voluntary { .. }));
    let needed = service_links(cx, |service| {
        is_needed(service) && service.is_ours() && !takes_over_provision(cx.policy, service)
    });
    let blocks = match (needed.is_empty(), cx.policy.services().any(|(_, service)| is_free(service))) {
        (true, false) => return None,
        (true, true) => vec![paragraph("provision-all-voluntary")],
        (false, _) => vec![paragraph("provision-some-needed"), Body::List(needed).into()],
    };
    let duty = [Duty("13(2)(e)")];
    let blocks = blocks.into_iter().map(|block: Block| block.body.traced(None, &duty)).collect();
    Some(section("provision", "section-provision", blocks))
}

/// Whether a service is a part that says of its data what the whole says.
fn takes_over_provision(policy: &Policy, part: &Service) -> bool {
    policy.services().any(|(_, whole)| {
        let is_part = whole.parts.iter().any(|other| other.id.span == part.id.span);
        is_part && whole.provision.span() == part.provision.span()
    })
}

/// Decisions by machine alone (Art. 13(2)(f) and 22 GDPR).
fn automated(cx: &Cx) -> Option<Section> {
    let duties = [Duty("13(2)(f)"), Duty("14(2)(g)")];
    let from = cx.policy.automated_decisions.span();
    let blocks: Vec<Block> = match &cx.policy.automated_decisions {
        Stated::Unsaid => return None,
        Stated::Todo(_) => vec![Body::Paragraph(gap()).traced(from, &[])],
        Stated::None(_) => {
            let law = super::words::cite("gdpr 22");
            vec![Body::Paragraph(say_with("automated-none", vec![("law", law)]).into()).traced(from, &duties)]
        }
        Stated::Given(decisions) => {
            let term = |decision: &crate::model::AutomatedDecision| {
                let given = |text: &crate::value::Text| Inline::Given(text.clone()).into();
                let logic = super::stated(&decision.logic, given);
                let consequences = super::stated(&decision.consequences, given);
                let lines = [("label-logic", logic), ("label-consequences", consequences)];
                let lines = lines.into_iter().filter_map(|(label, line)| Some(super::words::labelled(label, line?)));
                let trace = Trace { from: Some(decision.title.span), duties: duties.to_vec() };
                Term { label: Inline::Given(decision.title.clone()).into(), lines: lines.collect(), trace }
            };
            let terms = decisions.value.iter().map(term).filter(|term| !term.lines.is_empty()).collect();
            vec![paragraph("automated-intro"), Body::Terms(terms).traced(from, &duties)]
        }
    };
    Some(section("automated", "section-automated", blocks))
}

/// A pointer to the measures, if they are told on a page of their own.
fn security(cx: &Cx) -> Option<Section> {
    let measures = Kind::Measures(Edition::Public);
    if !cx.policy.publishes(measures) || cx.policy.measures.list().is_empty() {
        return None;
    }
    let page = Inline::Link(Target::Document(measures), say("security-page").into()).into();
    let line = say_with("security-text", vec![("page", page)]).into();
    Some(section("security", "section-security", vec![Body::Paragraph(line).traced(cx.policy.measures.span(), &[])]))
}

/// The state of the text.
fn changes(cx: &Cx) -> Option<Section> {
    let state = state(cx)?;
    let line = say_with("changes-text", vec![("state", state)]).into();
    let mut blocks = vec![Body::Paragraph(line).traced(cx.policy.updated.span(), &[])];
    let term = |revision: &Revision| Term {
        label: single::version(revision),
        lines: revision.changes.iter().map(|(_, text)| Inline::Given(text.clone()).into()).collect(),
        trace: Trace { from: Some(revision.span), duties: Vec::new() },
    };
    let mut versions: Vec<Term> = cx.policy.history.iter().map(term).filter(|term| !term.lines.is_empty()).collect();
    let has_feed = !versions.is_empty() && cx.policy.output.base_url.is_some();
    versions.extend(earlier(cx));
    blocks.extend((!versions.is_empty()).then(|| Body::Terms(versions).into()));
    if has_feed {
        let feed = Inline::Link(Target::Feed, say("changes-feed").into());
        blocks.push(Body::Paragraph(feed.into()).into());
    }
    Some(section("changes", "section-changes", blocks))
}
