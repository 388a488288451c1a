//! The rule for existing customers has conditions, and the declaration shows some of them.

use super::kt530_newsletter_without_consent::rests_on_sale;
use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{SourceStep, Word};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(532),
    name: "existing-customers-unproven",
    level: Level::Warning,
    law: &["uwg 7(3)"],
    page: include_str!("kt532_existing_customers_unproven.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts() {
        let laws =
            service.every_purpose().filter_map(|purpose| purpose.basis.given()).filter(|basis| rests_on_sale(basis));
        let mut laws = laws.flat_map(|basis| &basis.law);
        let Some(law) = laws.find(|law| law.as_str() == "uwg-7-3").filter(|_| !cx.has_gap(service.span)) else {
            continue;
        };
        let title = format!("`{}` does not show that its readers are customers", service.id.as_str());
        let mut finding = RULE.finding(title, law.span, "for existing customers");
        let before = finding.others.len();
        let is_customer =
            |word: &Word| word.id().is_none_or(|id| id == "customers" || !cx.catalog.has(Vocabulary::Subjects, id));
        let subjects = service.subjects.list();
        if let Some(first) = subjects.first().filter(|_| !subjects.iter().any(|item| is_customer(&item.what))) {
            finding = finding.label(first.what.span, "no `customers` among these people");
        }
        let from = service.source.list().iter().any(|step| matches!(step, SourceStep::From { .. }));
        if let Some(span) = service.source.span().filter(|_| from) {
            finding = finding.label(span, "addresses from others, and not from a sale");
        }
        if service.opt_out.is_empty() {
            finding = finding.label(service.id.span, "no `opt-out` in this service");
        }
        if finding.others.len() > before {
            let note = "Section 7(3) UWG: the address comes from a sale, own similar goods are advertised, and at its \
                        collection and in each mail customers are told that they can object at no more than basic rates";
            let help = "add `opt-out: unsubscribe-link`, or rest the purpose on `consent`";
            out.push(finding.note(note).help(help));
        }
    }
}
