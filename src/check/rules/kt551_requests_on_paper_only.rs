//! Whoever processes data by machine takes requests by machine, too.

use crate::catalog::Vocabulary;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Item, Word};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(551),
    name: "requests-on-paper-only",
    level: Level::Warning,
    law: &["gdpr 12(2)", "gdpr 12(3)"],
    page: include_str!("kt551_requests_on_paper_only.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let on_paper = |way: &Item<Word>| {
        let entry = way.what.id().and_then(|id| cx.catalog.entry(Vocabulary::Channels, id));
        entry.is_some_and(|entry| entry.is("paper"))
    };
    let ways = &cx.policy.rights.by;
    let Some(first) = ways.first().filter(|_| ways.iter().all(on_paper)) else { return };
    let finding = RULE.finding("requests are taken on paper only", first.what.span, "no way by electronic means");
    let note = "Art. 12(2) GDPR: exercising rights is made easy; recital 59: also by electronic means";
    out.push(finding.note(note).help("add a way that needs no letter: `rights: {by: [email, post]}`"));
}
