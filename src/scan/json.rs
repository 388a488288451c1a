//! JSON with the place of every value. Nothing is copied and nothing nests in memory: a value is a line in one table, so
//! that a recording of a hundred megabytes costs little more than its text.

use memchr::memchr2;
use std::borrow::Cow;
use std::ops::Range;

/// A text in JSON, as far as it is such.
#[derive(Debug)]
pub(super) struct Json<'t> {
    text: &'t str,
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    sort: Sort,
    start: u32,
    end: u32,
    /// The node behind this one and all that is in it.
    next: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Object,
    Array,
    Text,
    /// A number, `true`, `false` or `null`.
    Word,
}

/// A value in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'j> {
    json: &'j Json<'j>,
    at: usize,
}

impl<'t> Json<'t> {
    /// Reads a text. What comes behind a slip is left out.
    pub(super) fn of(text: &'t str) -> Self {
        let (bytes, mut nodes, mut open) = (text.as_bytes(), Vec::<Node>::new(), Vec::new());
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let start = at;
            at += 1;
            let sort = match byte {
                b'{' => Sort::Object,
                b'[' => Sort::Array,
                b'}' | b']' => {
                    let Some(opened) = open.pop() else { break };
                    let next = offset(nodes.len());
                    let node: &mut Node = &mut nodes[opened];
                    (node.end, node.next) = (offset(at), next);
                    continue;
                }
                b'"' => {
                    while let Some(len) = memchr2(b'"', b'\\', &bytes[at..]) {
                        at += len;
                        if bytes[at] == b'"' {
                            break;
                        }
                        at = (at + 2).min(bytes.len());
                    }
                    if bytes.get(at) != Some(&b'"') {
                        break;
                    }
                    let next = offset(nodes.len() + 1);
                    nodes.push(Node { sort: Sort::Text, start: offset(start + 1), end: offset(at), next });
                    at += 1;
                    continue;
                }
                b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
                    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
                    at += bytes[at..].iter().take_while(|byte| is_part(byte)).count();
                    let next = offset(nodes.len() + 1);
                    nodes.push(Node { sort: Sort::Word, start: offset(start), end: offset(at), next });
                    continue;
                }
                b',' | b':' => continue,
                byte if byte.is_ascii_whitespace() => continue,
                _ => break,
            };
            open.push(nodes.len());
            nodes.push(Node { sort, start: offset(start), end: 0, next: 0 });
        }
        let (end, next) = (offset(at.min(text.len())), offset(nodes.len()));
        for opened in open {
            (nodes[opened].end, nodes[opened].next) = (end, next);
        }
        Self { text, nodes }
    }

    /// The value that the text is.
    pub(super) fn root(&self) -> Option<Value<'_>> {
        (!self.nodes.is_empty()).then_some(Value { json: self, at: 0 })
    }
}

impl<'j> Value<'j> {
    fn node(self) -> &'j Node {
        &self.json.nodes[self.at]
    }

    /// The values directly in this one: of an object, names and values by turns.
    fn inner(self) -> impl Iterator<Item = Value<'j>> {
        let end = self.node().next as usize;
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let here = (at < end).then_some(Value { json: self.json, at })?;
            at = here.node().next as usize;
            Some(here)
        })
    }

    /// The values of a list.
    pub(super) fn items(self) -> impl Iterator<Item = Value<'j>> {
        self.inner().take(if self.node().sort == Sort::Array { usize::MAX } else { 0 })
    }

    /// The names in an object, each with its value.
    pub(super) fn members(self) -> impl Iterator<Item = (Value<'j>, Value<'j>)> {
        let mut inner = self.inner().take(if self.node().sort == Sort::Object { usize::MAX } else { 0 });
        std::iter::from_fn(move || Some((inner.next()?, inner.next()?)))
    }

    /// The value of a name in an object.
    pub(super) fn get(self, name: &str) -> Option<Value<'j>> {
        self.members().find(|(key, _)| key.raw() == name).map(|(_, value)| value)
    }

    /// The value at the end of several names.
    pub(super) fn at(self, names: &[&str]) -> Option<Value<'j>> {
        names.iter().try_fold(self, |value, name| value.get(name))
    }

    /// Its place; of a text, without the quotes.
    pub(super) fn range(self) -> Range<usize> {
        self.node().start as usize..self.node().end as usize
    }

    fn raw(self) -> &'j str {
        self.json.text.get(self.range()).unwrap_or_default()
    }

    /// The text that it is, without escapes.
    pub(super) fn text(self) -> Option<Cow<'j, str>> {
        (self.node().sort == Sort::Text).then(|| unescaped(self.raw()))
    }

    /// The number that it is.
    pub(super) fn number(self) -> Option<f64> {
        (self.node().sort == Sort::Word).then(|| self.raw().parse().ok()).flatten()
    }

    /// Whether it is `true`, or `false`.
    pub(super) fn truth(self) -> Option<bool> {
        match self.raw() {
            _ if self.node().sort != Sort::Word => None,
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }
}

fn unescaped(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    let mut units: Vec<u16> = Vec::with_capacity(raw.len());
    let mut signs = raw.chars();
    while let Some(sign) = signs.next() {
        let sign = match sign {
            '\\' => match signs.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some('u') => {
                    let digits: String = signs.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&digits, 16).unwrap_or(0xfffd));
                    continue;
                }
                Some(other) => other,
                None => break,
            },
            sign => sign,
        };
        units.extend_from_slice(sign.encode_utf16(&mut [0; 2]));
    }
    Cow::Owned(String::from_utf16_lossy(&units))
}
