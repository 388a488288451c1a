//! What strangers write is data: nothing outside their folder is read or written for them, and no text of theirs is
//! anything but a text in what klartext writes or shows.

mod addresses;
mod kept;
#[cfg(unix)]
mod paths;
mod sites;
mod texts;
#[cfg(target_os = "linux")]
mod themes;

use html5gum::{Token, Tokenizer};
use std::collections::BTreeSet;

/// The elements of a page, those with each of their attributes, and those with addresses that do more than lead there.
fn elements(page: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for Ok(token) in Tokenizer::new(page) {
        let Token::StartTag(tag) = token else { continue };
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        for (attribute, value) in &tag.attributes {
            let (attribute, value) = (String::from_utf8_lossy(attribute), String::from_utf8_lossy(value));
            all.insert(format!("{name} {attribute}"));
            let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
            if ["href", "src"].contains(&attribute.as_ref())
                && !["", "https", "http", "mailto", "tel"].contains(&scheme)
            {
                all.insert(format!("{name} {attribute} {scheme}"));
            }
        }
        all.insert(name);
    }
    all
}

/// A terminal shows what it is given and does nothing else.
fn is_plain(text: &str) {
    let turns = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let steers = |sign: &char| turns(*sign) || (sign.is_control() && !matches!(sign, '\n' | '\t'));
    if let Some(sign) = text.chars().find(steers) {
        panic!("{sign:?} steers a terminal in\n{}", text.escape_debug());
    }
}
