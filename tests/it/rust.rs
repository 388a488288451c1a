//! Just enough Rust to ask a source file which paths it names and which strings it holds.
//!
//! A lexer and a walk over `a::{b, c::d}`; no grammar. Comments are not code and name nothing.

/// A piece of a source file, with the line it starts on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub line: usize,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Word(String),
    /// A string literal, without its quotes.
    Text(String),
    /// Any other character; `::` is one token.
    Mark(&'static str),
}

impl Token {
    fn is(&self, mark: &str) -> bool {
        matches!(&self.kind, Kind::Mark(own) if *own == mark)
    }

    fn word(&self) -> Option<&str> {
        if let Kind::Word(word) = &self.kind { Some(word) } else { None }
    }
}

const MARKS: [&str; 24] = [
    "::", "{", "}", "(", ")", "[", "]", ",", ";", "*", "#", "!", "=", ".", "<", ">", "&", "|", "-", "+", "?", ":", "$",
    "@",
];

/// The words, strings and marks of a source text.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let (len, kind) = piece(rest, first);
        if let Some(kind) = kind {
            found.push(Token { line, kind });
        }
        line += rest[..len].matches('\n').count();
        rest = &rest[len..];
    }
    found
}

/// The length of the first piece and, unless it is space or a comment, what it is.
fn piece(rest: &str, first: char) -> (usize, Option<Kind>) {
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (block_comment(rest), None);
    }
    if let Some((len, text)) = string(rest) {
        return (len, Some(Kind::Text(text.to_owned())));
    }
    if first == '\'' {
        return (char_or_lifetime(rest), None);
    }
    if first.is_alphanumeric() || first == '_' {
        let len = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        return (len, Some(Kind::Word(rest[..len].to_owned())));
    }
    match MARKS.iter().find(|mark| rest.starts_with(**mark)) {
        Some(mark) => (mark.len(), Some(Kind::Mark(mark))),
        None => (first.len_utf8(), None),
    }
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// A string literal at the start of the text, raw or not: its whole length and what stands between the quotes.
fn string(rest: &str) -> Option<(usize, &str)> {
    let body = rest.trim_start_matches(['b', 'c']);
    if rest.len() - body.len() > 1 {
        return None;
    }
    let before = rest.len() - body.len();
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let text = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let len = text.find(&end).unwrap_or(text.len());
        return Some(((before + 2 + hashes + len + end.len()).min(rest.len()), &text[..len]));
    }
    let text = body.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !escaped => return Some((before + at + 2, &text[..at])),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some((rest.len(), text))
}

/// `'a'` and `'\''` are characters, `'a` is a lifetime: the length of either.
fn char_or_lifetime(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => rest[3..].find('\'').map_or(rest.len(), |at| at + 4),
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// A path that the code names, from the crate's root (`render`, `html`) or from another crate (`std`, `fs`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    pub line: usize,
    /// Whether it starts at this crate's root.
    pub own: bool,
    pub parts: Vec<String>,
}

/// Every path of the tokens that starts with `crate`, `self`, `super` or one of the given crates. Groups are taken
/// apart. `module` is where the file stands: `["model", "party"]`.
pub fn paths(tokens: &[Token], module: &[String], crates: &[&str]) -> Vec<Path> {
    let mut found = Vec::new();
    let mut here = module.to_vec();
    // The depths of braces at which the inline modules around the current token end.
    let (mut depth, mut ends) = (0, Vec::new());
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        if token.is("{") {
            depth += 1;
        } else if token.is("}") {
            if ends.last() == Some(&depth) {
                ends.pop();
                here.pop();
            }
            depth -= 1;
        } else if let [mods, name, brace, ..] = &tokens[at..]
            && mods.word() == Some("mod")
            && brace.is("{")
            && let Some(name) = name.word()
        {
            depth += 1;
            ends.push(depth);
            here.push(name.to_owned());
            at += 3;
            continue;
        } else if starts_path(tokens, at, crates) {
            at = expand(tokens, at, &Path { line: 0, own: false, parts: Vec::new() }, &here, &mut found);
            continue;
        }
        at += 1;
    }
    found
}

/// Whether a path of interest starts at this token: a root word before `::`, and no `::` before the word.
fn starts_path(tokens: &[Token], at: usize, crates: &[&str]) -> bool {
    let Some(word) = tokens[at].word() else { return false };
    let root = ["crate", "self", "super"].contains(&word) || crates.contains(&word);
    let inside = at > 1 && tokens[at - 1].is("::") && tokens[at - 2].word().is_some();
    root && !inside && tokens.get(at + 1).is_some_and(|next| next.is("::"))
}

/// Follows one path from `at`, adds each of its ends to `found`, and returns the token behind it.
fn expand(tokens: &[Token], mut at: usize, before: &Path, here: &[String], found: &mut Vec<Path>) -> usize {
    let mut path = before.clone();
    while let Some(token) = tokens.get(at) {
        path.line = token.line;
        match &token.kind {
            Kind::Word(word) => step(&mut path, word, here),
            Kind::Mark("*") => path.parts.push("*".to_owned()),
            Kind::Mark("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| !token.is("}")) {
                    at = if tokens[at].is(",") { at + 1 } else { expand(tokens, at, &path, here, found) };
                }
                return at + 1;
            }
            // `Vec::<T>` and whatever else is no part of a path. Inside a group one step on, so that it ends.
            _ => {
                at += usize::from(before.line != 0);
                break;
            }
        }
        at += 1;
        if !tokens.get(at).is_some_and(|token| token.is("::")) {
            break;
        }
        at += 1;
    }
    if tokens.get(at).and_then(Token::word) == Some("as") {
        at += 2;
    }
    found.push(path);
    at
}

fn step(path: &mut Path, word: &str, here: &[String]) {
    let first = path.parts.is_empty() && !path.own;
    match word {
        "crate" if first => path.own = true,
        "self" if first => (path.own, path.parts) = (true, here.to_vec()),
        "super" if first => (path.own, path.parts) = (true, here[..here.len().saturating_sub(1)].to_vec()),
        "super" => _ = path.parts.pop(),
        // `{self, …}` names the path before it.
        "self" => {}
        _ => path.parts.push(word.to_owned()),
    }
}

/// The strings of a source text that may reach a reader: not those in attributes, not what `expect` and the panicking
/// macros say, nothing of a test module.
pub fn strings(tokens: &[Token]) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].is("#") && tokens.get(at + 1).is_some_and(|next| next.is("[") || next.is("!")) {
            at = behind(tokens, at + 1, "[", "]");
        } else if tokens[at].word().is_some_and(|word| word == "mod")
            && tokens.get(at + 1).and_then(Token::word) == Some("tests")
        {
            at = behind(tokens, at, "{", "}");
        } else if tokens[at].word().is_some_and(|word| PANICS.contains(&word)) {
            at = behind(tokens, at, "(", ")");
        } else {
            if let Kind::Text(text) = &tokens[at].kind {
                found.push((tokens[at].line, text.as_str()));
            }
            at += 1;
        }
    }
    found
}

const PANICS: [&str; 7] = ["expect", "panic", "unreachable", "assert", "assert_eq", "debug_assert", "debug_assert_eq"];

/// The token behind the bracket that closes the next opening one.
fn behind(tokens: &[Token], mut at: usize, open: &str, close: &str) -> usize {
    let mut depth = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if token.is(open) {
            depth += 1;
        } else if token.is(close) {
            depth -= 1;
            if depth == 0 {
                break;
            }
        } else if token.is(";") && depth == 0 {
            break;
        }
    }
    at
}
