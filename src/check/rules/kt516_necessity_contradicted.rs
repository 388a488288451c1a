//! What serves figures and advertising is necessary for nothing that a visitor has asked for.

use crate::catalog::ProductCookie;
use crate::check::{Cx, Rule, device};
use crate::finding::{Code, Finding, Findings, Level};
use crate::model::{Cookie, CookieCategory, Service};
use crate::source::Span;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(516),
    name: "necessity-contradicted",
    level: Level::Error,
    law: &["tdddg 25(2) no 2", "tdddg 25(1)"],
    page: include_str!("kt516_necessity_contradicted.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    // One line can stand for all items of a product, and a chapter's for all of its services.
    let mut seen: Vec<Span> = Vec::new();
    for service in cx.policy.services_and_parts() {
        for cookie in device::items(service).iter().filter(|it| it.category.value == CookieCategory::Necessary) {
            if seen.contains(&cookie.category.span) {
                continue;
            }
            if let Some(finding) = by_purpose(cx, service, cookie).or_else(|| by_product(cx, service, cookie)) {
                seen.push(cookie.category.span);
                let note = "Section 25(2) No. 2 TDDDG spares from consent only what a function needs that the visitor has asked for";
                let help = "call it what it is, as in `statistics 1 year`, and rest the purpose on `consent`";
                out.push(finding.note(note).help(help));
            }
        }
    }
}

fn called_necessary(cookie: &Cookie) -> Finding {
    let title = format!("`{}` is called necessary and is not", shorten(&cookie.name));
    RULE.finding(title, cookie.category.span, "called strictly necessary")
}

/// It says that it is for figures or advertising, or says nothing in a service that is for nothing else.
fn by_purpose(cx: &Cx, service: &Service, cookie: &Cookie) -> Option<Finding> {
    if let Some(word) = cookie.needed_for.as_ref().filter(|word| cx.tracks(word)) {
        return Some(called_necessary(cookie).label(word.span, "nothing that a visitor asks for"));
    }
    if cookie.needed_for.is_some() {
        return None;
    }
    let mut purposes = service.every_purpose();
    let first = purposes.next().filter(|purpose| cx.tracks(&purpose.what))?;
    let all = purposes.all(|purpose| cx.tracks(&purpose.what));
    all.then(|| called_necessary(cookie).label(first.what.span, "its service is for nothing else"))
}

/// The catalog knows it as something else.
fn by_product(cx: &Cx, service: &Service, cookie: &Cookie) -> Option<Finding> {
    let entry = cx.catalog.product(service.product.as_ref()?);
    let known: &ProductCookie = entry.cookies.iter().find(|known| known.is_met_as(&cookie.name))?;
    let category = known.category.as_ref()?;
    let (what, level) = match category.value {
        CookieCategory::Statistics => ("statistics", Level::Error),
        CookieCategory::Marketing => ("marketing", Level::Error),
        // Who plays a video may have asked for what the player stores.
        CookieCategory::ExternalMedia => ("embedded content", Level::Warning),
        CookieCategory::Necessary | CookieCategory::Functional => return None,
    };
    let verified = entry.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
    let mut finding = called_necessary(cookie).label(category.span, format!("known as {what}{verified}"));
    finding.level = level;
    Some(finding)
}
