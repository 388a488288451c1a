//! What is wrong with a project's own messages: what cannot be read or filled, what nothing says, what leaves out a fact
//! that ours has, and what stands for a text of ours that has changed since.

use super::message::{self, Form, Message, Piece};
use super::own::{File, Own};
use super::shipped::{Entry, Shipped};
use crate::finding::{Finding, Findings, Level, own, shape};
use crate::source::{FileId, Sources, Span};
use crate::value::Lang;
use crate::yaml::{nearest, nearest_of_few, shorten};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::collections::{BTreeMap, BTreeSet};

/// The functions that a message can call.
const FUNCTIONS: [&str; 1] = ["DATIVE"];

impl Own {
    /// Looks at all messages. `others` are the ids that something says although we have no such message: those of own
    /// entries of the catalog, and those that own templates ask for.
    pub fn examine(&self, others: &BTreeSet<String>, sources: &mut Sources, out: &mut Findings) {
        if self.is_empty() {
            return;
        }
        let shipped = Shipped::read();
        let files: Vec<(&File, Vec<Message<'_>>)> = self
            .0
            .iter()
            .map(|file| {
                let (messages, errors) = message::read(&file.text);
                out.push_all(errors.iter().map(|error| unreadable(file, error)));
                (file, messages)
            })
            .collect();
        let forms = || {
            let messages =
                files.iter().flat_map(|(file, messages)| messages.iter().map(move |message| (*file, message)));
            messages.flat_map(|(file, message)| message.forms.iter().map(move |form| (file, message, form)))
        };
        let referred = forms().flat_map(|(_, _, form)| form.messages.iter().map(|(piece, _)| piece.words)).collect();
        let own =
            forms().map(|(file, message, form)| (file.lang(), message.is_term, message.id.words, form.key())).collect();
        let mut examination = Examination { shipped, others, referred, own, files: &files, sources, out };
        for (file, messages) in &files {
            examination.file(file);
            for message in messages {
                examination.message(file, message);
            }
        }
        examination.repeated();
        examination.circles();
    }
}

struct Examination<'e, 't> {
    shipped: Shipped,
    others: &'e BTreeSet<String>,
    /// The ids that own messages ask for.
    referred: BTreeSet<&'t str>,
    /// Every form of every own message or term, by language.
    own: BTreeSet<(&'t str, bool, &'t str, &'t str)>,
    files: &'e [(&'t File, Vec<Message<'t>>)],
    sources: &'e mut Sources,
    out: &'e mut Findings,
}

impl<'t> Examination<'_, 't> {
    /// A folder that is no language is never looked into.
    fn file(&mut self, file: &File) {
        if Lang::parse(file.lang()).is_none() {
            let title = format!("`locales/{}` belongs to no language", shorten(&file.set));
            let at = Span::new(file.id, 0..0);
            let finding = Finding::error(shape::UNKNOWN_FILE, title, at, "nothing looks for a file here");
            self.out.push(finding.help("the messages of a language lie in a folder such as `locales/de`"));
        }
    }

    fn message(&mut self, file: &File, message: &Message<'t>) {
        let id = message.id.words;
        if !message.is_term && !self.is_said(id) {
            self.out.push(self.unsaid(file, message));
            return;
        }
        for form in &message.forms {
            self.form(file, message, form);
        }
        // What a language of the project needs follows from its pages.
        let ours = self.shipped.all(id).iter().find(|entry| entry.folder == file.lang());
        if let Some(ours) = ours.filter(|_| !message.is_term) {
            let has = |form: &&Form<'_>| message.form(form.key()).is_some();
            let lost = ours.message.forms.iter().filter(|form| !has(form));
            self.out.push_all(lost.map(|form| incomplete(file, message, form)).collect::<Vec<_>>());
        }
        self.pin(file, message);
    }

    /// Whether anything asks for a message: we, an own entry of the catalog or template, or another own message.
    fn is_said(&self, id: &str) -> bool {
        !self.shipped.all(id).is_empty() || self.others.contains(id) || self.referred.contains(id)
    }

    fn unsaid(&self, file: &File, message: &Message<'_>) -> Finding {
        let id = message.id.words;
        let title = format!("nothing says `{}`", shorten(id));
        let finding =
            Finding::new(own::UNKNOWN_MESSAGE, Level::Warning, title, span(file, message.id), "a message of no use");
        let ids = self.shipped.ids().map(|id| id as &str).chain(self.others.iter().map(String::as_str));
        match nearest_of_few(self.out, id, ids) {
            Some(near) => {
                finding.patch(format!("a message with a similar id exists: `{near}`"), span(file, message.id), near)
            }
            None => finding.help("`klartext wording` lists the messages that are said"),
        }
    }

    fn form(&mut self, file: &File, message: &Message<'t>, form: &Form<'t>) {
        let (id, name) = (message.id.words, form.key());
        let ours = self.shipped.all(id);
        if !message.is_term {
            if !ours.is_empty() && ours.iter().all(|entry| entry.message.form(name).is_none()) {
                self.out.push(no_such_form(file, message, form, ours));
                return;
            }
            let known = self.shipped.variables(id, name);
            let strange: Vec<_> =
                form.variables.iter().filter(|variable| !known.contains(&variable.words)).copied().collect();
            self.out.push_all(strange.iter().map(|variable| not_passed(file, message, *variable, &known)));
            let ours = self.shipped.replaced(&file.set, id).first().and_then(|entry| entry.message.form(name));
            let left: BTreeSet<&str> = ours.map_or_else(BTreeSet::new, |ours| &ours.told - &form.told);
            // A variable that is misspelt is not left out.
            if strange.is_empty() && !left.is_empty() {
                self.out.push(left_out(file, message, &left));
            }
        }
        for function in form.functions.iter().filter(|function| !FUNCTIONS.contains(&function.words)) {
            self.out.push(malformed(file, *function, "function", FUNCTIONS.into_iter()));
        }
        for (other, attribute) in &form.messages {
            if !self.has(file, other.words, *attribute, false) {
                self.out.push(malformed(file, *other, "message", self.shipped.ids()));
            }
        }
        for term in &form.terms {
            if !self.has(file, term.words, None, true) {
                let terms = self.files.iter().flat_map(|(_, messages)| messages).filter(|message| message.is_term);
                self.out.push(malformed(file, *term, "term", terms.map(|message| message.id.words)));
            }
        }
    }

    /// Whether a language has a message, ours or the project's.
    fn has(&self, file: &File, id: &str, attribute: Option<&str>, is_term: bool) -> bool {
        let (lang, form) = (file.lang(), attribute.unwrap_or_default());
        let is_ours = |entry: &Entry| entry.folder == lang && !is_term && entry.message.form(form).is_some();
        self.shipped.all(id).iter().any(is_ours) || self.own.contains(&(lang, is_term, id, form))
    }

    /// Messages that come back to themselves, and so have no end.
    fn circles(&mut self) {
        let all: Vec<(&File, &Message<'t>)> = self
            .files
            .iter()
            .flat_map(|(file, messages)| messages.iter().map(move |message| (*file, message)))
            .collect();
        let name = |(file, message): &(&'t File, &Message<'t>)| (file.set.as_str(), message.is_term, message.id.words);
        let known: BTreeMap<_, usize> = all.iter().enumerate().map(|(at, one)| (name(one), at)).collect();
        let leads = |(file, message): &(&'t File, &Message<'t>)| -> Vec<(usize, Piece<'t>)> {
            let messages = message.forms.iter().flat_map(|form| form.messages.iter().map(|(piece, _)| (false, *piece)));
            let terms = message.forms.iter().flat_map(|form| form.terms.iter().map(|piece| (true, *piece)));
            let found = messages
                .chain(terms)
                .filter_map(|(is_term, piece)| Some((*known.get(&(file.set.as_str(), is_term, piece.words))?, piece)));
            found.collect()
        };
        let ways: Vec<Vec<(usize, Piece<'t>)>> = all.iter().map(leads).collect();
        let circles = in_circles(&ways.iter().map(|ways| ways.iter().map(|(to, _)| *to).collect()).collect::<Vec<_>>());
        for at in circles.iter().copied() {
            let (file, message) = all[at];
            let way = ways[at].iter().find(|(to, _)| circles.contains(to)).map_or(message.id, |(_, piece)| *piece);
            let title = format!("`{}` says itself", shorten(message.id.words));
            self.out.push(Finding::error(
                own::MALFORMED_MESSAGE,
                title,
                span(file, way),
                "leads back to where it began",
            ));
        }
    }

    fn pin(&mut self, file: &File, message: &Message<'_>) {
        let Some((pin, line)) = &message.replaces else { return };
        let id = message.id.words;
        let ours = self.shipped.replaced(&file.set, id);
        let Some(today) = ours.first().filter(|_| ours.iter().all(|entry| entry.pin() != *pin)) else { return };
        let title = format!("`{}` was reworded by klartext since", shorten(id));
        let shown = shown(self.sources, today);
        let text = today.message.text;
        let finding = Finding::new(own::STALE, Level::Warning, title, span(file, *line), "you replaced another text")
            .label(span(file, message.id), "your text is still used")
            .label(Span::new(shown, text.range()), "the text of today");
        let help = "compare both, and note the text of today";
        let at = line.words.len() - line.words.trim_start().len();
        let pin_at = Piece { words: line.words.trim(), at: line.at + at };
        self.out.push(finding.choice(help, span(file, pin_at), today.pin().to_string()));
    }

    /// The same message twice in one folder: which of them counts depends on the names of the files.
    fn repeated(&mut self) {
        let mut seen: BTreeMap<(usize, &str, &str), Span> = BTreeMap::new();
        for (file, messages) in self.files {
            for message in messages.iter().filter(|message| !message.is_term) {
                let at = span(file, message.id);
                if let Some(first) = seen.insert((file.nearness, &file.set, message.id.words), at) {
                    let title = format!("message `{}` twice", shorten(message.id.words));
                    let finding = Finding::error(shape::DUPLICATE, title, at, "said again here");
                    self.out.push(finding.label(first, "first said here"));
                }
            }
        }
    }
}

/// The points of a network of ways that lie on circles, or between two of them: what is left when those that lead
/// nowhere are taken away, and those that nothing leads to.
fn in_circles(ways: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut left: Vec<bool> = vec![true; ways.len()];
    let mut back: Vec<Vec<usize>> = vec![Vec::new(); ways.len()];
    for (from, to) in ways.iter().enumerate().flat_map(|(from, all)| all.iter().map(move |to| (from, *to))) {
        back[to].push(from);
    }
    for (forth, back) in [(ways, back.as_slice()), (back.as_slice(), ways)] {
        let mut open: Vec<usize> = forth.iter().map(|to| to.iter().filter(|to| left[**to]).count()).collect();
        let mut ends: Vec<usize> = (0..ways.len()).filter(|at| left[*at] && open[*at] == 0).collect();
        while let Some(end) = ends.pop() {
            left[end] = false;
            for before in back[end].iter().copied().filter(|before| left[*before]) {
                open[before] -= 1;
                if open[before] == 0 {
                    ends.push(before);
                }
            }
        }
    }
    (0..ways.len()).filter(|at| left[*at]).collect()
}

/// Our file among the sources, so that findings can show it.
fn shown(sources: &mut Sources, entry: &Entry) -> FileId {
    let name = entry.shown();
    let there = sources.iter().find(|(_, source)| source.name == name).map(|(file, _)| file);
    there.unwrap_or_else(|| sources.add(name, entry.content))
}

fn span(file: &File, piece: Piece<'_>) -> Span {
    Span::new(file.id, piece.range())
}

fn unreadable(file: &File, error: &ParserError) -> Finding {
    let label = match &error.kind {
        ErrorKind::ExpectedToken(sign) => format!("`{sign}` belongs here"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            format!("`{entry_id}` has no text")
        }
        ErrorKind::MissingDefaultVariant => "no variant is marked with `*`".to_owned(),
        ErrorKind::MultipleDefaultVariants => "a second variant is marked with `*`".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "this brace was never opened".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "this quote is never closed".to_owned(),
        ErrorKind::ExpectedInlineExpression => "a variable, a message or a text in quotes belongs here".to_owned(),
        ErrorKind::MissingValue => "no text follows".to_owned(),
        _ => "not as Fluent has it".to_owned(),
    };
    let at = error.pos.start.min(file.text.len());
    let start = (0..=at).rev().find(|at| file.text.is_char_boundary(*at)).unwrap_or(0);
    let width = file.text[start..].chars().next().filter(|sign| *sign != '\n').map_or(0, char::len_utf8);
    let at = Span::new(file.id, start..start + width);
    Finding::error(own::MALFORMED_MESSAGE, "a message that cannot be read", at, label)
        .help("a message is `id = text`; further lines of its text are indented")
}

fn no_such_form(file: &File, message: &Message<'_>, form: &Form<'_>, ours: &[Entry]) -> Finding {
    let id = message.id.words;
    let names = ours.iter().flat_map(|entry| &entry.message.forms).filter_map(|form| form.name);
    let names: BTreeSet<&str> = names.map(|name| name.words).collect();
    let Some(name) = form.name else {
        let title = format!("nothing says the text of `{}` itself", shorten(id));
        let finding = Finding::new(
            own::UNKNOWN_MESSAGE,
            Level::Warning,
            title,
            span(file, message.id),
            "only its attributes are said",
        );
        let names = names.iter().map(|name| format!("`.{name}`")).collect::<Vec<_>>().join(", ");
        return finding.help(format!("its attributes are {names}"));
    };
    let title = format!("nothing says `{}.{}`", shorten(id), shorten(name.words));
    let finding = Finding::new(own::UNKNOWN_MESSAGE, Level::Warning, title, span(file, name), "an attribute of no use");
    match nearest(name.words, names.iter().copied()) {
        Some(near) => {
            finding.patch(format!("an attribute with a similar name exists: `{near}`"), span(file, name), near)
        }
        None => finding,
    }
}

/// A message takes the place of ours as a whole, with all of its attributes.
fn incomplete(file: &File, message: &Message<'_>, lost: &Form<'_>) -> Finding {
    let id = message.id.words;
    let (title, help) = match lost.name {
        Some(name) => (
            format!("`{}` is without `.{}`", shorten(id), name.words),
            format!("add it below: `    .{} = …`", name.words),
        ),
        None => (format!("`{}` is without a text of its own", shorten(id)), format!("add it: `{id} = …`")),
    };
    let finding = Finding::error(own::MISSING_WORDS, title, span(file, message.id), "ours is said in this form, too");
    finding.help(help)
}

fn not_passed(file: &File, message: &Message<'_>, variable: Piece<'_>, known: &[&str]) -> Finding {
    let title = format!("`${}` is not passed to `{}`", shorten(variable.words), shorten(message.id.words));
    let finding = Finding::error(own::MALFORMED_MESSAGE, title, span(file, variable), "nothing fills this variable");
    if let Some(near) = nearest(variable.words, known.iter().copied()) {
        return finding.patch(format!("a variable with a similar name exists: `${near}`"), span(file, variable), near);
    }
    match known {
        [] => finding.help("the message takes no variables"),
        _ => finding.help(format!("it takes {}", in_words(known.iter()))),
    }
}

fn left_out(file: &File, message: &Message<'_>, left: &BTreeSet<&str>) -> Finding {
    let names = in_words(left.iter());
    let title = format!("`{}` leaves out what ours tells", shorten(message.id.words));
    let finding =
        Finding::new(own::LEFT_OUT, Level::Warning, title, span(file, message.id), format!("nothing of {names}"));
    finding.note("what a variable holds is a fact of the declaration, which readers would not learn").help(format!(
        "say it where it belongs: {}",
        left.iter().map(|name| format!("`{{ ${name} }}`")).collect::<Vec<_>>().join(", ")
    ))
}

fn malformed<'c>(file: &File, piece: Piece<'_>, what: &str, known: impl Iterator<Item = &'c str>) -> Finding {
    let title = format!("there is no {what} `{}`", shorten(piece.words));
    let finding = Finding::error(own::MALFORMED_MESSAGE, title, span(file, piece), "cannot be filled");
    match nearest(piece.words, known) {
        Some(near) => finding.patch(format!("a {what} with a similar name exists: `{near}`"), span(file, piece), near),
        None => finding,
    }
}

fn in_words<'n>(names: impl Iterator<Item = &'n &'n str>) -> String {
    names.map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}
