//! Spoken words are recorded with the consent of those who speak.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Purpose, Service};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(219),
    name: "recording-without-consent",
    level: Level::Error,
    law: &["stgb 201(1)", "gdpr 6(1)(a)"],
    page: include_str!("kt219_recording_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some((span, label)) = recording(cx, service) else { continue };
        let purposes: Vec<&Purpose> = service.every_purpose().collect();
        // A basis that is missing or still open is reported as such.
        let Some(bases) = purposes.iter().map(|purpose| purpose.basis.given()).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let allows = |kind| matches!(kind, BasisKind::Consent | BasisKind::LegalObligation);
        if bases.is_empty() || bases.iter().any(|basis| allows(basis.kind.value)) {
            continue;
        }
        let title = format!("`{}` records voices without consent", service.id.as_str());
        let finding = RULE.finding(title, span, label).label(bases[0].kind.span, "rests on another basis");
        let note = "Section 201(1) StGB protects the spoken word; Art. 6(1)(a) GDPR asks for consent, or a law for the \
                    recording";
        let help = "rest a purpose on `consent` and say under `consent` how it is given and withdrawn, or name the law: \
                    `{legal-obligation: […]}`";
        out.push(finding.note(note).help(help));
    }
}

/// What tells of a recording.
fn recording(cx: &Cx, service: &Service) -> Option<(Span, &'static str)> {
    let mut data = service.every_datum(cx.policy).map(|item| &item.what);
    let voice = data.find(|word| cx.is(Vocabulary::Data, word, "recorded-voice"));
    let purpose = || service.every_purpose().find(|purpose| purpose.what.id() == Some("call-recording"));
    let voice = voice.map(|word| (word.span, "a recording of voices"));
    voice.or_else(|| purpose().map(|purpose| (purpose.what.span, "a recording of calls")))
}
