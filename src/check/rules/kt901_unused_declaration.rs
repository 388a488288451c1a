//! Something declared so that others may refer to it, to which nothing refers, is a leftover or a slip elsewhere.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Reference;
use std::collections::BTreeSet;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(901),
    name: "unused-declaration",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt901_unused_declaration.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // A place without personal data is declared to be shown, because nothing can refer to it.
    let shown: BTreeSet<&str> = {
        let places = cx.policy.places.iter().filter(|place| place.no_personal_data.is_some());
        places.map(|place| place.id.as_str()).collect()
    };
    // A base is a stock to take from; what the statement lists all the same is a party.
    let is_stock = |reference: &&Reference| {
        cx.policy.layers.is_base(reference.id.span.file) && !["processor", "recipient"].contains(&reference.what)
    };
    let unused = cx.policy.references.iter().filter(|reference| reference.uses == 0 && !is_stock(reference));
    for reference in unused.filter(|reference| reference.what != "place" || !shown.contains(reference.id.as_str())) {
        let title = format!("`{}` is declared and never used", reference.id.value);
        let finding = RULE.finding(title, reference.id.span, format!("nothing refers to this {}", reference.what));
        let finding = match reference.what {
            "processor" | "recipient" => finding.note("the statement lists it among the recipients all the same"),
            _ => finding,
        };
        out.push(finding.help("refer to it where it belongs, or remove it"));
    }
}
