//! What another host keeps on a device is rarely what the visitor asked for.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::CookieCategory;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(808),
    name: "necessary-of-third-party",
    level: Level::Warning,
    law: &["tdddg 25(2)"],
    page: include_str!("kt808_necessary_of_third_party.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for item in &site.items {
        let Some(domain) = item.domain else { continue };
        let mut necessary = item.declared.iter().map(|(_, cookie)| *cookie);
        let Some(cookie) = necessary.find(|cookie| cookie.category.value == CookieCategory::Necessary) else {
            continue;
        };
        let title = format!("`{}` is called necessary and set by a third party", shorten(item.name));
        let mut finding = RULE.finding(title, item.first().span, format!("kept by `{domain}`"));
        finding = finding.label(cookie.category.span, "strictly necessary, as declared");
        // Whoever has named the host knows who sets it.
        if cookie.host.is_some() {
            finding.level = Level::Hint;
        }
        let note =
            "Section 25(2) No. 2 TDDDG spares what the service that the visitor expressly asked for strictly needs";
        let help = "rest it on consent, or `allow` it and name what the visitor asked of the third party";
        out.push(finding.note(note).help(help));
    }
}
