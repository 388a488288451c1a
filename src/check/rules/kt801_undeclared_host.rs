//! A host that browsers ask by themselves receives at least the address of every visitor, and is declared.

use crate::check::seen::{Site, Stranger};
use crate::check::{Cx, Rule, remedy};
use crate::finding::{Code, Finding, Findings, Level};
use crate::scan::Class;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(801),
    name: "undeclared-host",
    level: Level::Error,
    law: &["gdpr 13(1)(e)", "gdpr 13(1)(f)", "tdddg 25(1)"],
    page: include_str!("kt801_undeclared_host.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for stranger in site.strangers.iter().filter(|stranger| stranger.is_undeclared()) {
        out.push_all(judge(cx, site, stranger));
    }
}

fn judge(cx: &Cx, site: &Site, stranger: &Stranger) -> Option<Finding> {
    let met = stranger.met(Class::is_request);
    let first = met.first()?;
    let label = match first.class {
        Class::NoScript => "browsers that run no script ask this host",
        Class::Hint => "browsers connect to this host",
        Class::Recorded => "a browser asked this host while it was recorded",
        _ => "browsers ask this host by themselves",
    };
    let mut finding = RULE.finding(format!("undeclared third party `{}`", shorten(&first.host)), first.span, label);
    // Without a request, or for few browsers, or for a host that may well be one of ours, it is a warning.
    if stranger.products.is_empty() || matches!(first.class, Class::NoScript | Class::Hint) {
        finding.level = Level::Warning;
    }
    finding = remedy::known_as(finding, &stranger.products);
    finding = finding.note(format!("met {}", site.count(&met)));
    let others: Vec<&str> = stranger.other_hosts(&first.host).into_iter().collect();
    if !others.is_empty() {
        finding = finding.note(format!("belongs together with `{}`", others.join("`, `")));
    }
    finding = finding.note(
        "Art. 13(1)(e) and (f) GDPR ask for the recipients and for transfers to other countries; every request brings \
         the address of the visitor",
    );
    if stranger.products.iter().any(|product| !product.cookies.is_empty()) {
        finding = finding.note("Section 25(1) TDDDG asks for clear information about what is stored on the device");
    }
    Some(remedy::declared(cx, finding, &first.host, &stranger.products, "at-once"))
}
