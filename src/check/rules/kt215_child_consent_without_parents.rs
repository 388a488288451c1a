//! Consent of children takes that of their parents.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Word};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(215),
    name: "child-consent-without-parents",
    level: Level::Error,
    law: &["gdpr 8(1)"],
    page: include_str!("kt215_child_consent_without_parents.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let mut subjects = service.subjects.list().iter().map(|item| &item.what);
        let Some(children) = subjects.find(|word| cx.is(Vocabulary::Subjects, word, "minors")) else { continue };
        let Some(basis) = service.basis_of(BasisKind::Consent) else { continue };
        let by = service.consent.given().map_or(&[][..], |consent| &consent.by);
        // Own words may speak of parents.
        let is_told = |word: &Word| word.id().is_none_or(|id| id == "parents" || !is_shipped(word));
        if by.iter().any(|item| is_told(&item.what)) || cx.has_gap(service.span) {
            continue;
        }
        let title = format!("consent of children to `{}` without their parents", service.id.as_str());
        let finding = RULE.finding(title, basis.kind.span, "rests on consent").label(children.span, "whose data");
        let note = format!("Art. 8(1) GDPR: below {} parents give or authorise consent", age(cx));
        out.push(finding.note(note).help("add that they do, if they do: `consent: {by: parents}`"));
    }
}

fn is_shipped(word: &Word) -> bool {
    matches!(word, Word::Shipped(..))
}

/// The age where the controller is, as far as the catalog knows it.
fn age(cx: &Cx) -> String {
    let address = cx.policy.controller.given().and_then(|controller| controller.address.given());
    let country = address.map(|address| cx.catalog.country(&address.country));
    let known = country.and_then(|country| Some(format!("the age of {} in `{}`", country.consent_age?, country.code)));
    known.unwrap_or_else(|| "the age of 16, or the lower one of a country,".to_owned())
}
