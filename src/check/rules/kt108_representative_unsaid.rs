//! A legal person acts through somebody, and its website says who that is.

use crate::catalog::FormKind;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(108),
    name: "representative-unsaid",
    level: Level::Warning,
    law: &["ddg 5(1) no 1"],
    page: include_str!("kt108_representative_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some((controller, website)) = cx.german_website() else { return };
    let Some((FormKind::Company, name)) = cx.legal_form() else { return };
    if !controller.represented_by.is_empty() || cx.is_gap("controller.represented-by") {
        return;
    }
    let finding = RULE.finding("a legal person without a representative", name, "a legal person by its name");
    let finding = finding.label(website, "answers for this website");
    let note = "Section 5(1) No. 1 DDG asks legal persons for their legal form and who represents them";
    out.push(finding.note(note).help("add `represented-by: …` to `controller`"));
}
