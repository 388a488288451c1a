//! The author's own sections, put before or after the section or the text they name.

use super::Cx;
use crate::document::{Block, Body, Document, Inline, Section, Trace};
use crate::model::{OwnText, Position};

/// Places every own text of a document. Texts with the same neighbour keep the order in which they are declared. One
/// whose neighbour has nothing to say on this page stands at the end.
pub(super) fn place(cx: &Cx, document: &mut Document) {
    let texts: Vec<&OwnText> = cx.policy.texts.iter().filter(|text| cx.kind.includes(text.document)).collect();
    let sections = std::mem::take(&mut document.sections).into_iter();
    let mut blocks: Vec<Block> = sections.map(|section| Body::Section(section).into()).collect();
    for text in &texts {
        if !place_in(&mut blocks, text, &texts) {
            match blocks.last_mut() {
                Some(Block { body: Body::Section(last), .. }) if text.title.is_none() => last.blocks.push(body(text)),
                _ => blocks.push(Body::Section(as_section(text)).into()),
            }
        }
    }
    // A text without heading stands inside a section, so there is nothing else here.
    document.sections.extend(blocks.into_iter().filter_map(|block| match block.body {
        Body::Section(section) => Some(section),
        _ => None,
    }));
}

/// Puts a text beside its neighbour among these blocks or inside one of them.
fn place_in(blocks: &mut Vec<Block>, text: &OwnText, texts: &[&OwnText]) -> bool {
    let (Position::Before(anchor) | Position::After(anchor)) = &text.position.value;
    let is_after = matches!(text.position.value, Position::After(_));
    let Some(found) = blocks.iter().position(|block| is_named(block, anchor, texts)) else {
        return blocks.iter_mut().any(|block| match &mut block.body {
            Body::Section(section) => place_in(&mut section.blocks, text, texts),
            _ => false,
        });
    };
    if let (None, Body::Section(section)) = (&text.title, &mut blocks[found].body) {
        // A text without heading belongs to the section itself: at its head, or at its foot.
        let at_head = section.blocks.iter().take_while(|block| text_of(block, texts).is_some()).count();
        let at = if is_after { section.blocks.len() } else { at_head };
        section.blocks.insert(at, body(text));
        return true;
    }
    let behind = if is_after { 1 + followers(&blocks[found + 1..], anchor, texts) } else { 0 };
    let block = match &text.title {
        Some(_) => Body::Section(as_section(text)).traced(Some(text.id.span), &[]),
        None => body(text),
    };
    blocks.insert(found + behind, block);
    true
}

/// Whether a block is the section with this anchor, or the text without heading that has this id.
fn is_named(block: &Block, anchor: &str, texts: &[&OwnText]) -> bool {
    match &block.body {
        Body::Section(section) => section.anchor == anchor,
        _ => text_of(block, texts).is_some_and(|text| text.id.as_str() == anchor),
    }
}

/// How many of these blocks are texts that were put after this anchor already, or after one of those.
fn followers(blocks: &[Block], anchor: &str, texts: &[&OwnText]) -> usize {
    let follows = |block: &&Block| text_of(block, texts).is_some_and(|text| comes_after(text, anchor, texts));
    blocks.iter().take_while(follows).count()
}

fn comes_after(text: &OwnText, anchor: &str, texts: &[&OwnText]) -> bool {
    let Position::After(neighbour) = &text.position.value else { return false };
    // A text names only those above it, so this comes to an end.
    neighbour == anchor || texts.iter().any(|other| other.id.as_str() == neighbour && comes_after(other, anchor, texts))
}

/// The own text that a block is.
fn text_of<'t>(block: &Block, texts: &[&'t OwnText]) -> Option<&'t OwnText> {
    match &block.body {
        Body::Section(section) => texts.iter().find(|text| section.trace.from == Some(text.id.span)).copied(),
        // Nothing else of a page is the author's Markdown at its place.
        Body::Markdown(_) => texts.iter().find(|text| block.trace.from == Some(text.body.span)).copied(),
        _ => None,
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
