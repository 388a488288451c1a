//! Who sends newsletters can show that the owner of the address wanted them.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Word};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(531),
    name: "newsletter-consent-unproven",
    level: Level::Warning,
    law: &["gdpr 7(1)"],
    page: include_str!("kt531_newsletter_consent_unproven.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let rests_on_consent = |kind| kind == BasisKind::Consent;
        let newsletter = service.every_purpose().find(|purpose| {
            let basis = purpose.basis.given();
            purpose.what.id() == Some("newsletter") && basis.is_some_and(|basis| rests_on_consent(basis.kind.value))
        });
        // Without any word on consent another rule speaks up.
        let (Some(newsletter), Some(consent)) = (newsletter, service.consent.given()) else { continue };
        let proves = |word: &Word| !matches!(word, Word::Shipped(..)) || cx.is(Vocabulary::Consents, word, "proves");
        let place = service.consent.span().unwrap_or(service.id.span);
        if consent.by.iter().any(|item| proves(&item.what)) || cx.has_gap(place) {
            continue;
        }
        let title = format!("nothing shows whose consent to `{}` it is", service.id.as_str());
        let (span, label) = match consent.by.first() {
            Some(way) => (way.what.span, "anyone can do that with any address"),
            None => (place, "no `by` here"),
        };
        let finding = RULE.finding(title, span, label).label(newsletter.what.span, "sent to an address");
        let note = "Art. 7(1) GDPR: whoever relies on consent can show it; in practice (BGH I ZR 164/09) the owner of the \
                    address confirms it by a link";
        out.push(finding.note(note).help("confirm the address, and say so: `by: double-opt-in`"));
    }
}
