//! Where one purpose has two bases, it is told which of them applies when.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Purpose, Service};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(221),
    name: "basis-ambiguous",
    level: Level::Warning,
    law: &["gdpr 5(1)(a)", "gdpr 13(1)(c)", "gdpr 17(1)(b)"],
    page: include_str!("kt221_basis_ambiguous.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let Some((first, second)) = twins(service) else { continue };
        let (Some(one), Some(other)) = (first.basis.given(), second.basis.given()) else { continue };
        let name = second.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` has two legal bases without a condition");
        let finding = RULE.finding(title, other.kind.span, "the second basis").label(one.kind.span, "the first basis");
        let note = "Art. 13(1)(c) GDPR asks for the basis of each purpose; rights such as those of Art. 17(1)(b) and 21 \
                    GDPR depend on it";
        out.push(
            finding.note(note).help("name one basis, or add to one of them when it applies: `{contract: {}, when: …}`"),
        );
    }
}

/// Two purposes of a service that are the same to rules, with different bases and without a condition.
fn twins(service: &Service) -> Option<(&Purpose, &Purpose)> {
    let always: Vec<&Purpose> = service.purposes.list().iter().filter(|purpose| purpose.when.is_none()).collect();
    let kind = |purpose: &Purpose| purpose.basis.given().map(|basis| basis.kind.value);
    let is_twin = |one: &Purpose, other: &Purpose| {
        let differ = kind(one).zip(kind(other)).is_some_and(|(one, other)| one != other);
        differ && one.what.id().is_some() && one.what.id() == other.what.id()
    };
    let pair =
        |(at, one): (usize, &&'_ Purpose)| always[..at].iter().position(|other| is_twin(other, one)).map(|to| (to, at));
    let (first, second) = always.iter().enumerate().find_map(pair)?;
    Some((always[first], always[second]))
}
