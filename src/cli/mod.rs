//! The commands, one file each. They print and choose the exit code; what they print is made elsewhere.
//!
//! Exit codes: 0 clear, 1 findings at error level (with `--strict` at warning level), 2 wrong usage or a file that
//! cannot be read or written.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod build;
mod catalog;
mod check;
mod coverage;
mod diff;
mod docs;
mod explain;
mod export;
mod fix;
mod generate;
mod init;
mod input;
mod many;
mod scan;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod show;
mod theme;
mod wording;

use crate::catalog::Catalog;
use crate::finding::{Code, Findings};
use crate::model::Policy;
use crate::project::{self, Project};
use crate::report::{self, Look, Report};
use crate::site::{self, Judged, Own};
use crate::source::Sources;
use crate::value::{Date, Lang};
use anstream::{AutoStream, ColorChoice};
use clap::{Parser, Subcommand};
use input::{Done, Input};
use std::io::Write as _;
use std::path::Path;
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
  klartext diff --since HEAD     what has changed in meaning since the last commit
  klartext show website          a chapter or service in full, each line with its origin
  klartext scan public           which hosts the built pages load from or link
  klartext export tilt           the declaration for other programs
  klartext catalog show netcup   what klartext knows about netcup, with sources
  klartext wording page-skip     a sentence in all languages, ready to be replaced
  klartext theme eject table     a template of ours, ready to be changed
  klartext explain KT305         what a finding means and what may help
  klartext schema                keys and ids for an editor with a YAML language server

klartext is a tool and gives no legal advice.";

// The arguments of a command are put together only if it is the one that was called; its help stands here, because that
// of klartext lists all of them.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Write a starter klartext.yaml
    ///
    /// The file teaches the language by example. Every fact that only you know is marked `todo`; `klartext check` lists
    /// them, and nothing is published while one is left. With a built site, what that shows is filled in: languages,
    /// the address, the organisation that its JSON-LD or imprint tells of, hosts, and the products and cookies known
    /// for them.
    Init(init::Init),
    /// Check declarations without writing anything
    ///
    /// Says what is missing, contradictory or untrue, with the place and the provision that asks for it.
    ///
    /// With `--site` it also holds the declaration against the built pages in a folder: hosts that they ask and that
    /// nobody declared, and the other rules from KT801 on. Runs no script and opens no connection, so what only a
    /// script reveals at run time is out of its sight; `--har` takes what a browser recorded.
    Check(check::Check),
    /// Apply the remedies that need no decision
    ///
    /// Shows what would change, asks, and changes nothing else: comments, line ends and everything around a change stay
    /// as they are. A remedy that holds an ellipsis `…`, states a fact or is one of several is shown and left to you.
    /// After each change the declaration is checked again, and a change that would bring an error is not made. Without
    /// a terminal to ask at, nothing is changed unless `--yes` says so.
    Fix(fix::Fix),
    /// Check declarations and write their pages
    ///
    /// A declaration with a finding at error level writes nothing, and the pages that are already there stay. Files
    /// that klartext did not write are never changed or removed. Beside the declaration stands what was published with
    /// which date (`klartext.lock`, to be kept in version control), so that `check` can tell when the date no longer
    /// fits. After a conflict in it, build again: it is written anew.
    Build(build::Build),
    /// Show the pages in a browser while you edit
    ///
    /// Every save shows up without a reload. A draft is stamped; while a file cannot be read, the last good pages stay.
    /// Nothing is written, and only this machine can see it.
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    /// Show what a declaration says in full, each line with its origin
    ///
    /// Everything that a reader would have to look up stands where it is used: what a chapter says for all its
    /// services, named periods, sets of data, own words, recipients by derivation and facts of the catalog with the day
    /// on which they were verified. What is shown is what was understood: the copy that a reviewer signs.
    Show(show::Show),
    /// Say which information duty is fulfilled where
    ///
    /// For each service and each document: the items of Art. 13 and 14 GDPR that apply, the passage that tells them and
    /// the line of the declaration it comes from, or that there is none. A passage counts only if it is there in every
    /// published language. Whether what it says is right remains for people to judge.
    Coverage(coverage::Coverage),
    /// Say what has changed in meaning
    ///
    /// Compares what two declarations say, not how: recipients, purposes, bases, periods, data, countries, cookies,
    /// measures and everything else that readers are told. Order, comments, and where something is written make no
    /// difference. A change is material if it can affect the persons, or what was promised to customers; where that is
    /// not sure, it is material. Whether and whom to notify of it remains for people to judge.
    Diff(diff::Diff),
    /// Say which hosts a built site fetches from, connects to or names
    ///
    /// Reads pages, style sheets, scripts, SVG, web manifests and the headers files of a folder as browsers do, and
    /// tells hosts apart: loaded automatically, only connected to, asked after the visitor acts, kept for a script,
    /// mentioned in one, merely linked, metadata, commented out. Names the cookies and other storage that are set in
    /// plain sight, and the product that the catalog knows a host by. Runs no script and opens no connection, so what
    /// only a script reveals at run time is out of its sight: a HAR file, as browsers save it, or the `inspection.json`
    /// of the EDPS Website Evidence Collector shows that. Hidden folders except .well-known, those named
    /// `node_modules`, and what links lead to are not read.
    Scan(scan::Scan),
    /// Write a declaration for other programs
    ///
    /// What others are to read or use is made only from a declaration without errors. Where a format asks for something
    /// that nobody declared, the most neutral value stands there, and a note says so.
    Export(export::ExportArgs),
    /// Look up what klartext knows, with sources
    ///
    /// Entries have an id of two parts, the kind and the id that a declaration uses: `data/ip-address`.
    Catalog(catalog::CatalogArgs),
    /// Show a message in all languages, ready to be replaced
    ///
    /// Tells the variables that it takes and where it is said, and prints text to paste into files of your own below
    /// `locales/`. The pin in each (`# replaces: …`) lets klartext tell you when its text changes later.
    Wording(wording::Wording),
    /// Change how pages look, and check the templates for it
    Theme(theme::ThemeArgs),
    /// Explain a finding by its code or name
    Explain(explain::Explain),
    /// Print the JSON Schema of a declaration
    ///
    /// An editor with a YAML language server completes keys and ids by it, shows what they mean and marks what does not
    /// exist. Ids of your own stay possible. What only the whole declaration can tell is left to `klartext check`.
    Schema(schema::Schema),
    /// Write the documentation as a static site
    ///
    /// The guide, all commands, keys, rules and facts of the catalog with their sources, made from what this klartext
    /// holds. Declarations that are named are shown beside the pages that they give. The same klartext writes the same
    /// bytes.
    Docs(docs::Docs),
    /// Print completions for a shell
    Completions(generate::Completions),
    /// Print a page of the manual
    Man(generate::Man),
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
        Command::Diff(args) => args.run(),
        Command::Scan(args) => args.run(),
        Command::Export(args) => args.run(),
        Command::Catalog(args) => args.run(),
        Command::Wording(args) => args.run(),
        Command::Theme(args) => args.run(),
        Command::Explain(args) => args.run(),
        Command::Schema(args) => args.run(),
        Command::Docs(args) => args.run(),
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
        let project = Project::open(path)?;
        let judged = site::judge(&project, &self.sources, &self.catalog, today.unwrap_or_else(project::today))?;
        Ok((project, judged))
    }

    /// A declaration as a commit has it. Its files are called as git calls them, `HEAD~1:klartext.yaml`, to tell them from
    /// those of today.
    fn judge_at(&self, project: &Project, revision: &str) -> Result<Judged, String> {
        let earlier = project.at(&project.commit(revision)?)?;
        let judged = site::judge(&earlier, &self.sources, &self.catalog, project::today());
        let mut judged = judged.map_err(|why| format!("at `{revision}`, {why}"))?;
        let mut sources = self.sources.clone();
        for (_, source) in judged.sources.iter().skip(self.sources.iter().count()) {
            sources.add(format!("{revision}:{}", source.name), source.text.clone());
        }
        judged.sources = sources;
        Ok(judged)
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

fn rule_name(code: Code) -> Option<&'static str> {
    crate::check::RULES.iter().find(|rule| rule.code == code).map(|rule| rule.name)
}

/// Findings of a declaration, ready to be drawn.
fn report_of(judged: &Judged) -> Report<'_> {
    Report { findings: &judged.findings, sources: &judged.sources, name: rule_name }
}

/// The last lines of a report: how many findings, what became of the pages, where to read more.
fn closing(findings: &Findings, then: Option<&str>) -> String {
    let mut line = report::summary(findings);
    if let Some(then) = then {
        line = format!("{line}; {then}");
    }
    let worst = findings.iter().min_by_key(|finding| finding.level);
    if let Some(name) = worst.and_then(|finding| rule_name(finding.code).map(|_| finding.code)) {
        line = format!("{line}\n`klartext explain {name}` says more about a finding");
    }
    line
}

/// Draws findings for people. They are messages; what a command produces goes to standard output.
fn draw(report: Report<'_>) {
    say(&drawn(report));
}

/// Findings as people see them, whole, because a stream that strips colours writes every piece between two of them by
/// itself.
fn drawn(report: Report<'_>) -> String {
    report::terminal(report, Look { colour: colours_messages(), ..Look::default() })
}

/// Whether messages show colours.
fn colours_messages() -> bool {
    AutoStream::choice(&std::io::stderr()) != ColorChoice::Never
}

/// Says something that has its colours, or none, already.
fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Prints what a command produces. A reader that has gone away is no failure.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Says something to people.
fn note(message: &str) {
    let _ = writeln!(anstream::stderr(), "{}", report::visible(message));
}

/// Says why a command could not run.
fn fail(message: &str) -> u8 {
    let _ = writeln!(anstream::stderr(), "\x1b[1;31merror\x1b[0m: {}", report::visible(message));
    FAILED
}

/// Whether standard output shows colours.
fn has_colour() -> bool {
    AutoStream::choice(&std::io::stdout()) != ColorChoice::Never
}

/// A language of a declaration: the one asked for, or the first.
fn published<'p>(policy: &'p Policy, wanted: Option<&str>) -> Result<&'p Lang, String> {
    let known = || policy.languages.iter().map(|lang| &lang.value);
    let found = match wanted {
        None => known().next(),
        Some(wanted) => known().find(|lang| lang.as_str() == wanted),
    };
    found.ok_or_else(|| {
        let known: Vec<_> = known().map(Lang::as_str).collect();
        format!("the declaration publishes only these languages: {}", known.join(", "))
    })
}
