//! The TDDDG is German law.

use crate::check::{Cx, Rule, promised};
use crate::finding::{Code, Findings, Level};
use crate::model::MeasureRef;
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(522),
    name: "device-law-elsewhere",
    level: Level::Warning,
    law: &["tdddg 1(3)"],
    page: include_str!("kt522_device_law_elsewhere.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(controller) = cx.policy.controller.given() else { return };
    let Some(address) = controller.address.given().filter(|address| address.country.as_str() != "DE") else { return };
    let Some(place) = controller.address.span() else { return };
    let mut seen: Vec<String> = Vec::new();
    for (what, span) in cited(cx) {
        if seen.contains(&what) {
            continue;
        }
        let title = format!("`{what}` cites German law for a controller in {}", address.country.as_str());
        let finding = RULE.finding(title, span, "a provision of the TDDDG").label(place, "where the controller is");
        let note = "the TDDDG holds for those who are established in Germany or offer services there (Section 1(3) TDDDG); \
                    other countries put Directive 2002/58/EC into effect in laws of their own";
        let help =
            "tell the rule of your country in a text of your own, or `allow` it where you offer services in Germany";
        out.push(finding.note(note).help(help));
        seen.push(what);
    }
}

/// What the declaration has the page cite of that act, own texts apart.
fn cited(cx: &Cx) -> Vec<(String, Span)> {
    let is_tdddg = |id: &str| id.starts_with("tdddg-");
    let bases = cx.policy.purposes().filter_map(|purpose| purpose.basis.given());
    let laws = bases.flat_map(|basis| &basis.law).filter(|law| is_tdddg(law.as_str()));
    let mut all: Vec<(String, Span)> = laws.map(|law| (law.as_str().to_owned(), law.span)).collect();
    all.extend(promised::measures(cx).filter_map(|(_, measure)| match &measure.what.value {
        MeasureRef::Shipped(key) if key.as_str() == "telecom-secrecy" => {
            Some((key.as_str().to_owned(), measure.what.span))
        }
        _ => None,
    }));
    all.extend(cx.policy.telecom_authority.as_ref().map(|at| ("telecom-authority".to_owned(), at.span)));
    all
}
