//! Whoever stands in the commercial register has a legal form, and bears it in the name.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(109),
    name: "legal-form-unsaid",
    level: Level::Warning,
    law: &["ddg 5(1) no 1", "hgb 19(1)"],
    page: include_str!("kt109_legal_form_unsaid.md"),
    check: Some(check),
};

/// The parts of the German commercial register, by which its numbers begin.
const PARTS: [&str; 2] = ["HRA", "HRB"];

fn check(cx: &Cx, out: &mut Findings) {
    let Some((controller, _)) = cx.german_website() else { return };
    let (Some(name), Some(register)) = (controller.name.span(), &controller.register) else { return };
    let is_listed = PARTS.iter().any(|part| register.contains(part));
    if controller.name.given().is_none() || !is_listed || cx.legal_form().is_some() {
        return;
    }
    let finding = RULE.finding("a firm without its legal form", name, "no legal form in this name");
    let finding = finding.label(register.span, "an entry in the commercial register");
    let note =
        "Section 5(1) No. 1 DDG asks for the legal form; Section 19 HGB and Section 4 GmbHG put it into the name";
    out.push(finding.note(note).help("write the name as it stands in the register, with `GmbH`, `e.K.` or the like"));
}
