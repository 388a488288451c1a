//! A labelled fact of a service, and how facts are collected.

use crate::document::{Duty, Line, Trace, say};
use crate::source::Span;

/// One labelled fact of a service. Two facts are equal when they say the same, wherever it was written.
#[derive(Debug, Clone)]
pub(in crate::compose) struct Fact {
    /// The label: a message, or the condition of a variant.
    pub(in crate::compose) label: Line,
    /// The message of the label, which has the question that the fact answers; a variant has none.
    pub(super) topic: Option<&'static str>,
    /// What belongs to it.
    pub(in crate::compose) lines: Vec<Line>,
    /// The answer to its question, where it is not simply what belongs to the label.
    pub(super) answer: Option<Vec<Line>>,
    /// Where it comes from and what it fulfils.
    pub(in crate::compose) trace: Trace,
    /// Whether it may be told once for a whole chapter.
    pub(in crate::compose) may_be_shared: bool,
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.label == other.label && self.lines == other.lines
    }
}

/// Collects the facts that have something to say.
#[derive(Default)]
pub(super) struct Facts(pub(super) Vec<Fact>);

impl Facts {
    pub(super) fn add(&mut self, label: &'static str, lines: Vec<Line>, from: Option<Span>, duties: &[Duty]) {
        self.push(label, lines, from, duties, false);
    }

    pub(super) fn add_shareable(&mut self, label: &'static str, lines: Vec<Line>, from: Option<Span>, duties: &[Duty]) {
        self.push(label, lines, from, duties, true);
    }

    /// Answers the question of the fact that was added last in other words than those behind its label.
    pub(super) fn answered(&mut self, label: &'static str, answer: Vec<Line>) {
        if let Some(fact) = self.0.last_mut().filter(|fact| fact.topic == Some(label) && !answer.is_empty()) {
            fact.answer = Some(answer);
        }
    }

    fn push(
        &mut self,
        label: &'static str,
        lines: Vec<Line>,
        from: Option<Span>,
        duties: &[Duty],
        may_be_shared: bool,
    ) {
        if !lines.is_empty() {
            let trace = Trace { from, duties: duties.to_vec() };
            self.0.push(Fact {
                label: say(label).into(),
                topic: Some(label),
                lines,
                answer: None,
                trace,
                may_be_shared,
            });
        }
    }
}
