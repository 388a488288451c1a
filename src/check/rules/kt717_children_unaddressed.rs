//! Data of children without a text that speaks of them.

use super::kt718_machine_undisclosed::mentions;
use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(717),
    name: "children-unaddressed",
    level: Level::Hint,
    law: &["gdpr 12(1)"],
    page: include_str!("kt717_children_unaddressed.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let subjects = cx.policy.services_and_parts().flat_map(|service| service.subjects.list());
    let are_minors = |id: &str| cx.catalog.entry(Vocabulary::Subjects, id).filter(|entry| entry.is("minors"));
    let mut found = subjects.filter_map(|item| Some((item, are_minors(item.what.value.id()?)?)));
    // Told once, at the first service that is about them.
    let Some((item, entry)) = found.next() else { return };
    if mentions(cx, entry) {
        return;
    }
    let finding = RULE.finding("no text speaks to the children whose data these are", item.what.span, "whose data");
    let note = "Art. 12(1) GDPR asks for plain language in particular where information is addressed to a child";
    let help = "add a text under `texts` that children understand, with a word for them in it";
    out.push(finding.note(note).help(help));
}
