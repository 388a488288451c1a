//! `scope` and `places`: what the statement covers, and where data lie.

use super::cx::{Cx, declared_id};
use super::item::items_of;
use super::keys;
use super::prose::{name, text};
use super::scalar::{at, choice, fields, host, line, list, list_at, optional, since, web};
use super::word::{condition, country, party, words};
use crate::catalog::Vocabulary;
use crate::model::{Link, Place, Scope};
use crate::source::At;
use crate::yaml::{Entry, Node};

pub(super) fn scope(entry: Option<&Entry>, cx: &mut Cx) -> Scope {
    let Some(entry) = entry else { return Scope::default() };
    let Some(mut fields) = fields(&entry.value, &keys::SCOPE, cx) else { return Scope::default() };
    let scope = Scope {
        span: Some(entry.value.span),
        domains: list_at(fields.take("domains"), cx, host),
        channels: items_of(fields.take("channels"), cx, words(Vocabulary::Channels)),
        offers: items_of(fields.take("offers"), cx, words(Vocabulary::Offers)),
        no_channels: items_of(fields.take("no-channels"), cx, words(Vocabulary::Channels)),
        audience: optional(fields.take("audience"), cx, text),
        facts: items_of(fields.take("facts"), cx, words(Vocabulary::Facts)),
        note: optional(fields.take("note"), cx, text),
    };
    fields.finish(&mut cx.out);
    scope
}

pub(super) fn place(entry: &Entry, cx: &mut Cx) -> Option<Place> {
    let mut fields = fields(&entry.value, &keys::PLACE, cx)?;
    let no_data = at(fields.take("personal-data"), cx, |node, cx| choice(node, "state", &[("none", ())], cx));
    let place = Place {
        name: optional(fields.take("name"), cx, name),
        countries: list_at(fields.take("country"), cx, country),
        city: at(fields.take("city"), cx, line),
        operator: at(fields.take("operator"), cx, party),
        since: optional(fields.take("since"), cx, since),
        holds: at(fields.take("holds"), cx, words(Vocabulary::Holdings)),
        no_personal_data: no_data.map(|at| at.span),
        when: at(fields.take("when"), cx, condition),
        unless: at(fields.take("unless"), cx, condition),
        note: optional(fields.take("note"), cx, text),
        links: links(fields.take("links"), cx),
        id: declared_id(entry)?,
    };
    fields.finish(&mut cx.out);
    Some(place)
}

/// Links with their texts, or bare addresses.
pub(super) fn links(entry: Option<&Entry>, cx: &mut Cx) -> Vec<Link> {
    entry.map_or_else(Vec::new, |entry| list(&entry.value, cx, link))
}

fn link(node: &Node, cx: &mut Cx) -> Option<Link> {
    if node.mapping().is_none() {
        return web(node, cx).map(|url| Link { url: At::new(url, node.span), text: None });
    }
    let mut fields = fields(node, &keys::LINK, cx)?;
    let url = at(fields.require("url"), cx, web);
    let text = optional(fields.take("text"), cx, name);
    fields.finish(&mut cx.out);
    Some(Link { url: url?, text })
}
