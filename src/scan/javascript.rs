//! JavaScript, read into words, texts and signs: as much as tells texts from comments and regular expressions.

use memchr::{memchr2, memchr3, memmem};
use std::ops::Range;

/// A piece of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    /// What stands there; of a text, what stands between its quotes.
    pub(super) text: &'t str,
    /// Where that begins.
    pub(super) at: usize,
}

/// What a piece of a script is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a word of the language.
    Word,
    /// A text, or a part of one with values in between.
    Text {
        /// Whether it is the first part.
        begins: bool,
        /// Whether it is the last part.
        ends: bool,
    },
    Number,
    Pattern,
    Sign,
    Comment,
}

/// What is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A bracket, and whether what comes behind it begins a statement or a value.
    Bracket { then_value: bool },
    /// A value in a text.
    Template,
}

/// Reads a script token by token. Nothing stops it; what is no JavaScript is read as something.
#[derive(Debug)]
pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open>,
    /// Whether a slash would divide what stands before it, and not begin a pattern.
    divides: bool,
    /// The word or sign that came last.
    last: &'t str,
    /// No pattern begins before this place: one was looked for up to there and has no end.
    hopeless: usize,
}

/// Whether a value comes behind a word.
fn is_before_value(word: &str) -> bool {
    matches!(
        word,
        "return"
            | "typeof"
            | "case"
            | "in"
            | "of"
            | "delete"
            | "void"
            | "throw"
            | "new"
            | "do"
            | "else"
            | "instanceof"
            | "yield"
            | "await"
            | "extends"
            | "default"
    )
}

impl Token<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Sign) && self.text == text
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind, Kind::Text { .. })
    }

    /// Where it stands.
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }
}

impl<'t> Tokens<'t> {
    /// Reads a script from a place between two tokens.
    pub(super) fn from(text: &'t str, at: usize) -> Self {
        Self { text, at, open: Vec::new(), divides: false, last: "", hopeless: 0 }
    }

    /// Where the next token is looked for.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    fn token(&mut self, kind: Kind, at: Range<usize>, end: usize) -> Token<'t> {
        self.at = end.min(self.text.len());
        let text = self.text.get(at.clone()).unwrap_or_default();
        match kind {
            Kind::Comment => {}
            Kind::Word => {
                let is_property = self.last == ".";
                self.divides = is_property || !is_before_value(text);
                self.last = if is_property { "" } else { text };
            }
            Kind::Sign => self.last = text,
            Kind::Text { ends: false, .. } => {
                self.divides = false;
                self.last = "{";
            }
            Kind::Text { .. } | Kind::Number | Kind::Pattern => {
                self.divides = true;
                self.last = "";
            }
        }
        Token { kind, text, at: at.start }
    }

    /// The end of the line, or of the text.
    fn line_end(&self, from: usize) -> usize {
        memchr2(b'\n', b'\r', &self.text.as_bytes()[from..]).map_or(self.text.len(), |len| from + len)
    }

    fn string(&mut self, quote: u8) -> Token<'t> {
        let (bytes, start) = (self.text.as_bytes(), self.at + 1);
        let mut end = start;
        loop {
            match memchr3(quote, b'\\', b'\n', &bytes[end..]) {
                Some(len) if bytes[end + len] == b'\\' => end = (end + len + 2).min(bytes.len()),
                // Without an end on its line, it ends there, and the next line is read afresh.
                Some(len) => break end += len,
                None => break end = bytes.len(),
            }
        }
        self.token(Kind::Text { begins: true, ends: true }, start..end, end + 1)
    }

    /// A part of a text between backquotes.
    fn template(&mut self, begins: bool) -> Token<'t> {
        let (bytes, start) = (self.text.as_bytes(), self.at + 1);
        let mut end = start;
        while let Some(len) = memchr3(b'`', b'\\', b'$', &bytes[end..]) {
            end += len;
            match (bytes[end], bytes.get(end + 1)) {
                (b'`', _) => return self.token(Kind::Text { begins, ends: true }, start..end, end + 1),
                (b'$', Some(b'{')) => {
                    self.open.push(Open::Template);
                    return self.token(Kind::Text { begins, ends: false }, start..end, end + 2);
                }
                (b'$', _) => end += 1,
                _ => end = (end + 2).min(bytes.len()),
            }
        }
        self.token(Kind::Text { begins, ends: true }, start..bytes.len(), bytes.len())
    }

    /// The end of the regular expression that begins here, if there is one.
    fn pattern(&mut self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut in_class) = (self.at + 1, false);
        if at <= self.hopeless {
            return None;
        }
        loop {
            match bytes.get(at) {
                Some(b'\\') => at += 1,
                None | Some(b'\n' | b'\r') => {
                    self.hopeless = at;
                    return None;
                }
                Some(b'[') => in_class = true,
                Some(b']') => in_class = false,
                Some(b'/') if !in_class => break,
                Some(_) => {}
            }
            at += 1;
        }
        let flags = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        Some(at + 1 + flags)
    }

    fn sign(&mut self, byte: u8) -> Token<'t> {
        let (at, bytes) = (self.at, self.text.as_bytes());
        let twice = matches!(byte, b'+' | b'-' | b'=' | b'&' | b'|' | b'?') && bytes.get(at + 1) == Some(&byte);
        match byte {
            b'(' => {
                let is_condition = matches!(self.last, "if" | "while" | "for" | "with");
                self.open.push(Open::Bracket { then_value: is_condition });
                self.divides = false;
            }
            b'{' => {
                // Behind these a value stands, which is an object then; else it is a block.
                let is_object = match self.last {
                    "(" | "," | "=" | ":" | "[" | "?" | "&" | "|" | "+" | "-" | "*" | "%" | "!" | "~" => true,
                    "do" | "else" => false,
                    word => is_before_value(word),
                };
                self.open.push(Open::Bracket { then_value: !is_object });
                self.divides = false;
            }
            b'[' => {
                self.open.push(Open::Bracket { then_value: false });
                self.divides = false;
            }
            b')' | b'}' | b']' => match self.open.pop() {
                Some(Open::Template) if byte == b'}' => return self.template(false),
                Some(Open::Bracket { then_value }) => self.divides = !then_value,
                _ => self.divides = true,
            },
            // What it stands behind can be divided.
            b'+' | b'-' if twice => {}
            _ => self.divides = false,
        }
        let end = at + 1 + usize::from(twice);
        self.token(Kind::Sign, at..end, end)
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) || bytes.get(self.at) == Some(&b'\x0b') {
            self.at += 1;
        }
        let (at, rest) = (self.at, bytes.get(self.at..)?);
        let token = match *rest.first()? {
            b'/' if rest.starts_with(b"//") => self.token(Kind::Comment, at..self.line_end(at), self.line_end(at)),
            b'/' if rest.starts_with(b"/*") => {
                let end = memmem::find(&rest[2..], b"*/").map_or(bytes.len(), |len| at + 2 + len + 2);
                self.token(Kind::Comment, at..end, end)
            }
            b'<' if rest.starts_with(b"<!--") => self.token(Kind::Comment, at..self.line_end(at), self.line_end(at)),
            b'/' if !self.divides => match self.pattern() {
                Some(end) => self.token(Kind::Pattern, at..end, end),
                None => self.sign(b'/'),
            },
            quote @ (b'"' | b'\'') => self.string(quote),
            b'`' => self.template(true),
            b'0'..=b'9' => {
                let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_');
                let end = at + rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len());
                self.token(Kind::Number, at..end, end)
            }
            byte if is_word(byte) => {
                let end = at + rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
                self.token(Kind::Word, at..end, end)
            }
            byte => self.sign(byte),
        };
        Some(token)
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'#' | 0x80..)
}
