//! A contract is a basis for the data of those who are party to it.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::BasisKind;
use crate::source::Span;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(210),
    name: "contract-without-party",
    level: Level::Warning,
    law: &["gdpr 6(1)(b)", "gdpr 6(1)(f)"],
    page: include_str!("kt210_contract_without_party.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // What a chapter gives to all of its services is one list of people.
    let mut seen: BTreeSet<Span> = BTreeSet::new();
    for service in cx.policy.services_and_parts() {
        let subjects = service.subjects.list();
        // Where one of them may be a customer, the declaration does not tell for whom the contract is meant.
        let are_others = subjects.iter().all(|item| cx.is(Vocabulary::Subjects, &item.what, "others"));
        let Some(first) = subjects.first().filter(|_| are_others) else { continue };
        let of_contract = service.every_purpose().find_map(|purpose| {
            let basis = purpose.basis.given().filter(|basis| basis.kind.value == BasisKind::Contract)?;
            Some((purpose, basis.kind.span))
        });
        let Some((purpose, basis)) = of_contract.filter(|_| seen.insert(first.what.span)) else { continue };
        let name = purpose.what.id().unwrap_or("a purpose");
        let title = format!("`{name}` rests on a contract with other people");
        let finding = RULE.finding(title, basis, "a contract").label(first.what.span, "are no party to it");
        let note = "Art. 6(1)(b) GDPR covers contracts to which the person concerned is party; for contact persons and \
                    recipients of goods Art. 6(1)(f) remains";
        let help = "name the interest: `{legitimate-interests: [fulfil-contracts]}`; if these people are customers as \
                    well, add `customers` to `subjects`";
        out.push(finding.note(note).help(help));
    }
}
