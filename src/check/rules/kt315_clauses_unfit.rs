//! The standard contractual clauses have a module for each pair of roles.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Instrument, Role};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(315),
    name: "clauses-unfit",
    level: Level::Warning,
    law: &["gdpr 46(2)(c)"],
    page: include_str!("kt315_clauses_unfit.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        // Clauses go from us: to a processor as a controller or as a processor ourselves, to others likewise.
        let (fitting, is): (&[u8], _) = match party.role.value {
            Role::Processor => (&[2, 3], "a processor"),
            Role::Controller | Role::JointController | Role::Authority => (&[1, 4], "no processor"),
        };
        for transfer in &party.transfers {
            let Some((Instrument::Scc(modules), span)) = transfer.by.given().zip(transfer.by.span()) else { continue };
            let unfit: Vec<String> =
                modules.iter().filter(|module| !fitting.contains(module)).map(u8::to_string).collect();
            let id = &party.id.value;
            let (title, label) = match (modules.is_empty(), &unfit[..]) {
                (true, _) => {
                    (format!("no module of the clauses with `{id}` is named"), "no `module` beside this".to_owned())
                }
                (false, []) => continue,
                (false, unfit) => {
                    (format!("the clauses with `{id}` do not fit its role"), format!("module {}", unfit.join(", ")))
                }
            };
            let finding = RULE.finding(title, span, label).label(party.role.span, is);
            let note =
                "decision (EU) 2021/914: module 1 is for controllers, 2 and 3 for processors, 4 for data given back";
            let [first, second] = fitting else { continue };
            out.push(finding.note(note).help(format!(
                "write what was signed: `module: {first}`, or `module: {second}` where we are a processor ourselves"
            )));
        }
    }
}
