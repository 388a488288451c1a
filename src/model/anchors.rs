//! The anchors of the sections that a document can have: those that every page of its kind has, and those that the ids
//! of a declaration give it.

use super::{Detail, Policy, QUESTIONS, Service};
use crate::catalog::Catalog;
use crate::document::{Edition, Kind};
use crate::source::Span;
use smol_str::{SmolStr, format_smolstr};
use std::collections::BTreeSet;

/// The sections that every statement can have, chapters and services apart.
const STATEMENT: [&str; 21] = [
    "glance",
    "controller",
    "officer",
    "authority",
    "scope",
    "overview",
    "indirect",
    "cookies",
    "recipients",
    "places",
    "on-behalf",
    "retention",
    "rights",
    "objection",
    "withdrawal",
    "complaint",
    "provision",
    "automated",
    "security",
    "glossary",
    "changes",
];

/// The sections that every page of measures can have, the measures apart.
const MEASURES: [&str; 4] = ["scope", "places", "marks", "changes"];

/// The sections that every list of recipients can have.
const RECIPIENTS: [&str; 6] = ["scope", "processors", "joint-controllers", "recipients", "authorities", "changes"];

/// The sections that every page of cookies can have.
const COOKIES: [&str; 7] = ["scope", "necessary", "functional", "statistics", "marketing", "external-media", "changes"];

/// The sections that every page of snippets can have, the snippets apart.
const SNIPPETS: [&str; 2] = ["scope", "changes"];

/// The sections that every record can have, activities and measures apart.
const RECORD: [&str; 8] = ["scope", "controller", "officer", "activities", "on-behalf", "measures", "marks", "changes"];

/// The sections that tell each right on its own.
const RIGHTS: [&str; 6] = [
    "rights-access",
    "rights-rectification",
    "rights-erasure",
    "rights-restriction",
    "rights-portability",
    "rights-automated",
];

/// The anchor of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The anchor.
    pub id: SmolStr,
    /// The id or key that gives it; none for a section that every page of the kind has.
    pub at: Option<Span>,
}

impl Anchor {
    fn fixed(id: &'static str) -> Self {
        Self { id: SmolStr::new_static(id), at: None }
    }

    fn of(id: impl Into<SmolStr>, at: Span) -> Self {
        Self { id: id.into(), at: Some(at) }
    }
}

impl Policy {
    /// The anchors of every section that a document can have, own texts apart. Whether a section has something to say on the
    /// page is another matter. Of what is held back from its readers, only parties have anchors.
    pub fn anchors(&self, catalog: &Catalog, kind: Kind) -> Vec<Anchor> {
        match kind {
            Kind::Statement => self.statement_anchors(kind.edition()),
            Kind::Measures(_) => self.measure_anchors(catalog),
            Kind::Recipients(_) => RECIPIENTS.map(Anchor::fixed).to_vec(),
            Kind::Cookies => COOKIES.map(Anchor::fixed).to_vec(),
            Kind::Snippets => self.snippet_anchors(),
            Kind::Record(_) => self.record_anchors(catalog),
        }
    }

    fn statement_anchors(&self, edition: Edition) -> Vec<Anchor> {
        let left_out = |anchor: &str| match anchor {
            "overview" => self.overview.direct.is_none(),
            "indirect" => self.overview.indirect.is_none(),
            _ => false,
        };
        let fixed = STATEMENT.into_iter().filter(|anchor| !left_out(anchor));
        let mut anchors: Vec<Anchor> = fixed.map(Anchor::fixed).collect();
        if self.rights.detail == Detail::Long {
            anchors.extend(RIGHTS.map(Anchor::fixed));
        }
        for chapter in &self.chapters {
            anchors.push(Anchor::of(chapter.id.as_str(), chapter.id.span));
            for service in &chapter.services {
                let whole = format!("{}-{}", chapter.id.value, service.id.value);
                for part in &service.parts {
                    service_anchors(format!("{whole}-{}", part.id.value), part, &mut anchors);
                }
                service_anchors(whole, service, &mut anchors);
            }
        }
        let mut known: BTreeSet<SmolStr> = anchors.iter().map(|anchor| anchor.id.clone()).collect();
        // Those that are held back share one.
        let own = self.parties.iter().map(|party| Anchor::of(party.told_in(edition).anchor(), party.id.span));
        anchors.extend(own.filter(|anchor| known.insert(anchor.id.clone())));
        anchors
    }

    fn snippet_anchors(&self) -> Vec<Anchor> {
        let snippets = self.snippets().map(|(anchor, service, _)| Anchor::of(anchor, service.id.span));
        SNIPPETS.map(Anchor::fixed).into_iter().chain(snippets).collect()
    }

    fn record_anchors(&self, catalog: &Catalog) -> Vec<Anchor> {
        let mut anchors = RECORD.map(Anchor::fixed).to_vec();
        for (anchor, service) in self.anchored() {
            let content = service.on_behalf.iter().map(|_| Anchor::of(format!("{anchor}-content"), service.id.span));
            anchors.extend(content);
            anchors.extend(service.is_ours().then(|| Anchor::of(anchor, service.id.span)));
        }
        let measures = self.measure_anchors(catalog).into_iter();
        anchors.extend(measures.filter(|anchor| anchor.id.starts_with("measures-")));
        anchors
    }

    fn measure_anchors(&self, catalog: &Catalog) -> Vec<Anchor> {
        let mut anchors = MEASURES.map(Anchor::fixed).to_vec();
        for group in self.measures.list() {
            let heading = self.documents.view.heading(catalog.measure_group(&group.group));
            let anchor = Anchor { id: format_smolstr!("measures-{heading}"), at: None };
            // Several groups can stand under one heading.
            if !anchors.contains(&anchor) {
                anchors.push(anchor);
            }
        }
        anchors
    }
}

/// A service or a part, its questions, and what is processed on behalf of others.
fn service_anchors(anchor: String, service: &Service, anchors: &mut Vec<Anchor>) {
    if let Some(layout) = service.layout.filter(|_| service.is_told_in_questions()) {
        anchors.extend(QUESTIONS.iter().map(|question| Anchor::of(format!("{anchor}-{question}"), layout.span)));
        for onward in &service.onward {
            let of_party = Anchor::of(format!("{anchor}-onward-{}", onward.by.as_str()), layout.span);
            if !anchors.contains(&of_party) {
                anchors.push(of_party);
            }
        }
    }
    anchors.extend(service.on_behalf.iter().map(|_| Anchor::of(format!("{anchor}-content"), service.id.span)));
    anchors.push(Anchor::of(anchor, service.id.span));
}
