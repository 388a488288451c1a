//! What is wrong with templates, found before anything is rendered: variables, fields, filters, functions and templates
//! that are not there. The only module that knows the syntax tree of the template engine, which promises no stability.

use super::contract::{self, Fields, LOOP, Shape};
mod refusals;

use super::{BLOCKS, bounds, environment, syntax, tags};
use crate::finding::{Finding, Findings, own, shape};
use crate::project::ending;
use crate::source::{FileId, Sources, Span};
use crate::yaml::{nearest, shorten};
use minijinja::machinery::ast::{Call, CallArg, Expr, Filter, ForLoop, Stmt, UnaryOpKind};
use minijinja::{Environment, context, machinery};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A message that a template says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its id, with an attribute where one is asked for.
    pub id: String,
    /// The template that says it.
    pub template: String,
    /// The line in it.
    pub line: usize,
    /// Where it is said; none in a template of ours.
    pub at: Option<Span>,
}

/// Looks at a project's templates. `all` are the names of all files of the theme. Gives the messages they say.
pub fn examine(
    files: &BTreeMap<String, FileId>,
    all: &BTreeSet<String>,
    sources: &Sources,
    out: &mut Findings,
) -> Vec<Said> {
    let environment = environment();
    let mut said = Vec::new();
    for (path, file) in files {
        if let Some(finding) = misnamed(path, *file) {
            out.push(finding);
        } else if is_template(path) {
            let text = &*sources.get(*file).text;
            let mut lint = Lint::of(path, text, Some(*file), &environment, all);
            lint.run();
            out.extend(lint.out);
            said.append(&mut lint.said);
        }
    }
    said
}

/// The messages that one of our own templates says.
pub(super) fn said(path: &str, text: &str) -> Vec<Said> {
    let (environment, all) = (environment(), BTreeSet::new());
    let mut lint = Lint::of(path, text, None, &environment, &all);
    lint.run();
    lint.said
}

/// The first thing in a stranger's template that could make more than it is given: its line, and what it is.
pub(super) fn refused(path: &str, text: &str) -> Option<(usize, String)> {
    let line_of = |at: usize| text[..at].matches('\n').count() + 1;
    if let Some(at) = tags::endless(text) {
        return Some((line_of(at), tags::ENDLESS.to_owned()));
    }
    let (environment, all) = (environment(), BTreeSet::new());
    let mut lint = Lint::of(path, text, None, &environment, &all);
    lint.run();
    lint.refused.map(|(at, what)| (line_of(at), what))
}

/// A file among the blocks that is none.
fn misnamed(path: &str, file: FileId) -> Option<Finding> {
    let block = path.strip_prefix("blocks/")?;
    let known = |name: &&str| block.strip_prefix(*name).is_some_and(|end| end == ".html" || end == ".md");
    if BLOCKS.iter().any(known) {
        return None;
    }
    let title = format!("there is no block `{}`", shorten(block));
    let at = Span::new(file, 0..0);
    let finding = Finding::error(shape::UNKNOWN_FILE, title, at, "nothing is rendered with this file");
    let (name, end) = block.rsplit_once('.').unwrap_or((block, ""));
    Some(match nearest(name, BLOCKS) {
        Some(near) => finding.help(format!("a block with a similar name exists: `{near}.{end}`")),
        None => finding.help(format!("the blocks are {}", in_ticks(BLOCKS.iter().copied()))),
    })
}

/// One template while it is read.
struct Lint<'l> {
    path: &'l str,
    text: &'l str,
    /// None for a template of ours, about which nothing is reported.
    file: Option<FileId>,
    environment: &'l Environment<'static>,
    all: &'l BTreeSet<String>,
    /// What names stand for, those of the innermost block last.
    scopes: Vec<BTreeMap<&'l str, Shape>>,
    /// Whether it may be given anything, because only other templates ask for it.
    is_open: bool,
    said: Vec<Said>,
    /// Whether the value that is read becomes part of something else.
    is_kept: bool,
    /// Where the first thing stands that a template may not have, and what it is.
    refused: Option<(usize, String)>,
    out: Findings,
}

impl<'l> Lint<'l> {
    fn of(
        path: &'l str,
        text: &'l str,
        file: Option<FileId>,
        environment: &'l Environment<'static>,
        all: &'l BTreeSet<String>,
    ) -> Self {
        let fields = contract::of(path);
        let is_open = fields.is_none();
        let given = fields.unwrap_or_default().into_iter().collect();
        Self {
            path,
            text,
            file,
            environment,
            all,
            scopes: vec![given],
            is_open,
            said: Vec::new(),
            is_kept: false,
            refused: None,
            out: Findings::default(),
        }
    }

    fn run(&mut self) {
        if let (Some(file), Some(at)) = (self.file, tags::endless(self.text)) {
            let at = Span::new(file, at..at + 2);
            self.out.push(Finding::error(own::BAD_TEMPLATE, "a template that cannot be read", at, tags::ENDLESS));
            return;
        }
        match machinery::parse(self.text, self.path, syntax()) {
            Ok(tree) => self.statement(&tree),
            Err(error) => {
                let label = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
                if let Some(file) = self.file {
                    let at = line_span(file, self.text, error.line().unwrap_or(1));
                    self.out.push(Finding::error(own::BAD_TEMPLATE, "a template that cannot be read", at, label));
                }
            }
        }
    }

    /// Reports a slip with the name that was probably meant.
    fn report<'c>(&mut self, at: Range<usize>, title: String, label: &str, known: impl IntoIterator<Item = &'c str>) {
        let Some(file) = self.file else { return };
        let at = Span::new(file, at);
        let finding = Finding::error(own::BAD_TEMPLATE, title, at, label);
        let known: BTreeSet<&str> = known.into_iter().collect();
        let word = self.text.get(at.range()).unwrap_or_default();
        self.out.push(match nearest(word, known.iter().copied()) {
            Some(near) => finding.patch(format!("a similar name exists: `{near}`"), at, near),
            None if known.is_empty() => finding,
            None => finding.help(format!("known are {}", in_ticks(known.into_iter()))),
        });
    }

    fn statements(&mut self, statements: &[Stmt<'l>]) {
        for statement in statements {
            self.statement(statement);
        }
    }

    /// Statements with names of their own.
    fn within(&mut self, names: BTreeMap<&'l str, Shape>, statements: &[Stmt<'l>]) {
        self.scopes.push(names);
        self.statements(statements);
        self.scopes.pop();
    }

    fn statement(&mut self, statement: &Stmt<'l>) {
        match statement {
            Stmt::Template(template) => self.statements(&template.children),
            Stmt::EmitRaw(_) => {}
            Stmt::EmitExpr(emit) => self.print(&emit.expr),
            Stmt::ForLoop(each) => self.each(each),
            Stmt::IfCond(when) => {
                self.expression(&when.expr);
                self.within(BTreeMap::new(), &when.true_body);
                self.within(BTreeMap::new(), &when.false_body);
            }
            Stmt::WithBlock(with) => {
                let mut names = BTreeMap::new();
                for (target, value) in &with.assignments {
                    let shape = self.kept(value);
                    name(target, shape, &mut names);
                }
                self.within(names, &with.body);
            }
            Stmt::Set(set) => {
                let shape = self.kept(&set.expr);
                self.assign(&set.target, shape);
            }
            Stmt::SetBlock(set) => self.refuse_tag("endset", set.span()),
            Stmt::AutoEscape(escape) => self.refuse_tag("autoescape", escape.span()),
            Stmt::FilterBlock(block) => self.refuse_tag("filter", block.span()),
            Stmt::Block(block) => self.refuse_tag("block", block.span()),
            Stmt::Import(import) => self.refuse_tag("import", import.span()),
            Stmt::FromImport(import) => self.refuse_tag("from", import.span()),
            Stmt::Extends(extends) => self.refuse_tag("extends", extends.span()),
            Stmt::Do(run) => self.refuse_tag("do", run.span()),
            Stmt::Include(include) => {
                if !include.ignore_missing {
                    self.template(&include.name);
                }
            }
        }
    }

    /// `{{ … }}`: only words and numbers can be printed.
    fn print(&mut self, value: &Expr<'l>) {
        let shape = self.expression(value);
        if matches!(shape, Shape::List(_) | Shape::Record(_) | Shape::Flag | Shape::Say) {
            let at = range(value);
            let title = format!("{} is printed as a text", shape.in_words());
            self.report(at, title, "has no words of its own", []);
        }
    }

    fn each(&mut self, each: &ForLoop<'l>) {
        let shape = self.expression(&each.iter);
        if each.recursive {
            let help = "a template that includes itself goes as deep";
            self.refuse(range(&each.iter), "a loop that calls itself", "what it writes becomes a value", help);
        }
        let inner = match shape {
            Shape::List(inner) => *inner,
            Shape::Text | Shape::Number | Shape::Flag | Shape::Say => {
                self.report(
                    range(&each.iter),
                    format!("{} in place of a list", shape.in_words()),
                    "has no elements",
                    [],
                );
                Shape::Unknown
            }
            Shape::Record(_) | Shape::Unknown => Shape::Unknown,
        };
        let mut names = BTreeMap::from([("loop", Shape::Record(LOOP))]);
        name(&each.target, inner, &mut names);
        self.scopes.push(names);
        if let Some(filter) = &each.filter_expr {
            let _ = self.expression(filter);
        }
        self.statements(&each.body);
        self.scopes.pop();
        self.within(BTreeMap::new(), &each.else_body);
    }

    fn assign(&mut self, target: &Expr<'l>, shape: Shape) {
        if let Some(scope) = self.scopes.last_mut() {
            name(target, shape, scope);
        }
    }

    /// The name of another template, where it is written down.
    fn template(&mut self, named: &Expr<'l>) {
        self.expression(named);
        let Expr::Const(constant) = named else { return };
        let Some(wanted) = constant.value.as_str() else { return };
        if !self.all.contains(wanted) {
            let title = format!("there is no template `{}`", shorten(wanted));
            let inside = inside_quotes(range(named));
            let all = self.all;
            self.report(
                inside,
                title,
                "not a file of the theme",
                all.iter().map(String::as_str).filter(|file| is_template(file)),
            );
        }
    }

    fn expression(&mut self, value: &Expr<'l>) -> Shape {
        match value {
            Expr::Var(variable) => self.variable(variable.id, range(value)),
            Expr::Const(constant) if constant.value.as_str().is_some() => Shape::Text,
            Expr::Const(constant) if constant.value.is_number() => Shape::Number,
            Expr::Const(_) => Shape::Unknown,
            Expr::Slice(slice) => {
                let parts = [&slice.start, &slice.stop, &slice.step];
                parts.into_iter().flatten().for_each(|part| _ = self.expression(part));
                let shape = self.expression(&slice.expr);
                if !matches!((&slice.expr, shape), (Expr::GetAttr(_) | Expr::Filter(_), Shape::List(_))) {
                    let label = "only what is surely a list has parts";
                    self.refuse(
                        range(&slice.expr),
                        "a part of what may be a text",
                        label,
                        "`x|list` makes a list of it",
                    );
                }
                shape
            }
            Expr::UnaryOp(of) => {
                self.expression(&of.expr);
                if matches!(of.op, UnaryOpKind::Neg) { Shape::Number } else { Shape::Flag }
            }
            Expr::BinOp(of) => self.operation(of, range(value)),
            Expr::Compare(compare) => {
                self.expression(&compare.expr);
                for operand in &compare.ops {
                    let _ = self.expression(&operand.expr);
                }
                Shape::Flag
            }
            Expr::IfExpr(either) => {
                self.expression(&either.test_expr);
                let shape = self.expression(&either.true_expr);
                match &either.false_expr {
                    Some(other) if self.expression(other).in_words() == shape.in_words() => shape,
                    _ => Shape::Unknown,
                }
            }
            Expr::Filter(filter) => self.filter(filter, range(value)),
            Expr::Test(test) => {
                if !matches!((&test.expr, test.name), (Expr::Var(_), "defined" | "undefined")) {
                    self.expression(&test.expr);
                }
                // What is asked whether it is in a list leaves nothing behind.
                for argument in &test.args {
                    if let CallArg::Pos(value) = argument {
                        let _ = self.expression(value);
                    }
                }
                if self.is_there(test.name, "test", range(value)) { Shape::Flag } else { Shape::Unknown }
            }
            Expr::GetAttr(get) => {
                let shape = self.expression(&get.expr);
                let end = range(value).end;
                self.field(shape, get.name, end - get.name.len()..end)
            }
            Expr::GetItem(get) => {
                self.expression(&get.subscript_expr);
                match (self.expression(&get.expr), &get.subscript_expr) {
                    (Shape::List(inner), _) => *inner,
                    (Shape::Record(fields), Expr::Const(key)) => match key.value.as_str() {
                        Some(key) => self.field(Shape::Record(fields), key, inside_quotes(range(&get.subscript_expr))),
                        None => Shape::Unknown,
                    },
                    _ => Shape::Unknown,
                }
            }
            Expr::Call(call) => self.call(call, range(value).start),
            Expr::List(list) => self.elements(&list.items, range(value)),
            Expr::Tuple(tuple) => self.elements(&tuple.items, range(value)),
            Expr::Map(_) => {
                self.refuse(
                    range(value),
                    "a template has no `{…}` of its own",
                    "a record made here",
                    "each value alone does",
                );
                Shape::Unknown
            }
        }
    }

    fn variable(&mut self, id: &'l str, at: Range<usize>) -> Shape {
        if let Some(shape) = self.scopes.iter().rev().find_map(|scope| scope.get(id)) {
            return *shape;
        }
        let is_global = self.environment.globals().any(|(name, _)| name == id);
        if !self.is_open && !is_global && id != "self" {
            let known: Vec<&str> = self.scopes.iter().flat_map(BTreeMap::keys).copied().collect();
            let title = format!("unknown variable `{}`", shorten(id));
            self.report(at, title, "the template is given nothing of this name", known);
        }
        Shape::Unknown
    }

    fn field(&mut self, of: Shape, name: &str, at: Range<usize>) -> Shape {
        let fields: Fields = match of {
            Shape::Unknown => return Shape::Unknown,
            Shape::Record(fields) => fields,
            _ => &[],
        };
        if let Some((_, shape)) = fields.iter().find(|(own, _)| *own == name) {
            return *shape;
        }
        let title = format!("unknown field `{}`", shorten(name));
        let label = format!("{} has no field of this name", of.in_words());
        self.report(at, title, &label, fields.iter().map(|(name, _)| *name));
        Shape::Unknown
    }

    fn filter(&mut self, filter: &Filter<'l>, at: Range<usize>) -> Shape {
        let is_default = ["default", "d"].contains(&filter.name);
        let shape = match &filter.expr {
            // A variable that may be missing is what this filter is for.
            Some(Expr::Var(variable)) if is_default => {
                self.scopes.iter().rev().find_map(|scope| scope.get(variable.id)).copied().unwrap_or(Shape::Unknown)
            }
            // A list that is joined is a text.
            Some(Expr::List(list)) if filter.name == "join" => {
                let before = std::mem::take(&mut self.is_kept);
                let shape = self.elements(&list.items, at.clone());
                self.is_kept = before;
                shape
            }
            Some(value) => self.expression(value),
            None => Shape::Text,
        };
        self.arguments(&filter.args);
        self.is_there(filter.name, "filter", at);
        match (filter.name, shape) {
            ("length" | "count" | "int" | "float" | "round" | "abs", _) => Shape::Number,
            ("join" | "lower" | "upper" | "trim" | "replace" | "string" | "indent" | "title" | "capitalize", _) => {
                Shape::Text
            }
            ("first" | "last", Shape::List(inner)) => *inner,
            ("sort" | "reverse" | "unique" | "list", Shape::List(inner)) => Shape::List(inner),
            ("sort" | "unique" | "list" | "lines" | "split", _) => Shape::List(&Shape::Unknown),
            _ => Shape::Unknown,
        }
    }

    /// Whether the engine has a filter or a test, which it answers itself.
    fn is_there(&mut self, wanted: &str, kind: &str, within: Range<usize>) -> bool {
        let question = format!("name is {kind}");
        let question = self.environment.compile_expression(&question);
        let answer = question.and_then(|question| question.eval(context! { name => wanted }));
        if answer.is_ok_and(|answer| answer.is_true()) {
            return true;
        }
        let slice = self.text.get(within.clone()).unwrap_or_default();
        let from = within.start + slice.rfind(wanted).unwrap_or_default();
        let known: Vec<&str> = if kind == "filter" {
            bounds::filters().iter().map(|(name, _)| *name).collect()
        } else {
            bounds::TESTS.to_vec()
        };
        let title = format!("unknown {kind} `{}`", shorten(wanted));
        self.report(from..from + wanted.len(), title, &format!("there is no {kind} of this name"), known);
        false
    }

    fn arguments(&mut self, arguments: &[CallArg<'l>]) {
        for argument in arguments {
            match argument {
                CallArg::Pos(value)
                | CallArg::Kwarg(_, value)
                | CallArg::PosSplat(value)
                | CallArg::KwargSplat(value) => _ = self.kept(value),
            }
        }
    }

    fn call(&mut self, call: &Call<'l>, start: usize) -> Shape {
        self.arguments(&call.args);
        let function = match &call.expr {
            Expr::Var(function) => function.id,
            other => {
                self.expression(other);
                let is_loop = |of: &Expr<'_>| matches!(of, Expr::Var(name) if name.id == "loop");
                if !matches!(other, Expr::GetAttr(method) if is_loop(&method.expr)) {
                    let help = "`say`, `range` and those of `loop` are functions";
                    self.refuse(range(other), "what is called is no function", "it may be anything", help);
                }
                return Shape::Unknown;
            }
        };
        let at = start..start + function.len();
        let known: Vec<String> = self.environment.globals().map(|(name, _)| name.to_owned()).collect();
        let known = || known.iter().map(String::as_str).chain(["say"]);
        if !known().any(|name| name == function) {
            let title = format!("unknown function `{}`", shorten(function));
            self.refused.get_or_insert((at.start, title.clone()));
            self.report(at, title, "there is no function of this name", known());
        }
        if function != "say" {
            return Shape::Unknown;
        }
        if let Some(CallArg::Pos(first)) = call.args.first()
            && let Expr::Const(id) = first
            && let Some(id) = id.value.as_str()
        {
            let at = self.file.map(|file| Span::new(file, inside_quotes(range(first))));
            let line = usize::from(first.span().start_line);
            self.said.push(Said { id: id.to_owned(), template: self.path.to_owned(), line, at });
        }
        Shape::Text
    }
}

/// Gives the names of a target what they stand for.
fn name<'l>(target: &Expr<'l>, shape: Shape, names: &mut BTreeMap<&'l str, Shape>) {
    match target {
        Expr::Var(variable) => _ = names.insert(variable.id, shape),
        Expr::List(list) => list.items.iter().for_each(|item| name(item, Shape::Unknown, names)),
        Expr::Tuple(tuple) => tuple.items.iter().for_each(|item| name(item, Shape::Unknown, names)),
        _ => {}
    }
}

fn range(value: &Expr<'_>) -> Range<usize> {
    let span = value.span();
    span.start_offset as usize..span.end_offset as usize
}

fn inside_quotes(range: Range<usize>) -> Range<usize> {
    if range.len() < 2 { range } else { range.start + 1..range.end - 1 }
}

fn is_template(path: &str) -> bool {
    matches!(ending(path), Some("html" | "md"))
}

fn in_ticks<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A line of a text, without its indentation.
pub fn line_span(file: FileId, text: &str, line: usize) -> Span {
    let mut start = 0;
    for (number, content) in (1..).zip(text.split_inclusive('\n')) {
        if number == line {
            let indent = content.len() - content.trim_start().len();
            let width = content.trim().len();
            return Span::new(file, start + indent..start + indent + width);
        }
        start += content.len();
    }
    Span::new(file, text.len()..text.len())
}
