//! An own text stands before or after a section or another text; one that names neither would land anywhere.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{OwnText, Position};
use crate::yaml::{nearest, shorten};
use std::collections::{BTreeMap, BTreeSet};

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
    let mut pages: BTreeMap<Kind, BTreeSet<String>> = BTreeMap::new();
    for text in &cx.policy.texts {
        let anchors = pages.entry(text.document).or_insert_with(|| {
            let all = cx.policy.anchors(cx.catalog, text.document);
            all.into_iter().map(|anchor| anchor.id).collect()
        });
        if anchors.contains(neighbour(text)) {
            continue;
        }
        let texts: Vec<&OwnText> =
            cx.policy.texts.iter().filter(|other| text.document.includes(other.document)).collect();
        let found = match texts.iter().find(|other| other.id.as_str() == neighbour(text)) {
            Some(other) => beside_text(text, other, &texts),
            None => Some(unknown(text, anchors, &texts)),
        };
        if let Some(finding) = found {
            out.push(finding);
        }
    }
}

fn neighbour(text: &OwnText) -> &str {
    let (Position::Before(anchor) | Position::After(anchor)) = &text.position.value;
    anchor
}

/// What is wrong with standing beside another text, if anything is. Texts are placed in their order.
fn beside_text(text: &OwnText, other: &OwnText, texts: &[&OwnText]) -> Option<Finding> {
    if other.id.span == text.id.span {
        let finding =
            RULE.finding(format!("`{}` stands beside itself", text.id.value), text.position.span, "its own id");
        return Some(finding.help("name the section or another text that it stands beside"));
    }
    let place = |of: &OwnText| texts.iter().position(|other| other.id.span == of.id.span);
    if place(other) > place(text) {
        let circle = circle(text, texts);
        if circle.iter().any(|member| place(member) < place(text)) {
            // Told at the first of its texts.
            return None;
        }
        if let [_, further @ ..] = &circle[..] {
            let title = format!("`{}` stands beside itself by way of others", text.id.value);
            let finding = RULE.finding(title, text.position.span, "stands beside the next");
            let finding = further.iter().fold(finding, |finding, member| {
                finding.label(member.position.span, format!("where `{}` stands", member.id.value))
            });
            return Some(finding.help("let one of them stand beside a section"));
        }
        let title = format!("`{}` stands beside a text that comes later", text.id.value);
        let finding = RULE.finding(title, text.position.span, "named as the neighbour");
        let finding = finding.label(other.id.span, "declared further down");
        return Some(finding.help(format!("declare `{}` first: texts are placed in their order", other.id.value)));
    }
    (text.title.is_some() && other.title.is_none()).then(|| {
        let title = format!("section beside `{}`, which has no heading", other.id.value);
        let finding = RULE.finding(title, text.position.span, "named as the neighbour of a section");
        let finding = finding.label(other.id.span, "a paragraph inside another section");
        finding.help("give both a `title`, or neither")
    })
}

/// The texts that lead from one to itself, beginning with it; none where the chain ends at a section.
fn circle<'t>(text: &'t OwnText, texts: &[&'t OwnText]) -> Vec<&'t OwnText> {
    let mut chain = vec![text];
    while let Some(next) =
        texts.iter().find(|other| Some(other.id.as_str()) == chain.last().map(|last| neighbour(last)))
    {
        if next.id.span == text.id.span {
            return chain;
        }
        if chain.iter().any(|member| member.id.span == next.id.span) {
            break;
        }
        chain.push(next);
    }
    Vec::new()
}

fn unknown(text: &OwnText, anchors: &BTreeSet<String>, texts: &[&OwnText]) -> Finding {
    let anchor = neighbour(text);
    let title = format!("no section has the anchor `{}`", shorten(anchor));
    let finding = RULE.finding(title, text.position.span, "named as the neighbour");
    let finding = finding.label(text.id.span, "the text that would stand there");
    let others = texts.iter().map(|other| other.id.as_str()).filter(|id| *id != text.id.as_str());
    match nearest(anchor, anchors.iter().map(String::as_str).chain(others)) {
        Some(near) => finding.patch(format!("a similar anchor exists: `{near}`"), text.position.span, near),
        None => finding.help("anchors are those of the page: `scope`, `rights`, a chapter, a chapter and its service"),
    }
}
