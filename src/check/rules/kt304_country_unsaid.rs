//! Without the country nobody can tell whether data leave the European Economic Area.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Party;
use crate::value::Words;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(304),
    name: "country-unsaid",
    level: Level::Warning,
    law: &["gdpr 13(1)(f)", "gdpr 14(1)(f)"],
    page: include_str!("kt304_country_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in cx.policy.parties.iter().filter(|party| is_named(party)) {
        if !party.countries.is_unsaid() || !party.located_in(cx.catalog).is_empty() {
            continue;
        }
        let title = format!("the country of `{}` is not declared", party.id.as_str());
        let finding = RULE.finding(title, party.id.span, "no `country` in this entry");
        let note = "Art. 13(1)(f) GDPR asks whether data go to a third country";
        out.push(finding.note(note).help("add `country: …` with the ISO code, such as `country: DE`"));
    }
}

/// A category, worded in each language, and a source that anybody can ask have no country of their own.
fn is_named(party: &Party) -> bool {
    let has_name = party.name.given().is_some_and(|name| matches!(name.words, Words::Neutral(_)));
    (has_name || party.product.is_some()) && party.public.is_none_or(|public| !public.value)
}
