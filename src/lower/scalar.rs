//! Values of one line and their small grammars: dates, web and mail addresses, telephone numbers, closed choices.
//! `todo` is no value here, and nothing is said about it: the gaps are collected elsewhere.

use super::cx::Cx;
use super::keys;
use crate::finding::{Finding, shape};
use crate::model::{Since, Stated};
use crate::source::{At, Span};
use crate::value::{Date, Period};
use crate::yaml::{self, Entry, Fields, Kind, Node, Scalar, bad_value, shorten, unknown_id, unlike, wrong_type};
use email_address::{EmailAddress, Options};

/// Whether a node is this bare word.
pub(super) fn is_word(node: &Node, word: &str) -> bool {
    matches!(&node.kind, Kind::Scalar(scalar) if scalar.plain && scalar.text == word)
}

/// Starts asking a mapping for its keys.
pub(super) fn fields<'n>(node: &'n Node, table: &'static keys::Table, cx: &mut Cx) -> Option<Fields<'n, keys::Value>> {
    if is_word(node, "todo") { None } else { Fields::of(node, table, &mut cx.out) }
}

/// The value of a key that may be left out.
pub(super) fn optional<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    decode: impl FnOnce(&Node, &mut Cx<'c>) -> Option<T>,
) -> Option<T> {
    decode(&entry?.value, cx)
}

/// The same with its place.
pub(super) fn at<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    decode: impl FnOnce(&Node, &mut Cx<'c>) -> Option<T>,
) -> Option<At<T>> {
    let node = &entry?.value;
    decode(node, cx).map(|value| At::new(value, node.span))
}

/// A value that may be left out, be a known gap, or be declared empty.
pub(super) fn stated<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    decode: impl FnOnce(&Node, &mut Cx<'c>) -> Option<T>,
) -> Stated<T> {
    match entry {
        Some(entry) if is_word(&entry.value, "none") => Stated::None(entry.value.span),
        _ => said(entry, cx, decode),
    }
}

/// A value that may be left out or be a known gap, and cannot be empty.
pub(super) fn said<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    decode: impl FnOnce(&Node, &mut Cx<'c>) -> Option<T>,
) -> Stated<T> {
    let Some(Entry { key, value: node }) = entry else { return Stated::Unsaid };
    if is_word(node, "todo") {
        return Stated::Todo(node.span);
    }
    if is_word(node, "none") {
        let title = format!("`{}` cannot be `none`", key.value);
        let finding = Finding::error(shape::BAD_VALUE, title, node.span, "declared empty");
        cx.out.push(finding.help("leave the key out, or write `todo` for a known gap"));
        return Stated::Unsaid;
    }
    // Where nothing could be decoded a finding stands, and no policy comes of it.
    decode(node, cx).map_or(Stated::Unsaid, |value| Stated::Given(At::new(value, node.span)))
}

/// Every element of a list; a single one needs no brackets.
pub(super) fn list<'c, T>(
    node: &Node,
    cx: &mut Cx<'c>,
    mut decode: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Vec<T> {
    match &node.kind {
        Kind::Sequence(nodes) => {
            if nodes.is_empty() {
                cx.out.push(empty_list(node));
            }
            decode_each(nodes, |node| decode(node, cx))
        }
        _ => decode(node, cx).into_iter().collect(),
    }
}

/// What can be decoded of each. Values are large, so the list has no more room than all of them need.
pub(super) fn decode_each<'n, N, T>(all: &'n [N], decode: impl FnMut(&'n N) -> Option<T>) -> Vec<T> {
    let mut decoded = Vec::with_capacity(all.len());
    decoded.extend(all.iter().filter_map(decode));
    decoded
}

/// A list that may be left out, be a known gap, or be declared empty.
pub(super) fn stated_list<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    decode: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Stated<Vec<T>> {
    stated(entry, cx, |node, cx| Some(list(node, cx, decode)))
}

/// Every element of a list that may be left out, with its place.
pub(super) fn list_at<'c, T>(
    entry: Option<&Entry>,
    cx: &mut Cx<'c>,
    mut decode: impl FnMut(&Node, &mut Cx<'c>) -> Option<T>,
) -> Vec<At<T>> {
    let with_place = |node: &Node, cx: &mut Cx<'c>| decode(node, cx).map(|value| At::new(value, node.span));
    entry.map_or_else(Vec::new, |entry| list(&entry.value, cx, with_place))
}

/// A list that says nothing.
pub(super) fn empty_list(node: &Node) -> Finding {
    let finding = Finding::error(shape::BAD_VALUE, "empty list", node.span, "neither an element nor `none`");
    finding.help("leave the key out, or write `none` where nothing is meant")
}

/// The entries of a mapping whose keys are ids or names. `form` says what they look like.
pub(super) fn entries<'n>(node: &'n Node, form: &str, cx: &mut Cx) -> &'n [Entry] {
    match &node.kind {
        Kind::Scalar(_) if is_word(node, "todo") => {}
        Kind::Mapping(entries) if entries.is_empty() => {
            let finding =
                Finding::error(shape::BAD_VALUE, "empty mapping", node.place(), "neither an entry nor `none`");
            cx.out.push(finding.help(form));
        }
        Kind::Mapping(entries) => return entries,
        _ => cx.out.push(wrong_type(node, "a mapping").help(form)),
    }
    &[]
}

/// A text of any form, and `todo` left alone.
pub(super) fn scalar<'n>(node: &'n Node, expected: &str, cx: &mut Cx) -> Option<&'n Scalar> {
    match &node.kind {
        Kind::Scalar(_) if is_word(node, "todo") => None,
        Kind::Scalar(scalar) => Some(scalar),
        _ => {
            cx.out.push(wrong_type(node, expected));
            None
        }
    }
}

/// The place of a piece of a text: exact in a plain one, the whole of it otherwise.
pub(super) fn part(node: &Node, from: usize, len: usize) -> Span {
    match &node.kind {
        Kind::Scalar(scalar) if scalar.plain => node.span.part(from, len),
        _ => node.span,
    }
}

/// A bare word that means the absence of a value, where a text for readers belongs.
pub(super) fn no_text(node: &Node) -> Option<Finding> {
    let word = ["none", "~", "null"].into_iter().find(|word| is_word(node, word))?;
    let title = format!("`{word}` in place of a text");
    let finding = Finding::error(shape::BAD_VALUE, title, node.span, "would be shown to readers");
    Some(finding.help("leave the key out, or put the word in quotes if it is meant"))
}

/// One line of text.
pub(super) fn line(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a text", cx)?.text;
    if let Some(finding) = no_text(node) {
        cx.out.push(finding);
        return None;
    }
    let fault = match text {
        _ if text.trim().is_empty() => "empty text",
        _ if text.contains(char::is_control) => "line break in a text of one line",
        _ => return Some(text.to_string()),
    };
    cx.out.push(Finding::error(shape::BAD_VALUE, fault, node.span, "one line of text belongs here"));
    None
}

/// A whole number.
pub(super) fn number(node: &Node, cx: &mut Cx) -> Option<u32> {
    if is_word(node, "todo") {
        return None;
    }
    yaml::number(node).map(|at| at.value).map_err(|finding| cx.out.push(*finding)).ok()
}

/// A switch.
pub(super) fn boolean(node: &Node, cx: &mut Cx) -> Option<bool> {
    if is_word(node, "todo") {
        return None;
    }
    yaml::boolean(node).map(|at| at.value).map_err(|finding| cx.out.push(*finding)).ok()
}

/// One of a few words. `what` without an article: "register".
pub(super) fn choice<T: Copy>(node: &Node, what: &str, choices: &[(&str, T)], cx: &mut Cx) -> Option<T> {
    let word = &scalar(node, "a word", cx)?.text;
    let found = choices.iter().find(|(name, _)| name == word);
    if found.is_none() {
        cx.out.push(unknown_id(&cx.out, node.span, word, what, choices.iter().map(|(name, _)| *name)));
    }
    found.map(|(_, value)| *value)
}

/// A day of the calendar.
pub(super) fn date(node: &Node, cx: &mut Cx) -> Option<Date> {
    let text = &scalar(node, "a date", cx)?.text;
    if let Some([year, month, day]) = numbers(text, '-', &[4, 2, 2]).as_deref() {
        return calendar_day(node, [*year, *month, *day], cx);
    }
    cx.out.push(bad_date(node, text));
    None
}

/// A day or a month; a month stands for its first day.
pub(super) fn since(node: &Node, cx: &mut Cx) -> Option<Since> {
    let text = &scalar(node, "a date or a month", cx)?.text;
    match numbers(text, '-', &[4, 2]).as_deref() {
        Some([year, month]) => {
            calendar_day(node, [*year, *month, 1], cx).map(|date| Since::Month(At::new(date, node.span)))
        }
        _ => date(node, cx).map(|date| Since::Day(At::new(date, node.span))),
    }
}

fn calendar_day(node: &Node, [year, month, day]: [i16; 3], cx: &mut Cx) -> Option<Date> {
    let narrow = |number: i16| i8::try_from(number).unwrap_or(i8::MAX);
    let found = Date::new(year, narrow(month), narrow(day)).ok();
    if found.is_none() {
        let title = format!("`{}` is not in the calendar", node.text().unwrap_or_default());
        let label = match Date::new(year, narrow(month), 1) {
            Ok(first) => format!("this month has {} days", first.days_in_month()),
            Err(_) => "no month has this number".to_owned(),
        };
        cx.out.push(Finding::error(shape::BAD_VALUE, title, node.span, label));
    }
    found
}

fn bad_date(node: &Node, text: &str) -> Finding {
    match text.split('.').collect::<Vec<_>>()[..] {
        [day, month, year] if numbers(&format!("{day:0>2}.{month:0>2}.{year}"), '.', &[2, 2, 4]).is_some() => {
            let same = format!("{year}-{month:0>2}-{day:0>2}");
            unlike(node.span, text, "a date").patch("the same day in this form", node.span, same)
        }
        _ => bad_value(node.span, text, "a date", "2026-11-20"),
    }
}

/// Numbers of fixed widths with a sign between them.
fn numbers(text: &str, between: char, widths: &[usize]) -> Option<Vec<i16>> {
    let pieces: Vec<&str> = text.split(between).collect();
    let formed =
        |(piece, width): (&&str, &usize)| piece.len() == *width && piece.bytes().all(|byte| byte.is_ascii_digit());
    let all = pieces.len() == widths.len() && pieces.iter().zip(widths).all(formed);
    if all { pieces.iter().map(|piece| piece.parse().ok()).collect() } else { None }
}

/// A length of time.
pub(super) fn period(node: &Node, cx: &mut Cx) -> Option<Period> {
    let text = &scalar(node, "a period", cx)?.text;
    let period = Period::parse(text);
    if period.is_none() {
        cx.out.push(bad_value(node.span, text, "a period", "6 months"));
    }
    period
}

/// A mail address without a name around it.
pub(super) fn email(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a mail address", cx)?.text;
    if is_email(text) {
        return Some(text.to_string());
    }
    cx.out.push(match text.strip_prefix("mailto:") {
        Some(bare) => {
            unlike(node.span, text, "a mail address").patch("the address without its scheme", node.span, bare)
        }
        None => bad_value(node.span, text, "a mail address", "info@firm.example"),
    });
    None
}

/// Whether a text is a mail address as a declaration takes it.
pub fn is_email(text: &str) -> bool {
    let options = Options::default().without_display_text().with_required_tld().without_domain_literal();
    EmailAddress::parse_with_options(text, options).is_ok()
}

/// Whether a text is a telephone number as a declaration takes it: in international form.
pub fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.strip_prefix('+').map(|rest| rest.replace([' ', '-', '/', '(', ')'], ""));
    rest.is_some_and(|rest| rest.len() == digits) && (6..=15).contains(&digits)
}

/// A telephone or fax number in international form.
pub(super) fn phone(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a telephone number", cx)?.text;
    if is_phone(text) {
        return Some(text.to_string());
    }
    let what = "an international telephone number";
    cx.out.push(match text.strip_prefix("00").filter(|rest| rest.starts_with(|sign| matches!(sign, '1'..='9'))) {
        Some(rest) => unlike(node.span, text, what).patch("the same number with `+`", node.span, format!("+{rest}")),
        None => bad_value(node.span, text, what, "+49 351 5550100"),
    });
    None
}

/// A web address, http or https.
pub(super) fn web(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a web address", cx)?.text;
    let clean = !text.contains(|sign: char| sign.is_whitespace() || sign.is_control());
    let finding = match url::Url::parse(text) {
        Ok(url) if !matches!(url.scheme(), "http" | "https") => {
            let title = format!("scheme `{}` in a web address", shorten(url.scheme()));
            let span = part(node, 0, url.scheme().len());
            Finding::error(shape::BAD_VALUE, title, span, "neither http nor https")
        }
        Ok(url) if clean && url.has_host() => return Some(text.to_string()),
        Err(url::ParseError::RelativeUrlWithoutBase) if clean && text.contains('.') => {
            let whole = format!("https://{text}");
            unlike(node.span, text, "a web address").patch("the same address with a scheme", node.span, whole)
        }
        _ => bad_value(node.span, text, "a web address", "https://firm.example/page"),
    };
    cx.out.push(finding);
    None
}

/// The name of a host, without scheme and path.
pub(super) fn host(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a domain", cx)?.text;
    if text.contains('.') && matches!(url::Host::parse(text), Ok(url::Host::Domain(_))) {
        return Some(text.to_string());
    }
    let url = url::Url::parse(text).ok();
    cx.out.push(match url.as_ref().and_then(|url| Some((url.host_str()?, url.path()))) {
        Some((host, "/")) => unlike(node.span, text, "a domain").patch("the host alone", node.span, host),
        // What stands behind the host may have been meant.
        Some((host, _)) => unlike(node.span, text, "a domain").choice("the host alone", node.span, host),
        None => bad_value(node.span, text, "a domain", "firm.example"),
    });
    None
}

/// A name of a file or folder: one plain segment of a path on every system.
pub(super) fn segment(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a file name", cx)?.text;
    let plain = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.');
    let fault = match text.find(|sign| !plain(sign)) {
        Some(at) => {
            let sign = text[at..].chars().next().unwrap_or_default();
            Some((part(node, at, sign.len_utf8()), "this sign cannot stand in a name"))
        }
        None if text.is_empty() => Some((node.span, "no name")),
        None if text.starts_with('.') => Some((part(node, 0, 1), "begins with a dot")),
        None if text.ends_with('.') => Some((part(node, text.len() - 1, 1), "ends with a dot")),
        None if text.len() > 100 => Some((node.span, "longer than 100 bytes")),
        None => None,
    };
    if let Some((span, label)) = fault {
        let title = format!("`{}` is not a plain file name", shorten(text));
        let finding = Finding::error(shape::BAD_NAME, title, span, label);
        cx.out.push(finding.help("a name has letters, digits, `-`, `_` and `.`, without folder and ending"));
        return None;
    }
    Some(text.to_string())
}

/// A folder below the declaration's own: segments with `/` between them, none of them `..`.
pub(super) fn folder(node: &Node, cx: &mut Cx) -> Option<String> {
    let text = &scalar(node, "a folder", cx)?.text;
    let inside = !text.is_empty()
        && !text.starts_with('/')
        && !text.contains(['\\', ':', '\0'])
        && text.split('/').all(|part| part != "..");
    if !inside {
        let title = format!("`{}` is not a folder beside the declaration", shorten(text));
        let finding = Finding::error(shape::BAD_NAME, title, node.span, "leads out of the declaration's folder");
        cx.out.push(finding.help("name a folder such as `public`; `klartext build` has options for folders elsewhere"));
        return None;
    }
    Some(text.to_string())
}
