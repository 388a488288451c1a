//! The imprint of a website that is run from Germany is reached from every page.

use crate::check::linked::{Told, is_page, page_names, stem, unlinked};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{host_of, is_below};
use crate::scan::{Class, plain_host};
use crate::source::FileId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(810),
    name: "imprint-unlinked",
    level: Level::Warning,
    law: &["ddg 5(1)"],
    page: include_str!("kt810_imprint_unlinked.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let (Some(site), Some((controller, _))) = (cx.site, cx.german_website()) else { return };
    let Some(imprint) = &controller.imprint else { return };
    let host = plain_host(host_of(imprint));
    let path = imprint.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let is_own = cx.policy.own_hosts().iter().any(|own| is_below(&host, &plain_host(own)));
    let survey = &site.seen.survey;
    let links_there = |page: FileId| survey.links(page).any(|link| page_names(link).any(|name| name == stem(path)));
    let leads_there = |page: FileId| {
        survey.sightings.iter().any(|sighting| {
            let is_it = sighting.host == host && stem(sighting.path.trim_start_matches('/')) == stem(path);
            is_it && sighting.span.file == page && sighting.class == Class::Link
        })
    };
    let is_linked = |page: FileId| if is_own { links_there(page) } else { leads_there(page) };
    let is_itself = |page: FileId| is_own && page_names(site.seen.path(page)).any(|name| name == stem(path));
    let pages = survey.pages.iter().copied().filter(|page| is_page(site, *page) && !is_itself(*page));
    let Some(Told { first, title, others }) = unlinked(cx, site, pages, is_linked, "imprint") else { return };
    let finding = RULE.finding(title, first, "no link to the imprint on this page");
    let finding = finding.label(imprint.span, "declared here");
    let finding = others.into_iter().fold(finding, crate::finding::Finding::note);
    let note = "Section 5(1) DDG asks for an imprint that is easy to recognise and directly accessible";
    out.push(finding.note(note).help("link it from the footer that all pages share"));
}
