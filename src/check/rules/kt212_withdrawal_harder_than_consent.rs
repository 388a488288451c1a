//! Withdrawing consent is as easy as giving it.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Word;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(212),
    name: "withdrawal-harder-than-consent",
    level: Level::Warning,
    law: &["gdpr 7(3) sentence 4"],
    page: include_str!("kt212_withdrawal_harder_than_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(consent) = service.consent.given() else { continue };
        let (Some(by), Some(withdraw)) = (consent.by.first(), consent.withdraw.first()) else { continue };
        // Where the page itself asks, another rule looks for a way back in the page.
        let is = |way: &Word, fact| cx.is(Vocabulary::Consents, way, fact);
        let is_click = consent.by.iter().all(|item| is(&item.what, "online") || is(&item.what, "on-page"));
        let is_elsewhere = consent.by.iter().any(|item| is(&item.what, "online"));
        let is_offline = consent.withdraw.iter().all(|item| cx.is(Vocabulary::Withdrawals, &item.what, "offline"));
        if !is_click || !is_elsewhere || !is_offline {
            continue;
        }
        let title = format!("consent to `{}` is withdrawn less easily than given", service.id.as_str());
        let finding = RULE.finding(title, withdraw.what.span, "takes a letter, a call or a visit");
        let finding = finding.label(by.what.span, "takes a click");
        let note = "Art. 7(3) sentence 4 GDPR: withdrawing consent is as easy as giving it";
        out.push(finding.note(note).help("add a way that takes no more: `account-settings`, `footer-link`, `email`"));
    }
}
