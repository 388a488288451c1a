//! Scripts: the addresses in their texts, what they import, and what they keep on the device in plain sight. No script
//! is run, and what is put together from parts is not seen.

use super::address::Base;
use super::javascript::{Kind as Sort, Token, Tokens};
use super::piece::Piece;
use super::stored::{Lifetime, Storage, cookie};
use super::{Class, Kind, Notes, Reach, Setting};
use std::ops::Range;

/// How addresses begin, once escapes are undone.
const BEGINNINGS: [&str; 5] = ["https://", "http://", "wss://", "ws://", "//"];

/// Slashes with which scripts hide an address from whoever looks for the end of the script.
const SLASHES: [&str; 5] = ["\\/", "\\u002F", "\\u002f", "\\x2F", "\\x2f"];

/// The longest that an address in a script can be; what is longer is data.
const LONGEST: usize = 2_048;

/// How many tokens behind a place are looked at.
const AHEAD: usize = 64;

/// Stands in a text that is put together for a value that cannot be seen.
const UNSEEN: char = '\0';

/// Reads a script of a page or a file.
pub(super) fn read(text: Piece<'_>, base: &Base, setting: Setting, notes: &mut Notes<'_>) {
    let mut reader = Reader { text, base, setting, notes, imports_scripts: false };
    let mut tokens = Tokens::from(text.text, 0);
    // What came before, the last first.
    let mut before: [Option<Token<'_>>; 6] = [None; 6];
    while let Some(token) = tokens.next() {
        if token.kind == Sort::Comment {
            reader.comment(token);
            continue;
        }
        match token.kind {
            Sort::Text { .. } => reader.text(token, &before),
            Sort::Word => reader.word(token, &before, tokens.at(), setting.class(Class::Script)),
            Sort::Sign if token.text == ")" => reader.imports_scripts = false,
            _ => {}
        }
        before.copy_within(..5, 1);
        before[0] = Some(token);
    }
}

/// Takes in what a script keeps on the device once another one runs it, such as after consent.
pub(super) fn waiting(text: Piece<'_>, base: &Base, notes: &mut Notes<'_>) {
    let mut reader = Reader { text, base, setting: Setting::Page, notes, imports_scripts: false };
    let mut tokens = Tokens::from(text.text, 0);
    let mut before = [None; 6];
    while let Some(token) = tokens.next() {
        match token.kind {
            Sort::Comment => continue,
            Sort::Word => reader.word(token, &before, tokens.at(), Class::Kept),
            _ => {}
        }
        before.copy_within(..5, 1);
        before[0] = Some(token);
    }
}

/// Takes in the addresses with which the texts of something begin that is no JavaScript.
pub(super) fn strings(text: Piece<'_>, base: &Base, class: Class, notes: &mut Notes<'_>) {
    for (at, value) in addresses(text.text) {
        notes.add(base, class, Kind::Address, &value, text.part(at));
    }
}

struct Reader<'r, 't, 's> {
    text: Piece<'t>,
    base: &'r Base,
    setting: Setting,
    notes: &'r mut Notes<'s>,
    /// Whether the brackets of `importScripts()` are open.
    imports_scripts: bool,
}

impl<'t> Reader<'_, 't, '_> {
    fn note(&mut self, class: Class, kind: Kind, value: &str, at: Range<usize>) {
        self.notes.add(self.base, self.setting.class(class), kind, value, self.text.part(at));
    }

    /// What is commented out counts where it stands in quotes.
    fn comment(&mut self, token: Token<'t>) {
        if token.text[2..].contains("//") {
            for (at, value) in addresses(token.text) {
                self.note(Class::Inert, Kind::Address, &value, token.at + at.start..token.at + at.end);
            }
        }
    }

    fn text(&mut self, token: Token<'t>, before: &[Option<Token<'t>>; 6]) {
        let is = |nth: usize, word: &str| before[nth].is_some_and(|token| token.is(word));
        let first = |words: &[&str]| is(0, "(") && words.iter().any(|word| is(1, word));
        let begins = matches!(token.kind, Sort::Text { begins: true, .. });
        let imports = is(0, "import") && !is(1, ".");
        let from =
            is(0, "from") && before[1].is_some_and(|token| token.kind == Sort::Word || token.is("}") || token.is("*"));
        self.imports_scripts |= first(&["importScripts"]);
        let (class, kind) = if !begins {
            (Class::Script, Kind::Address)
        } else if imports || from || self.imports_scripts {
            (Class::Loaded, Kind::Script)
        } else if first(&["import", "Worker", "SharedWorker", "addModule", "register"]) {
            (Class::Script, Kind::Script)
        } else if first(&["fetch", "sendBeacon", "EventSource", "WebSocket", "WebTransport", "ajax", "getJSON"])
            || is(0, ",") && is(2, "(") && is(3, "open")
        {
            (Class::Script, Kind::Data)
        } else {
            (Class::Script, Kind::Address)
        };
        if let Some((at, value)) = address(token.text, 0) {
            self.note(class, kind, &value, token.at + at.start..token.at + at.end);
        } else if kind == Kind::Script {
            let registers = is(1, "register") && is(3, "serviceWorker");
            self.own_script(token, if registers { Class::Loaded } else { class });
        } else if is_file(token.text) {
            // Bundles name their parts without more words.
            self.own_script(token, Class::Script);
        } else if token.text.contains("//") {
            // Markup or code in a text has texts of its own.
            for (at, value) in addresses(token.text) {
                self.note(Class::Script, Kind::Address, &value, token.at + at.start..token.at + at.end);
            }
        }
    }

    /// Takes in a script or a sheet of the site, or the name of a module.
    fn own_script(&mut self, token: Token<'t>, class: Class) {
        let class = self.setting.class(class);
        if matches!(class, Class::Inert) {
            return;
        }
        let value = token.text;
        let is_path = ["/", "./", "../"].iter().any(|begin| value.starts_with(begin));
        if class == Class::Loaded && !is_path && !value.is_empty() {
            self.notes.said.modules.insert(value.to_owned());
        }
        if let Some(path) = self.base.own_path(value, self.notes.own) {
            let reach = if class == Class::Loaded { Reach::Loaded } else { Reach::Script };
            self.notes.load(path.into_owned(), reach, self.text.part(token.range()));
        }
    }

    /// Looks for what is kept on the device behind a word.
    fn word(&mut self, token: Token<'t>, before: &[Option<Token<'t>>; 6], end: usize, class: Class) {
        let is = |nth: usize, word: &str| before[nth].is_some_and(|token| token.is(word));
        let kept = match token.text {
            "cookieStore" | "Cookies" => set(&self.ahead(end), token.text == "Cookies"),
            // Minified, the document has another name.
            "cookie" if is(0, ".") => document_cookie(&self.ahead(end)).or_else(|| called(&self.ahead(end))),
            "localStorage" => stored(&self.ahead(end), Storage::Local),
            "sessionStorage" => stored(&self.ahead(end), Storage::Session),
            "indexedDB" => opened(&self.ahead(end), Storage::IndexedDb),
            "caches" => opened(&self.ahead(end), Storage::Cache),
            name if sets_cookies(name) => called(&self.ahead(end)),
            _ => return,
        };
        if let Some(kept) = kept {
            self.notes.keep(kept.name, kept.storage, kept.lifetime, class, self.text.part(kept.at));
        }
    }

    fn ahead(&self, at: usize) -> Vec<Token<'t>> {
        Tokens::from(self.text.text, at).filter(|token| token.kind != Sort::Comment).take(AHEAD).collect()
    }
}

/// Something that a script keeps.
struct Kept {
    name: String,
    storage: Storage,
    lifetime: Option<Lifetime>,
    at: Range<usize>,
}

/// Functions of many scripts that set a cookie whose name comes first.
fn sets_cookies(name: &str) -> bool {
    ["setcookie", "createcookie", "writecookie", "set_cookie"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// `document.cookie = "name=value; Max-Age=…"`.
fn document_cookie(ahead: &[Token<'_>]) -> Option<Kept> {
    let (equals, value) = ahead.split_first()?;
    let first = value.first().filter(|first| equals.is("=") && first.is_text())?;
    let written = joined(value);
    let cookie = cookie(&written, None)?;
    let (name, is_cut) = match cookie.name.split_once(UNSEEN) {
        Some((begin, _)) => (begin.to_owned(), true),
        None => (cookie.name, false),
    };
    let name = if is_cut && !name.is_empty() { format!("{name}*") } else { name };
    let is_seen = !name.is_empty();
    is_seen.then(|| Kept { name, storage: Storage::Cookie, lifetime: cookie.lifetime, at: first.range() })
}

/// The text that is put together from a token on, with [`UNSEEN`] for what is no text in it.
fn joined(tokens: &[Token<'_>]) -> String {
    let (mut out, mut depth, mut sum) = (String::new(), 0_usize, Vec::new());
    let flush = |sum: &mut Vec<Token<'_>>, out: &mut String| {
        if !sum.is_empty() {
            out.push_str(&product(sum).map_or(UNSEEN.to_string(), |number| number.to_string()));
            sum.clear();
        }
    };
    let mut had_value = false;
    for token in tokens {
        let is_value = token.is_text() || matches!(token.kind, Sort::Word | Sort::Number);
        let goes_on = matches!(token.kind, Sort::Text { begins: false, .. });
        match token.text {
            // A statement may end with its line.
            _ if depth == 0 && is_value && had_value && !goes_on => break,
            "(" | "[" | "{" if token.kind == Sort::Sign => depth += 1,
            ")" | "]" | "}" | ";" | "," if token.kind == Sort::Sign && depth == 0 => break,
            ")" | "]" | "}" if token.kind == Sort::Sign => depth -= 1,
            _ => {}
        }
        if depth == 0 && token.is_text() {
            flush(&mut sum, &mut out);
            out.push_str(token.text);
        } else if depth == 0 && token.is("+") {
            flush(&mut sum, &mut out);
        } else {
            sum.push(*token);
        }
        had_value = is_value && !matches!(token.kind, Sort::Text { ends: false, .. });
    }
    flush(&mut sum, &mut out);
    out
}

/// What numbers make if they are multiplied, if there is nothing else.
fn product(tokens: &[Token<'_>]) -> Option<u64> {
    let mut product = 1_u64;
    for token in tokens {
        match token.kind {
            Sort::Number => product = product.checked_mul(whole(token.text)?)?,
            _ if ["*", "(", ")"].iter().any(|sign| token.is(sign)) => {}
            _ => return None,
        }
    }
    Some(product)
}

/// A whole number as scripts write it: `365`, `864e5`, `1_000`.
fn whole(text: &str) -> Option<u64> {
    let text = text.replace('_', "");
    match text.split_once(['e', 'E']) {
        Some((number, zeros)) => number.parse::<u64>().ok()?.checked_mul(10_u64.checked_pow(zeros.parse().ok()?)?),
        None => text.parse().ok(),
    }
}

/// The text that is the first argument of a call, and what comes behind it.
fn argument<'a, 't>(ahead: &'a [Token<'t>], method: &[&str]) -> Option<(Token<'t>, String, &'a [Token<'t>])> {
    let mut rest = ahead;
    for word in method {
        rest = rest.split_first().filter(|(first, _)| first.is(word))?.1;
    }
    let (first, rest) = rest.split_first()?;
    let Sort::Text { begins: true, ends } = first.kind else { return None };
    let is_whole = ends && !rest.first().is_some_and(|next| next.is("+"));
    let name = if is_whole { first.text.to_owned() } else { format!("{}*", first.text) };
    (!first.text.is_empty()).then_some((*first, name, rest))
}

/// `cookieStore.set("name", …)`, `cookieStore.set({name: "…", …})`, `Cookies.set("name", …, {expires: 30})`.
fn set(ahead: &[Token<'_>], in_days: bool) -> Option<Kept> {
    let found = argument(ahead, &[".", "set", "("]);
    let (first, name, rest) = found.or_else(|| argument(ahead, &[".", "set", "(", "{", "name", ":"]))?;
    Some(Kept { name, storage: Storage::Cookie, lifetime: expires(rest, in_days), at: first.range() })
}

/// `setCookie("name", …)`, `$.cookie("name", value, {expires: 30})`.
fn called(ahead: &[Token<'_>]) -> Option<Kept> {
    let (first, name, rest) = argument(ahead, &["("])?;
    // Without a value it is read.
    let is_set = rest.first().is_some_and(|next| next.is(","));
    // Where the lifetime is not named, it may be the third argument.
    let lifetime = expires(rest, true).filter(|lifetime| *lifetime != Lifetime::Session);
    is_set.then(|| Kept { name, storage: Storage::Cookie, lifetime, at: first.range() })
}

/// What the settings of a call say of the lifetime.
fn expires(rest: &[Token<'_>], in_days: bool) -> Option<Lifetime> {
    let mut depth = 1_usize;
    let end = rest.iter().position(|token| {
        depth += usize::from(token.is("("));
        depth -= usize::from(token.is(")"));
        depth == 0
    });
    let call = &rest[..end?];
    let Some(at) = call.iter().position(|token| token.is("expires") || token.text == "expires" && token.is_text())
    else {
        return Some(Lifetime::Session);
    };
    let value: Vec<_> =
        call[at + 1..].iter().skip(1).take_while(|token| !token.is(",") && !token.is("}")).copied().collect();
    let days = product(&value).filter(|_| in_days && !value.is_empty())?;
    Some(Lifetime::Seconds(days.checked_mul(86_400)?))
}

/// `localStorage.setItem("name", …)`, `localStorage.name = …`, `localStorage["name"] = …`.
fn stored(ahead: &[Token<'_>], storage: Storage) -> Option<Kept> {
    let lifetime = Some(if storage == Storage::Local { Lifetime::Unlimited } else { Lifetime::Session });
    let kept = |name: String, at: Range<usize>| Some(Kept { name, storage, lifetime, at });
    if let Some((first, name, _)) = argument(ahead, &[".", "setItem", "("]) {
        return kept(name, first.range());
    }
    match ahead {
        [dot, name, equals, ..] if dot.is(".") && name.kind == Sort::Word && equals.is("=") => {
            kept(name.text.to_owned(), name.range())
        }
        [open, name, close, equals, ..] if open.is("[") && name.is_text() && close.is("]") && equals.is("=") => {
            kept(name.text.to_owned(), name.range())
        }
        _ => None,
    }
}

/// `indexedDB.open("name")`, `caches.open("name")`.
fn opened(ahead: &[Token<'_>], storage: Storage) -> Option<Kept> {
    let (first, name, _) = argument(ahead, &[".", "open", "("])?;
    Some(Kept { name, storage, lifetime: Some(Lifetime::Unlimited), at: first.range() })
}

/// Whether a text names a script or a sheet of the site.
fn is_file(text: &str) -> bool {
    let is_path = |text: &str| !text.contains(|sign: char| sign.is_whitespace() || matches!(sign, '<' | ':' | '\\'));
    let name = text.split(['?', '#']).next().unwrap_or(text);
    [".js", ".mjs", ".css"].iter().any(|end| name.ends_with(end)) && text.len() < LONGEST && is_path(text)
}

/// The address with which a string begins, for each string.
fn addresses(text: &str) -> Vec<(Range<usize>, String)> {
    let quotes = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'"' | b'\'' | b'`' | b'('));
    let is_begin = |at: usize| text.as_bytes()[at] != b'(' || text[..at].ends_with("url");
    quotes.filter(|(at, _)| is_begin(*at)).filter_map(|(at, _)| address(text, at + 1)).collect()
}

fn address(text: &str, start: usize) -> Option<(Range<usize>, String)> {
    let (mut rest, mut read, mut begins) = (&text[start..], String::new(), false);
    while read.len() < LONGEST {
        let escaped =
            if rest.starts_with('\\') { SLASHES.iter().find_map(|slash| rest.strip_prefix(slash)) } else { None };
        if let Some(after) = escaped {
            read.push('/');
            rest = after;
        } else if let Some(sign) = rest.chars().next().filter(|sign| is_part(*sign)) {
            read.push(sign);
            rest = &rest[sign.len_utf8()..];
        } else {
            break;
        }
        begins = begins || BEGINNINGS.iter().any(|begin| read.starts_with(begin));
        // Most strings are something else, which shows at once.
        if !begins && !BEGINNINGS.iter().any(|begin| begin.starts_with(&read)) {
            return None;
        }
    }
    let begin = BEGINNINGS.iter().find(|begin| read.starts_with(**begin))?;
    let is_it = is_whole(read[begin.len()..].split(['/', '?', '#', ':']).next()?);
    is_it.then(|| (start..text.len() - rest.len(), read))
}

/// Whether a sign may stand in an address that is written out.
fn is_part(sign: char) -> bool {
    !(sign.is_whitespace() || sign.is_control() || matches!(sign, '"' | '\'' | '`' | '<' | '>' | '\\' | '(' | ')'))
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
