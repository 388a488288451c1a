//! The configuration of Klaro (version 0.7), a consent manager: which services of the website ask for consent, which
//! cookies each of them sets, and what people are told before they decide.
//!
//! Listed is what has to do with the visitor's device: what asks for consent there, and what sets cookies that are strictly
//! necessary, which Klaro shows and nobody can switch off. What is agreed to elsewhere, such as a newsletter, is not.

use super::{Exported, statement_address};
use crate::catalog::{Catalog, Vocabulary};
use crate::compose::Lines;
use crate::document::{Edition, Line};
use crate::locale::{Locale, plain};
use crate::model::{
    BasisKind, Consent, Cookie, CookieCategory, CookieKind, Lasts, Loads, Policy, Purpose, Service, Word,
};
use serde_json::{Map, Value, json};

/// The name under which Klaro keeps the choice.
const STORAGE: &str = "klaro";

/// What everyone may know of a policy, in the languages of the locales: the first for visitors of other languages.
pub fn klaro(policy: &Policy, catalog: &Catalog, locales: &[Locale]) -> Exported {
    let policy = &*policy.told_in(Edition::Public);
    let mut cx = Cx { policy, catalog, locales, lines: Lines::of(policy, catalog), purposes: Vec::new() };
    let listed: Vec<Listed> = cx.listed();
    let services: Vec<Value> = listed.iter().map(|one| cx.service(one)).collect();
    let notes = cx.notes(&listed);
    let storage = cx.storage();
    let is_local = storage.is_some_and(|cookie| cookie.kind == CookieKind::LocalStorage);
    let mut document = json!({
        "version": 1,
        "elementID": "klaro",
        "storageMethod": if is_local { "localStorage" } else { "cookie" },
        "storageName": STORAGE,
        "default": false,
        "mustConsent": false,
        "acceptAll": true,
        // Refusing is as easy as consenting.
        "hideDeclineAll": false,
        // Texts are texts: whatever stands in them, no browser reads it as HTML.
        "htmlTexts": false,
        "groupByPurpose": true,
    });
    if let Some(days) = storage.and_then(days) {
        document["cookieExpiresAfterDays"] = json!(days);
    }
    if let Some(first) = locales.first() {
        document["languages"] = locales.iter().map(|locale| json!(locale.lang().as_str())).collect();
        document["fallbackLang"] = json!(first.lang().as_str());
    }
    document["translations"] = cx.translations();
    document["services"] = Value::Array(services);
    Exported { document, notes }
}

/// The configuration as a script, in which nothing can end the script or a line of it.
pub fn script(document: &Value, lead: &str) -> String {
    let text = harmless(document);
    format!("// Made by klartext. Changes belong into the declaration.\n{lead} {};\n", text.trim_end())
}

/// JSON that may stand inside HTML: the same value, with escapes in place of angle brackets.
pub fn harmless(document: &Value) -> String {
    // Outside of texts JSON has no angle brackets.
    crate::report::escaped(document).replace('<', "\\u003c").replace('>', "\\u003e")
}

struct Cx<'p> {
    policy: &'p Policy,
    catalog: &'p Catalog,
    locales: &'p [Locale],
    lines: Lines<'p>,
    /// The purposes that were met, by their ids.
    purposes: Vec<(String, Line)>,
}

/// A service as Klaro knows it: with cookies that share one fate.
struct Listed<'p> {
    name: String,
    service: &'p Service,
    ask: Ask,
    cookies: Vec<&'p Cookie>,
    /// Whether the other cookies of the service are listed on their own.
    is_split: bool,
}

/// What Klaro asks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ask {
    /// Nothing: it is strictly necessary.
    Nothing,
    /// Consent, before anything is loaded.
    Consent,
    /// Consent, in the place where the content would be.
    ConsentInPlace,
}

impl<'p> Cx<'p> {
    fn listed(&self) -> Vec<Listed<'p>> {
        self.lines.services().flat_map(|(anchor, _, service)| self.of_service(&anchor, service)).collect()
    }

    fn of_service(&self, anchor: &str, service: &'p Service) -> Vec<Listed<'p>> {
        let cookies: Vec<&Cookie> = service.cookies.given().iter().flat_map(|cookies| &cookies.items).collect();
        let loads = service.loads.map(|loads| loads.value);
        let on_page = service.consent.given().is_some_and(|consent| self.is_given_on_page(consent));
        let rests_on_consent = service.basis_of(BasisKind::Consent).is_some();
        let is_there = !cookies.is_empty() || on_page || loads.is_some_and(|loads| loads != Loads::Link);
        let (necessary, optional): (Vec<_>, Vec<_>) =
            cookies.iter().copied().partition(|cookie| cookie.category.value == CookieCategory::Necessary);
        let asks = !optional.is_empty() || is_there && rests_on_consent || loads == Some(Loads::AfterConsent);
        let ask = match (asks, loads) {
            // What a click asks for is necessary for what the click asks for.
            (false, Some(Loads::OnClick)) => return Vec::new(),
            (false, _) if necessary.is_empty() => return Vec::new(),
            (false, _) => Ask::Nothing,
            (true, Some(Loads::OnClick)) => Ask::ConsentInPlace,
            (true, _) => Ask::Consent,
        };
        let one = |end: &str, ask, cookies, is_split| Listed {
            name: format!("{anchor}{end}"),
            service,
            ask,
            cookies,
            is_split,
        };
        let waits = matches!(loads, Some(Loads::OnClick | Loads::AfterConsent));
        let mut bases = service.purposes.list().iter().filter_map(|purpose| purpose.basis.given());
        let is_whole = waits || bases.all(|basis| basis.kind.value == BasisKind::Consent);
        if ask == Ask::Nothing || is_whole || necessary.is_empty() {
            return vec![one("", ask, cookies, false)];
        }
        // Necessary cookies must not go when somebody refuses the others.
        vec![one("", Ask::Nothing, necessary, true), one("-optional", ask, optional, true)]
    }

    /// Whether consent is given by a click in the page that asks for it.
    fn is_given_on_page(&self, consent: &Consent) -> bool {
        let is_on_page = |id: &str| self.catalog.entry(Vocabulary::Consents, id).is_some_and(|way| way.is("on-page"));
        consent.by.iter().any(|way| way.what.id().is_some_and(is_on_page))
    }

    fn service(&mut self, listed: &Listed) -> Value {
        let purposes = self.purposes_of(listed);
        let names = listed.cookies.iter().filter(|cookie| cookie.kind == CookieKind::Cookie);
        let mut service = json!({
            "name": listed.name,
            "purposes": purposes,
            "cookies": names.map(|cookie| pattern(cookie)).collect::<Vec<_>>(),
            "required": listed.ask == Ask::Nothing,
            "default": false,
            "optOut": false,
        });
        if listed.ask == Ask::ConsentInPlace {
            service["contextualConsentOnly"] = json!(true);
        }
        let title = self.lines.title(listed.service);
        let title = if listed.is_split && listed.ask != Ask::Nothing { Lines::optional(title) } else { title };
        let description = self.lines.before_consent(listed.service, &listed.cookies);
        let told = |locale: &Locale| json!({ "title": say(locale, &title), "description": say(locale, &description) });
        let each = self.locales.iter().map(|locale| (locale.lang().to_string(), told(locale)));
        let mut words: Map<String, Value> = each.collect();
        // Visitors of other languages get the first.
        words.extend(self.locales.first().map(|locale| ("zz".to_owned(), told(locale))));
        service["translations"] = Value::Object(words);
        service
    }

    /// The ids of the purposes: of those that consent is for, or of what necessary cookies are needed for.
    fn purposes_of(&mut self, listed: &Listed) -> Vec<String> {
        let own = listed.service.every_purpose();
        let rests_on_consent =
            |purpose: &&Purpose| purpose.basis.given().is_some_and(|basis| basis.kind.value == BasisKind::Consent);
        let mut words: Vec<&Word> = match listed.ask {
            Ask::Nothing => Vec::new(),
            _ => own.filter(rests_on_consent).map(|purpose| &purpose.what.value).collect(),
        };
        if words.is_empty() {
            words = listed.cookies.iter().filter_map(|cookie| Some(&cookie.needed_for.as_ref()?.value)).collect();
        }
        if words.is_empty() {
            words = listed.service.every_purpose().map(|purpose| &purpose.what.value).collect();
        }
        let mut ids = Vec::new();
        for word in words {
            let id = self.purpose_id(word);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The id of a purpose; one in own words has a number.
    fn purpose_id(&mut self, word: &Word) -> String {
        let line = self.lines.word(word);
        if let Some((id, _)) = self.purposes.iter().find(|(_, known)| *known == line) {
            return id.clone();
        }
        let id = match word {
            Word::Shipped(_, id) => id.to_string(),
            Word::Term(term) => term.id.to_string(),
            Word::Own(_) => format!("purpose-{}", self.purposes.len() + 1),
        };
        self.purposes.push((id.clone(), line));
        id
    }

    /// The names of purposes, and where the statement is. Klaro's own descriptions of purposes are emptied, because they say
    /// what nobody declared.
    fn translations(&self) -> Value {
        let in_language = |locale: &Locale| {
            let purpose =
                |(id, line): &(String, Line)| (id.clone(), json!({ "title": say(locale, line), "description": "" }));
            let purposes: Map<String, Value> = self.purposes.iter().map(purpose).collect();
            let address = statement_address(self.policy, locale.lang());
            json!({ "privacyPolicyUrl": address, "purposes": purposes })
        };
        let each = self.locales.iter().map(|locale| (locale.lang().to_string(), in_language(locale)));
        let mut all: Map<String, Value> = each.collect();
        all.extend(self.locales.first().map(|locale| {
            let address = statement_address(self.policy, locale.lang());
            ("zz".to_owned(), json!({ "privacyPolicyUrl": address }))
        }));
        Value::Object(all)
    }

    /// The declared item in which Klaro keeps the choice.
    fn storage(&self) -> Option<&'p Cookie> {
        let items = self.policy.services_and_parts().filter_map(|service| service.cookies.given());
        items.flat_map(|cookies| &cookies.items).find(|cookie| cookie.name.value == STORAGE)
    }

    fn notes(&self, listed: &[Listed]) -> Vec<String> {
        let mut notes = Vec::new();
        if listed.iter().all(|one| one.ask == Ask::Nothing) {
            notes.push("no service asks for consent on the website, so nobody has to be asked".to_owned());
        } else if self.storage().is_none() {
            notes.push("Klaro keeps the choice in a cookie `klaro`, which the declaration does not have".to_owned());
        }
        for one in listed.iter().filter(|one| one.ask != Ask::Nothing) {
            notes.extend(one.cookies.iter().filter_map(|cookie| {
                let why = stays(cookie)?;
                Some(format!("`{}` of `{}` stays when consent is withdrawn: {why}", cookie.name.value, one.name))
            }));
        }
        notes
    }
}

fn say(locale: &Locale, line: &Line) -> String {
    plain(&locale.sentence(line))
}

/// The name as Klaro looks for it: as it is, or as an expression where a part of it varies. A declaration says no path, and
/// Klaro tries the usual ones.
fn pattern(cookie: &Cookie) -> Value {
    let name = cookie.name.value.as_str();
    let is_plain = !name.contains('*') && !name.starts_with('^');
    let pattern = if is_plain {
        name.to_owned()
    } else {
        let parts: Vec<String> = name.split('*').map(literal).collect();
        format!("^{}$", parts.join(".*"))
    };
    match &cookie.host {
        Some(host) => json!({ "pattern": pattern, "domain": host.value }),
        None => json!(pattern),
    }
}

/// A text as an expression of JavaScript that matches it and nothing else.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if r"\^$.|?*+()[]{}/-".contains(sign) {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// Why Klaro cannot remove an item, if so.
fn stays(cookie: &Cookie) -> Option<&'static str> {
    let is_marked = ["__Secure-", "__Host-"].iter().any(|mark| cookie.name.value.starts_with(mark));
    match cookie {
        cookie if cookie.kind != CookieKind::Cookie => Some("Klaro removes cookies only"),
        cookie if cookie.host.is_some() => Some("no page can remove cookies of another host"),
        _ if is_marked => Some("Klaro cannot change cookies of such a name"),
        _ => None,
    }
}

/// The lifetime in whole days, never more than declared.
fn days(cookie: &Cookie) -> Option<u64> {
    match cookie.lasts.given()? {
        Lasts::For(period) => Some(period.roughly_minutes() / 1440).filter(|days| *days > 0),
        Lasts::Session | Lasts::UntilDeleted => None,
    }
}
