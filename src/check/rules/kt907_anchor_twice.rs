//! Two sections with one anchor: a link to it leads to the first, and the page is no valid HTML.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Anchor;
use crate::source::Span;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::hash_map::Entry;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(907),
    name: "anchor-twice",
    level: Level::Error,
    law: &[],
    page: include_str!("kt907_anchor_twice.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let mut told = Vec::new();
    for document in &cx.policy.documents.wanted {
        let texts = cx.policy.texts.iter().filter(|text| document.value.includes(text.document));
        // A text without heading is no section, but others can stand beside it all the same.
        let texts = texts.map(|text| Anchor { id: text.id.as_str().into(), at: Some(text.id.span) });
        let mut seen: FxHashMap<SmolStr, Option<Span>> = FxHashMap::default();
        for Anchor { id, at } in cx.policy.anchors(cx.catalog, document.value).into_iter().chain(texts) {
            let known = match seen.entry(id) {
                Entry::Occupied(known) => known,
                Entry::Vacant(free) => {
                    free.insert(at);
                    continue;
                }
            };
            let Some(at) = at.filter(|at| !told.contains(at)) else { continue };
            told.push(at);
            let title = format!("`{}` is the anchor of two sections", known.key());
            let finding = RULE.finding(title, at, "gives the second");
            let finding = match known.get() {
                Some(first) => finding.label(*first, "gives the first"),
                None => {
                    finding.note(format!("every {} has a section `{}` of its own", document.value.word(), known.key()))
                }
            };
            out.push(finding.help("take another id; `title` keeps the heading"));
        }
    }
}
