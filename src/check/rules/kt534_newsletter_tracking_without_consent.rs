//! Watching who opens and clicks is another purpose than sending.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(534),
    name: "newsletter-tracking-without-consent",
    level: Level::Warning,
    law: &["tdddg 25(1)", "gdpr 6(1)(a)"],
    page: include_str!("kt534_newsletter_tracking_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let mut data = service.every_datum(cx.policy).map(|item| &item.what);
        let Some(activity) = data.find(|word| cx.is(Vocabulary::Data, word, "tracks-mail")) else { continue };
        let purposes: Vec<&Purpose> = service.every_purpose().collect();
        let sends = |purpose: &Purpose| matches!(purpose.what.id(), Some("newsletter" | "direct-marketing"));
        let Some(newsletter) = purposes.iter().find(|purpose| sends(purpose)) else { continue };
        let has_own = purposes.iter().any(|purpose| {
            !sends(purpose) && purpose.basis.given().is_none_or(|basis| basis.kind.value == BasisKind::Consent)
        });
        if has_own {
            continue;
        }
        let title = format!("`{}` watches its readers without asking them", service.id.as_str());
        let finding = RULE.finding(title, activity.span, "who opens and clicks");
        let finding = finding.label(newsletter.what.span, "consent to this is no consent to that");
        let note = "Section 25(1) TDDDG and Art. 6(1)(a) GDPR: a picture or link that reports back reads from the device, \
                    and is no part of sending";
        let help = "give it a purpose and consent of its own: `analytics: consent`, or leave it out";
        out.push(finding.note(note).help(help));
    }
}
