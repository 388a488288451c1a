//! What a firm is known to be to its customers, and something else declared.

use crate::catalog::Role;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(314),
    name: "role-against-catalog",
    level: Level::Warning,
    law: &["gdpr 4 no 7", "gdpr 26", "gdpr 28"],
    page: include_str!("kt314_role_against_catalog.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for party in &cx.policy.parties {
        let Some(product) = party.product.as_ref().map(|key| cx.catalog.product(key)) else { continue };
        let Some(known) = product.role.as_ref().filter(|role| conflict(role.value, party.role.value)) else { continue };
        let title = format!("the role of `{}` differs from what is known", party.id.value);
        let finding = RULE.finding(title, party.role.span, format!("declared as {}", in_words(party.role.value)));
        let verified = product.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        let finding = finding.label(known.span, format!("usually {}{verified}", in_words(known.value)));
        let note =
            "Art. 26 and 28 GDPR: who decides on purposes and means is no processor, and needs no such agreement";
        out.push(finding.note(note).help(format!(
            "if your contract says otherwise: `allow: [{{rule: {}, at: {}, because: …}}]`",
            RULE.name, party.id.value
        )));
    }
}

/// Whether we decide with somebody or each alone has rules of its own.
fn conflict(known: Role, declared: Role) -> bool {
    (known == Role::Processor) != (declared == Role::Processor)
}

fn in_words(role: Role) -> &'static str {
    match role {
        Role::Processor => "a processor",
        Role::Controller => "a controller",
        Role::JointController => "a joint controller",
        Role::Authority => "an authority",
    }
}
