//! A labelled fact of a service, and how facts are collected.

use crate::document::{Duty, Line, Trace, say};
use crate::source::Span;

/// One labelled fact of a service. Two facts are equal when they say the same, wherever it was written.
#[derive(Debug, Clone)]
pub(in crate::compose) struct Fact {
    /// The label: a message, or the condition of a variant.
    pub(in crate::compose) label: Line,
    /// What belongs to it.
    pub(in crate::compose) lines: Vec<Line>,
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
            self.0.push(Fact { label: say(label).into(), lines, trace, may_be_shared });
        }
    }
}
