//! Something declared so that others may refer to it, to which nothing refers, is a leftover or a slip elsewhere.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

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
    for reference in cx.policy.references.iter().filter(|reference| reference.uses == 0) {
        let title = format!("`{}` is declared and never used", reference.id.value);
        let finding = RULE.finding(title, reference.id.span, format!("nothing refers to this {}", reference.what));
        let finding = match reference.what {
            "processor" | "recipient" => finding.note("the statement lists it among the recipients all the same"),
            _ => finding,
        };
        out.push(finding.help("refer to it where it belongs, or remove it"));
    }
}
