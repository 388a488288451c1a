//! What a project lays over ours besides facts: words and the files of its theme, from its folder and those of its bases.
//! Everything that would keep its pages from being rendered is found here, each with its place.

use super::{Archive, Composed, Fault, Judged, Making, archive};
use crate::catalog::Catalog;
use crate::finding::{Finding, Findings, Level, own};
use crate::locale::{self, FaultKind, Locale};
use crate::model::{Policy, Register};
use crate::project::{Project, ending};
use crate::render;
use crate::source::{At, FileId, Sources, Span};
use crate::theme::{self, Said, Theme};
use crate::value::{Date, Lang, Pin};
use crate::yaml::{self, Fields, KeyInfo, Table, nearest_of_few, shorten, unknown_id};
use std::collections::{BTreeMap, BTreeSet};

/// The folder of a project whose files are laid over our themes.
const FOLDER: &str = "themes";

/// How many missing messages a finding names.
const MOST: usize = 40;

/// A project's own words and templates.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Messages.
    pub words: locale::Own,
    /// The files of the theme that the policy names, by their path inside it.
    theme: BTreeMap<String, File>,
    /// The folders that all of it lies in, the nearest last.
    folders: Vec<Project>,
    /// Earlier versions of its pages.
    pub(super) archive: Archive,
}

/// A file of a theme.
#[derive(Debug, Clone)]
struct File {
    id: FileId,
    text: String,
}

static THEME: Table = Table { name: "theme.yaml", keys: &[KeyInfo::new("extends", "the theme that it is laid over")] };

impl Own {
    /// Reads the messages of some folders, the nearest last. `at` is where a file that cannot be read is reported.
    pub(super) fn read(folders: Vec<Project>, at: Span, sources: &mut Sources, out: &mut Findings) -> Self {
        let words = locale::Own::read(&folders, at, sources, out);
        Self { words, theme: BTreeMap::new(), folders, archive: Archive::default() }
    }

    /// Reads a theme. `at` is where it is named.
    pub(super) fn read_theme(&mut self, name: &str, at: Span, sources: &mut Sources, out: &mut Findings) {
        let prefix = format!("{FOLDER}/{name}");
        for folder in &self.folders {
            for path in folder.files(&prefix).into_iter().filter(|path| is_text(path)) {
                match folder.read(sources, &path) {
                    Ok(id) => {
                        let inside = path[prefix.len()..].trim_start_matches('/').to_owned();
                        self.theme.insert(inside, File { id, text: sources.get(id).text.to_string() });
                    }
                    Err(error) => out.push(error.finding(&path, at)),
                }
            }
        }
    }

    /// The folders that words, templates and facts lie in, the nearest last.
    pub fn folders(&self) -> &[Project] {
        &self.folders
    }

    /// The names of the themes that a project has files for.
    fn theme_names(&self) -> BTreeSet<String> {
        let files = self.folders.iter().flat_map(|folder| folder.files(FOLDER));
        files.filter(|path| is_text(path)).filter_map(|path| Some(path.split('/').nth(1)?.to_owned())).collect()
    }

    /// The file of the theme that a policy names as we ship it.
    pub fn shipped_template(&self, policy: &Policy, path: &str) -> Option<&'static str> {
        Theme::shipped_text(theme_name(policy), &self.texts(), path)
    }

    /// The theme that a policy names, with the project's own files laid over it.
    pub fn theme(&self, policy: &Policy) -> Result<Theme, theme::Fault> {
        Theme::load(theme_name(policy), &self.texts())
    }

    /// The names of all themes that a project can have, ours included.
    pub fn themes(&self) -> BTreeSet<String> {
        Theme::shipped().into_iter().map(str::to_owned).chain(self.theme_names()).collect()
    }

    /// Another theme than the one that the policy names.
    pub(super) fn other_theme(&self, name: &str) -> Result<Theme, theme::Fault> {
        let mut own = Self { theme: BTreeMap::new(), ..self.clone() };
        let (mut sources, mut findings) = (Sources::default(), Findings::default());
        let nowhere = sources.add(name.to_owned(), "");
        own.read_theme(name, Span::new(nowhere, 0..0), &mut sources, &mut findings);
        Theme::load(name, &own.texts())
    }

    fn texts(&self) -> BTreeMap<String, String> {
        self.theme.iter().map(|(path, file)| (path.clone(), file.text.clone())).collect()
    }

    fn theme_files(&self) -> BTreeMap<String, FileId> {
        self.theme.iter().map(|(path, file)| (path.clone(), file.id)).collect()
    }

    /// What is wrong with a project's own words and templates, and what its pages lack.
    pub(super) fn examine(&self, policy: &Policy, catalog: &Catalog, sources: &mut Sources, out: &mut Findings) {
        let facts = catalog.own_messages();
        let has_nothing = self.words.is_empty() && self.theme.is_empty() && facts.is_empty();
        let ours = Locale::shipped();
        let names_ours = Theme::shipped().contains(&theme_name(policy))
            && policy.languages.iter().all(|lang| ours.contains(&lang.value));
        if has_nothing && names_ours {
            return;
        }
        let mut found = Findings::default();
        self.examine_all(policy, catalog, &facts, sources, &mut found);
        found.sort();
        out.extend(found);
    }

    fn examine_all(
        &self,
        policy: &Policy,
        catalog: &Catalog,
        facts: &[(String, Span)],
        sources: &mut Sources,
        out: &mut Findings,
    ) {
        let (theme, said) = self.examine_theme(theme_name(policy), theme_place(policy), sources, out);
        let mut others: BTreeSet<String> = facts.iter().map(|(id, _)| id.clone()).collect();
        others.extend(said.iter().map(|said| base(&said.id).to_owned()));
        others.extend(policy.languages.iter().map(|lang| format!("language-{}", lang.value)));
        others.extend(catalog.own_acts().into_iter().map(|act| format!("act-{act}")));
        self.words.examine(&others, sources, out);
        let documents = super::documents(policy, catalog);
        for lang in &policy.languages {
            self.missing(policy, lang, &documents, &said, facts, out);
        }
        // What is left shows only when pages are made, and then on each of them.
        let Some(theme) = theme.filter(|_| !out.has_errors()) else { return };
        let mut found: Vec<Finding> = Vec::new();
        let making = Making::of(policy, self, &theme);
        for fault in super::pages(making, &documents).1 {
            let finding = self.found(fault, policy, sources);
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
        out.push_all(found);
    }

    /// The theme, if it can be put together, and the messages that its templates say. `at` is where it is named.
    fn examine_theme(
        &self,
        name: &str,
        at: Span,
        sources: &mut Sources,
        out: &mut Findings,
    ) -> (Option<Theme>, Vec<Said>) {
        if self.theme.is_empty() && !Theme::shipped().contains(&name) {
            out.push(unknown_id(out, at, name, "theme", Theme::shipped()));
            return (None, Vec::new());
        }
        if let Some(file) = self.theme.get("theme.yaml") {
            examine_extends(file.id, sources, out);
        }
        let (files, texts) = (self.theme_files(), self.texts());
        for (path, file) in &self.theme {
            out.push_all(stale(path, file, Theme::shipped_text(name, &texts, path), sources));
        }
        let mut said = theme::examine(&files, &Theme::files(name, &texts), sources, out);
        // A template that cannot be read keeps the theme from being loaded, and was looked at all the same.
        match Theme::load(name, &texts) {
            Ok(theme) => {
                said.extend(theme.said(&files));
                (Some(theme), said)
            }
            Err(fault) => {
                if !out.has_errors() {
                    out.push(self.unfilled(&fault, at, sources));
                }
                (None, said)
            }
        }
    }

    /// The messages that a language lacks: each where it is asked for, those of ours together at the language.
    fn missing(
        &self,
        policy: &Policy,
        lang: &At<Lang>,
        documents: &[Composed],
        said: &[Said],
        facts: &[(String, Span)],
        out: &mut Findings,
    ) {
        let locale = Locale::overlaid(lang, policy.register == Register::Informal, &self.words);
        let worded = documents.iter().flat_map(|composed| locale.word(&composed.document).faults);
        let mut missing: BTreeSet<String> = worded
            .filter_map(|fault| match fault.kind {
                FaultKind::Missing(id) => Some(id),
                _ => None,
            })
            .collect();
        let formats = policy.output.formats.iter().flat_map(|format| render::said(*format));
        missing.extend(formats.map(|id| (*id).to_owned()).filter(|id| !locale.has(id)));
        let earlier = archive::SAID.into_iter().filter(|id| !policy.earlier.is_empty() && !locale.has(id));
        missing.extend(earlier.map(str::to_owned));
        out.extend(unsaid(said, &locale));
        let ours = said.iter().filter(|said| said.at.is_none() || locale::is_shipped(&said.id));
        missing.extend(ours.map(|said| said.id.clone()).filter(|id| !locale.has(id)));
        for (id, at) in facts {
            let forms: Vec<String> = missing.iter().filter(|missing| base(missing) == id).cloned().collect();
            for form in forms {
                missing.remove(&form);
                out.push(wordless(&form, *at, lang));
            }
        }
        // What a message lacks that stands for one of ours is reported where it stands.
        let is_ours = Locale::shipped().contains(&lang.value);
        missing.retain(|id| !is_ours || !self.words.has(lang, base(id)));
        if !missing.is_empty() {
            out.push(lacking(&missing, lang));
        }
    }

    /// A fault that showed when pages were made, at the place it came from.
    fn found(&self, fault: Fault, policy: &Policy, sources: &Sources) -> Finding {
        let fault = match fault {
            Fault::Theme(fault) => fault,
            Fault::Words(fault) => {
                let lang = policy.languages.iter().find(|lang| lang.value == fault.lang);
                if let (FaultKind::Missing(id), Some(lang)) = (&fault.kind, lang) {
                    return lacking(&BTreeSet::from([id.clone()]), lang);
                }
                let at = lang.map_or(policy.span.part(0, 0), |lang| lang.span);
                return Finding::error(
                    own::MALFORMED_MESSAGE,
                    "a page that cannot be worded",
                    at,
                    fault.kind.to_string(),
                );
            }
        };
        self.unfilled(&fault, theme_place(policy), sources)
    }

    /// A template that cannot be read or filled, at its line.
    fn unfilled(&self, fault: &theme::Fault, named: Span, sources: &Sources) -> Finding {
        let place = |file: &File| theme::line_span(file.id, &sources.get(file.id).text, fault.line.unwrap_or(1));
        let at = self.theme.get(&fault.file).map_or(named, place);
        Finding::error(own::BAD_TEMPLATE, "a template that cannot be filled", at, fault.what.clone())
    }
}

/// Looks at every theme of a project, whether its declaration names it or not, and at nothing else.
pub fn judge_themes(project: &Project, shipped: &Sources, catalog: &Catalog, today: Date) -> Result<Judged, String> {
    let mut judged = super::judge(project, shipped, catalog, today)?;
    let published = judged.policy().map(|policy| policy.languages.iter().map(|lang| lang.value.clone()).collect());
    let languages: Vec<Lang> = published.unwrap_or_else(Locale::shipped);
    let name = project.shown(project.declaration());
    let declaration = judged.sources.iter().find(|(_, source)| source.name == name).map(|(file, _)| file);
    let Some(at) = declaration.map(|file| Span::new(file, 0..0)) else { return Ok(judged) };
    let mut out = Findings::default();
    for name in judged.own.theme_names() {
        let mut own = Own { theme: BTreeMap::new(), ..judged.own.clone() };
        let sources = &mut judged.sources;
        own.read_theme(&name, at, sources, &mut out);
        let (_, said) = own.examine_theme(&name, at, sources, &mut out);
        for lang in &languages {
            out.extend(unsaid(&said, &Locale::overlaid(lang, false, &own.words)));
        }
    }
    out.sort();
    judged.findings = out;
    Ok(judged)
}

/// A file that stands for one of ours that has changed since.
fn stale(path: &str, file: &File, ours: Option<&'static str>, sources: &mut Sources) -> Option<Finding> {
    let (pin, line) = theme::pin_of(path, &file.text)?;
    let ours = ours.filter(|ours| Pin::of(ours) != pin)?;
    let start = file.text.find(line)?;
    let at = Span::new(file.id, start..start + line.len());
    let shown = sources.add(format!("klartext/{FOLDER}/{path}"), ours);
    let title = format!("`{path}` was changed by klartext since");
    let finding =
        Finding::new(own::STALE, Level::Warning, title, at, "you replaced another text, and yours is still used");
    let finding = finding.label(theme::line_span(shown, ours, 1), "the text of today begins here");
    Some(finding.choice("compare both, and note the text of today", at, Pin::of(ours).to_string()))
}

/// What a `theme.yaml` extends has to be there.
fn examine_extends(file: FileId, sources: &Sources, out: &mut Findings) {
    let Some(tree) = yaml::parse(sources, file, out) else { return };
    if tree.kind == yaml::Kind::Empty {
        return;
    }
    let Some(mut fields) = Fields::of(&tree, &THEME, out) else { return };
    let extends = fields.take("extends").map(|entry| &entry.value);
    fields.finish(out);
    let Some(extends) = extends else { return };
    match extends.text() {
        Some(name) if Theme::shipped().contains(&name) => {}
        Some(name) => out.push(unknown_id(out, extends.span, name, "theme", Theme::shipped())),
        None => out.push(yaml::wrong_type(extends, "the name of a theme")),
    }
}

/// The messages that own templates say and nobody has.
fn unsaid(said: &[Said], locale: &Locale) -> Findings {
    let lang = locale.lang();
    let mut findings = Findings::default();
    for said in said.iter().filter(|said| !locale.has(&said.id) && !locale::is_shipped(&said.id)) {
        let Some(at) = said.at else { continue };
        let title = format!("there is no message `{}` in `{lang}`", shorten(&said.id));
        let finding = Finding::error(own::BAD_TEMPLATE, title, at, "said by this template");
        findings.push(match nearest_of_few(&findings, &said.id, locale::shipped_ids()) {
            Some(near) => finding.patch(format!("a message with a similar id exists: `{near}`"), at, near),
            None => finding.help(format!("write it into `locales/{lang}/own.ftl`: `{} = …`", base(&said.id))),
        });
    }
    findings
}

/// An own entry of the catalog without words.
fn wordless(id: &str, at: Span, lang: &Lang) -> Finding {
    let title = format!("`{}` has no words in `{lang}`", shorten(id));
    let finding = Finding::error(own::MISSING_WORDS, title, at, "an entry of this project");
    finding.help(match id.split_once('.') {
        Some((id, form)) => {
            format!("write them into `locales/{lang}/own.ftl`: `{id} =`, and below it `    .{form} = …`")
        }
        None => format!("write them into `locales/{lang}/own.ftl`: `{id} = …`"),
    })
}

/// The messages of ours that a language of the project lacks.
fn lacking(missing: &BTreeSet<String>, lang: &At<Lang>) -> Finding {
    let title = match missing.len() {
        1 => format!("1 message has no words in `{}`", lang.value),
        count => format!("{count} messages have no words in `{}`", lang.value),
    };
    let mut names: Vec<String> = missing.iter().take(MOST).map(|id| format!("`{id}`")).collect();
    if missing.len() > MOST {
        names.push(format!("and {} more", missing.len() - MOST));
    }
    Finding::error(own::MISSING_WORDS, title, lang.span, "published in this language")
        .note(format!("missing are {}", names.join(", ")))
        .help(format!("write them into `locales/{}/`; `klartext wording ID` prints what ours say", lang.value))
}

/// A message without the attribute that is asked for.
fn base(id: &str) -> &str {
    id.split_once('.').map_or(id, |(id, _)| id)
}

/// What a theme is made of; a picture beside it is none of our business.
fn is_text(path: &str) -> bool {
    matches!(ending(path), Some("html" | "md" | "css" | "yaml"))
}

/// The name of the theme that a policy names, or of the usual one.
pub fn theme_name(policy: &Policy) -> &str {
    policy.output.theme.as_ref().map_or(theme::DEFAULT, |name| &name.value)
}

/// Where a policy names its theme.
pub(super) fn theme_place(policy: &Policy) -> Span {
    policy.output.theme.as_ref().map_or(policy.span.part(0, 0), |name| name.span)
}
