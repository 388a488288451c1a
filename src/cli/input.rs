//! The declarations that a command is given: each is read and judged, its findings are shown, and something is done with
//! it. One that cannot be opened or is at fault does not stop the others.

use super::many::{Progress, in_order};
use super::{CLEAR, FAILED, FOUND, Shipped, closing, drawn, fail, note, print, report_of, rule_name, say};
use crate::finding::{Counts, Findings, Level};
use crate::project::{self, Project};
use crate::report::{self, Report};
use crate::site::{self, Cache, Judged, Sites, Told, Touched};
use crate::value::Date;
use clap::{Args, ValueEnum};
use std::mem::ManuallyDrop;
use std::path::PathBuf;

// Which declarations, and how findings are shown. A comment for documentation would replace the help of the command.
#[derive(Debug, Args)]
pub(super) struct Input {
    /// Declarations, folders that hold a klartext.yaml, or workspaces
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Treat warnings like errors
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// The date that hints about age go by, instead of today's
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// How findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Terminal,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations for GitHub Actions
    Github,
}

/// What a command did with a declaration, besides showing what was found in it.
pub(super) struct Done {
    pub(super) code: u8,
    /// What became of it, in a few words after the number of findings.
    pub(super) then: Option<String>,
    /// Why it could not be done.
    pub(super) faults: Vec<String>,
    /// The files that it took, and what would become of it the next time, if nothing changes.
    pub(super) again: Option<(Touched, String)>,
}

impl Done {
    /// Nothing was to be done.
    pub(super) fn nothing(code: u8) -> Self {
        Self { code, then: None, faults: Vec::new(), again: None }
    }

    /// It is done, or deliberately left.
    pub(super) fn so(code: u8, then: impl Into<String>) -> Self {
        Self { code, then: Some(then.into()), faults: Vec::new(), again: None }
    }

    /// It could not be done.
    pub(super) fn failed(faults: Vec<String>) -> Self {
        Self { code: FAILED, then: None, faults, again: None }
    }
}

/// A declaration that was looked at.
struct Shown {
    code: u8,
    counts: Counts,
    /// Findings and what became of the declaration, in the format asked for.
    text: String,
    faults: Vec<String>,
    /// What is left to be told at the end, where programs read one document.
    judged: Option<Judged>,
}

/// What a command does with a declaration: it is judged on a day, and something becomes of it.
type Work<'w> = &'w (dyn Fn(&Project, &Shipped, Date) -> Result<(Judged, Done), String> + Sync);

/// The declarations that a command was given.
pub(super) struct Given<'i> {
    input: &'i Input,
    paths: Vec<PathBuf>,
    /// Workspaces that are at fault. What they name all the same is among the paths.
    faulty: Vec<Sites>,
    /// What need not be done again.
    pub(super) cache: Option<Cache>,
}

impl Input {
    /// The declarations, those of workspaces among them; or the exit code, where a workspace cannot be read or names none.
    pub(super) fn declarations(&self) -> Result<Given<'_>, u8> {
        let (mut paths, mut faulty) = (Vec::new(), Vec::new());
        for path in &self.paths {
            let Some(workspace) = Project::open_workspace(path) else {
                paths.push(path.clone());
                continue;
            };
            let mut sites = site::sites(&workspace).map_err(|message| fail(&message))?;
            if sites.declarations.is_empty() && sites.findings.is_empty() {
                let name = workspace.shown(workspace.declaration());
                return Err(fail(&format!("{name} names no declarations; `sites: [clients/*]` would name some")));
            }
            paths.append(&mut sites.declarations);
            faulty.extend(Some(sites).filter(|sites| !sites.findings.is_empty()));
        }
        Ok(Given { input: self, paths, faulty, cache: None })
    }

    /// Does the work on each declaration, and shows the findings.
    pub(super) fn each_by(&self, work: Work<'_>) -> u8 {
        self.declarations().map_or_else(|code| code, |given| given.each_by(work))
    }

    /// Whether people read what is said.
    pub(super) fn is_for_people(&self) -> bool {
        self.format == Format::Terminal
    }

    /// The date that hints about age go by.
    pub(super) fn today(&self) -> Date {
        self.today.unwrap_or_else(project::today)
    }

    /// The exit code that findings call for.
    pub(super) fn code(&self, findings: &Findings) -> u8 {
        let worst = if self.strict { Level::Warning } else { Level::Error };
        if findings.iter().any(|finding| finding.level <= worst) { FOUND } else { CLEAR }
    }
}

impl Given<'_> {
    /// Does the work on each declaration, several at once, and shows the findings. What cannot be opened is said and does
    /// not stop the others.
    pub(super) fn each_by(&self, work: Work<'_>) -> u8 {
        // The process ends with this, and the system takes memory back faster than we could.
        let shipped = ManuallyDrop::new(Shipped::load());
        let one = |path: &PathBuf| {
            let project = Project::open(path)?;
            if let Some(told) = self.cache.as_ref().and_then(|cache| cache.recall(&project)) {
                return Ok(Shown {
                    code: CLEAR,
                    counts: told.counts,
                    text: told.text,
                    faults: Vec::new(),
                    judged: None,
                });
            }
            let (judged, done) = work(&project, &shipped, self.input.today())?;
            Ok(self.shown(&project, judged, done))
        };
        let progress = Progress::of(self.paths.len(), self.input.format == Format::Terminal);
        let faulty: Vec<Report<'_>> = self.faulty.iter().map(report_of_workspace).collect();
        let (mut code, mut counts, mut kept) = (CLEAR, Vec::new(), Vec::new());
        for report in &faulty {
            code = code.max(self.input.code(report.findings));
            counts.push(report.findings.counts());
            match self.input.format {
                Format::Terminal => say(&drawn(*report)),
                Format::Github => print(&report::github(*report)),
                Format::Json | Format::Sarif => {}
            }
        }
        in_order(&self.paths, one, |shown: Result<Shown, String>| {
            progress.past(|| match shown {
                Ok(shown) => {
                    code = code.max(shown.code);
                    counts.push(shown.counts);
                    kept.extend(shown.judged);
                    let to = if self.input.format == Format::Github { print } else { say };
                    to(&shown.text);
                    for fault in &shown.faults {
                        fail(fault);
                    }
                }
                Err(message) => code = fail(&message),
            });
        });
        // Programs read one document, however many declarations there are.
        let reports: Vec<_> = faulty.into_iter().chain(kept.iter().map(report_of)).collect();
        match self.input.format {
            Format::Json => print(&report::json(&reports)),
            Format::Sarif => print(&report::sarif(&reports)),
            Format::Terminal if self.is_one() => {}
            Format::Terminal => {
                let count = self.paths.len();
                let declarations = if count == 1 { "declaration" } else { "declarations" };
                note(&format!("{count} {declarations}: {}", report::total(counts)));
            }
            Format::Github => {}
        }
        std::mem::forget(kept);
        code
    }

    fn shown(&self, project: &Project, judged: Judged, Done { code, then, faults, again }: Done) -> Shown {
        let counts = judged.findings.counts();
        let mut text = match self.input.format {
            Format::Terminal => drawn(report_of(&judged)),
            Format::Github => report::github(report_of(&judged)),
            Format::Json | Format::Sarif => String::new(),
        };
        if let (Some(cache), Some((touched, then))) = (&self.cache, again) {
            let text = format!("{text}{}", self.closing(project, &judged.findings, Some(&then)));
            cache.keep(project, &touched, &Told { text, counts });
        }
        if self.input.format == Format::Terminal && faults.is_empty() {
            text += &self.closing(project, &judged.findings, then.as_deref());
        }
        let is_told_later = matches!(self.input.format, Format::Json | Format::Sarif);
        let judged = if is_told_later { Some(judged) } else { self.forgotten(judged) };
        Shown { code, counts, text, faults, judged }
    }

    /// The last lines about a declaration. Among several it has its name.
    fn closing(&self, project: &Project, findings: &Findings, then: Option<&str>) -> String {
        if self.is_one() {
            return format!("{}\n", closing(findings, then));
        }
        let then = then.map_or_else(String::new, |then| format!("; {then}"));
        let name = project.shown(project.declaration());
        format!("{}: {}{then}\n", report::shown_name(&name), report::summary(findings))
    }

    /// The last declaration is left to the system, which takes memory back faster than we could.
    fn forgotten(&self, judged: Judged) -> Option<Judged> {
        if self.is_one() {
            std::mem::forget(judged);
        }
        None
    }

    pub(super) fn is_one(&self) -> bool {
        self.paths.len() == 1 && self.faulty.is_empty()
    }
}

/// What is wrong with a workspace, ready to be drawn.
fn report_of_workspace(sites: &Sites) -> Report<'_> {
    Report { findings: &sites.findings, sources: &sites.sources, name: rule_name }
}
