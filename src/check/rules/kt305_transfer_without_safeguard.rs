//! What protects data outside the European Economic Area is said for every party and country.

use crate::catalog::{Adequacy, Country};
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Instrument, Party, Role, Stated};
use crate::source::At;
use crate::value::Key;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(305),
    name: "transfer-without-safeguard",
    level: Level::Error,
    law: &["gdpr 13(1)(f)", "gdpr 14(1)(f)", "gdpr 44"],
    page: include_str!("kt305_transfer_without_safeguard.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        let mut seen: Vec<Key<Country>> = Vec::new();
        for country in abroad(cx, party) {
            let is_said = party.transfers.iter().any(|transfer| transfer.country.value == country.value);
            if !is_said && !seen.contains(&country.value) && !cx.is_gap(&path(party)) {
                out.push(unsaid(cx, party, &country));
            }
            seen.push(country.value);
        }
        out_of_place(cx, party, out);
    }
}

/// Where a party keeps data outside the EEA: its own countries, and those of the places it runs.
fn abroad(cx: &Cx, party: &Party) -> Vec<At<Key<Country>>> {
    let runs = cx.policy.places.iter().filter(|place| {
        let operator = place.operator.as_ref();
        operator.is_some_and(|operator| operator.as_str() == party.id.as_str()) && place.no_personal_data.is_none()
    });
    let mut all = party.located_in(cx.catalog);
    all.extend(runs.flat_map(|place| place.countries.iter().cloned()));
    all.retain(|country| !cx.catalog.country(country).eea);
    all
}

fn path(party: &Party) -> String {
    let list = if party.role.value == Role::Processor { "processors" } else { "recipients" };
    format!("{list}.{}.transfer", party.id.as_str())
}

fn unsaid(cx: &Cx, party: &Party, country: &At<Key<Country>>) -> Finding {
    let title = title(party);
    // The country may stand at a place, or in the catalog and not in the declaration.
    let outside = format!("`{}` is outside the EEA", country.as_str());
    let finding = if cx.holds(party.span, country.span) {
        RULE.finding(title, country.span, outside).label(party.id.span, "no `transfer` in this entry")
    } else {
        RULE.finding(title, party.id.span, "no `transfer` in this entry").label(country.span, outside)
    };
    let mut finding = finding.note("Art. 13(1)(f) GDPR asks for the adequacy decision or the safeguard");
    if let Some(verified) = cx.catalog.country(country).verified {
        finding = finding.note(format!("the list of countries was verified on {verified}"));
    }
    finding.help(remedy(cx, party, country))
}

/// The most likely safeguard as a condition: only the author knows what was agreed.
fn remedy(cx: &Cx, party: &Party, key: &Key<Country>) -> String {
    let code = key.as_str();
    let decisions: Vec<&Adequacy> = cx.catalog.country(key).adequate_on(cx.today).collect();
    if decisions.iter().any(|decision| decision.dpf) {
        return format!(
            "if it is listed in the Data Privacy Framework: `transfer: {{{code}: {{by: dpf, checked: …}}}}`"
        );
    }
    if !decisions.is_empty() {
        return format!("if the adequacy decision covers it: `transfer: {{{code}: {{by: adequacy}}}}`");
    }
    let module = if party.role.value == Role::Processor { 2 } else { 1 };
    format!(
        "if you rely on standard contractual clauses: `transfer: {{{code}: {{by: scc, module: {module}, copy: …}}}}`"
    )
}

fn title(party: &Party) -> String {
    format!("no safeguard for the transfer to `{}`", party.id.as_str())
}

/// Transfers that are declared without a basis, or with a decision that their country does not have.
fn out_of_place(cx: &Cx, party: &Party, out: &mut Findings) {
    for transfer in &party.transfers {
        let country = cx.catalog.country(&transfer.country);
        let code = transfer.country.as_str();
        let (span, fault) = match &transfer.by {
            Stated::Unsaid => (transfer.country.span, format!("no `by` for `{code}`")),
            Stated::None(span) => (*span, "declared to be none".to_owned()),
            Stated::Given(by) => match wrong_decision(country, code, &by.value) {
                Some(fault) => (by.span, fault),
                None => continue,
            },
            Stated::Todo(_) => continue,
        };
        let finding = RULE.finding(title(party), span, fault).label(party.id.span, "in this entry");
        let finding = finding.note("Art. 13(1)(f) GDPR asks for the adequacy decision or the safeguard");
        out.push(match transfer.by.given() {
            Some(Instrument::Adequacy) if has_framework(country) => {
                finding.choice("if it is listed in the Data Privacy Framework, declare that", span, "dpf")
            }
            _ => finding.help(remedy(cx, party, &transfer.country)),
        });
    }
}

fn wrong_decision(country: &Country, code: &str, by: &Instrument) -> Option<String> {
    match by {
        Instrument::Adequacy if has_framework(country) => {
            Some(format!("the decision on `{code}` covers listed recipients only"))
        }
        Instrument::Adequacy if country.adequacy.is_empty() => Some(format!("no adequacy decision on `{code}`")),
        Instrument::Dpf if !has_framework(country) => {
            Some(format!("the Data Privacy Framework does not reach `{code}`"))
        }
        _ => None,
    }
}

fn has_framework(country: &Country) -> bool {
    country.adequacy.iter().any(|decision| decision.dpf)
}
