//! Consent on which a contract depends is not freely given.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Provision, Service};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(213),
    name: "consent-tied",
    level: Level::Error,
    law: &["gdpr 7(4)", "gdpr 4 no 11"],
    page: include_str!("kt213_consent_tied.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(basis) = consent_alone(service) else { continue };
        let Some((span, label)) = tie(cx, service) else { continue };
        let title = format!("consent to `{}` is tied to something else", service.id.as_str());
        let finding = RULE.finding(title, basis, "rests on consent").label(span, label);
        let note = "Art. 7(4) GDPR: consent is hardly free where a contract depends on it that does not need it";
        let help = "declare `provision: voluntary`, if nothing depends on it; otherwise name the basis that makes these \
                    data necessary, such as `contract`";
        out.push(finding.note(note).help(help));
    }
}

/// Where a service rests on consent and on nothing else. With other purposes beside it, what has to be provided may be
/// meant for those.
fn consent_alone(service: &Service) -> Option<Span> {
    let bases: Option<Vec<_>> = service.purposes.list().iter().map(|purpose| purpose.basis.given()).collect();
    let bases = bases?;
    let all = bases.iter().all(|basis| basis.kind.value == BasisKind::Consent);
    bases.first().filter(|_| all).map(|basis| basis.kind.span)
}

/// What depends on it.
fn tie(cx: &Cx, service: &Service) -> Option<(Span, &'static str)> {
    let (needed, otherwise) = match service.provision.given()? {
        Provision::NeededFor { what, otherwise } => (Some(what), otherwise.given().zip(otherwise.span())),
        Provision::Voluntary { otherwise } => (None, otherwise.as_ref().map(|at| (&at.value, at.span))),
    };
    let needed = needed.filter(|what| cx.is(Vocabulary::Needs, what, "ties"));
    let follows = otherwise.filter(|(word, _)| cx.is(Vocabulary::Consequences, word, "ties"));
    let needed = needed.map(|what| (what.span, "declared to need these data"));
    needed.or_else(|| follows.map(|(_, span)| (span, "follows without them")))
}
