//! Pictures of a camera are looked at within days, or not at all.

use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Service;
use crate::source::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(408),
    name: "long-video",
    level: Level::Warning,
    law: &["bdsg 4(5)", "gdpr 5(1)(e)"],
    page: include_str!("kt408_long_video.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let usual = cx.catalog.find_retention("cctv").map(|key| cx.catalog.retention(&key));
    let Some((usual, limit)) = usual.and_then(|usual| Some((usual, usual.period?))) else { return };
    for service in cx.policy.services_and_parts() {
        let Some(why) = watches(cx, service) else { continue };
        let Some((keeping, kept)) =
            service.retention.given().and_then(|keeping| Some((keeping, keeping.rule.longest()?)))
        else {
            continue;
        };
        if kept.roughly_minutes() <= limit.roughly_minutes() {
            continue;
        }
        let title = format!("pictures of cameras are kept long in `{}`", service.id.value);
        let place = if cx.holds(service.span, kept.span) { kept.span } else { keeping.span };
        let finding = RULE.finding(title, place, format!("longer than {limit}")).label(why, "cameras");
        let verified = usual.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        let finding = finding.label(usual.id.span, format!("usual: {limit}{verified}"));
        let note =
            "Section 4(5) BDSG has them erased at once when their purpose is reached; authorities expect 72 hours";
        let help = format!(
            "shorten it, or give the reason: `allow: [{{rule: {}, at: {}, because: …}}]`",
            RULE.name, service.id.value
        );
        out.push(finding.note(note).help(help));
    }
}

/// Where the service says that it watches places by video.
fn watches(cx: &Cx, service: &Service) -> Option<Span> {
    let mut data = service.data.list().iter().flat_map(|datum| datum.items(cx.policy));
    let data = data.find(|item| item.what.id() == Some("video-surveillance")).map(|item| item.what.span);
    let purpose = || service.purposes.list().iter().find(|purpose| purpose.what.id() == Some("cctv"));
    data.or_else(|| purpose().map(|purpose| purpose.what.span))
}
