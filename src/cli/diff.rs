//! `klartext diff`: what has changed in meaning from one declaration to another, or since a commit.

use super::{CLEAR, FAILED, FOUND, Shipped, draw, fail, note, print, report_of};
use crate::compare::Weight;
use crate::model::Format;
use crate::report;
use crate::site::{self, Changes, Judged};
use crate::value::Lang;
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  klartext diff old.yaml klartext.yaml            two declarations, or folders that hold one
  klartext diff --since HEAD~1                    of the current folder, since that commit
  klartext diff --since v2026-1 site --lang en    of site/klartext.yaml, in English
  klartext diff --since main --format markdown    for a pull request
  klartext diff --since main --fail-on material   for a check that somebody has to approve

Exit codes: 0 compared, 1 there are changes as named by --fail-on, 2 nothing could be compared.")]
pub(super) struct Diff {
    /// The earlier and the later declaration, or folders that hold a klartext.yaml; with --since the later one alone
    #[arg(value_name = "PATH", num_args = 0..=2)]
    paths: Vec<PathBuf>,
    /// Compare with what a commit has instead of the first path, with all files that it includes
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Form::Terminal)]
    format: Form,
    /// The language of the report: one that both publish, by default the first
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Which changes end with exit code 1
    #[arg(long, value_enum, value_name = "WHICH")]
    fail_on: Option<Which>,
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

/// Which changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// Material ones
    Material,
    /// All of them
    Any,
}

impl Diff {
    pub(super) fn run(&self) -> u8 {
        let shipped = Shipped::load();
        let (old, new) = match self.read(&shipped) {
            Ok(both) => both,
            Err(message) => return fail(&message),
        };
        let Some(changes) = site::changes(&old, &new) else {
            // Only their shape keeps declarations from being compared, so nothing else is told of them here.
            let mut counts = Vec::new();
            for judged in [&old, &new].into_iter().filter(|judged| judged.policy().is_none()) {
                draw(report_of(judged));
                counts.push(report::summary(&judged.findings));
            }
            note(&format!("{}; nothing can be compared", counts.join(", ")));
            return FAILED;
        };
        match self.told(&changes) {
            Ok(told) => print(&told),
            Err(message) => return fail(&message),
        }
        let counts = |weight: Weight| match self.fail_on {
            None => false,
            Some(Which::Material) => weight == Weight::Material,
            Some(Which::Any) => true,
        };
        if changes.list.iter().any(|change| counts(change.weight)) { FOUND } else { CLEAR }
    }

    fn told(&self, changes: &Changes<'_>) -> Result<String, String> {
        let known = changes.languages();
        let wanted = self.lang.as_deref().map(Lang::parse);
        let found = known.iter().find(|lang| wanted.as_ref().is_none_or(|wanted| wanted.as_ref() == Some(**lang)));
        let Some(lang) = found else {
            let known: Vec<&str> = known.iter().map(|lang| lang.as_str()).collect();
            return Err(match known.as_slice() {
                [] => "the declarations have no language in common".to_owned(),
                _ => format!("the declarations both publish only these languages: {}", known.join(", ")),
            });
        };
        let told = match self.format {
            Form::Json => changes.json(lang).map(|json| format!("{json:#}\n")),
            Form::Terminal => changes.page(lang, Format::Text),
            Form::Markdown => changes.page(lang, Format::Markdown),
            Form::Html => changes.page(lang, Format::Html),
        };
        told.map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
    }

    /// The earlier declaration and the later one.
    fn read(&self, shipped: &Shipped) -> Result<(Judged, Judged), String> {
        match (&self.since, self.paths.as_slice()) {
            (None, [old, new]) => Ok((shipped.judge(old, None)?.1, shipped.judge(new, None)?.1)),
            (Some(since), [] | [_]) => {
                let path = self.paths.first().map_or(Path::new("."), PathBuf::as_path);
                let (project, new) = shipped.judge(path, None)?;
                Ok((shipped.judge_at(&project, since)?, new))
            }
            (None, _) => Err("name two declarations, or a commit with `--since`".to_owned()),
            (Some(_), _) => Err("`--since` takes one declaration, because the other is in the commit".to_owned()),
        }
    }
}
