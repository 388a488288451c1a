//! Data about offences are for authorities, and for those whom a law allows them.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{BasisKind, Purpose};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(216),
    name: "offences-without-authority",
    level: Level::Error,
    law: &["gdpr 10"],
    page: include_str!("kt216_offences_without_authority.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    if cx.public_body().is_some() {
        return;
    }
    for service in cx.policy.services_and_parts() {
        let data = service.every_datum(cx.policy).map(|item| &item.what);
        let Some(offences) = data.into_iter().find(|word| cx.is(Vocabulary::Data, word, "offences")) else { continue };
        // Without any purpose there is nothing that a law could stand beside, and another rule says so.
        let mut purposes = service.every_purpose().peekable();
        if purposes.peek().is_none() || purposes.any(is_authorised) || cx.has_gap(service.span) {
            continue;
        }
        let title = format!("data about offences in `{}` without a law", service.id.as_str());
        let finding =
            RULE.finding(title, offences.span, "data about offences").label(service.id.span, "in this service");
        let note = "Art. 10 GDPR: under the control of official authority, or where a law allows it";
        out.push(
            finding.note(note).help("name the law beside the basis, for applicants `{contract: {law: [bdsg-26-1]}}`"),
        );
    }
}

/// Whether a purpose names a law. Art. 10 GDPR itself allows nothing.
fn is_authorised(purpose: &Purpose) -> bool {
    purpose.basis.given().is_some_and(|basis| {
        let is_public = basis.kind.value == BasisKind::PublicTask;
        is_public || basis.law.iter().any(|law| law.as_str() != "gdpr-10")
    })
}
