//! The author's own sections, put before or after the section they name.

use super::Cx;
use crate::document::{Block, Body, Document, Inline, Section, Trace};
use crate::model::{OwnText, Position};

/// Places every own text of a document. One whose neighbour has nothing to say on this page stands at the end.
pub(super) fn place(cx: &Cx, document: &mut Document) {
    for text in cx.policy.texts.iter().filter(|text| document.kind.includes(text.document)) {
        if !place_in(&mut document.sections, text) {
            document.sections.push(as_section(text));
        }
    }
}

/// Puts a text beside its neighbour among these sections or inside one of them.
fn place_in(sections: &mut Vec<Section>, text: &OwnText) -> bool {
    let (anchor, offset) = neighbour(text);
    if let Some(index) = sections.iter().position(|section| section.anchor == anchor) {
        if text.title.is_some() {
            sections.insert(index + offset, as_section(text));
        } else {
            // A text without heading belongs to the section itself: at its head, or at its foot.
            let blocks = &mut sections[index].blocks;
            let at = if offset == 0 { 0 } else { blocks.len() };
            blocks.insert(at, body(text));
        }
        return true;
    }
    sections.iter_mut().any(|section| place_in_blocks(&mut section.blocks, text))
}

fn place_in_blocks(blocks: &mut Vec<Block>, text: &OwnText) -> bool {
    let (anchor, offset) = neighbour(text);
    let found =
        blocks.iter().position(|block| matches!(&block.body, Body::Section(section) if section.anchor == anchor));
    match found {
        Some(index) if text.title.is_some() => {
            blocks.insert(index + offset, Body::Section(as_section(text)).traced(Some(text.id.span), &[]));
            true
        }
        Some(index) => {
            let Body::Section(section) = &mut blocks[index].body else { return false };
            let at = if offset == 0 { 0 } else { section.blocks.len() };
            section.blocks.insert(at, body(text));
            true
        }
        None => blocks.iter_mut().any(|block| match &mut block.body {
            Body::Section(section) => place_in_blocks(&mut section.blocks, text),
            _ => false,
        }),
    }
}

fn neighbour(text: &OwnText) -> (&str, usize) {
    match &text.position.value {
        Position::Before(anchor) => (anchor, 0),
        Position::After(anchor) => (anchor, 1),
    }
}

fn as_section(text: &OwnText) -> Section {
    Section {
        anchor: text.id.to_string(),
        title: text.title.iter().map(|title| Inline::Given(title.clone())).collect(),
        set_apart: false,
        trace: Trace { from: Some(text.id.span), duties: Vec::new() },
        blocks: vec![body(text)],
    }
}

fn body(text: &OwnText) -> Block {
    Body::Markdown(text.body.clone()).traced(Some(text.body.span), &[])
}
