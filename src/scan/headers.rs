//! What files in a site tell its server to add to answers: cookies, redirects and links. `_headers` and `_redirects`
//! are those of Netlify and Cloudflare, `.htaccess` those of Apache. Settings of nginx are no part of a site.

use super::address::Base;
use super::element::refresh;
use super::piece::Piece;
use super::scope::{Rule, Scope};
use super::{Class, Kind, Notes};
use regex_lite::Regex;
use std::ops::Range;

/// Reads the file of a name. What it adds is noted with the paths that it is for.
pub(super) fn read(text: Piece<'_>, path: &str, base: &Base, notes: &mut Notes<'_>) {
    let (mut start, mut sections) = (0, vec![Rule::All]);
    for line in text.text.split_inclusive('\n') {
        let here = text.part(start..start + line.trim_end().len());
        start += line.len();
        let words = words(here.text);
        if words.first().is_none_or(|word| here.text[word.clone()].starts_with('#')) {
            continue;
        }
        let (sightings, stored) = (notes.said.sightings.len(), notes.said.stored.len());
        let rule = match path.rsplit('/').next() {
            Some("_headers") if here.text.starts_with(char::is_whitespace) => {
                line_of_header(here, base, notes);
                sections[0].clone()
            }
            // Lines that begin at the margin name the pages that those below are for.
            Some("_headers") => {
                sections[0] = Rule::Path(path_of(here.text).to_owned());
                continue;
            }
            Some("_redirects") => {
                line_of_redirect(here, &words, base, notes);
                Rule::Path(path_of(&here.text[words[0].clone()]).to_owned())
            }
            _ => apache(here, &words, &mut sections, base, notes),
        };
        let sighted = notes.said.sightings[sightings..].iter().map(|sighting| sighting.span);
        let places: Vec<_> = sighted.chain(notes.said.stored[stored..].iter().map(|stored| stored.span)).collect();
        if !places.is_empty() {
            notes.said.scopes.push((Scope::of(path, rule), places));
        }
    }
}

/// The path in a pattern, which may name the host before it.
fn path_of(pattern: &str) -> &str {
    let pattern = pattern.trim();
    match pattern.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => pattern,
    }
}

fn line_of_redirect(line: Piece<'_>, words: &[Range<usize>], base: &Base, notes: &mut Notes<'_>) {
    if let Some(target) = words.get(1) {
        // With this status the server asks by itself, which no browser sees.
        let proxies = words.get(2).is_some_and(|status| line.text[status.clone()].starts_with("200"));
        let class = if proxies { Class::Metadata } else { Class::Link };
        redirect(line.part(target.clone()), class, base, notes);
    }
}

fn line_of_header(line: Piece<'_>, base: &Base, notes: &mut Notes<'_>) {
    let Some((name, value)) = line.text.split_once(':') else { return };
    let start = name.len() + 1 + (value.len() - value.trim_start().len());
    header(name.trim(), line.part(start..start + value.trim().len()), base, notes);
}

/// Directives of Apache that set headers or send browsers elsewhere, and the sections around them. Tells what the line is
/// for.
fn apache(
    line: Piece<'_>,
    words: &[Range<usize>],
    sections: &mut Vec<Rule>,
    base: &Base,
    notes: &mut Notes<'_>,
) -> Rule {
    let word = |nth: usize| words.get(nth).map(|at| &line.text[at.clone()]);
    let is = |nth: usize, names: &[&str]| {
        word(nth).is_some_and(|word| names.iter().any(|name| word.eq_ignore_ascii_case(name)))
    };
    let plain = |nth: usize| word(nth).unwrap_or_default().trim_end_matches('>').trim_matches('"');
    let mut rule = sections.last().cloned().unwrap_or(Rule::All);
    if is(0, &["<Files", "<FilesMatch"]) {
        let is_expression = is(0, &["<FilesMatch"]) || is(1, &["~"]);
        let name = plain(if is(1, &["~"]) { 2 } else { 1 });
        sections.push(if is_expression { like(name, Rule::NameLike) } else { Rule::Name(name.to_owned()) });
    } else if is(0, &["</Files>", "</FilesMatch>"]) && sections.len() > 1 {
        sections.pop();
    } else if is(0, &["Header"]) {
        let first = 1 + usize::from(is(1, &["always", "onsuccess"]));
        let sets = is(first, &["set", "add", "append", "merge", "setifempty"]);
        if let (true, Some(name), Some(value)) = (sets, words.get(first + 1), words.get(first + 2)) {
            let name = unquoted(line.part(name.clone()));
            header(name.text, unquoted(line.part(value.clone())), base, notes);
        }
    } else if is(0, &["Redirect", "RedirectMatch", "RedirectPermanent", "RedirectTemp"]) {
        if let Some(target) = words.last().filter(|_| words.len() > 2) {
            redirect(unquoted(line.part(target.clone())), Class::Link, base, notes);
        }
        let from = plain(words.len().saturating_sub(2));
        // A path means all that is below it.
        rule = if is(0, &["RedirectMatch"]) { like(from, Rule::PathLike) } else { Rule::Path(format!("{from}*")) };
    } else if let Some(target) = words.get(2).filter(|_| is(0, &["RewriteRule", "ErrorDocument"])) {
        redirect(unquoted(line.part(target.clone())), Class::Link, base, notes);
        rule = if is(0, &["RewriteRule"]) { like(plain(1), Rule::PathLike) } else { Rule::Nothing };
    }
    rule
}

/// What a regular expression finds; what cannot be read as one may find anything.
fn like(expression: &str, rule: fn(Regex) -> Rule) -> Rule {
    Regex::new(expression).map_or(Rule::All, rule)
}

/// Where those are sent who ask for an address of the site.
fn redirect(target: Piece<'_>, class: Class, base: &Base, notes: &mut Notes<'_>) {
    // Variables in an address leave its host open.
    let host = target.text.split("//").nth(1).unwrap_or_default().split('/').next().unwrap_or_default();
    if !host.contains(['%', '$', ':', '{']) {
        notes.add(base, class, Kind::Address, target.text, target);
    }
}

/// Takes in what a header makes browsers do.
fn header(name: &str, value: Piece<'_>, base: &Base, notes: &mut Notes<'_>) {
    match name.to_ascii_lowercase().as_str() {
        "set-cookie" => notes.cookie(Class::Loaded, value.text, value),
        "refresh" => {
            if let Some(at) = refresh(value.text) {
                notes.add(base, Class::Loaded, Kind::Address, &value.text[at.clone()], value.part(at));
            }
        }
        "link" => links(value, base, notes),
        "content-security-policy" | "content-security-policy-report-only" => {
            for at in words(value.text) {
                let word = value.text[at.clone()].trim_end_matches(';');
                if word.contains("://") && !word.contains('*') {
                    notes.add(base, Class::Metadata, Kind::Address, word, value.part(at.start..at.start + word.len()));
                }
            }
        }
        _ => {}
    }
}

/// `Link: <https://…>; rel=preconnect, <…>; rel=preload; as=style`.
fn links(value: Piece<'_>, base: &Base, notes: &mut Notes<'_>) {
    let mut start = 0;
    while let Some(open) = value.text[start..].find('<').map(|at| start + at + 1) {
        let Some(close) = value.text[open..].find('>').map(|at| open + at) else { return };
        let end = value.text[close..].find('<').map_or(value.text.len(), |at| close + at);
        let words = value.text[close..end].to_ascii_lowercase();
        let is = |key: &str, word: &str| {
            let value = words.split(';').filter_map(|part| part.split_once('=')).find(|(name, _)| name.trim() == key);
            value.is_some_and(|(_, value)| {
                value.trim().trim_end_matches(',').trim_matches('"').split(' ').any(|w| w == word)
            })
        };
        let kind = [("style", Kind::Style), ("script", Kind::Script), ("font", Kind::Font), ("image", Kind::Image)];
        let kind = kind.into_iter().find(|(word, _)| is("as", word)).map_or(Kind::Data, |(_, kind)| kind);
        let (class, kind) = if is("rel", "preload") || is("rel", "prefetch") {
            (Class::Loaded, kind)
        } else if is("rel", "stylesheet") {
            (Class::Loaded, Kind::Style)
        } else if is("rel", "modulepreload") {
            (Class::Loaded, Kind::Script)
        } else if is("rel", "preconnect") || is("rel", "dns-prefetch") {
            (Class::Hint, Kind::Connection)
        } else {
            (Class::Metadata, Kind::Address)
        };
        notes.add(base, class, kind, &value.text[open..close], value.part(open..close));
        start = end;
    }
}

/// The places of words; what stands in quotes is one.
fn words(line: &str) -> Vec<Range<usize>> {
    let (mut words, mut start, mut quoted) = (Vec::new(), None, false);
    for (at, sign) in line.char_indices() {
        quoted ^= sign == '"';
        if sign.is_whitespace() && !quoted {
            words.extend(start.take().map(|start| start..at));
        } else {
            start = start.or(Some(at));
        }
    }
    words.extend(start.map(|start| start..line.len()));
    words
}

fn unquoted(word: Piece<'_>) -> Piece<'_> {
    let inner = word.text.trim_matches('"');
    let start = word.text.len() - word.text.trim_start_matches('"').len();
    word.part(start..start + inner.len())
}
