//! Facts of the catalog that nobody has compared with their source for more than a year.

use crate::check::used::used;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::source::Span;
use crate::value::Date;
use jiff::ToSpan;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(913),
    name: "fact-checked-long-ago",
    level: Level::Warning,
    law: &["gdpr 5(2)"],
    page: include_str!("kt913_fact_checked_long_ago.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Ok(year_ago) = cx.today.checked_sub(12.months()) else { return };
    let is_old = |day: Option<Date>| day.filter(|day| *day < year_ago);
    // A project answers for all the facts it brings, and for ours only as far as it uses them.
    for entry in cx.catalog.own_entries() {
        if let Some(day) = is_old(entry.verified) {
            let label = format!("last checked on {day}, more than 12 months ago");
            out.push(found(&entry.id, entry.id.span, label, &entry.sources));
        }
    }
    for fact in used(cx).iter().filter(|fact| !cx.catalog.is_own(fact.entry.file)) {
        if let Some(day) = is_old(fact.verified) {
            let finding = found(fact.id, fact.span, "referred to here".to_owned(), fact.sources);
            let finding = finding.label(fact.entry, format!("last checked on {day}, more than 12 months ago"));
            out.push(Finding { level: Level::Hint, ..finding });
        }
    }
}

fn found(id: &str, span: Span, label: String, sources: &[String]) -> Finding {
    let title = format!("the facts about `{id}` were checked long ago");
    let finding = RULE.finding(title, span, label);
    let finding = if sources.is_empty() { finding } else { finding.note(format!("sources: {}", sources.join(", "))) };
    finding.help("compare them with the source; an entry of the project’s own `catalog` folder carries the new day")
}
