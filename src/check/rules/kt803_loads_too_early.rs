//! What the statement says to wait for a click or for consent waits for it in the pages.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Loads, Service};
use crate::scan::Class;
use crate::source::At;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(803),
    name: "loads-too-early",
    level: Level::Error,
    law: &["gdpr 6(1)(a)", "tdddg 25(1)", "gdpr 5(1)(a)"],
    page: include_str!("kt803_loads_too_early.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for stranger in &site.strangers {
        // A recording does not tell whether somebody had clicked before.
        let met = stranger.met(|class| matches!(class, Class::Loaded | Class::NoScript | Class::Hint));
        let waiting: Option<Vec<_>> =
            stranger.services.iter().map(|service| waits(service).map(|loads| (*service, loads))).collect();
        // Where one of several services may load it, that one explains it.
        let (Some(first), Some((service, loads))) = (met.first(), waiting.and_then(|all| all.first().copied())) else {
            continue;
        };
        let name = shorten(service.id.as_str());
        let title = match loads.value {
            Loads::AfterConsent => format!("`{name}` loads before anybody has consented"),
            Loads::OnClick => format!("`{name}` loads before anybody has clicked"),
            _ => format!("`{name}` is loaded, and declared as a mere link"),
        };
        let label = match first.class {
            Class::NoScript => "browsers that run no script ask this host",
            Class::Hint => "browsers connect to this host with the page",
            _ => "browsers ask this host with the page",
        };
        let mut finding = RULE.finding(title, first.span, label).label(loads.span, "declared to wait");
        if first.class == Class::Hint {
            finding.level = Level::Warning;
        }
        finding = finding.note(format!("met {}", site.count(&met)));
        let note = "Art. 6(1)(a) GDPR and Section 25(1) TDDDG ask for consent before anything happens that rests on it; \
                    Art. 5(1)(a) GDPR asks for pages that tell what happens";
        out.push(finding.note(note).help("have the pages wait, or declare when it is really loaded"));
    }
}

/// How a service is declared to wait, if it is.
fn waits(service: &Service) -> Option<At<Loads>> {
    service.loads.filter(|loads| loads.value != Loads::AtOnce)
}
