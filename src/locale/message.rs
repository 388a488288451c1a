//! The messages of a file with their places: what each says, what it asks for, and what it stands for.

use crate::value::Pin;
use fluent_syntax::ast::{self, CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::BTreeSet;
use std::ops::Range;

/// A piece of a file and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    pub(super) words: &'t str,
    pub(super) at: usize,
}

impl Piece<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.words.len()
    }
}

/// A message, or a term.
#[derive(Debug)]
pub(super) struct Message<'t> {
    pub(super) id: Piece<'t>,
    /// All of it, as it is written.
    pub(super) text: Piece<'t>,
    /// Its value, which has no name, and its attributes.
    pub(super) forms: Vec<Form<'t>>,
    /// The pin of the shipped text that it stands for, and the line of it.
    pub(super) replaces: Option<(Pin, Piece<'t>)>,
    pub(super) is_term: bool,
}

/// One text of a message, and what it asks for.
#[derive(Debug)]
pub(super) struct Form<'t> {
    pub(super) name: Option<Piece<'t>>,
    pub(super) variables: Vec<Piece<'t>>,
    /// Those of the variables that readers see, and that do not only choose between variants.
    pub(super) told: BTreeSet<&'t str>,
    pub(super) functions: Vec<Piece<'t>>,
    /// Other messages, each with an attribute where one is asked for.
    pub(super) messages: Vec<(Piece<'t>, Option<&'t str>)>,
    pub(super) terms: Vec<Piece<'t>>,
    /// What readers see of it, each variant by itself: pieces of lines, and `None` where something else is put in.
    pub(super) texts: Vec<Vec<Option<Piece<'t>>>>,
}

impl<'t> Message<'t> {
    /// The text with this name, empty for the value.
    pub(super) fn form(&self, name: &str) -> Option<&Form<'t>> {
        self.forms.iter().find(|form| form.key() == name)
    }
}

impl<'t> Form<'t> {
    /// The name of the attribute, empty for the value.
    pub(super) fn key(&self) -> &'t str {
        self.name.map_or("", |name| name.words)
    }
}

/// The messages of a file, and what cannot be read of it.
pub(super) fn read(text: &str) -> (Vec<Message<'_>>, Vec<ParserError>) {
    if let Some(at) = cut_escape(text) {
        let kind = ErrorKind::InvalidUnicodeEscapeSequence(text[at.clone()].to_owned());
        return (Vec::new(), vec![ParserError { pos: at, slice: None, kind }]);
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let reader = Reader { text };
    (resource.body.into_iter().filter_map(|entry| reader.message(entry)).collect(), errors)
}

/// An escape in quotation marks (`"\u00ä"`) that a sign beyond ASCII breaks off, of which the library dies because it cuts
/// that sign in two. A text between messages or after a quotation mark is not told apart; who writes such a thing there
/// has to write the sign itself.
pub(super) fn cut_escape(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let quoted = line.find('"').unwrap_or(line.len());
        let is_escape =
            |at: usize| line[..at].bytes().rev().take_while(|byte| *byte == b'\\').count().is_multiple_of(2);
        for (at, _) in line.match_indices('\\').filter(|(at, _)| *at > quoted && is_escape(*at)) {
            let (digits, rest) = match line[at + 1..].chars().next() {
                Some('u') => (4, &line[at + 2..]),
                Some('U') => (6, &line[at + 2..]),
                _ => continue,
            };
            let found = rest.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
            if let (true, Some(sign)) = (found < digits, rest[found..].chars().next().filter(|sign| !sign.is_ascii())) {
                return Some(start + at..start + at + 2 + found + sign.len_utf8());
            }
        }
        start += line.len();
    }
    None
}

struct Reader<'t> {
    text: &'t str,
}

impl<'t> Reader<'t> {
    fn message(&self, entry: ast::Entry<&'t str>) -> Option<Message<'t>> {
        let (id, value, attributes, comment, is_term) = match entry {
            ast::Entry::Message(message) => (message.id, message.value, message.attributes, message.comment, false),
            ast::Entry::Term(term) => (term.id, Some(term.value), term.attributes, term.comment, true),
            _ => return None,
        };
        let value = value.as_ref().map(|value| self.form(None, value));
        let attributes =
            attributes.iter().map(|attribute| self.form(Some(self.piece(attribute.id.name)), &attribute.value));
        let replaces = comment.iter().flat_map(|comment| &comment.content).find_map(|line| {
            let pin = Pin::in_comment(line)?;
            Some((pin, self.piece(line)))
        });
        let id = self.piece(id.name);
        Some(Message {
            id,
            text: self.whole(id.at),
            forms: value.into_iter().chain(attributes).collect(),
            replaces,
            is_term,
        })
    }

    /// The library gives pieces of the text and not their places; those follow from where the pieces lie.
    fn piece(&self, words: &'t str) -> Piece<'t> {
        Piece { words, at: (words.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize) }
    }

    /// A message up to the next line that begins with something else.
    fn whole(&self, at: usize) -> Piece<'t> {
        let rest = &self.text[at..];
        let mut end = 0;
        for (number, line) in rest.split_inclusive('\n').enumerate() {
            let goes_on = number == 0 || line.trim().is_empty() || line.starts_with([' ', '}', '\r']);
            if !goes_on {
                break;
            }
            end += line.len();
        }
        Piece { words: rest[..end].trim_end(), at }
    }

    fn form(&self, name: Option<Piece<'t>>, pattern: &Pattern<&'t str>) -> Form<'t> {
        let (variables, told, functions, messages, terms, texts) = Default::default();
        let mut form = Form { name, variables, told, functions, messages, terms, texts };
        self.pattern(pattern, &mut form);
        form
    }

    fn pattern(&self, pattern: &Pattern<&'t str>, form: &mut Form<'t>) {
        let mut text = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push(Some(self.piece(value))),
                PatternElement::Placeable { expression } => {
                    text.push(None);
                    self.expression(expression, form);
                }
            }
        }
        form.texts.push(text);
    }

    fn expression(&self, expression: &Expression<&'t str>, form: &mut Form<'t>) {
        match expression {
            Expression::Inline(inline) => {
                let before = form.variables.len();
                self.inline(inline, form);
                let told: Vec<&str> = form.variables[before..].iter().map(|piece| piece.words).collect();
                form.told.extend(told);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector, form);
                for variant in variants {
                    self.pattern(&variant.value, form);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'t str>, form: &mut Form<'t>) {
        match inline {
            InlineExpression::VariableReference { id } => form.variables.push(self.piece(id.name)),
            InlineExpression::FunctionReference { id, arguments } => {
                form.functions.push(self.piece(id.name));
                self.arguments(arguments, form);
            }
            InlineExpression::MessageReference { id, attribute } => {
                form.messages.push((self.piece(id.name), attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                form.terms.push(self.piece(id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, form);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, form),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&self, arguments: &CallArguments<&'t str>, form: &mut Form<'t>) {
        for argument in &arguments.positional {
            self.inline(argument, form);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, form);
        }
    }
}
