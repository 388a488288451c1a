//! Who waits for consent rests on it; who rests on something else need not ask.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::Loads;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(513),
    name: "trigger-without-consent",
    level: Level::Warning,
    law: &["gdpr 13(1)(c)", "gdpr 5(1)(a)"],
    page: include_str!("kt513_trigger_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(loads) = service.loads.as_ref().filter(|loads| loads.value == Loads::AfterConsent) else { continue };
        let Some(bases) = device::other_bases(service) else { continue };
        // What is stored without consent has a finding of its own, and a part may be what consent is asked for.
        let by_part = service.parts.iter().any(|part| device::consent_in(part).is_some());
        if by_part || device::needs_consent(service).is_some() {
            continue;
        }
        let title = format!("`{}` waits for consent and rests on none", service.id.value);
        let finding = RULE.finding(title, loads.span, "loads after consent");
        let finding = finding.label(bases[0].kind.span, "rests on another basis");
        let note = "Art. 13(1)(c) GDPR asks for the legal basis; who is asked for consent takes it to be that";
        out.push(finding.note(note).help("rest the purpose on `consent`, or say when it loads: `at-once`, `on-click`"));
    }
}
