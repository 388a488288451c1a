//! What is necessary for a function is rarely necessary for years.

use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Findings, Level};
use crate::model::{Cookie, CookieCategory, CookieKind, Lasts};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(517),
    name: "necessary-for-long",
    level: Level::Warning,
    law: &["tdddg 25(2) no 2"],
    page: include_str!("kt517_necessary_for_long.md"),
    check: Some(check),
};

/// The minutes of a year at its longest. What lasts for more is long in practice.
const YEAR: u64 = 366 * 24 * 60;

fn check(cx: &Cx, out: &mut Findings) {
    // One line can stand for all items of a product, and a chapter's for all of its services.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        for cookie in device::items(service) {
            let Some(label) = is_long(cookie).filter(|_| !seen.contains(&cookie.category.span)) else { continue };
            seen.push(cookie.category.span);
            let title = format!("`{}` is called necessary for more than 12 months", shorten(&cookie.name));
            let mut finding = RULE.finding(title, cookie.category.span, "called strictly necessary");
            if let Some(span) = cookie.lasts.span() {
                finding = finding.label(span, label);
            }
            let note =
                "Section 25(2) No. 2 TDDDG spares what is strictly necessary, in time as well; 12 months are practice";
            out.push(finding.note(note).help("give it a shorter life, or `allow` it and say what needs it that long"));
        }
    }
}

/// What it says of its life, if that is long. Storage other than cookies knows no date on which it ends, and of what the
/// catalog supplies without one nobody has said anything.
fn is_long(cookie: &Cookie) -> Option<String> {
    if cookie.category.value != CookieCategory::Necessary {
        return None;
    }
    let lasts = cookie.lasts.given()?;
    let is_declared = cookie.lasts.span().is_some_and(|span| span.file == cookie.name.span.file);
    // A refusal that is remembered without an end serves the visitor.
    let is_choice = cookie.needed_for.as_ref().is_some_and(|word| word.id() == Some("consent-management"));
    match lasts {
        Lasts::For(period) if period.roughly_minutes() > YEAR => Some(period.to_string()),
        Lasts::UntilDeleted if is_declared && !is_choice && cookie.kind == CookieKind::Cookie => {
            Some("without an end".to_owned())
        }
        _ => None,
    }
}
