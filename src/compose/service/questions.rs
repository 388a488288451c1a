//! The layout `questions`: the same facts, each as the answer to the question that its label stands for.

use super::fact::Fact;
use super::{intro, loading, logs, product, told, with_consequence};
use crate::compose::{Cx, chapter};
use crate::document::{Block, Body, Inline, Line, Section, Term, Trace, say, say_with};
use crate::model::{Onward, Provision, QUESTIONS, Service};

/// A section for each question that has an answer.
pub(super) fn blocks(cx: &Cx, anchor: &str, service: &Service, own: &[Fact]) -> Vec<Block> {
    let question = |topic: &str, title: Inline, trace: &Trace, blocks: Vec<Block>| {
        question(format!("{anchor}-{topic}"), title.into(), trace.clone(), blocks)
    };
    let mut all = Vec::new();
    let trace = Trace { from: Some(service.span), duties: Vec::new() };
    if service.note.is_some() || !service.facts.is_empty() {
        let mut sentences: Vec<Line> = service.note.iter().map(|note| Inline::Given(note.clone()).into()).collect();
        sentences.extend(product(cx, service));
        sentences.extend(loading(service));
        let about = told(sentences, cx.word_lines(&service.facts), Some(service.span));
        all.push(question("about", say("question-about"), &trace, about));
    } else {
        // Neither the product nor how it is loaded says what it is about.
        all.extend(intro(cx, service));
    }
    let (cases, facts): (Vec<&Fact>, Vec<&Fact>) = own.iter().partition(|fact| fact.topic.is_none());
    for fact in facts {
        let Some(label) = fact.topic else { continue };
        let mut blocks = answer(fact.answer.as_ref().unwrap_or(&fact.lines));
        if label == "label-logs" {
            blocks.extend(logs::example(service));
        }
        let topic = label.split_once('-').map_or(label, |(_, topic)| topic);
        debug_assert!(QUESTIONS.contains(&topic), "`{topic}` is no question with an anchor");
        all.push(question(topic, say(format!("{label}.question")), &fact.trace, blocks));
    }
    if !cases.is_empty() {
        let terms = chapter::terms(cases.into_iter().cloned().collect());
        all.push(question("cases", say("question-cases"), &trace, vec![terms]));
    }
    all
}

/// What recipients do on their own, a question for each recipient.
pub(super) fn onward(cx: &Cx, anchor: &str, all: Vec<(&Onward, Term)>) -> Vec<Block> {
    let mut parties: Vec<(&Onward, Term)> = Vec::new();
    for (onward, term) in all {
        match parties.iter_mut().find(|(known, _)| known.by.as_str() == onward.by.as_str()) {
            Some((_, known)) => known.lines.extend(term.lines),
            None => parties.push((onward, term)),
        }
    }
    let block = |(onward, term): (&Onward, Term)| {
        let anchor = format!("{anchor}-onward-{}", onward.by.as_str());
        question(anchor, onward_question(cx, onward), term.trace, answer(&term.lines))
    };
    parties.into_iter().map(block).collect()
}

fn onward_question(cx: &Cx, onward: &Onward) -> Line {
    let party = cx.policy.party(&onward.by).map(|party| cx.party_name(party)).unwrap_or_default();
    say_with("onward-by.question", vec![("party", party)]).into()
}

/// Whether data have to be provided, as an answer.
pub(super) fn provision(cx: &Cx, provision: &Provision) -> Line {
    let line = match provision {
        Provision::Voluntary { .. } => say("provision-voluntary.answer"),
        Provision::NeededFor { what, .. } => say_with("provision-needed.answer", vec![("need", cx.word(what))]),
    };
    with_consequence(cx, provision, line)
}

fn question(anchor: String, title: Line, trace: Trace, blocks: Vec<Block>) -> Block {
    let from = trace.from;
    Body::Section(Section { anchor, title, set_apart: false, trace, blocks }).traced(from, &[])
}

/// One line is a sentence, unless it is a mere link; several are a list.
fn answer(lines: &[Line]) -> Vec<Block> {
    match lines {
        [only] if matches!(&only[..], [Inline::Link(..)]) => vec![Body::Paragraph(only.clone()).into()],
        [only] => vec![Body::Paragraph(say_with("answer", vec![("line", only.clone())]).into()).into()],
        lines => vec![Body::List(lines.to_vec()).into()],
    }
}
