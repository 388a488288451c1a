//! Products and providers: who is behind them, what they read and what they leave on a device.
//!
//! Facts only. Which basis, which period and whether consent is needed is for the declaration to say.

use super::Entry;
use super::read::{self, Asked, Origin, date, entry, flag, one, text, texts};
use crate::finding::Findings;
use crate::source::{At, Span};
use crate::value::{Date, Period};
use crate::yaml::{self, Fields, KeyInfo, Node, Table};
use rustc_hash::FxHashMap;

/// A product or a provider. One that runs on the controller's own servers has no provider.
#[derive(Debug, Clone)]
pub struct Product {
    /// Its name.
    pub name: At<String>,
    /// The firm behind it, by its full name.
    pub provider: Option<At<String>>,
    /// The firm's country by ISO code.
    pub country: Option<At<String>>,
    /// The firm's address in one line, without the country.
    pub address: Option<At<String>>,
    /// What the firm usually is to those who use the product.
    pub role: Option<At<Role>>,
    /// The firm's privacy information.
    pub policy: Option<At<String>>,
    /// What it is usually used for: ids of the purposes.
    pub purposes: Vec<At<String>>,
    /// Bases often found in practice, as words of a declaration: no advice and no default.
    pub typical_bases: Vec<At<String>>,
    /// How it touches the visitor's device, where that is the same for everyone.
    pub device: Option<At<Device>>,
    /// How a page is recognised that embeds it.
    pub places: WebPlaces,
    /// The data it usually works with: ids of the vocabulary.
    pub data: Vec<At<String>>,
    /// What it leaves on the visitor's device.
    pub cookies: Vec<ProductCookie>,
    /// The kinds of recipients it belongs to: ids of the vocabulary.
    pub categories: Vec<At<String>>,
    /// Whether its firm, or the firm's parent, is listed under the EU-US Data Privacy Framework.
    pub dpf: Option<Dpf>,
    /// The safeguard that its firm names for data going to a country, by ISO code, where it is not the framework.
    pub transfers: Vec<(At<String>, At<String>)>,
    /// Whether an AI system answers whoever converses with it.
    pub answers_by_machine: bool,
    /// What only the author can decide, beyond what every product asks.
    pub decide: Vec<At<String>>,
}

/// Where on the web a product is met. `*` stands for any signs.
#[derive(Debug, Clone, Default)]
pub struct WebPlaces {
    /// Whole domains: each with every host below it.
    pub domains: Vec<At<String>>,
    /// Single hosts. One that others share is followed by the beginning of a path.
    pub hosts: Vec<At<String>>,
    /// Parts of paths on the site's own hosts, by which software is recognised that one runs oneself.
    pub paths: Vec<At<String>>,
}

/// What § 25 TDDDG usually asks of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    /// It neither stores nor reads anything.
    None,
    /// It stores or reads something that needs consent (§ 25(1)).
    Consent,
    /// It stores or reads what the visitor asked for (§ 25(2) No. 2).
    Necessary,
}

/// What an outside party is to the controller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Acts on our behalf (Art. 28 GDPR).
    Processor,
    /// Decides itself (Art. 4 No. 7 GDPR).
    Controller,
    /// Decides with us (Art. 26 GDPR).
    JointController,
    /// A public authority.
    Authority,
}

/// A cookie or another item of storage that a product is known for.
#[derive(Debug, Clone)]
pub struct ProductCookie {
    /// Its name; `*` stands for any signs.
    pub name: At<String>,
    /// What kind of storage it is.
    pub kind: CookieKind,
    /// The host that sets it, if it is not the site's own.
    pub host: Option<At<String>>,
    /// What it is for: an id of the purposes.
    pub purpose: Option<At<String>>,
    /// How long it lasts, where that is known.
    pub lasts: Option<At<Lasts>>,
    /// What it usually counts as: a suggestion, never taken for the author's word.
    pub category: Option<At<CookieCategory>>,
}

/// What kind of storage an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum CookieKind {
    /// A cookie.
    #[default]
    Cookie,
    /// Local storage.
    LocalStorage,
    /// Session storage.
    SessionStorage,
    /// A database in the browser.
    IndexedDb,
}

/// What an item of storage is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CookieCategory {
    /// Strictly necessary (§ 25(2) No. 2 TDDDG).
    Necessary,
    /// Comfort.
    Functional,
    /// Statistics.
    Statistics,
    /// Marketing.
    Marketing,
    /// Content of others that is embedded.
    ExternalMedia,
}

/// How long an item of storage lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// Until the browser is closed.
    Session,
    /// A period.
    For(Period),
    /// Until someone deletes it.
    UntilDeleted,
}

/// An entry of the list of the EU-US Data Privacy Framework.
#[derive(Debug, Clone)]
pub struct Dpf {
    /// Where it stands.
    pub at: Span,
    /// Whether the organisation was on the list when it was checked.
    pub listed: bool,
    /// The organisation on the list, where it is not the provider itself.
    pub organisation: Option<String>,
    /// Its number on the list.
    pub id: Option<String>,
    /// The day on which the certification has to be renewed.
    pub until: Option<Date>,
    /// When the list was checked.
    pub checked: Date,
    /// Whether the certification leaves out data of employees.
    pub leaves_out_staff: bool,
}

static TABLE: Table = Table {
    name: "a product",
    keys: &[
        KeyInfo::new("name", "its name"),
        KeyInfo::new("provider", "the firm behind it"),
        KeyInfo::new("country", "the firm's country"),
        KeyInfo::new("address", "the firm's address without the country"),
        KeyInfo::new("role", "`processor`, `controller` or `joint-controller`"),
        KeyInfo::new("policy", "the firm's privacy information"),
        KeyInfo::new("purposes", "what it is usually used for"),
        KeyInfo::new("typical-bases", "bases often found in practice"),
        KeyInfo::new("device", "what it does on the device: `none`, `consent` or `necessary`"),
        KeyInfo::new("domains", "domains that belong to it, each with every host below it"),
        KeyInfo::new("hosts", "single hosts that belong to it, with the beginning of a path where shared"),
        KeyInfo::new("paths", "parts of paths by which it is recognised on one's own host"),
        KeyInfo::new("data", "data it usually works with"),
        KeyInfo::new("cookies", "what it leaves on the visitor's device"),
        KeyInfo::new("categories", "kinds of recipients it belongs to"),
        KeyInfo::new("dpf", "its entry in the list of the Data Privacy Framework"),
        KeyInfo::new("transfer", "the safeguard that its firm names, by country"),
        KeyInfo::new("answers-by-machine", "whether an AI system answers whoever converses with it"),
        KeyInfo::new("decide", "what only the author can decide"),
        KeyInfo::new("note", "what else is worth knowing"),
        read::SOURCES,
        read::VERIFIED,
        read::NEEDS_REVIEW,
    ],
};

static COOKIE: Table = Table {
    name: "a cookie",
    keys: &[
        KeyInfo::new("kind", "`cookie`, `local-storage`, `session-storage` or `indexed-db`"),
        KeyInfo::new("host", "the host that sets it, if it is not the site's own"),
        KeyInfo::new("lasts", "`session`, `until-deleted` or a period"),
        KeyInfo::new("for", "what it is for"),
        KeyInfo::new("category", "what it usually counts as"),
    ],
};

static DPF: Table = Table {
    name: "an entry in the list of the Data Privacy Framework",
    keys: &[
        KeyInfo::new("listed", "whether it is on the list"),
        KeyInfo::new("organisation", "the organisation on the list"),
        KeyInfo::new("id", "its number"),
        KeyInfo::new("until", "when the certification has to be renewed"),
        KeyInfo::new("checked", "when the list was checked"),
        KeyInfo::new("staff", "`false` where the certification leaves out data of employees"),
    ],
};

pub(super) fn read(from: &yaml::Entry, file: &Origin, out: &mut Findings) -> Option<Entry<Product>> {
    entry(from, file, &TABLE, out, product)
}

fn product(asked: &mut Asked<'_>, out: &mut Findings) -> Option<Product> {
    let name = text(asked.require("name"), out);
    let cookies = asked.take("cookies").and_then(Node::mapping).unwrap_or_default();
    let transfers = asked.take("transfer").and_then(Node::mapping).unwrap_or_default();
    // Remarks are for those who look the entry up, not for statements.
    texts(asked.take("note"), out);
    Some(Product {
        provider: text(asked.take("provider"), out),
        country: text(asked.take("country"), out),
        address: text(asked.take("address"), out),
        role: one(asked.take("role"), "role", Role::parse, out),
        policy: text(asked.take("policy"), out),
        purposes: texts(asked.take("purposes"), out),
        typical_bases: texts(asked.take("typical-bases"), out),
        device: one(asked.take("device"), "word for what happens on the device", Device::parse, out),
        places: WebPlaces {
            domains: texts(asked.take("domains"), out),
            hosts: texts(asked.take("hosts"), out),
            paths: texts(asked.take("paths"), out),
        },
        data: texts(asked.take("data"), out),
        cookies: cookies.iter().filter_map(|entry| cookie(entry, out)).collect(),
        categories: texts(asked.take("categories"), out),
        dpf: asked.take("dpf").and_then(|node| dpf(node, out)),
        transfers: transfers
            .iter()
            .filter_map(|entry| Some((entry.key.clone().map(String::from), text(Some(&entry.value), out)?)))
            .collect(),
        answers_by_machine: flag(asked.take("answers-by-machine"), out).unwrap_or_default(),
        decide: texts(asked.take("decide"), out),
        // Every key is asked for before the reader gives up.
        name: name?,
    })
}

fn cookie(entry: &yaml::Entry, out: &mut Findings) -> Option<ProductCookie> {
    let mut fields = Fields::of(&entry.value, &COOKIE, out)?;
    let mut take = |key| fields.take(key).map(|entry| &entry.value);
    let kind = one(take("kind"), "kind of storage", CookieKind::parse, out);
    let (host, purpose) = (text(take("host"), out), text(take("for"), out));
    let lasts = one(take("lasts"), "lifetime", Lasts::parse, out);
    let category = one(take("category"), "category", CookieCategory::parse, out);
    fields.finish(out);
    let (name, kind) = (entry.key.clone().map(String::from), kind.map(|at| at.value).unwrap_or_default());
    Some(ProductCookie { name, kind, host, purpose, lasts, category })
}

fn dpf(node: &Node, out: &mut Findings) -> Option<Dpf> {
    let mut fields = Fields::of(node, &DPF, out)?;
    let listed = flag(fields.require("listed").map(|entry| &entry.value), out);
    let checked = one(fields.require("checked").map(|entry| &entry.value), "date", date, out);
    let mut take = |key| fields.take(key).map(|entry| &entry.value);
    let organisation = text(take("organisation"), out).map(|at| at.value);
    let id = text(take("id"), out).map(|at| at.value);
    let until = one(take("until"), "date", date, out).map(|at| at.value);
    let leaves_out_staff = flag(take("staff"), out) == Some(false);
    fields.finish(out);
    Some(Dpf { at: node.span, listed: listed?, organisation, id, until, checked: checked?.value, leaves_out_staff })
}

impl WebPlaces {
    /// How closely an address on the web is known to be one of these: the longer what is known of it, the more. A single
    /// host says more than the domain around it.
    pub fn knows(&self, host: &str, path: &str) -> Option<usize> {
        let below = |domain: &str| ends(host).any(|end| is_host(domain, end)).then_some(domain.len());
        let single = |known: &str| {
            let (name, start) = known.split_at(known.find('/').unwrap_or(known.len()));
            let is_whole = is_whole(start, path.strip_prefix(start)?);
            (is_whole && is_host(name, host)).then_some(host.len() + known.len())
        };
        let domains = self.domains.iter().filter_map(|domain| below(domain));
        domains.chain(self.hosts.iter().filter_map(|known| single(known))).max()
    }

    /// How closely a path of the site's own is known to be one of its files. It may lie in any folder.
    pub fn runs(&self, path: &str) -> Option<usize> {
        let path = format!("/{path}");
        let is_in = |known: &&At<String>| {
            let mut found = path.match_indices(known.as_str());
            found.any(|(at, _)| is_whole(known, &path[at + known.len()..]))
        };
        self.paths.iter().filter(is_in).map(|known| known.len()).max()
    }
}

/// Whether a part of a path, and what follows, are two parts: `/tr` is not the beginning of `/travel`.
fn is_whole(part: &str, rest: &str) -> bool {
    part.is_empty() || part.ends_with('/') || !rest.starts_with(char::is_alphanumeric)
}

/// Which products are known by which names on the web, so that an address is compared with those few only.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The products by id, in the order of the catalog.
    ids: Vec<String>,
    /// Which of them a host or a domain may belong to.
    by_name: FxHashMap<String, Vec<usize>>,
    /// The names in which `*` stands for any signs, each with its product.
    with_any: Vec<(String, usize)>,
}

impl Known {
    pub(super) fn of<'e>(products: impl Iterator<Item = &'e Entry<Product>>) -> Self {
        let mut known = Self::default();
        for (nth, product) in products.enumerate() {
            known.ids.push(product.id.to_string());
            for place in product.places.domains.iter().chain(&product.places.hosts) {
                let name = place.split('/').next().unwrap_or_default();
                if name.contains('*') {
                    known.with_any.push((name.to_owned(), nth));
                } else {
                    known.by_name.entry(name.to_owned()).or_default().push(nth);
                }
            }
        }
        known
    }

    /// The ids of the products that may know a host, in the order of the catalog.
    pub(super) fn near(&self, host: &str) -> impl Iterator<Item = &str> {
        let named = ends(host).filter_map(|end| self.by_name.get(end)).flatten();
        let is_near = |name: &str| ends(host).any(|end| is_host(name, end));
        let others = self.with_any.iter().filter(|(name, _)| is_near(name)).map(|(_, nth)| nth);
        let mut near: Vec<usize> = named.chain(others).copied().collect();
        near.sort_unstable();
        near.dedup();
        near.into_iter().map(|nth| self.ids[nth].as_str())
    }
}

/// The longest name that a host can have, in bytes.
const LONGEST_NAME: usize = 253;

/// A host, and each domain that it lies in. What is too long for a name is none, and has too many ends to look at.
fn ends(host: &str) -> impl Iterator<Item = &str> {
    let host = if host.len() > LONGEST_NAME { "" } else { host };
    std::iter::once(0).chain(host.match_indices('.').map(|(at, _)| at + 1)).map(|at| &host[at..])
}

/// Whether a host has a name in which `*` stands for any signs.
fn is_host(name: &str, host: &str) -> bool {
    match name.split_once('*') {
        Some((start, end)) => host.len() + 1 >= name.len() && host.starts_with(start) && host.ends_with(end),
        None => name == host,
    }
}

impl Role {
    /// The role by its word in a declaration.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "processor" => Some(Self::Processor),
            "controller" => Some(Self::Controller),
            "joint-controller" => Some(Self::JointController),
            "authority" => Some(Self::Authority),
            _ => None,
        }
    }
}

impl ProductCookie {
    /// Whether an item on a device has its name, whatever the case of the letters.
    pub fn is_met_as(&self, name: &str) -> bool {
        let (own, name) = (self.name.to_lowercase(), name.to_lowercase());
        match own.split_once('*') {
            Some((start, _)) => !start.is_empty() && name.starts_with(start),
            None => name == own,
        }
    }
}

impl Device {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "none" => Some(Self::None),
            "consent" => Some(Self::Consent),
            "necessary" => Some(Self::Necessary),
            _ => None,
        }
    }
}

impl CookieKind {
    /// The kind by its word in a declaration.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "cookie" => Some(Self::Cookie),
            "local-storage" => Some(Self::LocalStorage),
            "session-storage" => Some(Self::SessionStorage),
            "indexed-db" => Some(Self::IndexedDb),
            _ => None,
        }
    }
}

impl CookieCategory {
    /// Its word in a declaration.
    pub fn word(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Functional => "functional",
            Self::Statistics => "statistics",
            Self::Marketing => "marketing",
            Self::ExternalMedia => "external-media",
        }
    }

    /// The category by its word in a declaration.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "necessary" => Some(Self::Necessary),
            "functional" => Some(Self::Functional),
            "statistics" => Some(Self::Statistics),
            "marketing" => Some(Self::Marketing),
            "external-media" => Some(Self::ExternalMedia),
            _ => None,
        }
    }
}

impl Lasts {
    /// The lifetime by its words in a declaration.
    pub fn parse(words: &str) -> Option<Self> {
        match words {
            "session" => Some(Self::Session),
            "until-deleted" => Some(Self::UntilDeleted),
            _ => Period::parse(words).map(Self::For),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[test]
    fn a_name_has_few_ends_and_what_is_too_long_is_none() {
        assert_eq!(ends("www.shop.example").collect::<Vec<_>>(), ["www.shop.example", "shop.example", "example"]);
        assert_eq!(ends(&"shop.".repeat(60_000)).count(), 1);
    }
}
