//! An own text stands before or after a section or another text; one that names neither would land anywhere.

use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{OwnText, Position};
use crate::yaml::{nearest_of_few, shorten};
use smol_str::SmolStr;
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
    let mut pages: BTreeMap<Kind, Page> = BTreeMap::new();
    for text in &cx.policy.texts {
        let page = pages.entry(text.document).or_insert_with(|| Page::of(text.document, cx));
        if page.anchors.contains(neighbour(text)) {
            continue;
        }
        let found = match page.places.get(neighbour(text)) {
            Some(other) => page.beside_text(text, *other),
            None => Some(page.unknown(text, out)),
        };
        if let Some(finding) = found {
            out.push(finding);
        }
    }
}

/// What texts of a document can stand beside.
struct Page<'t> {
    anchors: BTreeSet<SmolStr>,
    /// The texts in their order.
    texts: Vec<&'t OwnText>,
    /// Where each of them is.
    places: BTreeMap<&'t str, usize>,
    /// The texts that lead to themselves by way of others, each with where the first of its circle is.
    circles: BTreeMap<usize, usize>,
}

impl<'t> Page<'t> {
    fn of(document: Kind, cx: &Cx<'t>) -> Self {
        let anchors = cx.policy.anchors(cx.catalog, document).into_iter().map(|anchor| anchor.id).collect();
        let texts: Vec<_> = cx.policy.texts.iter().filter(|other| document.includes(other.document)).collect();
        let mut places = BTreeMap::new();
        for (place, text) in texts.iter().enumerate() {
            places.entry(text.id.as_str()).or_insert(place);
        }
        let mut page = Self { anchors, texts, places, circles: BTreeMap::new() };
        page.find_circles();
        page
    }

    /// The text that one stands beside.
    fn next(&self, place: usize) -> Option<usize> {
        self.places.get(neighbour(self.texts[place])).copied()
    }

    /// Follows each text to where its chain ends, or to one that was seen before.
    fn find_circles(&mut self) {
        let mut seen_from = vec![None; self.texts.len()];
        for start in 0..self.texts.len() {
            let mut at = Some(start);
            while let Some(place) = at.filter(|place| seen_from[*place].is_none()) {
                seen_from[place] = Some(start);
                at = self.next(place);
            }
            // Only a chain that meets itself has gone round.
            if let Some(met) = at.filter(|place| seen_from[*place] == Some(start)) {
                let members = self.circle(met);
                let first = members.iter().copied().min().unwrap_or(met);
                self.circles.extend(members.into_iter().map(|member| (member, first)));
            }
        }
    }

    /// The texts from one that leads to itself round to it.
    fn circle(&self, start: usize) -> Vec<usize> {
        let next = |place: &usize| self.next(*place).filter(|next| *next != start);
        std::iter::successors(Some(start), next).collect()
    }

    /// What is wrong with standing beside another text, if anything is. Texts are placed in their order.
    fn beside_text(&self, text: &OwnText, other: usize) -> Option<Finding> {
        let (place, other_place) = (self.places.get(text.id.as_str()).copied()?, other);
        let other = self.texts[other_place];
        if other.id.span == text.id.span {
            let finding =
                RULE.finding(format!("`{}` stands beside itself", text.id.value), text.position.span, "its own id");
            return Some(finding.help("name the section or another text that it stands beside"));
        }
        if other_place > place {
            return match self.circles.get(&place) {
                // Told at the first of its texts.
                Some(first) if *first < place => None,
                Some(_) => Some(self.round(text, place)),
                None => {
                    let title = format!("`{}` stands beside a text that comes later", text.id.value);
                    let finding = RULE.finding(title, text.position.span, "named as the neighbour");
                    let finding = finding.label(other.id.span, "declared further down");
                    let help = format!("declare `{}` first: texts are placed in their order", other.id.value);
                    Some(finding.help(help))
                }
            };
        }
        (text.title.is_some() && other.title.is_none()).then(|| {
            let title = format!("section beside `{}`, which has no heading", other.id.value);
            let finding = RULE.finding(title, text.position.span, "named as the neighbour of a section");
            let finding = finding.label(other.id.span, "a paragraph inside another section");
            finding.help("give both a `title`, or neither")
        })
    }

    fn round(&self, text: &OwnText, place: usize) -> Finding {
        let title = format!("`{}` stands beside itself by way of others", text.id.value);
        let finding = RULE.finding(title, text.position.span, "stands beside the next");
        let further = self.circle(place).into_iter().skip(1).map(|member| self.texts[member]);
        let finding = further.fold(finding, |finding, member| {
            finding.label(member.position.span, format!("where `{}` stands", member.id.value))
        });
        finding.help("let one of them stand beside a section")
    }

    fn unknown(&self, text: &OwnText, others: &Findings) -> Finding {
        let anchor = neighbour(text);
        let title = format!("no section has the anchor `{}`", shorten(anchor));
        let finding = RULE.finding(title, text.position.span, "named as the neighbour");
        let finding = finding.label(text.id.span, "the text that would stand there");
        let texts = self.texts.iter().map(|other| other.id.as_str()).filter(|id| *id != text.id.as_str());
        let known = self.anchors.iter().map(SmolStr::as_str).chain(texts);
        match nearest_of_few(others, anchor, known) {
            Some(near) => finding.patch(format!("a similar anchor exists: `{near}`"), text.position.span, near),
            None => {
                finding.help("anchors are those of the page: `scope`, `rights`, a chapter, a chapter and its service")
            }
        }
    }
}

fn neighbour(text: &OwnText) -> &str {
    let (Position::Before(anchor) | Position::After(anchor)) = &text.position.value;
    anchor
}
