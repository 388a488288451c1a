//! How pages look: templates and style, looked up in the project's folder, then in the theme it extends, then in ours.
//!
//! A theme holds one small template per block and format, so that whoever changes one block keeps all others.
//! `render` fills them with texts that are already escaped; nothing here knows documents or languages.

mod bounds;
mod contract;
mod lint;
mod tags;
#[cfg(test)]
mod tests;

pub use bounds::count;
pub use contract::is_kept;
pub use lint::{Said, examine, line_span};

use crate::finding::Findings;
use crate::project::ending;
use crate::source::{FileId, Sources};
use crate::value::Pin;
use crate::yaml;
use include_dir::{Dir, include_dir};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{Environment, ErrorKind, Output, State, UndefinedBehavior, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as _;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The theme used where a declaration names none, and extended where a theme names none.
pub const DEFAULT: &str = "klartext";

/// The blocks of a page, by the names of their templates.
pub const BLOCKS: [&str; 9] =
    ["section", "paragraph", "list", "terms", "table", "address", "markdown", "sample", "snippet"];

/// The steps a page may take; one of the largest example takes less than a twentieth of it.
const FUEL: u64 = 2_000_000;

/// Our themes by name, each put together when it is first asked for, and once for all declarations.
static OURS: LazyLock<BTreeMap<&'static str, OnceLock<Result<Theme, Fault>>>> =
    LazyLock::new(|| Theme::shipped().into_iter().map(|name| (name, OnceLock::new())).collect());

/// Templates and style, ready to be filled. Compiled once, shared by all pages.
#[derive(Clone)]
pub struct Theme {
    name: String,
    style: Cow<'static, str>,
    templates: Arc<Environment<'static>>,
}

impl fmt::Debug for Theme {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Theme({})", self.name)
    }
}

/// A file that stands beside the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset<'t> {
    /// The name of the file.
    pub name: String,
    /// Its content.
    pub text: &'t str,
}

/// What is wrong with a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The theme.
    pub theme: String,
    /// The file inside the theme.
    pub file: String,
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong, in words.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "themes/{}/{}", self.theme, self.file)?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        write!(out, ": {}", self.what)
    }
}

impl std::error::Error for Fault {}

impl Theme {
    /// The names of the shipped themes.
    pub fn shipped() -> Vec<&'static str> {
        let mut names: Vec<_> = SHIPPED.dirs().filter_map(|dir| dir.path().to_str()).collect();
        names.sort_unstable();
        names
    }

    /// The names of all files of a theme, even of one that cannot be put together.
    pub fn files(name: &str, own: &BTreeMap<String, String>) -> BTreeSet<String> {
        let mut files = BTreeMap::new();
        for theme in chain(name, own).or_else(|_| chain(DEFAULT, &BTreeMap::new())).unwrap_or_default() {
            collect(theme, &mut files);
        }
        files.into_keys().chain(own.keys().cloned()).collect()
    }

    /// The text of a file in the shipped theme that a project's theme rests on, by its path: `blocks/table.html`.
    pub fn shipped_text(name: &str, own: &BTreeMap<String, String>, path: &str) -> Option<&'static str> {
        let chain = chain(name, own).ok()?;
        chain.into_iter().find_map(|theme| theme.get_file(theme.path().join(path))?.contents_utf8())
    }

    /// Puts a theme together. `own` holds the files of the project's folder `themes/<name>/`, by their path inside it;
    /// it may hold a whole theme, a few blocks laid over a shipped theme of the same name, or nothing.
    pub fn load(name: &str, own: &BTreeMap<String, String>) -> Result<Self, Fault> {
        match OURS.get(name).filter(|_| own.is_empty()) {
            Some(ours) => ours.get_or_init(|| Self::put_together(name, own)).clone(),
            None => Self::put_together(name, own),
        }
    }

    fn put_together(name: &str, own: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let fault = |file: &str, what: &str| Fault {
            theme: name.to_owned(),
            file: file.to_owned(),
            line: None,
            what: what.to_owned(),
        };
        if own.is_empty() && SHIPPED.get_dir(name).is_none() {
            return Err(fault("", "there is no such theme"));
        }
        let mut files: BTreeMap<String, Cow<'static, str>> = BTreeMap::new();
        for theme in chain(name, own)?.into_iter().rev() {
            collect(theme, &mut files);
        }
        files.extend(own.iter().map(|(path, text)| (path.clone(), Cow::Owned(text.clone()))));
        Self::compile(name, files, !own.is_empty())
    }

    fn compile(name: &str, files: BTreeMap<String, Cow<'static, str>>, has_own: bool) -> Result<Self, Fault> {
        let (mut style, mut templates) = (Cow::Borrowed(""), environment());
        // Ours are known to end.
        templates.set_fuel(has_own.then_some(FUEL));
        for (path, text) in files {
            if path == "style.css" {
                style = text;
            } else if matches!(ending(&path), Some("html" | "md")) {
                if let Some((line, what)) = has_own.then(|| lint::refused(&path, &text)).flatten() {
                    return Err(Fault { theme: name.to_owned(), file: path, line: Some(line), what });
                }
                let added = templates.add_template_owned(path.clone(), text);
                added.map_err(|error| Fault::of(name, &path, &error))?;
            }
        }
        Ok(Self { name: name.to_owned(), style, templates: Arc::new(templates) })
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The messages that its templates say. `own` are those that the project has, of which the lint knows already.
    pub fn said(&self, own: &BTreeMap<String, FileId>) -> Vec<Said> {
        let ours = self.templates.templates().filter(|(name, _)| !own.contains_key(*name));
        ours.flat_map(|(name, template)| lint::said(name, template.source())).collect()
    }

    /// The name of the file that pages link as their style.
    pub fn stylesheet(&self) -> String {
        format!("{}.css", self.name)
    }

    /// The style.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// The files to be written beside the pages.
    pub fn assets(&self) -> Vec<Asset<'_>> {
        let style = (!self.style.is_empty()).then(|| Asset { name: self.stylesheet(), text: &self.style });
        style.into_iter().collect()
    }

    /// Fills a template such as `page.html` or `blocks/table.md`. The values are printed as they are.
    pub fn fill(&self, template: &str, values: Value) -> Result<String, Fault> {
        let fault = |error| Fault::of(&self.name, template, &error);
        let page = self.templates.get_template(template).map_err(fault)?;
        if self.templates.fuel().is_none() {
            return page.render(values).map_err(fault);
        }
        let mut paper = bounds::Paper::default();
        let filled = page.render_captured_to(values, &mut paper).map(drop).map_err(fault);
        match (paper.is_full, filled) {
            (false, filled) => filled.map(|()| paper.into_text()),
            (true, Err(fault)) => Err(Fault { what: bounds::too_much(), ..fault }),
            (true, Ok(())) => {
                Err(Fault { theme: self.name.clone(), file: template.to_owned(), line: None, what: bounds::too_much() })
            }
        }
    }
}

impl Fault {
    /// Where a template of a theme went wrong: the innermost of those that include each other.
    fn of(theme: &str, file: &str, error: &minijinja::Error) -> Self {
        let mut error = error;
        while let Some(inner) = error.source().and_then(|source| source.downcast_ref()) {
            error = inner;
        }
        Self {
            theme: theme.to_owned(),
            file: error.name().unwrap_or(file).to_owned(),
            line: error.line(),
            what: match (error.kind(), error.detail()) {
                (ErrorKind::OutOfFuel, Some(detail)) => detail.to_owned(),
                (ErrorKind::OutOfFuel, None) => {
                    format!("it takes more than {FUEL} steps, as if it went round for ever")
                }
                (kind, Some(detail)) => format!("{kind}: {detail}"),
                (kind, None) => kind.to_string(),
            },
        }
    }
}

/// A shipped file to be laid over itself, with the pin that says what it stands for.
pub fn pinned(path: &str, text: &str) -> String {
    let (open, close) = marks(path);
    format!("{open} {} {close}\n{text}", Pin::of(text))
}

/// The pin in the first line of a project's file, and that line without its marks.
pub fn pin_of<'t>(path: &str, text: &'t str) -> Option<(Pin, &'t str)> {
    let (open, close) = marks(path);
    let line = text.lines().next()?.trim().strip_prefix(open)?.strip_suffix(close)?.trim();
    Some((Pin::in_comment(line)?, line))
}

/// What stands around a comment.
fn marks(path: &str) -> (&'static str, &'static str) {
    if ending(path) == Some("css") { ("/*", "*/") } else { ("{#", "#}") }
}

/// The shipped themes that a theme rests on, the nearest first.
fn chain(name: &str, own: &BTreeMap<String, String>) -> Result<Vec<&'static Dir<'static>>, Fault> {
    let mut chain: Vec<&'static Dir<'static>> = Vec::new();
    let shipped = || SHIPPED.get_dir(name).map_or(DEFAULT, |_| name).to_owned();
    let mut next = Some(own.get("theme.yaml").and_then(|text| extends(text)).unwrap_or_else(shipped));
    while let Some(theme) = next {
        let Some(dir) = SHIPPED.get_dir(&theme) else {
            let what = format!("the theme it extends is not there: {theme}");
            return Err(Fault { theme: name.to_owned(), file: "theme.yaml".to_owned(), line: None, what });
        };
        next = dir
            .get_file(dir.path().join("theme.yaml"))
            .and_then(include_dir::File::contents_utf8)
            .and_then(extends)
            .filter(|_| chain.len() < SHIPPED.entries().len());
        chain.push(dir);
    }
    Ok(chain)
}

/// The theme that a `theme.yaml` extends.
fn extends(text: &str) -> Option<String> {
    let mut sources = Sources::default();
    let file = sources.add("theme.yaml", text.to_owned());
    let tree = yaml::parse(&sources, file, &mut Findings::default())?;
    tree.get("extends")?.text().map(str::to_owned)
}

fn collect(dir: &'static Dir<'static>, files: &mut BTreeMap<String, Cow<'static, str>>) {
    let folders = std::iter::once(dir).chain(dir.dirs());
    for file in folders.flat_map(Dir::files) {
        let path = file.path().strip_prefix(dir.path()).ok().and_then(|path| path.to_str());
        if let (Some(path), Some(text)) = (path, file.contents_utf8()) {
            files.insert(path.replace('\\', "/"), Cow::Borrowed(text));
        }
    }
}

fn environment() -> Environment<'static> {
    // Everything arrives escaped, so no template can forget to.
    let mut templates = Environment::empty();
    bounds::furnish(&mut templates);
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    templates.set_formatter(print);
    templates.set_syntax(syntax());
    templates
}

fn syntax() -> SyntaxConfig {
    // It fails for delimiters only, which are the usual ones here.
    SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().unwrap_or_default()
}

/// Prints words and numbers and nothing else: `none` or a list in a page is a slip of the template.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), minijinja::Error> {
    if let Some(text) = value.as_str() {
        bounds::count(state, text.len())?;
        return out.write_str(text).map_err(minijinja::Error::from);
    }
    match value.kind() {
        ValueKind::Number => write!(out, "{value}").map_err(minijinja::Error::from),
        ValueKind::Undefined => Err(minijinja::Error::from(ErrorKind::UndefinedError)),
        kind => Err(minijinja::Error::new(ErrorKind::BadSerialization, format!("a value of kind {kind} has no text"))),
    }
}
