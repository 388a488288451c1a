//! `klartext coverage`: which information duty is fulfilled where.

use super::{CLEAR, FAILED, FOUND, Shipped, draw, fail, note, print, published, report_of};
use crate::audit;
use crate::model::Format;
use crate::report;
use crate::site;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext coverage                                   the klartext.yaml of the current folder
  klartext coverage --format html > coverage.html     a page for the file, whole by itself
  klartext coverage site --lang en --format markdown  in English, of site/klartext.yaml
  klartext coverage --format json                     for programs

Exit codes: 0 all that applies is told, 1 something is missing, 2 the report could not be made.")]
pub(super) struct Coverage {
    /// The declaration, or the folder that holds it
    #[arg(value_name = "PATH", default_value = ".")]
    path: PathBuf,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Form::Terminal)]
    format: Form,
    /// The language of the report: one that the declaration publishes, by default the first
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
}

/// The form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For people, here
    Terminal,
    /// A page in Markdown
    Markdown,
    /// A page that is whole by itself
    Html,
    /// For programs
    Json,
}

impl Coverage {
    pub(super) fn run(&self) -> u8 {
        let (_, judged) = match Shipped::load().judge(&self.path, None) {
            Ok(read) => read,
            Err(message) => return fail(&message),
        };
        let (Some(policy), Some(coverage)) = (judged.policy(), site::coverage(&judged)) else {
            draw(report_of(&judged));
            note(&format!("{}; nobody can tell what is said", report::summary(&judged.findings)));
            return FOUND;
        };
        let lang = match published(policy, self.lang.as_deref()) {
            Ok(lang) => lang,
            Err(message) => return fail(&message),
        };
        let format = match self.format {
            Form::Json => {
                print(&format!("{:#}\n", audit::json(&coverage, &judged.sources)));
                return if coverage.missing().next().is_some() { FOUND } else { CLEAR };
            }
            Form::Terminal => Format::Text,
            Form::Markdown => Format::Markdown,
            Form::Html => Format::Html,
        };
        match site::coverage_page(&judged, policy, &coverage, lang, format) {
            Ok(page) => print(&page),
            Err(faults) => {
                for fault in faults {
                    fail(&fault.to_string());
                }
                return FAILED;
            }
        }
        if coverage.missing().next().is_some() { FOUND } else { CLEAR }
    }
}
