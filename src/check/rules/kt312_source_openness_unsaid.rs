//! Whether a source is open to the public is for the author to say, and for readers to know.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::SourceStep;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(312),
    name: "source-openness-unsaid",
    level: Level::Warning,
    law: &["gdpr 14(2)(f)"],
    page: include_str!("kt312_source_openness_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // One party may be asked by many services.
    let mut seen = Vec::new();
    for service in cx.policy.services_and_parts() {
        for step in service.source.list() {
            let SourceStep::From { parties, .. } = step else { continue };
            for item in parties {
                let Some(party) = cx.policy.party(&item.what).filter(|party| party.public.is_none()) else { continue };
                if seen.contains(&party.id.as_str()) || cx.has_gap(party.span) {
                    continue;
                }
                seen.push(party.id.as_str());
                let title = format!("whether `{}` is open to the public is not said", party.id.value);
                let finding = RULE.finding(title, party.id.span, "no `public` in this entry");
                let finding = finding.label(item.what.span, "data come from here");
                let note = "Art. 14(2)(f) GDPR asks whether data come from publicly accessible sources";
                out.push(finding.note(note).help("add `public: true` or `public: false`"));
            }
        }
    }
}
