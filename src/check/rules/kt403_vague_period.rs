//! A period that only the provider knows, or criteria in its place, tell a reader little.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Retention;
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(403),
    name: "vague-period",
    level: Level::Warning,
    law: &["gdpr 13(2)(a)"],
    page: include_str!("kt403_vague_period.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What a chapter gives to all of its services is one place and one finding.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        for keeping in service.keepings() {
            let Some(vague) = vague(&keeping.rule) else { continue };
            if seen.contains(&keeping.span) {
                continue;
            }
            seen.push(keeping.span);
            let title = format!("`{}` names no period for keeping its data", service.id.value);
            let mut finding = RULE.finding(title, keeping.span, vague);
            if !cx.holds(service.span, keeping.span) {
                finding = finding.label(service.id.span, "taken over here");
            }
            let note = "Art. 13(2)(a) GDPR asks for the period, and for criteria only where no period can be named";
            out.push(finding.note(note).help("name the period, an event, or the longest time as in `up to 90 days`"));
        }
    }
}

/// What is vague about a rule. Of several that apply together, one that is clear sets a limit.
fn vague(rule: &Retention) -> Option<&'static str> {
    match rule {
        Retention::ByProvider => Some("the provider decides"),
        Retention::Criteria(_) => Some("criteria instead of a period"),
        Retention::Until(event) if event.id() == Some("purpose-gone") => Some("as long as it is needed"),
        Retention::FirstOf(rules) => rules.iter().map(vague).collect::<Option<Vec<_>>>()?.first().copied(),
        Retention::LastOf(rules) => rules.iter().find_map(vague),
        Retention::Cases(cases) => cases.iter().find_map(|case| vague(&case.keeping.rule)),
        Retention::For { .. } | Retention::Until(_) | Retention::Statutory(_) | Retention::NotStored => None,
    }
}
