//! The author's own text: `CommonMark` without raw HTML, without pictures, and with links that lead where links may.

use super::{is_safe, markdown, text};
use crate::locale::visible;
use markdown::Place;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};
use std::iter::Peekable;
use std::vec::IntoIter;

/// The parts of a text. HTML becomes plain words; pictures leave their description; a link to anywhere but the web,
/// mail or telephone leaves its words. Headings follow the level of the section without a gap.
pub(super) fn events(source: &str, level: usize) -> Vec<Event<'static>> {
    let source = visible(source);
    let parsed: Vec<_> = TextMergeStream::new(Parser::new_ext(&source, Options::empty())).collect();
    let mut levels: Vec<HeadingLevel> = parsed.iter().filter_map(heading_level).collect();
    levels.sort_unstable();
    levels.dedup();
    let shifted = |of: HeadingLevel| {
        let rank = levels.iter().position(|known| *known == of).unwrap_or(0);
        HeadingLevel::try_from((level + 1 + rank).min(6)).unwrap_or(HeadingLevel::H6)
    };
    let mut kept_links = Vec::new();
    let mut out = Vec::with_capacity(parsed.len());
    for event in parsed {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                out.push(Event::Start(Tag::Heading {
                    level: shifted(level),
                    id: None,
                    classes: vec![],
                    attrs: vec![],
                }));
            }
            Event::End(TagEnd::Heading(level)) => out.push(Event::End(TagEnd::Heading(shifted(level)))),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Html(html) | Event::InlineHtml(html) => out.push(Event::Text(html.into_static())),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let kept = link_type == LinkType::Email || is_safe(&dest_url);
                kept_links.push(kept);
                if kept {
                    out.push(Event::Start(link(link_type, &dest_url)));
                }
            }
            Event::End(TagEnd::Link) => {
                if kept_links.pop() == Some(true) {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            other => out.push(other.into_static()),
        }
    }
    out
}

fn heading_level(event: &Event<'_>) -> Option<HeadingLevel> {
    match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level),
        _ => None,
    }
}

fn link(link_type: LinkType, dest: &str) -> Tag<'static> {
    let dest = if link_type == LinkType::Email { format!("mailto:{dest}") } else { dest.to_owned() };
    Tag::Link { link_type: LinkType::Inline, dest_url: dest.into(), title: CowStr::Borrowed(""), id: "".into() }
}

type Events = Peekable<IntoIter<Event<'static>>>;

/// As what the text is written.
#[derive(Clone, Copy)]
enum Form {
    Markdown,
    /// Plain text in lines of this width.
    Text(usize),
}

/// The text as Markdown again, written anew so that nothing in it reaches beyond its place.
pub(super) fn to_markdown(source: &str, level: usize) -> String {
    written(source, level, Form::Markdown)
}

/// The text without any markup, in lines of a width.
pub(super) fn to_text(source: &str, level: usize, width: usize) -> String {
    written(source, level, Form::Text(width))
}

fn written(source: &str, level: usize, form: Form) -> String {
    blocks(&mut events(source, level).into_iter().peekable(), form).join("\n\n")
}

impl Form {
    /// The same inside something that begins its lines with a mark.
    fn behind(self, mark: &str) -> Self {
        match self {
            Self::Markdown => self,
            Self::Text(width) => Self::Text(width.saturating_sub(mark.len())),
        }
    }

    /// Running words, broken into lines.
    fn lines(self, words: &str) -> String {
        match self {
            Self::Markdown => words.trim_end().to_owned(),
            Self::Text(width) => text::wrapped(words, width),
        }
    }
}

/// The blocks up to the end of what holds them.
fn blocks(events: &mut Events, form: Form) -> Vec<String> {
    let mut out = Vec::new();
    while let Some(event) = events.peek() {
        match event {
            Event::End(_) => break,
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) => {
                out.push(form.lines(&words(events, form)));
            }
            Event::Start(_) => {
                if let Some(Event::Start(tag)) = events.next() {
                    out.push(block(&tag, events, form));
                    events.next();
                }
            }
            Event::Rule => {
                events.next();
                out.push(match form {
                    Form::Markdown => "***".to_owned(),
                    Form::Text(_) => "* * *".to_owned(),
                });
            }
            _ => out.push(form.lines(&words(events, form))),
        }
    }
    out.retain(|block| !block.trim().is_empty());
    out
}

fn block(tag: &Tag<'static>, events: &mut Events, form: Form) -> String {
    match tag {
        Tag::Heading { level, .. } => {
            let title = words(events, form);
            match form {
                Form::Markdown => {
                    format!("{} {}", "#".repeat(*level as usize), title.replace(markdown::LINE_BREAK, " "))
                }
                Form::Text(width) => text::heading(&title, *level as usize, width),
            }
        }
        Tag::BlockQuote(_) => indent(&blocks(events, form.behind("> ")).join("\n\n"), "> ", "> "),
        Tag::List(start) => list(*start, events, form),
        Tag::CodeBlock(_) => {
            let mut text = String::new();
            while let Some(Event::Text(part)) = events.next_if(|event| !matches!(event, Event::End(_))) {
                text.push_str(&part);
            }
            match form {
                Form::Markdown => markdown::code_block(&text),
                Form::Text(_) => text::sample(&text),
            }
        }
        Tag::Paragraph => form.lines(&words(events, form)),
        _ => blocks(events, form).join("\n\n"),
    }
}

fn list(start: Option<u64>, events: &mut Events, form: Form) -> String {
    let mut number = start;
    let mut items = Vec::new();
    let mut loose = false;
    while let Some(Event::Start(Tag::Item)) = events.peek() {
        events.next();
        loose |= matches!(events.peek(), Some(Event::Start(Tag::Paragraph)));
        let gap = if loose { "\n\n" } else { "\n" };
        let mark = number.map_or("- ".to_owned(), |number| format!("{number}. "));
        items.push(indent(&blocks(events, form.behind(&mark)).join(gap), &mark, &" ".repeat(mark.len())));
        number = number.map(|number| number + 1);
        events.next();
    }
    items.join(if loose { "\n\n" } else { "\n" })
}

/// The text with a mark before its first line and another before the others.
pub(super) fn indent(text: &str, first: &str, others: &str) -> String {
    let lines = text.split('\n').enumerate().map(|(at, line)| match (at, line.is_empty()) {
        (0, _) => format!("{first}{line}"),
        (_, true) => others.trim_end().to_owned(),
        (_, false) => format!("{others}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Running words up to the next block or the end of this one.
fn words(events: &mut Events, form: Form) -> String {
    let mut out = String::new();
    let is_text = matches!(form, Form::Text(_));
    while let Some(event) = events.next_if(is_inline) {
        let at_start = out.is_empty() || out.ends_with('\n');
        match event {
            Event::Text(text) | Event::Code(text) if is_text => out.push_str(&text),
            Event::Text(text) => out.push_str(&markdown::escape(&text, at_start)),
            Event::Code(text) => out.push_str(&markdown::code(&text, Place::Start)),
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push_str(markdown::LINE_BREAK),
            Event::Start(tag) => {
                let inner = words(events, form);
                let inner = inner.trim();
                events.next();
                match tag {
                    _ if inner.is_empty() => {}
                    Tag::Link { dest_url, .. } if is_text => out.push_str(&text::link(inner, &dest_url)),
                    _ if is_text => out.push_str(inner),
                    Tag::Emphasis => out.extend(["*", inner, "*"]),
                    Tag::Strong => out.extend(["**", inner, "**"]),
                    Tag::Link { dest_url, .. } => {
                        if out.ends_with('!') {
                            out.insert(out.len() - 1, '\\');
                        }
                        out.extend(["[", inner, "](", &super::encode(&dest_url), ")"]);
                    }
                    _ => out.push_str(inner),
                }
            }
            _ => {}
        }
    }
    out
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. }),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}
