//! What a template may not have, because it could make more than it is given and nothing counts it: tags that turn what is
//! written into a value, signs that put texts together, and lists that become parts of others.

use super::{Lint, Shape};
use crate::finding::{Finding, own};
use crate::source::Span;
use minijinja::machinery;
use minijinja::machinery::ast::{BinOp, BinOpKind, Expr};
use std::ops::Range;

impl<'l> Lint<'l> {
    /// Reports what could make more than it is given, and says what does the same within bounds.
    pub(super) fn refuse(&mut self, at: Range<usize>, title: &str, label: &str, help: &str) {
        if self.refused.as_ref().is_none_or(|(first, _)| at.start < *first) {
            self.refused = Some((at.start, format!("{title}; {help}")));
        }
        if let Some(file) = self.file {
            self.out.push(Finding::error(own::BAD_TEMPLATE, title, Span::new(file, at), label).help(help));
        }
    }

    /// A kind of tag that templates do not have.
    pub(super) fn refuse_tag(&mut self, tag: &str, span: machinery::Span) {
        let at = span.start_offset as usize..(span.start_offset as usize + tag.len()).min(self.text.len());
        let title = format!("a template has no `{tag}`");
        self.refuse(
            at,
            &title,
            "not among `for`, `if`, `include`, `set` and `with`",
            "a file of its own can be included",
        );
    }

    /// What is written down as a list. It may be gone through, joined and looked into where it stands; with a name it
    /// could be put into others, and lists in lists are soon too many to be gone through.
    pub(super) fn elements(&mut self, elements: &[Expr<'l>], at: Range<usize>) -> Shape {
        if self.is_kept {
            let help = "`for`, `in` and `join` take it where it stands";
            self.refuse(at, "a list that becomes part of something else", "a list made here", help);
        }
        let before = std::mem::replace(&mut self.is_kept, true);
        for element in elements {
            let _ = self.expression(element);
        }
        self.is_kept = before;
        Shape::List(&Shape::Unknown)
    }

    /// A value that gets a name, or goes into a function.
    pub(super) fn kept(&mut self, value: &Expr<'l>) -> Shape {
        let before = std::mem::replace(&mut self.is_kept, true);
        let shape = self.expression(value);
        self.is_kept = before;
        shape
    }

    /// Numbers are reckoned with; what puts texts and lists together is a filter, whose results are counted.
    pub(super) fn operation(&mut self, of: &BinOp<'l>, at: Range<usize>) -> Shape {
        let operands = [&of.left, &of.right].map(|operand| (operand, self.expression(operand)));
        let are_numbers = operands.iter().all(|(operand, shape)| is_number(operand, *shape));
        // What stands in one tag is short.
        let is_written = |(operand, shape): &(&Expr<'_>, Shape)| {
            is_number(operand, *shape) || matches!((operand, shape), (Expr::Const(_) | Expr::BinOp(_), Shape::Text))
        };
        let is_bounded = match of.op {
            BinOpKind::Concat => operands.iter().all(is_written),
            BinOpKind::Add | BinOpKind::Mul => are_numbers,
            _ => true,
        };
        match of.op {
            _ if !is_bounded => {
                let label = "only numbers are reckoned with";
                let help = "`[a, b]|join` puts texts together, and `x|int` is a number";
                self.refuse(at, "texts that are put together by a sign", label, help);
                Shape::Unknown
            }
            BinOpKind::Concat => Shape::Text,
            BinOpKind::Add
            | BinOpKind::Mul
            | BinOpKind::Sub
            | BinOpKind::Div
            | BinOpKind::FloorDiv
            | BinOpKind::Rem
            | BinOpKind::Pow => Shape::Number,
            _ => Shape::Unknown,
        }
    }
}

/// Whether it is a number whatever happens. What a name stands for is known only when the page is filled, because a
/// template that is included may give it to something else.
fn is_number(value: &Expr<'_>, shape: Shape) -> bool {
    let is_name = matches!(value, Expr::Var(_) | Expr::IfExpr(_) | Expr::Call(_) | Expr::GetItem(_) | Expr::Slice(_));
    matches!(shape, Shape::Number) && !is_name
}
