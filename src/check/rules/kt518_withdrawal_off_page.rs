//! What a click has allowed, a click takes back.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{Consent, Word};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(518),
    name: "withdrawal-off-page",
    level: Level::Warning,
    law: &["gdpr 7(3)"],
    page: include_str!("kt518_withdrawal_off_page.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| device::consent_in(service).is_some()) {
        let Some((by, withdraw)) = service.consent.given().and_then(|consent| off_page(cx, consent)) else { continue };
        let title = format!("consent to `{}` is given with a click, not withdrawn so", service.id.value);
        let finding = RULE.finding(title, withdraw, "the only way back").label(by, "a click in the page");
        let note = "Art. 7(3) GDPR asks that consent can be withdrawn as easily as it is given";
        let help =
            "offer the choice on every page and name it: `withdraw: footer-link`; other ways may stand beside it";
        out.push(finding.note(note).help(help));
    }
}

/// Where consent is given with a click in the page and withdrawn in no such way. Of own words nobody can tell.
fn off_page(cx: &Cx, consent: &Consent) -> Option<(Span, Span)> {
    let on_page = |vocabulary, word: &Word| {
        let entry = word.id().and_then(|id| cx.catalog.entry(vocabulary, id));
        entry.map(|entry| entry.is("on-page"))
    };
    let by = consent
        .by
        .first()
        .filter(|_| consent.by.iter().all(|item| on_page(Vocabulary::Consents, &item.what) == Some(true)))?;
    let withdraw = consent
        .withdraw
        .first()
        .filter(|_| consent.withdraw.iter().all(|item| on_page(Vocabulary::Withdrawals, &item.what) == Some(false)))?;
    Some((by.what.span, withdraw.what.span))
}
