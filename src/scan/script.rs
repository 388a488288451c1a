//! Addresses in the strings of a script or of JSON. No script is understood: a string that begins like an address is
//! one, and what is put together from parts is not seen.

use std::ops::Range;

/// How addresses begin, once escapes are undone.
const BEGINNINGS: [&str; 5] = ["https://", "http://", "wss://", "ws://", "//"];

/// The longest that an address in a script can be; what is longer is data.
const LONGEST: usize = 2_048;

/// The address with which a string begins, for each string.
pub(super) fn addresses(text: &str) -> Vec<(Range<usize>, String)> {
    let quotes = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\'' | b'`'));
    quotes.filter_map(|(at, _)| address(text, at + 1)).collect()
}

fn address(text: &str, start: usize) -> Option<(Range<usize>, String)> {
    let (mut rest, mut read) = (&text[start..], String::new());
    while read.len() < LONGEST {
        if let Some(after) = ["\\/", "\\u002F", "\\u002f"].iter().find_map(|escape| rest.strip_prefix(escape)) {
            read.push('/');
            rest = after;
        } else if let Some(sign) = rest.chars().next().filter(|sign| is_part(*sign)) {
            read.push(sign);
            rest = &rest[sign.len_utf8()..];
        } else {
            break;
        }
        // Most strings are something else, which shows at once.
        if !BEGINNINGS.iter().any(|begin| begin.starts_with(&read) || read.starts_with(begin)) {
            return None;
        }
    }
    let begin = BEGINNINGS.iter().find(|begin| read.starts_with(**begin))?;
    let host = read[begin.len()..].split(['/', '?', '#', ':']).next()?;
    is_whole(host).then(|| (start..text.len() - rest.len(), read.clone()))
}

/// Whether a sign may stand in an address that is written out.
fn is_part(sign: char) -> bool {
    !(sign.is_whitespace() || sign.is_control() || matches!(sign, '"' | '\'' | '`' | '<' | '>' | '\\'))
}

/// Whether a host is one by itself, and not the beginning of one that is put together or something else.
fn is_whole(host: &str) -> bool {
    let plain = host.chars().all(|sign| sign.is_alphanumeric() || matches!(sign, '.' | '-'));
    let last = host.rsplit_once('.').filter(|(before, _)| !before.is_empty()).map(|(_, last)| last);
    plain
        && last.is_some_and(|last| {
            last.chars().count() > 1
                && last.chars().all(|s| s.is_alphanumeric() || s == '-')
                && last.starts_with(char::is_alphabetic)
        })
}
