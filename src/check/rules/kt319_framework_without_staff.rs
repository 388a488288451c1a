//! A listing under the Data Privacy Framework may leave out data of employees.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Instrument, Service};
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(319),
    name: "framework-without-staff",
    level: Level::Warning,
    law: &["gdpr 45(3)", "gdpr 13(1)(f)"],
    page: include_str!("kt319_framework_without_staff.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut seen = Vec::new();
    for service in cx.policy.services_and_parts() {
        let Some(staff) = staff(cx, service) else { continue };
        for recipient in cx.policy.everyone_of(service, cx.catalog) {
            let party = recipient.party;
            let listing = party.product.as_ref().and_then(|key| cx.catalog.product(key).dpf.as_ref());
            let Some(listing) = listing.filter(|listing| listing.leaves_out_staff) else { continue };
            let by = party.transfers.iter().find(|transfer| transfer.by.given() == Some(&Instrument::Dpf));
            let Some(by) = by.and_then(|transfer| transfer.by.span()).filter(|_| !seen.contains(&party.id.value))
            else {
                continue;
            };
            seen.push(party.id.value.clone());
            let title = format!("the listing of `{}` leaves out data of employees", party.id.value);
            let finding = RULE.finding(title, by, "relies on the Data Privacy Framework");
            let finding = finding.label(staff, format!("employees' data of `{}` go there", service.id.value));
            let finding = finding.label(listing.at, format!("checked on {}", listing.checked));
            let note = "decision (EU) 2023/1795: employees' data are covered only where the certification names them";
            out.push(
                finding
                    .note(note)
                    .help("look it up at dataprivacyframework.gov/list, or name another safeguard: `by: scc`"),
            );
        }
    }
}

/// Where the service says that it is about employees.
fn staff(cx: &Cx, service: &Service) -> Option<Span> {
    let is_staff = |id: &str| cx.catalog.entry(Vocabulary::Subjects, id).is_some_and(|entry| entry.is("staff"));
    service.subjects.list().iter().find(|item| item.what.id().is_some_and(is_staff)).map(|item| item.what.span)
}
