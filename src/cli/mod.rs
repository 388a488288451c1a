//! The commands, one file each. They print and choose the exit code; what they print is made elsewhere.
//!
//! Exit codes: 0 clear, 1 findings at error level (with `--strict` at warning level), 2 wrong usage or a file that
//! cannot be read or written.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod build;
mod catalog;
mod check;
mod coverage;
mod explain;
mod fix;
mod generate;
mod init;
mod scan;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod theme;
mod wording;

use crate::catalog::Catalog;
use crate::finding::{Code, Findings, Level};
use crate::project::{self, Project};
use crate::report::{self, Look, Report};
use crate::site::{self, Judged, Own};
use crate::source::Sources;
use crate::value::Date;
use anstream::{AutoStream, ColorChoice};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::io::Write as _;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Nothing to complain about.
const CLEAR: u8 = 0;
/// Findings that keep the statement from being published.
const FOUND: u8 = 1;
/// Wrong usage, or a file that cannot be read or written.
const FAILED: u8 = 2;

/// Privacy statements and TOM pages from one checked declaration
///
/// One YAML file says what an organisation does with personal data. klartext checks it like source code and writes
/// a privacy statement, a page of technical and organisational measures, a list of recipients and a page of cookies, in
/// German and English, as HTML, Markdown and plain text.
#[derive(Debug, Parser)]
#[command(name = "klartext", version, arg_required_else_help = true, max_term_width = 100, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  klartext init                  write a starter klartext.yaml, every unknown fact marked `todo`
  klartext check                 say what is missing, contradictory or untrue
  klartext fix                   apply the remedies that need no decision, after showing them
  klartext build                 check, then write the pages
  klartext build site --out web  the same for site/klartext.yaml, into the folder web
  klartext serve --open          the pages in a browser, renewed at every save
  klartext coverage              which information duty is fulfilled where
  klartext show website          a chapter or service in full, each line with its origin
  klartext scan public           which hosts the built pages load from or link
  klartext catalog show netcup   what klartext knows about netcup, with sources
  klartext wording page-skip     a sentence in all languages, ready to be replaced
  klartext theme eject table     a template of ours, ready to be changed
  klartext explain KT305         what a finding means and what may help
  klartext schema                keys and ids for an editor with a YAML language server

klartext is a tool and gives no legal advice.";

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    Check(check::Check),
    Fix(fix::Fix),
    Build(build::Build),
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    Show(show::Show),
    Coverage(coverage::Coverage),
    Scan(scan::Scan),
    Catalog(catalog::CatalogArgs),
    Wording(wording::Wording),
    Theme(theme::ThemeArgs),
    Explain(explain::Explain),
    Schema(schema::Schema),
    Completions(generate::Completions),
    Man(generate::Man),
}

/// Which declarations, and how findings are shown.
#[derive(Debug, Args)]
struct Input {
    /// Declarations, or folders that hold a klartext.yaml
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Treat warnings like errors
    #[arg(long)]
    strict: bool,
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

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let code = match cli.command {
        Command::Init(args) => args.run(),
        Command::Check(args) => args.run(),
        Command::Fix(args) => args.run(),
        Command::Build(args) => args.run(),
        #[cfg(feature = "serve")]
        Command::Serve(args) => args.run(),
        Command::Show(args) => args.run(),
        Command::Coverage(args) => args.run(),
        Command::Scan(args) => args.run(),
        Command::Catalog(args) => args.run(),
        Command::Wording(args) => args.run(),
        Command::Theme(args) => args.run(),
        Command::Explain(args) => args.run(),
        Command::Schema(args) => args.run(),
        Command::Completions(args) => args.run(),
        Command::Man(args) => args.run(),
    };
    ExitCode::from(code)
}

/// The shipped facts, loaded once for a run.
struct Shipped {
    sources: Sources,
    catalog: Catalog,
}

impl Shipped {
    fn load() -> Self {
        let mut sources = Sources::default();
        let catalog = Catalog::shipped(&mut sources);
        Self { sources, catalog }
    }

    /// Opens, reads and judges the declaration behind a path.
    fn judge(&self, path: &Path, today: Option<Date>) -> Result<(Project, Judged), String> {
        self.judge_by(site::judge, path, today)
    }

    /// The same with another look at it.
    fn judge_by(&self, judge: Judge, path: &Path, today: Option<Date>) -> Result<(Project, Judged), String> {
        let project = Project::open(path)?;
        let today = today.unwrap_or_else(project::today);
        let judged = judge(&project, &self.sources, &self.catalog, today)?;
        Ok((project, judged))
    }

    /// The facts and words of a declaration laid over ours: of the one named, or of the current folder if it has one.
    fn with_own(self, path: Option<&Path>) -> Result<(Sources, Catalog, Own), String> {
        let here = Path::new(".");
        let path = path.or_else(|| Project::open(here).is_ok().then_some(here));
        let Some(path) = path else { return Ok((self.sources, self.catalog, Own::default())) };
        let (_, judged) = self.judge(path, None)?;
        Ok((judged.sources, judged.catalog, judged.own))
    }
}

/// How a declaration is looked at.
type Judge = fn(&Project, &Sources, &Catalog, Date) -> Result<Judged, String>;

impl Input {
    /// Shows the findings of each declaration and does something with it, which gives the exit code. What cannot be
    /// opened is said and does not stop the others.
    fn each(&self, with: impl FnMut(&Project, &Judged) -> u8) -> u8 {
        self.each_by(site::judge, with)
    }

    /// The same with another look at each.
    fn each_by(&self, judge: Judge, mut with: impl FnMut(&Project, &Judged) -> u8) -> u8 {
        // The process ends after the last declaration, and the system takes memory back faster than we could.
        let shipped = ManuallyDrop::new(Shipped::load());
        let (mut code, mut kept) = (CLEAR, Vec::new());
        for (at, path) in self.paths.iter().enumerate() {
            let (project, judged) = match shipped.judge_by(judge, path, self.today) {
                Ok(read) => read,
                Err(message) => {
                    code = fail(&message);
                    continue;
                }
            };
            match self.format {
                Format::Terminal => draw(report_of(&judged)),
                Format::Github => print(&report::github(report_of(&judged))),
                Format::Json | Format::Sarif => {}
            }
            code = code.max(with(&project, &judged));
            if matches!(self.format, Format::Json | Format::Sarif) {
                kept.push(judged);
            } else if at + 1 == self.paths.len() {
                std::mem::forget(judged);
            }
        }
        // Programs read one document, however many declarations there are.
        let reports: Vec<_> = kept.iter().map(report_of).collect();
        match self.format {
            Format::Json => print(&report::json(&reports)),
            Format::Sarif => print(&report::sarif(&reports)),
            Format::Terminal | Format::Github => {}
        }
        code
    }

    /// The date that hints about age go by.
    fn today(&self) -> Date {
        self.today.unwrap_or_else(project::today)
    }

    /// The exit code that findings call for.
    fn code(&self, findings: &Findings) -> u8 {
        let worst = if self.strict { Level::Warning } else { Level::Error };
        if findings.iter().any(|finding| finding.level <= worst) { FOUND } else { CLEAR }
    }

    /// Says something to people; programs read the findings instead.
    fn say(&self, message: &str) {
        if self.format == Format::Terminal {
            note(message);
        }
    }
}

fn rule_name(code: Code) -> Option<&'static str> {
    crate::check::RULES.iter().find(|rule| rule.code == code).map(|rule| rule.name)
}

/// Findings of a declaration, ready to be drawn.
fn report_of(judged: &Judged) -> Report<'_> {
    Report { findings: &judged.findings, sources: &judged.sources, name: rule_name }
}

/// Draws findings for people. They are messages; what a command produces goes to standard output.
fn draw(report: Report<'_>) {
    // Whole, because a stream that strips colours writes every piece between two of them by itself.
    let colour = AutoStream::choice(&std::io::stderr()) != ColorChoice::Never;
    let text = report::terminal(report, Look { colour, ..Look::default() });
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Prints what a command produces. A reader that has gone away is no failure.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Says something to people.
fn note(message: &str) {
    let _ = writeln!(anstream::stderr(), "{message}");
}

/// Says why a command could not run.
fn fail(message: &str) -> u8 {
    let _ = writeln!(anstream::stderr(), "\x1b[1;31merror\x1b[0m: {message}");
    FAILED
}

/// Whether standard output shows colours.
fn has_colour() -> bool {
    AutoStream::choice(&std::io::stdout()) != ColorChoice::Never
}
