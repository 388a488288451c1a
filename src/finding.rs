//! One message about a declaration: what is at fault, where, which provision asks for it, and what may help.
//!
//! A finding is plain data. `report` draws it; the rooms that produce it word it next to the condition.

use crate::source::{Layers, Span};
use std::fmt;

/// The stable number of a finding, printed as `KT305`. Never reused, never renumbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub u16);

impl Code {
    /// The one that is printed like this, in small letters or capitals.
    pub fn parse(word: &str) -> Option<Self> {
        let (letters, digits) = word.split_at_checked(2)?;
        let is_one = letters.eq_ignore_ascii_case("KT") && digits.len() == 3;
        digits.parse().ok().filter(|_| is_one && !digits.starts_with('+')).map(Self)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "KT{:03}", self.0)
    }
}

/// The codes of findings that arise below `check`, while a text becomes a policy.
pub mod shape {
    use super::Code;

    /// The text is not YAML, or uses a part of YAML that a declaration does without.
    pub const SYNTAX: Code = Code(1);
    /// A key that the mapping does not have.
    pub const UNKNOWN_KEY: Code = Code(2);
    /// A key without which the value around it cannot be read.
    pub const MISSING_KEY: Code = Code(3);
    /// A value of another kind than the key takes.
    pub const WRONG_TYPE: Code = Code(4);
    /// The same key or id twice.
    pub const DUPLICATE: Code = Code(5);
    /// An id that neither the declaration nor the catalog has.
    pub const UNKNOWN_ID: Code = Code(6);
    /// A value that does not follow its small grammar: a date, a period, an address, a URL.
    pub const BAD_VALUE: Code = Code(7);
    /// An id or a file name with signs that it cannot have.
    pub const BAD_NAME: Code = Code(8);
    /// A text whose languages are not those of the statement, or that a comma cut in two.
    pub const BAD_TEXT: Code = Code(9);
    /// A file that cannot be read, or that includes itself.
    pub const UNREADABLE: Code = Code(10);
    /// A file that is too large or nested too deeply.
    pub const TOO_LARGE: Code = Code(11);
    /// A file in a folder that is laid over ours, under a name that nothing looks for.
    pub const UNKNOWN_FILE: Code = Code(12);
}

/// The codes of findings about the words and templates that a project lays over ours.
pub mod own {
    use super::Code;

    /// A message that nothing says.
    pub const UNKNOWN_MESSAGE: Code = Code(705);
    /// A text of ours that has changed since it was replaced.
    pub const STALE: Code = Code(706);
    /// A language that lacks messages.
    pub const MISSING_WORDS: Code = Code(707);
    /// A message that cannot be read or filled.
    pub const MALFORMED_MESSAGE: Code = Code(708);
    /// A message that leaves out what ours says.
    pub const LEFT_OUT: Code = Code(709);
    /// A template that cannot be read or filled.
    pub const BAD_TEMPLATE: Code = Code(710);
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Incomplete, contradictory or untrue: the statement is not published.
    Error,
    /// Probably a slip.
    Warning,
    /// Worth a look.
    Hint,
}

impl Level {
    /// The word shown and used in output formats.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// A place with what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands there; does not repeat the title.
    pub text: String,
}

/// A change of the text that would answer the finding. An ellipsis `…` marks what only the author knows;
/// such a patch is shown and never applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// What is replaced; empty where something is added.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Patch {
    /// Whether it can be applied as it is.
    pub fn is_complete(&self) -> bool {
        !self.text.contains('…')
    }
}

/// A remedy in words, with the patch where one can be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// The remedy.
    pub text: String,
    /// The changes that carry it out; may be empty.
    pub patches: Vec<Patch>,
    /// Whether only the author can say that the changes are right.
    pub is_choice: bool,
}

impl Help {
    /// Whether there is a change, and all of it can be applied as it is.
    pub fn is_complete(&self) -> bool {
        !self.patches.is_empty() && self.patches.iter().all(Patch::is_complete)
    }
}

/// One message. Titles name the fault, labels say what stands there, notes cite, only help proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stable number.
    pub code: Code,
    /// Its weight.
    pub level: Level,
    /// One line, lower case, no full stop.
    pub title: String,
    /// The place at fault.
    pub primary: Label,
    /// Further places that explain the fault.
    pub others: Vec<Label>,
    /// Facts and provisions.
    pub notes: Vec<String>,
    /// Remedies.
    pub helps: Vec<Help>,
}

impl Finding {
    /// A finding needs a place from the start, so none can be shown without one.
    pub fn new(code: Code, level: Level, title: impl Into<String>, span: Span, label: impl Into<String>) -> Self {
        Self {
            code,
            level,
            title: title.into(),
            primary: Label { span, text: label.into() },
            others: Vec::new(),
            notes: Vec::new(),
            helps: Vec::new(),
        }
    }

    /// A finding at error level.
    pub fn error(code: Code, title: impl Into<String>, span: Span, label: impl Into<String>) -> Self {
        Self::new(code, Level::Error, title, span, label)
    }

    /// Adds a further place.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.others.push(Label { span, text: text.into() });
        self
    }

    /// Adds a fact or a provision.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Adds a remedy in words.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.helps.push(Help { text: text.into(), patches: Vec::new(), is_choice: false });
        self
    }

    /// Adds a remedy with the change that carries it out. The change says nothing that the author has not said, so
    /// `klartext fix` may make it; one that states a fact or decides something is a [`Finding::choice`].
    #[must_use]
    pub fn patch(self, text: impl Into<String>, span: Span, replacement: impl Into<String>) -> Self {
        self.patches(text, vec![Patch { span, text: replacement.into() }])
    }

    /// Adds a remedy with several changes, none of which the author has to decide on.
    #[must_use]
    pub fn patches(mut self, text: impl Into<String>, patches: Vec<Patch>) -> Self {
        self.helps.push(Help { text: text.into(), patches, is_choice: false });
        self
    }

    /// Adds a remedy with a change that only the author can decide on. It is shown and never applied.
    #[must_use]
    pub fn choice(self, text: impl Into<String>, span: Span, replacement: impl Into<String>) -> Self {
        self.choices(text, vec![Patch { span, text: replacement.into() }])
    }

    /// Adds a remedy with several changes that only the author can decide on.
    #[must_use]
    pub fn choices(mut self, text: impl Into<String>, patches: Vec<Patch>) -> Self {
        self.helps.push(Help { text: text.into(), patches, is_choice: true });
        self
    }

    /// The remedy that needs no decision: the only one, complete, and no choice.
    pub fn fix(&self) -> Option<&Help> {
        match &self.helps[..] {
            [help] if help.is_complete() && !help.is_choice => Some(help),
            _ => None,
        }
    }
}

/// The findings of a run, in the order in which they arose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// How many findings there are of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that keep a statement from being published.
    pub errors: usize,
    /// Probable slips.
    pub warnings: usize,
    /// What is worth a look.
    pub hints: usize,
}

impl Findings {
    /// Takes a finding in.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Takes several findings in.
    pub fn push_all(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.0.extend(findings);
    }

    /// Takes in all of another run.
    pub fn extend(&mut self, others: Findings) {
        self.0.extend(others.0);
    }

    /// All findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.0.iter().filter(|finding| finding.level == level).count()
    }

    /// How many there are of each level.
    pub fn counts(&self) -> Counts {
        let [errors, warnings, hints] = [Level::Error, Level::Warning, Level::Hint].map(|level| self.count(level));
        Counts { errors, warnings, hints }
    }

    /// Whether one of them keeps the statement from being published.
    pub fn has_errors(&self) -> bool {
        self.count(Level::Error) > 0
    }

    /// Sorts by file and place, so that the order of the rules does not show.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|finding| (finding.primary.span, finding.code));
    }

    /// Where a value at fault stands for one of a base, shows that one too.
    pub fn point_below(&mut self, layers: &Layers) {
        for finding in &mut self.0 {
            if let Some(below) = layers.below_part(finding.primary.span) {
                finding.others.push(Label { span: below, text: "laid over this value of the base".to_owned() });
            }
        }
    }

    /// Keeps the findings for which the condition holds.
    pub fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.0.retain(keep);
    }

    /// Changes findings in place.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Finding> {
        self.0.iter_mut()
    }
}

impl<'f> IntoIterator for &'f mut Findings {
    type Item = &'f mut Finding;
    type IntoIter = std::slice::IterMut<'f, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

impl<'f> IntoIterator for &'f Findings {
    type Item = &'f Finding;
    type IntoIter = std::slice::Iter<'f, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
