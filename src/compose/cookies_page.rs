//! The page of cookies and other storage on the device: a table for each category, with the legal basis of the access
//! to the device (§ 25 TDDDG) beside that of the processing which follows (Art. 6 GDPR).

use super::cookies::{self, Item, access, lasts, name, service, what_for};
use super::words::{distinct, join, labelled};
use super::{Cx, basis, paragraph};
use crate::document::{Body, Cell, Duty, Group, Inline, Joint, Line, Section, Table, say, say_with};
use crate::model::{Cookie, CookieCategory, Purpose, Service};

/// The parts of the page: category, anchor, heading.
const PARTS: [(CookieCategory, &str, &str); 5] = [
    (CookieCategory::Necessary, "necessary", "section-cookies-necessary"),
    (CookieCategory::Functional, "functional", "section-cookies-functional"),
    (CookieCategory::Statistics, "statistics", "section-cookies-statistics"),
    (CookieCategory::Marketing, "marketing", "section-cookies-marketing"),
    (CookieCategory::ExternalMedia, "external-media", "section-cookies-external-media"),
];

/// A column: the message of its heading and what stands in it.
type Column = (&'static str, fn(&Cx, &Item) -> Cell);

const COLUMNS: [Column; 6] = [
    ("column-name", |_, item| name(item.cookie)),
    ("column-service", service),
    ("column-set-by", set_by),
    ("column-needed-for", what_for),
    ("column-lasts", |_, item| lasts(item.cookie)),
    ("column-basis", bases),
];

/// The sections of the page.
pub(super) fn sections(cx: &Cx) -> Vec<Section> {
    let items = cookies::items(cx);
    let blocks = if items.is_empty() {
        cookies::none(cx).into_iter().collect()
    } else {
        vec![paragraph("cookies-page-intro"), paragraph("cookies-control")]
    };
    let mut sections = vec![super::scope(cx, blocks)];
    sections
        .extend(PARTS.into_iter().filter_map(|(category, anchor, title)| part(cx, &items, category, anchor, title)));
    sections.extend(super::changes(cx, "cookies-state"));
    sections
}

fn part(cx: &Cx, items: &[Item], wanted: CookieCategory, anchor: &str, title: &'static str) -> Option<Section> {
    let items = items.iter().filter(|item| item.cookie.category.value == wanted);
    let rows: Vec<Vec<Cell>> = items.map(|item| COLUMNS.iter().map(|(_, cell)| cell(cx, item)).collect()).collect();
    if rows.is_empty() {
        return None;
    }
    let is_necessary = wanted == CookieCategory::Necessary;
    let caption = if is_necessary { "cookies-without-consent" } else { "cookies-with-consent" };
    let table = Table {
        caption: say_with(caption, vec![("law", access(wanted))]).into(),
        columns: COLUMNS.iter().map(|(heading, _)| say(*heading).into()).collect(),
        groups: vec![Group { title: None, rows }],
    };
    let mut blocks = vec![Body::Table(table).traced(None, &[Duty("13(1)(c)")])];
    if !is_necessary {
        let way = Inline::Link(cx.in_statement("withdrawal".to_owned()), say("cookies-withdraw-link").into()).into();
        blocks.push(Body::Paragraph(say_with("cookies-withdraw", vec![("withdraw", way)]).into()).into());
    }
    Some(super::section(anchor, title, blocks))
}

/// Who sets it, and from which host. What a product is known to set is set by its provider, on whatever host; all else
/// is set by us, unless another host is declared.
fn set_by(cx: &Cx, item: &Item) -> Cell {
    let mut lines: Cell = provider(cx, item).into_iter().collect();
    lines.extend(item.cookie.host.iter().map(|host| Line::from(Inline::Name(host.value.clone()))));
    if lines.is_empty() {
        lines.push(say("cookie-set-by-us").into());
    }
    lines
}

fn provider(cx: &Cx, item: &Item) -> Option<Line> {
    let product = cx.catalog.product(item.service.product.as_ref()?);
    let is_known = |cookie: &Cookie| product.cookies.iter().any(|known| known.name.value == cookie.name.value);
    if !is_known(item.cookie) && item.cookie.host.is_none() {
        return None;
    }
    let declared = cx.policy.provider_of(item.service, cx.catalog).map(|party| cx.party_name(party));
    declared.or_else(|| Some(Inline::Name(product.provider.as_ref()?.value.clone()).into()))
}

fn purposes(service: &Service) -> impl Iterator<Item = &Purpose> {
    service.purposes.list().iter()
}

/// The provision for the access to the device, and the legal basis of what follows: that of the same purpose, if the
/// service pursues it, otherwise those of all its purposes.
fn bases(_: &Cx, item: &Item) -> Cell {
    let needed_for = item.cookie.needed_for.as_ref().and_then(|word| word.id());
    let is_same = |purpose: &&Purpose| needed_for.is_some() && purpose.what.id() == needed_for;
    let mut of: Vec<&Purpose> = purposes(item.service).filter(is_same).collect();
    if of.is_empty() {
        of = purposes(item.service).collect();
    }
    let after =
        of.into_iter().filter_map(|purpose| super::stated(&purpose.basis, |basis| basis::in_short(basis.kind.value)));
    let mut lines = vec![labelled("label-device-access", access(item.cookie.category.value))];
    let after = distinct(after);
    if !after.is_empty() {
        lines.push(labelled("label-device-after", join(Joint::Comma, after)));
    }
    lines
}
