//! What is shown: the pages of the last declaration whose shape was right, what was found since, and where each passage
//! comes from.

use super::editor::Editor;
use crate::audit;
use crate::check::RULES;
use crate::document::Kind;
use crate::finding::{Code, Finding, Findings};
use crate::model::{Format, Policy};
use crate::report::{self, Look, MOST, Report};
use crate::site::{self, Judged, Preview, Rendered, State};
use crate::source::Lines;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Everything that can be asked for after a build.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Counts the builds that changed something.
    build: u64,
    /// What the frame is told, without the number of the build.
    state: Map<String, Value>,
    /// What was read last.
    judged: Option<Arc<Judged>>,
    /// The last that has pages.
    good: Option<Arc<Good>>,
    /// Where the texts of the declaration lie, by the names that findings show.
    files: BTreeMap<String, PathBuf>,
}

/// A declaration with its pages.
#[derive(Debug)]
struct Good {
    judged: Arc<Judged>,
    /// Files by path, under the theme that the declaration names: the pages that people look at, and their style.
    files: Files,
    /// All files, once somebody has asked for another one.
    all: OnceLock<Files>,
    /// The same under others, once somebody has asked for them.
    under: BTreeMap<String, OnceLock<Files>>,
    /// In which build each file last changed.
    changed: BTreeMap<String, u64>,
    /// What the frame is told of it.
    described: Map<String, Value>,
}

/// Files by path: `public/datenschutz.html`.
type Files = BTreeMap<String, String>;

impl Shown {
    /// Shows what was read. Pages of before stay while the shape is wrong. `files` tells where its texts lie.
    pub(super) fn of(judged: Judged, files: BTreeMap<String, PathBuf>, before: Option<&Self>, editor: &Editor) -> Self {
        let judged = Arc::new(judged);
        let good_before = before.and_then(|before| before.good.as_ref());
        let next = before.map_or(1, |before| before.build + 1);
        let good = Good::of(&judged, good_before.map(|good| &**good), next).map(Arc::new);
        let condition = match judged.state {
            State::Shapeless => "broken",
            State::Draft(_) => "draft",
            State::Cleared(_) => "clear",
        };
        let shown =
            Self { judged: Some(judged), good: good.or_else(|| good_before.cloned()), files, ..Self::default() };
        shown.told(condition, None, before, editor)
    }

    /// Says why nothing could be read.
    pub(super) fn failed(message: &str, before: Option<&Self>, editor: &Editor) -> Self {
        let good = before.and_then(|before| before.good.clone());
        let files = before.map(|before| before.files.clone()).unwrap_or_default();
        Self { good, files, ..Self::default() }.told("failed", Some(message), before, editor)
    }

    fn told(mut self, condition: &str, message: Option<&str>, before: Option<&Self>, editor: &Editor) -> Self {
        let mut state = Map::new();
        state.insert("condition".into(), condition.into());
        state.insert("message".into(), message.into());
        state.insert("editor".into(), editor.word().into());
        state.insert("link".into(), editor.link().into());
        let paths = self.files.iter().map(|(name, path)| (name.clone(), path.display().to_string().into()));
        state.insert("files".into(), Value::Object(paths.collect()));
        state.extend(self.judged.as_deref().map(findings).unwrap_or_default());
        state.extend(self.good.as_ref().map(|good| good.described.clone()).unwrap_or_default());
        self.build = before.map_or(1, |before| before.build + u64::from(before.state != state));
        self.state = state;
        self
    }

    /// The state as the frame reads it.
    pub(super) fn state(&self) -> String {
        let mut state = self.state.clone();
        state.insert("build".into(), self.build.into());
        Value::Object(state).to_string()
    }

    /// Whether there is nothing new to tell.
    pub(super) fn says_the_same_as(&self, other: &Self) -> bool {
        self.state == other.state
    }

    /// What was read last, if anything could be read.
    pub(super) fn judged(&self) -> Option<&Judged> {
        self.judged.as_deref()
    }

    /// Why nothing could be read.
    pub(super) fn message(&self) -> Option<&str> {
        self.state.get("message")?.as_str()
    }

    /// A file of the site under a theme.
    pub(super) fn file(&self, theme: &str, path: &str) -> Option<&str> {
        let good = self.good.as_ref()?;
        let under = good.under.get(theme)?;
        let files = match theme == good.theme() {
            true if good.files.contains_key(path) => &good.files,
            true => good.all.get_or_init(|| good.under(theme)),
            false => under.get_or_init(|| good.under(theme)),
        };
        files.get(path).map(String::as_str)
    }

    /// The passages of a document, for the frame.
    pub(super) fn passages(&self, key: &str) -> Option<String> {
        let good = self.good.as_ref()?;
        let lines = Lines::of(&good.judged.sources);
        let (_, passages) = site::passages(&good.judged).into_iter().find(|(kind, _)| kind.key() == key)?;
        let law = |duty: &str| format!("Art. {duty} GDPR");
        let passages = passages.iter().map(|passage| {
            let duties: Vec<_> = passage.duties.iter().map(|duty| law(duty.0)).collect();
            json!({"place": lines.shown(passage.from), "anchor": passage.anchor, "duties": duties})
        });
        Some(passages.collect::<Value>().to_string())
    }

    /// Which duties are fulfilled where.
    pub(super) fn coverage(&self) -> Option<String> {
        let good = self.good.as_ref()?;
        let coverage = site::coverage(&good.judged)?;
        Some(audit::json(&coverage, &good.judged.sources).to_string())
    }

    /// Where a place lies on the disk: its file, line and column.
    pub(super) fn locate(&self, place: &str) -> Option<(&PathBuf, usize, usize)> {
        let (rest, column) = place.rsplit_once(':')?;
        let (file, line) = rest.rsplit_once(':')?;
        Some((self.files.get(file)?, line.parse().ok()?, column.parse().ok()?))
    }
}

impl Good {
    /// The pages of a declaration whose shape is right. `build` is the number that this build gets.
    fn of(judged: &Arc<Judged>, before: Option<&Self>, build: u64) -> Option<Self> {
        let preview = preview(judged, None, eager(judged.policy()?))?;
        let under = judged.own.themes().into_iter().map(|name| (name, OnceLock::new()));
        let mut good = Self {
            judged: Arc::clone(judged),
            described: Map::new(),
            files: files(&preview),
            all: OnceLock::new(),
            under: under.collect(),
            changed: BTreeMap::new(),
        };
        let last = |path: &str, text: &String| {
            let before = before.filter(|before| before.files.get(path) == Some(text))?;
            before.changed.get(path).copied()
        };
        let changed = good.files.iter().map(|(path, text)| (path.clone(), last(path, text).unwrap_or(build)));
        good.changed = changed.collect();
        good.described = good.describe(&preview);
        Some(good)
    }

    /// The name of the theme that the declaration names.
    fn theme(&self) -> &str {
        self.judged.policy().map_or("", site::theme_name)
    }

    /// The files under another theme.
    fn under(&self, theme: &str) -> Files {
        preview(&self.judged, Some(theme), None).map(|preview| files(&preview)).unwrap_or_default()
    }

    fn describe(&self, preview: &Preview) -> Map<String, Value> {
        let languages = preview.languages.iter().map(|(lang, name)| json!({"code": lang.as_str(), "name": name}));
        let mut documents: Vec<(Kind, Vec<Value>)> = Vec::new();
        for page in &preview.pages {
            let path = path(page);
            let told = json!({
                "lang": page.lang.as_str(),
                "format": page.format.word(),
                "title": page.title,
                "changed": self.changed.get(&path),
                "path": path,
            });
            match documents.iter_mut().find(|(kind, _)| *kind == page.kind) {
                Some((_, pages)) => pages.push(told),
                None => documents.push((page.kind, vec![told])),
            }
        }
        if let Some((policy, eager)) = self.judged.policy().and_then(|policy| Some((policy, eager(policy)?))) {
            for (kind, lang, format, name) in site::other_pages(policy, eager) {
                let Some((_, pages)) = documents.iter_mut().find(|(of, _)| *of == kind) else { continue };
                let Some(twin) = pages.iter().find(|page| page["lang"] == lang.as_str()) else { continue };
                // It says the same, so it changes with it.
                let mut page = twin.clone();
                page["format"] = format.word().into();
                page["path"] = in_folder(kind, &name).into();
                pages.push(page);
            }
        }
        let documents = documents
            .into_iter()
            .map(|(kind, pages)| json!({"key": kind.key(), "internal": !kind.is_public(), "pages": pages}));
        let assets = preview.assets.iter().map(|(name, _)| {
            let path = format!("{}/{name}", FOLDERS[0]);
            json!({"changed": self.changed.get(&path), "path": path})
        });
        let faults = preview.faults.iter().map(ToString::to_string);
        let told = [
            ("theme", self.theme().into()),
            ("themes", self.under.keys().cloned().collect()),
            ("languages", languages.collect()),
            ("documents", documents.collect()),
            ("faults", faults.collect()),
            ("assets", assets.collect()),
        ];
        told.into_iter().map(|(key, value): (_, Value)| (key.to_owned(), value)).collect()
    }
}

/// The format that is rendered with every build, so that a save is seen soon; the others wait until somebody asks.
fn eager(policy: &Policy) -> Option<Format> {
    policy.output.formats.contains(&Format::Html).then_some(Format::Html)
}

fn preview(judged: &Judged, theme: Option<&str>, only: Option<Format>) -> Option<Preview> {
    let lines = Lines::of(&judged.sources);
    site::preview(judged, theme, only, Some(&|span| lines.shown(span)))
}

fn files(preview: &Preview) -> Files {
    let pages = preview.pages.iter().map(|page| (path(page), page.text.clone()));
    let assets = preview.assets.iter();
    let assets = assets.flat_map(|(name, text)| FOLDERS.map(|folder| (format!("{folder}/{name}"), text.clone())));
    pages.chain(assets).collect()
}

/// The folders of pages for everyone and of all others.
const FOLDERS: [&str; 2] = ["public", "internal"];

fn path(page: &Rendered) -> String {
    in_folder(page.kind, &page.name)
}

fn in_folder(kind: Kind, name: &str) -> String {
    format!("{}/{name}", FOLDERS[usize::from(!kind.is_public())])
}

/// What was found, for the frame.
fn findings(judged: &Judged) -> Map<String, Value> {
    let lines = Lines::of(&judged.sources);
    let one = |finding: &Finding| {
        let mut alone = Findings::default();
        alone.push(finding.clone());
        let text =
            report::terminal(Report { findings: &alone, sources: &judged.sources, name: rule_name }, Look::default());
        let span = finding.primary.span;
        let (line, column) = lines.position(span.file, span.start);
        json!({
            "code": finding.code.to_string(),
            "name": rule_name(finding.code),
            "level": finding.level.word(),
            "title": finding.title,
            "file": judged.sources.get(span.file).name,
            "line": line,
            "column": column,
            "place": lines.shown(span),
            "text": text.trim_end(),
        })
    };
    let told = [
        ("summary", report::summary(&judged.findings).into()),
        ("findings", judged.findings.iter().take(MOST).map(one).collect()),
    ];
    told.into_iter().map(|(key, value): (_, Value)| (key.to_owned(), value)).collect()
}

fn rule_name(code: Code) -> Option<&'static str> {
    RULES.iter().find(|rule| rule.code == code).map(|rule| rule.name)
}
