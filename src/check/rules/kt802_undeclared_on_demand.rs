//! A host that is asked once a visitor acts or a script decides is no less a recipient than one that is asked at once.

use crate::check::{Cx, Rule, remedy};
use crate::finding::{Code, Findings, Level};
use crate::scan::Class;
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(802),
    name: "undeclared-on-demand",
    level: Level::Warning,
    law: &["gdpr 13(1)(e)"],
    page: include_str!("kt802_undeclared_on_demand.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    for stranger in site.strangers.iter().filter(|stranger| stranger.is_undeclared()) {
        // What is asked at once has a finding of its own.
        if !stranger.met(Class::is_request).is_empty() {
            continue;
        }
        let known = !stranger.products.is_empty();
        // A string in a script or an attribute may be anything, unless it is the address of a product.
        let is_meant = |class| class == Class::Act || known && matches!(class, Class::Kept | Class::Script);
        let met = stranger.met(is_meant);
        let Some(first) = met.first() else { continue };
        let label = match first.class {
            Class::Act => "asked once the visitor acts",
            Class::Kept => "kept for a script to ask",
            _ => "mentioned in a script",
        };
        let title = format!("undeclared third party on demand: `{}`", shorten(&first.host));
        let mut finding = RULE.finding(title, first.span, label);
        if first.class == Class::Script {
            finding.level = Level::Hint;
        }
        finding = remedy::known_as(finding, &stranger.products).note(format!("met {}", site.count(&met)));
        finding = finding.note("Art. 13(1)(e) GDPR asks for the recipients, whenever they receive the data");
        let loads = if first.class == Class::Act { "on-click" } else { "after-consent" };
        out.push(remedy::declared(cx, finding, &first.host, &stranger.products, loads));
    }
}
