//! The event stream of the YAML library into a tree.
//!
//! Aliases are never followed, so a text can be no larger than what was written. What a syntax error is called
//! stands in `syntax`.

use super::{Entry, Kind, Node, Scalar, syntax};
use crate::finding::{Finding, Findings, Patch, shape};
use crate::source::{At, FileId, MAX_BYTES, Sources, Span};
use granit_parser::{Event, Parser, ScalarStyle, StructureStyle, options};
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

/// How deep lists and mappings may be nested.
pub const MAX_DEPTH: usize = 64;

/// Reads a text into a tree. A syntax error is reported alone, and there is no tree then. A text without content
/// is a tree of one empty node.
pub fn parse(sources: &Sources, file: FileId, out: &mut Findings) -> Option<Node> {
    let text = &*sources.get(file).text;
    if text.len() > MAX_BYTES {
        out.push(too_long(file, text.len()));
        return None;
    }
    if let Some(finding) = syntax::control_character(text, file) {
        out.push(finding);
        return None;
    }
    match Builder::new(text, file).read(out) {
        Ok(node) => node,
        Err(finding) => {
            out.push(*finding);
            None
        }
    }
}

fn too_long(file: FileId, bytes: usize) -> Finding {
    let label = format!("{bytes} bytes, of which at most {MAX_BYTES} are read");
    Finding::error(shape::TOO_LARGE, "the file is too large", Span::new(file, 0..0), label)
        .help("divide it with `include`")
}

fn too_deep(span: Span) -> Finding {
    let title = format!("nested more than {MAX_DEPTH} levels deep");
    Finding::error(shape::TOO_LARGE, title, span, "one level too many begins here")
}

/// What stands open while its children are read. They wait with those of all that is open, where the first of them has
/// this place, so that each list is made in its size.
enum Open {
    Sequence { start: usize, flow: bool, key: Option<Span>, first: usize },
    Mapping { start: usize, flow: bool, key: Option<Span>, first: usize, pending: Pending },
}

/// Whether a mapping waits for a key or for the value of one.
enum Pending {
    Key,
    Value(At<SmolStr>),
    /// The key was reported and its value is dropped.
    Nothing,
}

/// The parts of YAML that a declaration does without, each with its places.
#[derive(Default)]
struct Extras {
    anchors: BTreeMap<usize, Span>,
    aliases: Vec<(Span, Option<usize>)>,
    merges: Vec<Span>,
    tags: Vec<Span>,
}

struct Builder<'t> {
    text: &'t str,
    file: FileId,
    stack: Vec<Open>,
    /// The elements of open lists.
    items: Vec<Node>,
    /// The entries of open mappings.
    entries: Vec<Entry>,
    root: Option<Node>,
    documents: usize,
    /// The end of the last token, from where the place of an error can be looked for.
    last_end: usize,
    extras: Extras,
    findings: Findings,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str, file: FileId) -> Self {
        let (stack, items, entries) = (Vec::new(), Vec::new(), Vec::new());
        let (extras, findings) = (Extras::default(), Findings::default());
        Self { text, file, stack, items, entries, root: None, documents: 0, last_end: 0, extras, findings }
    }

    /// The tree, with findings about it in `out`, or the one finding that ends the file.
    fn read(mut self, out: &mut Findings) -> Result<Option<Node>, Box<Finding>> {
        let options = options! {
            emit_comments: false,
            emit_anchor_events: true,
            emit_unresolved_aliases: true,
            disallow_directives: true,
            flow_nesting_limit: MAX_DEPTH,
            block_nesting_limit: MAX_DEPTH,
        };
        for event in Parser::new_from_str_with_options(self.text, options) {
            match event {
                Ok((event, span)) => self.take(event, &span)?,
                Err(error) => return Err(Box::new(self.syntax_error(&error))),
            }
        }
        // An alias or a merge stands for content that is not there: a tree without it would raise false findings.
        let whole = self.extras.aliases.is_empty() && self.extras.merges.is_empty();
        self.extras.report(self.text, out);
        out.extend(self.findings);
        let empty = Node { span: Span::new(self.file, 0..0), key: None, kind: Kind::Empty };
        Ok(whole.then(|| self.root.unwrap_or(empty)))
    }

    fn syntax_error(&self, error: &granit_parser::ScanError) -> Finding {
        let at = error.marker().byte_offset().unwrap_or(self.last_end);
        if *error.kind() == granit_parser::ErrorKind::RecursionLimitExceeded {
            return too_deep(syntax::sign_at(self.text, self.file, at));
        }
        let open = self.stack.iter().rev().find_map(|open| match open {
            Open::Sequence { start, flow: true, .. } | Open::Mapping { start, flow: true, .. } => Some(*start),
            _ => None,
        });
        syntax::Place { text: self.text, file: self.file, at, last_end: self.last_end, open }.finding(error.kind())
    }

    fn take(&mut self, event: Event<'_>, span: &granit_parser::Span) -> Result<(), Box<Finding>> {
        let range = span.byte_range().unwrap_or(self.last_end..self.last_end);
        if let Some(tag) = span.tag_span().and_then(|tag| tag.byte_range()) {
            self.extras.tags.push(Span::new(self.file, tag));
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Box::new(second_document(Span::new(self.file, range))));
                }
            }
            Event::Anchor(id, _) => {
                self.extras.anchors.insert(id, Span::new(self.file, range));
            }
            Event::Alias(id) => self.alias(range, Some(id)),
            Event::UnresolvedAlias(_) => self.alias(range, None),
            Event::Scalar(text, style, ..) => self.scalar(&text, style, range),
            Event::SequenceStart(style, ..) => {
                let flow = style == StructureStyle::Flow;
                let start = if flow { range.start } else { dash_before(self.text, range.start) };
                let key = self.open_key(start)?;
                self.stack.push(Open::Sequence { start, flow, key, first: self.items.len() });
            }
            Event::MappingStart(style, ..) => {
                let (start, flow) = (range.start, style == StructureStyle::Flow);
                let key = self.open_key(start)?;
                let (first, pending) = (self.entries.len(), Pending::Key);
                self.stack.push(Open::Mapping { start, flow, key, first, pending });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            _ => {}
        }
        self.last_end = self.last_end.max(span.end.byte_offset().unwrap_or(0));
        Ok(())
    }

    /// The key under which a list or mapping begins here, once it is certain that it is not too deep.
    fn open_key(&self, start: usize) -> Result<Option<Span>, Box<Finding>> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(Box::new(too_deep(syntax::sign_at(self.text, self.file, start))));
        }
        Ok(self.pending_key())
    }

    fn pending_key(&self) -> Option<Span> {
        match self.stack.last() {
            Some(Open::Mapping { pending: Pending::Value(key), .. }) => Some(key.span),
            _ => None,
        }
    }

    fn alias(&mut self, range: Range<usize>, anchor: Option<usize>) {
        let span = Span::new(self.file, range);
        let merged =
            matches!(self.stack.last(), Some(Open::Mapping { pending: Pending::Value(key), .. }) if key.value == "<<");
        // An alias under a merge key is part of that finding.
        if !merged {
            self.extras.aliases.push((span, anchor));
        }
        self.place(Node { span, key: self.pending_key(), kind: Kind::Empty });
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, range: Range<usize>) {
        let key = self.pending_key();
        let range = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => block_text(self.text, range),
            _ => range,
        };
        if style == ScalarStyle::Plain && range.is_empty() {
            // The library places what is not there in front of the colon.
            let at = range.start + usize::from(self.text[range.start..].starts_with(':') && key.is_some());
            return self.place(Node { span: Span::new(self.file, at..at), key, kind: Kind::Empty });
        }
        let plain = style == ScalarStyle::Plain && self.text.get(range.clone()) == Some(text);
        let span = Span::new(self.file, range);
        let scalar = Scalar { text: text.into(), plain };
        self.place(Node { span, key, kind: Kind::Scalar(scalar) });
    }

    fn close(&mut self, end: usize) {
        let node = match self.stack.pop() {
            Some(Open::Sequence { start, flow, key, first }) => {
                let items = self.items.split_off(first);
                let end = if flow { end } else { items.last().map_or(start, |last| last.span.end as usize) };
                Node { span: Span::new(self.file, start..end.max(start)), key, kind: Kind::Sequence(items) }
            }
            Some(Open::Mapping { start, flow, key, first, .. }) => {
                let entries = self.entries.split_off(first);
                let end = if flow { end } else { entries.last().map_or(start, Entry::end) };
                let entries = without_duplicates(entries, &mut self.findings);
                Node { span: Span::new(self.file, start..end.max(start)), key, kind: Kind::Mapping(entries) }
            }
            None => return,
        };
        self.place(node);
    }

    /// Puts a finished node where it belongs.
    fn place(&mut self, node: Node) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::Sequence { .. }) => self.items.push(node),
            Some(Open::Mapping { pending, .. }) => match std::mem::replace(pending, Pending::Key) {
                Pending::Key => *pending = key_of(node, &mut self.extras, &mut self.findings),
                Pending::Value(key) => self.entries.push(Entry { key, value: node }),
                Pending::Nothing => {}
            },
        }
    }
}

impl Entry {
    fn end(&self) -> usize {
        self.value.span.end.max(self.key.span.end) as usize
    }
}

impl Extras {
    /// One finding for each part, at its first place; a repetition would say nothing new.
    fn report(&self, text: &str, out: &mut Findings) {
        let more = |finding: Finding, count: usize| match count {
            0 | 1 => finding,
            _ => finding.note(format!("the first of {count} in this file")),
        };
        let instead = "a declaration names what is used twice in `terms`, `data-sets` or `retention`";
        if let Some(span) = self.merges.first() {
            let finding =
                Finding::error(shape::SYNTAX, "a merge key", *span, "would copy another mapping to this place");
            out.push(more(finding, self.merges.len()).help(instead));
        }
        if let Some((span, anchor)) = self.aliases.first() {
            let name = super::shorten(text.get(span.range()).unwrap_or_default());
            let title = format!("an alias, `{name}`");
            let mut finding = Finding::error(shape::SYNTAX, title, *span, "would repeat what stands elsewhere");
            finding = match anchor.and_then(|id| self.anchors.get(&id)) {
                Some(anchor) => finding.label(*anchor, "the anchor it repeats"),
                None => syntax::quote(finding, text, *span, "if it is meant as a text, quote it"),
            };
            out.push(more(finding, self.aliases.len()).help(instead));
        }
        let quiet = self.merges.is_empty() && self.aliases.is_empty();
        if let Some(span) = self.anchors.values().next().filter(|_| quiet) {
            let finding = Finding::error(shape::SYNTAX, "an anchor", *span, "names a part to repeat elsewhere");
            let all = self.anchors.values().map(|span| without(text, *span)).collect();
            let finding = more(finding, self.anchors.len()).note(instead);
            out.push(finding.patches("delete it, because nothing repeats it", all));
        }
        if let Some(span) = self.tags.first() {
            let finding = Finding::error(shape::SYNTAX, "a tag", *span, "would set the type of what follows");
            let all = self.tags.iter().map(|span| without(text, *span)).collect();
            let help = "delete the tag; the key decides what its value means";
            out.push(more(finding, self.tags.len()).patches(help, all));
        }
    }
}

/// Leaves a part out, with the spaces between it and what follows.
fn without(text: &str, span: Span) -> Patch {
    let after = text.get(span.range().end..).unwrap_or_default();
    let spaces = after.len() - after.trim_start_matches(' ').len();
    Patch { span: Span::new(span.file, span.range().start..span.range().end + spaces), text: String::new() }
}

fn second_document(span: Span) -> Finding {
    Finding::error(shape::SYNTAX, "a second document in one file", span, "the first document ends here")
        .help("delete this line, or move what follows into a file of its own and `include` it")
}

/// A node as the key of its mapping.
fn key_of(node: Node, extras: &mut Extras, out: &mut Findings) -> Pending {
    let title = match node.kind {
        Kind::Scalar(scalar) if !scalar.text.trim().is_empty() => {
            if scalar.text == "<<" && scalar.plain {
                extras.merges.push(node.span);
            }
            return Pending::Value(At::new(scalar.text, node.span));
        }
        Kind::Scalar(_) | Kind::Empty => "a key without a name",
        Kind::Sequence(_) => "a list as a key",
        Kind::Mapping(_) => "a mapping as a key",
    };
    let finding = Finding::error(shape::SYNTAX, title, node.span, "a key is a text on one line");
    out.push(finding.help("if this is meant as a text, quote it"));
    Pending::Nothing
}

/// So many keys are compared with each other faster than they are looked up.
const FEW: usize = 12;

/// The entries with the first of each key; every later one is reported.
fn without_duplicates(entries: Vec<Entry>, out: &mut Findings) -> Vec<Entry> {
    let mut again = Vec::new();
    for (at, earlier) in repeated(&entries) {
        let (entry, earlier) = (&entries[at], entries[earlier].key.span);
        let title = format!("`{}` stands twice in one mapping", super::shorten(&entry.key.value));
        let finding = Finding::error(shape::DUPLICATE, title, entry.key.span, "again here");
        out.push(finding.label(earlier, "first here").help("delete one of the two, or join them"));
        again.push(at);
    }
    if again.is_empty() {
        return entries;
    }
    let kept = entries.into_iter().enumerate().filter(|(at, _)| again.binary_search(at).is_err());
    kept.map(|(_, entry)| entry).collect()
}

/// Every entry whose key has been there before, and the first that has it.
fn repeated(entries: &[Entry]) -> Vec<(usize, usize)> {
    let key = |at: &usize| &*entries[*at].key.value;
    if entries.len() <= FEW {
        let earlier = |at: usize| (0..at).find(|earlier| key(earlier) == key(&at));
        return (0..entries.len()).filter_map(|at| Some((at, earlier(at)?))).collect();
    }
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
    let places = (0..entries.len()).map(|at| (at, *first.entry(key(&at)).or_insert(at)));
    places.filter(|(at, earlier)| at != earlier).collect()
}

/// The library starts a list behind its first dash when it stands no deeper than its key.
fn dash_before(text: &str, start: usize) -> usize {
    if text[start..].starts_with('-') {
        return start;
    }
    let before = text[..start].trim_end();
    if before.ends_with('-') { before.len() - 1 } else { start }
}

/// A block text from its `|` or `>` to its last sign.
fn block_text(text: &str, content: Range<usize>) -> Range<usize> {
    let before = text[..content.start].trim_end();
    let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let line = &before[line_start..];
    let line = line.find(" #").map_or(line, |at| &line[..at]);
    let start = line.rfind(['|', '>']).map_or(content.start, |at| line_start + at);
    let end = content.start + text[content].trim_end().len();
    start..end.max(start)
}
