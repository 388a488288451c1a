//! How a product of the catalog comes into a declaration: the entries of its party and of a service that uses it. What
//! the catalog knows need not be repeated there, and what only the author can decide is `todo`.

use super::PartyList;
use crate::catalog::{Catalog, CookieKind, Device, Entry, Lasts, Product, ProductCookie, Role};
use crate::yaml::quoted;
use std::fmt::Write as _;

/// Entries longer than this are broken.
const WIDTH: usize = 96;

/// An entry: its id and its facts, each a key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// Its id.
    pub id: String,
    /// Its facts, in the order of the language.
    pub facts: Vec<String>,
}

/// What is known of how a site uses a product; nothing, where the catalog is asked alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    /// Whether it is met in pages of a site, and therefore visitors' data are at stake.
    pub in_pages: bool,
    /// When it is loaded, where that could be seen: a word of the key `loads`.
    pub loads: Option<&'static str>,
}

/// The entry of the party behind a product, where there is one.
pub fn party(catalog: &Catalog, product: &Entry<Product>) -> Option<(PartyList, Adopted)> {
    product.provider.as_ref()?;
    let (list, role) = match product.role.as_ref().map(|role| role.value) {
        Some(Role::Processor) => (PartyList::Processors, "agreement: todo"),
        Some(Role::JointController) => (PartyList::Recipients, "role: joint-controller, arrangement: todo"),
        Some(Role::Controller | Role::Authority) => (PartyList::Recipients, "role: controller"),
        None => (PartyList::Recipients, "role: todo"),
    };
    let mut facts = vec![role.to_owned()];
    if product.country.is_none() {
        facts.push("country: todo".to_owned());
    }
    let transfers: Vec<String> = countries(catalog, product).iter().map(|country| format!("{country}: todo")).collect();
    if !transfers.is_empty() {
        facts.push(format!("transfer: {{{}}}", transfers.join(", ")));
    }
    Some((list, Adopted { id: product.id.to_string(), facts }))
}

/// The entry of a service that uses a product.
pub fn service(product: &Entry<Product>, seen: Seen) -> Adopted {
    let hosted = is_host(product);
    let id = if hosted { "hosting" } else { product.id.value.as_str() }.to_owned();
    let mut facts = vec![format!("use: {}", product.id.value)];
    if hosted {
        facts.push(format!("places: {}", product.id.value));
    }
    facts.push(format!("subjects: {}", if seen.in_pages { "visitors" } else { "todo" }));
    if product.data.is_empty() {
        facts.push("data: todo".to_owned());
    }
    let purposes: Vec<String> = product.purposes.iter().map(|id| format!("{}: todo", id.value)).collect();
    facts.push(format!("purposes: {{{}}}", purposes.join(", ")));
    if matches!(&product.typical_bases[..], [only] if only.value == "consent") {
        facts.push("consent: todo".to_owned());
    }
    if seen.in_pages || product.provider.is_some() && product.device.is_some() && !hosted {
        facts.push(format!("loads: {}", seen.loads.unwrap_or("todo")));
    }
    let is_free = product.cookies.is_empty() && product.device.as_ref().is_some_and(|it| it.value == Device::None);
    if seen.in_pages && !hosted {
        facts.push("places: todo".to_owned());
    }
    facts.push(match &product.cookies[..] {
        [] if is_free => "cookies: none".to_owned(),
        [_, ..] if seen.in_pages => known_cookies(&product.cookies),
        _ => "cookies: todo".to_owned(),
    });
    facts.extend(["retention", "provision", "recipients"].map(|key| format!("{key}: todo")));
    Adopted { id, facts }
}

/// Whoever keeps servers stands behind a place, and services refer to that.
pub fn is_host(product: &Product) -> bool {
    product.categories.iter().any(|category| category.value == "hosting")
}

/// The countries outside the EEA that data go to for all we know.
pub fn countries(catalog: &Catalog, product: &Product) -> Vec<String> {
    let is_outside = |code: &str| catalog.find_country(code).is_some_and(|key| !catalog.country(&key).eea);
    let own = product.country.as_ref().map(|country| country.value.clone()).filter(|code| is_outside(code));
    let of_the_framework = product.dpf.as_ref().map(|_| "US".to_owned());
    let named = product.transfers.iter().map(|(country, _)| country.value.clone());
    let mut all: Vec<String> = own.into_iter().chain(of_the_framework).chain(named).collect();
    all.dedup();
    all
}

/// What a product is known to leave on a device. What it counts as is for the author to say.
fn known_cookies(cookies: &[ProductCookie]) -> String {
    let one = |cookie: &ProductCookie| {
        let mut facts = String::from("category: todo");
        // Writing to a string cannot fail.
        let _ =
            write!(facts, ", lasts: {}", cookie.lasts.as_ref().map_or_else(|| "todo".to_owned(), |it| lasts(it.value)));
        if let Some(kind) = kind_word(cookie.kind) {
            let _ = write!(facts, ", kind: {kind}");
        }
        if let Some(host) = &cookie.host {
            let _ = write!(facts, ", host: {}", host.value);
        }
        format!("\n  {}: {{{facts}}}", key(&cookie.name.value))
    };
    format!("cookies:{}", cookies.iter().map(one).collect::<String>())
}

/// A name as a key, in quotation marks where YAML would not take it for a name.
pub(crate) fn key(name: &str) -> String {
    let is_plain = name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '_')
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-.*".contains(sign));
    if is_plain { name.to_owned() } else { quoted(name) }
}

fn lasts(lasts: Lasts) -> String {
    match lasts {
        Lasts::Session => "session".to_owned(),
        Lasts::UntilDeleted => "until-deleted".to_owned(),
        Lasts::For(period) => period.to_string(),
    }
}

pub(crate) fn kind_word(kind: CookieKind) -> Option<&'static str> {
    match kind {
        CookieKind::Cookie => None,
        CookieKind::LocalStorage => Some("local-storage"),
        CookieKind::SessionStorage => Some("session-storage"),
        CookieKind::IndexedDb => Some("indexed-db"),
    }
}

impl Adopted {
    /// `id: {…}`, broken where a line would grow too long.
    pub fn entry(&self) -> String {
        let mut lines = vec![format!("{}: {{", self.id)];
        for (index, fact) in self.facts.iter().enumerate() {
            let is_last = index + 1 == self.facts.len();
            let fact = format!("{fact}{}", if is_last { "}" } else { "," });
            match lines.last_mut() {
                Some(line) if line.ends_with('{') => *line += &fact,
                Some(line) if line.len() + fact.len() < WIDTH => {
                    *line += " ";
                    *line += &fact;
                }
                _ => lines.push(format!("  {fact}")),
            }
        }
        lines.join("\n")
    }

    /// The same, or its value alone where it is an agreement and nothing else.
    pub fn short_entry(&self) -> String {
        match &self.facts[..] {
            [only] if only == "agreement: todo" => format!("{}: todo", self.id),
            _ => self.entry(),
        }
    }

    /// The entry with each fact on a line of its own, to be filled in.
    pub fn block(&self) -> String {
        let facts = self.facts.join("\n").replace('\n', "\n  ");
        format!("{}:\n  {facts}", self.id)
    }
}
