//! Cookies and other storage on the device (§ 25 TDDDG), apart from the processing that follows (Art. 6 GDPR).

use super::service::{anchored, title};
use super::words::{cite, distinct, join};
use super::{Cx, claims, gap, paragraph};
use crate::document::{Block, Body, Cell, Group, Inline, Joint, Line, Section, Table, say, say_with};
use crate::model::{Cookie, CookieCategory, CookieKind, Lasts, Service, Stated};

/// An item with its service and the service's anchor in the statement.
pub(super) struct Item<'p> {
    pub(super) cookie: &'p Cookie,
    pub(super) service: &'p Service,
    anchor: String,
}

/// Every item, in the order of the declaration.
pub(super) fn items<'p>(cx: &Cx<'p>) -> Vec<Item<'p>> {
    let of = |(anchor, service): (String, &'p Service)| {
        let cookies = service.cookies.given().map_or(&[][..], |cookies| &cookies.items);
        cookies.iter().map(move |cookie| Item { cookie, service, anchor: anchor.clone() })
    };
    anchored(cx).flat_map(of).collect()
}

/// The table of all items, or the statement that there are none, if every service says so.
pub(super) fn section(cx: &Cx) -> Option<Section> {
    let items = items(cx);
    if items.is_empty() {
        return none(cx).map(|none| super::section("cookies", "section-cookies", vec![none]));
    }
    let columns = ["column-name", "column-service", "column-needed-for", "column-category", "column-lasts"];
    let table = Table {
        caption: say("cookies-caption").into(),
        columns: columns.into_iter().map(|heading| say(heading).into()).collect(),
        groups: vec![Group { title: None, rows: items.iter().map(|item| row(cx, item)).collect() }],
    };
    let blocks = vec![paragraph("cookies-intro"), Body::Table(table).into(), paragraph("cookies-control")];
    Some(super::section("cookies", "section-cookies", blocks))
}

/// That nothing is stored, if the declaration proves it.
pub(super) fn none(cx: &Cx) -> Option<Block> {
    claims::is_proven(cx, "no-cookies").then(|| paragraph("cookies-none"))
}

fn row(cx: &Cx, item: &Item) -> Vec<Cell> {
    let cookie = item.cookie;
    let mut name = name(cookie);
    let host = cookie.host.iter().map(|host| Inline::Name(host.value.clone()).into());
    name.extend(host.map(|host| say_with("cookie-host", vec![("host", host)]).into()));
    vec![name, service(cx, item), what_for(cx, item), vec![category(cookie.category.value)], lasts(cookie)]
}

/// The name and what kind of storage it is.
pub(super) fn name(cookie: &Cookie) -> Cell {
    vec![Inline::Code(cookie.name.value.clone()).into(), say(kind_message(cookie.kind)).into()]
}

/// The service with the way to it.
pub(super) fn service(cx: &Cx, item: &Item) -> Cell {
    vec![Inline::Link(cx.in_statement(item.anchor.clone()), title(cx, item.service)).into()]
}

/// An item in one line: its name, what it is for, what allows it, how long it lasts.
pub(super) fn in_short(cx: &Cx, cookie: &Cookie) -> Line {
    let mut told: Vec<Line> = cookie.needed_for.iter().map(|word| cx.word(word)).collect();
    told.push(category(cookie.category.value));
    told.extend(lasts(cookie));
    let name = Inline::Code(cookie.name.value.clone()).into();
    say_with("labelled", vec![("label", name), ("line", join(Joint::Semicolon, told))]).into()
}

/// What it is for: its own purpose, or those of its service.
pub(super) fn what_for(cx: &Cx, item: &Item) -> Cell {
    let mut lines: Cell = item.cookie.needed_for.iter().map(|word| cx.word(word)).collect();
    if lines.is_empty() {
        lines = distinct(item.service.purposes.list().iter().map(|purpose| cx.word(&purpose.what)));
    }
    lines.extend(item.cookie.note.iter().map(|note| Inline::Given(note.clone()).into()));
    if lines.is_empty() { vec![say("cell-see-service").into()] } else { lines }
}

pub(super) fn lasts(cookie: &Cookie) -> Cell {
    vec![match &cookie.lasts {
        Stated::Given(lasts) => lasts_line(lasts.value),
        Stated::Todo(_) => gap(),
        Stated::None(_) | Stated::Unsaid => say("lasts-unknown").into(),
    }]
}

pub(super) fn kind_message(kind: CookieKind) -> &'static str {
    match kind {
        CookieKind::Cookie => "storage-cookie",
        CookieKind::LocalStorage => "storage-local",
        CookieKind::SessionStorage => "storage-session",
        CookieKind::IndexedDb => "storage-database",
    }
}

/// The category with the provision that allows the access to the device.
pub(super) fn category(category: CookieCategory) -> Line {
    let id = match category {
        CookieCategory::Necessary => "cookie-necessary",
        CookieCategory::Functional => "cookie-functional",
        CookieCategory::Statistics => "cookie-statistics",
        CookieCategory::Marketing => "cookie-marketing",
        CookieCategory::ExternalMedia => "cookie-external-media",
    };
    say_with(id, vec![("law", access(category))]).into()
}

/// The provision that allows the access to the device: without consent only what is strictly necessary.
pub(super) fn access(category: CookieCategory) -> Line {
    cite(match category {
        CookieCategory::Necessary => "tdddg 25(2) no 2",
        CookieCategory::Functional
        | CookieCategory::Statistics
        | CookieCategory::Marketing
        | CookieCategory::ExternalMedia => "tdddg 25(1)",
    })
}

pub(super) fn lasts_line(lasts: Lasts) -> Line {
    match lasts {
        Lasts::Session => say("lasts-session").into(),
        Lasts::For(period) => Inline::Period(period).into(),
        Lasts::UntilDeleted => say("lasts-until-deleted").into(),
    }
}
