//! A text in braces that a comma cut in two: `{de: Erst anrufen, dann mailen, en: …}` is three keys to YAML.
//! Found and mended before anything is decoded, so that the rest of the text causes no findings of its own.

use super::cx::Cx;
use super::prose::SHIPPED;
use crate::finding::{Finding, shape};
use crate::source::{Sources, Span};
use crate::value::Id;
use crate::yaml::{Entry, Kind, Node, shorten};

/// Joins what commas have cut, everywhere in a tree.
pub(super) fn mend(node: &mut Node, cx: &mut Cx) {
    match &mut node.kind {
        Kind::Sequence(nodes) => {
            for node in nodes {
                mend(node, cx);
            }
        }
        Kind::Mapping(entries) => {
            if cx.sources.slice(node.span).starts_with('{') {
                join(entries, cx);
            }
            for entry in entries {
                mend(&mut entry.value, cx);
            }
        }
        Kind::Scalar(_) | Kind::Empty => {}
    }
}

fn join(entries: &mut Vec<Entry>, cx: &mut Cx) {
    let mut index = 0;
    while index < entries.len() {
        let rest = &entries[index + 1..];
        let count = rest.iter().take_while(|entry| is_cut_off(entry, cx.sources)).count();
        if count > 0 && is_text(&entries[index], &rest[..count]) {
            let cut: Vec<Entry> = entries.drain(index + 1..=index + count).collect();
            let whole = report(&entries[index], &cut, cx);
            entries[index].value.span = whole;
            if let Kind::Scalar(scalar) = &mut entries[index].value.kind {
                scalar.text = cx.sources.slice(whole).into();
            }
        }
        index += 1;
    }
}

/// A key without a colon that is no language.
fn is_cut_off(entry: &Entry, sources: &Sources) -> bool {
    let after = &sources.get(entry.key.span.file).text[entry.key.span.end as usize..];
    let language = SHIPPED.iter().any(|(code, _)| *code == entry.key.value);
    matches!(entry.value.kind, Kind::Empty) && !after.trim_start().starts_with(':') && !language
}

/// Whether an entry holds text that may go on: ids side by side are something else.
fn is_text(entry: &Entry, rest: &[Entry]) -> bool {
    let Kind::Scalar(scalar) = &entry.value.kind else { return false };
    let language = SHIPPED.iter().any(|(code, _)| *code == entry.key.value);
    let mut words = rest.iter().map(|entry| entry.key.value.as_str()).chain([scalar.text.as_str()]);
    scalar.plain && (language || words.any(|word| Id::parse(word).is_none()))
}

/// Returns the place of the whole text.
fn report(entry: &Entry, cut: &[Entry], cx: &mut Cx) -> Span {
    let (Some(first), Some(last)) = (cut.first(), cut.last()) else { return entry.value.span };
    let span = Span { end: last.key.span.end, ..entry.value.span };
    let whole = cx.sources.slice(span);
    let label = format!("read as a key of its own: `{}`", shorten(&first.key));
    let finding = Finding::error(shape::BAD_TEXT, "a comma ended the text", first.key.span, label)
        .label(entry.value.span, "the text ends here");
    let help = "inside braces, a text with a comma stands in quotes";
    let quoted = format!("\"{}\"", whole.replace('\\', "\\\\").replace('"', "\\\""));
    cx.out.push(if whole.contains('\n') { finding.help(help) } else { finding.patch(help, span, quoted) });
    span
}
