//! The starter declaration with what a site shows filled in. Whatever it does not show stays `todo`.

use super::suggestion::Suggestion;
use crate::catalog::Catalog;
use crate::locale::Locale;
use crate::lower::{is_email, is_phone};
use crate::model::PartyList;
use crate::scan::{Portrait, Told};
use crate::yaml::quoted;

/// A starter, and what was filled in.
#[derive(Debug)]
pub struct Start {
    /// The declaration.
    pub text: String,
    /// The keys that have a value now, each with where it was seen.
    pub filled: Vec<(String, String)>,
}

/// The starter that is being filled in: its lines, without line ends.
struct Lines {
    lines: Vec<String>,
    filled: Vec<(String, String)>,
}

/// Fills a starter in. Each of its lines that is filled begins with the key and `todo`.
pub fn start(template: &str, portrait: &Portrait, suggested: &Suggestion, catalog: &Catalog) -> Start {
    let mut start = Lines { lines: template.lines().map(str::to_owned).collect(), filled: Vec::new() };
    start.languages(portrait);
    start.controller(portrait, catalog);
    start.pages(portrait);
    for list in [PartyList::Processors, PartyList::Recipients] {
        start.entries(list.key(), suggested.parties.get(&list).map_or(&[], Vec::as_slice));
    }
    start.services(suggested);
    Start { text: start.lines.join("\n") + "\n", filled: start.filled }
}

impl Lines {
    /// The line that begins like that.
    fn at(&self, start: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.starts_with(start))
    }

    /// Puts a value in the place of a `todo`. The path is the last key with those above it.
    fn fill(&mut self, path: &str, value: &str, from: &str) {
        let (indent, key) = ("  ".repeat(path.matches('.').count()), path.rsplit('.').next().unwrap_or(path));
        if let Some(at) = self.at(&format!("{indent}{key}: todo")) {
            self.lines[at] = seen(&format!("{indent}{key}: {value}"), from);
            self.filled.push((path.to_owned(), from.to_owned()));
        }
    }

    /// Adds a key behind another one.
    fn add(&mut self, path: &str, behind: &str, value: &str, from: &str) {
        let key = path.rsplit('.').next().unwrap_or(path);
        if let Some(at) = self.at(&format!("  {behind}:")) {
            self.lines.insert(at + 1, seen(&format!("  {key}: {value}"), from));
            self.filled.push((path.to_owned(), from.to_owned()));
        }
    }

    fn languages(&mut self, portrait: &Portrait) {
        let shipped = Locale::shipped();
        let (known, others): (Vec<&Told>, Vec<&Told>) =
            portrait.languages.iter().partition(|told| shipped.iter().any(|lang| lang.as_str() == told.value));
        let (Some(first), Some(at)) = (known.first(), self.at("languages:")) else { return };
        let words: Vec<&str> = known.iter().map(|told| told.value.as_str()).collect();
        self.lines[at] = seen(&format!("languages: [{}]", words.join(", ")), &first.from);
        self.filled.push(("languages".to_owned(), first.from.clone()));
        if !others.is_empty() {
            let words: Vec<&str> = others.iter().map(|told| told.value.as_str()).collect();
            self.lines.insert(at + 1, format!("# Pages are also in: {}", words.join(", ")));
        }
    }

    fn controller(&mut self, portrait: &Portrait, catalog: &Catalog) {
        let told = |key: &str| portrait.organisation.get(key).filter(|told| !told.value.contains(char::is_control));
        if let Some(phone) = told("faxNumber").filter(|told| is_phone(&told.value)) {
            self.add("controller.fax", "email", &quoted(&phone.value), &phone.from);
        }
        if let Some(phone) = told("telephone").filter(|told| is_phone(&told.value)) {
            self.add("controller.phone", "email", &quoted(&phone.value), &phone.from);
        }
        if let Some(name) = told("legalName") {
            self.fill("controller.name", &quoted(&name.value), &name.from);
        } else if let (Some(name), Some(at)) = (&portrait.name, self.at("  name: todo")) {
            let words = name.value.replace(char::is_control, " ");
            self.lines[at] = format!("  name: todo               # with the legal form; {} says: {words}", name.from);
        }
        if let Some(street) = told("streetAddress") {
            let known = |told: &&Told| catalog.find_country(&told.value).is_some();
            let part = |key| told(key).map_or_else(|| "todo".to_owned(), |told| quoted(&told.value));
            let country = told("addressCountry").filter(known).map_or("todo", |told| told.value.as_str());
            let (postcode, city) = (part("postalCode"), part("addressLocality"));
            let value = format!(
                "{{street: {}, postcode: {postcode}, city: {city}, country: {country}}}",
                quoted(&street.value)
            );
            self.fill("controller.address", &value, &street.from);
        }
        if let Some(email) = told("email").filter(|told| is_email(&told.value)) {
            self.fill("controller.email", &quoted(&email.value), &email.from);
        }
        if let Some(vat) = told("vatID") {
            self.add("controller.vat-id", "imprint", &quoted(&vat.value), &vat.from);
        }
    }

    /// The address of the site, and its pages on who is responsible and on privacy.
    fn pages(&mut self, portrait: &Portrait) {
        let address = portrait.address.as_ref();
        if let Some(address) = address {
            let host = address.value.split_once("://").map_or(address.value.as_str(), |(_, host)| host);
            let host = host.split(':').next().unwrap_or(host);
            self.fill("scope.domains", host.strip_prefix("www.").unwrap_or(host), &address.from);
        }
        match (&portrait.imprint, address) {
            (Some(page), Some(address)) => {
                let whole = whole(&address.value, &page.value);
                self.fill("controller.imprint", &quoted(&whole), &page.from);
            }
            (Some(page), None) => {
                if let Some(at) = self.at("  imprint: todo") {
                    let path = page.value.replace(char::is_control, " ");
                    self.lines[at] = format!("  imprint: todo            # its web address; the path is {path}");
                }
            }
            _ => {}
        }
        if let Some(address) = address {
            self.add("controller.website", "email", &quoted(&address.value), &address.from);
        }
        if let (Some(page), Some(at)) = (&portrait.statement, self.at("# output:")) {
            let path = page.value.replace(char::is_control, " ");
            self.lines.insert(at, format!("# The present statement is {path} ({})", page.from));
        }
    }

    /// Entries in the place of a `todo` at the top.
    fn entries(&mut self, key: &str, entries: &[String]) {
        let Some(at) = self.at(&format!("{key}: todo")).filter(|_| !entries.is_empty()) else { return };
        let about = self.lines[at].split_once('#').map_or_else(String::new, |(_, about)| format!("  # add{about}"));
        let lines = entries.iter().flat_map(|entry| entry.lines().map(|line| format!("  {line}")));
        let lines: Vec<String> = std::iter::once(format!("{key}:{about}")).chain(lines).collect();
        self.lines.splice(at..=at, lines);
    }

    /// Services behind the others of the chapter on the website.
    fn services(&mut self, suggested: &Suggestion) {
        let (Some(places), Some(at)) = (self.at("places:"), self.at("  communication:")) else { return };
        let lines = suggested.services.iter().flat_map(|entry| entry.lines().map(|line| format!("    {line}")));
        let remarks = suggested.remarks.iter().flat_map(|remark| remark.lines().map(|line| format!("    {line}")));
        self.lines.splice(at..at, lines.chain(remarks).collect::<Vec<_>>());
        let operators = suggested.places.iter().map(|place| format!("  {place}"));
        let behind = places + 1;
        self.lines.splice(behind..behind, operators.collect::<Vec<_>>());
    }
}

/// A line with where its value was seen.
fn seen(line: &str, from: &str) -> String {
    format!("{line}    # seen in {}", from.replace(char::is_control, " "))
}

/// The address of a page of the site.
fn whole(address: &str, path: &str) -> String {
    format!("{address}/{}", path.trim_start_matches('/').replace(char::is_whitespace, "%20"))
}
