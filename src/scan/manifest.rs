//! What JSON of a site tells browsers: web manifests, import maps and speculation rules.

use super::address::Base;
use super::json::{Json, Value};
use super::piece::Piece;
use super::{Class, Kind, Notes, Setting};
use crate::source::Span;

/// Reads a web manifest.
pub(super) fn read(text: Piece<'_>, base: &Base, notes: &mut Notes<'_>) {
    let json = Json::of(text.text);
    let Some(root) = json.root() else { return };
    let mut note = |value: Option<Value<'_>>, class: Class, kind: Kind| {
        if let Some((value, address)) = value.and_then(|value| Some((value, value.text()?))) {
            notes.add(base, class, kind, &address, text.part(value.range()));
        }
    };
    let list = |name: &str| root.get(name).into_iter().flat_map(Value::items);
    let shortcuts = || list("shortcuts").filter_map(|shortcut| shortcut.get("icons")).flat_map(Value::items);
    // Whoever installs the site is shown these.
    for icon in list("icons").chain(list("screenshots")).chain(shortcuts()) {
        note(icon.get("src"), Class::Act, Kind::Image);
    }
    // Browsers take these from the site's own host only.
    for name in ["start_url", "scope", "id"] {
        note(root.get(name), Class::Inert, Kind::Address);
    }
    for own in list("shortcuts").chain(list("protocol_handlers")) {
        note(own.get("url"), Class::Inert, Kind::Address);
    }
    note(root.at(&["share_target", "action"]), Class::Inert, Kind::Form);
    for related in list("related_applications") {
        note(related.get("url"), Class::Metadata, Kind::Address);
    }
    note(root.at(&["serviceworker", "src"]), Class::Loaded, Kind::Script);
}

/// Reads an import map. What it names is loaded where a module imports it.
pub(super) fn import_map(text: Piece<'_>, base: &Base, setting: Setting, notes: &mut Notes<'_>) {
    let json = Json::of(text.text);
    let Some(root) = json.root() else { return };
    let scopes = root.get("scopes").into_iter().flat_map(Value::members).map(|(_, scope)| scope);
    for (name, value) in root.get("imports").into_iter().chain(scopes).flat_map(Value::members) {
        if let (Some(name), Some(address)) = (name.text(), value.text()) {
            let at = text.part(value.range());
            notes.add(base, setting.class(Class::Script), Kind::Script, &address, at);
            if setting == Setting::Page {
                notes.said.map.push((name.into_owned(), Span::new(notes.file, at.range())));
            }
        }
    }
}

/// Reads speculation rules, by which browsers load pages ahead.
pub(super) fn speculation(text: Piece<'_>, base: &Base, setting: Setting, notes: &mut Notes<'_>) {
    let json = Json::of(text.text);
    let Some(root) = json.root() else { return };
    for rule in ["prefetch", "prerender"].iter().filter_map(|name| root.get(name)).flat_map(Value::items) {
        let eagerness = rule.get("eagerness").and_then(Value::text).unwrap_or("immediate".into());
        let class = if matches!(&*eagerness, "immediate" | "eager") { Class::Loaded } else { Class::Act };
        for url in rule.get("urls").into_iter().flat_map(Value::items) {
            if let Some(address) = url.text() {
                notes.add(base, setting.class(class), Kind::Data, &address, text.part(url.range()));
            }
        }
    }
}
