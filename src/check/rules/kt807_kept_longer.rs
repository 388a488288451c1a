//! What is kept on a device longer than the statement says makes it untrue.

use super::kt806_undeclared_storage::in_words;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Cookie, Lasts};
use crate::scan::Lifetime;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(807),
    name: "kept-longer",
    level: Level::Error,
    law: &["gdpr 5(1)(a)", "gdpr 13(2)(a)"],
    page: include_str!("kt807_kept_longer.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for item in &site.items {
        let Some((place, lifetime)) = item.longest() else { continue };
        // The service that declares the longest time explains it.
        let too_long = |cookie: &Cookie| cookie.lasts.given().is_some_and(|lasts| exceeds(lifetime, *lasts));
        if item.declared.is_empty() || !item.declared.iter().all(|(_, cookie)| too_long(cookie)) {
            continue;
        }
        let (_, cookie) = item.declared[0];
        let title = format!("`{}` is kept longer than declared", shorten(item.name));
        let mut finding = RULE.finding(title, place.span, format!("kept: {}", in_words(lifetime)));
        if let Some(span) = cookie.lasts.span() {
            finding = finding.label(span, "shorter, as declared");
        }
        let note = "how long an item lasts is part of what visitors learn about it (CJEU C-673/17); \
                    Art. 13(2)(a) GDPR asks for the period";
        out.push(finding.note(note).help("shorten it in the pages, or declare the time for which it is kept"));
    }
}

/// Whether a lifetime goes beyond a declared one. Months and years are taken at their longest, and a day beside them
/// counts for nothing.
fn exceeds(lifetime: Lifetime, declared: Lasts) -> bool {
    match (lifetime, declared) {
        (_, Lasts::UntilDeleted) | (Lifetime::Session, _) => false,
        (_, Lasts::Session) | (Lifetime::Unlimited, Lasts::For(_)) => true,
        (Lifetime::Seconds(seconds), Lasts::For(period)) => {
            let days = u64::from(period.years) * 366 + u64::from(period.months) * 31 + u64::from(period.weeks) * 7;
            let days = days + u64::from(period.days);
            let minutes = (days + u64::from(days > 0)) * 1440 + u64::from(period.hours) * 60;
            seconds > (minutes + u64::from(period.minutes) + 1) * 60
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::exceeds;
    use crate::model::Lasts;
    use crate::scan::Lifetime;

    #[test]
    fn lifetimes_are_compared_as_people_agree_on_them() {
        let day = 86_400;
        for (seconds, declared, is) in [
            (365 * day, "1 year", false),
            (366 * day, "1 year", false),
            (400 * day, "1 year", true),
            (184 * day, "6 months", false),
            (1_800, "30 minutes", false),
            (3_600, "30 minutes", true),
            (7 * day, "session", true),
            (7 * day, "until-deleted", false),
        ] {
            let lasts = Lasts::parse(declared).unwrap();
            assert_eq!(exceeds(Lifetime::Seconds(seconds), lasts), is, "{seconds} {declared}");
        }
        assert!(!exceeds(Lifetime::Session, Lasts::Session));
        assert!(exceeds(Lifetime::Unlimited, Lasts::parse("1 year").unwrap()));
    }
}
