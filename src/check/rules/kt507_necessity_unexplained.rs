//! What is called strictly necessary is necessary for something that the visitor has asked for.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Cookie, CookieCategory};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(507),
    name: "necessity-unexplained",
    level: Level::Error,
    law: &["tdddg 25(2) no 2"],
    page: include_str!("kt507_necessity_unexplained.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // One line can stand for all items of a product, and a chapter's for all of its services.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        let cookies = service.cookies.given().map_or(&[][..], |cookies| &cookies.items);
        for cookie in cookies.iter().filter(|cookie| is_unexplained(cookie)) {
            if seen.contains(&cookie.category.span) {
                continue;
            }
            seen.push(cookie.category.span);
            let title = format!("`{}` is called necessary without a function", shorten(&cookie.name));
            let finding = RULE.finding(title, cookie.category.span, "necessary for what is not said");
            let note = "Section 25(2) No. 2 TDDDG asks for a function that the user has expressly requested";
            out.push(finding.note(note).help("name the function, as in `necessary session for login`"));
        }
    }
}

fn is_unexplained(cookie: &Cookie) -> bool {
    cookie.category.value == CookieCategory::Necessary && cookie.needed_for.is_none() && cookie.note.is_none()
}
