//! The Data Privacy Framework protects data at listed recipients, and the list changes.

use crate::catalog::Dpf;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Instrument, Party, Transfer};
use crate::source::Span;
use jiff::ToSpan;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(306),
    name: "framework-not-listed",
    level: Level::Error,
    law: &["gdpr 45(3)", "gdpr 13(1)(f)"],
    page: include_str!("kt306_framework_not_listed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        let product = party.product.as_ref().map(|key| cx.catalog.product(key));
        let unlisted = product.and_then(|product| product.dpf.as_ref()).filter(|listing| !listing.listed);
        for transfer in &party.transfers {
            let Some((Instrument::Dpf, by)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            match unlisted {
                Some(listing) => out.push(not_listed(party, transfer, listing, by)),
                None => age(cx, party, transfer, by).into_iter().for_each(|finding| out.push(finding)),
            }
        }
    }
}

/// What the author found later than we did counts, and is a warning only.
fn not_listed(party: &Party, transfer: &Transfer, listing: &Dpf, by: Span) -> Finding {
    let title = format!("`{}` was not on the list of the framework", party.id.as_str());
    let mut finding = RULE.finding(title, by, "relies on the Data Privacy Framework");
    finding = finding.label(listing.at, format!("not listed on {}", listing.checked));
    if let Some(checked) = transfer.checked.filter(|checked| checked.value > listing.checked) {
        finding.level = Level::Warning;
        finding = finding.label(checked.span, "checked later");
    }
    let note = "Decision (EU) 2023/1795 covers organisations on the Data Privacy Framework List only";
    finding.note(note).help("look it up at dataprivacyframework.gov/list, or name another safeguard: `by: scc`")
}

/// A certification lasts a year.
fn age(cx: &Cx, party: &Party, transfer: &Transfer, by: Span) -> Option<Finding> {
    let id = party.id.as_str();
    let note = "an organisation renews its certification every year, and is taken off the list if it does not";
    let help = "look it up at dataprivacyframework.gov/list and write down the day: `checked: …`";
    let mut finding = match transfer.checked {
        None if cx.has_gap(party.span) => return None,
        None => {
            let title = format!("`{id}` relies on the list without a day of checking");
            RULE.finding(title, by, "no `checked` beside this")
        }
        Some(checked) => {
            let year_ago = cx.today.checked_sub(12.months()).ok()?;
            if checked.value >= year_ago {
                return None;
            }
            let title = format!("the listing of `{id}` was checked long ago");
            RULE.finding(title, checked.span, "more than 12 months ago").label(by, "relies on the list")
        }
    };
    finding.level = Level::Warning;
    Some(finding.note(note).help(help))
}
