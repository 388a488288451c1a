//! What would declare a third party that was met in the built site. What was seen is filled in, and what the author has
//! to decide stays `todo`.

use super::Cx;
use crate::catalog::{Entry, Product};
use crate::finding::{Finding, Patch};
use crate::model::adopted::{self, Seen};
use crate::scan::registrable;
use crate::source::{FileId, Span};

/// What the catalog knows a third party as, if that is one product.
pub(super) fn known_as(finding: Finding, products: &[&Entry<Product>]) -> Finding {
    let [product] = products else { return finding };
    let verified = product.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
    finding.label(product.name.span, format!("known to the catalog as `{}`{verified}", product.id.value))
}

/// How a host can be declared, or done without. `loads` is when it is asked, as far as that was seen.
pub(super) fn declared(
    cx: &Cx,
    finding: Finding,
    host: &str,
    products: &[&Entry<Product>],
    loads: &'static str,
) -> Finding {
    match products {
        [] => {
            let domain = registrable(host);
            let help = format!("name who runs it under `processors` or `recipients`, with `hosts: [{domain}]`");
            finding
                .help(format!("{help}, and name them in the service that needs it"))
                .help("or name it in `scope` if it is one of your own, or do without it")
        }
        [product] => of_product(cx, finding, product, loads),
        _ => {
            let ids: Vec<&str> = products.iter().map(|product| product.id.as_str()).collect();
            finding.help(format!("declare a service with one of these products: `{}`", ids.join("`, `")))
        }
    }
}

fn of_product(cx: &Cx, finding: Finding, product: &Entry<Product>, loads: &'static str) -> Finding {
    let id = product.id.as_str();
    let finding = match declaring(cx, product, loads) {
        Some(patches) => finding.choices("declare the service, and decide what is `todo`", patches),
        None => finding.help(format!("declare a service with `use: {id}`, and who provides it")),
    };
    let is_own = |other: &&Entry<Product>| other.provider.is_none() && other.name.value == product.name.value;
    let mut categories = product.categories.iter().map(|category| category.value.as_str());
    match cx.catalog.products().find(is_own) {
        Some(own) => finding.help(format!("or serve it from your own host, which is `use: {}`", own.id.value)),
        None if categories.any(|category| ["cdn", "font-provider"].contains(&category)) => {
            finding.help("or serve the files from your own host, which needs no recipient")
        }
        None => finding,
    }
}

/// A product as a service of the website, and who provides it among the parties, if nobody declares that yet. None
/// where the declaration has no place for it that could be told for certain.
fn declaring(cx: &Cx, product: &Entry<Product>, loads: &'static str) -> Option<Vec<Patch>> {
    // Whoever keeps servers is declared as a place, too, and an id that is taken is for the author to sort out.
    let is_taken = cx.policy.services_and_parts().any(|service| service.id.as_str() == product.id.as_str());
    if adopted::is_host(product) || is_taken {
        return None;
    }
    let website = cx.policy.chapters.iter().find(|chapter| chapter.id.as_str() == "website");
    let last = website.or(cx.policy.chapters.last())?.services.last()?;
    let (behind, indent) = behind(cx, last.id.span, last.span)?;
    let service = adopted::service(product, Seen { in_pages: true, loads: Some(loads) });
    let service = Patch { span: behind, text: indented(&service.block(), indent) };
    Some([service].into_iter().chain(provider(cx, product, behind.file)).collect())
}

/// The provider of a product as a party, in the file where its service stands.
fn provider(cx: &Cx, product: &Entry<Product>, file: FileId) -> Option<Patch> {
    let firm = product.provider.as_deref()?;
    let same_firm = |entry: &Product| entry.provider.as_deref() == Some(firm);
    let known = cx.policy.parties.iter().filter_map(|party| party.product.as_ref());
    if known.into_iter().any(|key| same_firm(cx.catalog.product(key))) {
        return None;
    }
    let (list, party) = adopted::party(cx.catalog, product)?;
    let entry = party.short_entry();
    let mut listed = cx.policy.parties.iter().filter(|party| party.list == list && party.id.span.file == file);
    if let Some(last) = listed.next_back() {
        let (span, indent) = behind(cx, last.id.span, last.span)?;
        return Some(Patch { span, text: indented(&entry, indent) });
    }
    let end = cx.sources.get(file).text.trim_end().len();
    Some(Patch { span: Span::new(file, end..end), text: format!("\n{}:{}", list.key(), indented(&entry, "  ")) })
}

/// Lines behind others, as far in as these.
fn indented(entry: &str, indent: &str) -> String {
    entry.lines().fold(String::new(), |text, line| format!("{text}\n{indent}{line}"))
}

/// The end of the line on which an entry of a block mapping ends, and how far its key is indented.
fn behind<'p>(cx: &Cx<'p>, key: Span, entry: Span) -> Option<(Span, &'p str)> {
    let text = &cx.sources.get(key.file).text;
    let start = text[..key.range().start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[start..key.range().start];
    let end = text[..entry.range().end].trim_end().len();
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    (indent.trim().is_empty() && !indent.is_empty()).then(|| (Span::new(key.file, end..end), indent))
}
