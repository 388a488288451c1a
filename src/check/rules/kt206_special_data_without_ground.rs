//! Special categories of data need a ground of Art. 9(2) GDPR beside the legal basis.

use crate::catalog::{LegalBasis, Vocabulary};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Basis, BasisKind, Purpose, Service, Stated, Word};
use crate::source::At;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(206),
    name: "special-data-without-ground",
    level: Level::Error,
    law: &["gdpr 9(2)", "gdpr 13(1)(c)"],
    page: include_str!("kt206_special_data_without_ground.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    cx.policy.services().for_each(|(_, service)| judge(cx, service, false, out));
}

/// A ground of a service holds for its parts.
fn judge(cx: &Cx, service: &Service, inherited: bool, out: &mut Findings) {
    let purposes: Vec<&Purpose> = service.every_purpose().collect();
    let grounded = purposes.iter().filter_map(|purpose| purpose.basis.given()).any(|basis| has_ground(cx, basis));
    let grounded = inherited || grounded || cx.has_gap(service.span);
    // Without any purpose there is nothing that a ground could stand beside, and another rule says so.
    if let Some(special) = special_in(cx, service).filter(|_| !grounded && !purposes.is_empty()) {
        let title = format!("no ground for special data in `{}`", service.id.as_str());
        let mut finding = RULE.finding(title, special.span, "a special category of data");
        finding = finding.label(service.id.span, "in this service");
        let note = "Art. 9(2) GDPR asks for a ground of its own for such data, beside the legal basis";
        finding = finding.note(note);
        let consent = purposes.iter().find_map(|purpose| bare_consent(purpose));
        out.push(match consent {
            Some(basis) => {
                let help = "if consent is explicit and names these data, declare that";
                finding.choice(help, basis.span, "{consent: {special: gdpr-9-2-a}}")
            }
            None => finding.help("add `special: gdpr-9-2-…` to the basis of the purpose that needs these data"),
        });
    }
    service.parts.iter().for_each(|part| judge(cx, part, grounded, out));
}

/// The first special category that we process for ourselves.
fn special_in<'p>(cx: &Cx<'p>, service: &'p Service) -> Option<&'p At<Word>> {
    service.every_datum(cx.policy).map(|item| &item.what).find(|word| cx.is(Vocabulary::Data, word, "special"))
}

fn has_ground(cx: &Cx, basis: &Basis) -> bool {
    basis.special.iter().chain(&basis.law).any(|key| is_ground(cx.catalog.legal_basis(key)))
}

/// Art. 9(2) GDPR itself, or what the BDSG makes of it.
fn is_ground(law: &LegalBasis) -> bool {
    let of = |act: &str, article: &str| law.citations.iter().any(|one| one.act == act && one.article == article);
    of("gdpr", "9") || of("bdsg", "22")
}

/// `consent` as a word alone, which can be replaced.
fn bare_consent(purpose: &Purpose) -> Option<&At<Basis>> {
    let Stated::Given(basis) = &purpose.basis else { return None };
    (basis.kind.value == BasisKind::Consent && basis.kind.span == basis.span).then_some(basis)
}
