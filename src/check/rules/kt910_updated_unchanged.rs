//! Pages that say something else than before under the same date look as if nothing had changed.

use crate::check::{Cx, Published, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::Stated;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(910),
    name: "updated-unchanged",
    level: Level::Warning,
    law: &["gdpr 5(2)"],
    page: include_str!("kt910_updated_unchanged.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let (Published::With { file, updated: then, version, changed }, Stated::Given(updated)) =
        (cx.published, &cx.policy.updated)
    else {
        return;
    };
    if changed.is_empty() || !Published::is_outdated(**updated, *then, cx.today) {
        return;
    }
    let label = if **updated == *then { "published with this date before" } else { "a later date is published" };
    let version = version.as_ref().map(|version| format!(", version {}", shorten(version))).unwrap_or_default();
    let noted = format!("`{file}` notes {then}{version}; what has changed since: {}", changed.join(", "));
    let finding = RULE.finding("`updated` is older than the newest change", updated.span, label).note(noted);
    let finding =
        finding.note("Art. 5(2) GDPR asks to be able to show what was done; practice puts a date on the page");
    out.push(finding.patch("name the day of the last change", updated.span, cx.today.to_string()));
}
