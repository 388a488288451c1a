//! What a declaration lacks to explain a site, as entries to paste.
//!
//! Facts seen are filled in: the product that is known for a host, when it loads, what it is known to store. A host that
//! no product is known for becomes a party and a service with blanks. What is a decision stays `todo`. A link asks no
//! host, and a string in a script may never be used; such hosts are remarked upon only, unless a script names a product.

use crate::catalog::{Catalog, CookieKind, Entry, Product};
use crate::check::Declared;
use crate::model::adopted::{self, Adopted, Seen};
use crate::model::{Party, PartyList, Policy, Service};
use crate::report;
use crate::scan::{self, Class, Lifetime, Sighting, Storage, Stored, Survey};
use crate::source::{Lines, Span};
use crate::value::{Id, Period};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Comments are broken where a line would grow longer.
const WIDTH: usize = 110;

/// What is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Site<'s> {
    /// What was met.
    pub survey: &'s Survey,
    /// The texts that were read.
    pub lines: &'s Lines<'s>,
    /// What knows products.
    pub catalog: &'s Catalog,
    /// What is declared already.
    pub policy: Option<&'s Policy>,
}

/// Entries for a declaration, each with its comments, without indentation.
#[derive(Debug, Default)]
pub struct Suggestion {
    /// Outside parties, by the list they belong in.
    pub parties: BTreeMap<PartyList, Vec<String>>,
    /// Places that providers run.
    pub places: Vec<String>,
    /// Services of the chapter `website`.
    pub services: Vec<String>,
    /// Hosts that are named without being asked: comments.
    pub remarks: Vec<String>,
}

/// Who is behind hosts.
#[derive(Debug, Clone, Copy)]
enum Who<'s> {
    Product(&'s Entry<Product>),
    Domain(&'s str),
}

/// Where somebody is met in one class.
#[derive(Debug)]
struct Place<'s> {
    /// The hosts, or files of the site's own.
    hosts: BTreeSet<&'s str>,
    spans: Vec<Span>,
    first: Span,
}

/// Where somebody is met.
#[derive(Debug)]
struct Group<'s> {
    who: Who<'s>,
    places: BTreeMap<Class, Place<'s>>,
}

/// What the declaration lacks to explain what was met.
pub fn suggestion(site: Site<'_>) -> Suggestion {
    let mut out = Suggestion::default();
    let mut groups: Vec<(String, Group<'_>)> = groups(site).into_iter().collect();
    // Those that need least to be asked come first.
    groups.sort_by_key(|(_, group)| group.places.keys().next().copied());
    let mut taken = ids(site);
    for (id, group) in &groups {
        match group.who {
            Who::Product(product) => out.add_product(site, product, group, &mut taken),
            Who::Domain(domain) if group.places.keys().any(|class| class.is_request() || *class == Class::Act) => {
                out.add_domain(site, id, domain, group, &mut taken);
            }
            Who::Domain(_) => {}
        }
    }
    out.add_stored(site, &groups, &mut taken);
    out.remarks = remarks(&groups);
    out
}

/// Who is met that the declaration does not explain, by id.
fn groups(site: Site<'_>) -> BTreeMap<String, Group<'_>> {
    let mut known: BTreeMap<(&str, &str), Option<Who<'_>>> = BTreeMap::new();
    let declared = site.policy.map(|policy| Declared::of(policy, site.catalog));
    let mut groups: BTreeMap<String, Group<'_>> = BTreeMap::new();
    for sighting in &site.survey.sightings {
        if matches!(sighting.class, Class::Metadata | Class::Inert) {
            continue;
        }
        let Sighting { host, path, .. } = sighting;
        let is_explained = || declared.as_ref().is_some_and(|declared| declared.explains(host, path));
        let who = known.entry((host, path)).or_insert_with(|| (!is_explained()).then(|| who(site.catalog, host, path)));
        let Some(who) = *who else { continue };
        let id = match who {
            Who::Product(product) => product.id.to_string(),
            Who::Domain(domain) => id_of(domain),
        };
        let group = groups.entry(id).or_insert_with(|| Group { who, places: BTreeMap::new() });
        let new = || Place { hosts: BTreeSet::new(), spans: Vec::new(), first: sighting.span };
        let place = group.places.entry(sighting.class).or_insert_with(new);
        place.hosts.insert(host);
        place.spans.push(sighting.span);
    }
    // What runs on the site's own hosts is known by its files.
    for one in scan::software(site.survey, site.catalog) {
        let is_used =
            |service: &Service| service.product.as_ref().is_some_and(|it| it.as_str() == one.product.id.as_str());
        let is_explained = site.policy.is_some_and(|policy| policy.services_and_parts().any(is_used));
        let Some(first) = one.places.first().copied().filter(|_| !is_explained) else { continue };
        let place = Place { hosts: BTreeSet::from([one.path]), spans: one.places, first };
        let group = Group { who: Who::Product(one.product), places: BTreeMap::from([(one.class, place)]) };
        groups.entry(one.product.id.to_string()).or_insert(group);
    }
    groups
}

fn who<'s>(catalog: &'s Catalog, host: &'s str, path: &str) -> Who<'s> {
    match catalog.products_at(host, path).first() {
        Some(product) => Who::Product(product),
        None => Who::Domain(scan::registrable(host)),
    }
}

/// The id of a domain: `cdn.example` becomes `cdn-example`.
fn id_of(domain: &str) -> String {
    let pieces = domain.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    let id = pieces.collect::<Vec<_>>().join("-");
    if Id::parse(&id).is_some() { id } else { format!("host-{id}") }
}

/// Whether a host is a name that a declaration takes, and no number.
fn is_name(host: &str) -> bool {
    host.contains('.') && matches!(url::Host::parse(host), Ok(url::Host::Domain(_)))
}

/// A lifetime that removes an item.
const REMOVED: Lifetime = Lifetime::Seconds(0);

/// The kind of storage as declarations know it; a cache has none.
fn kind(storage: Storage) -> Option<CookieKind> {
    match storage {
        Storage::Cookie => Some(CookieKind::Cookie),
        Storage::Local => Some(CookieKind::LocalStorage),
        Storage::Session => Some(CookieKind::SessionStorage),
        Storage::IndexedDb => Some(CookieKind::IndexedDb),
        Storage::Cache => None,
    }
}

/// A lifetime as declarations write it, where a whole number of some unit tells it.
fn lasts(lifetime: Option<Lifetime>) -> String {
    match lifetime {
        None => "todo".to_owned(),
        Some(Lifetime::Session) => "session".to_owned(),
        Some(Lifetime::Unlimited) => "until-deleted".to_owned(),
        Some(Lifetime::Seconds(seconds)) => {
            let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
            let whole = units.into_iter().find(|(unit, _)| seconds % unit == 0);
            let words = whole
                .map(|(unit, word)| format!("{} {word}{}", seconds / unit, if seconds == unit { "" } else { "s" }));
            words.filter(|words| Period::parse(words).is_some()).unwrap_or_else(|| "todo".to_owned())
        }
    }
}

/// Whether a service declares an item of that name.
fn is_declared(policy: Option<&Policy>, name: &str) -> bool {
    let fits = |declared: &str| match declared.split_once('*') {
        Some((start, end)) => name.len() >= declared.len() - 1 && name.starts_with(start) && name.ends_with(end),
        None => declared == name,
    };
    let Some(policy) = policy else { return false };
    let mut items =
        policy.services_and_parts().flat_map(|it| it.cookies.given().into_iter().flat_map(|all| &all.items));
    // An item without its category is a known gap.
    let is_open = || policy.todos.iter().any(|todo| todo.value.contains(&format!(".cookies.{name}.")));
    items.any(|item| fits(&item.name.value)) || is_open()
}

/// Ids of the declaration that cannot be given a second time: those of services and those of parties.
#[derive(Debug, Default)]
struct Taken {
    services: BTreeSet<String>,
    parties: BTreeSet<String>,
    /// The firms that parties stand for.
    firms: BTreeSet<String>,
}

fn ids(site: Site<'_>) -> Taken {
    let Some(policy) = site.policy else { return Taken::default() };
    let firm = |party: &Party| Some(site.catalog.product(party.product.as_ref()?).provider.as_ref()?.value.clone());
    Taken {
        services: policy.services_and_parts().map(|service| service.id.value.to_string()).collect(),
        parties: policy.parties.iter().map(|party| party.id.value.to_string()).collect(),
        firms: policy.parties.iter().filter_map(firm).collect(),
    }
}

/// The id, or the id with the first number that makes it a new one.
fn free(taken: &mut BTreeSet<String>, id: &str) -> String {
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let free = std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken.contains(id));
    // The numbers do not end.
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

impl Suggestion {
    fn add_product(&mut self, site: Site<'_>, product: &Entry<Product>, group: &Group<'_>, taken: &mut Taken) {
        // A link alone asks nobody; it is remarked upon.
        if group.places.keys().all(|class| *class == Class::Link) {
            return;
        }
        let id = &product.id.to_string();
        // Several products of a firm are one party.
        let is_new = product.provider.as_ref().is_some_and(|firm| taken.firms.insert(firm.value.clone()));
        if is_new && taken.parties.insert(id.clone()) {
            if let Some((list, party)) = adopted::party(site.catalog, product) {
                self.parties.entry(list).or_default().push(party.short_entry());
            }
            if adopted::is_host(product) {
                self.places.push(format!("{id}: {{operator: {id}, country: todo}}"));
            }
        }
        let mut service = adopted::service(product, Seen { in_pages: true, loads: loads(group) });
        service.id = free(&mut taken.services, &service.id);
        let mut comments = seen(site, group);
        comments.extend(product.decide.iter().map(|line| comment(&format!("To decide: {}", line.value))));
        self.services.push(format!("{}{}", comments.concat(), service.block()));
    }

    fn add_domain(&mut self, site: Site<'_>, id: &str, domain: &str, group: &Group<'_>, taken: &mut Taken) {
        let party = free(&mut taken.parties, id);
        let blanks = ["name: todo", "category: todo", "role: todo", "country: todo"].map(str::to_owned);
        let hosts = format!("hosts: {}", if is_name(domain) { domain } else { "todo" });
        let facts = blanks.into_iter().chain([hosts]).collect();
        let entry = Adopted { id: party.clone(), facts }.entry();
        let note =
            comment(&format!("Whoever runs {domain}; under `processors`, without `role`, if it acts on your behalf"));
        self.parties.entry(PartyList::Recipients).or_default().push(note + &entry);
        let mut facts = vec!["title: todo".to_owned(), "subjects: visitors".to_owned()];
        facts.extend(["data", "purposes"].map(|key| format!("{key}: todo")));
        facts.push(format!("loads: {}", loads(group).unwrap_or("todo")));
        facts.extend(["places", "cookies", "retention", "provision"].map(|key| format!("{key}: todo")));
        facts.push(format!("recipients: {party}"));
        let service = Adopted { id: free(&mut taken.services, id), facts };
        self.services.push(format!("{}{}", seen(site, group).concat(), service.block()));
    }

    /// What the site's own scripts and headers keep on the device, and no product that was met is known for.
    fn add_stored(&mut self, site: Site<'_>, groups: &[(String, Group<'_>)], taken: &mut Taken) {
        let met = |product: &Entry<Product>| groups.iter().any(|(id, _)| *id == product.id.value);
        let products = || site.catalog.products().filter(|product| met(product));
        let is_known = |name: &str| products().any(|product| product.cookies.iter().any(|it| it.is_met_as(name)));
        let mut items: BTreeMap<(&str, CookieKind), (&Stored, Option<Lifetime>)> = BTreeMap::new();
        for stored in &site.survey.stored {
            let is_kept = !matches!(stored.class, Class::Inert | Class::Metadata) && stored.host.is_none();
            let Some(kind) = kind(stored.storage).filter(|_| is_kept && stored.lifetime != Some(REMOVED)) else {
                continue;
            };
            if !is_known(&stored.name) && !is_declared(site.policy, &stored.name) {
                let (_, longest) = items.entry((&stored.name, kind)).or_insert((stored, None));
                *longest = stored.lifetime.max(*longest);
            }
        }
        let Some((first, _)) = items.values().next().copied() else { return };
        let one = |((name, kind), (_, lifetime)): (&(&str, CookieKind), &(&Stored, Option<Lifetime>))| {
            let kind = adopted::kind_word(*kind).map_or_else(String::new, |word| format!(", kind: {word}"));
            format!("\n  {}: {{category: todo, lasts: {}{kind}}}", adopted::key(name), lasts(*lifetime))
        };
        let cookies: String = items.iter().map(one).collect();
        let mut facts = vec!["title: todo".to_owned(), "subjects: visitors".to_owned()];
        facts.extend(["data", "purposes", "places"].map(|key| format!("{key}: todo")));
        facts.push(format!("cookies:{cookies}"));
        facts.extend(["retention", "provision", "recipients"].map(|key| format!("{key}: todo")));
        let service = Adopted { id: free(&mut taken.services, "own-storage"), facts };
        let seen = format!("Kept by the site's own scripts or headers, first: {}", site.lines.shown(first.span));
        self.services.push(format!("{}{}", comment(&seen), service.block()));
    }

    /// Whether nothing is lacking.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// The entries as they stand in a declaration.
    pub fn yaml(&self) -> String {
        let mut out = String::new();
        for (list, entries) in &self.parties {
            section(&mut out, list.key(), entries, 1);
        }
        section(&mut out, "places", &self.places, 1);
        if !self.services.is_empty() {
            out.push_str("services:\n");
            section(&mut out, "  website", &self.services, 2);
        }
        self.remarks.iter().for_each(|remark| out.push_str(remark));
        out
    }
}

/// Entries below a key, indented.
fn section(out: &mut String, key: &str, entries: &[String], depth: usize) {
    if entries.is_empty() {
        return;
    }
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{key}:");
    for line in entries.iter().flat_map(|entry| entry.lines()) {
        let _ = writeln!(out, "{}{line}", "  ".repeat(depth));
    }
}

/// When somebody's content loads, where that can be seen. What is kept for a script may wait for a click or for consent.
fn loads(group: &Group<'_>) -> Option<&'static str> {
    let met = |class| group.places.contains_key(&class);
    if met(Class::Loaded) || met(Class::NoScript) || met(Class::Hint) {
        Some("at-once")
    } else if met(Class::Act) {
        Some("on-click")
    } else {
        None
    }
}

/// Where somebody is met, a comment for each class.
fn seen(site: Site<'_>, group: &Group<'_>) -> Vec<String> {
    let one = |(class, place): (&Class, &Place<'_>)| {
        let pages = site.survey.pages_with(place.spans.iter().copied());
        let hosts = place.hosts.iter().copied().collect::<Vec<_>>().join(", ");
        let (count, first) = (report::page_count(pages.len(), site.survey.pages.len()), site.lines.shown(place.first));
        comment(&format!("{}: {hosts}, {count}, first: {first}", report::class_heading(*class)))
    };
    group.places.iter().map(one).collect()
}

/// Hosts that are named without being asked.
fn remarks(groups: &[(String, Group<'_>)]) -> Vec<String> {
    let of = |class: Class| -> Vec<String> {
        let one = |(_, group): &(String, Group<'_>)| {
            let is_only = group.places.keys().next() == Some(&class);
            let place = group.places.get(&class).filter(|_| is_only)?;
            let hosts = place.hosts.iter().copied().collect::<Vec<_>>().join(", ");
            match group.who {
                Who::Product(_) if class != Class::Link => None,
                Who::Product(product) => Some(format!("{hosts} ({})", product.id.value)),
                Who::Domain(_) => Some(hosts),
            }
        };
        groups.iter().filter_map(one).collect()
    };
    let told = [
        (Class::Kept, "Kept for a script, which may ask them after a click or after consent"),
        (Class::Script, "Mentioned in a script; whether it ever asks them only a recording shows"),
        (Class::Link, "Merely linked, which asks nobody; a page of your own there is a service of yours"),
    ];
    let told = told.into_iter().map(|(class, about)| (about, of(class))).filter(|(_, hosts)| !hosts.is_empty());
    told.map(|(about, hosts)| comment(&format!("{about}: {}", hosts.join(", ")))).collect()
}

/// Words as a comment, broken into lines.
fn comment(words: &str) -> String {
    let (mut out, mut width) = (String::from("#"), 1);
    // What is quoted from a site may hold anything.
    for word in words.split_whitespace() {
        if width + 1 + word.len() > WIDTH {
            out.push_str("\n#  ");
            width = 3;
        }
        out.push(' ');
        out.push_str(&report::visible(word));
        width += 1 + word.len();
    }
    out.push('\n');
    out
}
