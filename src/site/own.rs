//! What a project lays over ours besides facts: words and the files of its theme, from its folder and those of its bases.

use crate::finding::Findings;
use crate::locale;
use crate::model::Policy;
use crate::project::{Project, ending};
use crate::source::{Sources, Span};
use crate::theme::{self, Theme};
use std::collections::BTreeMap;

/// A project's own words and templates.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Messages.
    pub words: locale::Own,
    /// The files of the theme that the policy names, by their path inside it.
    theme: BTreeMap<String, String>,
}

impl Own {
    /// Reads the messages of some folders, the nearest last. `at` is where a file that cannot be read is reported.
    pub(super) fn read(folders: &[Project], at: Span, sources: &mut Sources, out: &mut Findings) -> Self {
        Self { words: locale::Own::read(folders, at, sources, out), theme: BTreeMap::new() }
    }

    /// Reads the theme that a policy names.
    pub(super) fn read_theme(
        &mut self,
        folders: &[Project],
        policy: &Policy,
        sources: &mut Sources,
        out: &mut Findings,
    ) {
        let place = policy.output.theme.as_ref().map_or(policy.span.part(0, 0), |name| name.span);
        let prefix = format!("themes/{}", theme_name(policy));
        for folder in folders {
            for path in folder.files(&prefix).into_iter().filter(|path| is_text(path)) {
                match folder.read(sources, &path) {
                    Ok(file) => {
                        let inside = path[prefix.len()..].trim_start_matches('/').to_owned();
                        let text = sources.get(file).text.clone().into_owned();
                        self.theme.insert(inside, text);
                    }
                    Err(error) => out.push(error.finding(&path, place)),
                }
            }
        }
    }

    /// The theme that a policy names, with the project's own files laid over it.
    pub fn theme(&self, policy: &Policy) -> Result<Theme, theme::Fault> {
        Theme::load(theme_name(policy), &self.theme)
    }
}

/// What a theme is made of; a picture beside it is none of our business.
fn is_text(path: &str) -> bool {
    matches!(ending(path), Some("html" | "md" | "css" | "yaml"))
}

fn theme_name(policy: &Policy) -> &str {
    policy.output.theme.as_ref().map_or(theme::DEFAULT, |name| &name.value)
}
