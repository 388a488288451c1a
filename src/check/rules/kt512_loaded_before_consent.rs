//! What loads with the page has not waited for anybody's consent.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Loads};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(512),
    name: "loaded-before-consent",
    level: Level::Error,
    law: &["tdddg 25(1)", "gdpr 6(1)(a)", "gdpr 7(1)"],
    page: include_str!("kt512_loaded_before_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(loads) = service.loads.as_ref().filter(|loads| loads.value == Loads::AtOnce) else { continue };
        let Some(bases) = device::bases(service) else { continue };
        // Where a purpose rests on something else, that part may load at once.
        if bases.iter().any(|basis| basis.kind.value != BasisKind::Consent) {
            continue;
        }
        let title = format!("`{}` loads before anybody has consented", service.id.value);
        let finding = RULE.finding(title, loads.span, "loads with the page");
        let finding = finding.label(bases[0].kind.span, "rests on consent");
        let note = "Section 25(1) TDDDG and Art. 6(1)(a) GDPR ask for consent before it loads";
        let help = "have the website wait, and say `loads: after-consent` or `loads: on-click`";
        out.push(finding.note(note).help(help));
    }
}
