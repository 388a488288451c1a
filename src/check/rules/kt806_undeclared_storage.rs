//! What pages keep on a visitor's device is declared.

use crate::catalog::ProductCookie;
use crate::check::seen::Stranger;
use crate::check::stored::Item;
use crate::check::{Cx, Rule};
use crate::finding::{Code, Finding, Findings, Level};
use crate::scan::{Class, Lifetime, Storage};
use crate::yaml::shorten;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code(806),
    name: "undeclared-storage",
    level: Level::Error,
    law: &["tdddg 25(1)", "gdpr 13(1)(c)"],
    page: include_str!("kt806_undeclared_storage.md"),
    check: Some(check),
};

fn check(cx: &Cx, out: &mut Findings) {
    let Some(site) = cx.site else { return };
    let is_reported = |stranger: &Stranger| stranger.is_undeclared() && !stranger.met(Class::is_request).is_empty();
    let reported: Vec<&Stranger> = site.strangers.iter().filter(|stranger| is_reported(stranger)).collect();
    // What a host keeps that nobody declared belongs to that fault. A cache holds what the pages are made of.
    let is_meant = |item: &&Item| {
        item.declared.is_empty() && item.storage != Storage::Cache && !reported.iter().any(|one| item.is_of(one))
    };
    let mut told: Vec<(Option<&str>, Option<&str>)> = Vec::new();
    for item in site.items.iter().filter(is_meant) {
        // The items of a product are one fault, and so are those of another host.
        let whose = (item.domain, item.product.map(|(product, _)| product.id.as_str()));
        let alike: Vec<&Item> = if whose == (None, None) {
            vec![item]
        } else {
            if told.contains(&whose) {
                continue;
            }
            told.push(whose);
            let same = |other: &&Item| (other.domain, other.product.map(|(product, _)| product.id.as_str())) == whose;
            site.items.iter().filter(is_meant).filter(same).collect()
        };
        out.push(finding(item, &alike));
    }
}

fn finding(item: &Item, alike: &[&Item]) -> Finding {
    let first = item.first();
    let name = shorten(item.name);
    let what = if item.storage == Storage::Cookie { "cookie" } else { "item" };
    let label = match first.class {
        Class::Recorded => "kept while a browser was recorded",
        class if class.is_request() => "kept with the page",
        Class::Kept => "kept once a script takes it up, such as after consent",
        _ => "kept once a script gets there",
    };
    let mut finding = RULE.finding(format!("undeclared {what} `{name}`"), first.span, label);
    if !first.class.is_request() {
        finding.level = Level::Warning;
    }
    if let Some((product, known)) = item.product {
        let verified = product.verified.map(|day| format!(", verified on {day}")).unwrap_or_default();
        finding = finding.label(known.name.span, format!("an item of `{}`{verified}", product.id.value));
    }
    if let Some(domain) = item.domain {
        finding = finding.note(format!("belongs to `{domain}`"));
    }
    let others: Vec<&str> = alike.iter().map(|other| other.name).filter(|other| *other != item.name).collect();
    if !others.is_empty() {
        finding = finding.note(format!("undeclared, too: `{}`", others.join("`, `")));
    }
    let note = "Section 25(1) TDDDG asks for clear information about what is stored on the device, and for consent \
                unless it is strictly necessary";
    let lines: Vec<String> = alike.iter().map(|item| line(item)).collect();
    let place = match item.product {
        Some((product, _)) => format!("the service with `use: {}`", product.id.value),
        None => "the service that needs it".to_owned(),
    };
    finding.note(note).help(format!("declare it in {place}: `cookies: {{{}}}`", lines.join(", ")))
}

/// The item as a declaration names it: `_ga: statistics 2 years`. Whether it is necessary is for the author to say.
fn line(item: &Item) -> String {
    let lasts = item.longest().map_or_else(|| "…".to_owned(), |(_, lifetime)| in_words(lifetime));
    let known = item.product.and_then(|(_, known): (_, &ProductCookie)| known.category.as_ref());
    let category = known.map_or("…", |category| category.value.word());
    let kind = match item.storage {
        Storage::Cookie => None,
        other => Some(other.word()),
    };
    match (kind, item.domain) {
        (None, None) => format!("{}: {category} {lasts}", item.name),
        (kind, domain) => {
            let kind = kind.map(|kind| format!(", kind: {kind}")).unwrap_or_default();
            let host = domain.map(|domain| format!(", host: {domain}")).unwrap_or_default();
            format!("{}: {{category: {category}, lasts: {lasts}{kind}{host}}}", item.name)
        }
    }
}

/// A lifetime in the words of a declaration, in the largest unit that it is a multiple of.
pub(super) fn in_words(lifetime: Lifetime) -> String {
    let seconds = match lifetime {
        Lifetime::Session => return "session".to_owned(),
        Lifetime::Unlimited => return "until-deleted".to_owned(),
        Lifetime::Seconds(seconds) => seconds,
    };
    let units = [(31_536_000, "year"), (86_400, "day"), (3_600, "hour")];
    let fitting = units.into_iter().find(|(length, _)| seconds > 0 && seconds.is_multiple_of(*length));
    // A browser that was recorded tells a moment later what is left of it.
    let (count, unit) = match fitting {
        Some((length, unit)) => (seconds / length, unit),
        None if seconds > 86_400 => (seconds.div_ceil(86_400), "day"),
        None => (seconds.div_ceil(60), "minute"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}
