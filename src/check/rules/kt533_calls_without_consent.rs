//! Advertising by telephone takes consent, and a record of it.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Retention, Service};
use crate::source::{At, Span};
use crate::value::Period;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(533),
    name: "calls-without-consent",
    level: Level::Error,
    law: &["uwg 7(2) no 1", "uwg 7a(1)"],
    page: include_str!("kt533_calls_without_consent.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some(phone) = service.channels.iter().find(|way| way.what.id() == Some("phone")) else { continue };
        let Some(purpose) = service.every_purpose().find(|one| one.what.id() == Some("direct-marketing")) else {
            continue;
        };
        let Some(basis) = purpose.basis.given().filter(|_| !for_firms(cx, service)) else { continue };
        if basis.kind.value != BasisKind::Consent {
            let title = format!("`{}` calls people without consent", service.id.as_str());
            let finding = RULE.finding(title, basis.kind.span, "rests on another basis");
            let finding = finding.label(phone.what.span, "advertising by telephone");
            let note = "Section 7(2) No. 1 UWG asks for the express consent of consumers before a call; for firms \
                        presumed consent is enough";
            let help = "rest it on `consent`; if only firms are called, name them: `subjects: customer-contacts`";
            out.push(finding.note(note).help(help));
        } else if let Some(kept) = too_short(cx, service) {
            let title = format!("`{}` keeps the record of consent too briefly", service.id.as_str());
            let mut finding =
                RULE.finding(title, kept, "the longest time here").label(purpose.what.span, "by telephone");
            finding.level = Level::Warning;
            let note = "Section 7a UWG: consent to calls is recorded, and kept for five years from when it was given and \
                        from each use";
            out.push(finding.note(note).help("refer to that period for the record: `consent-phone`"));
        }
    }
}

/// Whether only people who act for firms are called.
fn for_firms(cx: &Cx, service: &Service) -> bool {
    let subjects = service.subjects.list();
    !subjects.is_empty() && subjects.iter().all(|item| cx.is(Vocabulary::Subjects, &item.what, "business"))
}

/// The longest period of keeping, where all of them are written and shorter than the law has it.
fn too_short(cx: &Cx, service: &Service) -> Option<Span> {
    let asked = cx.catalog.find_retention("consent-phone")?;
    let asked = cx.catalog.retention(&asked).period?;
    let keeping = service.retention.given()?;
    let longest: At<Period> = keeping.rule.longest()?;
    (is_written(&keeping.rule) && longest.roughly_minutes() < asked.roughly_minutes()).then_some(keeping.span)
}

/// Whether a rule names nothing but periods.
fn is_written(rule: &Retention) -> bool {
    match rule {
        Retention::For { .. } => true,
        Retention::FirstOf(rules) | Retention::LastOf(rules) => rules.iter().all(is_written),
        Retention::Cases(cases) => cases.iter().all(|case| is_written(&case.keeping.rule)),
        _ => false,
    }
}
