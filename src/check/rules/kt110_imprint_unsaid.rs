//! A website that is run from Germany has an imprint, and the statement leads to it.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(110),
    name: "imprint-unsaid",
    level: Level::Error,
    law: &["ddg 5(1)", "mstv 18(1)"],
    page: include_str!("kt110_imprint_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some((controller, website)) = cx.german_website() else { return };
    if controller.imprint.is_some() || cx.is_gap("controller.imprint") {
        return;
    }
    let mut finding = RULE.finding("a website without an imprint", website, "a website run from Germany");
    if let Some(name) = controller.name.span() {
        finding = finding.label(name, "no `imprint` beside this");
    }
    let note = "Section 5 DDG asks whoever runs a website as a business for an imprint that is easy to find, \
                Section 18(1) of the state treaty on media everyone whose website is not for family and friends alone";
    out.push(finding.note(note).help("add `imprint: https://…` to `controller`"));
}
