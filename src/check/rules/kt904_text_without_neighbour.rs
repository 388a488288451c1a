//! An own text stands before or after a section; one that names no section would land anywhere.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Position;
use crate::yaml::{nearest, shorten};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(904),
    name: "text-without-neighbour",
    level: Level::Error,
    law: &[],
    page: include_str!("kt904_text_without_neighbour.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for (index, text) in cx.policy.texts.iter().enumerate() {
        let (Position::Before(anchor) | Position::After(anchor)) = &text.position.value;
        let mut anchors = cx.policy.anchors(cx.catalog, text.document);
        // Texts are placed in their order, and only one with a heading is a section.
        let placed = cx.policy.texts[..index].iter().filter(|other| other.document == text.document);
        anchors.extend(placed.filter(|other| other.title.is_some()).map(|other| other.id.to_string()));
        if anchors.contains(anchor) {
            continue;
        }
        let title = format!("no section has the anchor `{}`", shorten(anchor));
        let finding = RULE.finding(title, text.position.span, "named as the neighbour");
        let finding = finding.label(text.id.span, "the text that would stand there");
        out.push(match nearest(anchor, anchors.iter().map(String::as_str)) {
            Some(near) => finding.patch(format!("a similar anchor exists: `{near}`"), text.position.span, near),
            None => {
                finding.help("anchors are those of the page: `scope`, `rights`, a chapter, a chapter and its service")
            }
        });
    }
}
