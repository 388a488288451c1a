//! Cookies and other storage on the device (§ 25 TDDDG), apart from the processing that follows (Art. 6 GDPR).

use super::service::{anchored, title};

use super::words::cite;
use super::{Cx, gap, paragraph};
use crate::document::{Body, Cell, Group, Inline, Line, Section, Table, say, say_with};
use crate::model::{Cookie, CookieCategory, CookieKind, Lasts, Stated};

/// The table of all items, or the statement that there are none, if every service says so.
pub(super) fn section(cx: &Cx) -> Option<Section> {
    let mut rows = Vec::new();
    let mut all_said = true;
    for (anchor, service) in anchored(cx) {
        all_said &= service.cookies.is_none() || service.cookies.given().is_some();
        let cookies = service.cookies.given().map_or(&[][..], |cookies| &cookies.items);
        let link: Line = Inline::Link(cx.in_statement(anchor), title(cx, service)).into();
        rows.extend(cookies.iter().map(|cookie| row(cx, cookie, link.clone())));
    }
    if rows.is_empty() {
        return all_said.then(|| super::section("cookies", "section-cookies", vec![paragraph("cookies-none")]));
    }
    let columns = ["column-name", "column-service", "column-needed-for", "column-category", "column-lasts"];
    let table = Table {
        caption: say("cookies-caption").into(),
        columns: columns.into_iter().map(|heading| say(heading).into()).collect(),
        groups: vec![Group { title: None, rows }],
    };
    let blocks = vec![paragraph("cookies-intro"), Body::Table(table).into(), paragraph("cookies-control")];
    Some(super::section("cookies", "section-cookies", blocks))
}

fn row(cx: &Cx, cookie: &Cookie, service: Line) -> Vec<Cell> {
    let mut name: Cell = vec![Inline::Code(cookie.name.value.clone()).into()];
    name.push(say(kind_message(cookie.kind)).into());
    name.extend(
        cookie
            .host
            .iter()
            .map(|host| say_with("cookie-host", vec![("host", Inline::Name(host.value.clone()).into())]).into()),
    );
    let mut what_for: Cell = cookie.needed_for.iter().map(|word| cx.word(word)).collect();
    what_for.extend(cookie.note.iter().map(|note| Inline::Given(note.clone()).into()));
    if what_for.is_empty() {
        what_for.push(say("cell-see-service").into());
    }
    let lasts = match &cookie.lasts {
        Stated::Given(lasts) => lasts_line(lasts.value),
        Stated::Todo(_) => gap(),
        Stated::None(_) | Stated::Unsaid => say("lasts-unknown").into(),
    };
    vec![name, vec![service], what_for, vec![category_line(cookie.category.value)], vec![lasts]]
}

fn kind_message(kind: CookieKind) -> &'static str {
    match kind {
        CookieKind::Cookie => "storage-cookie",
        CookieKind::LocalStorage => "storage-local",
        CookieKind::SessionStorage => "storage-session",
        CookieKind::IndexedDb => "storage-database",
    }
}

/// The category with the provision that allows the access to the device.
fn category_line(category: CookieCategory) -> Line {
    let (id, law) = match category {
        CookieCategory::Necessary => ("cookie-necessary", "tdddg 25(2) no 2"),
        CookieCategory::Functional => ("cookie-functional", "tdddg 25(1)"),
        CookieCategory::Statistics => ("cookie-statistics", "tdddg 25(1)"),
        CookieCategory::Marketing => ("cookie-marketing", "tdddg 25(1)"),
        CookieCategory::ExternalMedia => ("cookie-external-media", "tdddg 25(1)"),
    };
    let law = cite(law);
    say_with(id, vec![("law", law)]).into()
}

fn lasts_line(lasts: Lasts) -> Line {
    match lasts {
        Lasts::Session => say("lasts-session").into(),
        Lasts::For(period) => Inline::Period(period).into(),
        Lasts::UntilDeleted => say("lasts-until-deleted").into(),
    }
}
