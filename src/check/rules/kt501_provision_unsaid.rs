//! A person has to know whether the data are required, and what follows without them.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Provision, Service, Stated};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(501),
    name: "provision-unsaid",
    level: Level::Error,
    law: &["gdpr 13(2)(e)"],
    page: include_str!("kt501_provision_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What is inherited is one place and one finding.
    let mut seen: Vec<Span> = Vec::new();
    for (_, service) in cx.policy.services() {
        // Parts take over what the service says, so what it leaves out is reported with the service.
        match judge(cx, service, &mut seen) {
            Some(finding) => out.push(finding),
            None => service.parts.iter().filter_map(|part| judge(cx, part, &mut seen)).for_each(|one| out.push(one)),
        }
    }
}

/// Art. 14 GDPR has no such duty: data from others are not provided by the person.
fn judge(cx: &Cx, service: &Service, seen: &mut Vec<Span>) -> Option<Finding> {
    if !service.is_ours() || service.source.given().is_some() {
        return None;
    }
    let id = &service.id;
    match &service.provision {
        Stated::Unsaid => {
            let title = format!("`{}` does not say whether its data are required", id.value);
            let finding = RULE.finding(title, id.span, "declared without `provision`");
            let note =
                "Art. 13(2)(e) GDPR asks whether the person is obliged to provide the data, and what follows if not";
            let help = "add `provision: voluntary`, or `provision: {needed-for: …, otherwise: …}`";
            Some(finding.note(note).help(help))
        }
        Stated::Given(provision) => {
            let Provision::NeededFor { what, otherwise: Stated::Unsaid } = &provision.value else { return None };
            if seen.contains(&what.span) {
                return None;
            }
            seen.push(what.span);
            let title = format!("`{}` does not say what follows without its data", id.value);
            let mut finding = RULE.finding(title, what.span, "without `otherwise`");
            if !cx.holds(service.span, what.span) {
                finding = finding.label(id.span, "taken over here");
            }
            let finding = finding.note("Art. 13(2)(e) GDPR asks for the possible consequences of not providing data");
            Some(finding.help("add `otherwise: …`, such as `otherwise: no-contract`"))
        }
        Stated::None(_) | Stated::Todo(_) => None,
    }
}
