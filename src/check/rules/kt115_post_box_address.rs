//! A post box is where letters go, not where a firm is.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(115),
    name: "post-box-address",
    level: Level::Warning,
    law: &["ddg 5(1) no 1"],
    page: include_str!("kt115_post_box_address.md"),
    check: Some(check),
};

/// How the line of a post box begins, in small letters.
const POST_BOX: [&str; 4] = ["postfach", "p.o. box", "po box", "p. o. box"];

fn check(cx: &Cx, out: &mut Findings) {
    let Some((controller, website)) = cx.german_website() else { return };
    let (Some(address), Some(span)) = (controller.address.given(), controller.address.span()) else { return };
    let street = address.street.to_lowercase();
    if !POST_BOX.iter().any(|words| street.starts_with(words)) {
        return;
    }
    let finding = RULE.finding("a post box in place of an address", span, "no street");
    let finding = finding.label(website, "answers for this website");
    let note = "Section 5(1) No. 1 DDG asks for the address at which whoever runs a website is established";
    out.push(finding.note(note).help("name street and number; a post box may stand among the ways of contact"));
}
