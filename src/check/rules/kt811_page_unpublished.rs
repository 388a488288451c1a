//! A document that is declared lies in the built site, or somewhere else.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(811),
    name: "page-unpublished",
    level: Level::Hint,
    law: &["gdpr 13(1)"],
    page: include_str!("kt811_page_unpublished.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for wanted in &cx.policy.documents.wanted {
        let missing = site.seen.documents.iter().filter(|page| page.kind == wanted.value && page.file.is_none());
        let names: Vec<String> = missing.map(|page| format!("`{}` ({})", shorten(&page.name), page.lang)).collect();
        if names.is_empty() {
            continue;
        }
        let title = format!("the built site lacks a page of the document `{}`", wanted.value.key());
        let label = format!("no page in `{}` is called so: {}", site.seen.folder, names.join(", "));
        let note = "Art. 13(1) GDPR asks for the information at the time when data are collected";
        let finding = RULE.finding(title, wanted.span, label).note(note);
        out.push(finding.help("publish it with the site, or hold the declaration against the folder where it lies"));
    }
}
