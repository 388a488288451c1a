//! What a site says of itself and of whoever is behind it, in places meant for machines: languages, its address, an
//! organisation in JSON-LD, and the mail address and telephone number of its imprint.
//!
//! Only what all pages agree on is told. Texts for people are not read, but for the words of links.

use super::Format;
use super::address::{Base, plain};
use super::tag::{Markup, Markups, Raw, Tag};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// Something that a site says, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it says.
    pub value: String,
    /// The file and the kind of place, for people.
    pub from: String,
}

/// What a site says of itself. What is left out is said nowhere, or differently on different pages.
#[derive(Debug, Default)]
pub struct Portrait {
    /// The languages of its pages, those of most pages first.
    pub languages: Vec<Told>,
    /// Where it is served: scheme and host.
    pub address: Option<Told>,
    /// What it calls itself.
    pub name: Option<Told>,
    /// The page on who is responsible, as a path inside the site.
    pub imprint: Option<Told>,
    /// The present privacy statement, as a path inside the site.
    pub statement: Option<Told>,
    /// The organisation behind it, by the words of schema.org: `legalName`, `streetAddress`, `postalCode`,
    /// `addressLocality`, `addressCountry`, `email`, `telephone`, `vatID`.
    pub organisation: BTreeMap<&'static str, Told>,
}

/// Facts of an organisation that are of use.
const FACTS: [&str; 4] = ["email", "telephone", "faxNumber", "vatID"];
const ADDRESS: [&str; 4] = ["streetAddress", "postalCode", "addressLocality", "addressCountry"];

/// Words in addresses and texts of links to the page on who is responsible.
const IMPRINT: [&str; 5] = ["impressum", "imprint", "legal-notice", "legal notice", "anbieterkennzeichnung"];
/// Words in those to the statement.
const STATEMENT: [&str; 4] = ["datenschutz", "privacy", "data protection", "data-protection"];

/// What one page says.
#[derive(Debug, Default)]
struct Page {
    lang: Option<String>,
    addresses: Vec<String>,
    site_name: Option<String>,
    title: Option<String>,
    data: Vec<Value>,
    /// Links that may lead to the imprint or to the statement: the address, and it and the words in small letters.
    links: Vec<(String, String)>,
    mails: BTreeSet<String>,
    phones: BTreeSet<String>,
    base: Option<String>,
}

/// What is said in different places, each value with where it was met first.
type Said = BTreeMap<String, String>;

/// What pages say. Given are files, each with its path inside the site and its text.
pub fn portrait<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Portrait {
    let files = files.into_iter().filter(|(path, _)| Format::of(path) == Some(Format::Html));
    let pages: Vec<(&str, Page)> = files.map(|(path, text)| (path, read(text))).collect();
    let mut portrait = Portrait { languages: languages(&pages), ..Portrait::default() };
    let mut addresses = Said::new();
    let (mut names, mut facts) = (Said::new(), BTreeMap::<&'static str, Said>::new());
    for (path, page) in &pages {
        for address in &page.addresses {
            let origin = Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
            let origin = origin.filter(|url| url.domain().is_some()).map(|url| url.origin().ascii_serialization());
            addresses.extend(origin.filter(|it| !addresses.contains_key(it)).map(|it| (it, (*path).to_owned())));
        }
        let name = page.site_name.iter().map(|name| (name.clone(), format!("{path}, og:site_name")));
        name.for_each(|(name, from)| _ = names.entry(name).or_insert(from));
        for value in &page.data {
            organisations(value, &mut |key, value| {
                let from = format!("{path}, JSON-LD");
                facts.entry(key).or_default().entry(value.to_owned()).or_insert(from);
            });
        }
    }
    portrait.address = agreed(addresses);
    let home = pages.iter().find(|(path, _)| matches!(*path, "index.html" | "index.htm"));
    let title = home.and_then(|(path, page)| Some((page.title.clone()?, format!("{path}, <title>"))));
    portrait.name = agreed(names).or_else(|| title.map(|(value, from)| Told { value, from }));
    portrait.imprint = most_linked(&pages, &IMPRINT, portrait.address.as_ref());
    portrait.statement = most_linked(&pages, &STATEMENT, portrait.address.as_ref());
    let imprint =
        portrait.imprint.as_ref().and_then(|imprint| pages.iter().find(|(path, _)| is_at(path, &imprint.value)));
    if let Some((path, page)) = imprint {
        for (key, values, scheme) in [("email", &page.mails, "mailto:"), ("telephone", &page.phones, "tel:")] {
            let said = facts.entry(key).or_default();
            // Structured data and the imprint may write a number differently.
            let is_new = |value: &&String| !said.keys().any(|known| is_same(known, value));
            let new: Vec<String> = values.iter().filter(is_new).cloned().collect();
            said.extend(new.into_iter().map(|value| (value, format!("{path}, {scheme}"))));
        }
    }
    portrait.organisation = facts.into_iter().filter_map(|(key, said)| Some((key, agreed(said)?))).collect();
    portrait
}

/// The one value that is said; nothing where places disagree.
fn agreed(said: Said) -> Option<Told> {
    let mut said = said.into_iter();
    let (value, from) = said.next()?;
    said.next().is_none().then_some(Told { value, from })
}

/// Whether two values are the same but for spaces, signs between digits and the case of letters.
fn is_same(one: &str, other: &str) -> bool {
    let signs = |text: &str| text.to_lowercase().replace([' ', '-', '/', '(', ')', '\u{a0}'], "");
    signs(one) == signs(other)
}

fn languages(pages: &[(&str, Page)]) -> Vec<Told> {
    let mut counts: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for (path, page) in pages {
        let Some(lang) = &page.lang else { continue };
        counts.entry(lang.clone()).or_insert((0, path)).0 += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    let told = |(value, (count, path)): (String, (usize, &str))| Told {
        value,
        from: format!("{path}, <html lang>, {}", pages_in_words(count)),
    };
    counts.into_iter().map(told).collect()
}

fn pages_in_words(count: usize) -> String {
    format!("{count} page{}", if count == 1 { "" } else { "s" })
}

/// The path to which most pages link by one of these words.
fn most_linked(pages: &[(&str, Page)], words: &[&str], address: Option<&Told>) -> Option<Told> {
    let host = address.and_then(|told| Url::parse(&told.value).ok()).and_then(|url| url.domain().map(str::to_owned));
    let own: Vec<String> = host.into_iter().collect();
    let mut linked: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for (path, page) in pages {
        let base = Base::of(path);
        let base = page.base.as_ref().and_then(|href| base.join(href)).unwrap_or(base);
        let is_meant = |(_, told): &&(String, String)| words.iter().any(|word| told.contains(word));
        let led = page.links.iter().filter(is_meant).filter_map(|(href, _)| base.resolve(href, &own));
        let led: BTreeSet<String> = led.filter(|to| to.host.is_none()).map(|to| to.path.into_owned()).collect();
        for to in led {
            linked.entry(to).or_insert((0, path)).0 += 1;
        }
    }
    // Of equals the shortest, which is not a page below another.
    let most = linked.into_iter().min_by_key(|(to, (count, _))| (std::cmp::Reverse(*count), to.len()))?;
    let (value, (count, path)) = most;
    Some(Told { value, from: format!("{path}, linked from {}", pages_in_words(count)) })
}

/// Whether a file is the page at a path of the site.
fn is_at(file: &str, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    let rest = file.strip_prefix(path).unwrap_or(file);
    matches!(rest, "" | ".html" | ".htm" | "/index.html" | "/index.htm")
}

/// The facts of organisations in structured data, those of the site itself: at the top, in a graph, or as publisher.
fn organisations(value: &Value, told: &mut impl FnMut(&'static str, &str)) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| organisations(value, told)),
        Value::Object(node) => {
            ["@graph", "publisher"]
                .iter()
                .filter_map(|key| node.get(*key))
                .for_each(|inner| organisations(inner, told));
            if is_organisation(node) {
                organisation(node, told);
            }
        }
        _ => {}
    }
}

/// Whether a node is an organisation by its type, or a kind of local business by what it tells.
fn is_organisation(node: &Map<String, Value>) -> bool {
    let types: Vec<&str> = match node.get("@type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => return false,
    };
    let is_named = types.iter().any(|kind| {
        kind.ends_with("Organization")
            || kind.ends_with("Business")
            || matches!(*kind, "Corporation" | "NGO" | "OnlineStore")
    });
    let is_other = types.iter().any(|kind| matches!(*kind, "Person" | "Place" | "Event" | "Product" | "JobPosting"));
    is_named
        || !is_other && node.contains_key("address") && (node.contains_key("telephone") || node.contains_key("email"))
}

fn organisation(node: &Map<String, Value>, told: &mut impl FnMut(&'static str, &str)) {
    let text = |node: &Map<String, Value>, key: &str| -> Option<String> {
        let text = match node.get(key)? {
            Value::Array(several) if several.len() == 1 => several[0].as_str()?,
            value => value.as_str()?,
        };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!text.is_empty()).then_some(text)
    };
    if let Some(name) = text(node, "legalName").or_else(|| text(node, "name")) {
        told("legalName", &name);
    }
    for key in FACTS {
        if let Some(value) = text(node, key) {
            told(key, value.strip_prefix("mailto:").unwrap_or(&value));
        }
    }
    let address = match node.get("address") {
        Some(Value::Array(several)) if several.len() == 1 => several[0].as_object(),
        address => address.and_then(Value::as_object),
    };
    for key in ADDRESS {
        if let Some(value) = address.and_then(|address| text(address, key)) {
            told(key, &value);
        }
    }
}

/// Reads a page.
fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut markups = Markups::of(text);
    // The element whose text is awaited, and the link that is open.
    let (mut within, mut link) = (None::<(Tag<'_>, usize)>, None::<(String, usize)>);
    while let Some(markup) = markups.next() {
        match markup {
            Markup::Start(tag) => {
                page.start(&tag);
                let raw = match &*tag.name {
                    "title" | "textarea" | "style" | "noscript" | "xmp" | "iframe" | "noembed" | "noframes" => {
                        Some(Raw::Text)
                    }
                    "script" => Some(Raw::Script),
                    _ => None,
                };
                let end = tag.end;
                if let Some(href) = tag.get("href").filter(|_| tag.name == "a") {
                    link = Some((href.trim().to_owned(), end));
                }
                if let Some(raw) = raw {
                    markups.skip_text(raw);
                    within = Some((tag, end));
                }
            }
            Markup::End(name, at) => {
                let between = |start: usize| text.get(start..at.start).unwrap_or_default();
                if let Some((tag, start)) = within.take_if(|(tag, _)| tag.name == name) {
                    page.text(&tag, between(start));
                } else if let Some((href, start)) = link.take_if(|_| name == "a") {
                    page.link(href, between(start));
                }
            }
            Markup::Comment(_) => {}
        }
    }
    page
}

impl Page {
    /// Takes in an element.
    fn start(&mut self, tag: &Tag<'_>) {
        let content = || tag.get("content").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        match &*tag.name {
            "html" if self.lang.is_none() => {
                let lang = tag.get("lang").unwrap_or_default();
                let lang = lang.trim().split(['-', '_']).next();
                self.lang = lang.filter(|lang| !lang.is_empty()).map(str::to_ascii_lowercase);
            }
            "base" if self.base.is_none() => self.base = tag.get("href").map(Cow::into_owned),
            "link" if tag.says("rel", "canonical") => self.addresses.extend(tag.get("href").map(Cow::into_owned)),
            "meta" if tag.says("property", "og:url") => self.addresses.extend(content()),
            "meta" if tag.says("property", "og:site_name") => self.site_name = content(),
            _ => {}
        }
    }

    /// Takes in the text of an element.
    fn text(&mut self, tag: &Tag<'_>, text: &str) {
        match &*tag.name {
            "title" if self.title.is_none() && !text.contains('&') => {
                let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
                self.title = (!title.is_empty()).then_some(title);
            }
            "script" if tag.says("type", "application/ld+json") => self.data.extend(serde_json::from_str(text)),
            _ => {}
        }
    }

    /// Takes in a link with what stands in it.
    fn link(&mut self, href: String, text: &str) {
        let plain = |rest: &str| plain(rest.split('?').next().unwrap_or_default().into()).trim().to_owned();
        if let Some(mail) = href.strip_prefix("mailto:") {
            self.mails.extend(Some(plain(mail)).filter(|mail| !mail.is_empty()));
        } else if let Some(phone) = href.strip_prefix("tel:") {
            self.phones.extend(Some(plain(phone)).filter(|phone| !phone.is_empty()));
        } else {
            let told = format!("{text} {href}").to_lowercase();
            if IMPRINT.iter().chain(&STATEMENT).any(|word| told.contains(word)) {
                self.links.push((href, told));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::portrait;

    const HOME: &str = r#"<!doctype html><html lang="de-DE"><title>Tischlerei Muster – Möbel</title>
        <link rel=canonical href="https://www.muster.example/">
        <script type="application/ld+json">{"@graph": [{"@type": "LocalBusiness", "name": "Muster GmbH",
          "address": {"@type": "PostalAddress", "streetAddress": "Weg 1", "postalCode": "01067",
            "addressLocality": "Dresden", "addressCountry": "DE"}, "telephone": "+49 351 555 01-00"}]}</script>
        <footer><a href="/impressum/">Impressum</a> <a href=datenschutz.html>Datenschutz</a></footer>"#;

    #[test]
    fn what_pages_agree_on_is_told() {
        let imprint = "<html lang=de><a href='mailto:info%40muster.example?subject=x'>Mail</a>
            <a href=tel:+493515550100>Anruf</a><a href=/impressum/>Impressum</a><a href=/blog/impressum-tipps/>x</a>";
        let told = portrait([("index.html", HOME), ("impressum/index.html", imprint)]);
        let fact = |key| told.organisation.get(key).map(|told| told.value.as_str());
        assert_eq!(told.languages.iter().map(|it| it.value.as_str()).collect::<Vec<_>>(), ["de"]);
        assert_eq!(told.address.as_ref().map(|it| it.value.as_str()), Some("https://www.muster.example"));
        assert_eq!(told.imprint.as_ref().map(|it| it.value.as_str()), Some("impressum/"));
        assert_eq!(told.statement.as_ref().map(|it| it.value.as_str()), Some("datenschutz.html"));
        assert_eq!(told.name.as_ref().map(|it| it.value.as_str()), Some("Tischlerei Muster – Möbel"));
        assert_eq!(fact("legalName"), Some("Muster GmbH"));
        assert_eq!(fact("email"), Some("info@muster.example"));
        assert_eq!(fact("telephone"), Some("+49 351 555 01-00"));
        assert_eq!(fact("addressLocality"), Some("Dresden"));
    }

    #[test]
    fn what_differs_is_left_out() {
        let other = HOME.replace("Muster GmbH", "Andere GmbH").replace("www.muster", "www.anders");
        let imprint = "<a href=mailto:a@muster.example>a</a><a href=mailto:b@muster.example>b</a><a href=tel:110>c</a>";
        let told = portrait([("index.html", HOME), ("other.html", &other), ("impressum/index.html", imprint)]);
        assert!(told.address.is_none() && !told.organisation.contains_key("legalName"));
        assert!(!told.organisation.contains_key("email") && !told.organisation.contains_key("telephone"));
        assert!(portrait([("x.html", "<script type=application/ld+json>{</script><a href")]).languages.is_empty());
    }
}
