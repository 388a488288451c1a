//! `processors` and `recipients`: outside parties, everything about them and nothing about services.

use super::cx::{Cx, declared_id, whole};
use super::item::{items_of, key_node};
use super::keys;
use super::measures::audience;
use super::prose::{name, text};
use super::scalar::{
    at, boolean, choice, date, entries, fields, host, is_word, line, list, list_at, number, optional, said, scalar,
    since,
};
use super::scalar::{stated, web};
use super::word::{country, product, words};
use crate::catalog::{self, Catalog, Vocabulary};
use crate::document::Edition;
use crate::finding::{Finding, shape};
use crate::model::{Agreement, Instrument, Party, PartyList, Role, Stated, Transfer, Word};
use crate::source::At;
use crate::value::{Key, Text, Words};
use crate::yaml::{Entry, Node, unknown_id};

pub(super) fn party(entry: &Entry, list: PartyList, cx: &mut Cx) -> Option<Party> {
    let short = list == PartyList::Processors && entry.value.text().is_some();
    let party = if short { short_party(entry, cx) } else { long_party(entry, list, cx) };
    let party = filled(party?, cx.catalog);
    // Who may not be named is told by its kind, and every page needs an anchor for it.
    if let Some(audience) = party.audience.filter(|_| !party.is_named_in(Edition::Public))
        && party.category.as_ref().map_or(entry.value.get("category").is_none(), |category| category.id().is_none())
    {
        let title = format!("`{}` is held back without a category", party.id.value);
        let finding = Finding::error(shape::MISSING_KEY, title, party.id.span, "no `category` with an id");
        let finding = finding.label(audience.span, "other readers learn what kind of recipient it is");
        cx.out.push(finding.help("add `category: …`, with an id of the catalog or of `terms.categories`"));
    }
    Some(party)
}

/// Facts that the catalog knows of a party, where the declaration says nothing else. They keep their places in the
/// catalog, so their origin stays visible.
fn filled(mut party: Party, catalog: &Catalog) -> Party {
    let Some(product) = party.product.as_ref().map(|key| catalog.product(key)) else { return party };
    if party.name.is_unsaid() {
        let name = product.provider.as_ref().unwrap_or(&product.name);
        let text = Text { words: Words::Neutral(name.value.clone()), span: name.span };
        party.name = Stated::Given(At::new(text, name.span));
    }
    if let (true, Some(country)) = (party.countries.is_unsaid(), &product.country)
        && let Some(key) = catalog.find_country(country)
    {
        party.countries = Stated::Given(At::new(vec![At::new(key, country.span)], country.span));
    }
    if party.category.is_none() {
        let category = product.categories.first();
        party.category = category.map(|id| id.clone().map(|id| Word::Shipped(Vocabulary::Categories, id.into())));
    }
    party.address = party.address.or_else(|| product.address.clone());
    party.policy = party.policy.or_else(|| product.policy.clone());
    party
}

/// `netcup: signed`: an entry of the catalog and the state of the agreement.
fn short_party(entry: &Entry, cx: &mut Cx) -> Option<Party> {
    let key = product(&key_node(&entry.key), cx);
    let agreement = stated(Some(entry), cx, agreement);
    Some(Party {
        id: declared_id(entry)?,
        span: whole(entry),
        list: PartyList::Processors,
        product: Some(At::new(key?, entry.key.span)),
        name: Stated::Unsaid,
        category: None,
        countries: Stated::Unsaid,
        address: None,
        role: At::new(Role::Processor, entry.key.span),
        task: None,
        policy: None,
        hosts: Vec::new(),
        agreement,
        arrangement: None,
        transfers: Vec::new(),
        sub_processors: Vec::new(),
        names_withheld: None,
        since: None,
        note: None,
        public: None,
        audience: None,
    })
}

fn long_party(entry: &Entry, list: PartyList, cx: &mut Cx) -> Option<Party> {
    let recipient = list == PartyList::Recipients;
    let table = if recipient { &keys::RECIPIENT } else { &keys::PROCESSOR };
    let mut fields = fields(&entry.value, table, cx)?;
    let product = at(fields.take("use"), cx, product);
    let name = said(fields.take("name"), cx, name);
    let (role, arrangement) = if recipient {
        (at(fields.take("role"), cx, role), at(fields.take("arrangement"), cx, web))
    } else {
        (Some(At::new(Role::Processor, entry.key.span)), None)
    };
    let party = Party {
        span: whole(entry),
        list,
        product: product.or_else(|| shipped(entry, &name, cx)),
        name,
        category: at(fields.take("category"), cx, words(Vocabulary::Categories)),
        countries: said(fields.take("country"), cx, |node, cx| Some(countries(node, cx))),
        address: at(fields.take("address"), cx, line),
        role: role.unwrap_or(At::new(Role::Controller, entry.key.span)),
        task: at(fields.take("task"), cx, words(Vocabulary::Tasks)),
        policy: at(fields.take("policy"), cx, web),
        hosts: list_at(fields.take("hosts"), cx, host),
        agreement: stated(fields.take("agreement"), cx, agreement),
        arrangement,
        transfers: transfers(fields.take("transfer"), cx),
        sub_processors: items_of(fields.take("sub-processors"), cx, words(Vocabulary::Categories)),
        names_withheld: optional(fields.take("names-withheld"), cx, text),
        since: optional(fields.take("since"), cx, since),
        note: optional(fields.take("note"), cx, text),
        public: at(fields.take("public"), cx, boolean),
        audience: at(fields.take("audience"), cx, audience),
        id: declared_id(entry)?,
    };
    fields.finish(&mut cx.out);
    Some(party)
}

/// A party without a name that stands under the id of a catalog entry is that entry.
fn shipped(entry: &Entry, name: &Stated<crate::value::Text>, cx: &Cx) -> Option<At<Key<catalog::Product>>> {
    let key = if name.is_unsaid() { cx.catalog.find_product(&entry.key.value) } else { None };
    key.map(|key| At::new(key, entry.key.span))
}

fn agreement(node: &Node, cx: &mut Cx) -> Option<Agreement> {
    choice(node, "agreement", &[("signed", Agreement::Signed), ("pending", Agreement::Pending)], cx)
}

fn role(node: &Node, cx: &mut Cx) -> Option<Role> {
    let choices =
        [("controller", Role::Controller), ("joint-controller", Role::JointController), ("authority", Role::Authority)];
    choice(node, "role", &choices, cx)
}

fn countries(node: &Node, cx: &mut Cx) -> Vec<At<Key<catalog::Country>>> {
    list(node, cx, |node, cx| country(node, cx).map(|key| At::new(key, node.span)))
}

/// What a transfer rests on, by country.
fn transfers(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Transfer> {
    let Some(entry) = entry else { return Vec::new() };
    entries(&entry.value, "the keys are countries, as in `{US: {by: dpf}}`", cx)
        .iter()
        .filter_map(|entry| transfer(entry, cx))
        .collect()
}

fn transfer(entry: &Entry, cx: &mut Cx) -> Option<Transfer> {
    let country = country(&key_node(&entry.key), cx).map(|key| At::new(key, entry.key.span));
    if is_word(&entry.value, "todo") {
        return Some(Transfer { country: country?, by: Stated::Todo(entry.value.span), checked: None, copy: None });
    }
    let mut fields = fields(&entry.value, &keys::TRANSFER, cx)?;
    let module = fields.take("module");
    let modules = list_at(module, cx, scc_module).into_iter().map(|at| at.value).collect();
    let by = stated(fields.take("by"), cx, |node, cx| instrument(node, modules, cx));
    if let (Some(module), Stated::Given(at)) = (module, &by)
        && !matches!(at.value, Instrument::Scc(_))
    {
        let title = "module without standard contractual clauses";
        let finding = Finding::error(shape::BAD_VALUE, title, module.key.span, "a module of the clauses");
        cx.out.push(finding.label(at.span, "rests on this"));
    }
    let checked = at(fields.take("checked"), cx, date);
    let copy = at(fields.take("copy"), cx, web);
    fields.finish(&mut cx.out);
    Some(Transfer { country: country?, by, checked, copy })
}

/// The clauses of decision (EU) 2021/914 have four modules.
fn scc_module(node: &Node, cx: &mut Cx) -> Option<u8> {
    let number = number(node, cx)?;
    let module = u8::try_from(number).ok().filter(|module| (1..=4).contains(module));
    if module.is_none() {
        let title = format!("module {number} of the standard contractual clauses");
        cx.out.push(Finding::error(shape::BAD_VALUE, title, node.span, "modules are 1 to 4"));
    }
    module
}

fn instrument(node: &Node, modules: Vec<u8>, cx: &mut Cx) -> Option<Instrument> {
    const DEROGATION: &str = "gdpr-49-";
    let word = scalar(node, "a word", cx)?.text.as_str();
    match word {
        "adequacy" => Some(Instrument::Adequacy),
        "dpf" => Some(Instrument::Dpf),
        "scc" => Some(Instrument::Scc(modules)),
        "bcr" => Some(Instrument::Bcr),
        _ => {
            let found = cx.catalog.find_legal_basis(word).filter(|_| word.starts_with(DEROGATION));
            if found.is_none() {
                let shipped = cx.catalog.legal_basis_ids().into_iter().filter(|id| id.starts_with(DEROGATION));
                let candidates = ["adequacy", "dpf", "scc", "bcr"].into_iter().chain(shipped);
                cx.out.push(unknown_id(&cx.out, node.span, word, "safeguard", candidates));
            }
            found.map(Instrument::Derogation)
        }
    }
}
