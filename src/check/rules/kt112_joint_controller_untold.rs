//! Who decides jointly says how the duties are shared, and where people can turn to.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Contact, Role};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(112),
    name: "joint-controller-untold",
    level: Level::Error,
    law: &["gdpr 26(2)", "gdpr 13(1)(a)"],
    page: include_str!("kt112_joint_controller_untold.md"),
    check: Some(check),
};

const ARRANGEMENT: &str = "Art. 26(2) GDPR makes the essence of the arrangement between joint controllers available to \
                           the people concerned";

fn check(cx: &Cx, out: &mut Findings) {
    let of_parties = cx.policy.parties.iter().filter(|party| party.role.value == Role::JointController);
    for party in of_parties.filter(|party| party.arrangement.is_none() && !cx.has_gap(party.span)) {
        let title = format!("no arrangement with the joint controller `{}`", party.id.as_str());
        let finding = RULE.finding(title, party.role.span, "decides jointly with you");
        let finding = finding.label(party.id.span, "no `arrangement` in this entry");
        out.push(finding.note(ARRANGEMENT).help("add `arrangement: https://…`, where its essence can be read"));
    }
    let joint = cx.policy.controller.given().map_or(&[][..], |controller| &controller.joint);
    for joint in joint.iter().filter(|joint| !cx.has_gap(joint.span)) {
        let name = &joint.contact.name;
        if joint.arrangement.is_none() {
            let finding = RULE.finding("no arrangement with a joint controller", name.span, "decides jointly with you");
            let help = "add `arrangement: https://…` beside this name, where its essence can be read";
            out.push(finding.note(ARRANGEMENT).help(help));
        }
        if !is_reachable(&joint.contact) {
            let label = "neither `email` nor `phone` nor `address` beside this";
            let finding = RULE.finding("no way to reach a joint controller", name.span, label);
            let note = "Art. 13(1)(a) GDPR asks for the contact details of each controller";
            out.push(finding.note(note).help("add `email: …` beside this name"));
        }
    }
}

fn is_reachable(contact: &Contact) -> bool {
    contact.email.is_some() || contact.phone.is_some() || contact.address.is_some()
}
