//! Every shipped claim is contradicted by everything that it excludes, and the finding shows both places.

use crate::rules::{BASE, Files, MAIN, judge_files, laid_over};
use crate::tree::none;
use klartext::catalog::{Catalog, Claim, Without};
use klartext::source::Sources;

/// Something that contradicts a claim: keys of the service, further sections, and the word that the finding shows.
struct Against {
    keys: String,
    sections: String,
    shown: String,
}

impl Against {
    fn service(keys: String, shown: &str) -> Self {
        Self { keys, sections: String::new(), shown: shown.to_owned() }
    }

    fn recipient(category: &str, country: &str) -> Self {
        Self {
            keys: "recipients: other".to_owned(),
            sections: format!(
                "recipients:\n  other: {{name: Someone GmbH, category: {category}, country: {country}}}\n"
            ),
            shown: "other".to_owned(),
        }
    }
}

/// Everything that a claim excludes, one by one.
fn excluded(claim: &Claim) -> Vec<Against> {
    let ids = |without: &Without, any: &[&str]| match without {
        Without::Unsaid => Vec::new(),
        Without::Any => any.iter().map(|id| (*id).to_owned()).collect(),
        Without::These(ids) => ids.clone(),
    };
    let mut all = Vec::new();
    for id in ids(&claim.purposes, &["contact"]) {
        all.push(Against::service(format!("purposes: {{{id}: contract}}"), &id));
    }
    for id in ids(&claim.recipients, &["hosting"]) {
        let category = if id == "third-parties" { "bank" } else { &id };
        all.push(Against::recipient(category, "DE"));
    }
    for id in ids(&claim.cookies, &["necessary", "functional", "statistics", "marketing", "external-media"]) {
        all.push(Against::service(format!("cookies: {{item: {id} 1 year for settings}}"), "item"));
    }
    for id in ids(&claim.data, &["name"]) {
        all.push(Against::service(format!("data: [{id}]"), &id));
    }
    if claim.third_countries {
        all.push(Against { shown: "US".to_owned(), ..Against::recipient("bank", "US") });
        let sections = "places:\n  office: {name: Boston, country: US}\n".to_owned();
        all.push(Against { keys: "places: office".to_owned(), sections, shown: "office".to_owned() });
    }
    if claim.logs {
        let logs = "{data: [ip-address], retention: 7 days}";
        all.push(Against::service(format!("logs: {logs}"), logs));
    }
    if claim.automated_decisions {
        let decision = "[{title: Score, logic: todo, consequences: todo}]";
        let sections = format!("automated-decisions: {decision}\n");
        all.push(Against { keys: String::new(), sections, shown: decision.to_owned() });
    }
    all
}

/// The usual keys of the service, those of the counter-example in their place.
fn declaration(claim: &str, scope: &str, against: &Against) -> String {
    let usual = [
        "subjects: visitors",
        "data: [message-content]",
        "purposes: {contact: contract}",
        "provision: voluntary",
        "retention: 7 days",
        "recipients: none",
        "cookies: none",
    ];
    let key = against.keys.split(':').next().unwrap_or_default();
    let kept = usual.into_iter().filter(|line| !line.starts_with(&format!("{key}:")) || key.is_empty());
    let lines: Vec<&str> = kept.chain([against.keys.as_str()]).filter(|line| !line.is_empty()).collect();
    let service = lines.join("\n      ");
    let services = format!("services:\n  website:\n    thing:\n      {service}\n");
    let claims = format!("claims:\n  {scope}: [{claim}]\n");
    laid_over(BASE, &format!("{services}{}{claims}", against.sections))
}

#[test]
fn every_claim_is_contradicted_by_all_that_it_excludes() {
    let catalog = Catalog::shipped(&mut Sources::default());
    let mut faults = Vec::new();
    let mut pairs = 0;
    for id in catalog.claim_ids() {
        let claim = catalog.claim(&catalog.find_claim(id).unwrap());
        let scopes = ["everywhere", "website", "thing"];
        for (against, scope) in excluded(claim).iter().zip(scopes.into_iter().cycle()) {
            pairs += 1;
            let text = declaration(id, scope, against);
            let judged = judge_files(&Files::from([(MAIN.to_owned(), text.clone())]));
            let is_told = judged.findings.iter().filter(|one| one.code.to_string() == "KT504").any(|finding| {
                let shown = |span| judged.sources.slice(span);
                shown(finding.primary.span) == id && finding.others.iter().any(|it| shown(it.span) == against.shown)
            });
            if !is_told {
                let found: Vec<_> = judged.findings.iter().map(|one| (one.code, &one.title)).collect();
                faults.push(format!("{id} against `{}`\n{text}{found:?}", against.shown));
            }
        }
    }
    none(faults);
    assert!(pairs > 80, "{pairs} pairs");
}
