//! The tags and comments of a page, in the order in which browsers meet them, with the place of every value.
//!
//! By the tokenizer of the HTML standard (section 13.2.5). Text is passed over and nothing is copied: a tag knows where
//! its names and values stand. A test holds this to html5gum, which also reads the values that have character references.

use super::piece::Piece;
use html5gum::{Token, Tokenizer};
use memchr::{memchr, memchr_iter, memchr2, memchr3, memmem};
use std::borrow::Cow;
use std::ops::Range;

/// What a page consists of, besides text.
#[derive(Debug)]
pub(super) enum Markup<'t> {
    /// The begin of an element.
    Start(Tag<'t>),
    /// The end of an element, and where it stands.
    End(Cow<'t, str>, Range<usize>),
    /// A comment, or what browsers take for one.
    Comment(Range<usize>),
}

/// The begin of an element, its name in small letters.
#[derive(Debug)]
pub(super) struct Tag<'t> {
    pub(super) name: Cow<'t, str>,
    pub(super) closes_itself: bool,
    /// Where the tag begins and ends.
    pub(super) start: usize,
    pub(super) end: usize,
    text: &'t str,
    /// Of attributes written twice the first counts.
    attributes: Vec<Attribute>,
}

/// An attribute as it is written.
#[derive(Debug)]
struct Attribute {
    name: Range<usize>,
    /// What stands between the quotes, if there are some.
    value: Range<usize>,
}

/// The value of an attribute, without character references.
#[derive(Debug)]
pub(super) struct Value<'t> {
    pub(super) text: Cow<'t, str>,
    /// The value alone if it stands in the file like that, the attribute otherwise.
    at: Range<usize>,
}

/// How the text behind a tag is read where it is no markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Raw {
    /// Up to the end of the element.
    Text,
    /// Likewise, but an end that is commented out does not count.
    Script,
    /// It never ends.
    Plain,
}

impl Raw {
    /// How the text in an element of HTML is read, if not as markup. Whoever runs no script reads `<noscript>` as markup.
    pub(super) fn of(name: &str, runs_scripts: bool) -> Option<Self> {
        match name {
            "title" | "textarea" | "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(Self::Text),
            "noscript" if runs_scripts => Some(Self::Text),
            "script" => Some(Self::Script),
            "plaintext" => Some(Self::Plain),
            _ => None,
        }
    }
}

impl<'t> Tag<'t> {
    /// The value of an attribute.
    pub(super) fn value(&self, name: &str) -> Option<Value<'t>> {
        let attribute = self.attributes.iter().find(|attribute| self.written(attribute).eq_ignore_ascii_case(name))?;
        Some(self.read(attribute))
    }

    /// The values of the attributes with a name that is wanted, by name.
    pub(super) fn values(&self, wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = (Cow<'t, str>, Value<'t>)> {
        let named = self.attributes.iter().map(|attribute| (small(self.written(attribute)), attribute));
        let mut named: Vec<_> = named.filter(|(name, _)| wanted(name)).collect();
        named.sort_by(|(one, _), (other, _)| one.cmp(other));
        named.dedup_by(|(later, _), (first, _)| later == first);
        named.into_iter().map(|(name, attribute)| (name, self.read(attribute)))
    }

    /// What an attribute says.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'t, str>> {
        self.value(name).map(|value| value.text)
    }

    /// Whether there are no attributes.
    pub(super) fn is_bare(&self) -> bool {
        self.attributes.is_empty()
    }

    /// Whether an attribute is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.attributes.iter().any(|attribute| self.written(attribute).eq_ignore_ascii_case(name))
    }

    /// Whether an attribute has a word, whatever the case of its letters.
    pub(super) fn says(&self, name: &str, word: &str) -> bool {
        self.get(name).is_some_and(|value| value.trim().eq_ignore_ascii_case(word))
    }

    fn written(&self, attribute: &Attribute) -> &'t str {
        &self.text[attribute.name.clone()]
    }

    fn read(&self, attribute: &Attribute) -> Value<'t> {
        let Attribute { name, value } = attribute;
        let written = &self.text[value.clone()];
        let is_plain = memchr3(b'&', b'\r', b'\0', written.as_bytes()).is_none();
        let text = if is_plain { written.into() } else { self.decoded(attribute) };
        let is_itself = is_plain || text == written;
        let at = if is_itself && !text.is_empty() { value.clone() } else { name.start..value.end };
        Value { text, at }
    }

    /// A value whose signs are not all their own.
    fn decoded(&self, Attribute { name, value }: &Attribute) -> Cow<'t, str> {
        let quote = self.text[..value.start].chars().next_back().filter(|sign| matches!(sign, '"' | '\''));
        let end = value.end + quote.map_or(0, char::len_utf8);
        let alone = format!("<a {} >", &self.text[name.start..end]);
        let value = Tokenizer::new(&alone).find_map(|token| match token {
            Ok(Token::StartTag(tag)) => tag.attributes.into_values().next(),
            _ => None,
        });
        String::from_utf8_lossy(&value.unwrap_or_default()).into_owned().into()
    }
}

impl Value<'_> {
    /// The value as a part of the page.
    pub(super) fn piece<'v>(&'v self, page: Piece<'_>) -> Piece<'v> {
        page.part(self.at.clone()).read_as(&self.text)
    }
}

/// Reads markup. Whoever asks for it says after each tag in which way the text behind it is read.
pub(super) struct Markups<'t> {
    text: &'t str,
    at: usize,
    /// The name of the tag that came last, if it was the begin of an element.
    last: Cow<'t, str>,
}

impl<'t> Markups<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0, last: Cow::default() }
    }

    /// Goes on behind a place, as markup.
    pub(super) fn skip_to(&mut self, start: usize) {
        self.at = start;
    }

    /// The text behind the tag that came last is read in another way than as markup.
    pub(super) fn skip_text(&mut self, raw: Raw) {
        self.at = match raw {
            Raw::Text => {
                let mut begins = memchr_iter(b'<', self.rest(self.at)).map(|len| self.at + len);
                begins.find(|at| self.is_end(*at)).unwrap_or(self.text.len())
            }
            Raw::Script => self.end_of_script(),
            Raw::Plain => self.text.len(),
        };
    }

    fn rest(&self, at: usize) -> &'t [u8] {
        self.text.as_bytes().get(at..).unwrap_or_default()
    }

    /// Whether the element whose begin came last ends at a place.
    fn is_end(&self, at: usize) -> bool {
        self.rest(at).starts_with(b"</") && is_name(self.rest(at + 2), self.last.as_bytes())
    }

    /// Where a script ends. What looks like its end is none in a script inside a comment.
    fn end_of_script(&self) -> usize {
        let (mut at, mut is_comment, mut is_inner) = (self.at, false, false);
        loop {
            let next = if is_comment { memchr2(b'<', b'-', self.rest(at)) } else { memchr(b'<', self.rest(at)) };
            let Some(len) = next else { return self.text.len() };
            at += len;
            let rest = self.rest(at);
            if rest.starts_with(b"--") {
                at += dashes(rest);
                is_comment = self.rest(at).first() != Some(&b'>');
                is_inner &= is_comment;
            } else if !is_inner && self.is_end(at) {
                return at;
            } else if !is_comment && rest.starts_with(b"<!--") {
                // These dashes may be those of its end already.
                is_comment = true;
                at += 2;
            } else {
                let name = if is_inner { rest.strip_prefix(b"</") } else { rest.strip_prefix(b"<") };
                is_inner ^= is_comment && name.is_some_and(|name| is_name(name, b"script"));
                at += 1;
            }
        }
    }

    /// Where the comment ends that begins at a place: `<!--`.
    fn end_of_comment(&self, start: usize) -> usize {
        let mut at = start + 4;
        for short in [&b">"[..], b"->"] {
            if self.rest(at).starts_with(short) {
                return at + short.len();
            }
        }
        while let Some(len) = memmem::find(self.rest(at), b"--") {
            at += len;
            at += dashes(self.rest(at));
            for end in [&b">"[..], b"!>"] {
                if self.rest(at).starts_with(end) {
                    return at + end.len();
                }
            }
        }
        self.text.len()
    }

    /// Where a tag, or something like it, ends that has no attributes.
    fn behind_bracket(&self, start: usize) -> usize {
        memchr(b'>', self.rest(start)).map_or(self.text.len(), |len| start + len + 1)
    }

    /// The tag whose name begins at a place, if it ends.
    fn tag(&self, start: usize) -> Option<Tag<'t>> {
        let (text, bytes) = (self.text, self.text.as_bytes());
        let mut at = first(bytes, start, |byte| is_white(byte) || matches!(byte, b'/' | b'>'))?;
        let name = small(&text[start..at]);
        let (mut attributes, mut closes_itself) = (Vec::new(), false);
        loop {
            at = first(bytes, at, |byte| !is_white(byte))?;
            match bytes[at] {
                b'>' => break,
                b'/' => {
                    at += 1;
                    closes_itself = *bytes.get(at)? == b'>';
                    continue;
                }
                _ => {}
            }
            let begin = at;
            at = first(bytes, at + 1, |byte| is_white(byte) || matches!(byte, b'/' | b'>' | b'='))?;
            let name = begin..at;
            let mut value = at..at;
            at = first(bytes, at, |byte| !is_white(byte))?;
            if bytes[at] == b'=' {
                (value, at) = self.value(at + 1)?;
            }
            attributes.push(Attribute { name, value });
        }
        Some(Tag { name, closes_itself, start: start - 1, end: at + 1, text, attributes })
    }

    /// The value that begins at a place or behind white space, and the place behind it.
    fn value(&self, at: usize) -> Option<(Range<usize>, usize)> {
        let bytes = self.text.as_bytes();
        let at = first(bytes, at, |byte| !is_white(byte))?;
        match bytes[at] {
            quote @ (b'"' | b'\'') => {
                let end = at + 1 + memchr(quote, self.rest(at + 1))?;
                Some((at + 1..end, end + 1))
            }
            b'>' => Some((at..at, at)),
            _ => {
                let end = first(bytes, at, |byte| is_white(byte) || byte == b'>')?;
                Some((at..end, end))
            }
        }
    }
}

impl<'t> Iterator for Markups<'t> {
    type Item = Markup<'t>;

    fn next(&mut self) -> Option<Markup<'t>> {
        loop {
            let start = self.at + memchr(b'<', self.rest(self.at))?;
            // What follows is no markup if it does not end.
            self.at = self.text.len();
            match self.rest(start + 1) {
                [b'a'..=b'z' | b'A'..=b'Z', ..] => {
                    let tag = self.tag(start + 1)?;
                    self.last = tag.name.clone();
                    self.at = tag.end;
                    return Some(Markup::Start(tag));
                }
                [b'/', b'a'..=b'z' | b'A'..=b'Z', ..] => {
                    let tag = self.tag(start + 2)?;
                    self.at = tag.end;
                    return Some(Markup::End(tag.name, start..tag.end));
                }
                [b'/', b'>', ..] => self.at = start + 3,
                [b'/'] => return None,
                [b'!', rest @ ..] if rest.get(..7).is_some_and(|word| word.eq_ignore_ascii_case(b"doctype")) => {
                    self.at = self.behind_bracket(start);
                }
                [b'!', b'-', b'-', ..] => {
                    self.at = self.end_of_comment(start);
                    return Some(Markup::Comment(start..self.at));
                }
                [b'!' | b'/' | b'?', ..] => {
                    self.at = self.behind_bracket(start);
                    return Some(Markup::Comment(start..self.at));
                }
                _ => self.at = start + 1,
            }
        }
    }
}

fn is_white(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// The first place from one on with a byte that is looked for.
fn first(bytes: &[u8], at: usize, is_it: impl Fn(u8) -> bool) -> Option<usize> {
    bytes.get(at..)?.iter().position(|byte| is_it(*byte)).map(|len| at + len)
}

/// Whether a tag behind its bracket has a name.
fn is_name(rest: &[u8], name: &[u8]) -> bool {
    let is_it = rest.get(..name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name));
    is_it && rest.get(name.len()).is_some_and(|byte| is_white(*byte) || matches!(byte, b'/' | b'>'))
}

/// How many dashes a text begins with.
fn dashes(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'-').count()
}

/// A name in small letters.
fn small(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase() || byte == 0) {
        name.to_ascii_lowercase().replace('\0', "\u{fffd}").into()
    } else {
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use html5gum::{DefaultEmitter, HtmlString, Spanned};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    type Told = Vec<(String, BTreeMap<String, String>, Range<usize>)>;

    fn told(text: &str) -> Told {
        let (mut markups, mut told) = (Markups::of(text), Told::new());
        while let Some(markup) = markups.next() {
            let no_attributes = BTreeMap::new();
            match markup {
                Markup::Start(tag) => {
                    match &*tag.name {
                        "textarea" | "title" | "style" | "noscript" | "xmp" => markups.skip_text(Raw::Text),
                        "script" => markups.skip_text(Raw::Script),
                        "plaintext" => markups.skip_text(Raw::Plain),
                        _ => {}
                    }
                    let values = tag.values(|_| true).map(|(name, value)| (name.into_owned(), value.text.into_owned()));
                    let closes = if tag.closes_itself { "/" } else { "" };
                    told.push((format!("<{}{closes}>", tag.name), values.collect(), 0..tag.end));
                }
                Markup::End(name, at) => told.push((format!("</{name}>"), no_attributes, at)),
                Markup::Comment(at) => told.push(("<!>".to_owned(), no_attributes, at)),
            }
        }
        told
    }

    fn expected(text: &str) -> Told {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut told = Told::new();
        for Ok(token) in Tokenizer::new_with_emitter(text, emitter) {
            match token {
                Token::StartTag(tag) => {
                    let value = |(name, value): (&HtmlString, &Spanned<HtmlString>)| (words(name), words(value));
                    let closes = if tag.self_closing { "/" } else { "" };
                    let name = format!("<{}{closes}>", words(&tag.name));
                    told.push((name, tag.attributes.iter().map(value).collect(), 0..tag.span.end));
                }
                Token::EndTag(tag) => {
                    told.push((format!("</{}>", words(&tag.name)), BTreeMap::new(), tag.span.start..tag.span.end));
                }
                Token::Comment(Spanned { span, .. }) => {
                    told.push(("<!>".to_owned(), BTreeMap::new(), span.start..span.end));
                }
                Token::String(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        told
    }

    /// Whatever the tokenizer has a state for.
    fn pieces() -> impl Strategy<Value = String> {
        let known = proptest::sample::select(vec![
            "<",
            "</",
            "<!",
            "<!--",
            "<!-",
            "-->",
            "--!>",
            "--",
            "-",
            ">",
            "/>",
            "/",
            "=",
            "\"",
            "'",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u{c}",
            "\0",
            "&amp;",
            "&ampx",
            "&#x41;",
            "&",
            "&notit;",
            "a",
            "A",
            "b=",
            "href",
            "HREF=",
            "x=\"",
            "y='",
            "<?",
            "<!doctype",
            "<!DOCTYPE html PUBLIC \"",
            "<![CDATA[",
            "]]>",
            "<title",
            "</title",
            "</TITLE>",
            "<script",
            "<script>",
            "</script",
            "</Script>",
            "<style>",
            "</style>",
            "<noscript>",
            "</noscript>",
            "<textarea>",
            "</textarea ",
            "<plaintext>",
            "<p",
            "<img ",
            "ü",
            "日",
            "`",
            ";",
        ]);
        let piece = prop_oneof![9 => known.prop_map(str::to_owned), 1 => any::<String>()];
        proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn markup_is_read_as_by_the_book(text in pieces()) {
            prop_assert_eq!(told(&text), expected(&text));
        }
    }

    #[test]
    fn values_know_where_they_stand() {
        let text = "<a href = 'x' TITLE=\"a&amp;b\" c d=e&f href=y>";
        let Some(Markup::Start(tag)) = Markups::of(text).next() else { panic!("a tag") };
        let place = |name: &str| text.get(tag.value(name).unwrap().at).unwrap();
        assert_eq!(["href", "title", "c", "d"].map(place), ["x", "TITLE=\"a&amp;b", "c", "e&f"]);
        assert_eq!(tag.get("title").as_deref(), Some("a&b"));
        assert_eq!(tag.get("Href").as_deref(), Some("x"));
    }
}
