//! A host that browsers ask by themselves receives at least the address of every visitor, and is declared.

use crate::catalog::{Entry, Product};
use crate::check::seen::{Site, Stranger};
use crate::check::{Cx, Rule, remedy};
use crate::finding::{Code, Finding, Findings, Level};
use crate::scan::{Class, registrable};
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
        _ => "browsers ask this host by themselves",
    };
    let mut finding = RULE.finding(format!("undeclared third party `{}`", shorten(&first.host)), first.span, label);
    // Without a request, or for few browsers, or for a host that may well be one of ours, it is a warning.
    if stranger.products.is_empty() || matches!(first.class, Class::NoScript | Class::Hint) {
        finding.level = Level::Warning;
    }
    if let [product] = stranger.products[..] {
        let verified = product.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        finding = finding.label(product.name.span, format!("known to the catalog as `{}`{verified}", product.id.value));
    }
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
    Some(match stranger.products[..] {
        [] => of_nobody(finding, &first.host),
        [product] => of_product(cx, finding, product),
        _ => {
            let ids: Vec<&str> = stranger.products.iter().map(|product| product.id.as_str()).collect();
            finding.help(format!("declare a service with one of these products: `{}`", ids.join("`, `")))
        }
    })
}

fn of_nobody(finding: Finding, host: &str) -> Finding {
    let domain = registrable(host);
    let finding = finding.help(format!(
        "name who runs it under `processors` or `recipients`, with `hosts: [{domain}]`, and in the service that needs it"
    ));
    finding.help("or name it in `scope` if it is one of your own, or do without it")
}

fn of_product(cx: &Cx, finding: Finding, product: &Entry<Product>) -> Finding {
    let id = product.id.as_str();
    let finding = match remedy::declaring(cx, product) {
        Some(patches) => finding.choices("declare the service, and decide what is `todo`", patches),
        None => finding.help(format!("declare a service with `use: {id}`, and who provides it")),
    };
    let is_own = |other: &&Entry<Product>| other.provider.is_none() && other.name.value == product.name.value;
    let on_own_host = cx.catalog.products().find(is_own);
    let serves_files =
        product.categories.iter().any(|category| ["cdn", "font-provider"].contains(&category.value.as_str()));
    match on_own_host {
        Some(own) => finding.help(format!("or serve it from your own host, which is `use: {}`", own.id.value)),
        None if serves_files => finding.help("or serve the files from your own host, which needs no recipient"),
        None => finding,
    }
}
