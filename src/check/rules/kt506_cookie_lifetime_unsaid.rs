//! How long something stays on the device is part of what a visitor has to know about it.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(506),
    name: "cookie-lifetime-unsaid",
    level: Level::Warning,
    law: &["tdddg 25(1)"],
    page: include_str!("kt506_cookie_lifetime_unsaid.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // One line can stand for all items of a product, and a chapter's for all of its services.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        let cookies = service.cookies.given().map_or(&[][..], |cookies| &cookies.items);
        for cookie in cookies.iter().filter(|cookie| cookie.lasts.is_unsaid()) {
            if seen.contains(&cookie.name.span) {
                continue;
            }
            seen.push(cookie.name.span);
            let name = shorten(&cookie.name);
            let finding = RULE.finding(format!("`{name}` has no lifetime"), cookie.name.span, "stays on the device");
            let note =
                "Section 25(1) TDDDG asks for clear information; how long an item lasts is part of it (CJEU C-673/17)";
            out.push(finding.note(note).help("add `session`, `until-deleted` or a period, as in `functional 1 year`"));
        }
    }
}
