//! An `allow` that lowers nothing is a leftover, or a slip in its rule or its place.
//!
//! Which ones are idle can be told only after all other rules, so `check::run` asks this file for the words.

use crate::check::{Cx, RULES, Rule, places, rule};
use crate::finding::{Code, Finding, Level};
use crate::model::Allow;
use crate::yaml::{nearest, shorten};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(903),
    name: "idle-allow",
    level: Level::Warning,
    law: &[],
    page: include_str!("kt903_idle_allow.md"),
    check: None,
};

/// The finding about an allow that was applied to nothing; none where its missing reason is reported anyway.
pub(in crate::check) fn idle(cx: &Cx, allow: &Allow) -> Option<Finding> {
    allow.because.given()?;
    let name = shorten(&allow.rule);
    let Some(rule) = rule(&allow.rule) else {
        let finding =
            RULE.finding(format!("`allow` for an unknown rule `{name}`"), allow.rule.span, "no rule is called so");
        return Some(match nearest(&allow.rule, RULES.iter().map(|rule| rule.name)) {
            Some(near) => finding.choice(format!("a rule with a similar name exists: `{near}`"), allow.rule.span, near),
            None => finding.help("`klartext explain` lists the rules"),
        });
    };
    // Without the site nobody can tell.
    if rule.needs_site() && cx.site.is_none() {
        return None;
    }
    if !rule.may_be_allowed() {
        let finding = RULE.finding(format!("`allow` for `{name}` has no effect"), allow.rule.span, "cannot be lowered");
        return Some(
            finding.note("findings of this rule stay as they are, because the statement would be wrong or incomplete"),
        );
    }
    let title = format!("`allow` for `{name}` matches nothing");
    Some(match &allow.at {
        Some(at) if places(cx, allow).is_none() => {
            let title = format!("`allow` at an unknown place `{}`", shorten(at));
            RULE.finding(title, at.span, "no chapter, service, part, party, place or text has this id")
        }
        Some(at) => {
            let finding = RULE.finding(title, allow.rule.span, "no finding of this rule");
            finding.label(at.span, "at this place").help("remove it, or name the place that is meant")
        }
        None => RULE.finding(title, allow.rule.span, "no finding of this rule").help("remove it"),
    })
}
