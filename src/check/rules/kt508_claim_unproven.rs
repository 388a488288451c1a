//! A demanded claim that the declaration neither proves nor contradicts is vouched for by nobody.

use crate::catalog::Without;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Findings, Level};
use crate::model::{Claim, ClaimSet, Service, covers, judge, services_in};

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(508),
    name: "claim-unproven",
    level: Level::Warning,
    law: &["gdpr 5(1)(a)"],
    page: include_str!("kt508_claim_unproven.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    for service in cx.policy.services_and_parts().filter(|service| service.cookies.is_unsaid()) {
        // What is unsaid about recipients, countries and decisions has findings of its own.
        let Some(claim) = cx.policy.claims.iter().find_map(|set| open(cx, set, service)) else { continue };
        let title = format!("`{}` is not proven by `{}`", claim.what.as_str(), service.id.value);
        let finding = RULE.finding(title, service.id.span, "declared without `cookies`");
        let finding = finding.label(claim.what.span, "claimed here");
        let finding = finding.note("Art. 5(1)(a) GDPR asks for processing that is fair and transparent");
        out.push(finding.help("add `cookies: none` to the service or to `all` of its chapter, or name what it stores"));
    }
}

/// A claim on storage that the service is neither excepted from nor states anything about.
fn open<'p>(cx: &Cx, set: &'p ClaimSet, service: &Service) -> Option<&'p Claim> {
    let contains = |whole: &Service| whole.id.span == service.id.span || cx.holds(whole.span, service.span);
    let whole = services_in(cx.policy, &set.scope).find(|whole| contains(whole))?;
    set.claims.iter().find(|claim| {
        let entry = cx.catalog.claim(&claim.what);
        let is_excepted = claim.except.iter().any(|exception| covers(exception, whole));
        let on_storage = entry.derived && entry.cookies != Without::Unsaid && !is_excepted;
        on_storage && judge(cx.policy, cx.catalog, &set.scope, entry, &claim.except).against.is_empty()
    })
}
