//! The statement is easy to reach from every page.

use crate::check::linked::{Told, is_page, page_names, unlinked};
use crate::check::{Cx, Rule};
use crate::document::Kind;
use crate::finding::{Code, Findings, Level};
use crate::source::FileId;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(809),
    name: "statement-unlinked",
    level: Level::Warning,
    law: &["gdpr 12(1)"],
    page: include_str!("kt809_statement_unlinked.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let (Some(site), Some(wanted)) = (cx.site, cx.policy.documents.place(Kind::Statement)) else { return };
    let names: Vec<&str> =
        cx.policy.languages.iter().map(|lang| cx.policy.output.name(lang, Kind::Statement)).collect();
    let is_linked = |page: FileId| {
        site.seen.survey.links(page).any(|path| names.iter().any(|name| page_names(path).any(|own| own == *name)))
    };
    let is_itself = |page: FileId| site.seen.documents.iter().any(|document| document.file == Some(page));
    let pages = site.seen.survey.pages.iter().copied().filter(|page| is_page(site, *page) && !is_itself(*page));
    let Some(Told { first, title, others }) = unlinked(cx, site, pages, is_linked, "statement") else { return };
    let finding = RULE.finding(title, first, "no link to the statement on this page");
    let finding = finding.label(wanted, format!("expected as `{}`", names.join("` or `")));
    let finding = others.into_iter().fold(finding, crate::finding::Finding::note);
    let note = "Art. 12(1) GDPR asks for information that is easily accessible";
    out.push(finding.note(note).help("link it from the footer that all pages share"));
}
