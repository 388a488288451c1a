//! The page that visitors read is the one that the declaration makes today.

use crate::check::linked::beginning;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(812),
    name: "page-outdated",
    level: Level::Error,
    law: &["gdpr 5(1)(a)", "gdpr 12(1)"],
    page: include_str!("kt812_page_outdated.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for page in &site.seen.documents {
        let (Some(file), Some(lacks)) = (page.file, &page.lacks) else { continue };
        let title = format!("the page of the document `{}` is not today’s", page.kind.key());
        let finding = RULE.finding(title, beginning(cx, file), "says something else than the declaration");
        let finding = match cx.policy.documents.place(page.kind) {
            Some(wanted) => finding.label(wanted, "made from this"),
            None => finding,
        };
        let finding = if lacks.is_empty() {
            finding.note("it says more than the declaration does, or in another order")
        } else {
            finding.note(format!("the first that it lacks: `{}`", shorten(lacks)))
        };
        let note = "Art. 5(1)(a) and 12(1) GDPR ask for pages that tell what happens";
        out.push(finding.note(note).help("run `klartext build`, and publish what it writes"));
    }
}
