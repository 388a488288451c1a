//! A certificate holds for whom and for what it names.

use crate::check::{Cx, Rule, promised};
use crate::finding::{Code, Findings, Level};
use crate::model::MeasureRef;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(606),
    name: "certificate-unspecified",
    level: Level::Warning,
    law: &["gdpr 32(3)", "gdpr 5(1)(a)", "uwg 5(1)"],
    page: include_str!("kt606_certificate_unspecified.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for (_, measure) in promised::measures(cx).filter(|(_, measure)| measure.is_in_place()) {
        let MeasureRef::Shipped(key) = &measure.what.value else { continue };
        let is_told = measure.note.is_some() || !measure.links.is_empty();
        if is_told || !cx.catalog.measure(key).certificate {
            continue;
        }
        let title = format!("`{}` says neither whose certificate it is nor for what", key.as_str());
        let finding = RULE
            .finding(title, measure.what.span, "a certificate")
            .label(cx.catalog.measure(key).id.span, "names the standard only");
        let note = "a certificate of a data centre is not one of its customers, and one under ISO 27001 is none under Art. 42 GDPR; \
                    Section 5(1) UWG and Art. 5(1)(a) GDPR ask for clear words";
        out.push(finding.note(note).help("say under `note` who holds it and what it covers, or show it under `links`"));
    }
}
